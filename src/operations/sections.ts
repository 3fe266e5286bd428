import type { Document } from "../model/document.ts";
import type { SentenceCues } from "./cues.ts";
import type { Stretch } from "./stretches.ts";

/** The sentences under one heading: the heading's own, and the story's. */
interface Section {
  readonly heading: readonly number[];
  readonly body: readonly number[];
}

type Part = { readonly kind: "story" | "sum"; readonly sentences: number[]; readonly name: undefined };

/** Stories of a round-up, each under its heading and with a day of its own; undefined where the headings only divide one story. */
export function storySections(doc: Document, cues: readonly SentenceCues[]): readonly Stretch[] | undefined {
  const sections = sectionsOf(doc);
  const days = new Set(sections.flatMap((section) => dayOf(section, cues) ?? []));
  return (sections.length > 1 && days.size > 1) || isDiary(doc, cues) ? placeSections(doc, sections, cues) : undefined;
}

/** From this many paragraphs on that each lead with a day of their own and an authority's act, the text is a diary of operations. */
const DIARY = 3;

function isDiary(doc: Document, cues: readonly SentenceCues[]): boolean {
  const leads = doc.segments.flatMap(({ kind, first }) => (kind === "paragraph" ? [cues[first]!] : [])).filter((cue) => leadsAction(cue) && cue.authority);
  return new Set(leads.map(({ day }) => day)).size >= DIARY;
}

function sectionsOf(doc: Document): Section[] {
  const sections: { heading: number[]; body: number[] }[] = [];
  for (const { kind, first, last } of doc.segments) {
    if (kind === "boilerplate") continue;
    const isHeading = kind === "heading" || kind === "title";
    if (isHeading || sections.length === 0) sections.push({ heading: [], body: [] });
    const { heading, body } = sections.at(-1)!;
    for (let index = first; index < last; index++) (isHeading ? heading : body).push(index);
  }
  return sections;
}

/** The day of a section: in its heading, or leading a block that tells an act. */
function dayOf({ heading, body }: Section, cues: readonly SentenceCues[]): string | undefined {
  const lead = body.find((index) => leadsAction(cues[index]!)) ?? (body.some((index) => tellsAction(cues[index]!)) ? heading.find((index) => cues[index]!.day !== null) : undefined);
  return lead === undefined ? undefined : cues[lead]!.day!;
}

const tellsAction = ({ acts, results, verdict }: SentenceCues): boolean => acts > 0 || results > 0 || verdict;
const leadsAction = (cue: SentenceCues): boolean => cue.day !== null && tellsAction(cue);

/** A box that sums all up belongs to no story; a story still without its action goes on behind it. */
function placeSections(doc: Document, sections: readonly Section[], cues: readonly SentenceCues[]): Part[] {
  const parts: Part[] = [];
  let open: { readonly sentences: number[]; acted: boolean } | undefined;
  const push = (kind: Part["kind"], sentences: number[], acted: boolean) => {
    parts.push({ kind, sentences, name: undefined });
    if (kind === "story") open = { sentences, acted };
  };
  for (const section of sections.flatMap((each) => withSumApart(doc, each, cues))) {
    const { heading, body } = section, all = [...heading, ...body];
    const sum = all.findLastIndex((index) => cues[index]!.several), rest = all.slice(sum + 1);
    if (sum >= 0) push("sum", all.slice(0, sum + 1), false);
    if (sum >= 0 && open && !open.acted) {
      open.sentences.push(...rest);
      open.acted ||= rest.some((index) => leadsAction(cues[index]!));
    } else if (rest.length > 0) pushStories(rest, sum < 0 && dayOf(section, cues) !== undefined, tellsStory(section, rest[0]!, cues), cues, push);
  }
  return parts;
}

/** A section that tells a story of its own day, and closes with a paragraph that adds all up, is two. */
function withSumApart(doc: Document, section: Section, cues: readonly SentenceCues[]): Section[] {
  const { heading, body } = section, sum = body.find((index) => cues[index]!.several);
  if (sum === undefined) return [section];
  const { first } = doc.segments[doc.sentences[sum]!.segment]!, story = { heading, body: body.filter((index) => index < first) };
  return dayOf(story, cues) === undefined ? [section] : [story, { heading: [], body: body.filter((index) => index >= first) }];
}

/** An act in the story, or one in its heading whose story only begins. */
function tellsStory({ heading, body }: Section, from: number, cues: readonly SentenceCues[]): boolean {
  return body.some((index) => index >= from && tellsAction(cues[index]!)) || (body.length > 0 && heading.some((index) => index >= from && cues[index]!.acts > 0));
}

/** One section tells one story, or several where further blocks lead with a day and an act. */
function pushStories(sentences: readonly number[], acted: boolean, tells: boolean, cues: readonly SentenceCues[], push: (kind: Part["kind"], sentences: number[], acted: boolean) => void): void {
  const starts = sentences.flatMap((index, at) => (leadsAction(cues[index]!) ? [at] : [])).slice(1);
  [0, ...starts].forEach((start, i) => push(tells ? "story" : "sum", sentences.slice(start, starts[i]), acted || i > 0));
}
