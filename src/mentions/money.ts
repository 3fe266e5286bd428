import type { MoneyWords } from "../languages/pack.ts";
import type { CurrencyFamily } from "../model/currency.ts";
import type { Document } from "../model/document.ts";
import type { CountryMention, DateMention, MoneyMention, NumberMention } from "../model/mention.ts";
import type { Term } from "../text/terms.ts";
import { CURRENCY, currencySigns, FAMILIES, OF, type CurrencyValue } from "./currencies.ts";
import { resolver, type Resolve } from "./currency-of-text.ts";
import { hedged, stronger } from "./hedges.ts";
import { readAmounts, type Amount } from "./money-amounts.ts";
import { round } from "./money-beside.ts";
import { fillElided } from "./money-elided.ts";
import { joinRanges } from "./money-ranges.ts";
import { elidedTerms, TOPIC } from "./money-terms.ts";
import { markAt, markEnding } from "../text/marks.ts";

const PLACE = "currency-place";
/** Classes of which the reader asks all places. */
export const LISTED_FOR_MONEY = [PLACE];

/** The lexicon's terms that the money needs. */
export function moneyTerms(words: MoneyWords): Term[] {
  const following = new Set(words.following);
  const named = (code: string | null, family: CurrencyFamily | null, list: readonly string[], scale = 1): Term[] =>
    list.map((phrase) => ({ cls: CURRENCY, value: { code, family, scale, isName: scale <= 1, ...(following.has(phrase) && { isFollowing: true }) } satisfies CurrencyValue, phrase }));
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

/** Reads the money of a document, in text order: a number and its currency, shared units, conversions in brackets. */
export function readMoney(doc: Document, numbers: readonly NumberMention[], countries: readonly CountryMention[], dates: readonly DateMention[], words: MoneyWords, code: string): MoneyMention[] {
  const all = readAmounts(doc, numbers), amounts = all.some(isPound) && areWeights(doc, all, countries) ? all.filter((amount) => !isPound(amount)) : all;
  if (amounts.length === 0) return [];
  const resolve = resolver(doc, countries, PLACE, words.dollarSign, new Set(amounts.map(({ currency }) => currency.code ?? currency.family)));
  const stated: MoneyMention[] = [], isForeign = convertsToDollars(doc, amounts);
  for (const amount of joinRanges(doc, amounts)) {
    const mention = mentionOf(doc, amount, (currency) => isForeign && currency.family === "$" ? AMERICAN : orTold(resolve(currency, amount.number.value * currency.scale), currency, stated.at(-1)?.currency), code);
    if (mention) stated.push(mention);
  }
  return linkTwins(doc, fillElided(doc, stated, numbers, dates, code));
}

/** «pounds» without a name or a sign. */
const isPound = ({ currency: { code, family } }: Amount): boolean => code === null && family === "pound";

/** «He weighs 300 pounds», where the sums are in dollars, and no country that has pounds is named: these weigh. */
const areWeights = (doc: Document, amounts: readonly Amount[], countries: readonly CountryMention[]): boolean => {
  const others = amounts.filter((amount) => !isPound(amount));
  if (others.length === 0 || !others.every(isDollar) || countries.some(({ code }) => code in FAMILIES.pound.of)) return false;
  return !amounts.some((amount) => isPound(amount) && markAt(doc.marks, amount.coreTo, "money-rate") !== undefined);
};

const isDollar = ({ currency: { code, family } }: Amount): boolean => family === "$" || family === "dollar" || code === "USD";

const AMERICAN: ReturnType<Resolve> = { code: "USD", assumed: true };

/** «HK$2 million ($256,410)», «$256,410 (HK$2 million)»: a bare sign beside another dollar in brackets is converted, and is the American one in all of the text. */
const convertsToDollars = (doc: Document, amounts: readonly Amount[]): boolean =>
  amounts.some((amount, at) => {
    const last = amounts[at - 1];
    if (last === undefined || amount.coreFrom - last.coreTo > 2 || !opensBehind(doc, Math.max(last.coreTo, last.number.to))) return false;
    return (isBare(amount) && isOtherDollar(last)) || (isBare(last) && isOtherDollar(amount));
  });

const isBare = ({ currency: { family } }: Amount): boolean => family === "$";
const isOtherDollar = ({ currency: { code } }: Amount): boolean => code !== null && DOLLARS.has(code);

/** Dollars that have a sign of their own. */
const DOLLARS: ReadonlySet<string> = new Set(["AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "FJD"]);

/** «1.500 pesos argentinos … 100 millones de pesos»: what countries share and no country tells is the currency that was told last, if it is one of those. */
function orTold(resolved: ReturnType<Resolve>, { family, isName }: CurrencyValue, told: string | undefined): ReturnType<Resolve> {
  const isOne = resolved.code === null && isName && family !== null && told !== undefined && Object.values(FAMILIES[family].of).includes(told);
  return isOne ? { code: told, assumed: true } : resolved;
}

/** How many tokens the words before a topic may take. */
const LONGEST_TOPIC = 5;

function mentionOf(doc: Document, { number, currency, coreFrom, coreTo, max, openFrom }: Amount, resolve: (currency: CurrencyValue) => ReturnType<Resolve>, code: string): MoneyMention | undefined {
  const { code: iso, assumed } = resolve(currency);
  if (iso === null) return undefined;
  // «jailed over £2m fraud»
  const isTopic = markEnding(doc.marks, coreFrom, TOPIC, LONGEST_TOPIC) !== undefined;
  const around = isTopic ? { from: coreFrom, to: coreTo, qualifier: "exact" as const } : hedged(doc, openFrom ?? Math.min(coreFrom, number.max === undefined ? coreFrom : number.from), coreTo);
  const from = Math.min(around.from, number.from), to = Math.max(around.to, number.to);
  const top = max ?? (number.max === undefined ? undefined : round(number.max * currency.scale));
  return {
    kind: "money", amount: round(number.value * currency.scale), max: top, currency: iso, qualifier: stronger(number.qualifier, around.qualifier),
    from, to, coreFrom, coreTo, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, assumed, twin: undefined,
    rule: `${code}/money/${top !== undefined ? "range" : currency.family ? "shared-sign" : coreFrom < number.coreFrom ? "prefix" : "suffix"}`,
  };
}

/** «£400 ($518)»: an amount in brackets behind one of another currency converts it. */
function linkTwins(doc: Document, money: readonly MoneyMention[]): MoneyMention[] {
  const linked: MoneyMention[] = [];
  for (const mention of money) {
    const last = linked.at(-1);
    // «$945.000 (novecientos cuarenta y cinco mil dólares)»: the words tell what the sign is
    if (last && last.currency !== mention.currency && last.amount === mention.amount && last.rule.endsWith("/shared-sign") && opensBehind(doc, last.to) && closesBehind(doc, mention.to)) {
      linked[linked.length - 1] = { ...last, currency: mention.currency, assumed: false };
      continue;
    }
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
