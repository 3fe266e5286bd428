import { describe, expect, test } from "vitest";
import { loadLanguage, readArticle } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";
import type { Facts } from "../src/model/fact.ts";

/** How many operations a text reports and, by operation, facts that must stand in it. */
export interface RoundUp {
  readonly text: string;
  readonly published?: string;
  readonly operations: readonly (readonly string[])[];
}

export type RoundUps = Readonly<Record<LanguageCode, Readonly<Record<string, RoundUp>>>>;

const factsOf = ({ names, counts, money }: Facts): string[] => [
  ...names.map(({ value }) => value),
  ...counts.map(({ what, value }) => `${what} ${value}`),
  ...money.map(({ amount, currency }) => `${currency} ${amount}`),
];

export const lines = (...parts: readonly string[]): string => parts.join("\n\n");

/** Reads each text, and asks for the number of operations and the facts of each. */
export function testRoundUps(roundUps: RoundUps): void {
  describe.each(["en", "it", "es"] as const)("%s", (code) => {
    test.each(Object.entries(roundUps[code]))("%s", async (_, { text, published = null, operations }) => {
      const reading = await readArticle(text, published, null, await loadLanguage(code));
      const found = reading.operations.map(factsOf);
      expect({ operations: found.length, missing: operations.map((facts, index) => facts.filter((fact) => !found[index]?.includes(fact))) }).toEqual({
        operations: operations.length,
        missing: operations.map(() => []),
      });
    });
  });
}
