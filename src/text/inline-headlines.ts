import type { Span } from "../model/span.ts";
import { isSmall } from "./letters.ts";

/** A line is read for headlines run into it from this length on, in UTF-16 code units. */
const LONG = 300;
/** So many headlines in one line are no emphasis. */
const FEWEST = 2;
/** How long a headline is at least, and at most; and how many capitals it has. */
const SHORTEST = 20, LONGEST = 240, CAPITALS = 15;
/** What stands before a headline, with a space, and right behind one. */
const BEFORE = ".!?»”\"", POINTS = ".:", DASHES = "–—-";

/** Where headlines in capitals stand inside a long line, as in a press review pasted into one paragraph; empty where there are fewer than two. */
export function inlineHeadlines(line: string): readonly Span[] {
  if (line.length < LONG) return [];
  const found: Span[] = [];
  for (let at = 0; at >= 0; ) {
    const { end, isHeadline } = headlineFrom(line, at);
    if (isHeadline) found.push({ start: at, end });
    at = nextStart(line, Math.max(at, end - 1));
  }
  return found.length >= FEWEST ? found : [];
}

/** Where the next sentence starts; -1 where none does. */
function nextStart(line: string, from: number): number {
  for (let at = line.indexOf(" ", from); at >= 0; at = line.indexOf(" ", at + 1)) if (at > 0 && BEFORE.includes(line[at - 1]!)) return at + 1;
  return -1;
}

/** Reads on to the first small letter, or to the end of a headline: a point, or a colon or a dash before words in small letters. */
function headlineFrom(line: string, start: number): { readonly end: number; readonly isHeadline: boolean } {
  let capitals = 0, at = start;
  for (; at < line.length && at - start <= LONGEST; at++) {
    const sign = line[at]!;
    if ((sign >= "a" && sign <= "z") || (sign > "\u007f" && isSmall(sign))) break;
    if (sign >= "A" && sign <= "Z") capitals++;
    if (at - start >= SHORTEST && capitals >= CAPITALS && ends(line, at)) return { end: at, isHeadline: true };
  }
  return { end: at, isHeadline: false };
}

function ends(line: string, at: number): boolean {
  const sign = line[at]!, next = line[at + 1] ?? "";
  if (POINTS.includes(sign) && next === " ") return sign === "." || isSmall(line[at + 3] ?? "");
  return sign === " " && next !== "" && DASHES.includes(next) && line[at + 2] === " " && isSmall(line[at + 4] ?? "");
}
