import { stateAgencies } from "./facts/agencies.ts";
import { countTerms } from "./facts/count-words.ts";
import { stateCounts } from "./facts/counts.ts";
import { countriesFactTerms, stateCountries } from "./facts/countries.ts";
import { datesFactTerms, stateDates } from "./facts/dates.ts";
import { moneyFactTerms, stateMoney } from "./facts/money.ts";
import { stateNames } from "./facts/names.ts";
import { loadPack } from "./languages/registry.ts";
import type { LanguageCode, LanguagePack } from "./languages/pack.ts";
import { calendarAbbreviations, readDates } from "./mentions/dates.ts";
import { mentionTerms, readMentions } from "./mentions/index.ts";
import type { Document } from "./model/document.ts";
import type { Facts, Statement } from "./model/fact.ts";
import type { Mentions } from "./model/mention.ts";
import type { Operation } from "./model/operation.ts";
import { formOperations, operationTerms } from "./operations/operations.ts";
import { applyRules, compileRules, type RuleSet } from "./rules/apply.ts";
import { buildLexicon } from "./rules/lexicon.ts";
import { compileReader, readDocument, type Reader } from "./text/document.ts";

/** A language ready to read: its pack and what is compiled from it. */
export interface Language {
  readonly pack: LanguagePack;
  readonly reader: Reader;
  readonly rules: RuleSet;
}

const compiled = new Map<LanguageCode, Promise<Language>>();

/** Loads and compiles a language once. */
export function loadLanguage(code: LanguageCode): Promise<Language> {
  const known = compiled.get(code);
  if (known) return known;
  const language = loadPack(code).then(compile);
  compiled.set(code, language);
  return language;
}

function compile(pack: LanguagePack): Language {
  const lexicon = buildLexicon([
    ...mentionTerms(pack), ...countTerms(pack.counts), ...moneyFactTerms(pack.money), ...datesFactTerms(pack.calendar),
    ...countriesFactTerms(pack.gazetteer), ...operationTerms(pack.operations),
  ]);
  return { pack, reader: compileReader(lexicon, pack.orthography), rules: compileRules(pack.rules) };
}

export interface Reading {
  readonly doc: Document;
  readonly mentions: Mentions;
  readonly statements: readonly Statement[];
  readonly operations: readonly Operation[];
  readonly unassigned: Facts;
}

/** article → Document → Mentions → Facts → Operations; each step a pure function. */
export function readArticle(text: string, published: string | null, title: string | null, { pack, reader, rules }: Language): Reading {
  const undated = readDocument(text, published, title, reader);
  const dates = readDates(undated, pack.code);
  const doc: Document = { ...undated, published: dates.published };
  const mentions = readMentions(doc, pack, dates.mentions);
  const hits = applyRules(doc, mentions, rules);
  const statements = withoutBoilerplate(doc, [
    ...stateNames(doc, mentions), ...stateDates(doc, mentions, hits), ...stateCounts(doc, mentions, hits, pack.counts, pack.code),
    ...stateMoney(doc, mentions, hits, pack.money), ...stateCountries(doc, mentions, hits, pack.gazetteer), ...stateAgencies(doc, mentions, hits),
  ]);
  return { doc, mentions, statements, ...formOperations(doc, mentions, statements) };
}

/** Lines of the page state nothing of the story. */
function withoutBoilerplate(doc: Document, statements: readonly Statement[]): Statement[] {
  return statements.filter(({ from }) => doc.segments[doc.sentences[doc.tokens[from]!.sentence]!.segment]!.kind !== "boilerplate");
}
