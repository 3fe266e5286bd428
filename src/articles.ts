import { composeError, composeMentions, composeRecord, type MentionsRecord, type RecordLanguage } from "./compose.ts";
import type { Failure } from "./errors.ts";
import { loadLanguage, readArticles, type Language, type Reading } from "./extract.ts";
import type { ExtraWordsByLanguage } from "./languages/extra.ts";
import { LANGUAGE_CODES, type LanguageCode } from "./languages/pack.ts";
import type { Article } from "./model/article.ts";
import { addAll } from "./model/lists.ts";
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
export const recordOf = async (article: Article, manner: Manner = PLAIN): Promise<ArticleRecord | ErrorRecord> => (await recordsOf([article], manner))[0]!;

/** The same for articles that come together, which are read faster so. */
export const recordsOf = (articles: readonly Article[], { offsets, words }: Manner = PLAIN): Promise<(ArticleRecord | ErrorRecord)[]> =>
  readAll(articles, words, ({ article, language }, reading) => composeRecord(article, reading, language, offsetsIn(article.text, offsets)));

/** article → all that was read in it, whether or not it became a fact. */
export const mentionsOf = async (article: Article, manner: Manner = PLAIN): Promise<MentionsRecord | ErrorRecord> =>
  (await mentionsOfAll([article], manner))[0]!;

/** The same for articles that come together. */
export const mentionsOfAll = (articles: readonly Article[], { offsets, words }: Manner = PLAIN): Promise<(MentionsRecord | ErrorRecord)[]> =>
  readAll(articles, words, ({ article, language }, reading) => composeMentions(article, reading, language.code, offsetsIn(article.text, offsets)));

/** An article whose language is known, the one at `index` of all. */
interface Known {
  readonly article: Article;
  readonly language: RecordLanguage;
  readonly index: number;
}

type Compose<T> = (known: Known, reading: Reading) => T;

/** Reads articles language by language; what comes of them is in their own order. */
async function readAll<T>(articles: readonly Article[], words: ExtraWordsByLanguage, compose: Compose<T>): Promise<(T | ErrorRecord)[]> {
  const results = new Array<T | ErrorRecord>(articles.length),
    groups = new Map<LanguageCode, Known[]>();
  for (const [index, article] of articles.entries()) {
    const language = await languageOf(article);
    if ("failure" in language) {
      results[index] = composeError(article.id, language.failure);
      continue;
    }
    const group = groups.get(language.code) ?? [];
    group.push({ article, language, index });
    groups.set(language.code, group);
  }
  for (const [code, group] of groups) {
    const read = await readTogether(group, () => loadLanguage(code, words[code]), compose);
    for (const [at, { index }] of group.entries()) results[index] = read[at]!;
  }
  return results;
}

/** A bug fails the article that shows it, and a batch goes on all the same. */
async function readTogether<T>(group: readonly Known[], load: () => Promise<Language>, compose: Compose<T>): Promise<(T | ErrorRecord)[]> {
  try {
    const articles = group.map(({ article }) => article);
    const readings = await readArticles(articles, await load());
    return group.map((known, at) => compose(known, readings[at]!));
  } catch (error) {
    if (group.length === 1) return [composeError(group[0]!.article.id, { code: "failed", message: `internal error: ${(error as Error).message}` })];
    const alone: (T | ErrorRecord)[] = [];
    for (const known of group) addAll(alone, await readTogether([known], load, compose));
    return alone;
  }
}

async function languageOf({ text, language, declared }: Article): Promise<{ failure: Failure } | RecordLanguage> {
  if (!/[A-Za-z\d]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return { failure: { code: "empty", message: "no words in it" } };
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
