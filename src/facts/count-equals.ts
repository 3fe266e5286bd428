import type { Document } from "../model/document.ts";
import type { CountFact } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import { markAt, markEnding, placesOf } from "../text/marks.ts";

/** Class of the words for as many as before. */
export const EQUAL = "count-equal";

/** «dieci arresti e altrettante denunce»: adds to the numbers, in text order, the words that repeat the one before in their sentence. */
export function withEquals(doc: Document, numbers: readonly NumberMention[]): readonly NumberMention[] {
  const places = placesOf(doc, EQUAL);
  if (places.length === 0) return numbers;
  const all: NumberMention[] = [];
  let next = 0;
  for (const { from, to } of places) {
    while (next < numbers.length && numbers[next]!.from < from) all.push(numbers[next++]!);
    const former = all.at(-1);
    if (former === undefined || former.to > from || doc.tokens[former.from]!.sentence !== doc.tokens[from]!.sentence) continue;
    all.push({ ...former, from, to, coreFrom: from, coreTo: to, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end });
  }
  return [...all, ...numbers.slice(next)];
}

/** How many tokens «nei confronti di» may take. */
const LONGEST_LEAD = 3;

/** «21 fermi nei confronti di altrettanti affiliati»: those whom the orders are against are the persons arrested, told once. */
export function isToldTwice(doc: Document, { from, to }: NumberMention, previous: CountFact | undefined): boolean {
  if (previous?.what !== "arrests" || markAt(doc.marks, from, EQUAL)?.to !== to) return false;
  return markEnding(doc.marks, from, "count-accusation", LONGEST_LEAD) !== undefined;
}
