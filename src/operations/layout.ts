import type { Document, Segment } from "../model/document.ts";
import { kindOf, valueOf } from "./told.ts";
import type { SentenceCues } from "./cues.ts";
import { partsOf, type Layout, type Part } from "./parts.ts";
import type { Stretch } from "./stretches.ts";

/** The layouts that may divide a round-up, the outermost first. */
const DIVIDING: readonly Layout[] = ["heading", "label", "bullet label", "entry", "town", "day", "bullet", "plain"];
/** Layouts that every text has: they divide only where as many stories are announced; and those of lists, which give parts of a story unless the text says that it tells of several. */
const COMMON: ReadonlySet<Layout> = new Set(["bullet", "plain"]), OF_LISTS: ReadonlySet<Layout> = new Set(["entry"]);
/** Layouts told by the first words of a block, whatever stands above it. */
const LABELLED: ReadonlySet<Layout> = new Set(["label", "bullet label"]);
/** How far from the start a text announces how many operations it tells of, in sentences. */
const OPENING = 8;
/** No round-up announces more. */
const MOST = 12;
/** So many parts of a layout are a pattern; two where the text says that it tells of several. */
const PATTERN = 3, TOLD_PATTERN = 2;
/** How strong the parts must be on the average to be stories each; less is asked of a text that says it is a round-up. */
const STRONG = 2.75, TOLD_STRONG = 1.5;

/** A figure below a total told before may be a part of it, or one of several stories summed up there. */
const PART = 0.5;
/** Behind a whole story, countries divide what was done in each of them. */
const COUNTRY = 1.5;

/** A round-up: what stands before its first story, and the stories with what else is told between them. */
export interface RoundUp {
  /** Segment of the first story. */
  readonly from: number;
  /** Does the text say how many stories there are? */
  readonly isAnnounced: boolean;
  readonly layout: Layout;
  readonly stories: readonly Stretch[];
}

/** Finds the layout that repeats in a round-up and cuts the text by it; undefined where parts only divide one story. */
export function roundUpOf(doc: Document, cues: readonly SentenceCues[]): RoundUp | undefined {
  const parts = partsOf(doc, cues), isTold = cues.some(({ several }) => several);
  for (const layout of DIVIDING) {
    const members = membersOf(parts, layout), [first] = members;
    if (first === undefined) continue;
    const before = cues.slice(0, first.block.first), announced = before.slice(0, OPENING).find(({ announces }) => announces !== null)?.announces ?? null;
    const own = members.filter((part) => !sumsUp(part, cues, announced));
    if (!divides(layout, own, cues, isTold ? [] : before, isTold, announced)) continue;
    const isAnnounced = announced === own.length;
    return { from: startOf(first), isAnnounced, layout, stories: cut(doc, cues, members, announced, isAnnounced) };
  }
  return undefined;
}

/** The parts of a layout; above the first of them a heading may stand («This week / HULL. …»). */
function membersOf(parts: readonly Part[], layout: Layout): readonly Part[] {
  return parts.flatMap((part) => (part.layout === layout ? [part] : LABELLED.has(layout) && part.bare?.layout === layout ? [{ ...part.bare, headings: part.headings }] : []));
}

function divides(layout: Layout, members: readonly Part[], cues: readonly SentenceCues[], total: readonly SentenceCues[], isTold: boolean, announced: number | null): boolean {
  const telling = members.filter((part) => tells(part, cues) && (layout !== "plain" || isPlaced(part, cues)));
  if (members.length < TOLD_PATTERN || telling.length * 2 < members.length) return false;
  const strength = strengthOf(members, cues, total);
  if (announced !== null && announced <= MOST && [members.length, telling.length].includes(announced) && strength >= TOLD_STRONG) return true;
  if (COMMON.has(layout) || (OF_LISTS.has(layout) && !isTold)) return false;
  return members.length >= PATTERN && strength >= (isTold && !OF_LISTS.has(layout) ? TOLD_STRONG : STRONG);
}

/**
 * How much like stories of their own the parts are, up to 5: the shares of those that tell an act, bring results, say whose act it
 * is, name their subject and do so in a label, less the shares of those that point back and that give parts of the `total` told before.
 */
export function strengthOf(members: readonly Part[], cues: readonly SentenceCues[], total: readonly SentenceCues[]): number {
  const greatest = new Map<string, number>();
  for (const key of total.flatMap(({ resultKeys }) => resultKeys)) greatest.set(kindOf(key), Math.max(valueOf(key), greatest.get(kindOf(key)) ?? 0));
  const isStory = total.some(({ acts, results }) => acts > 0 && results > 0);
  const share = (holds: (part: Part) => boolean): number => members.filter(holds).length / members.length;
  const opening = (part: Part, holds: (cue: SentenceCues) => boolean): boolean => part.opening.some((index) => holds(cues[index]!));
  return (
    share((part) => [...part.head, ...part.opening].some((index) => tellsAction(cues[index]!))) + share((part) => opening(part, ({ results }) => results > 0)) + share((part) => opening(part, ({ authority }) => authority)) +
    share(({ isNamed }) => isNamed) + share(({ isNamed, isShort }) => isNamed && isShort) + share((part) => opening(part, ({ apart, contrast }) => apart < Infinity || contrast)) - share(({ opening: [lead] }) => cues[lead!]!.back || cues[lead!]!.same <= AT_START) -
    COUNTRY * share((part) => isStory && isOfCountry(part, cues)) -
    PART * share((part) => opening(part, ({ resultKeys }) => resultKeys.some((key) => valueOf(key) <= (greatest.get(kindOf(key)) ?? 0))))
  );
}

/** Does a paragraph say at once whose action it is, or where and when? */
function isPlaced({ opening: [lead] }: Part, cues: readonly SentenceCues[]): boolean {
  const { authority, placed, towns, dated, names, contrast, back } = cues[lead!]!;
  return !back && (authority || placed !== "no" || towns.length > 0 || dated || contrast || names.length > 0);
}

/** «GUATEMALA.»: a label that holds a country and little else. */
const isOfCountry = ({ isShort, head, opening }: Part, cues: readonly SentenceCues[]): boolean => isShort && (head.length > 0 ? head : opening.slice(0, 1)).some((index) => cues[index]!.countries.length > 0);

/** «The same network …»: how near to the start it must stand to speak for the part. */
const AT_START = 3;
/** How many sentences of a part may tell that it sums up. */
const LEAD = 3;

/** Does a part tell an act, or name an operation? */
export const tells = ({ head, opening }: Part, cues: readonly SentenceCues[]): boolean => [...head, ...opening].some((index) => tellsAct(cues[index]!));

const tellsAct = (cue: SentenceCues): boolean => tellsAction(cue) || (cue.finds > 0 && (cue.authority || cue.results > 0));

const tellsAction = ({ acts, verdict, matter, names }: SentenceCues): boolean => acts > 0 || (verdict && !matter) || names.length > 0;

/** A part that speaks of all operations together. */
export const sumsUp = ({ head, opening }: Part, cues: readonly SentenceCues[], announced: number | null): boolean =>
  head.some((index) => cues[index]!.sums) || [...head, ...opening.slice(0, LEAD)].some((index) => cues[index]!.several || (announced !== null && cues[index]!.announces === announced));

const startOf = ({ headings, block }: Part): number => (headings[0] ?? block).index;

/** Each member starts a stretch that reaches to the next one; what sums up belongs to none, and a story still without its action goes on behind it. */
function cut(doc: Document, cues: readonly SentenceCues[], members: readonly Part[], announced: number | null, isAnnounced: boolean): Stretch[] {
  const chunks = members.map((part, at) => doc.segments.slice(startOf(part), members[at + 1] && startOf(members[at + 1]!)).filter(({ kind }) => kind !== "boilerplate"));
  // without headings, the last story is as long as the longest of the others at most: what follows closes the text
  const longest = members[0]!.layout === "heading" ? Infinity : chunks.slice(0, -1).reduce((most, { length }) => Math.max(most, length), 0);
  const stretches: { kind: "story" | "sum"; sentences: number[]; name: undefined }[] = [];
  const push = (kind: "story" | "sum", sentences: number[]) => sentences.length > 0 && stretches.push({ kind, sentences, name: undefined });
  members.forEach((part, at) => {
    const blocks = at === members.length - 1 ? chunks[at]!.slice(0, longest) : chunks[at]!, sums = (block: Segment) => sentencesOf([block]).some((index) => cues[index]!.several);
    const first = blocks.findIndex(sums), own = sentencesOf(first < 0 ? blocks : blocks.slice(0, first));
    const isStory = !sumsUp(part, cues, announced) && (isAnnounced || own.some((index) => tellsAct(cues[index]!) || cues[index]!.results > 0 || (part.isNamed && cues[index]!.verdict)));
    const from = !isStory ? 0 : first < 0 ? blocks.length : first, to = isStory ? blocks.length : blocks.findLastIndex(sums) + 1;
    push("story", sentencesOf(blocks.slice(0, from)));
    const open = stretches.at(-1), rest = sentencesOf(blocks.slice(to)), goesOn = to > 0 && open?.kind === "story" && !open.sentences.some((index) => isResult(cues[index]!)) && rest.some((index) => isResult(cues[index]!));
    if (goesOn) open.sentences.push(...rest);
    push("sum", sentencesOf(blocks.slice(from, goesOn ? to : undefined)));
  });
  push("sum", sentencesOf(chunks.at(-1)!.slice(longest)));
  return stretches;
}

const isResult = ({ acts, finds, results }: SentenceCues): boolean => acts + finds > 0 && results > 0;

const sentencesOf = (blocks: readonly Segment[]): number[] => blocks.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, offset) => first + offset));
