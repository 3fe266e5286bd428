import { reasonOf } from "../errors.ts";
import { collectionOf, elementsOf } from "./array.ts";
import { tooLarge } from "./article.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import type { Input } from "./inputs.ts";
import { isPacked, LONGEST_ARTICLE, type InputFormat, type Item } from "./item.ts";
import { markedWide } from "../text/decode.ts";
import { linesOf } from "./lines.ts";
import { isDevice, readingOf, standardInput } from "./pipes.ts";
import { passing } from "./spent.ts";

type Bytes = AsyncIterable<Uint8Array>;

/** Inputs → items, in order, a few at a time; what fails on the way gives an item in its place. Ends when somebody interrupts. */
export const itemsOf = (inputs: AsyncIterable<Input>, format: InputFormat, signal: AbortSignal): AsyncGenerator<Item[]> =>
  untilAborted(readItems(inputs, format, signal), signal);

/** Ends at once, though it waits for what will be let go of a little later. */
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
    await source.return(undefined);
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
  const raw = input.kind === "stdin" ? standardInput(signal) : readingOf(input.path, signal);
  try {
    yield* itemsOfStream(id, raw, format);
  } catch (error) {
    if (!signal.aborted) yield [{ kind: "failure", id, from: null, failure: { code: "unreadable", message: reasonOf(error) } }];
  } finally {
    raw.destroy();
  }
}

/** Must it be looked into before it is known how many articles it holds, or may it have no end, as a pipe or a device? */
const isStream = (path: string, format: InputFormat): boolean =>
  format === "jsonl" || isPacked(path) || (format === "auto" && !isOfOne(path)) || isDevice(path);

/** Does the name say that it holds one article? */
const isOfOne = (name: string): boolean => /\.(?:txt|md|html?)(?:\.gz)?$/i.test(name);

async function* itemsOfStream(id: string, raw: Bytes, format: InputFormat): AsyncGenerator<Item[]> {
  let { head, stream } = await peek(raw);
  if (isGzip(head)) ({ head, stream } = await peek(gunzip(stream)));
  const encoding = markedWide(head),
    start = startOf(head);
  if (format === "jsonl" || (format === "auto" && !isOfOne(id) && (/\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(id) || looksLikeJson(start)))) {
    const utf8 = encoding === null ? stream : recode(stream, encoding),
      collection = collectionOf(start);
    yield* collection === null ? linesOf(id, passing(utf8)) : elementsOf(id, passing(utf8), collection);
  } else yield [await wholeArticle(id, stream)];
}

/** The first piece of a stream, or as many as tell what it holds, and the stream as if nobody had looked. */
async function peek(stream: Bytes): Promise<{ head: Uint8Array; stream: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (isTooShort(head)) {
    const next = await iterator.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, stream: whole() };
}

/** Bytes that are looked into at most. */
const LOOKED_INTO = 4096;

/** The text that a stream begins with. */
const startOf = (head: Uint8Array): string => new TextDecoder(markedWide(head) ?? "utf-8").decode(head.subarray(0, LOOKED_INTO));

/** May what comes next still tell that it is JSON? A program that writes an array may write the bracket first. */
const isTooShort = (head: Uint8Array): boolean => head.length < 3 || (head.length < LOOKED_INTO && UNDECIDED.test(startOf(head)));
const UNDECIDED = /^\s*(?:\[\s*(?:\]\s*)?|\{\s*(?:"(?:[^"\\]|\\.){0,100}(?:\\|"\s*)?)?)?$/;

/** A JSON object, or an array of objects, or of none. */
const looksLikeJson = (start: string): boolean => /^\s*(?:\{\s*"(?:[^"\\]|\\.){1,100}"\s*:|\[\s*(?:\{|\]\s*$))/.test(start);

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
