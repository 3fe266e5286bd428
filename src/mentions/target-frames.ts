import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { namesOperation } from "./name-nouns.ts";
import { properAt, type Proper } from "./proper.ts";
import { named, TARGET_BOUNDS } from "./target-looks.ts";

/** «a WhatsApp group called Zeta» is none of criminals. */
export const isChat = (doc: Document, at: number): boolean => markAt(doc.marks, at - 1, "count-medium")?.value === "social";

/** How far before a frame the noun that it names may stand, in tokens. */
const BACK = 7;

/** How far before a frame that opens its sentence the noun may stand that it names, in tokens. */
const TOLD_BACK = 24;

/** «La polizia ha spento un portale pirata. Si chiamava …»: the last noun of the sentence before. */
function toldBefore(doc: Document, first: number): boolean {
  const sentence = doc.tokens[first - 1]?.sentence;
  for (let back = first - 1; back >= Math.max(0, first - TOLD_BACK) && doc.tokens[back]!.sentence === sentence; back--) {
    if (markAt(doc.marks, back, "name-other") ?? markAt(doc.marks, back, "name-noun")) return false;
    if (markAt(doc.marks, back, "target-noun") ?? markAt(doc.marks, back, "target-group")) return !isChat(doc, back);
  }
  return false;
}

/** «“Zetalibera” si chiamava il servizio»: the name opens the sentence, and what it names stands behind the verb, or in the sentence before. */
export function frontedTarget(doc: Document, at: number, to: number): Proper | undefined {
  const { first, last } = doc.sentences[doc.tokens[at]!.sentence]!;
  const opened = at > first && at - first <= LONGEST_FRONTED ? properAt(doc, first, TARGET_BOUNDS) : undefined;
  if (opened?.end !== at || (to < last && doc.tokens[to]!.word.shape === "capital")) return undefined;
  const noun = markAt(doc.marks, to, "target-article")?.to ?? to;
  const isOfNoun = noun < last && (markAt(doc.marks, noun, "target-noun") ?? markAt(doc.marks, noun, "target-group")) !== undefined;
  return isOfNoun || (!namesOperation(doc, at, to) && toldBefore(doc, first)) ? named(doc, opened) : undefined;
}

/** Tokens of such a name with its marks, at most. */
const LONGEST_FRONTED = 5;

/** «la organización más activa se hacía llamar …»: a frame behind a group, site or service, and behind no operation. */
export function namesTarget(doc: Document, at: number, to: number): boolean {
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  if (namesOperation(doc, at, to)) return false;
  if (at === first && first > 0) return toldBefore(doc, first);
  for (let back = at - 1; back >= Math.max(first, at - BACK); back--) {
    if (markAt(doc.marks, back, "name-other")) return false;
    if (markAt(doc.marks, back, "target-noun") ?? markAt(doc.marks, back, "target-group")) return !isChat(doc, back);
  }
  return false;
}
