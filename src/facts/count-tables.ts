import type { Document } from "../model/document.ts";
import type { CountStatement } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import { columnHead } from "../text/tables.ts";
import type { Bare } from "./count-bare.ts";
import type { Place } from "./count-place.ts";
import { actionAt, nounAt } from "./count-words.ts";

/** Cells of a row of a flattened table, and words of its label. */
const LONGEST_ROW = 3, LONGEST_LABEL = 4;

/** Lines of a table that are looked at for its heading. */
const LONGEST_TABLE = 24;

/** How many counts before a table are asked whether it tells them again. */
const TOLD_BEFORE = 60;

/** «País | Hogares ⏎ Perú | 1.990»: the head of its column says what fills a cell, unless the table only sums up the story. */
export function readColumn({ value, from, to }: NumberMention, { doc }: Place, earlier: readonly CountStatement[]): Bare | undefined {
  const head = columnHead(doc, from, to);
  if (head === undefined || earlier.slice(-TOLD_BEFORE).some(({ fact }) => fact.value === value)) return undefined;
  for (let at = head.from; at < head.to; at++) {
    const noun = nounAt(doc, at);
    if (doc.tokens[at]!.word.raw === "%" || noun?.value.type === "uncounted") return undefined;
    if (noun?.value.type === "noun") return { what: noun.value.what, from, to, noun, reader: "row" };
  }
  return undefined;
}

/** «Allanamientos ⏎ 14 ⏎ Aprehendidos ⏎ 23»: a flattened table gives the noun on a line before. */
export function readRow(number: NumberMention, { doc }: Place): Bare | undefined {
  const { sentence } = doc.tokens[number.from]!;
  if (!isAlone(doc, sentence, number) || isPercentTable(doc, sentence)) return undefined;
  for (let row = sentence - 1; row >= 0 && row >= sentence - LONGEST_ROW; row--) {
    const { first, last } = doc.sentences[row]!;
    if (doc.tokens[first]!.word.kind === "digits" && last - first <= 2) continue;
    if (last - first > LONGEST_LABEL) return undefined;
    const noun = nounAt(doc, first), done = actionAt(doc, first);
    const what = noun?.value.type === "noun" ? noun.value.what : done?.value;
    return what && { what, from: first, to: number.to, noun: { from: first, to: last }, reader: "row" };
  }
  return undefined;
}

/** «Motrici      8», «Persone denunciate   265»: a line of a flattened table, its label and its figure set apart. */
export function readSpaced({ from, to }: NumberMention, { doc }: Place): Bare | undefined {
  const { first, last } = doc.sentences[doc.tokens[from]!.sentence]!;
  if (from - first < 1 || from - first > WIDEST_LABEL || last - to > 1 || !SPACED.test(doc.text.slice(doc.tokens[from - 1]!.end, doc.tokens[from]!.start))) return undefined;
  for (let at = first; at < from; at++) {
    const noun = nounAt(doc, at), done = actionAt(doc, at);
    if (noun?.value.type === "uncounted") return undefined;
    const what = noun?.value.type === "noun" ? noun.value.what : done?.value;
    if (what) return { what, from: first, to, noun: { from: first, to: from }, reader: "row" };
  }
  return undefined;
}

/** Tokens of a label beside its figure, and what sets the two apart. */
const WIDEST_LABEL = 7, SPACED = /^[^\S\r\n]{2,}$|\t/u;

/** «% de individuos» heads a table of shares. */
function isPercentTable(doc: Document, sentence: number): boolean {
  for (let row = sentence; row > 0 && row > sentence - LONGEST_TABLE; row--) {
    const { first, last } = doc.sentences[row]!;
    if (last - first > LONGEST_LABEL + 2) return false;
    for (let at = first; at < last; at++) if (doc.tokens[at]!.word.raw === "%") return true;
  }
  return false;
}

function isAlone(doc: Document, sentence: number, { from, to }: NumberMention): boolean {
  const { first, last, segment } = doc.sentences[sentence]!;
  return first === from && last === to && doc.segments[segment]!.last - doc.segments[segment]!.first === 1;
}
