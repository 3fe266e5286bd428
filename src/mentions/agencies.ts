import { AGENCIES, SHARED_NAMES, type AgencyKey } from "../languages/agencies.ts";
import type { AgencyWords } from "../languages/pack.ts";
import type { Document, Token } from "../model/document.ts";
import type { AgencyMention, CountryMention } from "../model/mention.ts";
import { markAt, marksAt, startsOf } from "../text/marks.ts";
import { expand, type Term } from "../text/terms.ts";
import { isCapital, neighbour, sentenceCases, type SentenceCase } from "../text/surroundings.ts";

/** A name of an agency in the lexicon; `capital`: its first word has one. */
interface AgencyName {
  readonly key: AgencyKey;
  readonly capital: boolean;
  readonly initials: boolean;
}

/** Classes of which the reader asks all places. */
export const LISTED_FOR_AGENCIES = ["agency", "agency-before", "agency-after"];

/** The lexicon's terms that the agencies need. */
export function agencyTerms(words: AgencyWords): Term[] {
  const known = (Object.keys(AGENCIES) as AgencyKey[]).flatMap((key) => {
    const [value, , ...names] = AGENCIES[key] as readonly [string, string | null, ...string[]];
    return [...new Set([value, ...names, ...(words.renderings[key] ?? [])].flatMap(expand))].map((phrase): Term => {
      const name: AgencyName = { key, capital: /^=?\p{Lu}/u.test(phrase.trim()), initials: /^=?\p{Lu}+$/u.test(phrase.trim()) };
      return { cls: "agency", value: name, phrase };
    });
  });
  return [
    ...known,
    ...words.bodies.flatMap(({ country, before, after }) => [
      ...before.map((phrase): Term => ({ cls: "agency-before", value: country, phrase })),
      ...after.map((phrase): Term => ({ cls: "agency-after", value: country, phrase })),
    ]),
    ...words.numbering.map((phrase): Term => ({ cls: "agency-number", value: true, phrase })),
  ];
}

/** Reads the agencies of a document, in text order; a body of a place takes the state that stands in its name. */
export function readAgencies(doc: Document, countries: readonly CountryMention[], code: string): AgencyMention[] {
  const caseOf = sentenceCases(doc, false);
  const states = new Set(countries.map((country) => country.code));
  const stateAt = new Map(countries.map((country) => [country.from, country.code]));
  const found: AgencyMention[] = [];
  const put = (from: number, to: number, value: string, country: string | null, rule: string) =>
    found.push({ kind: "agency", value, country, from, to, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, rule: `${code}/agency/${rule}` });
  for (const at of startsOf(doc, LISTED_FOR_AGENCIES)) {
    const end = found.at(-1)?.to ?? 0;
    if (at < end) continue;
    const open = bodyBehind(doc, at) ?? bodyBefore(doc, at, end);
    const known = knownAt(doc, at, caseOf);
    if (known && (open === undefined || known.to >= open.to)) {
      const [value, state] = AGENCIES[known.key];
      put(at, known.to, value, !SHARED_NAMES.has(known.key) || isCertain(state, states) ? state : null, "known");
    } else if (open) {
      const named = [...Array(open.to - open.from).keys()].map((i) => stateAt.get(open.from + i)).find(Boolean);
      put(open.from, open.to, textOf(doc, open.from, open.to), named ?? open.country, "body");
    }
  }
  return found;
}

/** Several states have a «Policía Nacional»: its own is certain where the text names that state or none. */
const isCertain = (state: string | null, states: ReadonlySet<string>): boolean => state !== null && (states.size === 0 || states.has(state));

const textOf = (doc: Document, from: number, to: number): string => doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end).replace(/\s+/g, " ");

function knownAt(doc: Document, at: number, caseOf: (token: Token) => SentenceCase): { key: AgencyKey; to: number } | undefined {
  const token = doc.tokens[at]!;
  for (const { value, to } of marksAt(doc.marks, at, "agency")) {
    if (doc.tokens[to - 1]!.sentence !== token.sentence) continue;
    const { key, capital, initials } = value as AgencyName;
    if (capital && token.word.shape === "lower") continue;
    if (initials && (token.word.shape !== "upper" || caseOf(token) === "upper")) continue;
    return { key, to };
  }
  return undefined;
}

const MOST_WORDS = 5;

/** A body of a place, and the state that its wording tells. */
interface Body {
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
}

/** «Procura», «di» and the place's name behind it, or a number: «Juzgado nº 4 de Lugo»; «la polizia di Malta» is no body's name. */
function bodyBehind(doc: Document, at: number): Body | undefined {
  const mark = markAt(doc.marks, at, "agency-before");
  if (mark === undefined) return undefined;
  const near = doc.tokens[at]!,
    numbered = numberEnd(doc, mark.to, near);
  const of = markAt(doc.marks, numbered, "lead");
  const place = of?.value === "of" ? placeEnd(doc, of.to, near) : undefined;
  const to = place ?? (numbered > mark.to ? numbered : undefined);
  const isState = near.word.shape === "lower" && of !== undefined && markAt(doc.marks, of.to, "country")?.to === to;
  return to === undefined || isState ? undefined : { from: at, to, country: mark.value as string | null };
}

/** Behind «nº 4», if a number follows. */
function numberEnd(doc: Document, at: number, near: Token): number {
  const sign = markAt(doc.marks, at, "agency-number")?.to ?? at;
  return neighbour(doc, near, sign)?.word.kind === "digits" ? sign + 1 : at;
}

/** Behind the capitalised words from `at`, small words between them included. */
function placeEnd(doc: Document, at: number, near: Token): number | undefined {
  let to: number | undefined;
  for (let next = at; next < at + MOST_WORDS && neighbour(doc, near, next)?.word.kind === "word"; next++) {
    if (isCapital(doc.tokens[next])) to = next + 1;
    else if (!isLink(doc, next, near, next === at)) break;
  }
  return to;
}

/** «Palma de Mallorca», «Procura di la Spezia»: a preposition between two capitals, an article before the first. */
function isLink(doc: Document, at: number, near: Token, first: boolean): boolean {
  const lead = markAt(doc.marks, at, "lead")?.value;
  return (lead === "of" || (first && lead === "article")) && isCapital(neighbour(doc, near, at + 1));
}

/** A function word is no part of a name, save «West» and its like behind the start of a sentence. */
function mayName(doc: Document, at: number): boolean {
  const lead = markAt(doc.marks, at, "lead")?.value;
  return lead === undefined || (lead === "other" && at > doc.sentences[doc.tokens[at]!.sentence]!.first);
}

/** «Police» and the one to three capitalised words before it. */
function bodyBefore(doc: Document, at: number, end: number): Body | undefined {
  const mark = markAt(doc.marks, at, "agency-after");
  if (mark === undefined || !isCapital(doc.tokens[at])) return undefined;
  const near = doc.tokens[at]!;
  let from = at;
  while (from > end && from > at - 3 && isCapital(neighbour(doc, near, from - 1)) && mayName(doc, from - 1)) from--;
  return from < at ? { from, to: mark.to, country: mark.value as string | null } : undefined;
}
