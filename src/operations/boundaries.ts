import type { Document, Segment } from "../model/document.ts";
import { markAt } from "../rules/lexicon.ts";
import type { SentenceCues } from "./cues.ts";

/** What the text has told before a block. */
export interface Told {
  acts: number;
  readonly results: Set<string>;
  readonly days: Set<string>;
  /** Does the text say that it tells of several operations? */
  readonly several: boolean;
}

/** From this score on, a block opens a story of its own; each weight is a reason why it may. */
const ENOUGH = 4;

/** Does a block open another story: elsewhere, on another day, with figures of its own? */
export function opensStory(doc: Document, block: Segment, cues: readonly SentenceCues[], told: Told): boolean {
  const lead = leadOf(doc, block);
  if (lead === undefined) return false;
  const cue = cues[lead]!, { first } = doc.sentences[block.first]!;
  const acts = actsOf(doc, block, cues) + (block.kind === "heading" ? cue.acts : 0);
  if (acts === 0 && cue.results === 0) return false;
  let score = block.kind === "heading" ? 1 : 0;
  if (cue.acts > 0 && cue.authority && cue.results > 0) score++;
  if (told.results.size > 0 && cue.resultKeys.length > 0 && !cue.resultKeys.some((key) => told.results.has(key)) && cue.resultKeys.some((key) => [...told.results].some((other) => other.split(" ")[0] === key.split(" ")[0]))) score++;
  if (cue.day !== null && told.days.size > 0 && !told.days.has(cue.day)) score++;
  if (cue.dated || cue.day !== null) score++;
  if (told.several) score += 2;
  score += placeLead(doc, doc.sentences[lead]!.first) + (lead === block.first ? 0 : placeLead(doc, first) / 2);
  if (cue.contrast) score += 2;
  if (cue.same < Infinity) score -= 3;
  return score >= ENOUGH;
}

/** The first sentence of the story that a block opens: a heading's story starts in the next block. */
function leadOf(doc: Document, block: Segment): number | undefined {
  if (block.kind !== "heading") return block.first;
  const next = doc.segments[block.index + 1];
  return next && next.kind === "paragraph" ? next.first : undefined;
}

function actsOf(doc: Document, block: Segment, cues: readonly SentenceCues[]): number {
  const story = block.kind === "heading" ? doc.segments[block.index + 1] ?? block : block;
  let acts = 0;
  for (let index = story.first; index < Math.min(story.last, story.first + 4); index++) acts += cues[index]!.acts + (cues[index]!.verdict ? 1 : 0);
  return acts;
}

/** «In Leeds», «Sempre a Padova»: a place among the first words. */
function placeLead(doc: Document, first: number): number {
  for (let at = first; at < first + 3; at++) {
    const place = doc.tokens[at + 1];
    if (place === undefined) return 0;
    if (markAt(doc.marks, at, "op-places")) return place.word.shape === "capital" && place.sentence === doc.tokens[first]!.sentence ? 2 : 0;
  }
  return 0;
}
