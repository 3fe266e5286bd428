import type { Document } from "../model/document.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import type { SentenceCues } from "./cues.ts";
import type { Part } from "./parts.ts";

/** What the text has told before a part. */
export interface Told {
  acts: number;
  /** Did the lead tell a verdict? Then what came earlier is likely its history. */
  verdict: boolean;
  /** The day of the story so far as it is known: of publication, or the first told; may be empty. */
  now: string;
  /** The greatest figure of each kind: a smaller one may be a part of it. */
  readonly greatest: Map<string, number>;
  readonly dates: Set<string>;
  readonly names: Set<string>;
  readonly countries: Set<string>;
  readonly agencies: Set<string>;
  readonly towns: Set<string>;
}

export const nothingTold = (published: string | null): Told => ({
  acts: 0,
  verdict: false,
  now: published ?? "",
  greatest: new Map(),
  dates: new Set(),
  names: new Set(),
  countries: new Set(),
  agencies: new Set(),
  towns: new Set(),
});

/** Adds what a sentence tells. */
export function tell(told: Told, cue: SentenceCues): void {
  told.verdict ||= cue.verdict && told.acts <= 1;
  told.acts += cue.acts + (cue.finds > 0 && cue.authority ? 1 : 0) + (cue.verdict ? 1 : 0) + (cue.names.length > 0 ? 1 : 0);
  for (const key of cue.resultKeys) told.greatest.set(kindOf(key), Math.max(valueOf(key), told.greatest.get(kindOf(key)) ?? 0));
  for (const date of [cue.day, cue.dayNear, cue.month, cue.dayAnywhere]) if (date) told.dates.add(date);
  if (told.now === "") told.now = cue.dayAnywhere ?? cue.month ?? "";
  for (const agency of cue.agencies) told.agencies.add(agency);
  for (const code of cue.countries) told.countries.add(code);
  for (const town of cue.towns) told.towns.add(town);
  for (const { value } of cue.names) told.names.add(aliasKey(value));
}

/** The kind of a figure such as `arrests 7`. */
export const kindOf = (key: string): string => key.slice(0, key.indexOf(" "));
export const valueOf = (key: string): number => Number(key.slice(key.indexOf(" ") + 1));

/** A first sentence this brief leaves it to the next to tell («It is the second raid in a month»). */
const BRIEF = 12;
/** How near to the start of a part a cue must stand to speak for it, in tokens. */
const NEAR = 16,
  AT_START = 3;

/**
 * What the reasons for and against another story weigh; they were fitted to annotated articles (most of which tell one story) and
 * rounded. Reasons that tell nothing by themselves are not weighed.
 */
export const WEIGHTS = {
  apart: 6,
  before: 4,
  newName: 4,
  contrast: 3,
  told: 3,
  townFirst: 2,
  named: 2,
  heading: 1,
  newCountry: 1,
  result: 1,
  act: 1,
  day: 1,
  newDate: 1,
  beforeAct: 1,
  thenAct: 1,
  thenSection: 4,
  thenElsewhere: 6,
  contrastElsewhere: 4,
  contrastTown: 2,
  townBlow: 2,
  toldHeading: 1,
  pastVerdict: 2,
  had: 1,
  more: 1,
  find: 1,
  back: -1,
  bullet: -1,
  question: -1,
  again: -1,
  origin: -2,
  phase: -4,
  oldName: -3,
  bare: -3,
} as const;

/** From this sum on, a part opens a story of its own. */
const ENOUGH = 9;

/** Does a part open another story than those told before? */
export function opensStory(doc: Document, part: Part, cues: readonly SentenceCues[], told: Told, isTold: boolean): boolean {
  const evidence: Readonly<Record<string, boolean>> = { ...evidenceOf(doc, part, cues, told), told: isTold, toldHeading: isTold && part.layout === "heading" };
  return Object.entries(WEIGHTS).reduce((sum, [reason, weight]) => (evidence[reason] ? sum + weight : sum), 0) >= ENOUGH;
}

/** Reasons for and against a part's opening another story. */
export function evidenceOf(doc: Document, part: Part, cues: readonly SentenceCues[], told: Told) {
  const [first, second] = part.opening;
  const { first: from, last: to } = doc.sentences[first!]!;
  const isBrief = to - from <= BRIEF && second !== undefined;
  const lead = (isBrief ? [first!, second] : [first!]).map((index) => cues[index]!);
  const head = part.head.map((index) => cues[index]!),
    opening = part.opening.map((index) => cues[index]!);
  const both = [...head, ...lead],
    all = [...head, ...opening];
  const isNew = (values: readonly string[], known: ReadonlySet<string>): boolean => values.length > 0 && values.every((value) => !known.has(value));
  const date = lead.map(({ day, dayNear, month }) => day ?? dayNear ?? month).find((each) => each !== null) ?? null;
  const figures = all.slice(0, head.length + 3).flatMap(({ resultKeys }) => resultKeys);
  const earlier = date !== null && told.now !== "" && date.slice(0, MONTH) < told.now.slice(0, Math.min(MONTH, date.length));
  const acts = lead.some(({ acts, verdict, finds, authority }) => acts > 0 || verdict || (finds > 0 && authority));
  const blow = acts && lead.some(({ results }) => results > 0);
  const elsewhere = [
    isNew(both.flatMap(({ countries }) => countries), told.countries),
    isNew(both.flatMap(({ agencies }) => agencies), told.agencies),
    isNew(both.flatMap(({ towns }) => towns), told.towns),
  ].some((each) => each) && lead.some(({ authority }) => authority);
  const then = earlier || lead.some(({ ago }) => ago <= AT_START);
  return {
    heading: part.layout === "heading",
    question: part.layout === "question",
    bullet: part.layout === "bullet" || part.layout === "bullet label" || part.layout === "entry",
    named: part.isNamed,
    label: part.isNamed && part.isShort && part.layout === "heading",
    act: all.some(({ acts, verdict }) => acts > 0 || verdict),
    find: !all.some(({ acts, verdict }) => acts > 0 || verdict) && opening.some(({ finds, authority }) => finds > 0 && authority),
    result: opening.some(({ results }) => results > 0),
    authority: both.some(({ authority }) => authority),
    newAgency: isNew(both.flatMap(({ agencies }) => agencies), told.agencies),
    oldAgency: both.some(({ agencies }) => agencies.some((agency) => told.agencies.has(agency))),
    newCountry: isNew(both.flatMap(({ countries }) => countries), told.countries),
    oldCountry: both.some(({ countries }) => countries.some((code) => told.countries.has(code))),
    newTown: isNew(both.flatMap(({ towns }) => towns), told.towns),
    oldTown: both.some(({ towns }) => towns.some((town) => told.towns.has(town))),
    townFirst: lead.some(({ placed, towns }) => placed === "town" && !told.towns.has(towns[0]!)),
    newName: isNew(all.flatMap(({ names }) => names.flatMap(({ value, from }) => (isOlder(doc, from) ? [] : [aliasKey(value)]))), told.names),
    oldName: all.some(({ names }) => names.some(({ value }) => told.names.has(aliasKey(value)))),
    newDate: isNew(
      lead.flatMap(({ day, dayNear, month, dayAnywhere }) => day ?? dayNear ?? month ?? dayAnywhere ?? []),
      told.dates,
    ),
    day: lead.some(({ day, dayNear }) => (day ?? dayNear) !== null),
    earlier,
    ago: lead.some(({ ago }) => ago <= AT_START),
    had: lead.some(({ had }) => had),
    before: both.some(({ before }) => before <= NEAR),
    apart: both.some(({ apart }) => apart <= NEAR),
    contrast: both.some(({ contrast }) => contrast),
    back: lead[0]!.back,
    same: lead.some(({ same }) => same <= AT_START),
    sameAny: lead.some(({ same }) => same < Infinity),
    part: figures.some((key) => valueOf(key) < (told.greatest.get(kindOf(key)) ?? 0)),
    more: figures.some((key) => valueOf(key) > (told.greatest.get(kindOf(key)) ?? Infinity)),
    again: figures.some((key) => valueOf(key) === told.greatest.get(kindOf(key))),
    phase: both.some(({ phase }) => phase),
    origin: both.some(({ origin }) => origin),
    beforeAct: both.some(({ before }) => before <= NEAR) && all.some(({ acts, verdict }) => acts > 0 || verdict),
    thenAct: then && acts && lead.some(({ authority }) => authority),
    thenSection: part.layout === "heading" && then && acts && opening.some(({ results }) => results > 0) && !all.some(({ origin }) => origin) && !both.some(({ phase }) => phase) && !(told.verdict && !all.some(({ verdict }) => verdict)),
    contrastElsewhere: elsewhere && blow && !both.some(({ agencies }) => agencies.some((agency) => told.agencies.has(agency))) && lead.some(({ contrast }) => contrast) && !lead.some(({ back }) => back),
    thenElsewhere: then && part.block.kind === "paragraph" && elsewhere && blow && !(told.verdict && !lead.some(({ verdict }) => verdict)) && !both.some(({ origin, phase }) => origin || phase) && !lead.some(({ back, same }) => back || same <= AT_START),
    contrastTown: lead.some(({ contrast, placed }) => contrast && placed !== "no") && acts,
    townBlow: lead.some(({ placed, towns }) => placed === "town" && !told.towns.has(towns[0]!)) && blow,
    history: told.verdict && !all.some(({ verdict }) => verdict),
    pastVerdict: then && !told.verdict && told.acts > 0 && lead.some(({ verdict }) => verdict),
    matter: lead.some(({ matter }) => matter),
    bare: !part.opening.slice(0, 2).some((index) => namesAnything(doc, index)),
  };
}

/** Length of a month in EDTF. */
const MONTH = 7;

/** Does a sentence hold a word with a capital that its place does not ask for? */
function namesAnything(doc: Document, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  for (let index = first + 1; index < last; index++) if (doc.tokens[index]!.word.shape === "capital") return true;
  return false;
}
