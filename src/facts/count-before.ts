import type { CountFact } from "../model/fact.ts";
import type { Document } from "../model/document.ts";
import type { Word } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { anyMark, markAt, markEnding } from "../text/marks.ts";
import { beforeAside } from "./count-asides.ts";
import type { Bare } from "./count-bare.ts";
import { nounEndingAt } from "./count-antecedents.ts";
import { nounEndingNear } from "./count-nouns.ts";
import type { Place } from "./count-place.ts";
import { isOfThem } from "./count-them.ts";
import { actionAt, isPerson, nounAt, type ClosedWords } from "./count-words.ts";

const LEADS = new Set([":", "(", "?", "-", "–", "—", "=", ",", "|"]);

/** «Arrests: 16», «the accused are 16»: nothing but signs, a copula and function words stand between the noun and its number. */
export function readNounBefore(number: NumberMention, place: Place): Bare | undefined {
  // «How have arrests developed? 7»: a page of the contents
  if (place.doc.tokens[number.from - 1]?.word.raw === "?" && number.form === "digits" && (place.doc.tokens[number.to] === undefined || place.doc.tokens[number.to]!.word.kind === "digits")) return undefined;
  if (isAddress(number, place)) return undefined;
  const found = nounBefore(number, place);
  // «nel nostro Paese se ne contano 200»: what is counted there are no countries
  return found?.what === "countries" && (isAtPlace(number.to, place) || isInside(found.noun.from, place.doc)) ? undefined : found;
}

/** «properties at 816 Fifth Avenue», «at 12 and 14 Low Road»: where something stands. */
function isAddress({ from, to, form }: NumberMention, { doc, closed }: Place): boolean {
  const behind = doc.tokens[closed.conjunctions.has(doc.tokens[to]?.word.norm ?? "") ? to + 1 : to];
  return form === "digits" && closed.placePrepositions.has(doc.tokens[from - 1]?.word.norm ?? "") && behind?.sentence === doc.tokens[from]!.sentence && (behind.word.shape === "capital" || (behind.index > to && behind.word.kind === "digits"));
}

/** Small words that show who did something, or where. */
const GOVERNING: ReadonlySet<string> = new Set(["by", "from", "in"]);

/** «nel nostro Paese»: one word stands between, at most. */
export const isInside = (noun: number, doc: Document): boolean => [1, 2].some((back) => GOVERNING.has(leadAt(doc, noun - back) ?? ""));

/** «by the officers», «in the van»: a noun that tells who or where, the article between at most. */
const isGoverned = (noun: number, doc: Document): boolean => GOVERNING.has(leadAt(doc, noun - 1) ?? "") || (leadAt(doc, noun - 1) === "article" && GOVERNING.has(leadAt(doc, noun - 2) ?? ""));

/** «61 arrests in other countries: 54 in Italy»: what stands in a country are no countries. */
const isAtPlace = (at: number, { doc, closed }: Place): boolean => closed.placePrepositions.has(doc.tokens[at]?.word.norm ?? "") && doc.tokens[at + 1] !== undefined && doc.tokens[at + 1]!.word.shape !== "lower";

function nounBefore(number: NumberMention, place: Place): Bare | undefined {
  const { doc } = place;
  // «the boxes, all 300 of them»
  const start = markAt(doc.marks, number.from - 1, "count-all")?.to === number.from ? number.from - 2 : number.from - 1, isNumbered = beforeShort(start, doc) < start;
  let at = beforeShort(start, doc), leads = isCopulaInside(number, place);
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { word } = doc.tokens[at]!;
    // «Gli arrestati, in tutto, sono 12», «los arrestados son, en total, ocho», «eran, al menos, 40»
    const aside = word.raw === "," && !opensRelative(at + 1, place) ? beforeAside(at, place) : at;
    if (aside !== at && (leads || isLink(aside, place))) {
      at = aside;
      continue;
    }
    // «los detenidos alcanzan los 75», «i siti diventano così 57»
    if (!leads && (word.raw === "," || (steps === 0 && place.closed.functionWords.has(word.norm))) && isLink(at - 1, place)) {
      at--;
      continue;
    }
    // «the subscribers, who were six million»
    if (word.raw === "," && steps > 1 && leads && place.closed.functionWords.has(doc.tokens[at + 1]!.word.norm)) return nounEndingNear(at - 1, number, place, place.actions().left);
    const sign = word.kind === "sign" && LEADS.has(word.raw) && !(word.raw === "," && !(isNumbered && steps === 0) && !closesApposition(number, place) && !isTotal(at + 1, number, place));
    const copula = sign ? undefined : markEnding(place.doc.marks, at + 1, "count-copula", LONGEST_COPULA)?.from;
    if (!sign && copula === undefined && !(leads && place.closed.functionWords.has(word.norm))) break;
    leads = true;
    at = (copula ?? at) - 1;
    if (word.raw === "?") return nounOfQuestion(at, number, place);
  }
  const found = leads ? nounEndingNear(at, number, place, place.actions().left) : undefined;
  // «the calls taped by the officers, over 42,000», «on the table, 28; in the van, a hundred»
  return found && doc.tokens[number.from - 1]!.word.raw === "," && isGoverned(found.noun.from, doc) ? undefined : found;
}

/** «Decoder: nr. 32»: before the short form of «number», a point behind it, that leads a figure. */
const beforeShort = (at: number, { tokens }: Document): number => (tokens[at]?.word.raw === "." && tokens[at]!.joined && SHORT_FORMS.has(tokens[at - 1]?.word.norm ?? "") && LEADS.has(tokens[at - 2]?.word.raw ?? "") ? at - 2 : at);

const SHORT_FORMS: ReadonlySet<string> = new Set(["n", "nr", "no", "num", "nro"]);

/** «I clienti della banda? Più di 900»: the noun of a question that a figure answers. */
function nounOfQuestion(at: number, number: NumberMention, place: Place): Bare | undefined {
  const left = place.doc.sentences[place.doc.tokens[at]?.sentence ?? 0]?.first ?? at;
  return nounEndingNear(at, number, { ...place, left }, left);
}

/** «, que rondaban los 900»: a small word that is no copula, and no «ce ne». */
const opensRelative = (at: number, { doc, closed }: Place): boolean =>
  closed.functionWords.has(doc.tokens[at]!.word.norm) && !markAt(doc.marks, at, "count-copula") && ![at, at + 1].some((each) => closed.anaphors.has(doc.tokens[each]?.word.norm ?? ""));

/** A copula that ends at a token. */
const isLink = (at: number, { doc, left }: Place): boolean => {
  const copula = at >= left ? markEnding(doc.marks, at + 1, "count-copula", LONGEST_COPULA) : undefined;
  return copula !== undefined && leadAt(doc, at) !== "to";
};

/** «gli indagati sono 23, i server spenti 334»: the verb of the clause before is left out. */
export function readGap(number: NumberMention, place: Place, previous: CountFact | undefined): Bare | undefined {
  const { doc, closed, right } = place;
  if (!NOUN_FIRST.some((reader) => previous?.evidence[0]?.rule.endsWith(reader)) || (number.to < right && doc.tokens[number.to]!.word.kind !== "sign" && !closed.conjunctions.has(doc.tokens[number.to]!.word.norm))) return undefined;
  const found = nounEndingNear(number.from - 1, number, place, place.actions().left);
  return found && leadAt(doc, found.noun.from - 1) === "article" && isJoint(doc.tokens[found.noun.from - 2]?.word, closed) ? found : undefined;
}

/** «, the servers 334», «and the servers 334» */
const isJoint = (word: Word | undefined, { conjunctions }: ClosedWords): boolean => word !== undefined && (word.raw === "," || conjunctions.has(word.norm));

/** Readers whose noun stands before its number. */
const NOUN_FIRST = ["/before", "/action"];

/** «Gli abbonati superano i 19 milioni»: the hedge is the verb. */
const isCopulaInside = ({ from, coreFrom }: NumberMention, { doc }: Place): boolean => anyMark(doc.marks, "count-copula", from, coreFrom);

/** «Le perquisizioni, oltre 160, …»: between two commas, and hedged; «le perquisizioni, 45 in tutto», «i telefoni, 300»: things, or said to be all. */
function closesApposition(number: NumberMention, place: Place): boolean {
  const { from, to, qualifier } = number;
  const { doc, closed, right } = place;
  const isEnd = to >= right || doc.tokens[to]!.word.kind === "sign";
  if (isLabel(number, place) || isListed(number, place)) return true;
  if (qualifier !== "exact") return isEnd || closed.functionWords.has(doc.tokens[to]!.word.norm);
  const noun = nounEndingAt(behindDone(from - 1, place), place)?.value, all = markAt(doc.marks, to, "count-partitive");
  const isAll = all !== undefined && all.to - all.from > 1;
  // «gli arrestati, nove in tutto», «searches were made that morning, 88 in all», «the sites, all 42 of them»
  const isWhole = markAt(doc.marks, from - 1, "count-all")?.to === from || areAll(number, place);
  if (isWhole || (noun === undefined && isAll)) return isWhole || !isOfThem(number, place);
  return noun?.type === "noun" && (noun.what === "searches" || !isPerson(noun.what) || isAll || (isEnd && number.value > OLDEST)) && !isOfThem(number, place) && (isEnd || isAll || (all !== undefined && (all.to >= right || doc.tokens[all.to]!.word.kind === "sign")));
}

/** «Detenidos, catorce; investigados, nueve.»: a bare noun opens the clause that the number ends. */
function isLabel({ from, to }: NumberMention, { doc, left, right, closed }: Place): boolean {
  const end = doc.tokens[to]?.word.raw, start = doc.tokens[from - 2];
  if (start === undefined || from - 2 < left || (to < right && end !== ";" && end !== ".") || closed.definites.has(doc.tokens[from - 2]!.word.norm)) return false;
  const opens = doc.sentences[start.sentence]!.first === from - 2 || doc.tokens[from - 3]!.word.raw === ";";
  return opens && (nounAt(doc, from - 2) ?? actionAt(doc, from - 2))?.to === from - 1;
}

/** Words of a label between its semicolon and its comma, at most. */
const LONGEST_LABEL = 8;

/** «persons charged, 28; persons arrested, six»: labels and figures between semicolons. */
function isListed(number: NumberMention, { doc, left, right }: Place): boolean {
  const { from, to } = number, { first, last } = doc.sentences[doc.tokens[from]!.sentence]!;
  const isEnd = to >= last || doc.tokens[to]!.word.kind === "sign";
  if (!isEnd) return false;
  let start = from - 2;
  while (start > first && start >= from - LONGEST_LABEL && doc.tokens[start - 1]!.word.kind === "word") start--;
  // «named as John Doe, 29; Mary Roe, 31»
  if (from < 2 || (doc.tokens[from - 2]!.word.shape !== "lower" && number.value <= OLDEST)) return false;
  const opener = start > first ? doc.tokens[start - 1]!.word.raw : undefined;
  return opener === ";" || (opener === undefined && start >= left && to < right + 1 && doc.tokens[to]?.word.raw === ";");
}

/** «search warrants, 14 of them, were executed»: of those of whom no number was told, and nothing follows that makes a part of them. */
function areAll({ from, to }: NumberMention, { doc, left, right }: Place): boolean {
  const them = markAt(doc.marks, to, "count-them"), { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  return them !== undefined && left === first && (them.to >= right || doc.tokens[them.to]!.word.kind === "sign");
}

/** Behind persons a lesser figure between commas may be an age. */
const OLDEST = 120;

/** «i siti bloccati, 130»: where the noun ends of which a participle tells that ends at `end`. */
function behindDone(end: number, { doc, left, closed }: Place): number {
  for (let at = end - 1; at >= left && at >= end - LONGEST_DONE; at--) if ((actionAt(doc, at)?.to === end && !nounAt(doc, at)) || (end - at === 1 && closed.states.has(doc.tokens[at]!.word.norm))) return at;
  return end;
}

/** Tokens of what was done, at most. */
const LONGEST_DONE = 3;

/** Tokens of a copula, at most: «un total de». */
const LONGEST_COPULA = 4;

/** «Los investigados, un total de 14, …». */
const isTotal = (at: number, { from, to }: NumberMention, { doc, right }: Place): boolean => markAt(doc.marks, at, "count-copula")?.to === from && (to >= right || doc.tokens[to]!.word.kind === "sign");
