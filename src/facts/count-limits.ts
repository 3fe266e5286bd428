import type { Action } from "../languages/pack.ts";
import type { What } from "../model/fact.ts";

const FEWEST_USERS = 100, MOST_SUSPECTS = 50_000, MOST_ARRESTS = 50_000;
/** «two subscriptions» are what one fan pays for, and «one country» is no number of them. */
export const LEAST: Readonly<Partial<Record<What, number>>> = { countries: 2, users: 5, channels: 3, bank_accounts: 2 }, MOST: Readonly<Partial<Record<What, number>>> = { countries: 250, searches: 10_000, works: 100_000_000, properties: 100_000, vehicles: 1_000_000, bank_accounts: 1_000_000 };
/** Billions are of visits, not of what a noun elsewhere names. */
export const MOST_AT_ALL = 1e9;

/** Whether there may be so many of a kind. */
export const isLikely = (what: What, value: number): boolean => value >= (limitOf(LEAST, what) ?? 0) && value <= (limitOf(MOST, what) ?? Infinity);

/** A user may name a kind of count like something that every object has. */
const limitOf = (limits: Readonly<Partial<Record<What, number>>>, what: What): number | undefined => (Object.hasOwn(limits, what) ? limits[what] : undefined);

/** Whether a kind of count is told by what happened to persons or places. */
export const isPersonal = (what: What): what is Action => what === "arrests" || what === "suspects" || what === "convictions" || what === "users" || what === "searches";
/** Whether so many may share with those before them what happened. */
export const isShared = (what: What, value: number): boolean => isPersonal(what) && isCredible(what, value);

/** Three persons who use a service are no users of it; five million are no suspects. */
export const isCredible = (action: Action, value: number): boolean => (action === "users" ? value >= FEWEST_USERS : value <= (action === "arrests" ? MOST_ARRESTS : MOST_SUSPECTS));
