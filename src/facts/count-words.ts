import type { Action, CountWords, Words } from "../languages/pack.ts";
import type { What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import { expand, type Term } from "../rules/lexicon.ts";
import { fold } from "../text/tokens.ts";

/** What a term of the counts says: the thing itself, or only a person, a place, or what happened. */
export type CountTerm =
  | { readonly type: "noun"; readonly what: What }
  | { readonly type: "uncounted" }
  | { readonly type: "person" }
  | { readonly type: "place" };

const NOUN = "count", ACTION = "count-action";

/** The lexicon's terms that the reading of counts needs. */
export function countTerms(words: CountWords): Term[] {
  const terms = (cls: string, value: unknown, phrases: Words): Term[] => phrases.map((phrase) => ({ cls, value, phrase }));
  return [
    ...terms(NOUN, { type: "uncounted" }, words.uncounted),
    ...Object.entries(words.nouns).flatMap(([what, phrases]) => terms(NOUN, { type: "noun", what }, phrases)),
    ...terms(NOUN, { type: "person" }, words.persons),
    ...terms(NOUN, { type: "place" }, words.places),
    ...Object.entries(words.actions).flatMap(([action, phrases]) => terms(ACTION, action, phrases)),
    ...terms("count-modifier", true, words.modifiers),
    ...terms("count-modifier", "possessive", words.possessives),
    ...terms("count-partitive", true, words.partitives),
    ...terms("count-copula", true, words.copulas),
  ];
}

export const nounOf = (marks: readonly Mark[] | undefined): Mark<CountTerm> | undefined => marks?.find(({ cls }) => cls === NOUN) as Mark<CountTerm> | undefined;
export const actionOf = (marks: readonly Mark[] | undefined): Mark<Action> | undefined => marks?.find(({ cls }) => cls === ACTION) as Mark<Action> | undefined;

/** Closed classes that are asked by a word's folded form alone. */
export interface ClosedWords {
  readonly functionWords: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
}

const known = new WeakMap<CountWords, ClosedWords>();

export function closedWords(words: CountWords): ClosedWords {
  const found = known.get(words);
  if (found) return found;
  const setOf = (list: Words) => new Set(list.flatMap(expand).map(fold));
  const closed = { functionWords: setOf(words.functionWords), conjunctions: setOf(words.conjunctions), negators: setOf(words.negators), others: setOf(words.others), placePrepositions: setOf(words.placePrepositions) };
  known.set(words, closed);
  return closed;
}
