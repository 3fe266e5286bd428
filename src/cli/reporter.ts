import { countOne, emptyTally, type Tally } from "../batch/run.ts";
import type { Done, Piece } from "../batch/work.ts";
import type { Entry } from "../batch/journal.ts";
import { visible } from "../formats/visible.ts";
import { startProgress, wantsProgress, type Progress } from "./progress.ts";
import { writeError } from "./stderr.ts";

/** How much a run tells on standard error. */
export type Loudness = "quiet" | "normal" | "verbose";

/** Tells, on standard error, how a run goes. */
export interface Reporter {
  readonly tally: Tally;
  /** What an earlier run did counts too. */
  readonly kept: (entries: readonly Entry[], read: number) => void;
  readonly done: (done: Done) => void;
  readonly say: (line: string) => void;
  /** A line that is no failure. */
  readonly note: (line: string) => void;
  /** How many were read, written, failed and why; nothing for a single article. */
  readonly close: () => void;
}

/** `survey` counts the bytes that are to be read, null where nobody can; it is asked only for a progress bar, which shows on a terminal, not in CI. */
export async function startReporter(loudness: Loudness, recordsOnScreen: boolean, survey: () => Promise<number | null>): Promise<Reporter> {
  const tally = emptyTally();
  const bar = loudness === "normal" && wantsProgress(recordsOnScreen) ? await surveyed(survey) : null;
  const say = (line: string) => {
    bar?.clear();
    writeError(`extract: ${line}\n`);
  };
  const note = (line: string) => {
    if (loudness !== "quiet") say(line);
  };
  const detail = (line: string) => {
    if (loudness === "verbose") say(line);
  };
  const tell = (piece: Piece) => {
    const { id, failure } = piece;
    countOne(tally, failure?.code ?? null);
    if (failure) say(`${visible(placeOf(piece))}: ${visible(failure.message)}`);
    else detail(`${visible(id)}: read`);
  };
  return {
    tally,
    say,
    note,
    kept: (entries, read) => {
      bar?.skip(read);
      for (const { failed } of entries) countOne(tally, failed);
      if (entries.length > 0) detail(`${entries.length} done before`);
    },
    done: ({ pieces, read }) => {
      for (const piece of pieces) tell(piece);
      bar?.update(read, tally.articles);
    },
    close: () => {
      bar?.stop();
      if (tally.articles > 1 || loudness === "verbose") note(summary(tally));
    },
  };
}

/** Where an article that failed stands: «wire.jsonl, line 7», with the id that it has of its own. */
function placeOf({ id, from, failure }: Piece): string {
  if (from === null || failure?.line === undefined) return id;
  return `${from}, line ${failure.line}${id === `line-${failure.line}` ? "" : ` (${id})`}`;
}

/** A bar that learns how much there is to read while it runs; what cannot be counted fails where it is read. */
async function surveyed(survey: () => Promise<number | null>): Promise<Progress> {
  const bar = await startProgress();
  void survey()
    .then((bytes) => bytes !== null && bar.expect(bytes))
    .catch(() => {});
  return bar;
}

/** «12 read, 10 written, 2 failed (1 empty, 1 not-text)» */
function summary({ articles, failed, reasons }: Tally): string {
  const why = [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`);
  return `${articles} read, ${articles - failed} written, ${failed} failed${failed > 0 ? ` (${why.join(", ")})` : ""}`;
}
