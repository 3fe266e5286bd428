import type { Mark } from "../model/mark.ts";
import { leadAt } from "../mentions/country-signs.ts";
import type { Place } from "./count-place.ts";

/** How far before a participle its auxiliary may stand («ha già arrestato»), and how many tokens of a number are asked for «una» («una ventina»). */
const AUXILIARY = 2, ARTICLE = 2;

/** «tre donne accoltellate, arrestato l'aggressore»: is what was done told of one, and not of the several whose number stands at `from`? Of a group, or a round number with its article, it may be told so. */
export function isOfOneAlone(from: number, { from: start, to }: Mark<unknown>, { doc, words, closed }: Place): boolean {
  const { norm } = doc.tokens[to - 1]!.word;
  if (to - start > 1 || !words.singularEndings.some((ending) => norm.endsWith(ending))) return false;
  for (let at = to - 2; at >= 0 && at >= to - 1 - AUXILIARY; at--) if (closed.perfects.has(doc.tokens[at]!.word.norm)) return false;
  if (leadAt(doc, from - 1) === "of") return false;
  for (let at = from; at < from + ARTICLE; at++) if (leadAt(doc, at) === "one") return false;
  return true;
}
