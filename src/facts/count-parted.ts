import type { Action } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountStatement } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { isNumeral, numeralAt } from "../mentions/number-words.ts";
import { anyMark } from "../text/marks.ts";
import { lookRight } from "./count-actions.ts";
import { afterPartitives, headOf, type Head } from "./count-heads.ts";
import { isCredible } from "./count-limits.ts";
import type { Place } from "./count-place.ts";
import { state } from "./count-statements.ts";
import type { Wall } from "./count-walls.ts";
import { isPerson } from "./count-words.ts";

/** How far behind a whole what happened to its part may stand. */
const PART_REACH = 14;

/** Tokens of «of the», at most. */
const LONGEST_OF = 3;

/** Does a part lead to this whole: «two of the nine», «none of the nine», «most of the nine»? */
export function isParted({ from }: NumberMention, wall: Wall | undefined, { doc, closed }: Place): boolean {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_OF; at--) {
    if (afterPartitives(at, { doc, right: from }) !== from) continue;
    if ((wall?.kind === "number" && wall.to === at) || isOne(doc, at - 1) || closed.vague.has(doc.tokens[at - 1]!.word.norm) || closed.negators.has(doc.tokens[at - 1]!.word.norm)) return true;
  }
  return false;
}

/** «one of the four suspects». */
const isOne = (doc: Document, at: number): boolean => leadAt(doc, at) === "one" || (isNumeral(doc, at) && numeralAt(doc, at)?.kind === "article");

/** «of 23 suspects, eleven are in jail»: a sentence that opens with the whole, whose part stands right behind a comma. */
export function isWholeAhead({ from }: NumberMention, next: Wall | undefined, { doc }: Place): boolean {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  return next?.kind === "number" && next.value > 1 && doc.tokens[next.from - 1]?.word.raw === "," && opensWithOf(doc, first) && from - first <= LONGEST_OF && doc.tokens[next.from]!.sentence === doc.tokens[from]!.sentence;
}

/** «of», «out of», with which a sentence opens that tells of a part. */
export const opensWithOf = (doc: Document, first: number): boolean => leadAt(doc, first) === "of" || (leadAt(doc, first) !== undefined && leadAt(doc, first + 1) === "of");

/** The place of such a whole: what is told behind the comma is told of the part. */
export const placeAhead = (place: Place): Place => ({ ...place, actions: () => ({ left: place.left, right: place.right - 1 }), isWhole: true });

/** What happened to the whole itself, which stands right behind it, and what to its part. */
interface Deeds {
  readonly whole: Mark<Action> | undefined;
  readonly part: Mark<Action> | undefined;
}

const isLaw = (action: Action): boolean => action !== "users" && action !== "searches";

/** How far behind a participle the verb of the part may begin, in tokens. */
const VERB_REACH = 3;

/** `part` is the token at which the part starts. */
function deedsBehind(part: number, to: number, place: Place): Deeds {
  const { doc } = place, next = lookRight(to, place, isLaw, PART_REACH);
  // «two of the four traders who were convicted»: all four were
  const isRelative = place.closed.relatives.has(doc.tokens[to]?.word.norm ?? "");
  if (next === undefined || (next.mark.from > to && !isRelative)) return { whole: undefined, part: next?.mark };
  const further = lookRight(next.mark.to, place, isLaw, PART_REACH)?.mark;
  // «seven of the 12 defendants pleaded guilty», and not «seven of the 12 men arrested were released»
  const isVerb = !isRelative && further === undefined && doc.sentences[doc.tokens[part]!.sentence]!.first === part && !anyMark(doc.marks, "count-copula", next.mark.to, Math.min(doc.tokens.length, next.mark.to + VERB_REACH));
  return isVerb ? { whole: undefined, part: next.mark } : { whole: next.mark, part: further };
}

const isOfPersons = ({ term }: Head): boolean => term.type === "person" || (term.type === "noun" && isPerson(term.what) && term.what !== "users" && term.what !== "searches");

/** «two of the nine suspects were arrested»: the part, to which the verb belongs. */
export function readPart(number: NumberMention, whole: Wall | undefined, wide: Place, code: string): CountStatement[] | undefined {
  if (whole?.kind !== "number" || number.value < 2 || number.value >= whole.value || afterPartitives(number.to, wide) !== whole.from) return undefined;
  const head = headOf(whole, wide);
  if (head && !isOfPersons(head)) return undefined;
  const { part } = deedsBehind(number.from, head?.to ?? whole.to, wide);
  return part && isCredible(part.value, number.value) ? [state(number, part.value, number.from, part.to, part.from, part.to, `${code}/count/person`, wide)] : undefined;
}

/** Where the sentence of a whole starts, if only the part and small words stand before it; the whole's own start where more does. */
function partBefore({ from }: NumberMention, { doc }: Place): number {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  return from - first <= LONGEST_PART ? first : from;
}

/** Tokens of a part and «of the», at most: «one hundred and two of the». */
const LONGEST_PART = 6;

/** The place of a whole that a part leads to: what is told behind it is told of the part, but for a participle right behind it. */
export function placeOfWhole(number: NumberMention, place: Place): Place {
  const head = headOf(number, place), to = head?.to ?? number.to;
  if (head && !isOfPersons(head)) return place;
  const { whole } = deedsBehind(partBefore(number, place), to, place), right = whole?.to ?? to;
  return { ...place, right: Math.min(place.right, Math.max(right, to)), actions: () => ({ left: number.from, right }), isWhole: true };
}
