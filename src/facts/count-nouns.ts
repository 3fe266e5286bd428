import type { Action } from "../languages/pack.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { actionNear, lookRight } from "./count-actions.ts";
import { antecedentOf, nounEndingAt } from "./count-antecedents.ts";
import type { Bare } from "./count-bare.ts";
import { isOfName, withActionsTo, type Place } from "./count-place.ts";
import { accusedAt, actionAt, nounAt, type CountTerm } from "./count-words.ts";

/** How far before its number a noun may stand, in tokens. */
const FARTHEST_NOUN = 10;

const anyAction = (): boolean => true;

/** The noun, or what was done, that ends at token `at` or before it in its clause. */
export function nounEndingNear(at: number, number: NumberMention, place: Place, left: number): Bare | undefined {
  for (let from = at; from >= left && from > at - FARTHEST_NOUN; from--) {
    const noun = nounAt(place.doc, from), done = actionAt(place.doc, from);
    // «gli episodi denunciati sono cinque»
    if ((noun ?? done) && !place.words.headFinal && isOfMeasure(from, place)) return undefined;
    if (noun && noun.to <= at + 1 && (place.doc.tokens[number.from - 1]!.word.raw === "(" ? isName(from, place) : isOfName(from, place))) return undefined;
    if (noun && noun.to <= at + 1) return counted(subjectOf(longestEndingAt(noun, from, left, place), at, number, left, place), number, place);
    const thing = done && done.to === at + 1 && !noun ? nounEndingAt(done.from, place) : undefined;
    if (thing) return counted(describedBy(thing, place) ?? thing, number, place);
    if (done && done.to <= at + 1 && !noun && (done.to === at + 1 || isNamed(from, place) || isLabel(from, number, place))) return { what: done.value, from: done.from, to: number.to, noun: done, reader: "before" };
    if (edge(place.doc.tokens[from]!.word.raw)) return undefined;
  }
  return undefined;
}

/** Does a participle describe cases, crimes or hours? */
export const isOfMeasure = (participle: number, { doc }: Place): boolean => markEnding(doc.marks, participle, "count-measure", 1) !== undefined;

/** Tokens of a copula, and of a subject with all that describes it, at most. */
const LONGEST_COPULA = 4, LONGEST_SUBJECT = 14;

/** «los detenidos en los registros fueron 14»: the noun with its article that opens the clause is its subject, not the one behind a small word. */
export function readSubject(number: NumberMention, place: Place): Bare | undefined {
  const { doc, closed, left } = place, copula = markAt(doc.marks, number.from, "count-copula") ?? markEnding(doc.marks, number.from, "count-copula", LONGEST_COPULA);
  if (!copula || leadAt(doc, copula.from) === "to") return undefined;
  let start = copula.from, small = 0;
  for (; start > left && start > copula.from - LONGEST_SUBJECT && doc.tokens[start - 1]!.word.kind === "word"; start--) {
    const { norm } = doc.tokens[start - 1]!.word;
    if (closed.relatives.has(norm) || closed.conjunctions.has(norm)) return undefined;
    if (closed.functionWords.has(norm) && leadAt(doc, start - 1) !== "article") small = start - 1;
  }
  const noun = closed.definites.has(doc.tokens[start]!.word.norm) ? nounAt(doc, start + 1) : undefined;
  return noun && noun.to <= small ? counted(noun, number, { ...place, right: number.from }) : undefined;
}

/** The noun of which the figure is told, where another stands nearer. */
const subjectOf = (noun: Mark<CountTerm>, at: number, number: NumberMention, left: number, place: Place): Mark<CountTerm> =>
  antecedentOf(noun, number, left, place) ?? inLabel(governing(noun, place), at, left, place);

/** «gli arrestati in flagranza furono 9»: with its article, what was done names those to whom it was. */
const isNamed = (from: number, { doc, words, closed, left }: Place): boolean => !words.headFinal && from > left && closed.definites.has(doc.tokens[from - 1]!.word.norm);

/** «Arrested so far: nine»: what opens a line that a colon and a figure end. */
const isLabel = (from: number, { from: figure, to }: NumberMention, { doc, right }: Place): boolean =>
  doc.tokens[figure - 1]!.word.raw === ":" && doc.sentences[doc.tokens[from]!.sentence]!.first === from && (to >= right || doc.tokens[to]!.word.kind === "sign");

/** «i locali sospetti»: the noun before one that only describes it. */
function describedBy({ from }: Mark<CountTerm>, place: Place): Mark<CountTerm> | undefined {
  const described = place.words.headFinal ? undefined : nounEndingAt(from, place);
  return described?.value.type === "noun" || described?.value.type === "place" ? described : undefined;
}

/** «gli iscritti al portale erano 430»: the noun on which the one behind a preposition leans. */
function governing(noun: Mark<CountTerm>, place: Place): Mark<CountTerm> {
  const lead = leadAt(place.doc, noun.from - 1);
  // «gli apparecchi connessi»
  const described = describedBy(noun, place);
  if (described) return described;
  // «los clientes de la banda»
  const at = lead === "article" && leadAt(place.doc, noun.from - 2) === "of" ? noun.from - 2 : noun.from - 1;
  const head = lead === "of" || lead === "to" || at < noun.from - 1 ? nounEndingAt(at, place) : undefined;
  return head?.value.type === "noun" && head.value.what !== "properties" ? head : noun;
}

/** What stands between a label and its figure. */
const LABEL_SIGNS: ReadonlySet<string> = new Set([":", "|"]);

/** «Domains under police control: 14», «Reseller segnalati: 900»: the first noun of a label is what is counted, where a small word or a participle follows it. */
function inLabel(noun: Mark<CountTerm>, at: number, left: number, place: Place): Mark<CountTerm> {
  const { doc, closed } = place, ofItem = inItem(noun, at, place);
  if (ofItem) return ofItem;
  if (!LABEL_SIGNS.has(doc.tokens[at + 1]!.word.raw)) return noun;
  let start = noun.from;
  while (start > left && start > noun.from - DESCRIBED && doc.tokens[start - 1]!.word.kind === "word" && !closed.conjunctions.has(doc.tokens[start - 1]!.word.norm)) start--;
  const first = nounAt(doc, start), next = first && doc.tokens[first.to];
  if (first?.value.type !== "noun" || next === undefined || first.to > noun.from) return noun;
  const isDone = noun.value.type === "noun" && noun.value.what === "suspects" && first.to === noun.from;
  return isDone || closed.functionWords.has(next.word.norm) ? first : noun;
}

/** Words of an item before its figure, at most. */
const LONGEST_ITEM = 10;

/** «autovetture usate dai corrieri, nr. 2»: where nouns lead, the first word of an item is what it counts; «locandine di film, 5.000» are no films. */
function inItem(noun: Mark<CountTerm>, at: number, { doc, words }: Place): Mark<CountTerm> | undefined {
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  if (words.headFinal || !ITEM_SIGNS.has(doc.tokens[at + 1]!.word.raw) || noun.from === first || at - first > LONGEST_ITEM) return undefined;
  for (let index = first; index <= at; index++) if (doc.tokens[index]!.word.kind !== "word") return undefined;
  const head = nounAt(doc, first);
  if (head?.value.type === "noun" && head.to <= noun.from) return head;
  const isUnknown = head === undefined && leadAt(doc, first) === undefined && actionAt(doc, first) === undefined;
  return isUnknown && leadAt(doc, first + 1) === "of" ? { ...noun, value: { type: "uncounted" } } : undefined;
}

const ITEM_SIGNS: ReadonlySet<string> = new Set([",", ":"]);

/** «decoder units» are more than «units». */
function longestEndingAt(noun: Mark<CountTerm>, from: number, left: number, { doc }: Place): Mark<CountTerm> {
  for (let at = Math.max(left, from - 2); at < from; at++) {
    const longer = nounAt(doc, at);
    if (longer?.to === noun.to) return longer;
  }
  return noun;
}

/** «Fermo (1), Ancona (2)»: a capital inside a sentence makes a name of the noun. */
function isName(from: number, { doc }: Place): boolean {
  const token = doc.tokens[from]!;
  return token.word.shape === "capital" && doc.sentences[token.sentence]!.first !== from;
}

const edge = (raw: string): boolean => raw === ";" || raw === "." || raw === ":" || raw === "," || raw === ")";

/** «la policía detuvo en Vigo a cinco»: officers who do something are not who is counted behind it. */
function acts(from: number, to: number, { doc }: Place): boolean {
  for (let at = from; at < to; at++) if (actionAt(doc, at) && !nounAt(doc, at)) return true;
  return false;
}

/** How far before a noun another may stand that it only describes, in tokens. */
const DESCRIBED = 4;

/** «las visitas a los principales portales fueron 409 millones»: the noun behind a small word is not what is counted. */
function describesUncounted({ from }: Mark<CountTerm>, { doc, closed, actions }: Place): boolean {
  const { left } = actions();
  let at = from - 1;
  while (at > left && at > from - DESCRIBED && (closed.functionWords.has(doc.tokens[at]!.word.norm) || markAt(doc.marks, at, "count-modifier"))) at--;
  return at < from - 1 && at >= left && nounAt(doc, at)?.value.type === "uncounted";
}

const isMore = (action: Action): boolean => action === "arrests" || action === "convictions";

/** Tokens of «in all», and how far behind the comma the verb may stand. */
const LONGEST_ALL = 3, VERB_REACH = 6;

/** «the suspects, five in all, were arrested»: the verb behind an apposition. */
function behindApposed({ from, to }: NumberMention, place: Place): Mark<Action> | undefined {
  const { doc, actions } = place, { right } = actions();
  if (![from - 1, from - 2].some((at) => doc.tokens[at]?.word.raw === ",")) return undefined;
  for (let at = to; at < right && at <= to + LONGEST_ALL; at++) if (doc.tokens[at]!.word.raw === ",") return lookRight(at + 1, place, isMore, VERB_REACH)?.mark;
  return undefined;
}

/** «perquisizioni e sequestri sono stati 18»: the deed that is counted with one of no kind. */
function besideUncounted({ from }: Mark<CountTerm>, { doc, closed, left }: Place): Mark<Action> | undefined {
  const joint = closed.definites.has(doc.tokens[from - 1]?.word.norm ?? "") ? from - 2 : from - 1;
  if (joint <= left || !closed.conjunctions.has(doc.tokens[joint]!.word.norm)) return undefined;
  const deed = actionAt(doc, joint - 1), isOpening = joint - 1 === left || closed.definites.has(doc.tokens[joint - 2]!.word.norm);
  return deed?.value === "searches" && nounAt(doc, deed.from) && isOpening ? deed : undefined;
}

function counted(noun: Mark<CountTerm>, number: NumberMention, place: Place): Bare | undefined {
  const to = number.to;
  if (describesUncounted(noun, place)) return undefined;
  if (noun.value.type === "noun" && noun.value.what === "officers" && acts(noun.to, number.from, place)) return undefined;
  if (noun.value.type === "noun") {
    // «i sospettati in custodia sono venti»
    const done = noun.value.what === "suspects" ? (lookRight(noun.to, withActionsTo(place, number.from), isMore)?.mark ?? behindApposed(number, place)) : undefined;
    return { what: done?.value ?? noun.value.what, from: noun.from, to, noun, reader: "before" };
  }
  if (noun.value.type === "uncounted") {
    const beside = besideUncounted(noun, place);
    return beside && { what: beside.value, from: beside.from, to, noun: beside, reader: "before" };
  }
  const wanted = noun.value.type === "place" ? (action: Action) => action === "searches" : anyAction;
  // «le persone identificate sono 3.800»
  const accused = noun.value.type === "person" && noun.to < number.from ? accusedAt(place.doc, noun.to) : undefined;
  if (accused) return { what: accused.value, from: noun.from, to, noun, reader: "before" };
  const action = actionNear(noun.from, noun.to, withActionsTo(place, Math.max(place.actions().right, number.from)), wanted);
  return action && { what: action.value, from: Math.min(noun.from, action.from), to: Math.max(to, action.to), noun, reader: "before" };
}
