import type { ChalkInstance } from "chalk";
import { visibleJson, visibleLines } from "../formats/visible.ts";

/** Is standard output to be coloured? `--color`, `--no-color` and the configuration first, then NO_COLOR, FORCE_COLOR, and whether it is a terminal. */
export function wantsColor(option: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (option !== undefined) return option;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY === true && TERM !== "dumb";
}

/** Turns output text into what standard output gets; null where it gets it as it is. */
export async function painterOf(format: string, color: boolean): Promise<((text: string) => string) | null> {
  const isJson = format === "json" || format === "ndjson";
  const safe = isJson ? visibleJson : visibleLines;
  if (!isJson || !color) return process.stdout.isTTY ? safe : null;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return (text) => colorJson(safe(text), chalk);
}

/** Colours JSON text: keys, strings, numbers and the three words. */
export function colorJson(json: string, chalk: ChalkInstance): string {
  return json.replace(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d[\d.eE+-]*|true|false|null/g, (all, string?: string, colon?: string) => {
    if (string !== undefined) return colon === undefined ? chalk.green(string) : chalk.cyan(string) + colon;
    return all === "null" ? chalk.dim(all) : chalk.yellow(all);
  });
}
