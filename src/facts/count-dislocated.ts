import { leadAt } from "../mentions/country-signs.ts";
import type { NumberMention } from "../model/mention.ts";
import { headOf, type Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";

/** How far before its number the pronoun may stand, in tokens. */
const REACH = 6;

/** «alla fine se ne sono contati 46, di siti»: the noun for which the pronoun before the number stands, behind a comma and «of». */
export function headBehindComma(number: NumberMention, place: Place): Head | undefined {
  const { from, to } = number, { doc, closed, left, right } = place;
  if (to + 2 >= right || doc.tokens[to]!.word.raw !== "," || leadAt(doc, to + 1) !== "of") return undefined;
  let at = from - 1;
  while (at >= left && at >= from - REACH && !closed.anaphors.has(doc.tokens[at]!.word.norm)) at--;
  const isMeant = at >= left && closed.anaphors.has(doc.tokens[at]!.word.norm), head = isMeant ? headOf({ ...number, to: to + 1 }, place) : undefined;
  return head && (head.to >= right || doc.tokens[head.to]!.word.kind === "sign") ? head : undefined;
}
