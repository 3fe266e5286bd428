import { MONTH } from "../model/edtf.ts";
import type { Document } from "../model/document.ts";
import type { DateMention } from "../model/mention.ts";
import { anyMark, entriesAt, markAt, saysAt, spansAt } from "../text/marks.ts";
import { CUE_WINDOW, type CueRole } from "./date-nearest.ts";

/** «since 2013», «indagato da settembre 2016». */
export function standsSince(doc: Document, at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - 5; from--) if (spansAt(doc.marks, from, "date/since", at - from) || spansAt(doc.marks, from, "date/since", at - from + 1)) return true;
  return false;
}

/** How far behind a day as a heading its act may stand, and what a heading may be long, in tokens. */
const STORY = 40, SHORT_LINE = 9;

/** «5 March 2018. The regulator files a complaint.»: a date that is a sentence of its own, as in a timeline, is that of the first cue of the next. */
export function cueOfEntry(doc: Document, { from, to, value: date }: DateMention): CueRole | undefined {
  const { sentence } = doc.tokens[from]!, { first, last } = doc.sentences[sentence]!, next = doc.sentences[sentence + 1];
  if (next === undefined || next.segment !== doc.sentences[sentence]!.segment || from - first > 1 || last - to > 1) return undefined;
  for (let at = next.first; at < Math.min(next.last, next.first + CUE_WINDOW); at++) {
    const cue = entriesAt(doc.marks, at, "date/role").find(({ cls, value }) => cls === "date/role" && (value !== "period" || date.length < MONTH));
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

/** «The inquiry began on 3 May», not «the action began on 3 May». */
export function tellsOfCase(doc: Document, { from }: DateMention): boolean {
  const { first, last } = doc.sentences[doc.tokens[from]!.sentence]!;
  return anyMark(doc.marks, "date/case", Math.max(first, from - CUE_WINDOW), Math.min(last, from + CUE_WINDOW));
}

/** How far before a date, and behind it, what begins or is founded without a crime may stand, in tokens of its clause. */
const LAWFUL_BEFORE = 12, LAWFUL_BEHIND = 8;

/** «A crime since 2012», «the company, founded in 1997»: laws and firms begin too. */
export function isLawful(doc: Document, mention: DateMention): boolean {
  const { from, to } = mention, { first, last } = doc.sentences[doc.tokens[from]!.sentence]!;
  // a date that a sentence seems to end in reaches beyond it
  const isNamed = (start: number, end: number, step: 1 | -1): boolean => {
    for (let at = start; (end - at) * step > 0 && doc.tokens[at]!.word.raw !== ";"; at += step) if (markAt(doc.marks, at, "date/lawful")) return true;
    return false;
  };
  return (isNamed(from - 1, Math.max(first, from - LAWFUL_BEFORE) - 1, -1) || isNamed(to, Math.min(last, to + LAWFUL_BEHIND), 1)) && !tellsOfCase(doc, mention);
}

/** How far from the start of its sentence, or from a date that opens it, a subject may stand, in tokens. */
const SUBJECT = 6;

/** «On Tuesday the minister thanked them», «A newspaper wrote of it in May»: what others do is no action of police. */
export function isOfBystander(doc: Document, { from, to }: DateMention): boolean {
  const { first, last } = doc.sentences[doc.tokens[from]!.sentence]!, start = from - first <= 2 ? to : first;
  for (let at = start; at < Math.min(last, start + SUBJECT); at++) {
    if (markAt(doc.marks, at, "op-authorities")) return false;
    if (markAt(doc.marks, at, "date/bystander") ?? markAt(doc.marks, at, "date/lawful")) return true;
  }
  return false;
}
