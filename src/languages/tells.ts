import { tells as en } from "./en/functionwords.ts";
import { tells as es } from "./es/functionwords.ts";
import { tells as it } from "./it/functionwords.ts";
import type { LanguageCode, Tells } from "./pack.ts";

/** What tells the languages that the library reads; small enough to load before any pack. */
export const TELLS: Readonly<Record<LanguageCode, Tells>> = { en, es, it };
