import type { PackWitnesses } from "../../witnesses.ts";
import { agencies } from "./agencies.ts";
import { counts } from "./counts.ts";
import { countries } from "./countries.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { targets } from "./targets.ts";

export const witnesses: PackWitnesses = { ...numbers, ...money, ...dates, ...countries, ...names, ...targets, ...agencies, ...counts };
