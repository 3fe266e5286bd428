import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFixtures, recordOfFixture } from "./fixtures.ts";

/*
 * Each fixture's record, whole. `npm run fixtures` writes `expected.json` anew and prints where the record and the gold in
 * `article.json` differ: read the diff before you commit it.
 */
describe.each(readFixtures().map((fixture) => [fixture.name, fixture] as const))("%s", (_, fixture) => {
  test(fixture.shows, async () => {
    const expected = join(fixture.folder, "expected.json");
    expect(existsSync(expected), "no expected.json yet: npm run fixtures").toBe(true);
    expect(await recordOfFixture(fixture)).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});

test("there are fixtures", () => expect(readFixtures().length).toBeGreaterThan(0));
