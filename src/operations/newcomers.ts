import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";

/** Who is new stands among so many words. */
const INTRODUCED = 7;

/** «A man from Wexford was jailed», «last month a clerk …»: is somebody among the first words of a sentence who was not told of? */
export function bringsNewcomer(doc: Document, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  for (let at = first; at < Math.min(last, first + INTRODUCED); at++) if (leadAt(doc, at) === "one" && markAt(doc.marks, at, "count-copula") === undefined) return true;
  return false;
}
