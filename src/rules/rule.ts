import type { CountryRole, DateRole, MoneyRole, What } from "../model/fact.ts";
import type { MentionKind } from "../model/mention.ts";

/** What a phrase says of the mentions in it. */
export type Gives =
  /** The number in the phrase counts this. */
  | { readonly count: What }
  /** The amount in the phrase has this role or rate. */
  | { readonly money: MoneyRole; readonly per?: "month" | "year"; readonly form?: string }
  /** The date in the phrase has this role. */
  | { readonly date: DateRole }
  /** The country in the phrase has this role. */
  | { readonly country: CountryRole }
  /** Mentions of this kind in the phrase state no fact. */
  | { readonly drop: MentionKind };

/** Sentences with the evidence in brackets, and what it states; at least one. */
export type Finds = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Examples that are the tests of a rule or of a reader that the languages share. */
export interface Witnesses {
  readonly finds: Finds;
  /** Sentences in which the rule must stay silent. */
  readonly ignores: readonly [string, ...string[]];
}

/** A construction of a language, in the notation of notation.ts, and its witnesses. */
export interface Rule extends Witnesses {
  readonly id: string;
  readonly phrase: string;
  /** The rule stays silent where this phrase stands in the same sentence. */
  readonly unless?: string;
  readonly gives: Gives;
}
