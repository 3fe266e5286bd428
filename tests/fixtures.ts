import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordOf } from "../src/articles.ts";
import { articleOfBytes } from "../src/batch/article.ts";
import type { Settings } from "../src/batch/item.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../src/languages/pack.ts";
import type { ArticleRecord } from "../src/record.ts";
import { assignedOf, f1, GOLD_KINDS, tallyOf, type Gold } from "./gold.ts";

/** An article written for the tests: `article.txt` (or `.html`), `article.json` with what it shows, `expected.json`. */
export interface Fixture {
  /** `<language>/<slug>`, which is also the record's id. */
  readonly name: string;
  readonly folder: string;
  readonly code: LanguageCode;
  readonly bytes: Uint8Array;
  readonly published: string | null;
  /** What the fixture is for. */
  readonly shows: string;
  readonly gold: Gold;
}

export const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

/** All fixtures, by language and name. */
export function readFixtures(): Fixture[] {
  return LANGUAGE_CODES.flatMap((code) => {
    const home = join(FIXTURES, code);
    return existsSync(home) ? readdirSync(home).sort().map((slug) => readFixture(code, slug)) : [];
  });
}

function readFixture(code: LanguageCode, slug: string): Fixture {
  const folder = join(FIXTURES, code, slug), article = join(folder, "article");
  const { published, shows, gold } = JSON.parse(readFileSync(`${article}.json`, "utf8")) as Pick<Fixture, "published" | "shows" | "gold">;
  return { name: `${code}/${slug}`, folder, code, bytes: readFileSync(existsSync(`${article}.html`) ? `${article}.html` : `${article}.txt`), published, shows, gold };
}

/** The record of a fixture as the command would write it, language detected. */
export async function recordOfFixture({ name, folder, bytes, published }: Fixture): Promise<ArticleRecord> {
  const input = existsSync(join(folder, "article.html")) ? "html" : "text";
  const settings: Settings = { layer: "records", input, date: published, language: null, offsets: "utf16", format: "ndjson", many: true, keyed: false, words: {} };
  const article = await articleOfBytes(name, bytes, settings);
  if ("failure" in article) throw new Error(`${name}: ${article.failure.message}`);
  const record = await recordOf(article);
  if ("error" in record) throw new Error(`${name}: ${record.error.message}`);
  return record;
}

/** F1 by kind of fact, share of right attributes, share of articles with the right number of operations, F1 of assignment. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Scores of each language, and of all, rounded down to three decimals so that a floor is never above what was measured. */
export async function measure(fixtures: readonly Fixture[]): Promise<Scores> {
  const read = await Promise.all(fixtures.map(async (fixture) => ({ fixture, record: await recordOfFixture(fixture) })));
  const groups: [string, typeof read][] = [...LANGUAGE_CODES.map((code): [string, typeof read] => [code, read.filter(({ fixture }) => fixture.code === code)]), ["all", read]];
  return Object.fromEntries(groups.map(([name, group]) => [name, scoresOf(group)]));
}

function scoresOf(group: readonly { fixture: Fixture; record: ArticleRecord }[]): Record<string, number> {
  const tallies = GOLD_KINDS.map((kind) => ({ kind, all: group.map(({ fixture, record }) => tallyOf(record, fixture.gold, kind)) }));
  // targets are told, and stay out of the sums
  const told = tallies.flatMap(({ kind, all }) => (kind === "targets" ? [] : all)), sum = (of: (tally: (typeof told)[number]) => number): number => told.reduce((total, tally) => total + of(tally), 0);
  const operations = group.filter(({ fixture, record }) => record.operations.length === fixture.gold.operations).length;
  const assigned = group.flatMap(({ fixture, record }) => assignedOf(record, fixture.gold) ?? []);
  const scores = {
    ...Object.fromEntries(tallies.map(({ kind, all }) => [kind, f1(all)])),
    facts: f1(told), attributes: sum(({ right }) => right) / Math.max(1, sum(({ attributes }) => attributes)), operations: operations / Math.max(1, group.length), assigned: f1(assigned),
  };
  return Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, Math.floor(score * 1000) / 1000]));
}
