import type { Document } from "../model/document.ts";
import type { MoneyRole } from "../model/fact.ts";
import type { MoneyMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { anyMark, entriesAt, markAt, marksAt, saysAt } from "../text/marks.ts";
import { actionAt } from "./count-words.ts";
import { HOLDER, COST, cueFor, type Cue, FORM, GOODS, RATE, ROLE } from "./money-cues.ts";
import { isOfVenture, knowsSeizure, roleOfGoods } from "./money-goods.ts";
import { headingOf, headOfSums, isItem, questionBefore } from "./money-headings.ts";

/** Classes of words of payment, of what crime yields, and of what points at a sum told before. */
export const PAYMENT = "money-payment", SPOILS = "money-spoils", SUM = "money-sum", STOLEN = "money-stolen";

/** Above this no sum is the price of a box or of a subscription, in whatever currency. */
const DEAREST = 1e6;

/** «the deal costs»: the subject stands right before, in tokens. */
const SUBJECT = 1;

/** An amount with those beside it, and what is known of amounts before. */
export interface Place {
  readonly doc: Document;
  readonly mention: MoneyMention;
  readonly last: MoneyMention | undefined;
  readonly next: MoneyMention | undefined;
  /** The role of the amount before. */
  readonly lastRole: MoneyRole | undefined;
}

/** By the cue that stands nearest; else as the amount before it in the same sentence or list; else by the list's heading. */
export const roleOf = (place: Place): MoneyRole | undefined => roleByCue(place) ?? sharedRole(place) ?? headedRole(place);

const isPossible = ({ mention }: Place, role: string): boolean => role !== "price" || mention.amount < DEAREST;

function roleByCue(place: Place): MoneyRole | undefined {
  const { doc, mention, last, next } = place;
  const nearest = cueFor(doc, mention, ROLE, undefined, next, (role) => isPossible(place, role)), cue = nearest && (besideCash(place, nearest) ?? nearest), goods = cueFor(doc, mention, GOODS, last, next);
  const ofGoods = goods && roleOfGoods(doc, mention, goods, cue);
  if (ofGoods) return ofGoods === "seized" && isOfOne(place) ? "price" : ofGoods;
  if (goods && !cue && isOfOne(place)) return "price";
  const label = cue && labelOf(place);
  if (label) return label;
  if ((!cue || cue.mark.value === "price") && isOrdered(doc, mention.from)) return "fine";
  if (cue && isRecovered(place, cue)) return "seized";
  const costs = mention.amount < DEAREST ? undefined : cueFor(doc, mention, COST, last, next);
  if (costs && costs.cost < (cue?.cost ?? Infinity) && !isOfVenture(doc, costs.mark.from, SUBJECT)) return "damage";
  return cue && ((isTaken(place, cue) ? "seized" : isPenalty(place, cue) ? "fine" : cue.mark.value) as MoneyRole);
}

/** How near a word may stand that tells of cash what «cash» does not, and what it may tell: «los agentes se han hecho con un millón en efectivo» is of those who seize. */
const BESIDE_CASH = 8, OF_NO_SEIZURE: ReadonlySet<string> = new Set(["damage", "other", "fine"]);

/** «stole $12,000 in cash», «bail of $250,000 cash»: cash is what was seized, but where no other word of the sentence says so, one before it tells more. */
function besideCash({ doc, mention, next }: Place, { mark }: Cue): Cue | undefined {
  if (mark.value !== "seized" || !anyMark(doc.marks, FORM, mark.from, mark.to)) return undefined;
  const { first, last } = doc.sentences[doc.tokens[mention.from]!.sentence]!;
  for (let at = first; at < last; at++) if (saysSeized(doc, at)) return undefined;
  const other = cueFor(doc, mention, ROLE, undefined, next, (role) => OF_NO_SEIZURE.has(role));
  return other && other.cost <= BESIDE_CASH && other.mark.to <= mention.from ? other : undefined;
}

/** «recovered stolen phones worth £3,000»: what was stolen is seized where the word for that stands before it. */
function isRecovered({ doc, mention }: Place, { mark }: Cue): boolean {
  if (mark.value !== "damage" || mark.to > mention.from || markAt(doc.marks, mark.from, STOLEN) === undefined) return false;
  const { first } = doc.sentences[doc.tokens[mention.from]!.sentence]!;
  for (let at = mark.from - 1; at >= Math.max(first, mark.from - TAKEN_REACH); at--) if (saysSeized(doc, at)) return true;
  return false;
}

/** A word for what is taken that is none for cash. */
const saysSeized = ({ marks }: Document, at: number): boolean => entriesAt(marks, at, ROLE).some(({ cls, value, size }) => cls === ROLE && value === "seized" && !anyMark(marks, FORM, at, at + size));

/** «valeva dai 15 ai 45 euro»: of a haul no two values are told. */
const isOfOne = ({ mention }: Place): boolean => mention.max !== undefined && mention.amount < CHEAP;

/** «Indennizzo per ogni sottoscrizione: 2 mila dollari»: the first word of a label says what it is of, where a small word follows it. */
function labelOf({ doc, mention: { from } }: Place): MoneyRole | undefined {
  const { first, segment } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (doc.tokens[from - 1]?.word.raw !== ":" || from - first > LONGEST_LABEL || doc.sentences[doc.segments[segment]!.first]!.first !== first) return undefined;
  const head = marksAt(doc.marks, first, ROLE)[0];
  return head && head.to < from - 1 && leadAt(doc, head.to) !== undefined ? (head.value as MoneyRole) : undefined;
}

/** Tokens of a label, at most. */
const LONGEST_LABEL = 9;

/** How far what crime yields may stand, and how far what is done to it. */
const SPOILS_REACH = 16, TAKEN_REACH = 22;

/** «€3m in criminal proceeds was confiscated»: what is seized is named by where it came from. */
const isTaken = (place: Place, { mark, cost }: Cue): boolean =>
  mark.value === "revenue" && cost <= SPOILS_REACH && anyMark(place.doc.marks, SPOILS, mark.from, mark.to) && isSeized(place) && !bringsYield(place.doc, mark.from);

/** Is something said to be seized, and not called so («the 16 seized sites»)? */
function isSeized(place: Place): boolean {
  const { doc, mention, next } = place, cue = cueFor(doc, mention, ROLE, undefined, next, (value) => value === "seized");
  if (cue === undefined || cue.cost > TAKEN_REACH) return false;
  const before = cue.mark.from - 1;
  return doc.tokens[before]?.word.kind !== "digits" && leadAt(doc, before) !== "article";
}

/** How far before its yield a thing may stand that brought it in, in tokens. */
const YIELD = 5;

/** «la droga incautada habría generado ganancias de 5 millones»: a verb of earning right before the word for what crime yields. */
function bringsYield({ marks, tokens }: Document, at: number): boolean {
  for (let from = at - 1; from >= at - YIELD && tokens[from]?.sentence === tokens[at]!.sentence; from--) if (entriesAt(marks, from, ROLE).some(({ cls, value }) => cls === ROLE && value === "revenue") && !anyMark(marks, SPOILS, from, at)) return true;
  return false;
}

/** How far from a payment the word of the court may stand. */
const PENALTY_REACH = 20;

/** «el pago de 80.000 euros en concepto de responsabilidad civil». */
const isPenalty = (place: Place, { mark }: Cue): boolean => mark.value === "price" && anyMark(place.doc.marks, PAYMENT, mark.from, mark.to) && isToldBy(place, "fine", PENALTY_REACH);

const isToldBy = ({ doc, mention, next }: Place, role: MoneyRole, most: number): boolean => (cueFor(doc, mention, ROLE, undefined, next, (value) => value === role)?.cost ?? Infinity) <= most;

/** How far before a payment the conviction may stand, and how far before its amount the payment, in tokens. */
const JUDGED = 24, PAID = 4;

/** «condenó a la empresa a pagar 40.000 euros»: who is convicted pays no price. */
function isOrdered(doc: Document, at: number): boolean {
  const pays = anyMark(doc.marks, PAYMENT, Math.max(0, at - PAID), at + 1);
  if (!pays) return false;
  for (let from = at; from >= Math.max(doc.sentences[doc.tokens[at]!.sentence]!.first, at - JUDGED); from--) if (actionAt(doc, from)?.value === "convictions") return true;
  return false;
}

/** Less than this is a price, where nothing is said of it but a rate or a customer. */
export const CHEAP = 1000;

/** «A widow handed over €40,000», «the regulator imposed €9m»: who has a sum or where it lies, where no word tells more. */
export const roleByHolder = ({ doc, mention, last, next }: Place): MoneyRole | undefined =>
  cueFor(doc, mention, HOLDER, last, next, (role) => role !== "price" || mention.amount < CHEAP)?.mark.value as MoneyRole | undefined;

function sharedRole(place: Place): MoneyRole | undefined {
  const { doc, mention, last, lastRole: shared } = place, { sentence } = doc.tokens[mention.from]!;
  if (!last || !shared || shared === "other" || !isPossible(place, shared)) return undefined;
  // «they paid fines of 154 euros; the sum went from 10 a month to 80 a year»
  if (shared === "fine" && (saysAt(doc.marks, mention.coreTo, RATE, "month") || saysAt(doc.marks, mention.coreTo, RATE, "year"))) return undefined;
  const off = sentence - doc.tokens[last.from]!.sentence;
  return off <= (isItem(doc, sentence) ? 2 : 0) || (off === 1 && goesOn(doc, sentence, shared)) || (off <= POINTED && anyMark(doc.marks, SUM, doc.sentences[sentence]!.first, mention.from)) ? shared : undefined;
}

/** «The fine was 9 million. To share that sum …»: how many sentences before the sum may stand that is pointed at. */
const POINTED = 2;

/** «They lost 33 million. Books account for 12.»: a sentence that says nothing of its own sum goes on with the one before in its paragraph; what was seized or frozen is told each time. */
const goesOn = (doc: Document, sentence: number, role: MoneyRole): boolean => role !== "frozen" && role !== "seized" && doc.sentences[sentence]!.segment === doc.sentences[sentence - 1]!.segment;

function headedRole(place: Place): MoneyRole | undefined {
  const { doc, mention } = place, { sentence } = doc.tokens[mention.from]!;
  const heading = isItem(doc, sentence) ? headingOf(doc, sentence) : (headOfSums(doc, mention) ?? questionBefore(doc, sentence));
  if (heading === undefined) return undefined;
  const { first, last } = doc.sentences[heading]!;
  // «La Finanza ha sequestrato ville e auto. Il valore? Oltre 7 milioni di euro.»
  if (anyMark(doc.marks, GOODS, first, last) && !isItem(doc, sentence) && knowsSeizure(doc, mention.from)) return "seized";
  // «La paga? 3,80 euro l'ora»: who asks what is paid asks for no price; «Quanto costava? Dai 40 ai 460 euro»: wages are no range
  return lastRole(doc, first, last, (role) => isPossible(place, role) && (role !== "price" || isItem(doc, sentence) || mention.max !== undefined));
}

/** How many tokens before its last a term may start. */
const LONGEST_TERM = 4;

/** «the investigators took»: what stands inside a longer term says what that says. */
function roleAround(doc: Document, from: number, at: number): MoneyRole | undefined {
  for (let index = Math.max(from, at - LONGEST_TERM); index < at; index++) for (const { cls, value, size } of entriesAt(doc.marks, index, ROLE)) if (cls === ROLE && index + size > at) return value as MoneyRole;
  return undefined;
}

/** Tokens of a heading that are looked at for what it says. */
const LIST = 40;

/** What the last cue among tokens says. */
export function lastRole(doc: Document, from: number, to: number, isPossible: (role: string) => boolean): MoneyRole | undefined {
  for (let index = to - 1; index >= from && index >= to - LIST; index--)
    for (const { cls, value } of entriesAt(doc.marks, index, ROLE)) if (cls === ROLE && isPossible(value as string)) return (roleAround(doc, from, index) ?? value) as MoneyRole;
  return undefined;
}
