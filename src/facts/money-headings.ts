import type { Document } from "../model/document.ts";
import type { MoneyMention } from "../model/mention.ts";
import { anyMark } from "../text/marks.ts";
import { kindOf } from "../text/surroundings.ts";
import { RATE, ROLE } from "./money-cues.ts";

/** Is a sentence a line of a list? */
export const isItem = (doc: Document, sentence: number): boolean => kindOf(doc, sentence) === "item" || introOf(doc, sentence) !== undefined;

/** Words of a line of a list without bullets, of one between semicolons, and lines between it and its introduction, at most. */
const LONGEST_LINE = 14, LONGEST_PARTED = 30, MOST_LINES = 12;

/** Words and figures of a paragraph, as far as they matter. */
function wordsOf({ tokens, sentences }: Document, { first, last }: Document["segments"][number]): number {
  let count = 0;
  for (let at = sentences[first]!.first; at < sentences[last - 1]!.last && count <= LONGEST_PARTED; at++) if (tokens[at]!.word.kind !== "sign") count++;
  return count;
}

/** What a line ends with. */
const endOf = ({ tokens, sentences, segments }: Document, segment: number): string => tokens[sentences[segments[segment]!.last - 1]!.last - 1]!.word.raw;

/** «The tariffs were:», and short lines behind it: the sentence with the colon. */
function introOf(doc: Document, sentence: number): number | undefined {
  for (let segment = doc.sentences[sentence]!.segment, back = 0; segment > 0 && back < MOST_LINES; segment--, back++) {
    const line = doc.segments[segment]!, last = doc.segments[segment - 1]!.last - 1;
    if (wordsOf(doc, line) > (endOf(doc, segment) === ";" || endOf(doc, segment - 1) === ";" ? LONGEST_PARTED : LONGEST_LINE)) return undefined;
    if (doc.tokens[doc.sentences[last]!.last - 1]!.word.raw === ":") return last;
  }
  return undefined;
}

/** Lines of a column of sums, and words of a line that tells what one is for, at most. */
const LONGEST_COLUMN = 24, LONGEST_LABEL = 7;

/** «Monthly prices ⏎ Zeta ⏎ $9 ⏎ Omega ⏎ $12»: the short line that says what the sums under it are, each alone on its line. */
export function headOfSums(doc: Document, { from, to }: MoneyMention): number | undefined {
  const { sentence } = doc.tokens[from]!, { first, last, segment } = doc.sentences[sentence]!;
  if (first !== from || last !== to || doc.segments[segment]!.last - doc.segments[segment]!.first !== 1) return undefined;
  for (let line = segment - 1; line >= 0 && line >= segment - LONGEST_COLUMN; line--) {
    if (wordsOf(doc, doc.segments[line]!) > LONGEST_LABEL) return undefined;
    const head = doc.segments[line]!.last - 1, { first: start, last: end } = doc.sentences[head]!;
    if (anyMark(doc.marks, RATE, start, end) && anyMark(doc.marks, ROLE, start, end)) return head;
  }
  return undefined;
}

/** Lines of a list with bullets, at most. */
const LIST = 40;

/** The sentence that introduces a list: the last before its first bullet. */
export function headingOf(doc: Document, sentence: number): number | undefined {
  const intro = introOf(doc, sentence);
  if (intro !== undefined) return intro;
  const segment = doc.sentences[sentence]!.segment;
  for (let index = segment - 1; index >= 0 && index >= segment - LIST; index--) {
    const { kind, last } = doc.segments[index]!;
    if (kind !== "item") return last - 1;
  }
  return undefined;
}

/** Words of a question or a heading that the next sentence answers: «What did it bring in? Some €3m.», at most. */
const LONGEST_QUESTION = 9;

/** The short question, or the heading, right before a sentence. */
export function questionBefore(doc: Document, sentence: number): number | undefined {
  const before = doc.sentences[sentence - 1];
  if (before === undefined || before.last - before.first > LONGEST_QUESTION) return undefined;
  const isHead = doc.segments[before.segment]!.kind === "heading" && doc.sentences[sentence]!.segment === before.segment + 1;
  return isHead || doc.tokens[before.last - 1]?.word.raw === "?" ? sentence - 1 : undefined;
}
