import type { Word } from "../model/mark.ts";

/** Gives the word of a stretch of text; for a spelling that is often met, the same object. */
export type Spellings = (text: string, start: number, end: number) => Word;

/** Places of the table at a start and at most, powers of two, and how many of them a spelling may take. */
const LEAST = 1 << 12, MOST = 1 << 16, WAYS = 4;
/** Longer ones, in UTF-16 code units, are read again: what is remembered has a bound in memory too. */
const LONGEST = 64;

/** Spellings by their hash. */
interface Table {
  readonly hashes: Int32Array;
  readonly words: (Word | undefined)[];
}

const tableOf = (places: number): Table => ({ hashes: new Int32Array(places), words: new Array<Word | undefined>(places).fill(undefined) });

/**
 * Remembers spellings; `spell` tells what a new one says. A spelling has four places and a new one drives out an old
 * one, so the table has a bound, and spellings made up to fall together cost no more than being read again. Nothing is
 * cut out of the text for a spelling that is known.
 */
export function rememberSpellings(spell: (raw: string) => Word): Spellings {
  let table = tableOf(LEAST), met = 0;
  return (text, start, end) => {
    if (end - start > LONGEST) return spell(text.slice(start, end));
    let hash = 0x811c9dc5;
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    const { hashes, words } = table, home = homeOf(hash, table);
    for (let place = home; place < home + WAYS; place++)
      if (hashes[place] === hash) {
        const word = words[place];
        if (word !== undefined && isSpelt(word.raw, text, start, end)) return word;
      }
    const word = spell(interned(text.slice(start, end)));
    if (++met * 2 > words.length && words.length < MOST) table = grown(table);
    put(table, hash, word, met);
    return word;
  };
}

const homeOf = (hash: number, { words }: Table): number => (hash ^ (hash >>> 15)) & (words.length - WAYS);

function put(table: Table, hash: number, word: Word, turn: number): void {
  const place = homeOf(hash, table) + (turn & (WAYS - 1));
  table.hashes[place] = hash;
  table.words[place] = word;
}

/** The same spellings with four times the room. */
function grown({ hashes, words }: Table): Table {
  const table = tableOf(words.length * 4);
  words.forEach((word, place) => word && put(table, hashes[place]!, word, place));
  return table;
}

function isSpelt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let index = start; index < end; index++) if (raw.charCodeAt(index - start) !== text.charCodeAt(index)) return false;
  return true;
}

/**
 * The same string as a key of objects: two of these are compared by their places in memory, and words are compared all
 * the time. It stands alone, where a slice would keep its whole article in memory.
 */
export function interned(text: string): string {
  keys[text] = true;
  const [key] = Object.keys(keys);
  delete keys[text];
  return key!;
}

/** Without a prototype: an object whose shape V8 does not learn, or it would learn one a word. */
const keys = Object.create(null) as Record<string, true>;
