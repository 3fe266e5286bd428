import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

/** A sample on every run; CI sets FUZZ_CASES to 20 000, and a million were run by hand (`npm run fuzz`). */
const CASES = Number(process.env["FUZZ_CASES"] ?? 1000);

test(`${CASES} broken articles, pages, bytes and lines do no harm`, { timeout: 600_000 }, async () => {
  expect(await fuzz(CASES, 1, () => {})).toEqual([]);
});
