import type { Document } from "../model/document.ts";
import { kindOf } from "../text/surroundings.ts";
import { announcedBy, areSeveral, isJoint, MOST_ANNOUNCED, tellsAct, type SentenceCues } from "./cues.ts";
import type { Part } from "./parts.ts";

/** Fewer paragraphs behind a number may be so many by chance. */
const FEWEST = 3;

/**
 * «Five operations fell in this period»: the paragraphs behind the one that announces so many, where just so many in a row tell
 * what was done and what it brought, however they begin. Undefined where the text announces none, or other paragraphs.
 */
export function announcedRun(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[]): readonly Part[] | undefined {
  const at = parts.findIndex(({ block }) => announcedBy(cues.slice(block.first, block.last)).length > 0);
  if (at < 0 || cues.slice(0, parts[at]!.block.last).some((cue) => cue.names.length > 0 || isJoint(cue))) return undefined;
  const { block } = parts[at]!, [announced = 0] = announcedBy(cues.slice(block.first, block.last));
  if (announced < FEWEST || announced > MOST_ANNOUNCED) return undefined;
  const rest = parts.slice(at + 1), run = rest.slice(0, lengthOf(rest, (part) => bringsResult(doc, part, cues)));
  if (run.length === announced) return run;
  // where what was taken is of no kind that is counted, the acts alone must fill the text
  const acts = rest.slice(0, lengthOf(rest, (part) => tellsCase(doc, part, cues)));
  return acts.length === announced && rest.length - acts.length <= CLOSING ? acts : undefined;
}

/** So many bullets of a list begin with a day, where a text of several operations lists them. */
const DATED = 0.6;

/** «- On 16 August …», «- On 25 August …»: the bullets of a list behind the words for several operations, most of them led by a day, and each with what was done. */
export function datedList(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[]): readonly Part[] | undefined {
  const isItem = ({ block }: Part): boolean => kindOf(doc, block.first) === "item";
  for (let from = 0; from < parts.length; from++) {
    if (!isItem(parts[from]!)) continue;
    let to = from;
    while (to < parts.length && isItem(parts[to]!) && (to === from || parts[to]!.headings.length === 0)) to++;
    const run = parts.slice(from, to), dated = run.filter(({ block }) => cues[block.first]!.dayFirst !== null).length;
    const isList = run.length >= FEWEST && dated >= run.length * DATED && run.every((part) => tellsItem(part, cues));
    if (isList && areSeveral(cues.slice(0, run[0]!.block.first))) return run;
    from = to;
  }
  return undefined;
}

function tellsItem({ block }: Part, cues: readonly SentenceCues[]): boolean {
  const own = cues.slice(block.first, block.last);
  return own.some((cue) => tellsAct(cue) || cue.finds > 0) && own.some(({ results }) => results > 0);
}

/** So many paragraphs may close such a text. */
const CLOSING = 1;

/** How many parts in a row hold. */
function lengthOf(parts: readonly Part[], holds: (part: Part) => boolean): number {
  const end = parts.findIndex((part) => !holds(part));
  return end < 0 ? parts.length : end;
}

/** Does a paragraph without a heading tell what was done, and nothing of several cases? */
function tellsCase(doc: Document, { block, headings }: Part, cues: readonly SentenceCues[]): boolean {
  const own = cues.slice(block.first, block.last);
  if (headings.length > 0 || kindOf(doc, block.first) !== "paragraph" || own.some(({ several }) => several)) return false;
  return own.some((cue) => tellsAct(cue) || cue.finds > 0);
}

/** … and what it brought? */
const bringsResult = (doc: Document, part: Part, cues: readonly SentenceCues[]): boolean => tellsCase(doc, part, cues) && cues.slice(part.block.first, part.block.last).some(({ results }) => results > 0);
