import type { CountFact, MoneyFact, What } from "../model/fact.ts";
import { aliasKey } from "./aliases.ts";
import { figureOf } from "./again.ts";
import { isJoint, NOWHERE, tellsAct, type SentenceCues } from "./cues.ts";
import { DAY, YEAR } from "../model/edtf.ts";

/** What the text has told before a part. */
export interface Told {
  acts: number;
  /** The first sentence of the first paragraph, below the titles; -1 where none is. */
  readonly lede: number;
  /** Does its opening say how many there are? */
  readonly isAnnounced: boolean;
  /** What the reasons for another story must weigh together. */
  readonly enough: number;
  /** Was one of its phases told? Then an earlier day is another step of it. */
  phase: boolean;
  /** Was told how the case began? Then what came earlier is likely its history. */
  origin: boolean;
  /** How many sentences told it. */
  sentences: number;
  /** Have other cases been told beside the story's? */
  others: number;
  /** Days with which sentences led that told what an authority did on them. */
  readonly days: string[];
  /** Did the lead tell a verdict? Then what came earlier is likely its history. */
  verdict: boolean;
  /** Does its first sentence tell in which town it happened, or whose force was at work? What others do elsewhere is hardly a part of it. */
  placed: "no" | "seat" | "town";
  /** The town of the last blow with which a sentence began; null where none did. */
  blow: string | null;
  /** Did forces of several countries act together, by the lead? Then each has its part of the story. */
  isJoint: boolean;
  /** The day of the story so far as it is known: of publication, or the first told; may be empty. */
  now: string;
  /** The days within which the story says it happened, EDTF; empty where it does not. */
  period: string;
  /** The greatest figure of each kind: a smaller one may be a part of it. */
  readonly greatest: Map<What, number>;
  /** All its figures, each with its kind. */
  readonly counts: Set<string>;
  /** Those too large to be told of two cases, of users and losses too. */
  readonly large: Set<string>;
  readonly dates: Set<string>;
  /** The years of the months and days among them, and whether a day is. */
  readonly years: Set<string>;
  isDated: boolean;
  readonly names: Set<string>;
  readonly countries: Set<string>;
  readonly agencies: Set<string>;
  readonly towns: Set<string>;
}

export const nothingTold = (published: string | null, enough: number, isAnnounced = false, lede = -1): Told => ({
  isAnnounced,
  lede,
  enough,
  acts: 0,
  phase: false,
  origin: false,
  others: 0,
  sentences: 0,
  counts: new Set(),
  large: new Set(),
  days: [],
  verdict: false,
  placed: "no",
  blow: null,
  isJoint: false,
  now: published ?? "",
  period: "",
  greatest: new Map(),
  dates: new Set(),
  years: new Set(),
  isDated: false,
  names: new Set(),
  countries: new Set(),
  agencies: new Set(),
  towns: new Set(),
});

/** «On Tuesday, customs officers seized …»: a day leads, and an authority acts. */
export const actsOnDay = (cue: SentenceCues): boolean => (cue.authority || cue.acts > 0) && cue.dayFirst !== null && tellsAct(cue) && !cue.given && !cue.origin && !cue.phase;

/** So many sentences are the lead. */
const LEAD = 4;

/** Days so near to each other are told one by one, in milliseconds; further apart, they are steps of one case. */
const NEAR = 14 * 24 * 60 * 60 * 1000;

/** So many days are kept: a chronicle of thousands is compared only so far. */
const LATEST = 50;

/** Was another day of the same time told like this one? */
export const isInSeries = ({ days }: Told, day: string | null): boolean => day !== null && days.some((each) => each !== day && Math.abs(Date.parse(each) - Date.parse(day)) <= NEAR);

/** «In 2014, officers had raided three homes»: does an earlier year lead, of which nothing else was told, and a blow in it that is no history of the case? */
export function recalls(told: Told, cue: SentenceCues): boolean {
  const date = cue.dayFirst ?? cue.day ?? cue.month, isEarlier = date !== null && told.now !== "" && date.slice(0, YEAR) < told.now.slice(0, YEAR) && !told.dates.has(date);
  return isEarlier && !told.years.has(date.slice(0, YEAR)) && !told.verdict && !told.phase && cue.authority && cue.results > 0 && tellsAct(cue) && !cue.given && !cue.back && !cue.origin && !cue.phase;
}

/** «In March last year, detectives arrested eleven», of a case that began before: were the same officers at work, in a year since the beginning that was told? */
export function isSinceOrigin({ origin, dates }: Told, { apart, contrast, verdict, placed, names, agencies, countries, seat }: SentenceCues, date: string): boolean {
  if (!origin || apart < NOWHERE || contrast || verdict || placed !== "no" || names.length + agencies.length + countries.length > 0 || seat !== null) return false;
  return [...dates].some((each) => each.slice(0, YEAR) <= date.slice(0, YEAR));
}

/** Adds what a sentence tells. */
export function tell(told: Told, cue: SentenceCues): void {
  told.phase ||= cue.phase;
  told.origin ||= cue.origin;
  told.verdict ||= cue.verdict && told.acts <= 1;
  if (told.sentences === 0) told.placed = cue.towns.length > 0 ? "town" : cue.seat === null ? "no" : "seat";
  told.blow = cue.blow ?? told.blow;
  told.isJoint ||= told.sentences < LEAD && isJoint(cue);
  told.acts += cue.acts + (cue.finds > 0 && cue.authority ? 1 : 0) + (cue.verdict ? 1 : 0) + (cue.names.length > 0 ? 1 : 0);
  if (actsOnDay(cue) && told.days.push(cue.dayFirst!) > LATEST) told.days.shift();
  if (told.period === "" && told.dates.size <= 1 && cue.dayAnywhere?.includes("/")) told.period = cue.dayAnywhere;
  told.sentences++;
  for (const count of cue.resultCounts) {
    raise(told.greatest, count);
    told.counts.add(figureOf(count));
  }
  for (const figure of cue.stated) if (isLarge(figure)) told.large.add(figureOf(figure));
  for (const date of [cue.day, cue.dayNear, cue.month, cue.dayAnywhere]) if (date) tellDate(told, date);
  if (told.now === "") told.now = cue.dayAnywhere ?? cue.month ?? "";
  for (const agency of cue.agencies) told.agencies.add(agency);
  for (const code of cue.countries) told.countries.add(code);
  for (const town of cue.towns) told.towns.add(town);
  if (cue.seat !== null) told.towns.add(cue.seat);
  for (const { value } of cue.names) told.names.add(aliasKey(value));
}

/** From so many things, and so much money, on. */
const MANY = 1000, MUCH = 10_000;

const isLarge = (figure: CountFact | MoneyFact): boolean => ("what" in figure ? figure.value >= MANY : figure.amount >= MUCH);

/** Do sentences tell one of them again? */
export const repeatsLarge = ({ large }: Told, cues: readonly SentenceCues[]): boolean => large.size > 0 && cues.some(({ stated }) => stated.some((figure) => large.has(figureOf(figure))));

function tellDate(told: Told, date: string): void {
  told.dates.add(date);
  if (date.length > YEAR) told.years.add(date.slice(0, YEAR));
  told.isDated ||= date.length >= DAY;
}

/** So many figures, however small, are hardly told of two cases. */
const AGAIN = 2;

/** Do sentences tell again what was told before? */
export const repeatsFigures = ({ counts }: Told, cues: readonly SentenceCues[]): boolean =>
  counts.size >= AGAIN && new Set(cues.flatMap(({ resultCounts }) => resultCounts.map(figureOf).filter((figure) => counts.has(figure)))).size >= AGAIN;

/** Is each figure of some sentences a part of one that was told, of `least` at least? */
export function bringPart({ greatest }: Told, cues: readonly SentenceCues[], least = 0): boolean {
  const counts = cues.flatMap(({ resultCounts }) => resultCounts).filter(({ value }) => value > 1);
  return counts.length > 0 && counts.every(({ what, value }) => {
    const whole = greatest.get(what === "suspects" ? "arrests" : what) ?? 0;
    return value < whole && whole >= least;
  });
}

/** «The north saw raids in the same period: 4 arrests», of the 80 told of first: in a story that began in no place, does a sentence set a part of its whole apart, with no noun for another case? */
export const isPartOfWhole = (told: Told, lead: SentenceCues, cues: readonly SentenceCues[]): boolean => told.placed === "no" && lead.apart < NOWHERE && !lead.other && !lead.authority && lead.agencies.length === 0 && bringPart(told, cues, WHOLE);

/** A whole of fewer is told of one case. */
const WHOLE = 10;

/** Does a day lie in the time within which the story happened? */
export function isWithin({ period }: Told, date: string): boolean {
  const [from, to] = period.split("/");
  return to !== undefined && date.slice(0, from!.length) >= from! && date.slice(0, to.length) <= to;
}

/** Keeps the figure if it is the greatest of its kind. */
export function raise(greatest: Map<What, number>, { what, value }: CountFact): void {
  greatest.set(what, Math.max(value, greatest.get(what) ?? 0));
}
