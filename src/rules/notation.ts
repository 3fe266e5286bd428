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
export function parsePhrase(source: string): readonly Node[] {
  const pieces = [...source.matchAll(PIECE)];
  let at = 0;
  const sequence = (closer: string | undefined): Node[][] => {
    const options: Node[][] = [[]];
    for (; at < pieces.length; at++) {
      const [, sign, gap, cls, value, kind, bracket, word] = pieces[at]!;
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
      } else if (sign !== undefined) current.push({ type: "word", text: sign, prefix: false });
      else if (gap !== undefined) current.push({ type: "gap", most: Number(gap) });
      else if (cls !== undefined) current.push({ type: "mark", cls, value });
      else if (kind !== undefined) current.push({ type: "mention", kind: kind as MentionKind });
      else if (word !== undefined) addAll(current, wordNodes(word));
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
