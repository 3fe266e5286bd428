import type { CountStatement, What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt, markEnding } from "../text/marks.ts";
import type { Bare } from "./count-bare.ts";
import type { Place } from "./count-place.ts";
import { actionAt, isPerson, nounAt, type CountTerm } from "./count-words.ts";

/** Tokens between a noun that opens its clause and the verb of the figure, of a verb, of a question, and of what a figure stands for behind a colon, at most. */
const WAY = 7, LONGEST_VERB = 4, LONGEST_QUESTION = 5, LONGEST_LEAD = 16;

/** A figure that ends its clause, and whose noun stands apart from it: what the clause opens with, what a question asks for, what the clause before a colon is about. */
export function readTopic(number: NumberMention, place: Place, earlier: readonly CountStatement[]): Bare | undefined {
  if (!endsClause(number, place) || markAt(place.doc.marks, number.from - 1, "count-share")) return undefined;
  const noun = fronted(number, place) ?? ofRelative(number, place) ?? beforeColon(number, place) ?? inQuestion(number, place) ?? saidBefore(number, place);
  if (noun?.value.type === "noun") return { what: noun.value.what, from: number.from, to: number.to, noun, reader: "before" };
  const others = moreOf(number, place, earlier);
  return others && { what: others, from: number.from - 1, to: number.to, noun: { from: number.from - 1, to: number.to }, reader: "elided" };
}

/** Nothing that could be its noun stands behind it. */
function endsClause({ to }: NumberMention, { doc, closed, right }: Place): boolean {
  const behind = markAt(doc.marks, to, "count-partitive")?.to ?? to, { word } = doc.tokens[behind] ?? {};
  if (to >= right || word === undefined || (word.kind === "sign" && !UNITS.has(word.raw))) return true;
  return behind === to && closed.placePrepositions.has(word.norm);
}

const UNITS: ReadonlySet<string> = new Set(["%", "/", "º", "°", "‘", "“", "«", '"', "'", "”"]);

/** Where the clause of a number starts, if nothing else is told in it before. */
function clauseStart({ from }: NumberMention, { doc, left }: Place): number | undefined {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  for (let at = from - 1; at >= first && at >= from - WAY - LONGEST_VERB; at--) if (doc.tokens[at]!.word.raw === ";" || doc.tokens[at]!.word.raw === ":") return at + 1 >= left ? at + 1 : undefined;
  return left === first ? first : undefined;
}

/** The first token of the verb right before a number that tells how many there are; undefined where none stands there. */
function verbBefore({ from, coreFrom }: NumberMention, { doc, closed, left }: Place): number | undefined {
  if (markAt(doc.marks, from, "count-copula") && from < coreFrom) return from;
  const told = markEnding(doc.marks, from, "count-amount", LONGEST_VERB) ?? markEnding(doc.marks, from, "count-copula", LONGEST_VERB);
  if (told && leadAt(doc, told.from) === undefined) return told.from;
  // «se cerraron», «se han cerrado»
  for (let at = from - 2; at >= left && at >= from - 3; at--) if (closed.reflexives.has(doc.tokens[at]!.word.norm)) return at;
  return undefined;
}

/** «Clientes tenía 5.000», «De tarjetas se incautaron 40», «En cuanto a las webs, cayeron 12»: a noun without an article, or behind a small word, opens the clause. */
function fronted(number: NumberMention, place: Place): Mark<CountTerm> | undefined {
  const { doc, words, closed } = place, start = clauseStart(number, place), verb = verbBefore(number, place);
  if (words.headFinal || start === undefined || verb === undefined) return undefined;
  const topic = markAt(doc.marks, start, "count-topic"), lead = topic?.to ?? (leadAt(doc, start) === "of" ? start + 1 : start);
  const noun = nounAt(doc, lead) ?? (lead > start && closed.functionWords.has(doc.tokens[lead]!.word.norm) ? nounAt(doc, lead + 1) : undefined);
  if (noun === undefined || noun.to > verb || verb - noun.to > WAY) return undefined;
  for (let at = noun.to; at < verb; at++) {
    const { word } = doc.tokens[at]!;
    if (nounAt(doc, at) || (actionAt(doc, at) && at > noun.to) || closed.relatives.has(word.norm) || (word.kind === "sign" && !(word.raw === "," && lead > start))) return undefined;
  }
  return noun;
}

/** «the boxes, of which there were 640 in the hall»: not a part, but all. */
function ofRelative(number: NumberMention, place: Place): Mark<CountTerm> | undefined {
  const { doc, left } = place, verb = verbBefore(number, place), them = verb !== undefined && markEnding(doc.marks, verb, "count-them", LONGEST_VERB);
  if (!them || doc.tokens[them.from - 1]?.word.raw !== "," || them.from - 1 < left) return undefined;
  return endingAt(them.from - 1, place);
}

/** «Boxes were everywhere: 310 in all»: the one noun before a colon. */
function beforeColon({ from }: NumberMention, { doc, closed, left }: Place): Mark<CountTerm> | undefined {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (doc.tokens[from - 1]?.word.raw !== ":" || left !== first || from - first > LONGEST_LEAD) return undefined;
  let found: Mark<CountTerm> | undefined;
  for (let at = first; at < from - 1; at++) {
    const noun = nounAt(doc, at);
    if (closed.negators.has(doc.tokens[at]!.word.norm) && noun === undefined && found === undefined) return undefined;
    if (noun === undefined || noun.value.type === "place") continue;
    if (found) return undefined;
    found = noun;
    at = noun.to - 1;
  }
  return found?.value.type === "noun" && !ACTORS.has(found.value.what) ? found : undefined;
}

/** Those who act, of whom more is told than how many they are. */
const ACTORS: ReadonlySet<What> = new Set(["officers", "groups", "countries"]);

/** «Subscribers? It had 35,000.» */
function inQuestion(number: NumberMention, place: Place): Mark<CountTerm> | undefined {
  const { doc, left } = place, { first, index } = doc.sentences[doc.tokens[number.from]!.sentence]!, question = doc.sentences[index - 1];
  const verb = verbBefore(number, place);
  if (left !== first || question === undefined || doc.tokens[question.last - 1]!.word.raw !== "?" || question.last - question.first > LONGEST_QUESTION || verb === undefined || verb - first > 2) return undefined;
  for (let at = question.first; at < question.last; at++) {
    const noun = nounAt(doc, at);
    if (noun) return noun;
  }
  return undefined;
}

/** «He had the sites blocked. They were 65.»: what a sentence ends with, where the next is no more than a copula and a figure. */
function saidBefore({ from, to }: NumberMention, place: Place): Mark<CountTerm> | undefined {
  const { doc, closed, left } = place, { first, last, index, segment } = doc.sentences[doc.tokens[from]!.sentence]!, former = doc.sentences[index - 1];
  if (former?.segment !== segment || left !== first || markAt(doc.marks, first, "count-copula")?.to !== from || last - to > 1) return undefined;
  const noun = endingAt(former.last - 1, place);
  return noun?.value.type === "noun" && !isPerson(noun.value.what) && closed.definites.has(doc.tokens[noun.from - 1]?.word.norm ?? "") ? noun : undefined;
}

/** The noun that ends at a token. */
function endingAt(end: number, { doc }: Place): Mark<CountTerm> | undefined {
  const noun = markEnding(doc.marks, end, "count", LONGEST_VERB);
  return noun && nounAt(doc, noun.from);
}

/** «En el piso había 30 ordenadores. En la nave, otros 12.»: others, of the things that the sentence before counts last. */
function moreOf({ from, to }: NumberMention, { doc, closed, left }: Place, earlier: readonly CountStatement[]) {
  const former = earlier.at(-1), { first, last, segment } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (former === undefined || isPerson(former.fact.what) || !closed.others.has(doc.tokens[from - 1]!.word.norm) || left !== first || last - to > 1) return undefined;
  const told = doc.sentences[doc.tokens[former.from]!.sentence]!;
  if (told.segment !== segment || told.last !== first) return undefined;
  for (let at = first; at < from; at++) if (nounAt(doc, at)?.value.type === "noun" && !closed.placePrepositions.has(doc.tokens[leadAt(doc, at - 1) === "article" ? at - 2 : at - 1]?.word.norm ?? "")) return undefined;
  return former.fact.what;
}
