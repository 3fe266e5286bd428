import type { CompiledTerm, Word } from "../model/mark.ts";
import { wordBit } from "./heads.ts";
import { bitsOf, slotBits } from "./marks.ts";
import { matches } from "./terms.ts";

/** What starts with a word where another stands behind it. */
export interface Pair {
  /** The terms that go on with the second word, longest first. */
  readonly longer: readonly CompiledTerm[];
  /** The bits of their third words, in which that of the third word must be: of all, and of each; 0 where they have none. */
  readonly thirds: number;
  readonly third: readonly number[];
  /** The same without the terms that need a third word; null where none is left, or all are. */
  readonly short: Pair | null;
  /** These terms, and behind them those of the first word alone. */
  readonly all: readonly CompiledTerm[];
  /** Their class bits, and the bits of their listed classes. */
  readonly bits: number;
  readonly low: number;
  readonly high: number;
  /** What is left of it where only some terms go on with the words behind, by a bit for each that does; filled as it is met. */
  readonly left: Map<number, Pair>;
}

/** Pairs of spellings that were asked before: both places in one number, and a sign where nothing goes on with the second. A new one drives out an old one. */
export interface Pairs {
  readonly keys: Int32Array;
  readonly found: (Pair | undefined)[];
}

const SLOTS = 1 << 14, NOTHING = 1 << 30;
/** Places below this have room for two in a number. */
export const MOST_PLACES = 1 << 15;

export const noPairs = (): Pairs => ({ keys: new Int32Array(SLOTS).fill(-1), found: new Array<Pair | undefined>(SLOTS).fill(undefined) });

/** What starts with the first of two words in a row; undefined where nothing goes on with the second. */
export function pairAt({ keys, found }: Pairs, first: number, second: number, words: readonly Word[]): Pair | undefined {
  if (first >= MOST_PLACES || second >= MOST_PLACES) return pairOf(words[first]!, words[second]!);
  const pair = (first << 15) | second, slot = Math.imul(pair, 0x9e3779b1) >>> 18, key = keys[slot]!;
  if (key === (pair | NOTHING)) return undefined;
  if (key === pair) return found[slot];
  const read = pairOf(words[first]!, words[second]!);
  keys[slot] = read === undefined ? pair | NOTHING : pair;
  return (found[slot] = read);
}

function pairOf({ terms }: Word, second: Word): Pair | undefined {
  if (terms === undefined) return undefined;
  const others = terms.others.filter(({ elements }) => matches(elements[1]!, second));
  const longer = [...terms.behind(second.norm), ...others].sort((a, b) => b.size - a.size);
  return longer.length === 0 ? undefined : withAlone(longer, terms.alone);
}

/** The terms of a pair with those of its first word alone. */
export function withAlone(longer: readonly CompiledTerm[], alone: readonly CompiledTerm[]): Pair {
  const all = longer.concat(alone), [low, high] = slotBits(all), shorter = longer.filter(({ size }) => size === 2), third = longer.map(thirdOf);
  const short = shorter.length === 0 || shorter.length === longer.length ? null : withAlone(shorter, alone);
  return { longer, thirds: third.reduce((bits, own) => bits | own, 0), third, short, all, bits: bitsOf(all), low, high, left: new Map() };
}

const thirdOf = ({ elements: [, , third] }: CompiledTerm): number => (third === undefined ? 0 : third.match === "norm" ? wordBit(third.text) : -1);

/** So many terms have a bit in `Pair.left`. */
export const MOST_LEFT = 30;

/** What is left of a pair where only the terms with these bits go on. */
export function leftOf(pair: Pair, kept: number, alone: readonly CompiledTerm[]): Pair | undefined {
  if (kept === 0) return undefined;
  const known = pair.left.get(kept) ?? withAlone(pair.longer.filter((_, at) => (kept >>> at) & 1), alone);
  pair.left.set(kept, known);
  return known;
}
