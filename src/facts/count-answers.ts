import type { CountStatement } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { anyMark, markAt } from "../text/marks.ts";
import type { Bare } from "./count-bare.ts";
import { LARGE, MOST_KIN } from "./count-elided.ts";
import type { Place } from "./count-place.ts";
import { actionAt, nounAt } from "./count-words.ts";

/** Tokens of a question that leaves its noun out, of what leads to its answer, and of the name behind a figure, at most. */
const LONGEST_QUESTION = 6, LONGEST_LEAD = 4, LONGEST_NAME = 3;

/** A sentence that says no more than a figure counts what the one before it does, or tells of. */
export function readAnswer(number: NumberMention, place: Place, earlier: readonly CountStatement[]): Bare | undefined {
  const former = earlier.at(-1), { from, to } = number;
  if (!opens(number, place) || !ends(number, place)) return undefined;
  if (former && (isAnswer(number, place, former) || isKin(number, place, former))) return { what: former.fact.what, from, to, noun: { from, to }, reader: "elided" };
  return ofSubject(number, place);
}

/** «Le perquisizioni hanno toccato nove città. In tutto sono state 33.»: of the noun with which the sentence before opens. */
function ofSubject({ from, to }: NumberMention, { doc, right }: Place): Bare | undefined {
  const { index, first, segment } = doc.sentences[doc.tokens[from]!.sentence]!, before = doc.sentences[index - 1];
  if (before?.segment !== segment || first === from || (to < right && doc.tokens[to]!.word.kind !== "sign") || !anyMark(doc.marks, "count-copula", first, from) || leadAt(doc, before.first) !== "article") return undefined;
  const noun = nounAt(doc, before.first + 1);
  return noun?.value.type === "noun" ? { what: noun.value.what, from, to, noun: { from, to }, reader: "elided" } : undefined;
}

/** «In Italia gli arresti sono 12. All'estero? Cinque.»: the question right before it names nothing that is counted. */
function isAnswer({ from, to }: NumberMention, { doc }: Place, former: CountStatement): boolean {
  const { sentence } = doc.tokens[from]!, question = doc.sentences[sentence - 1], told = doc.tokens[former.from]!.sentence;
  if (question === undefined || told !== sentence - 2 || doc.tokens[question.last - 1]!.word.raw !== "?" || question.last - question.first > LONGEST_QUESTION) return false;
  for (let at = question.first; at < question.last; at++) if (nounAt(doc, at) ?? actionAt(doc, at)) return false;
  return doc.tokens[to]?.sentence !== sentence || doc.tokens[to]!.word.kind === "sign";
}

/** «Prima è Zeta con 8 milioni di utenti. E Omega? A quota 2,3 milioni.», «Ferma a un milione Omega.»: large figures of one kind, the latter behind a copula. */
function isKin({ from, value }: NumberMention, { doc }: Place, { fact, from: told }: CountStatement): boolean {
  const sentence = doc.sentences[doc.tokens[from]!.sentence]!, ratio = value / fact.value;
  const isNear = sentence.index - doc.tokens[told]!.sentence <= 2 && doc.sentences[doc.tokens[told]!.sentence]!.segment === sentence.segment;
  return isNear && sentence.first < from && value >= LARGE && fact.value >= LARGE && ratio < MOST_KIN && ratio > 1 / MOST_KIN && markAt(doc.marks, sentence.first, "count-copula") !== undefined;
}

/** Nothing but copulas and small words stand before it in its sentence. */
function opens({ from }: NumberMention, { doc, closed, left }: Place): boolean {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (left !== first || from - first > LONGEST_LEAD) return false;
  let at = first;
  while (at < from) {
    const copula = markAt(doc.marks, at, "count-copula");
    if (copula === undefined && !closed.functionWords.has(doc.tokens[at]!.word.norm)) return false;
    at = copula?.to ?? at + 1;
  }
  return at === from;
}

/** The clause ends behind it, or behind a name. */
function ends({ to }: NumberMention, { doc, right }: Place): boolean {
  let at = to;
  while (at < right && at < to + LONGEST_NAME && doc.tokens[at]!.word.kind === "word" && doc.tokens[at]!.word.shape !== "lower") at++;
  return at >= right || doc.tokens[at]!.word.kind === "sign";
}
