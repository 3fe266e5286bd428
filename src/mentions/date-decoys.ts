import type { Expression } from "./date-joints.ts";
import { rawAt, termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";

const LAW_WINDOW = 14;

/** «legge n. 93 del 14 luglio 2023», «Ley 21/2014, de 4 de noviembre»: the date is part of the law's name. */
export function isLawDate(line: Line, from: number): boolean {
  if (isOfNumber(line, from)) return true;
  for (let at = from; at > line.first && at > from - LAW_WINDOW; ) {
    if (termBefore(line, at, "date/law")) return true;
    const link = termBefore(line, at, "date/law-link") ?? termBefore(line, at, "date/number");
    if (link === undefined && !isPartOfName(line, at - 1)) return false;
    at = link?.from ?? at - 1;
  }
  return false;
}

/** «la n. 633 del 1941»: a year alone behind «of» and the number of a law. */
function isOfNumber(line: Line, from: number): boolean {
  const of = tokenAt(line, from)?.word.kind === "digits" && rawAt(line, from).length === 4 ? termBefore(line, from, "date/law-link")?.from : undefined;
  if (of === undefined || of - 2 < line.first || tokenAt(line, of - 1)?.word.kind !== "digits") return false;
  return isNumbered(line, of - 1);
}

/** Figures, signs inside a sentence and capitals belong to a law's name, other words do not. */
function isPartOfName(line: Line, at: number): boolean {
  const { word, sentence } = tokenAt(line, at)!;
  if (word.kind !== "sign") return word.kind === "digits" || word.shape !== "lower";
  return !";:!?".includes(word.raw) && tokenAt(line, at + 1)?.sentence === sentence;
}

/** «avenida 9 de Julio», «via IV Novembre»: a day without a year right behind what a street is called. */
export function isStreet(line: Line, from: number, { year, month, day }: Expression["start"]): boolean {
  if (month === null || year !== null) return false;
  const start = day === null && /^[IVX]+$/.test(rawAt(line, from - 1)) ? from - 1 : from;
  // «Sarò via novembre 19-20»: in a street's name the day comes first
  const isDayFirst = day !== null && termAt(line, from, "date/month") === undefined;
  return (isDayFirst || start < from) && termBefore(line, start, "date/street") !== undefined;
}

const SEASON_WINDOW = 3;

/** «stagione 2022/23», «the 2021-22 season». */
export function isSeason(line: Line, from: number, to: number): boolean {
  for (let at = from; at > line.first && at > from - SEASON_WINDOW; at--) {
    if (termBefore(line, at, "date/season")) return true;
    if (tokenAt(line, at - 1)!.word.kind === "sign") break;
  }
  return termAt(line, to, "date/season") !== undefined;
}

/** «n. 4/2021», «expediente 12/2019». */
export function isNumbered(line: Line, from: number): boolean {
  return termBefore(line, from, "date/number") !== undefined || (rawAt(line, from - 1) === "." && termBefore(line, from - 1, "date/number") !== undefined);
}
