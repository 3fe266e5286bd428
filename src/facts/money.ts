import type { MoneyWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { MoneyFact, MoneyRole, Statement } from "../model/fact.ts";
import type { MoneyMention, Mentions } from "../model/mention.ts";
import type { Hit, Hits } from "../rules/apply.ts";
import { markAt } from "../text/marks.ts";
import { columnHead } from "../text/tables.ts";
import type { Term } from "../text/terms.ts";
import { evidenceOf } from "./evidence.ts";
import { numeralAt } from "../mentions/number-words.ts";
import { HOLDER, COST, cueFor, FORM, GOODS, RATE, ROLE } from "./money-cues.ts";
import { VENTURE } from "./money-goods.ts";
import { alikeInLists } from "./money-listed.ts";
import { headingOf, headOfSums, isItem } from "./money-headings.ts";
import { rateOf, type Rival } from "./money-rates.ts";
import { CHEAP, lastRole, PAYMENT, type Place, roleByHolder, roleOf, SPOILS, STOLEN, SUM } from "./money-roles.ts";
import { kindOf } from "../text/surroundings.ts";

/** The lexicon's terms that the reading of money facts needs. */
export function moneyFactTerms(words: MoneyWords): Term[] {
  const terms = (cls: string, lists: Readonly<Record<string, readonly string[]>>): Term[] =>
    Object.entries(lists).flatMap(([value, list]) => list.map((phrase) => ({ cls, value, phrase })));
  const told: readonly (readonly [string, MoneyRole, readonly string[]])[] = [
    [GOODS, "seized", words.goods], [VENTURE, "other", words.ventures], [PAYMENT, "fine", words.payments], [COST, "damage", words.costs], [SPOILS, "seized", words.spoils], [STOLEN, "damage", words.stolen], [SUM, "other", words.sums],
  ];
  return [...terms(ROLE, words.roles), ...terms(RATE, words.rates), ...terms(HOLDER, words.holders), ...terms(FORM, words.forms), ...told.flatMap(([cls, role, list]) => terms(cls, { [role]: list }))];
}

type Read = Omit<MoneyFact, "evidence">;

/** With it, whether its place tells its role. */
interface Placed extends Read {
  readonly isTold: boolean;
}

/** What the document states of money, place by place. */
export function stateMoney(doc: Document, { money }: Mentions, hits: Hits): Statement[] {
  const known = new Map<MoneyMention, Placed>(), untold = new Map<Statement, Place>();
  const statements: Statement[] = [];
  money.forEach((mention, index) => {
    if (isIdle(doc, mention)) return;
    const hit = hits.get(mention)?.find(({ gives }) => "money" in gives), last = money[index - 1];
    const place: Place = { doc, mention, last, next: money[index + 1], lastRole: last && known.get(last)?.role };
    const read = readFact(place, hit, known, rivalsOf(money, index, known));
    known.set(mention, read);
    const rule = hit?.rule ?? (read.role === "other" ? mention.rule : mention.rule.slice(0, mention.rule.lastIndexOf("/") + 1) + read.role);
    const statement: Statement = { kind: "money", fact: withProof(read, [evidenceOf(doc, mention.from, mention.to, rule)]), from: mention.from, to: mention.to };
    statements.push(statement);
    if (!read.isTold) untold.set(statement, place);
  });
  return alikeInLists(doc, alikeTold(statements, untold));
}

/** How many amounts before one are looked at for a price. */
const LATEST = 3;

/** The prices among the amounts right before one. */
function rivalsOf(money: readonly MoneyMention[], index: number, known: ReadonlyMap<MoneyMention, Placed>): Rival[] {
  return money.slice(Math.max(0, index - LATEST), index).flatMap((mention) => {
    const read = known.get(mention);
    return read?.role === "price" ? [{ mention, per: read.per }] : [];
  });
}

/** A sum of which its place tells nothing is what it is told to be elsewhere, else what those who have it tell. */
function alikeTold(statements: readonly Statement[], untold: ReadonlyMap<Statement, Place>): Statement[] {
  const told = new Map<string, MoneyRole>(), keyOf = ({ amount, max, currency }: Read): string => `${amount} ${max} ${currency}`;
  for (const { fact } of statements) if ("amount" in fact && fact.role !== "other" && !told.has(keyOf(fact))) told.set(keyOf(fact), fact.role);
  return statements.map((statement) => {
    if (statement.kind !== "money" || statement.fact.role !== "other") return statement;
    const place = untold.get(statement), role = told.get(keyOf(statement.fact)) ?? (place && roleByHolder(place));
    return role ? { ...statement, fact: { ...statement.fact, role } } : statement;
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

/** From here on a monthly sum is no price, and rather what the ring earns. */
const EARNED = 1e4;

/** «15 euro al mese», «20.000 euro al mese», of which no word tells more. */
function roleByRate(per: Read["per"], amount: number): MoneyRole | undefined {
  if (per && amount < CHEAP) return "price";
  return per === "month" && amount >= EARNED ? "revenue" : undefined;
}

function readFact(place: Place, hit: Hit | undefined, known: ReadonlyMap<MoneyMention, Placed>, rivals: readonly Rival[]): Placed {
  const { doc, mention, last, next } = place, { amount, max, currency, qualifier, coreFrom, coreTo } = mention, { sentence } = doc.tokens[mention.from]!;
  const given = hit && "money" in hit.gives ? hit.gives : undefined;
  const twin = mention.twin && known.get(mention.twin);
  const head = columnHead(doc, coreFrom, coreTo), heading = isItem(doc, sentence) ? headingOf(doc, sentence) : headOfSums(doc, mention);
  const rate = given?.per ?? rateOf(doc, mention, last, next, { twin: twin?.per, rivals, head, heading });
  const form = given?.form ?? (cueFor(doc, mention, FORM, last, next)?.mark.value as string | undefined);
  const told = given?.money ?? twin?.role ?? (head && lastRole(doc, head.from, head.to, () => true)) ?? roleOf(place) ?? roleByRate(rate, amount);
  // «jailed for one year and fined £2,000»
  const per = told === "fine" && given?.per === undefined && markAt(doc.marks, mention.to, RATE) === undefined ? undefined : rate;
  return { amount, max, currency, role: told ?? "other", qualifier, per, form, isTold: given?.money === undefined && twin ? twin.isTold : told !== undefined };
}
