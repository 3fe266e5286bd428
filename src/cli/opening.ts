import { mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { journalName, partialName } from "../batch/beside.ts";
import { claim } from "../batch/claim.ts";
import { isFolder } from "../batch/inputs.ts";
import { intoSink, type Delivery } from "../batch/delivery.ts";
import { Interrupted, pausing } from "../batch/interrupt.ts";
import type { Item, Settings } from "../batch/item.ts";
import { beginJournal, readJournal, type Entry } from "../batch/journal.ts";
import { fileOutput, standardOutput, type Sink } from "../batch/output.ts";
import { deviceOutput, isDevice } from "../batch/pipes.ts";
import { resume, startingWith } from "../batch/resume.ts";
import { digest } from "../digest.ts";
import { reasonOf } from "../errors.ts";
import { formatOf, isLaidOut } from "../formats/format.ts";
import { visible } from "../formats/visible.ts";
import type { Plan } from "./plan.ts";
import type { Reporter } from "./reporter.ts";
import { painterOf } from "./terminal.ts";
import { UsageError } from "./usage.ts";

type Chunks = AsyncGenerator<Item[]>;

/** A run that may begin: where its records go, and what is left to read. */
export interface Opened {
  readonly settings: Settings;
  readonly delivery: Delivery;
  readonly rest: Chunks;
}

/** A run that knows its items, and not yet where its records go. */
interface Beginning {
  readonly settings: Settings;
  readonly chunks: Chunks;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** Looks at the first items, for they tell whether more than one record may come, and opens the output. */
export async function open(plan: Plan, source: Chunks, reporter: Reporter, signal: AbortSignal): Promise<Opened> {
  const first = await source.next(),
    chunks = first.done ? source : startingWith(first.value, source);
  const settings: Settings = { ...plan.settings, many: plan.outDir === null && isMany(plan, first.done ? [] : first.value) };
  try {
    return { settings, ...(await openDelivery(plan, { settings, chunks, reporter, signal })) };
  } catch (error) {
    if (error instanceof UsageError || error instanceof Interrupted) throw error;
    throw new Error(`cannot write ${visible(plan.outDir ?? plan.output ?? "to standard output")}: ${reasonOf(error)}`, { cause: error });
  }
}

/** May more than one record come, or none? Then JSON is an array. */
function isMany({ names, input }: Plan, first: readonly Item[]): boolean {
  if (names === null || names.length > 1 || input === "jsonl" || first.length === 0 || first.some(({ kind }) => kind === "lines" || kind === "element"))
    return true;
  const [only] = names;
  if (only === undefined || only === "-") return false;
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(only)) return true;
  // what is not there is a pattern, or a failure
  return isFolder(only) ?? first.every(({ kind }) => kind !== "failure");
}

type Delivered = Omit<Opened, "settings">;

async function openDelivery(plan: Plan, begun: Beginning): Promise<Delivered> {
  const { outDir } = plan,
    stream = outDir === null ? await streamOf(plan, begun.signal) : null;
  if (stream !== null) return { delivery: await intoStream(stream, plan, begun.settings), rest: begun.chunks };
  if (outDir !== null) prepareFolder(outDir);
  const release = claim(outDir === null ? plan.output! : resolve(outDir, RUN_IN_FOLDER));
  try {
    const { delivery, rest } = await (outDir === null ? intoFile(plan.output!, plan, begun) : intoOutDir(outDir, plan, begun));
    return { delivery: releasing(delivery, release), rest };
  } catch (error) {
    release();
    throw error;
  }
}

/** The name, in a folder of records, beside which a run keeps what it needs. */
const RUN_IN_FOLDER = ".extract";

/** What is written in one go, and taken up by no later run. */
async function intoStream(sink: Sink, { format, width }: Plan, settings: Settings): Promise<Delivery> {
  if (!isLaidOut(format)) return intoSink(sink, await formatOf(settings), null, false);
  const { laidOut } = await import("../batch/layout.ts");
  return laidOut(format, settings.layer, width, sink);
}

/** Lets go of the output when it is whole, or left. */
function releasing(delivery: Delivery, release: () => void): Delivery {
  return {
    ...delivery,
    finish: async () => {
      await delivery.finish();
      release();
    },
    abandon: () => {
      delivery.abandon();
      release();
    },
  };
}

async function intoFile(output: string, plan: Plan, { settings, chunks, reporter, signal }: Beginning): Promise<Delivered> {
  if (isLaidOut(plan.format)) {
    const sink = fileOutput(output, { from: 0, isResumable: false, packed: plan.packed });
    return { delivery: await intoStream(sink, plan, settings), rest: chunks };
  }
  const format = await formatOf(settings),
    head = Buffer.byteLength(format.head),
    // what was begun as one object is no array
    fingerprint = digest(plan.fingerprint + format.head),
    before = plan.resume ? readJournal(journalName(output), fingerprint) : [],
    room = statSync(partialName(output), { throwIfNoEntry: false })?.size ?? 0;
  let end = head;
  const { kept, read, rest } = await resume(chunks, settings, before, ({ size }) => (end += size) <= room, pausing(signal));
  const size = kept.reduce((sum, entry) => sum + entry.size, head);
  reporter.kept(kept, read);
  const sink = fileOutput(output, { from: kept.length > 0 ? size : 0, isResumable: true, packed: plan.packed });
  return { delivery: intoSink(sink, format, beginJournal(journalName(output), fingerprint, kept), kept.length > 0), rest };
}

/** Where records go without a file of their own: standard output, a device, a named pipe; null where they have one. */
async function streamOf({ output, packed, format, color }: Plan, signal: AbortSignal): Promise<Sink | null> {
  if (output === null) return standardOutput(await painterOf(format, color));
  if (!isDevice(output)) return null;
  const device = await deviceOutput(output, signal);
  if (signal.aborted) throw new Interrupted();
  return packed ? (await import("../batch/packing.ts")).packing(device) : device;
}

function prepareFolder(path: string): void {
  if (isFolder(path) === false) throw new Error("is no folder");
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    // with all that lead to it, Node says of a read-only file system that nothing is there
    mkdirSync(path);
  }
}

async function intoOutDir(outDir: string, plan: Plan, { settings, chunks, reporter, signal }: Beginning): Promise<Delivered> {
  const { intoFolder } = await import("../batch/folder.ts");
  const journal = journalName(resolve(outDir, RUN_IN_FOLDER));
  const before = plan.resume ? readJournal(journal, plan.fingerprint) : [];
  const stands = ({ path, size }: Entry) => path !== null && statSync(resolve(outDir, path), { throwIfNoEntry: false })?.size === size;
  const { kept, read, rest } = await resume(chunks, settings, before, stands, pausing(signal));
  reporter.kept(kept, read);
  const { ending, failFast } = plan;
  const manner = { ending, failFast, kept, format: await formatOf(settings), journal: beginJournal(journal, plan.fingerprint, kept) };
  return { delivery: intoFolder(outDir, manner), rest };
}
