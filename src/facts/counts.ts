import type { CountWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the reading of counts facts needs. */
export function countsFactTerms(_words: CountWords): Term[] {
  return [];
}

/** What the document states of counts, place by place. */
export function stateCounts(_doc: Document, _mentions: Mentions, _hits: Hits, _words: CountWords): Statement[] {
  return [];
}
