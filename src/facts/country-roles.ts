import type { CountryCue, Gazetteer, Lead } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt, leadMarkBefore } from "../mentions/country-signs.ts";
import { isOfAuthority } from "../mentions/country-names.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { entriesAt } from "../rules/lexicon.ts";

/** How far a cue may stand from the country, in tokens. */
const NOUN_REACH = 5,
  PHRASE_REACH = 9,
  LIST_REACH = 9,
  VERB_REACH = 4;

/** So many countries in a row are where something happened. */
const LIST_SIZE = 3;

const ROLE_OF_NOUN: Readonly<Partial<Record<CountryCue, CountryRole>>> = {
  authority: "authority",
  inquiry: "authority",
  person: "nationality",
  users: "market",
  place: "location",
};

/** The roles of a list of countries, by the words around it; `other` where nothing tells. */
export function rolesOf(doc: Document, group: readonly CountryMention[], words: Gazetteer): CountryRole[] {
  const first = group[0]!,
    last = group.at(-1)!;
  const isAdjective = (words.nounsFollow ? last : first).form === "adjective";
  const roles = new Set<CountryRole>(isAdjective ? adjectiveRoles(doc, first, last, words) : nameRoles(doc, first, last, group.length, words));
  if (hasAnaphora(doc, last)) roles.add("authority");
  if (roles.has("authority") && actsAtHome(doc, first, last)) roles.add("location");
  return roles.size ? [...roles] : ["other"];
}

/** How far from the country its authority's raid or arrest may stand, in tokens. */
const ACT_REACH = 9;

/** «Polish officers searched 24 flats», «taken offline by police in Finland»: a police force acts at home where the sentence names no other country. */
function actsAtHome(doc: Document, first: CountryMention, last: CountryMention): boolean {
  const token = doc.tokens[last.from]!;
  for (let at = last.to; at < last.to + ACT_REACH && neighbour(doc, token, at); at++) if (isAct(doc, at)) return !leadsElsewhere(doc, token, at);
  const isAgent = cueIsAgent(doc, first.from);
  for (let at = first.from - 1; isAgent && at > first.from - ACT_REACH && neighbour(doc, token, at); at--) if (isAct(doc, at)) return true;
  return false;
}

const isAct = (doc: Document, at: number): boolean => entriesAt(doc.marks, at, "op-acts").some(({ cls }) => cls === "op-acts");

/** «arrested 12 people in Spain and Portugal». */
function leadsElsewhere(doc: Document, token: Document["tokens"][number], act: number): boolean {
  for (let at = act; at < act + 2 * ACT_REACH && neighbour(doc, token, at); at++) if (entriesAt(doc.marks, at, "country").some(({ cls }) => cls === "country")) return true;
  return false;
}

/** «by police in», «by the»: who did it stands behind. */
function cueIsAgent(doc: Document, from: number): boolean {
  for (let at = from - 1; at > from - 5 && neighbour(doc, doc.tokens[from]!, at); at--) if (leadAt(doc, at) === "by") return true;
  return false;
}

const isSign = (doc: Document, at: number): boolean => doc.tokens[at]!.word.kind === "sign";

/** The first cue noun in the noun phrase that the country describes, looking one way. */
function nounCue(doc: Document, from: number, step: 1 | -1, crosses: readonly Lead[]): CountryRole | undefined {
  const near = doc.tokens[step > 0 ? from - 1 : from + 1]!;
  for (let at = from, seen = 0; seen < NOUN_REACH && neighbour(doc, near, at); at += step, seen++) {
    const cue = cueAt(doc, at),
      role = cue && ROLE_OF_NOUN[cue];
    if (role) return step > 0 && cueAt(doc, at + 1) === "authority" ? "authority" : role;
    if (entriesAt(doc.marks, at, "agency").some(({ cls }) => cls === "agency")) return "authority";
    const lead = leadAt(doc, at);
    if (isSign(doc, at) || (lead !== undefined && lead !== "other" && !crosses.includes(lead))) return undefined;
  }
  return undefined;
}

/** «Spanish National Police», «forze di polizia italiane», «two Greek citizens», «due rumeni». */
function adjectiveRoles(doc: Document, first: CountryMention, last: CountryMention, { nounsFollow }: Gazetteer): CountryRole[] {
  const behind = () => nounCue(doc, last.to, 1, nounsFollow ? ["of"] : []);
  const before = () => nounCue(doc, first.from - 1, -1, ["of", "and"]);
  const role = nounsFollow ? behind() : (before() ?? behind());
  if (role) return [role];
  if (neighbour(doc, doc.tokens[last.from]!, last.to) && isAct(doc, last.to)) return ["authority", "location"];
  return isPeople(doc, first, last, nounsFollow) ? ["nationality"] : [];
}

/** An adjective that stands for the people: a number or «a» before it, and no noun that it describes. */
function isPeople(doc: Document, first: CountryMention, last: CountryMention, nounsFollow: boolean): boolean {
  const before = neighbour(doc, doc.tokens[first.from]!, first.from - 1);
  if (before === undefined) return false;
  const next = neighbour(doc, doc.tokens[last.from]!, last.to), lead = leadAt(doc, before.index);
  if (before.word.kind !== "digits" && lead !== "one" && lead !== "other") return false;
  return !nounsFollow || next === undefined || next.word.kind !== "word" || leadAt(doc, next.index) !== undefined;
}

/** The function word that leads the list, other places of the list skipped: «in Europe and China», «stati membri (Italia, …)». */
function leadOf(doc: Document, from: number): { lead: Lead; at: number } | undefined {
  const near = doc.tokens[from]!;
  let inBrackets = false;
  for (let at = from - 1, seen = 0; seen < LIST_REACH && neighbour(doc, near, at); at--, seen++) {
    const mark = leadMarkBefore(doc, at + 1), lead = mark?.value;
    if (lead !== undefined && lead !== "and" && lead !== "article" && lead !== "one" && lead !== "other") return { lead, at };
    const { raw, kind } = doc.tokens[at]!.word;
    inBrackets ||= raw === "(";
    if (lead === undefined && !(kind === "word" && inBrackets) && !isCapital(doc.tokens[at]) && !'(,–—-“‘"«'.includes(raw) && kind !== "digits")
      return undefined;
    if (mark) at = mark.from;
  }
  return undefined;
}

function nameRoles(doc: Document, first: CountryMention, last: CountryMention, size: number, words: Gazetteer): CountryRole[] {
  if (isOfAuthority(doc, doc.tokens[first.from]!, first.from)) return ["authority"];
  const owned = ownedRole(doc, last, words);
  if (owned) return [owned];
  const found = leadOf(doc, first.from);
  if (found === undefined) return bareRoles(doc, first, last, size >= LIST_SIZE);
  const { lead, at } = found;
  if (lead === "of") {
    if (leadAt(doc, at - 1) === "article" && cueBefore(doc, at, PHRASE_REACH, ["authority"])) return ["authority"];
    const role = nounCue(doc, at - 1, -1, ["of", "and", "article", "one"]);
    return role ? [role] : ofVerb(cueBefore(doc, at, VERB_REACH, ["acting", "making", "coming", "selling", "users"]));
  }
  if (lead === "by") return ["authority"];
  if (lead === "in") return withHosts(doc, last, inRoles(doc, at, last.to));
  if (lead === "from") {
    const cue = cueBefore(doc, at, PHRASE_REACH, ["making", "coming", "selling", "acting", "authority", "person", "users"]);
    if (cue === "acting" || (cue === "coming" && cueBefore(doc, at, VERB_REACH, ["authority"]))) return ["authority"];
    return [cue === "making" || cue === "coming" || cue === "selling" ? "origin" : ((cue && ROLE_OF_NOUN[cue]) ?? "location")];
  }
  return [cueBefore(doc, at, PHRASE_REACH, ["selling", "users"]) ? "market" : "location"];
}

/** «goods from factories of X», «sold to customers of X». */
function ofVerb(cue: CountryCue | undefined): CountryRole[] {
  if (cue === undefined) return [];
  return [cue === "acting" ? "authority" : cue === "making" || cue === "coming" ? "origin" : "market"];
}

/** How far behind «in X» those may stand who watch there, in tokens. */
const SUBJECT_REACH = 3;

/** «In X the customers were two million». */
function hasUsersBehind(doc: Document, to: number): boolean {
  const near = doc.tokens[to - 1]!;
  for (let at = to; at < to + SUBJECT_REACH && neighbour(doc, near, at) && !isSign(doc, at) && leadAt(doc, at) !== "and"; at++) if (cueAt(doc, at) === "users") return true;
  return false;
}

/** «users in X», «sold in X», «made in X», «an inquiry in X», «police in X»; else a place where something happened. */
function inRoles(doc: Document, at: number, to: number): CountryRole[] {
  if (cueEndsAt(doc, at, "authority")) return ["authority"];
  if (cueBefore(doc, at, PHRASE_REACH, ["users"])) return ["market"];
  const verb = cueBefore(doc, at, VERB_REACH, ["selling", "making", "inquiry"]);
  if (verb === "selling") return ["market"];
  if (verb === "making") return ["origin"];
  if (hasUsersBehind(doc, to)) return ["market"];
  return verb === "inquiry" ? ["authority", "location"] : ["location"];
}

/** «In Brazil, the police broke up a ring»: who acts there is at home. */
function withHosts(doc: Document, last: CountryMention, roles: CountryRole[]): CountryRole[] {
  const token = doc.tokens[last.from]!;
  let at = last.to;
  if (neighbour(doc, token, at)?.word.raw === ",") at++;
  if (leadAt(doc, at) === "article") at++;
  return neighbour(doc, token, at) && at > last.to && cueAt(doc, at) === "authority" && !roles.includes("authority") ? ["authority", ...roles] : roles;
}

/** «Italy's postal police», «US authorities», «Malta-based»; in languages whose nouns come first only the name's own «of» tells. */
function ownedRole(doc: Document, last: CountryMention, { nounsFollow }: Gazetteer): CountryRole | undefined {
  if (!nounsFollow) return undefined;
  const next = neighbour(doc, doc.tokens[last.from]!, last.to);
  if (next?.joined && !next.hyphen && isSign(doc, last.to) && doc.tokens[last.to + 1]?.word.norm === "s") return nounCue(doc, last.to + 2, 1, ["of", "and"]);
  if (next?.hyphen) return "location";
  return next && next.word.kind === "word" ? nounCue(doc, last.to, 1, ["of"]) : undefined;
}

/** Without a word before it: who acts («Spain and Italy took part»), a figure («Spain 3»), an entry of a list. */
function bareRoles(doc: Document, first: CountryMention, last: CountryMention, isList: boolean): CountryRole[] {
  const token = doc.tokens[first.from]!;
  const before = neighbour(doc, token, first.from - 1),
    next = neighbour(doc, token, last.to);
  if (before?.word.raw === "(" || next?.word.raw === "(" || next?.word.kind === "digits" || before?.word.kind === "digits") return ["location"];
  for (let at = last.to; at < last.to + NOUN_REACH && neighbour(doc, token, at); at++) if (cueAt(doc, at) === "acting") return ["authority"];
  if (cueEndsAt(doc, first.from, "acting")) return ["authority"];
  if (before?.word.raw === ":") return [cueBefore(doc, first.from, PHRASE_REACH, ["authority", "acting"]) ? "authority" : "location"];
  return isList || next?.word.raw === ":" ? ["location"] : [];
}

/** «… with the police of each of those countries». */
function hasAnaphora(doc: Document, last: CountryMention): boolean {
  const token = doc.tokens[last.from]!;
  for (let at = last.to; at < last.to + 2 * PHRASE_REACH && neighbour(doc, token, at); at++)
    if (cueAt(doc, at) === "anaphora") return cueBefore(doc, at, NOUN_REACH, ["authority"]) !== undefined;
  return false;
}
