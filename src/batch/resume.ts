import type { Entry } from "./journal.ts";
import { Interrupted, type Stopped } from "./interrupt.ts";
import type { Item, Settings } from "./item.ts";
import { unreadOf } from "./unread.ts";

/** Where an interrupted run is taken up: what it did that still holds, and what is left to do. */
export interface Resumed {
  readonly kept: readonly Entry[];
  /** Bytes of the inputs of what is kept. */
  readonly read: number;
  readonly rest: AsyncGenerator<Item[]>;
}

/**
 * Skips the items whose output is there: those at the beginning whose keys are in the journal, in its order.
 * `stands` tells whether the output of an entry is still as it was written. Whoever interrupts it finds all as it was.
 */
export async function resume(
  chunks: AsyncGenerator<Item[]>,
  settings: Settings,
  done: readonly Entry[],
  stands: (entry: Entry) => boolean,
  stopped: Stopped,
): Promise<Resumed> {
  let kept = 0,
    read = 0;
  for (;;) {
    const next = await chunks.next();
    if (await stopped()) throw new Interrupted();
    if (next.done) return { kept: done.slice(0, kept), read, rest: chunks };
    const unread = next.value.flatMap((item) => unreadOf(item, settings));
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
