import { z } from "zod";
import { LANGUAGE_CODES } from "./languages/pack.ts";
import { isPhrase, isShortPhrase } from "./phrases.ts";

/* Which words a user may add to the language packs. Loaded only where there are some. */

const phrase = z
  .string()
  .refine(isShortPhrase, { error: "a phrase that is too long, or stands for more than 1000", abort: true })
  .refine(isPhrase, "brackets that do not fit, or no word");
const phrases = z.array(phrase);
/** A list of names, or names with their further names. */
const names = z.union([phrases, z.record(phrase, phrases)]);

const words = z.strictObject({
  counts: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "a kind of count is small letters, digits and _"), phrases.min(1)).optional(),
  agencies: names.optional(),
  targets: names.optional(),
  boilerplate: phrases.optional(),
});

/** Checks an `ExtraWordsByLanguage` that somebody wrote by hand. */
export const wordsSchema = z.partialRecord(z.enum(LANGUAGE_CODES), words);

/** What is wrong, a line an issue: where it stands, and what it is. */
export const tellIssues = ({ issues }: z.ZodError): string[] => issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`);
