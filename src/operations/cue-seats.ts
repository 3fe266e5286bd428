import type { Document } from "../model/document.ts";
import type { Mentions } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt, startsOf } from "../text/marks.ts";
import { cueAt, type Draft } from "./cue-draft.ts";

/** Words of the name of a force and its place, at most. */
const LONGEST_FORCE = 9;
/** A force leads its sentence within so many words: «Over the weekend, officers in Hull …». */
const LEADING = 8;

/** Reads the towns whose forces lead their sentences («La Finanza di Vicenza», «police in Cebu»). */
export function readSeats(draft: Draft, mentions: Mentions): void {
  const { doc } = draft, { tokens, sentences } = doc, named = new Set([...mentions.country, ...mentions.agency].map(({ from }) => from));
  const forces = new Set([...mentions.agency.map(({ from }) => from), ...startsOf(doc, ["op-authorities"])]);
  for (const from of [...forces].sort((a, b) => a - b)) {
    const { first } = sentences[tokens[from]!.sentence]!;
    // a court judges what happened in other towns
    if (from - first > LEADING || markAt(doc.marks, from, "date/court") !== undefined) continue;
    const cue = cueAt(draft, from);
    if (cue.seat === null) cue.seat = seatOf(doc, from, named);
  }
}

/** The last word written large behind «of» or a preposition of place, null where another word comes between or the word is a country or another force. */
function seatOf(doc: Document, from: number, named: ReadonlySet<number>): string | null {
  const { last } = doc.sentences[doc.tokens[from]!.sentence]!, end = Math.min(last, from + LONGEST_FORCE);
  let seat: string | null = null;
  for (let at = from + 1; at < end; at++) {
    const { kind, shape, norm } = doc.tokens[at]!.word, isLead = leadsPlace(doc, at - 1);
    if (kind !== "word" || (shape === "lower" && !leadsPlace(doc, at) && !leadsPlace(doc, at + 1))) break;
    if (isLead && shape === "capital" && !named.has(at) && markAt(doc.marks, at, "op-authorities") === undefined) seat ??= norm;
  }
  return seat;
}

const leadsPlace = (doc: Document, at: number): boolean => leadAt(doc, at) === "of" || markAt(doc.marks, at, "op-places") !== undefined;
