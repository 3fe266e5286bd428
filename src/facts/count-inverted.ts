import { leadAt } from "../mentions/country-signs.ts";
import type { NumberMention } from "../model/mention.ts";
import { anyMark, markAt } from "../text/marks.ts";
import { behindAside } from "./count-asides.ts";
import { afterPartitives, headOf, type Head } from "./count-heads.ts";
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
  if (number.from > left && closed.definites.has(doc.tokens[number.from - 1]!.word.norm) && leadAt(doc, number.from - 2) !== "to") return undefined;
  const at = behindInversion(number, place);
  if (at === undefined) return undefined;
  const widened = { ...number, to: at }, head = headOf(widened, place);
  return head && { number: widened, head };
}

/** «Otto, intanto, gli arrestati», «seis son los arrestados»: the token behind an article, where a copula or an aside stands before it. */
export function behindInversion(number: NumberMention, place: Place): number | undefined {
  const { doc, closed, right } = place;
  // «numbering 30, the servers …», «twelve in number were the …»
  const isLed = opensSentence(number, place);
  let at = isLed && doc.tokens[number.to]?.word.raw === "," && leadAt(doc, number.to + 1) === "article" ? number.to + 1 : afterPartitives(number.to, place), isLinked = isLed, isDefinite = false;
  for (let steps = 0; steps < LONGEST_WAY && at < right; steps++) {
    const lead = leadAt(doc, at), copula = lead === "to" ? undefined : markAt(doc.marks, at, "count-copula");
    const isArticle = lead === "article" || closed.definites.has(doc.tokens[at]!.word.norm), aside = behindPlace(behindAside(-1, at, place), place);
    const next: number = copula?.to ?? (isLinked && isArticle ? at + 1 : aside);
    if (next === at) break;
    isLinked ||= copula !== undefined || (next === aside && opensClause(number, place));
    isDefinite ||= isLinked && isArticle;
    at = next;
  }
  return isDefinite && at < right ? at : undefined;
}

/** «sono 40 a Bari gli arrestati»: the token behind a place told by small words and large ones. */
function behindPlace(from: number, { doc, closed, right }: Place): number {
  if (!closed.placePrepositions.has(doc.tokens[from]?.word.norm ?? "")) return from;
  let at = from + 1;
  while (at < right && at < from + LONGEST_PLACE && doc.tokens[at]!.word.kind !== "digits" && (doc.tokens[at]!.word.shape !== "lower" || closed.functionWords.has(doc.tokens[at]!.word.norm)) && doc.tokens[at]!.word.raw !== "," && leadAt(doc, at) !== "article") at++;
  return at > from + 1 ? at : from;
}

/** Tokens of «nell'Unione Europea», at most. */
const LONGEST_PLACE = 5;

/** «numbering 30», «tocca così quota 30», «sfiora i 30»: a sentence opens with copulas, small words between them, and a number, or the copula is its hedge. */
function opensSentence({ from, coreFrom }: NumberMention, { doc, closed, left }: Place): boolean {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (left !== first || from > first + LONGEST_OPENING) return false;
  if (from === first) return anyMark(doc.marks, "count-copula", from, coreFrom);
  let at = markAt(doc.marks, first, "count-copula")?.to ?? from + 1;
  while (at < from) at = markAt(doc.marks, at, "count-copula")?.to ?? (closed.functionWords.has(doc.tokens[at]!.word.norm) ? at + 1 : from + 1);
  return at === from;
}

/** Tokens of «is thus as many as», at most. */
const LONGEST_OPENING = 5;

/** «Otto, intanto, …»: a number with which its clause starts, where its noun may do without a copula. */
const opensClause = ({ from }: NumberMention, { doc, words, left }: Place): boolean => !words.headFinal && (from === left || doc.tokens[from - 1]!.word.kind === "sign" || markAt(doc.marks, from - 1, "count-copula") !== undefined);
