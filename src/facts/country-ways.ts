import type { Gazetteer, Lead } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueBefore, leadAt } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";
import { areFunds, isSign, NOUN_REACH, PHRASE_REACH, ROLE_OF_NOUN, VERB_REACH } from "./country-nouns.ts";

/** «sold to X», «sent on to X», «entered X»: goods go to a market, money and persons to a place. */
export function toRoles(doc: Document, at: number, lead: Lead): CountryRole[] {
  if (areFunds(doc, at)) return ["location"];
  if (cueBefore(doc, at, PHRASE_REACH, ["selling", "preying", "users"])) return ["market"];
  // goods go to a country, but «the parcels of a firm at X» stand there
  return [lead === "to" && cueBefore(doc, at, GOODS_REACH, ["goods"]) && !cueBefore(doc, at, VERB_REACH, ["place", "firm"]) ? "market" : "location"];
}

/** «made in works from X», «police from X», «a man from X»: what comes from there tells. */
export function fromRoles(doc: Document, last: CountryMention, at: number, words: Gazetteer): CountryRole[] {
  const cue = cueBefore(doc, at, VERB_REACH, ["making", "coming", "selling", "acting", "authority", "person", "users", "goods", ...(words.nounsFollow ? [] : (["place", "firm"] as const))]) ?? cueBefore(doc, at, PHRASE_REACH, ["making", "coming", "acting", "authority", "person", "goods"]);
  if (doc.tokens[at - 1]?.word.kind === "digits") return ["nationality"];
  // «a ring that operated from X»
  if (cueBefore(doc, at, RIGHT_BEFORE, ["operating", "person", "authority", "goods"]) === "operating") return ["location"];
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

/** How far before «from X» what was done there stands, in tokens. */
const RIGHT_BEFORE = 3;

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
