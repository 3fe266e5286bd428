import type { Manner } from "../articles.ts";
import type { Failure } from "../errors.ts";
import type { LanguageCode } from "../languages/pack.ts";
import type { OutputFormat } from "../formats/format.ts";

export const INPUT_FORMATS = ["auto", "text", "html", "jsonl"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Something to make records of. Plain data, so that it can be handed to a thread. */
export type Item =
  /** A file, read where it is worked on. */
  | { readonly kind: "file"; readonly id: string; readonly path: string }
  /** Bytes that were read already (standard input, unzipped files). */
  | { readonly kind: "bytes"; readonly id: string; readonly bytes: Uint8Array }
  /** Whole JSON lines of the input `from`; the first has the number `line`, counted from 1. */
  | { readonly kind: "lines"; readonly from: string; readonly line: number; readonly bytes: Uint8Array }
  /** One element of a JSON array, counted like a line. */
  | { readonly kind: "element"; readonly from: string; readonly line: number; readonly bytes: Uint8Array }
  /** What could not even be begun. */
  | { readonly kind: "failure"; readonly id: string; readonly from: string | null; readonly failure: Failure };

/** What was read of some items already. */
export const bytesOf = (items: readonly Item[]): Uint8Array[] => items.flatMap((item) => ("bytes" in item ? [item.bytes] : []));

/** What holds for every article of a run. */
export interface Settings extends Manner {
  readonly layer: "records" | "mentions";
  readonly input: InputFormat;
  readonly date: string | null;
  readonly language: LanguageCode | null;
  readonly format: OutputFormat;
  /** True where more than one record may come: JSON is an array then. */
  readonly many: boolean;
  /** True where each piece of work needs a key by which a later run knows it again. */
  readonly keyed: boolean;
}

/** The longest article that is read, in bytes; a longer one is `too-large`. */
export const LONGEST_ARTICLE = 32 * 1024 * 1024;

/** The most words and signs that an article may have: reading takes up to a kilobyte of memory for each, and an ordinary text of 10 MB has two million. */
export const MOST_WORDS = 2_500_000;

/** Endings of the files that a folder is searched for. */
export const ARTICLE_ENDINGS = [".txt", ".md", ".html", ".htm", ".jsonl"] as const;

/** Is the file of that name packed by gzip, or to be? */
export const isPacked = (path: string): boolean => /\.gz$/i.test(path);
