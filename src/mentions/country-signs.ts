import type { CountryCue, Lead } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { entriesAt, markAt, spansAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";

const LONGEST = 3;

/** What the function word at a token says of a country behind it. */
export const leadAt = (doc: Document, at: number): Lead | undefined => markAt(doc.marks, at, "lead")?.value as Lead | undefined;

/** What the function words that end before a token say, those of several words first; none of another sentence. */
export const leadBefore = (doc: Document, at: number): Lead | undefined => leadMarkBefore(doc, at)?.value;

/** The same with its place. */
export function leadMarkBefore(doc: Document, at: number): { readonly value: Lead; readonly from: number } | undefined {
  for (let length = LONGEST; length >= 1; length--) {
    if (neighbour(doc, doc.tokens[at]!, at - length) === undefined) continue;
    for (const { cls, value, size } of entriesAt(doc.marks, at - length, "lead")) if (cls === "lead" && size === length) return { value: value as Lead, from: at - length };
  }
  return undefined;
}

/** The cue for a country's role that starts at a token. */
export const cueAt = (doc: Document, at: number): CountryCue | undefined =>
  markAt(doc.marks, at, "country-cue")?.value as CountryCue | undefined;

/** The nearest of some cues before a token, in the same sentence. */
export function cueBefore(doc: Document, from: number, reach: number, cues: readonly CountryCue[]): CountryCue | undefined {
  const near = doc.tokens[from]!;
  for (let at = from - 1, seen = 0; seen < reach && neighbour(doc, near, at) && doc.tokens[at]!.word.raw !== ";"; at--, seen++) {
    for (const { cls, value } of entriesAt(doc.marks, at, "country-cue")) if (cls === "country-cue" && cues.includes(value as CountryCue)) return value as CountryCue;
  }
  return undefined;
}

/** Whether a cue ends right before a token. */
export function cueEndsAt(doc: Document, at: number, cue: CountryCue): boolean {
  for (let length = 1; length <= LONGEST; length++) if (spansAt(doc.marks, at - length, "country-cue", length, cue)) return true;
  return false;
}
