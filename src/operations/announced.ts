import type { Document, Segment } from "../model/document.ts";
import { isDeed } from "./reported.ts";
import type { SentenceCues } from "./cues.ts";
import type { Stretch } from "./stretches.ts";

/** How far from the start a text announces how many operations it tells of, in sentences. */
const OPENING = 8;
/** No round-up announces more. */
const MOST = 12;
/** Where a chunk must tell whose action it is, in sentences from its start. */
const LEAD = 3;

/** A block that opens a chunk, and the sentences up to the next one. */
type Chunk = number[];

/** Stories of a round-up that says how many they are («Five busts that made the year»), where its sections, bullets or paragraphs are as many. */
export function announcedStories(doc: Document, cues: readonly SentenceCues[]): readonly Stretch[] | undefined {
  const from = cues.findIndex(({ announces }, index) => index < OPENING && announces !== null);
  const count = from < 0 ? null : cues[from]!.announces;
  if (count === null || count > MOST) return undefined;
  for (const opens of [isSection, isItem, isParagraph]) {
    const { intro, chunks } = chunksOf(doc, doc.sentences[from]!.segment, opens);
    const stories = chunks.filter((chunk) => tells(chunk, cues) && (opens !== isParagraph || isPlaced(chunk, cues)));
    if (stories.length === count) return partsOf(intro, chunks, new Set(stories), cues);
  }
  return undefined;
}

/** A heading, or a bullet that heads the paragraph behind it. */
export function isSection(doc: Document, { kind, index, last }: Segment): boolean {
  if (kind === "heading") return !isListed(doc, index);
  return kind === "item" && (index === 0 || doc.segments[index - 1]!.kind !== "item") && doc.segments[index + 1]?.kind === "paragraph" && doc.tokens[doc.sentences[last - 1]!.last - 1]!.word.raw !== ".";
}

/** No list of lines without bullets is longer. */
const LINES = 30;

/** Is a short line one of a list, which a colon opens («Seized:»)? */
function isListed(doc: Document, index: number): boolean {
  let at = index;
  while (at > 0 && at > index - LINES && doc.segments[at]!.kind === "heading") at--;
  const opening = doc.segments[at]!;
  return at < index && opening.last > opening.first && doc.tokens[doc.sentences[opening.last - 1]!.last - 1]!.word.raw === ":";
}

const isItem = (_: Document, { kind }: Segment): boolean => kind === "item";
const isParagraph = (_: Document, { kind }: Segment): boolean => kind === "paragraph";

/** What stands before the first opening block behind the announcement, and the chunks that follow. */
function chunksOf(doc: Document, announced: number, opens: (doc: Document, block: Segment) => boolean): { intro: number[]; chunks: Chunk[] } {
  const intro: number[] = [], chunks: Chunk[] = [];
  for (const block of doc.segments) {
    if (block.kind === "boilerplate") continue;
    if (block.index > announced && block.kind !== "title" && opens(doc, block)) chunks.push([]);
    for (let index = block.first; index < block.last; index++) (chunks.at(-1) ?? intro).push(index);
  }
  return { intro, chunks };
}

/** Does a chunk tell an action of its own, and not all of them together? */
function tells(chunk: Chunk, cues: readonly SentenceCues[]): boolean {
  if (chunk.some((index, at) => at < LEAD && (cues[index]!.several || cues[index]!.announces !== null))) return false;
  return chunk.some((index) => isDeed(index, cues) || cues[index]!.names.length > 0 || (cues[index]!.results > 0 && cues[index]!.authority));
}

/** Does a paragraph say early whose action it is, or where and when? */
const isPlaced = (chunk: Chunk, cues: readonly SentenceCues[]): boolean =>
  chunk.slice(0, LEAD).some((index) => cues[index]!.placed !== "no" || cues[index]!.dated || cues[index]!.agencies.length + cues[index]!.countries.length + cues[index]!.names.length > 0);

/** Chunks that tell no story go with the one before; those that add up, and what stands before the first, with none. */
function partsOf(intro: readonly number[], chunks: readonly Chunk[], stories: ReadonlySet<Chunk>, cues: readonly SentenceCues[]): Stretch[] {
  const parts: { kind: "story" | "sum"; sentences: number[]; name: undefined }[] = [{ kind: "sum", sentences: [...intro], name: undefined }];
  for (const chunk of chunks) {
    const isStory = stories.has(chunk), isSum = !isStory && chunk.some((index) => cues[index]!.several || cues[index]!.announces !== null);
    if (isStory || isSum) parts.push({ kind: isStory ? "story" : "sum", sentences: [...chunk], name: undefined });
    else parts.at(-1)!.sentences.push(...chunk);
  }
  return parts.filter(({ sentences }) => sentences.length > 0);
}
