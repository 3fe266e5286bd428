import type { Document } from "../model/document.ts";
import type { MoneyMention, NumberMention } from "../model/mention.ts";

/** An amount that a figure is read as. */
export interface Reading {
  readonly amount: number;
  readonly currency: string;
}

/** «5 milioni», «tra 1 e 2 milioni», «una decina di milioni»: a figure with its magnitude, or a number of millions. */
export const hasMagnitude = ({ rule, value }: NumberMention): boolean => rule.endsWith("/magnitude") || (value >= 1e6 && !rule.endsWith("/digits"));

/** The mention of an amount whose currency its own words leave out. */
export function elided(doc: Document, number: NumberMention, { amount, currency }: Reading, code: string): MoneyMention {
  const { from, to, coreFrom, coreTo, start, end, qualifier, max } = number;
  return {
    kind: "money", amount, max: max === undefined ? undefined : (max * amount) / number.value, currency, qualifier, from, to, coreFrom, coreTo, start, end, assumed: false, twin: undefined,
    rule: `${code}/money/elided`,
  };
}
