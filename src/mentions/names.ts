import type { NameWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { NameMention } from "../model/mention.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the names need. */
export function nameTerms(_words: NameWords): Term[] {
  return [];
}

/** Reads the names of a document, in text order. */
export function readNames(_doc: Document, _words: NameWords): NameMention[] {
  return [];
}
