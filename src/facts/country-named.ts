import type { Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { isOfAuthority } from "../mentions/country-names.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { nounAt } from "./count-words.ts";
import { isAct } from "./country-acts.ts";
import { actsBeforeAside, bareRoles } from "./country-bare.ts";
import { fromTown, inRoles, withHosts } from "./country-in.ts";
import { leadOf } from "./country-leads.ts";
import { hyphenRole, isKnownFirm, isSign, nounCue, PHRASE_REACH, VERB_REACH } from "./country-nouns.ts";
import { isOfTown, ofRoles, townRoles } from "./country-of.ts";
import { preyedOn } from "./country-prey.ts";
import { fromRoles, toRoles } from "./country-ways.ts";

/** How far before a list the noun may stand that it gives examples of, in tokens. */
const AMONG_REACH = 5;

/** So many countries in a row are where something happened. */
const LIST_SIZE = 3;

/** «several countries took part, among them»: those that the list is an example of acted. */
function areAmongActing(doc: Document, from: number, to: number): boolean {
  for (let at = from - 1, seen = 0; seen < AMONG_REACH && neighbour(doc, doc.tokens[from]!, at) && doc.tokens[at]!.word.raw !== ":"; at--, seen++) {
    const noun = nounAt(doc, at)?.value;
    if (noun?.type === "noun" && noun.what === "countries") return cueBefore(doc, at, VERB_REACH, ["acting"]) !== undefined || actBehind(doc, to);
  }
  return false;
}

/** «six states (X, Y and Z) took part»: behind the bracket or the dash that closes the list. */
function actBehind(doc: Document, to: number): boolean {
  if (!isSign(doc, Math.min(to, doc.tokens.length - 1))) return false;
  for (let at = to + 1; at <= to + VERB_REACH && neighbour(doc, doc.tokens[to]!, at); at++) if (cueAt(doc, at) === "acting") return true;
  return false;
}

/** The roles of countries that are called by name: by who owns them, by the small word that leads them, or by what stands around them. */
export function nameRoles(doc: Document, first: CountryMention, last: CountryMention, size: number, words: Gazetteer): CountryRole[] {
  if (isOfAuthority(doc, doc.tokens[first.from]!, first.from) || isOfOffice(doc, first.from)) return ["authority"];
  if (actsBeforeAside(doc, first.from)) return ["authority"];
  const owned = ownedRole(doc, last, words);
  if (owned) return [preyedOn(doc, first, owned)];
  // «from the port of Guayaquil (Ecuador)»
  if (neighbour(doc, doc.tokens[first.from]!, first.from - 1)?.word.raw === "(" && cueBefore(doc, first.from, VERB_REACH + 2, ["coming", "making"])) return ["origin"];
  if (neighbour(doc, doc.tokens[first.from]!, first.from - 1)?.word.raw === "(" && cueBefore(doc, first.from, VERB_REACH + 2, ["selling"])) return ["market"];
  const found = leadOf(doc, first.from);
  if ((found === undefined || found.lead === "to") && areAmongActing(doc, first.from, last.to)) return ["authority"];
  if (found === undefined) return bareRoles(doc, first, last, size >= LIST_SIZE);
  const { lead, at } = found;
  if (cueEndsAt(doc, at + 1, "border")) return [];
  // «followed by X and Y»: a ranking
  if (cueEndsAt(doc, at + 1, "users")) return ["market"];
  if (lead === "of" && cueEndsAt(doc, at, "event")) return ["other"];
  if (lead === "of") return isOfTown(doc, first, last) ? townRoles(doc, at) : ofRoles(doc, first, at);
  if ((lead === "by" || lead === "to") && words.nounsFollow && (isAttribute(doc, last) || isOwner(doc, last))) return [];
  // «at the border with X» is a place, «together with X» takes part
  if (lead === "by" && cueEndsAt(doc, at, "place")) return [cueBefore(doc, at, PHRASE_REACH, ["coming"]) ? "origin" : "location"];
  if (lead === "by") return ["authority"];
  if (lead === "through") return [cueBefore(doc, at, VERB_REACH, ["acting", "authority"]) || isAct(doc, at - 1) ? "authority" : "location"];
  if (lead === "in") return fromTown(doc, at) ?? withHosts(doc, last, inRoles(doc, at, last.to, words));
  if (lead === "from") return fromRoles(doc, last, at, words);
  return toRoles(doc, at, lead);
}

/** «Interpol Colombia», «Aduanas Chile»: an office written large, and its country. */
const isOfOffice = (doc: Document, from: number): boolean => isCapital(neighbour(doc, doc.tokens[from]!, from - 1)) && cueEndsAt(doc, from, "authority");

/** «by UK broadcasters», «to US networks»: the small word leads the noun that the country describes. */
function isAttribute(doc: Document, { from, to }: CountryMention): boolean {
  const next = neighbour(doc, doc.tokens[from]!, to);
  return next?.word.kind === "word" && next.word.shape === "lower" && leadAt(doc, to) === undefined && !isAct(doc, to) && cueAt(doc, to) === undefined;
}

/** «a complaint by the UK's Premier League»: whoever belongs to a country is not it. */
const isOwner = (doc: Document, { to }: CountryMention): boolean => doc.tokens[to]?.joined === true && isSign(doc, to) && doc.tokens[to + 1]?.joined === true && doc.tokens[to + 1]!.word.norm === "s";

/** «Italy's postal police», «US authorities», «Malta-based»; in languages whose nouns come first only the name's own «of» tells. */
function ownedRole(doc: Document, last: CountryMention, { nounsFollow }: Gazetteer): CountryRole | undefined {
  if (!nounsFollow) return undefined;
  const next = neighbour(doc, doc.tokens[last.from]!, last.to);
  if (next?.joined && !next.hyphen && isSign(doc, last.to) && doc.tokens[last.to + 1]?.word.norm === "s") return nounCue(doc, last.to + 2, 1, ["of", "and"]);
  if (next?.hyphen) return hyphenRole(doc, last) ?? (nounCue(doc, last.to + 1, 1, []) === "market" ? "market" : "location");
  const role = next && next.word.kind === "word" ? nounCue(doc, last.to, 1, ["of"]) : undefined;
  return role === "location" && isKnownFirm(doc, last, last) ? "other" : role;
}
