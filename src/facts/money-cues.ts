import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { marksAt } from "../text/marks.ts";
import type { MoneyMention } from "../model/mention.ts";
import { ROLE } from "../mentions/money-elided.ts";

/** Classes of the lexicon's terms that tell what an amount is. */
export { ROLE } from "../mentions/money-elided.ts";
export const RATE = "money-rate", FORM = "money-form", GOODS = "money-goods";

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
  [GOODS]: { before: 10, after: 4, behind: 0 },
};

/** What a sign between a cue and an amount costs: a clause, a part of one. */
const FENCES: Readonly<Record<string, number>> = { ";": 12, ":": 4, "(": 3, ")": 3, ",": 3, "–": 5, "—": 5, ".": 15 };

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
  const { before, after, behind } = WINDOWS[cls]!;
  const { first, last: end } = doc.sentences[doc.tokens[mention.from]!.sentence]!;
  const twinned = next?.twin === mention;
  let best: Mark | undefined, least = Infinity;
  const weigh = (index: number, distance: number) => {
    for (const mark of marksAt(doc.marks, index, cls)) {
      if (!isPossible(mark.value as string) || belongsToOther(doc, mark, mention, last, twinned ? undefined : next)) continue;
      const cost = distance - (mark.to - mark.from - 1) * 2;
      if (cost < least) [best, least] = [mark, cost];
    }
  };
  const floor = Math.max(first, mention.coreFrom - before, last ? last.to : 0);
  for (let index = mention.coreFrom - 1, cost = 0; index >= floor; index--) weigh(index, (cost += 1 + (FENCES[doc.tokens[index]!.word.raw] ?? 0)));
  const isListed = cls === ROLE && next !== undefined && next.from - mention.to <= LISTED;
  const roof = Math.min(end, mention.coreTo + after, next && !twinned && !isListed ? next.from : end);
  for (let index = mention.coreTo, cost = behind; index < roof; index++) weigh(index, (cost += 1 + (FENCES[doc.tokens[index]!.word.raw] ?? 0)));
  return best && { mark: best, cost: least };
}

/** How near the next amount of a list stands, in tokens. */
const LISTED = 3;

function fencesBetween(doc: Document, from: number, to: number): number {
  let cost = 0;
  for (let index = from; index < to; index++) cost += FENCES[doc.tokens[index]!.word.raw] ?? 0;
  return cost;
}

/** «$15 a month, and pocketed $5m»: a rate between two amounts is that of the nearer. */
function belongsToOther(doc: Document, mark: Mark, { coreFrom, coreTo }: MoneyMention, last: MoneyMention | undefined, next: MoneyMention | undefined): boolean {
  if (mark.to <= coreFrom) return last !== undefined && mark.from >= last.to && mark.from - last.to < coreFrom - mark.to;
  if (next === undefined || mark.from <= coreTo || mark.cls === ROLE) return false;
  return next.coreFrom - mark.to + fencesBetween(doc, mark.to, next.coreFrom) < mark.from - coreTo;
}
