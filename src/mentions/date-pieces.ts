import { fullYear, isYear, type CalendarDate } from "./date-calendar.ts";
import { past, rawAt, termAt, tokenAt, type Line, type MonthMark } from "./date-terms.ts";

/** One day, month or year as the text gives it, before what it leaves out is found. */
export interface Point extends CalendarDate {
  readonly from: number;
  readonly to: number;
  /** Monday is 0; null where the text names none. */
  readonly weekday: number | null;
  /** Month and day of figures that might also be read the other way round. */
  readonly swapped: { readonly month: number; readonly day: number } | undefined;
  /** What figures of which one exceeds twelve prove of the text's habit. */
  readonly order: "day" | "month" | undefined;
  readonly pattern: string;
}

/** A point of words: all points have the same fields in the same order, because V8 reads and copies objects of one shape faster. */
export const pointOf = (from: number, to: number, year: number | null, month: number | null, day: number | null, weekday: number | null, pattern: string): Point => ({
  from, to, year, month, day, weekday, swapped: undefined, order: undefined, pattern,
});

export interface Piece {
  readonly value: number;
  readonly to: number;
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
    const loose = tokenAt(line, at + 1)?.word.kind === "word" && tokenAt(line, at + 1)!.word.raw.length === 2;
    // «March 13 th»
    const suffix = tokenAt(line, dotted)?.joined || loose ? termAt(line, dotted, "date/ordinal") : undefined;
    return { value, to: suffix?.to ?? at + 1, ordinal: suffix !== undefined, figures: true };
  }
  const word = termAt<number>(line, at, "date/day");
  return word && { value: word.value, to: word.to, ordinal: true, figures: false };
}

/** A year behind a month or day: four figures, or two where nothing else can be meant; behind a month that is cut short («12 Sep 24 was»), they may stand before any small word. */
export function readYear(line: Line, at: number, isCut = false): Piece | undefined {
  const bracketed = yearInBrackets(line, at);
  if (bracketed) return bracketed;
  const signed = rawAt(line, at) === "." && !tokenAt(line, at + 1)?.joined ? at : skipRaw(line, at, ",", ".", "/", "-");
  const linked = termAt(line, signed, "date/link")?.to ?? (signed === at ? past(line, at, "date/year-link") : signed);
  const quoted = "'’‘".includes(rawAt(line, linked) || " ") ? linked + 1 : linked;
  const token = tokenAt(line, quoted);
  if (token?.word.kind !== "digits") return undefined;
  const { raw } = token.word, value = Number(raw), to = quoted + 1;
  const next = tokenAt(line, to);
  if (next?.joined && next.word.kind === "word" && !next.hyphen) return undefined;
  // «On May 3, 2000 servers», but «el 19 de mayo de 2000 debuta»
  if (raw.length === 4 && value % 100 === 0 && quoted > at && (linked === signed || quoted > linked) && next?.word.kind === "word" && next.word.shape === "lower" && !termAt(line, to, "date/year-follower")) return undefined;
  if (raw.length === 4 && isYear(value)) return { value, to };
  const clear = quoted > linked || value > 31 || (token.hyphen && tokenAt(line, at - 1)?.hyphen === true && tokenAt(line, at - 1)!.word.kind === "word") || (rawAt(line, at) === "/" && rawAt(line, at - 2) === "/") || (linked === at && (standsAlone(line, to) || (isCut && termAt(line, to, "date/year-follower") !== undefined)));
  if (raw.length !== 2 || !clear || (next?.joined && ":/%.,".includes(next.word.raw) && tokenAt(line, to + 1)?.joined)) return undefined;
  return value > 31 && quoted === linked && next?.word.kind === "word" && !termAt(line, to, "date/year-follower") ? undefined : { value: fullYear(value), to };
}

/** «in September (2020)». */
function yearInBrackets(line: Line, at: number): Piece | undefined {
  const value = Number(rawAt(line, at + 1));
  return rawAt(line, at) === "(" && rawAt(line, at + 2) === ")" && isYear(value) ? { value, to: at + 3 } : undefined;
}

/** Whether no word follows that a number could count. */
export function standsAlone(line: Line, at: number): boolean {
  const next = tokenAt(line, at);
  return next === undefined || (next.word.kind === "sign" && !":%/€$£".includes(next.word.raw) && !(next.word.raw === "," && tokenAt(line, at + 1)?.word.kind === "digits"));
}

export interface Month extends Piece {
  readonly mark: MonthMark;
  readonly raw: string;
  readonly dotted: boolean;
}

export function readMonth(line: Line, at: number): Month | undefined {
  const mark = termAt<MonthMark>(line, at, "date/month");
  if (mark === undefined) return undefined;
  const dotted = rawAt(line, mark.to) === ".";
  return { mark: mark.value, value: mark.value.month, to: dotted && mark.value.short ? mark.to + 1 : mark.to, raw: rawAt(line, at), dotted };
}

/** Whether a name that is also a word («may», «set») is a month here. */
export function isMonthName({ mark, raw, dotted }: Month, hasYear: boolean, hasDay: "none" | "plain" | "clear"): boolean {
  if (mark.guest && mark.short) return hasYear && hasDay !== "none";
  if (!mark.wordlike || hasYear) return true;
  if (mark.short && dotted) return hasDay !== "none";
  const lower = raw === raw.toLowerCase();
  return lower ? hasDay === "clear" : hasDay !== "none";
}

/** A cut name keeps its point («Feb.»), unless the point ends the sentence. */
export function endOfMonth(line: Line, month: Month, at: number): number {
  return month.to > at + 1 && tokenAt(line, month.to) === undefined ? month.to - 1 : month.to;
}
