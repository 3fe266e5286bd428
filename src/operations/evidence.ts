import type { Document } from "../model/document.ts";
import { YEAR } from "../model/edtf.ts";
import { figureOf } from "./again.ts";
import { areSeveral, NOWHERE, tellsAct } from "./cues.ts";
import { bringsNewcomer, isMereAddition } from "./newcomers.ts";
import { isProse, type Part } from "./parts.ts";
import { recallsPerson } from "./persons.ts";
import { actsOnDay, isInSeries, isPartOfWhole, repeatsFigures, repeatsLarge, type Told } from "./told.ts";
import { AT_START, NEAR, type Sentences, type View, acts, bringsMore, bringsName, bringsNew, bringsPart, bringsPersons, goesOn, hasAct, hasAuthority, hasDateline, hasOtherForce, hasOtherSeat, hasResults, isBlow, isElsewhere, isInPeriod, isOneOf, isOther, isOwnStep, isPartOfTotal, isSection, isStep, isStepBetween, isThen, isYearsBefore, leadsTown, openingOf, opensAside, repeatsAny, tellsBefore, tellsOlderBlow, tellsWhere, tellsWhich, viewOf } from "./view.ts";

/** From this sum of weights on, a part opens a story of its own. */
export const ENOUGH = 9;
/** «After a raid in March»: behind more words than «also» an earlier time does not lead its sentence. */
const FIRST = 1;
/** Behind so many sentences that told no figures, a blow elsewhere is another. */
const FAR = 8;
/** A figure so large is hardly told of two stories. */
const LARGE = 10;

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
  verdictElsewhere: [10, (view) => !view.isTold && view.told.verdict && view.part.layout !== "plain" && isProse(view.doc, view.part.block) && view.lead[0]!.verdict && !view.lead[0]!.given && view.told.towns.size > 0 && (view.told.sentences > 1 || view.part.block.kind === "item") && !isYearsBefore(view) && bringsNew(view.lead, ({ towns }) => towns, view.told.towns)],
  bullet: [-2, ({ part: { layout } }) => layout === "bullet" || layout === "bullet label" || layout === "entry"],
  // «LEEDS – Police …»: the first paragraph below the titles tells their story
  lede: [-12, ({ isTold, told, part }) => !isTold && part.block.first === told.lede],
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
  // «the 160,000 subscriptions», told of first
  repeatsLarge: [-6, ({ all, told }) => repeatsLarge(told, all)],
  // «Last year, the bureau seized goods worth $24 million»: what a force took in all its work
  yearOfWork: [-6, ({ lead: [lead], doc, part, told }) => lead!.month?.length === YEAR && lead!.authority && lead!.results > 0 && lead!.resultCounts.length + lead!.towns.length + lead!.names.length === 0 && !lead!.verdict && lead!.agencies.every((agency) => told.agencies.has(agency)) && !bringsNewcomer(doc, part.opening[0]!)],
  // «Por otra parte, se incautaron 24 vehículos»
  addsOn: [-6, ({ doc, part, lead: [lead], told }) => isMereAddition(doc, part.opening[0]!, lead!, told)],
  // «The north saw raids in the same period: 4 arrests», of the 80 told of first
  partOfWhole: [-6, ({ isTold, told, lead: [lead], all }) => !isTold && isPartOfWhole(told, lead!, all)],
  partOfTotal: [-8, (view) => !view.isTold && isPartOfTotal(view)],
  // «In March last year, detectives arrested eleven», of a case that began the year before
  history: [-12, (view) => isStepBetween(view)],
  // «Mere was sentenced in May»: somebody whom the story told of
  person: [-9, ({ doc, part }) => recallsPerson(doc, part.opening[0]!)],
  // the story goes on: pronouns, its history, its phases
  back: [-1, ({ lead }) => lead[0]!.back],
  sameFirst: [-9, ({ lead }) => lead.some(({ same, contrast, apart }) => same <= AT_START && contrast && apart === NOWHERE)],
  backGiven: [-2, ({ lead, isTold }) => isTold && lead[0]!.back && lead[0]!.given],
  origin: [-1, ({ both }) => both.some(({ origin }) => origin)],
  // «The inquiry began in January, when …», under whatever heading
  originBack: [-4, ({ lead: [lead] }) => lead!.origin && lead!.back && lead!.names.length + lead!.results === 0 && !lead!.verdict],
  placeless: [-3, ({ doc, part, both, lead, isTold }) => isTold && part.head.length === 0 && both.some(({ contrast }) => contrast) && !both.some(tellsWhich) && !lead.some(({ authority }) => authority) && !bringsNewcomer(doc, part.opening[0]!)],
  several: [-3, ({ lead }) => areSeveral(lead)],
  ofJoint: [-6, ({ both, told }) => told.isJoint && !told.isAnnounced && bringsNew(both, ({ countries }) => countries, told.countries)],
  verdictPast: [-4, (view) => view.told.verdict && !hasResults(view) && !view.all.some(({ verdict }) => verdict)],
  // «In the second case, the inspections found two matches», behind a verdict on both
  verdictCase: [-9, (view) => view.told.verdict && !hasResults(view) && view.lead[0]!.serial === "next" && !view.lead[0]!.authority && !view.lead[0]!.verdict],
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
