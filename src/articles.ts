import { composeError, composeMentions, composeRecord, type MentionsRecord, type RecordLanguage } from "./compose.ts";
import type { Failure } from "./errors.ts";
import { loadLanguage, readArticle, type Reading } from "./extract.ts";
import type { ExtraWordsByLanguage } from "./languages/extra.ts";
import { LANGUAGE_CODES } from "./languages/pack.ts";
import type { Article } from "./model/article.ts";
import { offsetsIn, type OffsetUnit } from "./offsets.ts";
import type { ArticleRecord, ErrorRecord } from "./record.ts";
import { detectLanguage } from "./text/language.ts";

/** How articles are read and written: by which words, with which offsets. */
export interface Manner {
  readonly offsets: OffsetUnit;
  readonly words: ExtraWordsByLanguage;
}

const PLAIN: Manner = { offsets: "utf16", words: {} };

/** article → record; what cannot be read gives an error record. */
export async function recordOf(article: Article, { offsets, words }: Manner = PLAIN): Promise<ArticleRecord | ErrorRecord> {
  const found = await read(article, words);
  return "failure" in found ? composeError(article.id, found.failure) : composeRecord(article, found.reading, found.language, offsetsIn(article.text, offsets));
}

/** article → all that was read in it, whether or not it became a fact. */
export async function mentionsOf(article: Article, { offsets, words }: Manner = PLAIN): Promise<MentionsRecord | ErrorRecord> {
  const found = await read(article, words);
  return "failure" in found
    ? composeError(article.id, found.failure)
    : composeMentions(article, found.reading, found.language.code, offsetsIn(article.text, offsets));
}

async function read(article: Article, words: ExtraWordsByLanguage): Promise<{ failure: Failure } | { reading: Reading; language: RecordLanguage }> {
  if (!/[A-Za-z\d]/.test(article.text) && !/[\p{L}\p{N}]/u.test(article.text)) return { failure: { code: "empty", message: "no words in it" } };
  const language = await languageOf(article);
  if ("failure" in language) return language;
  try {
    return { language, reading: await readArticle(article.text, article.published, article.title, await loadLanguage(language.code, words[language.code])) };
  } catch (error) {
    // a bug, and a batch goes on all the same
    return { failure: { code: "failed", message: `internal error: ${(error as Error).message}` } };
  }
}

async function languageOf({ text, language, declared }: Article): Promise<{ failure: Failure } | RecordLanguage> {
  if (language) return { code: language, confidence: 1, detected: false };
  const { code, confidence, looksLike } = await detectLanguage(text);
  if (code) return { code, confidence: Math.round(confidence * 100) / 100, detected: true };
  if (declared && looksLike === null) return { code: declared, confidence: 0.5, detected: true };
  const supported = `supported are ${LANGUAGE_CODES.join(", ")}`;
  return {
    failure: {
      code: "unsupported-language",
      message: looksLike ? `looks like ${looksLike}; ${supported}` : `no language is certain; ${supported}, and --language states one`,
    },
  };
}
