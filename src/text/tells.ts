import type { Tells } from "../languages/pack.ts";
import { hashOf, homeIn, SEED, step } from "./hash.ts";

/** For each language, in their order, how much the words of a text speak for it (nats against chance). */
export interface Scores {
  readonly byLanguage: Float64Array;
  readonly words: number;
  /** Share of letters that are of the Latin alphabet. */
  readonly latin: number;
}

export type Scorer = (samples: readonly string[]) => Scores;

/** Languages by their place in the list, each followed by its weight: flat, because thousands of words have them. */
type Weights = number[];

const UNKNOWN = 2e-5;
/** What a letter that the language does not write costs it. */
const FOREIGN_LETTER = 3;
/** What an ending of one letter, of two, and so on, gives to the languages that have it more than others. */
const ENDINGS = [0, 0.5, 0.8, 1.1, 1.4];
/** Rank that words of news are taken to have. */
const NEWS_RANK = 150;

/** Compiles what tells the languages; fewer words, and no endings, make a scorer that is sooner ready, and enough for a clear text. */
export function compileTells(languages: readonly Tells[], mostWords: number, withEndings: boolean): Scorer {
  const add = adder(indexWords(languages, mostWords)), endings = withEndings ? indexEndings(languages) : null, without = strangersTo(languages);
  return (samples) => {
    const scores = new Float64Array(languages.length), strange = new Map<string, number>();
    let count = 0, ascii = 0;
    const read: Read = (text, start, end, hash) => {
      count++;
      if (add(text, start, end, hash, scores) || endings === null) return;
      const weights = endingOf(text.slice(start, end), endings) ?? NONE;
      for (let at = 0; at < weights.length; at += 2) scores[weights[at]!]! += weights[at + 1]!;
    };
    for (const sample of samples) ascii += scan(sample, read, strange);
    let other = 0, foreign = 0;
    for (const [letter, times] of strange) {
      if (isLatin(letter)) other += times;
      else foreign += times;
      for (const language of without(letter)) scores[language]! -= FOREIGN_LETTER * times;
    }
    return { byLanguage: scores, words: count, latin: (ascii + other) / Math.max(1, ascii + other + foreign) };
  };
}

/** Takes a word of a text, with its hash. */
type Read = (text: string, start: number, end: number, hash: number) => void;

const NONE: Weights = [];

/** Adds the weights of a word to the scores, if it has any; tells whether it has. */
type Add = (text: string, start: number, end: number, hash: number, scores: Float64Array) => boolean;

/**
 * Finds a word where it stands: half of the words of a text have no weights, and need not be cut out of it. The weights of
 * all lie in one array, each a language and a rank among those that have weights: reading waits for memory.
 */
function adder({ index, weighs }: Index): Add {
  const size = 2 ** Math.ceil(Math.log2(2 * index.size + 2)), table = new Int32Array(3 * size), words = new Array<string>(size).fill("");
  const pairs: number[] = [];
  for (const [word, places] of index) {
    const hash = hashOf(word);
    let slot = homeIn(size, hash);
    while (words[slot] !== "") slot = (slot + 1) & (size - 1);
    words[slot] = word;
    table[3 * slot] = hash;
    table[3 * slot + 1] = pairs.length;
    for (let at = 0; at < places.length; at++) pairs.push(places[at]!);
    table[3 * slot + 2] = pairs.length;
  }
  const all = Uint16Array.from(pairs);
  return (text, start, end, hash, scores) => {
    for (let slot = homeIn(size, hash); table[3 * slot + 2] !== 0; slot = (slot + 1) & (size - 1)) {
      if (table[3 * slot] !== hash || words[slot]!.length !== end - start || !text.startsWith(words[slot]!, start)) continue;
      for (let at = table[3 * slot + 1]!, last = table[3 * slot + 2]!; at < last; at += 2) scores[all[at]!]! += weighs[all[at + 1]!]!;
      return true;
    }
    return false;
  };
}

/** The languages that do not write a letter; texts have few letters beyond a to z, and always the same. */
function strangersTo(languages: readonly Tells[]): (letter: string) => readonly number[] {
  const letters = languages.map((language) => new Set(language.letters)), known = new Map<string, readonly number[]>();
  return (letter) => {
    const found = known.get(letter) ?? letters.flatMap((own, language) => (own.has(letter) ? [] : [language]));
    if (known.size < MOST_LETTERS) known.set(letter, found);
    return found;
  };
}

const MOST_LETTERS = 500;

/** Words, each with its languages and its rank in them, in turns, and what each rank weighs. */
interface Index {
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly weighs: Float64Array;
}

/** A word weighs by its rank, because frequencies follow rank (Zipf). */
function indexWords(languages: readonly Tells[], most: number): Index {
  const index = new Map<string, Weights>();
  let ranks = NEWS_RANK + 1;
  languages.forEach(({ words, news = "" }, language) => {
    const all = listed(words), count = Math.min(all.length, most);
    for (let rank = 0; rank < count; rank++) put(index, all[rank]!, language, rank);
    for (const word of listed(news)) put(index, word, language, NEWS_RANK);
    ranks = Math.max(ranks, count);
  });
  return { index, weighs: Float64Array.from({ length: ranks }, (_, rank) => Math.log(0.06 / (rank + 3) / UNKNOWN)) };
}

function indexEndings(languages: readonly Tells[]): ReadonlyMap<string, Weights> {
  const index = new Map<string, Weights>();
  languages.forEach(({ endings }, language) => {
    for (const ending of listed(endings)) put(index, ending, language, ENDINGS[ending.length - 1]!);
  });
  return index;
}

function endingOf(word: string, endings: ReadonlyMap<string, Weights>): Weights | undefined {
  for (let length = Math.min(ENDINGS.length, word.length - 2); length > 0; length--) {
    const weights = endings.get(word.slice(-length));
    if (weights) return weights;
  }
  return undefined;
}

const listed = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** The first weight, or rank, that a word has in a language counts. */
function put(index: Map<string, Weights>, word: string, language: number, weight: number): void {
  const known = index.get(word);
  if (known === undefined) index.set(word, [language, weight]);
  else if (known.at(-2) !== language) known.push(language, weight);
}

const isLatin = (letter: string): boolean => letter < "\u0250" || (letter >= "\u1e00" && letter < "\u1f00");

const isLetterBeyondAscii = (code: number): boolean => code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x2c00) && code < 0xfe00;

/** Reads the words of a lower-case text; counts the letters beyond a to z (also ¿ and ¡) by letter, and returns how many a to z there are. */
function scan(text: string, read: Read, strange: Map<string, number>): number {
  let start = -1, ascii = 0, hash = SEED;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    const isAscii = code >= 0x61 && code <= 0x7a, isOther = code > 0x7a && (isLetterBeyondAscii(code) || (code === 0xb7 && text[index - 1] === "l" && text[index + 1] === "l"));
    if (isAscii) ascii++;
    else if (isOther || code === 0xbf || code === 0xa1) strange.set(text[index]!, (strange.get(text[index]!) ?? 0) + 1);
    if (isAscii || isOther) {
      if (start < 0) start = index;
      hash = step(hash, code);
    } else if (start >= 0) {
      read(text, start, index, hash);
      start = -1;
      hash = SEED;
    }
  }
  return ascii;
}
