import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { reasonOf, type Failure } from "../errors.ts";
import { ARTICLE_ENDINGS } from "./item.ts";

/** A place to read articles from. */
export type Input =
  | { readonly kind: "stdin" }
  | { readonly kind: "file"; readonly id: string; readonly path: string }
  | { readonly kind: "failure"; readonly id: string; readonly failure: Failure }
  /** A folder in which no article is. */
  | { readonly kind: "barren"; readonly id: string };

/** Names given → files, in a fixed order: as given, folders recursively in the order of their names. */
export async function* inputsOf(names: readonly string[]): AsyncGenerator<Input> {
  for (const name of names) {
    if (name === "-") yield { kind: "stdin" };
    else yield* inputsAt(name);
  }
}

async function* inputsAt(name: string): AsyncGenerator<Input> {
  try {
    if (!(await stat(name)).isDirectory()) {
      yield { kind: "file", id: name, path: name };
      return;
    }
  } catch (error) {
    yield { kind: "failure", id: name, failure: { code: "unreadable", message: reasonOf(error) } };
    return;
  }
  let found = false;
  for await (const input of filesIn(name)) {
    found = true;
    yield input;
  }
  if (!found) yield { kind: "barren", id: name };
}

/** Hidden files and folders are left out, links to folders are not followed: they may lead in circles. */
async function* filesIn(folder: string): AsyncGenerator<Input> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: "failure", id: folder, failure: { code: "unreadable", message: reasonOf(error) } };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (isArticle(entry.name)) yield { kind: "file", id: sep === "/" ? path : path.replaceAll(sep, "/"), path };
  }
}

const isArticle = (name: string): boolean => ARTICLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
