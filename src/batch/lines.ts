import { isUtf8 } from "node:buffer";
import { isFailure } from "../errors.ts";
import { decodeText } from "../text/decode.ts";
import { tooLarge } from "./article.ts";
import { LONGEST_ARTICLE, type Item } from "./item.ts";

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into JSON lines, a list of items for every piece that arrives, so that nothing waits for
 * input that may be long in coming. Never holds more than one line; a line that is too long is skipped, not kept.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
  let line = 1,
    kept: Uint8Array[] = [],
    size = 0;
  const keep = (piece: Uint8Array) => {
    size += piece.length;
    if (size > LONGEST_ARTICLE) kept = [];
    else if (piece.length > 0) kept.push(piece);
  };
  const close = (): Item[] => {
    const items = size > LONGEST_ARTICLE ? [overlong(line, size)] : itemsIn(Buffer.concat(kept), line);
    line++;
    kept = [];
    size = 0;
    return items;
  };
  for await (const piece of stream) {
    const first = piece.indexOf(NEWLINE);
    if (first < 0) {
      keep(piece);
      continue;
    }
    keep(piece.subarray(0, first));
    const items = close();
    const last = piece.lastIndexOf(NEWLINE);
    if (last > first) {
      const block = piece.subarray(first + 1, last);
      for (const item of itemsIn(block, line)) items.push(item);
      line += newlines(block) + 1;
    }
    keep(piece.subarray(last + 1));
    if (items.length > 0) yield items;
  }
  if (size > 0) yield close();
}

const overlong = (line: number, size: number): Item => ({ kind: "failure", id: `line-${line}`, failure: { ...tooLarge(size), line } });

function newlines(block: Uint8Array): number {
  let count = 0;
  for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** The lines of a block; empty ones count, and give nothing. */
function itemsIn(block: Uint8Array, first: number): Item[] {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length);
  if (!isUtf8(block)) return damagedLines(buffer, first);
  const items: Item[] = [];
  const lines = buffer.toString("utf8").split("\n");
  if (first === 1 && lines[0]?.startsWith("\ufeff")) lines[0] = lines[0].slice(1);
  lines.forEach((json, index) => {
    if (json.trim() !== "") items.push({ kind: "line", line: first + index, json });
  });
  return items;
}

/** Lines that are no UTF-8 are decoded one by one, each by its own bytes. */
function damagedLines(block: Buffer, first: number): Item[] {
  const items: Item[] = [];
  for (let start = 0, line = first; start <= block.length; line++) {
    const newline = block.indexOf(NEWLINE, start);
    const end = newline < 0 ? block.length : newline;
    const decoded = decodeText(block.subarray(start, end));
    if (isFailure(decoded))
      items.push({ kind: "failure", id: `line-${line}`, failure: { code: "invalid-line", message: `not text: ${decoded.message}`, line } });
    else if (decoded.text.trim() !== "")
      items.push({ kind: "line", line, json: decoded.text, ...(decoded.warnings[0] && { warning: decoded.warnings[0].message }) });
    start = end + 1;
  }
  return items;
}
