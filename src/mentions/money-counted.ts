import type { Document } from "../model/document.ts";
import { markAt, saysAt } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { OF } from "./currencies.ts";
import { COUNTED, ELIDED, NO_NOUN, ROLE } from "./money-terms.ts";

/** A smaller figure beside cash may count notes. */
export const LEAST_CASH = 500;

/** Whether the words behind a figure, from token `to` on, are what it counts. */
export function countsSomething(doc: Document, to: number): boolean {
  const next = doc.tokens[to];
  if (next === undefined || next.sentence !== doc.tokens[to - 1]!.sentence) return false;
  // «12 million pay-TV households»
  if (markAt(doc.marks, to, COUNTED)) return true;
  // «34.000 (34.436) artículos»
  if (next.word.raw === "(" && doc.tokens[to + 1]?.word.kind === "digits" && doc.tokens[to + 2]?.word.raw === ")") return countsSomething(doc, to + 3);
  if (next.word.kind === "sign") return false;
  if (markAt(doc.marks, to, OF)) return markAt(doc.marks, to, ELIDED) === undefined;
  // «circa 2 milioni tra capi e accessori»
  if (leadAt(doc, to) === "in" && saysAt(doc.marks, to + 1, "country-cue", "goods")) return true;
  return next.word.kind === "word" && !markAt(doc.marks, to, ELIDED) && !markAt(doc.marks, to, NO_NOUN) && !markAt(doc.marks, to, ROLE);
}
