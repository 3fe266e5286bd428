import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { domainAt, properAt, type Proper } from "./proper.ts";
import { distinct, isOpener, named, odd, TARGET_BOUNDS } from "./target-looks.ts";

/** Signs behind which a noun's names stand. */
export const LIST_SIGNS: ReadonlySet<string> = new Set([",", "(", ":", "–", "—"]);

const MOST_LISTED = 24;

/** The names that follow in a list: «Zeta, Omega and Sigma»; behind one that is known they may look like any other. */
export function listed(doc: Document, { from, end, quoted }: Proper, isKnown = false): Proper[] {
  if (fillsItem(doc, { from, end })) return itemsBehind(doc, from, isKnown);
  const marked = quoted ? inMarks(doc, end) : [];
  if (marked.length > 0) return marked;
  const names: Proper[] = [], isLed = isKnown || isIncluded(doc, from);
  let sure = 0;
  for (let at = end; names.length < MOST_LISTED; at = names.at(-1)!.end) {
    // «Zeta, Omega, and Sigma»; «“Zeta,” “Omega,” and “Sigma”»
    const isComma = doc.tokens[at]?.word.raw === ",", isInMarks = !isComma && doc.tokens[at - 2]?.word.raw === "," && doc.tokens[at - 1]!.joined;
    const join = markAt(doc.marks, at, "name-join") ?? (isComma ? markAt(doc.marks, at + 1, "name-join") : undefined);
    // a domain a line
    const name = named(doc, join || isComma || isInMarks ? nameAt(doc, join?.to ?? (isComma ? at + 1 : at)) : domainAt(doc, from) ? domainAt(doc, at) : undefined);
    if (name === undefined || doc.tokens[name.from]!.sentence !== doc.tokens[end - 1]!.sentence) break;
    names.push(name);
    if (join) return names;
    // a plain name may be a remark between commas, until the list goes on to its end
    if (sure === names.length - 1 && (isLed || odd(doc, name) !== undefined)) sure = names.length;
  }
  return names.slice(0, sure);
}

/** The name that starts at a token, with its article where that is a part of it. */
export function nameAt(doc: Document, at: number): Proper | undefined {
  // «OPERATION OF GAMBLING DEVICES»
  if (leadAt(doc, at) === "of") return undefined;
  const opener = doc.tokens[at] !== undefined && isOpener(doc, at), name = domainAt(doc, at) ?? properAt(doc, opener ? at + 1 : at, TARGET_BOUNDS);
  return name && opener ? { ...name, from: at } : name;
}

/** «46 sites, among them Zeta, …», «great names such as: Zeta, …», «three pirate sites: Zeta, …»: behind a comma and a word that leads to some of many, or that word, or a noun, and a colon. */
function isIncluded(doc: Document, from: number): boolean {
  const listing = listingBefore(doc, from), before = listing && listing.from > 0 ? doc.tokens[listing.from - 1]!.word.raw : "";
  return before === "," || (doc.tokens[from - 1]?.word.raw === ":" && (endsListing(doc, from - 1) || markEnding(doc.marks, from - 1, "target-noun", 3) !== undefined));
}

/** «such as» right before a token. */
const listingBefore = (doc: Document, at: number): Mark | undefined => markEnding(doc.marks, at, "name-listing", 3);

/** Does «such as» end right before a token? */
export const endsListing = (doc: Document, at: number): boolean => listingBefore(doc, at) !== undefined;

/** How far behind a name in marks its place may reach, in tokens: «“Zeta”, in Dorset; “Omega”». */
const ASIDE = 7;

/** «“Zeta”, “Omega” and “Sigma”», «“Zeta”, in Dorset; “Omega”», «of “Zeta” and of “Omega”»: names in marks need no odd spelling. */
function inMarks(doc: Document, end: number): Proper[] {
  const names: Proper[] = [];
  for (let at = end; names.length < MOST_LISTED; at = names.at(-1)!.end) {
    const from = behindSigns(doc, at), name = from === undefined ? undefined : properAt(doc, from, TARGET_BOUNDS);
    if (!name?.quoted || doc.tokens[name.from]!.sentence !== doc.tokens[end - 1]!.sentence || named(doc, name) === undefined) return names;
    names.push(name);
  }
  return names;
}

/** Where the next name may start: behind commas, semicolons, «and», «and of», and behind an aside that a semicolon ends. */
function behindSigns(doc: Document, end: number): number | undefined {
  let at = end;
  while (at < end + 3 && (doc.tokens[at]?.word.raw === "," || doc.tokens[at]?.word.raw === ";" || markAt(doc.marks, at, "name-join"))) at++;
  if (at > end && leadAt(doc, at) === "of") at++;
  if (at > end && doc.tokens[at]?.word.kind === "sign") return at;
  for (let far = end; far < end + ASIDE && doc.tokens[far] !== undefined; far++) if (doc.tokens[far]!.word.raw === ";") return markAt(doc.marks, far + 1, "name-join") ? far + 2 : far + 1;
  return undefined;
}

const areSigns = ({ tokens }: Document, from: number, to: number): boolean => tokens.slice(from, to).every(({ word }) => word.kind === "sign");

/** Is a name all that a line of a list holds? */
export function fillsItem(doc: Document, { from, end }: Pick<Proper, "from" | "end">): boolean {
  const { first, last, segment } = doc.sentences[doc.tokens[from]!.sentence]!, line = doc.segments[segment]!;
  return line.kind === "item" && line.last - line.first === 1 && areSigns(doc, first, from) && areSigns(doc, end, last);
}

/** «- Zeta Play», «- Omega TV»: the names that fill the lines of a list behind the first; a bare word may be a town. */
function itemsBehind(doc: Document, from: number, isKnown: boolean): Proper[] {
  const names: Proper[] = [], { segment } = doc.sentences[doc.tokens[from]!.sentence]!;
  for (let line = segment + 1; line <= segment + MOST_LISTED && doc.segments[line]?.kind === "item"; line++) {
    const { first } = doc.sentences[doc.segments[line]!.first]!, known = markAt(doc.marks, first, "target-notorious"), read = known ? { from: known.from, to: known.to, end: known.to, quoted: false } : nameAt(doc, first);
    const name = known ? read : isKnown ? named(doc, read) : distinct(doc, read);
    if (name && fillsItem(doc, name)) names.push(name);
  }
  return names;
}
