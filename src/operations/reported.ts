import type { What } from "../model/fact.ts";
import { NOWHERE, OF_PERSONS, tellsAct, type SentenceCues } from "./cues.ts";

/** How many sentences make the lead, the title included. */
const LEAD = 6;
/** What a code name in the lead weighs against talk of laws and markets. */
const NAMED = 6;
/** How far from an act its authority may be named, in sentences. */
const BACK = 3, AHEAD = 2;

/** Statistics say so within the first of these sentences, and at least so often. */
const STATED = 6, COMPARED = 2;

/** «Officers seized 312 discs last year, fewer than in the year before»: does a stretch give the statistics of a year, and no blow on a day and no name in its lead? */
function areStatistics(sentences: readonly number[], cues: readonly SentenceCues[]): boolean {
  const told = sentences.reduce((sum, index) => sum + cues[index]!.yearly, 0);
  if (areFiguresOfYear(sentences, cues) || sentences.some((index) => isOfCountry(cues[index]!))) return true;
  if (told < COMPARED || !sentences.slice(0, STATED).some((index) => cues[index]!.yearly > 0)) return false;
  return !sentences.slice(0, LEAD).some((index) => cues[index]!.names.length > 0 || tellsBlowOnDay(cues[index]!));
}

/** So many are arrested in a year and a country, and in no operation. */
const OF_COUNTRY = 100_000;

/** «1,632,921 arrests for drug offences». */
const isOfCountry = ({ resultCounts }: SentenceCues): boolean => resultCounts.some(({ what, value }) => (what === "arrests" || what === "suspects") && value >= OF_COUNTRY);

/** So many sentences give figures for a year alone. */
const YEARS = 2;

/** «In 2004 the programme looked into 25,584 cases»: figures for whole years, and nothing that was done on a day, nobody sentenced and nothing named. */
function areFiguresOfYear(sentences: readonly number[], cues: readonly SentenceCues[]): boolean {
  if (sentences.some((index) => { const cue = cues[index]!; return cue.verdict || cue.names.length > 0 || cue.same < NOWHERE || (cue.dayAnywhere !== null && !cue.isPageDate) ; })) return false;
  const given = sentences.filter((index) => cues[index]!.bareYear && (cues[index]!.stated.length > 0 || cues[index]!.acts > 0)).length;
  return given >= YEARS && given * 2 >= sentences.filter((index) => tellsAct(cues[index]!) || cues[index]!.results > 0).length;
}

const tellsBlowOnDay = (cue: SentenceCues): boolean => tellsAct(cue) && cue.yearly === 0 && !cue.isPageDate && cue.dayAnywhere !== null;

/** Does a stretch of sentences report an action of law enforcement, or a verdict on one? */
export function reportsAction(sentences: readonly number[], cues: readonly SentenceCues[]): boolean {
  const lead = sentences.slice(0, LEAD);
  const deeds = sentences.filter((index) => isDeed(index, cues));
  if (!areFirm(deeds, cues) || areStatistics(sentences, cues) || isDrill(sentences, cues)) return false;
  const names = lead.some((index) => cues[index]!.names.length > 0);
  const news = deeds.filter((index) => !cues[index]!.matter || (cues[index]!.results > 0 && (cues[index]!.acts > 1 || tellsBlowToday(cues[index]!) || (accuses(cues[index]!) && index <= wholeOf(cues).matter))));
  if (news.length === 0) return false;
  const results = news.filter((index) => cues[index]!.results > 0).length;
  const inLead = news.filter((index) => lead.includes(index)).length;
  const matters = lead.filter((index) => cues[index]!.matter && !deeds.includes(index)).length;
  return deeds.length + 3 * inLead + 2 * results + (names ? NAMED : 0) > 2 * matters;
}

/** «The minister praised the officers for today's operation, with 31 arrests.» */
const tellsBlowToday = (cue: SentenceCues): boolean => cue.acts > 0 && cue.authority && cue.isPageDate && cue.resultCounts.some(({ what }) => what === "arrests");

/** «In checks on the rules of copyright the Carabinieri reported three people», «by these rules 13 defendants were acquitted», where no law or report was told of first. */
const accuses = ({ firm, authority, verdict, yearly, bareYear, resultCounts }: SentenceCues): boolean =>
  (verdict || (firm && authority)) && yearly === 0 && !bareYear && resultCounts.some(({ what }) => OF_PERSONS.has(what));

/** «Police rehearse a siege»: what officers do in an exercise, they did not do. */
const isDrill = (sentences: readonly number[], cues: readonly SentenceCues[]): boolean => sentences.some((index) => cues[index]!.drill);

/** Is one of the deeds told by more than a word that markets and the weather have too; or a verdict, and anywhere who gave it or what the law did? */
const areFirm = (deeds: readonly number[], cues: readonly SentenceCues[]): boolean =>
  deeds.some((index) => isFirm(cues[index]!)) || (deeds.some((index) => cues[index]!.verdict) && cues.some(({ firm, authority }) => firm || authority));

/** By more than such a word, or than a verdict alone. */
const isFirm = ({ firm, acts, verdict, authority, stated, names, targets }: SentenceCues): boolean =>
  firm || stated.length + names.length + targets.length > 0 || (authority && (acts > 0 || !verdict)) || (acts === 0 && !verdict);

/** What is asked of a whole text again and again: does it name an authority, and in which sentence does it first tell of a law or a report? */
interface Whole {
  readonly authority: boolean;
  readonly matter: number;
}

const wholes = new WeakMap<readonly SentenceCues[], Whole>();

function wholeOf(cues: readonly SentenceCues[]): Whole {
  const known = wholes.get(cues);
  if (known !== undefined) return known;
  const first = cues.findIndex(({ matter }) => matter), read = { authority: cues.some(({ authority }) => authority), matter: first < 0 ? NOWHERE : first };
  wholes.set(cues, read);
  return read;
}

/** More users are estimated, not identified. */
const MOST_IDENTIFIED = 100_000;

/** What only a deed of the law brings. */
const OF_DEEDS: ReadonlySet<What> = new Set(["arrests", "suspects", "searches"]);

/** An act told as done, by an authority named in the sentence or beside it, or a verdict. */
export function isDeed(index: number, cues: readonly SentenceCues[]): boolean {
  const { acts, finds, verdict, authority, results, resultCounts, stated, names, yearly, bareYear, matter } = cues[index]!;
  if (verdict) return true;
  const near = cues.slice(Math.max(0, index - BACK), index + AHEAD + 1);
  // «checks by the Carabinieri earned 18 of them charges», «Operation X has let them find …»
  if (acts === 0 && authority && yearly === 0 && !bareYear && (finds > 0 ? names.length > 0 : resultCounts.some(({ what }) => OF_DEEDS.has(what)))) return true;
  // «the Finance Police have identified 2,282 users»
  if (acts === 0 && authority && finds > 0 && !matter && stated.some((fact) => "what" in fact && fact.what === "users" && fact.value < MOST_IDENTIFIED)) return true;
  if (acts === 0) return finds > 0 && results > 0 && (authority || names.length > 0 || near.some((cue) => cue.authority));
  return results > 0 || acts >= 2 || near.some((cue) => cue.authority || cue.names.length > 0) || (cues[index]!.ofPersons && !matter && wholeOf(cues).authority);
}
