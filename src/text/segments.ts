import type { SegmentKind } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** A block of lines before its sentences are known. */
export interface Block extends Span {
  readonly kind: SegmentKind;
}

interface Line extends Span {
  readonly text: string;
  readonly afterBlank: boolean;
}

const BULLET = /^\s*(?:[-–—•●▪■◦‣·∙►▶»✓✔➤→*]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u;
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*\s*$/u;
const HEADING_LENGTH = 110;

/**
 * Cuts a text into blocks: headings, paragraphs, bullets. A line break inside a sentence joins;
 * the first heading line is the title. `isBoilerplate` tells the lines that belong to the page, not to the story.
 */
export function segment(text: string, isBoilerplate: (line: string) => boolean): Block[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(lines);
  const blocks: { start: number; end: number; kind: SegmentKind }[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const boilerplate = isBoilerplate(line.text);
    if (last && previous && !boilerplate && last.kind !== "boilerplate" && continues(previous, line, wrapped)) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end, kind: boilerplate ? "boilerplate" : BULLET.test(line.text) ? "item" : "paragraph" });
    previous = line;
  }
  return blocks.map((block, index) => ({ ...block, kind: kindOf(text, block, blocks.slice(0, index).every(({ kind }) => kind === "boilerplate")) }));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0, blank = false;
  for (const raw of text.split(/(?<=\r\n|\n|\r(?!\n)|\u2028|\u2029)/)) {
    const body = raw.trimEnd(), lead = raw.length - raw.trimStart().length;
    if (body.trim() === "") blank = true;
    else {
      lines.push({ start: start + lead, end: start + body.length, text: body.slice(lead), afterBlank: blank });
      blank = false;
    }
    start += raw.length;
  }
  return lines;
}

/** Mail and scraped pages break lines at a fixed width: then many lines begin in mid sentence. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const lower = lines.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  return lines.length >= 6 && lower > lines.length / 4;
}

function continues(previous: Line, line: Line, wrapped: boolean): boolean {
  if (BULLET.test(line.text)) return false;
  const startsLower = /^["'“«‘(]?\p{Ll}/u.test(line.text);
  const ended = ENDS_SENTENCE.test(previous.text);
  if (ended) return wrapped && !line.afterBlank && !/:\s*$/.test(previous.text);
  // «offering from ↵ ↵ platforms»: a story broken by the layout goes on in small letters
  if (startsLower && /[\p{Ll}\p{N},]$/u.test(previous.text)) return !line.afterBlank || previous.text.length > 40;
  return wrapped && !line.afterBlank && previous.text.length > 55;
}

function kindOf(text: string, block: { start: number; end: number; kind: SegmentKind }, isFirst: boolean): SegmentKind {
  if (block.kind !== "paragraph") return block.kind;
  const body = text.slice(block.start, block.end);
  const isHeading = body.length <= HEADING_LENGTH * (isFirst ? 2 : 1) && !ENDS_SENTENCE.test(body) && !/[.!?]\s+\p{Lu}/u.test(body);
  return isHeading ? (isFirst ? "title" : "heading") : "paragraph";
}
