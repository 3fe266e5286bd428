import type { SegmentKind } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { BoilerplateReader } from "./boilerplate.ts";
import { hasCapitalBehindPoint, isSmall, lastLetters } from "./letters.ts";
import type { Codes } from "./codes.ts";
import { fold } from "./folding.ts";
import { inlineHeadlines } from "./inline-headlines.ts";

/** A block of lines before its sentences are known. */
export interface Block extends Span {
  readonly kind: SegmentKind;
}

/** What cutting a text into blocks asks of its language. */
export interface Layout {
  readonly boilerplate: BoilerplateReader;
  /** Words with which no block ends: articles, prepositions. */
  readonly dangling: ReadonlySet<string>;
}

interface Line extends Span {
  /** Without its bullet; `start` is behind the bullet too, so that «3. servers» counts no servers. */
  readonly text: string;
  readonly kind: "heading" | "item" | "plain" | "boilerplate";
  readonly afterBlank: boolean;
}

const BULLET = /^(?:[•●▪■◦‣·∙►▶»✓✔➤→]\s*|(?:[-–—]|\*{1,3})\s+|\d{1,2}[.)]\s+|[a-z]\)\s+)(?=\S)/u;
const HASHES = /^#{1,6}\s+(?=\S)/u;
/** Headings are shorter, titles up to twice as long (UTF-16 code units). */
const HEADING_LENGTH = 110;
/** A line as long as this that stops in mid sentence was broken by the layout, even before a blank line. */
const BROKEN_LENGTH = 40;
/** A line of hard-wrapped text as full as this goes on, unless a sentence ends with it: the first of a paragraph is indented. */
const NEARLY_FULL = 0.8;
/** Widest column of hard-wrapped text. */
const WIDEST = 120;

/**
 * Cuts a text into blocks: headings, paragraphs, bullets, lines of the page. A line break inside a sentence
 * joins; the first heading of the story is the title.
 */
export function segment(text: string, codes: Codes, layout: Layout): Block[] {
  const lines = linesOf(text, codes, layout.boilerplate).flatMap((line) => withHeadlines(line));
  const width = wrapWidth(lines);
  const blocks: { start: number; end: number; kind: Line["kind"] }[] = [];
  let previous: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (last && previous && (continues(previous, line, width, layout.dangling) || isStacked(lines, index - 1) || isStacked(lines, index - 2))) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end, kind: line.kind });
    previous = line;
  }
  return withTitle(text, blocks.map((block) => ({ ...block, kind: kindOf(text, block) })));
}

/** «21 ↵ October ↵ 2010»: a date whose day, month and year have lines of their own, from a line on. */
const isStacked = (lines: readonly Line[], at: number): boolean => STACKED.every((form, index) => form.test(lines[at + index]?.text ?? "") && !(index > 0 && lines[at + index]!.afterBlank));

const STACKED = [/^[0-3]?\d$/, /^\p{L}{3,10}\.?$/u, /^(?:19|20)\d\d$/];

function linesOf(text: string, codes: Codes, boilerplate: BoilerplateReader): Line[] {
  const spans: (Span & { afterBlank: boolean })[] = [];
  let blank = false;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(codes, start, text.length), from = skipSpace(codes, start, end), to = trimSpace(codes, from, end);
    if (from === to) blank = true;
    else {
      spans.push({ start: from, end: to, afterBlank: blank });
      blank = false;
    }
    start = end + (codes[end] === CARRIAGE_RETURN && codes[end + 1] === LINE_FEED ? 2 : 1);
  }
  const marked = boilerplate(text, codes, spans);
  return spans.map((span, index) => readLine(text, codes, span, marked[index]!));
}

/** A line whose headlines are run into it is as many lines. */
function withHeadlines(line: Line): readonly Line[] {
  const headlines = line.kind === "plain" ? inlineHeadlines(line.text) : [];
  if (headlines.length === 0) return [line];
  const lines: Line[] = [];
  const push = (kind: Line["kind"], from: number, to: number): void => {
    // the sign behind a headline opens nothing
    const text = line.text.slice(from, to), lead = kind === "heading" ? 0 : /^[\s.:–—-]*/u.exec(text)![0].length, start = line.start + from + lead;
    const body = text.slice(lead).trimEnd();
    if (body !== "") lines.push({ start, end: start + body.length, text: body, kind, afterBlank: true });
  };
  let at = 0;
  for (const { start, end } of headlines) {
    push("plain", at, start);
    push("heading", start, end);
    at = end;
  }
  push("plain", at, line.text.length);
  return lines;
}

const LINE_FEED = 0x0a, CARRIAGE_RETURN = 0x0d;

function lineEnd(codes: Codes, start: number, to: number): number {
  for (let at = start; at < to; at++) {
    const code = codes[at]!;
    if (code === LINE_FEED || code === CARRIAGE_RETURN || code === 0x0c || code === 0x2028 || code === 0x2029) return at;
  }
  return to;
}

/** What `trim` takes away: a few signs are named, and the others, beyond ASCII, are asked of it. */
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && String.fromCharCode(code).trim() === "");

function skipSpace(codes: Codes, from: number, to: number): number {
  while (from < to && isSpace(codes[from]!)) from++;
  return from;
}

function trimSpace(codes: Codes, from: number, to: number): number {
  while (to > from && isSpace(codes[to - 1]!)) to--;
  return to;
}

function readLine(text: string, codes: Codes, { start, end, afterBlank }: Span & { afterBlank: boolean }, isBoilerplate: boolean): Line {
  const head = isLetter(codes[start]!) && text[start + 1] !== ")" ? "" : text.slice(start, Math.min(end, start + 12));
  const hashes = head === "" ? null : HASHES.exec(head), bullet = head === "" || hashes ? null : BULLET.exec(head);
  const from = start + (hashes ?? bullet ?? [""])[0].length;
  return { start: from, end, text: text.slice(from, end), kind: isBoilerplate ? "boilerplate" : hashes ? "heading" : bullet ? "item" : "plain", afterBlank };
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * Mail and scraped pages break lines at a fixed width; the width is that of the longest line that goes on in small
 * letters, where many do: a title may be wider. 0 where the text is not wrapped.
 */
function wrapWidth(lines: readonly Line[]): number {
  let broken = 0, width = 0, widest = 0;
  lines.forEach((line, index) => {
    widest = Math.max(widest, line.text.length);
    if (index === 0 || line.afterBlank || line.kind !== "plain" || !startsLower(line.text)) return;
    broken++;
    width = Math.max(width, lines[index - 1]!.text.length);
  });
  return widest <= WIDEST && broken >= 3 && broken * 5 > lines.length ? width : 0;
}

function continues(previous: Line, line: Line, width: number, dangling: ReadonlySet<string>): boolean {
  if (line.kind !== "plain" || previous.kind === "boilerplate" || previous.kind === "heading") return false;
  // «on March 5 ↵ th ↵ , 2015»: what a page sets higher has a line of its own
  if (!line.afterBlank && (ORDINAL.test(previous.text) || (ORDINAL.test(line.text) && /\d$/.test(previous.text)))) return true;
  // «Anna Mere ↵ , 44, of Hull»: bold words had a line of their own
  if (!line.afterBlank && /^[,;)]/.test(line.text)) return true;
  if (width > 0 && !line.afterBlank) return previous.text.length + 1 + firstWordLength(line.text) > width * 0.92 || (!endsSentence(previous.text) && (startsLower(line.text) || previous.text.endsWith(",") || dangling.has(lastWord(previous.text)) || previous.text.length > width * NEARLY_FULL));
  if (endsSentence(previous.text)) return false;
  const isLong = previous.text.length > BROKEN_LENGTH;
  if (line.afterBlank && !isLong) return false;
  // «offering from ↵ ↵ platforms»: a story broken by the layout goes on in small letters
  if (startsLower(line.text)) return isLong || /[a-z,]$/.test(previous.text) || /\p{Ll}$/u.test(previous.text.slice(-2));
  return dangling.has(lastWord(previous.text)) || (isCapitals(previous.text) && isCapitals(line.text) && !line.afterBlank && isLong);
}

const ORDINAL = /^(?:st|nd|rd|th)$/;

const startsLower = (text: string): boolean => isSmall(/^["'“«‘(]/.test(text) ? text.slice(1, 3) : text);
const firstWordLength = (text: string): number => (text.slice(0, WIDEST) + " ").search(/\s/u);
const lastWord = (text: string): string => fold(lastLetters(text.slice(-16)));
const isCapitals = (text: string): boolean => text.length <= 2 * HEADING_LENGTH && text === text.toUpperCase() && text !== text.toLowerCase();

/** Whether a line ends with a sign that ends a sentence or announces what follows («MADRID, 1 Oct. –»), closing quotes and brackets aside. */
function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && "\"'”’»)]".includes(text[last]!)) last--;
  return ".!?…:;–—-".includes(text[last] ?? " ");
}

/** «Enough fentanyl to kill entire U.S.»: a line so short, in characters, may end in initials and be a headline. */
const SHORT_HEADING = 60, INITIALS = /(?:^|\s)(?:\p{Lu}\.){2,3}$/u;

function kindOf(text: string, { start, end, kind }: Span & { kind: Line["kind"] }): SegmentKind {
  if (kind !== "plain") return kind;
  if (end - start > HEADING_LENGTH) return "paragraph";
  const body = text.slice(start, end), isQuestion = /[?!]$/u.test(body), isShort = end - start <= SHORT_HEADING && INITIALS.test(body);
  return (isQuestion || isShort || !endsSentence(body)) && !hasCapitalBehindPoint(body) ? "heading" : "paragraph";
}

/** The title is the first heading of the story, past a kicker in capitals («CRIME AND JUSTICE») over another heading. */
function withTitle(text: string, blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== "boilerplate");
  const isHeading = (block: Block | undefined): boolean => block !== undefined && (block.kind === "heading" || (block.kind === "paragraph" && isLongTitle(text, block)));
  // «■ Agentes allanan locales» above the headline
  if (blocks[first]?.kind === "item" && blocks[first + 1]?.kind === "heading") return blocks.map((block, index) => (index === first + 1 ? { ...block, kind: "title" } : index === first ? { ...block, kind: "heading" } : block));
  if (!isHeading(blocks[first])) return [...blocks];
  const bodyOf = ({ start, end }: Span) => text.slice(start, end), [kicker, next] = [blocks[first]!, blocks[first + 1]];
  const isKicker = kicker.end - kicker.start <= BROKEN_LENGTH && isCapitals(bodyOf(kicker)) && next !== undefined && isHeading(next) && !isCapitals(bodyOf(next));
  const title = isKicker ? first + 1 : first;
  return blocks.map((block, index) => (index === title ? { ...block, kind: "title" } : block));
}

function isLongTitle(text: string, { start, end }: Span): boolean {
  return end - start <= 2 * HEADING_LENGTH && !endsSentence(text.slice(start, end)) && !hasCapitalBehindPoint(text.slice(start, end));
}
