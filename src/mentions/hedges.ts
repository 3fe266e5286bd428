import { saysAnd } from "./number-words.ts";
import type { NumberWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import type { Qualifier } from "../model/mention.ts";
import { classBit, markAt } from "../text/marks.ts";
import { CURRENCY } from "./currencies.ts";
import type { Term } from "../text/terms.ts";

const BEFORE = "hedge-before", AFTER = "hedge-after", FILLER = "number-filler";
/** How far before a number its hedge may end, and how long a hedge is at most. */
const FILLERS = 3, LONGEST = 5, STACKED = 3;

/** The lexicon's terms for hedges. */
export function hedgeTerms(words: NumberWords): Term[] {
  return [
    ...(["min", "max", "about"] as const).flatMap((value) => [
      ...words.hedges[value].before.map((phrase) => ({ cls: BEFORE, value, phrase })),
      ...words.hedges[value].after.map((phrase) => ({ cls: AFTER, value, phrase })),
    ]),
    ...words.noHedges.map((phrase) => ({ cls: BEFORE, value: "exact", phrase })),
    ...words.fillers.map((phrase) => ({ cls: FILLER, value: null, phrase })),
  ];
}

export interface Hedged {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly to: number;
}

/** The hedges at a figure of tokens `from` to `to`, with the tokens that they and the figure span. */
export function hedged(doc: Document, from: number, to: number): Hedged {
  const before = hedgeBefore(doc, from);
  const after = hedgeFrom(doc, to);
  const behind = after && doc.tokens[to]!.sentence === doc.tokens[to - 1]!.sentence && !opensNext(doc, after.from, after.to) && !leadsFigure(doc, after) ? after : undefined;
  return { from: before?.from ?? from, to: behind?.to ?? to, qualifier: stronger(before?.qualifier ?? "exact", (behind?.value as Qualifier) ?? "exact") };
}

/** The hedge that starts at a token, or behind a comma there if the clause ends with it: «5 millones, aproximadamente.». */
function hedgeFrom(doc: Document, at: number): Mark | undefined {
  const remark = doc.tokens[at]?.word.raw === "," ? markAt(doc.marks, at + 1, AFTER) : undefined, next = remark && doc.tokens[remark.to];
  const closes = next === undefined || next.sentence !== doc.tokens[at]!.sentence || next.word.kind === "sign";
  return remark && closes ? remark : markAt(doc.marks, at, AFTER);
}

/** «63 million euros and more than 540 arrests»: the hedge is that of the next figure. */
function opensNext(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((markAt(doc.marks, at, BEFORE)?.to ?? 0) > to) return true;
  return false;
}

/** «0 circa 80»: between two figures it is the hedge of the second. */
const leadsFigure = (doc: Document, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  doc.tokens[to]?.word.kind === "digits" && doc.tokens[to]!.sentence === doc.tokens[from]!.sentence && opensNumber(doc, from, to);

/** The hedge behind a figure's noun, where nothing follows that it could stand before: «300 server circa». */
export function hedgeBehindNoun(doc: Document, to: number): Qualifier | undefined {
  const hedge = hedgeFrom(doc, to);
  if (!hedge || doc.tokens[hedge.from]!.sentence !== doc.tokens[to - 1]!.sentence) return undefined;
  const next = doc.tokens[hedge.to];
  // «cento decoder circa e 200 card»
  if (next && saysAnd(doc, hedge.to)) return hedge.value as Qualifier;
  // «five bank accounts and over €40,000»
  if (next && markAt(doc.marks, hedge.to, CURRENCY) && opensNumber(doc, hedge.from, hedge.to)) return undefined;
  return next && next.sentence === doc.tokens[to]!.sentence && next.word.kind !== "sign" ? undefined : (hedge.value as Qualifier);
}

/** Whether the last words of a hedge behind a noun may stand before a figure too. */
function opensNumber(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (markAt(doc.marks, at, BEFORE)?.to === to) return true;
  return false;
}

function hedgeBefore(doc: Document, figure: number): { readonly qualifier: Qualifier; readonly from: number } | undefined {
  let found: { qualifier: Qualifier; from: number } | undefined;
  let end = figure;
  for (let count = 0; count < STACKED; count++) {
    const hedge = hedgeEndingBefore(doc, end);
    if (!hedge) break;
    found = { qualifier: stronger(found?.qualifier ?? "exact", hedge.qualifier), from: hedge.from };
    end = hedge.from;
  }
  return found;
}

function hedgeEndingBefore(doc: Document, figure: number): { readonly qualifier: Qualifier; readonly from: number } | undefined {
  const { tokens, marks: { bits, lists } } = doc, { sentence } = tokens[figure]!;
  for (let end = figure, skipped = 0; skipped <= FILLERS; skipped++) {
    // the longest hedge that ends here: «no more than», not «more than»
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      if ((bits[from]! & HEDGES) === 0 || tokens[from]!.sentence !== sentence) continue;
      for (const mark of lists[from]!) if (mark.cls === BEFORE && from + mark.size === end) return { qualifier: mark.value as Qualifier, from };
    }
    end--;
    if (end < 0 || tokens[end]!.sentence !== sentence) return undefined;
    if ((bits[end]! & FILLS) !== 0 && markAt(doc.marks, end, FILLER)) continue;
    const start = fillerAround(doc, end, figure);
    if (start === undefined) return undefined;
    end = start;
  }
  return undefined;
}

/** Where a filler of more words starts that holds a token before the figure: «un total de». */
function fillerAround({ marks: { bits, lists } }: Document, at: number, figure: number): number | undefined {
  for (let from = Math.max(0, at - FILLERS + 1); from < at; from++)
    if ((bits[from]! & FILLS) !== 0 && lists[from]!.some((mark) => mark.cls === FILLER && from + mark.size > at && from + mark.size <= figure)) return from;
  return undefined;
}

/** Every number is asked for its hedges, and few have one: the bits tell most of it. */
const HEDGES = classBit(BEFORE), FILLS = classBit(FILLER);

const STRENGTH: Readonly<Record<Qualifier, number>> = { min: 3, max: 3, about: 2, exact: 1 };

/** Of two hedges the stronger stands: a bound before «about», «about» before none. */
export const stronger = (a: Qualifier, b: Qualifier): Qualifier => (STRENGTH[b] > STRENGTH[a] ? b : a);

/** Whether a word may stand between a hedge and its figure. */
export const isFiller = (doc: Document, index: number): boolean => markAt(doc.marks, index, FILLER) !== undefined;
