import { once } from "node:events";
import type { Sink } from "./output.ts";

/** Packs by gzip what goes into a sink. */
export async function packing(sink: Sink): Promise<Sink> {
  const { createGzip } = await import("node:zlib");
  const gzip = createGzip();
  const packed: Uint8Array[] = [];
  gzip.on("data", (piece: Uint8Array) => packed.push(piece));
  const pass = async () => {
    let open = true;
    for (const piece of packed.splice(0)) open = await sink.write(piece);
    return open;
  };
  return {
    write: async (bytes) => {
      await new Promise((resolve) => gzip.write(bytes, resolve));
      return pass();
    },
    finish: async () => {
      const ended = once(gzip, "end");
      gzip.end();
      await ended;
      await pass();
      await sink.finish();
    },
    abandon: sink.abandon,
  };
}
