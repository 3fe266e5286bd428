import type { Document, Segment } from "../model/document.ts";
import type { NameMention } from "../model/mention.ts";
import { markAt } from "../rules/lexicon.ts";
import { areAliases } from "./aliases.ts";
import type { SentenceCues } from "./cues.ts";
import { storySections } from "./sections.ts";

/** What a stretch of the text is to the story: `main` the story, `story` one of several, `apart` and `before` other actions, `sum` all together. */
export type StretchKind = "main" | "story" | "apart" | "before" | "sum";

/** Sentences that tell of one action. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly sentences: readonly number[];
}

/** Where in a sentence a cue must stand to speak for all of it. */
const NEAR_START = 12;

/** Cuts a document into the stretches that tell of one action each; sentences of boilerplate belong to none. */
export function cutStretches(doc: Document, cues: readonly SentenceCues[]): readonly Stretch[] {
  return storySections(doc, cues) ?? cutStory(doc, cues);
}

interface Open {
  kind: StretchKind;
  sentences: number[];
  name: string | undefined;
}

/** A single story, with other actions told in sentences or paragraphs of it. */
function cutStory(doc: Document, cues: readonly SentenceCues[]): Stretch[] {
  const main: Open = { kind: "main", sentences: [], name: mainName(doc, cues) };
  const all = [main];
  let current = main;
  for (const block of doc.segments) {
    if (block.kind === "boilerplate") continue;
    if (leaves(current, block)) current = main;
    for (let index = block.first; index < block.last; index++) {
      current = turn(doc, cues, index, block, current, main);
      if (!all.includes(current)) all.push(current);
      current.sentences.push(index);
      if (current.kind === "sum") current = main;
    }
  }
  return all.filter(({ sentences }) => sentences.length > 0);
}

/** Another action ends with its paragraph; under a heading of its own, with the next heading. */
function leaves({ kind, sentences }: Open, block: Segment): boolean {
  if (kind === "main") return false;
  if (block.kind === "heading") return true;
  return kind !== "apart" && sentences.length > 0 && !underHeading.has(sentences);
}

/** Stretches that a heading opened. */
const underHeading = new WeakSet<number[]>();

/** The stretch that a sentence belongs to. */
function turn(doc: Document, cues: readonly SentenceCues[], index: number, block: Segment, current: Open, main: Open): Open {
  const cue = cues[index]!, isHeading = block.kind === "heading";
  const name = cue.names.find((each) => !isOlder(doc, each))?.value;
  if (block.kind === "title" || index < 1) return main;
  if (name !== undefined && main.name !== undefined && current !== main && areAliases(name, main.name)) return main;
  if (cue.several && cue.results > 0 && name === undefined) return { kind: "sum", sentences: [], name: undefined };
  const start = isHeading ? Infinity : NEAR_START;
  if (cue.same <= 3 && current !== main && !isHeading) return main;
  if (cue.before < start && tellsAction(cue)) return opened("before", name, isHeading);
  if (isHeading && cue.before < Infinity) return opened("before", name, true);
  if (cue.apart < start && (isHeading || tellsAction(cue))) return opened("apart", name, isHeading);
  if (name !== undefined && main.name !== undefined && !areAliases(name, main.name) && (current.name === undefined || !areAliases(name, current.name)) && (cue.acts > 0 || cue.results > 0)) return opened("before", name, isHeading);
  return current;
}

function opened(kind: StretchKind, name: string | undefined, isHeading: boolean): Open {
  const sentences: number[] = [];
  if (isHeading) underHeading.add(sentences);
  return { kind, sentences, name };
}

const tellsAction = (cue: SentenceCues): boolean => cue.acts > 0 || cue.verdict || cue.results > 0 || cue.names.length > 0 || cue.targets.length > 0;

/** The first name that is not told as an older operation's. */
function mainName(doc: Document, cues: readonly SentenceCues[]): string | undefined {
  for (const { names, before } of cues) for (const name of names) if (before > NEAR_START && !isOlder(doc, name)) return name.value;
  return undefined;
}

/** «the earlier Operation X», «sulla scia dell'operazione X»: a few tokens before the name. */
export function isOlder(doc: Document, { from }: NameMention): boolean {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  for (let at = from - 1; at >= Math.max(first, from - 6); at--) if (markAt(doc.marks, at, "op-older")) return true;
  return false;
}
