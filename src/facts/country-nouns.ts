import type { CountryCue, Gazetteer, Lead } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { markAt, saysAt } from "../text/marks.ts";
import { wordAtom } from "../mentions/number-words.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { actionAt, nounAt } from "./count-words.ts";
import { follows, isAct } from "./country-acts.ts";

/** How far a cue may stand from the country, in tokens. */
export const NOUN_REACH = 5,
  VERB_REACH = 4,
  SUBJECT_REACH = 3,
  PHRASE_REACH = 9,
  PREY_REACH = 9;

/** How far behind «at the expense of» firms that are cheated may stand, in tokens. */
const NEAR_PREY = 5;

/** The role that a noun gives to the country it belongs to. */
export const ROLE_OF_NOUN: Readonly<Partial<Record<CountryCue, CountryRole>>> = {
  authority: "authority",
  inquiry: "authority",
  person: "nationality",
  users: "market",
  goods: "origin",
  place: "location",
};

export const isSign = (doc: Document, at: number): boolean => doc.tokens[at]!.word.kind === "sign";

/** The cue at a token; victims are told of by verbs, and are a market as well («víctimas colombianas»). */
function nounCueAt(doc: Document, at: number): CountryCue | undefined {
  const cue = cueAt(doc, at);
  // «la Guardia di frontiera della Romania»: a place in the name of those who act
  if (cue === "place" && cueEndsAt(doc, at + 1, "authority")) return "authority";
  return cue === "preying" && saysAt(doc.marks, at, "country-cue", "users") ? "users" : cue;
}

/** The first cue noun in the noun phrase that the country describes, looking one way; one that an adjective describes may be any noun of persons. */
export function nounCue(doc: Document, from: number, step: 1 | -1, crosses: readonly Lead[], isDescribed = false): CountryRole | undefined {
  const near = doc.tokens[step > 0 ? from - 1 : from + 1]!;
  for (let at = from, seen = 0; seen < NOUN_REACH && neighbour(doc, near, at); at += step, seen++) {
    const cue = nounCueAt(doc, at),
      role = cue === "descent" ? descentRole(doc, at) : cue ? ROLE_OF_NOUN[cue] : isDescribed ? personRole(doc, at) : undefined;
    if (role === "origin" && isDescribed && leadAt(doc, at - 1) === "of" && isPerson(doc, at - 2)) return "nationality";
    if (role) return step > 0 && (cueAt(doc, at + 1) === "authority" || isOffice(doc, at)) ? "authority" : role;
    if (markAt(doc.marks, at, "agency")) return "authority";
    const lead = leadAt(doc, at);
    if (step > 0 && lead === "and" && at > from && isCapital(doc.tokens[at - 1]) && isCapital(neighbour(doc, near, at + 1))) continue;
    if (isSign(doc, at) || (lead !== undefined && (step > 0 || lead !== "other") && !crosses.includes(lead))) return undefined;
    if (step > 0 && (isAct(doc, at) || doc.tokens[at]!.word.kind === "digits")) return undefined;
    // «brought to justice eight Georgians»
    if (step < 0 && isDescribed && seen === 0 && (doc.tokens[at]!.word.kind === "digits" || isNumeral(doc, at))) return undefined;
  }
  return undefined;
}

/** «un corriere della droga albanese»: the goods are his trade. */
const isPerson = (doc: Document, at: number): boolean => cueAt(doc, at) === "person" || personRole(doc, at) === "nationality";

/** Nouns that count persons tell of them before a country too: «due corrieri albanesi». */
function personRole(doc: Document, at: number): CountryRole | undefined {
  const noun = nounAt(doc, at)?.value;
  if (noun?.type === "person") return "nationality";
  if (noun?.type !== "noun") return undefined;
  return noun.what === "suspects" ? "nationality" : noun.what === "officers" ? "authority" : undefined;
}

/** The longest name of an office, in tokens. */
const LONGEST_OFFICE = 7;

/** «the UK's Medicines and Healthcare products Regulatory Agency»: a large word that goes on to an authority is its name. */
function isOffice(doc: Document, from: number): boolean {
  if (!isCapital(doc.tokens[from])) return false;
  for (let at = from + 1; at < from + LONGEST_OFFICE && neighbour(doc, doc.tokens[from]!, at) && !isSign(doc, at); at++) {
    if (isCapital(doc.tokens[at]) && cueAt(doc, at) === "authority") return true;
    if (!["of", "and", undefined].includes(leadAt(doc, at))) return false;
  }
  return false;
}

/** «the audience was Bulgarian», «the alcohol was Polish». */
function predicateRole(doc: Document, { from }: CountryMention): CountryRole | undefined {
  const cue = cueBefore(doc, from, SUBJECT_REACH, ["users", "goods", "person"]);
  return cue === "users" || cue === "goods" ? ROLE_OF_NOUN[cue] : undefined;
}

/** «cigarettes of Chinese origin» have another origin than «a man of Chinese origin». */
const descentRole = (doc: Document, at: number): CountryRole => (cueBefore(doc, at, PHRASE_REACH, ["person", "goods"]) === "goods" ? "origin" : "nationality");

/** «Spanish National Police», «forze di polizia italiane», «two Greek citizens», «due rumeni». */
export function adjectiveRoles(doc: Document, first: CountryMention, last: CountryMention, { nounsFollow, peopleEnding }: Gazetteer): CountryRole[] {
  const behind = () => nounCue(doc, last.to, 1, nounsFollow ? ["of"] : []);
  const before = () => nounCue(doc, first.from - 1, -1, ["of", "and"], true);
  const isPlural = isPluralDemonym(doc, last, peopleEnding);
  const role = isPlural ? undefined : nounsFollow ? behind() : (before() ?? behind());
  if (role) return [preyedOn(doc, first, role === "location" ? ofPort(doc, first) : role)];
  if (areMany(doc, first)) return ["market"];
  if (isPeople(doc, first, last, nounsFollow)) return [predicateRole(doc, first) ?? preyedOn(doc, first, "nationality")];
  const alone = standsAlone(doc, first, last, nounsFollow) ? aloneRoles(doc, first, last) : [];
  if (alone.length === 0 && isPlural) return [preyedOn(doc, first, "nationality")];
  if (alone.length === 0 && areArrested(doc, first.from)) return ["nationality"];
  return alone.length === 0 && cueBefore(doc, first.from, NEAR_PREY, ["preying"]) ? ["market"] : alone;
}

/** «from the Ecuadorian port arrived …», «bound for an Austrian firm»: places of which only the goods tell. */
function ofPort(doc: Document, { from }: CountryMention): CountryRole {
  for (let at = from - 1; at >= from - SUBJECT_REACH && neighbour(doc, doc.tokens[from]!, at); at--) {
    const lead = leadAt(doc, at);
    // «the signal came from a French server»
    if (lead === "from") return nounAt(doc, from - 1)?.value.type !== "noun" && cueNear(doc, at, from) ? "origin" : "location";
    if (lead === "to") return saysAt(doc.marks, at - 1, "country-cue", "selling") ? "market" : "location";
    if (isSign(doc, at)) return "location";
  }
  return "location";
}

/** Do goods come or go before the small word, or behind the country? */
function cueNear(doc: Document, before: number, from: number): boolean {
  if (cueBefore(doc, before, VERB_REACH, ["coming", "making"])) return true;
  for (let at = from + 1; at < from + NOUN_REACH + 2 && neighbour(doc, doc.tokens[from]!, at); at++) if (saysAt(doc.marks, at, "country-cue", "coming")) return true;
  return false;
}

/** «17 arrests (Libyans, Egyptians and six Italians)»: in brackets behind those to whom it happened. */
function areArrested(doc: Document, from: number): boolean {
  if (doc.tokens[from - 1]?.word.raw !== "(") return false;
  const what = nounAt(doc, from - 2)?.value, done = actionAt(doc, from - 2)?.value;
  return (what?.type === "noun" && (what.what === "arrests" || what.what === "suspects")) || done === "arrests" || done === "suspects";
}

/** «the Nigerians», but not «the Swiss». */
const isPluralDemonym = (doc: Document, { to }: CountryMention, ending: string): boolean => ending !== "" && doc.tokens[to - 1]!.word.norm.endsWith(ending) && !doc.tokens[to - 1]!.word.norm.endsWith(ending + ending);

/** «lured American citizens»: whom the criminals cheat are their market. */
export const preyedOn = (doc: Document, { from }: CountryMention, role: CountryRole): CountryRole => ((role === "nationality" && arePreyedOn(doc, from)) || (role === "location" && cueBefore(doc, from, NEAR_PREY, ["preying"])) ? "market" : role);

/** «cheated several hundreds of Italian citizens», but not «cheated by two Italian citizens». */
function arePreyedOn(doc: Document, from: number): boolean {
  for (let at = from - 1; at >= from - PREY_REACH && neighbour(doc, doc.tokens[from]!, at); at--) {
    const lead = leadAt(doc, at);
    if (saysAt(doc.marks, at, "country-cue", "preying")) return true;
    if (doc.tokens[at]!.word.raw === ";" || lead === "from" || lead === "by") return false;
  }
  return false;
}

/** So many persons of a country are no suspects. */
const MANY = 1000;

/** «oltre 100mila italiani»: those who watch or are cheated. */
function areMany(doc: Document, { from }: CountryMention): boolean {
  // «circa 4 milioni gli italiani con un abbonamento»
  // «38 millones de mexicanos»
  const start = ["article", "of"].includes(leadAt(doc, from - 1) ?? "") ? from - 1 : from, before = neighbour(doc, doc.tokens[from]!, start - 1);
  if (before === undefined) return false;
  const atom = wordAtom(doc, before.index)?.atom;
  if (atom?.kind === "scale" || atom?.kind === "compound") return atom.value >= MANY;
  return before.word.kind === "digits" && /^\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+$|^\d{4,}$/.test(before.word.raw);
}

/** «twelve», but no «and» inside a number. */
function isNumeral(doc: Document, at: number): boolean {
  const kind = wordAtom(doc, at)?.atom.kind;
  return kind === "small" || kind === "compound";
}

/** An adjective that stands for the people: a number or «a» before it, and no noun that it describes. */
function isPeople(doc: Document, first: CountryMention, last: CountryMention, nounsFollow: boolean): boolean {
  const before = neighbour(doc, doc.tokens[first.from]!, first.from - 1);
  if (before === undefined || (before.word.kind !== "digits" && leadAt(doc, before.index) !== "one" && leadAt(doc, before.index) !== "other" && !isNumeral(doc, before.index))) return false;
  const next = neighbour(doc, doc.tokens[last.from]!, last.to);
  return !nounsFollow || next === undefined || next.word.kind !== "word" || leadAt(doc, next.index) !== undefined;
}

/** Only function words and signs around it: «con ayuda de la polaca», «los usuarios: argentinos y chilenos», «the Bulgarians raid». */
function standsAlone(doc: Document, first: CountryMention, last: CountryMention, nounsFollow: boolean): boolean {
  const near = doc.tokens[first.from]!, before = neighbour(doc, near, first.from - 1), next = neighbour(doc, near, last.to);
  if (before !== undefined && !isSign(doc, before.index) && leadAt(doc, before.index) === undefined) return false;
  if (nounsFollow && next?.word.kind === "word" && leadAt(doc, next.index) === undefined) return isAct(doc, next.index);
  return !isCapital(next);
}

/** The nearest noun before it tells whom it stands for; without one, those who act are authorities. */
function aloneRoles(doc: Document, first: CountryMention, last: CountryMention): CountryRole[] {
  if (follows(doc, last.to)) return ["authority", "location"];
  if (cueBefore(doc, first.from, VERB_REACH, ["selling", "preying"])) return ["market"];
  const cue = cueBefore(doc, first.from, PHRASE_REACH, ["users", "person", "authority"]);
  return cue ? [ROLE_OF_NOUN[cue]!] : [];
}
