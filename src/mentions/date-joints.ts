import type { RelativeDate } from "../languages/pack.ts";
import type { Point } from "./date-pieces.ts";
import { past, rawAt, termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

/** A calendar expression as the text gives it: a point, or a range from `start` to `end`. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly start: Point;
  readonly end: Point | null;
  /** -1 behind or before «last», 1 «next». */
  readonly turn: number;
  readonly relative: RelativeDate | null;
  /** The second end, where it is told from the text's own date: «between March and last month». */
  readonly endRelative: RelativeDate | undefined;
  /** What «of last year» behind a month says of its year; null where nothing does. */
  readonly yearOffset: number | null;
  readonly pattern: string;
}

export const DASHES = "-–—~";

/** An expression without «last» or «next». */
export const plain = (start: Point, end: Point | null, from = start.from, to = (end ?? start).to): Expression => ({ from, to, start, end, turn: 0, relative: null, endRelative: undefined, yearOffset: null, pattern: end ? "range" : start.pattern });

/** An expression that is told from the text's own date. */
export const relativeTo = (relative: RelativeDate, start: Point): Expression => ({ from: start.from, to: start.to, start, end: null, turn: 0, relative, endRelative: undefined, yearOffset: null, pattern: start.pattern });

export interface Joint {
  readonly to: number;
  /** False for a mere «and»: neighbours make a range, others a list. */
  readonly isRange: boolean;
}

/** What joins the two ends of a range at token `at`, the articles behind it included. */
export function readJoint(line: Line, from: number, at: number): Joint | undefined {
  if (DASHES.includes(rawAt(line, at) || " ")) return { to: articled(line, at + 1), isRange: true };
  const to = termAt(line, at, "date/to") ?? (rawAt(line, at) === "," ? termAt(line, at + 1, "date/to") : undefined);
  if (to) return { to: led(line, to.to), isRange: true };
  if (tokenAt(line, at)?.hyphen) return { to: at, isRange: true };
  const and = termAt(line, at, "date/and");
  if (and === undefined) return undefined;
  const isRange = isOpened(line, from);
  return { to: isRange ? led(line, and.to) : articled(line, and.to), isRange };
}

const articled = (line: Line, to: number): number => past(line, past(line, to, "date/article"), "date/day-cue");
const led = (line: Line, to: number): number => termAt(line, to, "date/year")?.to ?? past(line, articled(line, to), "date/year");

/** Whether «between» stands before what starts at `from`: «between late 2019 …». */
export function isOpened(line: Line, from: number): boolean {
  return termBefore(line, from, "date/open") !== undefined || HEADS.some((cls) => isOpenedPast(line, from, cls));
}

const HEADS = ["date/day-cue", "date/article", "date/year"];

function isOpenedPast(line: Line, from: number, cls: string): boolean {
  const head = termBefore(line, from, cls);
  return head !== undefined && termBefore(line, head.from, "date/open") !== undefined;
}
