import type { Failure } from "../errors.ts";
import type { LanguageCode } from "../languages/pack.ts";

export const INPUT_FORMATS = ["auto", "text", "html", "jsonl"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** One thing to make one record of. Plain data, so that it can be handed to a thread. */
export type Item =
  /** A file, read where it is worked on. */
  | { readonly kind: "file"; readonly id: string; readonly path: string }
  /** Bytes that were read already (standard input). */
  | { readonly kind: "bytes"; readonly id: string; readonly bytes: Uint8Array }
  /** A JSON line, counted from 1. */
  | { readonly kind: "line"; readonly line: number; readonly json: string; readonly warning?: string }
  /** What could not even be begun. */
  | { readonly kind: "failure"; readonly id: string; readonly failure: Failure };

/** What holds for every article of a run. */
export interface Settings {
  readonly layer: "records" | "mentions";
  readonly input: InputFormat;
  readonly date: string | null;
  readonly language: LanguageCode | null;
}

/** The longest article that is read, in bytes; a longer one is `too-large`. */
export const LONGEST_ARTICLE = 32 * 1024 * 1024;

/** Endings of the files that a folder is searched for. */
export const ARTICLE_ENDINGS = [".txt", ".md", ".html", ".htm", ".jsonl"] as const;
