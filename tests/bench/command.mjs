import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const BIN = fileURLToPath(new URL("../../bin/extract.js", import.meta.url));
/** Writes what the process that it is loaded into took to its standard error, at exit. */
const COST = `data:text/javascript,${encodeURIComponent('import { writeSync } from "node:fs"; process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); writeSync(2, `\\ncost ${maxRSS} ${userCPUTime + systemCPUTime}\\n`); });')}`;

/** Runs node; `input` is a string or an iterable of pieces. Gives seconds and, where asked, peak memory in MB, seconds of the processor, and seconds until so many `lines` were written. */
export async function run(args, { input = "", cost = false, lines = 0 } = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, [...(cost ? ["--import", COST] : []), ...args], { stdio: ["pipe", lines > 0 ? "pipe" : "ignore", "pipe"] });
  let told = "", left = lines, until = 0;
  child.stdout?.on("data", (piece) => {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) if (--left === 0) until = (performance.now() - start) / 1000;
  });
  child.stderr.setEncoding("utf8").on("data", (piece) => (told += piece));
  child.stdin.on("error", () => {});
  const ended = once(child, "close");
  for (const piece of typeof input === "string" ? [input] : input) if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, "drain"), ended]);
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`${args.join(" ")} exited ${code}: ${told.slice(0, 300)}`);
  const [, kilobytes, microseconds] = /cost (\d+) (\d+)/.exec(told) ?? [0, 0, 0];
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024, processor: microseconds / 1e6, until };
}

/** The medians of several runs of each command, in milliseconds; the commands take turns, because a machine has its moods. */
export async function mediansOf(times, ...commands) {
  const took = commands.map(() => []);
  for (let turn = 0; turn < times; turn++) for (const [index, args] of commands.entries()) took[index].push((await run(args)).seconds * 1000);
  return took.map((each) => each.sort((a, b) => a - b)[Math.floor(times / 2)]);
}
