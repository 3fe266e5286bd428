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
  /** Which classes they are of: see `classBit`. */
  readonly bits: number;
  /** The bits of all second words: most words behind have another, and need no look-up. */
  readonly seconds: number;
  /** Longer terms with this second word, folded. */
  readonly behind: (second: string) => readonly CompiledTerm[];
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
  /** Place of its class among those of which readers ask all places; -1 for other classes. */
  readonly slot: number;
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

/** The terms that start at each token of a document. */
export interface Marks {
  /** Longest first; of one length in the lexicon's order. */
  readonly lists: readonly (readonly Entry[])[];
  /** A bit for each class that may stand in the list: one look tells that a class does not (see `classBit`). */
  readonly bits: Int32Array;
}

/** Where terms of listed classes start: the tokens, in text order, and for each a bit for every such class, in two halves. */
export interface Places {
  readonly slots: ReadonlyMap<string, number>;
  readonly tokens: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}
