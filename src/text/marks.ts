import type { CompiledTerm, Entry, Mark, Marks, Places, TermElement, WordTerms } from "../model/mark.ts";
import { matches } from "./terms.ts";
import type { RawToken } from "./tokens.ts";

/** The terms and figures found in a document. */
export interface Annotation {
  readonly figures: readonly number[];
  readonly marks: Marks;
  readonly classes: Places;
}

const NONE: readonly CompiledTerm[] = [];

/** Finds every term of the lexicon, in one pass. */
export function annotate(tokens: readonly RawToken[], slots: ReadonlyMap<string, number>): Annotation {
  const places: Mark[][] = Array.from(slots, () => []), lists: (readonly CompiledTerm[])[] = [], bits = new Int32Array(tokens.length), figures: number[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const { terms, kind } = tokens[from]!.word;
    if (kind === "digits") figures.push(from);
    if (terms === undefined) {
      lists.push(NONE);
      continue;
    }
    const longer = longerTerms(tokens, from, terms);
    // words that stand alone, and they are most, share their list
    const found = longer === undefined ? terms.alone : longer.concat(terms.alone);
    lists.push(found);
    bits[from] = longer === undefined ? terms.bits : terms.bits | bitsOf(longer);
    list(longer === undefined ? terms.listed : found, from, places);
  }
  return { figures, marks: { lists, bits }, classes: { slots, lists: places } };
}

function list(found: readonly CompiledTerm[], from: number, places: readonly Mark[][]): void {
  for (const { cls, value, size, slot } of found) {
    if (slot < 0) continue;
    const own = places[slot]!;
    if (own.length === 0 || own[own.length - 1]!.from !== from) own.push({ cls, value, from, to: from + size });
  }
}

/** Terms of more than one word at token `from`, longest first. */
function longerTerms(tokens: readonly RawToken[], from: number, { seconds, behind, others }: WordTerms): CompiledTerm[] | undefined {
  const next = tokens[from + 1];
  if (next === undefined) return undefined;
  let found: CompiledTerm[] | undefined;
  if ((seconds & next.word.bit) !== 0) for (const term of behind(next.word.norm)) if (fits(tokens, from, term.elements, 2)) (found ??= []).push(term);
  for (const term of others) if (fits(tokens, from, term.elements, 1)) (found ??= []).push(term);
  return found !== undefined && found.length > 1 ? found.sort((a, b) => b.size - a.size) : found;
}

function fits(tokens: readonly RawToken[], from: number, elements: readonly TermElement[], first: number): boolean {
  for (let i = first; i < elements.length; i++) {
    const token = tokens[from + i];
    if (token === undefined || !matches(elements[i]!, token.word)) return false;
  }
  return true;
}

/** All terms of a listed class, in text order. */
export function placesOf({ classes: { slots, lists } }: Pick<Annotation, "classes">, cls: string): readonly Mark[] {
  const slot = slots.get(cls);
  if (slot === undefined) throw new Error(`class ${cls} is not listed`);
  return lists[slot]!;
}

/** The tokens at which terms of any of the classes start, in text order: a reader looks only there. */
export function startsOf({ classes }: Pick<Annotation, "classes">, names: readonly string[]): number[] {
  const starts: number[] = [];
  for (const name of names) for (const { from } of placesOf({ classes }, name)) starts.push(from);
  starts.sort((a, b) => a - b);
  let kept = 0;
  for (const start of starts) if (kept === 0 || starts[kept - 1] !== start) starts[kept++] = start;
  starts.length = kept;
  return starts;
}

const NO_ENTRIES: readonly Entry[] = [];

/** The bit of a class in `Marks.bits`; classes share the 32 bits, so a bit that is not set tells more than one that is. */
export const classBit = (cls: string): number => 1 << ((cls.charCodeAt(cls.length - 1) * 5 + cls.charCodeAt(cls.length >> 1) * 3 + cls.length) & 31);

/** The bits of the classes of these terms. */
export function bitsOf(terms: readonly Entry[]): number {
  let bits = 0;
  for (const { cls } of terms) bits |= classBit(cls);
  return bits;
}

/** The terms that start at token `index` if one of `cls` may be among them; none otherwise, and mostly. */
export function entriesAt({ lists, bits }: Marks, index: number, cls: string): readonly Entry[] {
  return index >= 0 && index < bits.length && (bits[index]! & classBit(cls)) !== 0 ? lists[index]! : NO_ENTRIES;
}

/** The bits of several classes, for `mayStart`. */
export const classBits = (classes: readonly string[]): number => classes.reduce((bits, cls) => bits | classBit(cls), 0);

/** Whether a term of one of these classes may start at token `index`; false is certain. */
export const mayStart = ({ bits }: Marks, index: number, classes: number): boolean => index < bits.length && (bits[index]! & classes) !== 0;

/** The longest term of `cls` that starts at token `index`. */
export function markAt(marks: Marks, index: number, cls: string): Mark | undefined {
  for (const { cls: own, value, size } of entriesAt(marks, index, cls)) if (own === cls) return { cls, value, from: index, to: index + size };
  return undefined;
}

/** The longest term of `cls`, of at most `longest` tokens and not before `first`, that ends right before token `end`. */
export function markEnding(marks: Marks, end: number, cls: string, longest: number, first = 0): Mark | undefined {
  for (let from = Math.max(first, end - longest); from < end; from++)
    for (const { cls: own, value, size } of entriesAt(marks, from, cls)) if (own === cls && from + size === end) return { cls, value, from, to: end };
  return undefined;
}

/** Whether a term of `cls` with that value starts at token `index`. */
export const saysAt = (marks: Marks, index: number, cls: string, value: unknown): boolean => entriesAt(marks, index, cls).some((entry) => entry.cls === cls && entry.value === value);

/** All terms of `cls` that start at token `index`, longest first. */
export function marksAt(marks: Marks, index: number, cls: string): Mark[] {
  const found: Mark[] = [];
  for (const { cls: own, value, size } of entriesAt(marks, index, cls)) if (own === cls) found.push({ cls, value, from: index, to: index + size });
  return found;
}
