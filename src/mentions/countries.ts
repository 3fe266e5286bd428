import { LEADS, type Gazetteer } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountryMention } from "../model/mention.ts";
import { isInitials } from "../text/letters.ts";
import { markAt, startsOf } from "../text/marks.ts";
import { expand, type Term } from "../text/terms.ts";
import { sentenceCases } from "../text/surroundings.ts";
import { cueEndsAt, leadAt } from "./country-signs.ts";
import { settled, type Candidate, type Scene } from "./country-doubts.ts";
import { isInsideBody, isInsideName, isLanguage, isPartOfCode, isSurname } from "./country-names.ts";

/** What a name or adjective of the lexicon says; `capital` is its first word that must have a capital, -1 if none must. */
export interface CountryWord {
  readonly code: string;
  readonly form: "name" | "adjective";
  readonly spelled: string;
  readonly capital: number;
}

/** Classes of which the reader asks all places. */
export const LISTED_FOR_COUNTRIES = ["country", "country-compound", "country-decoy"];

/** The lexicon's terms that the countries need. */
export function countryTerms(words: Gazetteer): Term[] {
  const terms: Term[] = [];
  const put = (cls: string, value: unknown, phrases: readonly string[]) => {
    for (const phrase of phrases) terms.push({ cls, value, phrase });
  };
  for (const [code, { names, adjectives }] of Object.entries(words.countries)) {
    for (const spelled of names.flatMap(expand).map((name) => name.trim()))
      put("country", { code, form: "name", spelled, capital: capitalOf(spelled) } satisfies CountryWord, [spelled]);
    const capital = words.adjectiveCase === "capital" ? 0 : -1;
    for (const spelled of adjectives.flatMap(words.inflect)) put("country", { code, form: "adjective", spelled, capital } satisfies CountryWord, [spelled]);
  }
  for (const [code, parts] of Object.entries(words.compounds)) put("country-compound", code, parts);
  for (const decoy of words.decoys.flatMap(expand)) put("country-decoy", isCapitalised(decoy.trim()), [decoy]);
  for (const [name, { means, against, support }] of Object.entries(words.doubts)) {
    put("country-doubt", { name, means }, [name]);
    put("country-against", name, against);
    put("country-support", name, support);
  }
  put("country-surname", true, words.surnames);
  put("country-province", true, words.provinces);
  put("country-host", true, words.hosts);
  put("country-body", true, words.bodies);
  put("country-tail", true, words.tails);
  put("language-before", true, words.language.before);
  put("language-after", true, words.language.after);
  for (const lead of LEADS) put("lead", lead, words.leads[lead]);
  return terms;
}

/** Whether the first and the last word of a phrase have capitals. */
const isCapitalised = (phrase: string): Decoy => ({ first: /^\p{Lu}/u.test(phrase), last: /(?:^|[\s'])\p{Lu}[^\s']*$/u.test(phrase) });

interface Decoy {
  readonly first: boolean;
  readonly last: boolean;
}

function capitalOf(spelled: string): number {
  return spelled.split(/\s+/).findIndex((word) => /^=?\p{Lu}/u.test(word));
}

/** Reads the countries of a document, in text order; `code` is the language's, for the rules' names. */
export function readCountries(doc: Document, words: Gazetteer, code: string): CountryMention[] {
  const scene: Scene = { doc, words, candidates: candidatesOf(doc, words), caseOf: sentenceCases(doc, words.titleCase) };
  const asked = scene.candidates.filter((candidate) => mayMean(scene, candidate));
  return settled(scene, asked).map(({ from, to, word: { code: country, form } }) => ({
    kind: "country", code: country, form, from, to, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, rule: `${code}/country/${form}`,
  }));
}

/** Whether a candidate may mean its country where it stands: no person, company, language, currency sign or web address. */
function mayMean(scene: Scene, candidate: Candidate): boolean {
  if (isPartOfCode(scene.doc, candidate)) return false;
  if (candidate.word.form === "adjective") return !isLanguage(scene, candidate) && !isSurname(scene, candidate) && !isInsideBody(scene, candidate);
  return !isInsideName(scene, candidate) && !hasProvince(scene.doc, candidate) && !isStreet(scene.doc, candidate);
}

/** «in via Svezia», «avenida Perú», but «arrivava via Olanda»: what is called a street, behind a small word where it says a way as well. */
function isStreet({ marks, tokens }: Document, { from }: Candidate): boolean {
  const street = markAt(marks, from - 1, STREET);
  return street !== undefined && tokens[from - 1]!.sentence === tokens[from]!.sentence && (markAt(marks, from - 1, "lead") === undefined || markAt(marks, from - 2, "lead") !== undefined);
}
const STREET = "date/street";

/** «Cuba (AL)», «Lebanon, Pa.»: a town, with its province; a country's own letters tell nothing. */
function hasProvince({ tokens, marks }: Document, { to, word }: Candidate): boolean {
  const inside = tokens[to + 1];
  if (tokens[to]?.word.raw === ",") return inside!== undefined && markAt(marks, to + 1, "country-province") !== undefined;
  return tokens[to]?.word.raw === "(" && tokens[to + 2]?.word.raw === ")" && inside!.word.shape === "upper" && inside!.word.raw.length === 2 && inside!.word.raw !== word.code;
}

/** Names and adjectives that are spelt as a country's must be; the longest at a place wins, and a decoy hides what is in it. */
function candidatesOf(doc: Document, words: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const at of startsOf(doc, LISTED_FOR_COUNTRIES)) {
    if (at < next) continue;
    const { candidate, decoyEnd } = readAt(doc, at, words);
    if (decoyEnd > at && (candidate === undefined || decoyEnd >= candidate.to)) next = decoyEnd;
    else if (candidate !== undefined) {
      found.push(candidate);
      next = candidate.to;
    }
  }
  return found;
}

function readAt(doc: Document, at: number, words: Gazetteer): { candidate: Candidate | undefined; decoyEnd: number } {
  let candidate: Candidate | undefined,
    decoyEnd = at;
  for (const { cls, value, size } of doc.marks.lists[at]!) {
    const to = at + size;
    if (cls === "country-decoy") {
      const { first, last } = value as Decoy;
      if (!(first && isSmall(doc, at)) && !(last && isSmall(doc, to - 1))) decoyEnd = Math.max(decoyEnd, to);
    }
    if (cls === "country" && (candidate === undefined || to > candidate.to)) {
      if (isSpeltSo(doc, at, to, value as CountryWord, words)) candidate = { from: at, to, word: value as CountryWord };
    } else if (cls === "country-compound" && doc.tokens[at + 1]?.hyphen === true && candidate === undefined)
      candidate = { from: at, to, word: { code: value as string, form: "adjective", spelled: doc.tokens[at]!.word.raw, capital: -1 } };
  }
  return { candidate, decoyEnd };
}

const isSmall = (doc: Document, at: number): boolean => doc.tokens[at]!.word.shape === "lower";

/** Initials need all their capitals («US», not «us»), names the first one; an adjective has no accent that the table has not («Germán»). */
function isSpeltSo(doc: Document, from: number, to: number, { spelled, capital, form }: CountryWord, words: Gazetteer): boolean {
  const first = doc.tokens[from]!,
    last = doc.tokens[to - 1]!;
  if (doc.sentences[first.sentence]!.segment !== doc.sentences[last.sentence]!.segment) return false;
  if (capital >= 0 && isSmall(doc, from + capital)) return !isInitials(spelled) && !words.nounsFollow && isHomeOf(doc, from);
  if (capital >= 0 && isInitials(spelled) && first.word.shape !== "upper") return false;
  // a tilde makes another word of it: no ravine is Canada
  if (/\u00f1/iu.test(first.word.raw) && !/\u00f1/iu.test(spelled)) return false;
  return form === "name" || hasAccent(spelled) || !hasAccent(first.word.raw);
}

/** «originari del marocco»: of whose people somebody is needs no capital. */
function isHomeOf(doc: Document, at: number): boolean {
  const of = leadAt(doc, at - 1) === "article" ? at - 1 : at;
  return leadAt(doc, of - 1) === "of" && cueEndsAt(doc, of - 1, "person") && markAt(doc.marks, at, "country-doubt") === undefined;
}

const hasAccent = (raw: string): boolean => /[^\x20-\x7e]/.test(raw);
