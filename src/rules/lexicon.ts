import type { CompiledTerm, Entry, Mark, Marks, Places, TermElement, Word, WordTerms } from "../model/mark.ts";
import { unpacker, type PackedTerms } from "./packed.ts";
import { fold, shapeOf, tokenize, type RawToken } from "../text/tokens.ts";
import { interned, rememberSpellings, type Spellings } from "../text/spellings.ts";

/**
 * A word or phrase with its class. Notation of `phrase`: words as in text; `word*` any word that starts so;
 * `=Word` as spelt, capitals and accents included; `(a|b c)` alternatives; `[a]` optional.
 */
export interface Term {
  readonly cls: string;
  readonly value: unknown;
  readonly phrase: string;
}

export interface Lexicon {
  /** What a spelling tells; the same object for the same spelling. */
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

/** The bit of a class in `Marks.bits`; classes share the 32 bits, so a bit that is not set tells more than one that is. */
export const classBit = (cls: string): number => 1 << ((cls.charCodeAt(cls.length - 1) * 5 + cls.charCodeAt(cls.length >> 1) * 3 + cls.length) & 31);

/** Like `classBit`, of a folded word. */
const wordBit = (norm: string): number => 1 << ((norm.charCodeAt(0) * 7 + norm.charCodeAt(norm.length - 1) * 3 + norm.length) & 31);

function bitsOf(terms: readonly Entry[]): number {
  let bits = 0;
  for (const { cls } of terms) bits |= classBit(cls);
  return bits;
}

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

function firstElement(plain: string): TermElement | undefined {
  const space = plain.indexOf(" "), word = space < 0 ? plain : plain.slice(0, space);
  if (isPlain(word)) return { text: word.toLowerCase(), match: "norm" };
  for (const source of plain.split(" ")) {
    const [first] = source === "" ? [] : compileWord(source);
    if (first) return first;
  }
  return undefined;
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

/** Expands alternatives and options of a term's notation into plain token sequences. */
export function compilePhrase(phrase: string): readonly TermElement[][] {
  return expand(phrase).map(compilePlain);
}

const compilePlain = (plain: string): TermElement[] => plain.split(/\s+/).filter(Boolean).flatMap(compileWord);

export function expand(phrase: string): string[] {
  if (!phrase.includes("(") && !phrase.includes("[")) return [phrase];
  const open = phrase.search(/[([]/);
  const square = phrase[open] === "[";
  let depth = 0, close = open;
  const cuts: number[] = [];
  for (; close < phrase.length; close++) {
    const sign = phrase[close];
    if (sign === "(" || sign === "[") depth++;
    else if (sign === ")" || sign === "]") depth--;
    else if (sign === "|" && depth === 1) cuts.push(close);
    if (depth === 0) break;
  }
  if (depth !== 0) throw new Error(`unbalanced brackets in «${phrase}»`);
  const inner = [open, ...cuts].map((cut, i) => phrase.slice(cut + 1, cuts[i] ?? close));
  const before = phrase.slice(0, open), after = phrase.slice(close + 1);
  return (square ? [...inner, ""] : inner).flatMap((choice) => expand(before + choice + after));
}

const bare = (raw: string): Word => ({ raw, norm: fold(raw), shape: "none", kind: "word", bit: 0, terms: undefined });
/** The words of a phrase, before there is a lexicon. */
export const unread: Spellings = (text, start, end) => bare(text.slice(start, end));

/** «dell'», «l'»: one token where a word follows, as it does in text. */
const isElided = (body: string): boolean => /^\p{L}+['’]$/u.test(body);

/** Most words of the packs are plain letters: these need no tokenizer, which a start would feel. */
const isPlain = (source: string): boolean => {
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return source !== "";
};

function compileWord(source: string): TermElement[] {
  if (isPlain(source)) return [{ text: source.toLowerCase(), match: "norm" }];
  const isExact = source.startsWith("=") && source.length > 1, isPrefix = source.endsWith("*") && source.length > 1;
  const body = isExact ? source.slice(1) : isPrefix ? source.slice(0, -1) : source;
  const words = isElided(body) ? [bare(body)] : tokenize(body, unread).map(({ word }) => word);
  return words.map((word, i) => ({
    text: isExact ? word.raw : word.norm,
    match: isExact ? "exact" : isPrefix && i === words.length - 1 ? "prefix" : "norm",
  }));
}

export function matches(element: TermElement, word: Word): boolean {
  if (element.match === "norm") return word.norm === element.text;
  return element.match === "exact" ? word.raw === element.text : word.norm.startsWith(element.text);
}

const NONE: readonly CompiledTerm[] = [];

/** The terms and figures found in a document. */
export interface Annotation {
  readonly figures: readonly number[];
  readonly marks: Marks;
  readonly classes: Places;
}

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
function longerTerms(tokens: readonly RawToken[], from: number, { seconds, bySecond, others }: WordTerms): CompiledTerm[] | undefined {
  const next = tokens[from + 1];
  if (next === undefined) return undefined;
  let found: CompiledTerm[] | undefined;
  const likely = (seconds & next.word.bit) === 0 ? undefined : bySecond.get(next.word.norm);
  if (likely !== undefined) for (const term of likely) if (fits(tokens, from, term.elements, 2)) (found ??= []).push(term);
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

/** All terms of `cls` that start at token `index`, longest first. */
export function marksAt(marks: Marks, index: number, cls: string): Mark[] {
  const found: Mark[] = [];
  for (const { cls: own, value, size } of entriesAt(marks, index, cls)) if (own === cls) found.push({ cls, value, from: index, to: index + size });
  return found;
}
