import { stateAgencies } from "./facts/agencies.ts";
import { countTerms, LISTED_FOR_COUNTS, nounTerms } from "./facts/count-words.ts";
import { stateCounts } from "./facts/counts.ts";
import { doubtfulWords } from "./facts/doubts.ts";
import { countriesFactTerms, stateCountries } from "./facts/countries.ts";
import { datesFactTerms, stateDates } from "./facts/dates.ts";
import { moneyFactTerms, stateMoney } from "./facts/money.ts";
import { stateNames } from "./facts/names.ts";
import { extendPack, type ExtraWords } from "./languages/extra.ts";
import { packedTerms } from "./languages/packed.ts";
import { loadPack } from "./languages/registry.ts";
import type { LanguageCode, LanguagePack, Tagger } from "./languages/pack.ts";
import { readDates } from "./mentions/dates.ts";
import { LISTED_FOR_MENTIONS, mentionTerms, readMentions } from "./mentions/index.ts";
import type { Document } from "./model/document.ts";
import type { Facts, Statement } from "./model/fact.ts";
import type { Mentions } from "./model/mention.ts";
import type { Operation } from "./model/operation.ts";
import { formOperations, LISTED_FOR_OPERATIONS, operationTerms } from "./operations/operations.ts";
import { applyRules, compileRules, type RuleSet } from "./rules/apply.ts";
import { buildLexicon } from "./text/lexicon.ts";
import type { Term } from "./text/terms.ts";
import { compileReader, readDocument, type Reader } from "./text/document.ts";
import { kindOf } from "./text/surroundings.ts";

/** A language ready to read: its pack and what is compiled from it. */
export interface Language {
  readonly pack: LanguagePack;
  readonly reader: Reader;
  readonly rules: RuleSet;
}

/** The tagger's time grows with the text, so a sentence without an end is cut, in characters. */
const LONGEST_TAGGED = 400;

const compiled = new Map<LanguageCode, Promise<Language>>();
const extended = new WeakMap<ExtraWords, Promise<Language>>();

/** Loads and compiles a language once; with words of a user, once for these. */
export function loadLanguage(code: LanguageCode, extra?: ExtraWords): Promise<Language> {
  const known = extra ? extended.get(extra) : compiled.get(code);
  if (known) return known;
  const language = loadPack(code).then((pack) => (extra ? compile(extendPack(pack, extra), null) : compile(pack, packedTerms(code))));
  if (extra) extended.set(extra, language);
  else compiled.set(code, language);
  return language;
}

function compile(pack: LanguagePack, packed: Uint8Array | null): Language {
  const rules = compileRules(pack.rules);
  const lexicon = buildLexicon(packed ? rules.terms : [...rules.terms, ...packTermsOf(pack)], [...rules.listed, ...LISTED_FOR_MENTIONS, ...LISTED_FOR_COUNTS, ...LISTED_FOR_OPERATIONS], packed, nounTerms(pack.given?.counts ?? {}));
  return { pack, reader: compileReader(lexicon, pack.orthography), rules };
}

/** All words of a pack that the readers ask for. */
export function packTermsOf(pack: LanguagePack): Term[] {
  return [
    ...mentionTerms(pack), ...countTerms(pack.counts), ...moneyFactTerms(pack.money), ...datesFactTerms(pack.calendar),
    ...countriesFactTerms(pack.gazetteer), ...operationTerms(pack.operations),
  ];
}

export interface Reading {
  readonly doc: Document;
  readonly mentions: Mentions;
  readonly statements: readonly Statement[];
  readonly operations: readonly Operation[];
  readonly unassigned: Facts;
}

const taggers = new Map<LanguageCode, Promise<Tagger>>();

/** Reads an article; where rules are in doubt whether a word is a verb, the language's tagger is asked before facts are stated. */
export async function readArticle(text: string, published: string | null, title: string | null, language: Language): Promise<Reading> {
  const read = readText(text, published, title, language);
  const { code, counts, loadTagger } = language.pack;
  const doubtful = loadTagger ? doubtfulWords(read.doc, read.mentions, counts) : [];
  if (!loadTagger || doubtful.length === 0) return stateFacts(read, language);
  const tagger = taggers.get(code) ?? loadTagger();
  taggers.set(code, tagger);
  const verbs = verbsAmong(doubtful, read.doc, await tagger);
  return stateFacts(verbs.size === 0 ? read : withVerbs(read, verbs, language), language);
}

/** Which of the doubtful tokens the tagger takes for verbs; it sees each sentence once, and no more than a few hundred characters of it. */
function verbsAmong(doubtful: readonly number[], { text, tokens, sentences }: Document, tagger: Tagger): ReadonlySet<number> {
  const ofSentence = new Map<number, number[]>();
  for (const token of doubtful) {
    const { sentence } = tokens[token]!, asked = ofSentence.get(sentence);
    if (asked) asked.push(token);
    else ofSentence.set(sentence, [token]);
  }
  const verbs = new Set<number>();
  for (const [sentence, asked] of ofSentence) {
    const start = tokens[sentences[sentence]!.first]!.start;
    const end = Math.min(tokens[sentences[sentence]!.last - 1]!.end, start + LONGEST_TAGGED);
    const found = new Set(tagger(text.slice(start, end)));
    for (const token of asked) if (found.has(tokens[token]!.start - start)) verbs.add(token);
  }
  return verbs;
}

/** article → Document → Mentions → Facts → Operations; each step a pure function. */
export const readByRules = (text: string, published: string | null, title: string | null, language: Language): Reading =>
  stateFacts(readText(text, published, title, language), language);

/** A document and what was read in it. */
type Read = Pick<Reading, "doc" | "mentions">;

function readText(text: string, published: string | null, title: string | null, { pack, reader }: Language): Read {
  const undated = readDocument(text, published, title, reader), dates = readDates(undated, pack.code);
  const doc = { ...undated, published: dates.published };
  return { doc, mentions: readMentions(doc, pack, dates.mentions) };
}

/** The same, some words of it taken for verbs: a tagger changes no dates. */
function withVerbs(read: Read, verbs: ReadonlySet<number>, { pack }: Language): Read {
  const doc = { ...read.doc, verbs };
  return { doc, mentions: readMentions(doc, pack, read.mentions.date) };
}

function stateFacts({ doc, mentions }: Read, { pack, rules }: Language): Reading {
  const hits = applyRules(doc, mentions, rules);
  const statements = withoutBoilerplate(doc, [
    ...stateNames(doc, mentions), ...stateDates(doc, mentions, hits), ...stateCounts(doc, mentions, hits, pack.counts, pack.code),
    ...stateMoney(doc, mentions, hits), ...stateCountries(doc, mentions, hits, pack.gazetteer), ...stateAgencies(doc, mentions, hits),
  ]);
  return { doc, mentions, statements, ...formOperations(doc, mentions, statements) };
}

/** Lines of the page state nothing of the story. */
function withoutBoilerplate(doc: Document, statements: readonly Statement[]): readonly Statement[] {
  if (!doc.segments.some(({ kind }) => kind === "boilerplate")) return statements;
  return statements.filter(({ from }) => kindOf(doc, doc.tokens[from]!.sentence) !== "boilerplate");
}
