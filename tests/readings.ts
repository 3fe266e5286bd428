import { loadLanguage, readByRules, type Reading } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";
import type { Facts } from "../src/model/fact.ts";
import type { Span } from "../src/model/span.ts";

/** The day on which witness sentences are taken to be published, a Wednesday. */
export const WITNESS_DAY = "2024-06-12";

export async function read(code: LanguageCode, text: string, published: string | null = WITNESS_DAY): Promise<Reading> {
  return readByRules(text, published, null, await loadLanguage(code));
}

/** What a rule read at a span: a mention or a fact. */
export interface Shown extends Span {
  readonly rule: string;
  readonly text: string;
  readonly value: unknown;
}

export function factsOf({ operations, unassigned }: Reading): Facts[keyof Facts][number][] {
  return [...operations, unassigned].flatMap((facts) => [
    ...facts.names,
    ...facts.targets,
    ...facts.dates,
    ...facts.counts,
    ...facts.money,
    ...facts.countries,
    ...facts.agencies,
  ]);
}

/** Every mention and every piece of evidence of a reading. */
export function shownBy(reading: Reading): Shown[] {
  const { text } = reading.doc;
  const mentions = Object.values(reading.mentions)
    .flat()
    .map((mention) => ({ start: mention.start, end: mention.end, rule: mention.rule, text: text.slice(mention.start, mention.end), value: mention }));
  const facts = factsOf(reading).flatMap((fact) => fact.evidence.map((evidence) => ({ ...evidence, value: fact })));
  return [...mentions, ...facts];
}
