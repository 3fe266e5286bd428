import type { Lead } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { leadAt, leadMarkBefore } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { nounAt } from "./count-words.ts";
import { isSign } from "./country-nouns.ts";

/** How far a cue may stand from the country, in tokens. */
const LIST_REACH = 16;

/** The function word that leads the list, other places of the list skipped: «in Europe and China», «stati membri (Italia, …)». */
export function leadOf(doc: Document, from: number): { lead: Lead; at: number } | undefined {
  const near = doc.tokens[from]!;
  let inBrackets = false;
  for (let at = from - 1, seen = 0; seen < LIST_REACH && neighbour(doc, near, at); at--, seen++) {
    const mark = leadMarkBefore(doc, at + 1), lead = mark?.value;
    if (lead !== undefined && lead !== "and" && lead !== "article" && lead !== "one" && lead !== "other") return { lead, at };
    const { raw, kind } = doc.tokens[at]!.word;
    inBrackets ||= raw === "(";
    // «until March 2020 (X, Y and Z)»
    if (inBrackets && kind === "digits") return undefined;
    const countries = lead === undefined && kind === "word" && !inBrackets ? countriesBefore(doc, at) : undefined;
    if (lead === undefined && countries === undefined && !(kind === "word" && inBrackets) && !isCapital(doc.tokens[at]) && !'(,–—-“‘"«'.includes(raw) && !closesList(doc, at) && kind !== "digits")
      return undefined;
    at = mark?.from ?? countries ?? at;
  }
  return undefined;
}

/** «the Americas (X, Y), Africa (Z)»: a bracket that ends with countries. */
const closesList = ({ tokens, marks }: Document, at: number): boolean => tokens[at]!.word.raw === ")" && markAt(marks, at - 1, "country") !== undefined && tokens[at - 2]?.word.raw === ",";

/** «in countries outside the Union, such as»: the noun that the list gives examples of, with a word or two behind it. */
function countriesBefore(doc: Document, end: number): number | undefined {
  for (let at = end; at >= end - 2 && neighbour(doc, doc.tokens[end]!, at) && !isSign(doc, at); at--) {
    const noun = nounAt(doc, at)?.value;
    // «in eight countries»: one word may stand between
    if (noun?.type === "noun" && noun.what === "countries") return !isSign(doc, at - 1) && leadAt(doc, at - 1) === undefined && leadAt(doc, at - 2) !== undefined ? at - 1 : at;
  }
  return undefined;
}
