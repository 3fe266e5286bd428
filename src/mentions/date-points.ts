import { fullYear, isPossible, isYear, type CalendarDate } from "./date-calendar.ts";
import { readFigures } from "./date-figures.ts";
import { past, rawAt, termAt, termBefore, tokenAt, type Line, type MonthMark, type WeekdayMark } from "./date-terms.ts";

/** One day, month or year as the text gives it, before what it leaves out is found. */
export interface Point extends CalendarDate {
  readonly from: number;
  readonly to: number;
  /** Monday is 0; null where the text names none. */
  readonly weekday: number | null;
  /** Month and day of figures that might also be read the other way round. */
  readonly swapped?: { readonly month: number; readonly day: number };
  /** What figures of which one exceeds twelve prove of the text's habit. */
  readonly order?: "day" | "month";
  readonly pattern: string;
}

export interface Piece {
  readonly value: number;
  readonly to: number;
}

/** Reads a date with a month in words or all in figures; a month alone too. `isLed`: what stands before tells that figures are a date. */
export function readPoint(line: Line, at: number, isLed = false): Point | undefined {
  const weekday = termAt<WeekdayMark>(line, at, "date/weekday");
  if (weekday) {
    const rest = readDated(line, afterWeekday(line, weekday.to));
    if (rest && (rest.day !== null)) return { ...rest, from: at, weekday: weekday.value.weekday };
  }
  const point = readDated(line, at, isLed);
  return point && withWeekdayBehind(line, point);
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

export function skipRaw(line: Line, at: number, ...signs: readonly string[]): number {
  return signs.includes(rawAt(line, at)) ? at + 1 : at;
}

/** A day of the month in figures or words, its ordinal sign included. */
export function readDay(line: Line, at: number): (Piece & { readonly ordinal: boolean; readonly figures: boolean }) | undefined {
  const token = tokenAt(line, at);
  if (token?.word.kind === "digits") {
    if (token.end - token.start > 2) return undefined;
    const value = Number(token.word.raw);
    if (value < 1 || value > 31) return undefined;
    const dotted = rawAt(line, at + 1) === "." && tokenAt(line, at + 2)?.joined ? at + 2 : at + 1;
    const suffix = tokenAt(line, dotted)?.joined ? termAt(line, dotted, "date/ordinal") : undefined;
    return { value, to: suffix?.to ?? at + 1, ordinal: suffix !== undefined, figures: true };
  }
  const word = termAt<number>(line, at, "date/day");
  return word && { value: word.value, to: word.to, ordinal: true, figures: false };
}

/** A year behind a month or day: four figures, or two where nothing else can be meant. */
export function readYear(line: Line, at: number): Piece | undefined {
  const signed = skipRaw(line, at, ",", ".", "/", "-");
  const linked = termAt(line, signed, "date/link")?.to ?? past(line, signed, "date/year-link");
  const quoted = "'’‘".includes(rawAt(line, linked) || " ") ? linked + 1 : linked;
  const token = tokenAt(line, quoted);
  if (token?.word.kind !== "digits") return undefined;
  const { raw } = token.word, value = Number(raw), to = quoted + 1;
  const next = tokenAt(line, to);
  if (next?.joined && next.word.kind === "word" && !next.hyphen) return undefined;
  // «On May 3, 2000 servers»
  if (raw.length === 4 && value % 100 === 0 && quoted > at && next?.word.kind === "word" && next.word.shape === "lower" && !termAt(line, to, "date/year-follower")) return undefined;
  if (raw.length === 4 && isYear(value)) return { value, to };
  const clear = quoted > linked || value > 31 || (linked === at && standsAlone(line, to));
  if (raw.length !== 2 || !clear || (next?.joined && ":/%.,".includes(next.word.raw) && tokenAt(line, to + 1)?.joined)) return undefined;
  return value > 31 && quoted === linked && next?.word.kind === "word" && next.word.shape === "lower" && !termAt(line, to, "date/year-follower") ? undefined : { value: fullYear(value), to };
}

/** Whether no word follows that a number could count. */
function standsAlone(line: Line, at: number): boolean {
  const next = tokenAt(line, at);
  return next === undefined || (next.word.kind === "sign" && !":%/€$£".includes(next.word.raw) && !(next.word.raw === "," && tokenAt(line, at + 1)?.word.kind === "digits"));
}

interface Month extends Piece {
  readonly mark: MonthMark;
  readonly raw: string;
  readonly dotted: boolean;
}

function readMonth(line: Line, at: number): Month | undefined {
  const mark = termAt<MonthMark>(line, at, "date/month");
  if (mark === undefined) return undefined;
  const dotted = rawAt(line, mark.to) === ".";
  return { mark: mark.value, value: mark.value.month, to: dotted && mark.value.short ? mark.to + 1 : mark.to, raw: rawAt(line, at), dotted };
}

/** Whether a name that is also a word («may», «set») is a month here. */
function isMonthName({ mark, raw, dotted }: Month, hasYear: boolean, hasDay: "none" | "plain" | "clear"): boolean {
  if (mark.guest && mark.short) return hasYear && hasDay !== "none";
  if (!mark.wordlike || hasYear) return true;
  if (mark.short && dotted) return hasDay !== "none";
  const lower = raw === raw.toLowerCase();
  return lower ? hasDay === "clear" : hasDay !== "none";
}

/** «27 de noviembre de 2024», «3rd of May», «1º marzo», «18Jun 2014». */
function readDayFirst(line: Line, at: number): Point | undefined {
  const day = readDay(line, at);
  if (day === undefined || "$€£".includes(rawAt(line, at - 1) || " ")) return undefined;
  const linked = past(line, skipRaw(line, day.to, "/", ".", "-"), "date/link");
  const month = readMonth(line, linked);
  if (month === undefined) return undefined;
  const year = readYear(line, month.to);
  const isLinked = termAt(line, day.to, "date/link") !== undefined;
  if (!isMonthName(month, year !== undefined, (day.ordinal && day.figures) || isLinked ? "clear" : "plain")) return undefined;
  return { from: at, to: year?.to ?? endOfMonth(line, month, linked), year: year?.value ?? null, month: month.value, day: day.value, weekday: null, pattern: "day-month" };
}

/** A cut name keeps its point («Feb.»), unless the point ends the sentence. */
function endOfMonth(line: Line, month: Month, at: number): number {
  return month.to > at + 1 && tokenAt(line, month.to) === undefined ? month.to - 1 : month.to;
}

/** «March 3rd, 2021», «May eighth», «Aug/10/2012», «marzo de 2019», «Sept. 2012», «October». */
function readMonthFirst(line: Line, at: number): Point | undefined {
  const month = readMonth(line, at);
  if (month === undefined) return undefined;
  const base = { from: at, month: month.value, weekday: null };
  const dayAt = past(line, skipRaw(line, month.to, ",", "/", "-"), "date/article");
  const day = readDay(line, dayAt);
  if (day && rawAt(line, month.to) !== "-") {
    const year = readYear(line, day.to);
    const isDay = year !== undefined || isListSign(line, day.to) || (!isCounted(line, at, day.to) && (day.ordinal || !tokenAt(line, day.to)?.joined || tokenAt(line, day.to)!.hyphen));
    if (isDay && isMonthName(month, year !== undefined, month.mark.short && !month.dotted ? "plain" : "clear")) return { ...base, to: year?.to ?? day.to, year: year?.value ?? null, day: day.value, pattern: "month-day" };
  }
  if (followsFigures(line, at)) return undefined;
  const year = readYear(line, month.to);
  if (year && (rawAt(line, year.to - 1).length === 4 || year.to > month.to + 1 || (year.value < 2000 && standsAlone(line, year.to))) && isMonthName(month, true, "none") && !(month.mark.guest && month.mark.short)) return { ...base, to: year.to, year: year.value, day: null, pattern: "month-year" };
  return isBareMonth(line, at, month) ? { ...base, to: endOfMonth(line, month, at), year: null, day: null, pattern: "month" } : undefined;
}

/** «30 febbraio 2020»: what is no day leaves no month either. */
function followsFigures(line: Line, at: number): boolean {
  const before = tokenAt(line, (termBefore(line, at, "date/link")?.from ?? at) - 1);
  return before?.word.kind === "digits" && before.word.raw.length <= 2 && before.sentence === tokenAt(line, at)!.sentence;
}

/** A hyphen, comma or point behind a day («July 13-15»), and not a decimal, time or fraction. */
function isListSign(line: Line, at: number): boolean {
  const raw = rawAt(line, at);
  return raw === "-" || raw === "–" || raw === "—" || raw === ")" || raw === "]" || raw === ";" || ((raw === "," || raw === "." || raw === ":") && !tokenAt(line, at + 1)?.joined);
}

/** «In March 12 people …»: the number counts what follows it. */
function isCounted(line: Line, at: number, dayTo: number): boolean {
  const next = tokenAt(line, dayTo)?.word;
  return isLedIn(line, at) && next?.kind === "word" && next.shape === "lower" && !termAt(line, dayTo, "date/year-follower");
}

const isLedIn = (line: Line, at: number): boolean => termBefore(line, at, "date/in") !== undefined;

/** «Jan-Feb», «May to March»: a month that another follows needs no more proof. */
export function readLooseMonth(line: Line, at: number): Point | undefined {
  const month = readMonth(line, at);
  if (month === undefined || month.mark.guest || (month.mark.wordlike && month.raw === month.raw.toLowerCase()) || followsFigures(line, at)) return undefined;
  return { from: at, to: month.to, year: null, month: month.value, day: null, weekday: null, pattern: "month" };
}

/** A month on its own: its full name, with no proper noun about it. */
function isBareMonth(line: Line, at: number, { mark, raw, to }: Month): boolean {
  const led = isLedIn(line, at);
  if (mark.guest || (mark.short && !(led && !mark.wordlike))) return false;
  const next = tokenAt(line, to), before = tokenAt(line, at - 1);
  if (next?.joined && next.word.kind === "digits") return false;
  const lower = raw === raw.toLowerCase();
  if (at === line.first && to === line.end) return !mark.short;
  if (mark.wordlike) return led && !lower;
  if (lower || led) return true;
  // «April Smith», «Piazza Maggio»
  const named = next?.word.kind === "word" && (next.word.shape === "capital" || next.word.shape === "upper");
  const names = before?.word.kind === "word" && before.word.shape === "capital" && before.sentence === tokenAt(line, at)?.sentence && tokenAt(line, at - 2)?.sentence === before.sentence;
  return !named && !names;
}

/** «2019-sep-1», «2018 March 18», «2016, Nov», «2024 Aug». */
function readYearFirst(line: Line, at: number): Point | undefined {
  const raw = rawAt(line, at);
  if (raw.length !== 4 || !isYear(Number(raw))) return undefined;
  const monthAt = skipRaw(line, at + 1, ",", "/", "-", ".");
  const dayBetween = monthAt > at + 1 ? readDay(line, monthAt) : undefined;
  const late = dayBetween && isJoined(line, at + 1, dayBetween.to + 1) ? readMonth(line, skipRaw(line, dayBetween.to, "/", "-", ".")) : undefined;
  const base = { from: at, year: Number(raw), weekday: null, pattern: "year-month" };
  if (dayBetween && late) return { ...base, to: late.to, month: late.value, day: dayBetween.value };
  const month = readMonth(line, monthAt);
  const isSigned = monthAt > at + 1 && tokenAt(line, monthAt)?.joined === true;
  if (month === undefined || (month.mark.guest && month.mark.short) || (!isSigned && month.mark.wordlike && month.raw === month.raw.toLowerCase())) return undefined;
  const day = readDay(line, skipRaw(line, month.to, "/", "-"));
  const next = day && tokenAt(line, day.to);
  if (day && (next === undefined || next.word.kind !== "word")) return { ...base, to: day.to, month: month.value, day: day.value };
  // «In 2018 March …» may begin a name or a clause
  const name = tokenAt(line, month.to)?.word;
  if (name?.kind === "word" && (month.mark.wordlike || name.shape !== "lower")) return undefined;
  return { ...base, to: endOfMonth(line, month, monthAt), month: month.value, day: null };
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
  return { from: at, to: month.to + 1, year: value < 100 ? 2000 + value : value, month: month.value, day: Number(raw.slice(0, 2)), weekday: null, pattern: "wire" };
}
