import type { NumberWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { markAt, markEnding } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { CURRENCY } from "./currencies.ts";
import { leadAt } from "./country-signs.ts";
import { numeralAt } from "./number-words.ts";
import { mayBeYear } from "./date-calendar.ts";

const ENDING = "number-ending", LABEL = "number-label", PERCENT = "percent", CLOCK = "number-clock", PRONOUN = "number-pronoun", BEHIND = "number-pronoun-behind";

/** The lexicon's terms for what makes a figure something else than a number. */
export function doubtTerms(words: NumberWords): Term[] {
  const terms = (cls: string, list: readonly string[]): Term[] => list.map((phrase) => ({ cls, value: null, phrase }));
  return [
    ...terms(ENDING, words.endings), ...terms(LABEL, words.labels), ...terms(CLOCK, words.clocks), ...terms(PERCENT, words.percent),
    ...terms(PRONOUN, words.pronouns.words), ...terms(BEHIND, words.pronouns.behind),
  ];
}

const CUTS = new Set(["/", ":", ".", "-", "–", "_", "\\", "@", "#", "°", "º", "ª"]);

/** Whether figures are a number at all, and not a part of a name, an address, a time, a law, an ordinal. */
export function isNumber(doc: Document, from: number, to: number, clockEnds: readonly string[]): boolean {
  const first = doc.tokens[from]!, before = from > 0 ? doc.tokens[from - 1]! : undefined, after = doc.tokens[to];
  if (before && (endsLabel(doc, from) || isCoded(doc, from)) && !isSum(doc, from, to)) return before.word.raw === "." && (countsThings(doc, to) || isCounted(doc, from, to));
  // «Jane Doe #3»
  if (before?.word.raw === "#" && first.joined) return false;
  if (before && isHour(doc, from, to, clockEnds)) return false;
  // «a six day raid»
  if (first.word.kind !== "digits" && first.word.kind !== "sign") return !isAge(doc, to);
  if (before && first.joined && before.word.kind === "word" && !/['’]$/u.test(before.word.raw) && !endsTerm(doc, from, CURRENCY)) return false;
  if (before && first.joined && CUTS.has(before.word.raw) && from > 1 && before.joined && doc.tokens[from - 2]!.word.kind === "digits" && !isRangeSign(doc, from - 1)) return false;
  if (before && (isCutOff(doc, from) || isYearOfDay(doc, from, to))) return false;
  if (before?.word.raw === "(" && after?.word.raw === ")" && isDialled(doc, to + 1)) return false;
  if (!after?.joined) return !isAge(doc, to);
  if (after.word.kind === "digits") return true;
  if (after.word.kind === "word") return after.hyphen ? !markAt(doc.marks, to, ENDING) : isWordAfter(doc, to);
  if (after.word.raw === "º" || after.word.raw === "ª" || after.word.raw === "°") return false;
  const next = doc.tokens[to + 1];
  return !(CUTS.has(after.word.raw) && next?.joined && next.word.kind === "digits" && !isRangeSign(doc, to));
}

/** «All'una, in piazza»: words for the time of day stand before it. */
export const isBehindClock = ({ marks }: Document, at: number): boolean => markEnding(marks, at, CLOCK, LONGEST_CLOCK) !== undefined;

/** «poco dopo le», in tokens. */
const LONGEST_CLOCK = 3;

/** «poco dopo le due è stato fermato»: no noun stands behind the number. */
function isHour(doc: Document, from: number, to: number, ends: readonly string[]): boolean {
  const clock = to > from + 1 ? undefined : markEnding(doc.marks, from, CLOCK, LONGEST_CLOCK);
  // «detuvieron a las tres que huían»
  if (clock === undefined || markEnding(doc.marks, clock.from, "count-action", 3) !== undefined) return false;
  const { word } = doc.tokens[from]!, numeral = numeralAt(doc, from), value = word.kind === "digits" ? Number(word.raw) : numeral?.kind === "small" ? numeral.value : undefined, next = doc.tokens[to];
  if (value === undefined || value > LAST_HOUR) return false;
  return next === undefined || next.sentence !== doc.tokens[from]!.sentence || (next.word.raw === "," && (word.kind === "digits" || leadAt(doc, to + 1) !== undefined)) || ends.includes(next.word.norm) || leadAt(doc, to) !== undefined || markAt(doc.marks, to, "count-copula") !== undefined;
}
const LAST_HOUR = 24;

/** «(604) 264-3684»: what is dialled behind an area code in brackets. */
const isDialled = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.word.kind === "digits" && (tokens[at + 1]?.word.raw === "-" || tokens[at + 1]?.word.raw === "–") && tokens[at + 1]!.joined && tokens[at + 2]?.word.kind === "digits" && tokens[at + 2]!.joined;

/** «29 February 2023», «legge n. 93 del 14 luglio 2023»: the year of a day that is no date of the story is no number either. */
function isYearOfDay(doc: Document, from: number, to: number): boolean {
  const { raw } = doc.tokens[from]!.word;
  if (to > from + 1 || raw.length !== 4 || !mayBeYear(Number(raw))) return false;
  const behindLink = (at: number): number => markEnding(doc.marks, at, "date/link", 2)?.from ?? at;
  const monthAt = (to: number): number | undefined => markEnding(doc.marks, to, "date/month", 2)?.from, isFigure = (at: number): boolean => doc.tokens[at]?.word.kind === "digits";
  const month = monthAt(behindLink(from));
  return month === undefined ? isFigure(from - 1) && monthAt(from - 1) !== undefined : isFigure(behindLink(month) - 1);
}

/** «1 . 6 billion»: a point with spaces around it cuts a figure in two. */
const isCutOff = (doc: Document, from: number): boolean => from > 1 && doc.tokens[from - 1]!.word.raw === "." && !doc.tokens[from - 1]!.joined && !doc.tokens[from]!.joined && doc.tokens[from - 2]!.word.kind === "digits";

/** «a 48 year old man»: an age without its hyphens. */
const isAge = (doc: Document, to: number): boolean => {
  const ending = doc.tokens[to]?.sentence === doc.tokens[to - 1]!.sentence ? markAt(doc.marks, to, ENDING) : undefined;
  return ending !== undefined && ending.to - to > 1;
};

/** «n. 65 immobili», «n. 12 tra auto e moto»: releases number what they count. */
const countsThings = (doc: Document, to: number): boolean => markAt(doc.marks, to, "count") !== undefined || (markAt(doc.marks, to, "count-partitive") !== undefined && markAt(doc.marks, to + 1, "count") !== undefined);

/** Words that may stand between a noun and the number of it: «computer portatili, nr. 5». */
const DESCRIBED = 2;

/** «Decoder: nr. 32», «computer portatili, n. 5;»: a count noun before the sign that leads to it, and the clause ends behind. */
function isCounted(doc: Document, from: number, to: number): boolean {
  const label = markEnding(doc.marks, from, LABEL, 3), sign = label && doc.tokens[label.from - 1]?.word.raw;
  const behind = doc.tokens[to], isEnd = behind === undefined || behind.sentence !== doc.tokens[to - 1]!.sentence || behind.word.raw === ";" || behind.word.raw === "." || behind.word.raw === ",";
  if (!label || (sign !== ":" && sign !== ",") || !isEnd) return false;
  for (let at = label.from - 1; at >= label.from - 1 - DESCRIBED; at--) if (markEnding(doc.marks, at, "count", 3) !== undefined) return true;
  return false;
}

/** «10-15» may be a range, and «10/15 euro»; «1111-22223333-4444» is none. */
function isRangeSign(doc: Document, sign: number): boolean {
  if (doc.tokens[sign]!.word.raw === "/") return markAt(doc.marks, sign + 2, CURRENCY) !== undefined;
  if (doc.tokens[sign]!.word.raw !== "-" && doc.tokens[sign]!.word.raw !== "–") return false;
  const far = (step: number): string | undefined => {
    const other = doc.tokens[sign + 2 * step];
    return other && (step < 0 ? doc.tokens[sign + step]!.joined : other.joined) ? other.word.raw : undefined;
  };
  return far(1) !== "-" && far(-1) !== "-";
}

/** A term of a class whose last token stands right before a figure. */
const endsTerm = (doc: Document, to: number, cls: string): boolean => markEnding(doc.marks, to, cls, 3) !== undefined;

/** «art. 171»: the point of an abbreviation ends no sentence. */
const endsLabel = (doc: Document, to: number): boolean => (doc.tokens[to - 1]!.sentence === doc.tokens[to]!.sentence || doc.tokens[to - 1]!.word.raw === ".") && endsTerm(doc, to, LABEL);

/** «flight AK 039»: letters stand between the label and the figure. */
const isCoded = (doc: Document, from: number): boolean => from > 1 && doc.tokens[from - 1]!.word.shape === "upper" && doc.tokens[from - 1]!.word.raw.length <= CODE && endsTerm(doc, from - 1, LABEL);
const CODE = 3;

/** «le cuesta al sector 40 millones de euros»: what stands behind makes a sum of it. */
const isSum = (doc: Document, from: number, to: number): boolean => to > from + 1 && numeralAt(doc, to - 1)?.kind === "scale";

/** A word glued to a figure: a currency or a long word is what it counts, a short one a unit or an ordinal. */
const isWordAfter = (doc: Document, index: number): boolean =>
  markAt(doc.marks, index, ENDING) === undefined && (doc.tokens[index]!.word.norm.length > 3 || markAt(doc.marks, index, CURRENCY) !== undefined);

/** The token behind «%» or «per cent»: shares are no numbers of anything. */
export const percentSign = (doc: Document, to: number): number | undefined => (doc.tokens[to]?.word.raw === "%" ? to + 1 : markAt(doc.marks, to, PERCENT)?.to);

/** «4K» is no number of thousands, unless it is money. */
export const isPictureSize = (doc: Document, index: number): boolean =>
  doc.tokens[index]!.word.raw.length === 1 && doc.tokens[index + 1]?.word.raw === "K" && doc.tokens[index + 1]!.joined && !(index > 0 && endsTerm(doc, index, CURRENCY));

/** «the one», «no one»: one as a pronoun. */
export const isPronoun = (doc: Document, index: number): boolean =>
  index > 0 && markAt(doc.marks, index, PRONOUN) !== undefined && markAt(doc.marks, index - 1, BEHIND) !== undefined && doc.tokens[index - 1]!.sentence === doc.tokens[index]!.sentence;
