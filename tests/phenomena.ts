import { describe, expect, test } from "vitest";
import { loadLanguage, readArticle } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";
import type { FactKind, Facts } from "../src/model/fact.ts";
import { WITNESS_DAY } from "./readings.ts";

const MARK = { exact: "", min: "≥", max: "≤", about: "~" } as const;
const range = (value: number, max?: number): string => (max === undefined ? String(value) : `${value}-${max}`);

/** How a fact of each kind is written in the tables: `arrests ≥8`, `1500 EUR fine month`, `2024-05 period`, `SE authority`, `Kratos`. */
const SHOW: { readonly [K in FactKind]: (fact: Facts[K][number]) => string } = {
  names: ({ value }) => value,
  targets: ({ value }) => value,
  agencies: ({ value }) => value,
  dates: ({ value, role }) => `${value} ${role}`,
  counts: ({ what, value, max, qualifier }) => `${what} ${MARK[qualifier]}${range(value, max)}`,
  money: ({ amount, max, currency, qualifier, role, per }) => `${MARK[qualifier]}${range(amount, max)} ${currency} ${role}${per ? ` ${per}` : ""}`,
  countries: ({ code, roles }) => `${code} ${roles.join("+")}`,
};

function shown<K extends FactKind>(facts: Facts, kind: K): string[] {
  const list: readonly Facts[K][number][] = facts[kind];
  return list.map((fact) => SHOW[kind](fact));
}

/** All facts of the kinds that a text states, in alphabetical order: those of each operation in a line of its own, then those of none. */
export async function told(code: LanguageCode, text: string, kinds: readonly FactKind[], published: string | null = WITNESS_DAY): Promise<string> {
  const { operations, unassigned } = await readArticle(text, published, null, await loadLanguage(code));
  return [...operations, unassigned]
    .flatMap((facts) => kinds.flatMap((kind) => shown(facts, kind)))
    .sort()
    .join(", ");
}

/** For each language that has a construction: sentences, each with all that is to be read of it, so that nothing else may be. */
export type Rows = Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>>;

/** One construction of real articles: a test for each of its sentences. */
export type Phenomenon = (construction: string, rows: Rows, published?: string | null) => void;

/** A table of constructions of which facts of these kinds are read. */
export function phenomena(...kinds: readonly FactKind[]): Phenomenon {
  return (construction, rows, published = WITNESS_DAY) => {
    const cases = Object.entries(rows).flatMap(([code, sentences]) => Object.entries(sentences).map(([text, facts]) => ({ code: code as LanguageCode, text, facts })));
    describe(construction, () => {
      test.each(cases)("$code: $text", async ({ code, text, facts }) => {
        expect(await told(code, text, kinds, published)).toBe(facts);
      });
    });
  };
}
