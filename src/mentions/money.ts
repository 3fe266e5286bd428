import type { MoneyWords } from "../languages/pack.ts";
import type { CurrencyFamily } from "../model/currency.ts";
import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import type { CountryMention, MoneyMention, NumberMention } from "../model/mention.ts";
import { markAt, markEnding, marksAt } from "../text/marks.ts";
import { columnHead } from "../text/tables.ts";
import type { Term } from "../text/terms.ts";
import { CURRENCY, FAMILIES, OF, currencySigns, type CurrencyValue } from "./currencies.ts";
import { leadAt } from "./country-signs.ts";
import { resolver, type Resolve } from "./currency-of-text.ts";
import { hedged, stronger } from "./hedges.ts";
import { fillElided } from "./money-elided.ts";
import { elidedTerms, ROLE, WEIGHING, WEIGHT } from "./money-terms.ts";
import { middleAfter, skipFillers } from "./number-ranges.ts";
import { NUMERAL, type Atom } from "./number-words.ts";

const PLACE = "currency-place";
/** Classes of which the reader asks all places. */
export const LISTED_FOR_MONEY = [PLACE];

/** The lexicon's terms that the money needs. */
export function moneyTerms(words: MoneyWords): Term[] {
  const following = new Set(words.following);
  const named = (code: string | null, family: CurrencyFamily | null, list: readonly string[], scale = 1): Term[] =>
    list.map((phrase) => ({ cls: CURRENCY, value: { code, family, scale, isName: scale === 1, ...(following.has(phrase) && { isFollowing: true }) } satisfies CurrencyValue, phrase }));
  return [
    ...currencySigns(),
    ...Object.entries(words.currencies).flatMap(([code, list]) => named(code, null, list)),
    ...Object.entries(words.families).flatMap(([family, list]) => named(null, family as CurrencyFamily, list)),
    ...words.compounds.flatMap(({ words: list, scale, currency }) => named(currency, null, list, scale)),
    ...words.of.map((phrase) => ({ cls: OF, value: null, phrase })),
    ...Object.entries(words.places).flatMap(([country, list]) => (list ?? []).map((phrase) => ({ cls: PLACE, value: country, phrase }))),
    ...elidedTerms(words),
  ];
}

/** An amount before its currency is resolved: tokens of the figure with its currency. */
export interface Amount {
  readonly number: NumberMention;
  readonly currency: CurrencyValue;
  readonly coreFrom: number;
  readonly coreTo: number;
  /** The far end of a range, and where its first word stands. */
  readonly max: number | undefined;
  readonly openFrom: number | undefined;
}

/** Reads the money of a document, in text order: a number and its currency, shared units, conversions in brackets. */
export function readMoney(doc: Document, numbers: readonly NumberMention[], countries: readonly CountryMention[], words: MoneyWords, code: string): MoneyMention[] {
  const amounts = readAmounts(doc, numbers);
  if (amounts.length === 0) return [];
  const resolve = resolver(doc, countries, PLACE, words.dollarSign, new Set(amounts.map(({ currency }) => currency.code ?? currency.family)));
  const stated: MoneyMention[] = [];
  for (const amount of joinRanges(doc, amounts)) {
    const mention = mentionOf(doc, amount, (currency) => orTold(resolve(currency), currency, stated.at(-1)?.currency), code);
    if (mention) stated.push(mention);
  }
  return linkTwins(doc, fillElided(doc, stated, numbers, code));
}

/** «1.500 pesos argentinos … 100 millones de pesos»: what countries share and no country tells is the currency that was told last, if it is one of those. */
function orTold(resolved: ReturnType<Resolve>, { family, isName }: CurrencyValue, told: string | undefined): ReturnType<Resolve> {
  const isOne = resolved.code === null && isName && family !== null && told !== undefined && Object.values(FAMILIES[family].of).includes(told);
  return isOne ? { code: told, assumed: true } : resolved;
}

function readAmounts(doc: Document, numbers: readonly NumberMention[]): Amount[] {
  const amounts: Amount[] = [];
  let taken = 0;
  for (const number of numbers) {
    const amount = amountOf(doc, number, taken);
    if (!amount) continue;
    amounts.push(amount);
    taken = amount.coreTo;
  }
  return amounts;
}

/** The currency before or behind a figure; what a former amount has taken is not taken again. */
function amountOf(doc: Document, number: NumberMention, taken: number): Amount | undefined {
  const { coreFrom, coreTo } = number;
  const before = currencyBefore(doc, coreFrom, taken), behind = currencyBehind(doc, coreTo, coreFrom);
  if (before && isEdition(doc, number, before.value)) return undefined;
  // «£ an estimated …»: no article is a sum behind a sign
  if (before && number.form !== "article" && !(before.value.isName && (behind || number.form !== "digits"))) {
    // «USD 10 dollars»: the second name says the same
    const to = behind && behind.from === coreTo && behind.value.isName && !behind.isOpening && (before.value.family !== null || behind.value.family !== null || behind.value.code === before.value.code) ? behind.to : coreTo;
    const said = behind && to !== coreTo && before.value.family !== null ? behind.value : before.value;
    return { number, currency: said, coreFrom: before.from, coreTo: to, max: undefined, openFrom: undefined };
  }
  // «a $ 300 million contract»: an article has only names behind it
  if (number.form === "article" && !behind?.value.isName) return undefined;
  const inColumn = behind ? undefined : currencyOfColumn(doc, number);
  if (inColumn) return { number, currency: inColumn, coreFrom, coreTo, max: undefined, openFrom: undefined };
  return behind && !behind.isOpening ? { number, currency: behind.value, coreFrom, coreTo: behind.to, max: undefined, openFrom: undefined } : undefined;
}

/** «Pérdida (millones de US$)»: the head of a table's column tells the currency of its cells. */
function currencyOfColumn(doc: Document, { from, to, form }: NumberMention): CurrencyValue | undefined {
  const head = form === "digits" ? columnHead(doc, from, to) : undefined;
  let found: CurrencyValue | undefined, scale = 1, free = 0;
  for (let at = head?.from ?? 0; head && at < head.to; at++) {
    const mark = markAt(doc.marks, at, CURRENCY), atom = markAt(doc.marks, at, NUMERAL)?.value as Atom | undefined;
    if (mark && at >= free && isWhole(doc, mark) && !(mark.value as CurrencyValue).isFollowing) {
      found = mark.value as CurrencyValue;
      free = mark.to;
    }
    if (atom?.kind === "scale" && !atom.short) scale = atom.value;
  }
  return found && { ...found, scale: found.scale * scale };
}

/** «EURO 2028» is a championship. */
const isEdition = (doc: Document, { coreFrom, coreTo, value }: NumberMention, currency: CurrencyValue): boolean =>
  currency.isName && coreTo - coreFrom === 1 && /^20\d\d$/.test(doc.tokens[coreFrom]!.word.raw) && value < 2100 && !markAt(doc.marks, coreTo, CURRENCY);

interface Found {
  readonly value: CurrencyValue;
  readonly from: number;
  readonly to: number;
  /** The sign belongs to the figure behind it: «1 $10». */
  readonly isOpening: boolean;
}

/** A currency's sign, code or name that ends where the figure begins; the longest. */
function currencyBefore(doc: Document, figure: number, taken: number): Found | undefined {
  const { sentence } = doc.tokens[figure]!;
  for (let from = Math.max(taken, figure - 3, 0); from < figure; from++) {
    // «Rs. 20»: the point of an abbreviation ends no sentence
    if (doc.tokens[from]!.sentence !== sentence && doc.tokens[figure - 1]!.word.raw !== ".") continue;
    for (const mark of marksAt(doc.marks, from, CURRENCY)) if (mark.to === figure && isWhole(doc, mark) && !(mark.value as CurrencyValue).isFollowing) return { value: mark.value as CurrencyValue, from, to: mark.to, isOpening: false };
  }
  return undefined;
}

const isWhole = (doc: Document, { value, from }: Mark): boolean => !(value as CurrencyValue).isGlued || (doc.tokens[from + 1]?.joined ?? false) || ((value as CurrencyValue).family !== null && isLargeFigure(doc, from + 1));

/** «R 500 million»: a figure with its magnitude behind a letter. */
const isLargeFigure = ({ tokens, marks }: Document, at: number): boolean => tokens[at]?.word.kind === "digits" && (markAt(marks, at + 1, NUMERAL)?.value as Atom | undefined)?.kind === "scale" && !tokens[at + 1]!.joined;

/** «500 libras de marihuana», but not «500 libras de multa». */
const isWeight = (doc: Document, { from, to }: Mark, start: number): boolean => {
  if (markAt(doc.marks, from, WEIGHT)?.to !== to) return false;
  // «28 pounds (12.6 kg)», «weighing almost 28 pounds»
  const isMeasured = doc.tokens[to]?.word.raw === "(" && doc.tokens[to + 1]?.word.kind === "digits" && markAt(doc.marks, to + 2, "count-measure") !== undefined && !markAt(doc.marks, to + 2, CURRENCY);
  if (isMeasured || markEnding(doc.marks, hedged(doc, start, start + 1).from, WEIGHING, 3) !== undefined) return true;
  return leadAt(doc, to) === "of" && markAt(doc.marks, to + 1, ROLE) === undefined && doc.tokens[to + 1]?.word.kind === "word";
};

/** «46 peruanos, tres bolivianos y un venezolano»: a currency called as its country's people, beside another people or behind a numeral in words. */
function arePeople(doc: Document, figure: number, { from, to }: Mark): boolean {
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

function currencyBehind(doc: Document, figure: number, start: number): Found | undefined {
  if (doc.tokens[figure]?.sentence !== doc.tokens[figure - 1]!.sentence) return undefined;
  const of = markAt(doc.marks, figure, OF);
  const from = of ? of.to : figure;
  const mark = markAt(doc.marks, from, CURRENCY);
  if (!mark) return undefined;
  const value = mark.value as CurrencyValue, next = doc.tokens[mark.to];
  if (arePeople(doc, figure, mark) || isWeight(doc, mark, start)) return undefined;
  if (!isWhole(doc, mark)) return undefined;
  const isOpening = !value.isName && next?.word.kind === "digits" && next.joined && !doc.tokens[from]!.joined;
  // «75 USD million»
  const scale = value.isName ? undefined : (markAt(doc.marks, mark.to, NUMERAL)?.value as Atom | undefined);
  return scale?.kind === "scale" && !scale.short ? { value: { ...value, scale: value.scale * scale.value }, from, to: mark.to + 1, isOpening } : { value, from, to: mark.to, isOpening };
}

/** «$5 to $10», «entre 10 € y 12 €»: the two ends of a range each with its currency, or one for both. */
function joinRanges(doc: Document, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const middle = last && last.max === undefined && last.number.max === undefined ? middleAfter(doc, last.coreFrom, last.coreTo) : undefined;
    const isLast = last && middle && skipFillers(doc, middle.to) === amount.coreFrom && (sameCurrency(last.currency, amount.currency) || isSignOf(last, amount)) && last.number.value * last.currency.scale < amount.number.value * amount.currency.scale;
    // «entre los Q90 y Q150 mil»
    const shared = isLast && middle.opened && last.number.value < SMALL && amount.number.rule.endsWith("/magnitude") ? scaleOf(doc, amount) : 1;
    if (isLast && shared > 1 && last.number.value * shared < amount.number.value) {
      joined[joined.length - 1] = { ...last, number: { ...last.number, value: last.number.value * shared }, currency: amount.currency, max: amount.number.value * amount.currency.scale, openFrom: middle.from, coreTo: amount.coreTo };
      continue;
    }
    if (!isLast || (!middle.opened && amount.number.value > last.number.value * 10)) joined.push(amount);
    else joined[joined.length - 1] = { ...last, currency: amount.currency, max: amount.number.value * amount.currency.scale, openFrom: middle.from, coreTo: amount.coreTo };
  }
  return joined;
}

/** «de $10.000 a $30.000 pesos colombianos»: the sign of both is named behind the second. */
const isSignOf = (last: Amount, { currency, coreFrom, number }: Amount): boolean => last.currency.family === "$" && currency.isName && coreFrom < number.coreFrom;

/** A smaller figure without a magnitude takes that of the other end of its range. */
const SMALL = 1000;

/** The magnitude that stands in an amount. */
function scaleOf(doc: Document, { coreFrom, coreTo }: Amount): number {
  for (let at = coreFrom; at < coreTo; at++) {
    const atom = markAt(doc.marks, at, NUMERAL)?.value as Atom | undefined;
    if (atom?.kind === "scale") return atom.value;
  }
  return 1;
}

const sameCurrency = (a: CurrencyValue, b: CurrencyValue): boolean => a.code === b.code && a.family === b.family;

function mentionOf(doc: Document, { number, currency, coreFrom, coreTo, max, openFrom }: Amount, resolve: Resolve, code: string): MoneyMention | undefined {
  const { code: iso, assumed } = resolve(currency);
  if (iso === null) return undefined;
  const around = hedged(doc, openFrom ?? Math.min(coreFrom, number.max === undefined ? coreFrom : number.from), coreTo);
  const from = Math.min(around.from, number.from), to = Math.max(around.to, number.to);
  const top = max ?? (number.max === undefined ? undefined : number.max * currency.scale);
  return {
    kind: "money", amount: number.value * currency.scale, max: top, currency: iso, qualifier: stronger(number.qualifier, around.qualifier),
    from, to, coreFrom, coreTo, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, assumed, twin: undefined,
    rule: `${code}/money/${top !== undefined ? "range" : currency.family ? "shared-sign" : coreFrom < number.coreFrom ? "prefix" : "suffix"}`,
  };
}

/** «£400 ($518)»: an amount in brackets behind one of another currency converts it. */
function linkTwins(doc: Document, money: readonly MoneyMention[]): MoneyMention[] {
  const linked: MoneyMention[] = [];
  for (const mention of money) {
    const last = linked.at(-1);
    const isTwin = last && last.currency !== mention.currency && mention.from - last.to <= 5 && opensBehind(doc, last.to) && closesBehind(doc, mention.to);
    linked.push(isTwin ? { ...mention, qualifier: mention.qualifier === "exact" ? last.qualifier : mention.qualifier, twin: last } : mention);
  }
  return linked;
}

/** A bracket right behind, or behind a rate or the form of the money: «180 millones de pesos mensuales (unos US$ 150.000)». */
function opensBehind({ tokens }: Document, to: number): boolean {
  let at = to;
  while (at < to + 2 && tokens[at]?.word.shape === "lower") at++;
  return tokens[at]?.word.raw === "(";
}

function closesBehind(doc: Document, to: number): boolean {
  for (let index = to; index < to + 5 && index < doc.tokens.length; index++) if (doc.tokens[index]!.word.raw === ")") return true;
  return false;
}
