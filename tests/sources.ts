import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the library, its path from `src` with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** The path from `src` of a file of ours, or the name of a package or of a part of Node. */
  readonly to: string;
  readonly isOwn: boolean;
  readonly isType: boolean;
  /** Loaded only when it is needed. */
  readonly isLazy: boolean;
}

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const IMPORT = /^(?:import|export) (type )?[^;"]*?from "([^"]+)";|^import "([^"]+)";|\bimport\("([^"]+)"\)/gm;

/** Every file of the library with what it imports. */
export function readSources(): Source[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => {
      const path = relative(SRC, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
      const text = readFileSync(join(SRC, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([whole, type, from, bare, lazy]) => {
    const target = (from ?? bare ?? lazy)!, isOwn = target.startsWith(".");
    return { to: isOwn ? posix.join(dirname(path), target) : target, isOwn, isType: type !== undefined || /^import \{(?: type \w+,?)+ \}/.test(whole), isLazy: lazy !== undefined };
  });
}

/** The first folder of a path; `(root)` for the files beside the folders. */
export const folderOf = (path: string): string => (path.includes("/") ? path.split("/")[0]! : "(root)");

/** The code without its comments; comments may quote any language. */
export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(),])\/\/[^\n]*/g, "$1");
