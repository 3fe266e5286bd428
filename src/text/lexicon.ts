import type { CompiledTerm, Word, WordTerms } from "../model/mark.ts";
import { bitsOf } from "./marks.ts";
import { unpacker, type PackedTerms } from "./packed.ts";
import { interned, rememberSpellings, type Spellings } from "./spellings.ts";
import { compilePlain, expand, firstElement, type Term } from "./terms.ts";
import { fold, shapeOf } from "./tokens.ts";

export interface Lexicon {
  /** What a spelling tells. */
  readonly lookup: Spellings;
  /** The classes of which a document keeps all places, numbered. */
  readonly slots: ReadonlyMap<string, number>;
}

/** Terms by the first word of each, compiled when that word is first met: a text meets few of them, and a start-up would feel them all. */
export type Tables = Readonly<Record<"exact" | "norms" | "prefixes", ReadonlyMap<string, readonly Term[]>>>;

/**
 * Compiles terms; the look-up remembers spellings, so each costs its folding once. Of `listed` classes a document keeps
 * all places. `packed` are further terms, behind the others.
 */
export function buildLexicon(terms: readonly Term[], listed: Iterable<string> = [], packed: PackedTerms | null = null): Lexicon {
  const slots = new Map([...new Set(listed)].map((cls, slot) => [cls, slot]));
  const tables = tablesOf(terms), exact = compiler(tables, "exact", packed, slots), norms = compiler(tables, "norms", packed, slots), prefixes = compiler(tables, "prefixes", packed, slots);
  const spell = (raw: string): Word => {
    const norm = interned(fold(raw)), shape = shapeOf(raw), code = raw.charCodeAt(0);
    const found = [...exact(raw), ...norms(norm), ...startingWith(prefixes, norm)];
    return {
      raw, norm, shape,
      kind: code >= 0x30 && code <= 0x39 ? "digits" : shape === "none" && !/\p{L}/u.test(raw) ? "sign" : "word",
      bit: wordBit(norm),
      terms: found.length ? arrange(found) : undefined,
    };
  };
  return { lookup: rememberSpellings(spell), slots };
}

function arrange(terms: readonly CompiledTerm[]): WordTerms {
  const alone: CompiledTerm[] = [], others: CompiledTerm[] = [], bySecond = new Map<string, CompiledTerm[]>();
  for (const term of terms) {
    const second = term.elements[1];
    if (second === undefined) alone.push(term);
    else if (second.match !== "norm") others.push(term);
    else {
      const list = bySecond.get(second.text);
      if (list) list.push(term);
      else bySecond.set(second.text, [term]);
    }
  }
  const listed = alone.filter(({ slot }, index) => slot >= 0 && alone.findIndex((other) => other.slot === slot) === index);
  let seconds = 0;
  for (const second of bySecond.keys()) seconds |= wordBit(second);
  return { alone, bits: bitsOf(alone), listed, seconds, bySecond, others };
}

/** Like `classBit`, of a folded word. */
const wordBit = (norm: string): number => 1 << ((norm.charCodeAt(0) * 7 + norm.charCodeAt(norm.length - 1) * 3 + norm.length) & 31);

/** Terms, their alternatives written out, by their first words. */
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

const NO_TERMS: readonly Term[] = [], NO_COMPILED: readonly CompiledTerm[] = [];

type Compiler = (key: string) => readonly CompiledTerm[];

function compiler(tables: Tables, name: keyof Tables, packed: PackedTerms | null, slots: ReadonlyMap<string, number>): Compiler {
  const compiled = new Map<string, readonly CompiledTerm[]>(), table = tables[name], unpack = packed && unpacker(packed);
  const compile = ({ cls, value, phrase }: Term): CompiledTerm => {
    const elements = compilePlain(phrase);
    return { cls: interned(cls), value, elements, slot: slots.get(cls) ?? -1, size: elements.length };
  };
  return (key) => {
    const known = compiled.get(key);
    if (known) return known;
    const own = table.get(key) ?? NO_TERMS, others = unpack ? unpack(packed[name], key) : NO_TERMS;
    if (own.length + others.length === 0) return NO_COMPILED;
    const terms = [...own, ...others].map(compile);
    compiled.set(key, terms);
    return terms;
  };
}

function startingWith(prefixes: Compiler, norm: string): CompiledTerm[] {
  const found: CompiledTerm[] = [];
  for (let length = Math.min(norm.length, 16); length >= 2; length--) found.push(...prefixes(norm.slice(0, length)));
  return found;
}
