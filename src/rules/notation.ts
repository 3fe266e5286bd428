import { addAll } from "../model/lists.ts";
import type { MentionKind } from "../model/mention.ts";
import { wordsOf } from "../text/terms.ts";

/**
 * Phrase notation, over tokens (case and accents folded, any space, any apostrophe):
 * `word` · `word*` prefix · `<class>` or `<class:value>` a term of the lexicon · `{number}` a mention ·
 * `(a|b c)` alternatives · `[a]` optional · `\\(` a bracket of the text · `..3` a gap of up to three tokens that crosses no clause.
 */
export type Node =
  | { readonly type: "word"; readonly text: string; readonly prefix: boolean }
  | { readonly type: "mark"; readonly cls: string; readonly value: string | undefined }
  | { readonly type: "mention"; readonly kind: MentionKind }
  | { readonly type: "choice"; readonly options: readonly (readonly Node[])[] }
  | { readonly type: "gap"; readonly most: number };

const PIECE = /\\([()])|\.\.(\d+)|<([\w-]+)(?::([\w-]+))?>|\{(\w+)\}|([()[\]|])|([^\s()[\]|<{]+)/gu;

/** Reads the notation; throws on a phrase that is no notation (a mistake in a pack, found by its tests). */
export const parsePhrase = (source: string): readonly Node[] => parse(source, false);

/** The same of the first nodes alone, up to one that must stand: reading hundreds of phrases whole would be felt at every start. */
export const parseHead = (source: string): readonly Node[] => parse(source, true);

/** A node with which a phrase need not go on. */
const isOptional = (node: Node): boolean => node.type === "choice" && node.options.some((option) => option.every(isOptional));

function parse(source: string, headOnly: boolean): readonly Node[] {
  const pieces = source.matchAll(PIECE);
  const sequence = (closer: string | undefined): Node[][] => {
    const options: Node[][] = [[]];
    for (let piece = pieces.next(); !piece.done; piece = pieces.next()) {
      const [, sign, gap, cls, value, kind, bracket, word] = piece.value;
      const current = options.at(-1)!;
      if (headOnly && closer === undefined && current.length > 0 && !isOptional(current.at(-1)!)) return options;
      if (bracket === ")" || bracket === "]") {
        if (bracket !== closer) throw new Error(`unbalanced «${bracket}» in «${source}»`);
        return options;
      }
      if (bracket === "|") {
        // choices have brackets around them, so that the head of a phrase is known before its end
        if (closer === undefined) throw new Error(`«|» outside brackets in «${source}»`);
        options.push([]);
      } else if (bracket === "(" || bracket === "[") {
        const inner = sequence(bracket === "(" ? ")" : "]");
        current.push({ type: "choice", options: bracket === "[" ? [...inner, []] : inner });
      } else if (sign !== undefined) current.push({ type: "word", text: sign, prefix: false });
      else if (gap !== undefined) current.push({ type: "gap", most: Number(gap) });
      else if (cls !== undefined) current.push({ type: "mark", cls, value });
      else if (kind !== undefined) current.push({ type: "mention", kind: kind as MentionKind });
      else if (word !== undefined) addAll(current, wordNodes(word));
    }
    if (closer !== undefined) throw new Error(`missing «${closer}» in «${source}»`);
    return options;
  };
  return sequence(undefined)[0]!;
}

function wordNodes(source: string): Node[] {
  const prefix = source.endsWith("*") && source.length > 1;
  const words = wordsOf(prefix ? source.slice(0, -1) : source);
  return words.map((word, i) => ({ type: "word", text: word.norm, prefix: prefix && i === words.length - 1 }));
}
