import type { Document, Segment, Sentence } from "../model/document.ts";
import type { SentenceCues } from "./cues.ts";
import type { Stretch } from "./stretches.ts";

/** A round-up whose stories each stand behind a label: «LEEDS.», «3 May.», «Hull: two arrested». */
export interface Labelled {
  /** Segment of the first label: what stands before it introduces, or is a story itself. */
  readonly from: number;
  readonly stories: readonly Stretch[];
}

/** A label has few words. */
const LONGEST = 10;
/** So many labelled stories make a round-up; fewer do where the text says that it is one. */
const STORIES = 3, TOLD_STORIES = 2;

/** A label before its story: in the first sentence of a block, or on the line above it. */
interface Label {
  readonly segment: number;
  readonly layout: string;
  /** Does it start with a proper name or a date, and not only in the form of one? */
  readonly isProper: boolean;
}

/** Finds stories that each stand behind a label of place or date; undefined where labels only divide one story. */
export function labelledStories(doc: Document, cues: readonly SentenceCues[]): Labelled | undefined {
  const labels = labelsOf(doc, cues), [first] = labels;
  if (first === undefined || doc.segments.slice(0, first.segment).some((block) => sentencesOf([block]).some((index) => cues[index]!.names.length > 0))) return undefined;
  const chunks = withoutEnd(labels.map(({ segment }, at) => doc.segments.slice(segment, labels[at + 1]?.segment).filter(({ kind }) => kind !== "boilerplate")));
  const stories = chunks.map(({ blocks, isStory }): Stretch => {
    const sentences = sentencesOf(blocks);
    return { kind: isStory && sentences.some((index) => tells(cues[index]!)) ? "story" : "sum", sentences, name: undefined };
  });
  const least = cues.some(({ several }) => several) ? TOLD_STORIES : STORIES;
  return stories.filter(({ kind }) => kind === "story").length >= least ? { from: first.segment, stories } : undefined;
}

const tells = ({ acts, verdict, results }: SentenceCues): boolean => acts > 0 || verdict || results > 0;
const sentencesOf = (blocks: readonly Segment[]): number[] => blocks.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at));

/** The last story is as long as the longest of the others at most; what follows belongs to none. */
function withoutEnd(chunks: readonly Segment[][]): { blocks: readonly Segment[]; isStory: boolean }[] {
  const longest = chunks.slice(0, -1).reduce((most, { length }) => Math.max(most, length), 0), end = chunks.at(-1)!.slice(longest);
  return [...chunks.map((blocks, at) => ({ blocks: at === chunks.length - 1 ? blocks.slice(0, longest) : blocks, isStory: true })), ...(end.length > 0 ? [{ blocks: end, isStory: false }] : [])];
}

/** Labels that name a place or a day; and others of a layout in which at least two do so. */
function labelsOf(doc: Document, cues: readonly SentenceCues[]): Label[] {
  const common = new Set(doc.tokens.flatMap(({ word }) => (word.shape === "lower" ? [word.norm] : []))), all: Label[] = [], proper = new Map<string, number>();
  let isOpened = false;
  for (const block of doc.segments) {
    const label = labelOf(doc, block, cues, common, isOpened);
    isOpened ||= block.kind === "paragraph";
    if (label === undefined) continue;
    all.push(label);
    if (label.isProper) proper.set(label.layout, (proper.get(label.layout) ?? 0) + 1);
  }
  return all.filter(({ layout, isProper }) => isProper || (layout.endsWith("capitals") && (proper.get(layout) ?? 0) > 1));
}

function labelOf(doc: Document, block: Segment, cues: readonly SentenceCues[], common: ReadonlySet<string>, isOpened: boolean): Label | undefined {
  const sentence = doc.sentences[block.first], isHeading = block.kind === "heading";
  if (sentence === undefined || sentence.last - sentence.first > LONGEST || (isHeading ? !isOpened || !headsParagraph(doc, block) : !runsIn(doc, block, sentence))) return undefined;
  const words = doc.tokens.slice(sentence.first, sentence.last).map(({ word }) => word), colon = words.findIndex(({ raw }) => raw === ":");
  const letters = words.slice(0, isHeading && colon > 0 ? colon : words.length).filter(({ kind }) => kind === "word"), [lead] = letters;
  const cue = cues[sentence.index]!, isDated = !isHeading && (cue.dated || cue.month !== null) && !tells(cue);
  const isCapitals = letters.length > 0 && letters.every(({ shape }) => shape === "upper" || shape === "none");
  const isNames = lead !== undefined && letters.every(({ shape }) => shape !== "lower");
  const isProper = (isDated && words[0]!.kind === "digits") || (lead !== undefined && !common.has(lead.norm));
  if (!isNames && !(isDated && isProper)) return undefined;
  return { segment: block.index, layout: `${block.kind} ${isCapitals ? "capitals" : "names"}`, isProper };
}

const headsParagraph = (doc: Document, { index, first, last }: Segment): boolean => last - first === 1 && doc.segments[index + 1]?.kind === "paragraph";

/** A first sentence that ends with a point, and more behind it. */
const runsIn = (doc: Document, { kind, first, last }: Segment, { last: end }: Sentence): boolean =>
  (kind === "paragraph" || kind === "item") && last - first > 1 && doc.tokens[end - 1]!.word.raw === ".";
