import { leadAt } from "../mentions/country-signs.ts";
import type { NumberMention } from "../model/mention.ts";
import { markAt } from "../text/marks.ts";
import { behindAside } from "./count-asides.ts";
import { headOf, type Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";

/** A number whose noun stands behind a copula, with all that leads to the noun, and the noun. */
export interface Inverted {
  readonly number: NumberMention;
  readonly head: Head;
}

/** Links, articles and asides between a number and the noun of its clause, at most. */
const LONGEST_WAY = 5;

/** «nine were the raids», «a 40 llega la cifra de detenidos», «seis, de momento, son los arrestados»: the noun behind the copula. */
export function withInverted(number: NumberMention, place: Place): Inverted | undefined {
  const { doc, closed, left } = place;
  // «los 14 son los jefes»
  if (number.from > left && closed.definites.has(doc.tokens[number.from - 1]!.word.norm)) return undefined;
  const at = wayBehind(number.to, place);
  if (at === undefined) return undefined;
  const widened = { ...number, to: at }, head = headOf(widened, place);
  return head && { number: widened, head };
}

/** The token behind a copula and an article. */
function wayBehind(from: number, place: Place): number | undefined {
  const { doc, closed, right } = place;
  let at = from, isLinked = false, isDefinite = false;
  for (let steps = 0; steps < LONGEST_WAY && at < right; steps++) {
    const lead = leadAt(doc, at), copula = lead === "to" ? undefined : markAt(doc.marks, at, "count-copula");
    const isArticle = lead === "article" || closed.definites.has(doc.tokens[at]!.word.norm), next = copula?.to ?? (isLinked && isArticle ? at + 1 : behindAside(-1, at, place));
    if (next === at) break;
    isLinked ||= copula !== undefined;
    isDefinite ||= isLinked && isArticle;
    at = next;
  }
  return isDefinite && at < right ? at : undefined;
}
