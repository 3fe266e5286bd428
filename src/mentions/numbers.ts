import type { NumberWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { NumberMention } from "../model/mention.ts";
import { markAt, type Term } from "../rules/lexicon.ts";
import { CURRENCY } from "./currencies.ts";
import { conventionOf, readFigure, type Convention } from "./figures.ts";
import { hedged, hedgeTerms } from "./hedges.ts";
import { readNumber, type Atoms, type NumberReading } from "./number-grammar.ts";
import { readRange, rangeTerms } from "./number-ranges.ts";
import { numeralTerms, wordAtom } from "./number-words.ts";

const ENDING = "number-ending", LABEL = "number-label", PERCENT = "percent", PRONOUN = "number-pronoun", BEHIND = "number-pronoun-behind";

/** The lexicon's terms that the numbers need. */
export function numberTerms(words: NumberWords): Term[] {
  const plain = (cls: string, list: readonly string[]): Term[] => list.map((phrase) => ({ cls, value: null, phrase }));
  return [
    ...numeralTerms(words), ...hedgeTerms(words), ...rangeTerms(words), ...plain(ENDING, words.endings), ...plain(LABEL, words.labels),
    ...plain(PERCENT, words.percent), ...plain(PRONOUN, words.pronouns.words), ...plain(BEHIND, words.pronouns.behind),
  ];
}

/** A figure before its hedges are looked for. */
export interface Figure extends NumberReading {
  readonly from: number;
  readonly form: NumberMention["form"];
}

/** Reads the numbers of a document, in text order, without overlaps. */
export function readNumbers(doc: Document, words: NumberWords, code: string): NumberMention[] {
  const figureAt = figureReader(doc, words);
  const found: NumberMention[] = [];
  for (let index = 0; index < doc.tokens.length; ) {
    const first = figureAt(index);
    if (!first) {
      index++;
      continue;
    }
    const range = readRange(doc, first, figureAt);
    const last = range?.last ?? first;
    const percent = percentSign(doc, last.to);
    index = percent ?? last.to;
    if (percent === undefined) found.push(mentionOf(doc, first, range, code));
  }
  return found;
}

function mentionOf(doc: Document, first: Figure, range: ReturnType<typeof readRange>, code: string): NumberMention {
  const coreFrom = first.from, coreTo = range?.last.to ?? first.to;
  const { from, to, qualifier } = hedged(doc, range?.from ?? coreFrom, coreTo);
  const rule = range ? "range" : first.collective ? "collective" : first.form === "digits" && first.scale > 1 ? "magnitude" : first.form;
  return {
    kind: "number", value: range?.value ?? first.value, ...(range && { max: range.last.value }),
    qualifier: qualifier === "exact" && first.rough ? "about" : qualifier,
    from, to, coreFrom, coreTo, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, form: first.form, rule: `${code}/number/${rule}`,
  };
}

/** Reads the figure that starts at a token, if one does. */
function figureReader(doc: Document, words: NumberWords): (index: number) => Figure | undefined {
  const convention = conventionOf(doc, words.decimal);
  const at: Atoms = (index) => atomAt(doc, index, convention);
  return (index) => {
    const token = doc.tokens[index];
    if (token === undefined || (token.word.kind !== "digits" && doc.marks[index]!.length === 0 && !isLeadingPoint(doc, index))) return undefined;
    const start = at(index);
    if (!start) return undefined;
    const number = readNumber(at, index, words);
    if (start.atom.kind === "article") return number ? { ...number, from: index, form: "words" } : articleAt(doc, index, start.to);
    if (number?.to === index + 1 && isPronoun(doc, index)) return undefined;
    if (!number || !isNumber(doc, index, number.to) || !Number.isFinite(number.value)) return undefined;
    return { ...number, from: index, form: start.atom.kind === "figure" ? "digits" : "words" };
  };
}

/** «un» alone counts only what stands behind it; in «uno, due, tre» it is a number of its own. */
function articleAt(doc: Document, from: number, to: number): Figure {
  const next = doc.tokens[to], alone = next?.word.raw === ",";
  return { value: 1, scale: 1, base: 1, to, rough: false, collective: false, isFigure: false, from, form: alone ? "words" : "article" };
}

const isPronoun = (doc: Document, index: number): boolean =>
  index > 0 && markAt(doc.marks, index, PRONOUN) !== undefined && markAt(doc.marks, index - 1, BEHIND) !== undefined && doc.tokens[index - 1]!.sentence === doc.tokens[index]!.sentence;

function atomAt(doc: Document, index: number, convention: Convention): ReturnType<Atoms> {
  const token = doc.tokens[index];
  if (token === undefined) return undefined;
  if (token.word.kind === "digits") {
    const next = isPictureSize(doc, index) ? undefined : wordAtom(doc, index + 1)?.atom;
    const value = readFigure(token.word.raw, next?.kind === "scale", convention);
    return value === undefined ? undefined : { atom: { kind: "figure", value }, to: index + 1 };
  }
  if (index > 0 && token.word.raw === "K" && isPictureSize(doc, index - 1)) return undefined;
  if (isLeadingPoint(doc, index)) {
    const digits = doc.tokens[index + 1]!.word.raw;
    return /^\d{1,15}$/.test(digits) ? { atom: { kind: "figure", value: Number(`0.${digits}`) }, to: index + 2 } : undefined;
  }
  return doc.marks[index]!.length === 0 ? undefined : wordAtom(doc, index);
}

/** «4K» is no number of thousands, unless it is money. */
const isPictureSize = (doc: Document, index: number): boolean =>
  doc.tokens[index]!.word.raw.length === 1 && doc.tokens[index + 1]?.word.raw === "K" && doc.tokens[index + 1]!.joined && !(index > 0 && endsTerm(doc, index, CURRENCY));

/** «.77»: a point that stands at nothing but digits. */
function isLeadingPoint(doc: Document, index: number): boolean {
  const { word, joined } = doc.tokens[index]!;
  const next = doc.tokens[index + 1];
  return (word.raw === "." || word.raw === ",") && !joined && next?.word.kind === "digits" && next.joined;
}

const CUTS = new Set(["/", ":", ".", "-", "–", "_", "\\", "@", "#", "°", "º", "ª"]);

/** Whether figures are a number at all, and not a part of a name, an address, a time, a law, an ordinal. */
function isNumber(doc: Document, from: number, to: number): boolean {
  const first = doc.tokens[from]!, before = from > 0 ? doc.tokens[from - 1]! : undefined, after = doc.tokens[to];
  if (before && endsLabel(doc, from)) return false;
  if (first.word.kind !== "digits" && first.word.kind !== "sign") return true;
  if (before && first.joined && before.word.kind === "word" && !endsTerm(doc, from, CURRENCY)) return false;
  if (before && first.joined && CUTS.has(before.word.raw) && from > 1 && before.joined && doc.tokens[from - 2]!.word.kind === "digits" && !isRangeSign(doc, from - 1)) return false;
  if (!after?.joined) return true;
  if (after.word.kind === "digits") return true;
  if (after.word.kind === "word") return after.hyphen ? !markAt(doc.marks, to, ENDING) : isWordAfter(doc, to);
  if (after.word.raw === "º" || after.word.raw === "ª" || after.word.raw === "°") return false;
  const next = doc.tokens[to + 1];
  return !(CUTS.has(after.word.raw) && next?.joined && next.word.kind === "digits" && !isRangeSign(doc, to));
}

/** «10-15» may be a range; «1111-22223333-4444» is none. */
function isRangeSign(doc: Document, sign: number): boolean {
  if (doc.tokens[sign]!.word.raw !== "-" && doc.tokens[sign]!.word.raw !== "–") return false;
  const far = (step: number): string | undefined => {
    const other = doc.tokens[sign + 2 * step];
    return other && (step < 0 ? doc.tokens[sign + step]!.joined : other.joined) ? other.word.raw : undefined;
  };
  return far(1) !== "-" && far(-1) !== "-";
}

/** A term of a class whose last token stands right before a figure. */
function endsTerm(doc: Document, to: number, cls: string): boolean {
  for (let from = Math.max(0, to - 3); from < to; from++) for (const mark of doc.marks[from]!) if (mark.cls === cls && mark.to === to) return true;
  return false;
}

/** «art. 171»: the point of an abbreviation ends no sentence. */
const endsLabel = (doc: Document, to: number): boolean => (doc.tokens[to - 1]!.sentence === doc.tokens[to]!.sentence || doc.tokens[to - 1]!.word.raw === ".") && endsTerm(doc, to, LABEL);

/** A word glued to a figure: a currency or a long word is what it counts, a short one a unit or an ordinal. */
const isWordAfter = (doc: Document, index: number): boolean =>
  markAt(doc.marks, index, ENDING) === undefined && (doc.tokens[index]!.word.norm.length > 3 || markAt(doc.marks, index, CURRENCY) !== undefined);

/** The token behind «%» or «per cent»: shares are no numbers of anything. */
const percentSign = (doc: Document, to: number): number | undefined => (doc.tokens[to]?.word.raw === "%" ? to + 1 : markAt(doc.marks, to, PERCENT)?.to);
