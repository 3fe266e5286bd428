import { readFileSync, statSync } from "node:fs";
import { isFailure, reasonOf, type Failure } from "../errors.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../languages/pack.ts";
import type { Article } from "../model/article.ts";
import { digest } from "../digest.ts";
import { declaredEncoding, decodeText } from "../text/decode.ts";
import { publicationDay } from "../text/published.ts";
import { LONGEST_ARTICLE, MOST_WORDS, type Settings } from "./item.ts";

/** Why an item gives no article, under the id that its record will have. */
export interface Refusal {
  readonly id: string;
  readonly failure: Failure;
}

/** The bytes of an article that is a file. */
export function readArticleFile(path: string): Uint8Array | Failure {
  try {
    const { size } = statSync(path);
    if (size > LONGEST_ARTICLE) return tooLarge(size);
    return readFileSync(path);
  } catch (error) {
    return { code: "unreadable", message: reasonOf(error) };
  }
}

/** An article longer than any that is read. */
export const tooLarge = (size: number): Failure => ({ code: "too-large", message: `${size} bytes; the longest article that is read has ${LONGEST_ARTICLE}` });

/** An article of more words than memory holds beside what is read in them. */
const tooDense: Failure = { code: "too-large", message: `over ${MOST_WORDS} words and signs, which is more than is read` };

/** Does a text, or the source of a page, hold too many? Letters and digits in a row are one word; any other sign is one of its own. */
function isTooDense(text: string): boolean {
  let words = 0,
    isInWord = false;
  // there are no more of them than characters
  if (text.length > MOST_WORDS)
    for (let index = 0; index < text.length; index++) {
      const isPart = isPartOfWord(text.charCodeAt(index));
      if (!(isPart && isInWord) && !isSpace(text.charCodeAt(index))) words++;
      isInWord = isPart;
    }
  return words > MOST_WORDS;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
const isPartOfWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000);

/** The article that these bytes are: text or a page. */
export async function articleOfBytes(id: string, bytes: Uint8Array, settings: Settings): Promise<Article | Refusal> {
  if (bytes.length === 0) return { id, failure: { code: "empty", message: "nothing in it" } };
  if (bytes.length > LONGEST_ARTICLE) return { id, failure: tooLarge(bytes.length) };
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if (isFailure(decoded)) return { id, failure: decoded };
  const { text, warnings } = decoded;
  if (isTooDense(text)) return { id, failure: tooDense };
  const sha256 = digest(bytes);
  const plain: Article = {
    id,
    text,
    format: "text",
    sha256,
    title: null,
    url: null,
    published: settings.date,
    language: settings.language,
    declared: null,
    warnings,
  };
  const isHtml = settings.input === "html" || (settings.input === "auto" && (/\.html?(?:\.gz)?$/i.test(id) || looksLikeHtml(text)));
  if (!isHtml) return plain;
  const { readHtml } = await import("../text/html.ts");
  const page = await readHtml(text);
  return {
    ...plain,
    format: "html",
    text: page.text,
    title: page.title,
    url: page.url,
    published: settings.date ?? page.published,
    declared: supported(page.language),
  };
}

/** A page, or a piece of one that begins with a block of text. */
const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:(?:!doctype html|html|head|body)\b|(?:article|section|main|div|p|h[1-6])(?:\s[^<>]{0,1000})?>)/i.test(
    text.slice(0, 4000),
  );

const supported = (tag: string | null): LanguageCode | null => LANGUAGE_CODES.find((code) => tag?.toLowerCase().split(/[-_]/)[0] === code) ?? null;

/** The article in a JSON line; what the line itself says goes before the options. */
export function articleOfLine(line: number, json: string, warning: string | null, settings: Settings): Article | Refusal {
  const { fields, problem } = fieldsOf(json);
  const id = fields["id"] ?? `line-${line}`;
  const refuse = (message: string, code: Failure["code"] = "invalid-line"): Refusal => ({ id, failure: { code, message, line } });
  if (problem !== null) return refuse(problem);
  const { text, title = null, url = null } = fields;
  if (text === undefined) return refuse("no «text» in it");
  if (isTooDense(text)) return refuse(tooDense.message, tooDense.code);
  const date = fields["date"] === undefined ? settings.date : publicationDay(fields["date"]);
  if (date === null && fields["date"] !== undefined) return refuse(`«date» is no day, month or year: ${fields["date"].slice(0, 40)}`);
  const language = fields["language"] === undefined ? settings.language : supported(fields["language"]);
  if (language === null && fields["language"] !== undefined)
    return refuse(`«language» ${fields["language"].slice(0, 40)} is not supported (${LANGUAGE_CODES.join(", ")})`, "unsupported-language");
  const warnings = warning === null ? [] : [{ code: "encoding-assumed", message: warning }];
  return { id, text, format: "text", sha256: digest(text), title, url, published: date, language, declared: null, warnings };
}

const FIELDS = ["id", "text", "date", "language", "url", "title"] as const;
type Fields = Partial<Record<(typeof FIELDS)[number], string>>;

/** Fields that are as good as absent where they are blank, as exports of tables leave them. */
const MAY_BE_BLANK: ReadonlySet<string> = new Set(["date", "language", "url", "title"]);

/** The fields that a line may have; unknown ones are nobody's business, `null` is as good as absent. */
function fieldsOf(json: string): { readonly fields: Fields; readonly problem: string | null } {
  const fields: Fields = {};
  let value: unknown,
    problem: string | null = null;
  try {
    // files that were put one behind another may each have a byte-order mark
    value = JSON.parse(json.replace(/^\s*\ufeff/, ""));
  } catch (error) {
    return { fields, problem: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { fields, problem: "not a JSON object" };
  const given = value as Record<string, unknown>;
  for (const name of FIELDS) {
    const field = Object.hasOwn(given, name) ? given[name] : null;
    if (typeof field === "string") {
      if (field.trim() !== "" || !MAY_BE_BLANK.has(name)) fields[name] = field;
    } else if (name === "id" && Number.isSafeInteger(field)) fields.id = String(field);
    else if (name === "id" && typeof field === "number") problem ??= "«id» is no whole number below 2^53: larger ones lose digits, unless they are strings";
    else if (field !== null) problem ??= `«${name}» is not a string`;
  }
  return { fields, problem };
}
