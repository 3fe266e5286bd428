import type { Document } from "../model/document.ts";
import { lazily } from "../model/lazy.ts";
import { markAt, placesOf } from "../text/marks.ts";
import { tellsAct, tellsAnother, type SentenceCues } from "./cues.ts";
import type { Stretch, StretchKind } from "./stretches.ts";

/** A text counts off so many cases at most, and starts within so many sentences of saying how many there are, which it does among so many first ones. */
const MOST = 6, SOON = 4, OPENING = 30;
/** How near to the start of its sentence an ordinal leads it, in tokens. */
const LEADING = 2;

/**
 * Cuts a text that says how many operations there are and then counts them off («three operations. In the first, … The second …
 * From the third …»), all but one with an act or results of their own; undefined where a text does not, or the numbers do not agree.
 */
export function countedOff(doc: Document, cues: readonly SentenceCues[]): readonly Stretch[] | undefined {
  const ordinals = lazily(() => ({ firsts: leadBy(doc, "op-firsts"), nexts: leadBy(doc, "op-serials") }));
  for (let at = 0; at < Math.min(OPENING, cues.length); at++) {
    const { announces } = cues[at]!;
    if (announces === null || announces > MOST) continue;
    const starts = startsBehind(doc, at, announces, ordinals());
    if (starts.length !== announces || starts[0]! - at > SOON) continue;
    const end = endOfLast(doc, cues, starts), stories = starts.map((start, index) => range(start, starts[index + 1] ?? end));
    if (stories.filter((story) => story.some((index) => tellsAct(cues[index]!) || cues[index]!.results > 0)).length >= announces - 1) return cut(doc, cues, at, stories);
  }
  return undefined;
}

/** The sentences that the first and the next of several lead. */
interface Ordinals {
  readonly firsts: ReadonlySet<number>;
  readonly nexts: ReadonlySet<number>;
}

/** The sentences behind one that an ordinal leads, in the order of counting; none where they are out of order or more than asked. */
function startsBehind(doc: Document, announcing: number, asked: number, { firsts, nexts }: Ordinals): readonly number[] {
  const starts: number[] = [];
  if (firsts.size === 0 || nexts.size === 0) return starts;
  for (let index = announcing + 1; index < doc.sentences.length && starts.length <= asked; index++) {
    if (starts.length === 0 ? firsts.has(index) : nexts.has(index)) starts.push(index);
    else if (firsts.has(index)) return [];
  }
  return starts;
}

/** Nouns of which an ordinal behind it counts off no cases. */
const NOUNS = ["count", "count-victim", "count-measure"];

/** The sentences that an ordinal of a class leads: it stands for a case, or before a noun for one, and not before a person or a thing. */
function leadBy(doc: Document, cls: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, to } of placesOf(doc, cls)) {
    const { sentence } = doc.tokens[from]!;
    if (from - doc.sentences[sentence]!.first <= LEADING && to < doc.sentences[sentence]!.last && (markAt(doc.marks, to, "op-events") !== undefined || !NOUNS.some((noun) => markAt(doc.marks, to, noun) !== undefined))) found.add(sentence);
  }
  return found;
}

/** Where the last case ends: with its paragraph, or behind as many more as the longest of the others has, before what sums up. */
function endOfLast({ segments, sentences }: Document, cues: readonly SentenceCues[], starts: readonly number[]): number {
  const blocks = starts.map((start) => sentences[start]!.segment), own = blocks.at(-1)!;
  const longest = blocks.slice(1).reduce((most, block, at) => Math.max(most, block - blocks[at]!), 0);
  let last = own;
  while (last + 1 < own + longest && last + 1 < segments.length && segments[last + 1]!.kind === "paragraph" && !sumsUp(cues[segments[last + 1]!.first])) last++;
  return segments[last]!.last;
}

const sumsUp = (lead: SentenceCues | undefined): boolean => lead === undefined || lead.sums || lead.several || lead.announces !== null;

/** What stands before the announcement is a story of its own where it sets its cases apart; else it is told of all, like what closes the text. */
function cut(doc: Document, cues: readonly SentenceCues[], announcing: number, stories: readonly (readonly number[])[]): readonly Stretch[] {
  const { placed, contrast } = cues[announcing]!, isApart = placed === "town" || contrast || tellsAnother(cues[announcing]!);
  const body = (from: number, to: number): readonly number[] => range(from, to).filter((index) => doc.segments[doc.sentences[index]!.segment]!.kind !== "boilerplate");
  const stretch = (kind: StretchKind, sentences: readonly number[]): Stretch => ({ kind, sentences, name: undefined });
  const all = [stretch(isApart ? "main" : "sum", body(0, announcing)), stretch("sum", body(announcing, stories[0]![0]!)), ...stories.map((story) => stretch("story", story)), stretch("sum", body(stories.at(-1)!.at(-1)! + 1, cues.length))];
  return all.filter(({ sentences }) => sentences.length > 0);
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
