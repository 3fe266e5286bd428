import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { isHeadlineCase } from "./proper.ts";

/** How far behind a frame the noun that it names may stand, and how far ahead, in tokens. */
const REACH = 40, AHEAD = 24;
/** «La seconda, denominata …»: a frame this near to the start names what the story tells of. */
const NEAR_START = 4;

/** Does a frame that could name anything name an operation? The nearest noun tells; before a comma or in front of its noun, any operation of the sentence. */
export function namesOperation(doc: Document, at: number, to: number): boolean {
  const { first, last } = doc.sentences[doc.tokens[at]!.sentence]!;
  const afterComma = doc.tokens[at - 1]?.word.raw === ",";
  if (afterComma && nounsBefore(doc, at - 2, first).some((back) => isOtherNoun(doc, back) && !isOperationNoun(doc, back))) return false;
  if (afterComma && isPersonBefore(doc, at - 2, first)) return false;
  for (let back = at - 1; back >= Math.max(first, at - REACH); back--) {
    if (isOperationNoun(doc, back)) return true;
    if (!afterComma && isOtherNoun(doc, back)) return false;
  }
  for (let on = to; on < Math.min(last, to + AHEAD); on++) {
    if (isOperationNoun(doc, on)) return true;
    // «Si chiama Rete Fantasma l'operazione»: a large word is of the name
    if (doc.tokens[on]!.word.shape === "lower" && isOtherNoun(doc, on)) return false;
  }
  return at - first <= NEAR_START && (afterComma || (first > 0 && toldBefore(doc, first)));
}

/** How far before its comma a noun with its complement may stand, in tokens. */
const COMPLEMENT = 5;

/** «Antonio Pelle, conosciuto come “il Gatto”»: two large words end at a token, and no operation bears them as its name. */
const isPersonBefore = (doc: Document, last: number, first: number): boolean =>
  last - 1 >= first && [last, last - 1].every((at) => doc.tokens[at]!.word.shape === "capital" && !isOperationNoun(doc, at)) && ![last - 2, last - 3].some((at) => at >= first && isOperationNoun(doc, at));

/** The last two tokens before a comma, and those before them past capitals and small words: «l'uomo di Isernia, ribattezzato …». */
function nounsBefore(doc: Document, from: number, first: number): number[] {
  const places = [from, from - 1];
  for (let back = from - 2; back >= from - COMPLEMENT && (doc.tokens[back + 1]?.word.shape !== "lower" || leadAt(doc, back + 1) !== undefined); back--) places.push(back);
  return places.filter((back) => back >= first);
}

/** «Era un'operazione nata a Bari. L'hanno chiamata …»: the sentence before names no other thing behind its operation. */
function toldBefore(doc: Document, first: number): boolean {
  const { sentence } = doc.tokens[first - 1]!;
  for (let back = first - 1; back >= Math.max(0, first - REACH) && doc.tokens[back]!.sentence === sentence; back--) {
    if (isOperationNoun(doc, back)) return true;
    if (isOtherNoun(doc, back)) return false;
  }
  return false;
}

/** Does a word for something else that bears a name stand at a token? */
export const isOtherNoun = (doc: Document, at: number): boolean => (markAt(doc.marks, at, "target-noun") ?? markAt(doc.marks, at, "target-group") ?? markAt(doc.marks, at, "name-other")) !== undefined;

const isOperationNoun = (doc: Document, at: number): boolean => markAt(doc.marks, at, "name-noun") !== undefined || markAt(doc.marks, at, "name-case") !== undefined;

/** «Cyber Operations Laboratory»: written large behind another large word, the noun belongs to a body's name. */
export function isInsideName(doc: Document, at: number): boolean {
  const before = doc.tokens[at - 1], { word, sentence } = doc.tokens[at]!;
  return word.shape === "capital" && before?.word.shape === "capital" && leadAt(doc, at - 1) === undefined && before.sentence === sentence && at - 1 > doc.sentences[sentence]!.first && !isHeadlineCase(doc, sentence);
}
