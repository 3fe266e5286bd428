import { hash } from "node:crypto";
import { recordOf } from "./articles.ts";
import type { ExtraWordsByLanguage } from "./languages/extra.ts";
import { LANGUAGE_CODES, type LanguageCode } from "./languages/pack.ts";
import type { ArticleRecord, ErrorRecord } from "./record.ts";
import { isPublicationDate } from "./text/published.ts";

/** What a caller knows of an article besides its text. */
export interface ExtractOptions {
  /** Comes back as the record's `id`; `-` without one. */
  readonly id?: string;
  /** Publication date: a day, a month or a year (`2020-08-27`, `2020-08`, `2020`). */
  readonly date?: string | null;
  /** The language, where it is known; else it is detected. */
  readonly language?: LanguageCode | null;
  readonly title?: string | null;
  readonly url?: string | null;
  /** Words to add to the language packs, as in the configuration of the command. */
  readonly words?: ExtraWordsByLanguage;
}

/**
 * Reads one article and tells what it states of law-enforcement operations.
 * Text that gives no record (empty, another language) gives an error record; wrong arguments throw a TypeError.
 */
export async function extract(text: string, options: ExtractOptions = {}): Promise<ArticleRecord | ErrorRecord> {
  const { id = "-", date = null, language = null, title = null, url = null, words = {} } = options;
  if (typeof text !== "string") throw new TypeError("the text of an article is a string");
  if (date !== null && !isPublicationDate(date)) throw new TypeError(`«${date}» is no day, month or year (2020-08-27, 2020-08, 2020)`);
  if (language !== null && !LANGUAGE_CODES.includes(language)) throw new TypeError(`«${language}» is no supported language (${LANGUAGE_CODES.join(", ")})`);
  return recordOf(
    { id, text, format: "text", sha256: hash("sha256", text), title, url, published: date, language, declared: null, warnings: [] },
    { offsets: "utf16", words },
  );
}
