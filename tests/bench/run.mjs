import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BIN, mediansOf, run } from "./command.mjs";
import { articles, HOSTILE, linesOf } from "./corpus.mjs";
import { READERS } from "./peers.mjs";

/*
 * `npm run bench [-- --only speed,start,threads,memory,length,rules] [--stream 1024] [--articles 15000]`. The peers come from
 * tests/bench/package.json (`npm --prefix tests/bench install`); without them their lines say so.
 */

const { values } = parseArgs({ options: { only: { type: "string", default: "speed,start,threads,memory,length,rules" }, stream: { type: "string", default: "64" }, articles: { type: "string", default: "15000" }, seconds: { type: "string", default: "15" } } });
const say = (line = "") => process.stdout.write(`${line}\n`);
const row = (name, ...cells) => say(`  ${name.padEnd(42)}${cells.map((cell) => String(cell).padStart(19)).join("")}`);
const megabytes = (text) => Buffer.byteLength(text) / 1e6;

/** Best rate of several rounds, once the code is compiled that a long run compiles: what the machine can do when nobody else uses it. */
async function rateOf(read, blocks) {
  const until = performance.now() + Number(values.seconds) * 1000;
  let best = 0;
  do {
    const start = performance.now();
    let bytes = 0, done = 0;
    for (const block of blocks) {
      await read(block);
      bytes += block.length;
      done++;
      if (performance.now() > until && done > 2) break;
    }
    best = Math.max(best, bytes / 1e6 / ((performance.now() - start) / 1000));
  } while (performance.now() < until);
  return best;
}

async function speed() {
  say("speed: JSON lines in, JSON lines out, one thread, warm");
  const lines = linesOf(articles(300)).trimEnd().split("\n"), size = lines.reduce((sum, line) => sum + line.length, 0) / lines.length / 1e6;
  const rates = new Map();
  const blocksOf = (count) => Array.from({ length: Math.ceil(lines.length / count) }, (_, index) => Buffer.from(lines.slice(index * count, (index + 1) * count).join("\n")));
  for (const { name, start, atOnce } of READERS) {
    try {
      const rate = await rateOf(await start(), blocksOf(atOnce));
      rates.set(name, rate);
      row(name, `${rate.toFixed(rate < 1 ? 4 : 2)} MB/s`, `${(rate / size).toFixed(1)} articles/s`);
    } catch (error) {
      row(name, error.code === "ERR_MODULE_NOT_FOUND" || error.code === "MODULE_NOT_FOUND" ? "not installed" : error.message);
    }
  }
  const [floor, own, ...peers] = READERS.map(({ name }) => rates.get(name));
  row("extract beside the floor", `${(floor / own).toFixed(1)} × its time`);
  peers.forEach((rate, index) => rate && row(`extract beside ${READERS[index + 2].name}`, `${(own / rate).toFixed(1)} × as fast`));
}

async function start() {
  const { text } = articles(300).reduce((longest, each) => (each.text.length > longest.text.length ? each : longest));
  say(`start-up: from start to exit with an article of ${(megabytes(text) * 1000).toFixed(1)} kB, median of 21`);
  const folder = mkdtempSync(join(tmpdir(), "extract-bench-")), path = join(folder, "article.txt");
  writeFileSync(path, text);
  const [node, own] = await mediansOf(21, ["-e", "0"], [BIN, path]);
  rmSync(folder, { recursive: true });
  row("node -e 0", `${node.toFixed(0)} ms`);
  row("extract article.txt", `${own.toFixed(0)} ms`, `${(own / node).toFixed(2)} ×`);
}

/** Each thread has code of its own to compile, some seconds of it, so the stream must be long, and its second half is warm; the processor's time tells what a busy machine hides. */
async function threads() {
  const count = Number(values.articles), input = linesOf(articles(count)), size = megabytes(input);
  say(`threads: ${size.toFixed(0)} MB of JSON lines (${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores)`);
  row("", "second half", "beside one", "whole run", "beside one", "processor");
  let one;
  for (const jobs of [1, 2, 4].filter((threads) => threads <= Math.max(2, availableParallelism()))) {
    const { seconds, processor, until } = await run([BIN, "-j", String(jobs), "-i", "jsonl", "-"], { input, cost: true, lines: count / 2 });
    const warm = seconds - until;
    one ??= { warm, seconds };
    row(`-j ${jobs}`, `${(size / 2 / warm).toFixed(2)} MB/s`, `${(one.warm / warm).toFixed(2)} ×`, `${(size / seconds).toFixed(2)} MB/s`, `${(one.seconds / seconds).toFixed(2)} ×`, `${(processor / size).toFixed(2)} s/MB`);
  }
  // what two processes, who share nothing, reach beside one of them tells what the machine has to give
  const alone = () => run([BIN, "-j", "0", "-i", "jsonl", "-"], { input, lines: count / 2 });
  const single = await alone(), pair = await Promise.all([alone(), alone()]);
  const warmOf = ({ seconds, until }) => size / 2 / (seconds - until), wholeOf = ({ seconds }) => size / seconds;
  for (const [name, all] of [["1 process, -j 0", [single]], ["2 processes, -j 0", pair]]) {
    const [warm, whole] = [warmOf, wholeOf].map((rateOf) => all.reduce((sum, each) => sum + rateOf(each), 0));
    row(name, `${warm.toFixed(2)} MB/s`, `${(warm / warmOf(single)).toFixed(2)} ×`, `${whole.toFixed(2)} MB/s`, `${(whole / wholeOf(single)).toFixed(2)} ×`);
  }
}

/** Blocks of articles, each with figures and names of its own. */
function* stream(size) {
  for (let seed = 1, sent = 0; sent < size; seed++) {
    const block = linesOf(articles(1000, seed));
    sent += megabytes(block);
    yield block;
  }
}

async function memory() {
  const size = Number(values.stream);
  say(`memory: a stream of ${size} MB of JSON lines, with new names to its end`);
  for (const jobs of ["0", "2"]) {
    const { seconds, megabytes: peak } = await run([BIN, "-j", jobs, "-i", "jsonl", "-"], { input: stream(size), cost: true });
    row(`-j ${jobs}`, `${peak.toFixed(0)} MB peak`, `${(size / seconds).toFixed(2)} MB/s`);
  }
}

async function length() {
  const { loadLanguage, readArticle } = await import("../../dist/extract.js");
  const language = await loadLanguage("en"), lengths = [1e3, 1e4, 1e5, 1e6, 1e7];
  const time = async (text) => {
    const start = performance.now();
    await readArticle(text, "2024-06-12", null, language);
    return performance.now() - start;
  };
  say("time against length, in ms; linear is 10 × from column to column");
  row("", ...lengths.map((each) => `${each / 1000} kB`));
  const story = articles(30).filter((each) => each.language === "en").map(({ text }) => text).join("\n\n");
  for (const [name, piece] of [["ordinary text", story], ...Object.entries(HOSTILE)]) {
    for (let warm = 0; warm < 3; warm++) await time(piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000));
    const times = [];
    for (const each of lengths) times.push(times.at(-1) > 20_000 ? NaN : await time(piece.repeat(Math.ceil(each / piece.length)).slice(0, each)));
    row(name, ...times.map((each, index) => `${each.toFixed(1)}${index ? ` (${(each / times[index - 1]).toFixed(0)}×)` : ""}`));
  }
}

async function rules() {
  const { loadLanguage, readArticle } = await import("../../dist/extract.js"), { compileRules } = await import("../../dist/rules/apply.js");
  const language = await loadLanguage("en"), texts = articles(90).filter((each) => each.language === "en").map(({ text }) => text);
  say("time against the number of rules: made-up rules beside those of the pack");
  let base;
  for (const more of [0, 100, 1000, 10_000]) {
    const extra = Array.from({ length: more }, (_, index) => ({ id: `en/bench/${index}`, phrase: `{number} [new] word${index} (sold|bought) in..3 town${index}`, gives: { count: "devices" }, finds: {}, ignores: [""] }));
    const own = { ...language, rules: compileRules([...language.pack.rules, ...extra.map((rule, index) => (index % 10 ? { ...rule, phrase: `word${index} ${rule.phrase}` } : rule))]) };
    let best = Infinity;
    for (let round = 0; round < 8; round++) {
      const start = performance.now();
      for (const text of texts) await readArticle(text, null, null, own);
      best = Math.min(best, performance.now() - start);
    }
    base ??= best;
    row(`${more} more rules`, `${(best / texts.length).toFixed(3)} ms`, `${(best / base).toFixed(2)} ×`);
  }
}

const PARTS = { speed, start, threads, memory, length, rules };
for (const name of values.only.split(",")) {
  if (!(name in PARTS)) throw new Error(`there is no part «${name}»: ${Object.keys(PARTS).join(", ")}`);
  await PARTS[name]();
  say();
}
