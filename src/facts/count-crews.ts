import { leadAt } from "../mentions/country-signs.ts";
import type { NumberMention } from "../model/mention.ts";
import { anyMark, markAt } from "../text/marks.ts";
import type { Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";
import { nounAt } from "./count-words.ts";

/** A lesser number of men may be anybody; and how far from police they may stand, in tokens. */
const FEWEST_CREW = 20, CREW_REACH = 25;

/** «80 uomini» beside police, to whom nothing happened: fewer may be anybody. */
export function isCrew({ value }: NumberMention, { to, term }: Head, { doc, closed }: Place): boolean {
  if (term.type !== "person" || value < FEWEST_CREW || !closed.crews.has(doc.tokens[to - 1]!.word.norm)) return false;
  const { first, last } = doc.sentences[doc.tokens[to - 1]!.sentence]!;
  return anyMark(doc.marks, "op-authorities", Math.max(first, to - CREW_REACH), Math.min(last, to + CREW_REACH));
}

/** «50 uomini e donne della Polizia Postale»: persons of a force are its officers, and its name is theirs. */
export function asOfficers(head: Head, place: Place): Head {
  const { doc, closed, right } = place, isNoun = head.term.type === "noun" && head.term.what === "officers";
  if (head.term.type !== "person" && !isNoun) return head;
  const joint = head.to < right && closed.conjunctions.has(doc.tokens[head.to]!.word.norm) ? nounAt(doc, head.to + 1) : undefined;
  const to = joint?.value.type === "person" ? joint.to : head.to, lead = to < right ? leadAt(doc, to) : undefined;
  if (lead !== "of" && lead !== "from" && !(isNoun && leadAt(doc, to - 1) === "of")) return head;
  let at = lead === undefined ? to : to + 1;
  if (leadAt(doc, at) === "article") at++;
  const force = at < right && doc.tokens[at]!.word.shape !== "lower" ? (markAt(doc.marks, at, "agency") ?? markAt(doc.marks, at, "op-authorities")) : undefined;
  return force ? { ...head, term: OFFICERS, to: force.to } : head;
}

const OFFICERS: Head["term"] = { type: "noun", what: "officers" };
