import type { InflateRaw } from "node:zlib";

/* gzip (RFC 1952), member by member: Node's own reader of several members drops what it unpacked beside an error. */

type Bytes = AsyncIterable<Uint8Array>;

/** Bytes that are unpacked at a time: they may stand for a thousand times as many. */
const AT_A_TIME = 4096;

const MAGIC = [0x1f, 0x8b] as const,
  DEFLATE = 8,
  FLAGS = { sum: 2, extra: 4, name: 8, comment: 16 } as const;

/** Do packed data begin so? */
export const isGzip = (head: Uint8Array): boolean => head[0] === MAGIC[0] && head[1] === MAGIC[1];

/** Unpacks what was packed in one go or in several, one behind another; what was whole before an error comes before it. */
export async function* gunzip(stream: Bytes): AsyncGenerator<Uint8Array> {
  const { createInflateRaw, crc32 } = await import("node:zlib");
  const packed = packedBytes(stream);
  try {
    for (let isFirst = true; await beginsMember(packed, isFirst); isFirst = false) {
      let sum = 0,
        size = 0;
      for await (const piece of inflated(packed, createInflateRaw())) {
        sum = crc32(piece, sum);
        size = (size + piece.length) >>> 0;
        yield piece;
      }
      if ((await packed.number()) !== sum) throw new Error("the gzip data are damaged: another sum");
      if ((await packed.number()) !== size) throw new Error("the gzip data are damaged: another length");
    }
  } finally {
    await packed.leave();
  }
}

/** Packed bytes, taken one or many at a time. */
interface Packed {
  /** The next bytes, no more than are unpacked at a time; null at the end. */
  readonly some: () => Promise<Uint8Array | null>;
  /** Hands back what was taken too much. */
  readonly putBack: (rest: Uint8Array) => void;
  /** The next byte; null at the end. */
  readonly byte: () => Promise<number | null>;
  /** The next four, which must be there. */
  readonly number: () => Promise<number>;
  readonly leave: () => Promise<unknown>;
}

function packedBytes(stream: Bytes): Packed {
  const iterator = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const take = async (most: number): Promise<Uint8Array | null> => {
    while (rest.length === 0) {
      const next = await iterator.next();
      if (next.done) return null;
      rest = next.value;
    }
    const taken = rest.subarray(0, most);
    rest = rest.subarray(most);
    return taken;
  };
  const byte = async () => (await take(1))?.[0] ?? null;
  return {
    some: () => take(AT_A_TIME),
    putBack: (back) => (rest = Buffer.concat([back, rest])),
    byte,
    number: async () => {
      let number = 0;
      for (let place = 0; place < 4; place++) number += orCut(await byte()) * 2 ** (8 * place);
      return number;
    },
    leave: async () => iterator.return?.(),
  };
}

function orCut(byte: number | null): number {
  if (byte === null) throw new Error("the gzip data break off");
  return byte;
}

/** Reads the head of a member; false where none is left. What pads a tape, zeros, is passed over. */
async function beginsMember(packed: Packed, isFirst: boolean): Promise<boolean> {
  let byte = await packed.byte();
  while (!isFirst && byte === 0) byte = await packed.byte();
  if (byte === null) return false;
  if (byte !== MAGIC[0] || (await packed.byte()) !== MAGIC[1]) throw new Error(isFirst ? "not packed by gzip" : "garbage stands behind the gzip data");
  if (orCut(await packed.byte()) !== DEFLATE) throw new Error("packed in an unknown way");
  const flags = orCut(await packed.byte());
  await skip(packed, 6);
  if (flags & FLAGS.extra) await skip(packed, orCut(await packed.byte()) + 256 * orCut(await packed.byte()));
  for (const flag of [FLAGS.name, FLAGS.comment]) if (flags & flag) while (orCut(await packed.byte()) !== 0);
  if (flags & FLAGS.sum) await skip(packed, 2);
  return true;
}

async function skip(packed: Packed, bytes: number): Promise<void> {
  for (let left = bytes; left > 0; left--) orCut(await packed.byte());
}

/** The data of a member. */
async function* inflated(packed: Packed, inflater: InflateRaw): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let isAtEnd = false,
    failure: Error | null = null,
    wake = () => {},
    given = 0;
  inflater.on("data", (piece: Uint8Array) => ready.push(piece)).on("end", () => (isAtEnd = true));
  inflater.on("error", (error) => (failure = error)).on("close", () => wake());
  try {
    while (!isAtEnd) {
      const some = await packed.some();
      if (some === null) throw new Error("the gzip data break off");
      given += some.length;
      await new Promise<void>((resolve) => {
        wake = resolve;
        inflater.write(some, () => resolve());
      });
      yield* ready.splice(0);
      if (failure) throw new Error("the gzip data are damaged", { cause: failure });
      if (isAtEnd) packed.putBack(some.subarray(some.length - (given - inflater.bytesWritten)));
    }
  } finally {
    inflater.destroy();
  }
}
