import type { Action } from "../languages/pack.ts";
import type { CountStatement, What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { hedgeBehindNoun } from "../mentions/hedges.ts";
import type { Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";
import { evidenceOf } from "./evidence.ts";

/** Evidence wider than this says less than the number and its noun alone. */
const WIDEST = 18;

/** States a count by what happened to those whom it counts; its quote holds both, unless they stand far apart. */
export function withAction(number: NumberMention, head: Head, action: Mark<Action>, place: Place, rule: string): CountStatement {
  const from = Math.min(number.from, action.from), to = Math.max(head.to, action.to);
  const wide = to - from > WIDEST;
  return state(number, action.value, wide ? number.from : from, wide ? head.to : to, head.from, head.to, rule, place);
}

/** A count with its evidence; `from` to `to` are the tokens that tell it, and its noun stands from `nounFrom` to `nounTo`. */
export function state(number: NumberMention, what: What, from: number, to: number, nounFrom: number, nounTo: number, rule: string, { doc }: Place): CountStatement {
  const { value, max } = number, qualifier = number.qualifier === "exact" ? (hedgeBehindNoun(doc, nounTo) ?? "exact") : number.qualifier;
  const noun = doc.text.slice(doc.tokens[nounFrom]!.start, doc.tokens[nounTo - 1]!.end), evidence = [evidenceOf(doc, Math.min(from, number.from), Math.max(to, number.to), rule)] as const;
  return { kind: "counts", fact: { what, value, max, qualifier, noun, evidence }, from, to };
}
