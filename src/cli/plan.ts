import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { bytesIn, inputsOf, namesIn, type Input } from "../batch/inputs.ts";
import { isPacked, type InputFormat, type Settings } from "../batch/item.ts";
import { isDevice, readingOf, standardInput } from "../batch/pipes.ts";
import type { ExtraWordsByLanguage } from "../languages/extra.ts";
import { isLaidOut, type OutputFormat } from "../formats/format.ts";
import { digest } from "../digest.ts";
import { reasonOf } from "../errors.ts";
import { readConfig } from "./config.ts";
import { checkUsage, inputCheck, isOwnOutput, ONCE, whyNotResumed } from "./checks.ts";
import { ENDING_OF, formatFor, formatOfName } from "./endings.ts";
import type { Options } from "./program.ts";
import type { Loudness } from "./reporter.ts";
import { wantsColor } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { version } from "./version.ts";

/** All that a run needs to know, from the command line and the configuration. */
export interface Plan {
  /** Names of the inputs; null where a list of them is read. */
  readonly names: readonly string[] | null;
  readonly inputs: (signal: AbortSignal) => AsyncIterable<Input>;
  /** Bytes that are to be read; null where that cannot be known before they are. */
  readonly survey: () => Promise<number | null>;
  readonly input: InputFormat;
  readonly format: OutputFormat;
  readonly output: string | null;
  /** Is the output to be packed? The name that was given tells, wherever it leads. */
  readonly packed: boolean;
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

/** What holds: the configuration's defaults with what the command line says in their place, and its words. */
export interface Effective {
  readonly options: Options;
  readonly words: ExtraWordsByLanguage;
}

export async function effective(given: Options): Promise<Effective> {
  const { options = {}, words = {} } = await readConfig(given.config);
  const said = Object.entries(given).filter(([name, value]) => value !== undefined && name !== "config" && name !== "printConfig");
  const defaults = Object.entries(options).filter(([name]) => !said.some(([other, value]) => givesWay(name, other, value)));
  return { options: Object.fromEntries([...defaults, ...said]) as Options, words: words as ExtraWordsByLanguage };
}

const CONTRARIES: Readonly<Record<string, string>> = { output: "outDir", outDir: "output", quiet: "verbose", verbose: "quiet" };

/** Does a default give way to what the command line says: its contrary, or a name that tells the format? */
const givesWay = (name: string, said: string, value: unknown): boolean =>
  CONTRARIES[name] === said || (name === "format" && said === "output" && formatOfName(String(value)) !== null);

/** `said` is what the command line said itself. */
export function planOf(layer: Settings["layer"], given: readonly string[], said: Options, { options, words }: Effective): Plan {
  const { outDir = null, filesFrom, quiet, verbose } = options,
    named = options.output === undefined || STDOUT.has(options.output) ? null : options.output,
    output = named === null ? null : linked(named);
  const names = given.length === 0 && filesFrom === undefined ? ["-"] : given;
  const format = options.format ?? formatFor(named, outDir);
  // a default holds where it can
  const resume = options.resume === true && (said.resume === true || whyNotResumed(output, outDir, format) === null);
  const isOwn = isOwnOutput(output, outDir, ENDING_OF[format]),
    checkInput = inputCheck(output, isOwn);
  checkUsage(names, { ...options, resume, output, outDir }, format, checkInput);
  const input = options.input ?? "auto";
  const settings = {
    layer, input, format, words,
    date: options.date ?? null,
    language: options.language ?? null,
    offsets: options.offsets ?? "utf16",
    keyed: !isLaidOut(format) && (output !== null || outDir !== null),
  } as const; // prettier-ignore
  const inputs = (signal: AbortSignal) => inputsOf(allNames(names, filesFrom, checkInput, signal), isOwn);
  return {
    names: filesFrom === undefined ? names : null,
    inputs,
    survey: async () =>
      filesFrom === undefined || statSync(filesFrom, { throwIfNoEntry: false })?.isFile() ? bytesIn(inputs(new AbortController().signal)) : null,
    input,
    format,
    output,
    packed: named !== null && isPacked(named),
    outDir,
    settings,
    ending: ENDING_OF[format],
    fingerprint: digest(JSON.stringify([version(), settings])),
    jobs: options.jobs ?? null,
    resume,
    failFast: options.failFast ?? false,
    loudness: quiet ? "quiet" : verbose ? "verbose" : "normal",
    color: wantsColor(options.color),
    width: process.stdout.columns || columnsSaid() || 100,
  };
}

/** Columns of the terminal, as its shell says; 0 where it says nothing. */
const columnsSaid = (): number => (/^\d{1,4}$/.test(process.env["COLUMNS"] ?? "") ? Number(process.env["COLUMNS"]) : 0);

/** Names of standard output; the second cannot always be opened. */
const STDOUT: ReadonlySet<string> = new Set(["-", "/dev/stdout"]);

/** A link is followed, for a file renamed to its name would take its place; not where it leads to a pipe, which has no path (`/dev/stdout`). */
function linked(path: string): string {
  try {
    if (!lstatSync(path).isSymbolicLink() || isDevice(path)) return path;
    // where nothing is yet, the file is to be
    return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : linked(resolve(dirname(path), readlinkSync(path)));
  } catch {
    return path;
  }
}

async function* allNames(names: readonly string[], filesFrom: string | undefined, check: (name: string) => void, signal: AbortSignal): AsyncGenerator<string> {
  yield* names;
  if (filesFrom === undefined) return;
  try {
    for await (const name of namesIn(filesFrom === "-" ? standardInput(signal) : readingOf(filesFrom, signal))) {
      check(name);
      if (name === "-" && filesFrom === "-") throw new UsageError(ONCE);
      yield name;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read the list ${filesFrom}: ${reasonOf(error)}`, { cause: error });
  }
}
