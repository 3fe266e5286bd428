import { statSync, type Stats } from "node:fs";
import { resolve, sep } from "node:path";
import { besides, partialName } from "../batch/beside.ts";
import { isDevice } from "../batch/pipes.ts";
import { isLaidOut, type OutputFormat } from "../formats/format.ts";
import type { Options } from "./program.ts";
import { UsageError } from "./usage.ts";

/** Where records go; null where not there. */
interface Places {
  readonly output: string | null;
  readonly outDir: string | null;
}

/** Why a second «-» is refused. */
export const ONCE = "standard input can be read only once";

/** Refuses what cannot be done together; an input that is refused by `checkInput` is one. */
export function checkUsage(
  names: readonly string[],
  options: Omit<Options, keyof Places> & Places,
  format: OutputFormat,
  checkInput: (name: string) => void,
): void {
  const { output, outDir, filesFrom, resume, quiet, verbose } = options;
  if (output !== null && outDir !== null) throw new UsageError("-o and --out-dir exclude each other");
  if (quiet && verbose) throw new UsageError("--quiet and --verbose exclude each other");
  if (output === "" || outDir === "") throw new UsageError("-o and --out-dir need a name");
  const whyNot = resume ? whyNotResumed(output, outDir, format) : null;
  if (whyNot !== null) throw new UsageError(whyNot);
  if (isLaidOut(format) && outDir !== null) throw new UsageError(`--out-dir writes json, ndjson, csv or facts, not ${format}`);
  if (format === "parquet" && output === null && process.stdout.isTTY) throw new UsageError("Parquet is not for the screen: give -o or a pipe");
  for (const name of [...names, ...(filesFrom === undefined ? [] : [filesFrom])]) checkInput(name);
  if ([...names, filesFrom].filter((name) => name === "-").length > 1) throw new UsageError(ONCE);
}

/** Why a run that writes there cannot be taken up again; null where it can. */
export function whyNotResumed(output: string | null, outDir: string | null, format: OutputFormat): string | null {
  if (output === null && outDir === null) return "--resume needs -o or --out-dir: standard output cannot be taken up again";
  if (output !== null && isDevice(output)) return `--resume cannot take up ${output}, which is no file`;
  return isLaidOut(format) ? `--resume cannot take up ${format}, which is laid out when all records are there` : null;
}

/** Refuses an input that is the output, or might be: it would be written over. */
export function inputCheck(output: string | null, isOwn: (path: string) => boolean): (name: string) => void {
  return (input) => {
    if (output !== null && isOneFile(input, output)) throw new UsageError(`${output} is an input: -o would write over it`);
    if (isOwn(input) && fileAt(input)?.isFile()) throw new UsageError(`${input} is an input: it stands where this run writes, and is called as what it writes`);
  };
}

function isOneFile(path: string, other: string): boolean {
  const one = fileAt(path),
    two = fileAt(other);
  return resolve(path) === resolve(other) || (one !== null && two !== null && one.isFile() && one.dev === two.dev && one.ino === two.ino);
}

function fileAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** What this run writes, or one before it, is not what it reads, though it stands where it looks. */
export function isOwnOutput(output: string | null, outDir: string | null, ending: string): (path: string) => boolean {
  const files = output === null ? [] : [output, ...besides(output)].map((path) => resolve(path)),
    folder = outDir === null ? null : resolve(outDir);
  if (files.length === 0 && folder === null) return () => false;
  return (path) => {
    const full = resolve(path);
    return files.includes(full) || (folder !== null && full.startsWith(folder + sep) && (full.endsWith(ending) || full.endsWith(partialName(ending))));
  };
}
