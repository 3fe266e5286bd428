import type { CountWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { isNumeral } from "../mentions/number-words.ts";
import { markAt } from "../text/marks.ts";
import type { ClosedWords } from "./count-words.ts";

/** Where a number stands: what may be looked at for it. */
export interface Place {
  readonly doc: Document;
  readonly words: CountWords;
  readonly closed: ClosedWords;
  /** First token that may belong to the number's reading: behind the mention before, in its sentence. */
  readonly left: number;
  /** Token at which its reading ends: the next mention or the sentence's end. */
  readonly right: number;
  /** The same for what happened to the persons that it counts: ages, dates and sums are no end. Most numbers count none, so it is found when asked for. */
  readonly actions: () => Reach;
  /** True where a part leads to the number: the verb of the sentence is the part's. */
  readonly isWhole?: boolean;
}

/** Tokens `left` to `right` (exclusive). */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** A place whose actions end elsewhere. */
export const withActionsTo = (place: Place, right: number): Place => ({ ...place, actions: () => ({ left: place.actions().left, right }) });

/** «Prime Video, che ne conta 6,5 milioni»: a large word behind another is of a name, where nouns are written small. */
export const isOfName = (at: number, { doc: { tokens }, words, closed }: Pick<Place, "doc" | "words" | "closed">): boolean =>
  !words.headFinal && !closed.functionWords.has(tokens[at - 1]?.word.norm ?? "") && [at - 1, at].every((each) => tokens[each]?.word.shape === "capital") && tokens[at - 1]!.sentence === tokens[at]!.sentence;

/** Does one of these words stand among the tokens `from` to `to` (exclusive)? */
export function stands(words: ReadonlySet<string>, from: number, to: number, { doc }: Pick<Place, "doc">): boolean {
  for (let at = from; at < to; at++) if (words.has(doc.tokens[at]!.word.norm)) return true;
  return false;
}

/** What opens and closes an aside, and how long one may be, in tokens. */
const OPENERS: ReadonlySet<string> = new Set([",", "(", "–", "—"]), CLOSERS: ReadonlySet<string> = new Set([",", ")", "–", "—"]), LONGEST_ASIDE = 24;

/** The token that closes the aside about some of the persons which opens at `at`: «, including two women,», «, three of them in Sydney,». */
export function asideEnd(doc: Document, at: number, last: number): number | undefined {
  const { tokens, marks } = doc;
  if (!OPENERS.has(tokens[at]!.word.raw) || !(markAt(marks, at + 1, "count-among") || (markAt(marks, at + 2, "count-them") && isNumeral(doc, at + 1)))) return undefined;
  for (let end = at + 2; end < Math.min(last, at + LONGEST_ASIDE); end++) if (CLOSERS.has(tokens[end]!.word.raw)) return end;
  return undefined;
}
