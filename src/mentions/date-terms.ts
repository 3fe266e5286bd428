import type { Calendar, Words } from "../languages/pack.ts";
import type { Document, Token } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { markAt, markEnding } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";

/** What the name of a month tells. */
export interface MonthMark {
  readonly month: number;
  readonly short: boolean;
  /** From another language than the text's. */
  readonly guest: boolean;
  /** Also an everyday word. */
  readonly wordlike: boolean;
}

export interface WeekdayMark {
  /** Monday is 0. */
  readonly weekday: number;
  readonly short: boolean;
}

const terms = (cls: string, value: unknown, words: Words): Term[] => words.map((phrase) => ({ cls, value, phrase }));

/** «A year ago» is among what a pack calls relative. */
const FEWEST_YEARS = 2;

/** The lexicon's terms that the dates need. */
export function dateTerms(calendar: Calendar): Term[] {
  const { ranges, years, turns, toldYear, ahead, decoys, stamps } = calendar;
  return [
    ...monthTerms(calendar),
    ...calendar.weekdays.flatMap(({ names, short }, weekday) => [...terms("date/weekday", { weekday, short: false }, names), ...terms("date/weekday", { weekday, short: true }, short)]),
    ...calendar.days.flatMap((words, index) => terms("date/day", index + 1, words)),
    ...terms("date/ordinal", null, calendar.ordinals), ...terms("date/link", null, calendar.links), ...terms("date/year-link", null, calendar.yearLinks), ...terms("date/article", null, calendar.articles),
    ...terms("date/day-cue", null, calendar.dayCues), ...terms("date/on", null, calendar.dayPrepositions), ...terms("date/in", null, calendar.monthPrepositions),
    ...terms("date/open", null, ranges.opens), ...terms("date/to", null, ranges.to), ...terms("date/and", null, ranges.and),
    ...terms("date/year", "strong", years.strong), ...terms("date/year", "weak", years.weak), ...terms("date/year", "article", years.articles), ...terms("date/year-follower", null, calendar.yearFollowers),
    ...calendar.parts.flatMap((part) => terms("date/part", part, part.words)),
    ...calendar.relative.flatMap((relative) => terms("date/relative", relative, relative.words)),
    ...calendar.yearsAgo.flatMap((words, index) => terms("date/years-ago", { unit: "year", offset: -index - FEWEST_YEARS, words }, words)),
    ...terms("date/turn", -1, turns.last), ...terms("date/turn", 1, turns.next), ...terms("date/habit", null, calendar.habits),
    ...terms("date/this-year", null, calendar.thisYear), ...terms("date/told-month", null, calendar.toldMonth), ...terms("date/same-month", null, calendar.sameMonth), ...terms("date/told-year", 0, toldYear.same), ...terms("date/told-year", 1, toldYear.next), ...terms("date/told-year", -1, toldYear.previous),
    ...terms("date/ahead", null, ahead.before), ...terms("date/future", null, ahead.verbs), ...terms("date/past", null, ahead.past), ...terms("date/soon", null, ahead.soon),
    ...terms("date/law", null, decoys.laws), ...terms("date/law-link", null, decoys.lawLinks), ...terms("date/number", null, decoys.numbers),
    ...terms("date/season", null, decoys.seasons), ...terms("date/street", null, decoys.streets), ...terms("date/never", null, decoys.never), ...terms("date/month-first", null, calendar.monthFirst),
    ...terms("date/stamp-head", null, stamps.heads), ...terms("date/stamp-release", null, stamps.releases), ...terms("date/stamp-link", null, stamps.links),
  ];
}

function monthTerms({ months, guests, wordlike }: Calendar): Term[] {
  const words = new Set(wordlike);
  const native = new Set(months.flatMap(({ names, short }) => [...names, ...short]));
  const of = (table: Calendar["months"], guest: boolean) =>
    table.flatMap(({ names, short }, index) =>
      [...names.map((phrase) => ({ phrase, short: false })), ...short.map((phrase) => ({ phrase, short: true }))]
        .filter(({ phrase }) => !guest || !native.has(phrase))
        .map(({ phrase, short: isShort }): Term => ({ cls: "date/month", phrase, value: { month: index + 1, short: isShort, guest, wordlike: words.has(phrase) } satisfies MonthMark })),
    );
  return [...of(months, false), ...guests.flatMap((table) => of(table, true))];
}

/** The tokens of one block, `first` to `end` (exclusive); a date never crosses its edges. */
export interface Line {
  readonly doc: Document;
  readonly first: number;
  readonly end: number;
}

export const tokenAt = ({ doc, first, end }: Line, index: number): Token | undefined => (index >= first && index < end ? doc.tokens[index] : undefined);

export const rawAt = (line: Line, index: number): string => tokenAt(line, index)?.word.raw ?? "";

/** The term of `cls` that starts at `index`, inside the block. */
export function termAt<V = unknown>(line: Line, index: number, cls: string): Mark<V> | undefined {
  if (index < line.first || index >= line.end) return undefined;
  const mark = markAt(line.doc.marks, index, cls);
  return mark !== undefined && mark.to <= line.end ? (mark as Mark<V>) : undefined;
}

const LONGEST_TERM = 5;

/** The longest term of `cls` that ends right before `index`. */
export const termBefore = <V = unknown>(line: Line, index: number, cls: string): Mark<V> | undefined => markEnding(line.doc.marks, index, cls, LONGEST_TERM, line.first) as Mark<V> | undefined;

/** The index behind the term of `cls` at `index`; `index` itself where none stands. */
export const past = (line: Line, index: number, cls: string): number => termAt(line, index, cls)?.to ?? index;
