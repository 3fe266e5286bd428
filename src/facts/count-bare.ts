import type { Action } from "../languages/pack.ts";
import type { CountFact, CountStatement, What } from "../model/fact.ts";
import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { actionNear, lookLeft, lookRight } from "./count-actions.ts";
import { afterPartitives } from "./count-heads.ts";
import { stands, withActionsTo, type Place } from "./count-place.ts";
import { readEarlier } from "./count-earlier.ts";
import { actionAt, isPerson, nounAt, type CountTerm } from "./count-words.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { columnHead } from "../text/tables.ts";

/** What a number without a noun behind it counts, and the tokens that say so. */
export interface Bare {
  readonly what: What;
  readonly from: number;
  readonly to: number;
  /** The words that say what is counted. */
  readonly noun: { readonly from: number; readonly to: number };
  readonly reader: "action" | "before" | "elided" | "row";
}

/** The oldest age, in years. */
const OLDEST = 110;
/** A part, or what else there is of a thing, is not a thousand times as many. */
const MOST_ALIKE = 1000;
/** Cells of a row of a flattened table, and words of its label. */
const LONGEST_ROW = 3, LONGEST_LABEL = 4;
/** How far before its number a noun may stand, in tokens. */
const FARTHEST_NOUN = 10;
/** Words between the two commas of an aside. */
const LONGEST_ASIDE = 7;
/** Lines of a table that are looked at for its heading. */
const LONGEST_TABLE = 24;
const anyAction = (): boolean => true;

/** «police arrest six», «34 in carcere», «Arrests: 16», «otras 33 en Europa». */
export function readBare(number: NumberMention, place: Place, previous: CountFact | undefined, earlier: readonly CountStatement[], isCredible: (action: Action) => boolean): Bare | undefined {
  if (!isBare(number, place) || isAge(number, place) || markAt(place.doc.marks, number.from - 1, "count-share")) return undefined;
  return readAction(number, place, isCredible) ?? readNounBefore(number, place) ?? readGap(number, place, previous) ?? readElided(number, place, previous) ?? readColumn(number, place, earlier) ?? readRow(number, place) ?? readEarlier(number, place, earlier);
}

/** No noun phrase follows: the sentence or clause ends, or a function word or an action stands there. */
function isBare({ to }: NumberMention, { doc, closed, right }: Place): boolean {
  if (to >= right) return true;
  const { word } = doc.tokens[to]!;
  // «siete meses de prisión preventiva»
  if (markAt(doc.marks, to, "count-measure") !== undefined) return false;
  if (word.raw === "%" || word.raw === "/" || word.raw === "º" || word.raw === "°") return false;
  return (word.kind === "sign" && !OPENERS.has(word.raw)) || closed.functionWords.has(word.norm) || closed.states.has(word.norm) || doc.verbs.has(to) || actionAt(doc, to) !== undefined || areMore(to, { doc, closed, right });
}

/** «four more arrested», «three others were held»: what follows the word for others is no noun. */
function areMore(at: number, { doc, closed, right }: Pick<Place, "doc" | "closed" | "right">): boolean {
  if (!closed.others.has(doc.tokens[at]!.word.norm) || at + 1 >= right) return false;
  return actionAt(doc, at + 1) !== undefined || closed.functionWords.has(doc.tokens[at + 1]!.word.norm);
}

/** Whether a number is somebody's age: «aged 36», «a woman (51)», «a woman of 31». */
function isAge(number: NumberMention, place: Place): boolean {
  const { from, to, value } = number, { doc, left } = place;
  if (isToldAge(number, place)) return true;
  if (value > OLDEST || from - 2 < left) return false;
  const inBrackets = doc.tokens[from - 1]!.word.raw === "(" && doc.tokens[to]?.word.raw === ")";
  if (inBrackets && value >= YOUNGEST && isInNames(from - 2, place)) return true;
  return (inBrackets || markAt(doc.marks, from - 1, "count-partitive") !== undefined) && nounAt(doc, from - 2)?.value.type === "person";
}

/** The youngest who is accused by name, in years. */
const YOUNGEST = 14;

/** «the accused are Anna Mere (38) and Tom Hull (41)»: two words of a name before the bracket, and a comma, «and» or a verb before them. */
function isInNames(at: number, { doc, closed, left }: Place): boolean {
  let from = at;
  while (from > left && isNameWord(doc, from)) from--;
  if (at - from < 2) return false;
  const before = doc.tokens[from]!.word;
  return before.raw === "," || before.raw === ":" || actionAt(doc, from) !== undefined || (before.kind === "word" && (closed.conjunctions.has(before.norm) || markAt(doc.marks, from, "count-copula") !== undefined || closed.functionWords.has(before.norm)));
}

/** A word of a person's name: «alias» and the like may stand inside, and initials. */
const isNameWord = (doc: Document, at: number): boolean => doc.tokens[at]!.word.kind === "word" && (doc.tokens[at]!.word.shape === "capital" || doc.tokens[at]!.word.raw.endsWith(".") || markAt(doc.marks, at, "count-alias") !== undefined) && nounAt(doc, at) === undefined;

/** «aged 36», «aged 29, 32 and 49»: the word says it. */
export const isToldAge = ({ from }: NumberMention, { doc, closed }: Pick<Place, "doc" | "closed">): boolean => markAt(doc.marks, beforeAges(doc, from, closed), "count-age") !== undefined;

/** Ages of a list that are looked back at, in tokens: «aged 29, 32 and 49». */
const MOST_AGES = 12;

/** The token before the first of a list of ages. */
function beforeAges(doc: Document, from: number, closed: Place["closed"]): number {
  let at = from - 1;
  const isLink = (index: number): boolean => doc.tokens[index]?.word.raw === "," || closed.conjunctions.has(doc.tokens[index]?.word.norm ?? "");
  while (at > from - MOST_AGES && isLink(at) && doc.tokens[at - 1]?.word.kind === "digits") at -= 2;
  return at;
}

/** A quoted noun may follow the number. */
const OPENERS = new Set(["‘", "“", "«", '"', "'", "”"]);

function readAction(number: NumberMention, place: Place, wanted: (action: Action) => boolean): Bare | undefined {
  const isOther = number.from > place.left && place.closed.others.has(place.doc.tokens[number.from - 1]!.word.norm);
  const from = behindAside(isOther ? -1 : number.to, afterPartitives(number.to, place), place), after = lookRight(from, place, wanted, 7);
  // «gli interventi sono stati 542 e le denunce 90»: behind «and» it is of others
  // «sette sono state rintracciate e arrestate»: of the same, where the verb stands at once behind
  const isOfOthers = after !== undefined && !markAt(place.doc.marks, number.to, "count-copula") && stands(place.closed.conjunctions, from, after.mark.from, place);
  if (after && !isOfOthers && after.distance < 2 && after.mark.value !== "searches") return of(after.mark, number);
  const before = lookLeft(number.from, place, wanted, 6);
  if (before && before.distance < 0.9) return of(before.mark, number);
  return undefined;
}

const of = (mark: Mark<Action>, number: NumberMention): Bare => ({ what: mark.value, from: Math.min(mark.from, number.from), to: Math.max(mark.to, number.to), noun: mark, reader: "action" });

const LEADS = new Set([":", "(", "?", "-", "–", "—", "=", ",", "|"]);

function readNounBefore(number: NumberMention, place: Place): Bare | undefined {
  const { doc } = place;
  let at = number.from - 1, leads = isCopulaInside(number, place);
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { word } = doc.tokens[at]!;
    // «Gli arrestati, in tutto, sono 12»
    const aside = leads && word.raw === "," ? beforeAside(at, place) : at;
    if (aside !== at) {
      at = aside;
      continue;
    }
    // «the subscribers, who were six million»
    if (word.raw === "," && steps > 1 && leads && place.closed.functionWords.has(doc.tokens[at + 1]!.word.norm)) return nounEndingNear(at - 1, number, place, place.actions().left);
    const sign = word.kind === "sign" && LEADS.has(word.raw) && !(word.raw === "," && !closesApposition(number, place));
    const copula = !sign && isCopulaEnd(at, place);
    if (!sign && !copula && !(leads && place.closed.functionWords.has(word.norm))) break;
    leads = true;
    at--;
    if (word.raw === "?") return nounEndingNear(at, number, place, doc.sentences[doc.tokens[at]?.sentence ?? 0]?.first ?? at);
  }
  return leads ? nounEndingNear(at, number, place, place.actions().left) : undefined;
}

/** «gli indagati sono 23, i server spenti 334»: the verb of the clause before is left out. */
function readGap(number: NumberMention, place: Place, previous: CountFact | undefined): Bare | undefined {
  const { doc, closed, right } = place;
  if (!NOUN_FIRST.some((reader) => previous?.evidence[0]?.rule.endsWith(reader)) || (number.to < right && doc.tokens[number.to]!.word.kind !== "sign" && !closed.conjunctions.has(doc.tokens[number.to]!.word.norm))) return undefined;
  const found = nounEndingNear(number.from - 1, number, place, place.actions().left);
  return found && leadAt(doc, found.noun.from - 1) === "article" && doc.tokens[found.noun.from - 2]?.word.raw === "," ? found : undefined;
}

/** Readers whose noun stands before its number. */
const NOUN_FIRST = ["/before", "/action"];

/** «Gli abbonati superano i 19 milioni»: the hedge is the verb. */
function isCopulaInside({ from, coreFrom }: NumberMention, { doc }: Place): boolean {
  for (let at = from; at < coreFrom; at++) if (markAt(doc.marks, at, "count-copula")) return true;
  return false;
}

/** «Le perquisizioni, oltre 160, …»: between two commas, and hedged; «le perquisizioni, 45 in tutto», «i telefoni, 300»: things, or said to be all. */
function closesApposition(number: NumberMention, place: Place): boolean {
  const { from, to, qualifier } = number;
  const { doc, closed, right } = place;
  const isEnd = to >= right || doc.tokens[to]!.word.kind === "sign";
  if (qualifier !== "exact") return isEnd || closed.functionWords.has(doc.tokens[to]!.word.norm);
  const noun = nounEndingAt(from - 1, place)?.value;
  return noun?.type === "noun" && (noun.what === "searches" || !isPerson(noun.what)) && !isOfThem(number, place) && (isEnd || markAt(doc.marks, to, "count-partitive") !== undefined);
}

/** «due di loro, residenti a Napoli, sono finiti in carcere»: the token behind an aside that starts at `at`. */
function behindAside(from: number, at: number, { doc, actions }: Place): number {
  if (at === from || doc.tokens[at]?.word.raw !== ",") return at;
  const end = Math.min(actions().right, at + LONGEST_ASIDE);
  for (let to = at + 1; to < end; to++) if (doc.tokens[to]!.word.raw === ",") return to + 1;
  return at;
}

/** The token before an aside between two commas that ends at `comma`. */
function beforeAside(comma: number, { doc, actions }: Place): number {
  const end = Math.max(actions().left, comma - LONGEST_ASIDE);
  for (let at = comma - 1; at > end; at--) {
    const { kind, raw } = doc.tokens[at]!.word;
    if (raw === ",") return at - 1;
    if (kind === "sign") break;
  }
  return comma;
}

function isCopulaEnd(at: number, { doc }: Place): boolean {
  for (let from = at; from >= Math.max(0, at - 3); from--) {
    const mark = markAt(doc.marks, from, "count-copula");
    if (mark && mark.to === at + 1) return true;
  }
  return false;
}

function nounEndingNear(at: number, number: NumberMention, place: Place, left: number): Bare | undefined {
  for (let from = at; from >= left && from > at - FARTHEST_NOUN; from--) {
    const noun = nounAt(place.doc, from), done = actionAt(place.doc, from);
    if (noun && noun.to <= at + 1 && place.doc.tokens[number.from - 1]!.word.raw === "(" && isName(from, place)) return undefined;
    if (noun && noun.to <= at + 1) return counted(longestEndingAt(noun, from, left, place), number, place);
    const thing = done && done.to === at + 1 && !noun ? nounEndingAt(done.from, place) : undefined;
    if (thing) return counted(thing, number, place);
    if (done && done.to <= at + 1 && !noun && from === at) return { what: done.value, from: done.from, to: number.to, noun: done, reader: "before" };
    if (edge(place.doc.tokens[from]!.word.raw)) return undefined;
  }
  return undefined;
}

/** «decoder units» are more than «units». */
function longestEndingAt(noun: Mark<CountTerm>, from: number, left: number, { doc }: Place): Mark<CountTerm> {
  for (let at = Math.max(left, from - 2); at < from; at++) {
    const longer = nounAt(doc, at);
    if (longer?.to === noun.to) return longer;
  }
  return noun;
}

/** «Crime groups investigated: 59»: what was done to a thing leaves it a thing. */
function nounEndingAt(end: number, { doc, left }: Place): Mark<CountTerm> | undefined {
  for (let from = end - 1; from >= left && from >= end - 4; from--) {
    const noun = nounAt(doc, from);
    if (noun && noun.to === end) return noun;
  }
  return undefined;
}

/** «Fermo (1), Ancona (2)»: a capital inside a sentence makes a name of the noun. */
function isName(from: number, { doc }: Place): boolean {
  const token = doc.tokens[from]!;
  return token.word.shape === "capital" && doc.sentences[token.sentence]!.first !== from;
}

const edge = (raw: string): boolean => raw === ";" || raw === "." || raw === ":" || raw === "," || raw === ")";

/** How far before a noun another may stand that it only describes, in tokens. */
const DESCRIBED = 4;

/** «las visitas a los principales portales fueron 409 millones»: the noun behind a small word is not what is counted. */
function describesUncounted({ from }: Mark<CountTerm>, { doc, closed, left }: Place): boolean {
  let at = from - 1;
  while (at > left && at > from - DESCRIBED && (closed.functionWords.has(doc.tokens[at]!.word.norm) || markAt(doc.marks, at, "count-modifier"))) at--;
  return at < from - 1 && at >= left && nounAt(doc, at)?.value.type === "uncounted";
}

function counted(noun: Mark<CountTerm>, number: NumberMention, place: Place): Bare | undefined {
  const to = number.to;
  if (describesUncounted(noun, place)) return undefined;
  if (noun.value.type === "noun") {
    // «i sospettati in custodia sono venti»
    const done = noun.value.what === "suspects" ? lookRight(noun.to, withActionsTo(place, number.from), (action) => action === "arrests" || action === "convictions")?.mark : undefined;
    return { what: done?.value ?? noun.value.what, from: noun.from, to, noun, reader: "before" };
  }
  if (noun.value.type === "uncounted") return undefined;
  const wanted = noun.value.type === "place" ? (action: Action) => action === "searches" : anyAction;
  const action = actionNear(noun.from, noun.to, withActionsTo(place, Math.max(place.actions().right, number.from)), wanted);
  return action && { what: action.value, from: Math.min(noun.from, action.from), to: Math.max(to, action.to), noun, reader: "before" };
}

/** How many counts before a table are asked whether it tells them again. */
const TOLD_BEFORE = 60;

/** «País | Hogares ⏎ Perú | 1.990»: the head of its column says what fills a cell, unless the table only sums up the story. */
function readColumn({ value, from, to }: NumberMention, { doc }: Place, earlier: readonly CountStatement[]): Bare | undefined {
  const head = columnHead(doc, from, to);
  if (head === undefined || earlier.slice(-TOLD_BEFORE).some(({ fact }) => fact.value === value)) return undefined;
  for (let at = head.from; at < head.to; at++) {
    const noun = nounAt(doc, at);
    if (doc.tokens[at]!.word.raw === "%" || noun?.value.type === "uncounted") return undefined;
    if (noun?.value.type === "noun") return { what: noun.value.what, from, to, noun, reader: "row" };
  }
  return undefined;
}

/** «Allanamientos ⏎ 14 ⏎ Aprehendidos ⏎ 23»: a flattened table gives the noun on a line before. */
function readRow(number: NumberMention, { doc }: Place): Bare | undefined {
  const { sentence } = doc.tokens[number.from]!;
  if (!isAlone(doc, sentence, number) || isPercentTable(doc, sentence)) return undefined;
  for (let row = sentence - 1; row >= 0 && row >= sentence - LONGEST_ROW; row--) {
    const { first, last } = doc.sentences[row]!;
    if (doc.tokens[first]!.word.kind === "digits" && last - first <= 2) continue;
    if (last - first > LONGEST_LABEL) return undefined;
    const noun = nounAt(doc, first), done = actionAt(doc, first);
    const what = noun?.value.type === "noun" ? noun.value.what : done?.value;
    return what && { what, from: first, to: number.to, noun: { from: first, to: last }, reader: "row" };
  }
  return undefined;
}

/** «% de individuos» heads a table of shares. */
function isPercentTable(doc: Document, sentence: number): boolean {
  for (let row = sentence; row > 0 && row > sentence - LONGEST_TABLE; row--) {
    const { first, last } = doc.sentences[row]!;
    if (last - first > LONGEST_LABEL + 2) return false;
    for (let at = first; at < last; at++) if (doc.tokens[at]!.word.raw === "%") return true;
  }
  return false;
}

function isAlone(doc: Document, sentence: number, { from, to }: NumberMention): boolean {
  const { first, last, segment } = doc.sentences[sentence]!;
  return first === from && last === to && doc.segments[segment]!.last - doc.segments[segment]!.first === 1;
}

function readElided(number: NumberMention, place: Place, previous: CountFact | undefined): Bare | undefined {
  if (previous === undefined || number.value > previous.value * MOST_ALIKE) return undefined;
  const { doc, closed } = place;
  const before = doc.tokens[number.from - 1];
  const other = before !== undefined && number.from - 1 >= place.left && closed.others.has(before.word.norm);
  const from = other ? number.from - 1 : number.from;
  if (isLetGo(number, place)) return undefined;
  return other || isPart(number, place, previous) || isOfOther(number, place, previous) || isOfThem(number, place) || (number.value <= previous.value && isOfWhole(number, place)) ? { what: previous.what, from, to: number.to, noun: { from, to: number.to }, reader: "elided" } : undefined;
}

/** «819 accounts, 715 of which were active», «46 siti: di questi, 19 chiusi»: a part of what was counted just before. */
function isOfThem({ from, to }: NumberMention, { doc, left, right }: Place): boolean {
  const behind = to < right && (markAt(doc.marks, to, "count-them")?.to ?? right + 1) <= right;
  return behind || [1, 2, 3, 4].some((back) => from - back >= left && [0, 1].some((sign) => markAt(doc.marks, from - back, "count-them")?.to === from - sign && (sign === 0 || doc.tokens[from - 1]!.word.raw === ",")));
}

/** «Of the 50 countries that permit it, 39 block»: behind the comma of a sentence that opens with the whole. */
function isOfWhole({ from }: NumberMention, { doc, left }: Place): boolean {
  const { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  return from - 1 >= left && doc.tokens[from - 1]!.word.raw === "," && leadAt(doc, first) === "of";
}

/** «3.031.000 suscriptores, menos que hace un año, cuando eran 3.244.000», «2,8 millones de hogares en Lima; Cusco, con 1,2»: large figures of one kind that end their clause. */
function isOfOther({ from, to, form, value }: NumberMention, { doc, left, right }: Place, previous: CountFact): boolean {
  const ratio = value / previous.value, behind = to < right ? doc.tokens[to]!.word.kind : "sign";
  if (form !== "digits" || value < LARGE || ratio > MOST_KIN || ratio < 1 / MOST_KIN || behind !== "sign" || from - 2 < left) return false;
  if (markEnding(doc.marks, from, "count-copula", 2)) return true;
  return leadAt(doc, from - 1) === "by" && doc.tokens[from - 2]!.word.raw === ",";
}

/** Figures so large are told with what they count near; and how many times as large as another of the kind one may be. */
const LARGE = 1000, MOST_KIN = 50;

/** «33 agentes de la Dirincri y 100 de la Dinoes»: of another body. */
function isOfBody(at: number, doc: Document, right: number): boolean {
  const of = markAt(doc.marks, at, "count-partitive"), from = of && (leadAt(doc, of.to) === "article" ? of.to + 1 : of.to);
  return from !== undefined && from < right && doc.tokens[from]!.word.kind === "word" && doc.tokens[from]!.word.shape !== "lower";
}

/** «fermate 16 persone, sei delle quali poi rilasciate»: who went free is no part of what the law did. */
function isLetGo({ to }: NumberMention, { doc, right }: Place): boolean {
  if (!markAt(doc.marks, to, "count-them")) return false;
  for (let at = to + 1; at < Math.min(right, to + LET_GO); at++) if (markAt(doc.marks, at, "count-let-go")) return true;
  return false;
}

/** How far behind «of whom» it may stand that they went free, in tokens. */
const LET_GO = 7;

/** «89 perquisizioni in Italia e 14 fra Regno Unito e Olanda», «seis registros: tres en Gijón»: joined to a count before, and at other places. */
function isPart(number: NumberMention, { doc, closed, left, right }: Place, previous: CountFact): boolean {
  const isOf = markAt(doc.marks, number.from - 1, "count-partitive")?.to === number.from;
  const lead = number.from - (isOf ? 2 : 1);
  // «nella sola Italia»
  const place = number.to + (leadAt(doc, number.to + 1) === "article" ? 2 : 1);
  const before = doc.tokens[lead]?.word, after = doc.tokens[number.to]?.word, next = doc.tokens[place]?.word;
  if (lead < left || number.to >= right || !before || !after || !(closed.conjunctions.has(before.norm) || before.raw === "," || (before.raw === ":" && number.value < previous.value))) return false;
  if (previous.what === "officers" && isOfBody(number.to, doc, right)) return true;
  if (closed.elsewhere.has(after.norm) || (closed.states.has(after.norm) && !isPerson(previous.what))) return true;
  return place < right && next !== undefined && closed.placePrepositions.has(after.norm) && (closed.elsewhere.has(next.norm) || (next.shape !== "lower" && next.kind === "word"));
}
