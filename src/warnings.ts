import type { Reading } from "./extract.ts";
import type { Evidence, Facts, Warning } from "./model/fact.ts";
import type { DateMention, MoneyMention } from "./model/mention.ts";
import type { OffsetMap } from "./offsets.ts";
import type { Span } from "./model/span.ts";

/** What the facts of a reading take for granted although the text does not say it, each with its words and span. */
export function readingWarnings({ doc, mentions, operations, unassigned }: Reading, at: OffsetMap): Warning[] {
  const facts: readonly Facts[] = [...operations, unassigned];
  const money = mentions.money.filter(({ assumed }) => assumed);
  const dates = mentions.date.filter(({ yearAssumed, orderAssumed }) => yearAssumed || orderAssumed);
  if (money.length + dates.length === 0) return [];
  const words = ({ start, end }: Span) => `«${doc.text.slice(start, end).replace(/\s+/g, " ")}» at ${at(start)}-${at(end)}`;
  return [
    ...used(
      money,
      facts.flatMap((each) => each.money),
    ).map((mention) => ({ code: "currency-assumed", message: `${words(mention)}: read as ${mention.currency}` })),
    ...used(
      dates,
      facts.flatMap((each) => each.dates),
    ).flatMap((mention) => dateWarnings(mention, words(mention))),
  ];
}

function dateWarnings({ value, yearAssumed, orderAssumed }: DateMention, words: string): Warning[] {
  const warnings: Warning[] = [];
  if (yearAssumed) warnings.push({ code: "year-assumed", message: `${words}: the year is not said; read as ${value}` });
  if (orderAssumed) warnings.push({ code: "date-order-assumed", message: `${words}: day and month could be the other way round; read as ${value}` });
  return warnings;
}

/** The mentions that became evidence of some fact; both lists are walked once, in text order. */
function used<M extends MoneyMention | DateMention>(mentions: readonly M[], facts: readonly { readonly evidence: readonly Evidence[] }[]): M[] {
  const spans = facts.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  let next = 0,
    reach = -1;
  return mentions.filter(({ start, end }) => {
    for (; next < spans.length && spans[next]!.start < end; next++) reach = Math.max(reach, spans[next]!.end);
    return reach > start;
  });
}
