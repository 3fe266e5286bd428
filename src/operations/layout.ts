import type { Document, Segment } from "../model/document.ts";
import type { CountFact, What } from "../model/fact.ts";
import { addAll } from "../model/lists.ts";
import { announcedRun, datedList } from "./announced.ts";
import { figureOf, toldAgain } from "./again.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import { briefsOf, bulletinOf } from "./briefs.ts";
import { announcedBy, areSeveral, MOST_ANNOUNCED, isJoint, NOWHERE, OF_PERSONS, tellsAnother, type SentenceCues } from "./cues.ts";
import { isProse, sentencesOf, startOf, type Layout, type Part } from "./parts.ts";
import { opensWithPerson } from "./persons.ts";
import { isOfCountry, isPlaced, strengthOf, sumsUp, tells, reportsCase } from "./strength.ts";
import type { Stretch } from "./stretches.ts";

/** The layouts that may divide a round-up, the outermost first. */
const DIVIDING: readonly Layout[] = ["heading", "label", "bullet label", "entry", "town", "day", "bullet", "plain"];
/** Layouts that every text has: they divide only where as many stories are announced; and those of lists, which give parts of a story unless the text says that it tells of several. */
const COMMON: ReadonlySet<Layout> = new Set(["bullet", "plain"]), OF_LISTS: ReadonlySet<Layout> = new Set(["entry"]);
/** Layouts told by the first words of a block, whatever stands above it. */
const LABELLED: ReadonlySet<Layout> = new Set(["label", "bullet label"]), LABELLED_OR_HEADED: ReadonlySet<Layout> = new Set(["heading", "label", "bullet label", "entry", "town"]);
/** So many parts of a layout are a pattern; two where the text says that it tells of several, or each is headed by its town or its number. */
const PATTERN = 3, TOLD_PATTERN = 2;
/** How strong the parts must be on the average to be stories each; less is asked of a text that says it is a round-up, and of parts of the number that it announces. */
const STRONG = 2.25, TOLD_STRONG = 1.35, ANNOUNCED_STRONG = 1.5;
/** What the lead tells and a part tells again is of one case: so much more is asked for each. */
const AGAIN = 0.75;
/** Signs behind first words part by chance at times, and headings that name nothing mostly divide one story. */
const LABEL_STRONG = 2.75, NAMELESS_STRONG = 3.75;

/** A round-up: what stands before its first story, and the stories with what else is told between them. */
export interface RoundUp {
  /** Segment of the first story. */
  readonly from: number;
  /** Does the text say how many stories there are, or are they headed by its towns? */
  readonly isAnnounced: boolean;
  /** Does the line right before the stories say so? Then they may stand in a list behind another. */
  readonly isLedIn: boolean;
  readonly layout: Layout;
  readonly stories: readonly Stretch[];
}

/** Finds the layout that repeats in a round-up and cuts the text by it; undefined where parts only divide one story. */
export function roundUpOf(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[]): RoundUp | undefined {
  const isTold = areSeveral(cues);
  if (isInPhases(doc, cues, parts)) return undefined;
  for (const layout of DIVIDING) {
    const members = membersOf(parts, layout), [first] = members;
    if (first === undefined || members.length < TOLD_PATTERN || withoutHeadlines(doc, members).length < TOLD_PATTERN) continue;
    const before = cues.slice(0, first.block.first), announced = announcedBy(before)[0] ?? null;
    const own = members.filter((part) => !sumsUp(part, cues, announced));
    const areTowns = layout === "heading" && !before.some(tellsAnother) && (tellsTowns(doc, cues, own) || areNumbered(doc, own));
    // what forces of several countries did together, country by country
    if (announced === null && !isTold && before.some(isJoint) && own.filter((part) => isOfCountry(part, cues)).length * 2 > own.length) continue;
    if (announced === null && arePersonsOf(doc, own, before)) continue;
    if (announced === null && !isTold && LABELLED_OR_HEADED.has(layout) && addUp(own, cues, before)) return undefined;
    const isLedIn = own[0] !== undefined && own.length > 1 && leadsIn(doc, cues, startOf(own[0])) === own.length && own.some((part) => tells(part, cues) || part.opening.some((index) => cues[index]!.stated.length > 0));
    if (!isLedIn && !divides(layout, own, cues, isTold ? [] : before, isTold || areTowns, announced, areTowns ? TOLD_PATTERN : PATTERN)) continue;
    const isAnnounced = areTowns || announced === own.length;
    const telling = tellingOf(layout, own, cues), opening = layout === "plain" && own.length !== announced && telling.length === announced ? telling : members;
    return { from: startOf(opening[0]!), isAnnounced, isLedIn, layout, stories: cut(doc, cues, opening, announced, isAnnounced || isLedIn) };
  }
  const briefs = announcedRun(doc, cues, parts) ?? datedList(doc, cues, parts) ?? briefsOf(doc, cues, parts);
  if (briefs) return { from: startOf(briefs[0]!), isAnnounced: true, isLedIn: false, layout: "plain", stories: cut(doc, cues, briefs, null, true) };
  const bulletin = bulletinOf(doc, cues, parts);
  return bulletin && { from: startOf(bulletin[0]!), isAnnounced: true, isLedIn: false, layout: "bullet", stories: cut(doc, cues, bulletin, null, false) };
}

/** So many sentences tell what one area brought, at most. */
const SHARE = 2;

/** «41 arrests across the county. North: 14 arrests … South: 12 … Central: 15 …»: do short parts, none with a name or a day of its own, add up to a figure that was told before? */
function addUp(members: readonly Part[], cues: readonly SentenceCues[], before: readonly SentenceCues[]): boolean {
  const [, sections] = sectionsOf(members, cues), shares = sections.map((section, at) => section.slice(0, members[at]!.head.length + SHARE));
  if (sections.slice(0, -1).some((section, at) => section.length > members[at]!.head.length + SHARE)) return false;
  if (shares.some((share) => share.some(({ names, day, dayNear }) => names.length > 0 || (day ?? dayNear) !== null))) return false;
  const told = new Set(before.flatMap(({ resultCounts }) => resultCounts.map(figureOf))), sums = new Map<What, CountFact & { readonly parts: number }>();
  for (const share of shares) {
    const greatest = new Map<What, CountFact>();
    for (const { resultCounts } of share) for (const count of resultCounts) if (count.value > (greatest.get(count.what)?.value ?? 0)) greatest.set(count.what, count);
    for (const [what, count] of greatest) sums.set(what, { ...count, value: count.value + (sums.get(what)?.value ?? 0), parts: 1 + (sums.get(what)?.parts ?? 0) });
  }
  return [...sums.values()].some((sum) => sum.parts > 1 && told.has(figureOf(sum)));
}

/** «15 people were charged: …»: does the text list, one by one, those whom it counted before? */
function arePersonsOf(doc: Document, members: readonly Part[], before: readonly SentenceCues[]): boolean {
  const persons = members.filter(({ block }) => opensWithPerson(doc, block.first)).length;
  return persons * 2 > members.length && before.some(({ resultCounts }) => resultCounts.some(({ what, value }) => OF_PERSONS.has(what) && value >= persons));
}

/** Does the text name one operation and no other, and tell above its first section that it went through phases? */
function isInPhases(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[]): boolean {
  const first = parts.find(({ layout }) => layout === "heading");
  const before = first === undefined ? [] : cues.slice(0, doc.segments[startOf(first)]!.first);
  if (!before.some(({ phase }) => phase) || !before.some(({ names }) => names.length > 0)) return false;
  return new Set(cues.flatMap(({ names }) => names.filter(({ from }) => !isOlder(doc, from)).map(({ value }) => aliasKey(value)))).size === 1;
}

/** «… reported three separate raids:»: the number before the colon that stands right before a list; null where there is none. */
function leadsIn(doc: Document, cues: readonly SentenceCues[], from: number): number | null {
  const block = doc.segments[from - 1];
  if (block?.kind !== "paragraph") return null;
  return doc.tokens[doc.sentences[block.last - 1]!.last - 1]!.word.raw === ":" ? cues[block.last - 1]!.announces : null;
}

/** The parts of a layout; above the first of them a heading may stand («This week / HULL. …»). */
function membersOf(parts: readonly Part[], layout: Layout): readonly Part[] {
  const members: Part[] = [], isLabelled = LABELLED.has(layout);
  for (const part of parts)
    if (part.layout === layout) members.push(part);
    else if (isLabelled && part.bare?.layout === layout) members.push({ ...part.bare, headings: part.headings });
  return members;
}

/** «Recent posts / Hull shopkeeper jailed for nine years»: beside sections of prose, a line that ends as no sentence does is the headline of another page. */
function withoutHeadlines(doc: Document, members: readonly Part[]): readonly Part[] {
  if (!members.some(({ block, layout }) => layout === "heading" && isProse(doc, block))) return members;
  return members.filter(({ block }) => block.kind !== "paragraph" || block.last - block.first > 1 || isProse(doc, block));
}

function divides(layout: Layout, members: readonly Part[], cues: readonly SentenceCues[], total: readonly SentenceCues[], isTold: boolean, announced: number | null, pattern: number): boolean {
  const repeats = members.length >= pattern && !COMMON.has(layout) && (isTold || !OF_LISTS.has(layout) || !total.some(({ acts, verdict, results, names }) => acts + results + names.length > 0 || verdict));
  if (members.length < TOLD_PATTERN || !(repeats || (announced !== null && announced <= MOST_ANNOUNCED && announced <= members.length))) return false;
  const telling = tellingOf(layout, members, cues);
  if (telling.length * 2 < members.length) return false;
  const strength = strengthOf(members, cues, total);
  if (announced !== null && announced <= MOST_ANNOUNCED && [members.length, telling.length].includes(announced) && strength >= ANNOUNCED_STRONG) return true;
  const asked = strengthAsked(layout, members, cues, isTold, announced);
  return repeats && strength >= asked && strength >= asked + AGAIN * toldAgain(...sectionsOf(members, cues));
}

/** Parts that tell what was done; a plain paragraph says at once whose deed it was, or where and when. */
const tellingOf = (layout: Layout, members: readonly Part[], cues: readonly SentenceCues[]): readonly Part[] => members.filter((part) => tells(part, cues) && (layout !== "plain" || isPlaced(part, cues)));

/** How strong the parts of a layout must be, though nothing that they tell be told again. */
function strengthAsked(layout: Layout, members: readonly Part[], cues: readonly SentenceCues[], isTold: boolean, announced: number | null): number {
  if (isTold && !OF_LISTS.has(layout)) return TOLD_STRONG;
  if (layout !== "heading") return LABEL_STRONG;
  const isNameless = announced !== members.length && members.filter((part) => tellsWhich(part, cues)).length * 2 < members.length;
  return isNameless ? NAMELESS_STRONG : STRONG;
}

/** The sentences above the first part, and those of each part up to the next. */
function sectionsOf(members: readonly Part[], cues: readonly SentenceCues[]): readonly [lead: readonly SentenceCues[], sections: readonly (readonly SentenceCues[])[]] {
  const starts = members.map(({ head, block }) => head[0] ?? block.first);
  return [cues.slice(0, starts[0]), starts.map((start, at) => cues.slice(start, starts[at + 1]))];
}

/** «LAGOS», «The Makurdi raid»: a heading that names a town of the text is of so many words at most. */
const TOWN = 6;

/** Is each part headed by a town of its own? */
function tellsTowns({ tokens, sentences }: Document, cues: readonly SentenceCues[], members: readonly Part[]): boolean {
  const towns = new Set(cues.flatMap((cue) => cue.towns));
  const named = members.map(({ head }) => {
    const { first, last } = sentences[head.at(-1)!]!;
    return last - first > TOWN ? undefined : tokens.slice(first, last).find(({ word }) => word.kind === "word" && word.shape !== "lower" && towns.has(word.norm))?.word.norm;
  });
  return named.length >= TOLD_PATTERN && !named.includes(undefined) && new Set(named).size === named.length;
}

/** «1. Suspect arraigned in Lagos», «2. …»: are the headings numbered in a row? */
function areNumbered({ text }: Document, members: readonly Part[]): boolean {
  return members.length >= TOLD_PATTERN && members.every(({ headings }, at) => NUMBERED.exec(text.slice(Math.max(0, headings.at(-1)!.start - LONGEST_NUMBER), headings.at(-1)!.start))?.[1] === String(at + 1));
}

/** The number of a list before its heading, and characters of it and the break above at most. */
const NUMBERED = /(?:^|\n)\s*#?(\d{1,2})[.)]\s*$/, LONGEST_NUMBER = 8;

/** Does a heading say which case stands below it, or the first sentence name it or its time? */
const tellsWhich = ({ isNamed, head, opening: [lead] }: Part, cues: readonly SentenceCues[]): boolean =>
  isNamed || cues[lead!]!.dated || cues[lead!]!.month !== null || [...head, lead!].some((index) => cues[index]!.names.length > 0) || head.some((index) => cues[index]!.acts > 0);

/** «How it worked»; but «Where this comes from» may lead to an earlier case. */
const explains = ({ explains, opening }: Part, cues: readonly SentenceCues[]): boolean => explains && !opening.slice(0, 2).some((index) => cues[index]!.before < NOWHERE || cues[index]!.ago < NOWHERE);

type Piece = { readonly kind: "story" | "sum"; readonly sentences: number[]; readonly name: undefined };

/** Each member starts a stretch that reaches to the next one; what sums up belongs to none. */
function cut(doc: Document, cues: readonly SentenceCues[], members: readonly Part[], announced: number | null, isAnnounced: boolean): Stretch[] {
  const chunks = members.map((part, at) => doc.segments.slice(startOf(part), members[at + 1] && startOf(members[at + 1]!)).filter(({ kind }) => kind !== "boilerplate"));
  // without headings, the last story is as long as the longest of the others at most: what follows closes the text
  const longest = members[0]!.layout === "heading" ? Infinity : chunks.slice(0, -1).reduce((most, { length }) => Math.max(most, length), 0);
  const pieces: Piece[] = [], end = chunks.at(-1)!.splice(longest);
  members.forEach((part, at) => {
    const blocks = chunks[at]!, above = part.headings.slice(0, -1), from = blocks.findIndex((block) => sums(block, cues) && !above.includes(block)), own = from < 0 ? blocks : blocks.slice(0, from);
    const isStory = !explains(part, cues) && !sumsUp(part, cues, announced) && (isAnnounced || sentencesOf(own).some((index) => reportsCase(cues[index]!) || cues[index]!.results > 0 || (part.isNamed && cues[index]!.verdict)));
    if (isStory) pieces.push(piece("story", own), piece("sum", blocks.slice(own.length)));
    else pushSum(blocks, cues, pieces);
  });
  return [...pieces, piece("sum", end)].filter(({ sentences }) => sentences.length > 0);
}

/** What sums up; a story still without its action goes on behind it. */
function pushSum(blocks: readonly Segment[], cues: readonly SentenceCues[], pieces: Piece[]): void {
  const to = blocks.findLastIndex((block) => sums(block, cues)) + 1, open = pieces.at(-2), rest = sentencesOf(blocks.slice(to));
  const goesOn = to > 0 && open?.kind === "story" && pieces.at(-1)!.sentences.length === 0 && !open.sentences.some((index) => isResult(cues[index]!)) && rest.some((index) => isResult(cues[index]!));
  if (goesOn) addAll(open.sentences, rest);
  pieces.push(piece("sum", goesOn ? blocks.slice(0, to) : blocks));
}

const piece = (kind: Piece["kind"], blocks: readonly Segment[]): Piece => ({ kind, sentences: sentencesOf(blocks), name: undefined });

/** Does the first sentence of a block tell of several operations? */
const sums = ({ first, last }: Segment, cues: readonly SentenceCues[]): boolean => first < last && cues[first]!.several;

const isResult = ({ acts, finds, results }: SentenceCues): boolean => acts + finds > 0 && results > 0;
