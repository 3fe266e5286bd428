import { addAll } from "../model/lists.ts";
import type { TermElement, Word } from "../model/mark.ts";
import { lettersOf } from "./letters.ts";
import { ownCodes } from "./codes.ts";
import { fold } from "./folding.ts";
import { tokenize } from "./tokens.ts";

/**
 * A word or phrase with its class. Notation of `phrase`: words as in text; `word*` any word that starts so;
 * `=Word` as spelt, capitals and accents included; `(a|b c)` alternatives; `[a]` optional.
 */
export interface Term {
  readonly cls: string;
  readonly value: unknown;
  readonly phrase: string;
}

/** Expands alternatives and options of a term's notation into plain token sequences. */
export function compilePhrase(phrase: string): (readonly TermElement[])[] {
  return expand(phrase).map(compilePlain);
}

/** The elements of a phrase without alternatives and options. */
export function compilePlain(plain: string): readonly TermElement[] {
  const elements: TermElement[] = [];
  for (const source of plain.split(" ")) if (source !== "") addAll(elements, elementsOf(source));
  return elements;
}

/** The words of phrases are few, and each stands in many; all come from packs and from users, so this does not grow with the texts. */
const compiled = new Map<string, readonly TermElement[]>();

function elementsOf(source: string): readonly TermElement[] {
  const known = compiled.get(source);
  if (known) return known;
  const elements = compileWord(source);
  compiled.set(source, elements);
  return elements;
}

/** The phrases that alternatives and options stand for. Throws on brackets that do not match. */
export function expand(phrase: string): string[] {
  const group = firstGroup(phrase);
  return group === null ? [phrase] : group.choices.flatMap((choice) => expand(group.before + choice + group.after));
}

/** How many phrases those are. */
export function readingsOf(phrase: string): number {
  const group = firstGroup(phrase);
  return group === null ? 1 : group.choices.reduce((sum, choice) => sum + readingsOf(choice), 0) * readingsOf(group.after);
}

/** A phrase around its first brackets; null where it has none. */
interface Group {
  readonly before: string;
  readonly choices: readonly string[];
  readonly after: string;
}

function firstGroup(phrase: string): Group | null {
  if (!phrase.includes("(") && !phrase.includes("[")) return null;
  const open = phrase.search(/[([]/);
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
  return { before: phrase.slice(0, open), choices: phrase[open] === "[" ? [...inner, ""] : inner, after: phrase.slice(close + 1) };
}

/** The first element of such a phrase, without compiling the others; undefined where there is none. */
export function firstElement(plain: string): TermElement | undefined {
  const space = plain.indexOf(" "), word = space < 0 ? plain : plain.slice(0, space);
  if (isPlain(word)) return { text: word.toLowerCase(), match: "norm" };
  for (const source of plain.split(" ")) {
    const [first] = source === "" ? [] : elementsOf(source);
    if (first) return first;
  }
  return undefined;
}

const bare = (raw: string): Word => ({ raw, norm: fold(raw), shape: "none", kind: "word", terms: undefined });

/** The words of a phrase, before there is a lexicon. */
export function wordsOf(phrase: string): Word[] {
  const words: Word[] = [];
  tokenize(ownCodes(phrase), (start, end) => words.push(bare(phrase.slice(start, end))), 0, phrase.length);
  return words;
}

/** «dell'», «l'»: one token where a word follows, as it does in text. */
const isElided = (body: string): boolean => /.['’]$/.test(body) && lettersOf(body).length === body.length - 1;

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
  const words = isElided(body) ? [bare(body)] : wordsOf(body);
  return words.map((word, i) => ({
    text: isExact ? word.raw : word.norm,
    match: isExact ? "exact" : isPrefix && i === words.length - 1 ? "prefix" : "norm",
  }));
}

/** Whether a word of a text is that element of a phrase. */
export function matches(element: TermElement, word: Word): boolean {
  if (element.match === "norm") return word.norm === element.text;
  return element.match === "exact" ? word.raw === element.text : word.norm.startsWith(element.text);
}
