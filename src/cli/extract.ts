import { startEngine, type Engine } from "../batch/engine.ts";
import { partialName } from "../batch/beside.ts";
import type { Input } from "../batch/inputs.ts";
import { Interrupted } from "../batch/interrupt.ts";
import { isDevice } from "../batch/pipes.ts";
import { runItems } from "../batch/run.ts";
import { itemsOf } from "../batch/source.ts";
import { cutAtFailure } from "../batch/work.ts";
import { reasonOf } from "../errors.ts";
import { isLaidOut } from "../formats/format.ts";
import { visible } from "../formats/visible.ts";
import { open, type Opened } from "./opening.ts";
import type { Plan } from "./plan.ts";
import { startReporter, type Reporter } from "./reporter.ts";
import { UsageError } from "./usage.ts";

/** Carries a plan out; gives the exit code. */
export async function carryOut(plan: Plan): Promise<number> {
  const reporter = await startReporter(plan.loudness, isOnStream(plan) && process.stdout.isTTY, plan.survey);
  const interrupt = new AbortController(),
    { signal } = interrupt,
    release = onInterrupt(() => interrupt.abort());
  const { inputs, barren } = withArticles(plan.inputs(signal), reporter);
  const items = itemsOf(inputs, plan.input, signal),
    opened = await open(plan, items, reporter, signal).catch(unlessInterrupted);
  if (opened === null) {
    await items.return(undefined);
    tellEnd(plan, reporter, "interrupted");
    return 130;
  }
  const engine = await startEngine(plan.jobs, opened.settings, signal);
  try {
    await workThrough(plan, opened, engine, reporter, signal);
  } catch (error) {
    opened.delivery.abandon();
    reporter.close();
    if (error instanceof UsageError) throw error;
    const place = plan.output ?? plan.outDir ?? "to standard output";
    throw new Error(`cannot write ${visible(place)}: ${reasonOf((error as Error).cause ?? error)}${leftBehind(plan)}`, { cause: error });
  } finally {
    release();
    await engine.close();
    await opened.rest.return(undefined);
  }
  if (signal.aborted) return 130;
  return reporter.tally.failed + barren() > 0 ? 1 : 0;
}

function unlessInterrupted(error: unknown): null {
  if (error instanceof Interrupted) return null;
  throw error;
}

function tellEnd(plan: Plan, reporter: Reporter, how: string): void {
  reporter.close();
  reporter.say(`${how}${leftBehind(plan)}`);
}

const isOnStream = ({ output, outDir }: Plan): boolean => output === null && outDir === null;

/** Reads and writes until all is done, somebody interrupts, or the first failure where that ends it. */
async function workThrough(plan: Plan, { delivery, rest }: Opened, engine: Engine, reporter: Reporter, signal: AbortSignal): Promise<void> {
  let stopped = false;
  const working: Engine = plan.failFast ? { ...engine, run: async (items) => cutAtFailure(await engine.run(items)) } : engine;
  await runItems(rest, working, delivery, (done) => {
    reporter.done(done);
    stopped = plan.failFast && done.pieces.some(({ failure }) => failure !== null);
    return !stopped;
  });
  const isWhole = !signal.aborted && !stopped;
  // what stands on standard output is closed all the same: an array is to be whole
  if (isWhole || isOnStream(plan)) await delivery.finish();
  else delivery.abandon();
  if (isWhole) reporter.close();
  else tellEnd(plan, reporter, signal.aborted ? "interrupted" : "stopped at the first failure");
}

/** The first Ctrl-C ends the run in good order, the second at once. */
function onInterrupt(stop: () => void): () => void {
  const again = () => {
    // by the signal itself: Node would wait for a thread that writes into a pipe which nobody reads
    process.removeAllListeners("SIGINT");
    if (process.platform !== "win32") process.kill(process.pid, "SIGINT");
    process.exit(130);
  };
  const once = () => {
    process.once("SIGINT", again);
    stop();
  };
  process.once("SIGINT", once);
  return () => process.off("SIGINT", once).off("SIGINT", again);
}

const leftBehind = ({ output, outDir, format }: Plan): string => {
  if (outDir !== null) return `; what was written stands, --resume goes on from there`;
  if (output === null || isLaidOut(format) || isDevice(output)) return "";
  return `; what was written is in ${visible(partialName(output))}, --resume goes on from there`;
};

/** The inputs that hold articles; of the others it is told, and how many are barren. */
function withArticles(all: AsyncIterable<Input>, { say, note }: Reporter): { inputs: AsyncIterable<Input>; barren: () => number } {
  let barren = 0;
  async function* inputs(): AsyncGenerator<Input> {
    for await (const input of all) {
      if (input.kind === "skipped") note(`${visible(input.id)}: ${input.why}`);
      else if (input.kind === "barren") {
        barren++;
        say(`${visible(input.id)}: no articles in it`);
      } else yield input;
    }
  }
  return { inputs: inputs(), barren: () => barren };
}
