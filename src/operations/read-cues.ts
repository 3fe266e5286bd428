import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { DateMention, Mentions } from "../model/mention.ts";
import { markAt, startsOf } from "../text/marks.ts";
import { LISTED_FOR_OPERATIONS, type SentenceCues } from "./cues.ts";

const MONTH = /^(?:\d{4}|XXXX)-\d\d/;
/** A month or a year alone. */
const PLAIN = /^\d{4}(?:-\d\d)?$/;
const DAY = /^\d{4}-\d\d-\d\d/;
/** An act this close behind «could» or «no» did not happen. */
const UNREAL_REACH = 7;
/** A date this near to the start of its block leads it. */
const LEADING = 4;
/** A contrast stands among fewer words («Kent Police, meanwhile, …»). */
const OPENING = 5;
/** How far from a sentence's start its first words reach. */
const NEAR = 8;

/** Reads the cues of every sentence in one pass over marks and one over statements. */
export function readCues(doc: Document, mentions: Mentions, statements: readonly Statement[]): readonly SentenceCues[] {
  const cues = doc.sentences.map((): SentenceCues => ({
    acts: 0, finds: 0, back: false, had: false, origin: false, phase: false, verdict: false, authority: false, matter: false, apart: Infinity, before: Infinity, ago: Infinity, same: Infinity, several: false, announces: null, results: 0, figures: 0, resultKeys: [], isPageDate: false, sums: false, dated: false, contrast: false, placed: "no", towns: [], countries: [], agencies: [], month: null, dayAnywhere: null, dayNear: null, day: null, names: [], targets: [],
  }));
  readWords(doc, cues);
  readMentions(doc, mentions, cues);
  readFigures(doc, statements, cues);
  readPlaces(doc, mentions, cues);
  return cues;
}

/** The words of the pack, sentence by sentence. */
function readWords(doc: Document, cues: readonly SentenceCues[]): void {
  const told = startsOf(doc, LISTED_FOR_OPERATIONS);
  let from = 0;
  for (const { index, first, last } of doc.sentences) {
    let to = from;
    while (to < told.length && told[to]! < last) to++;
    if (to > from) readSentence(doc, cues[index]!, first, told.slice(from, to));
    from = to;
  }
}

function readMentions(doc: Document, mentions: Mentions, cues: readonly SentenceCues[]): void {
  const at = (token: number): SentenceCues => cues[doc.tokens[token]!.sentence]!;
  for (const { from, value } of mentions.agency) {
    at(from).authority = true;
    at(from).agencies.push(value);
  }
  for (const name of mentions.name) at(name.from).names.push(name);
  for (const { from, code } of mentions.country) at(from).countries.push(code);
  for (const target of mentions.target) at(target.from).targets.push(target);
  for (const date of mentions.date) readDate(doc, date, at(date.from));
  for (const { coreTo, value, form } of mentions.number) if (form !== "article" && value >= 2 && isCounted(doc, coreTo)) at(coreTo - 1).announces ??= value;
}

/** What the sentences state of results. */
function readFigures(doc: Document, statements: readonly Statement[], cues: readonly SentenceCues[]): void {
  for (const statement of statements) {
    if (statement.kind === "counts" || statement.kind === "money") cues[doc.tokens[statement.from]!.sentence]!.figures++;
    if (!isResult(statement)) continue;
    const cue = cues[doc.tokens[statement.from]!.sentence]!, { fact } = statement;
    cue.results++;
    if ("what" in fact) cue.resultKeys.push(`${fact.what} ${fact.value}`);
  }
}

/** «three joint operations»: a noun for operations stands behind a number, an adjective between them at most. */
const isCounted = (doc: Document, at: number): boolean => [at, at + 1].some((index) => index < doc.tokens.length && doc.tokens[index]!.sentence === doc.tokens[at - 1]!.sentence && markAt(doc.marks, index, "op-counted") !== undefined);

/** A date among the first words of its sentence; one that leads its block. */
function readDate(doc: Document, { from, value, form }: DateMention, cue: SentenceCues): void {
  const { published } = doc, { first, segment } = doc.sentences[doc.tokens[from]!.sentence]!, isDay = DAY.test(value);
  cue.isPageDate ||= form === "stamp" || (isDay && value === published);
  if (form === "stamp") return;
  if (isDay) cue.dayAnywhere ??= value;
  if (from - first <= NEAR && MONTH.test(value)) cue.dated = true;
  if (from - first <= NEAR && isDay) cue.dayNear ??= value;
  if (from - first <= NEAR && PLAIN.test(value)) cue.month ??= value;
  if (form === "absolute" && isDay && from - doc.sentences[doc.segments[segment]!.first]!.first <= LEADING) cue.day ??= value;
}

/** A place leads its sentence within so many tokens. */
const LEAD_PLACE = 3;
/** Behind a connective and its comma, within so many («By contrast, in Leeds …»). */
const LEAD_AFTER_COMMA = 6;

/** Looks at the first words of each sentence for a place. */
function readPlaces(doc: Document, mentions: Mentions, cues: readonly SentenceCues[]): void {
  const dates = new Set(mentions.date.map(({ from }) => from)), countries = new Set(mentions.country.map(({ from }) => from));
  for (const { index, first, last } of doc.sentences)
    for (let at = first; at < last - 1; at++) {
      const preposition = markAt(doc.marks, at, "op-places"), to = preposition?.to ?? at, place = doc.tokens[to];
      if (preposition === undefined || to >= last || place?.word.shape !== "capital" || dates.has(at) || dates.has(to)) continue;
      const isCountry = countries.has(to), cue = cues[index]!;
      if (!isCountry) cue.towns.push(place.word.norm);
      const reach = at > first && doc.tokens[at - 1]!.word.raw === "," ? LEAD_AFTER_COMMA : LEAD_PLACE;
      if (at >= first + reach || cue.placed !== "no") continue;
      cue.placed = isCountry ? "country" : "town";
    }
}

/** Reads the cues at the tokens of a sentence where such stand. */
function readSentence(doc: Document, cues: SentenceCues, first: number, places: readonly number[]): void {
  let unreal = -Infinity, until = first;
  for (const token of places)
    for (const { cls, size } of doc.marks.lists[token]!) {
      const offset = token - first;
      // «9 May», not «may»
      if (cls === "op-unreal") unreal = offset > 0 && doc.tokens[token]!.word.shape === "capital" ? unreal : token;
      else if (cls === "op-acts") {
        if (token >= until && token - unreal > UNREAL_REACH) cues.acts++;
        until = Math.max(until, token + size);
      } else if (cls === "op-finds") {
        if (token - unreal > UNREAL_REACH) cues.finds++;
      } else if (cls === "op-back") cues.back ||= offset <= 2;
      else if (cls === "op-sums") cues.sums ||= offset <= 1;
      else if (cls === "op-origins") cues.origin = true;
      else if (cls === "op-phases") cues.phase = true;
      else if (cls === "op-had") cues.had = true;
      else if (cls === "op-verdicts") cues.verdict ||= token - unreal > UNREAL_REACH;
      else if (cls === "op-authorities") cues.authority = true;
      else if (cls === "op-matters") cues.matter = true;
      else if (cls === "op-several") cues.several = true;
      else if (cls === "op-contrast") cues.contrast ||= offset <= OPENING;
      else if (cls === "op-apart") cues.apart = Math.min(cues.apart, offset);
      else if (cls === "op-ago") cues.ago = Math.min(cues.ago, offset);
      else if (cls === "op-before") cues.before = Math.min(cues.before, offset);
      else if (cls === "op-same") cues.same = Math.min(cues.same, offset);
    }
}

const RESULTS: ReadonlySet<string> = new Set(["arrests", "suspects", "convictions", "searches", "servers", "devices", "domains", "channels", "bank_accounts", "vehicles", "properties", "apps", "social"]);

/** What an operation brings, as against what it is told about. */
function isResult({ kind, fact }: Statement): boolean {
  if (kind === "counts") return "what" in fact && RESULTS.has(fact.what);
  return kind === "money" && "currency" in fact && (fact.role === "seized" || fact.role === "frozen");
}
