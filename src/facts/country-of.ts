import type { CountryCue } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueBefore, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { areFunds, isSign, nounCue, PHRASE_REACH, ROLE_OF_NOUN, VERB_REACH } from "./country-nouns.ts";
import { preyedOn } from "./country-prey.ts";

/** «citizens of X», «the police of X», «goods that come from factories of X»: the noun before the small word at `at` tells, or the verb. */
export function ofRoles(doc: Document, first: CountryMention, at: number): CountryRole[] {
  if (leadAt(doc, at - 1) === "article") {
    // «ten markets, among them those of X»
    const cue = cueBefore(doc, at, PHRASE_REACH, ["authority", "users"]);
    if (cue) return [ROLE_OF_NOUN[cue]!];
  }
  // «the National Police (PN) of X»
  const role = nounCue(doc, beforeBracket(doc, at) - 1, -1, ["of", "and", "article", "one"]);
  if (role === "location" && cameFrom(doc, at)) return ["origin"];
  if (role === "nationality" && areVictims(doc, at)) return ["market"];
  if (!role && arePersonsFrom(doc, at)) return [preyedOn(doc, first, "nationality")];
  if (!role && areFunds(doc, at)) return ["location"];
  return role ? [role] : ofVerb(cueBefore(doc, at, VERB_REACH, ["acting", "making", "coming", "selling", "preying", "users"]));
}

/** «a flat of Zagreb (Croatia)»: the country of a town, in brackets. */
export const isOfTown = (doc: Document, { from }: CountryMention, { to }: CountryMention): boolean => doc.tokens[from - 1]?.word.raw === "(" && doc.tokens[to]?.word.raw === ")" && isCapital(doc.tokens[from - 2]);

/** «the police of Porto (Portugal)» acts, else something is or happened in the town. */
export function townRoles(doc: Document, of: number): CountryRole[] {
  const role = nounCue(doc, of - 1, -1, ["of", "and", "article", "one"]);
  return [role ?? "location"];
}

/** The longest abbreviation in brackets, with them, in tokens. */
const BRACKET = 4;

/** Where a bracket opens that closes right before a token; the token itself without one. */
function beforeBracket({ tokens }: Document, at: number): number {
  if (tokens[at - 1]?.word.raw !== ")") return at;
  for (let from = at - 2; from >= 0 && from >= at - BRACKET; from--) if (tokens[from]!.word.raw === "(") return from;
  return at;
}

/** «left the coast of X», «sailed from a port of X»: the place that goods or boats come from. */
function cameFrom(doc: Document, of: number): boolean {
  for (let at = of - 1; at >= of - VERB_REACH && neighbour(doc, doc.tokens[of]!, at) && !isSign(doc, at); at--) {
    const lead = leadAt(doc, at);
    if (lead === "from" || lead === "of") return cueBefore(doc, at + 1, VERB_REACH, ["coming", "making"]) !== undefined;
  }
  return false;
}

/** How far before «of X» those may stand who are cheated or sold to, and the verb before them, in tokens. */
const VICTIM_REACH = 4;

/** «extorted people of X»: what is done to persons tells that they are no suspects. */
function areVictims(doc: Document, of: number): boolean {
  for (let at = of - 1; at >= of - VICTIM_REACH && neighbour(doc, doc.tokens[of]!, at); at--) if (["to", "by"].includes(leadAt(doc, at) ?? "")) return cueEndsAt(doc, at, "selling") || cueEndsAt(doc, at, "preying");
  return false;
}

/** «women, most of them come from X»: persons come, and no goods. */
const arePersonsFrom = (doc: Document, of: number): boolean => ["making", "coming"].includes(cueBefore(doc, of, VERB_REACH, ["making", "coming"]) ?? "") && cueBefore(doc, of, PHRASE_REACH, ["person", "goods"]) === "person";

/** «goods from factories of X», «sold to customers of X». */
function ofVerb(cue: CountryCue | undefined): CountryRole[] {
  if (cue === undefined) return [];
  return [cue === "acting" ? "authority" : cue === "making" || cue === "coming" ? "origin" : "market"];
}
