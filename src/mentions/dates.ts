import type { Calendar } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { DateMention } from "../model/mention.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the dates need. */
export function dateTerms(_words: Calendar): Term[] {
  return [];
}

/** Reads the dates of a document, in text order. */
export function readDates(_doc: Document, _words: Calendar): DateMention[] {
  return [];
}
