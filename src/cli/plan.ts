import { createReadStream, lstatSync, realpathSync, statSync } from "node:fs";
import { extname } from "node:path";
import { bytesIn, inputsOf, namesIn, type Input } from "../batch/inputs.ts";
import { isPacked, type InputFormat, type Settings } from "../batch/item.ts";
import { isDevice } from "../batch/output.ts";
import type { ExtraWordsByLanguage } from "../languages/extra.ts";
import { isLaidOut, type OutputFormat } from "../formats/format.ts";
import { digest } from "../digest.ts";
import { reasonOf } from "../errors.ts";
import { readConfig } from "./config.ts";
import { checkIsOther, checkUsage, isOwnOutput } from "./checks.ts";
import type { Options } from "./program.ts";
import type { Loudness } from "./reporter.ts";
import { wantsColor } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { version } from "./version.ts";

/** All that a run needs to know, from the command line and the configuration. */
export interface Plan {
  /** Names of the inputs; null where a list of them is read. */
  readonly names: readonly string[] | null;
  readonly inputs: AsyncIterable<Input>;
  /** Bytes that are to be read; null where that cannot be known before they are. */
  readonly survey: () => Promise<number | null>;
  readonly input: InputFormat;
  readonly format: OutputFormat;
  readonly output: string | null;
  readonly outDir: string | null;
  /** What the names of files in `outDir` end in. */
  readonly ending: string;
  readonly settings: Omit<Settings, "many">;
  /** What makes two runs the same: program, options, words. */
  readonly fingerprint: string;
  readonly jobs: number | null;
  readonly resume: boolean;
  readonly failFast: boolean;
  readonly loudness: Loudness;
  readonly color: boolean;
  /** Columns of a table. */
  readonly width: number;
}

const ENDINGS: Readonly<Record<string, OutputFormat>> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".txt": "table",
  ".parquet": "parquet",
};
const NAMED: Readonly<Record<OutputFormat, string>> = {
  json: ".json",
  ndjson: ".ndjson",
  csv: ".csv",
  facts: ".facts.csv",
  table: ".txt",
  parquet: ".parquet",
};

/** What holds: the configuration's defaults with what the command line says in their place, and its words. */
export interface Effective {
  readonly options: Options;
  readonly words: ExtraWordsByLanguage;
}

export async function effective(given: Options): Promise<Effective> {
  const { options = {}, words = {} } = await readConfig(given.config);
  const said = Object.entries(given).filter(([name, value]) => value !== undefined && name !== "config" && name !== "printConfig");
  const defaults = Object.entries(options).filter(([name]) => !said.some(([other]) => EXCLUDES[name] === other));
  return { options: Object.fromEntries([...defaults, ...said]) as Options, words: words as ExtraWordsByLanguage };
}

/** Defaults that give way where the command line says their contrary. */
const EXCLUDES: Readonly<Record<string, string>> = { output: "outDir", outDir: "output", quiet: "verbose", verbose: "quiet" };

export function planOf(layer: Settings["layer"], given: readonly string[], { options, words }: Effective): Plan {
  const { outDir = null, filesFrom, quiet, verbose } = options,
    output = options.output === undefined || STDOUT.has(options.output) ? null : linked(options.output);
  const names = given.length === 0 && filesFrom === undefined ? ["-"] : given;
  const format = options.format ?? formatFor(output, outDir);
  checkUsage(names, { ...options, output, outDir }, format);
  const input = options.input ?? "auto";
  const settings = {
    layer, input, format, words,
    date: options.date ?? null,
    language: options.language ?? null,
    offsets: options.offsets ?? "utf16",
    keyed: !isLaidOut(format) && (output !== null || outDir !== null),
  } as const; // prettier-ignore
  const inputs = () => inputsOf(allNames(names, filesFrom, output), isOwnOutput(output, outDir, NAMED[format]));
  return {
    names: filesFrom === undefined ? names : null,
    inputs: inputs(),
    survey: async () => (filesFrom === undefined || statSync(filesFrom, { throwIfNoEntry: false })?.isFile() ? bytesIn(inputs()) : null),
    input,
    format,
    output,
    outDir,
    settings,
    ending: NAMED[format],
    fingerprint: digest(JSON.stringify([version(), settings])),
    jobs: options.jobs ?? null,
    resume: options.resume ?? false,
    failFast: options.failFast ?? false,
    loudness: quiet ? "quiet" : verbose ? "verbose" : "normal",
    color: wantsColor(options.color),
    width: process.stdout.columns || Number(process.env["COLUMNS"]) || 100,
  };
}

/** Names of standard output; the second cannot always be opened. */
const STDOUT: ReadonlySet<string> = new Set(["-", "/dev/stdout"]);

/** Where no format is asked for. */
function formatFor(output: string | null, outDir: string | null): OutputFormat {
  if (outDir !== null) return "json";
  if (output === null) return process.stdout.isTTY ? "json" : "ndjson";
  const name = isPacked(output) ? output.slice(0, -".gz".length) : output;
  return ENDINGS[extname(name).toLowerCase()] ?? "ndjson";
}

/** A link is followed, for a file renamed to its name would take its place; not where it leads to a pipe, which has no path (`/dev/stdout`). */
function linked(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() && !isDevice(path) ? realpathSync(path) : path;
  } catch {
    return path;
  }
}

async function* allNames(names: readonly string[], filesFrom: string | undefined, output: string | null): AsyncGenerator<string> {
  yield* names;
  if (filesFrom === undefined) return;
  try {
    for await (const name of namesIn(filesFrom === "-" ? process.stdin : createReadStream(filesFrom))) {
      if (output !== null) checkIsOther(name, output);
      yield name;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read the list ${filesFrom}: ${reasonOf(error)}`, { cause: error });
  }
}
