/** Years that an article may be of: beyond them lie «0001-01-01» and «9999-12-31», which programs write where they know no date. */
const FIRST_YEAR = 1500,
  LAST_YEAR = 9900;

/** A day that the calendar has, a month or a year; what `--date` and a JSON line's `date` may say. */
export function isPublicationDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of a time stamp («2020-08-27T10:15:00+02:00»), or the date itself; null where it is neither. */
export function publicationDay(value: string): string | null {
  const day = value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:.*$/s, "$1");
  return isPublicationDate(day) ? day : null;
}
