import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { isNumeral } from "../mentions/number-words.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { nounEndingAt } from "./count-antecedents.ts";
import type { Bare } from "./count-bare.ts";
import type { Place } from "./count-place.ts";
import { isPerson } from "./count-words.ts";

/** How far behind «of which» its figure may stand, and how long these words are at most; how far before their noun a number of its own would stand; in tokens. */
const REACH = 8, LONGEST_OF_WHICH = 4, OWN_NUMBER = 4;

/** «forged cards, of which some 500 were seized», «they ran servers, 12 of which …»: a part of things that nobody counted. */
export function readOfUncounted(number: NumberMention, place: Place): Bare | undefined {
  const { doc, left } = place, words = wordsFor(number, place);
  if (words === undefined) return undefined;
  const end = doc.tokens[words.from - 1]?.word.raw === "," ? words.from - 1 : words.from;
  // «tarjetas piratas, de las que …»
  const noun = nounEndingAt(end, place) ?? (place.words.headFinal ? undefined : nounEndingAt(end - 1, place));
  if (noun?.value.type !== "noun" || isPerson(noun.value.what) || noun.from < left) return undefined;
  for (let at = noun.from - 1; at >= Math.max(left, noun.from - OWN_NUMBER); at--) if (isNumeral(doc, at)) return undefined;
  return { what: noun.value.what, from: noun.from, to: number.to, noun, reader: "before" };
}

/** The words for «of which» whose figure it is: before it, or right behind it, where the noun and a comma stand before the figure. */
function wordsFor({ from, to }: NumberMention, { doc, closed, left }: Place): Pick<Mark<unknown>, "from"> | undefined {
  const isOfWhich = (words: Mark<unknown> | undefined): words is Mark<unknown> => words !== undefined && closed.relatives.has(doc.tokens[words.to - 1]!.word.norm);
  if (isOfWhich(markAt(doc.marks, to, "count-them"))) return doc.tokens[from - 1]?.word.raw === "," ? { from: from - 1 } : undefined;
  for (let end = from; end > left && end > from - REACH; end--) {
    const words = markEnding(doc.marks, end, "count-them", LONGEST_OF_WHICH);
    if (isOfWhich(words)) return words.from > left ? words : undefined;
    if (doc.tokens[end - 1]!.word.kind === "sign") return undefined;
  }
  return undefined;
}
