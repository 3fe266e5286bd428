import type { Action, CountWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountFact, CountStatement, Statement, What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { Mentions, NumberMention } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import { actionNear, lookLeft, lookRight } from "./count-actions.ts";
import { readBare } from "./count-bare.ts";
import { headOf, type Head } from "./count-heads.ts";
import { withActionsTo, type Place } from "./count-place.ts";
import { isToldTwice, withEquals } from "./count-equals.ts";
import { objectOf } from "./count-objects.ts";
import { areVictims } from "./count-victims.ts";
import { mediumOf, sharedNouns } from "./count-shared.ts";
import { claimsOf, placeOf, wallsOf, type Wall } from "./count-walls.ts";
import { hasOther } from "./count-earlier.ts";
import { settleWholes } from "./count-wholes.ts";
import { actionAt, closedWords, nounAt, type ClosedWords } from "./count-words.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { hedgeBehindNoun } from "../mentions/hedges.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { mayBeYear } from "../mentions/date-calendar.ts";
import { evidenceOf } from "./evidence.ts";
import { NUMERAL, type Atom } from "../mentions/number-words.ts";

/** Evidence wider than this says less than the number and its noun alone. */
const WIDEST = 18;
/** A search this near to persons is a search of theirs. */
const NEAR = 1.5;
const FEWEST_USERS = 100, MOST_SUSPECTS = 20_000, MOST_ARRESTS = 50_000;
/** «two subscriptions» are what one fan pays for, and «one country» is no number of them. */
const LEAST: Readonly<Partial<Record<What, number>>> = { countries: 2, users: 5, channels: 3 }, MOST: Readonly<Partial<Record<What, number>>> = { countries: 250 };
/** Billions are of visits, not of what a noun elsewhere names. */
const MOST_AT_ALL = 1e9;
/** A lesser number of men may be anybody; and how far from police they may stand, in tokens. */
const FEWEST_CREW = 20, CREW_REACH = 25;

/** What the document states of counts, place by place. `code` names the language in the rules' ids. */
export function stateCounts(doc: Document, mentions: Mentions, hits: Hits, words: CountWords, code: string): Statement[] {
  const closed = closedWords(words);
  const numbers = withEquals(doc, mentions.number.filter(({ form }) => form !== "article"));
  const walls = wallsOf(numbers, mentions), base = { doc, words, closed }, claimed = claimsOf(walls, base);
  const statements: CountStatement[] = [];
  for (let i = 0; i < walls.all.length; i++) {
    const number = walls.all[i]!;
    if (number.kind !== "number" || !Number.isInteger(number.value) || isVague(number, doc, closed)) continue;
    const sentence = doc.sentences[doc.tokens[walls.from[i]!]!.sentence]!;
    if (doc.segments[sentence.segment]!.kind === "boilerplate") continue;
    const wall = i > 0 ? walls.all[i - 1] : undefined, previous = statements.at(-1);
    if (isPartOfOther(doc, number, wall, previous)) continue;
    const near = previous && doc.tokens[previous.to - 1]!.sentence === sentence.index && !hasOther(previous, wall, doc, closed) ? previous.fact : undefined;
    statements.push(...readCount(number, placeOf(base, walls, i, sentence, claimed), hits, statements, near, code));
  }
  return settleWholes(doc, statements, closed);
}

/** «eight workers, seven of them foreigners»: a part of what counts nothing is nothing, unless something was done to it. */
function isPartOfOther(doc: Document, number: NumberMention, whole: Wall | undefined, last: CountStatement | undefined): boolean {
  const behind = markAt(doc.marks, number.to, "count-them"), part = behind ?? markEnding(doc.marks, number.from, "count-them", 3);
  if (!part || whole?.kind !== "number" || whole.value < number.value || doc.tokens[whole.from]!.sentence !== doc.tokens[number.from]!.sentence) return false;
  if ((last && last.to > whole.from) || [number.from - 3, number.from - 2, number.from - 1, behind?.to ?? number.to, (behind?.to ?? number.to) + 1].some((at) => at >= 0 && actionAt(doc, at))) return false;
  return doc.tokens[whole.to]?.word.shape === "lower" && !nounAt(doc, whole.to) && ["count-action", "count-modifier", "country"].every((cls) => !markAt(doc.marks, whole.to, cls));
}

/** «several hundred servers», «a few thousand users». */
const isVague = ({ form, coreFrom }: NumberMention, doc: Document, { vague }: ClosedWords): boolean =>
  form === "words" && ["scale", "hundred"].includes((markAt(doc.marks, coreFrom, NUMERAL)?.value as Atom | undefined)?.kind ?? "") && vague.has(doc.tokens[coreFrom - 1]?.word.norm ?? "");

function readCount(number: NumberMention, place: Place, hits: Hits, earlier: readonly CountStatement[], previous: CountFact | undefined, code: string): CountStatement[] {
  for (const { gives, rule, from, to } of hits.get(number) ?? []) {
    if ("drop" in gives) return [];
    if ("count" in gives) return [state(number, gives.count, from, to, Math.min(number.to, to - 1), to, rule, place)];
  }
  if (isToldTwice(place.doc, number, previous)) return [];
  // «one of the largest rings» counts nothing
  if (isOfShare(number, place)) return [];
  if (number.value === 1 && (markAt(place.doc.marks, number.to, "count-partitive") || isShare(number, place))) return [];
  const head = headOf(number, place);
  // «4 adulti su 10 hanno visto contenuti illegali»
  if (head?.action && markAt(place.doc.marks, number.from - 1, "count-share")) return [];
  if (head) return readHead(number, head, place, previous, code);
  // «a 2022 report stated that they prosecuted …»
  if (isYearOf(number, place)) return [];
  const object = objectOf(number, place, (action) => isCredible(action, number.value));
  if (object) return [withAction(number, object.head, object.action, place, `${code}/count/object`)];
  const bare = readBare(number, place, previous, earlier, (action) => action !== "users" || isCredible(action, number.value)) ?? readUnknown(number, place);
  if (bare && ((isPersonal(bare.what) && !isCredible(bare.what, number.value)) || number.value > (MOST[bare.what] ?? MOST_AT_ALL))) return [];
  return bare ? [state(number, bare.what === "channels" ? mediumOf(bare.noun, place) : bare.what, bare.from, bare.to, bare.noun.from, bare.noun.to, `${code}/count/${bare.reader}`, place)] : [];
}

/** Four figures of a year before an unknown noun date it, and count nothing. */
const isYearOf = ({ value, form, from, to }: NumberMention, { doc, closed, right }: Place): boolean => {
  const { word } = doc.tokens[from]!, next = doc.tokens[to]?.word;
  return form === "digits" && to === from + 1 && word.raw.length === 4 && mayBeYear(value) && to < right && next?.kind === "word" && next.shape === "lower" && !closed.functionWords.has(next.norm) && !closed.states.has(next.norm) && actionAt(doc, to) === undefined;
};

/** «one in ten». */
const isShare = ({ to }: NumberMention, { doc, closed, right }: Place): boolean => right === to + 1 && closed.placePrepositions.has(doc.tokens[to]!.word.norm);

/** «one in ten»: ten is no count either. */
function isOfShare({ from }: NumberMention, { doc, closed, left }: Place): boolean {
  if (from < 2 || left !== from - 1 || !closed.placePrepositions.has(doc.tokens[from - 1]!.word.norm)) return false;
  const atom = markAt(doc.marks, from - 2, NUMERAL)?.value as Atom | undefined;
  return doc.tokens[from - 2]!.word.raw === "1" || (atom?.kind === "small" && atom.value === 1) || (atom?.kind === "article" && atom.isOne);
}

/** «tre ciociari sono stati arrestati»: whoever is arrested is a person, whatever the noun. */
function readUnknown(number: NumberMention, place: Place): ReturnType<typeof readBare> {
  const { doc, words, closed, right } = place;
  const { word } = doc.tokens[number.to] ?? {};
  if (words.headFinal || !word || number.to + 1 >= right || word.kind !== "word" || word.shape !== "lower" || closed.functionWords.has(word.norm) || ["count-age", "count-measure"].some((cls) => markAt(doc.marks, number.to, cls))) return undefined;
  const done = lookRight(number.to + 1, place, (action) => action === "arrests", 6);
  if (!done || done.distance >= 0.8 || actionAt(doc, number.to) || markAt(doc.marks, done.mark.from, "count-of-things")) return undefined;
  return { what: "arrests", from: number.from, to: done.mark.to, noun: { from: number.to, to: number.to + 1 }, reader: "action" };
}

function readHead(number: NumberMention, head: Head, place: Place, previous: CountFact | undefined, code: string): CountStatement[] {
  const { term } = head;
  if (term.type === "uncounted" || (term.type === "noun" && number.value < (LEAST[term.what] ?? 0)) || arePointedAt(number, head, place)) return [];
  if (term.type === "person" && areVictims(number.from, head.to, place, (action) => action !== "searches" && isCredible(action, number.value))) return [];
  const action = happenedTo(number, head, place);
  const isSite = term.type === "place" || (term.type === "noun" && term.what === "properties");
  const isJoined = !action && previous !== undefined && joinsBefore(number, place, isSite && previous.what === "searches");
  if (isJoined && (isSite ? previous.what === "searches" : term.type === "person" && previous.what !== "searches" && isShared(previous.what, number.value))) return [state(number, previous.what, number.from, head.to, head.from, head.to, `${code}/count/${term.type}`, place)];
  if (term.type !== "noun" && action) return [withAction(number, head, action, place, `${code}/count/${term.type}`)];
  if (term.type !== "noun") return isCrew(number, head, place) ? [state(number, "officers", number.from, head.to, head.from, head.to, `${code}/count/person`, place)] : [];
  if (action && upgrades(term.what, action.value, number.value)) return [withAction(number, head, action, place, `${code}/count/person`)];
  const what = term.what === "channels" ? mediumOf(head, place) : term.what;
  const own = state(number, what, number.from, head.to, head.from, head.to, `${code}/count/noun`, place);
  return [own, ...sharedNouns(number.value, head, place).map((other) => state(number, other.what, number.from, other.to, other.from, other.to, `${code}/count/shared`, place))];
}

/** So many countries may be pointed at; more are counted. */
const MOST_POINTED_AT = 3;
/** «the two countries»: those that were named before. */
const arePointedAt = ({ from, value }: NumberMention, { term }: Head, { doc, closed, left }: Place): boolean =>
  term.type === "noun" && term.what === "countries" && value <= MOST_POINTED_AT && from > left && closed.definites.has(doc.tokens[from - 1]!.word.norm);

const isPersonal = (what: What): what is Action => what === "arrests" || what === "suspects" || what === "convictions" || what === "users" || what === "searches";
const isShared = (what: What, value: number): boolean => isPersonal(what) && isCredible(what, value);

/** «80 uomini» beside police, to whom nothing happened: fewer may be anybody. */
function isCrew({ value }: NumberMention, { to, term }: Head, { doc, closed }: Place): boolean {
  if (term.type !== "person" || value < FEWEST_CREW || !closed.crews.has(doc.tokens[to - 1]!.word.norm)) return false;
  const { first, last } = doc.sentences[doc.tokens[to - 1]!.sentence]!;
  for (let at = Math.max(first, to - CREW_REACH); at < Math.min(last, to + CREW_REACH); at++) if (markAt(doc.marks, at, "op-authorities")) return true;
  return false;
}

/** «arrested eleven men and two women»: joined to the persons before. */
function joinsBefore({ from: at }: NumberMention, { doc, closed, left }: Place, inPlace = false): boolean {
  // «registros en cuatro domicilios y en tres naves»
  const from = inPlace && at - 1 > left && closed.placePrepositions.has(doc.tokens[at - 1]!.word.norm) ? at - 1 : at;
  // «ed altre 27 denunciate»
  const start = from - 1 > left && closed.others.has(doc.tokens[from - 1]!.word.norm) ? from - 1 : from;
  return start > left && closed.conjunctions.has(doc.tokens[start - 1]!.word.norm);
}

/** More resellers than that are cut off, not arrested. */
const MOST_RESELLERS = 300;

/** 'Eleven suspects were arrested' is arrests 11, and not suspects 11; a flat that is searched is a search. */
function upgrades(what: What, action: Action, value: number): boolean {
  if (what === "officers") return action === "arrests" || action === "suspects";
  if (what === "properties") return action === "searches";
  // «the block stopped a thousand resellers»
  if (what === "resellers" && value > MOST_RESELLERS) return false;
  return (what === "suspects" || what === "resellers") && (action === "arrests" || action === "convictions");
}

function happenedTo(number: NumberMention, head: Head, place: Place): Mark<Action> | undefined {
  const { term } = head;
  if (term.type === "uncounted") return undefined;
  const ofPlace = term.type === "place" || (term.type === "noun" && term.what === "properties");
  if (term.type === "noun" && term.what === "officers") return doneToOfficers(number, place);
  if (term.type === "noun" && !ofPlace && term.what !== "suspects" && term.what !== "resellers") return undefined;
  const wanted = (action: Action): boolean => (action === "searches") === ofPlace && isCredible(action, number.value);
  if (head.action && wanted(head.action.value)) return head.action;
  // «142 denunciati»: a noun that says itself what happened gives way only to what follows it at once
  // «due degli indagati, di 44 e 61 anni, sono stati arrestati»: a part of them is told by what happened to it
  if (term.type === "noun" && !ofPlace && head.from === number.to && actionAt(place.doc, head.to - 1)) {
    const after = lookRight(head.to, withActionsTo(place, place.right), wanted), before = lookLeft(number.from, place, wanted);
    if (after && after.distance < 3) return after.mark;
    return before && before.distance < 0.6 && !joinsBefore(number, place) ? before.mark : undefined;
  }
  return actionNear(number.from, head.to, place, wanted) ?? (ofPlace ? undefined : searchedPerson(number, head, place));
}

/** «arrested 12 officers», «detuvo a 12 agentes»; those who arrest are officers. */
function doneToOfficers({ from }: NumberMention, place: Place): Mark<Action> | undefined {
  const isObject = from > place.left && leadAt(place.doc, from - 1) === "to";
  return lookLeft(isObject ? from - 1 : from, place, (action) => action === "arrests" || (isObject && action === "suspects"), 3, actionAt, 0)?.mark;
}

/** «perquisiti 12 uomini»: who is searched is suspected. */
function searchedPerson(number: NumberMention, head: Head, place: Place): Mark<Action> | undefined {
  const isSearch = (action: Action): boolean => action === "searches";
  const found = [lookRight(head.to, place, isSearch), lookLeft(number.from, place, isSearch)].find((each) => each && each.distance < NEAR);
  return found && isCredible("suspects", number.value) ? { ...found.mark, value: "suspects" } : undefined;
}

/** Three persons who use a service are no users of it; five million are no suspects. */
const isCredible = (action: Action, value: number): boolean => (action === "users" ? value >= FEWEST_USERS : value <= (action === "arrests" ? MOST_ARRESTS : MOST_SUSPECTS));

function withAction(number: NumberMention, head: Head, action: Mark<Action>, place: Place, rule: string): CountStatement {
  const from = Math.min(number.from, action.from), to = Math.max(head.to, action.to);
  const wide = to - from > WIDEST;
  return state(number, action.value, wide ? number.from : from, wide ? head.to : to, head.from, head.to, rule, place);
}

function state(number: NumberMention, what: What, from: number, to: number, nounFrom: number, nounTo: number, rule: string, { doc }: Place): CountStatement {
  const { value, max } = number, qualifier = number.qualifier === "exact" ? (hedgeBehindNoun(doc, nounTo) ?? "exact") : number.qualifier;
  const noun = doc.text.slice(doc.tokens[nounFrom]!.start, doc.tokens[nounTo - 1]!.end), evidence = [evidenceOf(doc, Math.min(from, number.from), Math.max(to, number.to), rule)] as const;
  return { kind: "counts", fact: { what, value, max, qualifier, noun, evidence }, from, to };
}
