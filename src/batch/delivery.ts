import type { Format } from "../formats/format.ts";
import type { Entry, Journal } from "./journal.ts";
import type { Sink } from "./output.ts";
import { letGo } from "./spent.ts";
import type { Done, Piece } from "./work.ts";

/** Takes what is done, in order. */
export interface Delivery {
  /** What came of it; null once nobody wants any more. */
  readonly take: (done: Done) => Promise<Done | null>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => void;
}

const encode = (text: string): Uint8Array => Buffer.from(text);

/** All records into one file or pipe; `begun` where an earlier run wrote some already. */
export function intoSink(sink: Sink, format: Format, journal: Journal | null, begun: boolean): Delivery {
  let headed = begun,
    written = begun;
  const head = async () => {
    if (!headed) await sink.write(encode(format.head));
    headed = true;
  };
  return {
    take: async (done) => {
      const { bytes, pieces } = done;
      await head();
      // before the first record stands no separator
      const skip = written || bytes.length === 0 ? 0 : Buffer.byteLength(format.between);
      const open = await sink.write(skip === 0 ? bytes : bytes.subarray(skip));
      const first = skip === 0 ? -1 : pieces.findIndex(({ size }) => size > 0);
      journal?.add(pieces.map((piece, index) => entryOf(piece, piece.size - (index === first ? skip : 0), null)));
      written ||= bytes.length > 0;
      letGo([bytes]);
      return open ? done : null;
    },
    finish: async () => {
      await head();
      // an array of none has no empty line
      await sink.write(encode(written ? format.tail : format.tail.trimStart()));
      await sink.finish();
      journal?.remove();
    },
    abandon: sink.abandon,
  };
}

export const entryOf = ({ key, failure }: Piece, size: number, path: string | null): Entry => ({ key: key ?? "", size, failed: failure?.code ?? null, path });
