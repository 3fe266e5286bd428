import type { Word } from "../model/mark.ts";

/** Gives the word of a stretch of text; for a spelling that is often met, the same object. */
export type Spellings = (text: string, start: number, end: number) => Word;

/** Places of the table, a power of two, and how many of them a spelling may take. */
const PLACES = 1 << 16, WAYS = 4;
/** Longer ones, in UTF-16 code units, are read again: what is remembered has a bound in memory too. */
const LONGEST = 64;

/**
 * Remembers spellings; `spell` tells what a new one says. A spelling has four places and a new one drives out an old
 * one, so the table never grows, and spellings made up to fall together cost no more than being read again. Nothing is
 * cut out of the text for a spelling that is known.
 */
export function rememberSpellings(spell: (raw: string) => Word): Spellings {
  const hashes = new Int32Array(PLACES), words: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);
  let turn = 0;
  return (text, start, end) => {
    if (end - start > LONGEST) return spell(text.slice(start, end));
    let hash = 0x811c9dc5;
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    const home = (hash ^ (hash >>> 15)) & (PLACES - WAYS);
    for (let place = home; place < home + WAYS; place++)
      if (hashes[place] === hash) {
        const word = words[place];
        if (word !== undefined && isSpelt(word.raw, text, start, end)) return word;
      }
    const word = spell(interned(text.slice(start, end))), place = home + (turn++ & (WAYS - 1));
    hashes[place] = hash;
    words[place] = word;
    return word;
  };
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
export const interned = (text: string): string => Object.keys({ [text]: null })[0]!;
