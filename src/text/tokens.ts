import type { Token } from "../model/document.ts";
import type { Codes } from "./codes.ts";

/* The classes stand beside the scanner that asks for them: constants of another module would cost it half of its speed. */
const SIGN = 0, LETTER = 1, DIGIT = 2, SPACE = 3, INVISIBLE = 4, EMPHASIS = 5, UNSEEN = 6;

/** Character class of every UTF-16 code unit, so that the scanner asks a table and no regular expression. */
const CLASS = (() => {
  const table = new Uint8Array(0x10000);
  const fill = (from: number, to: number, cls: number) => table.fill(cls, from, to + 1);
  fill(0xaa, 0xd7ff, UNSEEN);
  fill(0x41, 0x5a, LETTER);
  fill(0x61, 0x7a, LETTER);
  // the letters of Western Europe, and the signs of ordinary print
  for (const [from, to] of [[0xab, 0xb4], [0xb6, 0xb9], [0xbb, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x2010, 0x205e], [0x20a0, 0x20bf]] as const) fill(from, to, SIGN);
  for (const [from, to] of [[0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x24f], [0x300, 0x36f]] as const) fill(from, to, LETTER);
  fill(0x30, 0x39, DIGIT);
  for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) table[code] = SPACE;
  fill(0x2000, 0x200a, SPACE);
  fill(0x200b, 0x200f, INVISIBLE);
  fill(0x202a, 0x202e, INVISIBLE);
  fill(0x2060, 0x206f, INVISIBLE);
  fill(0xfe00, 0xfe0f, INVISIBLE);
  for (const code of [0xad, 0xfeff]) table[code] = INVISIBLE;
  for (const code of [0x2a, 0x5f, 0x60]) table[code] = EMPHASIS;
  return table;
})();

const HYPHEN = 0x2d, APOSTROPHE = 0x27, CURLY = 0x2019, DOT = 0x2e, COMMA = 0x2c, ZERO = 0x30, ACUTE = 0xb4, PRIME = 0x2032, UNDERSCORE = 0x5f;
const classAt = (text: Codes, index: number): number => classOf(text[index]!);

/** Classes are found when they are first asked for: fifty thousand at once would be felt at every start. */
function classOf(code: number): number {
  const known = CLASS[code];
  if (known !== UNSEEN) return known ?? SIGN;
  return (CLASS[code] = /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? LETTER : SIGN);
}
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY || code === 0x2bc || code === 0x60;
const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011;

/** A token before sentences are known. */
export type RawToken = Omit<Token, "sentence" | "index">;
/** A token that awaits its sentence: made once and filled in, because nothing is made more often. */
export type DraftToken = RawToken & { readonly index: number; sentence: number };

/** What is told of each token: where it starts and ends, whether it is glued to the one before, and whether by a hyphen. */
export type Take = (start: number, end: number, joined: boolean, hyphen: boolean) => void;

/** Splits the text of these codes between `from` and `to` into words, digit runs and signs, in one pass. Digit runs keep their inner separators («1.500.000», «5 550»). */
export function tokenize(text: Codes, take: Take, from: number, to: number): void {
  let index = from, joined = false, hyphen = false;
  while (index < to) {
    const code = text[index]!, cls = classOf(code);
    if (cls === SPACE) {
      joined = hyphen = false;
      index++;
    } else if (cls === INVISIBLE || cls === EMPHASIS) index++;
    else if (isHyphen(code) && joinsWords(text, index, from, to)) {
      hyphen = true;
      index++;
    } else {
      const end = cls === LETTER ? wordEnd(text, index, to) : cls === DIGIT ? digitsEnd(text, index, to) : signEnd(text, index, to);
      take(index, end, joined || hyphen, hyphen);
      joined = true;
      hyphen = false;
      index = end;
    }
  }
}

/** A hyphen inside a word is no token; between digits it is one, because it may say a range. */
function joinsWords(text: Codes, index: number, from: number, to: number): boolean {
  if (index <= from || index + 1 >= to) return false;
  const before = classAt(text, index - 1), after = classAt(text, index + 1);
  return (before === LETTER || before === DIGIT || before === EMPHASIS) && (after === LETTER || after === DIGIT) && !(before === DIGIT && after === DIGIT);
}

function signEnd(text: Codes, index: number, to: number): number {
  const code = text[index]!;
  const isPair = code >= 0xd800 && code < 0xdc00 && index + 1 < to && (text[index + 1]! & 0xfc00) === 0xdc00;
  return isPair ? index + 2 : index + 1;
}

function lettersEnd(text: Codes, index: number, to: number): number {
  while (index < to) {
    const cls = classAt(text, index);
    if (cls !== LETTER && !(cls === INVISIBLE && index + 1 < to && classAt(text, index + 1) === LETTER)) break;
    index++;
  }
  return index;
}

function wordEnd(text: Codes, start: number, to: number): number {
  const end = lettersEnd(text, start, to);
  if (end >= to) return end;
  const code = text[end]!;
  if (code === DOT && end === start + 1) return initialsEnd(text, start, to);
  if (!isApostrophe(code)) return end;
  return apostropheEnd(text, start, end, to);
}

/** «U.S.», «S.p.A.»: single letters each with its point. */
function initialsEnd(text: Codes, start: number, to: number): number {
  let index = start, count = 0;
  while (index + 1 < to && classAt(text, index) === LETTER && text[index + 1] === DOT) {
    index += 2;
    count++;
  }
  const openEnd = index < to && classAt(text, index) === LETTER;
  if (openEnd && (index + 1 >= to || classAt(text, index + 1) !== LETTER)) return count >= 1 ? index + 1 : start + 1;
  if (openEnd) return start + 1;
  return count >= 2 ? index : start + 1;
}

/** «dell'Olanda» splits behind the apostrophe, «Spain's» before it, «didn't» nowhere. */
function apostropheEnd(text: Codes, start: number, end: number, to: number): number {
  const next = end + 1 < to ? classAt(text, end + 1) : SPACE;
  if (next === LETTER) {
    const length = lettersEnd(text, end + 1, to) - end - 1;
    if (length === 1 && (text[end + 1]! | 0x20) === 0x73) return end;
    return end + 1 + (isShortForm(text, end + 1, length) ? length : 0);
  }
  const opens = next === DIGIT || (end + 1 < to && isOpening(text[end + 1]!));
  return opens || (end === start + 1 ? isVowel(text[start]!) : isAccent(text, start, end, next)) ? end + 1 : end;
}

/** Signs behind which a quotation may have begun, and characters back to look for it at most. */
const LONGEST_QUOTE = 100, OPENING_QUOTE = 0x2018;

/** «piu' di 40», «lunedi' 30»: behind a last vowel, and with no quotation open, an apostrophe is an accent that the keyboard lacked. */
function isAccent(text: Codes, start: number, end: number, next: number): boolean {
  const last = text[end - 1]!;
  if (next !== SPACE || last < 0x61 || last > 0x7a || !isVowel(last)) return false;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_QUOTE) && text[at] !== 0x0a; at--)
    if (text[at] === OPENING_QUOTE || (isApostrophe(text[at]!) && (at === 0 || classAt(text, at - 1) !== LETTER))) return false;
  return !isApostrophe(text[start - 1] ?? 0);
}

/** The letters behind «didn't», «I'd», «I'm», «they're», «we've», «we'll», in any case. */
function isShortForm(text: Codes, at: number, length: number): boolean {
  const first = text[at]! | 0x20, second = text[at + 1]! | 0x20;
  if (length === 1) return first === 0x74 || first === 0x64 || first === 0x6d;
  return length === 2 && (second === 0x65 ? first === 0x72 || first === 0x76 : first === 0x6c && second === 0x6c);
}

const isOpening = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0xab || code === 0x2018;

/** «E' stato»: behind a vowel alone, an apostrophe is an accent that the keyboard lacked. */
export function isVowel(code: number): boolean {
  const lower = code | 0x20;
  return lower === 0x61 || lower === 0x65 || lower === 0x69 || lower === 0x6f || lower === 0x75;
}

function digitsEnd(text: Codes, start: number, to: number): number {
  let end = runEnd(text, start, to);
  const length = end - start;
  let spaced = length <= 3 && text[start]! !== 0x30;
  for (;;) {
    const code = end < to ? text[end]! : 0;
    const begin = visibleFrom(text, end + 1, to), next = begin < to ? classAt(text, begin) : SPACE;
    if (next !== DIGIT) return spaced && code === COMMA && next === SPACE ? spacedEnd(text, end, to) : end;
    const group = runEnd(text, begin, to), isGroup = group - begin === 3;
    if (code === DOT || code === COMMA || code === 0xb7) spaced &&= isGroup;
    else if (code === UNDERSCORE) {
      if (!spaced || !isGroup) return end;
    } else if (isApostrophe(code) || code === ACUTE || code === PRIME) {
      if (!isGroup) return end === start + length && isDecimalBehind(text, start, end, group, to) ? group : end;
    } else if (!(spaced && isGroupSpace(code) && isGroup && !startsDecimal(text, group, to))) return end;
    end = group;
  }
}

function visibleFrom(text: Codes, index: number, to: number): number {
  while (index < to && classAt(text, index) === INVISIBLE) index++;
  return index;
}

/** «2'5 millones»: an apostrophe before one or two decimals; feet have their inches' mark behind them. */
function isDecimalBehind(text: Codes, start: number, end: number, group: number, to: number): boolean {
  if ((text[end] !== APOSTROPHE && text[end] !== CURLY) || end - start > 3 || group - end > 3) return false;
  const after = group < to ? text[group]! : 0;
  return !isApostrophe(after) && after !== 0x22 && after !== 0x201d && after !== 0x2033 && classOf(after) !== LETTER;
}

const isGroupSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007;

/** «250, 000», «19, 950,000.00»: behind a comma and a space, three zeros are those of the figure, and so is what ends in cents; in «May 19, 950,000 discs» they are not. */
function spacedEnd(text: Codes, end: number, to: number): number {
  let group = end + 2, after = runEnd(text, group, to);
  if (after - group !== 3) return end;
  const isZeros = text[group] === ZERO && text[group + 1] === ZERO && text[group + 2] === ZERO;
  while (after < to && text[after] === COMMA && runEnd(text, after + 1, to) - after === 4) {
    group = after + 1;
    after += 4;
  }
  const cents = after < to && text[after] === DOT ? runEnd(text, after + 1, to) : after;
  if (cents - after === 3 && !isLetterAt(text, cents, to)) return cents;
  return isZeros && after === end + 5 && !isLetterAt(text, after, to) ? after : end;
}

const isLetterAt = (text: Codes, index: number, to: number): boolean => index < to && classAt(text, index) === LETTER;

/** «5 550.000»: no grouping by spaces where another sign groups what follows. */
function startsDecimal(text: Codes, index: number, to: number): boolean {
  return index + 3 < to && text[index] === DOT && runEnd(text, index + 1, to) - index === 4;
}

/** Digits in a row; an invisible sign between two of them is no part of the figure, but does not end it. */
function runEnd(text: Codes, index: number, to: number): number {
  while (index < to) {
    const cls = classAt(text, index);
    if (cls !== DIGIT && !(cls === INVISIBLE && index + 1 < to && classAt(text, index + 1) === DIGIT)) break;
    index++;
  }
  return index;
}
