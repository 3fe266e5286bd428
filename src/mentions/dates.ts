import type { LanguageCode } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { DateMention } from "../model/mention.ts";
import { compare, compareInYear, fromEdtf, type CalendarDate } from "./date-calendar.ts";
import { readExpressions } from "./date-expressions.ts";
import type { Expression } from "./date-joints.ts";
import { resolve, type Context, type Resolved } from "./date-resolve.ts";
import { sectionDates, yearInSection } from "./date-sections.ts";
import { findStamps, type Placed } from "./date-stamps.ts";
import { classBits, markAt, mayStart, startsOf } from "../text/marks.ts";
import { termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

export { dateTerms } from "./date-terms.ts";

export interface Dates {
  readonly mentions: readonly DateMention[];
  /** The publication date as given, or as the text tells it; EDTF. */
  readonly published: string | null;
}

/** Reads the dates of a document in text order, and the publication date that a dateline or stamp gives. */
export function readDates(doc: Document, code: LanguageCode): Dates {
  const placed = placeExpressions(doc);
  const given = fromEdtf(doc.published);
  const stamps = findStamps(doc, placed, given);
  const contexts = contextsOf(doc, placed, stamps);
  const ofStamp = (i: number, month: CalendarDate | null): Context => alone(contexts(i, given ?? null, month));
  const values: (string | null)[] = [];
  if (stamps.size > 0) placed.forEach(({ expression }, i) => stamps.has(expression) && values.push(resolve(expression, ofStamp(i, null))?.value ?? null));
  const published = publishedBy(doc.published, given, values), reference = (published === doc.published ? given : fromEdtf(published)) ?? null;
  const mentions: DateMention[] = [];
  for (let i = 0; i < placed.length; i++) {
    const { expression } = placed[i]!, isStamp = stamps.has(expression);
    if (expression.pattern === "decoy") continue;
    const month = monthBefore(doc, expression, mentions.at(-1)), resolved = resolve(expression, isStamp ? ofStamp(i, month) : contexts(i, reference, month));
    if (resolved) mentions.push(mentionOf(doc, expression, resolved, isStamp, code));
  }
  return { mentions, published };
}

/** «Madrid, 7 may (EFE)»: the text's own day takes no year from what the story tells further on. */
const alone = (context: Context): Context => (context.anchor === "far" ? { ...context, anchorYear: null } : context);

function placeExpressions(doc: Document): Placed[] {
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

const LONGEST_FIGURES = 10;
/** What may stand between a day and its month, or between two days. */
const BEHIND_DAY = ["date/month", "date/ordinal", "date/to", "date/and", "date/told-month"], BEHIND_DAY_BITS = classBits([...BEHIND_DAY, "date/link"]);

/** Most figures are no date, and their length, their points or the word behind them tell. */
function mayBeDate(doc: Document, index: number): boolean {
  const { raw } = doc.tokens[index]!.word;
  if (raw.length <= 2) return isBeforeMonth(doc, index + 1);
  const point = raw.lastIndexOf(".");
  // «29·12·20»
  if (point < 0) return raw.length === 4 || raw.length === 6 || (raw.length <= LONGEST_FIGURES && raw.includes("·"));
  return raw.length <= LONGEST_FIGURES && (raw.length - point === 5 || raw.indexOf(".") < point);
}

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

const DATE_STARTS = ["date/never", "date/month", "date/weekday", "date/day-cue", "date/part", "date/relative"];
/** Classes of which the reader asks all places. */
export const LISTED_FOR_DATES = [...DATE_STARTS, "date/day", "date/month-first"];

/** «En agosto hubo otras dos. La del día 16 …»: a day alone is one of the month that was just told. */
function monthBefore(doc: Document, { from, start }: Expression, last: DateMention | undefined): CalendarDate | null {
  if (start.pattern !== "lone-day" || last === undefined || last.form === "stamp" || last.value.includes("/")) return null;
  const told = fromEdtf(last.value);
  return told?.month != null && doc.tokens[from]!.sentence - doc.tokens[last.from]!.sentence <= 1 ? told : null;
}

/** Days are set, and months only fall into what a clause says. */
const DAY_AHEAD_WINDOW = 16, AHEAD_WINDOW = 12, BEHIND_WINDOW = 4;

/** What stands around each expression, found in one walk forth and one back. */
function contextsOf(doc: Document, placed: readonly Placed[], stamps: ReadonlySet<Expression>): (index: number, reference: CalendarDate | null, month: CalendarDate | null) => Context {
  const before = anchors(placed, 0, 1), after = anchors(placed, placed.length - 1, -1), told = toldYears(placed), above = yearAbove(doc, placed), sections = sectionDates(doc, placed, stamps);
  const order = orderOf(placed), monthFirst = placed.some(({ expression: { start, end } }) => start.swapped ?? end?.swapped) && startsOf(doc, ["date/month-first"]).length > 0;
  return (index, reference, month) => {
    const context = (anchorYear: number | null, anchor: Context["anchor"], ahead: boolean): Context => ({ reference, anchorYear, anchor, ahead, order, monthFirst, month });
    const { expression, line } = placed[index]!, { sentence } = doc.tokens[expression.from]!;
    // «May 1 to 14 of that year»
    const offset = termAt<number>(line, expression.to, "date/told-year")?.value;
    if (offset !== undefined && told[index] != null) return context(told[index]! + offset, "sure", false);
    const last = before[index], toLast = distance(doc, sentence, last), toNext = distance(doc, sentence, after[index]);
    const next = after[index], isNearer = toLast <= toNext;
    // a day is told beside other days, and a month alone may be of an older story
    const isBack = expression.start.day !== null && last && next && hasDay(last) !== hasDay(next) && Math.min(toLast, toNext) > 1 ? hasDay(last) : isNearer;
    const anchor = isBack ? last : next, off = isBack ? toLast : toNext;
    const goesOn = last !== undefined && anchor === last && comesAfter(expression, last);
    const strength = off === 0 ? (goesOn ? "sure" : "likely") : off === 1 && goesOn ? "likely" : "far";
    const section = sections[index], own = expression.start.month;
    if (section && own !== null && off > 0) return context(yearInSection(own, section), "sure", false);
    const year = (strength === "far" ? above : null) ?? (anchor ? yearOf(anchor) : null);
    return context(year, strength, looksAhead(line, expression));
  };
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

/** «until Monday», «will be heard on 28 May». */
function looksAhead(line: Line, { from, to, start, end }: Expression): boolean {
  let bare = termBefore(line, from, "date/article")?.from ?? from;
  bare = termBefore(line, bare, "date/day-cue")?.from ?? bare;
  if (end === null && (termBefore(line, bare, "date/ahead") || termBefore(line, from, "date/ahead")) && !isDone(line, to)) return true;
  const sentence = tokenAt(line, from)!.sentence;
  // «Monday the judge will decide»
  for (let at = to; at < to + BEHIND_WINDOW && tokenAt(line, at)?.sentence === sentence && !",;:.".includes(tokenAt(line, at)!.word.raw) && !isCalendar(line, at); at++) if (isFuture(line, at)) return true;
  for (let at = from - 1; at >= line.first && at > from - (start.day === null ? AHEAD_WINDOW : DAY_AHEAD_WINDOW) && tokenAt(line, at)!.sentence === sentence; at--) if (isFuture(line, at)) return true;
  return false;
}

/** How far behind a date the auxiliary may stand that makes it past, in tokens. */
const PAST_WINDOW = 8;

/** «By January the operation had led to 21 arrests». */
function isDone(line: Line, to: number): boolean {
  for (let at = to; at < to + PAST_WINDOW && tokenAt(line, at)?.sentence === tokenAt(line, to - 1)!.sentence && !";:.".includes(tokenAt(line, at)!.word.raw) && !isFuture(line, at); at++) if (termAt(line, at, "date/past")) return true;
  return false;
}

/** «will be», but not «it will be recalled». */
const isFuture = (line: Line, at: number): boolean => termAt(line, at, "date/future") !== undefined && termAt(line, at, "date/role")?.value !== "action";

/** «el viernes y el lunes seguirá»: what is to come belongs to the nearer day. */
const isCalendar = (line: Line, at: number): boolean => termAt(line, at, "date/weekday") !== undefined || termAt(line, at, "date/month") !== undefined;

/** A stamp stands in for a missing publication date, and refines a coarser one that it agrees with. */
function publishedBy(given: string | null, date: CalendarDate | undefined, stamps: readonly (string | null)[]): string | null {
  const stamp = stamps.find((each) => each !== null);
  if (stamp === undefined || date?.day != null) return given;
  if (date === undefined) return given ?? stamp;
  const found = stamps.map((each) => fromEdtf(each)).findIndex((each) => each !== undefined && compare(each, date) === 0 && (each.year === date.year) && (date.month === null || each.month === date.month));
  return found < 0 ? given : stamps[found]!;
}

function mentionOf(doc: Document, expression: Expression, resolved: Resolved, isStamp: boolean, code: string): DateMention {
  const { from, to, pattern, relative } = expression;
  const isRelative = relative !== null || expression.start.pattern === "weekday" || pattern === "lone-day";
  return {
    kind: "date", from, to, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end,
    rule: `${code}/date/${isStamp ? "stamp" : pattern}`, value: resolved.value, yearAssumed: resolved.yearAssumed, orderAssumed: resolved.orderAssumed, form: isStamp ? "stamp" : isRelative ? "relative" : "absolute",
  };
}
