import { parentPort, workerData } from "node:worker_threads";
import { formatOf } from "../formats/format.ts";
import { bytesOf, type Item, type Settings } from "./item.ts";
import { letGo, memoryOf } from "./spent.ts";
import type { READY } from "./threads.ts";
import { work } from "./work.ts";

/* A thread of the engine: takes items, answers with their output. */
const settings = workerData as Settings;
const format = formatOf(settings);

parentPort!.on("message", async ({ job, items }: { job: number; items: readonly Item[] }) => {
  const done = await work(items, settings, await format);
  letGo(bytesOf(items));
  parentPort!.postMessage({ job, done }, memoryOf([done.bytes]));
});
parentPort!.postMessage("ready" satisfies typeof READY, []);
