import type { Orthography } from "../languages/pack.ts";
import type { Document, Segment, Sentence } from "../model/document.ts";
import type { Lexicon } from "./lexicon.ts";
import { annotate } from "./annotate.ts";
import { compileBoilerplate } from "./boilerplate.ts";
import { codesOf, type Codes } from "./codes.ts";
import { segment, type Layout } from "./segments.ts";
import { endsSentence, type Punctuation } from "./sentences.ts";
import { FIELDS, MAY_END, TRAITS, type Known, type Spellings } from "./spellings.ts";
import { fold } from "./folding.ts";
import { tokenize, type DraftToken, type Take } from "./tokens.ts";

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
  const { spellings, slots } = lexicon, codes = codesOf(text), draft = startDraft(text, codes, spellings), sentences: Sentence[] = [], segments: Segment[] = [];
  for (const block of segment(text, codes, layout)) {
    const first = sentences.length;
    const token = draft.tokens.length;
    tokenize(codes, draft.take, block.start, block.end);
    cutSentences(draft, token, segments.length, spellings.known, punctuation, sentences);
    // a block of signs that make no token holds nothing to read
    if (sentences.length > first) segments.push({ index: segments.length, kind: block.kind, start: block.start, end: block.end, first, last: sentences.length });
  }
  const heading = segments.find(({ kind }) => kind === "title"), { figures, marks, classes } = annotate(draft.tokens, places, spellings.known, slots);
  return { text, tokens: draft.tokens, sentences, segments, published, verbs: NO_VERBS, figures, marks, classes, title: title ?? (heading ? titleOf(text, heading) : null) };
}

const NO_VERBS: ReadonlySet<number> = new Set();

/** The places of the spellings of a text's tokens, until those of the next are read; those of a long text are not kept. */
let places = new Int32Array(1 << 12);
const MOST_KEPT = 1 << 18;

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * old.length);
  larger.set(old);
  return larger;
}

/** The tokens of a text while it is read. */
interface Draft {
  readonly tokens: DraftToken[];
  readonly take: Take;
}

function startDraft(text: string, codes: Codes, { begin, placeOf, known: { words } }: Spellings): Draft {
  begin();
  if (places.length > MOST_KEPT) places = new Int32Array(1 << 12);
  const tokens: DraftToken[] = [];
  const take: Take = (start, end, joined, hyphen) => {
    const place = placeOf(text, codes, start, end), index = tokens.length;
    if (index === places.length) places = grown(places);
    places[index] = place;
    tokens.push({ start, end, word: words[place]!, joined, hyphen, index, sentence: 0 });
  };
  return { tokens, take };
}

/** Adds the sentences of a block, whose tokens begin with `first`, to those read so far. */
function cutSentences({ tokens }: Draft, first: number, segment: number, { facts }: Known, punctuation: Punctuation, sentences: Sentence[]): void {
  for (let index = first; index < tokens.length; index++) {
    tokens[index]!.sentence = sentences.length;
    if (index + 1 < tokens.length && ((facts[places[index]! * FIELDS + TRAITS]! & MAY_END) === 0 || !endsSentence(tokens, index, punctuation))) continue;
    sentences.push({ index: sentences.length, first, last: index + 1, segment });
    first = index + 1;
  }
}

const titleOf = (text: string, { start, end }: Segment): string => text.slice(start, end).replace(/[*_`]{2,}/g, "").replace(/\s+/g, " ").trim();
