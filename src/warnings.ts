import type { Reading } from "./extract.ts";
import type { Evidence, Facts, Warning } from "./model/fact.ts";
import { addAll } from "./model/lists.ts";
import type { DateMention, MoneyMention } from "./model/mention.ts";
import type { OffsetMap } from "./offsets.ts";
import type { Span } from "./model/span.ts";

/** What the facts of a reading take for granted although the text does not say it, each with its words and span. */
export function readingWarnings({ doc, mentions, operations, unassigned }: Reading, at: OffsetMap): Warning[] {
  const facts: readonly Facts[] = [...operations, unassigned];
  const money = mentions.money.filter(({ assumed }) => assumed);
  const dates = mentions.date.filter(({ yearAssumed, orderAssumed }) => yearAssumed || orderAssumed);
  const warnings: Warning[] = [],
    words = ({ start, end }: Span) => `«${doc.text.slice(start, end).replace(/\s+/g, " ")}» at ${at(start)}-${at(end)}`;
  if (money.length > 0)
    for (const mention of used(money, facts, "money")) warnings.push({ code: "currency-assumed", message: `${words(mention)}: read as ${mention.currency}` });
  if (dates.length > 0) for (const mention of used(dates, facts, "dates")) addAll(warnings, dateWarnings(mention, words(mention)));
  return warnings;
}

function dateWarnings({ value, yearAssumed, orderAssumed }: DateMention, words: string): Warning[] {
  const warnings: Warning[] = [];
  if (yearAssumed) warnings.push({ code: "year-assumed", message: `${words}: the year is not said; read as ${value}` });
  if (orderAssumed) warnings.push({ code: "date-order-assumed", message: `${words}: day and month could be the other way round; read as ${value}` });
  return warnings;
}

/** The mentions that became evidence of some fact; both lists are walked once, in text order. */
function used<M extends MoneyMention | DateMention>(mentions: readonly M[], facts: readonly Facts[], kind: "money" | "dates"): M[] {
  const spans: Evidence[] = [];
  for (const each of facts) for (const { evidence } of each[kind]) addAll(spans, evidence);
  spans.sort((a, b) => a.start - b.start);
  let next = 0,
    reach = -1;
  return mentions.filter(({ start, end }) => {
    for (; next < spans.length && spans[next]!.start < end; next++) reach = Math.max(reach, spans[next]!.end);
    return reach > start;
  });
}
