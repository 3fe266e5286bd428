import { endOfMonth, isMonthName, pointOf, readDay, readMonth, readYear, skipRaw, standsAlone, type Month, type Point } from "./date-pieces.ts";
import { past, rawAt, termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

/** «March 3rd, 2021», «May eighth», «Aug/10/2012», «marzo de 2019», «Sept. 2012», «October». */
export function readMonthFirst(line: Line, at: number): Point | undefined {
  const month = readMonth(line, at);
  if (month === undefined) return undefined;
  const dayAt = past(line, skipRaw(line, month.to, ",", "/", "-"), "date/article");
  const day = readDay(line, dayAt);
  if (day && rawAt(line, month.to) !== "-") {
    const year = readYear(line, day.to);
    const isDay = year !== undefined || isListSign(line, day.to) || ((month.dotted || !isCounted(line, at, day.to)) && (day.ordinal || !tokenAt(line, day.to)?.joined || tokenAt(line, day.to)!.hyphen));
    if (isDay && isMonthName(month, year !== undefined, month.mark.short && !month.dotted ? "plain" : "clear")) return pointOf(at, year?.to ?? day.to, year?.value ?? null, month.value, day.value, null, "month-day");
  }
  if (followsFigures(line, at)) return undefined;
  const year = readYear(line, month.to);
  if (year && (rawAt(line, year.to - 1).length === 4 || year.to > month.to + 1 || (year.value < 2000 && standsAlone(line, year.to))) && isMonthName(month, true, "none") && !(month.mark.guest && month.mark.short)) return pointOf(at, year.to, year.value, month.value, null, null, "month-year");
  return isBareMonth(line, at, month) ? pointOf(at, endOfMonth(line, month, at), null, month.value, null, null, "month") : undefined;
}

/** «30 febbraio 2020»: what is no day leaves no month either. */
function followsFigures(line: Line, at: number): boolean {
  const before = tokenAt(line, (termBefore(line, at, "date/link")?.from ?? at) - 1);
  return before?.word.kind === "digits" && before.word.raw.length <= 2 && before.sentence === tokenAt(line, at)!.sentence;
}

/** A hyphen, comma or point behind a day («July 13-15»), and not a decimal, time or fraction. */
function isListSign(line: Line, at: number): boolean {
  const raw = rawAt(line, at);
  return raw === "-" || raw === "–" || raw === "—" || raw === ")" || raw === "]" || raw === ";" || ((raw === "," || raw === "." || raw === ":") && (!tokenAt(line, at + 1)?.joined || isQuote(rawAt(line, at + 1))));
}

const isQuote = (raw: string): boolean => raw !== "" && "\"'”’»".includes(raw);

/** «In March 12 people …»: the number counts what follows it; «the raid of March 12 rescued …» tells what was done. */
function isCounted(line: Line, at: number, dayTo: number): boolean {
  const next = tokenAt(line, dayTo)?.word;
  return isLedIn(line, at) && next?.kind === "word" && next.shape === "lower" && !termAt(line, dayTo, "count-victim") && !termAt(line, dayTo, "date/year-follower");
}

const isLedIn = (line: Line, at: number): boolean => termBefore(line, at, "date/in") !== undefined;

/** «Jan-Feb», «May to March»: a month that another follows needs no more proof. */
export function readLooseMonth(line: Line, at: number): Point | undefined {
  const month = readMonth(line, at);
  if (month === undefined || month.mark.guest || (month.mark.wordlike && month.raw === month.raw.toLowerCase()) || followsFigures(line, at)) return undefined;
  return pointOf(at, month.to, null, month.value, null, null, "month");
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
