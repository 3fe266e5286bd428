import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { silent, type SentenceCues } from "./cues.ts";

/** The cues of a document's sentences while they are read. */
export interface Draft {
  readonly doc: Document;
  readonly cues: SentenceCues[];
}

/** Those that tell nothing, and in lists and menus they are many, share one. */
const SILENT = silent();

export const noCues = (doc: Document): Draft => ({ doc, cues: new Array<SentenceCues>(doc.sentences.length).fill(SILENT) });

/** The cues of the sentence of a token, to write to. */
export function cueAt({ doc, cues }: Draft, token: number): SentenceCues {
  const { sentence } = doc.tokens[token]!, known = cues[sentence]!;
  return known === SILENT ? (cues[sentence] = silent()) : known;
}

/** So many words may stand between an adjective and its noun («a separate intelligence-led customs operation»). */
const GAP = 3;

/** Does a noun of a class follow in the same sentence, other words but no sign and no preposition between them? */
export function leadsTo(doc: Document, from: number, cls: string): boolean {
  const end = Math.min(doc.sentences[doc.tokens[from - 1]!.sentence]!.last, from + GAP + 1);
  for (let at = from; at < end; at++) {
    if (markAt(doc.marks, at, cls) !== undefined) return true;
    if (doc.tokens[at]!.word.kind === "sign" || markAt(doc.marks, at, "op-places") !== undefined || markAt(doc.marks, at, "count-copula") !== undefined || markAt(doc.marks, at, "lead")?.value === "of") return false;
  }
  return false;
}
