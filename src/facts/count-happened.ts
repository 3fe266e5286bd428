import type { Action } from "../languages/pack.ts";
import type { What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { actionNear, lookLeft, lookRight, opensObject } from "./count-actions.ts";
import type { Head } from "./count-heads.ts";
import { nounEndingAt } from "./count-antecedents.ts";
import { isCredible } from "./count-limits.ts";
import { withActionsTo, type Place } from "./count-place.ts";
import { accusationAt, actionAt, nounAt } from "./count-words.ts";

/** A search this near to persons is a search of theirs. */
const NEAR = 1.5;

/** «arrested eleven men and two women»: joined to the persons before. */
export function joinsBefore({ from: at }: NumberMention, { doc, closed, left }: Place, inPlace = false): boolean {
  // «registros en cuatro domicilios y en tres naves»
  const from = inPlace && at - 1 > left && closed.placePrepositions.has(doc.tokens[at - 1]!.word.norm) ? at - 1 : at;
  // «ed altre 27 denunciate»
  const start = from - 1 > left && closed.others.has(doc.tokens[from - 1]!.word.norm) ? from - 1 : from;
  return start > left && closed.conjunctions.has(doc.tokens[start - 1]!.word.norm);
}

/** More resellers than that are cut off, not arrested. */
const MOST_RESELLERS = 300;

/** 'Eleven suspects were arrested' is arrests 11, and not suspects 11; a flat that is searched is a search. */
export function upgrades(what: What, action: Action, value: number): boolean {
  if (what === "officers") return action !== "searches" && action !== "users";
  // «raided three stations»
  if (what === "properties" || what === "channels") return action === "searches";
  // «the block stopped a thousand resellers»
  if (what === "resellers" && value > MOST_RESELLERS) return false;
  // «cinco clientes, ya denunciados»: those who only paid a fine stay users
  if (what === "users") return value <= MOST_CLIENTS && (action === "arrests" || action === "suspects" || action === "convictions");
  return (what === "suspects" || what === "resellers") && (action === "arrests" || action === "convictions");
}

/** More customers than these were hardly accused one by one. */
const MOST_CLIENTS = 50;

/** Nothing but links may stand between a search and what was searched. */
const TOUCHING = 0.3;

/** What happened to those whom a number counts; undefined where nothing did, or where its noun tells all. */
export function happenedTo(number: NumberMention, head: Head, place: Place): Mark<Action> | undefined {
  const { term } = head;
  if (term.type === "uncounted") return undefined;
  const ofPlace = term.type === "place" || (term.type === "noun" && term.what === "properties");
  if (term.type === "noun" && term.what === "officers") return doneToOfficers(number, head, place);
  if (term.type === "noun" && term.what === "channels") return searchedStation(number, head, place);
  if (term.type === "noun" && !ofPlace && term.what !== "suspects" && term.what !== "resellers" && term.what !== "users") return undefined;
  const wanted = (action: Action): boolean => (action === "searches") === ofPlace && isCredible(action, number.value);
  if (head.action && wanted(head.action.value)) return head.action;
  // «142 denunciati»: a noun that says itself what happened gives way only to what follows it at once
  // «due degli indagati, di 44 e 61 anni, sono stati arrestati»: a part of them is told by what happened to it
  if (term.type === "noun" && !ofPlace && head.from === number.to && actionAt(place.doc, head.to - 1)) {
    const after = lookRight(head.to, withActionsTo(place, place.right), wanted), before = lookLeft(number.from, place, wanted);
    if (after && after.distance < 3) return after.mark;
    return before && before.distance < 0.6 && !joinsBefore(number, place) ? before.mark : undefined;
  }
  const near = actionNear(number.from, head.to, place, wanted);
  if (near && ofPlace && isBeforeList(near, number, place)) return undefined;
  return near ?? (ofPlace ? undefined : searchedPerson(number, head, place));
}

/** «terminate le perquisizioni, l'elenco si allunga: 17 fabbricati»: between the search and the places stand the end of its clause and the colon of another. */
const isBeforeList = ({ from: start, to }: Mark<Action>, { from }: NumberMention, { doc: { tokens, sentences } }: Place): boolean =>
  start - 1 > sentences[tokens[start]!.sentence]!.first && tokens[to]?.word.raw === "," && tokens.slice(to + 1, from).some(({ word }) => word.raw === ":");

/** «raided three stations», «seven stations were raided». */
function searchedStation({ from }: NumberMention, { to }: Head, place: Place): Mark<Action> | undefined {
  const isSearch = (action: Action): boolean => action === "searches", after = lookRight(to, place, isSearch, 3);
  return lookLeft(from, place, isSearch, 3, actionAt, TOUCHING)?.mark ?? (after && after.distance < RIGHT_BEHIND ? after.mark : undefined);
}

/** Little but «were» stands between a station and what was done to it. */
const RIGHT_BEHIND = 2;

/** «arrested 12 officers», «detuvo a 12 agentes»; those who arrest are officers. */
function doneToOfficers({ from, value }: NumberMention, head: Head, place: Place): Mark<Action> | undefined {
  const isObject = from > place.left && leadAt(place.doc, from - 1) === "to";
  // «coinvolti 150 agenti»: so many were at work
  const accused = value > MOST_ACCUSED ? undefined : accusedBefore(from, place);
  if (accused) return lookLeft(accused.from, place, (action) => action === "arrests" || action === "suspects")?.mark ?? accused;
  const wanted = (action: Action): boolean => action === "arrests" || action === "convictions" || (isObject && action === "suspects");
  // «los dos agentes detenidos»
  const beside = nounAt(place.doc, head.to)?.value.type === "noun" ? actionAt(place.doc, head.to) : undefined;
  if (beside?.value === "arrests" || beside?.value === "convictions") return beside;
  // «two officers arrested for theft», but «twelve officers arrested three men»
  const right = actionAt(place.doc, head.to);
  if (place.words.headFinal && !isObject && right && (right.value === "arrests" || right.value === "convictions" || (right.value === "suspects" && value <= MOST_ACCUSED)) && isPassiveAt(right, place)) return right;
  const suffered = sufferedBy(head.to, value, place);
  if (suffered) return suffered;
  // «investiga a siete agentes»: the small word may belong to the verb
  const behind = isObject || !markAt(place.doc.marks, head.to, "count-copula") ? undefined : lookRight(head.to, place, (action) => action === "arrests", 4);
  if (behind && behind.distance < NEAR_OFFICERS) return behind.mark;
  return (deedOf(from, place) ?? lookLeft(isObject ? from - 1 : from, place, wanted, 3, actionAt, 0) ?? (isObject ? lookLeft(from, place, wanted, 4, actionAt, 0) : undefined))?.mark;
}

/** Behind a participle without its auxiliary: a small word that is no article, or the end. */
function isPassiveAt({ to }: Mark<Action>, { doc, closed, right }: Place): boolean {
  const next = doc.tokens[to]?.word;
  return next === undefined || (!opensObject(doc, to) && to >= right) || (next.kind === "sign" ? next.raw !== "," : closed.functionWords.has(next.norm) && !opensObject(doc, to));
}

/** Auxiliaries between officers and what was done to them, at most. */
const AUXILIARIES = 3;

/** «three officers have been charged», «tre agenti sono stati arrestati»: an auxiliary of the passive right before what was done. */
function sufferedBy(from: number, value: number, { doc, closed, right }: Place): Mark<Action> | undefined {
  // «attacked three officers and was arrested»
  if (closed.conjunctions.has(doc.tokens[from]?.word.norm ?? "")) return undefined;
  for (let at = from + 1; at < right && at <= from + AUXILIARIES; at++) {
    const done = actionAt(doc, at), copula = done && markEnding(doc.marks, at, "count-copula", AUXILIARIES);
    if (copula && copula.from >= from && leadAt(doc, at - 1) !== "to") return done.value === "arrests" || done.value === "convictions" || (done.value === "suspects" && value <= MOST_ACCUSED) ? done : undefined;
  }
  return undefined;
}

/** Officers of whom more are told of were at work, and are accused of nothing. */
const MOST_ACCUSED = 40;

/** «la detención de tres agentes»: the noun of a deed, and «of». */
function deedOf(from: number, place: Place): { readonly mark: Mark<Action> } | undefined {
  if (from - 2 < place.left || leadAt(place.doc, from - 1) !== "of") return undefined;
  const mark = markEnding(place.doc.marks, from - 1, "count", 3) && actionAt(place.doc, from - 2);
  return mark && (mark.value === "arrests" || mark.value === "convictions") && leadAt(place.doc, from - 3) === "article" ? { mark } : undefined;
}

/** How near behind officers their arrest is told, by the measure of distances: «three officers were arrested». */
const NEAR_OFFICERS = 0.5;

/** «charges against four officers»: an accusation that ends right before the number. */
function accusedBefore(from: number, { doc, left }: Place): Mark<Action> | undefined {
  for (let at = from - 1; at >= left && at >= from - 3; at--) {
    const mark = accusationAt(doc, at);
    if (mark?.to === from) return { ...mark, value: "suspects" };
  }
  return undefined;
}

/** «perquisiti 12 uomini»: who is searched is suspected. */
function searchedPerson(number: NumberMention, head: Head, place: Place): Mark<Action> | undefined {
  const isSearch = (action: Action): boolean => action === "searches", near = isHomeOf(number.from, place) ? AT_HOME : NEAR;
  // «registraron a 150 personas»: they were only counted
  if (place.closed.objectLeads.has(place.doc.tokens[number.from - 1]?.word.norm ?? "")) return undefined;
  const after = lookRight(head.to, place, isSearch), isPassive = after && (!place.words.headFinal || markEnding(place.doc.marks, after.mark.from, "count-copula", AUXILIARIES) !== undefined);
  const found = [isPassive ? after : undefined, lookLeft(number.from, place, isSearch)].find((each) => each && each.distance < near);
  return found && isCredible("suspects", number.value) ? { ...found.mark, value: "suspects" } : undefined;
}

/** «raided the homes and offices of 23 people»: how far off the search may stand where their places do before them. */
const AT_HOME = 4;
function isHomeOf(from: number, place: Place): boolean {
  const noun = from - 2 >= place.left && leadAt(place.doc, from - 1) === "of" ? nounEndingAt(from - 1, place)?.value : undefined;
  return noun !== undefined && (noun.type === "place" || (noun.type === "noun" && noun.what === "properties"));
}
