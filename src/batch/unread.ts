import { isUtf8 } from "node:buffer";
import { digest } from "../digest.ts";
import { isFailure, type Failure } from "../errors.ts";
import type { Article } from "../model/article.ts";
import { decodeText } from "../text/decode.ts";
import { articleOfBytes, articleOfLine, readArticleFile, type Refusal } from "./article.ts";
import type { Item, Settings } from "./item.ts";

/** An article on its way: what it is known by, and how to read it. */
export interface Unread {
  readonly id: string;
  /** The input that holds it among others; null where it is an input by itself. */
  readonly from: string | null;
  /** By which a later run knows the same input again; null where none was asked for. */
  readonly key: string | null;
  /** Bytes that it has. */
  readonly size: number;
  /** Its line, where it is one of JSON lines. */
  readonly line?: number;
  readonly read: () => Article | Refusal | Promise<Article | Refusal>;
}

/** The articles of an item, in order. */
export function unreadOf(item: Item, settings: Settings): readonly Unread[] {
  switch (item.kind) {
    case "failure":
      return [refused(item.id, item.from, item.failure, settings)];
    case "bytes":
      return [whole(item.id, item.bytes, settings)];
    case "file": {
      const bytes = readArticleFile(item.path);
      return [isFailure(bytes) ? refused(item.id, null, bytes, settings) : whole(item.id, bytes, settings)];
    }
    case "element":
      return lines(item, [decodedLine(item.bytes)], settings);
    case "lines":
      return lines(item, linesIn(item.bytes), settings);
  }
}

const keyOf = (settings: Settings, ...parts: (string | Uint8Array)[]): string | null =>
  settings.keyed ? parts.reduce<string>((key, part) => digest(key + digest(part)), "") : null;

function refused(id: string, from: string | null, failure: Failure, settings: Settings): Unread {
  return { id, from, size: 0, key: keyOf(settings, id, failure.code, failure.message), read: () => ({ id, failure }) };
}

function whole(id: string, bytes: Uint8Array, settings: Settings): Unread {
  return { id, from: null, size: bytes.length, key: keyOf(settings, id, bytes), read: () => articleOfBytes(id, bytes, settings) };
}

/** A line as it was decoded, or why it was not. */
type Decoded = string | ReturnType<typeof decodeText>;

/** The articles of lines; a blank one is none. */
function lines({ from, line: first }: { readonly from: string; readonly line: number }, decoded: readonly Decoded[], settings: Settings): Unread[] {
  return decoded.flatMap((text, index) => {
    const line = first + index;
    if (typeof text === "string") return text.trim() === "" ? [] : [lineOf(from, line, text, null, settings)];
    if (!isFailure(text)) return [lineOf(from, line, text.text, text.warnings[0]?.message ?? null, settings)];
    return [refused(`line-${line}`, from, { code: "invalid-line", message: `not text: ${text.message}`, line }, settings)];
  });
}

function lineOf(from: string, line: number, json: string, warning: string | null, settings: Settings): Unread {
  const key = keyOf(settings, from, String(line), json);
  return { id: `line-${line}`, from, line, size: Buffer.byteLength(json) + 1, key, read: () => articleOfLine(line, json, warning, settings) };
}

/** The lines of a block, decoded at one go; where it is no UTF-8, each by its own bytes. */
function linesIn(block: Uint8Array): Decoded[] {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length);
  if (isUtf8(block)) return buffer.toString("utf8").split("\n");
  const found: Decoded[] = [];
  for (let start = 0; start <= buffer.length;) {
    const newline = buffer.indexOf(0x0a, start),
      end = newline < 0 ? buffer.length : newline;
    found.push(decodedLine(buffer.subarray(start, end)));
    start = end + 1;
  }
  return found;
}

function decodedLine(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return decodeText(bytes);
}
