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
import type { Article } from "./model/article.ts";
import type { Document } from "./model/document.ts";
import type { Facts, Statement } from "./model/fact.ts";
import type { Mentions } from "./model/mention.ts";
import type { Operation } from "./model/operation.ts";
import { formOperations, LISTED_FOR_OPERATIONS, operationTerms } from "./operations/operations.ts";
import { applyRules, compileRules, type Hits, type RuleSet } from "./rules/apply.ts";
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

function taggerOf({ code, loadTagger }: LanguagePack): Promise<Tagger> | null {
  if (!loadTagger) return null;
  const tagger = taggers.get(code) ?? loadTagger();
  taggers.set(code, tagger);
  return tagger;
}

/** What is known of an article before it is read. */
export type Given = Pick<Article, "text" | "title" | "published">;

/** Reads an article. */
export const readArticle = async (text: string, published: string | null, title: string | null, language: Language): Promise<Reading> =>
  (await readArticles([{ text, published, title }], language))[0]!;

/**
 * Reads articles of one language, stage by stage: the code of all stages and what they look up is more than a processor
 * has at hand, and a stage that reads some twenty articles in a row has its own at hand for most of them. Where rules are
 * in doubt whether a word is a verb, the language's tagger is asked before facts are stated.
 */
export async function readArticles(articles: readonly Given[], language: Language): Promise<Reading[]> {
  return stateFacts(await askedForVerbs(readTexts(articles, language), language), language);
}

async function askedForVerbs(all: readonly Read[], { pack }: Language): Promise<readonly Read[]> {
  const doubtful = all.map(({ doc, mentions }) => (pack.loadTagger ? doubtfulWords(doc, mentions, pack.counts) : []));
  const tagger = doubtful.some(({ length }) => length > 0) ? await taggerOf(pack) : null;
  if (!tagger) return all;
  return all.map((read, index) => {
    const verbs = verbsAmong(doubtful[index]!, read.doc, tagger);
    return verbs.size === 0 ? read : withVerbs(read, verbs, pack);
  });
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

/** The same of one article, and no tagger is asked. */
export const readByRules = (text: string, published: string | null, title: string | null, language: Language): Reading =>
  stateFacts(readTexts([{ text, published, title }], language), language)[0]!;

/** A document and what was read in it. */
type Read = Pick<Reading, "doc" | "mentions">;

/** article → Document → Mentions. */
function readTexts(articles: readonly Given[], { pack, reader }: Language): Read[] {
  const undated = articles.map(({ text, published, title }) => readDocument(text, published, title, reader));
  const dated = undated.map((doc) => {
    const { published, mentions } = readDates(doc, pack.code);
    return { doc: { ...doc, published }, dates: mentions };
  });
  return dated.map(({ doc, dates }) => ({ doc, mentions: readMentions(doc, pack, dates) }));
}

/** The same, some words of it taken for verbs: a tagger changes no dates. */
function withVerbs(read: Read, verbs: ReadonlySet<number>, pack: LanguagePack): Read {
  const doc = { ...read.doc, verbs };
  return { doc, mentions: readMentions(doc, pack, read.mentions.date) };
}

/** Mentions → Facts, a kind at a time. */
const STATE: readonly ((doc: Document, mentions: Mentions, hits: Hits, pack: LanguagePack) => readonly Statement[])[] = [
  stateNames, stateDates, (doc, mentions, hits, { counts, code }) => stateCounts(doc, mentions, hits, counts, code),
  stateMoney, (doc, mentions, hits, { gazetteer }) => stateCountries(doc, mentions, hits, gazetteer), stateAgencies,
];

/** Mentions → Facts → Operations. */
function stateFacts(all: readonly Read[], { pack, rules }: Language): Reading[] {
  const hits = all.map(({ doc, mentions }) => applyRules(doc, mentions, rules));
  const kinds = STATE.map((state) => all.map(({ doc, mentions }, index) => state(doc, mentions, hits[index]!, pack)));
  return all.map(({ doc, mentions }, index) => {
    const statements = withoutBoilerplate(doc, kinds.flatMap((stated) => stated[index]!));
    return { doc, mentions, statements, ...formOperations(doc, mentions, statements) };
  });
}

/** Lines of the page state nothing of the story. */
function withoutBoilerplate(doc: Document, statements: readonly Statement[]): readonly Statement[] {
  if (!doc.segments.some(({ kind }) => kind === "boilerplate")) return statements;
  return statements.filter(({ from }) => kindOf(doc, doc.tokens[from]!.sentence) !== "boilerplate");
}
