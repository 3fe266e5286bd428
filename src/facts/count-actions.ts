import type { Action } from "../languages/pack.ts";
import type { Mark } from "../model/mark.ts";
import type { Place } from "./count-place.ts";
import { actionOf } from "./count-words.ts";

const RIGHT_REACH = 16, LEFT_REACH = 12;

/** Where two actions are equally near, the one that says more stands. */
const STRENGTH: Readonly<Record<Action, number>> = { arrests: 3, convictions: 2, searches: 1, suspects: 0, users: -1 };

interface Found {
  readonly mark: Mark<Action>;
  readonly distance: number;
}

/** What happened to the persons (or places) of tokens `from` to `to`: the nearest action of their clause that did happen. */
export function actionNear(from: number, to: number, place: Place, wanted: (action: Action) => boolean): Mark<Action> | undefined {
  const after = lookRight(to, place, wanted), before = lookLeft(from, place, wanted);
  if (!after || !before) return (after ?? before)?.mark;
  if (after.distance === before.distance) return STRENGTH[before.mark.value] > STRENGTH[after.mark.value] ? before.mark : after.mark;
  return after.distance < before.distance ? after.mark : before.mark;
}

/** The first action behind token `to`, its distance in tokens that are no mere links. */
export function lookRight(to: number, place: Place, wanted: (action: Action) => boolean, reach = RIGHT_REACH): Found | undefined {
  let distance = 0;
  for (let at = to; at < place.right && at < to + reach; at++) {
    const mark = actionOf(place.doc.marks[at]);
    if (mark && wanted(mark.value) && mark.to <= place.right && !isNegated(mark.from, place)) return { mark, distance };
    const edge = edgeOf(place.doc.tokens[at]!.word.raw);
    if (edge === Infinity) return undefined;
    distance += edge + (place.closed.functionWords.has(place.doc.tokens[at]!.word.norm) ? 0.25 : 1);
  }
  return undefined;
}

/** The last action before token `from`. */
export function lookLeft(from: number, place: Place, wanted: (action: Action) => boolean, reach = LEFT_REACH): Found | undefined {
  let distance = 0;
  for (let at = from - 1; at >= place.left && at >= from - reach; at--) {
    const mark = actionOf(place.doc.marks[at]);
    if (mark && wanted(mark.value) && mark.to <= from && !isNegated(mark.from, place)) return { mark, distance };
    const edge = edgeOf(place.doc.tokens[at]!.word.raw);
    if (edge === Infinity) return undefined;
    distance += edge + (place.closed.functionWords.has(place.doc.tokens[at]!.word.norm) ? 0.25 : 1);
  }
  return undefined;
}

/** What it costs to cross a sign: a comma little, a semicolon all. */
function edgeOf(raw: string): number {
  if (raw === ";" || raw === "." || raw === "!" || raw === "?") return Infinity;
  return raw === "," || raw === ":" || raw === "(" || raw === ")" || raw === "–" || raw === "—" ? 2 : 0;
}

function isNegated(from: number, { doc, closed, left }: Place): boolean {
  for (let at = from - 1; at >= left && at >= from - 3; at--) if (closed.negators.has(doc.tokens[at]!.word.norm)) return true;
  return false;
}
