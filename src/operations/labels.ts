import type { Document, Segment, Sentence, Token } from "../model/document.ts";
import type { Word } from "../model/mark.ts";
import { markAt } from "../text/marks.ts";
import type { SentenceCues } from "./cues.ts";
import type { Writings } from "./writings.ts";

/** What stands above a block or leads it («LEEDS», «Hull: two arrested», «3 May.»). */
export interface Label {
  /** The sign that ends a label; null where the block has none, or a heading. */
  readonly sign: string | null;
  readonly asks: boolean;
  /** Is it a heading that names nothing and begins with a word that asks («How it worked»)? */
  readonly explains: boolean;
  /** Does it name something other than a day? */
  readonly isNamed: boolean;
  /** A few words, none of them in small letters, or a label that leads its block. */
  readonly isShort: boolean;
  readonly isCapitals: boolean;
}

/** Reads the shortest heading above a block, or else the label that leads it; `isDated` tells whether a heading names a day. */
export function readLabel(doc: Document, headings: readonly Segment[], block: Segment, cue: SentenceCues, isDated: boolean, writings: Writings): Label {
  const isHeading = headings.length > 0, line = isHeading ? shortestOf(doc, headings) : labelOf(doc, block, cue);
  if (line.length === 0) return NO_LABEL;
  const end = line.findIndex(({ word }, at) => at > 0 && at <= SET && SETTING.includes(word.raw)), label = end > 0 ? line.slice(0, end) : line;
  const words = wordsAmong(label);
  const isDay = isHeading && words.length <= SHORT && isDated;
  const isDate = !isHeading && (label[0]?.word.kind === "digits" || (end <= 0 && words.length <= DATE && (cue.month ?? cue.day) !== null));
  const isNamed = isDay || (!isDate && namesSomething(words, writings, isPhrase(doc, label)));
  return {
    sign: isHeading ? null : (doc.tokens[line.at(-1)!.index + 1]?.word.raw ?? ""),
    asks: line.at(-1)?.word.raw === "?",
    explains: isHeading && !isNamed && asks(doc, line),
    isNamed,
    isShort: !isHeading || isDay || (words.length <= SHORT && words.every(({ shape }) => shape !== "lower")),
    isCapitals: words.length > 0 && words.every(({ shape }) => shape === "upper" || shape === "none"),
  };
}

/** «How it worked», «Da dove si è partiti»: does a heading begin with a word that asks, or with a small word before one? */
const asks = (doc: Document, [first, second]: readonly Token[]): boolean =>
  isAsker(doc, first) || (first !== undefined && markAt(doc.marks, first.index, "lead") !== undefined && isAsker(doc, second));

const isAsker = (doc: Document, token: Token | undefined): boolean => token !== undefined && markAt(doc.marks, token.index, "op-askers") !== undefined;

/** The tokens of the shortest heading. */
function shortestOf({ tokens, sentences }: Document, headings: readonly Segment[]): readonly Token[] {
  let from = 0, to = Infinity;
  for (const { first, last } of headings) {
    const start = sentences[first]!.first, end = sentences[last - 1]!.last;
    if (end - start < to - from) [from, to] = [start, end];
  }
  return tokens.slice(from, to);
}

/** The words of tokens that are no figures and no signs. */
function wordsAmong(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (const { word } of tokens) if (word.kind === "word") words.push(word);
  return words;
}

const NO_LABEL: Label = { sign: null, asks: false, explains: false, isNamed: false, isShort: false, isCapitals: false };

/** A heading of so few words is a label. */
const SHORT = 3;
/** «Derby: nine arrested», «Palermo, si spegne …»: a sign sets the first words of a heading apart. */
const SETTING = ":,–—|(", SET = 5;
/** A label of so few words that is a date names nothing else. */
const DATE = 2;
/** Shorter words tell little. */
const LITTLE = 3;

/** Is there a proper name among the words? Those that all begin with a capital anyhow are told by the rest of the text. */
function namesSomething(words: readonly Word[], writings: Writings, isPhrase: boolean): boolean {
  // what stands here in small letters is common
  const telling = words.filter(({ norm, shape }) => norm.length > LITTLE && shape !== "lower");
  if (telling.length === 0) return false;
  // «The Network», «I poli»: only what the text writes large elsewhere too is a name behind an article
  if (isPhrase) return telling.some((word) => writings(word) === "proper");
  if (words.length <= SHORT && words.every(({ shape }) => shape !== "lower")) return telling.every((word) => writings(word) !== "common");
  return telling.some((word) => {
    const writing = writings(word);
    return writing === "proper" || writing === "headed" || (writing === "unknown" && word !== words[0] && word.shape === "capital");
  });
}

const OPENERS: ReadonlySet<string> = new Set(["article", "one", "other"]);

/** «The Network», «How they'll know»: does a label begin as a phrase does? */
const isPhrase = (doc: Document, [first, second]: readonly Token[]): boolean => first !== undefined && second !== undefined && OPENERS.has((markAt(doc.marks, first.index, "lead")?.value ?? "") as string);

/** A label ends within so many tokens. */
export const LABEL = 8;

/** The tokens of a label that leads a block: up to a point, colon or dash, names or a date; empty where there is none. */
function labelOf(doc: Document, { kind, first, last }: Segment, cue: SentenceCues): readonly Token[] {
  const sentence = doc.sentences[first]!, end = endOfLabel(doc, sentence, last - first > 1 || kind === "item");
  if (end <= sentence.first) return [];
  const label = doc.tokens.slice(sentence.first, end), words = wordsAmong(label);
  const isShouted = words[0]?.shape === "upper" && words[0].raw.length > 2;
  const isDate = (cue.dated || cue.month !== null) && (label[0]!.word.kind === "digits" || words.length <= DATE || label.some(({ word }) => word.raw === ","));
  return isDate || (words.length > 0 && (isShouted || words.every(({ shape }) => shape !== "lower"))) ? label : [];
}

/** The token that ends a label at the start of a sentence, a point at its end where that `mayClose` one; -1 where none does. */
function endOfLabel({ tokens }: Document, { first, last }: Sentence, mayClose: boolean): number {
  for (let at = first; at < last && at <= first + LABEL; at++) {
    const { kind, raw } = tokens[at]!.word;
    if (kind === "sign" && (":–—/|".includes(raw) || (mayClose && at === last - 1 && raw === "."))) return at;
  }
  return -1;
}

/** «Genova | In carcere …» over the text, «Padova | Truffa …» within it: do a title and a heading both begin with a label, each its own? */
export function isLikeTitle(doc: Document, title: Segment, heading: Segment): boolean {
  const above = setOff(doc, doc.sentences[title.first]!), here = setOff(doc, doc.sentences[heading.first]!);
  return above !== null && here !== null && above.sign === here.sign && above.label !== here.label;
}

/** The first words of a line that a sign sets off; null where none does. */
function setOff({ tokens, text }: Document, { first, last }: Sentence): { readonly label: string; readonly sign: string } | null {
  for (let at = first + 1; at < last - 1 && at <= first + SET; at++) {
    const { kind, raw } = tokens[at]!.word;
    if (kind === "digits") return null;
    if (kind === "sign" && SETTING_OFF.includes(raw)) return { label: text.slice(tokens[first]!.start, tokens[at]!.start), sign: raw };
  }
  return null;
}

/** These part a label from what it stands over; a colon stands behind much else («Operation Larkspur: the story so far»). */
const SETTING_OFF = "|–—";
