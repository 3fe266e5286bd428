import { DAY, MONTH } from "../model/edtf.ts";

/** Months or years, or days that lie more than a month apart. */
export function isLongRange(value: string): boolean {
  const slash = value.indexOf("/");
  return slash >= 0 && (slash < DAY || months(value.slice(slash + 1)) - months(value) > 1);
}

const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** A campaign of police takes a quarter at most; crimes go on for longer. */
export function isShort(value: string): boolean {
  const slash = value.indexOf("/");
  return slash >= MONTH && months(value.slice(slash + 1)) - months(value) < 3;
}

/** No campaign runs on for years: what is counted over them is counted. */
export function isOverYear(value: string): boolean {
  const slash = value.indexOf("/");
  return slash >= 0 && months(value.slice(slash + 1)) - months(value.slice(0, slash)) > 12;
}

/** What is still to come is nothing that was done. */
export function isAhead(value: string, published: string | null): boolean {
  const end = value.slice(value.indexOf("/") + 1);
  return published !== null && published.length >= end.length && end > published.slice(0, end.length);
}
