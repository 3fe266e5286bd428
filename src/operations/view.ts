import type { Document } from "../model/document.ts";
import { DAY, MONTH, YEAR } from "../model/edtf.ts";
import { figureOf } from "./again.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import { NOWHERE, tellsAct, type SentenceCues } from "./cues.ts";
import { LABEL } from "./labels.ts";
import { bringsNewcomer } from "./newcomers.ts";
import type { Part } from "./parts.ts";
import { bringPart, isSinceOrigin, isWithin, type Told } from "./told.ts";

/** A first sentence this brief leaves it to the next to tell («It is the second raid in a month»). */
const BRIEF = 12;
/** How near to the start of a part a cue must stand to speak for it, in tokens. */
export const NEAR = 16, AT_START = 3;
/** How long after the day of an action the press tells of it, in milliseconds. */
const LATELY = 21 * 24 * 60 * 60 * 1000;
/** So many sentences behind the headings are asked for figures. */
const FIGURES = 3;

export type Sentences = readonly SentenceCues[];

/** The sentences of a part as it is judged. */
export interface View {
  readonly doc: Document;
  readonly part: Part;
  /** Its first sentence, with the next where that one is brief; the headings too; and all that is looked at. */
  readonly lead: Sentences;
  readonly both: Sentences;
  readonly all: Sentences;
  readonly told: Told;
  /** The sentence before it. */
  readonly before: SentenceCues | undefined;
  /** Does the text say that it tells of several operations? */
  readonly isTold: boolean;
}

export function viewOf(doc: Document, part: Part, cues: Sentences, told: Told, isTold: boolean): View {
  const [start] = part.opening, { first, last } = doc.sentences[start!]!, isBrief = last - first <= BRIEF;
  const opening = cues.slice(start, start! + part.opening.length), lead = opening.slice(0, isBrief ? 2 : 1);
  if (part.head.length === 0) return { doc, part, lead, both: lead, all: opening, told, before: cues[start! - 1], isTold };
  const head = part.head.map((index) => cues[index]!);
  return { doc, part, lead, both: [...head, ...lead], all: [...head, ...opening], told, before: cues[part.head[0]! - 1], isTold };
}

/** «Also seized were …»: without a place, a day, a force or a name of its own it adds to the case told. */
export const tellsWhich = ({ apart, placed, towns, agencies, countries, names, dated, serial }: SentenceCues): boolean => apart < NOWHERE || placed !== "no" || towns.length + agencies.length + countries.length + names.length > 0 || dated || serial !== "no";

export const openingOf = ({ all, part }: View): Sentences => (part.head.length === 0 ? all : all.slice(part.head.length));

/** Do sentences name something, and nothing that is known? */
export function bringsNew(sentences: Sentences, named: (cue: SentenceCues) => readonly string[] | string | null, known: ReadonlySet<string>): boolean {
  let isAny = false;
  for (const cue of sentences) {
    const own = named(cue), values = own === null ? [] : typeof own === "string" ? [own] : own;
    if (values.some((value) => known.has(value))) return false;
    isAny ||= values.length > 0;
  }
  return isAny;
}

/** Do they name an operation, and none that was told before? Those that a mention calls older are not asked. */
export function bringsName(doc: Document, all: Sentences, told: Told): boolean {
  const older = new Set<string>(), keys: string[] = [];
  for (const { names } of all)
    for (const { value, from } of names) {
      const key = aliasKey(value);
      keys.push(key);
      if (isOlder(doc, from)) older.add(key);
    }
  return keys.some((key) => !older.has(key)) && !keys.some((key) => !older.has(key) && told.names.has(key));
}

export const tellsBefore = (view: View): boolean => view.both.some(({ before }) => before <= NEAR) && !isOwnStep(view);
/** Does the lead tell an act, and with it what it brought? */
export const acts = ({ lead }: View): boolean => lead.some(tellsAct);
export const isBlow = (view: View): boolean => view.lead.some(({ results, figures }) => results + figures > 0) && acts(view);
/** Does any of its sentences tell a verdict or an act, or what it brought? */
export const hasAct = ({ all }: View): boolean => all.some(({ acts, verdict }) => acts > 0 || verdict);
export const hasResults = (view: View): boolean => openingOf(view).some(({ results }) => results > 0);
/** «Meanwhile, a man was arrested in Leeds»: does a comma stand behind the first word or two? */
export function opensAside({ doc: { tokens, sentences }, part }: View): boolean {
  const { first } = sentences[part.opening[0]!]!;
  return tokens[first + 1]?.word.raw === "," || tokens[first + 2]?.word.raw === ",";
}

/** «Fake clothes seized in Leeds»: does a heading tell what was done, and in which town, and the story did not name that? */
export function tellsWhere({ all, part, told }: View): boolean {
  const heads = all.slice(0, part.head.length);
  return heads.some((cue) => cue.acts + cue.finds > 0) && bringsNew(heads, ({ towns }) => towns, told.towns);
}

/** Does it lead with a town that was not told before? */
export const leadsTown = ({ both, told }: View): boolean => both.some(({ placed, towns }) => placed === "town" && !told.towns.has(towns[0]!));
export const hasAuthority = ({ lead }: View): boolean => lead.some(({ authority }) => authority);

/** Is another force at work, or in another place: is a country, an authority or a town named that was not told before, and none that was? */
export const isElsewhere = (view: View): boolean => (hasAuthority(view) || view.lead.some(({ verdict }) => verdict)) && isOther(view);
export const isOther = ({ both, told }: View): boolean =>
  (bringsNew(both, ({ countries }) => countries, told.countries) || bringsNew(both, ({ agencies }) => agencies, told.agencies) || bringsNew(both, ({ towns }) => towns, told.towns));

/** Does a force act that the story did not name before? */
export const hasOtherForce = ({ all, told }: View): boolean => told.agencies.size > 0 && all.some(({ agencies }) => agencies.some((agency) => !told.agencies.has(agency)));

/** Does it lead with a time before the story's? */
export function isThen(view: View): boolean {
  const { lead, told } = view, date = dateOf(view);
  const isEarlier = date !== null && !isWithin(told, date) && told.now !== "" && date.slice(0, MONTH) < told.now.slice(0, Math.min(MONTH, date.length)) && !isLately(told, date);
  return isEarlier || lead.some(({ ago }) => ago <= AT_START);
}

/** «Finally, in Monterrey, 18 people were held», of the 28 told of first. */
export const isPartOfTotal = (view: View): boolean => view.lead.every(({ contrast, placed, before, authority, dated, names }) => contrast && placed !== "no" && before === NOWHERE && !authority && !dated && names.length === 0) && bringsPart(view) && !bringsNewcomer(view.doc, view.part.opening[0]!);

/** Searches alone are steps of a case, arrests its end. */
export const bringsPersons = ({ lead }: View): boolean => lead.some(({ resultCounts }) => resultCounts.some(({ what }) => what === "arrests" || what === "convictions"));

/** Does it tell a step between the case's beginning and its end? */
export function isStepBetween(view: View): boolean {
  const date = dateOf(view);
  return date !== null && view.part.head.length === 0 && isSinceOrigin(view.told, view.lead[0]!, date) && !bringsNewcomer(view.doc, view.part.opening[0]!) && isThen(view);
}

/** Does it lead with a year before the story's? */
export function isYearsBefore(view: View): boolean {
  const date = dateOf(view);
  return date !== null && view.told.now !== "" && date.slice(0, YEAR) < view.told.now.slice(0, YEAR) && !isWithin(view.told, date);
}

/** The first day or month that its headings or its lead tell. */
const dateOf = ({ both }: View): string | null => both.map(({ day, dayNear, month }) => day ?? dayNear ?? month).find((each) => each !== null) ?? null;

/** The day of a story told some days later, where none nearer to the telling was told before it, is its own. */
const isLately = ({ now, isDated, dates }: Told, date: string): boolean => {
  const day = date.slice(0, DAY);
  return Date.parse(now) - Date.parse(day) < LATELY && (!isDated || (day.length === DAY && ![...dates].some((told) => told.length >= DAY && told.slice(0, DAY) > day && told !== now)));
};

/** «The seizure of September», «How the case went»: does a heading point back, to a time of the same year or in the story of a verdict? */
export function isOwnStep(view: View): boolean {
  const { told, both, part } = view, date = dateOf(view);
  return both.slice(0, part.head.length).some(({ back }) => back) && !tellsOlderBlow(view) && (told.verdict || date === null || date.slice(0, YEAR) === told.now.slice(0, YEAR));
}

/** «… that police had broken up previously: ten arrests»: does the lead itself look back, and tell what that brought? */
export const tellsOlderBlow = ({ lead }: View): boolean => lead.some(({ before, results }) => before < NOWHERE && results > 0);

export const isInPeriod = ({ all, told }: View): boolean => all.some(({ dayAnywhere }) => dayAnywhere !== null && isWithin(told, dayAnywhere));

/** «Hull: Customs officers seized …»: does the block below a headline begin as a wire story does? */
export function hasDateline({ doc, part }: View): boolean {
  const { first, last } = doc.sentences[part.block.first]!;
  return part.layout === "heading" && part.bare?.layout === "label" && part.bare.isNamed && last - first > LABEL;
}

/** A section with results that is no history of the story, and no phase of it. */
export const isSection = (view: View): boolean => view.part.layout === "heading" && hasResults(view) && !view.all.some(({ origin }) => origin) && !view.both.some(({ phase }) => phase) &&
  !(view.told.verdict && !view.all.some(({ verdict }) => verdict));

/** Do its first words make it a piece of the story's own past? */
export const goesOn = (view: View): boolean =>
  isStep(view) || view.lead.some(({ back, same }) => back || same <= AT_START);

/** Is it a step of a case that is in court, its history or a phase of it? */
export const isStep = ({ lead, both, told }: View): boolean => (told.verdict && !lead.some(({ verdict }) => verdict)) || both.some(({ origin, phase }) => origin || phase);

/** May it be one of several told in a row, where nothing says so: did the story happen in one town, and has it no name? */
export const isOneOf = ({ isTold, part, told }: View): boolean => !isTold && part.block.kind === "paragraph" && told.placed !== "no" && told.names.size === 0;

/** «has already found six resellers»: does it tell a figure again? */
export const repeatsAny = ({ all, told }: View): boolean => all.some(({ resultCounts }) => resultCounts.some((count) => count.value > 1 && told.counts.has(figureOf(count))));

/** Is each of its figures a part of one that was told? */
export const bringsPart = ({ all, told }: View): boolean => bringPart(told, all);

/** Does the force of a town lead it and act, and others did in what was told? */
export const hasOtherSeat = ({ lead: [lead], told }: View): boolean => lead!.seat !== null && tellsAct(lead!) && !told.towns.has(lead!.seat) && !onlyFreezes(lead!);

/** «… blocked accounts with 200,000 euros»: what others do for the same case. */
const onlyFreezes = ({ stated }: SentenceCues): boolean => stated.length > 0 && stated.every((fact) => ("what" in fact ? fact.what === "bank_accounts" : fact.role === "frozen"));

/** Is there a figure greater than all of its kind told before? */
export const bringsMore = ({ all, part, told }: View): boolean =>
  all.slice(0, part.head.length + FIGURES).some(({ resultCounts }) => resultCounts.some(({ what, value }) => value > (told.greatest.get(what) ?? Infinity)));
