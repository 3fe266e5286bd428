import type { Word } from "../model/mark.ts";
import type { RawToken } from "./tokens.ts";

/** Words that tell a point from the end of a sentence, folded and without points. */
export interface Punctuation {
  /** A point behind these ends no sentence («dott.»). */
  readonly abbreviations: ReadonlySet<string>;
  /** A point behind these ends one only before an opener («Inc.»). */
  readonly closings: ReadonlySet<string>;
  /** Words that open a sentence where they have a capital. */
  readonly openers: ReadonlySet<string>;
}

/** Whether a sentence ends with the token at `index`; closing quotes and brackets belong to it. */
export function endsSentence(tokens: readonly RawToken[], index: number, punctuation: Punctuation): boolean {
  const { word } = tokens[index]!, next = tokens[index + 1];
  if (word.kind === "digits" || (word.kind === "word" && word.raw.charCodeAt(word.raw.length - 1) !== POINT)) return false;
  if (next === undefined || next.joined || next.word.shape === "lower" || isCloser(next)) return false;
  if (word.kind === "word") return opens(tokens, index + 1, punctuation);
  let sign = index;
  while (sign > 0 && isCloser(tokens[sign]!) && tokens[sign]!.joined) sign--;
  const mark = tokens[sign]!.word.raw;
  if (mark === "!" || mark === "?" || mark === "…") return true;
  if (mark !== ".") return false;
  const before = tokens[sign - 1];
  // «S/. 50 000»: the point of a sign
  if (before?.word.raw === "/" && tokens[sign]!.joined) return false;
  return before === undefined || sign !== index || pointEnds(before.word, tokens, index, punctuation);
}

const POINT = 0x2e;

/** Whether the point at `index` ends a sentence behind such a word. */
function pointEnds({ norm, raw }: Word, tokens: readonly RawToken[], index: number, punctuation: Punctuation): boolean {
  if (punctuation.closings.has(norm)) return opens(tokens, index + 1, punctuation);
  const isInitial = raw.length === 1 && raw >= "A" && raw <= "Z";
  return !isInitial && !punctuation.abbreviations.has(norm);
}

/** «… in the U.S. The gang …»: a word that opens sentences, past opening quotes. */
function opens(tokens: readonly RawToken[], index: number, { openers }: Punctuation): boolean {
  let at = index;
  while (tokens[at]?.word.kind === "sign" && "\"'“«‘(¿¡".includes(tokens[at]!.word.raw)) at++;
  const word = tokens[at]?.word;
  return word !== undefined && word.shape === "capital" && openers.has(word.norm);
}

const isCloser = ({ word, joined }: RawToken): boolean => word.kind === "sign" && ("”’»)]".includes(word.raw) || (joined && (word.raw === '"' || word.raw === "'")));
