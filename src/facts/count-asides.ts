import type { Place } from "./count-place.ts";

/** Words between the two commas of an aside. */
const LONGEST_ASIDE = 14;

/** «due di loro, residenti a Napoli, sono finiti in carcere»: the token behind an aside that starts at `at`. */
export function behindAside(from: number, at: number, { doc, actions }: Place): number {
  if (at === from || doc.tokens[at]?.word.raw !== ",") return at;
  const end = Math.min(actions().right, at + LONGEST_ASIDE);
  for (let to = at + 1; to < end; to++) if (doc.tokens[to]!.word.raw === ",") return to + 1;
  return at;
}

/** The token before an aside between two commas that ends at `comma`. */
export function beforeAside(comma: number, { doc, actions }: Place): number {
  const end = Math.max(actions().left, comma - LONGEST_ASIDE);
  for (let at = comma - 1; at > end; at--) {
    const { kind, raw } = doc.tokens[at]!.word;
    if (raw === ",") return at - 1;
    if (kind === "sign") break;
  }
  return comma;
}
