import type { Document } from "../model/document.ts";
import type { MoneyFact } from "../model/fact.ts";
import type { MoneyMention } from "../model/mention.ts";
import { isFor } from "../mentions/money-parallel.ts";
import { PRICED } from "../mentions/money-terms.ts";
import { markAt, markEnding } from "../text/marks.ts";
import type { Cell } from "../text/tables.ts";
import { cueFor, RATE } from "./money-cues.ts";

type Per = MoneyFact["per"];

/** A price told before. */
export interface Rival {
  readonly mention: MoneyMention;
  readonly per: Per;
}

/** What else may tell the rate of an amount. */
export interface Beside {
  /** Of the amount that it converts. */
  readonly twin: Per;
  /** The prices told before it, the nearest last. */
  readonly rivals: readonly Rival[];
  /** The head of its column. */
  readonly head: Cell | undefined;
  /** The sentence that introduces its list. */
  readonly heading: number | undefined;
}

/** How near the amount stands of which another took its currency, in tokens. */
const LISTED = 2;

/** The rate beside an amount; else that of its twin, of its column or list, of the range that it opens, of the price told just before. */
export function rateOf(doc: Document, mention: MoneyMention, last: MoneyMention | undefined, next: MoneyMention | undefined, { twin, rivals, head, heading }: Beside): Per {
  // «de 85 a 115 euros al mes»: the rate behind the second is of both
  const isListed = next !== undefined && mention.rule.endsWith("/elided") && next.from - mention.to <= LISTED;
  const rate = (cueFor(doc, mention, RATE, last, next) ?? (isListed ? cueFor(doc, next, RATE, mention, undefined) : undefined))?.mark.value as Per | "other";
  if (rate) return rate === "other" ? undefined : rate;
  const ofRange = mention.max === undefined ? undefined : rateIn(doc, { from: mention.coreFrom, to: mention.coreTo });
  return twin ?? rateIn(doc, head) ?? ofRange ?? (heading === undefined ? undefined : rateIn(doc, cellOf(doc, heading))) ?? rivalOf(doc, mention, last, rivals)?.per;
}

/** How many times as dear as the other one of two rival prices may be; and one that is told of the thing itself. */
const MOST_ALIKE = 3, MOST_UNLIKE = 20;

/** The price that stands beside the amount; else «più di 60 euro al mese, 700 all'anno, mentre il pezzotto ne chiede dieci», the nearest in size. */
function rivalOf(doc: Document, mention: MoneyMention, last: MoneyMention | undefined, rivals: readonly Rival[]): Rival | undefined {
  const former = rivals.at(-1);
  if (former && former.mention === last && isParallel(doc, mention, last)) return former;
  if (!mention.rule.endsWith("/elided") || !markEnding(doc.marks, mention.from, PRICED, LONGEST_PRICED)) return undefined;
  const unlike = ({ amount }: MoneyMention): number => Math.abs(Math.log(amount / mention.amount));
  const alike = rivals.filter((each) => doc.tokens[each.mention.from]!.sentence === doc.tokens[mention.from]!.sentence && unlike(each.mention) < Math.log(MOST_UNLIKE));
  return alike.reduce<Rival | undefined>((best, each) => (best === undefined || unlike(each.mention) < unlike(best.mention) ? each : best), undefined);
}

/** Words of «ne chiede», «al posto di», at most. */
const LONGEST_PRICED = 3;

/** «el plan legal cuesta 24,90 euros al mes; el pirata, 10.»: rival prices, the second at the end. */
function isParallel(doc: Document, { amount, from, to, currency, rule }: MoneyMention, last: MoneyMention): boolean {
  // «69 euro al mese per chi paga, 20 per i furbi»
  if (rule.endsWith("/elided") && isFor(doc, to) && isFor(doc, last.to)) return true;
  const { sentence } = doc.tokens[from]!, behind = doc.tokens[to], ratio = amount / last.amount;
  if (doc.tokens[last.from]!.sentence !== sentence || currency !== last.currency || ratio > MOST_ALIKE || ratio < 1 / MOST_ALIKE) return false;
  const isEnd = behind === undefined || behind.sentence !== sentence || behind.word.raw === ".";
  for (let at = last.to; isEnd && at < from; at++) if (doc.tokens[at]!.word.raw === ";") return true;
  return false;
}

const cellOf = ({ sentences }: Document, sentence: number): Cell => ({ from: sentences[sentence]!.first, to: sentences[sentence]!.last });

/** The rate that stands among tokens: «de 40 euros mensuales a 460». */
function rateIn(doc: Document, cell: Cell | undefined): Per {
  if (cell === undefined) return undefined;
  for (let at = cell.from; at < cell.to; at++) {
    const rate = markAt(doc.marks, at, RATE)?.value as Per | "other";
    if (rate) return rate === "other" ? undefined : rate;
  }
  return undefined;
}
