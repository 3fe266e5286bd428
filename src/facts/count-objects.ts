import type { Action } from "../languages/pack.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { isOfOneAlone } from "./count-agreement.ts";
import { lookLeft, lookRight, opensObject, verbOfObject } from "./count-actions.ts";
import { isPlural, type Head } from "./count-heads.ts";
import { stands, type Place } from "./count-place.ts";
import { nounAt } from "./count-words.ts";

/** How many words the unknown noun may take, modifiers included. */
const LONGEST = 4;
/** How far from its verb an unknown noun behind «a» may stand, by the measure of distances. */
const NEAR = 12;
/** Nothing but links may stand between an action and its object. */
const TOUCHING = 0.3;

/**
 * A noun that no lexicon knows, in the grasp of an action: «searched eleven cafés», «cuatro comerciantes fueron arrestados».
 * Measures («arrested 12 hours later») and nouns of other classes are none.
 */
export function objectOf(number: NumberMention, place: Place, wanted: (action: Action) => boolean): { readonly head: Head; readonly action: Mark<Action> } | undefined {
  const to = endOfNoun(number.to, place);
  if (to === undefined || number.value === 1) return undefined;
  const verb = verbOfObject(number.from, place, wanted, NEAR);
  if (verb && !markAt(place.doc.marks, verb.from, "count-of-things")) return { head: { term: { type: "person" }, from: number.to, to, action: undefined }, action: verb };
  // «held with 180 fake watches»
  if (place.closed.withs.has(place.doc.tokens[number.from - 1]?.word.norm ?? "")) return undefined;
  const start = behindPlace(number.from, place), reached = lookLeft(start, place, wanted, 3, undefined, TOUCHING), before = reached && (isOfTerm(reached.mark.to, number, place) || isOfOwnUse(reached.mark, place)) ? undefined : reached, after = lookRight(to, place, (action) => wanted(action) && action !== "searches", 5);
  // «dos fábricas y se detuvo a 18 personas»: what is done behind «and» is done to others
  const isPassive = after !== undefined && !isOfOneAlone(number.from, after.mark, place) && after.distance < 0.8 && (after.distance > 0 || (opensClause(number.from, place) && areArrested(to, after.mark, place))) && !stands(place.closed.conjunctions, to, after.mark.from, place) && !isWithDeed(after.mark.from, place);
  // «raided where 300 goods were seized»
  if (before && stands(place.closed.relatives, before.mark.to, number.from, place)) return undefined;
  // «held in 11 schools»: where something was done is no object
  const done = before && isVerb(before.mark, place) && !stands(place.closed.placePrepositions, before.mark.to, start, place) ? before.mark : isPassive ? after.mark : undefined;
  const action = done && markAt(place.doc.marks, done.from, "count-of-things") ? undefined : done;
  return action && { head: { term: { type: "person" }, from: number.to, to, action: undefined }, action };
}

/** «sentenced to two life terms», «convicted of six murders», «condenado por seis homicidios»: a small word leads from the verdict to what it is of. */
const isOfTerm = (behind: number, { from }: NumberMention, { doc, words, closed }: Place): boolean => behind < from && (words.headFinal ? ["of", "to"].includes(leadAt(doc, behind) ?? "") : closed.motives.has(doc.tokens[behind]!.word.norm) && leadAt(doc, behind) !== "of");

/** «han contratado 292 clases»: what is used is nobody who uses it; «dan servicio a 5.000 bares» leads to them. */
const isOfOwnUse = ({ value, to }: Mark<Action>, { doc, closed }: Place): boolean => value === "users" && !closed.functionWords.has(doc.tokens[to - 1]!.word.norm);

/** Words of a place's name, at most. */
const LONGEST_NAME = 3;

/** «Fermati nel Pescarese due aggressori»: before the place that stands between a verb and the number at `from`. */
function behindPlace(from: number, { doc, words, closed, left }: Place): number {
  let at = from;
  while (at > left && from - at < LONGEST_NAME && doc.tokens[at - 1]!.word.shape === "capital") at--;
  return !words.headFinal && at < from && at - 1 > left && closed.placePrepositions.has(doc.tokens[at - 1]!.word.norm) ? at - 1 : from;
}

/** Signs behind which a clause opens. */
const OPENERS: ReadonlySet<string> = new Set([":", ",", ";", "–", "—", "|"]);

/** «registros en 11 ciudades» has a noun and a preposition; an object stands behind its verb at once: «fueron detenidos tres estibadores», and in a headline without the first: «Detenidos tres estibadores», «Bimbi picchiati: indagate cinque maestre». */
function isVerb({ from, value }: Mark<Action>, { doc, left }: Place): boolean {
  const noun = nounAt(doc, from)?.value;
  if (noun === undefined) return true;
  if (from > left && markEnding(doc.marks, from, "count-copula", 3) !== undefined) return true;
  return noun.type === "noun" && noun.what === value && value !== "searches" && (doc.sentences[doc.tokens[from]!.sentence]!.first === from || (from > left && OPENERS.has(doc.tokens[from - 1]!.word.raw)));
}

/** At the start of a sentence, or behind a sign. */
const opensClause = (at: number, { doc }: Place): boolean => doc.sentences[doc.tokens[at]!.sentence]!.first === at || doc.tokens[at - 1]!.word.kind === "sign";

/** «five cultists arrested in Leeds»: a plural before a participle without its auxiliary. */
const areArrested = (to: number, { from, value, to: behind }: Mark<Action>, place: Place): boolean =>
  place.words.headFinal && from === to && behind === from + 1 && (value === "arrests" || value === "convictions") && isPlural(place.doc.tokens[to - 1]!.word.norm, place) && !opensObject(place.doc, behind);

/** «193 administrative offences and 11 criminal ones, with the arrest of 13»: the deed is of others. */
const isWithDeed = (at: number, { doc }: Place): boolean => leadAt(doc, at - 1) === "article" && leadAt(doc, at - 2) === "by";

/** The token behind a run of unknown words in small letters; undefined where none, or a known word, stands there. */
function endOfNoun(from: number, { doc, words, closed, right }: Place): number | undefined {
  let at = from;
  while (at < right && at < from + LONGEST) {
    const { word } = doc.tokens[at]!;
    if (word.kind !== "word" || closed.functionWords.has(word.norm) || closed.conjunctions.has(word.norm)) break;
    if (nounAt(doc, at) || markAt(doc.marks, at, "count-measure")) return undefined;
    if (markAt(doc.marks, at, "count-action")) break;
    at++;
  }
  // «533 illegal or oversized pens»: where adjectives stand before their noun, one alone is none
  return at === from || (words.headFinal && markAt(doc.marks, at - 1, "count-modifier")) ? undefined : at;
}
