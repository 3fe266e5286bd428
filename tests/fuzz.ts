import { pathToFileURL } from "node:url";
import { articleOfBytes, articleOfLine } from "../src/batch/article.ts";
import type { Settings } from "../src/batch/item.ts";
import { recordOf } from "../src/articles.ts";
import { LANGUAGE_CODES } from "../src/languages/pack.ts";
import type { Article } from "../src/model/article.ts";
import type { ArticleRecord, ErrorRecord } from "../src/record.ts";
import { articleOf, chanceOf, mutated, pageOf, type Chance } from "./chance.ts";
import { faultsOf, faultsOfMentions } from "./invariants.ts";
import { read } from "./readings.ts";
import { witnessSentences } from "./sentences.ts";

/*
 * Throws broken articles at the library: `npm run fuzz -- 20000 1` runs 20 000 cases from seed 1. Every case is made of its
 * own seed, so `npm run fuzz -- 1 <seed>` repeats a failing one. A case fails by a crash, a broken evidence span, a record
 * that breaks its schema, or by taking more of the processor's time than `SLOWEST` ms.
 */

const SLOWEST = 2000;
const SETTINGS: Settings = { layer: "records", input: "auto", date: "2024-06-12", language: null, offsets: "utf16", format: "ndjson", many: true, keyed: false, words: {} };

type Target = (text: string, chance: Chance) => Promise<string[]>;

/** A record, or the refusal that becomes one. */
async function checked(article: Article | { failure: object }): Promise<string[]> {
  if ("failure" in article) return [];
  const record: ArticleRecord | ErrorRecord = await recordOf(article);
  return faultsOf(article.text, record);
}

const asText: Target = async (text, { pick }) => {
  const code = pick(LANGUAGE_CODES), reading = await read(code, text);
  const article: Article = { id: "x", text, format: "text", sha256: "0".repeat(64), title: null, url: null, published: null, language: pick([code, null]), declared: null, warnings: [] };
  return [...faultsOfMentions(text, reading.mentions), ...(await checked(article))];
};

const asBytes: Target = async (text, { pick, below, likely }) => {
  const bytes = Buffer.from(text, pick(["utf8", "latin1", "utf16le"] as const));
  for (let times = likely(0.5) ? below(20) : 0; times > 0 && bytes.length > 0; times--) bytes[below(bytes.length)] = below(256);
  return checked(await articleOfBytes("x.txt", bytes, SETTINGS));
};

const asHtml: Target = async (text, chance) => checked(await articleOfBytes("x.html", Buffer.from(pageOf(text, chance)), { ...SETTINGS, input: "html" }));

const asLine: Target = async (text, { pick, below, likely }) => {
  const fields = { id: pick<unknown>(["a", 7, null, "__proto__", text.slice(0, 20)]), text: likely(0.9) ? text : pick<unknown>([7, null, [], {}, true]), date: pick<unknown>(["2024-06-12", "2024", "x", null, 3, undefined]), ["__proto__x"]: { text } };
  const json = JSON.stringify(fields).replace("__proto__x", "__proto__");
  const broken = likely(0.3) ? json.slice(0, below(json.length)) + pick(["", "}", '"', "\\u", "\ud800"]) : json;
  return checked(articleOfLine(1, broken, null, SETTINGS));
};

const TARGETS: Readonly<Record<string, Target>> = { text: asText, bytes: asBytes, html: asHtml, line: asLine };

/** Huge and monotonous texts, one case in 500. */
const MONSTERS: readonly ((chance: Chance, sentences: readonly string[]) => string)[] = [
  ({ pick }) => pick(["a", "7", "(", "é", "\u200b", "A.", "\ud800", "l'"]).repeat(1_000_000),
  ({ pick }) => pick(["7 ", "1.000 ", "12, ", "1 000 000 ", "2020-", "€5 ", "x\n", "- 3\n"]).repeat(100_000),
  // what a rule or a reader is made for, in one sentence or one list without an end
  ({ pick }, sentences) => repeated(`${pick(sentences).replace(/[.;!?:\n]+/g, ",")} and `),
  ({ pick }, sentences) => repeated(pick([`${pick(sentences)}\n`, "Spain, Italy and France, ", "12 and 13 May, "])),
];

const repeated = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length));

export interface Fault {
  readonly seed: number;
  readonly target: string;
  readonly problem: string;
}

/** Runs one case; the seed decides everything. */
export async function fuzzCase(seed: number, sentences: Awaited<ReturnType<typeof witnessSentences>>): Promise<Fault | undefined> {
  const chance = chanceOf(seed), target = chance.pick(Object.keys(TARGETS));
  const isMonster = chance.below(500) === 0;
  const known = sentences[chance.pick(LANGUAGE_CODES)];
  const text = isMonster ? chance.pick(MONSTERS)(chance, known) : mutated(articleOf(chance, known), chance);
  const start = process.cpuUsage();
  try {
    const [problem] = await TARGETS[target]!(text, chance);
    if (problem !== undefined) return { seed, target, problem };
  } catch (error) {
    return { seed, target, problem: (error as Error).stack ?? String(error) };
  }
  // time of the processor, so that a busy machine is no fault
  const took = process.cpuUsage(start).user / 1000;
  return took > SLOWEST * (isMonster ? 5 : 1) ? { seed, target, problem: `took ${Math.round(took)} ms of the processor` } : undefined;
}

/** Runs `cases` cases from seed `first`; stops at the tenth fault. */
export async function fuzz(cases: number, first: number, tell: (done: number) => void): Promise<Fault[]> {
  const sentences = await witnessSentences(), faults: Fault[] = [];
  for (let seed = first; seed < first + cases && faults.length < 10; seed++) {
    const fault = await fuzzCase(seed, sentences);
    if (fault) faults.push(fault);
    if ((seed - first) % 1000 === 999) tell(seed - first + 1);
  }
  return faults;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [cases = 20_000, first = 1] = process.argv.slice(2).map(Number);
  const start = performance.now();
  const faults = await fuzz(cases, first, (done) => process.stderr.write(`\r${done} of ${cases}`));
  for (const { seed, target, problem } of faults) process.stdout.write(`seed ${seed} (${target}): ${problem}\n`);
  process.stdout.write(`${cases} cases from seed ${first}: ${faults.length} faults in ${Math.round((performance.now() - start) / 1000)} s\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
