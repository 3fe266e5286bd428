import type { Statement } from "../model/fact.ts";
import { addAll } from "../model/lists.ts";
import { figureOf, SMALL } from "./again.ts";
import { tellsAct, type SentenceCues } from "./cues.ts";
import type { Group } from "./groups.ts";

/** What an operation states, and which group of stretches tells it. */
export interface Share {
  readonly statements: readonly Statement[];
  readonly index: number;
}

/** What each operation states; what is set apart in a story, and turns out to bring nothing of its own or the story's own figures, is the story's. */
export function withoutHollow(groups: readonly Group[], shares: readonly (readonly Statement[])[], cues: readonly SentenceCues[]): readonly Share[] {
  const all = shares.map((statements, index) => ({ statements, index })), [story] = all;
  if (all.length < 2 || groups[0]!.stretches[0]!.kind !== "main") return all;
  const told = new Set(story!.statements.map(keyOf)), own: Share[] = [], hollow: Statement[] = [];
  for (const share of all.slice(1)) {
    if (isHollow(groups[share.index]!, share.statements, told, all.length >= LISTED, cues)) addAll(hollow, share.statements);
    else own.push(share);
  }
  return [hollow.length === 0 ? story! : { index: 0, statements: [...story!.statements, ...hollow].sort((a, b) => a.from - b.from) }, ...own];
}

/** Of so many operations that a text lists, a name may be all it tells. */
const LISTED = 3;

/** `told`: what the story states. */
function isHollow({ stretches }: Group, share: readonly Statement[], told: ReadonlySet<string>, isListed: boolean, cues: readonly SentenceCues[]): boolean {
  if (stretches.some(({ kind }) => kind === "story")) return false;
  const sentences = stretches.flatMap((stretch) => stretch.sentences).map((index) => cues[index]!);
  if (tellsAgain(sentences, told)) return true;
  if (sentences.some(tellsAct) && share.some(({ kind }) => kind !== "agencies" && kind !== "money")) return false;
  if (sentences.some(isThere)) return false;
  const isNamed = isListed || stretches.some(({ kind }) => kind !== "named") || sentences.some(({ names, acts, finds }) => names.length > 0 && acts + finds > 0);
  return !stretches.some((stretch) => isCounted(stretch.sentences, cues)) && !share.some((statement) => tellsOfAction(statement, isNamed) && (isSmall(statement) || !told.has(keyOf(statement))));
}

/** «A similar raid in Lecce, where officers seized …», «A woman was jailed in Hull»: what was done elsewhere is a case, whatever was taken. */
const isThere = (cue: SentenceCues): boolean => (tellsAct(cue) && cue.authority && (cue.seat !== null || cue.placed === "town")) || (cue.verdict && cue.towns.length > 0);

/** A figure so large is hardly told of two cases. */
const LARGE = 10;

/** Is a large result one of the story's, or each of its figures? */
function tellsAgain(sentences: readonly SentenceCues[], told: ReadonlySet<string>): boolean {
  const figures = sentences.flatMap(({ stated }) => stated);
  return sentences.some(({ resultCounts }) => resultCounts.some((count) => count.value >= LARGE && told.has(figureOf(count)))) ||
    (figures.some((figure) => !("what" in figure) || figure.value >= LARGE) && figures.every((figure) => told.has(figureOf(figure))));
}

/** «In the same week» stands this near to the start of its sentence. */
const NEAR = 8;

/** «The second operation …», «last month, police …»: told as a case, even if no figure stands in it. */
function isCounted([first, ...rest]: readonly number[], cues: readonly SentenceCues[]): boolean {
  const { serial, other, authority, acts, ago } = cues[first!]!;
  return (serial === "next" || other || (authority && acts > 0 && ago < NEAR)) && [first!, ...rest].some((index) => tellsAct(cues[index]!));
}

/** Roles of what is taken or ordered in an action, or was earned by what it ended. */
const OF_ACTION: ReadonlySet<string> = new Set(["seized", "frozen", "fine", "damage", "revenue"]);

/** Does a statement tell what was done or when, or of an action that is more than named? */
function tellsOfAction(statement: Statement, isNamed: boolean): boolean {
  if (statement.kind === "money") return OF_ACTION.has(statement.fact.role);
  if (statement.kind === "dates") return statement.fact.role === "action";
  return statement.kind === "counts" || (statement.kind === "names" && isNamed);
}

/** Two cases may well have brought an arrest or two each. */
const isSmall = ({ kind, fact }: Statement): boolean => kind === "counts" && fact.value < SMALL;

/** A statement's kind and value. */
function keyOf({ kind, fact }: Statement): string {
  if (kind === "counts" || kind === "money") return figureOf(fact);
  return `${kind} ${"code" in fact ? fact.code : fact.value}`;
}
