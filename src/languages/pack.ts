import type { Qualifier } from "../model/mention.ts";
import type { What } from "../model/fact.ts";
import type { Rule } from "../rules/rule.ts";

/*
 * Everything the library may ask a language. Words are in the notation of rules/lexicon.ts:
 * `word*` is a prefix, `=Word` is as spelt, `(a|b)` alternatives, `[a]` optional.
 */

/** Words and phrases; case and accents are folded unless a word starts with `=`. */
export type Words = readonly string[];

export const LANGUAGE_CODES = ["en", "es", "it"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** How the language is written, and how to know it. */
export interface Orthography {
  /** Folded words after which a point ends no sentence («dott», «núm»). */
  readonly abbreviations: Words;
  /** Lines of the page, not of the story: see text/boilerplate.ts. */
  readonly boilerplate: Words;
}

export interface NumberWords {
  /** What hedges a number, before or behind it. */
  readonly hedges: Readonly<Record<Exclude<Qualifier, "exact">, { readonly before: Words; readonly after: Words }>>;
}

export interface MoneyWords {}

export interface Calendar {}

export interface Gazetteer {}

/** How operations, targets and agencies are named and told apart. */
export interface NameWords {}

/** What can be counted, and what happens to persons. */
export interface CountWords {
  readonly nouns: Readonly<Record<What, Words>>;
}

export interface OperationWords {}

export interface LanguagePack {
  readonly code: LanguageCode;
  /** English name of the language. */
  readonly name: string;
  readonly orthography: Orthography;
  readonly numbers: NumberWords;
  readonly money: MoneyWords;
  readonly calendar: Calendar;
  readonly gazetteer: Gazetteer;
  readonly names: NameWords;
  readonly counts: CountWords;
  readonly operations: OperationWords;
  readonly rules: readonly Rule[];
}
