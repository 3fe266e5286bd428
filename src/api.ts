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
  /** Stands in `source.title`; without one, or with an empty one, the first heading of the text does. */
  readonly title?: string | null;
  /** Stands in `source.url`. */
  readonly url?: string | null;
  /** Words to add to the language packs, as in the configuration of the command. Hand over the same object with every article: it is compiled once. */
  readonly words?: ExtraWordsByLanguage;
}

/**
 * Reads one article, as plain text, and tells what it states of law-enforcement operations. `start` and `end` of the
 * evidence are UTF-16 code units into `text`. Text that gives no record (empty, another language) gives an error record;
 * wrong arguments reject with a TypeError that names them.
 */
export async function extract(text: string, options: ExtractOptions = {}): Promise<ArticleRecord | ErrorRecord> {
  if (typeof text !== "string") throw new TypeError("the text of an article is a string");
  if (typeof options !== "object" || options === null) throw new TypeError("the options are an object");
  const { id = "-", date = null, language = null, title = null, url = null, words = NO_WORDS } = options;
  for (const [name, value] of Object.entries({ id, date: date ?? "", title: title ?? "", url: url ?? "" }))
    if (typeof value !== "string") throw new TypeError(`«${name}» is not a string`);
  if (date !== null && !isPublicationDate(date)) throw new TypeError(`«${date}» is no day, month or year (2020-08-27, 2020-08, 2020)`);
  if (language !== null && !LANGUAGE_CODES.includes(language)) throw new TypeError(`«${language}» is no supported language (${LANGUAGE_CODES.join(", ")})`);
  await checkWords(words);
  return recordOf(
    { id, text, format: "text", sha256: hash("sha256", text), title: title || null, url: url || null, published: date, language, declared: null, warnings: [] },
    { offsets: "utf16", words },
  );
}

const NO_WORDS: ExtraWordsByLanguage = {};
/** Words that were checked, because the same ones come with every article. */
const sound = new WeakSet<object>([NO_WORDS]);

async function checkWords(words: ExtraWordsByLanguage): Promise<void> {
  if (sound.has(words)) return;
  const { tellIssues, wordsSchema } = await import("./words.ts");
  const { success, error } = wordsSchema.safeParse(words);
  if (!success) throw new TypeError(`«words» cannot be added to the packs: ${tellIssues(error).join("; ")}`);
  sound.add(words);
}
