import type { Qualifier } from "./mention.ts";
import type { Span } from "./span.ts";

/** The words that prove a fact: `text.slice(start, end) === evidence.text`, always. */
export interface Evidence extends Span {
  readonly text: string;
  readonly rule: string;
}

export const WHATS = [
  "arrests", "suspects", "convictions", "searches", "servers", "devices", "domains", "channels", "users",
  "resellers", "bank_accounts", "vehicles", "properties", "officers", "works", "countries", "groups", "apps", "social",
] as const;
export type What = (typeof WHATS)[number];

export const DATE_ROLES = ["action", "start", "period", "published", "other"] as const;
export type DateRole = (typeof DATE_ROLES)[number];

export const MONEY_ROLES = ["seized", "frozen", "revenue", "damage", "price", "fine", "other"] as const;
export type MoneyRole = (typeof MONEY_ROLES)[number];

export const COUNTRY_ROLES = ["authority", "location", "market", "origin", "nationality", "other"] as const;
export type CountryRole = (typeof COUNTRY_ROLES)[number];

/** At least one piece: a fact without evidence cannot be built. */
export type Proof = readonly [Evidence, ...Evidence[]];

export interface NameFact {
  readonly value: string;
  readonly evidence: Proof;
}
export type TargetFact = NameFact;

export interface DateFact {
  /** EDTF. */
  readonly value: string;
  readonly role: DateRole;
  readonly evidence: Proof;
}

export interface CountFact {
  readonly what: What;
  readonly value: number;
  readonly max: number | undefined;
  readonly qualifier: Qualifier;
  /** The counted words as they stand in the text, without the number. */
  readonly noun: string;
  readonly evidence: Proof;
}

export interface MoneyFact {
  readonly amount: number;
  readonly max: number | undefined;
  /** ISO 4217. */
  readonly currency: string;
  readonly role: MoneyRole;
  readonly qualifier: Qualifier;
  readonly per: "month" | "year" | undefined;
  readonly form: string | undefined;
  readonly evidence: Proof;
}

export interface CountryFact {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly roles: readonly CountryRole[];
  readonly evidence: Proof;
}

export interface AgencyFact {
  readonly value: string;
  readonly country: string | null;
  readonly evidence: Proof;
}

/** Facts of every kind: those of one operation, or those of none. */
export interface Facts {
  readonly names: readonly NameFact[];
  readonly targets: readonly TargetFact[];
  readonly dates: readonly DateFact[];
  readonly counts: readonly CountFact[];
  readonly money: readonly MoneyFact[];
  readonly countries: readonly CountryFact[];
  readonly agencies: readonly AgencyFact[];
}
export type FactKind = keyof Facts;

/** One statement of a fact at one place; statements of the same fact are joined when operations are built. */
export type Statement =
  | ({ readonly kind: "names" } & At<NameFact>)
  | ({ readonly kind: "targets" } & At<TargetFact>)
  | ({ readonly kind: "dates"; /** True of a day of action, the text's own day included. */ readonly acted?: boolean; /** True where no word tells what the day was: in an operation it is one of action. */ readonly untold?: boolean } & At<DateFact>)
  | ({ readonly kind: "counts" } & At<CountFact>)
  | ({ readonly kind: "money" } & At<MoneyFact>)
  | ({ readonly kind: "countries"; /** Its roles where the text tells of no operation. */ readonly inNews?: () => readonly CountryRole[] } & At<CountryFact>)
  | ({ readonly kind: "agencies" } & At<AgencyFact>);

/** A statement of a count. */
export type CountStatement = Extract<Statement, { readonly kind: "counts" }>;

type At<F> = {
  readonly fact: F;
  /** Tokens `from` to `to` (exclusive) that state it. */
  readonly from: number;
  readonly to: number;
};

export interface Warning {
  readonly code: string;
  readonly message: string;
}
