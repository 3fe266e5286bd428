import type { Action } from "../languages/pack.ts";
import type { What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { actionNear, lookLeft, lookRight } from "./count-actions.ts";
import { afterPartitives } from "./count-heads.ts";
import type { Place } from "./count-place.ts";
import { actionAt, nounAt, type CountTerm } from "./count-words.ts";
import { markAt } from "../rules/lexicon.ts";

/** What a number without a noun behind it counts, and the tokens that say so. */
export interface Bare {
  readonly what: What;
  readonly from: number;
  readonly to: number;
  /** The words that say what is counted. */
  readonly noun: { readonly from: number; readonly to: number };
  readonly reader: "action" | "before" | "elided";
}

const anyAction = (): boolean => true;

/** «police arrest six», «34 in carcere», «Arrests: 16», «otras 33 en Europa». */
export function readBare(number: NumberMention, place: Place, previous: What | undefined): Bare | undefined {
  if (!isBare(number, place) || markAt(place.doc.marks, number.from - 1, "count-age")) return undefined;
  return readAction(number, place) ?? readNounBefore(number, place) ?? readElided(number, place, previous);
}

/** No noun phrase follows: the sentence or clause ends, or a function word or an action stands there. */
function isBare({ to }: NumberMention, { doc, closed, right }: Place): boolean {
  if (to >= right) return true;
  const { word } = doc.tokens[to]!;
  if (word.raw === "%" || word.raw === "/" || word.raw === "º" || word.raw === "°") return false;
  return (word.kind === "sign" && !OPENERS.has(word.raw)) || closed.functionWords.has(word.norm) || doc.verbs.has(to) || actionAt(doc, to) !== undefined;
}

/** A quoted noun may follow the number. */
const OPENERS = new Set(["‘", "“", "«", '"', "'", "”"]);

function readAction(number: NumberMention, place: Place): Bare | undefined {
  const after = lookRight(afterPartitives(number.to, place), place, anyAction, 7);
  if (after && after.distance < 2 && after.mark.value !== "searches") return of(after.mark, number);
  const before = lookLeft(number.from, place, anyAction, 4);
  if (before && before.distance < 0.6 && !isLinkedAway(before.mark.to, number.from, place)) return of(before.mark, number);
  return undefined;
}

/** «arrested in 2 cities»: only an object of the action is counted, so at most one link may stand between. */
function isLinkedAway(from: number, to: number, _place: Place): boolean {
  return to - from > 1;
}

const of = (mark: Mark<Action>, number: NumberMention): Bare => ({ what: mark.value, from: Math.min(mark.from, number.from), to: Math.max(mark.to, number.to), noun: mark, reader: "action" });

const LEADS = new Set([":", "(", "?", "-", "–", "—", "=", ","]);

function readNounBefore(number: NumberMention, place: Place): Bare | undefined {
  const { doc } = place;
  let at = number.from - 1, leads = isCopulaInside(number, place);
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { word } = doc.tokens[at]!;
    const sign = word.kind === "sign" && LEADS.has(word.raw) && !(word.raw === "," && !closesApposition(number, place));
    const copula = !sign && isCopulaEnd(at, place);
    if (!sign && !copula) break;
    leads = true;
    at--;
    if (word.raw === "?") return nounEndingNear(at, number, place, doc.sentences[doc.tokens[at]?.sentence ?? 0]?.first ?? at);
  }
  return leads ? nounEndingNear(at, number, place, place.left) : undefined;
}

/** «Gli abbonati superano i 19 milioni»: the hedge is the verb. */
function isCopulaInside({ from, coreFrom }: NumberMention, { doc }: Place): boolean {
  for (let at = from; at < coreFrom; at++) if (markAt(doc.marks, at, "count-copula")) return true;
  return false;
}

/** «Le perquisizioni, oltre 160, …»: between two commas, and hedged. */
function closesApposition({ to, qualifier }: NumberMention, { doc, right }: Place): boolean {
  return qualifier !== "exact" && (to >= right || doc.tokens[to]!.word.kind === "sign");
}

function isCopulaEnd(at: number, { doc }: Place): boolean {
  for (let from = at; from >= Math.max(0, at - 3); from--) {
    const mark = markAt(doc.marks, from, "count-copula");
    if (mark && mark.to === at + 1) return true;
  }
  return false;
}

function nounEndingNear(at: number, number: NumberMention, place: Place, left: number): Bare | undefined {
  for (let from = at; from >= left && from > at - 7; from--) {
    const noun = nounAt(place.doc, from), done = actionAt(place.doc, from);
    if (noun && noun.to <= at + 1 && isName(from, place)) return undefined;
    if (noun && noun.to <= at + 1) return counted(noun, number, place);
    if (done && done.to <= at + 1 && !noun && from === at) return { what: done.value, from: done.from, to: number.to, noun: done, reader: "before" };
    if (edge(place.doc.tokens[from]!.word.raw)) return undefined;
  }
  return undefined;
}

/** «Fermo (1), Ancona (2)»: a capital inside a sentence makes a name of the noun. */
function isName(from: number, { doc }: Place): boolean {
  const token = doc.tokens[from]!;
  return token.word.shape === "capital" && doc.sentences[token.sentence]!.first !== from;
}

const edge = (raw: string): boolean => raw === ";" || raw === "." || raw === ":" || raw === "," || raw === ")";

function counted(noun: Mark<CountTerm>, number: NumberMention, place: Place): Bare | undefined {
  const to = number.to;
  if (noun.value.type === "noun") {
    // «i sospettati in custodia sono venti»
    const done = noun.value.what === "suspects" ? lookRight(noun.to, { ...place, actionRight: number.from }, (action) => action === "arrests" || action === "convictions")?.mark : undefined;
    return { what: done?.value ?? noun.value.what, from: noun.from, to, noun, reader: "before" };
  }
  if (noun.value.type === "uncounted") return undefined;
  const wanted = noun.value.type === "place" ? (action: Action) => action === "searches" : anyAction;
  const action = actionNear(noun.from, noun.to, { ...place, actionRight: Math.max(place.actionRight, number.from) }, wanted);
  return action && { what: action.value, from: Math.min(noun.from, action.from), to: Math.max(to, action.to), noun, reader: "before" };
}

function readElided(number: NumberMention, place: Place, previous: What | undefined): Bare | undefined {
  if (previous === undefined) return undefined;
  const { doc, closed } = place;
  const before = doc.tokens[number.from - 1];
  const other = before !== undefined && number.from - 1 >= place.left && closed.others.has(before.word.norm);
  const from = other ? number.from - 1 : number.from;
  return other || isPart(number, place) ? { what: previous, from, to: number.to, noun: { from, to: number.to }, reader: "elided" } : undefined;
}

/** «89 perquisizioni in Italia e 14 fra Regno Unito e Olanda»: joined to a count before, and at other places. */
function isPart(number: NumberMention, { doc, closed, left, right }: Place): boolean {
  const isOf = markAt(doc.marks, number.from - 1, "count-partitive")?.to === number.from;
  const lead = number.from - (isOf ? 2 : 1);
  const before = doc.tokens[lead]?.word, after = doc.tokens[number.to]?.word, next = doc.tokens[number.to + 1]?.word;
  if (lead < left || number.to >= right || !before || !after || !(closed.conjunctions.has(before.norm) || before.raw === ",")) return false;
  if (closed.elsewhere.has(after.norm)) return true;
  return number.to + 1 < right && next !== undefined && closed.placePrepositions.has(after.norm) && (closed.elsewhere.has(next.norm) || (next.shape !== "lower" && next.kind === "word"));
}
