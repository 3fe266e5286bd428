import { appendFileSync, closeSync, readFileSync, rmSync } from "node:fs";
import type { ErrorCode } from "../errors.ts";
import { openNew, writeAll } from "./output.ts";

/** What an earlier run did for one article. */
export interface Entry {
  /** Hash of the input. */
  readonly key: string;
  /** Bytes of its output. */
  readonly size: number;
  readonly failed: ErrorCode | null;
  /** Its file, where each article has one of its own. */
  readonly path: string | null;
}

/** A list, on the disk, of what is done; with it an interrupted run goes on where it stopped. */
export interface Journal {
  readonly add: (entries: readonly Entry[]) => void;
  readonly remove: () => void;
}

/**
 * What an interrupted run did with the same program, options and words (`fingerprint`); nothing where there was none.
 * A line that was cut off in writing ends the list.
 */
export function readJournal(path: string, fingerprint: string): readonly Entry[] {
  let lines: string[];
  try {
    lines = readFileSync(path, "utf8").split("\n");
  } catch {
    return [];
  }
  if (lines.shift() !== fingerprint) return [];
  const entries: Entry[] = [];
  // the last part is what stands behind the last line break: nothing, or a line cut off
  for (const line of lines.slice(0, -1)) {
    const entry = parseEntry(line);
    if (entry === null) break;
    entries.push(entry);
  }
  return entries;
}

function parseEntry(line: string): Entry | null {
  try {
    const [key, size, failed, path] = JSON.parse(line) as [string, number, ErrorCode | null, string | null];
    return typeof key === "string" && Number.isInteger(size) ? { key, size, failed, path } : null;
  } catch {
    return null;
  }
}

const lineOf = ({ key, size, failed, path }: Entry): string => `${JSON.stringify([key, size, failed, path])}\n`;

/** Begins a journal with what is kept of an earlier one. */
export function beginJournal(path: string, fingerprint: string, kept: readonly Entry[]): Journal {
  const file = openNew(path);
  try {
    writeAll(file, Buffer.from(`${fingerprint}\n${kept.map(lineOf).join("")}`));
  } finally {
    closeSync(file);
  }
  return {
    add: (entries) => appendFileSync(path, entries.map(lineOf).join("")),
    remove: () => rmSync(path, { force: true }),
  };
}
