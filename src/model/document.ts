import type { Marks, Places, Word } from "./mark.ts";
import type { Span } from "./span.ts";

/**
 * One word, digit run or punctuation sign. Hyphens inside words, Markdown emphasis and
 * invisible characters make no token: «set-top», «**50** servers» and «set top» read alike.
 */
export interface Token extends Span {
  readonly index: number;
  /** What the token's spelling tells, shared by every token spelt so. */
  readonly word: Word;
  /** True where nothing, or only a hyphen, stands between this token and the one before. */
  readonly joined: boolean;
  /** True where a hyphen stands between this token and the one before. */
  readonly hyphen: boolean;
  /** Index of the sentence in `Document.sentences`. */
  readonly sentence: number;
}

/** Tokens `first` to `last` (exclusive) between sentence ends; never across segments. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Index of the segment in `Document.segments`. */
  readonly segment: number;
}

export type SegmentKind = "title" | "heading" | "paragraph" | "item" | "boilerplate";

/** A block of the layout: a heading, a paragraph, a bullet. Boilerplate is marked, never cut out. */
export interface Segment extends Span {
  readonly index: number;
  readonly kind: SegmentKind;
  /** Sentences `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
}

/** An article's text, read once. Every offset counts from the start of the text as given. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly segments: readonly Segment[];
  /** The tokens that are digit runs, in text order. */
  readonly figures: readonly number[];
  /** Lexicon terms that start at each token. */
  readonly marks: Marks;
  /** The places of those terms of which readers ask all. */
  readonly classes: Places;
  /** Tokens that a tagger took for verbs where rules were in doubt; empty where none was asked. */
  readonly verbs: ReadonlySet<number>;
  readonly title: string | null;
  /** Publication date, EDTF; null if unknown. What «yesterday» and dates without a year are read by. */
  readonly published: string | null;
}
