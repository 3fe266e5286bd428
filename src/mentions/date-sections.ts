import type { Document } from "../model/document.ts";
import type { CalendarDate } from "./date-calendar.ts";
import type { Expression } from "./date-joints.ts";
import type { Placed } from "./date-stamps.ts";

/** How far into a heading its date may start, in tokens: «3. September 2019: …», «## 2021». */
const LEAD = 3;

/** The date of the heading under which each expression stands («September 2019: Eclipse»); undefined where that gives none with a year. */
export function sectionDates(doc: Document, placed: readonly Placed[], stamps: ReadonlySet<Expression>): (CalendarDate | undefined)[] {
  const dates: (CalendarDate | undefined)[] = [];
  let next = 0, section: CalendarDate | undefined;
  for (const { index, kind, first } of doc.segments) {
    const start = next;
    while (next < placed.length && placed[next]!.segment === index) dates[next++] = kind === "heading" ? undefined : section;
    if (kind === "heading") section = next > start && !stamps.has(placed[start]!.expression) ? headDate(placed[start]!.expression, doc.sentences[first]!.first) : undefined;
  }
  return dates;
}

function headDate({ from, start, end, pattern, relative }: Expression, first: number): CalendarDate | undefined {
  return from - first < LEAD && start.year !== null && end === null && relative === null && pattern !== "decoy" ? start : undefined;
}

/** The year in which a month is nearest to the date of its section, before or behind. */
export function yearInSection(month: number, section: CalendarDate): number {
  const ahead = section.month === null ? 0 : month - section.month;
  return section.year! + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
}
