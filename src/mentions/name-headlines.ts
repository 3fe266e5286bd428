import type { Document } from "../model/document.ts";
import { gathered } from "../model/lists.ts";
import { markAt } from "../text/marks.ts";
import { foldSpelling, isHeadlineCase, spelling } from "./proper.ts";
import type { Found } from "./repeats.ts";

/** In a headline all in capitals a bare name has no end: there it counts as far as the story repeats it, or a sign closes it. */
export function settleHeadlines(doc: Document, found: readonly Found[]): Found[] {
  const inText = found.filter(({ from, quoted }) => quoted || !isHeadlineCase(doc, doc.tokens[from]!.sentence));
  if (inText.length === found.length) return [...found];
  const known = new Set(inText.map((name) => foldSpelling(spelling(doc, name))));
  return gathered(found, (name) => {
    if (inText.includes(name)) return name;
    for (let to = name.to; to > name.from; to--) if (known.has(foldSpelling(spelling(doc, { from: name.from, to })))) return { ...name, to, end: to };
    const closed = name.to - name.from <= 3 && (doc.verbs.has(name.to) || endsAtSign(doc, name.to));
    return closed && (known.size === 0 || closesLine(doc, name)) ? name : undefined;
  });
}

/** «FOLLOW THE MONEY: OPERATION SMOKESTORM»: behind a sign, the noun and one word end the line. */
function closesLine({ tokens, sentences }: Document, { from, to }: Found): boolean {
  const { sentence } = tokens[from]!, before = tokens[from - 2];
  return to === from + 1 && to === sentences[sentence]!.last && before?.sentence === sentence && ":–—|".includes(before.word.raw);
}

const endsAtSign = (doc: Document, to: number): boolean => {
  const after = doc.tokens[to];
  return after === undefined || after.word.kind === "sign" || after.sentence !== doc.tokens[to - 1]!.sentence || markAt(doc.marks, to, "name-stop") !== undefined;
};
