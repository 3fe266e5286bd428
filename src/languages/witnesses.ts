import type { Witnesses } from "../rules/rule.ts";

/**
 * Rules of the readers that the languages share, without the language: evidence of `it/country/name` is
 * witnessed under `country/name`. Whoever adds a rule adds its id here; every pack then fails to compile
 * until it brings sentences that the rule finds and sentences in which it must stay silent.
 */
export type ReaderId =
  | "country/name" | "country/adjective"
  | "agency/known" | "agency/body";

/** The witnesses of one kind of fact: a file of this type per kind stands in `<language>/witnesses/`. */
export type WitnessTable<Kind extends string> = Readonly<Record<Extract<ReaderId, `${Kind}/${string}`>, Witnesses>>;

/** All witnesses of a pack. Only the tests load them. */
export type PackWitnesses = Readonly<Record<ReaderId, Witnesses>>;
