import type { Document, Segment, Token } from "../model/document.ts";

/** How a sentence is written: capitals in every word tell nothing of a single one. */
export type SentenceCase = "plain" | "title" | "upper";

/** Tells how the sentence of a token is written; each sentence is looked at once. `titles`: the language writes Headlines Like This. */
export function sentenceCases(doc: Document, titles: boolean): (token: Token) => SentenceCase {
  const known = new Map<number, SentenceCase>();
  return ({ sentence }) => {
    const found = known.get(sentence) ?? caseOf(doc, sentence, titles);
    known.set(sentence, found);
    return found;
  };
}

const LONG = 4;

function caseOf(doc: Document, index: number, titles: boolean): SentenceCase {
  const { first, last } = doc.sentences[index]!;
  let upper = 0,
    capital = 0,
    lower = 0;
  for (let at = first; at < last; at++) {
    const { shape, raw } = doc.tokens[at]!.word;
    if (shape === "upper") upper++;
    else if (raw.length < LONG) continue;
    else if (shape === "lower") lower++;
    else if (at > first && shape !== "none") capital++;
  }
  if (upper >= 2 && upper > 3 * (lower + capital)) return "upper";
  return titles && capital >= 3 && capital > 2 * lower ? "title" : "plain";
}

/** What kind of block a sentence stands in. */
export const kindOf = ({ sentences, segments }: Document, sentence: number): Segment["kind"] => segments[sentences[sentence]!.segment]!.kind;

/** Whether a token is a word written with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.word.kind === "word" && token.word.shape !== "lower" && token.word.shape !== "none";

/** The token at `index` if it stands in the same sentence as `near`. */
export function neighbour(doc: Document, near: Token, index: number): Token | undefined {
  // one look before an array's start makes all later looks at that place slow
  const token = index < 0 ? undefined : doc.tokens[index];
  return token?.sentence === near.sentence ? token : undefined;
}
