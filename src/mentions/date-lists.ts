import { plain, readJoint, type Expression } from "./date-joints.ts";
import { readDay, readYear, type Point } from "./date-pieces.ts";
import { readPoint } from "./date-points.ts";
import { past, rawAt, termAt, tokenAt, type Line, type WeekdayMark } from "./date-terms.ts";

/** «10 - 22 August 2012», «dal 3 al 5 marzo», «3 and 17 May»: days whose month stands once. */
export function readList(line: Line, at: number): Expression | Expression[] | undefined {
  // «entre el sábado 6 y el domingo 7 de abril»
  const weekday = termAt<WeekdayMark>(line, at, "date/weekday");
  const days = readDays(line, weekday?.to ?? at), first = days.at(-1);
  if (first === undefined) return undefined;
  const joint = readJoint(line, at, first.to);
  if (joint === undefined) return undefined;
  const second = readPoint(line, joint.to);
  if (!second || second.month === null || second.day === null || !/^(day-month|month-day)$/.test(second.pattern) || (second.weekday !== null && !weekday)) return undefined;
  // «19-Dic-23»
  if (second.pattern === "month-day" && (!joint.isRange || joint.to === first.to)) return undefined;
  const starts = days.map(({ value, from, to }): Point => ({ ...second, from, to, day: value, weekday: null, pattern: "day" }));
  return daysOf([...starts, second], joint.isRange && days.length === 1);
}

/** Days of one month in their order: a range where one follows the other, or where the text says so. */
function daysOf(all: readonly Point[], isRange: boolean): Expression | Expression[] | undefined {
  const steps = all.slice(1).map(({ day }, i) => day! - all[i]!.day!);
  if (steps.some((step) => step <= 0)) return undefined;
  return isRange || steps.every((step) => step === 1) ? plain(all[0]!, all.at(-1)!) : all.map((point) => plain(point, null));
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

/** «May 3, 4 and 5, 2024»: days behind the month that stands once. */
export function readDaysOfMonth(line: Line, at: number): Expression | Expression[] | undefined {
  const start = readPoint(line, at);
  if (start?.pattern !== "month-day" || start.year !== null || rawAt(line, start.to) !== ",") return undefined;
  const days = readDays(line, start.to + 1), before = days.at(-1);
  if (before === undefined) return undefined;
  const and = readJoint(line, at, rawAt(line, before.to) === "," ? before.to + 1 : before.to);
  const last = and && !and.isRange ? readDay(line, and.to) : undefined;
  if (!last || isCounted(line, last.to)) return undefined;
  const year = readYear(line, last.to);
  const rest = [...days, { ...last, from: and!.to, to: year?.to ?? last.to }];
  return daysOf([start, ...rest.map(({ from, to, value }) => ({ ...start, from, to, day: value }))].map((point): Point => ({ ...point, year: year?.value ?? null, pattern: "day" })), false);
}

/** «May 3, 4 and 5 people»: a word behind the last figure is counted by it. */
function isCounted(line: Line, at: number): boolean {
  const next = tokenAt(line, at);
  return next?.word.kind === "word" && next.word.shape === "lower" && !termAt(line, at, "date/year-follower");
}
