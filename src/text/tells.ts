import type { Tells } from "../languages/pack.ts";

/** For each language, in their order, how much the words of a text speak for it (nats against chance). */
export interface Scores {
  readonly byLanguage: Float64Array;
  readonly words: number;
  /** Share of letters that are of the Latin alphabet. */
  readonly latin: number;
}

export type Scorer = (samples: readonly string[], withEndings: boolean) => Scores;

interface Weight {
  readonly language: number;
  readonly weight: number;
}
type Weights = readonly Weight[];

const UNKNOWN = 2e-5, LONGEST_ENDING = 6;
/** What a letter that the language does not write costs it, and what an ending gives at most. */
const FOREIGN_LETTER = 2, ENDING = 1;
/** Rank that words of news are taken to have. */
const NEWS_RANK = 150;

/** Compiles what tells the languages. */
export function compileTells(languages: readonly Tells[]): Scorer {
  const words = indexWords(languages);
  const endings = indexBy(languages, ({ endings }) => endings, (ending) => (ENDING * Math.min(ending.length - 1, 3)) / 2);
  const letters = languages.map((language) => new Set(language.letters));
  return (samples, withEndings) => {
    const scores = new Float64Array(languages.length), strange = new Map<string, number>();
    const add = (weights: Weights) => {
      for (const { language, weight } of weights) scores[language]! += weight;
    };
    let count = 0;
    const read = (word: string) => {
      count++;
      const weights = words.get(word);
      if (weights) add(weights);
      else if (withEndings) addEnding(word, endings, add);
    };
    let ascii = 0;
    for (const sample of samples) ascii += scan(sample, read, strange);
    let other = 0, foreign = 0;
    for (const [letter, times] of strange) {
      if (isLatin(letter)) other += times;
      else foreign += times;
      letters.forEach((known, language) => {
        if (!known.has(letter)) scores[language]! -= FOREIGN_LETTER * times;
      });
    }
    return { byLanguage: scores, words: count, latin: (ascii + other) / Math.max(1, ascii + other + foreign) };
  };
}

/** A word weighs by its rank, because frequencies follow rank (Zipf). */
function indexWords(languages: readonly Tells[]): ReadonlyMap<string, Weights> {
  const weigh = (rank: number) => Math.log(0.06 / (rank + 3) / UNKNOWN);
  const index = indexBy(languages, ({ words }) => words, (_, rank) => weigh(rank));
  languages.forEach(({ news = "" }, language) => {
    for (const word of listed(news)) put(index, word, { language, weight: weigh(NEWS_RANK) });
  });
  return index;
}

function addEnding(word: string, endings: ReadonlyMap<string, Weights>, add: (weights: Weights) => void): void {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length >= 2; length--) {
    const weights = endings.get(word.slice(-length));
    if (weights) return add(weights);
  }
}

function indexBy(languages: readonly Tells[], list: (tells: Tells) => string, weigh: (word: string, rank: number) => number): Map<string, Weight[]> {
  const index = new Map<string, Weight[]>();
  languages.forEach((tells, language) => {
    for (const [rank, word] of listed(list(tells)).entries()) put(index, word, { language, weight: weigh(word, rank) });
  });
  return index;
}

const listed = (words: string): string[] => [...new Set(words.split(/\s+/).filter(Boolean))];

function put(index: Map<string, Weight[]>, word: string, weight: Weight): void {
  const known = index.get(word);
  if (known === undefined) index.set(word, [weight]);
  else if (known.at(-1)!.language !== weight.language) known.push(weight);
}

const isLatin = (letter: string): boolean => letter < "\u0250" || (letter >= "\u1e00" && letter < "\u1f00");

/** Reads the words of a lower-case text; counts the letters beyond a to z by letter, and returns how many a to z there are. */
function scan(text: string, read: (word: string) => void, strange: Map<string, number>): number {
  let start = -1, ascii = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    const isAscii = code >= 0x61 && code <= 0x7a, isOther = code >= 0xb7 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x2c00) && code < 0xfe00;
    if (isAscii) ascii++;
    else if (isOther) strange.set(text[index]!, (strange.get(text[index]!) ?? 0) + 1);
    if (isAscii || isOther) start = start < 0 ? index : start;
    else if (start >= 0) {
      read(text.slice(start, index));
      start = -1;
    }
  }
  return ascii;
}
