import type { Worker } from "node:worker_threads";
import { bytesOf, type Item, type Settings } from "./item.ts";
import { memoryOf } from "./spent.ts";
import { nothingDone, type Done } from "./work.ts";

/** Room for the newest objects of a thread: with 12 every thread takes a third more of the processor, with 48 some 30 MB more of memory; with 24, two passed 300 MB over a stream of a gigabyte. */
const YOUNG_MEGABYTES = 20;

/** What a thread says first. */
export const READY = "ready";

/** What a thread is started with. */
export interface Start {
  readonly settings: Settings;
  /** No more zero once somebody interrupted: a thread sees it while it works. */
  readonly stop: Int32Array;
}

interface Answer {
  readonly job: number;
  readonly done: Done;
}

/** A thread, and the jobs that it has under way. */
interface Thread {
  readonly worker: Worker;
  load: number;
  /** Has it loaded its code? */
  isReady: boolean;
}

/** Who waits for a job, and which thread has it. */
interface Waiting {
  readonly thread: Thread;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

/** Threads at work, and who waits for what. */
interface Crew {
  readonly threads: Thread[];
  readonly waiting: Map<number, Waiting>;
  readonly stop: Int32Array;
  /** The number of the next job. */
  next: number;
  dead: Error | null;
}

/** Does work in `count` threads; `loaded` is called when all of them have loaded their code. */
export async function startThreads(count: number, settings: Settings, signal: AbortSignal, loaded: () => void) {
  const { Worker } = await import("node:worker_threads");
  // a thread is of the same make as what starts it: .ts sources, .js build, .cjs bundle
  const script = new URL(`./worker${/\.\w+$/.exec(import.meta.url)![0]}`, import.meta.url);
  const crew: Crew = { threads: [], waiting: new Map(), stop: new Int32Array(new SharedArrayBuffer(4)), next: 0, dead: null };
  const start: Start = { settings, stop: crew.stop };
  for (let index = 0; index < count; index++) {
    const worker = new Worker(script, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    const thread: Thread = { worker, load: 0, isReady: false };
    worker.on("message", (said: Answer | typeof READY) => {
      if (said !== READY) return takeAnswer(crew, thread, said);
      thread.isReady = true;
      if (crew.threads.every(({ isReady }) => isReady)) loaded();
    });
    worker.on("error", (error) => fail(crew, new Error(`a thread died: ${error.message}`, { cause: error })));
    crew.threads.push(thread);
  }
  signal.addEventListener("abort", () => interrupt(crew), { once: true });
  return {
    run: (items: readonly Item[]) => handOut(crew, items),
    atOnce: () => 3 * count,
    close: async () => {
      await Promise.all(crew.threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Every thread finishes the records in hand; nobody waits for one that has not begun. */
function interrupt({ stop, waiting }: Crew): void {
  Atomics.store(stop, 0, 1);
  for (const { thread, resolve } of waiting.values()) if (!thread.isReady) resolve(nothingDone());
}

/** The thread with the fewest jobs gets the next one. */
function handOut(crew: Crew, items: readonly Item[]): Promise<Done> {
  return new Promise((resolve, reject) => {
    if (crew.dead) return reject(crew.dead);
    const thread = crew.threads.reduce((best, each) => (each.load < best.load ? each : best));
    thread.load++;
    crew.waiting.set(crew.next, { thread, resolve, reject });
    thread.worker.postMessage({ job: crew.next++, items }, memoryOf(bytesOf(items)));
  });
}

function takeAnswer({ waiting }: Crew, thread: Thread, { job, done }: Answer): void {
  thread.load--;
  waiting.get(job)?.resolve(done);
  waiting.delete(job);
}

/** One dead thread fails all that is under way, and what comes after. */
function fail(crew: Crew, error: Error): void {
  crew.dead ??= error;
  for (const { reject } of crew.waiting.values()) reject(crew.dead);
  crew.waiting.clear();
}
