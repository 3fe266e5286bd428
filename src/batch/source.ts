import { createReadStream } from "node:fs";
import { reasonOf } from "../errors.ts";
import { collectionOf, elementsOf } from "./array.ts";
import { tooLarge } from "./article.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import type { Input } from "./inputs.ts";
import { isPacked, LONGEST_ARTICLE, type InputFormat, type Item } from "./item.ts";
import { markedWide } from "../text/decode.ts";
import { linesOf } from "./lines.ts";
import { passing } from "./spent.ts";

type Bytes = AsyncIterable<Uint8Array>;

/** Inputs → items, in order, a few at a time; what fails on the way gives an item in its place. Ends when somebody interrupts. */
export const itemsOf = (inputs: AsyncIterable<Input>, format: InputFormat, signal: AbortSignal): AsyncGenerator<Item[]> =>
  untilAborted(readItems(inputs, format, signal), signal);

/** Ends at once, though it waits for a pipe into which nobody writes. */
async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  let stop = () => {};
  signal.addEventListener("abort", () => stop(), { once: true });
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
        stop = () => resolve(null);
        source.next().then(resolve, reject);
      });
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    if (!signal.aborted) await source.return(undefined);
  }
}

async function* readItems(inputs: AsyncIterable<Input>, format: InputFormat, signal: AbortSignal): AsyncGenerator<Item[]> {
  for await (const input of inputs) {
    if (signal.aborted) return;
    if (input.kind === "barren" || input.kind === "skipped") continue;
    if (input.kind === "failure") yield [{ ...input, from: null }];
    else yield* itemsOfInput(input, format, signal);
  }
}

async function* itemsOfInput(input: Extract<Input, { kind: "file" | "stdin" }>, format: InputFormat, signal: AbortSignal): AsyncGenerator<Item[]> {
  const id = input.kind === "stdin" ? "-" : input.id;
  if (input.kind === "file" && !isStream(input.path, format)) {
    yield [{ kind: "file", id, path: input.path }];
    return;
  }
  const raw: Bytes & { destroy(): unknown } = input.kind === "stdin" ? process.stdin : createReadStream(input.path, { highWaterMark: 1 << 16 });
  const stop = () => raw.destroy();
  signal.addEventListener("abort", stop, { once: true });
  try {
    yield* itemsOfStream(id, raw, format);
  } catch (error) {
    if (!signal.aborted) yield [{ kind: "failure", id, from: null, failure: { code: "unreadable", message: reasonOf(error) } }];
  } finally {
    signal.removeEventListener("abort", stop);
    raw.destroy();
  }
}

/** Must the file be looked into before it is known how many articles it holds? */
const isStream = (path: string, format: InputFormat): boolean =>
  format === "jsonl" || isPacked(path) || (format === "auto" && !/\.(?:txt|md|html?)$/i.test(path));

async function* itemsOfStream(id: string, raw: Bytes, format: InputFormat): AsyncGenerator<Item[]> {
  let { head, stream } = await peek(raw);
  if (isGzip(head)) ({ head, stream } = await peek(gunzip(stream)));
  const encoding = markedWide(head),
    start = new TextDecoder(encoding ?? "utf-8").decode(head.subarray(0, 4096));
  if (format === "jsonl" || (format === "auto" && (/\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(id) || looksLikeJson(start)))) {
    const utf8 = encoding === null ? stream : recode(stream, encoding),
      collection = collectionOf(start);
    yield* collection === null ? linesOf(id, passing(utf8)) : elementsOf(id, passing(utf8), collection);
  } else yield [await wholeArticle(id, stream)];
}

/** The first piece of a stream, and the stream as if nobody had looked. */
async function peek(stream: Bytes): Promise<{ head: Uint8Array; stream: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? new Uint8Array() : first.value;
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (first.done) return;
      yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, stream: whole() };
}

/** A JSON object, or an array of objects. */
const looksLikeJson = (start: string): boolean => /^\s*(?:\{\s*"(?:[^"\\]|\\.){1,100}"\s*:|\[\s*\{)/.test(start);

async function* recode(stream: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of stream) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function wholeArticle(id: string, stream: Bytes): Promise<Item> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > LONGEST_ARTICLE) return { kind: "failure", id, from: null, failure: tooLarge(size) };
    pieces.push(piece);
  }
  return { kind: "bytes", id, bytes: Buffer.concat(pieces) };
}
