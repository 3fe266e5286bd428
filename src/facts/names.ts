import type { NameWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the reading of names facts needs. */
export function namesFactTerms(_words: NameWords): Term[] {
  return [];
}

/** What the document states of names, place by place. */
export function stateNames(_doc: Document, _mentions: Mentions, _hits: Hits, _words: NameWords): Statement[] {
  return [];
}
