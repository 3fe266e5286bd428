import type { Document, Token } from "../model/document.ts";
import { lazily } from "../model/lazy.ts";
import type { Word } from "../model/mark.ts";
import { kindOf } from "../text/surroundings.ts";

/** How a text writes a word: `common` in small letters somewhere, `proper` only with a capital, in mid sentence too, `headed` likewise in headings alone, else `unknown`. */
export type Writing = "common" | "proper" | "headed" | "unknown";
export type Writings = (word: Word) => Writing;

/** A walk for one word costs so much less than reading all that this many come first; more, and the text is read once. */
const WALKS = 12;

/** Tells how a text writes the words of its labels, which are mostly few. */
export function writingsOf(doc: Document): Writings {
  const all = lazily(() => readAll(doc));
  let walks = 0;
  return (word) => (walks++ < WALKS ? lookFor(doc, word) : (all().get(word.norm) ?? "unknown"));
}

/** What each writing tells: where a text has several of one word, the last of these holds. */
const ORDER: readonly Writing[] = ["unknown", "headed", "proper", "common"];

const stronger = (one: Writing, other: Writing): Writing => (ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one);

/** What one place tells of its word; many headings write all their words large. */
function writingAt(doc: Document, { word: { shape }, sentence, index }: Token): Writing {
  if (shape === "lower") return "common";
  if (shape !== "capital" || index === doc.sentences[sentence]!.first) return "unknown";
  return kindOf(doc, sentence) === "heading" ? "headed" : "proper";
}

function lookFor(doc: Document, { norm }: Word): Writing {
  let found: Writing = "unknown";
  for (const token of doc.tokens) {
    if (token.word.norm.length !== norm.length || token.word.norm !== norm) continue;
    found = stronger(found, writingAt(doc, token));
    if (found === "common") return found;
  }
  return found;
}

function readAll(doc: Document): ReadonlyMap<string, Writing> {
  const found = new Map<string, Writing>();
  for (const token of doc.tokens) found.set(token.word.norm, stronger(found.get(token.word.norm) ?? "unknown", writingAt(doc, token)));
  return found;
}
