import { tooLarge } from "./article.ts";
import { LONGEST_ARTICLE, type Item } from "./item.ts";

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into blocks of whole JSON lines, one for every piece that arrives, so that nothing waits for
 * input that may be long in coming. Holds no more than one line; a line that is too long is skipped, not kept.
 */
export async function* linesOf(from: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
  let line = 1,
    kept: Uint8Array[] = [],
    held = 0;
  const hold = (piece: Uint8Array) => {
    held += piece.length;
    if (held > LONGEST_ARTICLE) kept = [];
    else if (piece.length > 0) kept.push(piece);
  };
  const release = (): Item => {
    const bytes = joined(kept);
    const item: Item = held > LONGEST_ARTICLE ? overlong(from, line, held) : { kind: "lines", from, line, bytes };
    line += newlines(bytes) + 1;
    kept = [];
    held = 0;
    return item;
  };
  for await (const piece of stream) {
    const items: Item[] = [];
    let rest = piece;
    const first = rest.indexOf(NEWLINE);
    if (first >= 0 && held + first > LONGEST_ARTICLE) {
      hold(rest.subarray(0, first));
      items.push(release());
      rest = rest.subarray(first + 1);
    }
    const last = rest.lastIndexOf(NEWLINE);
    if (last >= 0) {
      // this is no single line: what is held may be as long as an article, and more behind it
      kept.push(rest.subarray(0, last));
      held = Math.min(held, LONGEST_ARTICLE);
      items.push(release());
      rest = rest.subarray(last + 1);
    }
    hold(rest);
    if (items.length > 0) yield items;
  }
  if (held > 0) yield [release()];
}

/** The failure of a line or an element that is longer than any that is read. */
export const overlong = (from: string, line: number, size: number): Item => ({
  kind: "failure",
  id: `line-${line}`,
  from,
  failure: { ...tooLarge(size), line },
});

/** Pieces in a buffer of their own, which can be handed over to a thread. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function newlines(block: Uint8Array): number {
  let count = 0;
  for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
