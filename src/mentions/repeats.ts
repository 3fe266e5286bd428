import type { Document } from "../model/document.ts";
import type { Proper } from "./proper.ts";

/** A proper name with the rule that read it. */
export type Found = Proper & { readonly rule: string };

/** The same name, read by a rule. */
export const ruled = (name: Proper | undefined, rule: string): Found | undefined => name && { from: name.from, to: name.to, end: name.end, quoted: name.quoted, rule };

/** Shorter names, and bare numbers, are words like any other where nothing frames them. */
const SHORTEST = 4;
/** Names that share their first word; a list beyond this is no article's. */
const MOST_ALIKE = 20;

/** Adds the places where a name that was found elsewhere stands alone; all in text order. */
export function withRepeats(doc: Document, found: readonly Found[], rule: string): Found[] {
  if (found.length === 0) return [];
  const byFirst = indexByFirst(doc, found), all: Found[] = [];
  let next = 0;
  for (let at = 0; at < doc.tokens.length; at++) {
    while (next < found.length && found[next]!.to <= at) next++;
    const framed = found[next];
    if (framed && framed.from <= at) {
      if (framed.from === at) all.push(framed);
      continue;
    }
    const { word } = doc.tokens[at]!, words = word.shape === "lower" ? undefined : wordsAt(doc, at, byFirst.get(word.norm));
    const to = at + (words === undefined ? 0 : words.length + (isEdition(doc, at + words.length) ? 1 : 0));
    if (words === undefined || (framed && framed.from < to)) continue;
    all.push({ from: at, to, end: to, quoted: false, rule });
    at = to - 1;
  }
  return all;
}

/** The words of the first of these names that stands at a token. */
const wordsAt = (doc: Document, at: number, names: readonly string[][] | undefined): readonly string[] | undefined => names?.find((words) => words.every((each, index) => doc.tokens[at + index]?.word.norm === each));

/** «Iron Kettle II»: another edition of a name that was found. */
export const isEdition = (doc: Document, at: number): boolean => doc.tokens[at]?.sentence === doc.tokens[at - 1]!.sentence && /^[IVX]{1,5}$/.test(doc.tokens[at]!.word.raw);

/** The words of each name by the first, longest names first. */
function indexByFirst(doc: Document, found: readonly Found[]): ReadonlyMap<string, string[][]> {
  const index = new Map<string, string[][]>(), seen = new Set<string>();
  for (const { from, to } of found) {
    const words = doc.tokens.slice(from, to).map(({ word }) => word.norm), key = words.join(" ");
    if (key.length < SHORTEST || /^\d+$/.test(key) || seen.has(key)) continue;
    seen.add(key);
    const alike = index.get(words[0]!);
    if (alike === undefined) index.set(words[0]!, [words]);
    else if (alike.length < MOST_ALIKE) alike.push(words);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}
