import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { markAt, marksAt } from "../text/marks.ts";
import { columnHead } from "../text/tables.ts";
import { leadAt } from "./country-signs.ts";
import { CURRENCY, FAMILIES, OF, type CurrencyValue } from "./currencies.ts";
import { countsSomething } from "./money-counted.ts";
import { arePeople, isWeight } from "./money-doubts.ts";
import { type Atom, NUMERAL, numeralAt, saysAnd } from "./number-words.ts";

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

/** The figures with their currencies, in text order. */
export function readAmounts(doc: Document, numbers: readonly NumberMention[]): Amount[] {
  const amounts: Amount[] = [];
  let taken = 0;
  for (const [index, number] of numbers.entries()) {
    const bare = amountOf(doc, number, taken), amount = bare && withHalf(doc, withMillions(doc, bare, numbers[index - 1], taken));
    if (!amount) continue;
    amounts.push(amount);
    taken = amount.coreTo;
  }
  return withoutExchange(doc, withCents(doc, amounts)).map((amount, index, all) => withScale(doc, amount, all[index + 1], all[index - 1]));
}

/** «(£1 = $1.64)» tells the rate of exchange, and no sum. */
function withoutExchange({ tokens }: Document, amounts: readonly Amount[]): readonly Amount[] {
  if (!tokens.some(({ word }) => word.raw === "=")) return amounts;
  const isRate = (first: Amount | undefined, second: Amount | undefined): boolean =>
    first !== undefined && second !== undefined && first.number.value === 1 && second.coreFrom - first.coreTo === 1 && tokens[first.coreTo]!.word.raw === "=";
  return amounts.filter((amount, index) => !isRate(amount, amounts[index + 1]) && !isRate(amounts[index - 1], amount));
}

/** A currency's cents, and how many make one of it. */
const CENT = 0.01, CENTS = 100;

/** «3 euro e 50 centesimi» is one sum. */
function withCents(doc: Document, amounts: readonly Amount[]): readonly Amount[] {
  if (!amounts.some(({ currency }) => currency.scale === CENT)) return amounts;
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1), gap = last ? amount.coreFrom - last.coreTo : Infinity;
    const isOfLast = last && amount.currency.scale === CENT && last.currency.scale === 1 && last.currency.code === amount.currency.code && amount.number.value < CENTS && amount.number.max === undefined && Number.isInteger(last.number.value);
    if (isOfLast && (gap === 0 || (gap === 1 && saysAnd(doc, last.coreTo)))) joined[joined.length - 1] = { ...last, number: { ...last.number, value: last.number.value + amount.number.value / CENTS }, coreTo: amount.coreTo };
    else joined.push(amount);
  }
  return joined;
}

/** «£6.6 (US $12.5) million»: the magnitude behind the bracket is of both sums. */
function withScale(doc: Document, amount: Amount, next: Amount | undefined, former: Amount | undefined): Amount {
  const scale = (next && scaleBehind(doc, amount, next)) ?? (former && scaleBehind(doc, former, amount));
  return scale === undefined ? amount : { ...amount, number: { ...amount.number, value: amount.number.value * scale } };
}

/** A figure before its magnitude is less. */
const LEAST_FULL = 1000;

function scaleBehind(doc: Document, first: Amount, second: Amount): number | undefined {
  const atom = numeralAt(doc, second.coreTo + 1);
  const isBracket = doc.tokens[first.coreTo]?.word.raw === "(" && second.coreFrom - first.coreTo <= BRACKET && doc.tokens[second.coreTo]?.word.raw === ")";
  return isBracket && atom?.kind === "scale" && atom.value >= 1e6 && [first, second].every(({ number }) => number.value < LEAST_FULL && number.max === undefined) ? atom.value : undefined;
}

/** A bracket and a word or two stand between such sums. */
const BRACKET = 3;

/** A lesser figure behind millions and «and» counts something else. */
const LEAST_REST = 10_000;

/** «5 milioni e 675.000 euro»: millions without a currency of their own right before, and a figure in full. */
function withMillions(doc: Document, amount: Amount, millions: NumberMention | undefined, taken: number): Amount {
  const { number, coreFrom } = amount;
  if (millions === undefined || millions.from < taken || millions.max !== undefined || number.max !== undefined || coreFrom !== number.coreFrom || millions.coreTo + 1 !== coreFrom) return amount;
  const scale = numeralAt(doc, millions.coreTo - 1), { value } = number;
  if (!saysAnd(doc, millions.coreTo) || scale?.kind !== "scale" || scale.value < 1e6 || number.form !== "digits" || value < LEAST_REST || value >= scale.value || number.qualifier !== "exact") return amount;
  return { ...amount, number: { ...number, value: millions.value + value, qualifier: millions.qualifier, from: millions.from, start: millions.start, coreFrom: millions.coreFrom }, coreFrom: millions.coreFrom };
}

/** Above this no half of a unit is told. */
const LEAST_WHOLE = 1000;

/** «due euro e mezzo all'ora», «dos euros y medio»: the half behind the currency, where it is not half of something else. */
function withHalf(doc: Document, amount: Amount): Amount {
  const { number, coreTo, currency } = amount, half = saysAnd(doc, coreTo) ? markAt(doc.marks, coreTo + 1, NUMERAL) : undefined, atom = half?.value as Atom | undefined;
  const isHalf = half !== undefined && atom?.kind === "fraction" && currency.isName && number.max === undefined && number.value < LEAST_WHOLE && Number.isInteger(number.value);
  if (!isHalf || doc.tokens[coreTo + 1]!.sentence !== doc.tokens[coreTo - 1]!.sentence || markAt(doc.marks, half.to, NUMERAL) || countsSomething(doc, half.to)) return amount;
  return { ...amount, number: { ...number, value: number.value + atom.value }, coreTo: half.to };
}

/** The currency before or behind a figure; what a former amount has taken is not taken again. */
function amountOf(doc: Document, number: NumberMention, taken: number): Amount | undefined {
  const { coreFrom, coreTo } = number;
  const before = currencyBefore(doc, coreFrom, taken), behind = currencyBehind(doc, coreTo, coreFrom);
  if (before && isEdition(doc, number, before.value)) return undefined;
  // «£ an estimated …»: no article is a sum behind a sign
  if (before && number.form !== "article" && !(before.value.isName && (behind || number.form !== "digits"))) {
    // «USD 10 dollars»: the second name says the same
    const to = behind && behind.from === coreTo && (behind.value.isName || isCodeOf(before.value, behind.value)) && !behind.isOpening && (before.value.family !== null || behind.value.family !== null || behind.value.code === before.value.code) ? behind.to : coreTo;
    const said = behind && to !== coreTo && before.value.family !== null ? behind.value : before.value;
    return { number, currency: said, coreFrom: before.from, coreTo: to, max: undefined, openFrom: undefined };
  }
  // «a $ 300 million contract»: an article has only names behind it
  if (number.form === "article" && !behind?.value.isName) return undefined;
  const turned = behind ? undefined : behindArticle(doc, number);
  if (turned) return turned;
  const inColumn = behind ? undefined : currencyOfColumn(doc, number);
  if (inColumn) return { number, currency: inColumn, coreFrom, coreTo, max: undefined, openFrom: undefined };
  return behind && !behind.isOpening ? { number, currency: behind.value, coreFrom, coreTo: behind.to, max: undefined, openFrom: undefined } : undefined;
}

/** «sono 60 i milioni di euro evasi»: the magnitude and the currency stand behind an article. */
function behindArticle(doc: Document, number: NumberMention): Amount | undefined {
  const { coreFrom, coreTo } = number, atom = leadAt(doc, coreTo) === "article" ? numeralAt(doc, coreTo + 1) : undefined;
  if (atom?.kind !== "scale" || atom.short || number.max !== undefined || number.rule.endsWith("/magnitude")) return undefined;
  const behind = currencyBehind(doc, coreTo + 2, coreFrom);
  return behind?.value.isName ? { number, currency: { ...behind.value, scale: behind.value.scale * atom.value }, coreFrom, coreTo: behind.to, max: undefined, openFrom: undefined } : undefined;
}

/** «$319 MXN»: the code behind tells whose sign it is. */
const isCodeOf = ({ family, scale }: CurrencyValue, { code, scale: other }: CurrencyValue): boolean => family !== null && code !== null && scale === other && Object.values(FAMILIES[family].of).includes(code);

/** «Pérdida (millones de US$)»: the head of a table's column tells the currency of its cells. */
function currencyOfColumn(doc: Document, { from, to, form }: NumberMention): CurrencyValue | undefined {
  const head = form === "digits" ? columnHead(doc, from, to) : undefined;
  let found: CurrencyValue | undefined, scale = 1, free = 0;
  for (let at = head?.from ?? 0; head && at < head.to; at++) {
    const mark = markAt(doc.marks, at, CURRENCY), atom = numeralAt(doc, at);
    // «Precio | 180 a 2.000 euros»: a cell that holds a sum heads no column
    if (mark && head && at > head.from && doc.tokens[at - 1]!.word.kind === "digits" && !isYear(doc, at - 1)) return undefined;
    if (mark && at >= free && isWhole(doc, mark) && !(mark.value as CurrencyValue).isFollowing) {
      found = mark.value as CurrencyValue;
      free = mark.to;
    }
    if (atom?.kind === "scale" && !atom.short) scale = atom.value;
  }
  return found && { ...found, scale: found.scale * scale };
}

const isYear = ({ tokens }: Document, at: number): boolean => /^(19|20)\d\d$/.test(tokens[at]!.word.raw);

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
  const { sentence } = doc.tokens[figure]!, { segment } = doc.sentences[sentence]!;
  for (let from = Math.max(taken, figure - 3, 0); from < figure; from++) {
    // «Rs. 20»: the point of an abbreviation ends no sentence
    const token = doc.tokens[from]!;
    if (token.sentence !== sentence && (doc.tokens[figure - 1]!.word.raw !== "." || doc.sentences[token.sentence]!.segment !== segment)) continue;
    // «20,000 CD-Rs. A couple of days»
    if (token.hyphen && doc.tokens[from - 1]?.word.kind === "word") continue;
    for (const mark of marksAt(doc.marks, from, CURRENCY)) if (mark.to === figure && isWhole(doc, mark) && !(mark.value as CurrencyValue).isFollowing) return { value: mark.value as CurrencyValue, from, to: mark.to, isOpening: false };
  }
  return undefined;
}

const isWhole = (doc: Document, { value, from }: Mark): boolean => !(value as CurrencyValue).isGlued || (doc.tokens[from + 1]?.joined ?? false) || ((value as CurrencyValue).family !== null && isLargeFigure(doc, from + 1));

/** «R 500 million»: a figure with its magnitude behind a letter. */
const isLargeFigure = (doc: Document, at: number): boolean => doc.tokens[at]?.word.kind === "digits" && numeralAt(doc, at + 1)?.kind === "scale" && !doc.tokens[at + 1]!.joined;

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
  const scale = value.isName ? undefined : numeralAt(doc, mark.to);
  return scale?.kind === "scale" && !scale.short ? { value: { ...value, scale: value.scale * scale.value }, from, to: mark.to + 1, isOpening } : { value, from, to: mark.to, isOpening };
}
