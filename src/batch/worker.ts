import { parentPort, workerData } from "node:worker_threads";
import { formatOf } from "../formats/format.ts";
import type { READY } from "./engine.ts";
import type { Item, Settings } from "./item.ts";
import { work } from "./work.ts";

/* A thread of the engine: takes items, answers with their output. */
const settings = workerData as Settings;
const format = formatOf(settings);

/** What was read outlived the youngest garbage, and would wait for a collection of all; whoever takes it over drops it at once. */
function letGo(items: readonly Item[]): void {
  const buffers = items.flatMap((item) => ("bytes" in item ? [item.bytes.buffer as ArrayBuffer] : []));
  structuredClone(null, { transfer: [...new Set(buffers)] });
}

parentPort!.on("message", async ({ job, items }: { job: number; items: readonly Item[] }) => {
  const done = await work(items, settings, await format);
  letGo(items);
  const { buffer, byteLength } = done.bytes;
  // a small buffer is a part of a pool that must not be given away
  parentPort!.postMessage({ job, done }, buffer.byteLength === byteLength ? [buffer as ArrayBuffer] : []);
});
parentPort!.postMessage("ready" satisfies typeof READY, []);
