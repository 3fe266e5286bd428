import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES, measure, readFixtures, recordOfFixture, type Scores } from "./fixtures.ts";
import { assignedOf, GOLD_KINDS, tallyOf } from "./gold.ts";

/*
 * `npm run fixtures [-- PART]` writes the expected records of the fixtures whose name contains PART (of all without it) and
 * prints where a record differs from its gold. With `--raise` it lifts the floors in fixtures/scores.json to what is
 * measured now; it never lowers one.
 */

const args = process.argv.slice(2), isRaise = args.includes("--raise"), part = args.find((each) => !each.startsWith("-")) ?? "", fixtures = readFixtures();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

for (const fixture of fixtures.filter(({ name }) => name.includes(part))) {
  const record = await recordOfFixture(fixture), path = join(fixture.folder, "expected.json");
  const json = `${JSON.stringify(record, null, 2)}\n`, before = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (before !== json) writeFileSync(path, json);
  say(`${fixture.name}${before === json ? "" : before === "" ? " (new)" : " (changed)"}: ${fixture.shows}`);
  for (const line of differences(fixture, record)) say(`  ${line}`);
}

function differences({ code, gold }: (typeof fixtures)[number], record: Awaited<ReturnType<typeof recordOfFixture>>): string[] {
  const lines = record.language.code === code ? [] : [`language ${record.language.code}, not ${code}`];
  if (record.operations.length !== gold.operations) lines.push(`operations ${record.operations.length}, not ${gold.operations}`);
  for (const kind of GOLD_KINDS) {
    const { extra, missed, wrong } = tallyOf(record, gold, kind);
    lines.push(...missed.map((key) => `missed ${kind}: ${key}`), ...extra.map((key) => `extra ${kind}: ${key}`), ...wrong.map((what) => `wrong ${kind}: ${what}`));
  }
  const assigned = assignedOf(record, gold);
  return [...lines, ...(assigned?.missed ?? []).map((key) => `unplaced: ${key}`), ...(assigned?.extra ?? []).map((key) => `misplaced: ${key}`)];
}

const path = join(FIXTURES, "scores.json"), floors = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Scores) : {};
const scores = await measure(fixtures);
const raised = Object.fromEntries(
  Object.entries(scores).map(([group, kinds]) => [group, Object.fromEntries(Object.entries(kinds).map(([kind, score]) => [kind, Math.max(score, floors[group]?.[kind] ?? 0)]))]),
);
if (isRaise) writeFileSync(path, `${JSON.stringify(raised, null, 2)}\n`);
for (const [group, kinds] of Object.entries(scores)) {
  say(`${group.padEnd(4)} ${Object.entries(kinds).map(([kind, score]) => `${kind} ${score.toFixed(3)}`).join(" · ")}`);
  for (const [kind, score] of Object.entries(kinds)) if (score < (floors[group]?.[kind] ?? 0)) say(`  ${kind} is below its floor ${floors[group]![kind]!}`);
}
