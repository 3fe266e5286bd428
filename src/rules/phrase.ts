import type { Document } from "../model/document.ts";
import type { Mention, MentionKind } from "../model/mention.ts";
import { markAt, marksAt } from "../text/marks.ts";
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

export interface Match {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
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

/** Tries a phrase at token `from`; the first way through wins. Gaps and options are bounded, so the cost is too. */
export function matchAt(nodes: readonly Node[], from: number, field: Field): Match | undefined {
  const mentions: Mention[] = [];
  const to = step(nodes, 0, from, field, mentions, undefined);
  return to === undefined ? undefined : { from, to, mentions };
}

type Rest = (at: number) => number | undefined;

function step(nodes: readonly Node[], index: number, at: number, field: Field, mentions: Mention[], rest: Rest | undefined): number | undefined {
  const node = nodes[index];
  if (node === undefined) return rest ? rest(at) : at;
  const next: Rest = (to) => step(nodes, index + 1, to, field, mentions, rest);
  switch (node.type) {
    case "word": {
      const norm = field.doc.tokens[at]?.word.norm;
      return norm !== undefined && (node.prefix ? norm.startsWith(node.text) : norm === node.text) ? next(at + 1) : undefined;
    }
    case "mark":
      return tryMarks(node, at, field, next);
    case "mention": {
      const mention = field.mentionAt(at, node.kind);
      if (mention === undefined) return undefined;
      mentions.push(mention);
      const to = next(mention.to);
      if (to === undefined) mentions.pop();
      return to;
    }
    case "choice": {
      for (const option of node.options) {
        const to = step(option, 0, at, field, mentions, next);
        if (to !== undefined) return to;
      }
      return undefined;
    }
    case "gap":
      return tryGap(node.most, at, field, next);
  }
}

function tryMarks(node: { cls: string; value: string | undefined }, at: number, field: Field, next: Rest): number | undefined {
  for (const mark of marksAt(field.doc.marks, at, node.cls)) {
    if (node.value !== undefined && mark.value !== node.value) continue;
    const to = next(mark.to);
    if (to !== undefined) return to;
  }
  return undefined;
}

function tryGap(most: number, at: number, field: Field, next: Rest): number | undefined {
  const { tokens } = field.doc;
  for (let skipped = 0; skipped <= most; skipped++) {
    const to = next(at + skipped);
    if (to !== undefined) return to;
    const token = tokens[at + skipped];
    if (token === undefined || token.sentence !== tokens[at]?.sentence || isClauseEdge(token.word.raw)) return undefined;
  }
  return undefined;
}

const isClauseEdge = (raw: string): boolean => raw === ";" || raw === ":" || raw === "(" || raw === ")" || raw === "." || raw === "!" || raw === "?";

export { markAt };
