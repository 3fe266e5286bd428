import { countOne, emptyTally, type Tally } from "../batch/run.ts";
import type { Done } from "../batch/work.ts";
import type { Entry } from "../batch/journal.ts";
import { visible } from "../formats/visible.ts";

/** How much a run tells on standard error. */
export type Loudness = "quiet" | "normal" | "verbose";

/** Tells, on standard error, how a run goes. */
export interface Reporter {
  readonly tally: Tally;
  /** What an earlier run did counts too. */
  readonly kept: (entries: readonly Entry[]) => void;
  readonly done: (done: Done) => void;
  readonly say: (line: string) => void;
  /** A line for those who asked for more. */
  readonly detail: (line: string) => void;
  /** How many were read, written, failed and why; nothing for a single article. */
  readonly close: () => void;
}

/** `total` bytes are to be read; null where nobody knows. A progress bar shows on a terminal, not in CI. */
export async function startReporter(loudness: Loudness, total: number | null): Promise<Reporter> {
  const tally = emptyTally();
  const bar = loudness === "normal" && wantsProgress() ? await startBar(total) : null;
  const say = (line: string) => {
    bar?.clear();
    process.stderr.write(`extract: ${line}\n`);
  };
  const detail = (line: string) => {
    if (loudness === "verbose") say(line);
  };
  return {
    tally,
    say,
    detail,
    kept: (entries) => {
      for (const { failed } of entries) countOne(tally, failed);
      if (entries.length > 0) detail(`${entries.length} done before`);
    },
    done: ({ pieces, read }) => {
      for (const { id, failure } of pieces) {
        countOne(tally, failure?.code ?? null);
        if (failure) say(`${visible(id)}${failure.line === undefined ? "" : ` (line ${failure.line})`}: ${visible(failure.message)}`);
        else detail(`${visible(id)}: read`);
      }
      bar?.update(read, tally.articles);
    },
    close: () => {
      bar?.stop();
      if (loudness !== "quiet" && (tally.articles > 1 || loudness === "verbose")) say(summary(tally));
    },
  };
}

/** «12 read, 10 written, 2 failed (1 empty, 1 not-text)» */
function summary({ articles, failed, reasons }: Tally): string {
  const why = [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`);
  return `${articles} read, ${articles - failed} written, ${failed} failed${failed > 0 ? ` (${why.join(", ")})` : ""}`;
}

/** Not in CI, and not where records go to the same terminal. */
const wantsProgress = (): boolean => process.stderr.isTTY === true && process.stdout.isTTY !== true && !process.env["CI"] && process.env["TERM"] !== "dumb";

interface Bar {
  readonly update: (read: number, articles: number) => void;
  readonly clear: () => void;
  readonly stop: () => void;
}

async function startBar(total: number | null): Promise<Bar> {
  const { default: progress } = await import("cli-progress");
  const format =
    total === null ? "{megabytes} MB | {articles} articles | {rate} MB/s" : "{bar} {percentage}% | {articles} articles | {rate} MB/s | {eta_formatted} left";
  const bar = new progress.SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true, fps: 5, etaBuffer: 50 });
  const start = performance.now();
  let read = 0;
  const payload = (articles: number) => {
    const megabytes = read / 1e6,
      seconds = (performance.now() - start) / 1000;
    return { articles, megabytes: megabytes.toFixed(1), rate: (megabytes / Math.max(seconds, 0.001)).toFixed(1) };
  };
  bar.start(total ?? 1, 0, payload(0));
  return {
    update: (more, articles) => {
      read += more;
      bar.update(total === null ? 0 : Math.min(read, total), payload(articles));
    },
    clear: () => process.stderr.write("\r\u001b[K"),
    stop: () => bar.stop(),
  };
}
