import type { Document } from "../model/document.ts";
import type { What } from "../model/fact.ts";
import { areSeveral, MOST_ANNOUNCED, tellsAct, tellsAnother, type SentenceCues } from "./cues.ts";
import { countedOff } from "./counted-off.ts";
import { opensStory } from "./evidence.ts";
import { roundUpOf, type RoundUp } from "./layout.ts";
import { partsOf, sentencesOf, type Part } from "./parts.ts";
import { cutStory } from "./story.ts";
import { nothingTold, raise, tell } from "./told.ts";

/** What a stretch of the text is to the story: `main` the story, `story` one of several, `apart`, `named` and `before` other actions, `sum` all together. */
export type StretchKind = "main" | "story" | "apart" | "named" | "before" | "sum";

/** Sentences that tell of one action. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly sentences: readonly number[];
  /** The code name of its operation, where one is known. */
  readonly name: string | undefined;
}

/** The parts of a document, and the round-up that they make, if they do. */
export interface Plan {
  readonly parts: readonly Part[];
  readonly roundUp: RoundUp | undefined;
}

export function planOf(doc: Document, cues: readonly SentenceCues[]): Plan {
  const parts = partsOf(doc, cues);
  return { parts, roundUp: roundUpOf(doc, cues, parts) };
}

/** Cuts a document into the stretches that tell of one action each, where what speaks for another weighs `enough`; sentences of boilerplate belong to none. */
export function cutStretches(doc: Document, cues: readonly SentenceCues[], { parts, roundUp }: Plan, enough: number): readonly Stretch[] {
  if (!roundUp) return countedOff(doc, cues) ?? cutStory(doc, cues, doc.segments, parts, enough);
  const openings = new Map(parts.map((part) => [part.head[0] ?? part.block.first, part]));
  return [...introduction(doc, cues, parts, roundUp, enough), ...roundUp.stories.flatMap((story) => nested(doc, cues, openings, story, enough))];
}

/** A story of a round-up, and the other cases that paragraphs of it tell. */
function nested(doc: Document, cues: readonly SentenceCues[], openings: ReadonlyMap<number, Part>, story: Stretch, enough: number): readonly Stretch[] {
  if (story.kind !== "story") return [story];
  const told = nothingTold(null, enough), open: number[][] = [[]];
  for (const index of story.sentences) {
    const part = openings.get(index);
    if (part && told.acts > 0 && (opensStory(doc, part, cues, told, false) || recallsCase(cues[part.opening[0]!]!))) open.push([]);
    open.at(-1)!.push(index);
    tell(told, cues[index]!);
  }
  return open.map((sentences, at) => ({ kind: at === 0 ? "story" : "apart", sentences, name: undefined }));
}

/** «It will be recalled that officers seized …» */
const recallsCase = (cue: SentenceCues): boolean => cue.before <= AT_START && cue.results > 0 && cue.names.length === 0 && tellsAct(cue);

/** So near to its start a sentence says that it looks back. */
const AT_START = 3;

/** What stands before the first story of a round-up: a whole story, or what sums up those behind it. */
function introduction(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[], { from, isAnnounced, isLedIn, layout, stories }: RoundUp, enough: number): readonly Stretch[] {
  const blocks = doc.segments.slice(0, from).filter(({ kind }) => kind !== "boilerplate");
  const isTold = areSeveral(cues);
  const sums = sumsOf(stories, cues);
  const telling = blocks
    .map(({ kind, first, last }) => cues.slice(first, kind === "paragraph" ? last : first))
    .filter((own) => !areSeveral(own) && own.some(({ acts, verdict, results, names, matter }) => (acts > 0 || verdict || results > 0 || names.length > 0) && !(matter && results === 0)))
    .filter((own) => !own.some(({ resultCounts }) => resultCounts.some(({ what, value }) => sums.get(what) === value)));
  const full = telling.filter((own) => own.some(({ results }) => results > 0));
  const number = stories.filter(({ kind }) => kind === "story").length, isCounted = stories.some(({ kind, sentences }) => kind === "sum" && sentences.some((index) => cues[index]!.announces === number));
  const counts = blocks.some(({ first, last }) => cues.slice(first, last).some(({ announces, results }) => announces !== null && (announces <= MOST_ANNOUNCED || results > 0)));
  if (isLedIn && full.some((own) => !own.some(({ announces }) => announces === stories.length))) return cutStory(doc, cues, blocks, parts, enough);
  // «Other blows in the state», above the list
  const head = doc.segments[from]!, lead = doc.segments[from + 1];
  const isBeside = head.kind === "heading" && (cues[head.first]!.contrast || (lead !== undefined && tellsAnother(cues[lead.first]!)));
  if (isBeside && telling.length > 0) return cutStory(doc, cues, blocks, parts, enough);
  if (!isAnnounced && !counts && !isCounted && (full.length > (layout === "heading" ? 0 : 1) || (!isTold && telling.length > 1))) return cutStory(doc, cues, blocks, parts, enough);
  const sentences = sentencesOf(blocks);
  return sentences.length > 0 ? [{ kind: "sum", sentences, name: undefined }] : [];
}

/** «29 arrests in three countries»: the sums of the stories' greatest figures, by kind, where several stories have one. */
function sumsOf(stories: readonly Stretch[], cues: readonly SentenceCues[]): ReadonlyMap<What, number> {
  const sums = new Map<What, number>(), parts = new Map<What, number>();
  for (const { sentences } of stories) {
    const greatest = new Map<What, number>();
    for (const index of sentences) for (const count of cues[index]!.resultCounts) raise(greatest, count);
    for (const [what, value] of greatest) {
      sums.set(what, value + (sums.get(what) ?? 0));
      parts.set(what, 1 + (parts.get(what) ?? 0));
    }
  }
  for (const [what, number] of parts) if (number === 1) sums.delete(what);
  return sums;
}
