import type { Document, Segment, Sentence, Token } from "../model/document.ts";
import { annotate, type Lexicon } from "../rules/lexicon.ts";
import { segment } from "./segments.ts";
import { tokenize, type RawToken } from "./tokens.ts";

/** What reading a text into sentences asks of its language. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** Folded words after which a point ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  readonly isBoilerplate: (line: string) => boolean;
}

/** Reads a text once: blocks, tokens, sentences, and the lexicon's terms. */
export function readDocument(text: string, published: string | null, title: string | null, reader: Reader): Document {
  const tokens: Token[] = [], sentences: Sentence[] = [], segments: Segment[] = [];
  const raws: RawToken[] = [];
  for (const block of segment(text, reader.isBoilerplate)) {
    const found = tokenize(text, reader.lexicon.lookup, block.start, block.end);
    const first = sentences.length;
    let from = raws.length;
    found.forEach((token, i) => {
      const index = raws.length;
      raws.push(token);
      tokens.push({ ...token, index, sentence: sentences.length });
      if (i + 1 === found.length || endsSentence(found, i, reader.abbreviations)) {
        sentences.push({ index: sentences.length, first: from, last: index + 1, segment: segments.length });
        from = index + 1;
      }
    });
    segments.push({ index: segments.length, kind: block.kind, start: block.start, end: block.end, first, last: sentences.length });
  }
  const heading = segments.find(({ kind }) => kind === "title");
  return {
    text, tokens, sentences, segments, published,
    marks: annotate(raws),
    title: title ?? (heading ? text.slice(heading.start, heading.end).replace(/\s+/g, " ").trim() : null),
  };
}

function endsSentence(tokens: readonly RawToken[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const next = tokens[index + 1], token = tokens[index];
  if (next === undefined || token === undefined || next.joined || isCloser(next)) return false;
  let sign = index;
  while (sign > 0 && isCloser(tokens[sign]!) && tokens[sign]!.joined) sign--;
  const mark = tokens[sign]!.word.raw;
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") return false;
  if (next.word.shape === "lower") return false;
  const before = tokens[sign - 1];
  if (mark !== "." || before === undefined || sign !== index) return true;
  return !(abbreviations.has(before.word.norm) || (before.word.raw.length === 1 && before.word.shape === "capital" && before.word.norm !== "è"));
}

const isCloser = ({ word, joined }: RawToken): boolean => word.kind === "sign" && ("”’»)]".includes(word.raw) || (joined && (word.raw === '"' || word.raw === "'")));
