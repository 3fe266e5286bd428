import type { Document } from "../model/document.ts";
import type { Mention, MentionKind } from "../model/mention.ts";
import { entriesAt } from "../text/marks.ts";
import { wordsOf } from "../text/terms.ts";

/**
 * Phrase notation, over tokens (case and accents folded, any space, any apostrophe):
 * `word` · `word*` prefix · `<class>` or `<class:value>` a term of the lexicon · `{number}` a mention ·
 * `(a|b c)` alternatives · `[a]` optional · `..3` a gap of up to three tokens that crosses no clause.
 */
export type Node =
  | { readonly type: "word"; readonly text: string; readonly prefix: boolean }
  | { readonly type: "mark"; readonly cls: string; readonly value: string | undefined }
  | { readonly type: "mention"; readonly kind: MentionKind }
  | { readonly type: "choice"; readonly options: readonly (readonly Node[])[] }
  | { readonly type: "gap"; readonly most: number };

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
  readonly options: readonly (State | null)[];
  /** What comes behind; null at the end of the phrase, and behind a choice, whose options go on by themselves. */
  readonly next: State | null;
}

const PIECE = /\.\.(\d+)|<([\w-]+)(?::([\w-]+))?>|\{(\w+)\}|([()[\]|])|([^\s()[\]|<{]+)/gu;

/** Reads the notation; throws on a phrase that is no notation (a mistake in a pack, found by its tests). */
export function parsePhrase(source: string): readonly Node[] {
  const pieces = [...source.matchAll(PIECE)];
  let at = 0;
  const sequence = (closer: string | undefined): Node[][] => {
    const options: Node[][] = [[]];
    for (; at < pieces.length; at++) {
      const [, gap, cls, value, kind, bracket, word] = pieces[at]!;
      const current = options.at(-1)!;
      if (bracket === ")" || bracket === "]") {
        if (bracket !== closer) throw new Error(`unbalanced «${bracket}» in «${source}»`);
        return options;
      }
      if (bracket === "|") options.push([]);
      else if (bracket === "(" || bracket === "[") {
        at++;
        const inner = sequence(bracket === "(" ? ")" : "]");
        current.push({ type: "choice", options: bracket === "[" ? [...inner, []] : inner });
      } else if (gap !== undefined) current.push({ type: "gap", most: Number(gap) });
      else if (cls !== undefined) current.push({ type: "mark", cls, value });
      else if (kind !== undefined) current.push({ type: "mention", kind: kind as MentionKind });
      else if (word !== undefined) current.push(...wordNodes(word));
    }
    if (closer !== undefined) throw new Error(`missing «${closer}» in «${source}»`);
    return options;
  };
  const options = sequence(undefined);
  return options.length === 1 ? options[0]! : [{ type: "choice", options }];
}

function wordNodes(source: string): Node[] {
  const prefix = source.endsWith("*") && source.length > 1;
  const words = wordsOf(prefix ? source.slice(0, -1) : source);
  return words.map((word, i) => ({ type: "word", text: word.norm, prefix: prefix && i === words.length - 1 }));
}

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
    options: isChoice ? node.options.map((option) => linked(option, next)) : [],
    next: isChoice ? null : next,
  };
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

function tryOptions(options: readonly (State | null)[], at: number, field: Field, mentions: Mention[]): number {
  for (const option of options) {
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
    if (token.sentence !== tokens[at]!.sentence || isClauseEdge(token.word.raw)) return NO_WAY;
  }
  return NO_WAY;
}

const isClauseEdge = (raw: string): boolean => raw === ";" || raw === ":" || raw === "(" || raw === ")" || raw === "." || raw === "!" || raw === "?";
