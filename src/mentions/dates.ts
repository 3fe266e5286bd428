import type { LanguageCode } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { DateMention } from "../model/mention.ts";
import { compare, fromEdtf, type CalendarDate } from "./date-calendar.ts";
import { contextsOf } from "./date-contexts.ts";
import type { Expression } from "./date-joints.ts";
import { resolve, type Context, type Resolved } from "./date-resolve.ts";
import { findStamps } from "./date-stamps.ts";
import { placeExpressions } from "./date-starts.ts";

export interface Dates {
  readonly mentions: readonly DateMention[];
  /** The publication date as given, or as the text tells it; EDTF. */
  readonly published: string | null;
}

/** Reads the dates of a document in text order, and the publication date that a dateline or stamp gives. */
export function readDates(doc: Document, code: LanguageCode): Dates {
  const placed = placeExpressions(doc);
  const given = fromEdtf(doc.published);
  const stamps = findStamps(doc, placed, given);
  const contexts = contextsOf(doc, placed, stamps);
  const ofStamp = (i: number, month: CalendarDate | null): Context => alone(contexts(i, given ?? null, month));
  const values: (string | null)[] = [];
  if (stamps.size > 0) placed.forEach(({ expression }, i) => stamps.has(expression) && values.push(resolve(expression, ofStamp(i, null))?.value ?? null));
  const published = publishedBy(doc.published, given, values), reference = (published === doc.published ? given : fromEdtf(published)) ?? null;
  const mentions: DateMention[] = [];
  for (let i = 0; i < placed.length; i++) {
    const { expression } = placed[i]!, isStamp = stamps.has(expression);
    if (expression.pattern === "decoy") continue;
    const month = monthBefore(doc, expression, mentions.at(-1)), resolved = resolve(expression, isStamp ? ofStamp(i, month) : contexts(i, reference, month));
    if (resolved) mentions.push(mentionOf(doc, expression, resolved, isStamp, code));
  }
  return { mentions, published };
}

/** «Madrid, 7 may (EFE)»: the text's own day takes no year from what the story tells further on. */
const alone = (context: Context): Context => (context.anchor === "far" ? { ...context, anchorYear: null } : context);

/** «En agosto hubo otras dos. La del día 16 …»: a day alone is one of the month that was just told. */
function monthBefore(doc: Document, { from, start }: Expression, last: DateMention | undefined): CalendarDate | null {
  if (start.pattern !== "lone-day" || last === undefined || last.form === "stamp") return null;
  const [told, until] = last.value.split("/").map(fromEdtf), distance = doc.tokens[from]!.sentence - doc.tokens[last.from]!.sentence;
  if (told?.month == null) return null;
  if (until === undefined) return !last.value.includes("/") && distance <= 1 ? told : null;
  const isWithin = until.year === told.year && until.month === told.month && start.day! >= (told.day ?? Infinity) && start.day! <= (until.day ?? 0);
  return isWithin && distance <= FURTHER ? told : null;
}

/** «March 13 to 16 … On the 13th we raided …»: a day of a span told so many sentences before. */
const FURTHER = 8;

/** A stamp stands in for a missing publication date, and refines a coarser one that it agrees with. */
function publishedBy(given: string | null, date: CalendarDate | undefined, stamps: readonly (string | null)[]): string | null {
  const stamp = stamps.find((each) => each !== null);
  if (stamp === undefined || date?.day != null) return given;
  if (date === undefined) return given ?? stamp;
  const found = stamps.map((each) => fromEdtf(each)).findIndex((each) => each !== undefined && compare(each, date) === 0 && (each.year === date.year) && (date.month === null || each.month === date.month));
  return found < 0 ? given : stamps[found]!;
}

function mentionOf(doc: Document, expression: Expression, resolved: Resolved, isStamp: boolean, code: string): DateMention {
  const { from, to, pattern, relative } = expression;
  const isRelative = relative !== null || expression.start.pattern === "weekday" || pattern === "lone-day";
  return {
    kind: "date", from, to, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end,
    rule: `${code}/date/${isStamp ? "stamp" : pattern}`, value: resolved.value, yearAssumed: resolved.yearAssumed, orderAssumed: resolved.orderAssumed, form: isStamp ? "stamp" : isRelative ? "relative" : "absolute",
  };
}
