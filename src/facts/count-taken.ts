import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import type { Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";

/** How far from a house what was done to it may stand, in tokens. */
const REACH = 12;

/** «three houses and a hotel were forfeited», «the seizure of five homes»: a place that is taken is a property. */
export function isTaken({ from }: NumberMention, { to, term }: Head, place: Place): boolean {
  if (term.type !== "place" || !markAt(place.doc.marks, to - 1, "count-estate")) return false;
  // «en tres casas incautaron droga»
  const isWhere = from > place.left && place.closed.placePrepositions.has(place.doc.tokens[from - 1]!.word.norm);
  return (!isWhere && isTakenBehind(to, place)) || isTakenBefore(from, place);
}

/** Behind the noun no other clause opens before the verb, which has its auxiliary: «four homes in Leeds were seized». */
function isTakenBehind(to: number, place: Place): boolean {
  const { doc } = place, end = Math.min(place.actions().right, to + REACH);
  for (let at = to; at < end; at++) {
    if (markAt(doc.marks, at, "count-taking")) return at === to || hasAuxiliary(at, to, place);
    if (opensOther(at, place)) return false;
  }
  return false;
}

/** How far before a participle its auxiliary may stand, in tokens. */
const AUXILIARY = 3;

function hasAuxiliary(at: number, to: number, { doc }: Place): boolean {
  for (let before = at - 1; before >= to && before >= at - AUXILIARY; before--) if (markAt(doc.marks, before, "count-copula")) return true;
  return false;
}

/** Before the number no place is told: «seized 500 boxes at two houses». */
function isTakenBefore(from: number, place: Place): boolean {
  const { doc, closed } = place, start = Math.max(place.actions().left, from - REACH);
  for (let at = from - 1; at >= start; at--) {
    if (markAt(doc.marks, at, "count-taking")) return true;
    if (closed.placePrepositions.has(doc.tokens[at]!.word.norm) || opensOther(at, place)) return false;
  }
  return false;
}

/** A full stop, a word that opens a clause, or any other small word than those inside a list. */
function opensOther(at: number, { doc, closed }: Place): boolean {
  const { norm, kind, raw } = doc.tokens[at]!.word;
  if (kind === "sign") return raw !== ",";
  const isLink = closed.conjunctions.has(norm) || closed.placePrepositions.has(norm) || markAt(doc.marks, at, "count-copula") !== undefined || markAt(doc.marks, at, "count-partitive") !== undefined || isArticle(at, doc);
  return !isLink && norm !== "been" && (closed.functionWords.has(norm) || closed.clauseBreaks.has(norm));
}

const isArticle = (at: number, doc: Place["doc"]): boolean => leadAt(doc, at) === "article" || leadAt(doc, at) === "one";
