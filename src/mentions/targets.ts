import type { NameWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { TargetMention } from "../model/mention.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the targets need. */
export function targetTerms(_words: NameWords): Term[] {
  return [];
}

/** Reads the targets of a document, in text order. */
export function readTargets(_doc: Document, _words: NameWords): TargetMention[] {
  return [];
}
