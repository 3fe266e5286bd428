import type { Document } from "../model/document.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import type { SentenceCues } from "./cues.ts";
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
}

function viewOf(doc: Document, part: Part, cues: readonly SentenceCues[], told: Told): View {
  const [first, second] = part.opening, { first: from, last: to } = doc.sentences[first!]!;
  const lead = (to - from <= BRIEF && second !== undefined ? [first!, second] : [first!]).map((index) => cues[index]!);
  const head = part.head.map((index) => cues[index]!);
  return { part, lead, both: [...head, ...lead], all: [...head, ...part.opening.map((index) => cues[index]!)], told };
}

/** The reasons for and against a part's opening another story. */
export function evidenceOf(doc: Document, part: Part, cues: readonly SentenceCues[], told: Told, isTold: boolean): Record<Reason, boolean> {
  const view = viewOf(doc, part, cues, told);
  return { ...saidSo(doc, view, isTold), ...elsewhereOrThen(view), ...brought(view), ...goesOn(doc, view) };
}

const isNew = (values: readonly string[], known: ReadonlySet<string>): boolean => values.length > 0 && values.every((value) => !known.has(value));
const tellsAct = ({ acts, verdict, finds, authority }: SentenceCues): boolean => acts > 0 || verdict || (finds > 0 && authority);
const isBlow = ({ lead }: View): boolean => lead.some(tellsAct) && lead.some(({ results }) => results > 0);
const leadsTown = ({ lead, told }: View): boolean => lead.some(({ placed, towns }) => placed === "town" && !told.towns.has(towns[0]!));
const startsSame = ({ lead }: View): boolean => lead.some(({ same }) => same <= AT_START);

/** Is another force at work, or in another place? */
function isElsewhere({ both, lead, told }: View): boolean {
  const isOther = isNew(both.flatMap(({ countries }) => countries), told.countries) || isNew(both.flatMap(({ agencies }) => agencies), told.agencies) || isNew(both.flatMap(({ towns }) => towns), told.towns);
  return isOther && lead.some(({ authority }) => authority);
}

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
    beforeAct: before && all.some(({ acts, verdict }) => acts > 0 || verdict),
    contrast,
    contrastElsewhere: lead.some(({ contrast }) => contrast) && isElsewhere(view) && isBlow(view) && !both.some(({ agencies }) => agencies.some((agency) => told.agencies.has(agency))) && !lead.some(({ back }) => back),
    contrastTown: lead.some(({ contrast, placed }) => contrast && placed !== "no") && lead.some(tellsAct),
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
    townFirst: leadsTown(view),
    townBlow: leadsTown(view) && isBlow(view),
    newCountry: isNew(both.flatMap(({ countries }) => countries), told.countries),
    newDate: isNew(lead.flatMap(({ day, dayNear, month, dayAnywhere }) => day ?? dayNear ?? month ?? dayAnywhere ?? []), told.dates),
    day: lead.some(({ day, dayNear }) => (day ?? dayNear) !== null),
    had: lead.some(({ had }) => had),
    thenAct: then && lead.some(tellsAct) && lead.some(({ authority }) => authority),
    thenSection: part.layout === "heading" && then && lead.some(tellsAct) && part.opening.length > 0 && resultsOf(view) && !all.some(({ origin }) => origin) && !isPhase && !isHistory,
    otherSection: part.layout === "heading" && part.isNamed && part.isShort && hasOtherForce(view) && all.some(tellsAct) && resultsOf(view) && !all.some(({ origin }) => origin) && !isPhase && !isHistory,
    thenElsewhere: part.block.kind === "paragraph" && then && isElsewhere(view) && isBlow(view) && !(told.verdict && !lead.some(({ verdict }) => verdict)) && !both.some(({ origin }) => origin) && !isPhase && !lead.some(({ back }) => back) && !startsSame(view),
    pastVerdict: then && !told.verdict && told.acts > 0 && lead.some(({ verdict }) => verdict),
  };
}

const resultsOf = ({ part, all }: View): boolean => all.slice(part.head.length).some(({ results }) => results > 0);

/** So many sentences behind the headings are asked for figures. */
const FIGURES = 3;

function brought(view: View) {
  const { part, all, told } = view, figures = all.slice(0, part.head.length + FIGURES).flatMap(({ resultKeys }) => resultKeys), act = all.some(({ acts, verdict }) => acts > 0 || verdict);
  return {
    heading: part.layout === "heading",
    named: part.isNamed,
    bullet: part.layout === "bullet" || part.layout === "bullet label" || part.layout === "entry",
    question: part.layout === "question",
    act,
    find: !act && all.slice(part.head.length).some(({ finds, authority }) => finds > 0 && authority),
    result: resultsOf(view),
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
