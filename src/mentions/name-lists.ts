import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { behindOwner } from "./name-beside.ts";
import { BOUNDS, properIsName, withoutNoun } from "./name-looks.ts";
import { hasCapital, properAt, type Proper } from "./proper.ts";

/** No list of code names is longer. */
const MOST_LISTED = 12;
/** A remark in brackets behind a name is shorter, in tokens. */
const LONGEST_REMARK = 8;

/** «las operaciones A, B y C»: further names behind a noun in the plural; behind any other the one that is joined to it, both in marks. */
export function alsoNamed(doc: Document, at: number, { quoted, end }: Proper): Proper[] {
  const isList = markAt(doc.marks, at, "name-several") !== undefined, names: Proper[] = [];
  for (let to = end; names.length < MOST_LISTED; to = names.at(-1)!.end) {
    const join = behindComma(doc, to, isList);
    const next = join === undefined ? undefined : withoutNoun(doc, properAt(doc, join, BOUNDS));
    if (next === undefined || next.quoted !== quoted || !properIsName(doc, next, false) || !(isList || quoted)) break;
    if (!hasCapital(doc, next) || next.to - next.from > 4 || doc.tokens[next.from]!.sentence !== doc.tokens[at]!.sentence) break;
    names.push(next);
    if (!isList) break;
  }
  return names;
}

/** «operations such as “Slow Tide” and “Iron Kettle”»: the first name of a list; bare only where another follows. */
export function listedBehind(doc: Document, at: number, to: number): Proper | undefined {
  if (markAt(doc.marks, at, "name-several") === undefined) return undefined;
  let from = to;
  for (let skipped = 0; skipped < 5; skipped++) {
    const glue = markAt(doc.marks, from, "name-listing"), { raw } = doc.tokens[from]?.word ?? { raw: "" };
    if (glue === undefined && raw !== "," && raw !== ":") break;
    from = glue?.to ?? from + 1;
  }
  const name = from === to || doc.tokens[from]?.sentence !== doc.tokens[at]!.sentence ? undefined : withoutNoun(doc, properAt(doc, from, BOUNDS));
  if (!properIsName(doc, name, false) || name.to - name.from > 4) return undefined;
  if (markAt(doc.marks, name.from, "agency") || markAt(doc.marks, name.from, "country")) return undefined;
  return name.quoted || alsoNamed(doc, at, name).length > 0 ? name : undefined;
}

/** «“Slow Tide” (2019), …»: what stands behind a short remark in brackets. */
function behindRemark(doc: Document, at: number): number {
  if (doc.tokens[at]?.word.raw !== "(") return at;
  for (let to = at + 1; to < Math.min(doc.tokens.length, at + LONGEST_REMARK); to++) if (doc.tokens[to]!.word.raw === ")") return to + 1;
  return at;
}

/** The token behind «and», or in a list behind a comma, or both. */
function behindComma(doc: Document, at: number, isList: boolean): number | undefined {
  const start = isList ? behindOwner(doc, behindRemark(doc, at)) : at;
  const from = isList && doc.tokens[start]?.word.raw === "," ? start + 1 : start, join = markAt(doc.marks, from, "name-join");
  return join?.to ?? (from > start ? from : undefined);
}
