import type { CompiledTerm, Word } from "../model/mark.ts";
import { wordBit } from "./heads.ts";
import { bitsOf, slotBits } from "./marks.ts";
import { matches } from "./terms.ts";

/** What starts at a word where terms of more than one word do. */
export interface Longer {
  /** All terms, the longest first. */
  readonly all: readonly CompiledTerm[];
  /** Their class bits, and the bits of their listed classes. */
  readonly bits: number;
  readonly low: number;
  readonly high: number;
}

/** What starts with a word where another stands behind it, if all that needs a third word finds it. */
export interface Pair extends Longer {
  /** The terms that go on with the second word. */
  readonly longer: readonly CompiledTerm[];
  /** The bits of their third words, in which that of the third word must be; 0 where they have none. */
  readonly thirds: number;
  /** The terms that need a third word, by that word where it is plain; the others have a prefix there, or a word that must be spelt exactly so. */
  readonly byThird: ReadonlyMap<string, Third>;
  readonly oddThirds: readonly CompiledTerm[];
  /** What is left without the terms that need a third word; undefined where no term of two words is. */
  readonly short: Longer | undefined;
}

/** The terms of a pair that need one third word. */
export interface Third {
  readonly text: string;
  readonly terms: CompiledTerm[];
  /** Does none of them need a fourth? */
  isClosed: boolean;
  /** What then starts where the third word stands; made when it is first met. */
  whole: Longer | undefined;
}

/** Pairs of spellings that were asked before: both places in one number, and a sign where nothing goes on with the second. A new one drives out an old one. */
export interface Pairs {
  readonly keys: Int32Array;
  readonly found: (Pair | undefined)[];
}

const SLOTS = 1 << 14, WAYS = 4, NOTHING = 1 << 30;
/** Which of its slots a new pair takes. */
let turn = 0;
/** Places below this have room for two in a number. */
export const MOST_PLACES = 1 << 15;

export const noPairs = (): Pairs => ({ keys: new Int32Array(SLOTS).fill(-1), found: new Array<Pair | undefined>(SLOTS).fill(undefined) });

/** What starts with the first of two words in a row; undefined where nothing goes on with the second. */
export function pairAt({ keys, found }: Pairs, first: number, second: number, words: readonly Word[]): Pair | undefined {
  if (first >= MOST_PLACES || second >= MOST_PLACES) return pairOf(words[first]!, words[second]!);
  const pair = (first << 15) | second, home = (Math.imul(pair, 0x9e3779b1) >>> 18) & -WAYS;
  for (let slot = home; slot < home + WAYS; slot++) {
    const key = keys[slot]!;
    if (key === (pair | NOTHING)) return undefined;
    if (key === pair) return found[slot];
  }
  const slot = home + (turn++ & (WAYS - 1));
  const read = pairOf(words[first]!, words[second]!);
  keys[slot] = read === undefined ? pair | NOTHING : pair;
  return (found[slot] = read);
}

function pairOf({ terms }: Word, second: Word): Pair | undefined {
  if (terms === undefined) return undefined;
  const others = terms.others.filter(({ elements }) => matches(elements[1]!, second));
  const longer = [...terms.behind(second.norm), ...others].sort((a, b) => b.size - a.size);
  return longer.length === 0 ? undefined : pairWith(longer, terms.alone);
}

function pairWith(longer: readonly CompiledTerm[], alone: readonly CompiledTerm[]): Pair {
  const short = longer.filter(({ size }) => size === 2), thirds = longer.reduce((bits, term) => bits | thirdBits(term), 0);
  const { all, bits, low, high } = withAlone(longer, alone), { byThird, oddThirds } = partedByThird(longer);
  return { all, bits, low, high, longer, thirds, byThird, oddThirds, short: short.length > 0 ? withAlone(short, alone) : undefined };
}

/** These terms with those of the first word alone. */
export function withAlone(longer: readonly CompiledTerm[], alone: readonly CompiledTerm[]): Longer {
  const all = longer.concat(alone), [low, high] = slotBits(all);
  return { all, bits: bitsOf(all), low, high };
}

const thirdBits = ({ elements: [, , third] }: CompiledTerm): number => (third === undefined ? 0 : third.match === "norm" ? wordBit(third.text) : -1);

function partedByThird(terms: readonly CompiledTerm[]): Pick<Pair, "byThird" | "oddThirds"> {
  const byThird = new Map<string, Third>(), oddThirds: CompiledTerm[] = [];
  for (const term of terms) {
    const element = term.elements[2], text = element?.text ?? "";
    if (element === undefined) continue;
    if (element.match !== "norm") {
      oddThirds.push(term);
      continue;
    }
    const third = byThird.get(text) ?? { text, terms: [], isClosed: true, whole: undefined };
    third.terms.push(term);
    third.isClosed &&= term.size === 3;
    byThird.set(text, third);
  }
  return { byThird, oddThirds };
}
