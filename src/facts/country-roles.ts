import type { Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueBefore } from "../mentions/country-signs.ts";
import { neighbour } from "../text/surroundings.ts";
import { isToldAbroad } from "./country-abroad.ts";
import { actsAtHome } from "./country-acts.ts";
import { leadOf } from "./country-leads.ts";
import { nameRoles } from "./country-named.ts";
import { adjectiveRoles } from "./country-adjectives.ts";
import { NOUN_REACH, PHRASE_REACH } from "./country-nouns.ts";

/** The roles of a list of countries, by the words around it; `other` where nothing tells. */
export function rolesOf(doc: Document, group: readonly CountryMention[], words: Gazetteer): CountryRole[] {
  const first = group[0]!,
    last = group.at(-1)!;
  if (areOnlookers(doc, last)) return ["other"];
  const isAdjective = (words.nounsFollow ? last : first).form === "adjective";
  const roles = new Set<CountryRole>(isAdjective ? adjectiveRoles(doc, first, last, words) : nameRoles(doc, first, last, group.length, words));
  if (hasAnaphora(doc, last)) roles.add("authority");
  if (roles.has("authority") && group.length > 1 && !isAdjective && isToldAbroad(doc, first)) roles.add("location");
  // «agencies from X raided the network»
  if (roles.has("authority") && (isAdjective || leadOf(doc, first.from)?.lead !== "from") && actsAtHome(doc, first, last)) roles.add("location");
  return roles.size ? [...roles] : ["other"];
}

/** How far behind those who watch it may be told, in tokens. */
const ONLOOKER_REACH = 4;

/** «with X and Y as observers»: they took no part. */
export function areOnlookers(doc: Document, { to }: CountryMention): boolean {
  for (let at = to; at < to + ONLOOKER_REACH && neighbour(doc, doc.tokens[to - 1]!, at); at++) if (cueAt(doc, at) === "onlooking") return true;
  return false;
}

/** «… with the police of each of those countries». */
function hasAnaphora(doc: Document, last: CountryMention): boolean {
  const token = doc.tokens[last.from]!;
  for (let at = last.to; at < last.to + 2 * PHRASE_REACH && neighbour(doc, token, at); at++)
    if (cueAt(doc, at) === "anaphora") return cueBefore(doc, at, NOUN_REACH, ["authority"]) !== undefined;
  return false;
}
