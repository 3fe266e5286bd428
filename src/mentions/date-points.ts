import { isPossible, isYear } from "./date-calendar.ts";
import { readFigures } from "./date-figures.ts";
import { readMonthFirst } from "./date-months.ts";
import { endOfMonth, isMonthName, pointOf, readDay, readMonth, readYear, skipRaw, type Point } from "./date-pieces.ts";
import { past, rawAt, termAt, tokenAt, type Line, type WeekdayMark } from "./date-terms.ts";

/** Reads a date with a month in words or all in figures; a month alone too. `isLed`: what stands before tells that figures are a date. */
export function readPoint(line: Line, at: number, isLed = false): Point | undefined {
  const weekday = termAt<WeekdayMark>(line, at, "date/weekday");
  if (weekday) {
    const rest = readDated(line, afterWeekday(line, weekday.to)) ?? readBracketed(line, weekday.to);
    if (rest && (rest.day !== null)) return { ...rest, from: at, weekday: weekday.value.weekday };
  }
  const point = readDated(line, at, isLed);
  return point && withWeekdayBehind(line, point);
}

/** «on Monday (July 17)». */
function readBracketed(line: Line, at: number): Point | undefined {
  const point = rawAt(line, at) === "(" ? readDated(line, at + 1) : undefined;
  return point && rawAt(line, point.to) === ")" ? { ...point, to: point.to + 1 } : undefined;
}

/** «Friday, the 3rd», «lunes, el día 4». */
function afterWeekday(line: Line, at: number): number {
  let next = skipRaw(line, at, ".");
  next = skipRaw(line, next, ",");
  next = past(line, next, "date/article");
  return past(line, next, "date/day-cue");
}

/** «Jul 18, Fri». */
function withWeekdayBehind(line: Line, point: Point): Point {
  if (point.day === null) return point;
  const bracketed = rawAt(line, point.to) === "(";
  const at = rawAt(line, point.to) === "," || bracketed ? point.to + 1 : point.to;
  const mark = termAt<WeekdayMark>(line, at, "date/weekday");
  const closes = !bracketed || rawAt(line, mark?.to ?? at) === ")";
  return mark && closes && at > point.to && !readDated(line, afterWeekday(line, mark.to)) ? { ...point, to: bracketed ? point.to : mark.to, weekday: mark.value.weekday } : point;
}

function readDated(line: Line, at: number, isLed = false): Point | undefined {
  const token = tokenAt(line, at);
  if (token === undefined) return undefined;
  const found =
    token.word.kind === "digits"
      ? (readFigures(line, at, isLed) ?? readDayFirst(line, at) ?? readYearFirst(line, at) ?? readStampFigures(line, at))
      : (readMonthFirst(line, at) ?? readDayFirst(line, at));
  return found && isPossible(found) ? found : undefined;
}

/** «27 de noviembre de 2024», «3rd of May», «1º marzo», «18Jun 2014». */
function readDayFirst(line: Line, at: number): Point | undefined {
  const day = readDay(line, at);
  if (day === undefined || "$€£".includes(rawAt(line, at - 1) || " ")) return undefined;
  const linked = past(line, skipRaw(line, day.to, "/", ".", "-"), "date/link");
  const month = readMonth(line, linked);
  if (month === undefined) return undefined;
  const year = readYear(line, month.to, month.mark.short);
  const isLinked = termAt(line, day.to, "date/link") !== undefined;
  if (!isMonthName(month, year !== undefined, (day.ordinal && day.figures) || isLinked ? "clear" : "plain")) return undefined;
  return pointOf(at, year?.to ?? endOfMonth(line, month, linked), year?.value ?? null, month.value, day.value, null, "day-month");
}

/** «2019-sep-1», «2018 March 18», «2016, Nov», «2024 Aug». */
function readYearFirst(line: Line, at: number): Point | undefined {
  const raw = rawAt(line, at);
  if (raw.length !== 4 || !isYear(Number(raw))) return undefined;
  const monthAt = skipRaw(line, at + 1, ",", "/", "-", ".");
  const dayBetween = monthAt > at + 1 ? readDay(line, monthAt) : undefined;
  const late = dayBetween && isJoined(line, at + 1, dayBetween.to + 1) ? readMonth(line, skipRaw(line, dayBetween.to, "/", "-", ".")) : undefined;
  const year = Number(raw), pattern = "year-month";
  if (dayBetween && late) return pointOf(at, late.to, year, late.value, dayBetween.value, null, pattern);
  const month = readMonth(line, monthAt);
  const isSigned = monthAt > at + 1 && tokenAt(line, monthAt)?.joined === true;
  if (month === undefined || (month.mark.guest && month.mark.short) || (!isSigned && month.mark.wordlike && month.raw === month.raw.toLowerCase())) return undefined;
  const day = readDay(line, skipRaw(line, month.to, "/", "-"));
  const next = day && tokenAt(line, day.to);
  if (day && (next === undefined || next.word.kind !== "word")) return pointOf(at, day.to, year, month.value, day.value, null, pattern);
  // «In 2018 March …» may begin a name or a clause
  const name = tokenAt(line, month.to)?.word;
  if (name?.kind === "word" && (month.mark.wordlike || name.shape !== "lower")) return undefined;
  return pointOf(at, endOfMonth(line, month, monthAt), year, month.value, null, null, pattern);
}

/** Whether no space stands between the tokens `from` to `to` (exclusive) and those before them. */
function isJoined(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!tokenAt(line, at)?.joined) return false;
  return true;
}

/** Wire stamps: «071230 AGO 20» is the 7th at 12:30. */
function readStampFigures(line: Line, at: number): Point | undefined {
  const raw = rawAt(line, at);
  if (raw.length !== 6 || !/^([0-2]\d|3[01])([01]\d|2[0-3])[0-5]\d$/.test(raw)) return undefined;
  const zone = rawAt(line, at + 1) === "Z" ? at + 2 : at + 1;
  const month = readMonth(line, zone);
  const year = month && tokenAt(line, month.to);
  if (!month || year?.word.kind !== "digits" || !/^(\d\d|20\d\d)$/.test(year.word.raw)) return undefined;
  const value = Number(year.word.raw);
  return pointOf(at, month.to + 1, value < 100 ? 2000 + value : value, month.value, Number(raw.slice(0, 2)), null, "wire");
}
