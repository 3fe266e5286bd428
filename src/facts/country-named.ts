import type { CountryCue, Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { isOfAuthority } from "../mentions/country-names.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { nounAt } from "./count-words.ts";
import { isAct } from "./country-acts.ts";
import { bareRoles } from "./country-bare.ts";
import { fromTown, inRoles, withHosts } from "./country-in.ts";
import { leadOf } from "./country-leads.ts";
import { areFunds, hyphenRole, isKnownFirm, isSign, NOUN_REACH, nounCue, PHRASE_REACH, ROLE_OF_NOUN, VERB_REACH } from "./country-nouns.ts";
import { preyedOn } from "./country-prey.ts";

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
  if (isOfAuthority(doc, doc.tokens[first.from]!, first.from)) return ["authority"];
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
  if (areFunds(doc, at)) return ["location"];
  if (cueBefore(doc, at, PHRASE_REACH, ["selling", "preying", "users"])) return ["market"];
  // goods go to a country, but «the parcels of a firm at X» stand there
  return [lead === "to" && cueBefore(doc, at, GOODS_REACH, ["goods"]) && !cueBefore(doc, at, VERB_REACH, ["place", "firm"]) ? "market" : "location"];
}

/** «citizens of X», «the police of X», «goods that come from factories of X»: the noun before the small word at `at` tells, or the verb. */
function ofRoles(doc: Document, first: CountryMention, at: number): CountryRole[] {
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
const isOfTown = (doc: Document, { from }: CountryMention, { to }: CountryMention): boolean => doc.tokens[from - 1]?.word.raw === "(" && doc.tokens[to]?.word.raw === ")" && isCapital(doc.tokens[from - 2]);

/** «the police of Porto (Portugal)» acts, else something is or happened in the town. */
function townRoles(doc: Document, of: number): CountryRole[] {
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

/** «made in works from X», «police from X», «a man from X»: what comes from there tells. */
function fromRoles(doc: Document, last: CountryMention, at: number, words: Gazetteer): CountryRole[] {
  const cue = cueBefore(doc, at, VERB_REACH, ["making", "coming", "selling", "acting", "authority", "person", "users", "goods", ...(words.nounsFollow ? [] : (["place", "firm"] as const))]) ?? cueBefore(doc, at, PHRASE_REACH, ["making", "coming", "acting", "authority", "person", "goods"]);
  if (doc.tokens[at - 1]?.word.kind === "digits") return ["nationality"];
  if (cueBefore(doc, at, PHRASE_REACH, ["visits"])) return ["market"];
  if (cue === "acting" || (cue === "coming" && cueBefore(doc, at, VERB_REACH, ["authority"]))) return ["authority"];
  if (cue === "person" && cueBefore(doc, at, VERB_REACH, ["preying"])) return ["market"];
  if (areFunds(doc, at) && cue !== "person" && cue !== "authority") return ["location"];
  // «From X came the hashish»
  if (cue === undefined && doc.sentences[doc.tokens[at]!.sentence]!.first === at && comesBehind(doc, last)) return ["origin"];
  // «people from X to Y»: where a way begins
  if (cue === "person" && leadsTo(doc, last)) return ["origin"];
  return [cue === "making" || cue === "coming" || cue === "selling" ? "origin" : ((cue && ROLE_OF_NOUN[cue]) ?? (tellsOfGoods(doc, at) ? "origin" : "location"))];
}

/** How far before «from X» goods that are not named again may stand, in tokens. */
const GOODS_REACH = 40;

/** «Two parcels were seized. One, again out of X»: the story is of goods. */
function tellsOfGoods(doc: Document, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - GOODS_REACH); at--) if (cueAt(doc, at) === "goods") return true;
  return false;
}

/** Do goods, or those who come, stand behind a country that a sentence begins with? */
function comesBehind(doc: Document, { to }: CountryMention): boolean {
  for (let at = to; at < to + NOUN_REACH && neighbour(doc, doc.tokens[to - 1]!, at) && !isSign(doc, at); at++) if (["coming", "making", "goods"].includes(cueAt(doc, at) ?? "")) return true;
  return false;
}

/** Does «to» another country follow? */
const leadsTo = (doc: Document, { to }: CountryMention): boolean => leadAt(doc, to) === "to" && [to + 1, to + 2].some((at) => markAt(doc.marks, at, "country") !== undefined);

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

/** «Italy's postal police», «US authorities», «Malta-based»; in languages whose nouns come first only the name's own «of» tells. */
function ownedRole(doc: Document, last: CountryMention, { nounsFollow }: Gazetteer): CountryRole | undefined {
  if (!nounsFollow) return undefined;
  const next = neighbour(doc, doc.tokens[last.from]!, last.to);
  if (next?.joined && !next.hyphen && isSign(doc, last.to) && doc.tokens[last.to + 1]?.word.norm === "s") return nounCue(doc, last.to + 2, 1, ["of", "and"]);
  if (next?.hyphen) return hyphenRole(doc, last) ?? (nounCue(doc, last.to + 1, 1, []) === "market" ? "market" : "location");
  const role = next && next.word.kind === "word" ? nounCue(doc, last.to, 1, ["of"]) : undefined;
  return role === "location" && isKnownFirm(doc, last, last) ? "other" : role;
}
