import type { CountFact, MoneyFact } from "../model/fact.ts";
import { aliasKey } from "./aliases.ts";
import type { SentenceCues } from "./cues.ts";

type Sentences = readonly SentenceCues[];

/** So small a count may be told of two cases. */
export const SMALL = 5;
/** More than so many things told again make it no surer that a text tells of one case. */
const MOST = 2;
/** What two sections share, and the lead does not tell, weighs less. */
const BETWEEN = 0.5;

/** How much of what the lead or a section of a text tells is told again in another: figures, code names and targets that are no coincidence. */
export function toldAgain(lead: Sentences, sections: readonly Sentences[]): number {
  const above = keysOf(lead), told = new Map<string, number>();
  for (const section of sections) for (const key of keysOf(section)) told.set(key, 1 + (told.get(key) ?? 0));
  let again = 0;
  for (const [key, times] of told) again += above.has(key) ? 1 : times > 1 ? BETWEEN : 0;
  return Math.min(MOST, again);
}

/** Figures, code names and targets of some sentences, each with its kind. */
function keysOf(sentences: Sentences): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { stated, names, targets } of sentences) {
    for (const figure of stated) if (!("what" in figure) || figure.value >= SMALL) keys.add(figureOf(figure));
    for (const { value } of names) keys.add(`name ${aliasKey(value)}`);
    for (const { value } of targets) keys.add(`target ${value.toLowerCase()}`);
  }
  return keys;
}

/** A figure with its kind. */
export const figureOf = (figure: CountFact | MoneyFact): string => ("what" in figure ? `${figure.what} ${figure.value}` : `${figure.currency} ${figure.amount}`);
