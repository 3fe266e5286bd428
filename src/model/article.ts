import type { LanguageCode } from "../languages/pack.ts";
import type { Warning } from "./fact.ts";

/** What came in, decoded; offsets of all that follows count in `text`. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly format: "text" | "html";
  /** Of the bytes as read, in hexadecimal. */
  readonly sha256: string;
  readonly title: string | null;
  readonly url: string | null;
  /** EDTF day, month or year; null if nothing but the text may tell. */
  readonly published: string | null;
  /** The language that the user states; null to detect it. */
  readonly language: LanguageCode | null;
  /** The language that the page states of itself: asked only where the text leaves it open. */
  readonly declared: LanguageCode | null;
  /** What reading the bytes had to assume. */
  readonly warnings: readonly Warning[];
}
