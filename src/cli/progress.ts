/** A bar on standard error. */
export interface Progress {
  /** Bytes that are to be read, once somebody has counted them. */
  readonly expect: (total: number) => void;
  /** Bytes of inputs that an earlier run did. */
  readonly skip: (read: number) => void;
  readonly update: (read: number, articles: number) => void;
  /** Makes room for a line. */
  readonly clear: () => void;
  readonly stop: () => void;
}

/** Is it for a person to see? Not in CI, and not where records go to the same terminal. */
export const wantsProgress = (recordsOnScreen: boolean): boolean =>
  process.stderr.isTTY === true && !recordsOnScreen && !process.env["CI"] && process.env["TERM"] !== "dumb";

const UNTIL = "{bar} {percentage}% | {articles} articles | {rate} MB/s | {eta_formatted} left",
  ENDLESS = "{megabytes} MB | {articles} articles | {rate} MB/s";

/** Starts a bar, which tells the time left where it is known how much there is to read. */
export async function startProgress(): Promise<Progress> {
  const { default: library } = await import("cli-progress");
  const start = performance.now();
  let total: number | null = null,
    read = 0,
    skipped = 0;
  const payload = (articles: number) => {
    const seconds = Math.max((performance.now() - start) / 1000, 0.001);
    return { articles, megabytes: (read / 1e6).toFixed(1), rate: ((read - skipped) / 1e6 / seconds).toFixed(2) };
  };
  const bar = new library.SingleBar({
    format: (options, params, values) => library.Format.Formatter({ ...options, format: total === null ? ENDLESS : UNTIL }, params, values),
    stream: process.stderr, hideCursor: true, clearOnComplete: true, fps: 5, etaBuffer: 50, barsize: 24,
  }); // prettier-ignore
  bar.start(1, 0, payload(0));
  return {
    expect: (bytes) => {
      total = Math.max(bytes, 1);
      bar.setTotal(total);
    },
    skip: (bytes) => {
      skipped += bytes;
      read += bytes;
    },
    update: (more, articles) => {
      read += more;
      bar.update(total === null ? 0 : Math.min(read, total), payload(articles));
    },
    clear: () => process.stderr.write("\r\u001b[K"),
    stop: () => bar.stop(),
  };
}
