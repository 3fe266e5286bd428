import { z } from "zod";
import { INPUT_FORMATS } from "../batch/item.ts";
import { OUTPUT_FORMATS } from "../formats/format.ts";
import { LANGUAGE_CODES } from "../languages/pack.ts";
import { OFFSET_UNITS } from "../offsets.ts";
import { isPublicationDate } from "../text/published.ts";
import { wordsSchema } from "../words.ts";

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

export const configSchema = z.strictObject({ options: options.optional(), words: wordsSchema.optional() });

export type Config = z.infer<typeof configSchema>;
