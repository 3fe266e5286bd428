import type { Document } from "../model/document.ts";
import type { CountFact, What } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { lookRight } from "./count-actions.ts";
import type { Bare } from "./count-bare.ts";
import { isPersonal } from "./count-limits.ts";
import { opensWithOf } from "./count-parted.ts";
import type { Place } from "./count-place.ts";
import { isLetGo, isOfThem } from "./count-them.ts";
import { accusedAt, isPerson, nounAt } from "./count-words.ts";

/** A part, or what else there is of a thing, is not a thousand times as many. */
const MOST_ALIKE = 1000;
/** «five were arrested a month after the police seized another 1,317»: nor are others a hundred times as many persons. */
const MOST_PERSONS = 100;

/** «otras 33 en Europa»: more, or a part, of what was counted just before. */
export function readElided(number: NumberMention, place: Place, previous: CountFact | undefined): Bare | undefined {
  if (previous === undefined || number.value > previous.value * (isPersonal(previous.what) ? MOST_PERSONS : MOST_ALIKE)) return undefined;
  const { doc, closed } = place;
  const before = doc.tokens[number.from - 1];
  const other = before !== undefined && number.from - 1 >= place.left && closed.others.has(before.word.norm);
  const from = other ? number.from - 1 : number.from, more = areMoreElsewhere(number, place);
  if (isLetGo(number, place)) return undefined;
  return other || more || isPart(number, place, previous) || isOfOther(number, place, previous) || isOfCountry(number, place) || goesOn(number, place) || isOfThem(number, place) || (number.value <= previous.value && isOfWhole(number, place)) ? { what: other ? ofOthers(number, place, previous) : previous.what, from, to: number.to, noun: { from, to: number.to }, reader: "elided" } : undefined;
}

/** «tre in carcere, altri undici risultano indagati»: what is told of the others is theirs. */
function ofOthers(number: NumberMention, place: Place, { what }: CountFact): What {
  if (what !== "arrests" && what !== "suspects") return what;
  const told = lookRight(number.to, place, (action) => action === "arrests" || action === "suspects" || action === "convictions", OWN)?.mark.value;
  return told ?? (what === "arrests" && isAccused(number, place) ? "suspects" : what);
}

/** How far behind the others it may stand what was done to them, in tokens. */
const OWN = 9;

/** «15 personas fueron detenidas en Vigo y cinco más en Lugo»: more of them, at another place. */
function areMoreElsewhere({ from, to }: NumberMention, { doc, closed, left, right }: Place): boolean {
  if (from - 1 < left || to + 2 >= right || !closed.conjunctions.has(doc.tokens[from - 1]!.word.norm) || !closed.others.has(doc.tokens[to]!.word.norm)) return false;
  return closed.placePrepositions.has(doc.tokens[to + 1]!.word.norm) && doc.tokens[to + 2]!.word.shape !== "lower";
}

/** «diecinueve detenidos y otros 21 están identificados»: of the others it is told that they are known, no more. */
function isAccused({ to }: NumberMention, { doc, closed, right }: Place): boolean {
  let at = to;
  while (at < right && at < to + AUXILIARIES && closed.functionWords.has(doc.tokens[at]!.word.norm)) at++;
  // «gli altri 12 sono ancora ricercati»
  return at > to && [at, at + 1].some((told) => told < right && isToldOfSuspects(doc, told));
}

function isToldOfSuspects(doc: Document, at: number): boolean {
  const noun = nounAt(doc, at)?.value;
  return accusedAt(doc, at) !== undefined || (noun?.type === "noun" && noun.what === "suspects");
}

/** Words of «están», «han sido», at most. */
const AUXILIARIES = 3;

/** «Of the 50 countries that permit it, 39 block»: behind the comma of a sentence that opens with the whole. */
function isOfWhole({ from }: NumberMention, { doc, left }: Place): boolean {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  return from - 1 >= left && doc.tokens[from - 1]!.word.raw === "," && opensWithOf(doc, first);
}

/** How far behind «of» the noun of a whole without a number may start, in tokens. */
const WHOLE_REACH = 5;

/** «Of the sites on the list, 42 have been blocked»: a part of what the sentence opens with. */
export function readOfWhole({ from, to }: NumberMention, { doc, closed, words, left }: Place): Bare | undefined {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (left !== first || doc.tokens[from - 1]?.word.raw !== "," || !opensWithOf(doc, first)) return undefined;
  const start = leadAt(doc, first) === "of" ? first + 1 : first + 2;
  // «dei siti»: the small word has its article in it
  if (words.headFinal && leadAt(doc, start) !== "article" && !closed.definites.has(doc.tokens[start]!.word.norm)) return undefined;
  for (let at = start; at < Math.min(from, start + WHOLE_REACH); at++) {
    const noun = nounAt(doc, at);
    if (noun) return noun.value.type === "noun" && !isPerson(noun.value.what) ? { what: noun.value.what, from: at, to, noun, reader: "elided" } : undefined;
  }
  return undefined;
}

/** «3.031.000 suscriptores, menos que hace un año, cuando eran 3.244.000», «2,8 millones de hogares en Lima; Cusco, con 1,2»: large figures of one kind that end their clause. */
function isOfOther({ from, to, form, value }: NumberMention, { doc, left, right }: Place, previous: CountFact): boolean {
  const ratio = value / previous.value, behind = to < right ? doc.tokens[to]!.word.kind : "sign";
  if (form !== "digits" || value < LARGE || ratio > MOST_KIN || ratio < 1 / MOST_KIN || behind !== "sign" || from - 2 < left) return false;
  if (markEnding(doc.marks, from, "count-copula", 2)) return true;
  // «Zeta has nine million subscribers; Omega, 6.5 million»
  const name = doc.tokens[from - 1]!.word.raw === "," ? from - 2 : from - 1;
  if (name - 1 >= left && doc.tokens[name]!.word.kind === "word" && doc.tokens[name]!.word.shape !== "lower" && [",", ";"].includes(doc.tokens[name - 1]!.word.raw)) return true;
  return leadAt(doc, from - 1) === "by" && doc.tokens[from - 2]!.word.raw === ",";
}

/** How far before its figure the sign of a clause may stand, in tokens. */
const LONGEST_CLAUSE = 6;

/** «Furono 14 gli arrestati nel 2018; oggi sono 20», «; a ottobre erano già 20»: behind a semicolon a copula, small words and a date, and the clause ends. */
function goesOn({ from, to }: NumberMention, { doc, closed, right }: Place): boolean {
  if (to < right && doc.tokens[to]!.word.kind !== "sign") return false;
  let isMade = false;
  for (let at = from - 1; at >= from - LONGEST_CLAUSE && doc.tokens[at]?.sentence === doc.tokens[from]!.sentence; at--) {
    const { raw, norm } = doc.tokens[at]!.word;
    if (raw === ";") return isMade;
    const copula = leadAt(doc, at) !== "to" && markAt(doc.marks, at, "count-copula") !== undefined;
    if (!copula && !closed.functionWords.has(norm) && !markAt(doc.marks, at, "date/month")) return false;
    isMade ||= copula;
  }
  return false;
}

/** «Il Perù ha oscurato 72 siti, il Regno Unito 25»: another country, right behind a comma or «and», and its figure at the end of the clause. */
function isOfCountry({ from, to, form }: NumberMention, { doc, closed, left, right }: Place): boolean {
  if (form !== "digits" || (to < right && doc.tokens[to]!.word.kind !== "sign" && !closed.conjunctions.has(doc.tokens[to]!.word.norm))) return false;
  const name = markEnding(doc.marks, from, "country", LONGEST_NAME), before = name && (leadAt(doc, name.from - 1) === "article" ? name.from - 2 : name.from - 1);
  return before !== undefined && before >= left && (doc.tokens[before]!.word.raw === "," || doc.tokens[before]!.word.raw === ";" || closed.conjunctions.has(doc.tokens[before]!.word.norm));
}

/** «6.016 predios urbanos y 1.946 rurales»: an adjective stands behind each, in the same number, and the clause ends. */
export function readKind(number: NumberMention, place: Place, previous: CountFact | undefined): Bare | undefined {
  const { from, to } = number;
  const ones = previous && (previous.what === "users" || !isPerson(previous.what)) ? onesBehind(to, place) : undefined;
  if (ones !== undefined) return { what: previous!.what, from, to: ones, noun: { from, to: ones }, reader: "elided" };
  return previous && isOfKind(number, place, previous) ? { what: previous.what, from, to: to + 1, noun: { from, to: to + 1 }, reader: "elided" } : undefined;
}

/** Adjectives between a number and the word that stands for its noun, at most. */
const LONGEST_KIND = 3;

/** «90 Danish channels and 5,100 international ones»: the token behind the word that stands for the noun told before. */
function onesBehind(from: number, { doc, closed, right }: Place): number | undefined {
  for (let at = from; at < right && at <= from + LONGEST_KIND && doc.tokens[at]!.word.kind === "word"; at++) if (closed.pronouns.has(doc.tokens[at]!.word.norm)) return at + 1;
  return undefined;
}

function isOfKind({ from, to }: NumberMention, { doc, closed, words, left, right }: Place, { evidence }: CountFact): boolean {
  const before = doc.tokens[from - 2], after = doc.tokens[to];
  if (words.headFinal || from - 3 < left || to >= right || !closed.conjunctions.has(doc.tokens[from - 1]!.word.norm) || evidence.at(-1)!.end !== doc.tokens[from - 3]!.end) return false;
  const isEnd = to + 1 >= right || doc.tokens[to + 1]!.word.kind === "sign";
  return isEnd && [before, after].every((each) => each?.word.shape === "lower" && !nounAt(doc, each.index) && !closed.functionWords.has(each.word.norm)) && before!.word.norm.at(-1) === after!.word.norm.at(-1);
}

/** Words of a country's name, at most. */
const LONGEST_NAME = 4;

/** Figures so large are told with what they count near; and how many times as large as another of the kind one may be. */
export const LARGE = 1000, MOST_KIN = 50;

/** «33 agentes de la Dirincri y 100 de la Dinoes»: of another body. */
function isOfBody(at: number, doc: Document, right: number): boolean {
  const of = markAt(doc.marks, at, "count-partitive"), from = of && (leadAt(doc, of.to) === "article" ? of.to + 1 : of.to);
  return from !== undefined && from < right && doc.tokens[from]!.word.kind === "word" && doc.tokens[from]!.word.shape !== "lower";
}

/** «89 perquisizioni in Italia e 14 fra Regno Unito e Olanda», «seis registros: tres en Gijón»: joined to a count before, and at other places. */
function isPart(number: NumberMention, { doc, closed, left, right }: Place, previous: CountFact): boolean {
  const isOf = markAt(doc.marks, number.from - 1, "count-partitive")?.to === number.from;
  const lead = number.from - (isOf ? 2 : 1);
  // «nella sola Italia»
  const place = number.to + (leadAt(doc, number.to + 1) === "article" ? 2 : 1);
  const before = doc.tokens[lead]?.word, after = doc.tokens[number.to]?.word, next = doc.tokens[place]?.word;
  if (lead < left || number.to >= right || !before || !after || !(closed.conjunctions.has(before.norm) || before.raw === "," || (before.raw === ":" && number.value < previous.value))) return false;
  if (previous.what === "officers" && isOfBody(number.to, doc, right)) return true;
  if (closed.elsewhere.has(after.norm) || (closed.states.has(after.norm) && !isPerson(previous.what))) return true;
  return place < right && next !== undefined && closed.placePrepositions.has(after.norm) && (closed.elsewhere.has(next.norm) || (next.shape !== "lower" && next.kind === "word"));
}
