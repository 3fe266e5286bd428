import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import type { Action } from "../languages/pack.ts";
import { leadAt } from "../mentions/country-signs.ts";
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
  const { doc, words, closed } = place;
  if (isCompound(number, place)) return undefined;
  let at = afterPartitives(number.to, place), action: Mark<Action> | undefined, head: Head | undefined;
  const first = at;
  // «6 a.m. raids», «a 12 kilo haul»: what is measured is no thing
  if (words.headFinal && at === number.to && isMeasure(at, place)) return undefined;
  let people: Mark | undefined;
  // «2.000 “pirati”»
  if (QUOTES.has(doc.tokens[at]?.word.raw ?? "") && at + 1 < place.right && !doc.tokens[at]!.joined) at = behindQuoted(at, place);
  for (let steps = 0; steps < REACH && at < place.right; steps++) {
    const { word } = doc.tokens[at]!;
    const noun = nounAt(doc, at), done = actionAt(doc, at);
    if (noun && !(done && done.to > noun.to && !namesDeed(noun.value, done.value))) {
      head = { term: noun.value, from: first, to: noun.to, action };
      at = noun.to;
      // «102 counts of selling devices»
      if (!words.headFinal || (noun.value.type === "uncounted" && leadAt(doc, noun.to - 1) === "of")) return head;
      continue;
    }
    if (doc.verbs.has(at) || (done && people)) break;
    if (done && head === undefined) {
      action ??= done;
      at = done.to;
      continue;
    }
    const modifier = markAt(doc.marks, at, "count-modifier") ?? markAt(doc.marks, at, "country");
    // «a dozen domestic and international accounts», «500 tax, customs and police officers»
    if (words.headFinal && head === undefined && at > first && (closed.conjunctions.has(word.norm) || isBetweenModifiers(at, place))) {
      at++;
      continue;
    }
    if (!modifier && !isInCompound(at, place) && (word.kind !== "word" || closed.functionWords.has(word.norm))) break;
    // «the four men's phones» are four men; in «four of the gang's servers» the owner is no head
    const isOfOwner = isPossessive(modifier) && first > number.to;
    if (head && !isOfOwner && (done || isPlural(doc.tokens[head.to - 1]!.word.norm, place) || head.term.type === "person")) break;
    if (!modifier && !mayModify(at, place)) return head && words.headFinal && isPlural(word.norm, place) ? undefined : head;
    if (!modifier || isPossessive(modifier)) head = undefined;
    at = modifier ? modifier.to : at + 1;
    people = modifier && isDemonym(modifier) ? modifier : undefined;
  }
  // «30 million Brazilians use», «tre rumeni»: the demonym is the noun
  return head ?? (people && people.to === at ? { term: { type: "person" }, from: first, to: at, action } : undefined);
}

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
export function afterPartitives(at: number, { doc, right }: Place): number {
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
