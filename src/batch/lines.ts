import { holder, inPieces, overlong, type Held } from "./held.ts";
import { LONGEST_ARTICLE, type Item } from "./item.ts";

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into blocks of whole JSON lines, one for every piece that arrives, so that nothing waits for
 * input that may be long in coming. Holds no more than one line; a line that is too long is skipped, not kept.
 */
export function linesOf(from: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
  const cutter: Cutter = { held: holder(), from, line: 1 };
  return inPieces(
    stream,
    (piece) => cut(cutter, piece),
    () => (cutter.held.size() > 0 ? [heldLine(cutter)] : []),
  );
}

/** Where in the lines a cutter stands. */
interface Cutter {
  readonly held: Held;
  readonly from: string;
  /** Number of the line to come. */
  line: number;
}

function cut(cutter: Cutter, piece: Uint8Array): Item[] {
  const { held, from } = cutter,
    items: Item[] = [];
  let rest = piece;
  const first = rest.indexOf(NEWLINE);
  // together with what is held it may be too much, though none of its lines is
  if (first >= 0 && held.size() + rest.length > LONGEST_ARTICLE) {
    held.add(rest.subarray(0, first));
    items.push(heldLine(cutter));
    rest = rest.subarray(first + 1);
  }
  const last = rest.lastIndexOf(NEWLINE);
  if (last >= 0) {
    held.add(rest.subarray(0, last));
    const bytes = held.release()!;
    items.push({ kind: "lines", from, line: cutter.line, bytes });
    cutter.line += newlines(bytes) + 1;
    rest = rest.subarray(last + 1);
  }
  held.add(rest);
  return items;
}

/** The line that is held to its end, whatever its length. */
function heldLine(cutter: Cutter): Item {
  const { held, from } = cutter,
    size = held.size(),
    bytes = held.release(),
    line = cutter.line++;
  return bytes === null ? overlong(from, line, size) : { kind: "lines", from, line, bytes };
}

function newlines(block: Uint8Array): number {
  let count = 0;
  for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
