import type { Failure } from "./errors.ts";
import type { Reading } from "./extract.ts";
import type { Article } from "./model/article.ts";
import type { Evidence, Facts, Warning } from "./model/fact.ts";
import type { Mention } from "./model/mention.ts";
import type { Operation } from "./model/operation.ts";
import { SAME, type OffsetMap } from "./offsets.ts";
import type { ArticleRecord, ErrorRecord } from "./record.ts";
import { UNCERTAIN } from "./text/language.ts";
import { readingWarnings } from "./warnings.ts";

type RecordFacts = ArticleRecord["unassigned"];

/** Which language the article was read in, and who said so. */
export type RecordLanguage = ArticleRecord["language"];

/** What `extract mentions` writes for one input. */
export interface MentionsRecord {
  readonly id: string;
  readonly language: string;
  readonly mentions: readonly object[];
}

/** The record of an article: every key in its fixed place, and nothing that is of use only inside. */
export function composeRecord(article: Article, reading: Reading, language: RecordLanguage, at: OffsetMap): ArticleRecord {
  const { id, text, format, url, sha256 } = article;
  const { doc, operations, unassigned } = reading;
  const published = doc.published ?? unassigned.dates.find(({ role }) => role === "published")?.value ?? null;
  return {
    version: 1,
    id,
    source: { title: doc.title, url, format, published, characters: at(text.length), sha256, text: format === "html" ? text : null },
    language,
    operations: operations.map((operation) => composeOperation(operation, at)),
    unassigned: composeFacts(unassigned, at),
    warnings: [...article.warnings, ...languageWarnings(language), ...readingWarnings(reading, at)],
  };
}

/** The record of an input that gives none. */
export function composeError(id: string, { code, message, line }: Failure): ErrorRecord {
  return { version: 1, id, error: line === undefined ? { code, message } : { code, message, line } };
}

/** The layer below the facts: everything that was read, in text order. */
export function composeMentions({ id, text }: Article, { mentions }: Reading, language: string, at: OffsetMap): MentionsRecord {
  const { number, money, date, country, name, target, agency } = mentions;
  // «a», «un», «una» are read as one for the sake of the counts only
  const all: Mention[] = [...number.filter(({ form }) => form !== "article"), ...money, ...date, ...country, ...name, ...target, ...agency];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return { id, language, mentions: all.map((mention) => composeMention(mention, text, at)) };
}

function composeMention(mention: Mention, text: string, at: OffsetMap): object {
  const { kind, start, end, rule } = mention;
  return { kind, ...readingOf(mention), start: at(start), end: at(end), text: text.slice(start, end), rule };
}

function readingOf(mention: Mention): object {
  switch (mention.kind) {
    case "number":
      return { value: mention.value, ...(mention.max !== undefined && { max: mention.max }), qualifier: mention.qualifier };
    case "money":
      return { amount: mention.amount, ...(mention.max !== undefined && { max: mention.max }), currency: mention.currency, qualifier: mention.qualifier };
    case "country":
      return { code: mention.code };
    default:
      return { value: mention.value };
  }
}

function languageWarnings({ code, confidence }: RecordLanguage): Warning[] {
  if (confidence >= UNCERTAIN) return [];
  return [{ code: "language-uncertain", message: `read as «${code}» with a confidence of only ${confidence}` }];
}

function composeOperation(operation: Operation, at: OffsetMap): ArticleRecord["operations"][number] {
  const { id, name, date } = operation;
  return { id, name, date, ...composeFacts(operation, at) };
}

function composeFacts(facts: Facts, at: OffsetMap): RecordFacts {
  const composeEvidence =
    at === SAME ? (evidence: Evidence) => evidence : ({ start, end, text, rule }: Evidence): Evidence => ({ start: at(start), end: at(end), text, rule });
  return {
    names: facts.names.map(({ value, evidence }) => ({ value, evidence: evidence.map(composeEvidence) })),
    targets: facts.targets.map(({ value, evidence }) => ({ value, evidence: evidence.map(composeEvidence) })),
    dates: facts.dates.map(({ value, role, evidence }) => ({ value, role, evidence: evidence.map(composeEvidence) })),
    counts: facts.counts.map(({ what, value, max, qualifier, noun, evidence }) => {
      const proof = evidence.map(composeEvidence);
      return max === undefined ? { what, value, qualifier, noun, evidence: proof } : { what, value, max, qualifier, noun, evidence: proof };
    }),
    money: facts.money.map(({ amount, max, currency, role, qualifier, per, form, evidence }) => {
      const proof = evidence.map(composeEvidence);
      // spreads cost, and most sums need none
      if (max === undefined && form === undefined)
        return per === undefined ? { amount, currency, role, qualifier, evidence: proof } : { amount, currency, role, qualifier, per, evidence: proof };
      if (per === undefined && form === undefined) return { amount, max: max!, currency, role, qualifier, evidence: proof };
      return { amount, ...(max !== undefined && { max }), currency, role, qualifier, ...(per && { per }), ...(form && { form }), evidence: proof };
    }),
    countries: facts.countries.map(({ code, name, roles, evidence }) => ({ code, name, roles: [...roles], evidence: evidence.map(composeEvidence) })),
    agencies: facts.agencies.map(({ value, country, evidence }) => ({ value, country, evidence: evidence.map(composeEvidence) })),
  };
}
