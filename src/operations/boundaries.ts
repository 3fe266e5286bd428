import type { Document, Segment } from "../model/document.ts";
import type { SentenceCues } from "./cues.ts";
import { isSection } from "./parts.ts";

/** What the text has told before a block. */
export interface Told {
  acts: number;
  /** The greatest figure of each kind: a smaller one may be a part of it. */
  readonly greatest: Map<string, number>;
  readonly days: Set<string>;
  /** The day of the story so far as it is known: of publication, or the first told; may be empty. */
  now: string;
  readonly names: Set<string>;
  readonly countries: Set<string>;
  readonly agencies: Set<string>;
  /** The towns of the main story. */
  readonly places: Set<string>;
  /** Did the lead tell a verdict? Then what came earlier is likely its history. */
  verdict: boolean;
  /** Does the text say that it tells of several operations? */
  readonly several: boolean;
}

/** From this score on, a block opens a story of its own; each weight is a reason why it may. */
const ENOUGH = 4;
const WEIGHTS = { heading: 1, fullLead: 1, otherDay: 1, dated: 1, newName: 1, secondLead: 1, several: 2, town: 2, longAgo: 2, newCountry: 1, nextVerdict: 1, newAgency: 1, history: -2, contrast: 2, partFigure: -1, same: -3 } as const;
/** How many sentences of a section may give its name or act. */
const OPENING = 4;
/** «Last month, …»: how near to the start it must stand. */
const AGO_START = 3;
/** «The same network …»: how near to the start it must stand to speak for the block. */
const AT_START = 3;

/** Does a block open another story: elsewhere, on another day, with figures of its own? */
export function opensStory(doc: Document, block: Segment, cues: readonly SentenceCues[], told: Told): boolean {
  const story = storyOf(doc, block);
  if (story === undefined || asks(doc, block)) return false;
  const isHeading = isSection(doc, block), opening = openingOf(doc, story, isHeading).map((index) => cues[index]!);
  const [lead] = opening, head = cues[block.first]!;
  if (lead === undefined || !opening.some(({ acts, verdict, results, names }) => acts > 0 || verdict || results > 0 || names.length > 0)) return false;
  return reasons({ isHeading, isLabel: isHeading && sizeOf(doc, block) <= LABEL, lead, all: [...(isHeading ? [head] : []), ...opening] }, told).reduce((sum, reason) => sum + WEIGHTS[reason], 0) >= ENOUGH;
}

/** A heading of so few words is a label. */
const LABEL = 3;
const sizeOf = (doc: Document, { first, last }: Segment): number => doc.sentences[last - 1]!.last - doc.sentences[first]!.first;

/** Sections, and paragraphs that start in a town, of which several tell a whole action each make a round-up. */
const MANY_SECTIONS = 3, MANY_TOWNS = 2;

/** Does the text tell of several operations: by its words, or by the way its blocks repeat each other? */
export function tellsSeveral(doc: Document, cues: readonly SentenceCues[]): boolean {
  if (cues.some(({ several }) => several)) return true;
  let sections = 0, towns = 0;
  const known = new Set<string>();
  for (const block of doc.segments) {
    const story = storyOf(doc, block), cue = story === undefined ? undefined : cues[story.first];
    if (cue === undefined || (cue.acts === 0 && !cue.verdict) || !cue.authority || cue.same <= AT_START) continue;
    const whose = [...cue.agencies, ...cue.countries], isNew = whose.length > 0 && whose.every((name) => !known.has(name));
    for (const name of whose) known.add(name);
    if (isSection(doc, block)) sections += isNew || openingOf(doc, story!, true).some((index) => cues[index]!.results > 0) ? 1 : 0;
    else if (block.kind === "paragraph" && cue.placed === "town" && cue.opensPlaced) towns++;
  }
  return sections >= MANY_SECTIONS || towns >= MANY_TOWNS;
}

/** «How many raids?»: a question divides a story. */
const asks = (doc: Document, { kind, last }: Segment): boolean => kind === "heading" && doc.tokens[doc.sentences[last - 1]!.last - 1]!.word.raw === "?";

/** The first sentences of a block; under a heading, of its section. */
function openingOf(doc: Document, story: Segment, isHeading: boolean): number[] {
  const indices: number[] = [];
  for (let index = story.first; index < doc.sentences.length && indices.length < OPENING; index++) {
    const own = doc.segments[doc.sentences[index]!.segment]!;
    if (own !== story && (!isHeading || isSection(doc, own))) break;
    indices.push(index);
  }
  return indices;
}

/** A block as it is judged: its first sentences, a heading's own included. */
interface Candidate {
  readonly isHeading: boolean;
  /** A heading that only names a part, a country as a rule. */
  readonly isLabel: boolean;
  readonly lead: SentenceCues;
  readonly all: readonly SentenceCues[];
}

function reasons({ isHeading, isLabel, lead, all }: Candidate, told: Told): (keyof typeof WEIGHTS)[] {
  const tells = all.some(({ acts, verdict }) => acts > 0 || verdict) && (all.some(({ results }) => results > 0) || (lead.acts > 0 && all.slice(0, 3).some(({ authority }) => authority)));
  const isFull = isHeading && told.several ? tells : lead.verdict ? lead.authority || (told.several && all.slice(0, 2).some(({ authority }) => authority)) || lead.results > 0 : lead.acts > 0 && lead.authority && all.slice(0, isHeading ? 3 : 1).some(({ results }) => results > 0);
  const figures = all.slice(0, isHeading ? 3 : 1).flatMap(({ resultKeys }) => resultKeys);
  const newCountry = lead.countries.length > 0 && lead.countries.every((code) => !told.countries.has(code));
  const day = lead.day ?? lead.dayNear, ago = lead.ago <= AGO_START || isEarlier(lead.month, told);
  const found: Record<keyof typeof WEIGHTS, boolean> = {
    heading: isHeading,
    fullLead: isFull,
    secondLead: isHeading && isFull && told.acts > 0,
    otherDay: day !== null && !told.days.has(day),
    dated: lead.dated || day !== null || lead.ago <= AGO_START,
    partFigure: !told.several && !ago && (!newCountry || isLabel) && figures.some((key) => valueOf(key) < (told.greatest.get(kindOf(key)) ?? 0)),
    newName: isHeading && all.some(({ names }) => names.some(({ value }) => !told.names.has(value))),
    several: told.several,
    town: [lead, all[0]!].some(({ placed, towns }) => placed === "town" && !told.places.has(towns[0]!)),
    longAgo: ago && isFull && hasBearings(lead),
    newCountry,
    nextVerdict: lead.verdict && told.verdict && told.several,
    newAgency: lead.contrast && lead.agencies.some((name) => !told.agencies.has(name)),
    history: told.verdict && !(isHeading ? all : [lead]).some(({ verdict }) => verdict),
    contrast: lead.contrast,
    same: lead.same <= AT_START && lead.names.length === 0,
  };
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((reason) => found[reason]);
}

/** Is it told who acted, or where? «The officers» are those of the story. */
const hasBearings = ({ agencies, placed, countries, names }: SentenceCues): boolean => names.length > 0 || agencies.length > 0 || placed !== "no" || countries.length > 0;

/** A month or year before the story's. */
const isEarlier = (month: string | null, { now }: Told): boolean => month !== null && now !== "" && month < now.slice(0, month.length);

/** The kind of a figure such as `arrests 7`. */
export const kindOf = (key: string): string => key.slice(0, key.indexOf(" "));

export const valueOf = (key: string): number => Number(key.slice(key.indexOf(" ") + 1));

/** The block that tells the story: behind a heading it is the next one. */
function storyOf(doc: Document, block: Segment): Segment | undefined {
  if (!isSection(doc, block)) return block;
  const next = doc.segments[block.index + 1];
  return next?.kind === "paragraph" ? next : undefined;
}
