import type { CalendarName, Twelve } from "../pack.ts";

/** January first. */
export const months: Twelve<CalendarName> = [
  { names: ["gennaio"], short: ["gen", "genn"] },
  { names: ["febbraio"], short: ["feb", "febbr"] },
  { names: ["marzo"], short: ["mar"] },
  { names: ["aprile"], short: ["apr"] },
  { names: ["maggio"], short: ["mag", "magg"] },
  { names: ["giugno"], short: ["giu"] },
  { names: ["luglio"], short: ["lug", "lugl"] },
  { names: ["agosto"], short: ["ago"] },
  { names: ["settembre"], short: ["set", "sett"] },
  { names: ["ottobre"], short: ["ott"] },
  { names: ["novembre"], short: ["nov"] },
  { names: ["dicembre"], short: ["dic"] },
];
