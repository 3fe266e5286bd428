import type { MoneyWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { MoneyMention } from "../model/mention.ts";
import type { Term } from "../rules/lexicon.ts";

/** The lexicon's terms that the money need. */
export function moneyTerms(_words: MoneyWords): Term[] {
  return [];
}

/** Reads the money of a document, in text order. */
export function readMoney(_doc: Document, _words: MoneyWords): MoneyMention[] {
  return [];
}
