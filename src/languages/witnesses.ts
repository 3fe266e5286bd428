import type { Witnesses } from "../rules/rule.ts";

/**
 * Rules of the readers that the languages share, without the language: evidence of `it/country/name` is
 * witnessed under `country/name`. Whoever adds a rule adds its id here; every pack then fails to compile
 * until it brings sentences that the rule finds and sentences in which it must stay silent.
 */
export type ReaderId =
  | "number/digits" | "number/words" | "number/magnitude" | "number/collective" | "number/range" | "number/article"
  | "money/prefix" | "money/suffix" | "money/shared-sign" | "money/range" | "money/elided"
  | "money/seized" | "money/frozen" | "money/revenue" | "money/damage" | "money/price" | "money/fine"
  | "date/day-month" | "date/month-year" | "date/month" | "date/year" | "date/figures" | "date/relative" | "date/weekday" | "date/range" | "date/stamp"
  | "country/name" | "country/adjective"
  | "name/operation" | "name/code" | "name/frame" | "name/inquiry" | "name/known"
  | "target/noun" | "target/frame" | "target/list" | "target/maker" | "target/fall" | "target/apposition" | "target/blow" | "target/domain" | "target/copula" | "target/known" | "target/notorious" | "target/brand"
  | "agency/known" | "agency/body"
  | "count/noun" | "count/person" | "count/action" | "count/before" | "count/elided" | "count/shared" | "count/place" | "count/object" | "count/row";

/** Rules that only some languages need. */
export type OwnReaderId = "target/before" | "date/month-day" | "date/lone-day" | "name/before" | "name/behind";

type Of<Id extends string, Kind extends string> = Extract<Id, `${Kind}/${string}`>;

/** The witnesses of one kind of fact: a file of this type per kind stands in `<language>/witnesses/`. */
export type WitnessTable<Kind extends string> = Readonly<Record<Of<ReaderId, Kind>, Witnesses> & Partial<Record<Of<OwnReaderId, Kind>, Witnesses>>>;

/** All witnesses of a pack. Only the tests load them. */
export type PackWitnesses = Readonly<Record<ReaderId, Witnesses> & Partial<Record<OwnReaderId, Witnesses>>>;
