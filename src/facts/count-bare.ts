import type { Action } from "../languages/pack.ts";
import type { CountFact, CountStatement, What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { MIDDLE } from "../mentions/number-ranges.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { isNumeral } from "../mentions/number-words.ts";
import { markAt } from "../text/marks.ts";
import { lookLeft, lookRight } from "./count-actions.ts";
import { isAge } from "./count-ages.ts";
import { nounEndingAt } from "./count-antecedents.ts";
import { behindAside } from "./count-asides.ts";
import { readGap, readNounBefore } from "./count-before.ts";
import { readEarlier } from "./count-earlier.ts";
import { readElided, readOfWhole } from "./count-elided.ts";
import { readGapped } from "./count-gapped.ts";
import { readGroup } from "./count-groups.ts";
import { afterPartitives } from "./count-heads.ts";
import { behindInversion } from "./count-inverted.ts";
import { stands, type Place } from "./count-place.ts";
import { isOfMeasure, readSubject } from "./count-nouns.ts";
import { readOfUncounted } from "./count-relatives.ts";
import { readColumn, readRow, readSpaced } from "./count-tables.ts";
import { isOfThem } from "./count-them.ts";
import { accusedAt, actionAt, isPerson, nounAt } from "./count-words.ts";

/** What a number without a noun behind it counts, and the tokens that say so. */
export interface Bare {
  readonly what: What;
  readonly from: number;
  readonly to: number;
  /** The words that say what is counted. */
  readonly noun: { readonly from: number; readonly to: number };
  readonly reader: "action" | "before" | "elided" | "row";
}

/** «police arrest six», «34 in carcere», «Arrests: 16», «otras 33 en Europa». */
export function readBare(number: NumberMention, place: Place, previous: CountFact | undefined, earlier: readonly CountStatement[], isCredible: (action: Action) => boolean): Bare | undefined {
  if (!isBare(number, place) || isReciprocal(number, place) || isAge(number, place) || isDifference(number, place) || isHour(number, place) || markAt(place.doc.marks, number.from - 1, "count-share")) return undefined;
  const subject = readSubject(number, place);
  if (subject) return subject;
  const isKnown = isPointedAt(number, place);
  // «751 sitios, 72 de ellos ya caídos»
  const isOfThings = previous !== undefined && !isPerson(previous.what) && isOfThem(number, place);
  return (isOfThings ? undefined : readAction(number, place, (action) => isCredible(action) && !(isKnown && action === "suspects"))) ?? readGroup(number, place, isCredible) ?? asBefore(readNounBefore(number, place), place, previous) ?? readGap(number, place, previous) ?? readElided(number, place, previous) ?? readOfUncounted(number, place) ?? readOfWhole(number, place) ?? readGapped(number, place, earlier) ?? readSpaced(number, place) ?? readColumn(number, place, earlier) ?? readRow(number, place) ?? readEarlier(number, place, earlier);
}

/** «stormed 22 flats -17 in Dorset, five in Kent-»: the noun before is that of the count before, and so are its parts. */
function asBefore(bare: Bare | undefined, { doc }: Place, previous: CountFact | undefined): Bare | undefined {
  const told = previous?.evidence[0];
  const isSame = bare && told && doc.tokens[bare.noun.from]!.start >= told.start && doc.tokens[bare.noun.to - 1]!.end <= told.end;
  return isSame ? { ...bare, what: previous.what } : bare;
}

/** Hours of the day. */
const HOURS = 24;
/** «erano le 17», «eran las 17»: behind a verb and an article a bare figure is the time. */
const isHour = ({ from, value }: NumberMention, { doc, closed, words, left }: Place): boolean =>
  !words.headFinal && value <= HOURS && from - 1 > left && closed.definites.has(doc.tokens[from - 1]!.word.norm) && markAt(doc.marks, from - 2, "count-copula")?.to === from - 1;

/** «arrests are up by 38». */
const isDifference = ({ from }: NumberMention, { doc, left }: Place): boolean => from > left && leadAt(doc, from - 1) === "by";

/** «the three face charges», «all four are being questioned»: those who were told of before; so many were accused, no more. */
const isPointedAt = ({ from }: NumberMention, { doc, closed, left }: Place): boolean =>
  from > left && (closed.definites.has(doc.tokens[from - 1]!.word.norm) || markAt(doc.marks, from - 1, "count-all") !== undefined);

/** «boxes linked to one another». */
const isReciprocal = ({ value, from, to }: NumberMention, { doc, closed, left, right }: Place): boolean => value === 1 && to < right && from > left && closed.others.has(doc.tokens[to]!.word.norm) && closed.functionWords.has(doc.tokens[from - 1]!.word.norm);

/** No noun phrase follows: the sentence or clause ends, or a function word or an action stands there. */
function isBare({ to }: NumberMention, { doc, closed, right }: Place): boolean {
  if (to >= right) return true;
  const { word } = doc.tokens[to]!;
  // «siete meses de prisión preventiva», «six- months imprisonment»
  const measured = word.raw === "-" ? to + 1 : to;
  if (markAt(doc.marks, measured, "count-measure") !== undefined || isMeasuredLater(to, { doc, closed })) return false;
  if (word.raw === "%" || word.raw === "/" || word.raw === "º" || word.raw === "°") return false;
  return (word.kind === "sign" && !OPENERS.has(word.raw)) || closed.functionWords.has(word.norm) || closed.states.has(word.norm) || doc.verbs.has(to) || markAt(doc.marks, to, "count-copula") !== undefined || actionAt(doc, to) !== undefined || areMore(to, { doc, closed, right });
}

/** How many numbers one measure may serve. */
const MOST_MEASURED = 8;

/** «jailed for 12 and 15 months», «sentences of 6, 4 and 3 years»: the measure stands behind the last number. */
function isMeasuredLater(behind: number, { doc, closed }: Pick<Place, "doc" | "closed">): boolean {
  const isLink = (at: number): boolean => doc.tokens[at]?.word.raw === "," || markAt(doc.marks, at, MIDDLE) !== undefined || closed.conjunctions.has(doc.tokens[at]?.word.norm ?? "");
  let at = behind;
  while (at < behind + 2 * MOST_MEASURED && isLink(at) && isNumeral(doc, at + 1)) at += 2;
  return at > behind && markAt(doc.marks, at, "count-measure") !== undefined;
}

/** «four more arrested», «three others were held»: what follows the word for others is no noun. */
function areMore(at: number, { doc, closed, right }: Pick<Place, "doc" | "closed" | "right">): boolean {
  if (!closed.others.has(doc.tokens[at]!.word.norm)) return false;
  if (at + 1 >= right || doc.tokens[at + 1]!.word.kind === "sign") return true;
  return accusedAt(doc, at + 1) !== undefined || actionAt(doc, at + 1) !== undefined || closed.functionWords.has(doc.tokens[at + 1]!.word.norm);
}

/** A quoted noun may follow the number. */
const OPENERS = new Set(["‘", "“", "«", '"', "'", "”"]);

/** «raided Club 57»: figures right behind a large word that stands behind a verb are of its name. */
function isOfName({ from, form }: NumberMention, { doc, left }: Place): boolean {
  const before = doc.tokens[from - 1]?.word;
  return form === "digits" && from - 2 >= left && before?.shape === "capital" && actionAt(doc, from - 1) === undefined && nounAt(doc, from - 1) === undefined && doc.tokens[from - 2]!.word.shape === "lower" && actionAt(doc, from - 2) !== undefined;
}

/** «police arrest six», «34 in carcere»: what happened to so many stands right beside the number. */
function readAction(number: NumberMention, place: Place, wanted: (action: Action) => boolean): Bare | undefined {
  if (isOfName(number, place)) return undefined;
  // «Otto, intanto, gli arrestati»
  const inverted = behindInversion(number, place), named = inverted === undefined ? undefined : actionAt(place.doc, inverted);
  if (named && wanted(named.value)) return of(named, number);
  const isOther = number.from > place.left && place.closed.others.has(place.doc.tokens[number.from - 1]!.word.norm);
  // «the twelve, aged 20 to 60, were arrested», «nine, so far, have been arrested»
  const isSubject = isOther || isDefinite(number, place);
  const from = behindAside(isSubject ? -1 : number.to, afterPartitives(number.to, place), place), after = lookRight(from, place, wanted, 7);
  // «gli interventi sono stati 542 e le denunce 90»: behind «and» it is of others
  // «sette sono state rintracciate e arrestate»: of the same, where the verb stands at once behind
  const isOfOthers = after !== undefined && !markAt(place.doc.marks, number.to, "count-copula") && stands(place.closed.conjunctions, from, after.mark.from, place);
  // «shortly after two he was arrested»
  const isOfOne = after !== undefined && number.value > 1 && !isGroup(number) && place.closed.singulars.has(place.doc.tokens[after.mark.from - 1]!.word.norm);
  if (after && !isOfOthers && !isOfOne && after.distance < 2 && after.mark.value !== "searches") return of(after.mark, number);
  const before = lookLeft(number.from, place, wanted, 6);
  if (before && (isOfThing(before.mark, place) || isOfMeasure(before.mark.from, place))) return undefined;
  // «fueron arrestados en Sevilla otros cuatro»
  if (before && before.distance < (isOther && endsClause(number, place) ? OTHERS_REACH : 0.9)) return of(before.mark, number);
  return undefined;
}

/** «gli apparecchi connessi erano 900»: what a thing does, users do not. */
const isOfThing = ({ value, from }: Mark<Action>, place: Place): boolean => {
  const thing = value === "users" && !place.words.headFinal ? nounEndingAt(from, place)?.value : undefined;
  return thing?.type === "noun" && !isPerson(thing.what);
};

/** How far behind what was done to them others may stand that end its clause, by the measure of distances. */
const OTHERS_REACH = 2;

const endsClause = ({ to }: NumberMention, { doc, right }: Place): boolean => to >= right || doc.tokens[to]!.word.kind === "sign";

/** «a couple was arrested», «un matrimonio fue detenido»: nouns of one that say of several. */
const isGroup = ({ coreFrom, coreTo, rule }: NumberMention): boolean => coreTo - coreFrom > 1 || rule.endsWith("/collective");

/** «the twelve», and a number with which a sentence starts. */
const isDefinite = (number: NumberMention, place: Place): boolean => place.doc.sentences[place.doc.tokens[number.from]!.sentence]!.first === number.from || isPointedAt(number, place);

const of = (mark: Mark<Action>, number: NumberMention): Bare => ({ what: mark.value, from: Math.min(mark.from, number.from), to: Math.max(mark.to, number.to), noun: mark, reader: "action" });
