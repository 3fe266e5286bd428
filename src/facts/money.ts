import type { MoneyWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { MoneyFact, MoneyRole, Statement } from "../model/fact.ts";
import type { MoneyMention, Mentions } from "../model/mention.ts";
import type { Hit, Hits } from "../rules/apply.ts";
import { anyMark, entriesAt, markAt, saysAt } from "../text/marks.ts";
import { columnHead } from "../text/tables.ts";
import type { Term } from "../text/terms.ts";
import { actionAt } from "./count-words.ts";
import { evidenceOf } from "./evidence.ts";
import { numeralAt } from "../mentions/number-words.ts";
import { cueFor, type Cue, FORM, GOODS, RATE, ROLE } from "./money-cues.ts";
import { headingOf, headOfSums, isItem, questionBefore } from "./money-headings.ts";
import { rateOf } from "./money-rates.ts";
import { kindOf } from "../text/surroundings.ts";

/** The lexicon's terms that the reading of money facts needs. */
export function moneyFactTerms(words: MoneyWords): Term[] {
  const terms = (cls: string, lists: Readonly<Record<string, readonly string[]>>): Term[] =>
    Object.entries(lists).flatMap(([value, list]) => list.map((phrase) => ({ cls, value, phrase })));
  return [...terms(ROLE, words.roles), ...terms(RATE, words.rates), ...terms(FORM, words.forms), ...terms(GOODS, { seized: words.goods }), ...terms(PAYMENT, { fine: words.payments })];
}

/** To pay: a price, or behind a conviction what the court orders. */
const PAYMENT = "money-payment", JUDGED = 24;

/** «condenó a la empresa a pagar 40.000 euros»: who is convicted pays no price. */
function isOrdered(doc: Document, at: number): boolean {
  const pays = anyMark(doc.marks, PAYMENT, Math.max(0, at - PAID), at + 1);
  if (!pays) return false;
  for (let from = at; from >= Math.max(doc.sentences[doc.tokens[at]!.sentence]!.first, at - JUDGED); from--) if (actionAt(doc, from)?.value === "convictions") return true;
  return false;
}
/** How far before its amount the payment is told, in tokens. */
const PAID = 4;

/** Above this no sum is the price of a box or of a subscription, in whatever currency. */
const DEAREST = 1e6;
/** A rate of so little, with nothing said of it, is what customers pay. */
const CHEAP = 1000;

type Read = Omit<MoneyFact, "evidence">;

/** What the document states of money, place by place. */
export function stateMoney(doc: Document, { money }: Mentions, hits: Hits): Statement[] {
  const known = new Map<MoneyMention, Read>();
  const statements: Statement[] = [];
  money.forEach((mention, index) => {
    if (isIdle(doc, mention)) return;
    const hit = hits.get(mention)?.find(({ gives }) => "money" in gives);
    const read = readFact(doc, mention, money[index - 1], money[index + 1], hit, known);
    known.set(mention, read);
    const rule = hit?.rule ?? (read.role === "other" ? mention.rule : mention.rule.slice(0, mention.rule.lastIndexOf("/") + 1) + read.role);
    statements.push({ kind: "money", fact: withProof(read, [evidenceOf(doc, mention.from, mention.to, rule)]), from: mention.from, to: mention.to });
  });
  return alikeTold(statements);
}

/** A sum of which its place tells nothing is what it is told to be elsewhere. */
function alikeTold(statements: readonly Statement[]): Statement[] {
  const told = new Map<string, MoneyRole>(), keyOf = ({ amount, max, currency }: Read): string => `${amount} ${max} ${currency}`;
  for (const { fact } of statements) if ("amount" in fact && fact.role !== "other" && !told.has(keyOf(fact))) told.set(keyOf(fact), fact.role);
  return statements.map((statement) => {
    const role = statement.kind === "money" && statement.fact.role === "other" ? told.get(keyOf(statement.fact)) : undefined;
    return statement.kind === "money" && role ? { ...statement, fact: { ...statement.fact, role } } : statement;
  });
}

/** All facts of money have the same fields in the same order: V8 reads them faster. */
const withProof = ({ amount, max, currency, role, qualifier, per, form }: Read, evidence: MoneyFact["evidence"]): MoneyFact => ({ amount, max, currency, role, qualifier, per, form, evidence });

/** The page's own lines, and «not a single euro», state nothing. */
function isIdle(doc: Document, { amount, coreFrom, coreTo }: MoneyMention): boolean {
  const { sentence } = doc.tokens[coreFrom]!;
  if (kindOf(doc, sentence) === "boilerplate" || amount <= 0) return true;
  return isVague(doc, coreFrom, coreTo) || (amount === 1 && doc.tokens.slice(coreFrom, coreTo).every(({ word }) => word.kind !== "digits"));
}

/** «several hundred dollars», «a few thousand pounds». */
function isVague(doc: Document, from: number, to: number): boolean {
  const kind = numeralAt(doc, from)?.kind;
  return (kind === "scale" || kind === "hundred") && from > 0 && to > from && markAt(doc.marks, from - 1, "count-vague") !== undefined;
}

function readFact(doc: Document, mention: MoneyMention, last: MoneyMention | undefined, next: MoneyMention | undefined, hit: Hit | undefined, known: ReadonlyMap<MoneyMention, Read>): Read {
  const given = hit && "money" in hit.gives ? hit.gives : undefined;
  const twin = mention.twin && known.get(mention.twin);
  const head = columnHead(doc, mention.coreFrom, mention.coreTo), heading = isItem(doc, doc.tokens[mention.from]!.sentence) ? headingOf(doc, doc.tokens[mention.from]!.sentence) : headOfSums(doc, mention);
  const per = given?.per ?? rateOf(doc, mention, last, next, { twin: twin?.per, former: last && known.get(last), head, heading });
  const form = given?.form ?? (cueFor(doc, mention, FORM, last, next)?.mark.value as string | undefined);
  const role = given?.money ?? twin?.role ?? (head && lastRole(doc, head.from, head.to, () => true)) ?? roleOf(doc, mention, last, next, known) ?? (per && mention.amount < CHEAP ? "price" : "other");
  return { amount: mention.amount, max: mention.max, currency: mention.currency, role, qualifier: mention.qualifier, per, form };
}

/** By the cue that stands nearest; else as the amount before it in the same sentence or list; else by the list's heading. */
function roleOf(doc: Document, mention: MoneyMention, last: MoneyMention | undefined, next: MoneyMention | undefined, known: ReadonlyMap<MoneyMention, Read>): MoneyRole | undefined {
  const isPossible = (role: string): boolean => role !== "price" || mention.amount < DEAREST;
  const cue = cueFor(doc, mention, ROLE, undefined, next, isPossible);
  const goods = cueFor(doc, mention, GOODS, last, next);
  if (goods && (!cue || isOfGoods(doc, mention.coreTo, goods, cue)) && knowsTaking(doc, mention.from)) return knowsSeizure(doc, mention.from) ? "seized" : "frozen";
  if ((!cue || cue.mark.value === "price") && isOrdered(doc, mention.from)) return "fine";
  if (cue) return cue.mark.value as MoneyRole;
  const { sentence } = doc.tokens[mention.from]!;
  const off = last ? sentence - doc.tokens[last.from]!.sentence : Infinity, shared = last && known.get(last)?.role;
  if (shared && shared !== "other" && isPossible(shared) && (off <= (isItem(doc, sentence) ? 2 : 0) || (off === 1 && goesOn(doc, sentence, shared)))) return shared;
  const heading = isItem(doc, sentence) ? headingOf(doc, sentence) : (headOfSums(doc, mention) ?? questionBefore(doc, sentence));
  if (heading === undefined) return undefined;
  const { first, last: end } = doc.sentences[heading]!;
  // «La paga? 3,80 euro l'ora»: who asks what is paid asks for no price
  return lastRole(doc, first, end, (role) => isPossible(role) && (role !== "price" || isItem(doc, sentence)));
}

/** «They lost 33 million. Books account for 12.»: a sentence that says nothing of its own sum goes on with the one before in its paragraph; what was seized or frozen is told each time. */
const goesOn = (doc: Document, sentence: number, role: MoneyRole): boolean => role !== "frozen" && role !== "seized" && doc.sentences[sentence]!.segment === doc.sentences[sentence - 1]!.segment;

/** How much nearer what goods are worth may stand than the word that says they are frozen. */
const OF_FROZEN = 10, OF_DAMAGE = 3;

/** «a loss valued at» tells of the loss; «the goods, worth £2m, would have cost» of the goods; «froze goods worth» of what was frozen. */
function isOfGoods(doc: Document, to: number, goods: Cue, { mark, cost }: Cue): boolean {
  const isFrozen = mark.value === "frozen" && (mark.from < goods.mark.from || isPredicate(doc, to, mark.from)) && cost - goods.cost <= OF_FROZEN;
  if (goods.cost >= cost || mark.value === "revenue" || isFrozen) return false;
  return mark.from > goods.mark.to || goods.mark.from - mark.to > (mark.value === "damage" ? OF_DAMAGE : 1) || (mark.from >= goods.mark.from && mark.to <= goods.mark.to);
}

/** «property worth £2m has been frozen»: nothing but words stands between an amount and what is said of it. */
function isPredicate({ tokens }: Document, to: number, at: number): boolean {
  return at >= to && tokens.slice(to, at).every(({ word }) => word.kind === "word");
}

/** How far back, and ahead, a seizure may stand for the value of goods to be that of what was seized, in tokens. */
const SEIZURE_REACH = 150, SEIZURE_AHEAD = 25;

function knowsSeizure(doc: Document, at: number): boolean {
  for (let index = Math.min(at + SEIZURE_AHEAD, doc.tokens.length - 1); index >= 0 && index >= at - SEIZURE_REACH; index--) if (markAt(doc.marks, index, "op-acts") || saysAt(doc.marks, index, ROLE, "seized")) return true;
  return false;
}

/** What is frozen, if nothing was seized, has its worth too: «los activos afectados, valorizados en». */
const knowsTaking = (doc: Document, at: number): boolean => knowsSeizure(doc, at) || anySays(doc, at, "frozen");

function anySays(doc: Document, at: number, role: MoneyRole): boolean {
  for (let index = at - 1; index >= 0 && index >= at - FROZEN_REACH; index--) if (saysAt(doc.marks, index, ROLE, role)) return true;
  return false;
}
const FROZEN_REACH = 40;

/** How many tokens before its last a term may start. */
const LONGEST_TERM = 4;

/** «the investigators took»: what stands inside a longer term says what that says. */
function roleAround(doc: Document, from: number, at: number): MoneyRole | undefined {
  for (let index = Math.max(from, at - LONGEST_TERM); index < at; index++) for (const { cls, value, size } of entriesAt(doc.marks, index, ROLE)) if (cls === ROLE && index + size > at) return value as MoneyRole;
  return undefined;
}

/** Tokens of a heading that are looked at for what it says. */
const LIST = 40;

function lastRole(doc: Document, from: number, to: number, isPossible: (role: string) => boolean): MoneyRole | undefined {
  for (let index = to - 1; index >= from && index >= to - LIST; index--)
    for (const { cls, value } of entriesAt(doc.marks, index, ROLE)) if (cls === ROLE && isPossible(value as string)) return (roleAround(doc, from, index) ?? value) as MoneyRole;
  return undefined;
}
