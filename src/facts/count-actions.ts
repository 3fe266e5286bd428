import type { Action } from "../languages/pack.ts";
import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { isNumeral, numeralAt } from "../mentions/number-words.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { areObjects } from "./count-deeds.ts";
import { asideEnd, type Place } from "./count-place.ts";
import { accusationAt, accusedAt, actionAt, isPerson, nounAt, type CountTerm } from "./count-words.ts";
import { isOfOneAlone } from "./count-agreement.ts";

const RIGHT_REACH = 30, LEFT_REACH = 12;
/** How far behind persons «and» and an auxiliary may stand before a verb with an object of its own, in tokens. */
const OWN_OBJECT = 3;
/** The greatest distance between persons and what happened to them. */
const FARTHEST = 16;

/** Where two actions are equally near, the one that says more stands. */
const STRENGTH: Readonly<Record<Action, number>> = { arrests: 3, convictions: 2, searches: 1, suspects: 0, users: -1 };

interface Found {
  readonly mark: Mark<Action>;
  readonly distance: number;
}

/** What happened to the persons (or places) of tokens `from` to `to`: the nearest action of their clause that did happen. */
export function actionNear(from: number, to: number, place: Place, wanted: (action: Action) => boolean): Mark<Action> | undefined {
  const behind = lookRight(to, place, wanted), after = behind && isOfOneAlone(from, behind.mark, place) ? undefined : behind;
  const verb = after && after.distance < ATTACHED ? undefined : verbOfObject(from, place, wanted);
  if (verb) return verb;
  const main = mainVerb(to, place, wanted);
  if (main) return main;
  const before = lookLeft(from, place, wanted);
  // «pleaded guilty and six others have been charged»: what ends before «and» was done to others
  if (after && after.distance < OWN_VERB && before?.mark.to === from - 1 && place.closed.conjunctions.has(place.doc.tokens[from - 1]!.word.norm)) return after.mark;
  const nearest = !after || !before ? (after ?? before) : isNearer(before, after) ? before : after;
  if (nearest && !(nearest === before && wanted("suspects") && isOfOthers(from, place))) return nearest.mark;
  if (!wanted("suspects")) return undefined;
  const accused = accusedOf(from, to, place, wanted, nearest ? CLOSE : FARTHEST);
  return accused ?? nearest?.mark;
}

/** How near behind persons their own verb stands. */
const OWN_VERB = 2;

/** A participle this near to persons is theirs, whatever verb they are the object of. */
const ATTACHED = 1;
/** How far behind persons the verb of their sentence may stand, in tokens, and how long its auxiliary may be. */
const MAIN_REACH = 45, LONGEST_AUXILIARY = 3;

/** «two men suspected of selling … have been arrested»: the verb behind an auxiliary says more than the participle right behind the persons. */
function mainVerb(to: number, place: Place, wanted: (action: Action) => boolean): Mark<Action> | undefined {
  const { doc, closed, isWhole } = place;
  const first = doc.tokens[to]?.word.raw === "," ? to + 1 : to, told = accusedAt(doc, first) ?? actionAt(doc, first) ?? suspectsAt(doc, first);
  // «two men who robbed six pensioners were arrested»
  const isRelative = told === undefined && first === to && closed.relatives.has(doc.tokens[to]?.word.norm ?? "");
  if (isWhole || (told === undefined && !isRelative) || told?.value === "convictions" || markAt(doc.marks, first, "count-copula")) return undefined;
  const end = Math.min(doc.sentences[doc.tokens[to]!.sentence]!.last, to + MAIN_REACH);
  const start = told?.to ?? to + 1;
  for (let at = start; at < end && !endsClause(doc, at) && !(doc.tokens[at]!.word.raw === "," && closed.clauseBreaks.has(doc.tokens[at + 1]!.word.norm)); at++) {
    const done = actionAt(doc, at), isMore = done !== undefined && wanted(done.value) && STRENGTH[done.value] > 1 && done.value !== told?.value, auxiliary = isMore ? markEnding(doc.marks, at, "count-copula", LONGEST_AUXILIARY) : undefined;
    if (auxiliary) return opensOther(auxiliary.from, start, isRelative, place) ? undefined : done;
  }
  return undefined;
}

/** «200 persons, suspects of …, were arrested». */
function suspectsAt(doc: Document, at: number): Mark<unknown> | undefined {
  const noun = nounAt(doc, at);
  return noun?.value.type === "noun" && noun.value.what === "suspects" ? noun : undefined;
}

/** «…, and two brothers were arrested», «12 who were arrested»: the verb is of others. */
const opensOther = (auxiliary: number, from: number, isRelative: boolean, place: Place): boolean => {
  const { doc, closed } = place;
  return markAt(doc.marks, auxiliary - 1, "count-them") !== undefined || closed.clauseBreaks.has(doc.tokens[auxiliary - 1]!.word.norm) || (isRelative && closed.relatives.has(doc.tokens[auxiliary - 1]!.word.norm)) || numberBefore(auxiliary, from, place);
};

/** A number this near before the auxiliary is its subject, in tokens. */
const SUBJECT = 4;
function numberBefore(auxiliary: number, from: number, place: Place): boolean {
  for (let at = Math.max(from, auxiliary - SUBJECT); at < auxiliary; at++) if (isNumeral(place.doc, at) && numeralAt(place.doc, at)?.kind !== "article" && !areObjects(at, place)) return true;
  return false;
}

/** How far before the persons that it acts upon a verb may stand, in tokens, and by the measure of distances. */
const OBJECT_REACH = 30, FARTHEST_OBJECT = 26;

/** «detuvo en Lugo, en una operación contra la piratería, a tres hombres»: the verb of a marked object. */
export function verbOfObject(from: number, place: Place, wanted: (action: Action) => boolean, farthest = FARTHEST_OBJECT): Mark<Action> | undefined {
  const { doc, closed } = place, isLead = (at: number): boolean => closed.objectLeads.has(doc.tokens[at]!.word.norm);
  if (from - 2 < place.actions().left || !isLead(from - 1)) return undefined;
  const found = lookLeft(from - 1, place, wanted, OBJECT_REACH, actionAt, farthest)?.mark;
  if (!found || (nounAt(doc, found.from) && !isBehindAuxiliary(found.from, place))) return undefined;
  // «detuvo al jefe, que vendía a 12»: of another
  for (let at = found.to; at < from - 1; at++) if (isLead(at) || doc.tokens[at]!.word.raw === ":") return undefined;
  return found;
}

/** «ha detenido», and not «el detenido». */
const isBehindAuxiliary = (at: number, { doc, closed }: Place): boolean => at > 0 && closed.functionWords.has(doc.tokens[at - 1]!.word.norm) && leadAt(doc, at - 1) === undefined;

/** How near an accusation stands that is of these persons and not of others, by the measure of distances. */
const CLOSE = 4;

/** «one was arrested and 22 suspects were identified»: what stands before «and» may have been done to others. */
const isOfOthers = (from: number, { doc, closed, actions }: Place): boolean => from > actions().left && closed.conjunctions.has(doc.tokens[from - 1]!.word.norm);

function accusedOf(from: number, to: number, place: Place, wanted: (action: Action) => boolean, farthest: number): Mark<Action> | undefined {
  const after = lookRight(to, place, wanted, RIGHT_REACH, accusedAt);
  if (after && after.distance <= farthest) return after.mark;
  return farthest === FARTHEST ? lookLeft(from, place, wanted, LEFT_REACH, accusationAt)?.mark : undefined;
}

const isNearer = (before: Found, after: Found): boolean =>
  before.distance === after.distance ? STRENGTH[before.mark.value] > STRENGTH[after.mark.value] : before.distance < after.distance;

/** The first action behind token `to`, its distance in tokens that are no mere links. */
export function lookRight(to: number, place: Place, wanted: (action: Action) => boolean, reach = RIGHT_REACH, read = actionAt): Found | undefined {
  const end = Math.min(place.actions().right, to + reach);
  let distance = 0;
  for (let at = to; at < end; at++) {
    at = asideEnd(place.doc, at, end) ?? at;
    // «four suspects, one of them arrested»: what follows is of a part; «both of them foreigners» is none
    if ((at > to || isOfPart(at, place)) && markAt(place.doc.marks, at, "count-them") && !markAt(place.doc.marks, at - 1, "count-all")) return undefined;
    const mark = read(place.doc, at);
    if (mark && isByThem(mark, place)) return undefined;
    // «checked 90 persons, with one arrest»
    if (mark && mark.from - 1 > to && leadAt(place.doc, mark.from - 1) === "one") return undefined;
    // «detuvo a siete personas y ha investigado a otras tres»: the second verb has its own object
    if (mark && (hasObject(mark.to, place) || isFinite(mark, place) || isOfOne(mark.from, place)) && isAnother(to, mark.from, place)) return undefined;
    // «oltre 40 gli indagati, e la procura ha disposto l'arresto di quattordici»
    if (mark && at > to && leadAt(place.doc, mark.to) === "of" && isNumeral(place.doc, mark.to + 1)) return undefined;
    // «closed two labs, raided 37 shops»
    if (mark && mark.from === at && isCountedNext(mark.to, place) && (isJoined(mark.from, place) || arePersonsNext(mark.to, place))) return undefined;
    if (mark && wanted(mark.value) && !isNegated(mark.from, place) && !isNominal(mark.from, place) && !(read === accusedAt && isOfOwnNoun(mark.from, to, place))) return { mark, distance };
    const cost = costOf(at, place);
    if ((distance += cost) > FARTHEST) return undefined;
  }
  return undefined;
}

/** «due donne denunciano il capo», «tres mujeres han denunciado»: those before the verb did it, where no pronoun makes it passive and no relative leads to it. */
function isByThem({ from, to }: Mark<Action>, { doc, closed, words }: Place): boolean {
  // «the killer of two sisters have arrested three men»
  if (words.headFinal && closed.perfects.has(doc.tokens[from - 1]?.word.norm ?? "") && opensObject(doc, to)) return true;
  const active = markEnding(doc.marks, to, "count-active", LONGEST_ACTIVE) ?? markAt(doc.marks, from, "count-active"), before = active && doc.tokens[active.from - 1]?.word.norm;
  return before !== undefined && !closed.reflexives.has(before) && !closed.relatives.has(before);
}

/** An article or a number: behind a verb that has no preposition it opens whom the verb acts upon. */
export const opensObject = (doc: Document, at: number): boolean => leadAt(doc, at) === "article" || leadAt(doc, at) === "one" || (isNumeral(doc, at) && leadAt(doc, at) !== "and");

/** «hanno denunciato», in tokens. */
const LONGEST_ACTIVE = 2;

/** «tre personas que viajaban en los turismos implicados», «la lucha contra incendios»: an accusation of the thing right before it, or one that leads on to whom it is against. */
function isOfOwnNoun(at: number, from: number, { doc, closed }: Place): boolean {
  if (closed.functionWords.has(doc.tokens[at]!.word.norm)) return true;
  const owner = at > from ? (markEnding(doc.marks, at, "count", LONGEST_TERM)?.value as CountTerm | undefined) : undefined;
  return owner?.type === "noun" && !isPerson(owner.what);
}

/** «agredió a tres policías y fue detenido»: an auxiliary of the singular right before. */
const isOfOne = (at: number, { doc, closed }: Place): boolean => closed.singulars.has(doc.tokens[at - 1]?.word.norm ?? "");

/** «30 personas, de las cuales dos»: a part of them follows. */
function isOfPart(at: number, { doc }: Place): boolean {
  const them = markAt(doc.marks, at, "count-them");
  return them !== undefined && isNumeral(doc, them.to);
}

/** «los servicios de los arrestados»: behind «of» or «by» and its article a participle names others. */
const isNominal = (at: number, { doc }: Place): boolean => at > 2 && nounAt(doc, at) !== undefined && markAt(doc.marks, at, "count-action") !== undefined && leadAt(doc, at - 1) === "article" && (leadAt(doc, at - 2) === "of" || leadAt(doc, at - 2) === "through");

/** «and», right before a verb or its auxiliary: another clause. */
function isAnother(to: number, verb: number, { doc, closed }: Place): boolean {
  for (let at = verb - 1; at >= to && at >= verb - OWN_OBJECT; at--) if (closed.conjunctions.has(doc.tokens[at]!.word.norm)) return true;
  return false;
}

/** «a otras tres», «a 12», «a una persona», «segnalate altre sette». */
const hasObject = (at: number, { doc, closed }: Place): boolean => (closed.others.has(doc.tokens[at]?.word.norm ?? "") && isNumeral(doc, at + 1)) || leadAt(doc, at) === "to" && !markAt(doc.marks, at + 2, "count-measure") && (closed.others.has(doc.tokens[at + 1]?.word.norm ?? "") || isNumeral(doc, at + 1));

/** «raided 37 shops»: a figure with its noun right behind the verb. */
const isCountedNext = (at: number, { doc }: Place): boolean => isNumeral(doc, at) && numeralAt(doc, at)?.kind !== "article" && [at + 1, at + 2, at + 3].some((noun) => doc.tokens[noun]?.sentence === doc.tokens[at]!.sentence && nounAt(doc, noun) !== undefined);

/** «two sisters arrested three men». */
const arePersonsNext = (at: number, { doc, words }: Place): boolean => words.headFinal && leadAt(doc, at) !== "and" && (nounAt(doc, at + 1)?.value ?? nounAt(doc, at + 2)?.value)?.type === "person";

/** Behind a comma or «and». */
const isJoined = (at: number, { doc, closed }: Place): boolean => doc.tokens[at - 1]?.word.raw === "," || closed.conjunctions.has(doc.tokens[at - 1]?.word.norm ?? "");

/** «y condenó al resto»: a verb that is no participle, and a marked object. */
const isFinite = ({ from, to }: Mark<Action>, { doc, closed }: Place): boolean => closed.objectLeads.has(doc.tokens[to]?.word.norm ?? "") && nounAt(doc, from) === undefined;

/** How many tokens before its last a term of more words may start. */
const LONGEST_TERM = 4;

/** «pidió la detención»: what stands inside a longer term says what that says. */
function widest(at: number, start: number, { doc }: Place, read: typeof actionAt): Mark<Action> | undefined {
  const mark = read(doc, at);
  for (let from = Math.max(start, at - LONGEST_TERM); mark && from < at; from++) {
    const wide = read(doc, from);
    if (wide && wide.to >= mark.to) return wide;
  }
  return mark;
}

/** The last action before token `from`; what stands inside the action's own phrase costs nothing. */
export function lookLeft(from: number, place: Place, wanted: (action: Action) => boolean, reach = LEFT_REACH, read: typeof actionAt = actionAt, farthest = FARTHEST): Found | undefined {
  const start = Math.max(place.actions().left, from - reach), { closed, doc } = place;
  // «denunciata per ingiuria da 343 militanti»
  if (closed.agents.has(doc.tokens[from - 1]?.word.norm ?? "")) return undefined;
  for (let at = from - 1; at >= start; at--) {
    const mark = widest(at, start, place, read);
    if (mark && wanted(mark.value) && mark.to <= from && !isNegated(mark.from, place)) {
      const distance = costBetween(mark.to, from, place);
      return distance <= farthest ? { mark: (wanted("arrests") && arrestedToo(mark, place, read)) || mark, distance } : undefined;
    }
    if (endsClause(doc, at) || (read === accusationAt && closed.clauseBreaks.has(doc.tokens[at]!.word.norm))) return undefined;
    at = beforeBracket(at, start, place);
  }
  return undefined;
}

/** «arrested and charged three people»: the arrest before «and» has the same object, and says more. */
function arrestedToo({ from, value }: Mark<Action>, { doc, closed, actions }: Place, read: typeof actionAt): Mark<Action> | undefined {
  if (value !== "suspects" || from - 2 < actions().left || !closed.conjunctions.has(doc.tokens[from - 1]!.word.norm)) return undefined;
  const before = read(doc, from - 2);
  return before?.value === "arrests" && before.to === from - 1 ? before : undefined;
}

/** «7 ordini (in carcere) e altre 8 misure»: what stands in brackets before is of others; its opening sign, else the token itself. */
function beforeBracket(at: number, start: number, { doc }: Place): number {
  if (doc.tokens[at]!.word.raw !== ")") return at;
  for (let open = at - 1; open >= start; open--) if (doc.tokens[open]!.word.raw === "(") return open;
  return at;
}

function costBetween(from: number, to: number, place: Place): number {
  let cost = 0;
  for (let at = from; at < to; at++) cost += costOf(at, place);
  return cost;
}

const endsClause = (doc: Document, at: number): boolean => {
  const { kind, raw } = doc.tokens[at]!.word;
  return kind === "sign" && (raw === ";" || raw === "!" || raw === "?" || (raw === "." && !isOfShortForm(doc, at)));
};

/** «arrestate n. 9 persone»: the point of a short form, as long as these are. */
const isOfShortForm = (doc: Document, at: number): boolean => at > 0 && doc.tokens[at]!.word.raw === "." && doc.tokens[at]!.joined && doc.tokens[at - 1]!.word.kind === "word" && doc.tokens[at - 1]!.word.raw.length <= SHORT_FORM;
const SHORT_FORM = 3;

/** What it costs to pass a token: a link little, a comma some, a semicolon all. */
function costOf(at: number, { doc, closed }: Place): number {
  const { word } = doc.tokens[at]!, { norm, kind, shape } = word;
  if (kind === "sign") return endsClause(doc, at) ? Infinity : isOfShortForm(doc, at) ? 0 : 2;
  if (at + 1 < doc.tokens.length && isOfShortForm(doc, at + 1)) return 0;
  return closed.costs.get(norm) ?? (shape === "capital" ? 0.5 : 1);
}

/** Signs that end what is denied before them. */
const CLAUSE_SIGNS: ReadonlySet<string> = new Set([",", ":", ";", "–", "—"]);
/** How far before what was done stands the word that denies it, in tokens. */
const DENIAL = 3;

/** «not arrested», «could arrest», «hope to arrest»: it did not happen. */
export function isNegated(from: number, { doc, closed, actions }: Place, reach = DENIAL): boolean {
  const start = Math.max(actions().left, from - reach);
  // «merce non originale, denunciando due persone»: a comma ends what is denied
  for (let at = from - 1; at >= start && !CLAUSE_SIGNS.has(doc.tokens[at]!.word.raw); at--) if (closed.negators.has(doc.tokens[at]!.word.norm) || markAt(doc.marks, at, "count-intent")) return true;
  return false;
}
