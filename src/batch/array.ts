import { holder, overlong } from "./held.ts";
import type { Item } from "./item.ts";

const QUOTE = 0x22,
  BACKSLASH = 0x5c,
  COMMA = 0x2c,
  OPEN = 0x5b,
  CLOSE = 0x5d,
  BRACE = 0x7b,
  UNBRACE = 0x7d;

/** How JSON holds more than one article: an array of objects, or objects one behind another on lines of their own, as `jq` prints them. */
export type Collection = "array" | "objects";

/** What a text that begins so holds; null where it is neither, as JSON lines are. */
export function collectionOf(start: string): Collection | null {
  if (/^\s*\[\s*(?:[{\]]|$)/.test(start)) return "array";
  return /^\s*\{[^\S\n]*\n\s*"/.test(start) ? "objects" : null;
}

/**
 * Cuts JSON into the articles it holds, in constant memory: each is an item like a JSON line, and is counted like one.
 * Only brackets and strings are looked at; whether an element is JSON is found when it is read.
 */
export async function* elementsOf(from: string, stream: AsyncIterable<Uint8Array>, collection: Collection = "array"): AsyncGenerator<Item[]> {
  const cut = cutter(from, collection === "array");
  for await (const piece of stream) {
    const items = cut.piece(piece);
    if (items.length > 0) yield items;
  }
  const rest = cut.end();
  if (rest.length > 0) yield rest;
}

function cutter(from: string, inArray: boolean) {
  const held = holder();
  let line = 1,
    depth = 0,
    inString = false,
    escaped = false;
  const release = (): Item[] => {
    const size = held.size(),
      bytes = held.release();
    if (bytes === null) return [overlong(from, line++, size)];
    return bytes.every(isSpace) ? [] : [{ kind: "element", from, line: line++, bytes }];
  };
  /** Where the next byte that means something stands; most bytes stand inside strings. */
  const skipString = (piece: Uint8Array, index: number): number => {
    for (; index < piece.length; index++) {
      if (escaped) escaped = false;
      else if (piece[index] === BACKSLASH) escaped = true;
      else if (piece[index] === QUOTE) {
        inString = false;
        return index + 1;
      }
    }
    return index;
  };
  const piece = (piece: Uint8Array): Item[] => {
    const items: Item[] = [];
    let start = 0;
    const take = (end: number, next: number) => {
      held.add(piece.subarray(start, end));
      items.push(...release());
      start = next;
    };
    for (let index = 0; index < piece.length;) {
      if (inString) {
        index = skipString(piece, index);
        continue;
      }
      const byte = piece[index]!;
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN || byte === BRACE) {
        if (depth++ === 0 && inArray) start = index + 1;
      } else if (byte === COMMA && depth === 1 && inArray) take(index, index + 1);
      else if ((byte === CLOSE || byte === UNBRACE) && depth > 0 && --depth === 0) take(inArray ? index : index + 1, index + 1);
      index++;
    }
    if (depth > 0 || !inArray) held.add(piece.subarray(start));
    return items;
  };
  return { piece, end: () => (held.size() > 0 ? release() : []) };
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
