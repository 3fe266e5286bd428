import { AGENCIES, type AgencyKey } from "../languages/agencies.ts";
import type { CountryCue, Gazetteer, Lead } from "../languages/pack.ts";
import type { Document, Token } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt, leadMarkBefore } from "../mentions/country-signs.ts";
import { isOfAuthority } from "../mentions/country-names.ts";
import { wordAtom } from "../mentions/number-words.ts";
import { markAt, markEnding, saysAt } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { actionAt, nounAt } from "./count-words.ts";
import { actsAtHome, afterAside, follows, isAct } from "./country-acts.ts";
import { adjectiveRoles, isSign, nounCue, NOUN_REACH, PHRASE_REACH, preyedOn, ROLE_OF_NOUN, SUBJECT_REACH, VERB_REACH } from "./country-nouns.ts";

/** How far a cue may stand from the country, in tokens. */
const LIST_REACH = 9;

/** How far before a list the noun may stand that it gives examples of, in tokens. */
const AMONG_REACH = 5;

/** So many countries in a row are where something happened. */
const LIST_SIZE = 3;

/** The roles of a list of countries, by the words around it; `other` where nothing tells. */
export function rolesOf(doc: Document, group: readonly CountryMention[], words: Gazetteer): CountryRole[] {
  const first = group[0]!,
    last = group.at(-1)!;
  const isAdjective = (words.nounsFollow ? last : first).form === "adjective";
  const roles = new Set<CountryRole>(isAdjective ? adjectiveRoles(doc, first, last, words) : nameRoles(doc, first, last, group.length, words));
  if (hasAnaphora(doc, last)) roles.add("authority");
  if (roles.has("authority") && group.length > 1 && !isAdjective && isToldAbroad(doc, first)) roles.add("location");
  // «agencies from X raided the network»
  if (roles.has("authority") && (isAdjective || leadOf(doc, first.from)?.lead !== "from") && actsAtHome(doc, first, last)) roles.add("location");
  return roles.size ? [...roles] : ["other"];
}

/** How far before a list a word for other countries may stand, in tokens. */
const ABROAD_REACH = 25;

/** «Abroad 14 places were searched with the police of X and Y»: those police were at home. */
function isToldAbroad(doc: Document, { from }: CountryMention): boolean {
  let acted = false;
  for (let at = from - 1; at >= from - ABROAD_REACH && neighbour(doc, doc.tokens[from]!, at); at--) {
    if (doc.tokens[at]!.word.raw === ";") return false;
    acted ||= isFigure(doc, at);
    if (saysAt(doc.marks, at, "country-cue", "abroad")) return acted || [1, 2, 3, 4, 5, 6].some((back) => isFigure(doc, at - back) && doc.tokens[at - back]!.sentence === doc.tokens[at]!.sentence);
  }
  return false;
}

const isFigure = (doc: Document, at: number): boolean => at >= 0 && (doc.tokens[at]!.word.kind === "digits" || ["small", "compound"].includes(wordAtom(doc, at)?.atom.kind ?? ""));

/** The function word that leads the list, other places of the list skipped: «in Europe and China», «stati membri (Italia, …)». */
function leadOf(doc: Document, from: number): { lead: Lead; at: number } | undefined {
  const near = doc.tokens[from]!;
  let inBrackets = false;
  for (let at = from - 1, seen = 0; seen < LIST_REACH && neighbour(doc, near, at); at--, seen++) {
    const mark = leadMarkBefore(doc, at + 1), lead = mark?.value;
    if (lead !== undefined && lead !== "and" && lead !== "article" && lead !== "one" && lead !== "other") return { lead, at };
    const { raw, kind } = doc.tokens[at]!.word;
    inBrackets ||= raw === "(";
    // «until March 2020 (X, Y and Z)»
    if (inBrackets && kind === "digits") return undefined;
    const countries = lead === undefined && kind === "word" && !inBrackets ? countriesBefore(doc, at) : undefined;
    if (lead === undefined && countries === undefined && !(kind === "word" && inBrackets) && !isCapital(doc.tokens[at]) && !'(,–—-“‘"«'.includes(raw) && kind !== "digits")
      return undefined;
    at = mark?.from ?? countries ?? at;
  }
  return undefined;
}

/** «several countries took part, among them»: those that the list is an example of acted. */
function areAmongActing(doc: Document, from: number): boolean {
  for (let at = from - 1, seen = 0; seen < AMONG_REACH && neighbour(doc, doc.tokens[from]!, at) && doc.tokens[at]!.word.raw !== ":"; at--, seen++) {
    const noun = nounAt(doc, at)?.value;
    if (noun?.type === "noun" && noun.what === "countries") return cueBefore(doc, at, VERB_REACH, ["acting"]) !== undefined;
  }
  return false;
}

/** «in countries outside the Union, such as»: the noun that the list gives examples of, with a word or two behind it. */
function countriesBefore(doc: Document, end: number): number | undefined {
  for (let at = end; at >= end - 2 && neighbour(doc, doc.tokens[end]!, at) && !isSign(doc, at); at--) {
    const noun = nounAt(doc, at)?.value;
    // «in eight countries»: one word may stand between
    if (noun?.type === "noun" && noun.what === "countries") return !isSign(doc, at - 1) && leadAt(doc, at - 1) === undefined && leadAt(doc, at - 2) !== undefined ? at - 1 : at;
  }
  return undefined;
}

function nameRoles(doc: Document, first: CountryMention, last: CountryMention, size: number, words: Gazetteer): CountryRole[] {
  if (isOfAuthority(doc, doc.tokens[first.from]!, first.from)) return ["authority"];
  const owned = ownedRole(doc, last, words);
  if (owned) return [preyedOn(doc, first, owned)];
  // «from the port of Guayaquil (Ecuador)»
  if (neighbour(doc, doc.tokens[first.from]!, first.from - 1)?.word.raw === "(" && cueBefore(doc, first.from, VERB_REACH + 2, ["coming"])) return ["origin"];
  if (neighbour(doc, doc.tokens[first.from]!, first.from - 1)?.word.raw === "(" && cueBefore(doc, first.from, VERB_REACH + 2, ["selling"])) return ["market"];
  const found = leadOf(doc, first.from);
  if (found === undefined && areAmongActing(doc, first.from)) return ["authority"];
  if (found === undefined) return bareRoles(doc, first, last, size >= LIST_SIZE);
  const { lead, at } = found;
  if (cueEndsAt(doc, at + 1, "border")) return [];
  if (lead === "of" && cueEndsAt(doc, at, "event")) return ["other"];
  if (lead === "of") {
    if (leadAt(doc, at - 1) === "article" && cueBefore(doc, at, PHRASE_REACH, ["authority"])) return ["authority"];
    const role = nounCue(doc, at - 1, -1, ["of", "and", "article", "one"]);
    if (role === "nationality" && areVictims(doc, at)) return ["market"];
    if (!role && arePersonsFrom(doc, at)) return [preyedOn(doc, first, "nationality")];
    return role ? [role] : ofVerb(cueBefore(doc, at, VERB_REACH, ["acting", "making", "coming", "selling", "preying", "users"]));
  }
  if ((lead === "by" || lead === "to") && words.nounsFollow && (isAttribute(doc, last) || isOwner(doc, last))) return [];
  // «at the border with X» is a place, «together with X» takes part
  if (lead === "by") return [cueEndsAt(doc, at, "place") ? "location" : "authority"];
  if (lead === "through") return [cueBefore(doc, at, VERB_REACH, ["acting", "authority"]) || isAct(doc, at - 1) ? "authority" : "location"];
  if (lead === "in") return fromTown(doc, at) ?? withHosts(doc, last, inRoles(doc, at, last.to, words));
  if (lead === "from") {
    const cue = cueBefore(doc, at, VERB_REACH, ["making", "coming", "selling", "acting", "authority", "person", "users", "goods", ...(words.nounsFollow ? [] : (["place"] as const))]) ?? cueBefore(doc, at, PHRASE_REACH, ["making", "coming", "acting", "authority", "person", "goods"]);
    if (doc.tokens[at - 1]?.word.kind === "digits") return ["nationality"];
    if (cueBefore(doc, at, PHRASE_REACH, ["visits"])) return ["market"];
    if (cue === "acting" || (cue === "coming" && cueBefore(doc, at, VERB_REACH, ["authority"]))) return ["authority"];
    if (cue === "person" && cueBefore(doc, at, VERB_REACH, ["preying"])) return ["market"];
    return [cue === "making" || cue === "coming" || cue === "selling" ? "origin" : ((cue && ROLE_OF_NOUN[cue]) ?? "location")];
  }
  return [cueBefore(doc, at, PHRASE_REACH, lead === "into" ? ["selling", "preying", "users"] : ["selling", "preying", "users", "goods"]) ? "market" : "location"];
}

/** «arrived from Guayaquil, in X»: the country of a town that goods come from. */
function fromTown(doc: Document, at: number): CountryRole[] | undefined {
  let from = at;
  if (doc.tokens[from - 1]?.word.raw !== ",") return undefined;
  do from--;
  while (from > at - TOWN && neighbour(doc, doc.tokens[at]!, from - 1) && isCapital(doc.tokens[from - 1]));
  return from < at - 1 && leadAt(doc, from - 1) === "from" && cueBefore(doc, from, VERB_REACH, ["coming", "making", "selling"]) ? ["origin"] : undefined;
}

/** The longest name of a town, with its comma, in tokens. */
const TOWN = 4;

/** How far before «of X» those may stand who are cheated or sold to, and the verb before them, in tokens. */
const VICTIM_REACH = 4;

/** «extorted people of X»: what is done to persons tells that they are no suspects. */
function areVictims(doc: Document, of: number): boolean {
  for (let at = of - 1; at >= of - VICTIM_REACH && neighbour(doc, doc.tokens[of]!, at); at--) if (["to", "by"].includes(leadAt(doc, at) ?? "")) return cueEndsAt(doc, at, "selling") || cueEndsAt(doc, at, "preying");
  return false;
}

/** «by UK broadcasters», «to US networks»: the small word leads the noun that the country describes. */
function isAttribute(doc: Document, { from, to }: CountryMention): boolean {
  const next = neighbour(doc, doc.tokens[from]!, to);
  return next?.word.kind === "word" && next.word.shape === "lower" && leadAt(doc, to) === undefined && !isAct(doc, to) && cueAt(doc, to) === undefined;
}

/** «women, most of them come from X»: persons come, and no goods. */
const arePersonsFrom = (doc: Document, of: number): boolean => ["making", "coming"].includes(cueBefore(doc, of, VERB_REACH, ["making", "coming"]) ?? "") && cueBefore(doc, of, PHRASE_REACH, ["person", "goods"]) === "person";

/** «a complaint by the UK's Premier League»: whoever belongs to a country is not it. */
const isOwner = (doc: Document, { to }: CountryMention): boolean => doc.tokens[to]?.joined === true && isSign(doc, to) && doc.tokens[to + 1]?.joined === true && doc.tokens[to + 1]!.word.norm === "s";

/** «goods from factories of X», «sold to customers of X». */
function ofVerb(cue: CountryCue | undefined): CountryRole[] {
  if (cue === undefined) return [];
  return [cue === "acting" ? "authority" : cue === "making" || cue === "coming" ? "origin" : "market"];
}

/** «In X the customers were two million». */
function hasUsersBehind(doc: Document, to: number): boolean {
  const near = doc.tokens[to - 1]!;
  for (let at = to; at < to + SUBJECT_REACH && neighbour(doc, near, at) && !isSign(doc, at) && leadAt(doc, at) !== "and"; at++) if (cueAt(doc, at) === "users") return true;
  return false;
}

/** «users in X», but not «users of servers in X», «cut off its users and arrested two in X». */
function areUsersBefore(doc: Document, of: number): boolean {
  for (let at = of - 1, seen = 0; seen < PHRASE_REACH && neighbour(doc, doc.tokens[of]!, at) && doc.tokens[at]!.word.raw !== ";"; at--, seen++) {
    const cue = cueAt(doc, at);
    if (cue === "users" || cue === "visits") return true;
    if (cue === "place" || cue === "person" || isAct(doc, at)) return false;
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
function inRoles(doc: Document, at: number, to: number, words: Gazetteer): CountryRole[] {
  if (cueEndsAt(doc, at, "authority") || (!words.nounsFollow && isDescribedAuthority(doc, at)) || (isInternational(doc, at) && markAt(doc.marks, at + 1, "country"))) return ["authority"];
  if (cueEndsAt(doc, at, "event")) return ["other"];
  if (areUsersBefore(doc, at)) return ["market"];
  const verb = cueBefore(doc, at, VERB_REACH, ["selling", "preying", "making", "inquiry", "place"]);
  if (verb === "selling" || verb === "preying") return ["market"];
  if (verb === "making") return ["origin"];
  if (hasUsersBehind(doc, to)) return ["market"];
  // «at the cost of elderly persons who live in X»
  if (cueBefore(doc, at, VERB_REACH, ["person"]) && cueBefore(doc, at, PHRASE_REACH, ["preying"])) return ["market"];
  return verb === "inquiry" ? ["authority", "location"] : ["location"];
}

/** «le autorità giudiziarie in Francia»: one word that is no act may describe the authority. */
const isDescribedAuthority = (doc: Document, at: number): boolean => cueEndsAt(doc, at - 1, "authority") && doc.tokens[at - 1]!.word.shape === "lower" && leadAt(doc, at - 1) === undefined && !isAct(doc, at - 1) && cueAt(doc, at - 1) === undefined && neighbour(doc, doc.tokens[at]!, at - 2) !== undefined;

/** «In Brazil, the police broke up a ring»: who acts there is at home. */
function withHosts(doc: Document, last: CountryMention, roles: CountryRole[]): CountryRole[] {
  const token = doc.tokens[last.from]!;
  if (!roles.includes("location")) return roles;
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
  if (next?.hyphen) return nounCue(doc, last.to + 1, 1, []) === "market" ? "market" : "location";
  return next && next.word.kind === "word" ? nounCue(doc, last.to, 1, ["of"]) : undefined;
}

/** Without a word before it: who acts («Spain and Italy took part»), a figure («Spain 3»), an entry of a list, a heading. */
function bareRoles(doc: Document, first: CountryMention, last: CountryMention, isList: boolean): CountryRole[] {
  const token = doc.tokens[first.from]!;
  const before = neighbour(doc, token, first.from - 1),
    next = neighbour(doc, token, last.to);
  if (before?.word.raw === "(" && cueBefore(doc, first.from, PHRASE_REACH, ["acting"])) return ["authority", "location"];
  if (before?.word.raw === "(" || next?.word.raw === "(" || next?.word.kind === "digits" || before?.word.kind === "digits") return ["location"];
  if (next && opensEntry(doc, first, next)) return entryRoles(doc, last, next.word.raw === ":");
  if (follows(doc, last.to)) return ["authority", "location"];
  const verb = afterAside(doc, last.to);
  // «X and Y lead the ranking of visits»
  if (neighbour(doc, token, verb) && cueAt(doc, verb) === "users") return ["market"];
  for (let at = verb; at < verb + NOUN_REACH && neighbour(doc, token, at); at++) if (cueAt(doc, at) === "acting") return ["authority"];
  if (actsBefore(doc, first.from - (leadAt(doc, first.from - 1) === "article" ? 1 : 0))) return ["authority"];
  // «31 suspects are involved, in several states: …»
  if (before?.word.raw === ":") return [["authority", "acting"].includes(cueBefore(doc, first.from, PHRASE_REACH, ["authority", "acting", "person"]) ?? "") ? "authority" : "location"];
  if (isList && cueBefore(doc, first.from, LIST_CUE, ["selling"])) return ["market"];
  return isList || isHeading(doc, first, last) || isDateline(before, next) ? ["location"] : [];
}

/** How far before a list that nothing leads the word may stand that sends goods there: «sold in several countries, mainly X, Y and Z», in tokens. */
const LIST_CUE = 12;

/** How far before its subject a verb of taking part may stand, in tokens. */
const INVERTED = 3;

/** «in which took part X and Y», «shares in it information X»: no sign between verb and subject. */
function actsBefore(doc: Document, from: number): boolean {
  for (let at = from; at > from - INVERTED && neighbour(doc, doc.tokens[from]!, at - 1) && !isSign(doc, at - 1); at--) if (cueEndsAt(doc, at, "acting")) return true;
  return false;
}

/** How much of an entry is looked at, in tokens. */
const ENTRY_REACH = 30;

/** «Germany: …», and at a line's start «Germany – …». */
const opensEntry = (doc: Document, first: CountryMention, next: Token): boolean => next.word.raw === ":" || (isDash(next) && !next.joined && first.from === doc.sentences[next.sentence]!.first);

const isDash = ({ word }: Token): boolean => word.raw === "–" || word.raw === "—" || word.raw === "-";

/** «Germany: Public Prosecutor's Office», «Spain – the Guardia Civil made three arrests», «France: two searches»: who is named there, and what was done; «France: 12» is a figure of its own. */
function entryRoles(doc: Document, last: CountryMention, isOwn: boolean): CountryRole[] {
  const token = doc.tokens[last.from]!;
  let named = false, done = false;
  for (let at = last.to + 1; at < last.to + ENTRY_REACH && neighbour(doc, token, at) && doc.tokens[at]!.word.raw !== ";"; at++) {
    named ||= cueAt(doc, at) === "authority" || markAt(doc.marks, at, "agency") !== undefined;
    done ||= isAct(doc, at) || actionAt(doc, at) !== undefined || (!named && !isOwn && doc.tokens[at]!.word.kind === "digits");
  }
  return named === done ? ["authority", "location"] : [named ? "authority" : "location"];
}

/** «MANILA, Philippines —». */
const isDateline = (before: Token | undefined, next: Token | undefined): boolean => before?.word.raw === "," && next !== undefined && isDash(next);

/** The first countries of a sentence, with a word behind them that is no function word, mostly its verb: «Croatia and Ireland gave the first hints». */
export function isSubject(doc: Document, group: readonly CountryMention[]): boolean {
  const { from, form } = group[0]!, { to } = group.at(-1)!;
  const token = doc.tokens[from]!, next = neighbour(doc, token, to);
  const start = leadAt(doc, from - 1) === "article" ? from - 1 : from, before = neighbour(doc, token, start - 1);
  return form === "name" && (before === undefined || before.word.raw === ";") && next?.word.shape === "lower" && (leadAt(doc, to) ?? "other") === "other";
}

/** A sentence that is only the country: what follows happened there. */
function isHeading(doc: Document, { from }: CountryMention, { to }: CountryMention): boolean {
  const sentence = doc.sentences[doc.tokens[from]!.sentence]!;
  return from === sentence.first && to + 1 >= sentence.last;
}

/** «… with the police of each of those countries». */
function hasAnaphora(doc: Document, last: CountryMention): boolean {
  const token = doc.tokens[last.from]!;
  for (let at = last.to; at < last.to + 2 * PHRASE_REACH && neighbour(doc, token, at); at++)
    if (cueAt(doc, at) === "anaphora") return cueBefore(doc, at, NOUN_REACH, ["authority"]) !== undefined;
  return false;
}
