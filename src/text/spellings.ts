import type { Word } from "../model/mark.ts";

/** Gives the word of a stretch of text; the same object for the same spelling. */
export type Spellings = (text: string, start: number, end: number) => Word;

const FEWEST_SLOTS = 1 << 12, MOST_SLOTS = 1 << 17;
/** Whoever makes up spellings that all hash alike is sent to a table whose hash is seeded. */
const MOST_STEPS = 12;

/** An open-addressing table, at most half full. */
interface Table {
  readonly words: (Word | undefined)[];
  readonly hashes: Int32Array;
}

const emptyTable = (slots: number): Table => ({ words: new Array<Word | undefined>(slots).fill(undefined), hashes: new Int32Array(slots) });

/**
 * Remembers spellings in a table that is asked by the characters in the text: cutting out each word
 * only to look it up would be the dearest step of reading. `spell` tells what a new spelling says.
 */
export function rememberSpellings(spell: (raw: string) => Word): Spellings {
  let { words, hashes } = emptyTable(FEWEST_SLOTS), count = 0, crowded = new Map<string, Word>();
  const makeRoom = () => {
    if (words.length < MOST_SLOTS) ({ words, hashes } = doubled({ words, hashes }));
    else {
      ({ words, hashes } = emptyTable(FEWEST_SLOTS));
      crowded = new Map();
      count = 0;
    }
  };
  return (text, start, end) => {
    const hash = hashOf(text, start, end), mask = words.length - 1;
    let slot = hash & mask;
    for (let step = 0; step < MOST_STEPS; step++, slot = (slot + 1) & mask) {
      const word = words[slot];
      if (word === undefined) {
        const made = (words[slot] = spell(text.slice(start, end)));
        hashes[slot] = hash;
        if (++count * 2 > words.length) makeRoom();
        return made;
      }
      if (hashes[slot] === hash && isSpelt(word.raw, text, start, end)) return word;
    }
    const raw = text.slice(start, end), word = crowded.get(raw) ?? spell(raw);
    if (crowded.size >= MOST_SLOTS) crowded.clear();
    crowded.set(raw, word);
    return word;
  };
}

function doubled({ words, hashes }: Table): Table {
  const table = emptyTable(words.length * 2), mask = words.length * 2 - 1;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === undefined) continue;
    let slot = hashes[at]! & mask;
    while (table.words[slot] !== undefined) slot = (slot + 1) & mask;
    table.words[slot] = words[at];
    table.hashes[slot] = hashes[at]!;
  }
  return table;
}

function isSpelt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}
