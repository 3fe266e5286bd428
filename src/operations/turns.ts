import type { Document, Segment } from "../model/document.ts";
import { MONTH } from "../model/edtf.ts";
import { areAliases, isOlder, isSequel } from "./aliases.ts";
import { NOWHERE, tellsAct, tellsInPassing, type SentenceCues } from "./cues.ts";
import { bringsNewcomer, isMereAddition } from "./newcomers.ts";
import { recallsPerson } from "./persons.ts";
import type { Stretch, StretchKind } from "./stretches.ts";
import { isPartOfWhole, isSinceOrigin, recalls, repeatsFigures, repeatsLarge, type Told } from "./told.ts";
import { kindOf } from "../text/surroundings.ts";
import { markAt } from "../text/marks.ts";

/** A stretch that is still being told. */
export interface Open extends Stretch {
  readonly sentences: number[];
  name: string | undefined;
  /** True where a heading opened it: then the next heading ends it. */
  readonly headed: boolean;
  /** True where it tells of another case in passing: «The raids come as three men were jailed». */
  readonly passing: boolean;
}

export const open = (kind: StretchKind, name: string | undefined, headed: boolean, passing = false): Open => ({ kind, sentences: [], name, headed, passing });

/** A story while it is cut. */
export interface Telling {
  readonly doc: Document;
  readonly cues: readonly SentenceCues[];
  readonly told: Told;
  /** Does the opening say that the text tells of several operations? */
  readonly isTold: boolean;
  /** The first sentence of the story's body, which nothing stands apart from. */
  readonly lede: number;
  readonly main: Open;
  /** The stretch that the last sentence belongs to. */
  current: Open;
  /** Up to this sentence it is settled that a part tells of another action, whatever cues stand there. */
  settled: number;
}

/** A sentence of a story as it is judged. */
interface Turn extends Omit<Telling, "settled"> {
  readonly block: Segment;
  readonly index: number;
  readonly cue: SentenceCues;
  readonly isFirst: boolean;
  readonly isHeading: boolean;
  readonly length: number;
  /** Up to where a cue speaks for all of the sentence. */
  readonly reach: number;
  /** The operation that it names, and one with results that it calls older. */
  readonly name: string | undefined;
  readonly older: string | undefined;
}

/** Where in a sentence a cue must stand to speak for all of it. */
export const NEAR_START = 12;
/** A sentence as short as this, with a cue, is a heading whatever its layout («Otros casos»). */
const SHORT = 4;
/** «In another case, …»: how near to the start of a sentence inside a paragraph. */
const OPENING = 8;
/** «The same network …», «this time» so near to the start goes on with the story. */
const AT_START = 3;
/** Among so many sentences behind a look back a figure of the story may be told again. */
const RETOLD = 8;
/** A sentence this brief only announces what the next ones tell («It is the second raid in a month»). */
const BRIEF = 16, AHEAD = 2;

/** The stretch that a sentence belongs to. */
export function turn(telling: Telling, block: Segment, index: number): Open {
  const { doc, cues, told, isTold, lede, main, current } = telling, cue = cues[index]!, { first, last } = doc.sentences[index]!;
  const isHeading = block.kind === "heading" || last - first <= SHORT, name = firstName(doc, cue);
  const older = name === undefined && cue.results > 0 && !isOwnSequel(doc, cues, cue) ? cue.names[0]?.value : undefined;
  const at: Turn = { doc, cues, told, isTold, lede, main, current, block, index, cue, isFirst: index === block.first, isHeading, length: last - first, reach: isHeading ? NOWHERE : NEAR_START, name, older };
  return TURNS.find(([holds]) => holds(at))?.[1](at) ?? telling.current;
}

/** The first operation that a sentence names, those left out that it calls older. */
export const firstName = (doc: Document, { names }: SentenceCues): string | undefined => names.find(({ from }) => !isOlder(doc, from))?.value;

/** «It follows Operation X; since then 300 channels were seized»: no other operation is named. */
const isOwnSequel = (doc: Document, cues: readonly SentenceCues[], { names: [first] }: SentenceCues): boolean =>
  first !== undefined && isSequel(doc, first.from) && cues.every(({ names }) => names.every(({ value }) => areAliases(value, first.value)));

/** Does a sentence bring anything of an action? */
const bringsAction = (cue: SentenceCues): boolean => cue.acts > 0 || cue.verdict || cue.results > 0 || cue.names.length > 0 || cue.targets.length > 0;

/** Does a sentence tell what was done, or what it brought? */
const bringsCase = (cue: SentenceCues): boolean => tellsAct(cue) || cue.results + cue.names.length > 0;

const isCalled = ({ name }: Open, other: string): boolean => name !== undefined && areAliases(other, name);

const isOther = (known: string | undefined, name: string | undefined): boolean => known !== undefined && name !== undefined && !areAliases(name, known);

/** Opened by a heading, and nothing told yet. */
export const isFresh = (doc: Document, { headed, sentences }: Open): boolean => headed && sentences.length > 0 && kindOf(doc, sentences.at(-1)!) === "heading";

/** «This time, …», behind what happened before. */
const returns = ({ cue, current, isFirst, isHeading }: Turn): boolean =>
  current.kind === "before" && !isHeading && cue.names.length === 0 && cue.same <= (isFirst && !current.headed ? NEAR_START : AT_START);

/** «It is not the first blow: last year …»; the history of a verdict is its own, and so is what «the same network» did. */
function looksBack({ doc, cues, cue, lede, index, block, reach, told, length, isHeading }: Turn): boolean {
  // «in the past four years, raids have led to 5,000 arrests» sums up
  if (cue.sums && !isHeading && cue.names.length === 0) return false;
  if (cue.before >= reach || index < lede || (index === lede && !isHeading) || (told.verdict && cue.back && (!cue.verdict || cue.results === 0))) return false;
  // in the first paragraph, before anything was told of the story, it is the story's own day
  if (!isHeading && block.first === lede && told.greatest.size === 0 && told.names.size === 0 && cue.before > AT_START && cue.results === 0) return false;
  if (cue.same <= AT_START && cue.same < cue.before && cue.countries.length === 0) return false;
  // «Mere was arraigned earlier this week»: a step of the story
  if (!isHeading && cue.names.length === 0 && recallsPerson(doc, index)) return false;
  if (!isHeading && cue.month !== null && isSinceOrigin(told, cue, cue.month) && !bringsNewcomer(doc, index)) return false;
  // «back in February a tip reached the police»: how the story began
  if (cue.origin && !isHeading && cue.results + cue.names.length === 0 && !cue.verdict && cue.acts === 0) return false;
  // «The second blow in a year / The inquiry began in January»: a heading that tells of the story itself
  if (isHeading) return !(index + 1 < cues.length && cues[index + 1]!.origin && cues[index + 1]!.back && cue.names.length + cue.results === 0 && cue.countries.length === 0);
  // «until recently a ring operated …; police cut off 160,000 subscriptions», of which it was told
  if (cue.names.length === 0 && repeatsLarge(told, cues.slice(index, Math.min(block.last, index + RETOLD)))) return false;
  // «Where it all began / We have to go back to 2015»
  if (cues[index - 1]?.origin && kindOf(doc, index - 1) === "heading") return false;
  // «the older man had been arrested before»: what is known of somebody
  if (cue.back && !cue.authority && cue.results + cue.names.length === 0 && length > BRIEF) return false;
  const near = cues.slice(index, index + 1 + AHEAD).filter((each, at) => index + at < block.last || isOfThen(each)), isBrief = length <= BRIEF;
  if (isBrief && near.slice(1).some((each) => tellsAct(each) || (each.ago <= AT_START && each.stated.length > 0))) return true;
  return (bringsAction(cue) || cue.authority || cue.before <= AT_START && cues.slice(index, Math.min(block.last, index + 1 + AHEAD)).some((each) => tellsAct(each) && each.results > 0) || (isBrief && near.some(bringsAction))) && near.some(({ results, names }) => results + names.length > 0);
}

/** Does it lead with an earlier time, or look back as well? */
const isOfThen = ({ ago, before, month, dated }: SentenceCues): boolean => ago < NOWHERE || before < NOWHERE || month !== null || dated;

/** «In a separate case, …» */
const standsApart = ({ doc, cues, cue, index, block, reach, lede, told, current, isFirst }: Turn): boolean => cue.apart < (isFirst ? reach : OPENING) && index !== lede && !tellsInPassing(cue) && !isMereAddition(doc, index, cue, told) && !isOfKnown(doc, index, cue) && !(told.phase && (cue.serial === "next" || !isFirst)) && !(told.verdict && cue.serial === "next" && cue.results === 0) && !isFresh(doc, current) && !repeatsFigures(told, cues.slice(index, Math.min(block.last, index + 1 + AHEAD))) && !isPartOfWhole(told, cue, cues.slice(index, Math.min(block.last, index + 1 + AHEAD))) && (cue.other || cues.slice(index, Math.min(block.kind === "heading" ? index + 1 + AHEAD : block.last, index + 1 + AHEAD)).some(bringsCase));

/** «In a separate case, the defendant pleaded guilty»: what else is known of somebody in the story. */
const isOfKnown = (doc: Document, index: number, cue: SentenceCues): boolean => cue.results + cue.names.length === 0 && (cue.given || recallsPerson(doc, index));

/** «The second operation …», where the text says that it tells of several. */
const isNext = ({ doc, cue, index, isTold, told, lede, current }: Turn): boolean => isTold && !told.phase && cue.serial === "next" && index !== lede && !isFresh(doc, current);

/** Does a paragraph behind several cases start to add up what they brought? */
const addsUp = ({ cues, cue, index, isFirst, isTold, told, name, block }: Turn): boolean =>
  isFirst && isTold && told.others > 0 && cue.sums && !cue.given && cue.same === NOWHERE && name === undefined && block.kind === "paragraph" && cues.slice(index, block.last).some(({ results }) => results > 0);

/** Another code name than the stretch's own. */
const namesOther = ({ name, current, main, cue }: Turn): boolean => !cue.total && isOther(current.name ?? (current === main ? undefined : name), name);

/** «In Catania, meanwhile, the Carabinieri arrested five»: inside a paragraph, another force in another town, where the story happened in one. */
const actsElsewhere = ({ cue, isFirst, told, block }: Turn): boolean =>
  !isFirst && block.kind === "paragraph" && told.placed !== "no" && told.names.size === 0 && !told.verdict && !told.phase && cue.placed === "town" && !told.towns.has(cue.towns[0]!) && tellsAct(cue) && cue.results > 0 && cue.authority &&
  cue.agencies.some((agency) => !told.agencies.has(agency)) && cue.contrast && !cue.given && !cue.back && !cue.origin && !cue.phase && cue.same === NOWHERE;

/** So many sentences back an earlier case is asked when it was and whose. */
const CASE = 6;

/** «In May 2019 police in Hull … And in November 2021 the Coast Guard …»: beside another case, what another force did, or was done in another town, at another time. */
function tellsAnotherThen({ cues, cue, current, isFirst, block }: Turn): boolean {
  const date = cue.dayNear ?? cue.month;
  if ((current.kind !== "before" && current.kind !== "apart") || isFirst || block.kind !== "paragraph" || date === null || cue.results === 0 || !cue.authority || !tellsAct(cue)) return false;
  if (cue.given || cue.back || cue.origin || cue.phase || cue.same < NOWHERE) return false;
  const own = current.sentences.slice(-CASE).map((index) => cues[index]!);
  return own.some((each) => tellsAct(each) && each.results > 0 && (each.dayNear ?? each.month) !== null) && own.every((each) => (each.dayNear ?? each.month)?.slice(0, MONTH) !== date.slice(0, MONTH)) &&
    (cue.agencies.some((agency) => !own.some(({ agencies }) => agencies.includes(agency))) || isOtherTown(cue, own));
}

/** Do both name towns, and none of them the same? */
const isOtherTown = ({ towns }: SentenceCues, own: readonly SentenceCues[]): boolean =>
  towns.length > 0 && own.some((each) => each.towns.length > 0) && !own.some((each) => each.towns.some((town) => towns.includes(town)));

/** «Operation Casper, too, opened the way», behind an earlier case without a name. */
const namesOlder = ({ cue, name, current, isFirst }: Turn): boolean => isFirst && name !== undefined && current.kind === "before" && current.name === undefined && !current.headed && cue.results === 0;

/** «Ten days ago police in Hull …»: does a sentence lead with an earlier time, and tell what another force did, or was done in another town? */
const happenedBefore = (turn: Turn): boolean => {
  const { doc, index, cue, current, main, lede, told, block } = turn;
  if (current !== main || index <= lede || block.kind !== "paragraph" || cue.ago > AT_START || cue.results === 0 || !tellsAct(cue) || !cue.authority || told.agencies.size + told.towns.size === 0) return false;
  if (told.verdict || told.phase || told.origin || cue.verdict || cue.given || cue.back || cue.origin || cue.phase || cue.same < NOWHERE || recallsPerson(doc, index)) return false;
  return cue.agencies.some((agency) => !told.agencies.has(agency)) || cue.towns.some((town) => !told.towns.has(town)) || (cue.agencies.length === 0 && isForceOfOtherTown(turn));
};

/** «Hull police»: within so many words a town may stand before its force. */
const LEADING_FORCE = 7;

/** Does a name, of a town that was not told of, stand before the first word for a force? */
function isForceOfOtherTown({ doc, index, cue, told }: Turn): boolean {
  const { first, last } = doc.sentences[index]!;
  for (let at = first + 1; at < Math.min(last, first + LEADING_FORCE); at++) {
    if (markAt(doc.marks, at, "op-authorities") === undefined) continue;
    const { word } = doc.tokens[at - 1]!;
    return word.shape === "capital" && !told.towns.has(word.norm) && cue.countries.every((code) => !told.countries.has(code));
  }
  return false;
}

/** Where a sentence leads: the first that holds decides, and the stretch goes on where none does. */
const TURNS: readonly (readonly [holds: (turn: Turn) => boolean, to: (turn: Turn) => Open])[] = [
  [({ block, index }) => block.kind === "title" || index === 0, ({ main }) => main],
  [({ older, main }) => older !== undefined && !isCalled(main, older), ({ older, current, isHeading }) => (current.kind === "before" && current.name === older ? current : open("before", older, isHeading))],
  [({ name, main, current }) => name !== undefined && current !== main && isCalled(main, name), ({ main }) => main],
  [({ cue, name, block }) => cue.several && name === undefined && block.kind !== "item", () => open("sum", undefined, false)],
  // «In all, 930,000 cigarettes have been seized», behind the cases
  [addsUp, () => open("sum", undefined, true)],
  [returns, ({ main }) => main],
  [tellsAnotherThen, ({ name, current }) => open(current.kind, name, current.headed)],
  [namesOlder, ({ name }) => open("named", name, false)],
  [({ name, current, isFirst }) => isFirst && current.kind === "before" && isOther(current.name, name), ({ name, current }) => open("before", name, current.headed)],
  [({ cue, reach, current, isFirst }) => cue.before < reach && current.kind === "before" && (current.headed || !isFirst), ({ current }) => current],
  [looksBack, ({ name, isHeading }) => open("before", name, isHeading)],
  [standsApart, ({ name, current, isHeading }) => open("apart", name, isHeading || current.headed)],
  [isNext, ({ name, current }) => open("apart", name, current.headed)],
  [({ told, cue, current, main, isFirst }) => current === main && !isFirst && recalls(told, cue), ({ name }) => open("before", name, false)],
  [happenedBefore, ({ name }) => open("before", name, false)],
  [actsElsewhere, () => open("apart", undefined, false)],
  [namesOther, ({ name, cue, isFirst, isHeading }) => open(isFirst && cue.acts > 0 && !(cue.back && cue.results === 0) ? "apart" : "named", name, isHeading)],
];
