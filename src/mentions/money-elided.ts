import type { Document } from "../model/document.ts";
import type { DateMention, MoneyMention, NumberMention } from "../model/mention.ts";
import { markAt } from "../text/marks.ts";
import { besideOther, withEnd } from "./money-beside.ts";
import { inCents, ofFormer } from "./money-former.ts";
import { fillLists } from "./money-lists.ts";
import { parallel } from "./money-parallel.ts";
import { elided } from "./money-reading.ts";
import { inCash, ofStory, ofText, usualCurrency } from "./money-usual.ts";

/**
 * Adds the amounts that do without their currency, because a neighbour has it: «600, 700 y 800 euros»,
 * «990 millones de euros cada temporada, 4.950 en total», and in a headline a sum that the text states in full.
 */
export function fillElided(doc: Document, stated: readonly MoneyMention[], numbers: readonly NumberMention[], dates: readonly DateMention[], code: string): MoneyMention[] {
  if (stated.length === 0) return [];
  const totals = new Map(stated.map((mention) => [mention.amount, mention.currency]));
  const usual = usualCurrency(stated);
  const known = fillLists(doc, stated, numbers, code);
  const all: MoneyMention[] = [];
  let next = 0, nextDate = 0;
  for (const [index, number] of numbers.entries()) {
    while (next < known.length && known[next]!.to <= number.from) all.push(known[next++]!);
    const following = known[next];
    // «goods worth $65 million, from December 15 to January 2»
    while (nextDate < dates.length && dates[nextDate]!.to <= number.from) nextDate++;
    if ((dates[nextDate]?.from ?? Infinity) < number.to) continue;
    if (number.form === "article" || (following && following.from < number.to && number.from < following.to)) continue;
    const range = withEnd(doc, number, all.at(-1));
    if (range) {
      all[all.length - 1] = range;
      continue;
    }
    const reading = ofFormer(doc, number, all.at(-1)) ?? besideOther(doc, number, numbers[index - 1], numbers[index + 1], all.at(-1), usual) ?? inCents(doc, number, all.at(-1)) ?? ofText(doc, number, totals, usual) ?? ofStory(doc, number, all.at(-1), known[next], usual) ?? inCash(doc, number, usual) ?? parallel(doc, number, formerOf(doc, numbers, index, all.at(-1)?.to ?? 0), all.at(-1));
    if (reading) all.push(elided(doc, number, reading, code));
  }
  while (next < known.length) all.push(known[next++]!);
  return all;
}

/** The number before one, past articles and spans of time: «25 euro per un anno, 45 per sei mesi, 80 …». */
function formerOf(doc: Document, numbers: readonly NumberMention[], index: number, told: number): NumberMention | undefined {
  let at = index - 1;
  while (at >= 0 && at > index - MOST_PASSED && numbers[at]!.from >= told && (numbers[at]!.form === "article" || markAt(doc.marks, numbers[at]!.to, "count-measure"))) at--;
  return numbers[at];
}

/** How many numbers are passed, at most. */
const MOST_PASSED = 4;
