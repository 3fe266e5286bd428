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

/** A phrase as a graph in which each state knows what comes behind it, so that matching makes nothing new. */
export interface State {
  readonly node: Exclude<Node, { type: "choice" }> | { readonly type: "choice"; readonly options: readonly (State | null)[] };
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
export function linked(nodes: readonly Node[], next: State | null = null): State | null {
  return nodes.reduceRight<State | null>(
    (behind, node) => (node.type === "choice" ? { node: { type: "choice", options: node.options.map((option) => linked(option, behind)) }, next: null } : { node, next: behind }),
    next,
  );
}

const NO_WAY = -1;

/**
 * Tries a phrase at token `at`; the first way through wins, its mentions are put behind `mentions`, and the token behind
 * it is given; negative where there is none. Gaps and options are bounded, so the cost is too.
 */
export function matchAt(start: State | null, at: number, field: Field, mentions: Mention[]): number {
  let state = start;
  for (;;) {
    if (state === null) return at;
    const { node, next } = state;
    switch (node.type) {
      case "word": {
        const norm = field.doc.tokens[at]?.word.norm;
        if (norm === undefined || !(node.prefix ? norm.startsWith(node.text) : norm === node.text)) return NO_WAY;
        state = next;
        at++;
        break;
      }
      case "mark":
        return tryMarks(node, next, at, field, mentions);
      case "mention":
        return tryMention(node.kind, next, at, field, mentions);
      case "choice":
        return tryOptions(node.options, at, field, mentions);
      case "gap":
        return tryGap(node.most, next, at, field, mentions);
    }
  }
}

function tryMention(kind: MentionKind, next: State | null, at: number, field: Field, mentions: Mention[]): number {
  const mention = field.mentionAt(at, kind);
  if (mention === undefined) return NO_WAY;
  mentions.push(mention);
  const to = matchAt(next, mention.to, field, mentions);
  if (to < 0) mentions.pop();
  return to;
}

function tryOptions(options: readonly (State | null)[], at: number, field: Field, mentions: Mention[]): number {
  for (const option of options) {
    const to = matchAt(option, at, field, mentions);
    if (to >= 0) return to;
  }
  return NO_WAY;
}

function tryMarks({ cls, value }: { cls: string; value: string | undefined }, next: State | null, at: number, field: Field, mentions: Mention[]): number {
  for (const entry of entriesAt(field.doc.marks, at, cls)) {
    if (entry.cls !== cls || (value !== undefined && entry.value !== value)) continue;
    const to = matchAt(next, at + entry.size, field, mentions);
    if (to >= 0) return to;
  }
  return NO_WAY;
}

function tryGap(most: number, next: State | null, at: number, field: Field, mentions: Mention[]): number {
  const { tokens } = field.doc;
  for (let skipped = 0; skipped <= most; skipped++) {
    const to = matchAt(next, at + skipped, field, mentions);
    if (to >= 0) return to;
    const token = tokens[at + skipped];
    if (token === undefined || token.sentence !== tokens[at]?.sentence || isClauseEdge(token.word.raw)) return NO_WAY;
  }
  return NO_WAY;
}

const isClauseEdge = (raw: string): boolean => raw === ";" || raw === ":" || raw === "(" || raw === ")" || raw === "." || raw === "!" || raw === "?";
