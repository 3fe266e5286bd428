import type { CompiledTerm, Entry, Mark, Marks, Places } from "../model/mark.ts";

/** What is asked for places: a document, or its annotation alone. */
interface Listing {
  readonly classes: Places;
  readonly marks: Marks;
}

/** The bits that `Places` has for listed classes. */
export const MOST_SLOTS = 64;

/** The bits of the listed classes of these terms, in two halves. */
export function slotBits(terms: readonly CompiledTerm[]): [low: number, high: number] {
  let low = 0, high = 0;
  for (const { slot } of terms)
    if (slot >= 32) high |= 1 << (slot - 32);
    else if (slot >= 0) low |= 1 << slot;
  return [low, high];
}

/** All terms of a listed class, in text order; where two start together, the longest. */
export const placesOf = (doc: Listing, cls: string): Mark[] => startsOf(doc, [cls]).map((from) => markAt(doc.marks, from, cls)!);

/** The tokens at which terms of any of the listed classes start, in text order: a reader looks only there. */
export function startsOf({ classes: { slots, tokens, low, high } }: Pick<Listing, "classes">, names: readonly string[]): number[] {
  let lower = 0, higher = 0;
  for (const name of names) {
    const slot = slots.get(name);
    if (slot === undefined) throw new Error(`class ${name} is not listed`);
    if (slot < 32) lower |= 1 << slot;
    else higher |= 1 << (slot - 32);
  }
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (((low[at]! & lower) | (high[at]! & higher)) !== 0) starts.push(tokens[at]!);
  return starts;
}

const NO_ENTRIES: readonly Entry[] = [];

/** The bit of a class in `Marks.bits`; classes share the 32 bits, so a bit that is not set tells more than one that is. One letter and the length part the classes of the packs as well as more letters do, and every look for a term asks. */
export const classBit = (cls: string): number => 1 << ((cls.charCodeAt(cls.length - 3) + cls.length * 10) & 31);

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

/** Whether a term of `cls` starts at one of the tokens `from` to `to`, exclusive. */
export function anyMark(marks: Marks, cls: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (markAt(marks, at, cls)) return true;
  return false;
}

/** The longest term of `cls`, of at most `longest` tokens and not before `first`, that ends right before token `end`. */
export function markEnding({ lists, bits }: Marks, end: number, cls: string, longest: number, first = 0): Mark | undefined {
  const bit = classBit(cls);
  for (let from = Math.max(first, end - longest), last = Math.min(end, bits.length); from < last; from++) {
    if ((bits[from]! & bit) === 0) continue;
    for (const { cls: own, value, size } of lists[from]!) if (own === cls && from + size === end) return { cls, value, from, to: end };
  }
  return undefined;
}

/** Whether a term of `cls` with that value starts at token `index`. */
export function saysAt(marks: Marks, index: number, cls: string, value: unknown): boolean {
  for (const entry of entriesAt(marks, index, cls)) if (entry.cls === cls && entry.value === value) return true;
  return false;
}

const NO_MARKS: readonly Mark[] = [];

/** All terms of `cls` that start at token `index`, longest first. */
export function marksAt(marks: Marks, index: number, cls: string): readonly Mark[] {
  let found: Mark[] | undefined;
  for (const { cls: own, value, size } of entriesAt(marks, index, cls)) if (own === cls) (found ??= []).push({ cls, value, from: index, to: index + size });
  return found ?? NO_MARKS;
}

/** Whether a term of `cls` of so many tokens starts at token `index`, with that value if one is given. */
export function spansAt(marks: Marks, index: number, cls: string, length: number, wanted?: unknown): boolean {
  for (const { cls: own, value, size } of entriesAt(marks, index, cls)) if (own === cls && size === length && (wanted === undefined || value === wanted)) return true;
  return false;
}
