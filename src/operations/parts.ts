import type { Document, Segment } from "../model/document.ts";
import type { SentenceCues } from "./cues.ts";
import { isLikeTitle, LABEL, readLabel, type Label } from "./labels.ts";
import { markAt } from "../text/marks.ts";
import { writingsOf, type Writings } from "./writings.ts";

/**
 * How a part of the text begins, which is what the parts of a round-up have in common: `heading` with a line above it, `label`
 * with a name or a day before a point, a colon or a dash («HULL.»), `bullet label` likewise behind a bullet and before a point,
 * `entry` before another sign, `town` and `day` with these as its first words, `plain` with none of them.
 */
export type Layout = "heading" | "question" | "label" | "bullet label" | "entry" | "bullet" | "town" | "day" | "plain";

/** A paragraph or bullet with the headings above it. */
export interface Part {
  readonly layout: Layout;
  /** The part as it is without the headings above it; null where there are none. */
  readonly bare: Part | null;
  readonly headings: readonly Segment[];
  readonly block: Segment;
  /** Sentences of the headings, and the first few of the block. */
  readonly head: readonly number[];
  readonly opening: readonly number[];
  /** Does its heading or label name something? */
  readonly isNamed: boolean;
  /** A heading of a few words, none of them in small letters, or a label. */
  readonly isShort: boolean;
  readonly isCapitals: boolean;
  /** Does its heading say that it explains the story («How it worked»)? */
  readonly explains: boolean;
  /** Do the title and the lowest of its headings both begin with a label, each its own? */
  readonly isLikeTitle: boolean;
}

/** What all parts of a document share. */
interface Page {
  readonly doc: Document;
  readonly cues: readonly SentenceCues[];
  readonly writings: Writings;
  readonly title: Segment | undefined;
}

/** So many sentences of a block tell what it is about. */
const OPENING = 6;
/** A run of more headings is a list of lines. */
const HEADINGS = 3;

/** The parts of a document in text order, boilerplate and title left out. */
export function partsOf(doc: Document, cues: readonly SentenceCues[]): readonly Part[] {
  const page: Page = { doc, cues, writings: writingsOf(doc), title: titleOf(doc) }, parts: Part[] = [], again = new Set(repeatedTitles(doc));
  let headings: Segment[] = [];
  for (const block of doc.segments) {
    if (block.kind === "boilerplate" || block.first === block.last) continue;
    const heads = block.kind !== "title" && isSection(doc, block);
    if (block.kind === "title" || again.has(block) || ((heads || isStamp(doc, block)) && cues[block.first]!.isPageDate)) headings = [];
    else if (heads) headings.push(block);
    else {
      parts.push(partOf(page, headings.length > HEADINGS ? [] : headings, block));
      headings = [];
    }
  }
  const at = Math.max(0, parts.findIndex(({ block }) => isTold(doc, block))), first = parts[at], others = parts.slice(at + 1);
  return first?.layout !== "heading" || startsSections(doc, first, others) ? parts : [...parts.slice(0, at), partOf(page, [], first.block), ...others];
}

/** A line of so few words that holds the page's date is its stamp. */
const STAMP = 12;

const isStamp = (doc: Document, { first, last }: Segment): boolean => last - first === 1 && doc.sentences[first]!.last - doc.sentences[first]!.first <= STAMP;

/** Is a block more than a headline that runs over its line: does its text end a sentence? */
const isTold = ({ tokens, sentences }: Document, { first, last }: Segment): boolean => last - first > 1 || ENDS.includes(tokens[sentences[last - 1]!.last - 1]!.word.raw);

/** Does a block end as a sentence does? A paragraph that does not is a title of several lines. */
export const isProse = ({ tokens, sentences }: Document, { kind, last }: Segment): boolean =>
  (kind === "paragraph" || kind === "item") && ENDS.includes(tokens[sentences[last - 1]!.last - 1]!.word.raw);

/** What ends a sentence, or what is said, or leads to a list. */
const ENDS = ".!?:…”»\"";

/** Of a title that is no more than a word, a heading tells nothing. */
const TITLE = 3;

/** A heading of so many words that the title begins with is the title, without the name of the page behind it. */
const LONG_TITLE = 5;

/** The title, if it has words. */
function titleOf({ segments }: Document): Segment | undefined {
  const title = segments.find(({ kind }) => kind === "title");
  return title && title.last > title.first ? title : undefined;
}

/** Lines that repeat the title, as the second take of a wire story does: what follows goes on with it. */
export function repeatedTitles(doc: Document): readonly Segment[] {
  const title = titleOf(doc);
  if (title === undefined) return [];
  const [first] = wordsFrom(doc, title, 1), alike = doc.segments.filter((block) => (block.kind === "heading" || block.kind === "paragraph") && block.last - block.first === 1 && wordsFrom(doc, block, 1)[0] === first);
  if (alike.length === 0) return [];
  const words = wordsFrom(doc, title, Infinity), line = words.join(" ");
  if (words.length < TITLE) return [];
  return alike.filter((block) => {
    const own = wordsFrom(doc, block, block.kind === "heading" ? words.length : Infinity), again = own.join(" ");
    // the last word may go on («raid», «raids»), and the title with the name of the page
    return (block.kind === "heading" && again.startsWith(line)) || again === line || (own.length >= LONG_TITLE && line.startsWith(`${again} `));
  });
}

/** The first words of a block, at most `most`. */
function wordsFrom({ tokens, sentences }: Document, { first, last }: Segment, most: number): readonly string[] {
  const end = sentences[last - 1]!.last, words: string[] = [];
  for (let at = sentences[first]!.first; at < end && words.length < most; at++) {
    const { kind, norm } = tokens[at]!.word;
    if (kind !== "sign") words.push(norm);
  }
  return words;
}

/** Above the first paragraph stand subtitles, names and dates of the page; it is a section where its line looks like the other headings. */
function startsSections(doc: Document, { headings, isCapitals, isShort, isNamed }: Part, others: readonly Part[]): boolean {
  const sections = others.filter(({ layout }) => layout === "heading"), { first, last } = headings.at(-1)!;
  const isDated = doc.tokens.slice(doc.sentences[first]!.first, doc.sentences[last - 1]!.last).some(({ word }) => word.kind === "digits" && word.raw.length >= YEAR);
  return !isDated && (isCapitals || (isShort && isNamed) || (sections.length >= SECTIONS && isPageName(doc))) && sections.length > 0 && sections.every((part) => part.isCapitals === isCapitals);
}

/** Below the name of a page so many sections have headings, at least. */
const SECTIONS = 2;

/** «Law Enforcement»: is the title a word or two, of the page and of no story? */
function isPageName(doc: Document): boolean {
  const title = titleOf(doc);
  return title !== undefined && wordsFrom(doc, title, TITLE).length < TITLE;
}

/** Digits of a year. */
const YEAR = 4;

function partOf(page: Page, headings: readonly Segment[], block: Segment): Part {
  const { doc, cues, writings, title } = page;
  const label = readLabel(doc, headings, block, cues[block.first]!, headings.some(({ first }) => cues[first]!.day !== null), writings);
  return {
    layout: layoutOf(cues[block.first]!, headings.length > 0, block, label),
    headings,
    block,
    bare: headings.length > 0 ? partOf(page, [], block) : null,
    head: sentencesOf(headings),
    opening: range(block.first, Math.min(block.last, block.first + OPENING)),
    isNamed: label.isNamed,
    isShort: label.isShort,
    isCapitals: label.isCapitals,
    explains: label.explains,
    isLikeTitle: title !== undefined && headings.length > 0 && isLikeTitle(doc, title, headings.at(-1)!),
  };
}

function layoutOf({ placed, day }: SentenceCues, isHeaded: boolean, { kind }: Segment, { sign, asks }: Label): Layout {
  if (isHeaded) return asks ? "question" : "heading";
  if (kind === "item") return sign === null ? "bullet" : sign === "." ? "bullet label" : "entry";
  return sign !== null ? "label" : placed === "town" ? "town" : day ? "day" : "plain";
}

/** The segment with which a part starts: its first heading, if it has one. */
export const startOf = ({ headings, block }: Part): number => (headings[0] ?? block).index;

/** The sentences of some segments. */
export function sentencesOf(blocks: readonly Segment[]): number[] {
  const sentences: number[] = [];
  for (const { first, last } of blocks) for (let index = first; index < last; index++) sentences.push(index);
  return sentences;
}

function range(from: number, to: number): readonly number[] {
  const all: number[] = [];
  for (let index = from; index < to; index++) all.push(index);
  return all;
}

/** A heading, or a bullet that heads the paragraph behind it. */
export function isSection(doc: Document, { kind, index, first, last }: Segment): boolean {
  if (kind === "heading") return !isListed(doc, index) && !"([".includes(doc.tokens[doc.sentences[first]!.first]!.word.raw);
  if (kind === "paragraph") return isLabelLine(doc, first, last) || isDayLine(doc, index, first, last) || isPlaceLine(doc, index, first, last);
  return kind === "item" && (index === 0 || doc.segments[index - 1]!.kind !== "item") && doc.segments[index + 1]?.kind === "paragraph" && doc.tokens[doc.sentences[last - 1]!.last - 1]!.word.raw !== ".";
}

/** «CHIAPAS:»: a line of capitals before a colon. */
function isLabelLine(doc: Document, first: number, last: number): boolean {
  const line = doc.sentences[first]!;
  if (last - first !== 1 || line.last - line.first > LABEL || doc.tokens[line.last - 1]!.word.raw !== ":") return false;
  return doc.tokens.slice(line.first, line.last).every(({ word: { kind, shape } }) => kind !== "word" || shape === "upper" || shape === "none");
}

/** So long is a line that a day heads at most, and so far in it the dash stands behind the day. */
const DAY_LINE = 24, DAY = 6;

/** «18 March 2016 – Bari airport. Reptile seized»: a line over its paragraph that begins with a day and a dash. */
function isDayLine({ segments, sentences, tokens, marks }: Document, index: number, first: number, last: number): boolean {
  const start = sentences[first]!.first;
  if (sentences[last - 1]!.last - start > DAY_LINE || segments[index + 1]?.kind !== "paragraph") return false;
  const dash = tokens.slice(start, start + DAY).findIndex(({ word }) => DASHES.includes(word.raw));
  return dash > 1 && [start, start + 1].some((at) => markAt(marks, at, "date/month") !== undefined) && tokens.slice(start, start + dash).some(({ word }) => word.kind === "digits" && word.raw.length >= YEAR);
}

const DASHES = "–—-";

/** A place takes so many tokens at most. */
const PLACE = 5;

/** «Eagle Pass, Tex.»: under a heading, a line of names that only the point of an abbreviation makes a paragraph. */
function isPlaceLine({ segments, sentences, tokens }: Document, index: number, first: number, last: number): boolean {
  const line = sentences[first]!;
  if (last - first !== 1 || line.last - line.first > PLACE || segments[index - 1]?.kind !== "heading" || segments[index + 1]?.kind !== "paragraph") return false;
  return tokens.slice(line.first, line.last).every(({ word: { kind, shape } }) => kind === "sign" || (kind === "word" && shape !== "lower"));
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
