import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { kindOf } from "../text/surroundings.ts";
import { NOWHERE, type SentenceCues } from "./cues.ts";
import type { Told } from "./told.ts";

/** Who is new stands among so many words. */
const INTRODUCED = 7;

/** «A man from Wexford was jailed», «last month a clerk …»: is somebody among the first words of a sentence, or so many of them, who was not told of? */
export function bringsNewcomer(doc: Document, sentence: number, within = INTRODUCED): boolean {
  const { first, last } = doc.sentences[sentence]!;
  for (let at = first; at < Math.min(last, first + within); at++) if (leadAt(doc, at) === "one" && markAt(doc.marks, at, "count-copula") === undefined) return true;
  return false;
}

/** Kinds of lines that stand above a section. */
const LINES: ReadonlySet<string> = new Set(["heading", "boilerplate"]);

/** «Por otra parte, …»: does a sentence begin with words that may only lead to more of the story, and bring nothing new, no force, place, time or person, or point back? */
export function isMereAddition(doc: Document, sentence: number, cue: SentenceCues, told: Pick<Told, "towns" | "agencies" | "countries">): boolean {
  if (cue.other || (sentence > 0 && LINES.has(kindOf(doc, sentence - 1))) || markAt(doc.marks, doc.sentences[sentence]!.first, "op-additions") === undefined) return false;
  if (cue.given || cue.same < NOWHERE) return true;
  const isPersonal = cue.authority && cue.resultCounts.some(({ what }) => what === "arrests" || what === "suspects");
  const isNew = cue.dated || cue.names.length > 0 || cue.towns.some((town) => !told.towns.has(town)) || cue.agencies.some((agency) => !told.agencies.has(agency)) || cue.countries.some((code) => !told.countries.has(code));
  return !isNew && !isPersonal && !bringsNewcomer(doc, sentence);
}
