import { tooLarge } from "./article.ts";
import { LONGEST_ARTICLE, type Item } from "./item.ts";

/** Pieces of a stream that are kept until their line or element is whole; of one that is too long, its size alone. */
export interface Held {
  /** Bytes that were handed in since the last `release`. */
  readonly size: () => number;
  /** Keeps a copy. */
  readonly add: (piece: Uint8Array) => void;
  /** All that was kept, in a buffer of its own, which can be handed over to a thread; null where it was too long to keep. */
  readonly release: () => Uint8Array | null;
}

/** Holds no more than the longest article. */
export function holder(): Held {
  let pieces: Uint8Array[] = [],
    size = 0;
  return {
    size: () => size,
    add: (piece) => {
      size += piece.length;
      if (size > LONGEST_ARTICLE) pieces = [];
      else if (piece.length > 0) pieces.push(new Uint8Array(piece));
    },
    release: () => {
      const whole = size > LONGEST_ARTICLE ? null : joined(pieces, size);
      pieces = [];
      size = 0;
      return whole;
    },
  };
}

/** What is cut from the pieces of a stream, and what is left at its end, though it be an error that ends it. */
export async function* inPieces(stream: AsyncIterable<Uint8Array>, cut: (piece: Uint8Array) => Item[], end: () => Item[]): AsyncGenerator<Item[]> {
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const piece of stream) {
      const items = cut(piece);
      if (items.length > 0) yield items;
    }
  } catch (error) {
    failure = { error };
  }
  const rest = end();
  if (rest.length > 0) yield rest;
  if (failure) throw failure.error;
}

/** The failure of a line or an element that is longer than any that is read. */
export const overlong = (from: string, line: number, size: number): Item => ({
  kind: "failure",
  id: `line-${line}`,
  from,
  failure: { ...tooLarge(size), line },
});

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
