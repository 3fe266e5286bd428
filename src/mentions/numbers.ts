import type { NumberWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { NumberMention } from "../model/mention.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the numbers need. */
export function numberTerms(_words: NumberWords): Term[] {
  return [];
}

/** Reads the numbers of a document, in text order. */
export function readNumbers(_doc: Document, _words: NumberWords): NumberMention[] {
  return [];
}
