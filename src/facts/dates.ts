import type { Calendar } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the reading of dates facts needs. */
export function datesFactTerms(_words: Calendar): Term[] {
  return [];
}

/** What the document states of dates, place by place. */
export function stateDates(_doc: Document, _mentions: Mentions, _hits: Hits, _words: Calendar): Statement[] {
  return [];
}
