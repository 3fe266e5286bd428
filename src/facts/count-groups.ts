import type { Action } from "../languages/pack.ts";
import type { NumberMention } from "../model/mention.ts";
import { lookLeft, lookRight } from "./count-actions.ts";
import type { Bare } from "./count-bare.ts";
import { markEnding } from "../text/marks.ts";
import type { Place } from "./count-place.ts";
import { accusedAt, actionAt } from "./count-words.ts";

/** How far from such a group the words for what happened to it may stand, in tokens and by the measure of distances. */
const REACH = 12, FARTHEST = 6, FARTHEST_BEHIND = 4;

/** The longest words for a release, in tokens. */
const LONGEST_RELEASE = 4;

/** «a processo finiranno in 14», «ne rispondono in dodici»: a small word makes persons of a bare number, and their clause tells what happened to them. */
export function readGroup(number: NumberMention, place: Place, wanted: (action: Action) => boolean): Bare | undefined {
  const { doc, closed, left } = place, lead = number.from - 1;
  if (lead < left || !closed.groupLeads.has(doc.tokens[lead]!.word.norm)) return undefined;
  // «assolti in due», «raggirati in 500»
  if (["count-let-go", "count-victim"].some((cls) => markEnding(doc.marks, lead, cls, LONGEST_RELEASE))) return undefined;
  const before = (read: typeof actionAt) => lookLeft(lead, place, wanted, REACH, read, FARTHEST), behind = (read: typeof actionAt) => lookRight(number.to, place, wanted, REACH, read);
  const found = before(actionAt) ?? behind(actionAt) ?? before(accusedAt) ?? behind(accusedAt);
  if (!found || (found.mark.from > lead && found.distance > FARTHEST_BEHIND)) return undefined;
  const { mark } = found;
  return { what: mark.value, from: Math.min(mark.from, number.from), to: Math.max(mark.to, number.to), noun: mark, reader: "action" };
}
