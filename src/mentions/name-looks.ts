import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { hasCapital, isHeadlineCase, type Bounds, type Proper } from "./proper.ts";

/** What bounds a code name. */
export const BOUNDS: Bounds = { start: "name-none", stop: "name-stop", inside: "name-particle", link: "name-link" };

/** «called “Operation Slow Tide”»: the noun inside the marks is no part of the name. */
export function withoutNoun(doc: Document, name: Proper | undefined): Proper | undefined {
  const noun = name && markAt(doc.marks, name.from, "name-noun");
  return withoutCount(doc, name && noun && noun.to < name.to ? { ...name, from: noun.to } : name);
}

/** A lesser figure may be the edition: «Operation Harbour 7». */
const COUNTS = /^[1-9]\d+$/;

/** «Under Operation Slow Tide 50 arrests were made»: a bare name ends before a figure that counts the noun behind it. */
function withoutCount(doc: Document, name: Proper | undefined): Proper | undefined {
  if (!name || name.quoted || name.to - name.from < 2 || !COUNTS.test(doc.tokens[name.to - 1]!.word.raw)) return name;
  const isCounted = doc.tokens[name.to]?.sentence === doc.tokens[name.from]!.sentence && doc.tokens[name.to]!.word.shape === "lower" && markAt(doc.marks, name.to, "count") !== undefined;
  return isCounted ? { ...name, to: name.to - 1, end: name.to - 1 } : name;
}

/** Words of a name in small letters, in marks behind «called», at most: «denominata “la fortuna del gioco”». */
const LONGEST_SMALL = 5;

/** Words alone that say what kind of operation it is are no name; small letters only where a frame or marks say so. */
export function properIsName(doc: Document, name: Proper | undefined, framed: boolean): name is Proper {
  if (name === undefined || name.to <= name.from) return false;
  const size = name.to - name.from;
  if (doc.tokens.slice(name.from, name.to).some(({ word }) => word.raw === "(")) return false;
  if (!name.quoted && markAt(doc.marks, name.from, "name-stop") && (size === 1 || doc.tokens[name.from - 1]?.word.shape === "upper" || isHeadlineCase(doc, doc.tokens[name.from]!.sentence))) return false;
  // «in last week’s operation 45 countries …»
  if (!name.quoted && size === 1 && doc.tokens[name.from]!.word.kind === "digits" && doc.tokens[name.from - 1]?.word.shape === "lower" && markAt(doc.marks, name.to, "count") !== undefined) return false;
  // «una mirata operazione “anti-pezzotto”»
  if (doc.tokens[name.from]!.word.raw === "anti" && doc.tokens[name.from + 1]?.joined) return false;
  if (!hasCapital(doc, name) && !(name.quoted && (size === 1 || (framed && size <= LONGEST_SMALL)))) return false;
  for (let at = name.from; at < name.to; ) {
    const not = markAt(doc.marks, at, "name-not");
    if (not === undefined) return true;
    at = not.to;
  }
  return false;
}
