import type { Document } from "../model/document.ts";
import { figureOf } from "./again.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import { areSeveral, NOWHERE, tellsAct, type SentenceCues } from "./cues.ts";
import { bringsNewcomer, isMereAddition } from "./newcomers.ts";
import { LABEL } from "./labels.ts";
import type { Part } from "./parts.ts";
import { actsOnDay, isInSeries, isSinceOrigin, isWithin, repeatsFigures, type Told } from "./told.ts";
import { MONTH, YEAR } from "../model/edtf.ts";

/** From this sum of weights on, a part opens a story of its own. */
export const ENOUGH = 9;
/** A first sentence this brief leaves it to the next to tell («It is the second raid in a month»). */
const BRIEF = 12;
/** How near to the start of a part a cue must stand to speak for it, in tokens. */
const NEAR = 16, AT_START = 3;
/** «After a raid in March»: behind more words than «also» an earlier time does not lead its sentence. */
const FIRST = 1;
/** How long after the day of an action the press tells of it, in milliseconds. */
const LATELY = 21 * 24 * 60 * 60 * 1000;
/** Behind so many sentences that told no figures, a blow elsewhere is another. */
const FAR = 8;
/** A figure so large is hardly told of two stories. */
const LARGE = 10;
/** So many sentences behind the headings are asked for figures. */
const FIGURES = 3;

const YEARS = /^\d{4}$/;

type Sentences = readonly SentenceCues[];

/** The sentences of a part as it is judged. */
interface View {
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

/** What a reason for or against another story weighs, and how it is told. */
type Reason = readonly [weight: number, holds: (view: View) => boolean];

/** Weights were fitted to annotated articles, most of which tell one story, and rounded. */
const REASONS: Readonly<Record<string, Reason>> = {
  // words that say so: «in a separate case», «not the first time», «by contrast», «the second raid», a code name not told before
  apart: [6, ({ both }) => both.some(({ apart }) => apart <= NEAR)],
  before: [3, (view) => tellsBefore(view)],
  beforeSection: [2, (view) => isSection(view) && tellsOlderBlow(view) && acts(view)],
  beforeThere: [7, (view) => view.lead.every(({ before, yearly }) => before > NEAR && yearly === 0) && tellsOlderBlow(view)],
  beforeVerdict: [4, (view) => view.told.verdict && tellsBefore(view) && view.lead.some(({ verdict }) => verdict) && (bringsNewcomer(view.doc, view.part.opening[0]!) || bringsNew(view.lead, ({ towns }) => towns, view.told.towns))],
  beforeAct: [1, (view) => tellsBefore(view) && hasAct(view)],
  apartElsewhere: [2, (view) => view.both.some(({ apart }) => apart <= NEAR) && acts(view) && isElsewhere(view)],
  contrast: [4, ({ both }) => both.some(({ contrast }) => contrast)],
  contrastElsewhere: [2, (view) => isBlow(view) && isElsewhere(view) && view.both.some(({ contrast }) => contrast) && !view.lead.some(({ back, given }) => back || given)],
  contrastThere: [3, (view) => acts(view) && view.lead.some(({ contrast, placed }) => contrast && placed === "town") && !view.lead.some(({ back, given }) => back || given)],
  contrastTown: [3, (view) => isBlow(view) && opensAside(view) && view.lead.some(({ contrast, placed }) => contrast && placed !== "town") && bringsNew(view.lead, ({ towns }) => towns, view.told.towns) && !view.lead.some(({ back, given }) => back || given)],
  contrastNewcomer: [2, (view) => acts(view) && view.lead.some(({ contrast, placed, back, given }) => contrast && placed !== "no" && !back && !given) && bringsNewcomer(view.doc, view.part.opening[0]!)],
  serial: [2, ({ both, all, told }) => both.some(({ serial }) => serial === "next" || (serial === "first" && !told.verdict)) && all.some(({ acts, verdict, finds }) => acts + finds > 0 || verdict)],
  serialTold: [4, ({ both, told }) => told.isAnnounced && both.some(({ serial }) => serial === "next")],
  newName: [2, ({ doc, all, told }) => bringsName(doc, all, told)],
  nameHeading: [2, ({ doc, part, all, told }) => bringsName(doc, all.slice(0, part.head.length), told)],
  nameAct: [1, (view) => acts(view) && hasAuthority(view) && bringsName(view.doc, view.all, view.told)],
  nameThen: [5, (view) => hasResults(view) && !view.lead.some(({ origin, phase }) => origin || phase) && bringsName(view.doc, view.lead, view.told) && isThen(view)],
  told: [4, ({ isTold }) => isTold],
  toldHeading: [1, ({ isTold, part }) => isTold && part.layout === "heading"],
  toldTown: [1, ({ isTold, lead, told }) => isTold && bringsNew(lead, ({ towns }) => towns, told.towns)],
  announced: [1, ({ isTold, told }) => told.isAnnounced && !isTold],
  announcedTown: [2, (view) => view.told.isAnnounced && !view.isTold && leadsTown(view) && acts(view)],
  another: [4, (view) => view.told.others > 0 && acts(view) && leadsTown(view) && !view.lead.some(({ back, given }) => back || given)],
  // «Two other blows were told of.», and the next paragraph tells the first
  ofOthers: [5, ({ isTold, before, part }) => isTold && part.layout === "plain" && before !== undefined && before.several && (before.announces ?? 0) > 1 && before.results + before.names.length === 0],
  seat: [4, (view) => view.isTold && acts(view) && bringsNew(view.lead.slice(0, 1), ({ seat }) => seat, view.told.towns)],
  // «Police in Cebu arrested …», behind what those of Manila did
  seatElsewhere: [8, (view) => isOneOf(view) && hasOtherSeat(view) && !repeatsAny(view) && !(view.told.placed === "seat" && bringsPart(view)) && !isStep(view) && !view.lead.some(({ same }) => same <= AT_START)],
  // «In Cork, Revenue officers seized …», behind what the police did in another town
  forceThere: [4, (view) => isOneOf(view) && leadsTown(view) && acts(view) && bringsNew(view.lead, ({ agencies }) => agencies, view.told.agencies) && !goesOn(view)],
  dayElsewhere: [5, (view) => isOneOf(view) && view.lead[0]!.dayFirst !== null && isBlow(view) && hasAuthority(view) && bringsNew(view.lead, ({ towns }) => towns, view.told.towns) && bringsNew(view.lead, ({ dayFirst }) => dayFirst, view.told.dates) && !goesOn(view)],
  // «The raid in Nottingham …», behind «The raid in Durham …»
  otherBlow: [9, ({ lead: [lead], told }) => lead!.blow !== null && told.blow !== null && lead!.blow !== told.blow],
  // how the part begins
  heading: [1, ({ part }) => part.layout === "heading"],
  named: [2, ({ part }) => part.isNamed],
  likeTitle: [7, ({ part }) => part.isLikeTitle],
  dateline: [5, (view) => acts(view) && hasDateline(view)],
  headline: [3, (view) => view.part.layout === "heading" && view.all.slice(0, view.part.head.length).some((cue) => tellsAct(cue) && cue.results > 0) && isOther(view)],
  headTown: [5, (view) => view.part.layout === "heading" && hasResults(view) && tellsWhere(view)],
  townFirst: [4, (view) => leadsTown(view)],
  townBlow: [2, (view) => view.told.names.size === 0 && leadsTown(view) && isBlow(view) && view.told.greatest.size > 0],
  verdictElsewhere: [10, (view) => !view.isTold && view.told.verdict && view.part.layout !== "plain" && view.lead[0]!.verdict && !view.lead[0]!.given && bringsNew(view.lead, ({ towns }) => towns, view.told.towns)],
  bullet: [-2, ({ part: { layout } }) => layout === "bullet" || layout === "bullet label" || layout === "entry"],
  // another place or time, and what was done there and then
  newCountry: [2, ({ both, told }) => bringsNew(both, ({ countries }) => countries, told.countries)],
  newDate: [1, ({ lead, told }) => bringsNew(lead, ({ day, dayNear, month, dayAnywhere }) => day ?? dayNear ?? month ?? dayAnywhere, told.dates)],
  day: [1, ({ lead }) => lead.some(({ day, dayNear }) => (day ?? dayNear) !== null)],
  series: [5, ({ lead, told }) => actsOnDay(lead[0]!) && isInSeries(told, lead[0]!.dayFirst) && bringsNew(lead, ({ dayFirst }) => dayFirst, told.dates)],
  thenAct: [1, (view) => acts(view) && hasAuthority(view) && isThen(view)],
  thenSection: [4, (view) => !view.told.phase && isSection(view) && isThen(view) && acts(view) && !isOwnStep(view)],
  otherSection: [4, (view) => isSection(view) && view.part.isNamed && view.part.isShort && hasOtherForce(view) && view.all.some(tellsAct) && !isInPeriod(view)],
  thenElsewhere: [6, (view) => (!view.told.phase || bringsNew(view.both, ({ countries }) => countries, view.told.countries)) && view.part.block.kind === "paragraph" && isBlow(view) && isThen(view) && isElsewhere(view) && !goesOn(view) && (view.told.greatest.size > 0 || view.told.sentences >= FAR)],
  // «In April 2018 six people were held in that port»: what was done years before
  thenBlow: [5, (view) => !view.isTold && view.part.block.kind === "paragraph" && view.told.names.size === 0 && acts(view) && bringsPersons(view) && isYearsBefore(view) && !view.told.phase && !view.told.origin && !view.told.verdict && !view.lead.some(({ yearly }) => yearly > 0) && !goesOn(view)],
  afterSeries: [6, (view) => (view.before?.before ?? NOWHERE) <= NEAR && view.before!.results === 0 && isThen(view) && acts(view) && !goesOn(view)],
  agoElsewhere: [6, (view) => view.lead.some(({ ago }) => ago <= FIRST) && openingOf(view).slice(0, 2).some(tellsAct) && hasResults(view) && (isElsewhere(view) || bringsNewcomer(view.doc, view.part.opening[0]!)) && !goesOn(view)],
  // what it brings
  act: [1, (view) => hasAct(view)],
  result: [1, (view) => hasResults(view)],
  more: [1, (view) => bringsMore(view)],
  repeats: [-4, ({ all, told }) => all.some(({ resultCounts }) => resultCounts.some((count) => count.value >= LARGE && told.counts.has(figureOf(count))))],
  repeatsMore: [-4, ({ all, told }) => repeatsFigures(told, all)],
  // «Last year, the bureau seized goods worth $24 million»: what a force took in all its work
  yearOfWork: [-6, ({ lead: [lead], doc, part, told }) => YEARS.test(lead!.month ?? "") && lead!.authority && lead!.results > 0 && lead!.resultCounts.length + lead!.towns.length + lead!.names.length === 0 && !lead!.verdict && lead!.agencies.every((agency) => told.agencies.has(agency)) && !bringsNewcomer(doc, part.opening[0]!)],
  // «Por otra parte, se incautaron 24 vehículos»
  addsOn: [-6, ({ doc, part, lead: [lead], told }) => isMereAddition(doc, part.opening[0]!, lead!, told)],
  partOfTotal: [-8, (view) => !view.isTold && isPartOfTotal(view)],
  // «In March last year, detectives arrested eleven», of a case that began the year before
  history: [-12, (view) => isStepBetween(view)],
  // the story goes on: pronouns, its history, its phases
  back: [-1, ({ lead }) => lead[0]!.back],
  sameFirst: [-9, ({ lead }) => lead.some(({ same, contrast, apart }) => same <= AT_START && contrast && apart === NOWHERE)],
  backGiven: [-2, ({ lead, isTold }) => isTold && lead[0]!.back && lead[0]!.given],
  origin: [-1, ({ both }) => both.some(({ origin }) => origin)],
  placeless: [-3, ({ doc, part, both, lead, isTold }) => isTold && part.head.length === 0 && both.some(({ contrast }) => contrast) && !both.some(tellsWhich) && !lead.some(({ authority }) => authority) && !bringsNewcomer(doc, part.opening[0]!)],
  several: [-3, ({ lead }) => areSeveral(lead)],
  ofJoint: [-6, ({ both, told }) => told.isJoint && !told.isAnnounced && bringsNew(both, ({ countries }) => countries, told.countries)],
  verdictPast: [-4, (view) => view.told.verdict && !hasResults(view) && !view.all.some(({ verdict }) => verdict)],
  phase: [-2, ({ both }) => both.some(({ phase }) => phase)],
};

/** The weightiest reasons first: most parts are settled by a few of them. */
const ASKED = Object.values(REASONS).sort(([a], [b]) => Math.abs(b) - Math.abs(a));
/** What the reasons from each on can add at most, and take away. */
const GAINS = ASKED.map((_, from) => ASKED.slice(from).reduce((sum, [weight]) => sum + Math.max(0, weight), 0));
const LOSSES = ASKED.map((_, from) => ASKED.slice(from).reduce((sum, [weight]) => sum + Math.min(0, weight), 0));

/** Does a part open another story than those told before? Asks until what is left can change nothing. */
export function opensStory(doc: Document, part: Part, cues: Sentences, told: Told, isTold: boolean): boolean {
  const view = viewOf(doc, part, cues, told, isTold), { enough } = told;
  let sum = 0;
  for (let at = 0; at < ASKED.length; at++) {
    if (sum + GAINS[at]! < enough) return false;
    if (sum + LOSSES[at]! >= enough) return true;
    const [weight, holds] = ASKED[at]!;
    if (holds(view)) sum += weight;
  }
  return sum >= enough;
}

function viewOf(doc: Document, part: Part, cues: Sentences, told: Told, isTold: boolean): View {
  const [start] = part.opening, { first, last } = doc.sentences[start!]!, isBrief = last - first <= BRIEF;
  const opening = cues.slice(start, start! + part.opening.length), lead = opening.slice(0, isBrief ? 2 : 1);
  if (part.head.length === 0) return { doc, part, lead, both: lead, all: opening, told, before: cues[start! - 1], isTold };
  const head = part.head.map((index) => cues[index]!);
  return { doc, part, lead, both: [...head, ...lead], all: [...head, ...opening], told, before: cues[part.head[0]! - 1], isTold };
}

/** «Also seized were …»: without a place, a day, a force or a name of its own it adds to the case told. */
const tellsWhich = ({ apart, placed, towns, agencies, countries, names, dated, serial }: SentenceCues): boolean => apart < NOWHERE || placed !== "no" || towns.length + agencies.length + countries.length + names.length > 0 || dated || serial !== "no";

const openingOf = ({ all, part }: View): Sentences => (part.head.length === 0 ? all : all.slice(part.head.length));

/** Do sentences name something, and nothing that is known? */
function bringsNew(sentences: Sentences, named: (cue: SentenceCues) => readonly string[] | string | null, known: ReadonlySet<string>): boolean {
  let isAny = false;
  for (const cue of sentences) {
    const own = named(cue), values = own === null ? [] : typeof own === "string" ? [own] : own;
    if (values.some((value) => known.has(value))) return false;
    isAny ||= values.length > 0;
  }
  return isAny;
}

/** Do they name an operation, and none that was told before? Those that a mention calls older are not asked. */
function bringsName(doc: Document, all: Sentences, told: Told): boolean {
  const older = new Set<string>(), keys: string[] = [];
  for (const { names } of all)
    for (const { value, from } of names) {
      const key = aliasKey(value);
      keys.push(key);
      if (isOlder(doc, from)) older.add(key);
    }
  return keys.some((key) => !older.has(key)) && !keys.some((key) => !older.has(key) && told.names.has(key));
}

const tellsBefore = (view: View): boolean => view.both.some(({ before }) => before <= NEAR) && !isOwnStep(view);
/** Does the lead tell an act, and with it what it brought? */
const acts = ({ lead }: View): boolean => lead.some(tellsAct);
const isBlow = (view: View): boolean => view.lead.some(({ results, figures }) => results + figures > 0) && acts(view);
/** Does any of its sentences tell a verdict or an act, or what it brought? */
const hasAct = ({ all }: View): boolean => all.some(({ acts, verdict }) => acts > 0 || verdict);
const hasResults = (view: View): boolean => openingOf(view).some(({ results }) => results > 0);
/** «Meanwhile, a man was arrested in Leeds»: does a comma stand behind the first word or two? */
function opensAside({ doc: { tokens, sentences }, part }: View): boolean {
  const { first } = sentences[part.opening[0]!]!;
  return tokens[first + 1]?.word.raw === "," || tokens[first + 2]?.word.raw === ",";
}

/** «Fake clothes seized in Leeds»: does a heading tell what was done, and in which town, and the story did not name that? */
function tellsWhere({ all, part, told }: View): boolean {
  const heads = all.slice(0, part.head.length);
  return heads.some((cue) => cue.acts + cue.finds > 0) && bringsNew(heads, ({ towns }) => towns, told.towns);
}

/** Does it lead with a town that was not told before? */
const leadsTown = ({ both, told }: View): boolean => both.some(({ placed, towns }) => placed === "town" && !told.towns.has(towns[0]!));
const hasAuthority = ({ lead }: View): boolean => lead.some(({ authority }) => authority);

/** Is another force at work, or in another place: is a country, an authority or a town named that was not told before, and none that was? */
const isElsewhere = (view: View): boolean => (hasAuthority(view) || view.lead.some(({ verdict }) => verdict)) && isOther(view);
const isOther = ({ both, told }: View): boolean =>
  (bringsNew(both, ({ countries }) => countries, told.countries) || bringsNew(both, ({ agencies }) => agencies, told.agencies) || bringsNew(both, ({ towns }) => towns, told.towns));

/** Does a force act that the story did not name before? */
const hasOtherForce = ({ all, told }: View): boolean => told.agencies.size > 0 && all.some(({ agencies }) => agencies.some((agency) => !told.agencies.has(agency)));

/** Does it lead with a time before the story's? */
function isThen(view: View): boolean {
  const { lead, told } = view, date = dateOf(view);
  const isEarlier = date !== null && !isWithin(told, date) && told.now !== "" && date.slice(0, MONTH) < told.now.slice(0, Math.min(MONTH, date.length)) && !isLately(told, date);
  return isEarlier || lead.some(({ ago }) => ago <= AT_START);
}

/** «Finally, in Monterrey, 18 people were held», of the 28 told of first. */
const isPartOfTotal = (view: View): boolean => view.lead.every(({ contrast, placed, before, authority, dated, names }) => contrast && placed !== "no" && before === NOWHERE && !authority && !dated && names.length === 0) && bringsPart(view) && !bringsNewcomer(view.doc, view.part.opening[0]!);

/** Searches alone are steps of a case, arrests its end. */
const bringsPersons = ({ lead }: View): boolean => lead.some(({ resultCounts }) => resultCounts.some(({ what }) => what === "arrests" || what === "convictions"));

/** Does it tell a step between the case's beginning and its end? */
function isStepBetween(view: View): boolean {
  const date = dateOf(view);
  return date !== null && view.part.head.length === 0 && isSinceOrigin(view.told, view.lead[0]!, date) && !bringsNewcomer(view.doc, view.part.opening[0]!) && isThen(view);
}

/** Does it lead with a year before the story's? */
function isYearsBefore(view: View): boolean {
  const date = dateOf(view);
  return date !== null && view.told.now !== "" && date.slice(0, YEAR) < view.told.now.slice(0, YEAR) && !isWithin(view.told, date);
}

/** The first day or month that its headings or its lead tell. */
const dateOf = ({ both }: View): string | null => both.map(({ day, dayNear, month }) => day ?? dayNear ?? month).find((each) => each !== null) ?? null;

/** The day of a story told some days later, where none was told before it, is its own. */
const isLately = ({ now, isDated }: Told, date: string): boolean => !isDated && Date.parse(now) - Date.parse(date) < LATELY;

/** «The seizure of September», «How the case went»: does a heading point back, to a time of the same year or in the story of a verdict? */
function isOwnStep(view: View): boolean {
  const { told, both, part } = view, date = dateOf(view);
  return both.slice(0, part.head.length).some(({ back }) => back) && !tellsOlderBlow(view) && (told.verdict || date === null || date.slice(0, YEAR) === told.now.slice(0, YEAR));
}

/** «… that police had broken up previously: ten arrests»: does the lead itself look back, and tell what that brought? */
const tellsOlderBlow = ({ lead }: View): boolean => lead.some(({ before, results }) => before < NOWHERE && results > 0);

const isInPeriod = ({ all, told }: View): boolean => all.some(({ dayAnywhere }) => dayAnywhere !== null && isWithin(told, dayAnywhere));

/** «Hull: Customs officers seized …»: does the block below a headline begin as a wire story does? */
function hasDateline({ doc, part }: View): boolean {
  const { first, last } = doc.sentences[part.block.first]!;
  return part.layout === "heading" && part.bare?.layout === "label" && part.bare.isNamed && last - first > LABEL;
}

/** A section with results that is no history of the story, and no phase of it. */
const isSection = (view: View): boolean => view.part.layout === "heading" && hasResults(view) && !view.all.some(({ origin }) => origin) && !view.both.some(({ phase }) => phase) &&
  !(view.told.verdict && !view.all.some(({ verdict }) => verdict));

/** Do its first words make it a piece of the story's own past? */
const goesOn = (view: View): boolean =>
  isStep(view) || view.lead.some(({ back, same }) => back || same <= AT_START);

/** Is it a step of a case that is in court, its history or a phase of it? */
const isStep = ({ lead, both, told }: View): boolean => (told.verdict && !lead.some(({ verdict }) => verdict)) || both.some(({ origin, phase }) => origin || phase);

/** May it be one of several told in a row, where nothing says so: did the story happen in one town, and has it no name? */
const isOneOf = ({ isTold, part, told }: View): boolean => !isTold && part.block.kind === "paragraph" && told.placed !== "no" && told.names.size === 0;

/** «has already found six resellers»: does it tell a figure again? */
const repeatsAny = ({ all, told }: View): boolean => all.some(({ resultCounts }) => resultCounts.some((count) => count.value > 1 && told.counts.has(figureOf(count))));

/** Is each of its figures a part of one that was told? */
function bringsPart({ all, told }: View): boolean {
  const counts = all.flatMap(({ resultCounts }) => resultCounts).filter(({ value }) => value > 1);
  return counts.length > 0 && counts.every(({ what, value }) => value < (told.greatest.get(what === "suspects" ? "arrests" : what) ?? 0));
}

/** Does the force of a town lead it and act, and others did in what was told? */
const hasOtherSeat = ({ lead: [lead], told }: View): boolean => lead!.seat !== null && tellsAct(lead!) && !told.towns.has(lead!.seat) && !onlyFreezes(lead!);

/** «… blocked accounts with 200,000 euros»: what others do for the same case. */
const onlyFreezes = ({ stated }: SentenceCues): boolean => stated.length > 0 && stated.every((fact) => ("what" in fact ? fact.what === "bank_accounts" : fact.role === "frozen"));

/** Is there a figure greater than all of its kind told before? */
const bringsMore = ({ all, part, told }: View): boolean =>
  all.slice(0, part.head.length + FIGURES).some(({ resultCounts }) => resultCounts.some(({ what, value }) => value > (told.greatest.get(what) ?? Infinity)));
