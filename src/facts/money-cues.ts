import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { classBit, marksAt, mayStart } from "../text/marks.ts";
import type { MoneyMention } from "../model/mention.ts";
import { ROLE } from "../mentions/money-terms.ts";

/** Classes of the lexicon's terms that tell what an amount is. */
export { ROLE } from "../mentions/money-terms.ts";
export const RATE = "money-rate", FORM = "money-form", GOODS = "money-goods", COST = "money-cost", HOLDER = "money-holder";

interface Window {
  readonly before: number;
  readonly after: number;
  /** What it costs a cue to stand behind the amount, beyond the distance. */
  readonly behind: number;
}

const WINDOWS: Readonly<Record<string, Window>> = {
  [ROLE]: { before: 28, after: 16, behind: 5 },
  [RATE]: { before: 12, after: 9, behind: 0 },
  [FORM]: { before: 6, after: 6, behind: 0 },
  [HOLDER]: { before: 12, after: 8, behind: 4 },
  [COST]: { before: 14, after: 4, behind: 5 },
  [GOODS]: { before: 10, after: 4, behind: 0 },
};

/** What a sign between a cue and an amount costs: a clause, a part of one. */
const FENCES: ReadonlyMap<string, number> = new Map([[";", 12], [":", 4], ["(", 3], [")", 3], [",", 3], ["–", 5], ["—", 5], [".", 15]]);

const fenceAt = ({ tokens }: Document, index: number): number => {
  const { kind, raw } = tokens[index]!.word;
  return kind === "sign" ? (FENCES.get(raw) ?? 0) : 0;
};

/** A term near an amount, and how far it stands. */
export interface Cue {
  readonly mark: Mark;
  readonly cost: number;
}

/**
 * The cue of a class that stands nearest to an amount in its sentence. It does not reach over a neighbouring
 * amount (`last`, `next`); that of a role does where both stand in one list.
 */
export function cueFor(
  doc: Document, mention: MoneyMention, cls: string, last: MoneyMention | undefined, next: MoneyMention | undefined, isPossible: (value: string) => boolean = () => true,
): Cue | undefined {
  const { before, after, behind } = WINDOWS[cls]!, bit = classBit(cls), { coreFrom, coreTo } = mention;
  const { first, last: end } = doc.sentences[doc.tokens[mention.from]!.sentence]!;
  const isTwinned = next?.twin === mention, other = isTwinned ? undefined : next;
  const floor = Math.max(first, coreFrom - before, last ? last.to : 0);
  let best: Cue | undefined;
  for (let index = coreFrom - 1, cost = 0; index >= floor; index--) {
    cost += 1 + fenceAt(doc, index);
    if (mayStart(doc.marks, index, bit)) best = nearest(doc, index, cost, best, cls, mention, last, other, isPossible);
  }
  const isListed = cls === ROLE && next !== undefined && next.from - mention.to <= LISTED;
  const roof = Math.min(end, coreTo + after, next && !isTwinned && !isListed ? next.from : end);
  // «615 million ($24,000) in profit»: a conversion in brackets is no distance
  const open = isTwinned && doc.tokens[next.from - 1]?.word.raw === "(" && doc.tokens[next.to]?.word.raw === ")" ? next.from - 1 : -1;
  const right = open === coreTo ? next!.to + 1 : coreTo;
  for (let index = right, cost = behind; index < roof; index++) {
    if (index === open) index = next!.to + 1;
    cost += 1 + fenceAt(doc, index) + (cls === ROLE && index === right && leadAt(doc, index) === "and" ? NEXT : 0);
    // «generates 600 million of losses»: a phrase right behind the amount is its own
    if (index === right && isPhrase(marksAt(doc.marks, index, cls)[0])) best = nearest(doc, index, 1, best, cls, mention, last, other, isPossible);
    if (mayStart(doc.marks, index, bit)) best = nearest(doc, index, cost, best, cls, mention, last, other, isPossible);
  }
  return best;
}

/** «a profit of at least £750 and the loss to the trade»: what a joined noun behind an amount tells is of the next. */
const NEXT = 5;

/** Of more words than one; a price is told of one piece or gram. */
const isPhrase = (mark: Mark | undefined): boolean => mark !== undefined && mark.value !== "price" && mark.value !== "other";

/** The cue at a token, where it is nearer than the best so far: a longer one reaches farther. */
function nearest(
  doc: Document, index: number, distance: number, best: Cue | undefined, cls: string, mention: MoneyMention, last: MoneyMention | undefined, next: MoneyMention | undefined, isPossible: (value: string) => boolean,
): Cue | undefined {
  let found = best;
  for (const mark of marksAt(doc.marks, index, cls)) {
    // the longest comes first: of another amount, its first words are too
    if (belongsToOther(doc, mark, mention, last, next)) return found;
    const cost = distance - (mark.to - mark.from - 1) * 2;
    if (cost < (found?.cost ?? Infinity) && isPossible(mark.value as string)) found = { mark, cost };
  }
  return found;
}

/** How near the next amount of a list stands, in tokens. */
const LISTED = 3;

function fencesBetween(doc: Document, from: number, to: number): number {
  let cost = 0;
  for (let index = from; index < to; index++) cost += fenceAt(doc, index);
  return cost;
}

/** «$15 a month, and pocketed $5m»: a rate between two amounts is that of the nearer. */
function belongsToOther(doc: Document, mark: Mark, { coreFrom, coreTo }: MoneyMention, last: MoneyMention | undefined, next: MoneyMention | undefined): boolean {
  if (mark.to <= coreFrom) return last !== undefined && mark.from >= last.to && mark.from - last.to < coreFrom - mark.to;
  if (next === undefined || mark.from <= coreTo || mark.cls === ROLE) return false;
  return next.coreFrom - mark.to + fencesBetween(doc, mark.to, next.coreFrom) < mark.from - coreTo + fencesBetween(doc, coreTo, mark.from);
}
