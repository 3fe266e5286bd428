import type { Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { neighbour } from "../text/surroundings.ts";
import { saysAt } from "../text/marks.ts";
import { isAct } from "./country-acts.ts";
import { isSomebody } from "./country-somebody.ts";
import { nounAt } from "./count-words.ts";

/** How far from a country a law or a figure may stand that tells what it is named for, in tokens. */
const BEFORE = 6, BEHIND = 12, LAW_REACH = 20;
/** An excerpt of so few sentences may leave the operation out whose act it tells. */
const EXCERPT = 5;
/** How far before a country in news a server may stand that is there, in tokens. */
const HOST_REACH = 3;

/**
 * The roles of countries in news without an operation, where nothing was raided: figures and offers tell of markets,
 * laws are compared («in Greece the fine is €750»), companies and single persons are only called by their country.
 */
export function newsRoles(doc: Document, group: readonly CountryMention[], roles: readonly CountryRole[], words: Gazetteer): CountryRole[] {
  const first = group[0]!, last = group.at(-1)!;
  if (isBase(doc, last)) return ["other"];
  if (doc.sentences.length <= EXCERPT && near(doc, first.from, first.from - LAW_REACH, last.to + LAW_REACH, (at) => isAct(doc, at))) return [...roles];
  if (roles.length === 1 && roles[0] === "location" && isInBrackets(doc, first)) return ["other"];
  if (roles.length === 1 && roles[0] === "location" && first.form === "name" && hasServerBefore(doc, first)) return ["location"];
  const rest = roles.filter((role) => role !== "location" && role !== "other" && !(role === "nationality" && first.form === "adjective" && isSomebody(doc, first, last, words))).map((role) => (role === "nationality" && !cueEndsAt(doc, first.from, "descent") ? "market" : role));
  const isCompared = rest.length === 1 && rest[0] === "authority" && first.form === "name" && hasFigure(doc, last) && !hasAuthority(doc, first, last);
  if (isCompared) return isOfLaw(doc, first, last) ? ["other"] : ["market"];
  // «a resolution of the Italian regulator»: what is compared is the law
  if (rest.length === 1 && rest[0] === "authority" && first.form === "adjective" && isOwned(doc, first) && saysAt(doc.marks, last.to, "country-cue", "law")) return ["other"];
  if (rest.length > 0) return rest.includes("market") && isOfLaw(doc, first, last) ? ["other"] : rest;
  if (first.form === "adjective" || isOfLaw(doc, first, last)) return ["other"];
  return roles.includes("location") || hasFigure(doc, last) ? ["market"] : ["other"];
}

const isOwned = (doc: Document, { from }: CountryMention): boolean => leadAt(doc, leadAt(doc, from - 1) === "article" ? from - 2 : from - 1) === "of";

/** «a Malta-based firm». */
const isBase = (doc: Document, { to, form }: CountryMention): boolean => form === "name" && doc.tokens[to]?.hyphen === true;

/** «Example Inc. (United States)»: whose it is, and no market. */
const isInBrackets = (doc: Document, { from, to }: CountryMention): boolean => doc.tokens[from - 1]?.word.raw === "(" && doc.tokens[to]?.word.raw === ")";

/** «servers in Romania» stand there, whatever the story. */
function hasServerBefore(doc: Document, { from }: CountryMention): boolean {
  for (let at = from - 1; at >= from - HOST_REACH && neighbour(doc, doc.tokens[from]!, at); at--) {
    const noun = nounAt(doc, at)?.value;
    if (noun?.type === "noun" && noun.what === "servers") return true;
  }
  return false;
}

const isOfLaw = (doc: Document, { from }: CountryMention, { to }: CountryMention): boolean => near(doc, from, from - LAW_REACH, to + LAW_REACH, (at) => saysAt(doc.marks, at, "country-cue", "law"));

/** Who takes part somewhere is named beside an office or an act; «with X (65%)» is a figure of a market. */
const hasAuthority = (doc: Document, { from }: CountryMention, { to }: CountryMention): boolean => near(doc, from, from - BEFORE, to + BEFORE, (at) => cueAt(doc, at) === "authority" || cueAt(doc, at) === "acting");

const hasFigure = (doc: Document, { to }: CountryMention): boolean => near(doc, to - 1, to, to + BEHIND, (at) => doc.tokens[at]!.word.kind === "digits");

/** Does a token of the same sentence and clause, from `start` to `end`, hold? */
function near(doc: Document, of: number, start: number, end: number, holds: (at: number) => boolean): boolean {
  const token = doc.tokens[of]!;
  for (let at = of; at < end && neighbour(doc, token, at) && doc.tokens[at]!.word.raw !== ";"; at++) if (holds(at)) return true;
  for (let at = of - 1; at >= start && neighbour(doc, token, at) && doc.tokens[at]!.word.raw !== ";"; at--) if (holds(at)) return true;
  return false;
}
