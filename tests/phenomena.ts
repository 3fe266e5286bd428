import { describe, expect, test } from "vitest";
import { loadLanguage, readArticle } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";
import type { FactKind, Facts } from "../src/model/fact.ts";
import { WITNESS_DAY } from "./readings.ts";

const MARK = { exact: "", min: "≥", max: "≤", about: "~" } as const;
const range = (value: number, max?: number): string => (max === undefined ? String(value) : `${value}-${max}`);

/** What a table tells of: facts of a kind, or of countries their codes alone. */
export type Told = FactKind | "codes";

/** How facts are written in the tables: `arrests ≥8`, `1500 EUR fine month`, `2024-05 period`, `SE authority`, `Kratos`. */
const SHOW: Readonly<Record<Told, (facts: Facts) => readonly string[]>> = {
  names: ({ names }) => names.map(({ value }) => value),
  targets: ({ targets }) => targets.map(({ value }) => value),
  agencies: ({ agencies }) => agencies.map(({ value }) => value),
  dates: ({ dates }) => dates.map(({ value, role }) => `${value} ${role}`),
  counts: ({ counts }) => counts.map(({ what, value, max, qualifier }) => `${what} ${MARK[qualifier]}${range(value, max)}`),
  money: ({ money }) => money.map(({ amount, max, currency, qualifier, role, per }) => `${MARK[qualifier]}${range(amount, max)} ${currency} ${role}${per ? ` ${per}` : ""}`),
  countries: ({ countries }) => countries.map(({ code, roles }) => `${code} ${roles.join("+")}`),
  codes: ({ countries }) => countries.map(({ code }) => code),
};

/** All that a text tells, in alphabetical order. */
export async function told(code: LanguageCode, text: string, what: readonly Told[], published: string | null = WITNESS_DAY): Promise<string> {
  const { operations, unassigned } = await readArticle(text, published, null, await loadLanguage(code));
  return [...operations, unassigned]
    .flatMap((facts) => what.flatMap((each) => SHOW[each](facts)))
    .sort()
    .join(", ");
}

/** For each language that has a construction: sentences, each with all that is to be read of it, so that nothing else may be. */
export type Rows = Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>>;

/** One construction of real articles: a test for each of its sentences. */
export type Phenomenon = (construction: string, rows: Rows, published?: string | null) => void;

/** A table of constructions, and what is read of each. */
export function phenomena(...what: readonly Told[]): Phenomenon {
  return (construction, rows, published = WITNESS_DAY) => {
    const cases = Object.entries(rows).flatMap(([code, sentences]) => Object.entries(sentences).map(([text, facts]) => ({ code: code as LanguageCode, text, facts })));
    describe(construction, () => {
      test.each(cases)("$code: $text", async ({ code, text, facts }) => {
        expect(await told(code, text, what, published)).toBe(facts);
      });
    });
  };
}
