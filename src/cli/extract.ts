import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { intoSink, type Delivery } from "../batch/delivery.ts";
import { startEngine } from "../batch/engine.ts";
import type { Input } from "../batch/inputs.ts";
import type { Item, Settings } from "../batch/item.ts";
import { beginJournal, readJournal, type Entry } from "../batch/journal.ts";
import { deviceOutput, fileOutput, isDevice, partialName, standardOutput, type Sink } from "../batch/output.ts";
import { resume, startingWith } from "../batch/resume.ts";
import { runItems } from "../batch/run.ts";
import { itemsOf } from "../batch/source.ts";
import { cutAtFailure } from "../batch/work.ts";
import { reasonOf } from "../errors.ts";
import { formatOf, isLaidOut } from "../formats/format.ts";
import { visible } from "../formats/visible.ts";
import type { Plan } from "./plan.ts";
import { startReporter, type Reporter } from "./reporter.ts";
import { painterOf } from "./terminal.ts";
import { UsageError } from "./usage.ts";

type Chunks = AsyncGenerator<Item[]>;

/** Carries a plan out; gives the exit code. */
export async function carryOut(plan: Plan): Promise<number> {
  const recordsOnScreen = plan.output === null && plan.outDir === null && process.stdout.isTTY;
  const reporter = await startReporter(plan.loudness, recordsOnScreen, plan.survey);
  const interrupt = new AbortController();
  const release = onInterrupt(() => interrupt.abort());
  let barren = 0;
  const tellBarren = ({ id }: Input & { kind: "barren" }) => {
    barren++;
    reporter.say(`${visible(id)}: no articles in it`);
  };
  const source = itemsOf(withoutBarren(plan.inputs, tellBarren), plan.input, interrupt.signal);
  const first = await source.next();
  const settings: Settings = { ...plan.settings, many: plan.outDir === null && isMany(plan, first.done ? [] : first.value) };
  const opened = await openDelivery(plan, settings, first.done ? source : startingWith(first.value, source), reporter);
  const engine = await startEngine(plan.jobs, settings);
  let failed = false;
  const delivery: Delivery = plan.failFast ? { ...opened.delivery, take: (done) => opened.delivery.take(cutAtFailure(done)) } : opened.delivery;
  try {
    await runItems(opened.rest, engine, delivery, (done) => {
      const seen = plan.failFast ? cutAtFailure(done) : done;
      reporter.done(seen);
      failed ||= seen.pieces.some(({ failure }) => failure !== null);
      return !(plan.failFast && failed);
    });
    const isWhole = !interrupt.signal.aborted && !(plan.failFast && failed);
    // what stands on standard output is closed all the same: an array is to be whole
    if (isWhole || (plan.output === null && plan.outDir === null)) await delivery.finish();
    else delivery.abandon();
    reporter.close();
    if (!isWhole) reporter.say(`${interrupt.signal.aborted ? "interrupted" : "stopped at the first failure"}${leftBehind(plan)}`);
  } catch (error) {
    delivery.abandon();
    reporter.close();
    if (error instanceof UsageError) throw error;
    throw new Error(`cannot write ${plan.output ?? plan.outDir ?? "to standard output"}: ${reasonOf((error as Error).cause ?? error)}${leftBehind(plan)}`, {
      cause: error,
    });
  } finally {
    release();
    await engine.close();
    await opened.rest.return(undefined);
  }
  if (interrupt.signal.aborted) return 130;
  return reporter.tally.failed + barren > 0 ? 1 : 0;
}

/** The first Ctrl-C ends the run in good order, the second at once. */
function onInterrupt(stop: () => void): () => void {
  const once = () => {
    process.once("SIGINT", again);
    stop();
  };
  const again = () => process.exit(130);
  process.once("SIGINT", once);
  return () => process.off("SIGINT", once).off("SIGINT", again);
}

const leftBehind = ({ output, outDir, format }: Plan): string => {
  if (outDir !== null) return `; what was written stands, --resume goes on from there`;
  if (output === null || isLaidOut(format) || isDevice(output)) return "";
  return `; what was written is in ${visible(partialName(output))}, --resume goes on from there`;
};

async function* withoutBarren(inputs: AsyncIterable<Input>, tell: (input: Input & { kind: "barren" }) => void): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (input.kind === "barren") tell(input);
    else yield input;
  }
}

/** May more than one record come? Then JSON is an array. */
function isMany({ names, input }: Plan, first: readonly Item[]): boolean {
  if (names === null || names.length > 1 || input === "jsonl" || first.some(({ kind }) => kind === "lines" || kind === "element")) return true;
  const [only] = names;
  if (only === undefined || only === "-") return false;
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(only)) return true;
  // what is not there is a pattern, or a failure
  return isFolder(only) ?? first.every(({ kind }) => kind !== "failure");
}

/** Null where nothing is of that name. */
function isFolder(path: string): boolean | null {
  try {
    return statSync(path).isDirectory();
  } catch {
    return null;
  }
}

interface Opened {
  readonly delivery: Delivery;
  readonly rest: Chunks;
}

async function openDelivery(plan: Plan, settings: Settings, chunks: Chunks, reporter: Reporter): Promise<Opened> {
  const { output, outDir } = plan;
  try {
    if (outDir !== null) return await intoOutDir(outDir, plan, settings, chunks, reporter);
    if (isLaidOut(plan.format)) {
      const { laidOut } = await import("../batch/layout.ts");
      const sink = (await streamOf(plan)) ?? fileOutput(output!, 0, false);
      return { delivery: await laidOut(plan.format, settings.layer, plan.width, sink), rest: chunks };
    }
    const stream = await streamOf(plan);
    if (stream !== null) return { delivery: intoSink(stream, await formatOf(settings), null, false), rest: chunks };
    return await intoFile(output!, plan, settings, chunks, reporter);
  } catch (error) {
    throw new Error(`cannot write ${visible(outDir ?? output ?? "")}: ${reasonOf(error)}`, { cause: error });
  }
}

async function intoFile(output: string, plan: Plan, settings: Settings, chunks: Chunks, reporter: Reporter): Promise<Opened> {
  const before = plan.resume ? readJournal(journalName(output), plan.fingerprint) : [];
  const format = await formatOf(settings),
    head = Buffer.byteLength(format.head),
    room = statSync(partialName(output), { throwIfNoEntry: false })?.size ?? 0;
  let end = head;
  const { kept, read, rest } = await resume(chunks, settings, before, ({ size }) => (end += size) <= room);
  const size = kept.reduce((sum, entry) => sum + entry.size, head);
  reporter.kept(kept, read);
  const sink = fileOutput(output, kept.length > 0 ? size : 0, true);
  return { delivery: intoSink(sink, format, beginJournal(journalName(output), plan.fingerprint, kept), kept.length > 0), rest };
}

const journalName = (output: string): string => `${output}.journal`;

/** Where records go without a file of their own: standard output, a device, a named pipe; null where they have one. */
async function streamOf({ output, format, color }: Plan): Promise<Sink | null> {
  if (output === null) return standardOutput(await painterOf(format, color));
  return isDevice(output) ? deviceOutput(output) : null;
}

async function intoOutDir(outDir: string, plan: Plan, settings: Settings, chunks: Chunks, reporter: Reporter): Promise<Opened> {
  const { intoFolder } = await import("../batch/folder.ts");
  mkdirSync(outDir, { recursive: true });
  const journal = resolve(outDir, ".extract.journal");
  const before = plan.resume ? readJournal(journal, plan.fingerprint) : [];
  const stands = ({ path, size }: Entry) => path !== null && statSync(resolve(outDir, path), { throwIfNoEntry: false })?.size === size;
  const { kept, read, rest } = await resume(chunks, settings, before, stands);
  reporter.kept(kept, read);
  return { delivery: intoFolder(outDir, plan.ending, await formatOf(settings), beginJournal(journal, plan.fingerprint, kept), kept), rest };
}
