import type { Document } from "../model/document.ts";
import { lazily } from "../model/lazy.ts";
import { markAt, placesOf } from "../text/marks.ts";
import { OF_CASE, tellsAct, tellsAnother, type SentenceCues } from "./cues.ts";
import { bringsNewcomer } from "./newcomers.ts";
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
  return byCases(doc, cues);
}

/**
 * The same of a text that counts its cases off and does not say how many they are («Two men were held. The first incident … The
 * second incident … Finally, officers …»): each has its own act, and nothing makes them one (a name, phases, a trial).
 */
function byCases(doc: Document, cues: readonly SentenceCues[]): readonly Stretch[] | undefined {
  const nexts = leadBy(doc, "op-serials", OF_CASE);
  if (nexts.size === 0 || nexts.size >= MOST || cues.some(({ names, phase }) => names.length > 0 || phase)) return undefined;
  const [second] = [...nexts].sort((one, other) => one - other), firsts = [...leadBy(doc, "op-firsts", OF_CASE)].filter((index) => index < second!);
  // one that is not called the first has the paragraphs before the second
  if (firsts.length > 1 || (firsts.length === 0 && !opensParagraph(doc, second!))) return undefined;
  const counted = [...firsts, ...range(second!, cues.length).filter((index) => nexts.has(index))], last = counted.at(-1)!;
  const closing = cues.findIndex((cue, index) => index > last && opensParagraph(doc, index) && cue.contrast && !cue.back && (!cue.given || bringsNewcomer(doc, index, Infinity)) && cues.slice(index, doc.segments[doc.sentences[index]!.segment]!.last).some(tellsAct));
  const starts = closing < 0 ? counted : [...counted, closing], all = firsts.length === 0 ? [0, ...starts] : starts, end = endOfLast(doc, cues, all);
  const stories = all.map((start, index) => range(start, all[index + 1] ?? end));
  // «Two landlords were convicted. The first case …»: what one verdict is about
  if (cues.slice(0, all[0]).some(({ verdict }) => verdict) || !stories.every((story) => story.some((index) => tellsAct(cues[index]!)) && !story.some((index) => cues[index]!.verdict))) return undefined;
  return cut(doc, cues, all[0]!, stories);
}

const opensParagraph = ({ segments, sentences }: Document, index: number): boolean => {
  const block = segments[sentences[index]!.segment]!;
  return block.kind === "paragraph" && block.first === index;
};

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

/** Does a noun for an event, of that kind if one is asked for, stand there? */
function isBefore({ marks }: Document, at: number, asked: string | undefined): boolean {
  const noun = markAt(marks, at, "op-events") ?? (asked === undefined ? undefined : markAt(marks, at, "op-incidents"));
  return noun !== undefined && (asked === undefined || noun.value === asked);
}

/** The sentences that an ordinal of a class leads: it stands for a case, or before a noun for one (of the kind that is asked for), and not before a person or a thing. */
function leadBy(doc: Document, cls: string, noun?: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, to } of placesOf(doc, cls)) {
    const { sentence } = doc.tokens[from]!;
    if (from - doc.sentences[sentence]!.first <= LEADING && to < doc.sentences[sentence]!.last && (isBefore(doc, to, noun) || (noun === undefined && !NOUNS.some((noun) => markAt(doc.marks, to, noun) !== undefined)))) found.add(sentence);
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
