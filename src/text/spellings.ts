import type { Word } from "../model/mark.ts";

/** Gives the word of a stretch of text; the same object for the same spelling. */
export type Spellings = (text: string, start: number, end: number) => Word;

const MOST = 100_000;

/**
 * Remembers spellings; `spell` tells what a new one says. The platform's table is seeded, so that nobody can
 * make up spellings that all hash alike, and no slower than one of our own that cuts out no words.
 */
export function rememberSpellings(spell: (raw: string) => Word): Spellings {
  const known = new Map<string, Word>();
  return (text, start, end) => {
    const raw = text.slice(start, end), found = known.get(raw);
    if (found !== undefined) return found;
    if (known.size > MOST) known.clear();
    const own = standingAlone(raw),
      word = spell(own);
    known.set(own, word);
    return word;
  };
}

/** V8 keeps a longer slice as a view of its text: a word that is remembered would keep its whole article in memory. */
const SHORTEST_VIEW = 13;
const standingAlone = (slice: string): string => (slice.length < SHORTEST_VIEW ? slice : slice.split("").join(""));
