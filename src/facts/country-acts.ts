import type { Document } from "../model/document.ts";
import type { CountryMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { nounAt } from "./count-words.ts";
import { markAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";

/** How far from the country its authority's raid or arrest may stand, in tokens. */
const ACT_REACH = 9;

/** «Polish officers searched 24 flats», «taken offline by police in Finland»: a police force acts at home where the sentence names no other country. */
export function actsAtHome(doc: Document, first: CountryMention, last: CountryMention): boolean {
  const token = doc.tokens[last.from]!;
  // «with help from X and Y, the authorities seized»: behind the comma others act
  const isAside = doc.tokens[last.to]?.word.raw === "," && ["article", "and"].includes(leadAt(doc, last.to + 1) ?? "");
  for (let at = last.to; !isAside && at < last.to + ACT_REACH && neighbour(doc, token, at); at++) if (isAct(doc, at)) return !leadsElsewhere(doc, token, at);
  const isAgent = cueIsAgent(doc, first.from);
  for (let at = first.from - 1; isAgent && at > first.from - ACT_REACH && neighbour(doc, token, at); at--) if (isAct(doc, at)) return true;
  return false;
}

/** Whether a token is an act of law enforcement. */
export const isAct = (doc: Document, at: number): boolean => markAt(doc.marks, at, "op-acts") !== undefined;

/** «arrested 12 people in Spain and Portugal», but not «arrested two Greeks» nor «seized shoes from China». */
function leadsElsewhere(doc: Document, token: Document["tokens"][number], act: number): boolean {
  for (let at = act; at < act + 2 * ACT_REACH && neighbour(doc, token, at) && doc.tokens[at]!.word.raw !== ";"; at++)
    if (isPlace(doc, at) && [at - 1, at - 2].some((before) => leadAt(doc, before) === "in")) return true;
  return false;
}

/** A country, or several: «in ten countries». */
function isPlace(doc: Document, at: number): boolean {
  const noun = nounAt(doc, at)?.value;
  return markAt(doc.marks, at, "country") !== undefined || (noun?.type === "noun" && noun.what === "countries");
}

/** «by police in», «by the»: who did it stands behind. */
function cueIsAgent(doc: Document, from: number): boolean {
  for (let at = from - 1; at > from - 5 && neighbour(doc, doc.tokens[from]!, at); at--) if (leadAt(doc, at) === "by") return true;
  return false;
}

/** How far behind its subject an act may stand, in tokens. */
const SUBJECT_REACH = 7;

/** Does an act follow in the clause of which a country is the subject: «the Dutch have arrested»? */
export function follows(doc: Document, to: number): boolean {
  const near = doc.tokens[to - 1]!;
  for (let at = afterAside(doc, to), seen = 0; seen < SUBJECT_REACH && neighbour(doc, near, at); at++, seen++) {
    const lead = leadAt(doc, at), behind = afterAside(doc, at);
    if (behind > at && doc.tokens[at]!.word.raw === "(") {
      at = behind - 1;
      continue;
    }
    if (doc.tokens[at]!.word.kind === "sign" || (lead !== undefined && lead !== "of" && lead !== "other" && lead !== "article" && lead !== "one")) return false;
    if (isAct(doc, at)) return true;
  }
  return false;
}

const LONGEST_ASIDE = 5;

/** Behind an aside between commas or brackets, if one starts here: «Brazil, for its part, blocked», «the Commission (MACC) detained». */
export function afterAside(doc: Document, from: number): number {
  const near = doc.tokens[from - 1]!, closing = CLOSING[neighbour(doc, near, from)?.word.raw ?? ""];
  if (closing === undefined) return from;
  for (let at = from + 1; at <= from + LONGEST_ASIDE && neighbour(doc, near, at); at++) if (doc.tokens[at]!.word.raw === closing) return at + 1;
  return from;
}

const CLOSING: Readonly<Record<string, string>> = { ",": ",", "(": ")" };
