/**
 * Frees the memory of bytes that nobody needs any more: V8 would keep it until it collects all garbage, and counts it
 * for so little that this may take some hundred blocks. Bytes that share their memory with others stay.
 */
export function letGo(spent: readonly Uint8Array[]): void {
  // whoever takes the memory over drops it at once
  structuredClone(null, { transfer: memoryOf(spent) });
}

/** The memory that can be given away with bytes; a small buffer of Node's is a part of a pool, which can not. */
export const memoryOf = (bytes: readonly Uint8Array[]): ArrayBuffer[] => {
  const alone = bytes.filter(({ buffer, byteLength }) => buffer.byteLength === byteLength);
  return [...new Set(alone.map(({ buffer }) => buffer as ArrayBuffer))];
};

/** The pieces of a stream, for a reader that keeps nothing of a piece when it asks for the next. */
export async function* passing(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    yield piece;
    letGo([piece]);
  }
}
