import type { NameWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { AgencyMention } from "../model/mention.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the agencies need. */
export function agencyTerms(_words: NameWords): Term[] {
  return [];
}

/** Reads the agencies of a document, in text order. */
export function readAgencies(_doc: Document, _words: NameWords): AgencyMention[] {
  return [];
}
