import type { Document } from "../model/document.ts";
import { markAt, saysAt } from "../text/marks.ts";
import { mayBeYear } from "./date-calendar.ts";
import { leadAt } from "./country-signs.ts";
import { OF } from "./currencies.ts";
import { COUNTED, ELIDED, NO_NOUN, ROLE } from "./money-terms.ts";

/** A smaller figure beside cash may count notes. */
export const LEAST_CASH = 500;

/** What may follow an amount without its currency, at token `to`; «2 milioni in tutto il mondo» tells where. */
export function elidedAt(doc: Document, to: number): boolean {
  const mark = markAt(doc.marks, to, ELIDED);
  return mark !== undefined && !(leadAt(doc, to) === "in" && leadAt(doc, mark.to) === "article");
}

/** Whether the words behind a figure, from token `to` on, are what it counts. */
export function countsSomething(doc: Document, to: number): boolean {
  const next = doc.tokens[to];
  if (next === undefined || next.sentence !== doc.tokens[to - 1]!.sentence) return false;
  // «12 million pay-TV households»
  if (markAt(doc.marks, to, COUNTED)) return true;
  // «34.000 (34.436) artículos»
  if (next.word.raw === "(" && doc.tokens[to + 1]?.word.kind === "digits" && doc.tokens[to + 2]?.word.raw === ")") return countsSomething(doc, to + 3);
  if (next.word.kind === "sign") return false;
  // «1,08 miliardi del 2019»
  if (next.word.kind === "word" && leadAt(doc, to) === "of" && mayBeYear(Number(doc.tokens[to + 1]?.word.raw))) return false;
  if (markAt(doc.marks, to, OF)) return !elidedAt(doc, to);
  // «cifra en 632 millones el número de visitas»
  if (leadAt(doc, to) === "article" && markAt(doc.marks, to + 1, "count-copula")) return true;
  // «circa 2 milioni tra capi e accessori»
  if (leadAt(doc, to) === "in" && saysAt(doc.marks, to + 1, "country-cue", "goods")) return true;
  const lead = leadAt(doc, to);
  // «400 mil los hogares»
  if (lead === "article" && (markAt(doc.marks, to + 1, COUNTED) || markAt(doc.marks, to + 2, COUNTED))) return true;
  return next.word.kind === "word" && (lead === undefined || lead === "of") && !elidedAt(doc, to) && !markAt(doc.marks, to, NO_NOUN) && !markAt(doc.marks, to, ROLE);
}
