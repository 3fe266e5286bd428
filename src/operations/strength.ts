import type { What } from "../model/fact.ts";
import { NOWHERE, type SentenceCues } from "./cues.ts";
import type { Part } from "./parts.ts";
import { raise } from "./told.ts";

/**
 * What makes parts look like stories of their own, each by the share of the parts that have it: they tell an act, bring results,
 * say whose act it is, name their subject, do so in a label, are set against each other; or point back, stand behind a
 * country's name in a story already told, give figures that may be parts of a total told before, or tell how the case began and
 * its phases.
 */
const WEIGHTS = { act: 1, result: 1, authority: 1, named: 1, label: 1, contrast: 1, back: -1, country: -1.5, part: -0.5, history: -1 } as const;
type Trait = keyof typeof WEIGHTS;

/** How much the parts look like stories of their own; `total` are the sentences before them. */
export function strengthOf(members: readonly Part[], cues: readonly SentenceCues[], total: readonly SentenceCues[]): number {
  const greatest = new Map<What, number>(), isStory = total.some(({ acts, results }) => acts > 0 && results > 0);
  for (const { resultCounts } of total) for (const count of resultCounts) raise(greatest, count);
  const traits = members.map((part) => traitsOf(part, cues, greatest, isStory));
  return (Object.keys(WEIGHTS) as Trait[]).reduce((sum, trait) => sum + (WEIGHTS[trait] * traits.filter((each) => each[trait]).length) / members.length, 0);
}

function traitsOf(part: Part, cues: readonly SentenceCues[], greatest: ReadonlyMap<What, number>, isStory: boolean): Record<Trait, boolean> {
  const opening = part.opening.map((index) => cues[index]!), [lead] = opening;
  return {
    act: [...part.head.map((index) => cues[index]!), ...opening].some(opensCase),
    result: opening.some(({ results }) => results > 0),
    authority: opening.some(({ authority }) => authority),
    named: part.isNamed,
    label: part.isNamed && part.isShort,
    contrast: opening.some(({ apart, contrast }) => apart < NOWHERE || contrast),
    back: lead!.back || lead!.same <= AT_START,
    history: [...part.head, ...part.opening.slice(0, HISTORY)].some((index) => cues[index]!.origin || cues[index]!.phase),
    country: isStory && isOfCountry(part, cues),
    part: opening.some(({ resultCounts }) => resultCounts.some(({ what, value }) => value <= (greatest.get(what) ?? 0))),
  };
}

/** Does a paragraph say at once whose action it is, or where and when? */
export function isPlaced({ opening: [lead] }: Part, cues: readonly SentenceCues[]): boolean {
  const { authority, placed, towns, dated, names, contrast, back } = cues[lead!]!;
  return !back && (authority || placed !== "no" || towns.length > 0 || dated || contrast || names.length > 0);
}

/** «GUATEMALA.»: a label that holds a country and little else. */
export const isOfCountry = ({ isShort, head, opening }: Part, cues: readonly SentenceCues[]): boolean => isShort && (head.length > 0 ? head : opening.slice(0, 1)).some((index) => cues[index]!.countries.length > 0);

/** «The same network …»: how near to the start it must stand to speak for the part. */
const AT_START = 3;
/** So many sentences of a part may tell that it is the history of the case. */
const HISTORY = 2;
/** How many sentences of a part may tell that it sums up. */
const LEAD = 3;

/** Does a part tell an act, or name an operation? */
export const tells = ({ head, opening }: Part, cues: readonly SentenceCues[]): boolean => [...head, ...opening].some((index) => reportsCase(cues[index]!));

export const reportsCase = (cue: SentenceCues): boolean => opensCase(cue) || (cue.finds > 0 && (cue.authority || cue.results > 0));

const opensCase = ({ acts, verdict, matter, names }: SentenceCues): boolean => acts > 0 || (verdict && !matter) || names.length > 0;

/** A part that speaks of all operations together; of several headings above it, the lowest is its own where it names something. */
export function sumsUp({ head, headings, opening, isNamed }: Part, cues: readonly SentenceCues[], announced: number | null): boolean {
  const lowest = headings.at(-1), own = lowest === undefined || !isNamed ? head : head.filter((index) => index >= lowest.first), all = [...own, ...opening];
  const asked = all.slice(0, own.length + (all.some((index) => cues[index]!.names.length > 0) ? 1 : LEAD));
  return own.some((index) => cues[index]!.sums) || asked.some((index) => cues[index]!.several || (announced !== null && cues[index]!.announces === announced));
}
