import type { NumberMention } from "../model/mention.ts";
import { anyMark, markAt } from "../text/marks.ts";
import type { Place } from "./count-place.ts";

/** «819 accounts, 715 of which were active», «46 siti: di questi, 19 chiusi»: a part of what was counted just before. */
export function isOfThem({ from, to }: NumberMention, { doc, left, right }: Place): boolean {
  const behind = to < right && (markAt(doc.marks, to, "count-them")?.to ?? right + 1) <= right;
  return behind || [1, 2, 3, 4].some((back) => from - back >= left && [0, 1].some((sign) => markAt(doc.marks, from - back, "count-them")?.to === from - sign && (sign === 0 || doc.tokens[from - 1]!.word.raw === ",")));
}

/** «fermate 16 persone, sei delle quali poi rilasciate»: who went free is no part of what the law did. */
export function isLetGo({ to }: NumberMention, { doc, right }: Place): boolean {
  return markAt(doc.marks, to, "count-them") !== undefined && anyMark(doc.marks, "count-let-go", to + 1, Math.min(right, to + LET_GO));
}

/** How far behind «of whom» it may stand that they went free, in tokens. */
const LET_GO = 7;
