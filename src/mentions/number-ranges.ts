import type { NumberWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { entriesAt, markAt, markEnding, marksAt } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { isFiller } from "./hedges.ts";
import { isNumeral, NUMERAL } from "./number-words.ts";
import type { Figure } from "./numbers.ts";

/** Class of what joins the two ends of a range. */
export const MIDDLE = "range-middle";
const OPEN = "range-open";
/** Class of the verbs of what was one figure and is another: «rose from 80 to 110». */
const CHANGE = "range-change";
/** Words of such a verb, at most. */
const LONGEST_CHANGE = 2;
const FILLERS = 2;

/** The lexicon's terms for ranges; the value is the index of the pattern. */
export function rangeTerms(words: NumberWords): Term[] {
  const changes: Term[] = words.changes.map((phrase) => ({ cls: CHANGE, value: null, phrase }));
  return changes.concat(words.ranges.flatMap(({ open, middle }, pattern): Term[] => [
    ...open.map((phrase) => ({ cls: OPEN, value: pattern, phrase })),
    ...middle.map((phrase) => ({ cls: MIDDLE, value: { pattern, open: open.length > 0 }, phrase })),
  ]));
}

export interface Range {
  /** Where its opening word stands. */
  readonly from: number;
  readonly value: number;
  readonly last: Figure;
}

/** «between 10 and 15», «de 10 a 20 millones», «10-15», «10 or 12»: the range that `first` begins. */
export function readRange(doc: Document, first: Figure, figureAt: (index: number) => Figure | undefined): Range | undefined {
  if (first.form === "article") return undefined;
  const middle = middleAfter(doc, first.from, first.to);
  if (!middle) return undefined;
  const last = figureAt(skipFillers(doc, middle.to));
  if (!last || (last.form !== first.form && !(middle.opened && last.base === 1 && last.scale > 1)) || doc.tokens[last.from]!.sentence !== doc.tokens[first.from]!.sentence) return undefined;
  const value = shareScale(first, last);
  if (!(value < last.value) || (!middle.opened && last.value > value * 10)) return undefined;
  return { from: middle.from, value, last };
}

/** What joins the two ends of a range, where `from` to `to` is its first end. */
export function middleAfter(doc: Document, from: number, to: number): { readonly from: number; readonly to: number; readonly opened: boolean } | undefined {
  const sign = doc.tokens[to];
  if (sign === undefined || sign.sentence !== doc.tokens[from]!.sentence) return undefined;
  if (DASHES.has(sign.word.raw)) {
    // a dash between spaces is rather a dash, and «2-1» a score: only the figures can tell
    const next = doc.tokens[to + 1];
    return sign.joined && next?.joined ? { from, to: to + 1, opened: false } : undefined;
  }
  // «otto-dieci milioni»: a hyphen between words is no token
  if (sign.hyphen && markAt(doc.marks, to, NUMERAL) !== undefined) return { from, to, opened: false };
  for (const mark of marksAt(doc.marks, to, MIDDLE)) {
    const { pattern, open } = mark.value as { pattern: number; open: boolean };
    const opening = open ? openingBefore(doc, from, pattern) : isLastButOne(doc, from) || changeBefore(doc, from) ? undefined : from;
    if (opening !== undefined) return { from: opening, to: mark.to, opened: open };
  }
  return undefined;
}

/** «5, 8 or 10»: a figure behind a comma and another figure is one of a list, and no end of a range; behind a range («5-10, 12 or 15») it is. */
function isLastButOne({ tokens, marks }: Document, from: number): boolean {
  const comma = tokens[from - 1];
  if (comma?.word.raw !== "," || from < 2 || comma.sentence !== tokens[from - 2]!.sentence || !isNumeral({ tokens, marks }, from - 2)) return false;
  const before = tokens[from - 3]?.word.kind === "sign" ? [tokens[from - 3]!, tokens[from - 4]] : [];
  return !before.some((token) => token !== undefined && DASHES.has(token.word.raw));
}

/** What joins the ends of a range without a word. */
const DASHES = new Set(["-", "–", "/"]);

/** «rose from»: the verb of a change that leads to its first figure. */
export const changeBefore = (doc: Document, figure: number): Mark | undefined => (markAt(doc.marks, figure - 1, OPEN) ? markEnding(doc.marks, figure - 1, CHANGE, LONGEST_CHANGE) : undefined);

function openingBefore(doc: Document, from: number, pattern: number): number | undefined {
  const { sentence } = doc.tokens[from]!;
  for (let index = from - 1; index >= 0 && from - index <= FILLERS + 1; index--) {
    if (doc.tokens[index]!.sentence !== sentence) return undefined;
    for (const mark of entriesAt(doc.marks, index, OPEN)) if (mark.cls === OPEN && mark.value === pattern && index + mark.size <= from) return markEnding(doc.marks, index, CHANGE, LONGEST_CHANGE) ? undefined : index;
    if (!isFiller(doc, index)) return undefined;
  }
  return undefined;
}

export function skipFillers(doc: Document, index: number): number {
  let at = index;
  for (let count = 0; count < FILLERS && at < doc.tokens.length && markAt(doc.marks, at, NUMERAL) === undefined && isFiller(doc, at); count++) at++;
  return at;
}

/** «10-15 million»: the first figure takes the magnitude of the second where it is the lesser so. */
function shareScale(first: Figure, last: Figure): number {
  return first.scale === 1 && last.scale > 1 && first.value < last.base ? first.value * (last.value / last.base) : first.value;
}
