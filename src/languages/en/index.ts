import type { LanguagePack } from "../pack.ts";
import { calendar } from "./calendar.ts";
import { counts } from "./counts.ts";
import { gazetteer } from "./gazetteer.ts";
import { money } from "./money.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { operations } from "./operations.ts";
import { orthography } from "./orthography.ts";
import { rules } from "./rules.ts";
import { loadTagger } from "./tagger.ts";

export const pack: LanguagePack = { code: "en", name: "English", orthography, numbers, money, calendar, gazetteer, names, counts, operations, rules, loadTagger };
