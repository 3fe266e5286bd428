import type { Document } from "../model/document.ts";
import type { CountryMention } from "../model/mention.ts";
import { wordAtom } from "../mentions/number-words.ts";
import { saysAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";

/** How far before a list a word for other countries may stand, in tokens. */
const ABROAD_REACH = 25;

/** «Abroad 14 places were searched with the police of X and Y»: those police were at home. */
export function isToldAbroad(doc: Document, { from }: CountryMention): boolean {
  let acted = false;
  for (let at = from - 1; at >= from - ABROAD_REACH && neighbour(doc, doc.tokens[from]!, at); at--) {
    if (doc.tokens[at]!.word.raw === ";") return false;
    acted ||= isFigure(doc, at);
    if (saysAt(doc.marks, at, "country-cue", "abroad")) return acted || [1, 2, 3, 4, 5, 6].some((back) => isFigure(doc, at - back) && doc.tokens[at - back]!.sentence === doc.tokens[at]!.sentence);
  }
  return false;
}

const isFigure = (doc: Document, at: number): boolean => at >= 0 && (doc.tokens[at]!.word.kind === "digits" || ["small", "compound"].includes(wordAtom(doc, at)?.atom.kind ?? ""));
