import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { anyMark, markAt } from "../text/marks.ts";

/** «two raids on jewellers by masked thieves», «i ladri hanno fatto irruzione in tre case»: a word for a search that thieves share, and they alone in the sentence. */
export function isByThieves(doc: Document, { from, to }: Pick<Mark<unknown>, "from" | "to">): boolean {
  if (!anyMark(doc.marks, "count-raid", from, to)) return false;
  const { first, last } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (!anyMark(doc.marks, "count-thief", first, last) || anyMark(doc.marks, "op-authorities", first, last) || anyMark(doc.marks, "agency", first, last)) return false;
  for (let at = first; at < last; at++) if ((markAt(doc.marks, at, "count")?.value as { what?: string } | undefined)?.what === "officers") return false;
  return true;
}
