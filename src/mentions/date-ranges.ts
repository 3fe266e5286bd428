import type { RelativeDate } from "../languages/pack.ts";
import { DASHES, isOpened, plain, readJoint, type Expression } from "./date-joints.ts";
import { readLooseMonth } from "./date-months.ts";
import { readDay, readYear, type Piece, type Point } from "./date-pieces.ts";
import { readPoint } from "./date-points.ts";
import { isSeason } from "./date-decoys.ts";
import { rawAt, termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";
import { isLoneYear, readYearPoint } from "./date-years.ts";

/** A point, or a range that starts with one: «May 25 and 26», «July 2024 to March 2025», «2017-2021». */
export function readSpan(line: Line, at: number): Expression | Expression[] | undefined {
  const start = readPoint(line, at) ?? readPaired(line, at) ?? readYearPoint(line, at);
  if (start === undefined) return undefined;
  const joint = readJoint(line, at, start.to);
  const end = joint && (readEnd(line, joint.to, start, isDash(line, start.to)) ?? (start.day === null || !joint.isRange ? undefined : behindClock(line, joint.to)));
  if (joint && end) {
    const joined = joinPoints(line, start, end, joint.isRange);
    if (joined) return joined;
  }
  const recent = joint?.isRange && !DASHES.includes(rawAt(line, start.to) || " ") && toRecent(line, start, joint.to);
  if (recent) return recent;
  if (start.pattern === "year") return isLoneYear(line, start) ? plain(start, null) : undefined;
  return plain(start, null);
}

/** A time of day, and words of it at most before its date. */
const CLOCK = /^(?:[01]?\d|2[0-4])(?:[:.]\d\d)?$/, CLOCK_WORDS = 2;

/** «… hasta las 06:00 horas del 7 de mayo», «to 6am on May 7»: the day behind a time of day. */
function behindClock(line: Line, at: number): Point | undefined {
  const hour = [at, at + 1].find((index) => CLOCK.test(rawAt(line, index)));
  if (hour === undefined) return undefined;
  const first = rawAt(line, hour + 1) === ":" && tokenAt(line, hour + 2)?.word.kind === "digits" ? hour + 3 : hour + 1;
  for (let next = first; next <= first + CLOCK_WORDS; next++) {
    const point = tokenAt(line, next) && readPoint(line, next);
    if (point) return point.day === null ? undefined : point;
    if (tokenAt(line, next)?.word.kind !== "word" && rawAt(line, next) !== ".") return undefined;
  }
  return undefined;
}

/** «entre marzo y el mes pasado», «dal 3 marzo a oggi»: from a month or day to one that the text's own date tells. */
function toRecent(line: Line, start: Point, at: number): Expression | undefined {
  // «y este mes»: what reads as an article may open the term
  const relative = termAt<RelativeDate>(line, at, "date/relative") ?? termAt<RelativeDate>(line, at - 1, "date/relative");
  const unit = start.day !== null ? "day" : start.pattern.startsWith("month") ? "month" : isLoneYear(line, start) ? "year" : undefined;
  return relative?.value.unit === unit && relative !== undefined && relative.value.offset <= 0 ? { ...plain(start, null), to: relative.to, endRelative: relative.value, pattern: "range" } : undefined;
}

/** «28/2-1/3», «Jan-Feb 2017»: two fractions or months in a row prove each other. */
function readPaired(line: Line, at: number): Point | undefined {
  const first = readPoint(line, at, true) ?? readLooseMonth(line, at);
  const joint = first && readJoint(line, at, first.to);
  if (!first || !joint?.isRange) return undefined;
  const second = readPoint(line, joint.to, true) ?? readLooseMonth(line, joint.to);
  return second && (first.pattern === "month" ? second.month !== null && second.pattern.startsWith("month") : second.pattern.startsWith("figures")) ? first : undefined;
}

const isDash = (line: Line, at: number): boolean => DASHES.includes(rawAt(line, at) || " ") || tokenAt(line, at)?.hyphen === true;

/** The second end: a point, a year, or a day that takes the month of the first. */
function readEnd(line: Line, at: number, start: Point, isDashed: boolean): Point | undefined {
  const point = readPoint(line, at, start.pattern.startsWith("figures")) ?? (start.pattern === "month" ? readLooseMonth(line, at) : undefined);
  if (point) return point;
  const same = start.day === null && start.month !== null ? termAt(line, at, "date/same-month") : undefined, sameYear = same && readYear(line, same.to);
  if (sameYear) return { ...start, from: at, to: sameYear.to, year: sameYear.value };
  if (start.month === null || start.day === null) return readYearPoint(line, at);
  if (start.year !== null && start.pattern !== "month-day") return undefined;
  const day = readDay(line, at);
  if (day === undefined || start.pattern !== "month-day") return undefined;
  const year = readYear(line, day.to);
  const next = tokenAt(line, day.to);
  // «May 25 and 26 people», and «the May 25-26 raids»
  if (!isDashed && year === undefined && next?.word.kind === "word" && !day.ordinal && next.word.shape === "lower" && !isNextDay(line, start, day) && !termAt(line, day.to, "date/year-follower")) return undefined;
  if (next?.joined && next.word.kind !== "sign") return undefined;
  return { ...start, from: at, to: year?.to ?? day.to, year: year?.value ?? start.year, day: day.value, pattern: "day" };
}

/** «on May 25 and 26 graft-busters swooped»: the day after, and no word behind it that is ever counted. */
const isNextDay = (line: Line, start: Point, { value, to }: Piece): boolean => value === start.day! + 1 && termBefore(line, start.from, "date/on") !== undefined && !termAt(line, to, "count") && !termAt(line, to, "count-action");

/** A range if the joint says so or the ends are neighbours; otherwise two dates that share a year. */
function joinPoints(line: Line, first: Point, end: Point, isRange: boolean): Expression | Expression[] | undefined {
  const start: Point = first.swapped && end.order === "month" ? { ...first, ...first.swapped } : first;
  const bothYears = start.pattern === "year" && end.pattern === "year";
  if (bothYears && !isYearRange(line, start, end)) return undefined;
  const filled = end.year === null ? { ...end, year: start.year === null ? null : start.year + (isBefore(end, start) ? 1 : 0) } : end;
  const opened = start.year === null && filled.year !== null ? { ...start, year: filled.year - (isBefore(filled, start) ? 1 : 0) } : start;
  const goesOn = opened.year === null || filled.year === null || opened.year < filled.year || (opened.year === filled.year && (opened.month ?? 0) <= (filled.month ?? 12) && !(opened.month === filled.month && (opened.day ?? 0) >= (filled.day ?? 32)));
  if (isRange && goesOn) return plain(opened, filled);
  if (isRange) return undefined;
  if (areNeighbours(opened, filled)) return plain(opened, filled);
  // «septiembre y diciembre de 2018»
  const shares = start.pattern === end.pattern || end.pattern === "day" || (start.pattern === "month" && end.pattern === "month-year");
  if (!shares) return undefined;
  if (bothYears && !isLoneYear(line, start)) return undefined;
  return [plain(opened, null), plain(filled, null)];
}

const isBefore = (a: Point, b: Point): boolean => (a.month ?? 0) !== (b.month ?? 0) ? (a.month ?? 0) < (b.month ?? 0) : (a.day ?? 0) < (b.day ?? 0);

/** «2017-2021» is one by itself; with words between, what stands before must prove the first year. */
function isYearRange(line: Line, start: Point, end: Point): boolean {
  if (start.year! >= end.year!) return false;
  const token = tokenAt(line, start.from)!, next = tokenAt(line, end.to);
  if (token.joined && DASHES.includes(rawAt(line, start.from - 1) || " ")) return false;
  if (next?.joined && "-–/".includes(next.word.raw) && tokenAt(line, end.to + 1)?.word.kind === "digits") return false;
  return DASHES.includes(rawAt(line, start.to) || " ") ? !isSeason(line, start.from, end.to) : isOpened(line, start.from) || isLoneYear(line, start) || (!termAt(line, start.to, "date/and") && next?.word.kind !== "word");
}

/** Two days, months or years in a row. */
function areNeighbours(a: Point, b: Point): boolean {
  if (a.day !== null && b.day !== null) return a.year === b.year && a.month === b.month && b.day === a.day + 1;
  if (a.day !== null || b.day !== null) return false;
  if (a.month !== null && b.month !== null) return (b.year ?? 0) * 12 + b.month === (a.year ?? 0) * 12 + a.month + 1;
  return a.month === null && b.month === null && b.year === a.year! + 1;
}
