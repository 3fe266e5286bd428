import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { hasCapital, isHeadlineCase, type Bounds, type Proper } from "./proper.ts";

/** What bounds a code name. */
export const BOUNDS: Bounds = { start: "name-none", stop: "name-stop", inside: "name-particle", link: "name-link" };

/** «called “Operation Slow Tide”»: the noun inside the marks is no part of the name. */
export function withoutNoun(doc: Document, name: Proper | undefined): Proper | undefined {
  const noun = name && markAt(doc.marks, name.from, "name-noun");
  return name && noun && noun.to < name.to ? { ...name, from: noun.to } : name;
}

/** Words alone that say what kind of operation it is are no name; small letters only where a frame or marks say so. */
export function properIsName(doc: Document, name: Proper | undefined, framed: boolean): name is Proper {
  if (name === undefined || name.to <= name.from) return false;
  const size = name.to - name.from;
  if (doc.tokens.slice(name.from, name.to).some(({ word }) => word.raw === "(")) return false;
  if (!name.quoted && markAt(doc.marks, name.from, "name-stop") && (size === 1 || doc.tokens[name.from - 1]?.word.shape === "upper" || isHeadlineCase(doc, doc.tokens[name.from]!.sentence))) return false;
  // «in last week’s operation 45 countries …»
  if (!name.quoted && size === 1 && doc.tokens[name.from]!.word.kind === "digits" && doc.tokens[name.from - 1]?.word.shape === "lower" && markAt(doc.marks, name.to, "count") !== undefined) return false;
  if (!hasCapital(doc, name) && !(name.quoted && (size === 1 || (framed && size <= 3)))) return false;
  for (let at = name.from; at < name.to; ) {
    const not = markAt(doc.marks, at, "name-not");
    if (not === undefined) return true;
    at = not.to;
  }
  return false;
}
