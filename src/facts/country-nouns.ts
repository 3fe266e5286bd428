import type { CountryCue, Lead } from "../languages/pack.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { wordAtom } from "../mentions/number-words.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { markAt, saysAt } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { nounAt } from "./count-words.ts";
import { isAct } from "./country-acts.ts";

/** How far a cue may stand from the country, in tokens. */
export const NOUN_REACH = 6,
  VERB_REACH = 4,
  SUBJECT_REACH = 3,
  PHRASE_REACH = 9;

/** The role that a noun gives to the country it belongs to. */
export const ROLE_OF_NOUN: Readonly<Partial<Record<CountryCue, CountryRole>>> = {
  authority: "authority",
  inquiry: "authority",
  person: "nationality",
  users: "market",
  goods: "origin",
  place: "location",
  firm: "location",
};

export const isSign = (doc: Document, at: number): boolean => doc.tokens[at]!.word.kind === "sign";

/** The cue at a token; victims are told of by verbs, and are a market as well («víctimas colombianas»). */
function nounCueAt(doc: Document, at: number): CountryCue | undefined {
  const cue = cueAt(doc, at);
  // «la Guardia di frontiera della Romania»: a place in the name of those who act
  if (cue === "place" && cueEndsAt(doc, at + 1, "authority")) return "authority";
  // «the regulator» makes and guards the law
  if (cue === "law" && saysAt(doc.marks, at, "country-cue", "authority")) return "authority";
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
    if (step < 0 && isDescribed && seen === 0 && (doc.tokens[at]!.word.kind === "digits" || isCardinal(doc, at))) return undefined;
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

/** «cigarettes of Chinese origin» have another origin than «a man of Chinese origin». */
const descentRole = (doc: Document, at: number): CountryRole => (cueBefore(doc, at, PHRASE_REACH, ["person", "goods"]) === "goods" ? "origin" : "nationality");

/** A number word that counts by itself: «twelve», but no «and» or «million» of a longer one. */
export function isCardinal(doc: Document, at: number): boolean {
  const kind = wordAtom(doc, at)?.atom.kind;
  return kind === "small" || kind === "compound";
}

/** How far before its way money may be told, in tokens. */
const FUNDS_REACH = 14;

/** «the money was sent on to», «il denaro prendeva la via di»: money flows, and no goods. */
export const areFunds = (doc: Document, at: number): boolean => cueBefore(doc, at, FUNDS_REACH, ["funds", "goods"]) === "funds";

/** «the Swiss company», but not «a Swiss company»: one that all know is no place of what happened. */
export function isKnownFirm(doc: Document, { from }: CountryMention, { to }: CountryMention): boolean {
  const noun = [from - 1, to].find((at) => cueAt(doc, at) === "firm");
  return noun !== undefined && leadAt(doc, Math.min(noun, from) - 1) === "article";
}

/** «Chinese-made», «Dutch-led»: the word behind the hyphen tells. */
export function hyphenRole(doc: Document, { to }: CountryMention): CountryRole | undefined {
  if (!doc.tokens[to]?.hyphen) return undefined;
  const cue = cueAt(doc, to);
  return cue === "making" ? "origin" : cue === "acting" ? "authority" : undefined;
}
