import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { CURRENCY } from "./currencies.ts";
import { hedged } from "./hedges.ts";
import { ROLE, WEIGHING, WEIGHT } from "./money-terms.ts";

/** «500 libras de marihuana», but not «500 libras de multa». */
export const isWeight = (doc: Document, { from, to }: Mark, start: number): boolean => {
  if (markAt(doc.marks, from, WEIGHT)?.to !== to) return false;
  // «28 pounds (12.6 kg)», «weighing almost 28 pounds»
  const isMeasured = doc.tokens[to]?.word.raw === "(" && doc.tokens[to + 1]?.word.kind === "digits" && markAt(doc.marks, to + 2, "count-measure") !== undefined && !markAt(doc.marks, to + 2, CURRENCY);
  if (isMeasured || markEnding(doc.marks, hedged(doc, start, start + 1).from, WEIGHING, 3) !== undefined) return true;
  return leadAt(doc, to) === "of" && markAt(doc.marks, to + 1, ROLE) === undefined && doc.tokens[to + 1]?.word.kind === "word";
};

/** «46 peruanos, tres bolivianos y un venezolano»: a currency called as its country's people, beside another people or behind a numeral in words. */
export function arePeople(doc: Document, figure: number, { from, to }: Mark): boolean {
  const isPeople = (at: number): boolean => markAt(doc.marks, at, "country") !== undefined && doc.tokens[at]!.word.shape === "lower";
  if (!isPeople(from) || from !== figure) return false;
  return doc.tokens[figure - 1]!.word.kind === "word" && doc.tokens[figure - 2]?.word.kind !== "digits" && isPeopleNear(doc, from, to, isPeople);
}

/** How far off another people of a list may stand, in tokens. */
const LIST_OF_PEOPLES = 4;

function isPeopleNear({ tokens }: Document, from: number, to: number, isPeople: (at: number) => boolean): boolean {
  for (let off = 1; off <= LIST_OF_PEOPLES; off++) for (const at of [from - 1 - off, to - 1 + off]) if (tokens[at]?.sentence === tokens[from]!.sentence && isPeople(at)) return true;
  return false;
}
