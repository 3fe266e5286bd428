import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import type { Action } from "../languages/pack.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { isNumeral } from "../mentions/number-words.ts";
import { isHeadlineCase } from "../mentions/proper.ts";
import { markAt } from "../text/marks.ts";
import type { Place } from "./count-place.ts";
import { actionAt, nounAt, type CountTerm } from "./count-words.ts";

/** The noun that a number counts, and a participle between them. */
export interface Head {
  readonly term: CountTerm;
  readonly from: number;
  readonly to: number;
  readonly action: Mark<Action> | undefined;
}

const REACH = 9;
/** Marks that may open a noun behind its number. */
const QUOTES: ReadonlySet<string> = new Set(["“", "«", "‘", '"', "'"]), CLOSING: ReadonlySet<string> = new Set(["”", "»", "’", '"', "'"]);

/** Walks from a number to its noun; undefined where another word is the head or the phrase ends. */
export function headOf(number: NumberMention, place: Place): Head | undefined {
  if (isCompound(number, place)) return undefined;
  const first = afterPartitives(number.to, place);
  // «6 a.m. raids», «a 12 kilo haul»: what is measured is no thing
  if (place.words.headFinal && first === number.to && isMeasure(first, place)) return undefined;
  const aged = behindAged(first, place);
  if (aged !== undefined) return { term: { type: "person" }, from: first, to: aged, action: undefined };
  const walk: Walk = { number: number.to, first, at: behindMark(first, place), action: undefined, head: undefined, people: undefined };
  let found: Found = "on";
  for (let steps = 0; steps < REACH && walk.at < place.right && found === "on"; steps++) found = step(walk, place);
  if (found === "none") return undefined;
  if (found === "head") return walk.head;
  // «30 million Brazilians use», «tre rumeni», «six Nigerians and two Poles»: the demonym is the noun
  const { head, people, at, action } = walk;
  return head ?? (people && (people.to === at || (people.to === at - 1 && isConjunction(people.to, place) && (isPlural(place.doc.tokens[people.to - 1]!.word.norm, place) || !isNumeral(place.doc, at)))) ? { term: { type: "person" }, from: first, to: people.to, action } : undefined);
}

/** «due 30enni», «two 30-year-olds»: behind figures and the ending glued to them that call persons by their age. */
function behindAged(at: number, { doc, words }: Place): number | undefined {
  if (doc.tokens[at]?.word.kind !== "digits" || doc.tokens[at + 1]?.joined !== true || doc.tokens[at + 1]!.word.kind !== "word") return undefined;
  const ending = markAt(doc.marks, at + 1, "number-ending");
  // «two 6-hour raids»
  if (ending && nounAt(doc, ending.to - 1)) return undefined;
  return ending && (!words.headFinal || doc.tokens[ending.to - 1]!.word.norm.endsWith(words.pluralEnding)) ? ending.to : undefined;
}

const isConjunction = (at: number, { doc, closed }: Place): boolean => closed.conjunctions.has(doc.tokens[at]!.word.norm);

/** «90 Danish and 5,100 international channels»: a number before adjectives alone has the noun of the next. */
export function headOfNext({ to }: NumberMention, next: NumberMention | undefined, place: Place): Head | undefined {
  const { doc } = place;
  if (!next || next.from - to > LONGEST_SHARED || next.from - to < 2 || !isConjunction(next.from - 1, place)) return undefined;
  for (let at = to; at < next.from - 1; at++) if (!markAt(doc.marks, at, "count-modifier") && !markAt(doc.marks, at, "country")) return undefined;
  return headOf(next, { ...place, right: doc.sentences[doc.tokens[to]!.sentence]!.last });
}

/** Adjectives before «and», and this, in tokens at most. */
const LONGEST_SHARED = 4;

/** How a walk stands that led from behind a number, and behind «of the», to here; `people` is the demonym right before. */
interface Walk {
  readonly number: number;
  readonly first: number;
  at: number;
  action: Mark<Action> | undefined;
  head: Head | undefined;
  people: Mark | undefined;
}

/** What a step finds: it goes on, the phrase ends, the head is known, or another word is the head. */
type Found = "on" | "end" | "head" | "none";

/** One word, or one term, further. */
function step(walk: Walk, place: Place): Found {
  const { at } = walk, { doc, words } = place;
  const noun = nounAt(doc, at), done = actionAt(doc, at);
  // «in 14 countries police turned up»
  if (noun && walk.head?.term.type === "noun" && (walk.head.term.what === "countries" || hasOwnOf(walk.head, place))) return "head";
  if (noun && !(done && done.to > noun.to && !namesDeed(noun.value, done.value))) {
    walk.head = { term: noun.value, from: walk.first, to: noun.to, action: walk.action };
    walk.at = noun.to;
    // «102 counts of selling devices»
    return !words.headFinal || (noun.value.type === "uncounted" && leadAt(doc, noun.to - 1) === "of") ? "head" : "on";
  }
  if (doc.verbs.has(at) || (done && walk.people)) return "end";
  if (done && walk.head === undefined) {
    walk.action ??= done;
    walk.at = done.to;
    return "on";
  }
  return stepOver(walk, place, done !== undefined);
}

/** «two sellers of illegal streaming devices»: the noun itself is of several words, and «of» among them. */
function hasOwnOf({ from, to }: Head, { doc, words }: Place): boolean {
  for (let at = from + 1; words.headFinal && at < to; at++) if (leadAt(doc, at) === "of") return true;
  return false;
}

/** A word that is no noun to be counted and no deed: a modifier, or the end. */
function stepOver(walk: Walk, place: Place, isDeed: boolean): Found {
  const { at, head, first, number } = walk, { doc, words, closed } = place, { word } = doc.tokens[at]!;
  // «direct-to-home (DTH) dishes»
  if (words.headFinal && isAcronym(at, place) && !(head && isPlural(doc.tokens[head.to - 1]!.word.norm, place))) {
    walk.head = undefined;
    walk.at += 3;
    return "on";
  }
  // «all seven Police Land Divisions»: a noun written large before another is of a name
  if (words.headFinal && head && word.shape === "capital" && doc.tokens[head.to - 1]!.word.shape === "capital" && head.to === at && !isHeadlineCase(doc, doc.tokens[at]!.sentence)) {
    walk.head = undefined;
    walk.at++;
    return "on";
  }
  const modifier = markAt(doc.marks, at, "count-modifier") ?? markAt(doc.marks, at, "country");
  // «a dozen domestic and international accounts», «500 tax, customs and police officers»
  if (words.headFinal && head === undefined && at > first && (isConjunction(at, place) || isBetweenModifiers(at, place))) {
    walk.at++;
    return "on";
  }
  if (!modifier && !isInCompound(at, place) && (word.kind !== "word" || closed.functionWords.has(word.norm))) return "end";
  // «the four men's phones» are four men; in «four of the gang's servers» the owner is no head
  const isOfOwner = isPossessive(modifier) && first > number;
  if (head && !isOfOwner && (isDeed || isPlural(doc.tokens[head.to - 1]!.word.norm, place) || head.term.type === "person")) return "end";
  if (!modifier && !mayModify(at, place)) return head && words.headFinal && isPlural(word.norm, place) ? "none" : "head";
  if (!modifier || isPossessive(modifier)) walk.head = undefined;
  walk.at = modifier ? modifier.to : at + 1;
  walk.people = modifier && isDemonym(modifier) ? modifier : undefined;
  return "on";
}

/** «(DTH)»: the short form of the words before, in brackets, and a word behind it. */
const isAcronym = (at: number, { doc: { tokens }, right }: Place): boolean =>
  at + 3 < right && tokens[at]!.word.raw === "(" && tokens[at + 1]!.word.shape === "upper" && tokens[at + 2]!.word.raw === ")" && tokens[at + 3]!.word.kind === "word";

/** «2.000 “pirati”»: behind the mark that opens a noun, where one does. */
const behindMark = (at: number, place: Place): number =>
  QUOTES.has(place.doc.tokens[at]?.word.raw ?? "") && at + 1 < place.right && !place.doc.tokens[at]!.joined ? behindQuoted(at, place) : at;

/** Words in marks that describe a noun behind them, at most. */
const LONGEST_QUOTED = 4;

/** «four "high value" suspects»: behind words in marks that are no noun; else behind the opening mark. */
function behindQuoted(open: number, { doc, right, words }: Place): number {
  for (let at = open + 1; words.headFinal && at < right && at <= open + LONGEST_QUOTED; at++) {
    if (CLOSING.has(doc.tokens[at]!.word.raw) && doc.tokens[at]!.joined) return at + 1;
    if (nounAt(doc, at)) break;
  }
  return open + 1;
}

/** A word for a measure that describes no noun and is none itself. */
const isMeasure = (at: number, { doc }: Place): boolean => markAt(doc.marks, at, "count-measure") !== undefined && markAt(doc.marks, at, "count-modifier") === undefined && nounAt(doc, at) === undefined;

/** «18 searches on Monday»: the noun of a deed is what is counted, though the deed's own term goes on. */
const namesDeed = (noun: CountTerm, action: Action): boolean => noun.type === "noun" && noun.what === action;

/** «a 792-member syndicate», «a three-man team»: what is glued to a number makes an adjective of it. */
const isCompound = ({ to }: NumberMention, { doc, right, words }: Place): boolean => words.headFinal && to < right && doc.tokens[to]!.hyphen && doc.tokens[to]!.word.kind === "word" && !markAt(doc.marks, to, "count-partitive");

/** A comma between two words that are known to modify nouns. */
const isBetweenModifiers = (at: number, { doc }: Place): boolean => doc.tokens[at]!.word.raw === "," && [at - 1, at + 1].every((beside) => markAt(doc.marks, beside, "count-modifier"));

/** «state-of-the-art servers», «on-site inspections». */
const isInCompound = (at: number, { doc, right }: Place): boolean => at + 1 < right && (doc.tokens[at]!.hyphen || doc.tokens[at + 1]!.hyphen);

/** The sign of an owner. */
const isPossessive = (modifier: Mark | undefined): boolean => modifier?.value === "possessive";

const isDemonym = ({ cls, value }: Mark): boolean => cls === "country" && (value as { readonly form?: string }).form === "adjective";

/** Skips «of the», «di», «de los» behind a number. */
export function afterPartitives(at: number, { doc, right }: Pick<Place, "doc" | "right">): number {
  for (let count = 0; count < 2 && at < right; count++) {
    const mark = markAt(doc.marks, at, "count-partitive");
    // «pieces of equipment» are a noun
    if (!mark || (nounAt(doc, at)?.to ?? 0) > mark.to) break;
    at = mark.to;
  }
  return at;
}

/** Where modifiers stand before the noun, any word may be one, save an unknown plural: that is a head of its own. */
function mayModify(at: number, place: Place): boolean {
  const { word } = place.doc.tokens[at]!;
  if (!place.words.headFinal) return word.shape === "upper" || word.shape === "mixed";
  return word.shape !== "lower" || !isPlural(word.norm, place);
}

export function isPlural(norm: string, { words, closed }: Place): boolean {
  if (closed.plurals.has(norm)) return true;
  // «notorious»
  if (words.adjectiveEndings.some((ending) => ending.endsWith(words.pluralEnding) && norm.endsWith(ending))) return false;
  return words.pluralEnding !== "" && norm.length > 3 && norm.endsWith(words.pluralEnding) && !norm.endsWith(words.pluralEnding.repeat(2));
}
