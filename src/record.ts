import { z } from "zod";
import { LANGUAGE_CODES } from "./languages/pack.ts";
import { COUNTRY_ROLES, DATE_ROLES, MONEY_ROLES, WHATS, type What } from "./model/fact.ts";
import { ERROR_CODES } from "./errors.ts";

/*
 * The contract: what `extract` writes. Loaded by the build, by tests and by users who validate;
 * the command itself imports nothing but types from here, because zod costs more than a start-up may.
 */

const DAY = "(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
const edtf = z
  .string()
  .regex(new RegExp(`^${DAY}(?:/${DAY})?$`))
  .meta({ id: "edtf", description: "EDTF: a day, a month, a year or a range; XXXX where the year is unknown" });
const offset = z.int().nonnegative();
const qualifier = z.enum(["exact", "min", "max", "about"]).meta({ id: "qualifier", description: "min: more than; max: up to; about: circa" });

export const evidenceSchema = z
  .strictObject({ start: offset, end: offset, text: z.string().min(1), rule: z.string().min(1) })
  .meta({ id: "evidence", description: "The words that prove a fact: start and end are UTF-16 code units into the article's text, end exclusive" });
const evidence = z.array(evidenceSchema).min(1);

const name = z.strictObject({ value: z.string().min(1), evidence }).meta({ id: "name" });
const date = z.strictObject({ value: edtf, role: z.enum(DATE_ROLES), evidence }).meta({ id: "date" });
const money = z
  .strictObject({
    amount: z.number().nonnegative(),
    max: z.number().nonnegative().optional().describe("The upper end of a range"),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe("ISO 4217"),
    role: z.enum(MONEY_ROLES),
    qualifier,
    per: z.enum(["month", "year"]).optional(),
    form: z.string().optional().describe("A special form: cash, crypto, …"),
    evidence,
  })
  .meta({ id: "money" });
const country = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe("ISO 3166-1 alpha-2"),
    name: z.string().min(1),
    roles: z.array(z.enum(COUNTRY_ROLES)).min(1),
    evidence,
  })
  .meta({ id: "country" });
const agency = z
  .strictObject({
    value: z.string().min(1),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    evidence,
  })
  .meta({ id: "agency" });

/** What a count counts: a kind that the packs know, or one of a user's own. */
type Kind = What | (string & {});

/** `kinds` are those that a user's words add. */
const countSchema = (kinds: readonly string[]) =>
  z
    .strictObject({
      what: z.enum([...WHATS, ...kinds] as readonly Kind[]),
      value: z.number().nonnegative(),
      max: z.number().nonnegative().optional().describe("The upper end of a range"),
      qualifier,
      noun: z.string().describe("The counted words as they stand in the text"),
      evidence,
    })
    .meta({ id: "count" });

/** The facts of an operation, or of none. */
const factsOf = (count: ReturnType<typeof countSchema>) => ({
  names: z.array(name).describe("Code names, bare"),
  targets: z.array(name).describe("The groups, sites or services that were hit"),
  dates: z.array(date),
  counts: z.array(count),
  money: z.array(money),
  countries: z.array(country),
  agencies: z.array(agency),
});

const operationOf = (facts: ReturnType<typeof factsOf>) =>
  z.strictObject({
    id: z.string().regex(/^op-[1-9]\d*$/),
    name: z.string().min(1).nullable().describe("The code name; null if none"),
    date: edtf.nullable().describe("The first action date; null if none"),
    ...facts,
  });

const source = z.strictObject({
  title: z.string().nullable(),
  url: z.string().nullable(),
  format: z.enum(["text", "html"]),
  published: edtf.nullable(),
  characters: offset.describe("UTF-16 code units of the text that the evidence points into"),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("Of the bytes as read; of a JSON line, of the UTF-8 of its text"),
  text: z.string().nullable().describe("The extracted text, for HTML only"),
});

/** The schema of one article's record in which the counts may also be of these kinds, as the words of a configuration add them (`cigarettes`). */
export function articleRecordSchemaWith(kinds: readonly string[]) {
  const facts = factsOf(countSchema(kinds));
  return z.strictObject({
    version: z.literal(1),
    id: z.string(),
    source,
    language: z.strictObject({ code: z.enum(LANGUAGE_CODES), confidence: z.number().min(0).max(1), detected: z.boolean() }),
    operations: z.array(operationOf(facts)).describe("In the order in which the text reports them"),
    unassigned: z.strictObject(facts).describe("What the text states of no single operation"),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  });
}

/** One article's record. */
export const articleRecordSchema = articleRecordSchemaWith([]);

/** The record of an input that could not be read. */
export const errorRecordSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), message: z.string(), line: z.int().positive().optional() }),
});

/** Whatever `extract` writes for one input. */
export const recordSchema = z.union([articleRecordSchema, errorRecordSchema]);

/** The same with these kinds of count too. */
export const recordSchemaWith = (kinds: readonly string[]) => z.union([articleRecordSchemaWith(kinds), errorRecordSchema]);

export type ArticleRecord = z.infer<typeof articleRecordSchema>;
export type ErrorRecord = z.infer<typeof errorRecordSchema>;
export type ExtractRecord = z.infer<typeof recordSchema>;

/** The JSON Schema (draft 2020-12) of one record, as the build writes it to dist/schema.json. */
export function jsonSchema(): object {
  return { title: "press-extract record", ...z.toJSONSchema(recordSchema) };
}
