import type { CompiledTerm } from "../model/mark.ts";
import { compilePlain, expand, firstElement, type Term } from "./terms.ts";

/** The terms that start with one word, ready to match. */
export interface Head {
  /** Those of this word alone. */
  readonly alone: readonly CompiledTerm[];
  /** Those whose second word is a prefix, or must be spelt exactly so. */
  readonly others: readonly CompiledTerm[];
  /** The bits of all plain second words: see `wordBit`. */
  readonly seconds: number;
  /** Those with this second word, folded. */
  readonly behind: (second: string) => readonly CompiledTerm[];
}

/** Terms by the first word of each. */
export interface TermTable {
  /** What may start with a spelling: by the spelling itself, by its folded form, by what that begins with, longest first. */
  readonly headsOf: (raw: string, norm: string) => readonly Head[];
}

export type Compile = (term: Term) => CompiledTerm;

/** Terms, their alternatives written out, by how their first word is to be matched, and by that word. */
export type Tables = Readonly<Record<"exact" | "norms" | "prefixes", ReadonlyMap<string, readonly Term[]>>>;

/** The least and the most letters that a prefix of the packs may have, and that are looked up in packed terms. */
export const SHORTEST_PREFIX = 2, LONGEST_PREFIX = 16;

export const NO_TERMS: readonly CompiledTerm[] = [];

/** Like `classBit`, of a folded word. */
export const wordBit = (norm: string): number => 1 << ((norm.charCodeAt(0) * 7 + norm.charCodeAt(norm.length - 1) * 3 + norm.length) & 31);

export function tablesOf(terms: readonly Term[]): Tables {
  const exact = new Map<string, Term[]>(), norms = new Map<string, Term[]>(), prefixes = new Map<string, Term[]>();
  for (const { cls, value, phrase: all } of terms)
    for (const phrase of expand(all)) {
      const first = firstElement(phrase);
      if (first === undefined) throw new Error(`empty term in class ${cls}`);
      const table = first.match === "exact" ? exact : first.match === "prefix" ? prefixes : norms, list = table.get(first.text);
      if (list) list.push({ cls, value, phrase });
      else table.set(first.text, [{ cls, value, phrase }]);
    }
  return { exact, norms, prefixes };
}

/** The terms that start with one word, parted by what stands behind it. */
export interface Parted {
  readonly alone: readonly Term[];
  readonly others: readonly Term[];
  readonly behind: ReadonlyMap<string, readonly Term[]>;
}

export function part(terms: readonly Term[]): Parted {
  const alone: Term[] = [], others: Term[] = [], behind = new Map<string, Term[]>();
  for (const term of terms) {
    const second = compilePlain(term.phrase)[1], list = second && behind.get(second.text);
    if (second === undefined) alone.push(term);
    else if (second.match !== "norm") others.push(term);
    else if (list) list.push(term);
    else behind.set(second.text, [term]);
  }
  return { alone, others, behind };
}

/** The bits of all these words. */
export function wordBits(words: Iterable<string>): number {
  let bits = 0;
  for (const word of words) bits |= wordBit(word);
  return bits;
}

/** A table of terms that are at hand; those of a word are compiled when it is met. */
export function termTable(terms: readonly Term[], compile: Compile): TermTable {
  const tables = tablesOf(terms), exact = headsIn(tables.exact, compile), norms = headsIn(tables.norms, compile), prefixes = headsIn(tables.prefixes, compile);
  // a user's prefixes may have any length
  const lengths = [...tables.prefixes.keys()].map((prefix) => prefix.length), longest = Math.max(...lengths), shortest = Math.min(...lengths);
  return {
    headsOf: (raw, norm) => {
      const found: (Head | undefined)[] = [exact(raw), norms(norm)];
      for (let length = Math.min(norm.length, longest); length >= shortest; length--) found.push(prefixes(norm.slice(0, length)));
      return found.filter((head) => head !== undefined);
    },
  };
}

function headsIn(table: ReadonlyMap<string, readonly Term[]>, compile: Compile): (word: string) => Head | undefined {
  const known = new Map<string, Head>();
  return (word) => {
    const terms = table.get(word);
    if (terms === undefined) return undefined;
    const head = known.get(word) ?? headOf(part(terms), compile);
    known.set(word, head);
    return head;
  };
}

function headOf({ alone, others, behind }: Parted, compile: Compile): Head {
  const compiled = new Map([...behind].map(([second, terms]) => [second, terms.map(compile)]));
  return { alone: alone.map(compile), others: others.map(compile), seconds: wordBits(behind.keys()), behind: (second) => compiled.get(second) ?? NO_TERMS };
}
