import type { Action } from "../languages/pack.ts";
import type { CountFact, CountStatement } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { anyMark, markAt, markEnding } from "../text/marks.ts";
import { isNegated, lookRight } from "./count-actions.ts";
import { readNounBefore } from "./count-before.ts";
import { asOfficers, isCrew } from "./count-crews.ts";
import { isModel } from "./count-models.ts";
import { happenedTo, joinsBefore, upgrades } from "./count-happened.ts";
import { areObjects } from "./count-deeds.ts";
import { isPlural, type Head } from "./count-heads.ts";
import { isCredible, isLikely, isPersonal, isShared } from "./count-limits.ts";
import type { Place } from "./count-place.ts";
import { mediumOf, sharedNouns } from "./count-shared.ts";
import { state, withAction } from "./count-statements.ts";
import { isTaken } from "./count-taken.ts";
import { isByThieves } from "./count-thieves.ts";
import { areVictims } from "./count-victims.ts";
import { isListGoingOn } from "./count-walls.ts";

/** What a number counts whose noun is known: the noun itself, or what happened to the persons or places that it names. */
export function readHead(number: NumberMention, named: Head, place: Place, previous: CountFact | undefined, code: string): CountStatement[] {
  const head = asOfficers(named, place), { term } = head;
  if (term.type === "uncounted" || (term.type === "noun" && !isLikely(term.what, number.value)) || isPacking(number, head, place) || arePointedAt(number, head, place) || areOfMost(number, head, place) || isHoped(number, head, place) || isModel(number, head, place) || isOfTrade(head, place) || isAdjunct(head, place)) return [];
  if (previous?.what === "officers" && term.type === "noun" && isGear(number, term.what, previous, place)) return [];
  const isVictim = (term.type === "person" || (term.type === "noun" && term.what === "users")) && areVictims(number.from, head.to, place, (action) => action !== "searches" && isCredible(action, number.value));
  if (term.type === "person" && isVictim) return [];
  const isObject = isVictim || areObjects(number.from, place);
  if (term.type === "person" && isObject) return [];
  if (previous && (spellsOut(number, head, place, previous) || sharesVerb(number, head, place, previous) || isListed(number, head, place, previous) || isPartOfPersons(number, head, place, previous) || isSumOf(number, head, place, previous))) return [state(number, previous.what, number.from, head.to, head.from, head.to, `${code}/count/person`, place)];
  const accused = accusedOfHeld(number, head, place);
  if (accused) return [withAction(number, head, accused, place, `${code}/count/person`)];
  const happened = isObject ? undefined : happenedTo(number, head, place), action = happened?.value === "searches" && isByThieves(place.doc, happened) ? undefined : happened;
  if (term.type === "noun" && term.what === "searches" && isByThieves(place.doc, head)) return [];
  const isSite = term.type === "place" || (term.type === "noun" && term.what === "properties");
  // «24 searches, which included 11 flats»
  if (isSite && !action && previous?.what === "searches" && isIncluded(number, place)) return [];
  const isJoined = !action && previous !== undefined && joinsBefore(number, place, isSite && previous.what === "searches");
  if (isJoined && (isSite ? previous.what === "searches" : term.type === "person" && previous.what !== "searches" && previous.what !== "users" && isShared(previous.what, number.value))) return [state(number, previous.what, number.from, head.to, head.from, head.to, `${code}/count/${term.type}`, place)];
  if (term.type !== "noun" && action) return [withAction(number, head, action, place, `${code}/count/${term.type}`)];
  if (isTaken(number, head, place)) return [state(number, "properties", number.from, head.to, head.from, head.to, `${code}/count/place`, place)];
  const told = term.type === "person" && place.doc.tokens[number.from - 1]?.word.kind === "word" ? readNounBefore(number, place) : undefined;
  // «la cartera de clientes superaba las 12.000 personas»
  if (told?.what === "users") return [state(number, told.what, told.from, head.to, told.noun.from, told.noun.to, `${code}/count/before`, place)];
  if (term.type !== "noun") return isCrew(number, head, place) ? [state(number, "officers", number.from, head.to, head.from, head.to, `${code}/count/person`, place)] : [];
  if (action && upgrades(term.what, action.value, number.value)) return [withAction(number, head, action, place, `${code}/count/person`)];
  const what = term.what === "channels" ? mediumOf(head, place) : term.what;
  const own = state(number, what, number.from, head.to, head.from, head.to, `${code}/count/noun`, place);
  return [own, ...sharedNouns(number.value, head, place).map((other) => state(number, other.what, number.from, other.to, other.from, other.to, `${code}/count/shared`, place))];
}

/** «prosecutors charged seven of those arrested»: what was done to a part of those who are held, right before their number. */
function accusedOfHeld({ from, to }: NumberMention, { term }: Head, { doc, closed, left }: Place): Mark<Action> | undefined {
  if (term.type !== "noun" || term.what !== "arrests" || leadAt(doc, to) !== "of") return undefined;
  const end = from > left && closed.objectLeads.has(doc.tokens[from - 1]!.word.norm) ? from - 1 : from, done = markEnding(doc.marks, end, "count-action", LONGEST_VERB, left) as Mark<Action> | undefined;
  return done?.value === "suspects" || done?.value === "convictions" ? done : undefined;
}

/** «rinvio a giudizio per», in tokens. */
const LONGEST_VERB = 4;

/** «cento agenti-venditori»: those of a trade. */
const isOfTrade = ({ term, to }: Head, { doc }: Place): boolean => term.type === "noun" && term.what === "officers" && doc.tokens[to]?.hyphen === true;

/** «four police operations»: a force without the ending of the plural, before a noun that has it. */
function isAdjunct({ term, to }: Head, place: Place): boolean {
  const { doc, words, closed } = place, next = doc.tokens[to];
  if (!words.headFinal || term.type !== "noun" || term.what !== "officers" || next === undefined || to >= place.right || (next.word.shape !== "lower" && next.word.shape !== doc.tokens[to - 1]!.word.shape)) return false;
  return !doc.tokens[to - 1]!.word.norm.endsWith(words.pluralEnding) && isPlural(next.word.norm, place) && !closed.functionWords.has(next.word.norm) && !markAt(doc.marks, to, "count-copula");
}

const OPENERS: ReadonlySet<string> = new Set(["(", "–", "—", ":"]);

/** «tres personas —dos hombres y una mujer—»: right behind the persons, who of them there are. */
function spellsOut({ from, value }: NumberMention, { term, action, to }: Head, place: Place, previous: CountFact): boolean {
  const { doc, left } = place, sign = doc.tokens[from - 1], own = lookRight(to, place, () => true, OWN);
  // «diciassette misure: sette persone sono finite in carcere»
  if (own && own.distance < 1 && own.mark.value !== previous.what) return false;
  return term.type === "person" && !action && from - 1 >= left && sign !== undefined && OPENERS.has(sign.word.raw) && isPersonal(previous.what) && value < previous.value && previous.evidence.at(-1)!.end === doc.tokens[from - 2]!.end;
}

/** How far behind persons their own verb may stand, in tokens. */
const OWN = 5;

/** «detener a cinco personas y a otras 27 involucradas»: another object of the same verb, whatever they are called. */
function sharesVerb({ from }: NumberMention, { term, action }: Head, { doc, closed, left }: Place, previous: CountFact): boolean {
  const norm = (at: number): string => (at >= left ? (doc.tokens[at]?.word.norm ?? "") : "");
  const isPersons = term.type === "person" || (term.type === "noun" && term.what === "suspects");
  return isPersons && !action && closed.others.has(norm(from - 1)) && closed.objectLeads.has(norm(from - 2)) && closed.conjunctions.has(norm(from - 3)) && isPersonal(previous.what);
}

/** «arrested four Britons, two Poles and a Dutchman», «raided six homes, two offices and a garage»: right behind those before, in a list that goes on. */
function isListed({ from, to }: NumberMention, { term, action }: Head, { doc, left }: Place, previous: CountFact): boolean {
  const isAlike = term.type === "place" ? previous.what === "searches" : term.type === "person" && isPersonal(previous.what) && previous.what !== "searches";
  return isAlike && !action && from - 1 >= left && doc.tokens[from - 1]!.word.raw === "," && previous.evidence.at(-1)!.end === doc.tokens[from - 2]!.end && isListGoingOn(doc, to);
}

/** «doce detenidas, cuatro de ellas responsables de la señal»: a part of those before, whatever they are called. */
const isPartOfPersons = ({ to, value }: NumberMention, { term, action }: Head, { doc }: Place, previous: CountFact): boolean =>
  term.type === "noun" && term.what === "suspects" && !action && markAt(doc.marks, to, "count-them") !== undefined && isPersonal(previous.what) && value < previous.value;

/** «ten men and three women were arrested, 13 people in all»: the sum of those before. */
const isSumOf = ({ from, value }: NumberMention, { term, action, to }: Head, { doc, left, right }: Place, previous: CountFact): boolean => {
  const all = markAt(doc.marks, to, "count-partitive");
  if (all === undefined || all.to - all.from < 2 || (all.to < right && doc.tokens[all.to]!.word.kind !== "sign")) return false;
  return term.type === "person" && !action && isPersonal(previous.what) && value > previous.value && from - 1 >= left && doc.tokens[from - 1]!.word.kind === "sign";
};

/** «25 million cigarettes in 2,500 boxes»: what other goods are in. */
const isPacking = ({ from, coreFrom }: NumberMention, { to, term }: Head, { doc, closed, left }: Place): boolean =>
  // «wires that could fill two trucks»
  (term.type === "noun" && (term.what === "vehicles" || term.what === "devices") && from > left && (markEnding(doc.marks, from, "count-filling", 3) ?? markEnding(doc.marks, coreFrom, "count-filling", 3)) !== undefined) ||
  from > left && closed.placePrepositions.has(doc.tokens[from - 1]!.word.norm) && markAt(doc.marks, to - 1, "count-packing") !== undefined;

/** So many countries may be pointed at; more are counted. */
const MOST_POINTED_AT = 3;
/** «the two countries»: those that were named before. */
const arePointedAt = ({ from, value }: NumberMention, { term }: Head, { doc, closed, left }: Place): boolean =>
  term.type === "noun" && term.what === "countries" && value <= MOST_POINTED_AT && from > left && closed.definites.has(doc.tokens[from - 1]!.word.norm);

/** A list of those who are looked for has more than so many. */
const SHORTEST_LIST = 5;
/** «uno dei cento latitanti più ricercati»: somebody's list. */
const areOfMost = ({ from, value }: NumberMention, { to }: Head, { doc, closed }: Place): boolean =>
  value >= SHORTEST_LIST && closed.superlatives.has(doc.tokens[to]?.word.norm ?? "") && from > 1 && closed.definites.has(doc.tokens[from - 1]!.word.norm) && (leadAt(doc, from - 2) === "of" || closed.placePrepositions.has(doc.tokens[from - 2]!.word.norm) || leadAt(doc, from - 2) === "one");

/** How far before a number a word may stand that makes a part of it, in tokens. */
const PART = 2;
const isIncluded = ({ from }: NumberMention, { doc, left }: Place): boolean => anyMark(doc.marks, "count-among", Math.max(left, from - PART), from);

/** How far before a number the word may stand that denies what it counts, in tokens. */
const HOPED = 4;
/** «could lead to 20 more arrests», «plans to carry out 200 raids», «22 arrests were expected»: deeds that were not done. */
const isHoped = ({ from }: NumberMention, { term, to }: Head, place: Place): boolean => term.type === "noun" && (term.what === "arrests" || term.what === "searches" || term.what === "convictions") && (isNegated(from, place, HOPED) || markAt(place.doc.marks, to, "count-intent") !== undefined);

/** «980 officers and 194 cars»: what police came with is no result. */
function isGear({ from }: NumberMention, what: CountFact["what"], { evidence }: CountFact, { doc, closed, left }: Place): boolean {
  const joint = doc.tokens[from - 1];
  return (what === "vehicles" || what === "devices") && from - 2 >= left && joint !== undefined && closed.conjunctions.has(joint.word.norm) && evidence.at(-1)!.end === doc.tokens[from - 2]!.end;
}
