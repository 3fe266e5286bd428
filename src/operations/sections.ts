import type { Document } from "../model/document.ts";
import type { SentenceCues } from "./cues.ts";
import type { Stretch } from "./stretches.ts";

/** The text under one heading, the heading's own sentences included. */
interface Section {
  readonly sentences: readonly number[];
  readonly headed: boolean;
}

/** Stories of a round-up, each under its heading; undefined where the headings only divide one story. */
export function storySections(doc: Document, cues: readonly SentenceCues[]): readonly Stretch[] | undefined {
  const sections = sectionsOf(doc);
  const days = new Set(sections.flatMap(({ sentences }) => leadingAction(sentences, cues) ?? []));
  if (sections.length < 2 || days.size < 2) return undefined;
  const stretches: { kind: "story" | "sum"; sentences: number[]; name: undefined }[] = [];
  for (const section of sections) place(section, cues, stretches);
  return stretches;
}

function sectionsOf(doc: Document): Section[] {
  const sections: { sentences: number[]; headed: boolean }[] = [];
  for (const { kind, first, last } of doc.segments) {
    if (kind === "boilerplate") continue;
    if (kind === "heading" || kind === "title" || sections.length === 0) sections.push({ sentences: [], headed: kind === "heading" || kind === "title" });
    for (let index = first; index < last; index++) sections.at(-1)!.sentences.push(index);
  }
  return sections;
}

/** The day of the first block that starts with a day and tells an act. */
function leadingAction(sentences: readonly number[], cues: readonly SentenceCues[]): string | undefined {
  const index = sentences.find((each) => cues[each]!.day !== null && (cues[each]!.acts > 0 || cues[each]!.results > 0));
  return index === undefined ? undefined : cues[index]!.day!;
}

/** A box that sums all up belongs to no story; a story without its action goes on behind it. */
function place({ sentences }: Section, cues: readonly SentenceCues[], stretches: { kind: "story" | "sum"; sentences: number[]; name: undefined }[]): void {
  const sum = sentences.findLastIndex((index) => cues[index]!.several);
  const open = stretches.findLast(({ kind }) => kind === "story");
  if (sum >= 0) {
    stretches.push({ kind: "sum", sentences: sentences.slice(0, sum + 1), name: undefined });
    const rest = sentences.slice(sum + 1);
    if (open && leadingAction(open.sentences, cues) === undefined) open.sentences.push(...rest);
    else if (rest.length > 0) stretches.push({ kind: leadingAction(rest, cues) ? "story" : "sum", sentences: rest, name: undefined });
    return;
  }
  const tellsAction = sentences.some((index) => cues[index]!.acts > 0 || cues[index]!.results > 0);
  stretches.push({ kind: tellsAction || open === undefined ? "story" : "sum", sentences: [...sentences], name: undefined });
}
