import type { CalendarName, Twelve } from "../pack.ts";

/** January first. */
export const months: Twelve<CalendarName> = [
  { names: ["enero"], short: ["ene"] },
  { names: ["febrero"], short: ["feb"] },
  { names: ["marzo"], short: ["mar"] },
  { names: ["abril"], short: ["abr"] },
  { names: ["mayo"], short: ["may"] },
  { names: ["junio"], short: ["jun"] },
  { names: ["julio"], short: ["jul"] },
  { names: ["agosto"], short: ["ago"] },
  { names: ["septiembre", "setiembre"], short: ["sept", "sep", "set"] },
  { names: ["octubre"], short: ["oct"] },
  { names: ["noviembre"], short: ["nov"] },
  { names: ["diciembre"], short: ["dic"] },
];
