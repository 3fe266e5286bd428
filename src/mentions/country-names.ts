import type { Document, Token } from "../model/document.ts";
import { isInitials } from "../text/letters.ts";
import { entriesAt, markAt } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import type { Candidate, Scene } from "./country-doubts.ts";
import { cueAt, leadAt, leadBefore } from "./country-signs.ts";

/** «US$», «spain.info». */
export function isPartOfCode({ tokens }: Document, { from, to }: Candidate): boolean {
  const next = tokens[to],
    after = tokens[to + 1],
    before = tokens[from - 1];
  if (next?.joined && (next.word.raw === "$" || next.word.kind === "digits")) return true;
  if (next?.joined && next.word.raw === "." && after?.joined && after.word.shape === "lower") return true;
  // «($150,000 US)»
  if (before?.word.kind === "digits" && tokens[from]!.word.shape === "upper" && tokens[from - 2]?.word.raw === "$") return true;
  return tokens[from]!.joined && (before?.word.raw === "@" || before?.word.raw === ".");
}

/** «in Spanish», «in inglese», «idioma inglés», «Italian subtitles». */
export function isLanguage({ doc, words }: Scene, { from, to }: Candidate): boolean {
  const token = doc.tokens[from]!,
    next = neighbour(doc, token, to);
  if (next && markAt(doc.marks, to, "language-after")) return true;
  const { first, last } = doc.sentences[token.sentence]!;
  if (from === first && to === last && doc.sentences.length > 1) return true;
  if (isTongue(doc, from, to, words.language)) return true;
  const list = listAround(doc, from, to);
  if (!endsWithMark(doc, list.from, "language-before") || isPlural(words, token)) return false;
  const behind = neighbour(doc, token, list.to);
  return !words.nounsFollow || behind === undefined || behind.word.kind !== "word" || leadAt(doc, list.to) !== undefined;
}

/** «dominio del inglés», «del español al chino», but «al chino Wang» and «detuvo al chino». */
function isTongue(doc: Document, from: number, to: number, { articles, tongues }: Scene["words"]["language"]): boolean {
  if (!tongues.includes(doc.tokens[from]!.word.raw) || !articles.includes(doc.tokens[from - 1]?.word.norm ?? "")) return false;
  return !isCapital(neighbour(doc, doc.tokens[from]!, to)) && markAt(doc.marks, from - 2, "count-action") === undefined;
}

/** «to Mexicans»: people, where the language has a plural of its own for them. */
const isPlural = ({ peopleEnding }: Scene["words"], { word }: Token): boolean => peopleEnding !== "" && word.norm.endsWith(peopleEnding);

/** Languages of a list, in tokens to either side. */
const LONGEST_LIST = 10;

/** The list in which an adjective stands: «in Hindi, Polish or Russian». */
function listAround(doc: Document, from: number, to: number): { readonly from: number; readonly to: number } {
  const token = doc.tokens[from]!;
  const isJoint = (at: number): boolean => neighbour(doc, token, at)?.word.raw === "," || leadAt(doc, at) === "and";
  let first = from, last = to;
  while (first > from - LONGEST_LIST && isJoint(first - 1)) {
    const item = isJoint(first - 2) ? first - 3 : first - 2;
    if (!isCapital(neighbour(doc, token, item))) break;
    first = item;
  }
  while (last < to + LONGEST_LIST && isJoint(last)) {
    const item = isJoint(last + 1) ? last + 2 : last + 1;
    if (!isCapital(neighbour(doc, token, item))) break;
    last = item + 1;
  }
  return { from: first, to: last };
}

const endsWithMark = ({ marks, tokens }: Document, at: number, cls: string): boolean => {
  for (let length = 1; length <= 2; length++)
    if (tokens[at - length]?.sentence === tokens[at]!.sentence && entriesAt(marks, at - length, cls).some((mark) => mark.cls === cls && mark.size === length)) return true;
  return false;
};

/** A capital where the language writes none, or one behind a first name: «Mario Tedesco», «Mark Cuban». */
export function isSurname({ doc, words, caseOf }: Scene, { from, to }: Candidate): boolean {
  const token = doc.tokens[from]!,
    before = neighbour(doc, token, from - 1),
    first = doc.sentences[token.sentence]!.first;
  if (token.word.shape === "lower" || from === first) return false;
  if (words.adjectiveCase === "capital") {
    if (markAt(doc.marks, from, "country-surname") === undefined || cueAt(doc, to) !== undefined) return false;
    // «IN FIGURES German and Dutch police …»: a first name is not written larger than its surname
    const isLarger = before?.word.shape === "upper" && before.word.raw.length > 2;
    return isCapital(before) && !isLarger && isNamePart(doc, from - 1) && caseOf(token) === "plain";
  }
  if (caseOf(token) !== "plain") return false;
  if (token.word.shape === "upper") return false;
  for (let at = from - 1; at >= from - 3 && neighbour(doc, token, at); at--) if (isCapital(doc.tokens[at]) && cueAt(doc, at) !== undefined) return false;
  return true;
}

/** «Sky Italia», «Canal+ France», «Banca d'Italia», «China Mobile», «Italia Viva»; in a headline With Capitals they tell nothing. */
export function isInsideName(scene: Scene, { from, to, word }: Candidate): boolean {
  const { doc, words } = scene,
    token = doc.tokens[from]!;
  const before = neighbour(doc, token, from - 1),
    next = neighbour(doc, token, to);
  if (before?.joined && before.word.raw === "+") return true;
  // «the EU-Israel summit»
  if (token.hyphen && before?.word.shape === "upper") return false;
  const capitalBefore = isCapital(before),
    capitalNext = isCapital(next);
  const lead = leadBefore(doc, from);
  if (lead === "of" && hasHost(doc, token, from)) return true;
  if (before && markAt(doc.marks, from - 1, "country-host")) return true;
  if (capitalNext && markAt(doc.marks, to, "country-tail")) return true;
  // «Former US ambassador»: a word that starts the sentence, and initials before a small word or an office
  if (from - 1 === doc.sentences[token.sentence]!.first && isInitials(word.spelled) && next?.word.kind === "word" && (!capitalNext || cueAt(doc, to) !== undefined)) return false;
  if (capitalBefore && lead === undefined && before!.word.norm.length > 1 && isNamePart(doc, from - 1) && (words.nounsFollow ? cueAt(doc, to) !== "authority" : !isOfAuthority(doc, token, from))) return scene.caseOf(token) === "plain";
  if ((lead === "of" || (lead === "article" && leadBefore(doc, from - 1) === "of")) && isApposed(doc, token, to)) return false;
  if (words.nounsFollow || !capitalNext || lead === "in" || lead === "from" || lead === "to" || lead === "by") return false;
  return isNamePart(doc, to) && scene.caseOf(token) === "plain";
}

/** Words of a body's name behind the adjective, at most. */
const LONGEST_BODY = 6;

/** «Indian Music Association», «Russian Federation Against Theft»: words written large, and small ones that join them, up to the noun for the body. */
export function isInsideBody({ doc, caseOf }: Scene, { from, to }: Candidate): boolean {
  const token = doc.tokens[from]!;
  if (!isCapital(token) || caseOf(token) !== "plain") return false;
  for (let at = to; at < to + LONGEST_BODY && neighbour(doc, token, at); at++) {
    if (markAt(doc.marks, at, "op-authorities")) return false;
    if (!isCapital(doc.tokens[at]) && leadAt(doc, at) === undefined && doc.tokens[at]!.word.raw !== "-" && !doc.tokens[at]!.hyphen) return false;
    if (markAt(doc.marks, at, "country-body") && isCapital(doc.tokens[at])) return !isCapital(neighbour(doc, token, at + 1)) || leadAt(doc, at + 1) !== undefined || doc.tokens[at + 1]!.word.norm === "against";
  }
  return false;
}

/** «il presidente degli Stati Uniti Donald Trump»: a name of its own, which has two words at least. */
const isApposed = (doc: Document, token: Token, to: number): boolean => isCapital(neighbour(doc, token, to)) && isCapital(neighbour(doc, token, to + 1)) && isNamePart(doc, to) && isNamePart(doc, to + 1);

/** «Policía Federal Argentina»: capitals that begin with an authority are its name. */
export function isOfAuthority(doc: Document, token: Token, from: number): boolean {
  for (let at = from - 2; at >= from - 4 && neighbour(doc, token, at) && isCapital(doc.tokens[at]); at--) if (cueAt(doc, at) === "authority") return true;
  return false;
}

/** Whether a capitalised word may belong to a name: no function word, office or other country. */
const isNamePart = (doc: Document, at: number): boolean =>
  leadAt(doc, at) === undefined && cueAt(doc, at) === undefined && markAt(doc.marks, at, "country") === undefined;

/** A capitalised «Bank» two or three tokens before: «Bank of England», «Real Sociedad de España». */
function hasHost(doc: Document, token: Token, from: number): boolean {
  for (let at = from - 2; at >= from - 4 && neighbour(doc, token, at); at--)
    if (isCapital(doc.tokens[at]) && markAt(doc.marks, at, "country-host")) return true;
  return false;
}
