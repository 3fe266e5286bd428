import type { Document } from "../model/document.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import { figureOf, SMALL } from "./again.ts";
import { announcedBy, isJoint, MOST_ANNOUNCED, tellsAct, type SentenceCues } from "./cues.ts";
import { bringsNewcomer } from "./newcomers.ts";
import type { Part } from "./parts.ts";

/** So many paragraphs that each tell a case from its start make a text of briefs. */
const BRIEFS = 3;
/** So many may close such a text. */
const CLOSING = 1;
/** «The same network …»: how near to the start of its sentence. */
const AT_START = 3;
/** Words with a capital that any story may share. */
const COMMON = ["op-authorities", "country", "date/weekday", "date/month"];
/** What somebody said is of the case told. */
const QUOTES = "\"“«„‟";
/** A sentence so short is a label. */
const LABEL = 5;

/**
 * The paragraphs of a text of briefs, which is nothing but short cases: each tells from its start what was done, leans on nothing
 * that was told, and names no force, place or person of another. Undefined where a text goes on with a case behind its first
 * paragraph, or its lead names an operation or counts the countries that took part.
 */
export function briefsOf(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[]): readonly Part[] | undefined {
  if (parts.length < BRIEFS || parts.some(({ block, headings }) => block.kind !== "paragraph" || headings.length > 0)) return undefined;
  const own = parts.map(({ block }) => cues.slice(block.first, block.last));
  if (cues.slice(0, parts[0]!.block.last).some((cue) => cue.names.length > 0 || isJoint(cue))) return undefined;
  const from = Math.max(0, own.findIndex((sentences, at) => !sentences.some(({ several, announces }) => several || announces !== null) && !(at === 0 && isIntroduction(sentences)))), known = new Set<string>(), figures = new Set<string>(), briefs: Part[] = [];
  for (let at = from; at < parts.length; at++) {
    const named = namedIn(doc, parts[at]!, own[at]!);
    if (!tellsCase(own[at]!) || leansBehindDay(doc, parts[at]!) || (briefs.length > 0 && !introduces(doc, parts[at]!, own[at]!)) || named.length === 0 || named.some((name) => known.has(name)) || own[at]!.some((cue) => toldFigures(cue).some((figure) => figures.has(figure)))) break;
    briefs.push(parts[at]!);
    for (const name of named) known.add(name);
    for (const cue of own[at]!) for (const figure of toldFigures(cue)) figures.add(figure);
  }
  // «three raids in a few hours»: of more paragraphs than that some only go on
  const announced = announcedBy(cues).filter((number) => number <= MOST_ANNOUNCED), isAsTold = announced.length === 0 || announced.some((number) => number >= briefs.length);
  return isAsTold && briefs.length >= BRIEFS && parts.length - from - briefs.length <= CLOSING ? briefs : undefined;
}

/** So much of a list of news tells what was done, and so long is such an item at least, in tokens. */
const TELLING = 0.6, ITEM = 15;

/**
 * The bullets of a text that is nothing but a list of news: nothing before them tells a story, and most of them, in whole
 * sentences, tell from the start what was done. Undefined where a title or a lead tells one, or the bullets are bare figures.
 */
export function bulletinOf(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[]): readonly Part[] | undefined {
  const from = parts.findIndex(({ block }) => block.kind === "item"), run = parts.slice(Math.max(0, from)), end = run.findIndex(({ block }) => block.kind !== "item"), items = end < 0 ? run : run.slice(0, end);
  if (from < 0 || items.length < BRIEFS || parts.length - from - items.length > CLOSING) return undefined;
  if (cues.slice(0, items[0]!.block.first).some((cue) => cue.results + cue.acts + cue.names.length > 0 || cue.verdict)) return undefined;
  const telling = items.filter(({ block }) => {
    const own = cues.slice(block.first, block.last), { first } = doc.sentences[block.first]!, { last } = doc.sentences[block.last - 1]!;
    return last - first >= ITEM && tellsCase(own) && own.some(({ results, figures, authority }) => results + figures > 0 || authority);
  });
  return telling.length >= Math.max(BRIEFS, items.length * TELLING) ? items : undefined;
}

/** «Officers were busy at the weekend.»: a first sentence alone that tells what was done without a figure or a place of its own. */
const isIntroduction = ([lead, next]: readonly SentenceCues[]): boolean => next === undefined && lead!.results + lead!.figures + lead!.towns.length === 0;

/** «the six now in jail»: results that another case would hardly have just so. */
const toldFigures = ({ resultCounts }: SentenceCues): readonly string[] => resultCounts.filter(({ value }) => value >= SMALL).map(figureOf);

/** Does a paragraph tell what was done, and lean on nothing that was told? */
function tellsCase(own: readonly SentenceCues[]): boolean {
  const { back, given, same, origin, phase } = own[0]!;
  return own.some((cue) => tellsAct(cue) || cue.finds > 0) && !back && !given && same > AT_START && !origin && !phase;
}

/** «On 3 May 2004, he was convicted …»: does a pronoun stand right behind the first words? */
function leansBehindDay({ tokens, sentences, marks }: Document, { block }: Part): boolean {
  const { first, last } = sentences[block.first]!, end = Math.min(last - 1, first + OPENING);
  for (let at = first + 1; at < end; at++) if (tokens[at]!.word.raw === ",") {
    const behind = markAt(marks, at + 1, "op-back");
    if (behind?.to === at + 2 && tokens[at + 1]!.word.shape === "lower") return true;
  }
  return false;
}

/** Among how many tokens the first words of a paragraph end with a comma. */
const OPENING = 8;

/** Does a paragraph begin as a case does: with a place, a day, a force or a person that is new, and not with what is known («The drugs») or with somebody's words? */
function introduces(doc: Document, { block }: Part, own: readonly SentenceCues[]): boolean {
  const { placed, dayFirst, agencies, contrast } = own[0]!, { first, last } = doc.sentences[block.first]!;
  if (QUOTES.includes(doc.tokens[first]!.word.raw)) return false;
  if (leadAt(doc, first) === "article" && first + 1 < last && doc.tokens[first + 1]!.word.shape === "lower" && !COMMON.some((cls) => markAt(doc.marks, first + 1, cls) !== undefined)) return false;
  return placed !== "no" || dayFirst !== null || agencies.length > 0 || contrast || bringsNewcomer(doc, block.first) || doc.marks.lists[first]!.length === 0 || (first + 1 < last && doc.tokens[first + 1]!.word.shape === "capital");
}

/** The forces, towns, days and proper names of a paragraph. */
function namedIn({ tokens, sentences, marks }: Document, { block }: Part, own: readonly SentenceCues[]): readonly string[] {
  const named = own.flatMap(({ agencies, towns, dayFirst }) => [...agencies, ...towns, ...(dayFirst === null ? [] : [dayFirst])]);
  for (let index = block.first; index < block.last; index++) {
    const { first, last } = sentences[index]!;
    for (let at = last - first <= LABEL || (index === block.first && marks.lists[first]!.length === 0) ? first : first + 1; at < last; at++) {
      const { word } = tokens[at]!;
      if (word.shape === "capital" && !COMMON.some((cls) => markAt(marks, at, cls) !== undefined)) named.push(word.norm);
    }
  }
  return named;
}
