import { BRAND_PARTS } from "../languages/known-targets.ts";
import type { Document } from "../model/document.ts";
import type { Word } from "../model/mark.ts";
import { gathered } from "../model/lists.ts";
import { domainAt, type Proper } from "./proper.ts";

const STARTS = new RegExp(`^(?:${BRAND_PARTS.join("|")}).`), ENDS = new RegExp(`.(?:${BRAND_PARTS.join("|")})$`);
/** A word of fewer letters is an abbreviation, a longer one no name. */
const SHORTEST = 5, LONGEST = 30;

/** «MejorIPTV», «iStreamTutto»: a word of large and small letters made of a part that such names are made of. */
const isBrand = ({ shape, norm }: Word): boolean => shape === "mixed" && norm.length >= SHORTEST && norm.length <= LONGEST && (STARTS.test(norm) || ENDS.test(norm));

/** Where a word stands that is spelt like the name of an illicit site or service, and where a domain starts. */
export const looksIn = (doc: Document): number[] => gathered(doc.tokens, ({ word }, at) => (isBrand(word) || (startsLabel(doc, at) && domainAt(doc, at)) ? at : undefined));

/** Behind a space or an opening sign. */
const startsLabel = ({ tokens }: Document, at: number): boolean => !tokens[at]!.joined || (tokens[at - 1]!.word.kind === "sign" && tokens[at - 1]!.word.raw !== ".");

/** The name at such a word, and the domain that it is part of. */
export function brandAt(doc: Document, at: number): Proper | undefined {
  if (!isBrand(doc.tokens[at]!.word)) return undefined;
  return domainAt(doc, at) ?? { from: at, to: at + 1, end: at + 1, quoted: false };
}
