import type { CalendarName, Twelve } from "../pack.ts";

/** January first. */
export const months: Twelve<CalendarName> = [
  { names: ["january"], short: ["jan"] },
  { names: ["february"], short: ["feb", "febr"] },
  { names: ["march"], short: ["mar"] },
  { names: ["april"], short: ["apr"] },
  { names: ["may"], short: [] },
  { names: ["june"], short: ["jun"] },
  { names: ["july"], short: ["jul"] },
  { names: ["august"], short: ["aug"] },
  { names: ["september"], short: ["sept", "sep"] },
  { names: ["october"], short: ["oct"] },
  { names: ["november"], short: ["nov"] },
  { names: ["december"], short: ["dec"] },
];
