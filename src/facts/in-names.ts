import type { Document } from "../model/document.ts";
import type { Mentions } from "../model/mention.ts";

/** «operazione “2 Ottobre”», «the Operation 404 raids»: tells in constant time whether a token is of the name of an operation. */
export function inNames(doc: Document, names: Mentions["name"]): (at: number) => boolean {
  if (names.length === 0) return () => false;
  const named = new Uint8Array(doc.tokens.length);
  for (const { from, to } of names) named.fill(1, from, to);
  return (at) => named[at] === 1;
}
