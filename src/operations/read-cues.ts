import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { DateMention, Mentions } from "../model/mention.ts";
import { classBit, markAt, mayStart, placesOf, startsOf } from "../text/marks.ts";
import { NOWHERE, silent, withOne, type SentenceCues } from "./cues.ts";

const MONTH = /^(?:\d{4}|XXXX)-\d\d/;
/** A month or a year alone. */
const PLAIN = /^\d{4}(?:-\d\d)?$/;
const DAY = /^\d{4}-\d\d-\d\d/;
/** An act this close behind «could» or «no» did not happen. */
const UNREAL_REACH = 7;
/** A date this near to the start of its block leads it. */
const LEADING = 4;
/** «Also on Tuesday». */
const FIRST = 2;
/** A contrast stands among fewer words («Kent Police, meanwhile, …»). */
const OPENING = 5;
/** «The same investigation» this close behind «on the other hand». */
const GOES_ON = 4;
/** How near to a sentence's start what orders cases must stand. */
const AT_START = 2;
/** How far from a sentence's start its first words reach. */
const NEAR = 8;

/** The cues of a document's sentences while they are read. */
interface Draft {
  readonly doc: Document;
  readonly cues: SentenceCues[];
}

/** Those that tell nothing, and in lists and menus they are many, share one. */
const SILENT = silent();

/** The cues of the sentence of a token, to write to. */
function cueAt({ doc, cues }: Draft, token: number): SentenceCues {
  const { sentence } = doc.tokens[token]!, known = cues[sentence]!;
  return known === SILENT ? (cues[sentence] = silent()) : known;
}

/** Reads the cues of every sentence in one pass over marks and one over statements. */
export function readCues(doc: Document, mentions: Mentions, statements: readonly Statement[]): readonly SentenceCues[] {
  const draft: Draft = { doc, cues: new Array<SentenceCues>(doc.sentences.length).fill(SILENT) };
  readWords(draft);
  // «on the other hand, this investigation …» goes on with the story
  for (const cue of draft.cues) if (cue.apart < cue.same && cue.same - cue.apart <= GOES_ON) cue.apart = NOWHERE;
  readDeeds(draft);
  readMentions(draft, mentions);
  readFigures(draft, statements);
  readPlaces(draft, mentions);
  return draft.cues;
}

/** What a cue says of its sentence; `offset` tells how far from the start of it the cue stands, and `size` of how many words it is. */
const SAYS: ReadonlyMap<string, (cue: SentenceCues, offset: number, size: number) => void> = new Map([
  ["op-back", (cue, offset, size) => void ((cue.back ||= offset <= 2), (cue.given ||= size > 1))],
  ["op-sums", (cue, offset) => void (cue.sums ||= offset <= 1)],
  ["op-origins", (cue) => void (cue.origin = true)],
  ["op-phases", (cue) => void (cue.phase = true)],
  ["op-authorities", (cue) => void (cue.authority = true)],
  ["op-matters", (cue) => void (cue.matter = true)],
  ["op-several", (cue) => void (cue.several = true)],
  ["op-contrast", (cue, offset) => void (cue.contrast ||= offset <= OPENING)],
  ["op-apart", (cue, offset) => void (cue.apart = Math.min(cue.apart, offset))],
  ["op-ago", (cue, offset) => void (cue.ago = Math.min(cue.ago, offset))],
  ["op-before", (cue, offset) => void (cue.before = Math.min(cue.before, offset))],
  ["op-same", (cue, offset) => void (cue.same = Math.min(cue.same, offset))],
]);

const SPEAKING = [...SAYS.keys()];

/** What a word says before a noun of the class beside it. */
const SAYS_BEFORE: readonly (readonly [cls: string, noun: string, say: (cue: SentenceCues, offset: number) => void])[] = [
  ["op-others", "op-events", (cue, offset) => void ((cue.apart = Math.min(cue.apart, offset)), (cue.other = true))],
  ["op-many", "op-counted", (cue) => void (cue.several = true)],
  ["op-firsts", "op-events", (cue, offset) => void (offset <= AT_START && (cue.serial = "first"))],
  ["op-serials", "op-events", (cue, offset) => void (offset <= AT_START && (cue.serial = "next"))],
];

/** The words of the pack that speak wherever they stand. */
function readWords(draft: Draft): void {
  const { tokens, sentences, marks } = draft.doc;
  for (const token of startsOf(draft.doc, SPEAKING)) {
    const cue = cueAt(draft, token), offset = token - sentences[tokens[token]!.sentence]!.first;
    for (const { cls, size } of marks.lists[token]!) SAYS.get(cls)?.(cue, offset, size);
  }
  for (const [cls, noun, say] of SAYS_BEFORE) for (const { from, to } of placesOf(draft.doc, cls)) if (leadsTo(draft.doc, to, noun)) say(cueAt(draft, from), from - sentences[tokens[from]!.sentence]!.first);
}

/** Words of what was done, and of what makes it unreal. */
const DEEDS = ["op-unreal", "op-acts", "op-finds", "op-verdicts"];

/** Reads what was done, in text order: «could» and «no» reach over what follows them in their sentence. */
function readDeeds(draft: Draft): void {
  const { tokens, sentences, marks } = draft.doc;
  let sentence = -1, unreal = 0, until = 0;
  for (const token of startsOf(draft.doc, DEEDS)) {
    const own = tokens[token]!, cue = cueAt(draft, token);
    if (own.sentence !== sentence) [sentence, unreal, until] = [own.sentence, -NOWHERE, token];
    for (const { cls, size } of marks.lists[token]!) {
      // «9 May», not «may»
      if (cls === "op-unreal") unreal = own.word.shape === "capital" && token > sentences[sentence]!.first ? unreal : token;
      else if (cls === "op-acts") {
        if (token >= until && token - unreal > UNREAL_REACH) cue.acts++;
        until = Math.max(until, token + size);
      } else if (cls === "op-finds") {
        if (token - unreal > UNREAL_REACH) cue.finds++;
      } else if (cls === "op-verdicts") cue.verdict ||= token - unreal > UNREAL_REACH;
    }
  }
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
  for (const { coreTo, value, form } of mentions.number) if (value >= 2 && form !== "article" && (isCounted(doc, coreTo) || closes(doc, coreTo))) cueAt(draft, coreTo - 1).announces ??= value;
}

/** What the sentences state of results. */
function readFigures(draft: Draft, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (statement.kind !== "counts" && statement.kind !== "money") continue;
    const cue = cueAt(draft, statement.from);
    cue.figures++;
    if (!isResult(statement)) continue;
    cue.results++;
    if (statement.kind === "counts") cue.resultCounts = withOne(cue.resultCounts, statement.fact);
  }
}

/** «three joint operations»: a noun for operations stands behind a number. */
const isCounted = (doc: Document, at: number): boolean => leadsTo(doc, at, "op-counted");

/** So many words of a line may stand before its number. */
const LINE = 10;

/** «The verdicts are these three:»: the number stands at the end of a line that leads to a list, and the noun before it. */
function closes(doc: Document, at: number): boolean {
  const { sentence } = doc.tokens[at - 1]!;
  if (doc.tokens[at]?.word.raw !== ":" || at + 1 !== doc.sentences[sentence]!.last) return false;
  for (let from = Math.max(doc.sentences[sentence]!.first, at - LINE); from < at; from++) if (markAt(doc.marks, from, "op-counted")) return true;
  return false;
}

/** So many words may stand between an adjective and its noun («a separate intelligence-led customs operation»). */
const GAP = 3;

/** Does a noun of a class follow in the same sentence, other words but no sign and no preposition between them? */
function leadsTo(doc: Document, from: number, cls: string): boolean {
  const end = Math.min(doc.sentences[doc.tokens[from - 1]!.sentence]!.last, from + GAP + 1);
  for (let at = from; at < end; at++) {
    if (markAt(doc.marks, at, cls) !== undefined) return true;
    if (doc.tokens[at]!.word.kind === "sign" || markAt(doc.marks, at, "op-places") !== undefined) return false;
  }
  return false;
}

/** A date among the first words of its sentence; one that leads its block. */
function readDate(doc: Document, { from, value, form }: DateMention, cue: SentenceCues): void {
  const { published } = doc, { first, segment } = doc.sentences[doc.tokens[from]!.sentence]!, isDay = DAY.test(value);
  cue.isPageDate ||= form === "stamp" || (isDay && value === published);
  if (form === "stamp") return;
  if (isDay) cue.dayAnywhere ??= value;
  if (from - first <= NEAR && MONTH.test(value)) cue.dated = true;
  if (from - first <= NEAR && isDay) cue.dayNear ??= value;
  if (from - first <= FIRST && isDay) cue.dayFirst ??= value;
  if (from - first <= NEAR && PLAIN.test(value)) cue.month ??= value;
  if (form === "absolute" && isDay && from - doc.sentences[doc.segments[segment]!.first]!.first <= LEADING) cue.day ??= value;
}

/** A place leads its sentence within so many tokens. */
const LEAD_PLACE = 3;
/** Behind a connective and its comma, within so many («By contrast, in Leeds …»). */
const LEAD_AFTER_COMMA = 6;

/** Looks at the first words of each sentence for a place, and behind them for towns. */
function readPlaces(draft: Draft, mentions: Mentions): void {
  const { tokens, sentences, marks } = draft.doc;
  // a byte a token costs less than a set
  const starts = new Uint8Array(tokens.length);
  for (const { from } of mentions.country) starts[from] = COUNTRY;
  for (const { from } of mentions.date) starts[from] = DATE;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(marks, at, PLACES)) continue;
    const to = markAt(marks, at, "op-places")?.to;
    if (to === undefined || to === tokens.length) continue;
    const place = tokens[to]!;
    if (place.word.shape !== "capital" || place.sentence !== tokens[at]!.sentence || starts[at] === DATE || starts[to] === DATE) continue;
    const isCountry = starts[to] === COUNTRY, cue = cueAt(draft, at), { first } = sentences[place.sentence]!;
    if (!isCountry) cue.towns = withOne(cue.towns, place.word.norm);
    const reach = at > first && tokens[at - 1]!.word.raw === "," ? LEAD_AFTER_COMMA : LEAD_PLACE;
    if (at < first + reach && cue.placed === "no") cue.placed = isCountry ? "country" : "town";
  }
}

const PLACES = classBit("op-places"), COUNTRY = 1, DATE = 2;

const RESULTS: ReadonlySet<string> = new Set(["arrests", "suspects", "convictions", "searches", "servers", "devices", "domains", "channels", "bank_accounts", "vehicles", "properties", "apps", "social"]);

/** What an operation brings, as against what it is told about. */
const isResult = (statement: Extract<Statement, { readonly kind: "counts" | "money" }>): boolean =>
  statement.kind === "counts" ? RESULTS.has(statement.fact.what) : statement.fact.role === "seized" || statement.fact.role === "frozen";
