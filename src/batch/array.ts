import { tooLarge } from "./article.ts";
import { LONGEST_ARTICLE, type Item } from "./item.ts";

const QUOTE = 0x22,
  BACKSLASH = 0x5c,
  COMMA = 0x2c,
  OPEN = 0x5b,
  CLOSE = 0x5d,
  BRACE = 0x7b,
  UNBRACE = 0x7d;

/** Does a stream that begins so hold one JSON array of objects? */
export function beginsArray(head: Uint8Array): boolean {
  const [first, second] = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 64))
    .toString("utf8")
    .replace(/[\s\ufeff]/g, "");
  return first === "[" && (second === "{" || second === "]" || second === undefined);
}

/**
 * Cuts a JSON array into its elements, in constant memory: each is an item like a JSON line, and is counted like one.
 * Only brackets and strings are looked at; whether an element is JSON is found when it is read.
 */
export async function* elementsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
  let element = 1,
    depth = 0,
    inString = false,
    escaped = false,
    kept: Uint8Array[] = [],
    size = 0;
  const keep = (piece: Uint8Array) => {
    size += piece.length;
    if (size > LONGEST_ARTICLE) kept = [];
    else kept.push(piece);
  };
  const close = (items: Item[]) => {
    if (size > LONGEST_ARTICLE) items.push({ kind: "failure", id: `line-${element}`, failure: { ...tooLarge(size), line: element } });
    else {
      const json = Buffer.concat(kept).toString("utf8").trim();
      if (json === "") return void ((kept = []), (size = 0));
      items.push({ kind: "line", line: element, json });
    }
    element++;
    kept = [];
    size = 0;
  };
  for await (const piece of stream) {
    const items: Item[] = [];
    let start = depth === 0 ? piece.length : 0;
    for (let index = 0; index < piece.length; index++) {
      const byte = piece[index]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN || byte === BRACE) {
        if (depth++ === 0) start = index + 1;
      } else if ((byte === CLOSE || byte === UNBRACE) && depth > 0) {
        if (--depth > 0) continue;
        keep(piece.subarray(start, index));
        close(items);
        start = piece.length;
      } else if (byte === COMMA && depth === 1) {
        keep(piece.subarray(start, index));
        close(items);
        start = index + 1;
      }
    }
    if (depth > 0 && start < piece.length) keep(piece.subarray(start));
    if (items.length > 0) yield items;
  }
  const rest: Item[] = [];
  if (size > 0) close(rest);
  if (rest.length > 0) yield rest;
}
