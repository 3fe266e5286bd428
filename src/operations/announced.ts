import type { Document } from "../model/document.ts";
import { kindOf } from "../text/surroundings.ts";
import { announcedBy, isJoint, MOST_ANNOUNCED, tellsAct, type SentenceCues } from "./cues.ts";
import type { Part } from "./parts.ts";

/** Fewer paragraphs behind a number may be so many by chance. */
const FEWEST = 3;

/**
 * «Five operations fell in this period»: the paragraphs behind the one that announces so many, where just so many in a row tell
 * what was done and what it brought, however they begin. Undefined where the text announces none, or other paragraphs.
 */
export function announcedRun(doc: Document, cues: readonly SentenceCues[], parts: readonly Part[]): readonly Part[] | undefined {
  const at = parts.findIndex(({ block }) => announcedBy(cues.slice(block.first, block.last)).length > 0);
  if (at < 0 || cues.slice(0, parts[at]!.block.last).some((cue) => cue.names.length > 0 || isJoint(cue))) return undefined;
  const { block } = parts[at]!, [announced = 0] = announcedBy(cues.slice(block.first, block.last));
  if (announced < FEWEST || announced > MOST_ANNOUNCED) return undefined;
  const run: Part[] = [];
  for (const part of parts.slice(at + 1)) {
    if (!bringsResult(doc, part, cues)) break;
    run.push(part);
  }
  return run.length === announced ? run : undefined;
}

/** Does a paragraph without a heading tell what was done and what it brought? */
function bringsResult(doc: Document, { block, headings }: Part, cues: readonly SentenceCues[]): boolean {
  const own = cues.slice(block.first, block.last);
  if (headings.length > 0 || kindOf(doc, block.first) !== "paragraph" || own.some(({ several }) => several)) return false;
  return own.some(({ results }) => results > 0) && own.some((cue) => tellsAct(cue) || cue.finds > 0);
}
