import type { CountFact, CountStatement } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import type { Bare } from "./count-bare.ts";
import { isInside } from "./count-before.ts";
import { isOfName, type Place } from "./count-place.ts";
import type { Document } from "../model/document.ts";
import type { Wall } from "./count-walls.ts";
import { actionAt, isPerson, nounAt, type ClosedWords } from "./count-words.ts";
import { mayBeYear } from "../mentions/date-calendar.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { anyMark, markAt } from "../text/marks.ts";

/** How many counts back a rounded figure may stand, and how far off it may be. */
const LATEST = 6, TOLERANCE = 0.12;
/** How many times a number may grow from one count to the next. */
const STEEPEST = 20;
/** A smaller figure is too likely near another by chance; a year is none. */
const LEAST_EXACT = 100;
/** Tokens between a pronoun and its number, and between it and the noun that it stands for. */
const VERB_REACH = 5, NOUN_REACH = 30;
/** How late in its sentence a pronoun for what stands before the sentence may come, in tokens. */
const OPENING = 9;

/** What a number without a noun counts, where something that was counted before tells. */
export function readEarlier(number: NumberMention, place: Place, earlier: readonly CountStatement[]): Bare | undefined {
  return readAnaphor(number, place, earlier) ?? readThem(number, place) ?? readClimb(number, place, earlier) ?? readExactly(number, earlier);
}

/** «La Finanza ne ha chiusi 17», «i clienti? gli agenti ne contano 17»: the pronoun stands for a noun of its sentence, or for what was counted before. */
function readAnaphor(number: NumberMention, { doc, words, closed, left }: Place, earlier: readonly CountStatement[]): Bare | undefined {
  for (let at = number.from - 1; at >= Math.max(left, number.from - VERB_REACH) && doc.tokens[at]!.word.kind === "word"; at--) {
    if (!closed.anaphors.has(doc.tokens[at]!.word.norm)) continue;
    const { sentence } = doc.tokens[at]!;
    // «uccisero 56 persone e ne ferirono 700»
    if (anyMark(doc.marks, "count-victim", at + 1, number.from)) return undefined;
    for (let from = at - 1; from >= Math.max(0, at - NOUN_REACH); from--) {
      const noun = nounAt(doc, from);
      if (noun?.value.type !== "noun" || noun.to > at || isOfName(from, { doc, words, closed }) || (noun.to === at && leadAt(doc, from - 1) === "article")) continue;
      // «ma i carabinieri ben presto ne recuperarono 13»: who acts is not what the pronoun stands for
      if (noun.value.what === "officers" || (noun.value.what === "countries" && isInside(from, doc))) continue;
      // «per gli omicidi, lo scorso anno se ne contano 2»: what stands before the pronoun in its sentence is what it stands for
      if (doc.tokens[from]!.sentence !== sentence && at - doc.sentences[sentence]!.first > OPENING) return undefined;
      const { what } = noun.value;
      // «bloccano un'auto e ne trovano 104»: one thing is not so many
      if (leadAt(doc, from - 1) === "one" && number.value > 1) return undefined;
      // «tengono d'occhio l'applicazione, e ne spuntano altri 94»: more of what was counted
      const isMore = closed.others.has(doc.tokens[number.from - 1]!.word.norm), isTold = earlier.slice(-LATEST).some(({ fact }) => fact.what === what);
      if (isMore && !isTold) continue;
      const isKnown = doc.tokens[from]!.sentence === sentence || isTold;
      return isKnown ? { what, from: at, to: number.to, noun: { from, to: noun.to }, reader: "elided" } : undefined;
    }
    return undefined;
  }
  return undefined;
}

/** «Then there were the cars. The gang bought 102 of them.»: the things that end the sentence before, which were named and not counted. */
function readThem({ from, to, value }: NumberMention, { doc, words, closed }: Place): Bare | undefined {
  const them = markAt(doc.marks, to, "count-them"), { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (them === undefined || value < 2) return undefined;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_NOUN); at--) {
    const noun = nounAt(doc, at);
    if (noun?.value.type !== "noun" || noun.to !== first - 1 || isOfName(at, { doc, words, closed })) continue;
    return isPerson(noun.value.what) || leadAt(doc, at - 1) !== "article" ? undefined : { what: noun.value.what, from, to: them.to, noun: { from: at, to: noun.to }, reader: "elided" };
  }
  return undefined;
}

/** Tokens of a noun and the point behind it, at most. */
const LONGEST_NOUN = 4;

/** «Maggio: si sale a 114»: of what was counted before, that which is the nearest lesser number. */
function readClimb({ from, to, value }: NumberMention, { doc, left }: Place, earlier: readonly CountStatement[]): Bare | undefined {
  const verb = [1, 2, 3, 4, 5].find((back) => from - back >= left && markAt(doc.marks, from - back, "count-climb")?.to === from);
  if (verb === undefined) return undefined;
  const lesser = earlier.slice(-LATEST).filter(({ fact }) => fact.value < value && fact.value * STEEPEST >= value);
  const former = lesser.reduce<CountStatement | undefined>((best, each) => (best === undefined || each.fact.value >= best.fact.value ? each : best), undefined);
  return former && { what: former.fact.what, from: from - verb, to, noun: { from, to }, reader: "elided" };
}

/** «Più di 2.200 utenti … per l'esattezza 2.282»: the exact figure behind the rounded one counts the same. */
function readExactly({ value, qualifier, max, from, to, form }: NumberMention, earlier: readonly CountStatement[]): Bare | undefined {
  if (qualifier !== "exact" || max !== undefined || form !== "digits" || value < LEAST_EXACT || mayBeYear(value)) return undefined;
  const rounded = earlier.slice(-LATEST).findLast(({ fact }) => isRounded(fact, value));
  return rounded && { what: rounded.fact.what, from, to, noun: { from, to }, reader: "elided" };
}

function isRounded({ qualifier, value: told, max }: CountFact, value: number): boolean {
  if (max !== undefined || told === value || zeros(told) <= zeros(value)) return false;
  const off = (value - told) / told;
  return qualifier === "min" ? off > 0 && off < TOLERANCE : qualifier === "about" && Math.abs(off) < TOLERANCE / 2;
}

/** Zeros at the end: a rounded figure has more. */
const zeros = (value: number): number => /0*$/.exec(String(value))![0].length;

/** «arresti 52; quattordici le aziende sequestrate, 12 in Basilicata»: what stands between counts something that is no fact. */
export function hasOther(previous: CountStatement, wall: Wall | undefined, doc: Document, { functionWords, states }: ClosedWords): boolean {
  if (wall?.kind !== "number" || wall.form === "article" || wall.from < previous.to) return false;
  let at = wall.to;
  while (markAt(doc.marks, at, "count-partitive")) at++;
  const { word } = doc.tokens[at]!;
  return word.kind === "word" && word.shape === "lower" && !functionWords.has(word.norm) && !states.has(word.norm) && !markAt(doc.marks, at, "count-measure") && !actionAt(doc, at);
}
