import type { CompiledTerm, Word } from "../model/mark.ts";
import type { Codes } from "./codes.ts";
import { SEED, step } from "./hash.ts";
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

/** The numbers of a place: the class bits of its terms, the bits for second words, those of listed classes, and the traits. */
export const BITS = 0, SECONDS = 1, LOW = 2, HIGH = 3, TRAITS = 4, FIELDS = 5;

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

/** Slots of the table at a start; most spellings kept (in each language of each thread, so memory adds up), and most of their letters; slots that one spelling may take. */
const LEAST = 1 << 12, MOST = MOST_PLACES >> 1, MOST_LETTERS = 1 << 19, WAYS = 8;
/** Longer ones, in UTF-16 code units, are read again. */
const LONGEST = 64;

/** What a look-up remembers. */
interface Memory {
  readonly spell: (raw: string) => Word;
  readonly known: Known;
  slots: Int32Array<ArrayBuffer>;
  /** The letters of longer spellings, and how many there are. */
  letters: Uint16Array<ArrayBuffer>;
  used: number;
  /** Letters of all spellings. */
  weight: number;
}

/**
 * Remembers spellings; `spell` tells what a new one says. What is remembered has a bound, and spellings made up to fall
 * together cost no more than being read again. Nothing is cut out of the text for a spelling that is known.
 */
export function rememberSpellings(spell: (raw: string) => Word): Spellings {
  const known: Known = { words: [], alone: [], facts: new Int32Array(LEAST * FIELDS), pairs: noPairs() };
  const memory: Memory = { spell, known, slots: new Int32Array(LEAST * SLOT), letters: new Uint16Array(LEAST * 8), used: 0, weight: 0 };
  return { known, placeOf: (text, codes, start, end) => placeIn(memory, text, codes, start, end), begin: () => begin(memory) };
}

function begin(memory: Memory): void {
  const { known, weight } = memory;
  if (known.words.length < MOST && weight < MOST_LETTERS) return;
  known.words.length = known.alone.length = memory.used = memory.weight = 0;
  memory.slots = new Int32Array(LEAST * SLOT);
  known.pairs = noPairs();
  known.facts = new Int32Array(LEAST * FIELDS);
}

/** The place of a spelling; a short one in one byte a letter is two numbers, and nothing more is compared. */
function placeIn(memory: Memory, text: string, codes: Codes, start: number, end: number): number {
  const length = end - start, { slots } = memory;
  if (length > LONGEST) return learn(memory, text, codes, start, end, 0, 0, LONGEST + 1);
  let first = 0, second = 0, all = length > SHORT ? LATIN : 0;
  for (let index = start; index < end && all < LATIN; index++) {
    const code = codes[index]!;
    all |= code;
    if (index < start + 4) first = (first << 8) | code;
    else second = (second << 8) | code;
  }
  if (all >= LATIN) return placeOfLong(memory, text, codes, start, end);
  for (let at = homeOf(first, second, slots), last = at + WAYS * SLOT; at < last; at += SLOT) {
    if (slots[at + PLACE] === 0) break;
    if (slots[at] === first && slots[at + 1] === second && slots[at + TAG] === length) return slots[at + PLACE]! - 1;
  }
  return learn(memory, text, codes, start, end, first, second, length);
}

function placeOfLong(memory: Memory, text: string, codes: Codes, start: number, end: number): number {
  const tag = (end - start) | IS_LONG, { slots, letters } = memory;
  let hash = SEED;
  for (let index = start; index < end; index++) hash = step(hash, codes[index]!);
  for (let at = homeOf(hash, 0, slots), last = at + WAYS * SLOT; at < last; at += SLOT) {
    if (slots[at + PLACE] === 0) break;
    if (slots[at] === hash && slots[at + TAG] === tag && isSpelt(codes, start, end, letters, slots[at + 1]!)) return slots[at + PLACE]! - 1;
  }
  return learn(memory, text, codes, start, end, hash, 0, tag);
}

function isSpelt(codes: Codes, start: number, end: number, letters: Uint16Array, letter: number): boolean {
  for (let index = start; index < end; index++) if (codes[index] !== letters[letter++]) return false;
  return true;
}

/** Takes a new spelling in, if there is room and it is no longer than any that is kept. */
function learn(memory: Memory, text: string, codes: Codes, start: number, end: number, first: number, second: number, tag: number): number {
  const { known } = memory, { words, alone } = known, place = words.length, word = memory.spell(interned(text.slice(start, end)));
  memory.weight += end - start;
  words.push(word);
  alone.push(word.terms?.alone ?? NO_TERMS);
  if (words.length * FIELDS > known.facts.length) known.facts = doubled(known.facts, new Int32Array(known.facts.length * 2));
  describe(word, known.facts, place * FIELDS);
  if (end - start > LONGEST || place >= MOST) return place;
  if (place * 2 * SLOT >= memory.slots.length) memory.slots = rehashed(new Int32Array(memory.slots.length * 4), memory.slots);
  put(memory.slots, first, tag < IS_LONG ? second : keep(memory, codes.subarray(start, end)), tag, place + 1);
  return place;
}

/** Where the letters of a longer spelling are kept. */
function keep(memory: Memory, spelling: Codes): number {
  const at = memory.used;
  if (at + LONGEST > memory.letters.length) memory.letters = doubled(memory.letters, new Uint16Array(memory.letters.length * 2));
  memory.letters.set(spelling, at);
  memory.used += spelling.length;
  return at;
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

/**
 * A slot: for a short spelling its first four letters, the next four, and its length; for a longer one, or one beyond
 * Latin-1, its hash, where its letters are kept, and its length with a sign; then its place, counted from one.
 */
const SLOT = 4, TAG = 2, PLACE = 3;
const SHORT = 8, LATIN = 256, IS_LONG = 128;

function homeOf(first: number, second: number, slots: Int32Array): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) & (slots.length / SLOT - WAYS)) * SLOT;
}

/** Where all slots of a spelling are taken, one is driven out. */
function put(slots: Int32Array, first: number, second: number, tag: number, place: number): void {
  const home = homeOf(first, tag < IS_LONG ? second : 0, slots), last = home + WAYS * SLOT;
  let at = home;
  while (at < last && slots[at + PLACE] !== 0) at += SLOT;
  if (at === last) at = home + (place & (WAYS - 1)) * SLOT;
  slots[at] = first;
  slots[at + 1] = second;
  slots[at + TAG] = tag;
  slots[at + PLACE] = place;
}

function rehashed(slots: Int32Array<ArrayBuffer>, old: Int32Array): Int32Array<ArrayBuffer> {
  for (let at = 0; at < old.length; at += SLOT) if (old[at + PLACE] !== 0) put(slots, old[at]!, old[at + 1]!, old[at + TAG]!, old[at + PLACE]!);
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
