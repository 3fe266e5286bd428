import type { Span } from "./span.ts";

export type Qualifier = "exact" | "min" | "max" | "about";

/** A reading of the text at a span of tokens, found by a rule; not yet a fact. */
interface Reading extends Span {
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/**
 * A number, its hedge included in the span. `core` is where the figure itself starts and ends (tokens).
 * `max` is set for a range ('between 10 and 15').
 */
export interface NumberMention extends Reading {
  readonly kind: "number";
  readonly value: number;
  readonly max: number | undefined;
  readonly qualifier: Qualifier;
  readonly coreFrom: number;
  readonly coreTo: number;
  /** `article` where it is only 'a', 'un', 'una'; `words` or `digits` otherwise. */
  readonly form: "digits" | "words" | "article";
}

export interface MoneyMention extends Reading {
  readonly kind: "money";
  readonly amount: number;
  readonly max: number | undefined;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier: Qualifier;
  readonly coreFrom: number;
  readonly coreTo: number;
  /** True where the text gives only a sign that several currencies share. */
  readonly assumed: boolean;
  /** For a conversion in brackets: the mention that it converts. */
  readonly twin: MoneyMention | undefined;
}

/** A calendar expression; `value` is EDTF. */
export interface DateMention extends Reading {
  readonly kind: "date";
  readonly value: string;
  /** `relative`: read against the publication date; `stamp`: the text's own date. */
  readonly form: "absolute" | "relative" | "stamp";
  readonly yearAssumed: boolean;
  readonly orderAssumed: boolean;
}

export interface CountryMention extends Reading {
  readonly kind: "country";
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly form: "name" | "adjective";
}

export interface NameMention extends Reading {
  readonly kind: "name";
  readonly value: string;
}

export interface TargetMention extends Reading {
  readonly kind: "target";
  readonly value: string;
}

export interface AgencyMention extends Reading {
  readonly kind: "agency";
  readonly value: string;
  /** ISO 3166-1 alpha-2 of the one state whose agency it is; null otherwise. */
  readonly country: string | null;
}

export type Mention =
  | NumberMention
  | MoneyMention
  | DateMention
  | CountryMention
  | NameMention
  | TargetMention
  | AgencyMention;

export type MentionKind = Mention["kind"];

/** The mentions of a document by kind, each list in text order and free of overlaps. */
export interface Mentions {
  readonly number: readonly NumberMention[];
  readonly money: readonly MoneyMention[];
  readonly date: readonly DateMention[];
  readonly country: readonly CountryMention[];
  readonly name: readonly NameMention[];
  readonly target: readonly TargetMention[];
  readonly agency: readonly AgencyMention[];
}
