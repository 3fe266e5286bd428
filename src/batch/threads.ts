import type { Worker } from "node:worker_threads";
import { bytesOf, type Item, type Settings } from "./item.ts";
import { memoryOf } from "./spent.ts";
import type { Done } from "./work.ts";

/** Room for the newest objects of a thread: with half of it every thread takes a third more of the processor, with twice as much some 30 MB more of memory. */
const YOUNG_MEGABYTES = 24;

/** What a thread says first. */
export const READY = "ready";

interface Answer {
  readonly job: number;
  readonly done: Done;
}

/** A thread, and the jobs that it has under way. */
interface Thread {
  readonly worker: Worker;
  load: number;
}

/** Threads at work, and who waits for what. */
interface Crew {
  readonly threads: Thread[];
  readonly waiting: Map<number, { resolve: (done: Done) => void; reject: (error: Error) => void }>;
  /** Threads that have not loaded their code yet. */
  loading: number;
  /** The number of the next job. */
  next: number;
  dead: Error | null;
}

/** Does work in `count` threads; `loaded` is called when all of them have loaded their code. */
export async function startThreads(count: number, settings: Settings, loaded: () => void) {
  const { Worker } = await import("node:worker_threads");
  // a thread is of the same make as what starts it: .ts sources, .js build, .cjs bundle
  const script = new URL(`./worker${/\.\w+$/.exec(import.meta.url)![0]}`, import.meta.url);
  const crew: Crew = { threads: [], waiting: new Map(), loading: count, next: 0, dead: null };
  for (let index = 0; index < count; index++) {
    const worker = new Worker(script, { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    const thread: Thread = { worker, load: 0 };
    worker.on("message", (said: Answer | typeof READY) => {
      if (said !== READY) takeAnswer(crew, thread, said);
      else if (--crew.loading === 0) loaded();
    });
    worker.on("error", (error) => fail(crew, new Error(`a thread died: ${error.message}`, { cause: error })));
    crew.threads.push(thread);
  }
  return {
    run: (items: readonly Item[]) => handOut(crew, items),
    atOnce: () => 3 * count,
    close: async () => {
      await Promise.all(crew.threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** The thread with the fewest jobs gets the next one. */
function handOut(crew: Crew, items: readonly Item[]): Promise<Done> {
  return new Promise((resolve, reject) => {
    if (crew.dead) return reject(crew.dead);
    const idlest = crew.threads.reduce((best, each) => (each.load < best.load ? each : best));
    idlest.load++;
    crew.waiting.set(crew.next, { resolve, reject });
    idlest.worker.postMessage({ job: crew.next++, items }, memoryOf(bytesOf(items)));
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
