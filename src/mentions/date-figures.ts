import { fullYear, isPossible, isYear } from "./date-calendar.ts";
import type { Point } from "./date-pieces.ts";
import { rawAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

interface Figures {
  readonly parts: readonly string[];
  readonly sign: string;
  readonly to: number;
}

const SIGNS = "/-–.";

/** A date all in figures: «11/06/2025», «2025-06-11», «21.03.2025», «2/2013», and «4/22» where a word leads to it. */
export function readFigures(line: Line, at: number, isLed: boolean): Point | undefined {
  const figures = gatherFigures(line, at);
  if (figures === undefined || !standsFree(line, at, figures)) return undefined;
  const { parts, to } = figures;
  const read = parts.length === 3 ? readThree(figures, isLed || leads(line, at, figures.sign)) : readTwo(line, at, figures, isLed);
  return read && isPossible(read) ? { from: at, to, year: read.year, month: read.month, day: read.day, weekday: null, swapped: read.swapped, order: read.order, pattern: read.pattern } : undefined;
}

type Reading = Pick<Point, "year" | "month" | "day" | "swapped" | "order" | "pattern">;

const readingOf = (year: number | null, month: number, day: number | null, pattern: string): Reading => ({ year, month, day, swapped: undefined, order: undefined, pattern });

function gatherFigures(line: Line, at: number): Figures | undefined {
  const raw = rawAt(line, at);
  if (raw.length > 10) return undefined;
  const inner = raw.includes(".") ? "." : raw.includes("·") ? "·" : "";
  if (inner !== "") {
    const parts = raw.split(inner);
    return (parts.length === 3 || (parts.length === 2 && parts[1]!.length === 4)) && parts.every((part) => /^\d{1,4}$/.test(part)) ? { parts, sign: ".", to: at + 1 } : undefined;
  }
  const sign = rawAt(line, at + 1);
  if (raw.length > 4 || sign === "" || !SIGNS.includes(sign)) return undefined;
  const second = tokenAt(line, at + 2);
  if (second?.word.kind !== "digits") return undefined;
  const joined = tokenAt(line, at + 1)!.joined && second.joined;
  const split = /^(\d{1,2}),(\d{4}|\d{2})$/.exec(second.word.raw);
  if (split && joined && sign === "/") return { parts: [raw, split[1]!, split[2]!], sign, to: at + 3 };
  if (second.word.raw.length > 4 || !/^\d+$/.test(second.word.raw)) return undefined;
  const third = joined && rawAt(line, at + 3) === sign && tokenAt(line, at + 3)!.joined ? tokenAt(line, at + 4) : undefined;
  if (third?.joined && third.word.kind === "digits" && /^\d{1,4}$/.test(third.word.raw)) return { parts: [raw, second.word.raw, third.word.raw], sign, to: at + 5 };
  // «11 / 2016» may be spaced, days may not
  return joined || ((raw.length === 4) !== (second.word.raw.length === 4) && sign !== "." && sign !== "–") ? { parts: [raw, second.word.raw], sign, to: at + 3 } : undefined;
}

/** File numbers, versions, scores and addresses go on before or behind the figures. */
function standsFree(line: Line, at: number, { parts, sign, to }: Figures): boolean {
  const token = tokenAt(line, at)!, before = tokenAt(line, at - 1), after = tokenAt(line, to);
  if (token.joined && before && !isOpener(before.word.raw) && !(before.word.raw === "/" && at - 1 === line.first)) {
    const inRange = before.word.raw === "-" && tokenAt(line, at - 2)?.word.kind === "digits" && (sign === "/" || rawAt(line, at - 2).length === 4);
    if (token.hyphen || !inRange) return false;
  }
  if (after === undefined || !after.joined) return true;
  if (after.word.kind === "word") return after.word.raw === "T" && parts[0]!.length === 4;
  const next = tokenAt(line, to + 1);
  if (!next?.joined || next.word.kind !== "digits") return !"%°".includes(after.word.raw);
  return "-–".includes(after.word.raw) && (sign === "/" || parts.at(-1)!.length === 4);
}

const isOpener = (raw: string): boolean => "([«“\"'‘’".includes(raw) || /['’]$/.test(raw);

function readThree({ parts: [a, b, c], sign }: Figures, isLed: boolean): Reading | undefined {
  const first = Number(a), second = Number(b), third = Number(c);
  if (a!.length === 4) {
    if (!isYear(first) || c!.length > 2 || b!.length > 2) return undefined;
    const turned = second > 12 && third <= 12;
    return readingOf(first, turned ? third : second, turned ? second : third, "figures");
  }
  if (a!.length > 2 || b!.length > 2) return undefined;
  const isFull = c!.length === 4 && isYear(third);
  const isShort = c!.length === 2 && (sign === "/" || isLed || (a!.length === 2 && b!.length === 2));
  if (!isFull && !isShort) return undefined;
  return ordered(isFull ? third : fullYear(third), first, second, "figures");
}

function readTwo(line: Line, at: number, { parts: [a, b], sign, to }: Figures, isLed: boolean): Reading | undefined {
  const first = Number(a), second = Number(b);
  if (b!.length === 4) return a!.length <= 2 && isYear(second) && second >= 1900 ? readingOf(second, first, null, "figures-month") : undefined;
  if (a!.length === 4) {
    // «2010-11» may be a season or a month
    const doubtful = second === (first + 1) % 100 || (b!.length === 1 && sign === "-");
    return isYear(first) && first >= 1900 && b!.length <= 2 && !doubtful ? readingOf(first, second, null, "figures-month") : undefined;
  }
  if (a!.length > 2 || b!.length > 2 || sign === "." || (first === 24 && second === 7)) return undefined;
  const isClear = sign === "/" && a!.length === 2 && b!.length === 2 && Math.max(first, second) > 12;
  return isLed || isClear || leads(line, at, sign) || (at === line.first && to === line.end && sign === "/") ? ordered(null, first, second, "figures-day") : undefined;
}

/** Day first, save where only the other order makes a date. */
function ordered(year: number | null, first: number, second: number, pattern: string): Reading {
  if (second > 12 && first <= 12) return { year, month: first, day: second, swapped: undefined, order: "month", pattern };
  const swapped = first > 12 || first === second ? undefined : { month: first, day: second };
  return { year, month: second, day: first, swapped, order: first > 12 ? "day" : undefined, pattern };
}

/** A hyphen needs more than «between»: that leads to numbers too. */
function leads(line: Line, at: number, sign: string): boolean {
  const from = rawAt(line, at - 1) === "," ? at - 1 : at;
  return (sign === "-" ? ["date/on", "date/weekday"] : ["date/on", "date/open", "date/to", "date/weekday"]).some((cls) => termBefore(line, from, cls) !== undefined);
}
