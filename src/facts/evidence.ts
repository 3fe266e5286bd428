import type { Evidence } from "../model/fact.ts";
import type { Document } from "../model/document.ts";

/** The words of tokens `from` to `to` (exclusive), as they stand in the text. */
export function evidenceOf(doc: Document, from: number, to: number, rule: string): Evidence {
  const start = doc.tokens[from]!.start, end = doc.tokens[to - 1]!.end;
  return { start, end, text: doc.text.slice(start, end), rule };
}
