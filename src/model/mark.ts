/** How a word is written: `1905` and signs have no case. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "none";

/** What a spelling tells wherever it stands. */
export interface Word {
  /** The spelling as it stands in the text. */
  readonly raw: string;
  /** Lower case, without accents (kept in words of one or two letters: «è» is not «e»). */
  readonly norm: string;
  readonly shape: Shape;
  readonly kind: "word" | "digits" | "sign";
  /** Terms that may start with this word; undefined for most words. */
  readonly terms: WordTerms | undefined;
}

/** The terms that start with a word, so arranged that the word behind it tells which to try. */
export interface WordTerms {
  /** Terms of one word. */
  readonly alone: readonly CompiledTerm[];
  /** True where one of them is listed. */
  readonly listed: boolean;
  /** Longer terms by the folded form of their second word. */
  readonly bySecond: ReadonlyMap<string, readonly CompiledTerm[]>;
  /** Longer terms whose second word is a prefix, or must be spelt exactly so. */
  readonly others: readonly CompiledTerm[];
}

/** A term of the lexicon: its class, what it says, and how many tokens it takes. */
export interface Entry {
  readonly cls: string;
  readonly value: unknown;
  readonly size: number;
}

/** A word or phrase of the lexicon with its class, ready to match. */
export interface CompiledTerm extends Entry {
  readonly elements: readonly TermElement[];
  /** True where readers ask for all places of its class. */
  readonly listed: boolean;
}

export interface TermElement {
  readonly text: string;
  /** `prefix`: any word that starts so; `exact`: as spelt, capitals and accents included. */
  readonly match: "norm" | "prefix" | "exact";
}

/** A term of the lexicon found in a document: tokens `from` to `to` (exclusive). */
export interface Mark<V = unknown> {
  readonly cls: string;
  readonly value: V;
  readonly from: number;
  readonly to: number;
}
