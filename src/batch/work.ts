import { mentionsOfAll, recordsOf } from "../articles.ts";
import { composeError } from "../compose.ts";
import { reasonOf, type Failure } from "../errors.ts";
import type { Format, Output } from "../formats/format.ts";
import type { Article } from "../model/article.ts";
import type { Refusal } from "./article.ts";
import { now, UNDISTURBED, type Shift } from "./interrupt.ts";
import type { Item, Settings } from "./item.ts";
import { unreadOf, type Unread } from "./unread.ts";

/** What became of one article. */
export interface Piece extends Pick<Unread, "id" | "from" | "key"> {
  /** Bytes of the output that are its own. */
  readonly size: number;
  readonly failure: Failure | null;
}

/** What became of some items: their output, and whose each part of it is. */
export interface Done {
  readonly bytes: Uint8Array;
  readonly pieces: readonly Piece[];
  /** Bytes that were read. */
  readonly read: number;
  /** False where somebody interrupted before all was read. */
  readonly isWhole: boolean;
}

/** What becomes of items that nobody has begun when somebody interrupts. */
export const nothingDone = (): Done => ({ bytes: new Uint8Array(), pieces: [], read: 0, isWhole: false });

/** Items → output. Never throws for an article: one bad article never stops a batch. */
export async function work(items: readonly Item[], settings: Settings, format: Format, { stopped, pace }: Shift = UNDISTURBED): Promise<Done> {
  const all = items.flatMap((item) => unreadOf(item, settings)),
    sizes = all.map(({ size }) => size),
    pieces: Piece[] = [];
  let text = "",
    read = 0;
  while (pieces.length < all.length && !(await stopped())) {
    const at = pieces.length,
      end = pace.until(sizes, at),
      start = now();
    for (const { own, piece } of await partsOf(all.slice(at, end), settings, format)) {
      text += own;
      pieces.push(piece);
    }
    const bytes = sizes.slice(at, end).reduce((sum, size) => sum + size, 0);
    pace.took(bytes, now() - start);
    read += bytes;
  }
  return { bytes: Buffer.from(text), pieces, read, isWhole: pieces.length === all.length };
}

/** The output of each article. */
async function partsOf(some: readonly Unread[], settings: Settings, format: Format): Promise<{ readonly own: string; readonly piece: Piece }[]> {
  const outputs = await outputsOf(some, settings);
  return some.map(({ from, key, line }, index) => {
    const output = numbered(outputs[index]!, line),
      rendered = format.render(output),
      own = rendered === "" ? "" : format.between + rendered;
    const failure = "error" in output ? (output.error as Failure) : null;
    return { own, piece: { id: output.id, from, size: Buffer.byteLength(own), key, failure } };
  });
}

/** A failed line is told by its number, whatever was wrong with it. */
const numbered = (output: Output, line: number | undefined): Output =>
  line === undefined || !("error" in output) ? output : { ...output, error: { ...output.error, line } };

/** What comes of articles, in their order. */
async function outputsOf(all: readonly Unread[], settings: Settings): Promise<Output[]> {
  const found: (Article | Refusal)[] = [];
  for (const unread of all) found.push(await articleOf(unread));
  const articles = found.filter((each): each is Article => !("failure" in each));
  const outputs = await (settings.layer === "mentions" ? mentionsOfAll : recordsOf)(articles, settings);
  let next = 0;
  return found.map((each) => ("failure" in each ? composeError(each.id, each.failure) : outputs[next++]!));
}

async function articleOf({ id, read }: Unread): Promise<Article | Refusal> {
  try {
    return await read();
  } catch (error) {
    return { id, failure: { code: "failed", message: `internal error: ${reasonOf(error)}` } };
  }
}

/** What was done up to the first failure, that one included. */
export function cutAtFailure(done: Done): Done {
  const first = done.pieces.findIndex(({ failure }) => failure !== null);
  if (first < 0) return done;
  const pieces = done.pieces.slice(0, first + 1),
    size = pieces.reduce((sum, piece) => sum + piece.size, 0);
  return { ...done, pieces, bytes: done.bytes.subarray(0, size) };
}
