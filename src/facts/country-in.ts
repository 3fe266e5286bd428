import { AGENCIES, type AgencyKey } from "../languages/agencies.ts";
import type { CountryCue, Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { actionAt, nounAt } from "./count-words.ts";
import { isAct } from "./country-acts.ts";
import { areFunds, isSign, NOUN_REACH, PHRASE_REACH, SUBJECT_REACH, VERB_REACH } from "./country-nouns.ts";

/** «arrived from Guayaquil, in X», «from the port of Guayaquil in X»: the country of a town that goods come from. */
export function fromTown(doc: Document, at: number): CountryRole[] | undefined {
  const end = doc.tokens[at - 1]?.word.raw === "," ? at - 1 : at;
  let town = end;
  while (town > at - TOWN && neighbour(doc, doc.tokens[at]!, town - 1) && isCapital(doc.tokens[town - 1])) town--;
  if (town === end) return undefined;
  const port = leadAt(doc, town - 1) === "of" ? [2, 3, 4].find((back) => leadAt(doc, town - back) === "from" || (leadAt(doc, town - back) === "of" && cueEndsAt(doc, town - back, "coming"))) : undefined;
  const from = port ? town - port : end < at && leadAt(doc, town - 1) === "from" ? town - 1 : undefined;
  return from !== undefined && cueBefore(doc, from + 1, VERB_REACH, ["coming", "making", "selling"]) ? ["origin"] : undefined;
}

/** The longest name of a town, with its comma, in tokens. */
const TOWN = 4;

/** «In X the customers were two million», «In X, one in five adults». */
function hasUsersBehind(doc: Document, at: number, to: number): boolean {
  const near = doc.tokens[to - 1]!;
  const isFronted = doc.sentences[near.sentence]!.first === at, start = isFronted && neighbour(doc, near, to)?.word.raw === "," ? to + 1 : to;
  for (let index = start; index < start + (isFronted ? NOUN_REACH : SUBJECT_REACH) && neighbour(doc, near, index) && !isSign(doc, index) && leadAt(doc, index) !== "and"; index++) {
    if (cueAt(doc, index) === "users") return true;
    if (isAct(doc, index)) return false;
  }
  return false;
}

/** «users in X», but not «users of servers in X», «cut off its users and arrested two in X». */
function areUsersBefore(doc: Document, of: number): boolean {
  for (let at = of - 1, seen = 0; seen < PHRASE_REACH && neighbour(doc, doc.tokens[of]!, at) && doc.tokens[at]!.word.raw !== ";"; at--, seen++) {
    const cue = cueAt(doc, at);
    if (cue === "users" || cue === "visits") return true;
    if (cue === "place" || cue === "firm" || cue === "person" || isAct(doc, at)) return false;
  }
  return false;
}

/** Words of the name of an agency before its place, at most. */
const AGENCY = 4;

/** «Interpol in X»: a body that belongs to no state has offices in many. */
function isInternational(doc: Document, end: number): boolean {
  const agency = markEnding(doc.marks, end, "agency", AGENCY)?.value as { readonly key: AgencyKey } | undefined;
  return agency !== undefined && AGENCIES[agency.key][1] === null;
}

/** «users in X», «sold in X», «made in X», «an inquiry in X», «police in X»; else a place where something happened. */
export function inRoles(doc: Document, at: number, to: number, words: Gazetteer): CountryRole[] {
  if (cueEndsAt(doc, at, "authority") || (!words.nounsFollow && isDescribedAuthority(doc, at)) || (isInternational(doc, at) && markAt(doc.marks, at + 1, "country"))) return ["authority"];
  if (!cueEndsAt(doc, at, "making") && isOfEvent(doc, at)) return ["other"];
  if (areUsersBefore(doc, at)) return ["market"];
  const verb = governing(doc, at);
  // «bound for an address in X»
  if ((verb === "selling" || verb === "making") && areFunds(doc, at)) return ["location"];
  if (verb === "selling" || verb === "preying" || ((verb === "place" || verb === "firm") && words.nounsFollow && cueBefore(doc, at, VERB_REACH, ["selling"]))) return ["market"];
  if (verb === "making") return ["origin"];
  if (hasUsersBehind(doc, at, to)) return ["market"];
  // «at the cost of elderly persons who live in X»
  if (cueBefore(doc, at, VERB_REACH, ["person"]) && cueBefore(doc, at, PHRASE_REACH, ["preying"])) return ["market"];
  return verb === "inquiry" ? ["authority", "location"] : ["location"];
}

/** «the World Cup held last year in X», «a match between X and Y»: no act stands between. */
function isOfEvent(doc: Document, of: number): boolean {
  for (let at = of; at > of - PHRASE_REACH && neighbour(doc, doc.tokens[of]!, at - 1) && !isSign(doc, at - 1) && !isAct(doc, at - 1); at--) if (cueEndsAt(doc, at, "event")) return true;
  return false;
}

/** «le autorità giudiziarie in Francia»: one word that is no act may describe the authority. */
const isDescribedAuthority = (doc: Document, at: number): boolean => cueEndsAt(doc, at - 1, "authority") && doc.tokens[at - 1]!.word.shape === "lower" && leadAt(doc, at - 1) === undefined && !isAct(doc, at - 1) && cueAt(doc, at - 1) === undefined && neighbour(doc, doc.tokens[at]!, at - 2) !== undefined;

/** «In Brazil, the police broke up a ring»: who acts there is at home. */
export function withHosts(doc: Document, last: CountryMention, roles: CountryRole[]): CountryRole[] {
  const token = doc.tokens[last.from]!;
  if (!roles.includes("location")) return roles;
  let at = last.to;
  if (neighbour(doc, token, at)?.word.raw === ",") at++;
  if (leadAt(doc, at) === "article") at++;
  return neighbour(doc, token, at) && at > last.to && cueAt(doc, at) === "authority" && !roles.includes("authority") ? ["authority", ...roles] : roles;
}

const GOVERNING: readonly CountryCue[] = ["selling", "preying", "making", "inquiry", "place", "firm"];

/** The nearest word before «in» that tells, that of goods from farther off: «bought from traders in X»; none behind an act of the police, an office or a comma. */
function governing(doc: Document, at: number): CountryCue | undefined {
  for (let index = at - 1; index >= at - PHRASE_REACH && neighbour(doc, doc.tokens[at]!, index); index--) {
    const cue = cueBefore(doc, index + 1, 1, index >= at - VERB_REACH ? GOVERNING : ["making"]);
    if (cue) return cue === "making" && isOfAct(doc, index, at) ? undefined : cue;
    if (isSign(doc, index) || isAct(doc, index) || cueAt(doc, index) === "authority") return undefined;
  }
  return undefined;
}

/** «arrests were made in X», «they bought flats in X»: an act was made, or what is bought stands there. */
function isOfAct(doc: Document, verb: number, of: number): boolean {
  for (let at = verb + 1; at < of; at++) {
    const noun = nounAt(doc, at)?.value;
    if (noun?.type === "place" || (noun?.type === "noun" && noun.what === "properties")) return true;
  }
  for (let at = verb; at >= verb - PHRASE_REACH && neighbour(doc, doc.tokens[verb]!, at) && !isSign(doc, at); at--) {
    if ((cueAt(doc, at) === "goods" && leadAt(doc, at - 1) !== "of") || ["to", "from", "through"].includes(leadAt(doc, at) ?? "")) return false;
    if (isAct(doc, at) || actionAt(doc, at) !== undefined) return true;
  }
  return false;
}
