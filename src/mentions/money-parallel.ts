import type { Document } from "../model/document.ts";
import type { MoneyMention, NumberMention } from "../model/mention.ts";
import { anyMark, markAt, markEnding } from "../text/marks.ts";
import { leadAt, leadBefore } from "./country-signs.ts";
import { mayBeYear } from "./date-calendar.ts";
import { isGrouped, magnitudeOf } from "./money-beside.ts";
import { countsSomething } from "./money-counted.ts";
import { hasMagnitude, type Reading } from "./money-reading.ts";
import { COUNTED, FURTHER, NO_NOUN, ROLE, SPENT } from "./money-terms.ts";
import { isOfSubject } from "./money-usual.ts";
import { saysAnd } from "./number-words.ts";

/** Sums that stand against each other are not so many times as large. */
const MOST_UNLIKE = 20;
/** By the month one is far less than by the year. */
const MOST_UNLIKE_RATED = 150;
/** How many tokens may stand between an amount and a lesser one that leans on it, and between sums of thousands. */
const REACH = 14, FAR = 25;
/** From here on a figure is a sum wherever its clause talks of money. */
const LEAST_SUM = 1000;

/** A lesser figure behind a copula counts its subject. */
const LEAST_MADE = 1e5;

/** A figure that does without its currency and stands against the amount told just before, with no other number between: «the legal plan costs 30 euros, the pirate one 10». */
export function parallel(doc: Document, number: NumberMention, former: NumberMention | undefined, last: MoneyMention | undefined): Reading | undefined {
  if (last && leavesVerbOut(doc, number, last)) return alike(doc, number, last);
  if (!last || former === undefined || former.coreTo > last.coreTo || number.form !== "digits") return undefined;
  // «against the 821 of the year before»
  const isThat = leadAt(doc, number.to) === "of" && leadBefore(doc, number.from) === "article";
  if ((countsSomething(doc, number.to) && !isThat) || isRated(doc, number.to) || mayBeYear(number.value)) return undefined;
  if (number.max !== undefined) return ofPrice(doc, number, last);
  return ofThousands(doc, number, last) ?? ofPrice(doc, number, last) ?? (isSame(doc, number, last) && leans(doc, number, last) ? alike(doc, number, last) : undefined);
}

/** «216 thousand were found; only 34 thousand were seized»: the clause talks of money, and counts nothing. */
function ofThousands(doc: Document, number: NumberMention, last: MoneyMention): Reading | undefined {
  const { from, value } = number;
  if (value < LEAST_SUM || (!isGrouped(doc, number) && !hasMagnitude(number)) || from - last.to > FAR || !isLast(doc, number)) return undefined;
  // «the jobs are 6.540»
  if ((value < LEAST_MADE && markEnding(doc.marks, from, "count-copula", 2)) || isOfSubject(doc, number)) return undefined;
  let told = isSame(doc, number, last);
  for (let at = from - 1; at >= last.to; at--) {
    if (markAt(doc.marks, at, COUNTED) || markAt(doc.marks, at, "count-measure")) return undefined;
    told ||= doc.tokens[at]!.sentence === doc.tokens[from]!.sentence && markAt(doc.marks, at, ROLE) !== undefined;
  }
  return told ? { amount: value, currency: last.currency } : undefined;
}

/** «a un milione di euro ammontano i DVD e a 987.400 i CD»: the preposition of the amount and an article with the noun of its own, the verb left out. */
function leavesVerbOut(doc: Document, number: NumberMention, last: MoneyMention): boolean {
  const { from, to } = number, lead = leadBefore(doc, from);
  if (lead === undefined || lead === "article" || lead !== leadBefore(doc, last.from) || leadAt(doc, to) !== "article" || from - last.to > REACH || number.max !== undefined) return false;
  return doc.tokens[from]!.sentence === doc.tokens[last.from]!.sentence && saysAnd(doc, from - 2) && !mayBeYear(number.value);
}

/** «… cost 10 euros a month; whoever subscribes spends some 80»: the figure ends a clause that says what is paid. */
function ofPrice(doc: Document, number: NumberMention, last: MoneyMention): Reading | undefined {
  const { from, value } = number;
  if (from - last.to > FAR_PRICE || doc.tokens[from]!.sentence - doc.tokens[last.to - 1]!.sentence > 1 || last.amount > DEAREST || value > DEAREST || !isLast(doc, { to: markAt(doc.marks, number.to, "money-rate")?.to ?? number.to })) return undefined;
  if (markEnding(doc.marks, from, "count-copula", 2)) return undefined;
  for (let at = from - 1; at >= last.to && at > from - CLAUSE && !isJoint(doc, at) && doc.tokens[at]!.word.raw !== "."; at--) {
    if (markAt(doc.marks, at, COUNTED) || markAt(doc.marks, at, "count-measure")) return undefined;
    if (markAt(doc.marks, at, SPENT)) return alike(doc, number, last, markAt(doc.marks, number.to, "money-rate") ? MOST_UNLIKE_RATED : MOST_UNLIKE);
  }
  return undefined;
}

/** How far behind the price before it stands, and how far behind the word for it, in tokens; above this no price is left to its verb. */
const FAR_PRICE = 40, CLAUSE = 8, DEAREST = 1e6;

const isSame = (doc: Document, { from }: NumberMention, last: MoneyMention): boolean => doc.tokens[from]!.sentence === doc.tokens[last.from]!.sentence && from - last.to <= REACH;

function leans(doc: Document, number: NumberMention, last: MoneyMention): boolean {
  const { from, to } = number;
  // «518 million and 181 million for series»
  if (from === last.to + 1 && isJoint(doc, last.to) && hasMagnitude(number)) return true;
  // «30 euros for a quarter, 80 for a year»
  if (isJoint(doc, from - 1) && isFor(doc, to) && isFor(doc, last.to)) return true;
  if (isForOther(doc, number, last)) return true;
  // «three months at 30 euros, a year at 90»
  if (isLast(doc, number) && leadBefore(doc, from) === "to" && leadBefore(doc, last.from) === "to") return true;
  if (markEnding(doc.marks, from, FURTHER, 2)) return magnitudeOf(doc, last, number) > 1;
  return isRival(doc, number, last) || isGapped(doc, number, last) || leadBefore(doc, from) === "article";
}

/** «5,000 euros the first time and 10,000 for repeat offenders»: in another member of the sentence, for whom or what a figure is, where nobody was arrested or accused. */
function isForOther(doc: Document, { from, to }: NumberMention, last: MoneyMention): boolean {
  let isMember = false;
  for (let at = last.to; at < from; at++) {
    if (PERSONS.some((cls) => markAt(doc.marks, at, cls))) return false;
    isMember ||= isJoint(doc, at);
  }
  return isMember && (isFor(doc, to) || markAt(doc.marks, to, "money-rate") !== undefined) && !PERSONS.some((cls) => markAt(doc.marks, to, cls)) && !PERSONS.some((cls) => anyMark(doc.marks, cls, Math.max(0, last.from - BEFORE_SUM), last.from));
}

/** Classes of what is done to persons; so near before the first sum it is done to the next figure too, in tokens. */
const PERSONS = ["count-action", "count-accusation"], BEFORE_SUM = 5;

/** «for a quarter», «a month for the honest», «just for the sly»: whom or what it is for, behind the rate or one word. */
export function isFor(doc: Document, to: number): boolean {
  const at = markAt(doc.marks, to, "money-rate")?.to ?? (markAt(doc.marks, to, NO_NOUN) && leadAt(doc, to) === undefined ? to + 1 : to);
  return leadAt(doc, at) === "to";
}

/** «the original costs 180 euros, the copy 40.»: behind a sign an article with its noun, no verb, and the figure ends the clause. */
function isRival(doc: Document, number: NumberMention, last: MoneyMention): boolean {
  if (!isLast(doc, number)) return false;
  let start = last.to;
  while (start < number.from && !isJoint(doc, start)) start++;
  const lead = leadAt(doc, start + 1);
  if (start + 2 >= number.from || number.from - start > NOUN || (lead !== "article" && lead !== "one")) return false;
  for (let at = start + 1; at < number.from; at++) if (doc.tokens[at]!.word.kind !== "word" || markAt(doc.marks, at, "count-copula")) return false;
  return leadBefore(doc, number.from) === undefined;
}

/** «un anno, 99 euro; due anni, 160», «al cliente chiedevano 20 euro; al rivenditore, 5»: behind the semicolon what it is for, a comma and the figure; no noun that a figure counts opens the clause. */
function isGapped(doc: Document, number: NumberMention, last: MoneyMention): boolean {
  const { from } = number, start = markAt(doc.marks, last.coreTo, "money-rate")?.to ?? last.to;
  if (!isLast(doc, number) || doc.tokens[start]?.word.raw !== ";" || doc.tokens[from - 1]!.word.raw !== "," || from - start > GAPPED || from - start < 3) return false;
  return !["count", "count-action"].some((cls) => markAt(doc.marks, start + 1, cls)) && doc.tokens.slice(start + 1, from - 1).every(({ word }) => word.kind !== "sign");
}

/** Tokens of such a clause before its figure, at most. */
const GAPPED = 7;

/** How many tokens a sign, an article and its noun are at most. */
const NOUN = 4;

/** Whether the clause ends behind a figure. */
const isLast = (doc: Document, { to }: Pick<NumberMention, "to">): boolean => doc.tokens[to]?.sentence !== doc.tokens[to - 1]!.sentence || doc.tokens[to]!.word.kind === "sign";

const isRated = ({ tokens }: Document, at: number): boolean => ["%", "°", "ª", "/"].includes(tokens[at]?.word.raw ?? "");

const isJoint = (doc: Document, at: number): boolean => [",", ";", ":"].includes(doc.tokens[at]?.word.raw ?? "") || saysAnd(doc, at);

/** The figure in the currency, and where it fits the magnitude, of the amount, if neither is many times the other. */
function alike(doc: Document, number: NumberMention, last: MoneyMention, most = MOST_UNLIKE): Reading | undefined {
  const amount = number.value * magnitudeOf(doc, last, number), ratio = amount / last.amount;
  return ratio > 1 / most && ratio < most ? { amount, currency: last.currency } : undefined;
}
