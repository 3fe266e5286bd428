import { addAll, gathered } from "../model/lists.ts";
import { aliasKey, areAliases } from "./aliases.ts";
import { announcedBy, areSeveral, tellsAnother, type SentenceCues } from "./cues.ts";
import { isDeed, reportsAction } from "./reported.ts";
import { OPENING_TOLD } from "./story.ts";
import type { Stretch } from "./stretches.ts";

/** The stretches of one operation. */
export interface Group {
  readonly stretches: readonly Stretch[];
  /** Stretches that named another operation and told nothing of it: their facts are this one's, their names are not. */
  readonly asides: readonly Stretch[];
}

/** No article tells of more operations; a longer list is compared only so far. */
const COMPARED = 50;

/** The stretches that report an action, those of one operation together, in text order. */
export function groupStretches(stretches: readonly Stretch[], cues: readonly SentenceCues[]): readonly Group[] {
  const told = announcedApart(stretches, cues);
  if (told) return told;
  const groups: { stretches: Stretch[]; asides: Stretch[] }[] = [], asides: Stretch[] = [], isSeveral = areSeveral(cues), isRoundUp = listsNames(stretches, cues);
  const sums = stretches.filter(({ kind }) => kind === "sum").flatMap(({ sentences }) => sentences);
  for (const stretch of stretches) {
    const inStory = groups[0]?.stretches[0]?.kind === "main" || isSeveral;
    if (!(isRoundUp && stretch.kind === "named") && !isOperation(stretch, sums, inStory, groups.length > 0, cues) && !(isSeveral && isOfList(stretch, cues))) {
      if (stretch.kind !== "main" && stretch.kind !== "sum") asides.push(stretch);
      continue;
    }
    const known = groups.slice(0, COMPARED).find(({ stretches: [first] }) => areOne(first!, stretch));
    if (known) known.stretches.push(stretch);
    else groups.push({ stretches: [stretch], asides: [] });
  }
  const isCounted = cues.some(({ announces }) => announces === groups.length);
  const apart = groups.filter(({ stretches: [first] }) => first!.kind === "apart" && cues[first!.sentences[0]!]!.before > NEAR).length;
  const isAnnounced = apart > 1 && announcedBy(cues).includes(apart);
  if (isAnnounced && !isCounted && groups[0]!.stretches[0]!.kind === "main") groups.shift();
  else if (!isCounted && groups.length > (isSeveral ? 2 : MANY) && isIntroduction(groups[0]!, cues) && !isAnother(groups[1]!, cues)) groups.shift();
  const story = groups.find((group) => group.stretches[0]?.kind === "main");
  if (story) addAll(story.asides, asides);
  // where only one operation is told, what sums up sums up that one
  if (story && groups.length === 1) addAll(story.stretches, stretches.filter(({ kind }) => kind === "sum"));
  return groups;
}

/** «In two actions, officers seized …»: what opens a text only announces so many as it then sets apart, each by an authority. */
function announcedApart(stretches: readonly Stretch[], cues: readonly SentenceCues[]): readonly Group[] | undefined {
  const [main, ...apart] = stretches, isTold = ({ kind, sentences }: Stretch): boolean => kind === "apart" && sentences.some((index) => cues[index]!.authority);
  if (main?.kind !== "main" || apart.length < 2 || !apart.every(isTold) || !main.sentences.every((index) => cues[index]!.several || (cues[index]!.acts === 0 && cues[index]!.stated.length === 0))) return undefined;
  return main.sentences.some((index) => cues[index]!.announces === apart.length) ? apart.map((stretch) => ({ stretches: [stretch], asides: [] })) : undefined;
}

/** «It will be recalled that …»: how near to its start a case says that it is an earlier one. */
const NEAR = 16;

/** From this many code names on, each leading a stretch, the text is a list of operations: there a name alone tells of one. */
const LISTED = 3;

function listsNames(stretches: readonly Stretch[], cues: readonly SentenceCues[]): boolean {
  const names = new Set(gathered(stretches, ({ kind, name }) => (name !== undefined && kind !== "before" ? aliasKey(name) : undefined)));
  return names.size >= LISTED || (names.size > 1 && areSeveral(cues.slice(0, OPENING_TOLD)));
}

/** A text that does not call itself a round-up is one with more operations than these. */
const MANY = 3;

/** What opens a round-up, and tells of all its operations together. */
function isIntroduction({ stretches: [first] }: Group, cues: readonly SentenceCues[]): boolean {
  return first?.kind === "main" && first.sentences.every((index) => cues[index]!.several || (cues[index]!.results === 0 && cues[index]!.names.length === 0 && (cues[index]!.acts === 0 || cues[index]!.dayAnywhere === null))) &&
    first.sentences.filter((index) => !cues[index]!.several && isDeed(index, cues)).length <= 1;
}

/** «In another development, …» behind a heading: then what stands before it is a story too. */
const isAnother = ({ stretches: [first] }: Group, cues: readonly SentenceCues[]): boolean => first!.sentences.slice(0, 2).some((index) => tellsAnother(cues[index]!));

const areOne = (a: Stretch, b: Stretch): boolean => a.name !== undefined && b.name !== undefined && areAliases(a.name, b.name);

/** Does a stretch report an operation of its own? Background must bring results, a paragraph set apart from a reported action only an act. */
function isOperation({ kind, sentences }: Stretch, sums: readonly number[], inStory: boolean, isReported: boolean, cues: readonly SentenceCues[]): boolean {
  if (kind === "sum") return false;
  if (kind === "story") return true;
  if (kind === "main") return reportsAction(sentences, cues) || (sums.length > 0 && sentences.some((index) => isDeed(index, cues)) && reportsAction([...sums, ...sentences].sort((a, b) => a - b), cues));
  const own = sentences.map((index) => cues[index]!);
  const isNamed = own.some(({ names, targets }) => names.length + targets.length > 0),
    results = own.reduce((sum, cue) => sum + cue.results, 0);
  const acts = sentences.some((index) => isDeed(index, cues)),
    tells = acts || own.some((cue) => cue.acts > 0 || cue.verdict);
  if (kind === "named") return acts && results > 0;
  const isFigured = isReported && own.some(({ stated, matter }) => stated.length > 0 && !matter);
  if (kind === "apart") return inStory ? tells || isNamed || results > 0 || (isFigured && own.some(({ authority, dated, day }) => authority || dated || day !== null)) : acts && (results > 0 || isNamed);
  // an older action must bring something of its own; a phase is one of this story's
  if (own.slice(0, LEAD).some(({ phase }) => phase)) return false;
  return results > 0 ? acts || (inStory && tells) : inStory && tells && isFigured;
}

/** «Saturday saw the first of them, when customs stopped four men», in a text that says it tells of several: a find by an authority on a day, or in a case of its own. */
function isOfList({ kind, sentences }: Stretch, cues: readonly SentenceCues[]): boolean {
  const own = sentences.map((index) => cues[index]!);
  if (kind !== "main" && kind !== "apart") return false;
  return own.some(({ finds, authority, dayFirst, dated, other, isPageDate }) => finds > 0 && authority && !isPageDate && (dayFirst !== null || dated || other));
}

/** How many sentences of a stretch may tell that it is a phase. */
const LEAD = 2;
