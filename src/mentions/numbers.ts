import type { NumberWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { NumberMention } from "../model/mention.ts";
import { startsOf } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { conventionOf, readFigure, type Convention } from "./figures.ts";
import { hedged, hedgeTerms } from "./hedges.ts";
import { doubtTerms, isBehindClock, isNumber, isPictureSize, isPronoun, percentSign } from "./number-doubts.ts";
import { readNumber, type NumberReading } from "./number-grammar.ts";
import type { Atoms } from "./number-groups.ts";
import { readRange, rangeTerms } from "./number-ranges.ts";
import { COMPOUND, NUMERAL, numeralTerms, wordAtom } from "./number-words.ts";

/** Classes of which the reader asks all places. */
export const LISTED_FOR_NUMBERS = [NUMERAL, COMPOUND];

/** The lexicon's terms that the numbers need. */
export function numberTerms(words: NumberWords): Term[] {
  return [...numeralTerms(words), ...hedgeTerms(words), ...rangeTerms(words), ...doubtTerms(words)];
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
  let next = 0;
  for (const index of numeralStarts(doc)) {
    const first = index < next ? undefined : figureAt(index);
    if (!first) continue;
    const range = readRange(doc, first, figureAt);
    const last = range?.last ?? first;
    const to = range ? last.to : behindTwin(doc, first, figureAt);
    const percent = percentSign(doc, to);
    next = percent ?? to;
    if (percent !== undefined) continue;
    const mention = mentionOf(doc, first, to, range, code), before = found.at(-1);
    // «an estimated six»: the article is of the hedge
    if (before?.form === "article" && mention.from <= before.from) found.pop();
    found.push(apart(doc, mention, found.at(-1)));
  }
  return found;
}

/** «almeno un un mese»: the hedge of the number before is not this one's too. */
function apart(doc: Document, mention: NumberMention, before: NumberMention | undefined): NumberMention {
  if (before === undefined || mention.from >= before.coreFrom) return mention;
  return { ...mention, from: mention.coreFrom, start: doc.tokens[mention.coreFrom]!.start, qualifier: mention.to > mention.coreTo ? mention.qualifier : "exact" };
}

/** «23 (ventitré) persone»: the same number in brackets, in words beside figures, belongs to it. */
function behindTwin(doc: Document, first: Figure, figureAt: (index: number) => Figure | undefined): number {
  if (doc.tokens[first.to]?.word.raw !== "(") return first.to;
  const twin = figureAt(first.to + 1);
  return twin && twin.value === first.value && twin.form !== first.form && twin.form !== "article" && doc.tokens[twin.to]?.word.raw === ")" ? twin.to + 1 : first.to;
}

/** Tokens with which a number may start: digits, a point before digits, number words. */
function numeralStarts(doc: Document): number[] {
  const words = startsOf(doc, LISTED_FOR_NUMBERS), starts: number[] = [];
  let word = 0;
  for (const index of doc.figures) {
    const start = index > 0 && isLeadingPoint(doc, index - 1) ? index - 1 : index;
    while (word < words.length && words[word]! < start) starts.push(words[word++]!);
    if (start < index) starts.push(start);
    starts.push(index);
  }
  while (word < words.length) starts.push(words[word++]!);
  return starts;
}

function mentionOf(doc: Document, first: Figure, end: number, range: ReturnType<typeof readRange>, code: string): NumberMention {
  const coreFrom = first.from, coreTo = range?.last.to ?? end;
  const { from, to, qualifier } = hedged(doc, range?.from ?? coreFrom, coreTo);
  const rule = range ? "range" : first.collective ? "collective" : first.form === "digits" && first.scale > 1 ? "magnitude" : first.form;
  return {
    kind: "number", value: range?.value ?? first.value, max: range?.last.value,
    qualifier: qualifier === "exact" && first.rough ? "about" : qualifier,
    from, to, coreFrom, coreTo, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, form: first.form, rule: `${code}/number/${rule}`,
  };
}

/** Reads the figure that starts at a token, if one does. */
function figureReader(doc: Document, words: NumberWords): (index: number) => Figure | undefined {
  const convention = conventionOf(doc, words.decimal);
  let sentence = 0;
  // a headline ends without a point, and the next line may start with a number
  const at: Atoms = (next) => (next < doc.tokens.length && doc.tokens[next]!.sentence === sentence ? atomAt(doc, next, convention) : undefined);
  return (index) => {
    if (index >= doc.tokens.length) return undefined;
    sentence = doc.tokens[index]!.sentence;
    const start = at(index);
    // «and», «point»: no number begins so
    if (!start || start.atom.kind === "and" || start.atom.kind === "point") return undefined;
    // most articles have no number behind them
    const isBare = start.atom.kind === "article" && !at(start.to);
    const number = isBare ? undefined : (lone(start, at) ?? readNumber(at, index, words));
    if (start.atom.kind === "article") return number ? figureOf(number, index, "words") : articleAt(doc, index, start.to, start.atom.isOne);
    if (number?.to === index + 1 && isPronoun(doc, index)) return undefined;
    if (!number || !isNumber(doc, index, number.to, words.clockEnds) || !Number.isFinite(number.value)) return undefined;
    return figureOf(number, index, start.atom.kind === "figure" ? "digits" : "words");
  };
}

/** All figures have the same fields in the same order: V8 reads them faster. */
const figureOf = ({ value, scale, base, to, rough, collective, isFigure }: NumberReading, from: number, form: Figure["form"]): Figure => ({ value, scale, base, to, rough, collective, isFigure, from, form });

/** A figure or a small word with nothing behind it that a number could go on with, as most are. */
function lone({ atom, to }: NonNullable<ReturnType<Atoms>>, at: Atoms): NumberReading | undefined {
  const isFigure = atom.kind === "figure";
  if (!(isFigure || (atom.kind === "small" && atom.room < 100)) || at(to)) return undefined;
  return { value: atom.value, scale: 1, base: atom.value, to, rough: false, collective: false, isFigure };
}

/** «un» alone counts only what stands behind it; in «uno, due, tre» it is a number of its own. */
function articleAt(doc: Document, from: number, to: number, isOne: boolean): Figure {
  const alone = isOne && doc.tokens[to]?.word.raw === "," && !isBehindClock(doc, from);
  return { value: 1, scale: 1, base: 1, to, rough: false, collective: false, isFigure: false, from, form: alone ? "words" : "article" };
}

function atomAt(doc: Document, index: number, convention: Convention): ReturnType<Atoms> {
  const { word } = doc.tokens[index]!;
  if (word.kind === "digits") {
    const next = isPictureSize(doc, index) ? undefined : wordAtom(doc, index + 1)?.atom;
    const value = readFigure(word.raw, next?.kind === "scale", convention);
    return value === undefined ? undefined : { atom: { kind: "figure", value }, to: index + 1 };
  }
  if (word.kind === "word") return (word.raw === "K" && index > 0 && isPictureSize(doc, index - 1)) || opensName(doc, index) ? undefined : wordAtom(doc, index);
  if (!isLeadingPoint(doc, index)) return wordAtom(doc, index);
  const digits = doc.tokens[index + 1]!.word.raw;
  return /^\d{1,15}$/.test(digits) ? { atom: { kind: "figure", value: Number(`0.${digits}`) }, to: index + 2 } : undefined;
}

/** «Ksh90 M-Pesa», «5 K-Pop»: a letter that a hyphen joins to a large word is no magnitude. */
function opensName({ tokens }: Document, index: number): boolean {
  const next = tokens[index + 1];
  return tokens[index]!.word.raw.length === 1 && next?.hyphen === true && next.word.shape === "capital";
}

/** «.77»: a point that stands at nothing but digits. */
function isLeadingPoint(doc: Document, index: number): boolean {
  const { word, joined } = doc.tokens[index]!;
  if (word.kind !== "sign") return false;
  const next = doc.tokens[index + 1];
  return (word.raw === "." || word.raw === ",") && !joined && next?.word.kind === "digits" && next.joined;
}
