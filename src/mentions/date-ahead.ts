import type { Expression } from "./date-joints.ts";
import { termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

/** Days are set, and months only fall into what a clause says. */
const DAY_AHEAD_WINDOW = 16, AHEAD_WINDOW = 12, BEHIND_WINDOW = 4;

/** «until Monday», «will be heard on 28 May». */
export function looksAhead(line: Line, { from, to, start, end }: Expression): boolean {
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
