import type { Document, Segment } from "../model/document.ts";
import type { Word } from "../model/mark.ts";
import type { SentenceCues } from "./cues.ts";

/**
 * How a part of the text begins, which is what the parts of a round-up have in common: `heading` with a line above it, `label`
 * with a name or a day before a point, a colon or a dash («HULL.»), `bullet label` likewise behind a bullet with a point, `entry` with another sign, `bullet`, `town` and
 * `day` with these as its first words, `plain` with none of them.
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
}

/** So many sentences of a block tell what it is about. */
const OPENING = 4;
/** A run of more headings is a list of lines. */
const HEADINGS = 3;

/** The parts of a document in text order, boilerplate and title left out. */
export function partsOf(doc: Document, cues: readonly SentenceCues[]): readonly Part[] {
  const names = properWords(doc), parts: Part[] = [];
  let headings: Segment[] = [];
  for (const block of doc.segments) {
    if (block.kind === "boilerplate" || block.first === block.last) continue;
    if (block.kind === "title" || (isSection(doc, block) && cues[block.first]!.isPageDate)) headings = [];
    else if (isSection(doc, block)) headings.push(block);
    else {
      parts.push(partOf(doc, cues, names, headings.length > HEADINGS ? [] : headings, block));
      headings = [];
    }
  }
  const [first, ...others] = parts;
  return first?.layout !== "heading" || startsSections(doc, first, others) ? parts : [partOf(doc, cues, names, [], first.block), ...others];
}

/** Above the first paragraph stand subtitles, names and dates of the page; it is a section where its line looks like the other headings. */
function startsSections(doc: Document, { headings, isCapitals, isShort, isNamed }: Part, others: readonly Part[]): boolean {
  const sections = others.filter(({ layout }) => layout === "heading"), { first, last } = headings.at(-1)!;
  const isDated = doc.tokens.slice(doc.sentences[first]!.first, doc.sentences[last - 1]!.last).some(({ word }) => word.kind === "digits" && word.raw.length >= YEAR);
  return !isDated && (isCapitals || (isShort && isNamed)) && sections.length > 0 && sections.every((part) => part.isCapitals === isCapitals);
}

/** Digits of a year. */
const YEAR = 4;

function partOf(doc: Document, cues: readonly SentenceCues[], names: ProperWords, headings: readonly Segment[], block: Segment): Part {
  const lines = headings.map(({ first, last }) => doc.tokens.slice(doc.sentences[first]!.first, doc.sentences[last - 1]!.last));
  const line = lines.reduce((shortest, line) => (line.length < shortest.length ? line : shortest), lines[0] ?? labelOf(doc, block, cues[block.first]!));
  const end = line.findIndex(({ word }, at) => at > 0 && at <= SET && SETTING.includes(word.raw)), label = end > 0 ? line.slice(0, end) : line;
  const words = label.flatMap(({ word }) => (word.kind === "word" ? [word] : []));
  const isDate = lines.length === 0 && (label[0]?.word.kind === "digits" || (end <= 0 && words.length <= DATE && (cues[block.first]!.month ?? cues[block.first]!.day) !== null));
  return {
    layout: layoutOf(cues[block.first]!, headings.at(-1), block, line.at(-1)?.word.raw === "?", label.length > 0 && (doc.tokens[line.at(-1)!.index + 1]?.word.raw ?? "")), headings, block,
    bare: headings.length > 0 ? partOf(doc, cues, names, [], block) : null,
    head: headings.flatMap(({ first, last }) => range(first, last)), opening: range(block.first, Math.min(block.last, block.first + OPENING)),
    isNamed: namesSomething(words, names) && !isDate,
    isShort: label.length > 0 && (headings.length === 0 || (words.length <= SHORT && words.every(({ shape }) => shape !== "lower"))),
    isCapitals: words.length > 0 && words.every(({ shape }) => shape === "upper" || shape === "none"),
  };
}

/** A heading of so few words is a label. */
const SHORT = 3;
/** «Derby: nine arrested», «Palermo, si spegne …»: a sign sets the first words of a heading apart. */
const SETTING = ":,–—|(", SET = 5;
/** A label of so few words that is a date names nothing else. */
const DATE = 2;
/** Shorter words tell little. */
const LITTLE = 3;

/** Words that stand in small letters somewhere, and words that have a capital in mid sentence. */
interface ProperWords {
  readonly common: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

function properWords({ tokens, sentences }: Document): ProperWords {
  const common = new Set<string>(), proper = new Set<string>();
  for (const { word, index, sentence } of tokens)
    if (word.shape === "lower") common.add(word.norm);
    else if (word.shape === "capital" && index > sentences[sentence]!.first) proper.add(word.norm);
  return { common, proper };
}

/** Is there a proper name among the words? Those that all begin with a capital anyhow are told by the rest of the text. */
function namesSomething(words: readonly Word[], { common, proper }: ProperWords): boolean {
  const telling = words.filter(({ norm }) => norm.length > LITTLE);
  if (words.length <= SHORT && words.every(({ shape }) => shape !== "lower")) return telling.length > 0 && telling.every(({ norm }) => !common.has(norm));
  return telling.some((word) => !common.has(word.norm) && (proper.has(word.norm) || (word !== words[0] && word.shape === "capital")));
}

function layoutOf({ placed, day }: SentenceCues, above: Segment | undefined, { kind }: Segment, asks: boolean, sign: string | false): Layout {
  if (above) return asks ? "question" : "heading";
  if (kind === "item") return sign === false ? "bullet" : sign === "." ? "bullet label" : "entry";
  return sign !== false ? "label" : placed === "town" ? "town" : day ? "day" : "plain";
}

/** A label ends within so many tokens. */
const LABEL = 8;

/** The tokens of a label that leads a block: up to a point, colon or dash, names or a date; empty where there is none. */
function labelOf(doc: Document, { kind, first, last }: Segment, cue: SentenceCues) {
  const sentence = doc.sentences[first]!, tokens = doc.tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + LABEL + 1));
  const end = tokens.findIndex(({ word, index }) => ":–—".includes(word.raw) || (word.raw === "." && index === sentence.last - 1 && (last - first > 1 || kind === "item")));
  if (end <= 0) return [];
  const label = tokens.slice(0, end), words = label.flatMap(({ word }) => (word.kind === "word" ? [word] : []));
  const isShouted = words[0]?.shape === "upper" && words[0].raw.length > 2;
  const isDate = (cue.dated || cue.month !== null) && (label[0]!.word.kind === "digits" || words.length <= 2 || label.some(({ word }) => word.raw === ","));
  return isDate || (words.length > 0 && (isShouted || words.every(({ shape }) => shape !== "lower"))) ? label : [];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** A heading, or a bullet that heads the paragraph behind it. */
export function isSection(doc: Document, { kind, index, first, last }: Segment): boolean {
  if (kind === "heading") return !isListed(doc, index) && !"([".includes(doc.tokens[doc.sentences[first]!.first]!.word.raw);
  if (kind === "paragraph") return isLabelLine(doc, first, last);
  return kind === "item" && (index === 0 || doc.segments[index - 1]!.kind !== "item") && doc.segments[index + 1]?.kind === "paragraph" && doc.tokens[doc.sentences[last - 1]!.last - 1]!.word.raw !== ".";
}

/** «CHIAPAS:»: a line of capitals before a colon. */
function isLabelLine(doc: Document, first: number, last: number): boolean {
  const line = doc.sentences[first]!;
  if (last - first !== 1 || line.last - line.first > LABEL || doc.tokens[line.last - 1]!.word.raw !== ":") return false;
  return doc.tokens.slice(line.first, line.last).every(({ word: { kind, shape } }) => kind !== "word" || shape === "upper" || shape === "none");
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
