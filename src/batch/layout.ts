import { tableOf } from "../formats/table.ts";
import type { FormatChoice, Output } from "../formats/format.ts";
import type { Delivery } from "./delivery.ts";
import type { Sink } from "./output.ts";

/** Records that arrive as lines, laid out as a table or as Parquet. */
export async function laidOut(format: "table" | "parquet", layer: FormatChoice["layer"], width: number, sink: Sink): Promise<Delivery> {
  if (format === "table") {
    const outputs: Output[] = [];
    return {
      take: async (done) => {
        for (const output of outputsIn(done.bytes)) outputs.push(output);
        return done;
      },
      finish: async () => {
        await sink.write(Buffer.from(tableOf(outputs, width)));
        await sink.finish();
      },
      abandon: sink.abandon,
    };
  }
  const { parquetFile } = await import("../formats/parquet.ts");
  const file = await parquetFile(layer);
  return {
    take: async (done) => ((await sink.write(file.add(outputsIn(done.bytes)))) ? done : null),
    finish: async () => {
      await sink.write(file.end());
      await sink.finish();
    },
    abandon: sink.abandon,
  };
}

const outputsIn = (lines: Uint8Array): Output[] =>
  new TextDecoder()
    .decode(lines)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Output);
