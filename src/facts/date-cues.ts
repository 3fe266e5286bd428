import type { Calendar } from "../languages/pack.ts";
import { MONTH } from "../model/edtf.ts";
import type { Document } from "../model/document.ts";
import type { Entry } from "../model/mark.ts";
import type { DateMention } from "../model/mention.ts";
import { anyMark, classBit, entriesAt, markAt, markEnding, mayStart, saysAt, spansAt } from "../text/marks.ts";
import { isShort } from "./date-spans.ts";

/** The roles that words near a date give it. */
export type CueRole = keyof Calendar["roles"];

/** How far a cue may stand, in tokens; what is told of a range stands beside it, unless it opens its sentence. */
const WINDOW = 30, RANGE_WINDOW = 8, CAMPAIGN_WINDOW = 20, OPENING = 4;

/** What it costs a cue to stand beyond the edge of a clause, a comma or a word that opens another matter. */
const CLAUSE_COST = 6, COMMA_COST = 3, BREAK_COST = 12;

const ROLE = classBit("date/role");
/** How many tokens before its last a cue may start. */
const LONGEST_CUE = 4;

/** A single day is no period. */
export function nearestCue(doc: Document, { from, to, value }: DateMention, coarse: boolean, isRange: boolean): CueRole | undefined {
  const sentence = doc.sentences[doc.tokens[from]!.sentence]!;
  let best: CueRole | undefined, least = !isRange ? WINDOW : isShort(value) || from - sentence.first <= OPENING ? CAMPAIGN_WINDOW : RANGE_WINDOW;
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
      if (!mark && !isRange && courtActs(doc, at, sentence.first)) [best, least] = ["other", cost];
      if (mark) [best, least] = [(step < 0 ? (widest(at, isFar) ?? mark) : mark).value as CueRole, cost];
      cost += step > 0 && markAt(doc.marks, at, "date/break") ? BREAK_COST : word.kind !== "sign" ? 1 : isRange && word.raw === "," ? CLAUSE_COST : (EDGES.get(word.raw) ?? 1);
    }
  };
  look(headOf(doc, from) - 1, -1);
  look(to, 1);
  return best;
}

/** The words that belong to a date are no cues: «all'inizio del 2021» starts nothing; a preposition alone may be one: «in custody until». */
export function headOf(doc: Document, from: number): number {
  const head = markEnding(doc.marks, from, "date/year", 5);
  return head && !(head.value === "weak" && markAt(doc.marks, head.from, "date/role")) ? head.from : from;
}

const EDGES: ReadonlyMap<string, number> = new Map([[",", COMMA_COST], ...[";", ":", "(", ")", "–", "—"].map((sign) => [sign, CLAUSE_COST] as const)]);

/** «since 2013», «indagato da settembre 2016». */
export function standsSince(doc: Document, at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - 5; from--) if (spansAt(doc.marks, from, "date/since", at - from) || spansAt(doc.marks, from, "date/since", at - from + 1)) return true;
  return false;
}

/** How far behind a day as a heading its act may stand, and what a heading may be long, in tokens. */
const STORY = 40, SHORT_LINE = 9;

/** «5 March 2018. The regulator files a complaint.»: a date that is a sentence of its own, as in a timeline, is that of the first cue of the next. */
export function cueOfEntry(doc: Document, { from, to }: DateMention): CueRole | undefined {
  const { sentence } = doc.tokens[from]!, { first, last } = doc.sentences[sentence]!, next = doc.sentences[sentence + 1];
  if (next === undefined || next.segment !== doc.sentences[sentence]!.segment || from - first > 1 || last - to > 1) return undefined;
  for (let at = next.first; at < Math.min(next.last, next.first + WINDOW); at++) {
    const cue = entriesAt(doc.marks, at, "date/role").find(({ cls, value }) => cls === "date/role" && value !== "period");
    if (cue ?? markAt(doc.marks, at, "op-acts")) return (cue?.value as CueRole | undefined) ?? "action";
  }
  return undefined;
}

/** A day without a cue in its sentence: of the act that its sentence tells, or, as a heading, that the story under it tells. */
export function actBehind(doc: Document, { from }: DateMention, coarse: boolean, isRange: boolean): CueRole | undefined {
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

/** How far before a court what makes it no subject may stand, in tokens. */
const LED = 5;

const LEADS: ReadonlySet<unknown> = new Set(["of", "from", "by", "through"]);

/** «The court handed them five years», but «held on an order of the court». */
const courtActs = (doc: Document, at: number, first: number): boolean => markAt(doc.marks, at, "date/court") !== undefined && !isLed(doc, at, first);

function isLed(doc: Document, at: number, first: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - LED); back--) {
    if (doc.tokens[back]!.word.kind === "sign") return false;
    if (entriesAt(doc.marks, back, "lead").some(({ cls, value }) => cls === "lead" && LEADS.has(value))) return true;
  }
  return false;
}

/** «The inquiry began on 3 May», not «the action began on 3 May». */
export function tellsOfCase(doc: Document, { from }: DateMention): boolean {
  const { first, last } = doc.sentences[doc.tokens[from]!.sentence]!;
  return anyMark(doc.marks, "date/case", Math.max(first, from - WINDOW), Math.min(last, from + WINDOW));
}
