import type { Document } from "../model/document.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt, markEnding } from "../text/marks.ts";
import type { Place } from "./count-place.ts";
import { actionAt, nounAt } from "./count-words.ts";

/** The oldest age, in years. */
const OLDEST = 110;

/** Whether a number is somebody's age: «aged 36», «a woman (51)», «a woman of 31». */
export function isAge(number: NumberMention, place: Place): boolean {
  const { from, to, value } = number, { doc, left } = place;
  if (isToldAge(number, place)) return true;
  if (value > OLDEST || from - 2 < left) return false;
  if (isBehindName(number, place) || isToldOf(number, place) || isBehindFullName(number, place)) return true;
  const inBrackets = doc.tokens[from - 1]!.word.raw === "(" && doc.tokens[to]?.word.raw === ")";
  if (inBrackets && value >= YOUNGEST && isInNames(from - 2, isApposed(to, place) ? 1 : 2, place)) return true;
  return (inBrackets || markAt(doc.marks, from - 1, "count-partitive") !== undefined) && nounAt(doc, from - 2)?.value.type === "person";
}

/** «Sixto Mere, 27, of Hull, is the first to be arrested»: a figure between commas, behind two words written large and no small word of place. */
function isBehindFullName({ from, to, value, form }: NumberMention, { doc, closed, left }: Place): boolean {
  const behind = doc.tokens[to]?.word.raw;
  if (form !== "digits" || value < YOUNGEST || value > OLDEST_BARE || from - 3 < left || doc.tokens[from - 1]!.word.raw !== ",") return false;
  let at = from - 2;
  while (at >= left && isNameWord(doc, at) && !closed.functionWords.has(doc.tokens[at]!.word.norm)) at--;
  const opens = at + 1 === doc.sentences[doc.tokens[from]!.sentence]!.first, isClosed = behind === "," || behind === ")" || (opens && markAt(doc.marks, to, "count-copula") !== undefined);
  return isClosed && from - 2 - at >= 2 && !closed.placePrepositions.has(doc.tokens[at]?.word.norm ?? "") && doc.tokens[at]?.word.raw !== ":";
}

/** How long the words are that tell somebody's age, and what may follow the figure. */
const LONGEST_TELLER = 2;

/** «when he was 9», «the defendant, who was 16 at the time»: a bare figure behind a person and «was». */
function isToldOf({ from, to, value, form }: NumberMention, { doc, closed, right }: Place): boolean {
  if (form !== "digits" || value > OLDEST_BARE) return false;
  const told = markEnding(doc.marks, from, "count-age", LONGEST_TELLER), behind = doc.tokens[to];
  return told !== undefined && told.to - told.from === LONGEST_TELLER && (to >= right || behind === undefined || behind.word.kind === "sign" || closed.functionWords.has(behind.word.norm) || closed.conjunctions.has(behind.word.norm));
}

/** The oldest of whom a bare figure behind a name is the age. */
const OLDEST_BARE = 99;
/** «Anna Mere, 44, and Tom Hull, 36 were sentenced»; «in Santa Fe, 15 were held» tells a place. */
function isBehindName({ from, to, value, form }: NumberMention, { doc, closed, left }: Place): boolean {
  if (form !== "digits" || value < YOUNGEST || value > OLDEST_BARE || from - 3 < left || doc.tokens[from - 1]!.word.raw !== "," || markAt(doc.marks, to, "count-copula") === undefined) return false;
  if (!isNameWord(doc, from - 2) || !isNameWord(doc, from - 3)) return false;
  let at = from - 3;
  while (at > left && isNameWord(doc, at)) at--;
  return closed.conjunctions.has(doc.tokens[at]!.word.norm);
}

/** The youngest who is accused by name, in years. */
const YOUNGEST = 14;

/** «Amita (32), a resident of …»: what follows the bracket tells who that is. */
const isApposed = (to: number, { doc }: Place): boolean => doc.tokens[to + 1]?.word.raw === "," && leadAt(doc, to + 2) === "one";

/** «the accused are Anna Mere (38) and Tom Hull (41)»: so many words of a name before the bracket, and a comma, «and» or a verb before them. */
function isInNames(at: number, least: number, { doc, closed, left }: Place): boolean {
  let from = at;
  while (from > left && isNameWord(doc, from)) from--;
  if (at - from < least) return false;
  const before = doc.tokens[from]!.word;
  // «el mendocino Iván Mere (38)»
  const isDescribed = before.shape === "lower" && leadAt(doc, from - 1) === "article";
  return isDescribed || before.raw === "," || before.raw === ":" || actionAt(doc, from) !== undefined || (before.kind === "word" && (closed.conjunctions.has(before.norm) || markAt(doc.marks, from, "count-copula") !== undefined || closed.functionWords.has(before.norm)));
}

/** A word of a person's name: «alias» and the like may stand inside, and initials. */
const isNameWord = (doc: Document, at: number): boolean => doc.tokens[at]!.word.kind === "word" && (doc.tokens[at]!.word.shape === "capital" || doc.tokens[at]!.word.raw.endsWith(".") || markAt(doc.marks, at, "count-alias") !== undefined) && nounAt(doc, at) === undefined;

/** «aged 36», «aged 29, 32 and 49»: the word says it. */
export const isToldAge = ({ from }: NumberMention, { doc, closed }: Pick<Place, "doc" | "closed">): boolean => markAt(doc.marks, beforeAges(doc, from, closed), "count-age") !== undefined;

/** Ages of a list that are looked back at, in tokens: «aged 29, 32 and 49». */
const MOST_AGES = 12;

/** The token before the first of a list of ages. */
function beforeAges(doc: Document, from: number, closed: Place["closed"]): number {
  let at = from - 1;
  const isLink = (index: number): boolean => doc.tokens[index]?.word.raw === "," || closed.conjunctions.has(doc.tokens[index]?.word.norm ?? "");
  while (at > from - MOST_AGES && isLink(at) && doc.tokens[at - 1]?.word.kind === "digits") at -= 2;
  return at;
}
