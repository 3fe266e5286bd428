import { addAll } from "../model/lists.ts";
import { withoutMark } from "../text/decode.ts";
import { holder, inPieces, overlong, type Held } from "./held.ts";
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
  const cutter: Cutter = { held: holder(), inArray: collection === "array", from, line: 1, depth: 0, inString: false, escaped: false };
  yield* inPieces(
    stream,
    (piece) => cut(cutter, piece),
    () => end(cutter),
  );
}

/** Where in the JSON a cutter stands. */
interface Cutter {
  readonly held: Held;
  readonly inArray: boolean;
  readonly from: string;
  /** Number of the element to come. */
  line: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
}

function cut(cutter: Cutter, piece: Uint8Array): Item[] {
  const items: Item[] = [];
  let start = 0;
  const take = (to: number, next: number) => {
    cutter.held.add(piece.subarray(start, to));
    addAll(items, release(cutter));
    start = next;
  };
  for (let index = 0; index < piece.length; index++) {
    index = pastString(cutter, piece, index);
    const byte = piece[index];
    if (byte === QUOTE) cutter.inString = true;
    else if (byte === COMMA && cutter.inArray && cutter.depth === 1) take(index, index + 1);
    else if (byte === OPEN || byte === BRACE) {
      // what stands between two arrays is none of their elements
      if (cutter.depth++ === 0 && cutter.inArray) take(index, index + 1);
    } else if ((byte === CLOSE || byte === UNBRACE) && cutter.depth > 0 && --cutter.depth === 0) take(cutter.inArray ? index : index + 1, index + 1);
  }
  cutter.held.add(piece.subarray(start));
  return items;
}

/** Where the next byte stands that is no part of a string; most bytes are. */
function pastString(cutter: Cutter, piece: Uint8Array, index: number): number {
  for (; cutter.inString && index < piece.length; index++) {
    if (cutter.escaped) cutter.escaped = false;
    else if (piece[index] === BACKSLASH) cutter.escaped = true;
    else if (piece[index] === QUOTE) cutter.inString = false;
  }
  return index;
}

/** What is held, as an item; nothing where it is white space. */
function release(cutter: Cutter): Item[] {
  const { held, from } = cutter,
    size = held.size(),
    bytes = held.release();
  if (bytes === null) return [overlong(from, cutter.line++, size)];
  // a byte-order mark may stand before an array
  return bytes.every(isSpace) || withoutMark(bytes).length === 0 ? [] : [{ kind: "element", from, line: cutter.line++, bytes }];
}

/** What is left when the JSON ends; an array that is still open was cut off, though its last element may be whole. */
function end(cutter: Cutter): Item[] {
  const { inArray, depth, inString, from } = cutter,
    rest = release(cutter);
  if (!inArray || depth !== 1 || inString) return rest;
  const line = cutter.line++;
  return [...rest, { kind: "failure", id: `line-${line}`, from, failure: { code: "invalid-line", message: "the array is not closed", line } }];
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
