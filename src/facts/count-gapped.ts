import type { CountStatement, What } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import { markEnding } from "../text/marks.ts";
import type { Bare } from "./count-bare.ts";
import type { Place } from "./count-place.ts";
import { isPerson } from "./count-words.ts";

/** How far before a number the verb that it shares may stand, in tokens; and how many counts back what its clause repeats. */
const REACH = 30, LATEST = 4;
/** Words of a place's name, and of a copula, at most. */
const LONGEST_NAME = 4, LONGEST_COPULA = 3;

/** A number whose clause leaves out what the clause before it says. */
export function readGapped(number: NumberMention, place: Place, earlier: readonly CountStatement[]): Bare | undefined {
  const { from, to } = number, what = withSameLead(number, place, earlier.at(-1)) ?? atOtherPlace(number, place, earlier);
  return what && { what, from, to, noun: { from, to }, reader: "elided" };
}

/** «siete personas fueron detenidas por estafa y tres por blanqueo»: the verb is left out, and the same small word leads on. */
function withSameLead({ from, to, value }: NumberMention, { doc, closed, left, right }: Place, former: CountStatement | undefined): What | undefined {
  if (former === undefined || to >= right || from - 1 < left || from - former.to > REACH || value < 2 || !isPerson(former.fact.what)) return undefined;
  const lead = doc.tokens[from - 1]!.word, next = doc.tokens[to]!.word, same = doc.tokens[former.to]!;
  const isJoined = lead.raw === "," || closed.conjunctions.has(lead.norm);
  if (!isJoined || !closed.functionWords.has(next.norm) || same.word.norm !== next.norm || same.sentence !== doc.tokens[from]!.sentence) return undefined;
  return former.fact.what;
}

/** «Nel primo blitz gli arrestati erano 14, nel secondo 17», «il secondo blitz 17»: so does the next of a row. */
function endsRowClause(from: number, { doc, closed, left }: Place): boolean {
  const at = [from - 1, from - 2].find((each) => each - 2 >= left && closed.ordinals.has(doc.tokens[each]!.word.norm));
  if (at === undefined || !closed.functionWords.has(doc.tokens[at - 1]!.word.norm)) return false;
  // «in the second»
  return isJoint(at - 2, { doc, closed }) || (at - 3 >= left && closed.functionWords.has(doc.tokens[at - 2]!.word.norm) && isJoint(at - 3, { doc, closed }));
}

/** What joins two clauses. */
const isJoint = (at: number, { doc, closed }: Pick<Place, "doc" | "closed">): boolean => {
  const { raw, norm } = doc.tokens[at]!.word;
  return raw === "," || raw === ";" || closed.conjunctions.has(norm);
};

/** «In Spagna sei perquisizioni, con due arresti; in Portogallo sono state diciassette»: a place opens the clause, a figure ends it, and it counts what the sentence counts first. */
function atOtherPlace(number: NumberMention, place: Place, earlier: readonly CountStatement[]): What | undefined {
  const { doc } = place, { sentence } = doc.tokens[number.from]!;
  if (!endsPlaceClause(number, place)) return undefined;
  return earlier.slice(-LATEST).find(({ from }) => doc.tokens[from]!.sentence === sentence)?.fact.what;
}

function endsPlaceClause({ from, to }: NumberMention, place: Place): boolean {
  const { doc, closed, left, right } = place;
  if (to < right && doc.tokens[to]!.word.kind !== "sign" && !closed.conjunctions.has(doc.tokens[to]!.word.norm)) return false;
  // «nine in Spain and in Portugal, six»
  const told = markEnding(doc.marks, from, "count-copula", LONGEST_COPULA)?.from ?? from, end = doc.tokens[told - 1]?.word.raw === "," ? told - 1 : told;
  if (endsRowClause(end, place)) return true;
  let at = end - 1;
  while (at > left && at >= end - LONGEST_NAME && doc.tokens[at]!.word.kind === "word" && doc.tokens[at]!.word.shape !== "lower") at--;
  if (at === end - 1 || at - 1 < left || !closed.placePrepositions.has(doc.tokens[at]!.word.norm)) return false;
  return isJoint(at - 1, place);
}
