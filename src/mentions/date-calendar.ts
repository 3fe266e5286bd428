/** A day, a month or a year, whole or in part; null is what is not known. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether a number is rather a year of our times than an amount, where nothing else tells. */
export const mayBeYear = (value: number): boolean => value > 1900 && value < 2100;

/** Whether press text may mean a year by four figures. */
export const isYear = (value: number): boolean => value >= 1000 && value <= 2099;

const DAY = 86_400_000;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether such a date can exist; 29 February can, where the year is not known. */
export function isPossible({ year, month, day }: CalendarDate): boolean {
  if (month === null) return day === null || (day >= 1 && day <= 31);
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  const length = month === 2 && year !== null && !isLeap(year) ? 28 : LENGTHS[month - 1]!;
  return day >= 1 && day <= length;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const four = (value: number): string => (value < 1000 ? String(value).padStart(4, "0") : `${value}`);

/** EDTF, `XXXX` for a year that is not known. */
export function toEdtf({ year, month, day }: CalendarDate): string {
  const first = year === null ? "XXXX" : four(year);
  if (month === null) return first;
  return day === null ? `${first}-${two(month)}` : `${first}-${two(month)}-${two(day)}`;
}

/** Reads a day, month or year in EDTF; undefined for anything else. */
export function fromEdtf(value: string | null): CalendarDate | undefined {
  const match = value === null ? null : /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?/.exec(value);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const date = { year: year === "XXXX" ? null : Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
  return isPossible(date) ? date : undefined;
}

/** Days since 1970 of a date that is known to the day. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

export function fromDayNumber(number: number): CalendarDate {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 0. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** Two figures of a year: those to come are few. */
export const fullYear = (short: number): number => short + (short < 40 ? 2000 : 1900);

/** Negative where `a` begins before `b`; parts that either lacks do not count. */
export function compare(a: CalendarDate, b: CalendarDate): number {
  return a.year !== null && b.year !== null && a.year !== b.year ? a.year - b.year : compareInYear(a, b);
}

/** The same of dates of one year. */
export function compareInYear(a: CalendarDate, b: CalendarDate): number {
  if (a.month === null || b.month === null || a.month !== b.month) return (a.month ?? 0) && (b.month ?? 0) ? a.month! - b.month! : 0;
  return a.day === null || b.day === null ? 0 : a.day - b.day;
}

/** The year of the latest `month` and `day` that is not after `reference` (with `ahead`, of the earliest not before it). */
export function nearestYear(month: number, day: number | null, reference: CalendarDate, ahead: boolean): number | null {
  if (reference.year === null) return null;
  const order = compareInYear({ year: null, month, day }, reference);
  let year = reference.year;
  if (ahead ? order < 0 : order > 0) year += ahead ? 1 : -1;
  for (let tries = 0; tries < 8 && !isPossible({ year, month, day }); tries++) year += ahead ? 1 : -1;
  return year;
}
