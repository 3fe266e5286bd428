import type { BoilerplateWords, Words } from "../languages/pack.ts";
import { lazily } from "../model/lazy.ts";
import type { Span } from "../model/span.ts";
import type { Codes } from "./codes.ts";
import { onlyWords } from "./letters.ts";
import { fold } from "./folding.ts";

/** Tells, line by line, what belongs to the page and not to the story. */
export type BoilerplateReader = (text: string, codes: Codes, lines: readonly Span[]) => boolean[];

/** Story paragraphs are longer than lines of the page, headlines and captions shorter than this (UTF-16 code units). */
const LONGEST_LINE = 200, LONGEST_HEADLINE = 220, LONGEST_CREDIT = 80, LONGEST_CUE = 60;
const MOST_HEADLINES = 15;

/** Compiles the words; each line costs one look-up a word, long lines nothing. */
export function compileBoilerplate(words: BoilerplateWords): BoilerplateReader {
  const whole = new Set(words.lines.map(plain)), starts = indexed(words.starts), phrases = indexed(words.phrases), lists = indexed(words.lists), ends = indexed(words.ends);
  const credits = new Set(words.credits.map(plain)), mayTell = hints(words);

  const cueOf = (line: string): "line" | "list" | "end" | undefined => {
    const text = plain(line);
    if (text === "") return "line";
    if (startsWithOne(text, 0, ends)) return "end";
    if (isListCue(line, text, lists)) return "list";
    const isPage = ADDRESS.test(line) || whole.has(text) || line.includes("©") || startsWithOne(text, 0, starts) || contains(text, phrases) || isCredit(line, credits);
    return isPage ? "line" : undefined;
  };

  return (text, codes, spans) => {
    const marked: boolean[] = new Array(spans.length).fill(false), all = lazily(() => spans.map(({ start, end }) => text.slice(start, end)));
    const isToldAgain = repetitions(text);
    let told = 0;
    for (let at = 0; at < spans.length; at++) {
      const { start, end } = spans[at]!;
      const cue = end - start > LONGEST_LINE || !mayTell(text, codes, start, end) ? undefined : cueOf(text.slice(start, end));
      if (cue === undefined) {
        marked[at] = isToldAgain(start, end);
        told += end - start;
        continue;
      }
      marked[at] = true;
      if (cue === "line") continue;
      const lines = all();
      // «View comments» may stand under the headline too, before the story
      const last = cue === "list" ? (told >= STORY && told >= text.length - end && areTeasers(lines, at + 1) ? lines.length - 1 : listEnd(lines, at)) : at * 3 > lines.length && (told >= STORY || told >= text.length - end) ? lines.length - 1 : at;
      // several days are those of the headlines
      const isDated = cue === "end" || lines.slice(at, last + 1).filter(isStamp).length > 1;
      for (let index = at; index <= last; index++) marked[index] = isDated || !isStamp(lines[index]!);
      at = last;
    }
    return marked;
  };
}

/** Lines of a story that stand twice are longer than this (UTF-16 code units). */
const REPEATED = 80;

/** Tells of each long line of a text, in their order, whether it stood there before: a page may bring its story twice. */
function repetitions(text: string): (start: number, end: number) => boolean {
  const byLength = new Map<number, Set<string> | number>();
  return (start, end) => {
    const length = end - start, known = length > REPEATED ? byLength.get(length) : undefined;
    if (length <= REPEATED) return false;
    if (known === undefined) {
      // most lengths stand once, and their lines are not cut out
      byLength.set(length, start);
      return false;
    }
    const lines = typeof known === "number" ? new Set([text.slice(known, known + length)]) : known, line = text.slice(start, end);
    if (typeof known === "number") byLength.set(length, lines);
    if (lines.has(line)) return true;
    lines.add(line);
    return false;
  };
}

/** So much of the page before such a line is a story, in UTF-16 code units. */
const STORY = 300;

/**
 * A cheap first question, by few words: does a line begin as a phrase of the page does, or has it a telling word of one
 * that may stand anywhere? Most lines of a story have neither, and most of their words differ from all of these in their
 * first letter or their length.
 */
function hints({ lines, starts, phrases, credits, lists, ends }: BoilerplateWords): (text: string, codes: Codes, start: number, end: number) => boolean {
  const beginnings = new Set([lines, starts, lists, ends].flat().map((phrase) => plain(phrase).split(" ", 2).join(" ")));
  const telling = new Set([...phrases.map((phrase) => longest(plain(phrase).split(" "))), ...credits.map((phrase) => plain(phrase).split(" ", 1)[0]!)]);
  const firsts = new Set([...beginnings].map((phrase) => phrase.split(" ", 1)[0]!));
  const mayBegin = lookAlikes(firsts), mayTell = lookAlikes(telling);
  const startsPhrase = (text: string, codes: Codes, from: number, to: number, end: number): boolean => {
    if (!mayBegin(codes, from, to)) return false;
    const first = fold(text.slice(from, to));
    if (!firsts.has(first)) return false;
    const next = wordStart(codes, to, end);
    return beginnings.has(first) || beginnings.has(`${first} ${fold(text.slice(next, wordEnd(codes, next, end)))}`);
  };
  return (text, codes, start, end) => {
    const first = wordStart(codes, start, end);
    if (first === end || text.startsWith(SCHEME, first)) return true;
    for (let from = first; from < end; ) {
      const to = wordEnd(codes, from, end);
      if ((mayTell(codes, from, to) && telling.has(fold(text.slice(from, to)))) || (from === first && startsPhrase(text, codes, from, to, end))) return true;
      from = wordStart(codes, to, end);
    }
    return codes.subarray(start, end).includes(COPYRIGHT);
  };
}

const COPYRIGHT = 0xa9;

/** «https://…/uploads/raid.jpg»: a line that is only the address of a page or a picture; one of a site alone may be what was closed. */
const SCHEME = "http", ADDRESS = /^\s*https?:\/\/[^\s/]+\/\S+\s*$/;

/** Whether a stretch of a line may be one of these words, told by its first and last letter and its length; letters with accents, and all beyond them, may. */
function lookAlikes(words: ReadonlySet<string>): (codes: Codes, from: number, to: number) => boolean {
  const known = new Uint8Array(32 * 32 * 32);
  const keyOf = (first: number, last: number, length: number): number => ((first & 31) << 10) | ((last & 31) << 5) | Math.min(length, 31);
  for (const word of words) known[keyOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  return (codes, from, to) => codes[from]! > 0x7e || codes[to - 1]! > 0x7e || known[keyOf(codes[from]!, codes[to - 1]!, to - from)] === 1;
}

const longest = (words: readonly string[]): string => words.reduce((best, word) => (word.length > best.length ? word : best), "");

const isWordCode = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || (code >= 0xaa && (code < 0x2000 || code > 0x206f) && code !== 0xab && code !== 0xbb && code !== 0xb7);

function wordStart(codes: Codes, at: number, end: number): number {
  while (at < end && !isWordCode(codes[at]!)) at++;
  return at;
}

function wordEnd(codes: Codes, at: number, end: number): number {
  while (at < end && isWordCode(codes[at]!)) at++;
  return at;
}

/** «Altre notizie di oggi: …»: the cue alone, or a short line without a point, or a colon close behind. */
function isListCue(line: string, text: string, lists: Index): boolean {
  if (!startsWithOne(text, 0, lists)) return false;
  return (line.length <= LONGEST_CUE && !/[.…]$/u.test(line)) || /^[^.]{0,50}[:|»]/u.test(line);
}

/** The last line of a list of other articles: only its first line where the headlines stand in it. */
function listEnd(lines: readonly string[], at: number): number {
  if (/[:|»>–—-]\s*\S.*\S/u.test(lines[at]!.trim())) return at;
  let last = at;
  while (last + 1 < lines.length && last - at < MOST_HEADLINES && isHeadline(lines[last + 1]!)) last++;
  return last;
}

/** Of so many headlines at least is a list of teasers, and so long is one of these at most. */
const FEWEST_TEASERS = 2, LONGEST_TEASER = 300;

/** «Latest news ⏎ Three men jailed ⏎ Three men have been jailed for … ⏎ Site closed ⏎ Police …»: headlines up to the end, with a sentence or two under each at most. */
function areTeasers(lines: readonly string[], from: number): boolean {
  let headlines = 0, teasers = 0, isBelow = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (isHeadline(line)) {
      headlines++;
      isBelow = true;
    } else if (isBelow && line.length <= LONGEST_TEASER) {
      teasers++;
      isBelow = false;
    } else return false;
  }
  return headlines >= FEWEST_TEASERS && teasers >= FEWEST_TEASERS;
}

/** A headline has no point; a teaser that is cut off has three. */
const isHeadline = (line: string): boolean => line.length <= LONGEST_HEADLINE && (!/[.:;]["'”’»)]*$/u.test(line) || line.endsWith("..."));

/** «Last updated: 18 April 2024, 17:40»: the text's own date may stand among other headlines. */
const isStamp = (line: string): boolean => line.length <= LONGEST_CUE && /\b(?:19|20)\d\d\b/.test(line) && /\b[0-3]?\d\b/.test(line);

/** «FOTO: 123RF», «… at the court (Pictures: Agency)». */
function isCredit(line: string, credits: ReadonlySet<string>): boolean {
  const open = line.lastIndexOf("(");
  const isBracketed = /\)[.\s]*$/u.test(line) && open >= 0;
  const label = isBracketed && isLabelled(line.slice(open + 1), credits);
  return label || (line.length <= LONGEST_CREDIT && isLabelled(line, credits));
}

function isLabelled(text: string, credits: ReadonlySet<string>): boolean {
  const colon = text.slice(0, 40).search(/[:©/]/u);
  return colon > 0 && credits.has(plain(text.slice(0, colon)));
}

/** Folded words of a line, one space between them. */
const plain = (line: string): string => onlyWords(fold(line), " ").trim();

type Index = ReadonlyMap<string, readonly string[]>;

function indexed(words: Words): Index {
  const index = new Map<string, string[]>();
  for (const phrase of words.map(plain)) {
    const first = phrase.split(" ", 1)[0]!;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

function startsWithOne(text: string, at: number, index: Index): boolean {
  const space = text.indexOf(" ", at), first = text.slice(at, space < 0 ? undefined : space);
  return index.get(first)?.some((phrase) => text.startsWith(phrase, at) && (at + phrase.length === text.length || text[at + phrase.length] === " ")) ?? false;
}

function contains(text: string, index: Index): boolean {
  for (let at = 0; ; ) {
    if (startsWithOne(text, at, index)) return true;
    const space = text.indexOf(" ", at);
    if (space < 0) return false;
    at = space + 1;
  }
}
