import type { Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the reading of countries facts needs. */
export function countriesFactTerms(_words: Gazetteer): Term[] {
  return [];
}

/** What the document states of countries, place by place. */
export function stateCountries(_doc: Document, _mentions: Mentions, _hits: Hits, _words: Gazetteer): Statement[] {
  return [];
}
