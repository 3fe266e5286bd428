import { isYear } from "./date-calendar.ts";
import { pointOf, type Point } from "./date-pieces.ts";
import { rawAt, termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

const EARLIEST = 1800;
const MONEY = "$€£¥₿";

/** Four figures that may be a year; whether they are is told by what stands around them. */
export function readYearPoint(line: Line, at: number): Point | undefined {
  const token = tokenAt(line, at);
  if (token?.word.kind !== "digits" || token.word.raw.length !== 4) return undefined;
  const year = Number(token.word.raw);
  if (!(isYear(year) && year >= EARLIEST)) return undefined;
  const before = rawAt(line, at - 1), next = tokenAt(line, at + 1);
  if (MONEY.includes(before || " ") || before === "#" || before === "©") return undefined;
  if (token.hyphen && termBefore(line, at, "date/year") === undefined) return undefined;
  if (token.joined && ("/.,:+=@_".includes(before || " ") || tokenAt(line, at - 1)?.word.kind === "digits")) return undefined;
  if (next !== undefined && (MONEY.includes(next.word.raw) || "%‰°".includes(next.word.raw))) return undefined;
  if (next?.joined && next.word.kind === "word") return undefined;
  return pointOf(at, at + 1, year, null, null, null, "year");
}

/** Is there nothing before a token in its line but a bullet or a dash? */
const opensLine = (line: Line, from: number): boolean => from === line.first || (from === line.first + 1 && "–—-•*·".includes(rawAt(line, line.first)));

/** «2016. Il 39% …»: a stop behind the year, and another sentence behind that. */
const endsThere = (line: Line, to: number): boolean => rawAt(line, to) === "." && !tokenAt(line, to)!.joined === false && tokenAt(line, to + 1) !== undefined && tokenAt(line, to + 1)!.sentence !== tokenAt(line, to - 1)!.sentence;

const LONGEST_LIST = 12;

/** «in 2018, 2019 and 2020»: what proves the first year proves them all. */
function headOfList(line: Line, from: number): number {
  for (let at = from; at > from - LONGEST_LIST; ) {
    const joint = rawAt(line, at - 1) === "," ? at - 1 : termBefore(line, at, "date/and")?.from;
    if (joint === undefined || !readYearPoint(line, joint - 1)) return at;
    at = joint - 1;
  }
  return from;
}

/** «in 2019», «a finales de 2015», «(2019)», «2019:» at the head of a line; not «2000 servers», «EURO 2020». */
export function isLoneYear(line: Line, { from, to, year }: Point): boolean {
  const token = tokenAt(line, from)!, next = tokenAt(line, to);
  // «2019-20», «2022/23», «2.0»
  if (next?.joined && "/-–.,:".includes(next.word.raw) && tokenAt(line, to + 1)?.joined && tokenAt(line, to + 1)!.word.kind === "digits") return false;
  if (token.joined && "/-–~".includes(rawAt(line, from - 1) || " ")) return false;
  if (from === line.first && to === line.end) return true;
  if (rawAt(line, from - 1) === "(" && rawAt(line, to) === ")") return true;
  if (opensLine(line, from) && (rawAt(line, to) === ":" || "–—".includes(rawAt(line, to) || " ") || endsThere(line, to))) return true;
  const cue = termBefore<string>(line, headOfList(line, from), "date/year");
  // «31 de abril de 2024»: the year of a day that does not exist
  if (cue === undefined || termBefore(line, cue.from, "date/month")) return false;
  const counts = next?.word.kind === "word" && next.word.shape === "lower" && !termAt(line, to, "date/year-follower");
  if (counts && (cue.value === "weak" || year! % 100 === 0)) return false;
  // «the 2018 World Cup»: a name that begins with its year
  return !(cue.value !== "strong" && next?.word.kind === "word" && next.word.shape !== "lower");
}
