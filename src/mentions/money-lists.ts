import type { Document } from "../model/document.ts";
import type { MoneyMention, NumberMention } from "../model/mention.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { mayBeYear } from "./date-calendar.ts";
import { isGrouped, magnitudeIn } from "./money-beside.ts";
import { elided } from "./money-reading.ts";
import { FURTHER, ROLE } from "./money-terms.ts";
import { MIDDLE } from "./number-ranges.ts";
import { saysAnd } from "./number-words.ts";

/** «10, 15 y 20 euros»: read from the end, since each takes the currency of the one behind it. */
export function fillLists(doc: Document, stated: readonly MoneyMention[], numbers: readonly NumberMention[], code: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  let last = stated.length - 1, scale = 1;
  for (let index = numbers.length - 1; index >= 0; index--) {
    const number = numbers[index]!;
    while (last >= 0 && stated[last]!.from >= number.to) found.push(stated[last--]!);
    const own = stated[last], next = found.at(-1);
    if (next && !next.rule.endsWith(ELIDED_RULE)) scale = magnitudeIn(doc, next);
    if (own && own.to > number.from) continue;
    if (number.form !== "article" && next && isListed(doc, number, next)) found.push(elided(doc, number, { amount: number.value * (isLesser(doc, number) ? scale : 1), currency: next.currency }, code));
  }
  while (last >= 0) found.push(stated[last--]!);
  return found.reverse();
}

const ELIDED_RULE = "/elided";
/** A greater figure is written out. */
const GREATEST_SHARED = 1000;
/** «11,4, 2,5 y 3,1 millones»: a small figure takes the magnitude of the amount behind it. */
const isLesser = (doc: Document, number: NumberMention): boolean => number.form === "digits" && number.value < GREATEST_SHARED && !isGrouped(doc, number);

/** Sums of one list are not so many times as large as each other. */
const MOST_UNLIKE = 20;

/** «los bares y los particulares pagaban 40 y 15 euros al mes»: the greater one stands first behind the word for what is paid, «and» and a rate behind. */
const isPaid = (doc: Document, number: NumberMention, next: MoneyMention): boolean =>
  number.value < next.amount * MOST_UNLIKE && saysAnd(doc, number.to) && markEnding(doc.marks, number.from, ROLE, 2) !== undefined && markAt(doc.marks, next.coreTo, "money-rate") !== undefined;

/** «10, 15 y 20 euros»: nothing but a comma or a conjunction stands between. */
function isListed(doc: Document, number: NumberMention, next: MoneyMention): boolean {
  if (number.qualifier !== "exact" || next.coreFrom - number.to > 2 || next.rule.endsWith("/prefix") || doc.tokens[next.coreFrom]!.word.kind !== doc.tokens[number.coreFrom]!.word.kind) return false;
  if (doc.tokens[number.to]!.sentence !== doc.tokens[next.from]!.sentence || (number.value >= next.amount && !isGrouped(doc, number) && !isPaid(doc, number, next))) return false;
  const between = doc.tokens[number.to]!;
  // «le fruizioni sono 11,4 milioni e costano 285 milioni di euro»
  if (next.coreFrom - number.to > 1 && markAt(doc.marks, number.to + 1, ROLE)) return false;
  // «ne aveva altri 14 e 2.190 euro»: what was counted before
  if (number.value * MOST_UNLIKE < next.amount && markEnding(doc.marks, number.from, FURTHER, 2)) return false;
  // «nel 2024 a 813 milioni di dollari»
  if (mayBeYear(number.value) && Number.isInteger(number.value) && next.amount >= 1e6) return false;
  return between.word.raw === "," || between.word.raw === ";" || markAt(doc.marks, number.to, MIDDLE) !== undefined || saysAnd(doc, number.to);
}
