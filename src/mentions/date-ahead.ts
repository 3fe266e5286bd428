import type { Expression } from "./date-joints.ts";
import type { Context } from "./date-resolve.ts";
import { termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

/** Days are set, and months only fall into what a clause says. */
const DAY_AHEAD_WINDOW = 16, AHEAD_WINDOW = 12, BEHIND_WINDOW = 4;

/** «will be heard on 28 May» surely, «until Monday» mostly, «returns to court on 28 May» if a year has almost gone by since. */
export function looksAhead(line: Line, { from, to, start, end }: Expression): Context["ahead"] {
  let bare = termBefore(line, from, "date/article")?.from ?? from;
  bare = termBefore(line, bare, "date/day-cue")?.from ?? bare;
  const sentence = tokenAt(line, from)!.sentence, timed = beforeClock(line, from), isSince = termBefore(line, bare, "date/since") !== undefined;
  // «Monday the judge will decide»
  for (let at = to; at < to + BEHIND_WINDOW && !(isSince && termAt(line, at, "date/and")) && tokenAt(line, at)?.sentence === sentence && !",;:.".includes(tokenAt(line, at)!.word.raw) && !isCalendar(line, at); at++) if (isFuture(line, at)) return "sure";
  for (let at = from - 1; at >= line.first && at > from - (start.day === null ? AHEAD_WINDOW : DAY_AHEAD_WINDOW) && tokenAt(line, at)!.sentence === sentence && tokenAt(line, at)!.word.raw !== ";"; at--) if (isFuture(line, at)) return "sure";
  if (end === null && (termBefore(line, bare, "date/ahead") || termBefore(line, timed, "date/ahead")) && !isDone(line, from, to)) return "likely";
  return isSoon(line, from, to) ? "soon" : "no";
}

/** «The trial opens on 12 July»: a present or a court's word in the clause, which tells of what is past as well. */
function isSoon(line: Line, from: number, to: number): boolean {
  const { sentence } = tokenAt(line, from)!, isInside = (at: number): boolean => tokenAt(line, at)?.sentence === sentence && !",;:.".includes(tokenAt(line, at)!.word.raw);
  for (let at = to; at < to + BEHIND_WINDOW && isInside(at); at++) if (termAt(line, at, "date/soon")) return true;
  for (let at = from - 1; at >= line.first && at > from - AHEAD_WINDOW && isInside(at); at--) if (termAt(line, at, "date/soon")) return true;
  return false;
}

/** Where the time of day starts that stands before a date: «until 9 a.m. EST Tuesday». */
function beforeClock(line: Line, from: number): number {
  let at = from, isTimed = false;
  while (at > line.first && at > from - LONGEST_CLOCK) {
    const { kind, raw, shape } = tokenAt(line, at - 1)!.word;
    if (kind === "digits") isTimed = true;
    else if (!(kind === "sign" ? ".:,".includes(raw) : raw.length <= 4 && (raw.includes(".") || shape === "upper"))) break;
    at--;
  }
  return isTimed ? at : from;
}

/** Tokens. */
const LONGEST_CLOCK = 6;

/** How far behind a date the auxiliary may stand that makes it past, in tokens. */
const PAST_WINDOW = 8;

/** «By January the operation had led to 21 arrests», «two had paid by Wednesday». */
function isDone(line: Line, from: number, to: number): boolean {
  const { sentence } = tokenAt(line, from)!;
  for (let at = to; at < to + PAST_WINDOW && tokenAt(line, at)?.sentence === sentence && !";:.".includes(tokenAt(line, at)!.word.raw) && !isFuture(line, at); at++) if (termAt(line, at, "date/past")) return true;
  for (let at = from - 1; at >= line.first && at > from - PAST_WINDOW && tokenAt(line, at)!.sentence === sentence && !",;:".includes(tokenAt(line, at)!.word.raw); at--) if (termAt(line, at, "date/past")) return true;
  return false;
}

/** «will be», but not «it will be recalled» or «had been due». */
const isFuture = (line: Line, at: number): boolean => termAt(line, at, "date/future") !== undefined && termAt(line, at, "date/role")?.value !== "action" && !isOver(line, at);

/** Whether an auxiliary that makes it past stands right before a verb. */
function isOver(line: Line, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(line.first, verb - NEAR); at--) if (termAt(line, at, "date/past")) return true;
  return false;
}

const NEAR = 3;

/** «el viernes y el lunes seguirá»: what is to come belongs to the nearer day. */
const isCalendar = (line: Line, at: number): boolean => termAt(line, at, "date/weekday") !== undefined || termAt(line, at, "date/month") !== undefined;
