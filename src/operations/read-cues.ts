import type { Document } from "../model/document.ts";
import type { CountFact, MoneyFact, Statement } from "../model/fact.ts";
import type { DateMention, Mentions } from "../model/mention.ts";
import { anyMark, markEnding } from "../text/marks.ts";
import { cueAt, leadsTo, noCues, type Draft } from "./cue-draft.ts";
import { readPlaces } from "./cue-places.ts";
import { readSeats } from "./cue-seats.ts";
import { readDeeds, readWords } from "./cue-words.ts";
import { NOWHERE, withOne, type SentenceCues } from "./cues.ts";

const MONTH = /^(?:\d{4}|XXXX)-\d\d/;
/** A month or a year alone. */
const PLAIN = /^\d{4}(?:-\d\d)?$/;
const YEAR = /^\d{4}$/;
const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d/;
/** A date this near to the start of its block leads it. */
const LEADING = 4;
/** «Also on Tuesday». */
const FIRST = 2;
/** «The same investigation» this close behind «on the other hand». */
const GOES_ON = 4;
/** From so many on a number counts what was taken, not ages and hours. */
const FEW = 100;
/** How far from a sentence's start its first words reach. */
const NEAR = 8;

/** Reads the cues of every sentence in one pass over marks and one over statements. */
export function readCues(doc: Document, mentions: Mentions, statements: readonly Statement[]): readonly SentenceCues[] {
  const draft = noCues(doc);
  readWords(draft);
  // «on the other hand, this investigation …» goes on with the story; «another operation, this time in Bari» does not
  for (const cue of draft.cues) if (!cue.other && cue.apart < cue.same && cue.same - cue.apart <= GOES_ON) cue.apart = NOWHERE;
  readDeeds(draft);
  readMentions(draft, mentions);
  readFigures(draft, statements);
  readPlaces(draft, mentions);
  readSeats(draft, mentions);
  return draft.cues;
}

function readMentions(draft: Draft, mentions: Mentions): void {
  const { doc } = draft;
  for (const { from, value } of mentions.agency) {
    const cue = cueAt(draft, from);
    cue.authority = true;
    cue.agencies = withOne(cue.agencies, value);
  }
  for (const name of mentions.name) {
    const cue = cueAt(draft, name.from);
    cue.names = withOne(cue.names, name);
  }
  for (const { from, code } of mentions.country) {
    const cue = cueAt(draft, from);
    cue.countries = withOne(cue.countries, code);
  }
  for (const target of mentions.target) {
    const cue = cueAt(draft, target.from);
    cue.targets = withOne(cue.targets, target);
  }
  for (const date of mentions.date) readDate(doc, date, cueAt(draft, date.from));
  for (const { coreFrom, coreTo, value, form } of mentions.number) {
    if (value >= FEW) cueAt(draft, coreFrom).figures++;
    if (value >= 2 && form !== "article" && (isCounted(doc, coreTo) || isToldOf(doc, coreFrom) || closes(doc, coreTo))) cueAt(draft, coreTo - 1).announces ??= value;
  }
}

/** What the sentences state of results. */
function readFigures(draft: Draft, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (statement.kind !== "counts" && statement.kind !== "money") continue;
    const cue = cueAt(draft, statement.from);
    cue.stated = withOne<CountFact | MoneyFact>(cue.stated, statement.fact);
    if (!isResult(statement)) continue;
    cue.results++;
    if (statement.kind === "counts") cue.resultCounts = withOne(cue.resultCounts, statement.fact);
  }
}

/** «three joint operations»: a noun for operations stands behind a number. */
const isCounted = (doc: Document, at: number): boolean => leadsTo(doc, at, "op-counted");

/** How long a verb between them may be, in tokens. */
const COPULA = 3;

/** «the operations were two»: the noun for operations stands before the verb. */
function isToldOf(doc: Document, at: number): boolean {
  const verb = markEnding(doc.marks, at, "count-copula", COPULA);
  return verb !== undefined && markEnding(doc.marks, verb.from, "op-counted", 1) !== undefined;
}

/** So many words of a line may stand before its number. */
const LINE = 10;

/** «The verdicts are these three:»: the number stands at the end of a line that leads to a list, and the noun before it. */
function closes(doc: Document, at: number): boolean {
  const { sentence } = doc.tokens[at - 1]!;
  if (doc.tokens[at]?.word.raw !== ":" || at + 1 !== doc.sentences[sentence]!.last) return false;
  return anyMark(doc.marks, "op-counted", Math.max(doc.sentences[sentence]!.first, at - LINE), at);
}

/** A date among the first words of its sentence; one that leads its block. */
function readDate(doc: Document, { from, value, form }: DateMention, cue: SentenceCues): void {
  const { published } = doc, { first, segment } = doc.sentences[doc.tokens[from]!.sentence]!, isDay = DAY.test(value);
  cue.isPageDate ||= form === "stamp" || (isDay && value === published);
  if (form === "stamp") return;
  if (isDay) cue.dayAnywhere ??= value;
  if (YEAR.test(value)) cue.bareYear = true;
  if (from - first <= NEAR && MONTH.test(value)) cue.dated = true;
  if (from - first <= NEAR && isDay) cue.dayNear ??= value;
  if (from - first <= FIRST && isDay) cue.dayFirst ??= value;
  if (from - first <= NEAR && PLAIN.test(value)) cue.month ??= value;
  if (form === "absolute" && isDay && from - doc.sentences[doc.segments[segment]!.first]!.first <= LEADING) cue.day ??= value;
}

const RESULTS: ReadonlySet<string> = new Set(["arrests", "suspects", "convictions", "searches", "servers", "devices", "domains", "channels", "bank_accounts", "vehicles", "properties", "apps", "social", "resellers"]);

/** What an operation brings, as against what it is told about. */
const isResult = (statement: Extract<Statement, { readonly kind: "counts" | "money" }>): boolean =>
  statement.kind === "counts" ? RESULTS.has(statement.fact.what) : statement.fact.role === "seized" || statement.fact.role === "frozen";
