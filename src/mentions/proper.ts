import type { Document, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { onlyWords, withoutMarks } from "../text/letters.ts";
import { markAt, saysAt } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";

/** A proper name in the text: tokens `from` to `to` (exclusive) without quotation marks; `end` is the token after the closing one. */
export interface Proper {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** What may close a name that a sign opens; an outlet that mixes its signs is read too. */
const CLOSERS: Readonly<Record<string, string>> = { "“": "”“\"", "‟": "”“\"", "”": "”\"", "„": "“”\"", '"': '"”', "«": "»", "‹": "›", "‘": "’'”\"", "’": "’'", "'": "'’", "‚": "‘’" };
const LONGEST_QUOTED = 7, LONGEST_PLAIN = 5, LONGEST_DOMAIN = 9;

/** Classes of marks that bound a name written without quotation marks. */
export interface Bounds {
  /** No name starts with such a word. */
  readonly start: string;
  /** A name ends before such a word. */
  readonly stop: string;
  /** A small word that may stand inside a name («Taken down»). */
  readonly inside: string;
  /** What joins a further large word to the name, unless that is somebody («Lluvia de Plata»). */
  readonly link?: string;
}

/** Reads the proper name that starts at token `at`, in quotation marks or as a run of capitals. */
export function properAt(doc: Document, at: number, bounds: Bounds): Proper | undefined {
  const token = doc.tokens[at];
  if (token === undefined) return undefined;
  if (token.word.raw === "#" && doc.tokens[at + 1]?.joined) return plainAt(doc, at + 1, bounds);
  return Object.hasOwn(CLOSERS, token.word.raw) ? opens(doc, at) ? quotedAt(doc, at, bounds) : undefined : plainAt(doc, at, bounds);
}

/** A mark glued to the word before it closes a name, or is an apostrophe; glued to a sign it opens one only where it is glued to what follows («… the case,” Stephan said»). */
const opens = ({ tokens }: Document, at: number): boolean => !tokens[at]!.joined || (tokens[at - 1]!.word.kind === "sign" && tokens[at + 1]?.joined === true) || tokens[at - 1]!.word.raw.endsWith("'") || tokens[at - 1]!.word.raw.endsWith("’");

function quotedAt(doc: Document, at: number, bounds: Bounds): Proper | undefined {
  const { tokens } = doc;
  const { sentence, word: { raw: sign } } = tokens[at]!;
  let from = at + 1;
  while (tokens[from]?.word.raw === sign) from++;
  const last = Math.min(from + LONGEST_QUOTED, tokens.length - 1);
  for (let to = from; to <= last; to++) {
    const { word, joined, sentence: own } = tokens[to]!;
    if (own !== sentence && to > from) break;
    if (to > from && joined && CLOSERS[sign]!.includes(word.raw)) {
      const end = tokens[to + 1]?.word.raw === word.raw && tokens[to + 1]!.joined ? to + 2 : to + 1;
      return { from, to: trimEnd(tokens, from, to), end, quoted: true };
    }
  }
  // an opening sign that nothing closes: capitals tell the end
  const plain = plainAt(doc, from, bounds);
  return plain && { ...plain, quoted: true };
}

/** American English puts the comma inside the marks. */
function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  while (to > from + 1 && (tokens[to - 1]!.word.raw === "," || tokens[to - 1]!.word.raw === ".")) to--;
  return to;
}

function plainAt(doc: Document, from: number, bounds: Bounds): Proper | undefined {
  const { tokens } = doc;
  const first = tokens[from];
  if (first === undefined || !startsName(first) || markAt(doc.marks, from, bounds.start)) return undefined;
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_PLAIN && tokens[to]!.sentence === first.sentence) {
    if (isDotInside(tokens, to) || isOwnerInside(tokens, to) || isSaint(tokens, to) || isAmpersand(tokens, to) || isSmallInside(tokens, to)) {
      to += 2;
      continue;
    }
    const linked = linkedAt(doc, to, bounds);
    if (linked !== undefined) {
      to = linked + 1;
      continue;
    }
    const isInside = markAt(doc.marks, to, bounds.inside) !== undefined;
    if (!isInside && (!continuesName(tokens[to]!) || doc.verbs.has(to) || (!tokens[to]!.hyphen && markAt(doc.marks, to, bounds.stop)))) break;
    to++;
  }
  return { from, to, end: to, quoted: false };
}

/** Those who lead operations, and where they do. */
const SOMEBODY = ["agency", "op-authorities", "country", "name-not", "name-stop"];

/** The large word behind «of», where it goes on with the name: «Lluvia de Plata», but not «Trueno de la Guardia Civil». */
function linkedAt(doc: Document, at: number, { link }: Bounds): number | undefined {
  const mark = link === undefined ? undefined : markAt(doc.marks, at, link), next = mark && doc.tokens[mark.to];
  if (!mark || (next?.word.shape !== "capital" && next?.word.shape !== "upper") || next.sentence !== doc.tokens[at]!.sentence) return undefined;
  // «Trueno de la UCO»: an abbreviation behind a name in small letters is that of an office
  if (next.word.shape === "upper" && next.word.raw.length > 1 && doc.tokens[at - 1]!.word.shape === "capital") return undefined;
  return SOMEBODY.some((cls) => markAt(doc.marks, mark.to, cls)) || saysAt(doc.marks, mark.to, "country-cue", "authority") ? undefined : mark.to;
}

const startsName = ({ word }: Token): boolean =>
  word.kind === "digits" ? /^\d{1,3}$|^\d+[.,]\d$/.test(word.raw) && !isYear(word.raw) : word.shape === "capital" || word.shape === "upper" || word.shape === "mixed";

const continuesName = ({ word }: Token): boolean =>
  word.kind === "digits" ? /^\d{1,3}$|^\d\.\d$/.test(word.raw) : word.shape === "capital" || word.shape === "upper" || word.shape === "mixed";

const isYear = (raw: string): boolean => /^(?:19|20)\d\d$/.test(raw);

/** «www.zeta.tv», «zeta-play.to», «mar2go.cc»: a domain in any letters, without its «www». */
export function domainAt({ tokens }: Document, at: number): Proper | undefined {
  const from = tokens[at]?.word.norm === "www" && isDotInside(tokens, at + 1) ? at + 2 : at;
  if (tokens[from] === undefined || tokens[from]!.word.kind === "sign") return undefined;
  let to = labelEnd(tokens, from), dots = 0;
  for (; to - from < LONGEST_DOMAIN && isDotInside(tokens, to); dots++) to = labelEnd(tokens, to + 1);
  return dots > 0 && tokens[to - 1]!.word.kind === "word" ? { from, to, end: to, quoted: false } : undefined;
}

/** Where the words and figures end that stand glued together from a token on. */
function labelEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_DOMAIN && tokens[to]?.joined && tokens[to]!.word.kind !== "sign") to++;
  return to;
}

/** «Smartcard.net», «Magis.TV»: a point with no space on either side. */
function isDotInside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.raw === "." && tokens[at]!.joined && tokens[at + 1]?.joined === true && tokens[at + 1]!.word.kind === "word" && !tokens[at + 1]!.hyphen;
}

/** «Spider's Web»: one large word behind the owner, no more. */
function isOwnerInside(tokens: readonly Token[], at: number): boolean {
  const [sign, letter, next, behind] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!sign.joined || !"'’".includes(sign.word.raw) || letter?.word.raw !== "s" || !letter.joined || next?.word.shape !== "capital" || next.sentence !== sign.sentence) return false;
  return behind === undefined || behind.word.shape !== "capital";
}

/** «St. Nicholas». */
const isSaint = (tokens: readonly Token[], at: number): boolean => tokens[at]!.word.raw === "." && tokens[at]!.joined && tokens[at - 1]!.word.raw === "St" && tokens[at + 1]?.word.shape === "capital";

/** «Cash & Carry». */
const isAmpersand = (tokens: readonly Token[], at: number): boolean => tokens[at]!.word.raw === "&" && tokens[at + 1]?.sentence === tokens[at]!.sentence && (tokens[at + 1]!.word.shape === "capital" || tokens[at + 1]!.word.shape === "upper");

/** «Zarb-e-Amn»: a small word between two hyphens; «13th Tile»: what makes a figure an ordinal. */
function isSmallInside(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]!, next = tokens[at + 1];
  if (here.word.shape !== "lower" || next?.sentence !== here.sentence) return false;
  if (next.word.shape !== "capital" && next.word.shape !== "upper") return false;
  return (here.hyphen && next.hyphen) || (here.joined && /^(?:st|nd|rd|th)$/.test(here.word.raw) && tokens[at - 1]!.word.kind === "digits");
}

/** A name in marks that closes just before token `at`. */
export function properEndingAt(doc: Document, at: number, bounds: Bounds): Proper | undefined {
  const closer = doc.tokens[at - 1];
  if (closer === undefined || closer.word.kind !== "sign" || !closer.joined || !"”\"»’'›“".includes(closer.word.raw)) return undefined;
  for (let open = at - 3; open >= Math.max(0, at - 9); open--) {
    if (doc.tokens[open]!.sentence !== closer.sentence) return undefined;
    if (doc.tokens[open]!.word.kind !== "sign" || doc.tokens[open + 1]?.joined !== true) continue;
    const name = properAt(doc, open, bounds);
    if (name?.quoted && name.end === at) return name;
  }
  return undefined;
}

/** The words of a name as they stand, without the signs of Markdown and with single spaces. */
export function spelling(doc: Document, { from, to }: Pick<Proper, "from" | "to">): string {
  return doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end).replace(/[*_`\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/\s+/g, " ");
}

/** Case and accents folded, words kept apart: what makes two spellings one. */
export function foldSpelling(name: string): string {
  return onlyWords(withoutMarks(name.normalize("NFKD")).toLowerCase(), " ").trim();
}

export const hasCapital = (doc: Document, { from, to }: Pick<Proper, "from" | "to">): boolean =>
  doc.tokens.slice(from, to).some(({ word }) => word.kind === "digits" || word.shape === "capital" || word.shape === "upper" || word.shape === "mixed");

/** True where every word of some length is written large: there capitals tell nothing. */
export function isHeadlineCase(doc: Document, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  let words = 0;
  for (let i = first; i < last && i < first + 30; i++) {
    const { word } = doc.tokens[i]!;
    if (word.kind !== "word" || word.raw.length < 4) continue;
    if (word.shape !== "lower") words++;
    else if (leadAt(doc, i) === undefined) return false;
  }
  return words >= 4;
}

/** The characters of a stretch of tokens. */
export function spanOf(doc: Document, from: number, to: number): Span {
  return { start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end };
}
