import type { Orthography } from "../languages/pack.ts";
import type { Document, Segment, Sentence } from "../model/document.ts";
import type { Lexicon } from "./lexicon.ts";
import { annotate } from "./marks.ts";
import { compileBoilerplate } from "./boilerplate.ts";
import { segment, type Block, type Layout } from "./segments.ts";
import { endsSentence, type Punctuation } from "./sentences.ts";
import { fold, tokenize, type DraftToken } from "./tokens.ts";

/** What reading a text into sentences asks of its language. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly layout: Layout;
  readonly punctuation: Punctuation;
}

/** Compiles what reading a text asks of its language. */
export function compileReader(lexicon: Lexicon, { abbreviations, closings, openers, dangling, boilerplate }: Orthography): Reader {
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => fold(word).replaceAll(".", "")));
  return {
    lexicon,
    layout: { boilerplate: compileBoilerplate(boilerplate), dangling: folded(dangling) },
    punctuation: { abbreviations: folded(abbreviations), closings: folded(closings), openers: folded(openers) },
  };
}

/** Reads a text once: blocks, tokens, sentences, and the lexicon's terms. */
export function readDocument(text: string, published: string | null, title: string | null, { lexicon, layout, punctuation }: Reader): Document {
  const tokens: DraftToken[] = [], sentences: Sentence[] = [], segments: Segment[] = [];
  for (const block of segment(text, layout)) {
    const first = sentences.length;
    readSentences(text, block, segments.length, lexicon, punctuation, tokens, sentences);
    // a block of signs that make no token holds nothing to read
    if (sentences.length > first) segments.push({ index: segments.length, kind: block.kind, start: block.start, end: block.end, first, last: sentences.length });
  }
  const heading = segments.find(({ kind }) => kind === "title");
  return { text, tokens, sentences, segments, published, verbs: new Set(), ...annotate(tokens, lexicon.slots), title: title ?? (heading ? titleOf(text, heading) : null) };
}

/** Adds the tokens and sentences of a block to those read so far. */
function readSentences(text: string, block: Block, segment: number, lexicon: Lexicon, punctuation: Punctuation, tokens: DraftToken[], sentences: Sentence[]): void {
  let first = tokens.length;
  tokenize(text, lexicon.lookup, block.start, block.end, tokens);
  for (let index = first; index < tokens.length; index++) {
    tokens[index]!.sentence = sentences.length;
    if (index + 1 < tokens.length && !endsSentence(tokens, index, punctuation)) continue;
    sentences.push({ index: sentences.length, first, last: index + 1, segment });
    first = index + 1;
  }
}

const titleOf = (text: string, { start, end }: Segment): string => text.slice(start, end).replace(/[*_`]{2,}/g, "").replace(/\s+/g, " ").trim();
