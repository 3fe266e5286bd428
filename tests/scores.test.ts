import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FIXTURES, measure, readFixtures, type Scores } from "./fixtures.ts";

/** Floors are raised by `npm run fixtures -- --raise` and lowered by nobody: a score below its floor is a fault, whatever it bought. */
const path = join(FIXTURES, "scores.json");
const floors = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Scores) : {};
const scores = await measure(readFixtures());

describe.each(Object.entries(floors))("%s", (group, kinds) => {
  test.each(Object.entries(kinds))("%s does not fall below %f", (kind, floor) => expect(scores[group]?.[kind]).toBeGreaterThanOrEqual(floor));
});

test("every score has a floor", () => expect(Object.entries(scores).flatMap(([group, kinds]) => Object.keys(kinds).filter((kind) => floors[group]?.[kind] === undefined).map((kind) => `${group} ${kind}`))).toEqual([]));
