import type { Document } from "../model/document.ts";
import type { MoneyMention, NumberMention } from "../model/mention.ts";
import { markAt } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import type { Reading } from "./money-reading.ts";
import { COUNTED } from "./money-terms.ts";
import { middleAfter, skipFillers } from "./number-ranges.ts";
import { numeralAt, saysAnd } from "./number-words.ts";

/** A figure without a currency that the amount before it explains: its share, that of another year, the last of a list. */
export function besideOther(doc: Document, number: NumberMention, former: NumberMention | undefined, next: NumberMention | undefined, last: MoneyMention | undefined, usual: string | undefined): Reading | undefined {
  return ofYear(doc, number, last) ?? ofShares(doc, number, former, next, last, usual) ?? lastOfList(doc, number, last);
}

/** «de los 40 euros mensuales a los 460», «dagli 8 euro del pacchetto base ai 25 di quello completo»: an amount of which a figure, with nothing counted behind, is the other end. */
export function withEnd(doc: Document, number: NumberMention, last: MoneyMention | undefined): MoneyMention | undefined {
  const at = last && (markAt(doc.marks, last.coreTo, "money-rate")?.to ?? last.coreTo);
  if (!last || at === undefined || last.max !== undefined || number.form !== "digits" || number.value <= last.amount || number.value > last.amount * WIDEST) return undefined;
  // «264 euros de Zeta, 338 de Omega» are those of two
  const isOfEach = [at, number.to].every((each) => leadAt(doc, each) === "of" && doc.tokens[each + 1]?.word.shape === "lower"), middle = middleAfter(doc, last.coreFrom, isOfEach ? behindWords(doc, at, number.coreFrom) : at), behind = doc.tokens[number.to];
  if (!middle?.opened || skipFillers(doc, middle.to) !== number.coreFrom || doc.tokens[last.from]!.sentence !== doc.tokens[number.from]!.sentence) return undefined;
  const isBare = isOfEach || behind === undefined || behind.sentence !== doc.tokens[number.from]!.sentence || behind.word.kind === "sign";
  return isBare ? { ...last, from: middle.from, start: doc.tokens[middle.from]!.start, max: number.value, to: number.to, coreTo: number.coreTo, end: number.end } : undefined;
}

/** What the first of two sums is of, in tokens at most. */
const LONGEST_OF = 5;

/** Behind the small words and nouns that start at a token: the word right before a figure, where it joins two ends. */
function behindWords(doc: Document, from: number, figure: number): number {
  const to = leadAt(doc, figure - 1) === "article" ? figure - 2 : figure - 1;
  return to - from <= LONGEST_OF && doc.tokens.slice(from, to).every(({ word }) => word.kind === "word") ? to : from;
}

/** How many times as large as its first end the last of a range may be: fines are told so. */
const WIDEST = 100;
/** How many times as large as the other the figure of another year, or of another line of trade, may be. */
const MOST_ALIKE = 5, MOST_UNLIKE = 20;
/** How many tokens may stand between an amount and the one that does without its currency. */
const REACH = 14;

/** «33.957 millones de euros (33.056 en 2022, 31.400 en 2021)», «frente a los 33.056 de 2022»: the figures of other years. */
function ofYear(doc: Document, number: NumberMention, last: MoneyMention | undefined): Reading | undefined {
  if (!last || number.form !== "digits" || number.from - last.to > REACH || doc.tokens[last.from]!.sentence !== doc.tokens[number.to]?.sentence) return undefined;
  const lead = leadAt(doc, number.to);
  if ((lead !== "in" && lead !== "of") || !isYearAt(doc, number.to + 1)) return undefined;
  if (!opensComparison(doc, number, last) && !isGrouped(doc, number) && !number.rule.endsWith("/magnitude")) return undefined;
  const amount = [1, 1e6, 1e9].map((scale) => round(number.value * scale)).find((each) => each > last.amount / MOST_ALIKE && each < last.amount * MOST_ALIKE);
  return amount === undefined ? undefined : { amount, currency: last.currency };
}

/** 1.32 × 10⁹ is no fraction. */
export const round = (value: number): number => Number(value.toPrecision(15));

/** A bracket right behind the amount, or a comma behind the year of one that was compared itself. */
function opensComparison(doc: Document, { from }: NumberMention, { to, rule }: MoneyMention): boolean {
  if (from === to + 1) return doc.tokens[to]!.word.raw === "(";
  return from === to + 3 && rule.endsWith("/elided") && isYearAt(doc, to + 1) && doc.tokens[to + 2]!.word.raw === ",";
}

const isYearAt = (doc: Document, at: number): boolean => /^(19|20)\d\d$/.test(doc.tokens[at]?.word.raw ?? "");

/** The figure in the currency, and where it fits the magnitude, of the amount, if neither is many times the other. */
function alike(doc: Document, number: NumberMention, last: MoneyMention, most: number): Reading | undefined {
  const amount = number.value * magnitudeOf(doc, last, number), ratio = amount / last.amount;
  return ratio > 1 / most && ratio < most ? { amount, currency: last.currency } : undefined;
}

/** «los juegos suman 9.117 millones de euros y el cine, 6.153»: what it is of stands before it with an article, behind the amount, and nothing follows. */
function lastOfList(doc: Document, number: NumberMention, last: MoneyMention | undefined): Reading | undefined {
  if (!last || number.form !== "digits" || (!isGrouped(doc, number) && !number.rule.endsWith("/magnitude")) || number.from - last.to > NOUN_OF_LIST || last.amount < 1e6) return undefined;
  const { sentence } = doc.tokens[number.from]!, behind = doc.tokens[number.to];
  if (doc.tokens[last.from]!.sentence !== sentence || (behind?.sentence === sentence && behind.word.kind !== "sign")) return undefined;
  const start = isJoint(doc, last.to) ? (isJoint(doc, last.to + 1) ? last.to + 2 : last.to + 1) : -1;
  if (start < 0 || leadAt(doc, start) !== "article" || start + 2 > number.from || markAt(doc.marks, number.from - 1, "target-copula")) return undefined;
  return alike(doc, number, last, MOST_UNLIKE);
}

/** What a figure of a list is of, with its article, in tokens at most. */
const NOUN_OF_LIST = 9;

const isJoint = (doc: Document, at: number): boolean => [",", ";"].includes(doc.tokens[at]?.word.raw ?? "") || saysAnd(doc, at);

/** «573 millones el cine, 414 la música», «700 milioni riguardano la musica, 800 i film»: each behind another, and what it is of behind each. */
function ofShares(doc: Document, number: NumberMention, former: NumberMention | undefined, next: NumberMention | undefined, last: MoneyMention | undefined, usual: string | undefined): Reading | undefined {
  if (number.form !== "digits" || !isShare(doc, number.to)) return undefined;
  const { sentence } = doc.tokens[number.from]!, before = doc.tokens[number.from - 1];
  const isNext = before?.word.raw === "," || saysAnd(doc, number.from - 1);
  if (last && isNext && number.from - last.to <= SHARE && former?.from === last.from && (isShare(doc, last.to) || isShare(doc, last.to + 1)) && doc.tokens[last.from]!.sentence === sentence) return { amount: number.value * Math.max(magnitudeOf(doc, last, number), last.amount / former.value), currency: last.currency };
  const isFirst = !markAt(doc.marks, number.to + 1, COUNTED) && number.value >= 1e6 && next !== undefined && next.form === "digits" && next.from - number.to <= SHARE && isShare(doc, next.to) && doc.tokens[next.to]!.sentence === sentence;
  return isFirst && usual !== undefined ? { amount: number.value, currency: usual } : undefined;
}

/** What a share is of, with its article and the sign before the next, in tokens at most. */
const SHARE = 5;

/** An article behind a figure. */
const isShare = (doc: Document, to: number): boolean => leadAt(doc, to) === "article";

/** «69.000»: signs between its groups make a sum of it where one follows, however great. */
export const isGrouped = (doc: Document, { coreFrom, coreTo }: NumberMention): boolean => coreTo === coreFrom + 1 && /^\d{1,3}(?:[.,]\d{3})+$/.test(doc.tokens[coreFrom]!.word.raw);

/** A figure from here on is written out. */
const WRITTEN_OUT = 1e5;

/** «1.400 millones de euros, esto es, 280 por temporada»: a lesser figure without a magnitude takes the former one. */
export function magnitudeOf(doc: Document, last: MoneyMention, number: NumberMention): number {
  return number.rule.endsWith("/magnitude") || number.form !== "digits" || number.value >= WRITTEN_OUT ? 1 : magnitudeIn(doc, last);
}

/** The millions or more that the words of an amount say. */
export function magnitudeIn(doc: Document, last: MoneyMention): number {
  for (let index = last.coreFrom; index < last.coreTo; index++) {
    const atom = numeralAt(doc, index);
    if (atom?.kind === "scale" && atom.value >= 1e6) return atom.value;
  }
  return 1;
}

