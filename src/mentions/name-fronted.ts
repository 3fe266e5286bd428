import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { anyMark } from "../text/marks.ts";
import { BOUNDS, properIsName } from "./name-looks.ts";
import { isOtherNoun, namesOperation } from "./name-nouns.ts";
import { hasCapital, properEndingAt, type Proper } from "./proper.ts";

/** How many tokens may stand between a name and the verb of naming behind it, and how many the name may have. */
const BETWEEN = 7, LONGEST = 4;

/** «‘Take Down’ they called it», «“Gotha” l'hanno chiamata gli inquirenti»: a name in marks before the verb that gives it to an operation. */
export function frontedName(doc: Document, frame: Mark): Proper | undefined {
  const name = quotedBefore(doc, frame.from);
  return name && namesOperation(doc, name.end, frame.to) ? name : undefined;
}

/** The name in marks before a verb, if only small words and commas stand between. */
function quotedBefore(doc: Document, at: number): Proper | undefined {
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  for (let to = at; to > first + 2 && to >= at - BETWEEN; to--) {
    const name = properEndingAt(doc, to, BOUNDS);
    if (name) return name.to - name.from <= LONGEST && hasCapital(doc, name) && properIsName(doc, name, true) ? name : undefined;
    const { kind, shape, raw } = doc.tokens[to - 1]!.word;
    if ((kind === "sign" ? !BESIDE.has(raw) : shape !== "lower" && !isForce(doc, to - 1)) || isOtherNoun(doc, to - 1)) return undefined;
  }
  return undefined;
}

const BESIDE: ReadonlySet<string> = new Set([",", ":", "–", "—", "-", "'", "’"]);

/** «“Gotha”: così la Finanza ha battezzato il blitz»: who names it stands between. */
const isForce = (doc: Document, at: number): boolean => FORCES.some((cls) => anyMark(doc.marks, cls, Math.max(0, at - LONGEST_FORCE), at + 1));
const FORCES = ["op-authorities", "agency"], LONGEST_FORCE = 3;
