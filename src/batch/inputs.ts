import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { reasonOf, type Failure } from "../errors.ts";
import { markedWide } from "../text/decode.ts";
import { ARTICLE_ENDINGS, isPacked } from "./item.ts";

/** A place to read articles from. */
export type Input =
  | { readonly kind: "stdin" }
  | { readonly kind: "file"; readonly id: string; readonly path: string }
  | { readonly kind: "failure"; readonly id: string; readonly failure: Failure }
  /** A folder in which no article is. */
  | { readonly kind: "barren"; readonly id: string }
  /** What was found and is not read. */
  | { readonly kind: "skipped"; readonly id: string; readonly why: string };

/** What is never read although it is found: the run's own output. */
export type Except = (path: string) => boolean;

/**
 * Names given → files, in a fixed order: as given, folders recursively and patterns in the order of their names.
 * A name that is no file is tried as a pattern (`news/2024-*.txt`).
 */
export async function* inputsOf(names: AsyncIterable<string> | Iterable<string>, except: Except): AsyncGenerator<Input> {
  for await (const name of names) {
    if (name === "-") yield { kind: "stdin" };
    else yield* inputsAt(name, except);
  }
}

async function* inputsAt(name: string, except: Except): AsyncGenerator<Input> {
  let isFolder: boolean;
  try {
    isFolder = statSync(name).isDirectory();
  } catch (error) {
    if (/[*?[\]{}]/.test(name)) yield* inputsLike(name, except);
    else yield { kind: "failure", id: name, failure: { code: "unreadable", message: reasonOf(error) } };
    return;
  }
  if (!isFolder) yield { kind: "file", id: name, path: name };
  else yield* orBarren(name, filesIn(name, except));
}

async function* inputsLike(pattern: string, except: Except): AsyncGenerator<Input> {
  const { glob } = await import("tinyglobby");
  // what is found is called as the pattern begins: «../news/*.txt» gives «../news/a.txt»
  const [base] = /^(?:[^*?[\]{}()!\\]*\/)?/.exec(pattern)!;
  const found = await glob(pattern.slice(base.length), { cwd: base || ".", followSymbolicLinks: false, expandDirectories: false });
  const paths = found.map((path) => base + path).sort();
  yield* orBarren(
    pattern,
    paths.filter((path) => !except(path)).map((path): Input => ({ kind: "file", id: path, path })),
  );
}

async function* orBarren(id: string, inputs: AsyncIterable<Input> | Iterable<Input>): AsyncGenerator<Input> {
  let found = false;
  for await (const input of inputs) {
    found ||= input.kind !== "skipped";
    yield input;
  }
  if (!found) yield { kind: "barren", id };
}

/** Hidden files and folders are left out, links to folders are not followed: they may lead in circles. */
async function* filesIn(folder: string, except: Except): AsyncGenerator<Input> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: "failure", id: folder, failure: { code: "unreadable", message: reasonOf(error) } };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || except(path)) continue;
    const id = sep === "/" ? path : path.replaceAll(sep, "/");
    if (entry.name.includes("\ufffd") && isFolder(path) === null)
      yield { kind: "failure", id, failure: { code: "unreadable", message: "its name is not UTF-8" } };
    else if (entry.isDirectory()) yield* filesIn(path, except);
    else if (entry.isSymbolicLink() && isFolder(path)) yield { kind: "skipped", id, why: "a link to a folder is not followed" };
    else if (isArticle(entry.name)) yield entry.isFile() || entry.isSymbolicLink() ? { kind: "file", id, path } : { kind: "skipped", id, why: "not a file" };
  }
}

/** Null where nothing is of that name, or nothing that can be asked. */
export function isFolder(path: string): boolean | null {
  try {
    return statSync(path).isDirectory();
  } catch {
    return null;
  }
}

const isArticle = (name: string): boolean => ARTICLE_ENDINGS.some((ending) => name.toLowerCase().replace(/\.gz$/, "").endsWith(ending));

/** Files that are looked at before others get their turn. */
const AT_A_TIME = 200;

/** Bytes that these inputs hold; null where one is a stream, or packed: then nobody knows before it is read. */
export async function bytesIn(inputs: AsyncIterable<Input>): Promise<number | null> {
  let bytes = 0,
    files = 0;
  for await (const input of inputs) {
    if (input.kind === "stdin") return null;
    if (input.kind !== "file") continue;
    const found = statSync(input.path, { throwIfNoEntry: false });
    if (found && (!found.isFile() || isPacked(input.path))) return null;
    bytes += found?.size ?? 0;
    if (++files % AT_A_TIME === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return bytes;
}

/**
 * The names in a list, one a line, or divided by NUL as `find -print0` does; then a name may have line breaks. A list in
 * UTF-16, as Windows PowerShell writes it, is told by its byte-order mark.
 */
export async function* namesIn(list: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined, divider: RegExp | undefined;
  let rest = "";
  for await (const piece of list) {
    decoder ??= new TextDecoder(markedWide(piece) ?? "utf-8");
    const text = decoder.decode(piece, { stream: true });
    divider ??= text.includes("\0") ? /\0/ : /\r?\n/;
    const names = (rest + text).split(divider);
    rest = names.pop() ?? "";
    for (const name of names) if (name !== "") yield name;
  }
  if (rest !== "") yield rest;
}
