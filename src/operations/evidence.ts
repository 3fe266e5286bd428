import type { Document } from "../model/document.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import { tellsAct, type SentenceCues } from "./cues.ts";
import type { Part } from "./parts.ts";
import { kindOf, valueOf, type Told } from "./told.ts";

/**
 * What the reasons for and against another story weigh. They were fitted to annotated articles, most of which tell one story,
 * and rounded.
 */
const WEIGHTS = {
  // words that say so: «in a separate case», «not the first time», «by contrast», a code name not told before
  apart: 6, before: 4, beforeAct: 1, contrast: 3, contrastElsewhere: 4, contrastTown: 2, newName: 4, told: 3, toldHeading: 1, toldDay: 1,
  // how the part begins
  heading: 1, named: 2, townFirst: 2, townBlow: 2, bullet: -1, question: -1,
  // another place or time, and what was done there and then
  newCountry: 1, newDate: 1, day: 1, had: 1, thenAct: 1, thenSection: 4, otherSection: 4, thenElsewhere: 6, pastVerdict: 2,
  // what it brings
  act: 1, find: 1, result: 1, more: 1, again: -1,
  // the story goes on: pronouns, its history, its phases, its name, nothing named at all
  back: -1, origin: -2, phase: -4, oldName: -3, bare: -3,
} as const;

type Reason = keyof typeof WEIGHTS;

/** From this sum on, a part opens a story of its own. */
const ENOUGH = 9;

/** Does a part open another story than those told before? */
export function opensStory(doc: Document, part: Part, cues: readonly SentenceCues[], told: Told, isTold: boolean): boolean {
  const evidence = evidenceOf(doc, part, cues, told, isTold);
  return (Object.keys(WEIGHTS) as Reason[]).reduce((sum, reason) => (evidence[reason] ? sum + WEIGHTS[reason] : sum), 0) >= ENOUGH;
}

/** A first sentence this brief leaves it to the next to tell («It is the second raid in a month»). */
const BRIEF = 12;
/** How near to the start of a part a cue must stand to speak for it, in tokens. */
const NEAR = 16, AT_START = 3;
/** Length of a month in EDTF. */
const MONTH = 7;

/** The sentences of a part as it is judged. */
interface View {
  readonly part: Part;
  /** Its first sentence, with the next where that one is brief; the headings too; and all that is looked at. */
  readonly lead: readonly SentenceCues[];
  readonly both: readonly SentenceCues[];
  readonly all: readonly SentenceCues[];
  readonly told: Told;
  /** Does the lead tell an act, and with it what it brought? */
  readonly acts: boolean;
  readonly isBlow: boolean;
  /** Does it lead with a town that was not told before; is another force at work, or in another place? */
  readonly leadsTown: boolean;
  readonly isElsewhere: boolean;
  /** Does any of its sentences tell a verdict or an act, how it began, what it brought? */
  readonly hasAct: boolean;
  readonly hasOrigin: boolean;
  readonly hasResults: boolean;
}

function viewOf(doc: Document, part: Part, cues: readonly SentenceCues[], told: Told): View {
  const [first, second] = part.opening, { first: from, last: to } = doc.sentences[first!]!;
  const lead = (to - from <= BRIEF && second !== undefined ? [first!, second] : [first!]).map((index) => cues[index]!);
  const head = part.head.map((index) => cues[index]!), opening = part.opening.map((index) => cues[index]!), all = [...head, ...opening], both = [...head, ...lead];
  const acts = lead.some(tellsAct);
  return {
    part, lead, both, all, told, acts,
    isBlow: acts && lead.some(({ results }) => results > 0),
    leadsTown: lead.some(({ placed, towns }) => placed === "town" && !told.towns.has(towns[0]!)),
    isElsewhere: lead.some(({ authority }) => authority) && isOther(both, told),
    hasAct: all.some(({ acts, verdict }) => acts > 0 || verdict),
    hasOrigin: all.some(({ origin }) => origin),
    hasResults: opening.some(({ results }) => results > 0),
  };
}

/** Is a country, an authority or a town named that was not told before, and none that was? */
const isOther = (both: readonly SentenceCues[], { countries, agencies, towns }: Told): boolean =>
  isNew(both.flatMap((cue) => cue.countries), countries) || isNew(both.flatMap((cue) => cue.agencies), agencies) || isNew(both.flatMap((cue) => cue.towns), towns);

/** The reasons for and against a part's opening another story. */
export function evidenceOf(doc: Document, part: Part, cues: readonly SentenceCues[], told: Told, isTold: boolean): Record<Reason, boolean> {
  const view = viewOf(doc, part, cues, told);
  return { ...saidSo(doc, view, isTold), ...elsewhereOrThen(view), ...brought(view), ...goesOn(doc, view) };
}

const isNew = (values: readonly string[], known: ReadonlySet<string>): boolean => values.length > 0 && values.every((value) => !known.has(value));
const startsSame = ({ lead }: View): boolean => lead.some(({ same }) => same <= AT_START);

/** Does a force act that the story did not name before? */
const hasOtherForce = ({ all, told }: View): boolean => told.agencies.size > 0 && all.some(({ agencies }) => agencies.some((agency) => !told.agencies.has(agency)));

/** Does it lead with a time before the story's? */
function isThen({ lead, told }: View): boolean {
  const date = lead.map(({ day, dayNear, month }) => day ?? dayNear ?? month).find((each) => each !== null) ?? null;
  const isEarlier = date !== null && told.now !== "" && date.slice(0, MONTH) < told.now.slice(0, Math.min(MONTH, date.length));
  return isEarlier || lead.some(({ ago }) => ago <= AT_START);
}

/** Names that no mention calls an older operation's. */
function newNames(doc: Document, all: readonly SentenceCues[]): readonly string[] {
  const names = all.flatMap(({ names }) => names), older = new Set(names.flatMap(({ value, from }) => (isOlder(doc, from) ? [aliasKey(value)] : [])));
  return names.map(({ value }) => aliasKey(value)).filter((key) => !older.has(key));
}

function saidSo(doc: Document, view: View, isTold: boolean) {
  const { part, lead, both, all, told } = view, before = both.some(({ before }) => before <= NEAR), contrast = both.some(({ contrast }) => contrast);
  return {
    apart: both.some(({ apart }) => apart <= NEAR),
    before,
    beforeAct: before && view.hasAct,
    contrast,
    contrastElsewhere: lead.some(({ contrast }) => contrast) && view.isElsewhere && view.isBlow && !both.some(({ agencies }) => agencies.some((agency) => told.agencies.has(agency))) && !lead.some(({ back }) => back),
    contrastTown: lead.some(({ contrast, placed }) => contrast && placed !== "no") && view.acts,
    newName: isNew(newNames(doc, all), told.names),
    told: isTold,
    toldHeading: isTold && part.layout === "heading",
    toldDay: isTold && part.layout !== "heading" && isNew(lead.flatMap(({ dayNear }) => dayNear ?? []), told.dates),
  };
}

function elsewhereOrThen(view: View) {
  const { part, lead, both, all, told } = view, then = isThen(view), isPhase = both.some(({ phase }) => phase);
  const isHistory = told.verdict && !all.some(({ verdict }) => verdict);
  return {
    townFirst: view.leadsTown,
    townBlow: view.leadsTown && view.isBlow,
    newCountry: isNew(both.flatMap(({ countries }) => countries), told.countries),
    newDate: isNew(lead.flatMap(({ day, dayNear, month, dayAnywhere }) => day ?? dayNear ?? month ?? dayAnywhere ?? []), told.dates),
    day: lead.some(({ day, dayNear }) => (day ?? dayNear) !== null),
    had: lead.some(({ had }) => had),
    thenAct: then && view.acts && lead.some(({ authority }) => authority),
    thenSection: part.layout === "heading" && then && view.acts && view.hasResults && !view.hasOrigin && !isPhase && !isHistory,
    otherSection: part.layout === "heading" && part.isNamed && part.isShort && hasOtherForce(view) && all.some(tellsAct) && view.hasResults && !view.hasOrigin && !isPhase && !isHistory,
    thenElsewhere: part.block.kind === "paragraph" && then && view.isElsewhere && view.isBlow && !(told.verdict && !lead.some(({ verdict }) => verdict)) && !both.some(({ origin }) => origin) && !isPhase && !lead.some(({ back }) => back) && !startsSame(view),
    pastVerdict: then && !told.verdict && told.acts > 0 && lead.some(({ verdict }) => verdict),
  };
}

/** So many sentences behind the headings are asked for figures. */
const FIGURES = 3;

function brought(view: View) {
  const { part, all, told } = view, figures = all.slice(0, part.head.length + FIGURES).flatMap(({ resultKeys }) => resultKeys);
  return {
    heading: part.layout === "heading",
    named: part.isNamed,
    bullet: part.layout === "bullet" || part.layout === "bullet label" || part.layout === "entry",
    question: part.layout === "question",
    act: view.hasAct,
    find: !view.hasAct && all.slice(part.head.length).some(({ finds, authority }) => finds > 0 && authority),
    result: view.hasResults,
    more: figures.some((key) => valueOf(key) > (told.greatest.get(kindOf(key)) ?? Infinity)),
    again: figures.some((key) => valueOf(key) === told.greatest.get(kindOf(key))),
  };
}

function goesOn(doc: Document, { part, lead, both, all, told }: View) {
  return {
    back: lead[0]!.back,
    origin: both.some(({ origin }) => origin),
    phase: both.some(({ phase }) => phase),
    oldName: all.some(({ names }) => names.some(({ value }) => told.names.has(aliasKey(value)))),
    bare: !part.opening.slice(0, 2).some((index) => namesAnything(doc, index)),
  };
}

/** Does a sentence hold a word with a capital that its place does not ask for? */
function namesAnything(doc: Document, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  for (let index = first + 1; index < last; index++) if (doc.tokens[index]!.word.shape === "capital") return true;
  return false;
}
