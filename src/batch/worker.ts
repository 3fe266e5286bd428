import { parentPort, workerData } from "node:worker_threads";
import { formatOf } from "../formats/format.ts";
import { startPace } from "./interrupt.ts";
import { bytesOf, type Item } from "./item.ts";
import { letGo, memoryOf } from "./spent.ts";
import type { READY, Start } from "./threads.ts";
import { work } from "./work.ts";

/* A thread of the engine: takes items, answers with their output. */
const { settings, stop } = workerData as Start;
const format = formatOf(settings),
  shift = { stopped: () => Atomics.load(stop, 0) !== 0, pace: startPace() };

parentPort!.on("message", async ({ job, items }: { job: number; items: readonly Item[] }) => {
  const done = await work(items, settings, await format, shift);
  letGo(bytesOf(items));
  parentPort!.postMessage({ job, done }, memoryOf([done.bytes]));
});
parentPort!.postMessage("ready" satisfies typeof READY, []);
