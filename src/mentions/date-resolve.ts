import { compare, compareInYear, dayNumber, fromDayNumber, isPossible, nearestYear, toEdtf, weekdayOf, type CalendarDate } from "./date-calendar.ts";
import type { Expression } from "./date-joints.ts";
import type { Point } from "./date-pieces.ts";

/** What an expression is read against. */
export interface Context {
  /** The text's own date; null if unknown. */
  readonly reference: CalendarDate | null;
  /** Year of the nearest full date; null if none. */
  readonly anchorYear: number | null;
  /** The month of that date, where it is one of the text. */
  readonly anchorMonth: number | null;
  /** `sure` where that date stands before in the same sentence and time goes on; `likely` elsewhere in it or in the sentence before. */
  readonly anchor: "sure" | "likely" | "far";
  /** Words beside the expression look ahead: `sure` a verb in the future, `likely` a small word («until», «from»), `soon` a present («returns to court»). */
  readonly ahead: "sure" | "likely" | "soon" | "no";
  /** The order that the text's other figures prove; null if none does. */
  readonly order: "day" | "month" | null;
  /** Other words of the text speak for the month first. */
  readonly monthFirst: boolean;
  /** The month that was told right before; null if none. */
  readonly month: CalendarDate | null;
}

export interface Resolved {
  readonly value: string;
  readonly yearAssumed: boolean;
  readonly orderAssumed: boolean;
}

/** The EDTF value of an expression; undefined where what it needs is not known. */
export function resolve(expression: Expression, context: Context): Resolved | undefined {
  const { relative, turn, yearOffset } = expression;
  const dateIn = (point: Point): Point => (yearOffset === null || point.year !== null || context.reference?.year == null ? point : { ...point, year: context.reference.year + yearOffset });
  const start = dateIn(expression.start), end = expression.end && dateIn(expression.end);
  if (relative) return sure(ofDay(resolveRelative(relative.unit, relative.offset, context.reference), start.day));
  // «el pasado 11 de diciembre se realizará …»: what is past does not look ahead
  const ahead = turn > 0 || (turn === 0 && (context.ahead === "sure" || (context.ahead === "likely" && !isJustOver(start, context.reference)) || (context.ahead === "soon" && isLongOver(start, context.reference))));
  if (start.pattern === "weekday") return resolveWeekdays(expression, ahead, context.reference);
  if (start.pattern === "lone-day") return sure(context.month ? inMonth(context.month, start.day!) : resolveLoneDay(start.day!, ahead, context.reference));
  const first = putInOrder(start, context), last = end && putInOrder(end, context);
  const orderAssumed = first.assumed || (last?.assumed ?? false);
  const dated = withYear(first.point, turn, ahead && !(last && isRunning(first.point, last.point, context.reference)), context);
  if (!isPossible(dated)) return undefined;
  const yearAssumed = dated.year !== null && expression.start.year === null && yearOffset === null && context.anchor !== "sure";
  if (expression.endRelative) return toRecent(dated, resolveRelative(expression.endRelative.unit, expression.endRelative.offset, context.reference), yearAssumed);
  if (!last) return { value: toEdtf(dated), yearAssumed, orderAssumed };
  const until = { ...last.point, year: last.point.year ?? (dated.year === null ? null : dated.year + (isEarlier(last.point, dated) ? 1 : 0)) };
  const back = yearAssumed && !ahead && isNotOver(dated, until, context.reference) ? 1 : 0;
  const [from, to] = [dated, until].map((date) => ({ ...date, year: date.year === null ? null : date.year - back }));
  return isPossible(until) ? { value: `${toEdtf(from!)}/${toEdtf(to!)}`, yearAssumed, orderAssumed } : undefined;
}

/** «bought from 14 September»: a day of the last weeks needs no future, though a small word would lead to one. */
function isJustOver({ year, month, day }: Point, reference: CalendarDate | null): boolean {
  const today = dayOf(reference);
  if (today === undefined || year !== null || month === null || day === null) return false;
  const last = nearestYear(month, day, reference!, false);
  return last !== null && today - dayNumber(last, month, day) <= WEEKS;
}

/** «returns to court on 12 July»: such a day of the past lies more than half a year back. */
function isLongOver({ year, month, day }: Point, reference: CalendarDate | null): boolean {
  const today = dayOf(reference);
  if (today === undefined || year !== null || month === null) return false;
  const last = nearestYear(month, day, reference!, false);
  return last !== null && today - dayNumber(last, month, day ?? 28) > LONG;
}

/** Days. */
const WEEKS = 60, LONG = 200;

/** «between March and last month». */
function toRecent(from: CalendarDate, until: CalendarDate | undefined, yearAssumed: boolean): Resolved | undefined {
  if (until === undefined || from.year === null || compare(from, until) >= 0) return undefined;
  return { value: `${toEdtf(from)}/${toEdtf(until)}`, yearAssumed, orderAssumed: false };
}

/** Whether the text's own date lies in a range without years. */
function isRunning(from: Point, until: Point, reference: CalendarDate | null): boolean {
  if (reference?.year == null || from.month === null || until.month === null) return false;
  const year = nearestYear(from.month, from.day, reference, false);
  return year !== null && compare({ ...until, year: year + (isEarlier(until, from) ? 1 : 0) }, reference) >= 0;
}

/** A month or more that ends after the text's own date was a year before; a few days may still run. */
function isNotOver(from: CalendarDate, until: CalendarDate, reference: CalendarDate | null): boolean {
  const today = dayOf(reference);
  if (reference === null || compare(until, reference) <= 0) return false;
  return today === undefined || from.day === null || today - dayNumber(from.year!, from.month!, from.day) > 31;
}

const isEarlier = (a: CalendarDate, b: CalendarDate): boolean => compareInYear(a, b) < 0;

const sure = (date: CalendarDate | undefined): Resolved | undefined => date && { value: toEdtf(date), yearAssumed: false, orderAssumed: false };

/** A day of the month that was told. */
function ofDay(found: CalendarDate | undefined, day: number | null): CalendarDate | undefined {
  const date = found && { ...found, day: found.day ?? day };
  return date && isPossible(date) ? date : undefined;
}

function resolveRelative(unit: "day" | "month" | "year", offset: number, reference: CalendarDate | null): CalendarDate | undefined {
  if (reference?.year == null) return undefined;
  const { year, month, day } = reference;
  if (unit === "year") return { year: year + offset, month: null, day: null };
  if (month === null) return undefined;
  const months = year * 12 + month - 1 + offset;
  if (unit === "month") return { year: Math.floor(months / 12), month: (months % 12) + 1, day: null };
  return day === null ? undefined : fromDayNumber(dayNumber(year, month, day) + offset);
}

function dayOf(reference: CalendarDate | null): number | undefined {
  return reference?.year == null || reference.month === null || reference.day === null ? undefined : dayNumber(reference.year, reference.month, reference.day);
}

/** The last one of two weekdays is told by the text's own date, the first by the last. */
function resolveWeekdays({ start, end, turn }: Expression, ahead: boolean, reference: CalendarDate | null): Resolved | undefined {
  if (end === null) return sure(onDay(resolveWeekday(start.weekday!, turn, ahead, reference), start.day));
  const last = resolveWeekday(end.weekday!, turn, ahead, reference);
  const first = last && resolveWeekday(start.weekday!, -1, false, last);
  return last && first && { value: `${toEdtf(first)}/${toEdtf(last)}`, yearAssumed: false, orderAssumed: false };
}

/** How many weeks the day of the month may lie off that stands behind its weekday. */
const MOST_WEEKS = 6;

/** «martes 2»: the nearest such weekday back, or else ahead, that is that day of its month. */
function onDay(found: CalendarDate | undefined, day: number | null): CalendarDate | undefined {
  if (found === undefined || day === null) return found;
  const number = dayNumber(found.year!, found.month!, found.day!);
  const weeks = [...Array(MOST_WEEKS).keys()].flatMap((week) => [-7 * week, 7 * week]);
  return weeks.map((days) => fromDayNumber(number + days)).find((date) => date.day === day);
}

/** News looks back: «Tuesday» is the last one, today included; «last Tuesday» is not today. */
function resolveWeekday(weekday: number, turn: number, ahead: boolean, reference: CalendarDate | null): CalendarDate | undefined {
  const today = dayOf(reference);
  if (today === undefined) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (ahead) return fromDayNumber(today + (turn <= 0 && back === 0 ? 0 : 7 - back));
  return fromDayNumber(today - (turn < 0 && back === 0 ? 7 : back));
}

function inMonth({ year, month }: CalendarDate, day: number): CalendarDate | undefined {
  const date = { year, month, day };
  return isPossible(date) ? date : undefined;
}

function resolveLoneDay(day: number, ahead: boolean, reference: CalendarDate | null): CalendarDate | undefined {
  if (dayOf(reference) === undefined) return undefined;
  const { year, month, day: today } = reference!;
  const months = year! * 12 + month! - 1 + (ahead ? (day < today! ? 1 : 0) : day > today! ? -1 : 0);
  const date = { year: Math.floor(months / 12), month: (months % 12) + 1, day };
  return isPossible(date) ? date : undefined;
}

/** Chooses between day and month first where figures leave it open. */
function putInOrder(point: Point, { order, monthFirst, reference }: Context): { point: Point; assumed: boolean } {
  if (point.swapped === undefined) return { point, assumed: false };
  const turned: Point = { ...point, ...point.swapped };
  if (point.weekday !== null && point.year !== null) {
    const fits = [point, turned].filter(({ year, month, day }) => weekdayOf(dayNumber(year!, month!, day!)) === point.weekday);
    if (fits.length === 1) return { point: fits[0]!, assumed: false };
  }
  if (order !== null) return { point: order === "month" ? turned : point, assumed: false };
  // a story does not tell of days after its own
  if (reference?.year != null && point.year !== null) {
    const past = [point, turned].filter((each) => compare(each, reference) <= 0);
    if (past.length === 1 && !isSoon(point, reference)) return { point: past[0]!, assumed: true };
  }
  return { point: monthFirst ? turned : point, assumed: true };
}

/** «Publicado 03/12/2025 | Actualizado 04/12/2025»: in the usual order it is only days ahead. */
function isSoon({ year, month, day }: Point, reference: CalendarDate): boolean {
  const today = dayOf(reference);
  if (today === undefined || year === null || month === null || day === null || !isPossible({ year, month, day })) return false;
  const ahead = dayNumber(year, month, day) - today;
  return ahead > 0 && ahead <= SOON;
}

const SOON = 7;

function withYear(point: Point, turn: number, ahead: boolean, { reference, anchorYear, anchorMonth, anchor }: Context): CalendarDate {
  const { month, day } = point;
  if (point.year !== null || month === null) return point;
  // «el pasado 25 de marzo» is of the text's own year, which a year told far off is not
  // «June 9, 2007 – Police got a tip in December»: nor is what would be after the text's own date, where that date is not
  const isAhead = anchorMonth !== null && !ahead && reference?.month != null && reference.year === anchorYear && month > reference.month && anchorMonth <= reference.month;
  if (anchorYear !== null && !isAhead && ((anchor === "sure" && turn === 0) || (reference === null && !(turn < 0 && anchor === "far")))) return { year: anchorYear, month, day };
  if (reference === null) return { year: null, month, day };
  const year = nearestYear(month, day, reference, ahead);
  if (year === null) return { year, month, day };
  // a year to come is that of a plan or a debt
  if (anchorYear !== null && !isAhead && anchor === "likely" && !ahead && turn === 0 && anchorYear <= reference.year! && isOld(year, month, day, reference)) return { year: anchorYear, month, day };
  if (point.weekday !== null && day !== null) return { year: fittingYear(year, month, day, point.weekday), month, day };
  const isThisMonth = day === null && month === reference.month;
  return { year: year + (turn < 0 && isThisMonth ? -1 : turn > 0 && isThisMonth ? 1 : 0), month, day };
}

/** A story tells of its last months; what would lie further back is of the year that was just told. */
function isOld(year: number, month: number, day: number | null, reference: CalendarDate): boolean {
  return dayNumber(reference.year!, reference.month ?? 12, reference.day ?? 28) - dayNumber(year, month, day ?? 28) > RECENT;
}

const RECENT = 120;

/** «Thursday 17 March»: of this year and its neighbours, the one in which it is a Thursday. */
function fittingYear(year: number, month: number, day: number, weekday: number): number {
  return [year, year + 1, year - 1].find((each) => isPossible({ year: each, month, day }) && weekdayOf(dayNumber(each, month, day)) === weekday) ?? year;
}
