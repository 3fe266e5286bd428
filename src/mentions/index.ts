import type { LanguagePack } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { AgencyMention, Mentions, NumberMention, TargetMention } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Term } from "../text/terms.ts";
import { agencyTerms, LISTED_FOR_AGENCIES, readAgencies } from "./agencies.ts";
import { countryTerms, LISTED_FOR_COUNTRIES, readCountries } from "./countries.ts";
import { LISTED_FOR_DATES } from "./date-starts.ts";
import { dateTerms } from "./date-terms.ts";
import { givenTerms, withGiven } from "./given.ts";
import { LISTED_FOR_MONEY, moneyTerms, readMoney } from "./money.ts";
import { NAME_STARTS, nameTerms, readNames } from "./names.ts";
import { LISTED_FOR_NUMBERS, numberTerms, readNumbers } from "./numbers.ts";
import { LISTED_FOR_TARGETS, readTargets, targetTerms } from "./targets.ts";

/** All terms of a pack that the readers of mentions need. */
export function mentionTerms(pack: LanguagePack): Term[] {
  return [
    ...numberTerms(pack.numbers), ...moneyTerms(pack.money), ...dateTerms(pack.calendar), ...countryTerms(pack.gazetteer),
    ...nameTerms(pack.names), ...targetTerms(pack.names.targets), ...agencyTerms(pack.gazetteer.agencies),
    ...(pack.given ? givenTerms(pack.given) : []),
  ];
}

/** Classes of which the readers of mentions ask all places. */
export const LISTED_FOR_MENTIONS: readonly string[] = [
  ...LISTED_FOR_NUMBERS, ...LISTED_FOR_MONEY, ...LISTED_FOR_DATES, ...LISTED_FOR_COUNTRIES, ...NAME_STARTS, ...LISTED_FOR_TARGETS, ...LISTED_FOR_AGENCIES,
];

/** Reads every mention of a document but its dates, which come first because they date the document; those of one kind do not overlap, and a number inside money or a date is not repeated. */
export function readMentions(doc: Document, pack: LanguagePack, date: Mentions["date"]): Mentions {
  const numbers = readNumbers(doc, pack.numbers, pack.code);
  const country = readCountries(doc, pack.gazetteer, pack.code);
  const money = readMoney(doc, numbers, country, date, pack.money, pack.code);
  const given = <M extends AgencyMention | TargetMention>(read: readonly M[], kind: M["kind"]) => (pack.given ? withGiven(doc, read, kind, pack.code) : read);
  const agency = given(readAgencies(doc, country, pack.code), "agency"), name = readNames(doc, pack.names, pack.code);
  return {
    number: outside(outside(numbers, money), date),
    money, date,
    country, name, agency,
    target: given(readTargets(doc, pack.names.targets, pack.code, [name, country, agency, money]), "target"),
  };
}

/** Both lists stand in text order, so one walk is enough. */
function outside(numbers: readonly NumberMention[], others: readonly Span[]): NumberMention[] {
  let next = 0;
  return numbers.filter((number) => {
    while (next < others.length && others[next]!.end <= number.start) next++;
    return !(next < others.length && overlaps(number, others[next]!));
  });
}
