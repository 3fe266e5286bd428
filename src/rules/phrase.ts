import type { Document } from "../model/document.ts";
import type { Mention, MentionKind } from "../model/mention.ts";
import { entriesAt } from "../text/marks.ts";
import type { Node } from "./notation.ts";

/** What a phrase is matched against: a document and the mentions that start at each token. */
export interface Field {
  readonly doc: Document;
  readonly mentionAt: (token: number, kind: MentionKind) => Mention | undefined;
}

/**
 * A phrase as a graph in which each state knows what comes behind it, so that matching makes nothing new. All states have
 * the same fields, because V8 reads objects of one shape faster.
 */
export interface State {
  readonly type: Node["type"];
  /** Of a word; the class of a term, or the kind of a mention. */
  readonly text: string;
  readonly prefix: boolean;
  readonly value: string | undefined;
  readonly most: number;
  readonly options: Options;
  /** What comes behind; null at the end of the phrase, and behind a choice, whose options go on by themselves. */
  readonly next: State | null;
}

/** The ways through a choice; most begin with a word that does not stand there, so of many the word that stands there tells which to try. */
interface Options {
  readonly all: readonly (State | null)[];
  /** Those that begin with no plain word; and with these, in their order, those that begin with a word. Made when first asked for. */
  readonly others: readonly (State | null)[];
  byWord: ReadonlyMap<string, readonly (State | null)[]> | null;
}

/** So many options are asked one by one. */
const FEW = 4;
const NO_OPTIONS: Options = { all: [], others: [], byWord: null };

/** The states of a sequence of nodes before `next`; null where there is none. */
export const linked = (nodes: readonly Node[], next: State | null = null): State | null => nodes.reduceRight<State | null>((behind, node) => stateOf(node, behind), next);

function stateOf(node: Node, next: State | null): State {
  const { type } = node, isChoice = type === "choice";
  return {
    type,
    text: type === "word" ? node.text : type === "mark" ? node.cls : type === "mention" ? node.kind : "",
    prefix: type === "word" && node.prefix,
    value: type === "mark" ? node.value : undefined,
    most: type === "gap" ? node.most : 0,
    options: isChoice ? optionsOf(node.options.map((option) => linked(option, next))) : NO_OPTIONS,
    next: isChoice ? null : next,
  };
}

const startsPlain = (option: State | null): option is State => option !== null && option.type === "word" && !option.prefix;

const optionsOf = (all: readonly (State | null)[]): Options => ({ all, others: all.filter((option) => !startsPlain(option)), byWord: null });

function indexed(all: readonly (State | null)[]): ReadonlyMap<string, readonly (State | null)[]> {
  const words = new Set(all.flatMap((option) => (startsPlain(option) ? [option.text] : [])));
  return new Map([...words].map((word) => [word, all.filter((option) => !startsPlain(option) || option.text === word)]));
}

/** The options that may go on with a word. */
function likely(options: Options, at: number, { doc: { tokens } }: Field): readonly (State | null)[] {
  if (options.all.length <= FEW) return options.all;
  if (at >= tokens.length) return options.others;
  return (options.byWord ??= indexed(options.all)).get(tokens[at]!.word.norm) ?? options.others;
}

const NO_WAY = -1;

/**
 * Tries a phrase at token `at`; the first way through wins, its mentions are put behind `mentions`, and the token behind
 * it is given; negative where there is none. Gaps and options are bounded, so the cost is too.
 */
export function matchAt(start: State | null, at: number, field: Field, mentions: Mention[]): number {
  let state = start, token = at;
  for (; state !== null; state = state.next) {
    if (state.type !== "word") return tryOther(state, token, field, mentions);
    if (!isWord(state, token, field)) return NO_WAY;
    token++;
  }
  return token;
}

function isWord({ text, prefix }: State, at: number, { doc: { tokens } }: Field): boolean {
  if (at >= tokens.length) return false;
  const { norm } = tokens[at]!.word;
  return norm === text || (prefix && norm.startsWith(text));
}

function tryOther(state: State, at: number, field: Field, mentions: Mention[]): number {
  if (state.type === "choice") return tryOptions(state.options, at, field, mentions);
  if (state.type === "gap") return tryGap(state, at, field, mentions);
  return state.type === "mark" ? tryMarks(state, at, field, mentions) : tryMention(state, at, field, mentions);
}

function tryMention({ text, next }: State, at: number, field: Field, mentions: Mention[]): number {
  const mention = field.mentionAt(at, text as MentionKind);
  if (mention === undefined) return NO_WAY;
  mentions.push(mention);
  const to = matchAt(next, mention.to, field, mentions);
  if (to < 0) mentions.pop();
  return to;
}

function tryOptions(options: Options, at: number, field: Field, mentions: Mention[]): number {
  for (const option of likely(options, at, field)) {
    // most options begin with a word that does not stand there
    if (option !== null && option.type === "word" && !isWord(option, at, field)) continue;
    const to = matchAt(option, at, field, mentions);
    if (to >= 0) return to;
  }
  return NO_WAY;
}

function tryMarks({ text: cls, value, next }: State, at: number, field: Field, mentions: Mention[]): number {
  for (const entry of entriesAt(field.doc.marks, at, cls)) {
    if (entry.cls !== cls || (value !== undefined && entry.value !== value)) continue;
    const to = matchAt(next, at + entry.size, field, mentions);
    if (to >= 0) return to;
  }
  return NO_WAY;
}

function tryGap({ most, next }: State, at: number, field: Field, mentions: Mention[]): number {
  const { tokens } = field.doc;
  for (let skipped = 0; skipped <= most; skipped++) {
    const to = matchAt(next, at + skipped, field, mentions);
    if (to >= 0) return to;
    if (at + skipped >= tokens.length) return NO_WAY;
    const token = tokens[at + skipped]!;
    if (token.sentence !== tokens[at]!.sentence) return NO_WAY;
    const bracket = token.word.raw === "(" ? SHORT_BRACKET.find((length) => tokens[at + skipped + length]?.word.raw === ")") : undefined;
    if (bracket !== undefined) skipped += bracket;
    else if (isClauseEdge(token.word.raw)) return NO_WAY;
  }
  return NO_WAY;
}

/** «the judge (gip) of …»: where the sign may stand that closes a bracket of one word or two. */
const SHORT_BRACKET = [2, 3];

const isClauseEdge = (raw: string): boolean => raw === ";" || raw === ":" || raw === "(" || raw === ")" || raw === "." || raw === "!" || raw === "?";
