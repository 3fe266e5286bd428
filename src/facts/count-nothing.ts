import type { CountWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountStatement } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import { mayBeYear } from "../mentions/date-calendar.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { numeralAt } from "../mentions/number-words.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { isPlural, type Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";
import type { Wall } from "./count-walls.ts";
import { actionAt, isPerson, nounAt, type ClosedWords } from "./count-words.ts";

/** «eight workers, seven of them foreigners»: a part of what counts nothing is nothing, unless something was done to it. */
export function isPartOfOther(doc: Document, number: NumberMention, whole: Wall | undefined, last: CountStatement | undefined): boolean {
  const behind = markAt(doc.marks, number.to, "count-them"), part = behind ?? markEnding(doc.marks, number.from, "count-them", 3);
  if (!part || isOwnNoun(doc, number) || whole?.kind !== "number" || whole.value < number.value || doc.tokens[whole.from]!.sentence !== doc.tokens[number.from]!.sentence) return false;
  if ((last && last.to > whole.from) || [number.from - 3, number.from - 2, number.from - 1, behind?.to ?? number.to, (behind?.to ?? number.to) + 1].some((at) => at >= 0 && actionAt(doc, at))) return false;
  return doc.tokens[whole.to]?.word.shape === "lower" && !nounAt(doc, whole.to) && ["count-action", "count-modifier", "country"].every((cls) => !markAt(doc.marks, whole.to, cls));
}

/** «12,700 items, of which 9,800 films»: a part that says itself what it is of. */
const isOwnNoun = (doc: Document, { to }: NumberMention): boolean => {
  const noun = nounAt(doc, to)?.value;
  return noun?.type === "noun" && !isPerson(noun.what);
};

/** «several hundred servers», «a few thousand users». */
export const isVague = ({ form, coreFrom }: NumberMention, doc: Document, { vague }: ClosedWords): boolean =>
  form === "words" && ["scale", "hundred"].includes(numeralAt(doc, coreFrom)?.kind ?? "") && vague.has(doc.tokens[coreFrom - 1]?.word.norm ?? "");

/** «1-800», «24-118», «2-2»: figures that a hyphen joins to others are a code or a score, where they are no range. */
export const isOfCode = ({ form, start, end, max }: NumberMention, { text }: Document): boolean => isJoined(text, start - 1, start - 2) || (form === "digits" && max === undefined && isJoined(text, end, end + 1));
const isJoined = (text: string, sign: number, figure: number): boolean => text[sign] === "-" && /^\d$/.test(text[figure] ?? "");

/** «il commissariato Due Torri», «el barrio Tres Cruces»: in a sentence of small letters a number that begins with a capital, another behind it, is of a name. */
export function isOfName({ form, coreFrom, coreTo }: NumberMention, { tokens, sentences }: Document, { headFinal }: CountWords): boolean {
  if (form !== "words" || headFinal || coreTo !== coreFrom + 1 || tokens[coreFrom]!.word.shape !== "capital" || sentences[tokens[coreFrom]!.sentence]!.first === coreFrom) return false;
  return tokens[coreFrom - 1]!.word.shape === "lower" && tokens[coreTo]?.word.shape === "capital";
}

/** Four figures of a year before an unknown noun date it, and count nothing. */
export const isYearOf = ({ value, form, from, to }: NumberMention, { doc, closed, right }: Place): boolean => {
  const { word } = doc.tokens[from]!, next = doc.tokens[to]?.word;
  return form === "digits" && to === from + 1 && word.raw.length === 4 && mayBeYear(value) && to < right && next?.kind === "word" && (next.shape === "lower" || (isLedIn(from, doc) && nounAt(doc, to) === undefined)) && !closed.functionWords.has(next.norm) && !closed.states.has(next.norm) && actionAt(doc, to) === undefined;
};

/** «Convicted of 1998 Rape»: behind a small word a year may stand before a large one too. */
const isLedIn = (from: number, doc: Document): boolean => from > 0 && leadAt(doc, from - 1) !== undefined;

/** More children, or men, than these nobody is said to be the father or the head of. */
const MOST_OF_ONE = 12;

/** «a mother of two», «padre di tre figli»: those whom somebody has. */
export function isOfOne({ from, value }: NumberMention, { doc, left }: Place): boolean {
  const noun = value <= MOST_OF_ONE && from - 2 >= left && leadAt(doc, from - 1) === "of" ? markEnding(doc.marks, from - 1, "count", 2) : undefined;
  return noun !== undefined && (noun.value as { readonly type: string }).type === "person" && actionAt(doc, noun.from) === undefined && isSingle(doc, noun.from);
}

/** Behind an article or a comma, or at the start of the sentence. */
const isSingle = (doc: Document, at: number): boolean =>
  doc.sentences[doc.tokens[at]!.sentence]!.first === at || doc.tokens[at - 1]!.word.raw === "," || leadAt(doc, at - 1) === "one" || leadAt(doc, at - 1) === "article" || doc.tokens[at - 1]!.word.kind === "digits";

/** «a 2004 Maybach Series»: behind the article of one. */
export const isModelYear = ({ value, form, from }: NumberMention, { doc, words }: Place): boolean => words.headFinal && form === "digits" && doc.tokens[from]!.word.raw.length === 4 && mayBeYear(value) && leadAt(doc, from - 1) === "one";

/** «23750 Skyland Drive», «a 911 card»: figures of more than one before what is no plural. */
export function isOfSingular({ value, form, to: from }: NumberMention, { to }: Head, place: Place): boolean {
  const { doc: { tokens }, words } = place;
  if (words.pluralEnding === "" || form !== "digits" || value <= 1) return false;
  for (let at = from; at < to; at++) if (tokens[at]!.word.norm.endsWith(words.pluralEnding) || isPlural(tokens[at]!.word.norm, place)) return false;
  return true;
}

/** «some of the 78 have been convicted»: not all of them. */
export function isSomeOf({ coreFrom }: NumberMention, { doc, closed }: Place): boolean {
  const at = closed.definites.has(doc.tokens[coreFrom - 1]?.word.norm ?? "") ? coreFrom - 2 : coreFrom - 1, some = leadAt(doc, at) === "of" ? at - 1 : at;
  return some >= 0 && some < coreFrom - 1 && doc.tokens[some]!.sentence === doc.tokens[coreFrom]!.sentence && closed.vague.has(doc.tokens[some]!.word.norm);
}

/** «one in ten». */
export const isShare = ({ to }: NumberMention, { doc, closed, right }: Place): boolean => right === to + 1 && closed.placePrepositions.has(doc.tokens[to]!.word.norm);

/** Those of whom a share is told, where it is of more than one: «four in ten viewers». */
const SHARED = new Set([10, 100]);

/** «one in ten»: ten is no count either. */
export function isOfShare({ from, value }: NumberMention, { doc, closed, left }: Place): boolean {
  if (from < 2 || left !== from - 1 || !closed.placePrepositions.has(doc.tokens[from - 1]!.word.norm)) return false;
  const atom = numeralAt(doc, from - 2);
  if (SHARED.has(value) && atom?.kind === "small" && doc.sentences[doc.tokens[from]!.sentence]!.first === from - 2) return true;
  return doc.tokens[from - 2]!.word.raw === "1" || (atom?.kind === "small" && atom.value === 1) || (atom?.kind === "article" && atom.isOne);
}
