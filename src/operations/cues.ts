import type { OperationWords, Words } from "../languages/pack.ts";
import type { CountFact, MoneyFact, What } from "../model/fact.ts";
import type { NameMention, TargetMention } from "../model/mention.ts";
import type { Term } from "../text/terms.ts";

const CUES = ["sums", "origins", "phases", "acts", "finds", "back", "verdicts", "authorities", "unreal", "drills", "matters", "yearly", "apart", "before", "ago", "older", "sequels", "same", "several", "counted", "places", "contrast", "others", "many", "events", "firsts", "serials", "totals", "alone", "askers", "nots", "onces", "additions", "weak", "arrivals", "elapsed", "efforts"] as const satisfies readonly (keyof OperationWords)[];
export type Cue = (typeof CUES)[number];

/** What a noun for an event is worth that stands for a case of its own. */
export const OF_CASE = "case";

/** The lexicon's terms that telling operations apart needs. */
export function operationTerms(words: OperationWords): Term[] {
  const termsOf = (cue: Cue, phrases: Words): Term[] => phrases.map((phrase) => ({ cls: `op-${cue}`, value: cue, phrase }));
  const ofCase = (cls: string, phrases: Words): Term[] => phrases.map((phrase) => ({ cls, value: OF_CASE, phrase }));
  return [...CUES.flatMap((cue) => termsOf(cue, words[cue])), ...ofCase("op-events", words.cases), ...ofCase("op-incidents", words.incidents), ...termsOf("apart", words.passing), ...termsOf("before", words.passing)];
}

/** Cues that are looked for only where something else stands. */
const ASKED_IN_PLACE: ReadonlySet<Cue> = new Set(["older", "counted", "places", "events", "onces", "drills", "additions", "weak", "arrivals", "elapsed", "efforts"]);

/** Classes of which the reader asks all places. */
export const LISTED_FOR_OPERATIONS = CUES.filter((cue) => !ASKED_IN_PLACE.has(cue)).map((cue) => `op-${cue}`);

/** Does a sentence tell what law enforcement did? */
export const tellsAct = ({ acts, verdict, finds, authority }: SentenceCues): boolean => acts > 0 || verdict || (finds > 0 && authority);

/** «Police forces of four countries»: does a sentence count those that took part? */
export const isJoint = ({ stated }: SentenceCues): boolean => stated.some((figure) => "what" in figure && figure.what === "countries");

/** What is counted in persons whom law enforcement accuses. */
export const OF_PERSONS: ReadonlySet<What> = new Set(["arrests", "suspects", "convictions"]);

/** How near to its start a sentence says that its case is another one. */
const ANOTHER = 8;

/** «In another development, …» */
export const tellsAnother = ({ apart }: SentenceCues): boolean => apart <= ANOTHER;

/** «The raids come as three men were jailed»: does one cue set it both apart and before? */
export const isPassing = ({ apart, before }: SentenceCues): boolean => before < NOWHERE && before === apart;

/** Does it tell of another case in passing, without results of it? */
export const tellsInPassing = (cue: SentenceCues): boolean => cue.results === 0 && isPassing(cue);

/** Farther than any token: a small integer, which an object holds at less cost than Infinity. */
export const NOWHERE = 2 ** 30 - 1;

/** What a sentence tells of operations. */
export interface SentenceCues {
  /** Acts that are told as done. */
  acts: number;
  /** Is one of these acts what only the law does? */
  firm: boolean;
  /** Is one of them done to persons: an arrest, a charge? */
  ofPersons: boolean;
  /** What others do too. */
  finds: number;
  /** Do the first words point back at the story? */
  back: boolean;
  /** Does it speak of a phase or an edition? */
  phase: boolean;
  /** Does it tell how a case began? */
  origin: boolean;
  verdict: boolean;
  authority: boolean;
  /** Does it, of the first sentences, tell of an exercise? */
  drill: boolean;
  matter: boolean;
  /** How often it compares a year's figures with those of another. */
  yearly: number;
  /** Does a year alone stand in it («in 2004»)? */
  bareYear: boolean;
  /** Tokens from the sentence's start to the first such cue; `NOWHERE` where none stands. */
  apart: number;
  before: number;
  /** Do its figures run on beyond one action («so far»)? */
  total: boolean;
  /** Do the first words give a part of what was told («in Leeds alone»)? */
  alone: boolean;
  /** Does it name another case by a noun («in a separate operation»)? */
  other: boolean;
  /** «last month», «hace dos semanas»: an earlier time, where a block starts with it. */
  ago: number;
  same: number;
  several: boolean;
  /** How many operations the sentence says there are; null where it does not. */
  announces: number | null;
  /** Counts of persons, goods and searches, and sums seized, that the sentence states. */
  results: number;
  /** Numbers of whatever, large ones: goods of no kind that is counted among them. */
  figures: number;
  /** Its counts and sums of any kind. */
  stated: readonly (CountFact | MoneyFact)[];
  /** The results that are counts. */
  resultCounts: readonly CountFact[];
  /** Does the text's own date stand in it? */
  isPageDate: boolean;
  /** Among the first words: what follows adds up or explains. */
  sums: boolean;
  /** Does a date of any form stand among the first words? */
  dated: boolean;
  /** Do the first words set it against what came before («invece», «finally»)? */
  contrast: boolean;
  /** Do the first words order cases, and is it the first or another («The second seizure», «Il primo intervento»)? */
  serial: "no" | "first" | "next";
  /** Does it speak of what was told («the men», «dicha red»), wherever? */
  given: boolean;
  /** Does it start with a place: «In Leeds», «Sempre a Padova»? Countries count half: one operation has its parts in many. */
  placed: "no" | "country" | "town";
  /** The towns behind a preposition of place, the leading one first; folded. */
  towns: readonly string[];
  /** The town of the blow with which the sentence begins («The raid in Durham …»), folded. */
  blow: string | null;
  /** The town whose force leads the sentence («La Guardia di Finanza di Vicenza», «La Policía Local de Lugo»), folded. */
  seat: string | null;
  /** A month or a year among the first words, EDTF. */
  month: string | null;
  /** The first day that the sentence names, wherever, EDTF. */
  dayAnywhere: string | null;
  /** A day among the first words, EDTF. */
  dayNear: string | null;
  /** The day with which the sentence starts («On Tuesday, …»), EDTF. */
  dayFirst: string | null;
  /** The day with which the block starts, EDTF. */
  day: string | null;
  countries: readonly string[];
  /** Authorities that are named: not «officers», but whose. */
  agencies: readonly string[];
  names: readonly NameMention[];
  targets: readonly TargetMention[];
}

/** A sentence that tells nothing; most lists stay empty, so all share one. */
export const silent = (): SentenceCues => ({
  acts: 0, firm: false, ofPersons: false, finds: 0, back: false, origin: false, phase: false, verdict: false, authority: false, drill: false, matter: false, yearly: 0, bareYear: false,
  apart: NOWHERE, before: NOWHERE, ago: NOWHERE, same: NOWHERE, several: false, announces: null, results: 0, figures: 0, stated: NONE, resultCounts: NONE,
  isPageDate: false, sums: false, dated: false, contrast: false, serial: "no", total: false, alone: false, other: false, given: false, placed: "no", towns: NONE, countries: NONE, agencies: NONE,
  blow: null, seat: null, month: null, dayAnywhere: null, dayNear: null, dayFirst: null, day: null, names: NONE, targets: NONE,
});

const NONE: readonly never[] = [];

/** A list of cues with one more; only the shared empty one is copied. */
export function withOne<T>(list: readonly T[], value: T): readonly T[] {
  if (list.length === 0) return [value];
  (list as T[]).push(value);
  return list;
}

/** Whether one of these sentences says that there are several operations. */
export const areSeveral = (cues: readonly SentenceCues[]): boolean => cues.some(({ several }) => several);

/** How far from the start a text announces how many operations it tells of, in sentences; no round-up announces more than so many. */
export const OPENING = 8;
export const MOST_ANNOUNCED = 12;

/** The numbers of operations that the first sentences announce; «three searches», which are a result too, may be of one case. */
export const announcedBy = (cues: readonly SentenceCues[], sentences = OPENING): readonly number[] =>
  cues.slice(0, sentences).flatMap(({ announces, stated }) => (announces === null || stated.some((fact) => "what" in fact && fact.value === announces && OF_OPERATIONS.has(fact.what)) ? [] : [announces]));

/** What may be said of one operation in the words for several. */
const OF_OPERATIONS: ReadonlySet<What> = new Set(["searches", "arrests", "convictions", "groups"]);
