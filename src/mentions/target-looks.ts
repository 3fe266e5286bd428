import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { domainAt, hasCapital, type Bounds, type Proper } from "./proper.ts";

/** What bounds the name of a group, site or service. */
export const TARGET_BOUNDS: Bounds = { start: "target-bystander", stop: "target-bystander", inside: "name-particle" };

/** «IPs», «CDs»: a bare word this short is no name. */
const SHORTEST = 4;
/** «DVDs», «CDRs»: the plural of an abbreviation is no name either. */
const ABBREVIATIONS = /^[A-Z]{2,5}s$/;
/** Longer words in quotation marks are somebody's speech. */
const LONGEST_QUOTED = 4;

/** A name by its look: in marks, or capitals that are no bystander's. */
export function named(doc: Document, name: Proper | undefined): Proper | undefined {
  if (name === undefined || name.to <= name.from) return undefined;
  // «a Torre Alta-based group»
  if (!name.quoted && doc.tokens[name.to]?.hyphen) return undefined;
  const size = name.to - name.from, domain = domainAt(doc, name.from);
  if (domain && domain.to >= name.to) return isBystander(doc, name) ? undefined : name;
  if (doc.tokens[name.from]!.word.kind === "digits" || (!hasCapital(doc, name) && !isDomain(doc, name))) return undefined;
  if (name.quoted ? size > LONGEST_QUOTED && !isDomain(doc, name) : size === 1 && (doc.tokens[name.from]!.word.raw.length < SHORTEST || ABBREVIATIONS.test(doc.tokens[name.from]!.word.raw))) return undefined;
  return isBystander(doc, name) ? undefined : name;
}

/** A name that nothing but its spelling shows to be no town, person or office: in marks, or «StreamaX», «zeta.tv». */
export function odd(doc: Document, name: Proper | undefined): Proper | undefined {
  const known = named(doc, name);
  return known && (known.quoted || hasOddWord(doc, known)) ? known : undefined;
}

/** A name that cannot be a town or a person's first name alone: odd, or of two words. */
export function distinct(doc: Document, name: Proper | undefined): Proper | undefined {
  const known = named(doc, name);
  return known && (known.quoted || known.to - known.from >= 2 || hasOddWord(doc, known)) ? known : undefined;
}

/** A name that is distinct, or that what follows explains. */
export const shown = (doc: Document, name: Proper | undefined): Proper | undefined => distinct(doc, name) ?? (name && isExplained(doc, name, true) ? named(doc, name) : undefined);

/** How far behind a name its explanation may reach, in tokens. */
const EXPLAINED = 12;

/** «Zeta, by most accounts the biggest illegal service»: behind the comma a noun of sites or groups, and a word of the crime, unless the blow before it says as much. */
export function isExplained(doc: Document, { end }: Proper, isHit = false): boolean {
  const { sentence } = doc.tokens[end - 1]!;
  if (doc.tokens[end]?.word.raw !== "," || doc.tokens[end]!.sentence !== sentence) return false;
  let isIllicit = isHit, opened = false;
  for (let at = end + 1; at < end + EXPLAINED && doc.tokens[at]?.sentence === sentence; at++) {
    const { word } = doc.tokens[at]!;
    if (word.raw === "," || word.raw === ";" || word.shape === "capital") return false;
    // «Zeta, sito pirata che …»
    opened ||= markAt(doc.marks, at, "target-article") !== undefined || at === end + 1;
    isIllicit ||= markAt(doc.marks, at, "target-cue") !== undefined;
    if (opened && isIllicit && (markAt(doc.marks, at, "target-noun") ?? markAt(doc.marks, at, "target-group"))) return true;
  }
  return false;
}

const hasOddWord = (doc: Document, { from, to }: Proper): boolean => doc.tokens.slice(from, to).some(({ word }, at) => word.shape === "mixed" || word.raw === "." || (at > 0 && word.shape === "upper" && markAt(doc.marks, from + at, "name-particle") !== undefined));
const isDomain = (doc: Document, { from, to }: Proper): boolean => doc.tokens.slice(from, to).some(({ word }) => word.raw === ".");

/** «Los Quemados»: inside a sentence an article written large, before another large word, belongs to the name. */
export function isOpener(doc: Document, at: number): boolean {
  const { word, sentence } = doc.tokens[at]!, next = doc.tokens[at + 1];
  return word.shape === "capital" && at > doc.sentences[sentence]!.first && next?.word.shape === "capital" && next.sentence === sentence && markAt(doc.marks, at, "target-article") !== undefined;
}

/** Words of dates that may be written large: «Today's operation», «Monday's raid». */
const DAYS = ["date/relative", "date/weekday", "date/month"];

/** Rights holders and legal services, days; in marks only where the whole name is one («“Movistar pirata”» is not). */
function isBystander(doc: Document, { from, to, quoted }: Proper): boolean {
  if (markAt(doc.marks, from, "name-noun")) return true;
  if (!quoted && DAYS.some((cls) => (markAt(doc.marks, from, cls)?.to ?? 0) >= to)) return true;
  // «drive.zeta.com»: a domain of theirs is theirs
  for (let at = from + 1; at < to - 1; at++) if (doc.tokens[at - 1]!.word.raw === "." && markAt(doc.marks, at, "target-bystander")) return true;
  const opener = isOpener(doc, from) ? from + 1 : from, mark = markAt(doc.marks, opener, "target-bystander");
  return mark !== undefined && (!quoted || mark.to >= to);
}
