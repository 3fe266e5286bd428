import type { RelativeDate, YearPart } from "../languages/pack.ts";
import { isLawDate, isNumbered, isSeason } from "./date-decoys.ts";
import { readDay, readLooseMonth, readPoint, readYear, type Point } from "./date-points.ts";
import { past, rawAt, termAt, termBefore, tokenAt, type Line, type WeekdayMark } from "./date-terms.ts";
import { isLoneYear, readYearPoint } from "./date-years.ts";

/** A calendar expression as the text gives it: a point, or a range from `start` to `end`. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly start: Point;
  readonly end: Point | null;
  /** -1 behind or before «last», 1 «next». */
  readonly turn: number;
  readonly relative: RelativeDate | null;
  readonly pattern: string;
}

const DASHES = "-–—~";

/** Reads the calendar expressions that start at token `at`; mostly one, two for «3 and 17 May». */
export function readExpressions(line: Line, at: number): Expression[] {
  const found = readList(line, at) ?? readSpan(line, at) ?? readPart(line, at) ?? readRelative(line, at);
  if (found === undefined) return [];
  const list = Array.isArray(found) ? found : [found];
  return isDecoy(line, list[0]!.from, list.at(-1)!) ? list.map((each) => ({ ...each, pattern: "decoy" })) : list.map((each) => withTurn(line, each));
}

function isDecoy(line: Line, from: number, { to, start, pattern }: Expression): boolean {
  if (pattern === "relative" || start.pattern === "weekday") return false;
  return isLawDate(line, from) || isSeason(line, from, to) || (/^figures/.test(start.pattern) && isNumbered(line, from));
}

/** Takes «last» and «next» before or behind into the expression. */
function withTurn(line: Line, expression: Expression): Expression {
  if (expression.relative || expression.pattern === "year") return expression;
  const behind = termAt<number>(line, expression.to, "date/turn");
  if (behind) return { ...expression, to: behind.to, turn: behind.value };
  const cue = termBefore(line, expression.from, "date/day-cue")?.from ?? expression.from;
  const before = termBefore<number>(line, cue, "date/turn");
  return before ? { ...expression, from: before.from, turn: before.value } : expression;
}

const plain = (start: Point, end: Point | null, from = start.from, to = (end ?? start).to): Expression => ({ from, to, start, end, turn: 0, relative: null, pattern: end ? "range" : start.pattern });

/** «10 - 22 August 2012», «dal 3 al 5 marzo», «3 and 17 May»: days whose month stands once. */
function readList(line: Line, at: number): Expression | Expression[] | undefined {
  const days = readDays(line, at), first = days.at(-1);
  if (first === undefined) return undefined;
  const joint = readJoint(line, at, first.to);
  if (joint === undefined) return undefined;
  const second = readPoint(line, joint.to);
  if (!second || second.month === null || second.day === null || !/^(day-month|month-day)$/.test(second.pattern) || second.weekday !== null) return undefined;
  if (second.pattern === "month-day" && !joint.isRange) return undefined;
  const starts = days.map(({ value, from, to }): Point => ({ ...second, from, to, day: value, pattern: "day" }));
  const all = [...starts, second];
  if (all.some((point, i) => i > 0 && point.day! <= all[i - 1]!.day!)) return undefined;
  const isRow = all.every((point, i) => i === 0 || point.day === all[i - 1]!.day! + 1);
  return isRow || (joint.isRange && days.length === 1) ? plain(starts[0]!, second) : all.map((point) => plain(point, null));
}

const MOST_DAYS = 6;

/** «12, 13» before «and 14 May». */
function readDays(line: Line, at: number): { readonly value: number; readonly from: number; readonly to: number }[] {
  const days: { value: number; from: number; to: number }[] = [];
  for (let from = at; days.length < MOST_DAYS; ) {
    const day = readDay(line, from);
    if (day === undefined) break;
    days.push({ value: day.value, from, to: day.to });
    if (rawAt(line, day.to) !== ",") break;
    from = past(line, day.to + 1, "date/article");
  }
  return days;
}

interface Joint {
  readonly to: number;
  /** False for a mere «and»: neighbours make a range, others a list. */
  readonly isRange: boolean;
}

/** What joins the two ends of a range at token `at`, the articles behind it included. */
function readJoint(line: Line, from: number, at: number): Joint | undefined {
  const articled = (to: number) => past(line, past(line, to, "date/article"), "date/day-cue");
  if (DASHES.includes(rawAt(line, at) || " ")) return { to: articled(at + 1), isRange: true };
  const to = termAt(line, at, "date/to") ?? (rawAt(line, at) === "," ? termAt(line, at + 1, "date/to") : undefined);
  if (to) return { to: articled(to.to), isRange: true };
  if (tokenAt(line, at)?.hyphen) return { to: at, isRange: true };
  const and = termAt(line, at, "date/and");
  return and && { to: articled(and.to), isRange: isOpened(line, from) };
}

function isOpened(line: Line, from: number): boolean {
  const bare = termBefore(line, from, "date/day-cue")?.from ?? from;
  return termBefore(line, bare, "date/open") !== undefined || termBefore(line, termBefore(line, bare, "date/article")?.from ?? bare, "date/open") !== undefined;
}

/** A point, or a range that starts with one: «May 25 and 26», «July 2024 to March 2025», «2017-2021». */
function readSpan(line: Line, at: number): Expression | Expression[] | undefined {
  const start = readPoint(line, at) ?? readPaired(line, at) ?? readYearPoint(line, at);
  if (start === undefined) return undefined;
  const joint = readJoint(line, at, start.to);
  const end = joint && readEnd(line, joint.to, start);
  if (joint && end) {
    const joined = joinPoints(line, start, end, joint.isRange);
    if (joined) return joined;
  }
  if (start.pattern === "year") return isLoneYear(line, start) ? plain(start, null) : undefined;
  return plain(start, null);
}

/** «28/2-1/3», «Jan-Feb 2017»: two fractions or months in a row prove each other. */
function readPaired(line: Line, at: number): Point | undefined {
  const first = readPoint(line, at, true) ?? readLooseMonth(line, at);
  const joint = first && readJoint(line, at, first.to);
  if (!first || !joint?.isRange) return undefined;
  const second = readPoint(line, joint.to, true) ?? readLooseMonth(line, joint.to);
  return second && (first.pattern === "month" ? second.month !== null && /^month/.test(second.pattern) : /^figures/.test(second.pattern)) ? first : undefined;
}

/** The second end: a point, a year, or a day that takes the month of the first. */
function readEnd(line: Line, at: number, start: Point): Point | undefined {
  const point = readPoint(line, at, /^figures/.test(start.pattern)) ?? (start.pattern === "month" ? readLooseMonth(line, at) : undefined);
  if (point) return point;
  if (start.month === null || start.day === null) return readYearPoint(line, at);
  if (start.year !== null && start.pattern !== "month-day") return undefined;
  const day = readDay(line, at);
  if (day === undefined || start.pattern !== "month-day") return undefined;
  const year = readYear(line, day.to);
  const next = tokenAt(line, day.to);
  // «May 25 and 26 people»
  if (year === undefined && next?.word.kind === "word" && !day.ordinal && next.word.shape === "lower" && !termAt(line, day.to, "date/year-follower")) return undefined;
  if (next?.joined && next.word.kind !== "sign") return undefined;
  return { ...start, from: at, to: year?.to ?? day.to, year: year?.value ?? start.year, day: day.value, pattern: "day" };
}

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
  const shares = start.pattern === end.pattern || end.pattern === "day";
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

/** «the last quarter of 2023», «i primi nove mesi del 2018». */
function readPart(line: Line, at: number): Expression | undefined {
  const part = termAt<YearPart>(line, at, "date/part");
  if (part === undefined) return undefined;
  const year = readYear(line, past(line, part.to, "date/article"));
  if (year === undefined) return undefined;
  const base = { from: at, to: year.to, year: year.value, day: null, weekday: null, pattern: "part" };
  return plain({ ...base, month: part.value.first }, { ...base, month: part.value.last });
}

/** «yesterday», «last month», «on Wednesday», «el día 20». */
function readRelative(line: Line, at: number): Expression | undefined {
  const none = { year: null, month: null, day: null, weekday: null };
  const relative = termAt<RelativeDate>(line, at, "date/relative");
  if (relative) return { from: at, to: relative.to, start: { ...none, from: at, to: relative.to, pattern: "relative" }, end: null, turn: 0, relative: relative.value, pattern: "relative" };
  const weekday = termAt<WeekdayMark>(line, at, "date/weekday");
  return weekday && !weekday.value.short ? readWeekday(line, at) : readLoneDay(line, at);
}

/** «on Wednesday», «tra martedì e mercoledì», «lunes y martes». */
function readWeekday(line: Line, at: number): Expression | undefined {
  const start = weekdayPoint(line, at);
  if (start === undefined) return undefined;
  const joint = readJoint(line, at, start.to);
  const end = joint && weekdayPoint(line, joint.to);
  const isRange = end && joint && termAt(line, start.to, "date/and") && (joint.isRange || end.weekday === (start.weekday! + 1) % 7);
  return plain(start, isRange ? end : null);
}

function weekdayPoint(line: Line, at: number): Point | undefined {
  const mark = termAt<WeekdayMark>(line, at, "date/weekday");
  if (mark === undefined || mark.value.short || !isWeekday(line, at, mark.to)) return undefined;
  return { from: at, to: mark.to, year: null, month: null, day: null, weekday: mark.value.weekday, pattern: "weekday" };
}

function isWeekday(line: Line, from: number, to: number): boolean {
  if (termBefore(line, from, "date/habit") || tokenAt(line, to)?.hyphen) return false;
  const token = tokenAt(line, from)!, before = tokenAt(line, from - 1);
  if (token.word.shape !== "capital" || before?.word.kind !== "word" || before.sentence !== token.sentence) return true;
  // «Ash Wednesday», «Sunday Times»
  const next = tokenAt(line, to);
  return !(next?.word.kind === "word" && next.word.shape === "capital" && before.word.shape === "capital");
}

function readLoneDay(line: Line, at: number): Expression | undefined {
  const cue = termAt(line, at, "date/day-cue");
  const day = cue && readDay(line, cue.to);
  if (!cue || !day || !day.figures || readPoint(line, cue.to) || readList(line, cue.to)) return undefined;
  const next = tokenAt(line, day.to);
  if (next?.joined && "/-:%".includes(next.word.raw)) return undefined;
  return plain({ from: at, to: day.to, year: null, month: null, day: day.value, weekday: null, pattern: "lone-day" }, null);
}
