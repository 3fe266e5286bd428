import type { Document, Token } from "../model/document.ts";
import type { MoneyRole } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import { anyMark, markAt, saysAt } from "../text/marks.ts";
import { type Cue, ROLE } from "./money-cues.ts";

/** Classes of what has a worth and is no haul: contracts, projects, branches of trade. */
export const VENTURE = "money-venture";

/** How far before «worth» such a noun may stand, in tokens. */
const VENTURE_REACH = 8;

/** Whether a contract or the like stands before a token, so many tokens at most. */
export const isOfVenture = (doc: Document, at: number, reach: number): boolean => anyMark(doc.marks, VENTURE, Math.max(doc.sentences[doc.tokens[at]!.sentence]!.first, at - reach), at);

/** What a sum is that tells what something is worth, unless a nearer word tells more of it. */
export function roleOfGoods(doc: Document, { from, coreTo }: { readonly from: number; readonly coreTo: number }, goods: Cue, cue: Cue | undefined): MoneyRole | undefined {
  if ((!cue || (goods.cost < cue.cost && cue.mark.value !== "damage")) && isOfVenture(doc, goods.mark.from, VENTURE_REACH)) return "other";
  if (cue && !isOfGoods(doc, from, coreTo, goods, cue)) return undefined;
  if (knowsSeizure(doc, from)) return "seized";
  return anySays(doc, from, "frozen") ? "frozen" : undefined;
}

/** How much nearer what goods are worth may stand than the word that says they are frozen. */
const OF_FROZEN = 10, OF_DAMAGE = 3;

/** How far what a loss is valued at may stand behind it where it is the subject, and what may stand before a subject, in tokens. */
const OF_SUBJECT = 7, ARTICLE = 1;

/** «a loss valued at» tells of the loss; «the goods, worth £2m, would have cost» of the goods; «froze goods worth» of what was frozen. */
function isOfGoods(doc: Document, from: number, to: number, goods: Cue, { mark, cost }: Cue): boolean {
  const isFrozen = mark.value === "frozen" && (mark.from < goods.mark.from || isPredicate(doc, to, mark.from)) && cost - goods.cost <= OF_FROZEN;
  // «the raids netted boxes valued at»: what a word of income says is here what was found
  const isIncome = mark.value === "revenue" && markAt(doc.marks, mark.from, "op-finds") === undefined;
  if (goods.cost >= cost || isIncome || isFrozen) return false;
  // «stole more than £3,000 worth of jewels»: the amount between them is no distance
  const between = mark.value === "damage" && mark.to <= from && goods.mark.from >= to ? to - from : 0;
  return mark.from > goods.mark.to || goods.mark.from - mark.to - between > reachOf(doc, mark) || (mark.from >= goods.mark.from && mark.to <= goods.mark.to);
}

/** How far behind the word of a role what is worth may stand to be told of it: «Il danno al mercato di settore viene stimato in» tells of its subject. */
function reachOf({ tokens, sentences }: Document, { value, from }: Mark): number {
  if (value !== "damage") return 1;
  return from - sentences[tokens[from]!.sentence]!.first <= ARTICLE && isWords(tokens, from, from + OF_SUBJECT) ? OF_SUBJECT : OF_DAMAGE;
}

/** «property worth £2m has been frozen»: nothing but words stands between an amount and what is said of it. */
function isPredicate({ tokens }: Document, to: number, at: number): boolean {
  return at >= to && isWords(tokens, to, at);
}

const isWords = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).every(({ word }) => word.kind === "word");

/** How far back, and ahead, a seizure may stand for the value of goods to be that of what was seized, in tokens. */
const SEIZURE_REACH = 150, SEIZURE_AHEAD = 25;

/** Whether a seizure is told of near an amount. */
export function knowsSeizure(doc: Document, at: number): boolean {
  for (let index = Math.min(at + SEIZURE_AHEAD, doc.tokens.length - 1); index >= 0 && index >= at - SEIZURE_REACH; index--) if (markAt(doc.marks, index, "op-acts") || saysAt(doc.marks, index, ROLE, "seized")) return true;
  return false;
}

/** How far back what is frozen may stand: it has its worth too: «los activos afectados, valorizados en». */
const FROZEN_REACH = 40;

function anySays(doc: Document, at: number, role: MoneyRole): boolean {
  for (let index = at - 1; index >= 0 && index >= at - FROZEN_REACH; index--) if (saysAt(doc.marks, index, ROLE, role)) return true;
  return false;
}
