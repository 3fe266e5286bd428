import type { CompiledTerm, Word } from "../model/mark.ts";
import type { Codes } from "./codes.ts";
import { NO_TERMS, wordBit } from "./heads.ts";
import { slotBits } from "./marks.ts";
import { MOST_PLACES, noPairs, type Pairs } from "./pairs.ts";

/**
 * What is known of the spellings met so far, by place. The commonest are met first, so that what most tokens ask lies
 * together: reading waits for memory more than for anything else.
 */
export interface Known {
  readonly words: Word[];
  /** The terms of each word alone. */
  readonly alone: (readonly CompiledTerm[])[];
  /** `FIELDS` numbers a place: see below. */
  facts: Int32Array<ArrayBuffer>;
  /** What two words in a row begin. */
  pairs: Pairs;
}

/** The numbers of a place: the class bits of its terms, the bits for second words, those of listed classes, and the traits; before them its hash, where its letters are, and how many. */
export const BITS = 3, SECONDS = 4, LOW = 5, HIGH = 6, TRAITS = 7, FIELDS = 8;
const HASH = 0, LETTERS = 1, LENGTH = 2;

/** Traits of a spelling; the lowest bits are the number of its own bit among those for second words. */
export const OWN = 31, HAS_OTHERS = 32, IS_FIGURE = 64, MAY_END = 128;

/** Finds spellings. */
export interface Spellings {
  readonly known: Known;
  /** The place of a stretch of text; it holds until a new text begins. */
  readonly placeOf: (text: string, codes: Codes, start: number, end: number) => number;
  /** Begins a new text: a full memory is emptied. */
  readonly begin: () => void;
}

/** Slots of the table at a start; most spellings kept, and most of their letters; slots that one spelling may take. */
const LEAST = 1 << 12, MOST = MOST_PLACES, MOST_LETTERS = 1 << 20, WAYS = 8;
/** Longer ones, in UTF-16 code units, are read again. */
const LONGEST = 64;

/**
 * Remembers spellings; `spell` tells what a new one says. What is remembered has a bound, and spellings made up to fall
 * together cost no more than being read again. Nothing is cut out of the text for a spelling that is known.
 */
export function rememberSpellings(spell: (raw: string) => Word): Spellings {
  const known: Known = { words: [], alone: [], facts: new Int32Array(LEAST * FIELDS), pairs: noPairs() };
  let slots = new Int32Array(LEAST), letters = new Uint16Array(LEAST * 8), used = 0, weight = 0;

  const placeOf = (text: string, codes: Codes, start: number, end: number): number => {
    const length = end - start;
    if (length > LONGEST) return learn(text, codes, start, end, 0);
    let hash = 0x811c9dc5;
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ codes[index]!, 0x01000193);
    const { facts } = known, home = homeOf(hash, slots);
    for (let slot = home; slot < home + WAYS; slot++) {
      const place = slots[slot]! - 1, at = place * FIELDS;
      if (place < 0) break;
      if (facts[at + HASH] !== hash || facts[at + LENGTH] !== length) continue;
      let letter = facts[at + LETTERS]!, index = start;
      while (index < end && codes[index] === letters[letter]) {
        index++;
        letter++;
      }
      if (index === end) return place;
    }
    return learn(text, codes, start, end, hash);
  };
  const learn = (text: string, codes: Codes, start: number, end: number, hash: number): number => {
    const { words, alone } = known, place = words.length, word = spell(interned(text.slice(start, end)));
    weight += end - start;
    words.push(word);
    alone.push(word.terms?.alone ?? NO_TERMS);
    if (words.length * FIELDS > known.facts.length) known.facts = doubled(known.facts, new Int32Array(known.facts.length * 2));
    describe(word, known.facts, place * FIELDS);
    if (end - start <= LONGEST && place < MOST) remember(codes.subarray(start, end), hash, place);
    return place;
  };
  const remember = (spelling: Codes, hash: number, place: number): void => {
    const at = place * FIELDS;
    known.facts[at + HASH] = hash;
    known.facts[at + LETTERS] = used;
    known.facts[at + LENGTH] = spelling.length;
    if (used + LONGEST > letters.length) letters = doubled(letters, new Uint16Array(letters.length * 2));
    letters.set(spelling, used);
    used += spelling.length;
    if (place * 2 >= slots.length) slots = rehashed(new Int32Array(slots.length * 4), known.facts, place);
    put(slots, hash, place);
  };
  const begin = (): void => {
    if (known.words.length < MOST && weight < MOST_LETTERS) return;
    known.words.length = known.alone.length = used = weight = 0;
    slots = new Int32Array(LEAST);
    known.pairs = noPairs();
    known.facts = new Int32Array(LEAST * FIELDS);
  };
  return { known, placeOf, begin };
}

function describe({ kind, raw, norm, terms }: Word, facts: Int32Array, at: number): void {
  const mayEnd = kind === "sign" || (kind === "word" && raw.endsWith("."));
  facts.fill(0, at, at + FIELDS);
  facts[at + TRAITS] = (31 - Math.clz32(wordBit(norm))) | (kind === "digits" ? IS_FIGURE : 0) | (mayEnd ? MAY_END : 0);
  if (terms === undefined) return;
  facts[at + BITS] = terms.bits;
  facts[at + SECONDS] = terms.seconds;
  if (terms.others.length > 0) facts[at + TRAITS]! |= HAS_OTHERS;
  [facts[at + LOW], facts[at + HIGH]] = slotBits(terms.alone);
}

const homeOf = (hash: number, slots: Int32Array): number => (hash ^ (hash >>> 15)) & (slots.length - WAYS);

/** Slots hold places, counted from one. Where all of a spelling are taken, one is driven out. */
function put(slots: Int32Array, hash: number, place: number): void {
  const home = homeOf(hash, slots);
  let slot = home;
  while (slot < home + WAYS && slots[slot] !== 0) slot++;
  slots[slot < home + WAYS ? slot : home + (place & (WAYS - 1))] = place + 1;
}

function rehashed(slots: Int32Array<ArrayBuffer>, facts: Int32Array, places: number): Int32Array<ArrayBuffer> {
  for (let place = 0; place < places; place++) if (facts[place * FIELDS + LENGTH]! > 0) put(slots, facts[place * FIELDS + HASH]!, place);
  return slots;
}

function doubled<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(from: T, to: T): T {
  to.set(from);
  return to;
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
