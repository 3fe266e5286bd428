import { MIDDLE } from "../mentions/number-ranges.ts";
import type { Document } from "../model/document.ts";
import type { MoneyFact, Statement } from "../model/fact.ts";
import { marksAt } from "../text/marks.ts";

/** «$5, $8 or $12 a month»: what the last of several rival sums is, and its rate, the others are too that tell nothing of their own. */
export function alikeInLists(doc: Document, statements: readonly Statement[]): Statement[] {
  const all = [...statements];
  for (let at = all.length - 2, isList = false; at >= 0; at--) {
    const one = all[at]!, next = all[at + 1]!;
    isList = one.kind === "money" && next.kind === "money" && one.fact.currency === next.fact.currency && isJoined(doc, one.to, next.from, isList);
    if (isList && one.kind === "money" && next.kind === "money") all[at] = { ...one, fact: shared(one.fact, next.fact) };
  }
  return all;
}

const shared = (one: MoneyFact, { role, per }: MoneyFact): MoneyFact =>
  one.role === role || one.role === "other" ? { ...one, role, per: one.per ?? per } : one;

/** Do sums stand side by side, joined by «or», or by a comma where «or» joins those behind? */
const isJoined = (doc: Document, from: number, to: number, isList: boolean): boolean =>
  marksAt(doc.marks, from, MIDDLE).some((mark) => mark.to === to && !(mark.value as { readonly open: boolean }).open) || (isList && to === from + 1 && doc.tokens[from]!.word.raw === ",");
