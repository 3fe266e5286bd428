import type { CurrencyFamily } from "../model/currency.ts";
import type { Document } from "../model/document.ts";
import type { CountryMention } from "../model/mention.ts";
import { placesOf } from "../text/marks.ts";
import type { CurrencyValue } from "./currencies.ts";
import { FAMILIES } from "./currencies.ts";

/** The ISO 4217 code that a currency word means in a text; null where nothing tells. */
export type Resolve = (currency: CurrencyValue, amount: number) => { readonly code: string | null; readonly assumed: boolean };

/** Currencies of countries whose outlets print the dollar of the United States as a bare «$» beside their own money. */
const BESIDE_DOLLARS: ReadonlySet<string> = new Set(["BOB", "BRL", "CRC", "GTQ", "HNL", "NIO", "PEN", "PYG", "VES", "EUR", "GBP", "Q", "L", "Bs", "C$"]);

/** Resolves the signs and names that countries share by the countries and places that a text names; `stated` are the currencies and families of its amounts. */
export function resolver(doc: Document, countries: readonly CountryMention[], placeClass: string, dollarSign: readonly string[], stated: ReadonlySet<string | null>): Resolve {
  let votes: ReadonlyMap<string, number> | undefined;
  const known = new Map<CurrencyFamily, string | null>();
  return ({ code, family, isName }, amount) => {
    if (family === null) return { code, assumed: false };
    let resolved = known.get(family);
    // «¢27 millones y $5.800»: beside money of its own, and no pesos, a bare sign is the dollar's
    if (resolved === undefined && family === "$" && !stated.has("peso") && [...stated].some((each) => each !== null && BESIDE_DOLLARS.has(each))) known.set(family, (resolved = FAMILIES.$.usual));
    if (resolved === undefined) known.set(family, (resolved = choose(family, (votes ??= countVotes(doc, countries, placeClass)), dollarSign, stated.has(FAMILIES.$.usual))));
    if (amount < (FAMILIES[family].least ?? 0) && !isTold(family, (votes ??= countVotes(doc, countries, placeClass)))) return { code: null, assumed: true };
    // a name in its usual sense needs no warning, a bare sign does
    return { code: resolved, assumed: !(isName && resolved === FAMILIES[family].usual) };
  };
}

/** Does the text name a country of the family's currencies? */
const isTold = (family: CurrencyFamily, votes: ReadonlyMap<string, number>): boolean => Object.keys(FAMILIES[family].of).some((country) => votes.has(country));

function countVotes(doc: Document, countries: readonly CountryMention[], placeClass: string): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const add = (country: string, weight: number) => votes.set(country, (votes.get(country) ?? 0) + weight);
  for (const { code, form } of countries) add(code, form === "name" ? 1 : OF_PEOPLE);
  for (const { value } of placesOf(doc, placeClass)) add(value as string, 1);
  return votes;
}

/** An adjective may be that of a person: of two countries told as often the one told by its name is the story's. */
const OF_PEOPLE = 0.9;

/** A country that is one of many is not the story's own. */
const LEAST_SHARE = 0.25;

/** The country whose own stories write no other dollars than a bare sign. */
const DOLLARS = "US";

/** The currency of the country named most often; the usual one if there is none, if it is one of many, or if two are equal. */
function choose(family: CurrencyFamily, votes: ReadonlyMap<string, number>, dollarSign: readonly string[], saysDollars: boolean): string | null {
  const { usual, of } = FAMILIES[family];
  const byCurrency = new Map<string, number>();
  let total = 0;
  for (const [country, count] of votes) {
    total += count;
    if (family === "$" && (!dollarSign.includes(country) || (saysDollars && country === DOLLARS))) continue;
    const currency = of[country];
    if (currency) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + count);
  }
  const [first, second] = [...byCurrency].sort((a, b) => b[1] - a[1]);
  if (!first || (usual !== null && first[1] < total * LEAST_SHARE)) return usual;
  // «₡27 millones y $5.800»: a country with money of its own is the story's
  if (family === "$" && usual !== null && [...votes].some(([country, count]) => count > first[1] && !dollarSign.includes(country))) return usual;
  return second && second[1] === first[1] ? usual : first[0];
}
