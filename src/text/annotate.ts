import type { CompiledTerm, Entry, Marks, Places } from "../model/mark.ts";
import { pairAt, withAlone, type Longer, type Pair } from "./pairs.ts";
import { BITS, FIELDS, HAS_OTHERS, HIGH, IS_FIGURE, LOW, OWN, SECONDS, TRAITS, type Known } from "./spellings.ts";
import { matches } from "./terms.ts";
import type { RawToken } from "./tokens.ts";

/** The terms and figures found in a document. */
export interface Annotation {
  readonly figures: readonly number[];
  readonly marks: Marks;
  readonly classes: Places;
}

/** Finds every term of the lexicon, in one pass; `places` are those of the tokens' spellings, whose facts are all that most tokens need. */
export function annotate(tokens: readonly RawToken[], places: Int32Array, known: Known, slots: ReadonlyMap<string, number>): Annotation {
  const { facts, alone } = known, lists = new Array<readonly Entry[]>(tokens.length), bits = new Int32Array(tokens.length);
  const figures: number[] = [], listed: number[] = [], low: number[] = [], high: number[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const at = places[from]! * FIELDS, pair = longerAt(tokens, from, places, known);
    if ((facts[at + TRAITS]! & IS_FIGURE) !== 0) figures.push(from);
    // words that stand alone, and they are most, share their list
    lists[from] = pair === undefined ? alone[places[from]!]! : pair.all;
    bits[from] = pair === undefined ? facts[at + BITS]! : pair.bits;
    const lower = pair === undefined ? facts[at + LOW]! : pair.low, higher = pair === undefined ? facts[at + HIGH]! : pair.high;
    if ((lower | higher) === 0) continue;
    listed.push(from);
    low.push(lower);
    high.push(higher);
  }
  return { figures, marks: { lists, bits }, classes: { slots, tokens: listed, low, high } };
}

/** What starts at token `from` where a term of more than one word does. */
function longerAt(tokens: readonly RawToken[], from: number, places: Int32Array, { facts, pairs, words }: Known): Longer | undefined {
  if (from + 1 >= tokens.length) return undefined;
  const at = places[from]! * FIELDS, seconds = facts[at + SECONDS]!, isOdd = (facts[at + TRAITS]! & HAS_OTHERS) !== 0;
  if (seconds === 0 && !isOdd) return undefined;
  // most words behind have another bit, and need no look-up
  if (!isOdd && ((seconds >>> (facts[places[from + 1]! * FIELDS + TRAITS]! & OWN)) & 1) === 0) return undefined;
  const pair = pairAt(pairs, places[from]!, places[from + 1]!, words);
  if (pair === undefined || pair.thirds === 0) return pair;
  if (from + 2 >= tokens.length) return pair.short;
  if (((pair.thirds >>> (facts[places[from + 2]! * FIELDS + TRAITS]! & OWN)) & 1) === 0) return pair.short;
  return fitting(tokens, from, pair);
}

/** The pair with those of its terms that go on with the words behind it. */
function fitting(tokens: readonly RawToken[], from: number, { longer, short, byThird, oddThirds }: Pair): Longer | undefined {
  const { alone } = tokens[from]!.word.terms!, third = byThird.get(tokens[from + 2]!.word.norm);
  if (third !== undefined && third.isClosed && oddThirds.length === 0) return (third.whole ??= withAlone(longer.filter(({ size, elements }) => size === 2 || elements[2]!.text === third.text), alone));
  if (!(third !== undefined && anyFits(tokens, from, third.terms)) && !anyFits(tokens, from, oddThirds)) return short;
  return withAlone(longer.filter((term) => fits(tokens, from, term)), alone);
}

function anyFits(tokens: readonly RawToken[], from: number, terms: readonly CompiledTerm[]): boolean {
  for (const term of terms) if (fits(tokens, from, term)) return true;
  return false;
}

/** Whether the third word of a term and those behind it stand there. */
function fits(tokens: readonly RawToken[], from: number, { elements }: CompiledTerm): boolean {
  for (let i = 2; i < elements.length; i++) {
    const token = tokens[from + i];
    if (token === undefined || !matches(elements[i]!, token.word)) return false;
  }
  return true;
}
