import type { Document } from "../model/document.ts";
import { onlyWords, withoutMarks } from "../text/letters.ts";
import { anyMark } from "../text/marks.ts";

/** An edition behind a name: «Transatlantic V», «Gotha 2», «Match Off 2.0», «404 #2», «404.7». */
const EDITION = /(?:(?:\s|^)#?(?:[ivx]{1,4}|\d{1,2}(?:[.,]\d)?)|(?<=\d)\.\d{1,2})$/u;

const fold = (name: string): string => withoutMarks(name.normalize("NFKD")).toLowerCase().trim();

/** What the spellings and editions of one code name have in common. */
export const aliasKey = (name: string): string => onlyWords(fold(name).replace(EDITION, ""), "") || fold(name);

/** Are two code names the same operation's: other spaces and capitals, another edition, a letter more? */
export function areAliases(a: string, b: string): boolean {
  const one = aliasKey(a), other = aliasKey(b);
  return one === other || (Math.min(one.length, other.length) >= 6 && differByOne(one, other));
}

/** «takedown» and «takendown»: one letter more in either. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}

/** «the earlier Operation X», «sulla scia dell'operazione X»: a few tokens before the name. */
export function isOlder(doc: Document, from: number): boolean {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  return isSequel(doc, from) || anyMark(doc.marks, "op-older", Math.max(first, from - BEFORE), from);
}

/** How far before a name such words may stand, in tokens. */
const BEFORE = 8;

/** «the follow-up to Operation X», «è il seguito dell'operazione X»: of the same inquiry, where no other operation is named. */
export const isSequel = (doc: Document, from: number): boolean => anyMark(doc.marks, "op-sequels", Math.max(doc.sentences[doc.tokens[from]!.sentence]!.first, from - BEFORE), from);
