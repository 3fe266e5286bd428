import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { formatOf } from "../formats/format.ts";
import { LONGEST_COMPILED, NONE_COMPILED } from "./compiled.ts";
import { now, pausing, startPace } from "./interrupt.ts";
import type { Item, Settings } from "./item.ts";
import { startThreads } from "./threads.ts";
import { work, type Done } from "./work.ts";

/** Does work, and says how much of it may be under way at once. */
export interface Engine {
  readonly run: (items: readonly Item[]) => Promise<Done>;
  readonly atOnce: () => number;
  readonly close: () => Promise<void>;
}

/** Milliseconds of work after which threads pay, which need some fifty to start; and bytes of JSON lines that are as much work. */
const WORTH_THREADS = 150,
  WORTH_THREADS_AT_ONCE = 50_000;

/**
 * How much of other functions V8 copies into one, and how much a function does before V8 compiles better code for it, by
 * V8's own measures: many short readers are compiled sooner and once, and run faster for less code. The measure of a
 * single function that is copied must not change while V8 compiles beside, which aborts the process.
 */
const COMPILED = { copied: 100, behind: 540_000 };

/**
 * On a machine with much memory V8 lets old garbage grow to four times what is in use, in every thread, and leaves it
 * scattered. So it moves together what is in use, whenever it has looked for it, and looks when there is so much more, in
 * per cent for all threads together. It then makes little room for the newest too, which is to grow back at once, and not by doubling.
 */
const GARBAGE = { percent: 50, regrown: 16 };

/** Once it is clear that there is much to do, and every thread has loaded its code: a start would be slower for it. */
function settle(threads: number): void {
  setFlag("optimize-for-size");
  setFlag("heap-growing-percent", Math.ceil(GARBAGE.percent / threads));
  setFlag("semi-space-growth-factor", GARBAGE.regrown);
  setFlag("max-inlined-bytecode-size-cumulative", COMPILED.copied);
  setFlag("interrupt-budget", COMPILED.behind);
  // what is met from now on is machine code at once, if plain: a tenth of the processor's time over the first megabytes
  setFlag("always-sparkplug");
}

/** A run of no more than so many bytes ends before better code pays that V8 compiles beside it, and waits for it. */
const SHORT = 20_000;

const setFlag = (flag: string, value?: number): void =>
  process.getBuiltinModule("node:v8").setFlagsFromString(value === undefined ? `--${flag}` : `--${flag}=${value}`);

/** Threads a core: more would only take turns, and each takes memory. A core that is shared is more than it says. */
const THREADS_A_CORE = 2;

/** How many threads are worth starting where so many are asked for. */
export const threadsOf = (jobs: number, cores: number): number => Math.min(jobs, THREADS_A_CORE * cores);

/** `jobs` threads; 0 works in process; null takes the cores, once there is enough to do. Whoever interrupts by the signal gets what is in hand. */
export async function startEngine(jobs: number | null, settings: Settings, signal: AbortSignal): Promise<Engine> {
  const cores = availableParallelism(),
    start = (count: number) => startThreads(count, settings, signal, () => settle(count));
  if (jobs !== null && jobs > 0) return start(threadsOf(jobs, cores));
  const format = await formatOf(settings),
    shift = { stopped: pausing(signal), pace: startPace() };
  const inProcess: Engine = { run: (items) => work(items, settings, format, shift), atOnce: () => 1, close: async () => {} };
  if (jobs === 0 || cores < 2) return hasty(inProcess, () => settle(1));
  return growing(
    hasty(inProcess, () => {}),
    () => start(cores),
  );
}

/** The same with no better code than a short article needs, until more comes. */
function hasty(engine: Engine, expectMuch: () => void): Engine {
  let runs = 0;
  return {
    ...engine,
    run: (items) => {
      if (runs === 0 && items.every(isShort)) setFlag("max-optimized-bytecode-size", NONE_COMPILED);
      if (runs === 1) {
        setFlag("max-optimized-bytecode-size", LONGEST_COMPILED);
        expectMuch();
      }
      runs++;
      return engine.run(items);
    },
  };
}

function isShort(item: Item): boolean {
  if (item.kind === "file") return sizeOf(item.path) <= SHORT;
  return item.kind === "failure" || item.bytes.length <= SHORT;
}

/** Then this thread never loads the words of a language, which take memory. */
const isMuch = (item: Item): boolean => item.kind === "lines" && item.bytes.length > WORTH_THREADS_AT_ONCE;

/** What cannot be asked fails where it is read. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function growing(small: Engine, grow: () => Promise<Engine>): Engine {
  let engine = small,
    spent = 0;
  return {
    run: async (items) => {
      // not before there is more to do: a single article that takes long needs no threads
      if (engine === small && (spent > WORTH_THREADS || items.some(isMuch))) engine = await grow();
      if (engine !== small) return engine.run(items);
      const start = now();
      const done = await small.run(items);
      spent += now() - start;
      return done;
    },
    atOnce: () => engine.atOnce(),
    close: () => engine.close(),
  };
}
