import type { Document } from "../model/document.ts";
import type { MoneyRole } from "../model/fact.ts";
import type { MoneyMention, NumberMention } from "../model/mention.ts";
import { entriesAt, markAt, markEnding, saysAt } from "../text/marks.ts";
import { kindOf } from "../text/surroundings.ts";
import { leadAt } from "./country-signs.ts";
import { mayBeYear } from "./date-calendar.ts";
import { CURRENCY, OF } from "./currencies.ts";
import { isGrouped } from "./money-beside.ts";
import { numeralAt } from "./number-words.ts";
import { countsSomething, elidedAt, LEAST_CASH } from "./money-counted.ts";
import { hasMagnitude, type Reading } from "./money-reading.ts";
import { CASH, COUNTED, ROLE, WORTH } from "./money-terms.ts";

/** The currency of more than half of a text's amounts. */
export function usualCurrency(stated: readonly MoneyMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of stated) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > stated.length)?.[0];
}

/** In the text's usual currency: a sum that stands elsewhere in full, or millions by the month or the year. */
export function ofText(doc: Document, number: NumberMention, totals: ReadonlyMap<number, string>, usual: string | undefined): Reading | undefined {
  // «un camión de fruta, con un valor de 60.000»
  if (usual !== undefined && isGrouped(doc, number) && isWorth(doc, number.from) && !countsSomething(doc, number.to)) return { amount: number.value, currency: usual };
  if (!hasMagnitude(number) || number.value < 1e4 || countsSomething(doc, number.to)) return undefined;
  // «le pagine viste oltre 4 milioni al mese»
  if ((markEnding(doc.marks, number.from, COUNTED, 3)?.value as { readonly type?: string } | undefined)?.type === "uncounted") return undefined;
  if (isMeasured(doc, number.from) || (markEnding(doc.marks, number.coreFrom - 1, CHANGE, 3) && isOfNoun(doc, number, undefined))) return undefined;
  const isMillions = number.value >= 1e6, known = isMillions ? totals.get(number.value) : undefined;
  const isMoney = isWorth(doc, number.from) || (isMillions && !isOfSubject(doc, number) && ((number.form === "digits" && isBeside(doc, number)) || isInClause(doc, number)));
  const currency = known ?? (isMoney ? usual : undefined);
  return currency === undefined ? undefined : { amount: number.value, currency };
}

/** «il vecchio contratto valeva 925 milioni»: bare millions near an amount, where no word near them names what else is counted. */
export function ofStory(doc: Document, number: NumberMention, last: MoneyMention | undefined, next: MoneyMention | undefined, usual: string | undefined): Reading | undefined {
  if (usual === undefined || number.value < 1e6 || !number.rule.endsWith("/magnitude") || countsSomething(doc, number.to) || isMeasured(doc, number.from)) return undefined;
  const isNear = (last !== undefined && number.from - last.to <= NEAR) || (next !== undefined && next.from - number.to <= NEAR);
  if (!isNear) return undefined;
  // «50 milioni di utenti, di cui 5 milioni da noi»
  if (last === undefined || doc.tokens[last.from]!.sentence !== doc.tokens[number.from]!.sentence) for (let back = 1; back <= PART; back++) if (markAt(doc.marks, number.from - back, PARTS)) return undefined;
  if (isOfNoun(doc, number, last) || isOfSubject(doc, number)) return undefined;
  for (let at = number.to; at < number.to + 4 && doc.tokens[at]?.sentence === doc.tokens[number.from]!.sentence; at++) if (markAt(doc.marks, at, COUNTED)) return undefined;
  return { amount: number.value, currency: usual };
}

/** «20 millones 944 mil litros, aunque se informó de solo 10 millones»: a measure of thousands before it in its sentence, and no amount between. */
function isMeasured(doc: Document, from: number): boolean {
  const { sentence } = doc.tokens[from]!;
  for (let at = from - 1; at >= from - NEAR && doc.tokens[at]?.sentence === sentence && !markAt(doc.marks, at, CURRENCY); at--) if (markAt(doc.marks, at, MEASURE) && isLarge(doc, at - 1)) return true;
  return false;
}

/** «mil», «millones» or a figure of four digits or more: no span of time is as long. */
function isLarge(doc: Document, at: number): boolean {
  const atom = numeralAt(doc, at);
  return atom?.kind === "scale" || /^\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+$|^\d{4,}$/.test(doc.tokens[at]?.word.raw ?? "") || (markAt(doc.marks, at, OF) !== undefined && isLarge(doc, at - 1));
}

/** Class of the verbs of growth: what grew «from 69 million» stands before them. */
const CHANGE = "range-change";
/** Class of the nouns of weight, length, time and volume. */
const MEASURE = "count-measure";

/** «the network had 6 million users, and last year reached 8 million»: a counted noun stands before, and no amount between; a line of a list starts anew. */
function isOfNoun(doc: Document, { from }: NumberMention, last: MoneyMention | undefined): boolean {
  const { sentence } = doc.tokens[from]!, isItem = kindOf(doc, sentence) === "item";
  for (let at = from - 1; at >= 0 && at >= from - FAR_NOUN && at >= (last?.to ?? 0); at--) {
    const isOther = doc.tokens[at]!.sentence !== sentence;
    if (isOther && (isItem || at < from - BEHIND_NOUN)) return false;
    // «Di litri, in un anno, ne sono finiti sul mercato 5,2 milioni»
    if (!isItem && (markAt(doc.marks, at, COUNTED) || (markAt(doc.marks, at, MEASURE) && opensWithOf(doc, at)))) return true;
  }
  return false;
}

/** «the fake drugs seized are 25 million»: a verb right before bare millions counts its subject, and nothing in the clause is money. */
export function isOfSubject(doc: Document, { from }: NumberMention): boolean {
  const { sentence } = doc.tokens[from]!;
  if (from === 0 || markAt(doc.marks, from - 1, "target-copula") === undefined) return false;
  for (let at = from - 2; at >= from - CLAUSE && doc.tokens[at]?.sentence === sentence && doc.tokens[at]!.word.kind === "word"; at--) {
    const role = markAt(doc.marks, at, ROLE)?.value;
    if ((role !== undefined && role !== "seized") || markAt(doc.marks, at, CASH) || markAt(doc.marks, at, WORTH)) return false;
  }
  return true;
}

/** Behind «of» with which its sentence opens. */
const opensWithOf = (doc: Document, at: number): boolean => doc.sentences[doc.tokens[at]!.sentence]!.first === at - 1 && leadAt(doc, at - 1) === "of";

/** How far an amount may stand from bare millions that are money too, and a counted noun before them, in tokens. */
const NEAR = 25, BEHIND_NOUN = 8, FAR_NOUN = 13;
/** Class of «of which», and how far before its number it may stand, in tokens. */
const PARTS = "count-them", PART = 4;

/** «i contanti superano i 40.000», «60.000 in contanti»: cash right beside a figure that counts nothing. */
export function inCash(doc: Document, { from, to, value, form }: NumberMention, usual: string | undefined): Reading | undefined {
  if (usual === undefined || (form !== "digits" && value < LEAST_TOLD) || value < LEAST_CASH || mayBeYear(value)) return undefined;
  // «Domains: 4,500», and on the next line «Cash: €300»
  const isBehind = doc.tokens[to]?.sentence === doc.tokens[from]!.sentence && (saysAt(doc.marks, to, CASH, "cash") || (leadAt(doc, to) === "in" && saysAt(doc.marks, to + 1, CASH, "cash")));
  return isBehind || (endsBefore(doc, from, CASH, "cash", 1) && !countsSomething(doc, to)) ? { amount: value, currency: usual } : undefined;
}

/** A sum in words is told of millions: «ocho millones en efectivo». */
const LEAST_TOLD = 1e6;

/** Whether a term ends before a number in its sentence, no more than so many tokens between them. */
function endsBefore(doc: Document, from: number, cls: string, value: string | undefined, most: number): boolean {
  for (let length = 1; length <= BEFORE && length <= from; length++) {
    if (doc.tokens[from - length]!.sentence !== doc.tokens[from]!.sentence) continue;
    if (cls === ROLE && markAt(doc.marks, from - length, COUNTED)) continue;
    for (const mark of entriesAt(doc.marks, from - length, cls)) if (mark.cls === cls && (value === undefined || mark.value === value) && mark.size <= length && length - mark.size <= most) return true;
  }
  return false;
}

/** How far before a number such a term may start, in tokens. */
const BEFORE = 3;

const isWorth = (doc: Document, from: number): boolean => markEnding(doc.marks, from, WORTH, 3) !== undefined;

/** «se bloquearon 1,2 millones», «1,2 milioni di danni»: what is done stands right before or behind; «illegal subscriptions would be 5 million» counts these. */
const isBeside = (doc: Document, { from, to }: NumberMention): boolean => elidedAt(doc, to) || markAt(doc.marks, to, ROLE) !== undefined || endsBefore(doc, from, ROLE, undefined, BEFORE);

/** «the losses of the industry amount to 216 million»: what is done stands before in the clause, and nothing is counted. */
function isInClause(doc: Document, { from, value }: NumberMention): boolean {
  const { sentence } = doc.tokens[from]!;
  let told = false;
  for (let at = from - 1; at >= from - CLAUSE && doc.tokens[at]?.sentence === sentence && doc.tokens[at]!.word.raw !== ";"; at--) {
    if (doc.tokens[at]!.word.kind === "digits") break;
    const counted = markAt(doc.marks, at, COUNTED)?.value as { readonly type: string } | undefined;
    if (counted && (value < LEAST_SURE || counted.type === "uncounted")) return false;
    const role = markAt(doc.marks, at, ROLE)?.value;
    told ||= value >= LEAST_SURE ? role !== undefined : CERTAIN.has(role);
  }
  return told;
}

/** What is said of money rather than of customers or of shares. */
const CERTAIN: ReadonlySet<unknown> = new Set(["seized", "frozen", "damage", "fine"] satisfies MoneyRole[]);

/** So many are no customers. */
const LEAST_SURE = 1e9;

/** How far before bare millions of a clause its word of money may start, in tokens. */
const CLAUSE = 14;
