import type { Document } from "../model/document.ts";
import { classBits, markAt, mayStart, startsOf } from "../text/marks.ts";
import { readExpressions } from "./date-expressions.ts";
import type { Placed } from "./date-stamps.ts";
import { termAt, type Line } from "./date-terms.ts";

/** The expressions of dates in a document, each where it stands. */
export function placeExpressions(doc: Document): Placed[] {
  const placed: Placed[] = [], starts = dateStarts(doc);
  let start = 0;
  for (const segment of doc.segments) {
    const first = doc.sentences[segment.first]?.first, end = doc.sentences[segment.last - 1]?.last;
    if (first === undefined || end === undefined) continue;
    const line: Line = { doc, first, end };
    let next = first;
    for (; start < starts.length && starts[start]! < end; start++) {
      const at = starts[start]!;
      if (at < next) continue;
      const never = termAt(line, at, "date/never");
      const found = never ? [] : readExpressions(line, at);
      for (const expression of found) placed.push({ expression, line, segment: segment.index });
      next = Math.max(never?.to ?? 0, found.at(-1)?.to ?? 0);
    }
  }
  return placed;
}

/** Tokens with which a date may start, or a term that hides one: figures and words of the calendar. */
function dateStarts(doc: Document): number[] {
  const starts = startsOf(doc, DATE_STARTS);
  for (const index of startsOf(doc, ["date/day"])) if (isBeforeMonth(doc, markAt(doc.marks, index, "date/day")!.to)) starts.push(index);
  for (const index of doc.figures) if (mayBeDate(doc, index)) starts.push(index);
  return starts.sort((a, b) => a - b);
}

const DATE_STARTS = ["date/never", "date/month", "date/weekday", "date/day-cue", "date/part", "date/relative"];

/** Classes of which the reader asks all places. */
export const LISTED_FOR_DATES = [...DATE_STARTS, "date/day", "date/month-first"];

const LONGEST_FIGURES = 10;

/** Most figures are no date, and their length, their points or the word behind them tell. */
function mayBeDate(doc: Document, index: number): boolean {
  const { raw } = doc.tokens[index]!.word;
  if (raw.length <= 2) return isBeforeMonth(doc, index + 1);
  const point = raw.lastIndexOf(".");
  // «29·12·20»
  if (point < 0) return raw.length === 4 || raw.length === 6 || (raw.length <= LONGEST_FIGURES && raw.includes("·"));
  return raw.length <= LONGEST_FIGURES && (raw.length - point === 5 || raw.indexOf(".") < point);
}

/** What may stand between a day and its month, or between two days. */
const BEHIND_DAY = ["date/month", "date/ordinal", "date/to", "date/and", "date/told-month"], BEHIND_DAY_BITS = classBits([...BEHIND_DAY, "date/link"]);

/** What a link may lead to: «20 de mayo», «20 del mes pasado». */
const LINKED = ["date/month", "date/relative"];

/** Whether what stands behind a day may lead to its month, or to another day. */
function isBeforeMonth({ tokens, marks }: Document, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.word.kind === "sign" || next.hyphen) return next !== undefined;
  if (!mayStart(marks, at, BEHIND_DAY_BITS)) return false;
  const link = markAt(marks, at, "date/link");
  return BEHIND_DAY.some((cls) => markAt(marks, at, cls) !== undefined) || (link !== undefined && LINKED.some((cls) => markAt(marks, link.to, cls) !== undefined));
}
