import type { Entry } from "./journal.ts";
import type { Item, Settings } from "./item.ts";
import { unreadOf } from "./work.ts";

/** Where an interrupted run is taken up: what it did that still holds, and what is left to do. */
export interface Resumed {
  readonly kept: readonly Entry[];
  /** Bytes of the inputs of what is kept. */
  readonly read: number;
  readonly rest: AsyncGenerator<Item[]>;
}

/**
 * Skips the items whose output is there: those at the beginning whose keys are in the journal, in its order.
 * `stands` tells whether the output of an entry is still as it was written.
 */
export async function resume(chunks: AsyncGenerator<Item[]>, settings: Settings, done: readonly Entry[], stands: (entry: Entry) => boolean): Promise<Resumed> {
  let kept = 0,
    read = 0;
  for (;;) {
    const next = await chunks.next();
    if (next.done) return { kept: done.slice(0, kept), read, rest: chunks };
    const unread = (await Promise.all(next.value.map((item) => unreadOf(item, settings)))).flat();
    const isDone = unread.every(({ key }, index) => {
      const entry = done[kept + index];
      return entry !== undefined && entry.key === key && stands(entry);
    });
    if (!isDone) return { kept: done.slice(0, kept), read, rest: startingWith(next.value, chunks) };
    kept += unread.length;
    read += unread.reduce((sum, { size }) => sum + size, 0);
  }
}

/** A stream that was looked into, as if nobody had looked. */
export async function* startingWith<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
