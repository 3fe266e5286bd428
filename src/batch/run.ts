import type { ErrorCode } from "../errors.ts";
import type { Delivery } from "./delivery.ts";
import type { Engine } from "./engine.ts";
import type { Item } from "./item.ts";
import type { Done } from "./work.ts";

/** What a run comes to. */
export interface Tally {
  articles: number;
  failed: number;
  readonly reasons: Map<ErrorCode, number>;
}

export const emptyTally = (): Tally => ({ articles: 0, failed: 0, reasons: new Map() });

export function countOne(tally: Tally, failed: ErrorCode | null): void {
  tally.articles++;
  if (failed === null) return;
  tally.failed++;
  tally.reasons.set(failed, (tally.reasons.get(failed) ?? 0) + 1);
}

/**
 * Items → engine → delivery, in the order of the items whatever the engine does at once. No more is begun than the
 * engine wants, and none while the delivery is behind. `seen` says whether to go on; false ends the run, as work does
 * that was interrupted.
 */
export async function runItems(chunks: AsyncGenerator<readonly Item[]>, engine: Engine, delivery: Delivery, seen: (done: Done) => boolean): Promise<void> {
  let open = true,
    underWay = 0,
    failure: { readonly error: unknown } | null = null,
    wake = () => {},
    queue: Promise<void> = Promise.resolve();
  const deliver = async (done: Promise<Done>) => {
    try {
      const result = await done,
        delivered = open ? await delivery.take(result) : null;
      open = delivered !== null && seen(delivered) && delivered.isWhole;
    } catch (error) {
      failure ??= { error };
      open = false;
    }
    underWay--;
    wake();
  };
  try {
    for await (const chunk of chunks) {
      const done = engine.run(chunk);
      // told when its turn comes
      done.catch(() => {});
      underWay++;
      queue = queue.then(() => deliver(done));
      while (open && underWay >= engine.atOnce()) await new Promise<void>((resolve) => (wake = resolve));
      if (!open) break;
    }
  } finally {
    await queue;
  }
  if (failure) throw (failure as { error: unknown }).error;
}
