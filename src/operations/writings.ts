import type { Document } from "../model/document.ts";
import { lazily } from "../model/lazy.ts";
import type { Word } from "../model/mark.ts";

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

/** Many headings write all their words large. */
const isHeading = ({ sentences, segments }: Document, sentence: number): boolean => segments[sentences[sentence]!.segment]!.kind === "heading";

function lookFor(doc: Document, { norm }: Word): Writing {
  const { tokens, sentences } = doc;
  let found: Writing = "unknown";
  for (let at = 0; at < tokens.length; at++) {
    const { word, sentence } = tokens[at]!;
    if (word.norm.length !== norm.length || word.norm !== norm) continue;
    if (word.shape === "lower") return "common";
    if (word.shape !== "capital" || at === sentences[sentence]!.first || found === "proper") continue;
    found = isHeading(doc, sentence) ? "headed" : "proper";
  }
  return found;
}

function readAll(doc: Document): ReadonlyMap<string, Writing> {
  const { tokens, sentences } = doc;
  const found = new Map<string, Writing>();
  for (const { word, index, sentence } of tokens)
    if (word.shape === "lower") found.set(word.norm, "common");
    else if (word.shape === "capital" && index > sentences[sentence]!.first && (!found.has(word.norm) || found.get(word.norm) === "headed")) found.set(word.norm, isHeading(doc, sentence) ? "headed" : "proper");
  return found;
}
