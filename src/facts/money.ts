import type { MoneyWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the reading of money facts needs. */
export function moneyFactTerms(_words: MoneyWords): Term[] {
  return [];
}

/** What the document states of money, place by place. */
export function stateMoney(_doc: Document, _mentions: Mentions, _hits: Hits, _words: MoneyWords): Statement[] {
  return [];
}
