import type { Document, Segment } from "../model/document.ts";
import { figureOf } from "./again.ts";
import { announcedBy, isPassing, MOST_ANNOUNCED, NOWHERE, OF_PERSONS, tellsAct, tellsInPassing, type SentenceCues } from "./cues.ts";
import { opensStory } from "./evidence.ts";
import { isProse, isSection, repeatedTitles, startOf, type Layout, type Part } from "./parts.ts";
import type { Stretch } from "./stretches.ts";
import { nothingTold, tell, type Told } from "./told.ts";
import { firstName, isFresh, NEAR_START, open, turn, type Open, type Telling } from "./turns.ts";
import { YEAR } from "../model/edtf.ts";

/** Behind so many sentences, what sums up several cases tells of others than the story's. */
const LEDE = 3;
/** How far from the start a text says that it tells of several operations, in sentences. */
export const OPENING_TOLD = 10;

/** A single story, with other actions told in sentences, paragraphs or sections of it, where what speaks for another weighs `enough`. */
export function cutStory(doc: Document, cues: readonly SentenceCues[], blocks: readonly Segment[], parts: readonly Part[], enough: number): Stretch[] {
  const main = open("main", undefined, false), all = [main];
  const telling: Telling = {
    doc, cues, main, current: main, settled: -1,
    told: nothingTold(doc.published, enough, announcedBy(cues).some((number) => number <= MOST_ANNOUNCED), blocks.find((block) => isProse(doc, block))?.first),
    isTold: cues.slice(0, OPENING_TOLD).some(({ several }, index) => several && doc.segments[doc.sentences[index]!.segment]!.kind !== "item"),
    lede: blocks.find(({ kind }) => kind === "paragraph" || kind === "item")?.first ?? -1,
  };
  const partAt = new Map(parts.map((part) => [startOf(part), part])), again = new Set(repeatedTitles(doc)), towns = new Set<string>(), figures = new Set<string>();
  for (const block of blocks) {
    if (block.kind === "boilerplate") continue;
    if (again.has(block) || endsWith(doc, telling.current, block) || resumes(telling.current, block, cues[block.first]!, towns, doc.published) || repeatsStory(telling.current, cues.slice(block.first, block.last), figures)) telling.current = main;
    const part = partAt.get(block.index), opened = part && openBy(telling, part, block);
    if (opened) {
      all.push((telling.current = opened));
      telling.told.others++;
    }
    tellBlock(telling, block, all, towns, again.has(block));
    if (telling.current === main) for (const { resultCounts } of cues.slice(block.first, block.last)) for (const count of resultCounts) if (count.value >= LARGE && OF_PERSONS.has(count.what)) figures.add(figureOf(count));
  }
  return all.filter(({ sentences }) => sentences.length > 0);
}

/** The stretch that a part opens, undefined where it opens none; headings stand before the sentences that speak for it. */
function openBy(telling: Telling, part: Part, block: Segment): Open | undefined {
  const { doc, cues, told, isTold, current } = telling;
  const lead = cues[part.opening[0]!]!;
  if (block.kind !== "title" && told.acts > 0 && !tellsInPassing(lead) && opensStory(doc, part, cues, told, isTold)) {
    telling.settled = part.opening[1] ?? part.opening[0]!;
    const { before, apart } = lead, isAside = before > NEAR_START && before < NOWHERE && apart === NOWHERE;
    return open(isAside ? "before" : "apart", firstName(doc, cues[block.first]!), isSection(doc, block), isPassing(lead));
  }
  if (listsNext(doc, part, cues, current) || addsCase(doc, part, cues, current, told)) return open("apart", undefined, current.headed && block.kind === "item");
  return undefined;
}

/** Tells the sentences of a block, each to its stretch. */
function tellBlock(telling: Telling, block: Segment, all: Open[], towns: Set<string>, isTitle: boolean): void {
  const { doc, cues, told, main } = telling;
  for (let index = block.first; index < block.last; index++) {
    const cue = cues[index]!, { current } = telling, isNext = enumerates(telling, block, index);
    const isSettled = index <= telling.settled && cue.names.length === 0 && !sumsUp(telling, block, index);
    const next = isNext ? open("apart", undefined, current.headed) : isSettled ? current : turn(telling, block, index);
    if (next !== current && next !== main) all.push(next);
    if (next !== current && (next.kind === "apart" || (next.kind === "sum" && main.sentences.length > LEDE))) told.others++;
    next.sentences.push(index);
    if ((next.kind === "apart" || next.kind === "before") && next.headed) next.name ??= firstName(doc, cue);
    if (next === main && cue.before > NEAR_START) main.name ??= firstName(doc, cue);
    if (next === main && block.kind === "paragraph") for (const town of cue.towns) towns.add(town);
    if (!isTitle && block.kind !== "title" && block.kind !== "heading") tell(told, cue);
    // what adds up behind the cases goes on to the end
    telling.current = next.kind === "sum" && !next.headed ? main : next;
  }
}

/** «With the two operations police closed …»: behind the results of the last of several, what all of them brought. */
const sumsUp = ({ cues }: Telling, { first }: Segment, index: number): boolean => cues[index]!.several && cues[index]!.announces !== null && cues.slice(first, index).some(({ results }) => results > 0);

/** «Two other blows were struck. In Kerala, … And in July …»: the next of the cases that the first sentence of a paragraph set apart announces. */
function enumerates({ cues, current }: Telling, { first, kind }: Segment, index: number): boolean {
  const lead = cues[first]!, cue = cues[index]!, told = current.sentences;
  if (kind !== "paragraph" || current.kind !== "apart" || lead.announces === null || lead.announces > MOST_ANNOUNCED || lead.results > 0) return false;
  const isCase = (each: SentenceCues): boolean => tellsAct(each) && each.results > 0;
  return isCase(cue) && (cue.dated || cue.placed !== "no" || cue.serial === "next") && told.some((at) => at > first && at < index && isCase(cues[at]!));
}

/** In a list of other cases, does a bullet or a part that a day leads tell the next one? */
function listsNext(doc: Document, { layout, block, opening }: Part, cues: readonly SentenceCues[], current: Open): boolean {
  if ((current.kind !== "apart" && current.kind !== "before") || isFresh(doc, current)) return false;
  if (current.headed && block.kind === "item") return opening.some((index) => tellsAct(cues[index]!)) && current.sentences.some((index) => tellsAct(cues[index]!));
  if (!DATED.has(layout)) return false;
  const { day, month } = cues[block.first]!;
  return (day ?? month) !== null && opening.some((index) => tellsCase(cues[index]!));
}

/** Behind a case that is told with its results, does a paragraph bring those of another place or time? */
function addsCase({ published }: Document, { layout, block, opening }: Part, cues: readonly SentenceCues[], { kind, sentences }: Open, told: Told): boolean {
  if ((kind !== "apart" && kind !== "before") || layout !== "plain") return false;
  const lead = cues[block.first]!;
  // «so far this year, police have arrested 300 people»
  const isTotal = lead.sums || (published !== null && lead.month === published.slice(0, YEAR));
  const isBlow = !isTotal && (lead.dated || lead.contrast || lead.placed !== "no") && (lead.acts > 0 || lead.verdict) && lead.results > 0 && lead.authority && !lead.back && lead.same > 2 && !lead.origin;
  const isDated = !isTotal && !lead.back && !lead.given && opening.slice(0, 2).some((index) => isDatedCase(cues[index]!, told));
  return (isBlow || isDated) && sentences.some((index) => tellsCase(cues[index]!) && cues[index]!.results > 0);
}

/** «In March, 22 people were held»: results, and with them a day that was not told before. */
const isDatedCase = ({ dayNear, results, given, origin, phase }: SentenceCues, { dates }: Told): boolean =>
  dayNear !== null && !dates.has(dayNear) && results > 0 && !given && !origin && !phase;

/** Layouts of the entries of a chronicle. */
const DATED: ReadonlySet<Layout> = new Set(["label", "bullet label", "entry", "day"]);

const tellsCase = (cue: SentenceCues): boolean => tellsAct(cue) || cue.results > 0;

/** What happened before ends with its paragraph, save in a round-up; a section ends with the next heading. */
function endsWith(doc: Document, { kind, sentences, headed }: Open, block: Segment): boolean {
  if (kind === "main") return false;
  return kind === "named" ? sentences.length > 0 : isSection(doc, block) && (!headed || (kind === "before" && sentences.length > 1));
}

/** «Operatives have arrested 45 suspects …», behind another case: does a paragraph tell again how many persons the main story is of, so many that no two cases have them? */
const repeatsStory = ({ kind, headed }: Open, own: readonly SentenceCues[], figures: ReadonlySet<string>): boolean =>
  kind !== "main" && !headed && figures.size > 0 && own.some(({ resultCounts }) => resultCounts.some((count) => figures.has(figureOf(count))));

const LARGE = 10;

/** A paragraph that leads with a town of the main story goes on with it, one that points back does behind a case told in passing, and so does one of today or a day to come behind what happened before. */
function resumes({ kind, headed, passing }: Open, block: Segment, lead: SentenceCues, towns: ReadonlySet<string>, published: string | null): boolean {
  if (kind === "main" || headed || block.kind !== "paragraph" || lead.names.length > 0 || lead.contrast) return false;
  return (passing && lead.back) || (lead.placed === "town" && towns.has(lead.towns[0]!)) || (kind === "before" && published !== null && lead.dayAnywhere !== null && lead.dayAnywhere >= published);
}
