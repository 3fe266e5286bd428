import type { NumberWords, Words } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Word } from "../model/mark.ts";
import { fold } from "../text/folding.ts";
import { markAt } from "../text/marks.ts";
import { expand, type Term } from "../text/terms.ts";
import { readNumber } from "./number-grammar.ts";

/** One word's part in a number. `room` of a small word: what may be added to it must be less («twenty»: 10). */
export type Atom =
  | { readonly kind: "small"; readonly value: number; readonly room: number }
  | { readonly kind: "hundred"; readonly alone: boolean }
  | { readonly kind: "scale"; readonly value: number; readonly alone: boolean; readonly short: boolean }
  | { readonly kind: "collective"; readonly value: number; readonly rough: boolean }
  | { readonly kind: "fraction"; readonly value: number }
  /** «½»: it adds to the figure before it. */
  | { readonly kind: "vulgar"; readonly value: number }
  /** `isOne`: the language has no other word for one. */
  | { readonly kind: "article"; readonly isOne: boolean }
  | { readonly kind: "and" | "point" }
  | { readonly kind: "figure"; readonly value: number }
  /** A word such as «duemila»: `scale` is the last that multiplied, 1 if none is open. */
  | { readonly kind: "compound"; readonly value: number; readonly scale: number; readonly room: number };

/** Class of the terms for number words; their value is an Atom. */
export const NUMERAL = "numeral";
export const COMPOUND = "numeral-compound";
/** Fractions of one sign, as every language has them. */
const VULGAR: readonly (readonly [sign: string, value: number])[] = [["½", 0.5], ["¼", 0.25], ["¾", 0.75]];

/** Longer words are no numbers, so that a hostile one costs nothing. */
const LONGEST_COMPOUND = 80;

/** The lexicon's terms for number words; a word written together is split when it is met. */
export function numeralTerms(words: NumberWords): Term[] {
  const parts = partsOf(words);
  const heads = [...Object.keys(words.heads), ...(words.runsTogether ? parts.keys() : [])].filter((part) => part.length > 1);
  return [
    ...atomsOf(words).flatMap(([atom, list]) => list.map((phrase) => ({ cls: NUMERAL, value: atom, phrase }))),
    ...[...new Set(heads)].map((part) => ({ cls: COMPOUND, value: parts, phrase: `${part}*` })),
  ];
}

function atomsOf(words: NumberWords): [Atom, Words][] {
  return [
    ...words.units.map((list, value): [Atom, Words] => [{ kind: "small", value, room: 1 }, list]),
    ...words.tens.map((list, index): [Atom, Words] => [{ kind: "small", value: (index + 2) * 10, room: 10 }, list]),
    ...words.hundreds.map((list, index): [Atom, Words] => [{ kind: "small", value: (index + 1) * 100, room: 100 }, list]),
    [{ kind: "hundred", alone: true }, words.hundred.alone],
    [{ kind: "hundred", alone: false }, words.hundred.after],
    ...words.scales.flatMap(({ value, words: alone, after, short }): [Atom, Words][] => [
      [{ kind: "scale", value, alone: true, short: false }, alone],
      [{ kind: "scale", value, alone: false, short: false }, after],
      [{ kind: "scale", value, alone: false, short: true }, short],
    ]),
    ...words.collectives.map(({ value, rough, words: list }): [Atom, Words] => [{ kind: "collective", value, rough }, list]),
    [{ kind: "fraction", value: 0.5 }, words.fractions.half],
    [{ kind: "fraction", value: 0.25 }, words.fractions.quarter],
    ...VULGAR.map(([sign, value]): [Atom, Words] => [{ kind: "vulgar", value }, [sign]]),
    [{ kind: "article", isOne: words.units[1].length === 0 }, words.articles],
    [{ kind: "and" }, words.and],
    [{ kind: "point" }, words.point],
  ];
}

/** `open`: a ten that has lost its last vowel, and needs a part behind it, or an apostrophe. */
type Parts = ReadonlyMap<string, { readonly atom: Atom; readonly open: boolean }>;

/** What a word written together may consist of: single words, heads, and tens without their last vowel. */
function partsOf(words: NumberWords): Parts {
  const parts = new Map<string, { atom: Atom; open: boolean }>();
  for (const [atom, list] of atomsOf(words)) {
    const part = inCompound(atom);
    if (!part) continue;
    for (const spelling of list.flatMap(expand).filter((each) => /^\p{L}+$/u.test(each))) {
      const norm = fold(spelling);
      parts.set(norm, { atom: part, open: false });
      if (words.runsTogether && (part.kind === "hundred" || (part.kind === "small" && part.room > 1))) parts.set(norm.slice(0, -1), { atom: part, open: true });
    }
  }
  for (const [head, value] of Object.entries(words.heads)) parts.set(head, { atom: { kind: "small", value, room: 10 }, open: true });
  return parts;
}

function inCompound(atom: Atom): Atom | undefined {
  if (atom.kind === "article") return atom.isOne ? { kind: "small", value: 1, room: 1 } : undefined;
  return atom.kind === "small" || atom.kind === "hundred" || (atom.kind === "scale" && !atom.short) ? atom : undefined;
}

const compounds = new WeakMap<Word, Atom | null>();

/** The part of token `index` in a number and the token after it; undefined for most tokens. */
export function wordAtom(doc: Document, index: number): { readonly atom: Atom; readonly to: number } | undefined {
  const mark = markAt(doc.marks, index, NUMERAL);
  if (mark) return { atom: mark.value as Atom, to: mark.to };
  const split = markAt(doc.marks, index, COMPOUND);
  if (!split) return undefined;
  const { word } = doc.tokens[index]!;
  let atom = compounds.get(word);
  if (atom === undefined) compounds.set(word, (atom = readCompound(word.norm, split.value as Parts)));
  return atom ? { atom, to: index + 1 } : undefined;
}

function readCompound(spelling: string, parts: Parts): Atom | null {
  const norm = spelling.endsWith("'") ? spelling.slice(0, -1) : spelling;
  const atoms = norm.length > LONGEST_COMPOUND ? null : splitWord(norm, parts, norm !== spelling);
  if (!atoms) return null;
  const reading = readNumber((index) => (atoms[index] ? { atom: atoms[index], to: index + 1 } : undefined), 0, { andInTens: false, pairs: false });
  if (!reading || reading.to !== atoms.length) return null;
  const last = atoms.at(-1)!;
  if (atoms.length === 1) return last;
  const scale = last.kind === "scale" ? reading.scale : 1;
  return { kind: "compound", value: reading.value, scale, room: last.kind === "hundred" ? 100 : scale };
}

/** Splits a word into parts, the longest first; dead ends are remembered, so it takes no more steps than letters times parts. */
function splitWord(word: string, parts: Parts, isElided: boolean): Atom[] | null {
  const dead = new Set<number>();
  const from = (start: number): Atom[] | null => {
    if (start === word.length) return [];
    if (dead.has(start)) return null;
    for (let end = Math.min(word.length, start + 16); end > start; end--) {
      const part = parts.get(word.slice(start, end));
      if (!part || (part.open && end === word.length && !isElided)) continue;
      const rest = from(end);
      if (rest) return [part.atom, ...rest];
    }
    dead.add(start);
    return null;
  };
  return from(0);
}

/** What the number word at a token says, or those of several tokens from there. */
export const numeralAt = ({ marks }: Pick<Document, "marks">, at: number): Atom | undefined => markAt(marks, at, NUMERAL)?.value as Atom | undefined;

/** Does a word that joins figures («and») stand at a token? */
export const saysAnd = (doc: Document, at: number): boolean => numeralAt(doc, at)?.kind === "and";

/** Does a figure or a number word stand at a token? */
export const isNumeral = (doc: Pick<Document, "tokens" | "marks">, at: number): boolean => doc.tokens[at]?.word.kind === "digits" || numeralAt(doc, at) !== undefined;
