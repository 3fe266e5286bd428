import type { Document } from "../model/document.ts";
import type { CurrencyValue } from "./currencies.ts";
import type { Amount } from "./money-amounts.ts";
import { middleAfter, skipFillers } from "./number-ranges.ts";
import { numeralAt } from "./number-words.ts";

/** «$5 to $10», «entre 10 € y 12 €»: the two ends of a range each with its currency, or one for both. */
export function joinRanges(doc: Document, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const middle = last && last.max === undefined && last.number.max === undefined ? middleAfter(doc, last.coreFrom, last.coreTo) : undefined;
    const isLast = last && middle && skipFillers(doc, middle.to) === amount.coreFrom && (sameCurrency(last.currency, amount.currency) || isSignOf(last, amount)) && last.number.value * last.currency.scale < amount.number.value * amount.currency.scale;
    // «entre los Q90 y Q150 mil», «$25 to $30 million»
    const shared = isLast && last.number.value < SMALL && amount.number.rule.endsWith("/magnitude") ? scaleOf(doc, amount) : 1, ratio = isLast ? amount.number.value / (last.number.value * shared) : 0;
    if (isLast && shared > 1 && ratio > 1 && (middle.opened || ratio < MOST_UNLIKE)) {
      joined[joined.length - 1] = { ...last, number: { ...last.number, value: last.number.value * shared }, currency: amount.currency, max: amount.number.value * amount.currency.scale, openFrom: middle.from, coreTo: amount.coreTo };
      continue;
    }
    if (!isLast || (!middle.opened && amount.number.value > last.number.value * 10)) joined.push(amount);
    else joined[joined.length - 1] = { ...last, currency: amount.currency, max: amount.number.value * amount.currency.scale, openFrom: middle.from, coreTo: amount.coreTo };
  }
  return joined;
}

/** «de $10.000 a $30.000 pesos colombianos»: the sign of both is named behind the second. */
const isSignOf = (last: Amount, { currency, coreFrom, number }: Amount): boolean => last.currency.family === "$" && currency.isName && coreFrom < number.coreFrom;

/** The ends of a range that no word opens are not so many times as large as each other. */
const MOST_UNLIKE = 10;

/** A smaller figure without a magnitude takes that of the other end of its range. */
const SMALL = 1000;

/** The magnitude that stands in an amount. */
function scaleOf(doc: Document, { coreFrom, coreTo }: Amount): number {
  for (let at = coreFrom; at < coreTo; at++) {
    const atom = numeralAt(doc, at);
    if (atom?.kind === "scale") return atom.value;
  }
  return 1;
}

const sameCurrency = (a: CurrencyValue, b: CurrencyValue): boolean => a.code === b.code && a.family === b.family;
