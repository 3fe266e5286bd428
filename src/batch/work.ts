import { isUtf8 } from "node:buffer";
import { mentionsOfAll, recordsOf } from "../articles.ts";
import { composeError } from "../compose.ts";
import { isFailure, reasonOf, type Failure } from "../errors.ts";
import type { Format, Output } from "../formats/format.ts";
import type { Article } from "../model/article.ts";
import { digest } from "../digest.ts";
import { decodeText, withoutMark } from "../text/decode.ts";
import { articleOfBytes, articleOfLine, readArticleFile, type Refusal } from "./article.ts";
import type { Item, Settings } from "./item.ts";

/** What became of one article. */
export interface Piece {
  readonly id: string;
  /** The input that holds it among others; null where it is an input by itself. */
  readonly from: string | null;
  /** Bytes of the output that are its own. */
  readonly size: number;
  /** By which a later run knows the same input again; null where none was asked for. */
  readonly key: string | null;
  readonly failure: Failure | null;
}

/** What became of some items: their output, and whose each part of it is. */
export interface Done {
  readonly bytes: Uint8Array;
  readonly pieces: readonly Piece[];
  /** Bytes that were read. */
  readonly read: number;
}

/** An article on its way: what it is known by, and how to read it. */
export interface Unread {
  readonly id: string;
  readonly from: string | null;
  readonly key: string | null;
  /** Bytes that it has. */
  readonly size: number;
  /** Its line, where it is one of JSON lines. */
  readonly line?: number;
  readonly read: () => Article | Refusal | Promise<Article | Refusal>;
}

/** Items → output. Never throws for an article: one bad article never stops a batch. */
export async function work(items: readonly Item[], settings: Settings, format: Format): Promise<Done> {
  const all: Unread[] = [];
  for (const item of items) all.push(...(await unreadOf(item, settings)));
  const outputs = await outputsOf(all, settings);
  let text = "";
  const pieces = all.map(({ from, key, line }, index): Piece => {
    const output = numbered(outputs[index]!, line);
    const rendered = format.render(output);
    const own = rendered === "" ? "" : format.between + rendered;
    text += own;
    const failure = "error" in output ? (output.error as Failure) : null;
    return { id: output.id, from, size: Buffer.byteLength(own), key, failure };
  });
  return { bytes: Buffer.from(text), pieces, read: all.reduce((sum, { size }) => sum + size, 0) };
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

/** The articles of an item, in order. */
export async function unreadOf(item: Item, settings: Settings): Promise<readonly Unread[]> {
  const keyOf = (...parts: (string | Uint8Array)[]) => (settings.keyed ? parts.reduce<string>((key, part) => digest(key + digest(part)), "") : null);
  const refused = (id: string, from: string | null, failure: Failure, size = 0): Unread => {
    return { id, from, size, key: keyOf(id, failure.code, failure.message), read: () => ({ id, failure }) };
  };
  const lineOf = (from: string, line: number, json: string, warning: string | null = null): Unread => {
    return {
      id: `line-${line}`,
      from,
      line,
      size: Buffer.byteLength(json) + 1,
      key: keyOf(from, String(line), json),
      read: () => articleOfLine(line, json, warning, settings),
    };
  };
  const bytesOf = (id: string, bytes: Uint8Array): Unread => ({
    id,
    from: null,
    size: bytes.length,
    key: keyOf(id, bytes),
    read: () => articleOfBytes(id, bytes, settings),
  });
  switch (item.kind) {
    case "failure":
      return [refused(item.id, item.from, item.failure)];
    case "bytes":
      return [bytesOf(item.id, item.bytes)];
    case "file": {
      const bytes = readArticleFile(item.path);
      return [isFailure(bytes) ? refused(item.id, null, bytes) : bytesOf(item.id, bytes)];
    }
    case "element":
    case "lines": {
      const { from, line } = item;
      const texts = item.kind === "element" ? [decodedLine(line === 1 ? withoutMark(item.bytes) : item.bytes)] : linesIn(item.bytes, line === 1);
      return texts.flatMap((text, index) => {
        if (typeof text === "string") return text.trim() === "" ? [] : [lineOf(from, line + index, text)];
        if (!isFailure(text)) return [lineOf(from, line + index, text.text, text.warnings[0]?.message)];
        return [refused(`line-${line + index}`, from, { code: "invalid-line", message: `not text: ${text.message}`, line: line + index })];
      });
    }
  }
}

/** The lines of a block, decoded at one go; where it is no UTF-8, each by its own bytes. */
function linesIn(block: Uint8Array, first: boolean): (string | ReturnType<typeof decodeText>)[] {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length);
  if (isUtf8(block)) {
    const text = buffer.toString("utf8");
    return (first && text.startsWith("\ufeff") ? text.slice(1) : text).split("\n");
  }
  const lines: (string | ReturnType<typeof decodeText>)[] = [];
  for (let start = 0; start <= buffer.length;) {
    const newline = buffer.indexOf(0x0a, start),
      end = newline < 0 ? buffer.length : newline;
    lines.push(decodedLine(buffer.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function decodedLine(bytes: Uint8Array): string | ReturnType<typeof decodeText> {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return decodeText(bytes);
}

/** What was done up to the first failure, that one included. */
export function cutAtFailure(done: Done): Done {
  const first = done.pieces.findIndex(({ failure }) => failure !== null);
  if (first < 0) return done;
  const pieces = done.pieces.slice(0, first + 1);
  return {
    ...done,
    pieces,
    bytes: done.bytes.subarray(
      0,
      pieces.reduce((sum, { size }) => sum + size, 0),
    ),
  };
}
