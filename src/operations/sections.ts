import type { Document } from "../model/document.ts";
import type { SentenceCues } from "./cues.ts";
import type { Stretch } from "./stretches.ts";

/** The sentences under one heading, the heading's own included. */
type Section = readonly number[];

/** Stories of a round-up, each under its heading and with a day of its own; undefined where the headings only divide one story. */
export function storySections(doc: Document, cues: readonly SentenceCues[]): readonly Stretch[] | undefined {
  const sections = sectionsOf(doc);
  const days = new Set(sections.flatMap((section) => leadingAction(section, cues) ?? []));
  return sections.length < 2 || days.size < 2 ? undefined : placeSections(sections, cues);
}

function sectionsOf(doc: Document): Section[] {
  const sections: number[][] = [];
  for (const { kind, first, last } of doc.segments) {
    if (kind === "boilerplate") continue;
    if (kind === "heading" || kind === "title" || sections.length === 0) sections.push([]);
    for (let index = first; index < last; index++) sections.at(-1)!.push(index);
  }
  return sections;
}

/** The day of the first block that starts with a day and tells an act. */
function leadingAction(section: Section, cues: readonly SentenceCues[]): string | undefined {
  const index = section.find((each) => cues[each]!.day !== null && tellsAction(cues[each]!));
  return index === undefined ? undefined : cues[index]!.day!;
}

const tellsAction = ({ acts, results }: SentenceCues): boolean => acts > 0 || results > 0;

/** A box that sums all up belongs to no story; a story still without its action goes on behind it. */
function placeSections(sections: readonly Section[], cues: readonly SentenceCues[]): Stretch[] {
  const stretches: { kind: "story" | "sum"; sentences: number[]; name: undefined }[] = [];
  let open: { readonly sentences: number[]; acted: boolean } | undefined;
  const push = (kind: "story" | "sum", section: Section) => {
    const sentences = [...section];
    stretches.push({ kind, sentences, name: undefined });
    if (kind === "story") open = { sentences, acted: leadingAction(section, cues) !== undefined };
  };
  for (const section of sections) {
    const sum = section.findLastIndex((index) => cues[index]!.several), rest = section.slice(sum + 1);
    if (sum < 0) {
      push(open === undefined || section.some((index) => tellsAction(cues[index]!)) ? "story" : "sum", section);
      continue;
    }
    push("sum", section.slice(0, sum + 1));
    const acts = leadingAction(rest, cues) !== undefined;
    if (open && !open.acted) {
      open.sentences.push(...rest);
      open.acted ||= acts;
    } else if (rest.length > 0) push(acts ? "story" : "sum", rest);
  }
  return stretches;
}
