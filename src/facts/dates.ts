import type { Calendar } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { DateRole, Statement } from "../model/fact.ts";
import type { Entry } from "../model/mark.ts";
import type { DateMention, Mentions } from "../model/mention.ts";
import type { Hit, Hits } from "../rules/apply.ts";
import { classBit, entriesAt, markAt, markEnding, mayStart, saysAt, spansAt } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { evidenceOf } from "./evidence.ts";
import { inNames } from "./in-names.ts";
import { DAY, MONTH } from "../model/edtf.ts";

type CueRole = keyof Calendar["roles"];

/** The lexicon's terms that the roles of dates need. */
export function datesFactTerms({ roles, roleBreaks, startsBefore }: Calendar): Term[] {
  const cues = (Object.keys(roles) as CueRole[]).flatMap((role) => roles[role].map((phrase): Term => ({ cls: "date/role", value: role, phrase })));
  return [...cues, ...roleBreaks.map((phrase): Term => ({ cls: "date/break", value: null, phrase })), ...startsBefore.map((phrase): Term => ({ cls: "date/since", value: null, phrase }))];
}

/** What the document states of dates, place by place; a day that is the text's own is that wherever it stands. */
export function stateDates(doc: Document, mentions: Mentions, hits: Hits): Statement[] {
  const own = ownDays(doc, mentions.date), isInName = inNames(doc, mentions.name), statements: Statement[] = [];
  for (const mention of mentions.date) {
    const said = hits.get(mention);
    if (isInName(mention.from) || said?.some(({ gives }) => "drop" in gives)) continue;
    const hit = said?.find(({ gives }) => "date" in gives);
    const told = mention.form === "stamp" ? "published" : (roleGiven(hit) ?? roleOf(doc, mention));
    const role = own.has(mention.value) ? "published" : (told ?? "other");
    const evidence = evidenceOf(doc, mention.from, mention.to, hit?.rule ?? mention.rule);
    const isUntold = told === undefined && mention.value.length >= MONTH;
    statements.push({ kind: "dates", fact: { value: mention.value, role, evidence: [evidence] }, from: mention.from, to: mention.to, acted: told === "action", untold: isUntold });
  }
  return statements;
}

/** The days that are the text's own. */
function ownDays(doc: Document, dates: Mentions["date"]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const mention of dates) if (mention.form === "stamp" || isGiven(doc, mention)) own.add(mention.value);
  return own;
}

/** A text starts with its date; so many tokens from its start a month alone may be that. */
const HEAD = 60;

/** The day of publication, known from elsewhere and written in full, is the text's own. */
const isGiven = (doc: Document, { value, form, yearAssumed, from }: DateMention): boolean => value === doc.published && form === "absolute" && !yearAssumed && (value.length === DAY || (value.length === MONTH && from < HEAD));

const roleGiven = (hit: Hit | undefined): DateRole | undefined => (hit && "date" in hit.gives ? hit.gives.date : undefined);

/** How far a cue may stand, in tokens; what is told of a range stands beside it. */
const WINDOW = 30, RANGE_WINDOW = 8, CAMPAIGN_WINDOW = 20, CLAUSE_COST = 6, BREAK_COST = 12;

/** The role that the words around a date give it: the nearest cue of its sentence wins. */
function roleOf(doc: Document, mention: DateMention): DateRole | undefined {
  const slash = mention.value.indexOf("/"), isRange = slash >= 0, coarse = (isRange ? slash : mention.value.length) < DAY;
  if (isAhead(mention.value, doc.published)) return "other";
  const near = nearestCue(doc, mention, coarse, isRange) ?? cueOfEntry(doc, mention);
  if (isLongRange(mention.value)) return near === "action" || (near === "start" && isShort(mention.value)) ? near : "period";
  const cue = near ?? actBehind(doc, mention, coarse, isRange);
  // «impegnati da stamani»: the day itself, and no beginning of a crime
  const isToday = mention.form === "relative" && !coarse;
  if (!isRange && !isToday && (standsSince(doc, mention.from) || standsSince(doc, headOf(doc, mention.from))) && (coarse || cue !== "other")) return "start";
  return cue;
}

/** Months or years, or days that lie more than a month apart. */
function isLongRange(value: string): boolean {
  const slash = value.indexOf("/");
  return slash >= 0 && (slash < DAY || months(value.slice(slash + 1)) - months(value) > 1);
}

const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** A campaign of police takes a quarter at most; crimes go on for longer. */
function isShort(value: string): boolean {
  const slash = value.indexOf("/");
  return slash >= MONTH && months(value.slice(slash + 1)) - months(value) < 3;
}

/** What is still to come is nothing that was done. */
function isAhead(value: string, published: string | null): boolean {
  const end = value.slice(value.indexOf("/") + 1);
  return published !== null && published.length >= end.length && end > published.slice(0, end.length);
}

/** How far behind a day as a heading its act may stand, and what a heading may be long, in tokens. */
const STORY = 40, SHORT_LINE = 9;

/** «5 March 2018. The regulator files a complaint.»: a date that is a sentence of its own, as in a timeline, is that of the first cue of the next. */
function cueOfEntry(doc: Document, { from, to }: DateMention): CueRole | undefined {
  const { sentence } = doc.tokens[from]!, { first, last } = doc.sentences[sentence]!, next = doc.sentences[sentence + 1];
  if (next === undefined || next.segment !== doc.sentences[sentence]!.segment || from - first > 1 || last - to > 1) return undefined;
  for (let at = next.first; at < Math.min(next.last, next.first + WINDOW); at++) {
    const cue = entriesAt(doc.marks, at, "date/role").find(({ cls, value }) => cls === "date/role" && value !== "period");
    if (cue ?? markAt(doc.marks, at, "op-acts")) return (cue?.value as CueRole | undefined) ?? "action";
  }
  return undefined;
}

/** A day without a cue in its sentence: of the act that its sentence tells, or, as a heading, that the story under it tells. */
function actBehind(doc: Document, { from }: DateMention, coarse: boolean, isRange: boolean): CueRole | undefined {
  if (coarse) return undefined;
  const { first, last, segment } = doc.sentences[doc.tokens[from]!.sentence]!;
  const isHead = last - first <= SHORT_LINE || doc.segments[segment]!.kind === "heading";
  const end = Math.min(isHead ? last + STORY : last, from + STORY, doc.tokens.length);
  for (let at = Math.max(first, from - STORY); at < end; at++) {
    const act = markAt(doc.marks, at, "op-acts");
    if (isRange && at > from && saysAt(doc.marks, act ? act.to - 1 : at, "date/role", "other")) return "other";
    if (act || saysAt(doc.marks, at, "date/role", "action")) return "action";
  }
  return undefined;
}

/** «since 2013», «indagato da settembre 2016». */
function standsSince(doc: Document, at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - 5; from--) if (spansAt(doc.marks, from, "date/since", at - from) || spansAt(doc.marks, from, "date/since", at - from + 1)) return true;
  return false;
}

const ROLE = classBit("date/role");
/** How many tokens before its last a cue may start. */
const LONGEST_CUE = 4;

/** A single day is no period. */
function nearestCue(doc: Document, { from, to, value }: DateMention, coarse: boolean, isRange: boolean): CueRole | undefined {
  const sentence = doc.sentences[doc.tokens[from]!.sentence]!;
  let best: CueRole | undefined, least = !isRange ? WINDOW : isShort(value) ? CAMPAIGN_WINDOW : RANGE_WINDOW;
  const cueAt = (at: number, isFar: boolean): Entry | undefined =>
    mayStart(doc.marks, at, ROLE) ? entriesAt(doc.marks, at, "date/role").find(({ cls, value: role }) => cls === "date/role" && (isFar ? role === "action" : value.length < MONTH || isRange || role !== "period")) : undefined;
  // «le indagini sono scattate nel 2019»: a cue inside a longer one says what that says
  const widest = (at: number, isFar: boolean): Entry | undefined => {
    for (let from = Math.max(sentence.first, at - LONGEST_CUE); from < at; from++) {
      const wide = cueAt(from, isFar);
      if (wide && from + wide.size > at) return wide;
    }
    return cueAt(at, isFar);
  };
  const look = (start: number, step: 1 | -1) => {
    let cost = 0;
    for (let at = start; at >= sentence.first && at < sentence.last && cost < least; at += step) {
      const { word } = doc.tokens[at]!, isFar = isRange && cost >= RANGE_WINDOW;
      const mark = cueAt(at, isFar);
      if (mark) [best, least] = [(step < 0 ? (widest(at, isFar) ?? mark) : mark).value as CueRole, cost];
      cost += step > 0 && markAt(doc.marks, at, "date/break") ? BREAK_COST : word.kind === "sign" && isClauseEdge(word.raw) ? CLAUSE_COST : 1;
    }
  };
  look(headOf(doc, from) - 1, -1);
  look(to, 1);
  return best;
}

/** The words that belong to a date are no cues: «all'inizio del 2021» starts nothing; a preposition alone may be one: «in custody until». */
function headOf(doc: Document, from: number): number {
  const head = markEnding(doc.marks, from, "date/year", 5);
  return head && !(head.value === "weak" && markAt(doc.marks, head.from, "date/role")) ? head.from : from;
}

const isClauseEdge = (raw: string): boolean => raw === ";" || raw === ":" || raw === "," || raw === "(" || raw === ")" || raw === "–" || raw === "—";
