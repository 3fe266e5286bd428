import type { Document, Segment } from "../model/document.ts";
import { areAliases, isOlder } from "./aliases.ts";
import { announcedBy, MOST_ANNOUNCED, NOWHERE, tellsAct, type SentenceCues } from "./cues.ts";
import { opensStory } from "./evidence.ts";
import { isSection, repeatedTitles, startOf, type Layout, type Part } from "./parts.ts";
import type { Stretch, StretchKind } from "./stretches.ts";
import { nothingTold, recalls, tell, type Told } from "./told.ts";
import { kindOf } from "../text/surroundings.ts";
import { YEAR } from "../model/edtf.ts";

/** Where in a sentence a cue must stand to speak for all of it. */
const NEAR_START = 16;
/** A sentence as short as this, with a cue, is a heading whatever its layout («Otros casos»). */
const SHORT = 4;
/** «In another case, …»: how near to the start of a sentence inside a paragraph. */
const OPENING = 6;
/** A sentence this brief only announces what the next one tells («It is the second raid in a month»). */
const BRIEF = 16;
/** Behind so many sentences, what sums up several cases tells of others than the story's. */
const LEDE = 3;
/** How far behind such a sentence, in sentences. */
const AHEAD = 2;

/** How far from the start a text says that it tells of several operations, in sentences. */
const OPENING_TOLD = 10;

interface Open extends Stretch {
  readonly sentences: number[];
  name: string | undefined;
  /** True where a heading opened it: then the next heading ends it. */
  readonly headed: boolean;
}

/** A single story, with other actions told in sentences, paragraphs or sections of it. */
export function cutStory(doc: Document, cues: readonly SentenceCues[], blocks: readonly Segment[], parts: readonly Part[], enough: number): Stretch[] {
  const main: Open = { kind: "main", sentences: [], name: undefined, headed: false };
  const all = [main],
    told = nothingTold(doc.published, enough, announcedBy(cues).some((number) => number <= MOST_ANNOUNCED)),
    towns = new Set<string>(),
    isTold = cues.slice(0, OPENING_TOLD).some(({ several }) => several);
  const partAt = new Map(parts.map((part) => [startOf(part), part]));
  const lede = blocks.find(({ kind }) => kind === "paragraph" || kind === "item")?.first ?? -1;
  const again = new Set(repeatedTitles(doc));
  let current = main,
    opened = -1;
  for (const block of blocks) {
    if (block.kind === "boilerplate") continue;
    const part = partAt.get(block.index);
    if (again.has(block) || endsWith(doc, current, block) || resumes(current, block, cues[block.first]!, towns)) current = main;
    if (part && block.kind !== "title" && told.acts > 0 && opensStory(doc, part, cues, told, isTold)) {
      all.push((current = open("apart", firstName(doc, cues[block.first]!), isSection(doc, block))));
      opened = part.opening[1] ?? part.opening[0]!;
    }
    else if (part && (listsNext(doc, part, cues, current) || addsCase(doc, part, cues, current, told))) all.push((current = open("apart", undefined, current.headed && block.kind === "item")));
    for (let index = block.first; index < block.last; index++) {
      const next = index <= opened && cues[index]!.names.length === 0 ? current : turn(doc, cues, block, index, current, main, lede, told, isTold);
      if (next !== current && next !== main) all.push(next);
      if (next !== current && (next.kind === "apart" || (next.kind === "sum" && main.sentences.length > LEDE))) told.others++;
      current = next;
      current.sentences.push(index);
      if ((current.kind === "apart" || current.kind === "before") && current.headed) current.name ??= firstName(doc, cues[index]!);
      if (current === main && cues[index]!.before > NEAR_START) main.name ??= firstName(doc, cues[index]!);
      if (current === main && block.kind === "paragraph") for (const town of cues[index]!.towns) towns.add(town);
      if (block.kind !== "title" && block.kind !== "heading") tell(told, cues[index]!);
      if (current.kind === "sum") current = main;
    }
  }
  return all.filter(({ sentences }) => sentences.length > 0);
}

/** In a list of other cases, does a bullet or a part that a day leads tell the next one? */
function listsNext(doc: Document, { layout, block, opening }: Part, cues: readonly SentenceCues[], current: Open): boolean {
  if ((current.kind !== "apart" && current.kind !== "before") || isFresh(doc, current)) return false;
  if (current.headed && block.kind === "item") return opening.some((index) => tellsAct(cues[index]!)) && current.sentences.some((index) => tellsAct(cues[index]!));
  if (!DATED.has(layout)) return false;
  const { day, month } = cues[block.first]!;
  return (day ?? month) !== null && opening.some((index) => tellsCase(cues[index]!));
}

/** Behind a case that is told with its results, does a paragraph bring those of another force? */
function addsCase({ published }: Document, { layout, block, opening }: Part, cues: readonly SentenceCues[], { kind, sentences }: Open, told: Told): boolean {
  if ((kind !== "apart" && kind !== "before") || layout !== "plain") return false;
  const lead = cues[block.first]!;
  // «so far this year, police have arrested 300 people»
  const isTotal = lead.sums || (published !== null && lead.month === published.slice(0, YEAR));
  const isBlow = !isTotal && (lead.acts > 0 || lead.verdict) && lead.results > 0 && lead.authority && !lead.back && lead.same > 2 && !lead.origin;
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
  return kind === "named" ? sentences.length > 0 : isSection(doc, block) && !headed;
}

/** A paragraph that leads with a town of the main story goes on with it. */
const resumes = ({ kind, headed }: Open, block: Segment, lead: SentenceCues, towns: ReadonlySet<string>): boolean =>
  kind !== "main" && !headed && block.kind === "paragraph" && lead.placed === "town" && lead.names.length === 0 && !lead.contrast && towns.has(lead.towns[0]!);

/** Opened by a heading, and nothing told yet. */
const isFresh = (doc: Document, { headed, sentences }: Open): boolean => headed && sentences.length > 0 && kindOf(doc, sentences.at(-1)!) === "heading";

/** The stretch that a sentence belongs to; the lede is the first one of the story's body, which nothing stands apart from. */
function turn(doc: Document, cues: readonly SentenceCues[], block: Segment, index: number, current: Open, main: Open, lede: number, told: Told, isTold: boolean): Open {
  if (block.kind === "title" || index === 0) return main;
  const cue = cues[index]!, { first, last } = doc.sentences[index]!;
  const isHeading = block.kind === "heading" || last - first <= SHORT, reach = isHeading ? NOWHERE : NEAR_START, name = firstName(doc, cue);
  const older = name === undefined && cue.results > 0 && cue.names[0] ? cue.names[0].value : undefined;
  if (older !== undefined && !(main.name !== undefined && areAliases(older, main.name))) return current.kind === "before" && current.name === older ? current : open("before", older, isHeading);
  if (name !== undefined && current !== main && main.name !== undefined && areAliases(name, main.name)) return main;
  if (cue.several && name === undefined) return open("sum", undefined, false);
  if (cue.same <= (index === block.first && !current.headed ? NEAR_START : 3) && cue.names.length === 0 && current.kind === "before" && !isHeading) return main;
  if (current.kind === "before" && current.name !== undefined && name !== undefined && index === block.first && !areAliases(name, current.name)) return open("before", name, current.headed);
  if (cue.before < reach && current.kind === "before" && (current.headed || index > block.first)) return current;
  if (cue.before < reach && !(told.verdict && !cue.verdict && cue.back) && !(cue.same <= 3 && cue.same < cue.before && cue.countries.length === 0) && (isHeading || bringsAction(cue) || (last - first <= BRIEF && cues.slice(index + 1, index + 1 + AHEAD).some(bringsAction)))) return open("before", name, isHeading);
  if (cue.apart < (index === block.first ? reach : OPENING) && index !== lede && !isFresh(doc, current)) return open("apart", name, isHeading || current.headed);
  if (isTold && cue.serial === "next" && index !== lede && !isFresh(doc, current)) return open("apart", name, current.headed);
  if (current === main && index > block.first && recalls(told, cue)) return open("before", name, false);
  const known = current.name ?? (current === main ? undefined : name);
  if (name !== undefined && known !== undefined && !areAliases(name, known)) return open(index === block.first && cue.acts > 0 ? "apart" : "named", name, isHeading);
  return current;
}

const open = (kind: StretchKind, name: string | undefined, headed: boolean): Open => ({ kind, sentences: [], name, headed });

/** Does a sentence bring anything of an action? */
export const bringsAction = (cue: SentenceCues): boolean => cue.acts > 0 || cue.verdict || cue.results > 0 || cue.names.length > 0 || cue.targets.length > 0;

const firstName = (doc: Document, { names }: SentenceCues): string | undefined => names.find(({ from }) => !isOlder(doc, from))?.value;
