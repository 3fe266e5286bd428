import type { RelativeDate, YearPart } from "../languages/pack.ts";
import type { Mark } from "../model/mark.ts";
import { plain, readJoint, relativeTo, type Expression } from "./date-joints.ts";
import { pointOf, readDay, readYear, type Point } from "./date-pieces.ts";
import { readPoint } from "./date-points.ts";
import { readList } from "./date-lists.ts";
import { past, termAt, termBefore, tokenAt, type Line, type WeekdayMark } from "./date-terms.ts";

/** «the last quarter of 2023», «i primi nove mesi del 2018». */
export function readPart(line: Line, at: number): Expression | undefined {
  const part = termAt<YearPart>(line, at, "date/part");
  if (part === undefined) return undefined;
  const year = readYear(line, past(line, part.to, "date/article"));
  if (year === undefined) return ofThisYear(line, at, part);
  const month = (value: number): Point => pointOf(at, year.to, year.value, value, null, null, "part");
  return plain(month(part.value.first), month(part.value.last));
}

/** «the first five months of the year», «il primo semestre di quest'anno»: the year is told by the text's own date. */
function ofThisYear(line: Line, at: number, { value, to }: Mark<YearPart>): Expression | undefined {
  const named = termAt(line, to, "date/this-year");
  const relative = [to, to + 1, past(line, to, "date/link")].map((from) => termAt<RelativeDate>(line, from, "date/relative")).find((mark) => mark?.value.unit === "year");
  if (!named && !relative) return undefined;
  const month = (number: number): Point => pointOf(at, named?.to ?? relative?.to ?? to, null, number, null, null, "part");
  return { ...plain(month(value.first), month(value.last)), yearOffset: relative?.value.offset ?? 0 };
}

/** «yesterday», «last month», «on Wednesday», «el día 20». */
export function readRelative(line: Line, at: number): Expression | undefined {
  const ofMonth = readDayOfMonth(line, at);
  if (ofMonth) return ofMonth;
  const relative = termAt<RelativeDate>(line, at, "date/relative");
  if (relative && !leadsToMonth(line, relative)) return relativeTo(relative.value, pointOf(at, withWeekday(line, relative), null, null, null, null, "relative"));
  const weekday = termAt<WeekdayMark>(line, at, "date/weekday");
  return weekday && isWhole(line, weekday) ? readWeekday(line, at) : readLoneDay(line, at);
}

/** A weekday in full, or one cut short with its dot behind a small word: «announced Mon. that», but not «in the Sun.». */
function isWhole(line: Line, { from, to, value }: Mark<WeekdayMark>): boolean {
  if (!value.short) return true;
  const dot = tokenAt(line, to), before = tokenAt(line, from - 1), { word, sentence } = tokenAt(line, from)!;
  const isCut = word.shape === "capital" && dot?.joined === true && dot.word.raw === "." && !readDay(line, to + 1) && !termAt(line, from, "date/month");
  return isCut && before?.word.shape === "lower" && before.sentence === sentence && !termBefore(line, from, "date/article");
}

/** «mañana viernes», «ieri, lunedì»: the weekday behind a day that is told tells it again. */
function withWeekday(line: Line, { to, value }: Mark<RelativeDate>): number {
  if (value.unit !== "day") return to;
  const from = tokenAt(line, to)?.word.raw === "," ? to + 1 : to, weekday = termAt<WeekdayMark>(line, from, "date/weekday");
  return weekday && !weekday.value.short && isWeekday(line, from, weekday.to) && !readDay(line, weekday.to) ? weekday.to : to;
}

/** «el viernes 24 del presente mes», «il 3 di questo mese»: a day of a month that the text's own date tells, or a date before it. */
function readDayOfMonth(line: Line, at: number): Expression | undefined {
  const weekday = termAt<WeekdayMark>(line, at, "date/weekday");
  const day = readDay(line, weekday ? past(line, past(line, weekday.to, "date/article"), "date/day-cue") : at);
  const told = day?.figures ? termAt(line, day.to, "date/told-month") : undefined;
  // «el jueves 13 de ese mes»
  if (day && told) return plain({ from: at, to: told.to, year: null, month: null, day: day.value, weekday: null, pattern: "lone-day", swapped: undefined, order: undefined }, null);
  const link = day?.figures ? termAt(line, day.to, "date/link") : undefined;
  const relative = link && termAt<RelativeDate>(line, link.to, "date/relative");
  if (!day || relative?.value.unit !== "month") return undefined;
  return relativeTo(relative.value, pointOf(at, relative.to, null, null, day.value, null, "relative"));
}

/** «el pasado mes de noviembre»: the month is named. */
const leadsToMonth = (line: Line, { to, value }: { readonly to: number; readonly value: RelativeDate }): boolean => value.unit === "month" && to < past(line, to, "date/link") && termAt(line, past(line, to, "date/link"), "date/month") !== undefined;

/** «on Wednesday», «tra martedì e mercoledì», «lunes y martes», «from Monday to Thursday»; «Monday to Friday», without a word that tells which, are the days of every week. */
function readWeekday(line: Line, at: number): Expression | undefined {
  const start = weekdayPoint(line, at);
  if (start === undefined) return undefined;
  const joint = readJoint(line, at, start.to);
  const end = joint && weekdayPoint(line, joint.to);
  if (!end) return plain(start, null);
  const isList = termAt(line, start.to, "date/and") !== undefined;
  if (isList) return plain(start, joint.isRange || end.weekday === (start.weekday! + 1) % 7 ? end : null);
  const isWeekly = start.weekday === 0 && end.weekday! >= FRIDAY && start.day === null && end.day === null && !termAt(line, end.to, "date/turn");
  return isWeekly ? { ...plain(start, end), pattern: "decoy" } : plain(start, joint.isRange ? end : null);
}

/** Weekdays are counted from Monday, 0. */
const FRIDAY = 4;

function weekdayPoint(line: Line, at: number): Point | undefined {
  const mark = termAt<WeekdayMark>(line, at, "date/weekday");
  if (mark === undefined || !isWhole(line, mark) || !isWeekday(line, at, mark.to)) return undefined;
  const day = dayBehind(line, mark.to);
  return pointOf(at, day?.to ?? mark.to, null, null, day?.value ?? null, mark.value.weekday, "weekday");
}

/** «el martes 2 los agentes», «Tuesday 2, when»: a day of the month behind its weekday, where nothing follows that it could count. */
function dayBehind(line: Line, at: number): { readonly value: number; readonly to: number } | undefined {
  const day = readDay(line, at), next = day && tokenAt(line, day.to);
  if (!day?.figures || next?.joined === true && !",.;)".includes(next.word.raw)) return undefined;
  const isFree = next === undefined || next.word.kind === "sign" || termAt(line, day.to, "date/article") !== undefined || termAt(line, day.to, "date/year-follower") !== undefined;
  return isFree && !readPoint(line, at) ? { value: day.value, to: day.to } : undefined;
}

function isWeekday(line: Line, from: number, to: number): boolean {
  // «il sabato» is any, «il sabato scorso» one
  if ((termBefore(line, from, "date/habit") && !termAt(line, to, "date/turn")) || tokenAt(line, to)?.hyphen) return false;
  const token = tokenAt(line, from)!, before = tokenAt(line, from - 1);
  if (token.word.shape !== "capital" || before?.word.kind !== "word" || before.sentence !== token.sentence) return true;
  // «Ash Wednesday», «Sunday Times»
  const next = tokenAt(line, to);
  return !(next?.word.kind === "word" && next.word.shape === "capital" && before.word.shape === "capital");
}

function readLoneDay(line: Line, at: number): Expression | undefined {
  const ordinal = readOrdinalDay(line, at);
  if (ordinal) return ordinal;
  const cue = termAt(line, at, "date/day-cue");
  const day = cue && readDay(line, cue.to);
  if (!cue || !day || !day.figures || readPoint(line, cue.to) || readList(line, cue.to)) return undefined;
  const next = tokenAt(line, day.to);
  if (next?.joined && "/-:%".includes(next.word.raw)) return undefined;
  return plain(pointOf(at, day.to, null, null, day.value, null, "lone-day"), null);
}

/** «On the 13th we raided …», «on the 14th, …»: an ordinal in figures that describes no noun. */
function readOrdinalDay(line: Line, at: number): Expression | undefined {
  const article = termBefore(line, at, "date/article"), day = article && termBefore(line, article.from, "date/on") ? readDay(line, at) : undefined;
  if (!day?.figures || !day.ordinal || readPoint(line, at) || readList(line, at)) return undefined;
  const next = tokenAt(line, day.to), isAlone = next === undefined || (next.word.kind === "sign" && !"-–/".includes(next.word.raw)) || FOLLOWERS.some((cls) => termAt(line, day.to, cls) !== undefined);
  return isAlone ? plain(pointOf(at, day.to, null, null, day.value, null, "lone-day"), null) : undefined;
}

/** Small words, pronouns and authorities open what was done on the day; another word is what it orders («the 13th floor»). */
const FOLLOWERS = ["date/year-follower", "op-authorities"];
