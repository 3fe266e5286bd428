import { z } from "zod";
import { INPUT_FORMATS } from "../batch/item.ts";
import { OUTPUT_FORMATS } from "../formats/format.ts";
import { LANGUAGE_CODES } from "../languages/pack.ts";
import { isPhrase } from "../phrases.ts";
import { OFFSET_UNITS } from "../offsets.ts";
import { isPublicationDate } from "../text/published.ts";

/* What extract.config.json may say. Loaded only where there is one. */

const options = z.strictObject({
  input: z.enum(INPUT_FORMATS).optional(),
  format: z.enum(OUTPUT_FORMATS).optional(),
  output: z.string().min(1).optional(),
  outDir: z.string().min(1).optional(),
  date: z.string().refine(isPublicationDate, "give a day, a month or a year: 2020-08-27, 2020-08 or 2020").optional(),
  language: z.enum(LANGUAGE_CODES).optional(),
  offsets: z.enum(OFFSET_UNITS).optional(),
  jobs: z.int().min(0).max(999).optional(),
  resume: z.boolean().optional(),
  failFast: z.boolean().optional(),
  quiet: z.boolean().optional(),
  verbose: z.boolean().optional(),
  color: z.boolean().optional(),
});

const phrase = z.string().refine(isPhrase, "brackets that do not fit, or no word");
const phrases = z.array(phrase);
/** A list of names, or names with their further names. */
const names = z.union([phrases.transform((list) => Object.fromEntries(list.map((name) => [name, []]))), z.record(phrase, phrases)]);

const words = z.strictObject({
  counts: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "a kind of count is small letters, digits and _"), phrases.min(1)).optional(),
  agencies: names.optional(),
  targets: names.optional(),
  boilerplate: phrases.optional(),
});

export const configSchema = z.strictObject({ options: options.optional(), words: z.partialRecord(z.enum(LANGUAGE_CODES), words).optional() });

export type Config = z.infer<typeof configSchema>;
