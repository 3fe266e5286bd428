import type { Document } from "../model/document.ts";
import { startsOf } from "../text/marks.ts";
import { looksAhead } from "./date-ahead.ts";
import { compareInYear, dayNumber, weekdayOf, type CalendarDate } from "./date-calendar.ts";
import type { Expression } from "./date-joints.ts";
import type { Context } from "./date-resolve.ts";
import { sectionDates, yearInSection } from "./date-sections.ts";
import type { Placed } from "./date-stamps.ts";
import { rawAt, termAt, termBefore, type Line, type WeekdayMark } from "./date-terms.ts";

/** What stands around each expression, found in one walk forth and one back. */
export function contextsOf(doc: Document, placed: readonly Placed[], stamps: ReadonlySet<Expression>): (index: number, reference: CalendarDate | null, month: CalendarDate | null) => Context {
  const before = anchors(placed, 0, 1), after = anchors(placed, placed.length - 1, -1), told = toldYears(placed), above = yearAbove(doc, placed), sections = sectionDates(doc, placed, stamps);
  const order = orderOf(placed), monthFirst = placed.some(({ expression: { start, end } }) => start.swapped ?? end?.swapped) && startsOf(doc, ["date/month-first"]).length > 0;
  const years = new Set(placed.flatMap(({ expression }) => (expression.pattern === "decoy" ? [] : (yearOf(expression) ?? []))));
  return (index, reference, month) => {
    const context = (anchorYear: number | null, anchor: Context["anchor"], ahead: Context["ahead"], anchorMonth: number | null = null): Context => ({ reference, anchorYear, anchorMonth, anchor, ahead, order, monthFirst, month });
    const { expression, line } = placed[index]!, { sentence } = doc.tokens[expression.from]!;
    // «May 1 to 14 of that year»
    const offset = termAt<number>(line, expression.to, "date/told-year")?.value;
    if (offset !== undefined && told[index] != null) return context(told[index]! + offset, "sure", "no");
    const byWeekday = reference === null ? yearByWeekday(line, expression, years) : undefined;
    if (byWeekday !== undefined) return context(byWeekday, "sure", "no");
    const last = before[index], toLast = distance(doc, sentence, last), toNext = distance(doc, sentence, after[index]);
    const next = after[index], isNearer = toLast <= toNext;
    // a day is told beside other days, and a month alone may be of an older story
    const isBack = expression.start.day !== null && last && next && hasDay(last) !== hasDay(next) && Math.min(toLast, toNext) > 1 ? hasDay(last) : isNearer;
    const anchor = isBack ? last : next, off = isBack ? toLast : toNext;
    const goesOn = last !== undefined && anchor === last && comesAfter(expression, last);
    const strength = off === 0 ? (goesOn ? "sure" : "likely") : off === 1 && goesOn ? "likely" : "far";
    const section = sections[index], own = expression.start.month;
    if (section && own !== null && off > 0) return context(yearInSection(own, section), "sure", "no");
    const year = (strength === "far" ? above : null) ?? (anchor ? yearOf(anchor) : null);
    return context(year, strength, looksAhead(line, expression), anchor?.start.month ?? null);
  };
}

/** «last Thursday 17 March», in a text that elsewhere tells of 2016: the one year told in which that day falls on that weekday. */
function yearByWeekday(line: Line, { from, start }: Expression, years: ReadonlySet<number>): number | undefined {
  const { year, month, day } = start, weekday = termBefore<WeekdayMark>(line, rawAt(line, from - 1) === "," ? from - 1 : from, "date/weekday")?.value.weekday ?? start.weekday;
  if (year !== null || month === null || day === null || weekday === null || weekday === undefined) return undefined;
  const fitting = [...years].filter((each) => weekdayOf(dayNumber(each, month, day)) === weekday);
  return fitting.length === 1 ? fitting[0] : undefined;
}

const hasDay = ({ start }: Expression): boolean => start.day !== null;

/** Farther than any sentence. */
const NOWHERE = 2 ** 30 - 1;

const distance = (doc: Document, sentence: number, other: Expression | undefined): number => (other ? Math.abs(doc.tokens[other.from]!.sentence - sentence) : NOWHERE);

/** Which of day and month the figures of a text put first; null where none of them tells. */
function orderOf(placed: readonly Placed[]): Context["order"] {
  let order: Context["order"] = null;
  for (const { expression: { start, end } } of placed) {
    if (start.order === "month" || end?.order === "month") return "month";
    order ??= start.order ?? end?.order ?? null;
  }
  return order;
}

/** «Four cases from 2022»: the year that the lines above the story name, if they name one. */
function yearAbove(doc: Document, placed: readonly Placed[]): number | null {
  const story = doc.segments.findIndex(({ kind }) => kind === "paragraph" || kind === "item");
  let year: number | null = null;
  for (const { segment, expression: { start, end } } of placed) {
    if (segment >= story) break;
    if (start.pattern !== "year" || end !== null || doc.segments[segment]!.kind === "boilerplate") continue;
    if (year !== null && year !== start.year) return null;
    year = start.year;
  }
  return year;
}

/** The full date nearest to each expression on one side. */
function anchors(placed: readonly Placed[], start: number, step: 1 | -1): (Expression | undefined)[] {
  const found: (Expression | undefined)[] = [];
  let last: Expression | undefined;
  for (let i = start; i >= 0 && i < placed.length; i += step) {
    found[i] = last;
    const { expression } = placed[i]!;
    if (expression.start.month !== null && yearOf(expression) !== null && expression.pattern !== "decoy") last = expression;
  }
  return found;
}

/** The year that was told last before each expression. */
function toldYears(placed: readonly Placed[]): (number | undefined)[] {
  let last: number | undefined;
  return placed.map(({ expression }) => {
    const told = last;
    if (expression.pattern !== "decoy") last = yearOf(expression) ?? last;
    return told;
  });
}

const comesAfter = ({ start }: Expression, { start: other }: Expression): boolean => compareInYear(start, other) >= 0;

const yearOf = ({ start, end }: Expression): number | null => end?.year ?? start.year;
