import type { Action } from "../languages/pack.ts";
import type { Mark } from "../model/mark.ts";
import { lookLeft, lookRight, opensObject } from "./count-actions.ts";
import { isDoneBy } from "./count-deeds.ts";
import { stands, type Place } from "./count-place.ts";
import { accusedAt, actionAt, HARM, victimAt } from "./count-words.ts";

/** What it costs that «and» stands between persons and what was done: it was rather done to others. */
const APART = 2;

/** «15 women, victims of trafficking, and nine arrests»: whether what was suffered stands nearer to persons than what the law did to them. */
export function areVictims(from: number, to: number, place: Place, wanted: (action: Action) => boolean): boolean {
  const suffered = nearest(from, to, place, () => true, victimAt);
  if (suffered === Infinity) return false;
  return suffered < Math.min(nearest(from, to, place, wanted, actionAt), nearest(from, to, place, wanted, accusedAt));
}

/** «two men attacked a guard»: where participles are past tenses too, an object behind tells. */
const isActive = ({ to }: Mark<unknown>, { doc, words }: Place): boolean => words.headFinal && opensObject(doc, to);

function nearest(from: number, to: number, place: Place, wanted: (action: Action) => boolean, read: typeof actionAt): number {
  const found = lookRight(to, place, (action) => wanted(action) && (action as string) !== HARM, undefined, read), after = found && (isDoneBy(to, found.mark.from, place) || isActive(found.mark, place)) ? undefined : found, before = lookLeft(from, place, wanted, undefined, read);
  const { closed } = place;
  const isApart = after && stands(closed.conjunctions, to, to + 1, place), isOthers = before && from > place.actions().left && stands(closed.conjunctions, from - 1, from, place);
  return Math.min(after ? after.distance + (isApart ? APART : 0) : Infinity, before ? before.distance + (isOthers ? APART : 0) : Infinity);
}
