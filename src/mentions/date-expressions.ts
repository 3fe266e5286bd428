import { isLawDate, isNumbered, isSeason, isStreet } from "./date-decoys.ts";
import type { RelativeDate } from "../languages/pack.ts";
import type { Mark } from "../model/mark.ts";
import type { Expression } from "./date-joints.ts";
import { readDaysOfMonth, readList } from "./date-lists.ts";
import { readSpan } from "./date-ranges.ts";
import { readPart, readRelative } from "./date-relatives.ts";
import { termAt, termBefore, type Line } from "./date-terms.ts";
import { entriesAt } from "../text/marks.ts";

/** Reads the calendar expressions that start at token `at`; mostly one, two for «3 and 17 May». */
export function readExpressions(line: Line, at: number): Expression[] {
  const found = readList(line, at) ?? readDaysOfMonth(line, at) ?? readSpan(line, at) ?? readPart(line, at) ?? readRelative(line, at);
  if (found === undefined) return [];
  const list = Array.isArray(found) ? found : [found];
  return isDecoy(line, list[0]!.from, list.at(-1)!) ? list.map((each) => ({ ...each, pattern: "decoy" })) : list.map((each) => withTurn(line, each));
}

function isDecoy(line: Line, from: number, { to, start, pattern }: Expression): boolean {
  if (pattern === "relative" || start.pattern === "weekday") return false;
  // «the campaign of 4 May»: a season has years alone
  return isLawDate(line, from) || isStreet(line, from, start) || (start.month === null && isSeason(line, from, to)) || (start.pattern.startsWith("figures") && isNumbered(line, from));
}

/** Takes «last» and «next» before or behind into the expression. */
function withTurn(line: Line, expression: Expression): Expression {
  if (expression.relative || expression.pattern === "year" || expression.pattern === "decoy") return expression;
  const year = relativeYear(line, expression);
  if (year) return { ...expression, to: year.to, yearOffset: (expression.end ?? expression.start).year === null ? year.value.offset : expression.yearOffset };
  const behind = termAt<number>(line, expression.to, "date/turn");
  if (behind) return { ...expression, to: behind.to, turn: behind.value };
  const cue = termBefore(line, expression.from, "date/day-cue")?.from ?? expression.from;
  const before = termBefore<number>(line, cue, "date/turn");
  return before ? { ...expression, from: before.from, turn: before.value } : expression;
}

/** «in March last year», «a marzo dell'anno scorso», «en mayo de este año», «nell'aprile di due anni fa». */
function relativeYear(line: Line, { to, start, end }: Expression): Mark<RelativeDate> | undefined {
  // «del 1 de septiembre de 2017 al 30 de junio del año pasado» has its years
  if (start.month === null || (end === null && start.year !== null)) return undefined;
  const near = yearAt(line, to);
  if (near) return near;
  for (const { cls, size } of entriesAt(line.doc.marks, to, "date/link")) {
    const linked = cls === "date/link" ? yearAt(line, to + size) : undefined;
    if (linked) return linked;
  }
  return undefined;
}

function yearAt(line: Line, at: number): Mark<RelativeDate> | undefined {
  const mark = termAt<RelativeDate>(line, at, "date/relative");
  return mark?.value.unit === "year" ? mark : termAt<RelativeDate>(line, at, "date/years-ago");
}
