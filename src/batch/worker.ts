import { parentPort, workerData } from "node:worker_threads";
import { formatOf } from "../formats/format.ts";
import type { Item, Settings } from "./item.ts";
import { work } from "./work.ts";

/* A thread of the engine: takes items, answers with their output. */
const settings = workerData as Settings;
const format = formatOf(settings);

parentPort!.on("message", async ({ job, items }: { job: number; items: readonly Item[] }) => {
  const done = await work(items, settings, await format);
  const { buffer, byteLength } = done.bytes;
  // a small buffer is a part of a pool that must not be given away
  parentPort!.postMessage({ job, done }, buffer.byteLength === byteLength ? [buffer as ArrayBuffer] : []);
});
