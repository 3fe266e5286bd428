import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { markEnding } from "../text/marks.ts";
import { stands, type Place } from "./count-place.ts";
import { nounAt, type CountTerm } from "./count-words.ts";

/** «Crime groups investigated: 59»: what was done to a thing leaves it a thing. */
export function nounEndingAt(end: number, { doc, left }: Place): Mark<CountTerm> | undefined {
  for (let from = end - 1; from >= left && from >= end - 4; from--) {
    const noun = nounAt(doc, from);
    if (noun && noun.to === end) return noun;
  }
  return undefined;
}

/** How far before a noun the pronoun may stand whose clause it is in, in tokens. */
const FARTHEST_RELATIVE = 12;

/** «los usuarios que la red tenía eran 800»: the noun stands in a clause about the one before it, which has its article. */
export function antecedentOf(noun: Mark<CountTerm>, number: NumberMention, left: number, place: Place): Mark<CountTerm> | undefined {
  const { doc, closed } = place;
  // «los clientes, que eran 800»
  if (stands(closed.relatives, noun.to, number.from, place)) return undefined;
  for (let at = noun.from - 1; at > left && at > noun.from - FARTHEST_RELATIVE && doc.tokens[at]!.word.kind === "word"; at--) {
    if (!closed.relatives.has(doc.tokens[at]!.word.norm)) continue;
    const end = beforeSmall(at, left, place), told = nounEndingAt(end, place) ?? nounEndingAt(end - 1, place);
    return told && told.value.type !== "uncounted" && isDefinite(told.from, place) ? told : undefined;
  }
  return undefined;
}

/** «con los que»: the first of the small words that end at a token. */
function beforeSmall(at: number, left: number, { doc, closed }: Place): number {
  let end = at;
  while (end > left && closed.functionWords.has(doc.tokens[end - 1]!.word.norm)) end--;
  return end;
}

/** Behind an article, alone or with a preposition, or «the number of». */
const isDefinite = (at: number, { doc, closed }: Place): boolean => closed.definites.has(doc.tokens[at - 1]?.word.norm ?? "") || markEnding(doc.marks, at, "count-copula", 2) !== undefined;
