import type { Doubt, Gazetteer, Lead } from "../languages/pack.ts";
import type { Document, Token } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { markAt } from "../rules/lexicon.ts";
import { isCapital, neighbour, type SentenceCase } from "../text/surroundings.ts";
import type { CountryWord } from "./countries.ts";

/** A place where the gazetteer's words for a country stand. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly word: CountryWord;
}

/** What the doubts are settled by. */
export interface Scene {
  readonly doc: Document;
  readonly words: Gazetteer;
  readonly candidates: readonly Candidate[];
  readonly caseOf: (token: Token) => SentenceCase;
}

/** How many tokens to either side speak for or against a meaning. */
const NEAR = 15;

/** Whether a candidate means its country where it stands: not a person, a company, a language, a currency sign, a web address. */
export function isCountry(scene: Scene, index: number): boolean {
  const candidate = scene.candidates[index]!;
  if (isPartOfCode(scene.doc, candidate)) return false;
  if (candidate.word.form === "adjective") return !isLanguage(scene, candidate) && !isSurname(scene, candidate);
  return !isInsideName(scene, candidate) && settles(scene, index);
}

const leadBefore = (doc: Document, near: Token, at: number): Lead | undefined => {
  for (let length = 3; length >= 1; length--) {
    const mark = neighbour(doc, near, at - length) && doc.marks[at - length]!.find(({ cls, to }) => cls === "lead" && to === at);
    if (mark) return mark.value as Lead;
  }
  return undefined;
};

/** «US$», «spain.info». */
function isPartOfCode({ tokens }: Document, { from, to }: Candidate): boolean {
  const next = tokens[to], after = tokens[to + 1], before = tokens[from - 1];
  if (next?.joined && (next.word.raw === "$" || next.word.kind === "digits")) return true;
  if (next?.joined && next.word.raw === "." && after?.joined && after.word.shape === "lower") return true;
  return tokens[from]!.joined && (before?.word.raw === "@" || before?.word.raw === ".");
}

/** «in Spanish», «in inglese», «idioma inglés», «Italian subtitles». */
function isLanguage({ doc, words }: Scene, { from, to }: Candidate): boolean {
  const token = doc.tokens[from]!, next = neighbour(doc, token, to);
  if (next && markAt(doc.marks, to, "language-after")) return true;
  const { first, last } = doc.sentences[token.sentence]!;
  if (from === first && to === last && doc.sentences.length > 1) return true;
  if (!endsWithMark(doc, from, "language-before")) return false;
  return !words.nounsFollow || next === undefined || next.word.kind !== "word" || leadAt(doc, to) !== undefined;
}

const endsWithMark = ({ marks, tokens }: Document, at: number, cls: string): boolean => {
  for (let length = 1; length <= 2; length++)
    if (tokens[at - length]?.sentence === tokens[at]!.sentence && marks[at - length]!.some((mark: Mark) => mark.cls === cls && mark.to === at)) return true;
  return false;
};

const leadAt = (doc: Document, at: number): Lead | undefined => markAt(doc.marks, at, "lead")?.value as Lead | undefined;

const cueAt = (doc: Document, at: number): unknown => markAt(doc.marks, at, "country-cue")?.value;

/** A capital where the language writes none, or one behind a first name: «Mario Tedesco», «Mark Cuban». */
function isSurname({ doc, words, caseOf }: Scene, { from, to }: Candidate): boolean {
  const token = doc.tokens[from]!, before = neighbour(doc, token, from - 1), first = doc.sentences[token.sentence]!.first;
  if (token.word.shape === "lower" || from === first) return false;
  if (words.adjectiveCase === "capital") {
    if (markAt(doc.marks, from, "country-surname") === undefined || cueAt(doc, to) !== undefined) return false;
    return isCapital(before) && isNamePart(doc, from - 1) && caseOf(token) === "plain";
  }
  if (caseOf(token) !== "plain") return false;
  if (token.word.shape === "upper") return false;
  for (let at = from - 1; at >= from - 3 && neighbour(doc, token, at); at--) if (isCapital(doc.tokens[at]) && cueAt(doc, at) !== undefined) return false;
  return true;
}

/** «Sky Italia», «Canal+ France», «Banca d'Italia», «China Mobile», «Italia Viva»; in a headline With Capitals they tell nothing. */
function isInsideName(scene: Scene, { from, to }: Candidate): boolean {
  const { doc, words } = scene, token = doc.tokens[from]!;
  const before = neighbour(doc, token, from - 1), next = neighbour(doc, token, to);
  if (before?.joined && before.word.raw === "+") return true;
  const capitalBefore = isCapital(before), capitalNext = isCapital(next);
  const lead = leadBefore(doc, token, from);
  if (lead === "of" && hasHost(doc, token, from)) return true;
  if (before && markAt(doc.marks, from - 1, "country-host")) return true;
  if (capitalNext && markAt(doc.marks, to, "country-tail")) return true;
  if (capitalBefore && lead === undefined && before!.word.norm.length > 1 && isNamePart(doc, from - 1)) return scene.caseOf(token) === "plain";
  if (words.nounsFollow || !capitalNext || lead === "in" || lead === "from" || lead === "to" || lead === "by") return false;
  return isNamePart(doc, to) && scene.caseOf(token) === "plain";
}

/** Whether a capitalised word may belong to a name: no function word, office or other country. */
const isNamePart = (doc: Document, at: number): boolean => leadAt(doc, at) === undefined && cueAt(doc, at) === undefined && markAt(doc.marks, at, "country") === undefined;

/** A capitalised «Bank» two or three tokens before: «Bank of England», «Real Sociedad de España». */
function hasHost(doc: Document, token: Token, from: number): boolean {
  for (let at = from - 2; at >= from - 4 && neighbour(doc, token, at); at--) if (isCapital(doc.tokens[at]) && markAt(doc.marks, at, "country-host")) return true;
  return false;
}

/** A name that means something else too is believed only where its surroundings speak for the country. */
function settles(scene: Scene, index: number): boolean {
  const { doc, words, caseOf } = scene, { from, to, word } = scene.candidates[index]!;
  const doubt = doc.marks[from]!.find((mark) => mark.cls === "country-doubt" && mark.to === to && (mark.value as { name: string }).name === word.spelled);
  if (doubt === undefined) return true;
  const { name, means } = doubt.value as { name: string; means: Doubt["means"] };
  const token = doc.tokens[from]!;
  if (speaks(doc, from, name, "country-against")) return false;
  if (speaks(doc, from, name, "country-support") || hasCompany(scene, index)) return true;
  const lead = leadBefore(doc, token, from);
  if (means === "word") return (lead !== undefined && lead !== "and") || isSurelyName(doc, from, to, caseOf(token));
  if (means === "place") return false;
  if (words.nounsFollow && (lead === "article" || lead === "one")) return false;
  const next = neighbour(doc, token, to);
  if (next && isCapital(next) && cueAt(doc, to) === undefined) return false;
  return lead === "in" || lead === "of" || lead === "from" || lead === "to" || cueAt(doc, to) !== undefined || isOwner(doc, to);
}

/** Where capitals tell something, a word in them is a name; elsewhere a sign or an office behind it must tell («USA, five held»). */
function isSurelyName(doc: Document, from: number, to: number, sentenceCase: SentenceCase): boolean {
  const token = doc.tokens[from]!;
  if (sentenceCase !== "upper" && (token.word.shape === "upper" || from !== doc.sentences[token.sentence]!.first)) return true;
  const next = neighbour(doc, token, to);
  return next !== undefined && (next.hyphen || next.word.kind === "sign" || cueAt(doc, to) !== undefined);
}

/** «Jordan's police». */
const isOwner = (doc: Document, to: number): boolean => doc.tokens[to + 1]?.word.norm === "s" && doc.tokens[to + 1]!.joined && cueAt(doc, to + 2) !== undefined;

function speaks(doc: Document, from: number, name: string, cls: string): boolean {
  const token = doc.tokens[from]!;
  for (let at = Math.max(0, from - NEAR); at <= from + NEAR; at++)
    if (neighbour(doc, token, at) && doc.marks[at]!.some((mark) => mark.cls === cls && mark.value === name)) return true;
  return false;
}

/** Whether another country stands beside it in a list. */
function hasCompany({ doc, candidates }: Scene, index: number): boolean {
  const own = candidates[index]!, token = doc.tokens[own.from]!;
  const beside = (a: Candidate | undefined, b: Candidate | undefined): boolean => {
    if (a === undefined || b === undefined || b.from - a.to < 1 || b.from - a.to > 3 || a.word.code === b.word.code) return false;
    for (let at = a.to; at < b.from; at++) if (!isListSign(doc, at) || !neighbour(doc, token, at)) return false;
    return true;
  };
  return beside(candidates[index - 1], own) || beside(own, candidates[index + 1]);
}

const isListSign = (doc: Document, at: number): boolean => {
  const lead = leadAt(doc, at);
  return doc.tokens[at]!.word.raw === "," || lead === "and" || lead === "article" || lead === "one" || lead === "of" || lead === "in";
};
