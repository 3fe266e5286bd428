import type { Calendar } from "../languages/pack.ts";
import { MONTH } from "../model/edtf.ts";
import type { Document } from "../model/document.ts";
import type { Entry } from "../model/mark.ts";
import type { DateMention } from "../model/mention.ts";
import { classBit, entriesAt, markAt, markEnding, mayStart } from "../text/marks.ts";
import { isShort } from "./date-spans.ts";

/** The roles that words near a date give it. */
export type CueRole = keyof Calendar["roles"];

/** How far a cue may stand, in tokens; what is told of a range stands beside it, unless it opens its sentence. */
export const CUE_WINDOW = 30;
const RANGE_WINDOW = 8, CAMPAIGN_WINDOW = 20, OPENING = 4;

/** What it costs a cue to stand beyond the edge of a clause, a comma, a word that opens another matter, another date. */
const CLAUSE_COST = 6, COMMA_COST = 3, BREAK_COST = 12, DATE_COST = 4;
/** And what it costs one behind the date to stand right before another date, or behind an «and». */
const OWNED_COST = 6, AND_COST = 3;

const EDGES: ReadonlyMap<string, number> = new Map([[",", COMMA_COST], ...[";", ":", "(", ")", "–", "—"].map((sign) => [sign, CLAUSE_COST] as const)]);

/** Where cues are looked for: a sentence, the dates of the document by their first tokens, and what the date is. */
interface Search {
  readonly doc: Document;
  readonly first: number;
  readonly last: number;
  readonly dates: ReadonlySet<number>;
  readonly isRange: boolean;
  /** A single day or month is no period. */
  readonly mayLast: boolean;
}

interface Found {
  readonly role: CueRole;
  readonly cost: number;
}

/** The role of the cue that stands nearest to a date in its sentence; `dates` are the first tokens of all dates. */
export function nearestCue(doc: Document, { from, to, value }: DateMention, isRange: boolean, dates: ReadonlySet<number>): CueRole | undefined {
  const { first, last } = doc.sentences[doc.tokens[from]!.sentence]!;
  const search: Search = { doc, first, last, dates, isRange, mayLast: value.length < MONTH || isRange };
  const reach = !isRange ? CUE_WINDOW : isShort(value) || from - first <= OPENING ? CAMPAIGN_WINDOW : RANGE_WINDOW;
  const before = cueFrom(search, headOf(doc, from) - 1, -1, reach);
  return (cueFrom(search, to, 1, before?.cost ?? reach) ?? before)?.role;
}

/** The first cue from a token on, if it is reached for less than `most`. */
function cueFrom(search: Search, start: number, step: 1 | -1, most: number): Found | undefined {
  const { doc, first, last, isRange } = search;
  // «it began in May and raided homes»: what another verb tells is farther
  let cost = step > 0 && markAt(doc.marks, start, "date/and") ? AND_COST : 0;
  for (let at = start; at >= first && at < last && cost < most; at += step) {
    // «seized on Monday after a complaint»: what led to it was before
    if (step > 0 && markAt(doc.marks, at, "date/break")) return undefined;
    const isFar = isRange && cost >= RANGE_WINDOW, cue = step < 0 ? widestCue(search, at, isFar) : cueAt(search, at, isFar);
    if (cue) {
      const full = step > 0 && isOfOther(search, at + cue.size) ? cost + OWNED_COST : cost;
      return full < most ? { role: cue.value as CueRole, cost: full } : undefined;
    }
    if (!isRange && (courtActs(doc, at, first) || markAt(doc.marks, at, "op-verdicts"))) return { role: "other", cost };
    cost += costOf(search, at);
  }
  return undefined;
}

/** What it costs to go on beyond a token. */
function costOf({ doc, dates, isRange }: Search, at: number): number {
  const { word } = doc.tokens[at]!, crossed = dates.has(at) ? DATE_COST : 0;
  if (markAt(doc.marks, at, "date/break")) return BREAK_COST + crossed;
  if (word.kind !== "sign") return 1 + crossed;
  return isRange && word.raw === "," ? CLAUSE_COST : (EDGES.get(word.raw) ?? 1);
}

const ROLE = classBit("date/role");

const cueAt = ({ doc, mayLast }: Search, at: number, isFar: boolean): Entry | undefined =>
  mayStart(doc.marks, at, ROLE) ? entriesAt(doc.marks, at, "date/role").find(({ cls, value }) => cls === "date/role" && (isFar ? value === "action" : mayLast || value !== "period")) : undefined;

/** How many tokens before its last a cue may start. */
const LONGEST_CUE = 4;

/** «le indagini sono scattate nel 2019»: a cue inside a longer one says what that says. */
function widestCue(search: Search, at: number, isFar: boolean): Entry | undefined {
  for (let from = Math.max(search.first, at - LONGEST_CUE); from < at; from++) {
    const wide = cueAt(search, from, isFar);
    if (wide && from + wide.size > at) return wide;
  }
  return cueAt(search, at, isFar);
}

/** «announced on Monday the raids of Sunday»: what stands right before another date is its own. */
const isOfOther = ({ dates }: Search, end: number): boolean => dates.has(end) || dates.has(end + 1);

/** The words that belong to a date are no cues: «all'inizio del 2021» starts nothing; a preposition alone may be one: «in custody until». */
export function headOf(doc: Document, from: number): number {
  const head = markEnding(doc.marks, from, "date/year", 5);
  return head && !(head.value === "weak" && markAt(doc.marks, head.from, "date/role")) ? head.from : from;
}

/** How far before a court what makes it no subject may stand, in tokens. */
const LED = 5;

const LEADS: ReadonlySet<unknown> = new Set(["of", "from", "by", "through"]);

/** «The court handed them five years», but «held on an order of the court». */
const courtActs = (doc: Document, at: number, first: number): boolean => markAt(doc.marks, at, "date/court") !== undefined && !isLed(doc, at, first);

function isLed(doc: Document, at: number, first: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - LED); back--) {
    if (doc.tokens[back]!.word.kind === "sign") return false;
    if (entriesAt(doc.marks, back, "lead").some(({ cls, value }) => cls === "lead" && LEADS.has(value))) return true;
  }
  return false;
}
