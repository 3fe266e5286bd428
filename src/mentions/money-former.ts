import type { Document } from "../model/document.ts";
import type { MoneyMention, NumberMention } from "../model/mention.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { isGrouped, magnitudeIn, magnitudeOf } from "./money-beside.ts";
import { countsSomething, elidedAt, LEAST_CASH } from "./money-counted.ts";
import type { Reading } from "./money-reading.ts";
import { COUNTED, FURTHER, NO_NOUN, PRICED, ROLE } from "./money-terms.ts";
import { saysAnd } from "./number-words.ts";

/** How many tokens may stand between an amount and the one that does without its currency. */
const REACH = 12, FAR = 16;

/** The currency, and where it fits the magnitude, of the amount before. */
export function ofFormer(doc: Document, number: NumberMention, last: MoneyMention | undefined): Reading | undefined {
  const { sentence } = doc.tokens[number.from]!;
  if (!last || doc.tokens[last.from]!.sentence !== sentence || number.from - last.to > FAR) return undefined;
  const given: Reading = { amount: number.value, currency: last.currency };
  // «1.000 millones al cine y más de 5.000 al conjunto»: as many figures as the millions before
  const scale = magnitudeIn(doc, last), shared = last.amount / scale;
  if (scale > 1 && isGrouped(doc, number) && shared >= LEAST_PLACED && number.value < shared * MOST_EVEN * 2 && (isDealt(doc, number, last) || isPlaced(doc, number, last))) return { amount: number.value * scale, currency: last.currency };
  if (isDealt(doc, number, last) || (isGrouped(doc, number) && isOfClause(doc, number, last))) return given;
  const magnitude = magnitudeOf(doc, last, number), ratio = (number.value * magnitude) / last.amount;
  // «a loss of 821 million and taxes of 377»
  if (magnitude > 1 && ratio < MOST_EVEN && ratio > 1 / MOST_EVEN && isOfClause(doc, number, last)) return { amount: number.value * magnitude, currency: last.currency };
  if (number.from - last.to > REACH) return undefined;
  if (isPriced(doc, number) || isPlaced(doc, number, last) || isFurther(doc, number)) return given;
  return elidedAt(doc, number.to) ? { amount: number.value * magnitudeOf(doc, last, number), currency: last.currency } : undefined;
}

/** Sums of which one takes the magnitude of the other are not so many times as large. */
const MOST_EVEN = 5;

/** Words of «e arriva a», at most. */
const LONGEST_PRICED = 3;

/** «da 40 euro, venduto a 190»: nothing is counted behind. */
const isPriced = (doc: Document, { from, to }: NumberMention): boolean => !countsSomething(doc, to) && markEnding(doc.marks, from, PRICED, LONGEST_PRICED) !== undefined;

/** Prices of one thing differ by less; «143,80 yenes, arriba de 0,95» tells by how much. */
const ALIKE = 20;

/** «costaba 9,99 euros y subió a 12,99»: two decimals, and nothing counted behind. */
export function inCents(doc: Document, { from, to, coreFrom, coreTo, value }: NumberMention, last: MoneyMention | undefined): Reading | undefined {
  if (!last || from - last.to > REACH || doc.tokens[last.from]!.sentence !== doc.tokens[from]!.sentence || coreTo !== coreFrom + 1) return undefined;
  return /^\d{1,3}[.,]\d\d$/.test(doc.tokens[coreFrom]!.word.raw) && value * ALIKE > last.amount && value < last.amount * ALIKE && doc.tokens[to]?.word.raw !== "%" && !countsSomething(doc, to) ? { amount: value, currency: last.currency } : undefined;
}

/** «9.900 euros en metálico y otros 22.000 en cuentas»: more of the same, with nothing counted behind. */
const isFurther = (doc: Document, { from, to, value, form }: NumberMention): boolean => form === "digits" && value >= LEAST_CASH && !countsSomething(doc, to) && markEnding(doc.marks, from, FURTHER, 2) !== undefined;

/** «77.000 euro in Francia e 40.000 in Italia»: each with its place, and as large as the other. */
function isPlaced(doc: Document, { from, to, value }: NumberMention, last: MoneyMention): boolean {
  const place = (at: number): boolean => markAt(doc.marks, at, NO_NOUN) !== undefined && doc.tokens[at + 1]?.sentence === doc.tokens[at]!.sentence && doc.tokens[at + 1]!.word.shape === "capital";
  const { word } = doc.tokens[from - 1]!;
  return value >= LEAST_PLACED && value < last.amount * 100 && (word.raw === "," || saysAnd(doc, from - 1)) && place(last.to) && place(to);
}

/** «300.000 euros: 120.000 para la liga y 90.000 para la cadena», «3.800 pesos para uno y 1.900 para el otro»: behind a sign or «and», and whom it is for behind it. */
function isDealt(doc: Document, number: NumberMention, last: MoneyMention): boolean {
  const { from, to, value } = number, { word } = doc.tokens[from - 1]!;
  return isGrouped(doc, number) && value >= LEAST_PLACED && value < last.amount * 100 && (word.raw === "," || word.raw === ":" || saysAnd(doc, from - 1)) && leadAt(doc, to) === "to" && doc.tokens[to + 1]?.word.kind === "word";
}

/** «ganaba hasta 76.000 euros, con un beneficio superior a los 300.000»: behind a comma a word of money and nothing that is counted, and the clause ends. */
function isOfClause(doc: Document, number: NumberMention, last: MoneyMention): boolean {
  const behind = doc.tokens[number.to], { sentence } = doc.tokens[number.from]!;
  if ((doc.tokens[last.to]?.word.raw !== "," && !saysAnd(doc, last.to)) || (behind?.sentence === sentence && behind.word.kind !== "sign") || behind?.word.raw === "%") return false;
  let told = false;
  for (let at = last.to + 1; at < number.from; at++) {
    if (doc.tokens[at]!.word.kind !== "word" || markAt(doc.marks, at, COUNTED)) return false;
    told ||= markAt(doc.marks, at, ROLE) !== undefined;
  }
  return told;
}

/** A smaller figure at a place counts rather what stood further off. */
const LEAST_PLACED = 1000;
