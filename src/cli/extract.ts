import { statSync } from "node:fs";
import { extname } from "node:path";
import { inputsOf, type Input } from "../batch/inputs.ts";
import type { Item, Settings } from "../batch/item.ts";
import { fileOutput, standardOutput, type Sink } from "../batch/output.ts";
import { runItems, type Watch } from "../batch/run.ts";
import { itemsOf } from "../batch/source.ts";
import { reasonOf } from "../errors.ts";
import { formatOf, type Output, type OutputFormat } from "../formats/format.ts";
import { visible } from "../formats/visible.ts";
import type { Options } from "./program.ts";
import { painterOf, wantsColor } from "./terminal.ts";

/** The command was used wrongly: exit code 2. */
export class UsageError extends Error {}

const ENDINGS: Readonly<Record<string, OutputFormat>> = { ".json": "json", ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv", ".txt": "table" };

const complain = (line: string) => process.stderr.write(`extract: ${line}\n`);

/** `extract` and `extract mentions`: reads the inputs, writes their records, tells what failed. */
export async function runExtract(layer: Settings["layer"], names: readonly string[], options: Options, help: () => void): Promise<number> {
  if (names.length === 0 && process.stdin.isTTY) {
    help();
    return 0;
  }
  const settings: Settings = { layer, input: options.input, date: options.date ?? null, language: options.language ?? null };
  const inputs = names.length === 0 ? ["-"] : names;
  const name = outputFormat(options);
  let barren = 0;
  const watched = watchBarren(inputsOf(inputs), ({ id }) => {
    barren++;
    complain(`${visible(id)}: no articles in it`);
  });
  const interrupt = new AbortController();
  const chunks = itemsOf(watched, options.input, interrupt.signal);
  const first = await chunks.next();
  const format = await formatOf(name, isMany(inputs, settings, first.done ? [] : first.value), layer);
  const sink = name === "table" ? await tabulate(await openSink(options, name)) : await openSink(options, name);
  const watch: Watch = {
    failed: ({ id, failure }) => complain(`${visible(id)}${failure!.line === undefined ? "" : ` (line ${failure!.line})`}: ${visible(failure!.message)}`),
  };
  const tally = await runItems(again(first, chunks), settings, format, sink, watch);
  await sink.finish();
  return tally.failed + barren > 0 ? 1 : 0;
}

function outputFormat({ format, output }: Options): OutputFormat {
  if (format) return format;
  if (output) return ENDINGS[extname(output).toLowerCase()] ?? "ndjson";
  return process.stdout.isTTY ? "json" : "ndjson";
}

/** May more than one record come? Then JSON is an array. */
function isMany(inputs: readonly string[], { input }: Settings, first: readonly Item[]): boolean {
  if (inputs.length > 1 || input === "jsonl" || first.some(({ kind }) => kind === "line")) return true;
  const [only] = inputs;
  if (only === undefined || only === "-") return false;
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(only) || statSync(only, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function* watchBarren(inputs: AsyncIterable<Input>, tell: (input: Input & { kind: "barren" }) => void): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (input.kind === "barren") tell(input);
    else yield input;
  }
}

async function* again(first: IteratorResult<Item[]>, rest: AsyncGenerator<Item[]>): AsyncGenerator<Item[]> {
  try {
    if (first.done) return;
    yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function openSink({ output, color }: Options, name: OutputFormat): Promise<Sink> {
  if (output === undefined) return standardOutput(await painterOf(name, wantsColor(color)));
  try {
    return fileOutput(output);
  } catch (error) {
    throw new Error(`cannot write ${visible(output)}: ${reasonOf(error)}`, { cause: error });
  }
}

/** A table is laid out when all its records are there. */
async function tabulate(sink: Sink): Promise<Sink> {
  const { tableOf } = await import("../formats/table.ts");
  const outputs: Output[] = [];
  const width = process.stdout.columns ?? Number(process.env["COLUMNS"] ?? 100);
  return {
    ...sink,
    write: async (text) => {
      for (const line of String(text).split("\n")) if (line !== "") outputs.push(JSON.parse(line) as Output);
      return true;
    },
    finish: async () => {
      await sink.write(tableOf(outputs, width));
      await sink.finish();
    },
  };
}
