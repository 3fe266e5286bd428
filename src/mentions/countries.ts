import type { Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryMention } from "../model/mention.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the countries need. */
export function countryTerms(_words: Gazetteer): Term[] {
  return [];
}

/** Reads the countries of a document, in text order. */
export function readCountries(_doc: Document, _words: Gazetteer): CountryMention[] {
  return [];
}
