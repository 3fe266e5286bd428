import type { MoneyWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { MoneyMention, NumberMention } from "../model/mention.ts";
import { entriesAt, markAt, markEnding, saysAt } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { OF } from "./currencies.ts";
import { besideOther, withEnd, isGrouped, magnitudeOf, type Reading } from "./money-beside.ts";
import { mayBeYear } from "./date-calendar.ts";
import { MIDDLE } from "./number-ranges.ts";
import { NUMERAL, type Atom } from "./number-words.ts";
import { kindOf } from "../text/surroundings.ts";

/** Class of the names of currencies that are weights too. */
export const WEIGHT = "currency-weight";
/** Class of the words before a weight. */
export const WEIGHING = "currency-weighing";
/** Class of the terms that tell what an amount is. */
export const ROLE = "money-role";
const ELIDED = "currency-elided", NO_NOUN = "currency-no-noun";
/** Class of the terms that lead to what something is worth. */
export const WORTH = "currency-worth";
/** How many tokens may stand between an amount and the one that does without its currency. */
const REACH = 12;
const PRICED = "currency-priced", FURTHER = "currency-further";

/** The lexicon's terms for what may follow an amount without its currency. */
export function elidedTerms(words: MoneyWords): Term[] {
  const terms = (cls: string, list: readonly string[]): Term[] => list.map((phrase) => ({ cls, value: null, phrase }));
  return [...terms(ELIDED, words.elided), ...terms(WORTH, words.worth), ...terms(NO_NOUN, words.noNouns), ...terms(PRICED, words.priced), ...terms(FURTHER, words.further), ...terms(WEIGHT, words.weights), ...terms(WEIGHING, words.weighing)];
}

/**
 * Adds the amounts that do without their currency, because a neighbour has it: «600, 700 y 800 euros»,
 * «990 millones de euros cada temporada, 4.950 en total», and in a headline a sum that the text states in full.
 */
export function fillElided(doc: Document, stated: readonly MoneyMention[], numbers: readonly NumberMention[], code: string): MoneyMention[] {
  if (stated.length === 0) return [];
  const totals = new Map(stated.map((mention) => [mention.amount, mention.currency]));
  const usual = usualCurrency(stated);
  const known = fillLists(doc, stated, numbers, code);
  const all: MoneyMention[] = [];
  let next = 0;
  for (const [index, number] of numbers.entries()) {
    while (next < known.length && known[next]!.to <= number.from) all.push(known[next++]!);
    const following = known[next];
    if (number.form === "article" || (following && following.from < number.to && number.from < following.to)) continue;
    const range = withEnd(doc, number, all.at(-1));
    if (range) {
      all[all.length - 1] = range;
      continue;
    }
    const reading = ofFormer(doc, number, all.at(-1)) ?? besideOther(doc, number, numbers[index - 1], numbers[index + 1], all.at(-1), usual) ?? inCents(doc, number, all.at(-1)) ?? ofText(doc, number, totals, usual) ?? ofStory(doc, number, all.at(-1), known[next], usual) ?? inCash(doc, number, usual);
    if (reading) all.push(elided(doc, number, reading, code));
  }
  while (next < known.length) all.push(known[next++]!);
  return all;
}

/** The currency of more than half of a text's amounts. */
function usualCurrency(stated: readonly MoneyMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of stated) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > stated.length)?.[0];
}

/** «10, 15 y 20 euros»: read from the end, since each takes the currency of the one behind it. */
function fillLists(doc: Document, stated: readonly MoneyMention[], numbers: readonly NumberMention[], code: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  let last = stated.length - 1;
  for (let index = numbers.length - 1; index >= 0; index--) {
    const number = numbers[index]!;
    while (last >= 0 && stated[last]!.from >= number.to) found.push(stated[last--]!);
    const own = stated[last], next = found.at(-1);
    if (own && own.to > number.from) continue;
    if (number.form !== "article" && next && isListed(doc, number, next)) found.push(elided(doc, number, { amount: number.value, currency: next.currency }, code));
  }
  while (last >= 0) found.push(stated[last--]!);
  return found.reverse();
}

function elided(doc: Document, number: NumberMention, { amount, currency }: Reading, code: string): MoneyMention {
  const { from, to, coreFrom, coreTo, start, end, qualifier, max } = number;
  return {
    kind: "money", amount, max: max === undefined ? undefined : (max * amount) / number.value, currency, qualifier, from, to, coreFrom, coreTo, start, end, assumed: false, twin: undefined,
    rule: `${code}/money/elided`,
  };
}

/** The currency, and where it fits the magnitude, of the amount before. */
function ofFormer(doc: Document, number: NumberMention, last: MoneyMention | undefined): Reading | undefined {
  const { sentence } = doc.tokens[number.from]!;
  if (!last || doc.tokens[last.from]!.sentence !== sentence || number.from - last.to > REACH) return undefined;
  if (isPriced(doc, number) || isPlaced(doc, number, last) || isFurther(doc, number)) return { amount: number.value, currency: last.currency };
  return markAt(doc.marks, number.to, ELIDED) ? { amount: number.value * magnitudeOf(doc, last, number), currency: last.currency } : undefined;
}

/** «da 40 euro, venduto a 190»: nothing is counted behind. */
const isPriced = (doc: Document, { from, to }: NumberMention): boolean => !countsSomething(doc, to) && markEnding(doc.marks, from, PRICED, 2) !== undefined;

/** «costaba 9,99 euros y subió a 12,99»: two decimals, and nothing counted behind. */
function inCents(doc: Document, { from, to, coreFrom, coreTo, value }: NumberMention, last: MoneyMention | undefined): Reading | undefined {
  if (!last || from - last.to > REACH || doc.tokens[last.from]!.sentence !== doc.tokens[from]!.sentence || coreTo !== coreFrom + 1) return undefined;
  return /^\d{1,3}[.,]\d\d$/.test(doc.tokens[coreFrom]!.word.raw) && doc.tokens[to]?.word.raw !== "%" && !countsSomething(doc, to) ? { amount: value, currency: last.currency } : undefined;
}

/** «9.900 euros en metálico y otros 22.000 en cuentas»: more of the same, with nothing counted behind. */
const isFurther = (doc: Document, { from, to, value, form }: NumberMention): boolean => form === "digits" && value >= LEAST_CASH && !countsSomething(doc, to) && markEnding(doc.marks, from, FURTHER, 2) !== undefined;

/** «77.000 euro in Francia e 40.000 in Italia»: each with its place, and as large as the other. */
function isPlaced(doc: Document, { from, to, value }: NumberMention, last: MoneyMention): boolean {
  const place = (at: number): boolean => markAt(doc.marks, at, NO_NOUN) !== undefined && doc.tokens[at + 1]?.sentence === doc.tokens[at]!.sentence && doc.tokens[at + 1]!.word.shape === "capital";
  const { word } = doc.tokens[from - 1]!;
  return value >= LEAST_PLACED && value < last.amount * 100 && (word.raw === "," || (markAt(doc.marks, from - 1, NUMERAL)?.value as Atom | undefined)?.kind === "and") && place(last.to) && place(to);
}

/** A smaller figure at a place counts rather what stood further off. */
const LEAST_PLACED = 1000;

/** «10, 15 y 20 euros»: nothing but a comma or a conjunction stands between. */
function isListed(doc: Document, number: NumberMention, next: MoneyMention): boolean {
  if (number.qualifier !== "exact" || next.coreFrom - number.to > 2 || next.rule.endsWith("/prefix") || doc.tokens[next.coreFrom]!.word.kind !== doc.tokens[number.coreFrom]!.word.kind) return false;
  if (doc.tokens[number.to]!.sentence !== doc.tokens[next.from]!.sentence || (number.value >= next.amount && !isGrouped(doc, number))) return false;
  const between = doc.tokens[number.to]!;
  // «le fruizioni sono 11,4 milioni e costano 285 milioni di euro»
  if (next.coreFrom - number.to > 1 && markAt(doc.marks, number.to + 1, ROLE)) return false;
  // «nel 2024 a 813 milioni di dollari»
  if (mayBeYear(number.value) && Number.isInteger(number.value) && next.amount >= 1e6) return false;
  return between.word.raw === "," || markAt(doc.marks, number.to, MIDDLE) !== undefined || (markAt(doc.marks, number.to, NUMERAL)?.value as Atom | undefined)?.kind === "and";
}

/** In the text's usual currency: a sum that stands elsewhere in full, or millions by the month or the year. */
function ofText(doc: Document, number: NumberMention, totals: ReadonlyMap<number, string>, usual: string | undefined): Reading | undefined {
  // «un camión de fruta, con un valor de 60.000»
  if (usual !== undefined && isGrouped(doc, number) && isWorth(doc, number.from) && !countsSomething(doc, number.to)) return { amount: number.value, currency: usual };
  if (!number.rule.endsWith("/magnitude") || number.value < 1e4 || countsSomething(doc, number.to)) return undefined;
  const isMillions = number.value >= 1e6, known = isMillions ? totals.get(number.value) : undefined;
  const isMoney = isWorth(doc, number.from) || (isMillions && (markAt(doc.marks, number.to, ELIDED) !== undefined || markAt(doc.marks, number.to, ROLE) !== undefined || hasCue(doc, number.from)));
  const currency = known ?? (isMoney ? usual : undefined);
  return currency === undefined ? undefined : { amount: number.value, currency };
}

/** «il vecchio contratto valeva 925 milioni»: bare millions near an amount, where no word near them names what else is counted. */
function ofStory(doc: Document, number: NumberMention, last: MoneyMention | undefined, next: MoneyMention | undefined, usual: string | undefined): Reading | undefined {
  if (usual === undefined || number.value < 1e6 || !number.rule.endsWith("/magnitude") || countsSomething(doc, number.to)) return undefined;
  const isNear = (last !== undefined && number.from - last.to <= NEAR) || (next !== undefined && next.from - number.to <= NEAR);
  if (!isNear) return undefined;
  // «50 milioni di utenti, di cui 5 milioni da noi»
  if (last === undefined || doc.tokens[last.from]!.sentence !== doc.tokens[number.from]!.sentence) for (let back = 1; back <= PART; back++) if (markAt(doc.marks, number.from - back, PARTS)) return undefined;
  if (isOfNoun(doc, number, last)) return undefined;
  for (let at = number.to; at < number.to + 4 && doc.tokens[at]?.sentence === doc.tokens[number.from]!.sentence; at++) if (markAt(doc.marks, at, COUNTED)) return undefined;
  return { amount: number.value, currency: usual };
}

/** «the network had 6 million users, and last year reached 8 million»: a counted noun stands before, and no amount between; a line of a list starts anew. */
function isOfNoun(doc: Document, { from }: NumberMention, last: MoneyMention | undefined): boolean {
  const { sentence } = doc.tokens[from]!, isItem = kindOf(doc, sentence) === "item";
  for (let at = from - 1; at >= 0 && at >= from - FAR_NOUN && at >= (last?.to ?? 0); at--) {
    const isOther = doc.tokens[at]!.sentence !== sentence;
    if (isOther && (isItem || at < from - BEHIND_NOUN)) return false;
    if (!isItem && markAt(doc.marks, at, COUNTED)) return true;
  }
  return false;
}

/** How far an amount may stand from bare millions that are money too, and a counted noun before them, in tokens. */
const NEAR = 25, BEHIND_NOUN = 8, FAR_NOUN = 13;
/** Class of «of which», and how far before its number it may stand, in tokens. */
const PARTS = "count-them", PART = 4;
/** Class of the nouns that are counted. */
const COUNTED = "count";

/** «i contanti superano i 40.000», «60.000 in contanti»: cash right beside a figure that counts nothing. */
function inCash(doc: Document, { from, to, value, form }: NumberMention, usual: string | undefined): Reading | undefined {
  if (usual === undefined || form !== "digits" || value < LEAST_CASH || mayBeYear(value)) return undefined;
  const isBehind = saysAt(doc.marks, to, CASH, "cash");
  return isBehind || (endsBefore(doc, from, CASH, "cash", 1) && !countsSomething(doc, to)) ? { amount: value, currency: usual } : undefined;
}

/** Whether a term ends before a number in its sentence, no more than so many tokens between them. */
function endsBefore(doc: Document, from: number, cls: string, value: string | undefined, most: number): boolean {
  for (let length = 1; length <= BEFORE && length <= from; length++) {
    if (doc.tokens[from - length]!.sentence !== doc.tokens[from]!.sentence) continue;
    for (const mark of entriesAt(doc.marks, from - length, cls)) if (mark.cls === cls && (value === undefined || mark.value === value) && mark.size <= length && length - mark.size <= most) return true;
  }
  return false;
}

/** How far before a number such a term may start, in tokens. */
const BEFORE = 3;

/** A smaller figure beside cash may count notes. */
const LEAST_CASH = 500;
const CASH = "money-form";

const isWorth = (doc: Document, from: number): boolean => markEnding(doc.marks, from, WORTH, 3) !== undefined;

/** «se bloquearon 1,2 millones»: what is done stands right before, and nothing is counted behind. */
const hasCue = (doc: Document, from: number): boolean => endsBefore(doc, from, ROLE, undefined, BEFORE);

function countsSomething(doc: Document, to: number): boolean {
  const next = doc.tokens[to];
  if (next === undefined || next.sentence !== doc.tokens[to - 1]!.sentence) return false;
  // «12 million pay-TV households»
  if (markAt(doc.marks, to, COUNTED)) return true;
  // «34.000 (34.436) artículos»
  if (next.word.raw === "(" && doc.tokens[to + 1]?.word.kind === "digits" && doc.tokens[to + 2]?.word.raw === ")") return countsSomething(doc, to + 3);
  if (next.word.kind === "sign") return false;
  if (markAt(doc.marks, to, OF)) return markAt(doc.marks, to, ELIDED) === undefined;
  return next.word.kind === "word" && !markAt(doc.marks, to, ELIDED) && !markAt(doc.marks, to, NO_NOUN) && !markAt(doc.marks, to, ROLE);
}
