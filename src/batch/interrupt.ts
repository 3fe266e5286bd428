/* Ctrl-C: the records in hand are finished, and no more are begun. */

/** Whether somebody interrupted; asked between articles. */
export type Stopped = () => boolean | Promise<boolean>;

/** The run was interrupted before it had begun to write. */
export class Interrupted extends Error {}

/** Milliseconds of work after which it is looked whether somebody interrupts. */
const LOOK = 20;

/** `performance` costs a start-up some milliseconds when it is first touched. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** For a thread that works itself: a signal is not seen while it does, unless it pauses. */
export function pausing(signal: AbortSignal): Stopped {
  let looked = now();
  return () => {
    if (signal.aborted || now() - looked < LOOK) return signal.aborted;
    return new Promise((resolve) => {
      setImmediate(() => {
        looked = now();
        resolve(signal.aborted);
      });
    });
  };
}

/** How much is read before it is looked again. */
export interface Pace {
  /** Where to stop among articles of these bytes, from `at` on; one is read at least. */
  readonly until: (sizes: readonly number[], at: number) => number;
  /** Tells how many bytes were read, and in how many milliseconds. */
  readonly took: (bytes: number, milliseconds: number) => void;
}

/** As many at once as take no longer than a person notices, for articles that are read together are read faster. */
export function startPace(): Pace {
  let most = 0;
  return {
    until: (sizes, at) => {
      let end = at + 1;
      for (let bytes = sizes[at]!; end < sizes.length && (bytes += sizes[end]!) <= most;) end++;
      return end;
    },
    took: (bytes, milliseconds) => (most = (bytes * LOOK) / Math.max(milliseconds, 0.001)),
  };
}

/** How work is done: until when, and how much of it between two looks. */
export interface Shift {
  readonly stopped: Stopped;
  readonly pace: Pace;
}

/** All at once, and nobody interrupts. */
export const UNDISTURBED: Shift = { stopped: () => false, pace: { until: ({ length }) => length, took: () => {} } };
