import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { BOUNDS, properIsName } from "./name-looks.ts";
import { leadAt } from "./country-signs.ts";
import { hasCapital, properAt, type Proper } from "./proper.ts";

/** Shorter words are no adjectives. */
const SHORTEST = 4;

/** «operazione Nastro magnetico»: an adjective in small letters whose last letter is that of the word before, where the name's clause ends behind it. */
export function withAdjective(doc: Document, name: Proper | undefined): Proper | undefined {
  if (name === undefined || name.quoted || name.to - name.from > 2) return name;
  const last = doc.tokens[name.to - 1]!.word.norm, next = doc.tokens[name.to];
  if (next === undefined || next.sentence !== doc.tokens[name.from]!.sentence || next.word.shape !== "lower" || next.word.norm.length < SHORTEST || last.at(-1) !== next.word.norm.at(-1)) return name;
  const isOther = doc.marks.lists[name.to]!.some(({ cls }) => cls === "name-stop" || cls === "name-modifier" || cls === "op-acts" || cls === "lead" || cls === "name-frame" || cls === "country");
  const behind = doc.tokens[name.to + 1];
  const isEnd = behind === undefined || behind.sentence !== next.sentence || behind.word.kind === "sign" || markAt(doc.marks, name.to + 1, "name-stop") !== undefined;
  return isOther || !isEnd ? name : { ...name, to: name.to + 1, end: name.to + 1 };
}

/** How far behind its noun a name may be brought in, in tokens. */
const REACH = 7;

/** «Fra le inchieste dell'anno spicca 'Sweet web'»: in marks, behind a word that leads to one of several. */
export function spotlit(doc: Document, at: number): Proper | undefined {
  for (let from = at; from < at + REACH && doc.tokens[from]?.sentence === doc.tokens[at - 1]!.sentence && doc.tokens[from]!.word.kind === "word"; from++) {
    const lead = markAt(doc.marks, from, "name-listing");
    const name = lead && properAt(doc, lead.to, BOUNDS);
    if (name?.quoted && name.to - name.from <= 4 && hasCapital(doc, name) && properIsName(doc, name, false)) return name;
  }
  return undefined;
}

/** «l'indagine Gotha del 2022»: bare behind an inquiry, and dated. */
export function dated(doc: Document, at: number): Proper | undefined {
  const name = properAt(doc, at, BOUNDS);
  if (!name || name.quoted || name.to - name.from > 2 || !properIsName(doc, name, false) || doc.tokens[name.from]!.sentence !== doc.tokens[at - 1]!.sentence) return undefined;
  const isOther = markAt(doc.marks, name.from, "agency") ?? markAt(doc.marks, name.from, "country") ?? markAt(doc.marks, name.from, "target-bystander");
  return !isOther && leadAt(doc, name.to) === "of" && /^20\d\d$/.test(doc.tokens[name.to + 1]?.word.raw ?? "") ? name : undefined;
}

/** Tokens of a line that is only a year and a name. */
const LONGEST_LINE = 6;

/** «2021: Black Out»: a line that is only a year and a name. */
export function underYear(doc: Document, sentence: number): Proper | undefined {
  const { first: start, last, segment } = doc.sentences[sentence]!;
  let first = start;
  while (doc.tokens[first]?.word.raw === "#" || doc.tokens[first]?.word.raw === "*") first++;
  if (last - first < 3 || last - first > LONGEST_LINE || doc.segments[segment]!.last - doc.segments[segment]!.first !== 1) return undefined;
  if (!/^20\d\d$/.test(doc.tokens[first]!.word.raw) || doc.tokens[first + 1]!.word.raw !== ":") return undefined;
  const name = properAt(doc, first + 2, BOUNDS);
  return name && name.end === last && properIsName(doc, name, false) ? name : undefined;
}
