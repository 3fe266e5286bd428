import { anyMark } from "../text/marks.ts";
import type { Place } from "./count-place.ts";
import { accusationAt, actionAt, nounAt } from "./count-words.ts";

/*
 * What the accused did to others. Those others are no accused: «jailed for robbing four men», «two men who robbed six
 * pensioners were arrested» tell of one and of two.
 */

/** How far before its object a verb may stand, in tokens, and one behind «who». */
const REACH = 14, BEHIND_RELATIVE = 6;
/** Behind «for» a verb of so many letters at least. */
const SHORTEST = 5;

/** Are the persons at a token those to whom the accused did something? */
export const areObjects = (from: number, place: Place): boolean => areOfMotive(from, place) || areOfRelative(from, place);

/** «jailed for pimping and pandering four women», «condannato per aver truffato sette clienti», «condenado por estafar a siete clientes». */
function areOfMotive(from: number, place: Place): boolean {
  const { doc, closed, words } = place, start = Math.max(doc.sentences[doc.tokens[from]!.sentence]!.first, from - REACH);
  const isMarked = closed.objectLeads.has(doc.tokens[from - 1]?.word.norm ?? "");
  // where an object needs its small word, a subject may stand behind its verb: «detenidas por vender droga tres personas»
  if (closed.objectLeads.size > 0 && !isMarked) return false;
  for (let at = from - 1; at >= start; at--) {
    const { word } = doc.tokens[at]!;
    if (actionAt(doc, at) !== undefined || accusationAt(doc, at) !== undefined || (word.kind === "sign" && !"$£€".includes(word.raw) && word.raw !== "'" && word.raw !== "’")) return false;
    if (!isMotive(at, place)) continue;
    // «per aver venduto droga tre persone»: what stands right behind the verb is its object
    return words.headFinal || isMarked || from - at <= 3;
  }
  return false;
}

/** «for robbing», «per aver», «por estafar». */
function isMotive(at: number, { doc, closed, words }: Place): boolean {
  if (!closed.motives.has(doc.tokens[at]!.word.norm)) return false;
  // «for forcibly robbing»
  const verb = [at + 1, at + 2].find((index) => {
    const word = doc.tokens[index]?.word;
    return word?.kind === "word" && word.norm.length >= SHORTEST - 1 && words.motiveEndings.some((ending) => word.norm.endsWith(ending));
  });
  return verb !== undefined && actionAt(doc, verb) === undefined && nounAt(doc, verb) === undefined;
}

/** «who robbed six pensioners», «che avevano truffato sei anziani», «que estafaron a seis ancianos»: a verb of one word, with its auxiliary, and its object right behind it. */
function areOfRelative(from: number, place: Place): boolean {
  const { doc, closed } = place, { first } = doc.sentences[doc.tokens[from]!.sentence]!;
  let at = from - 1;
  if (closed.objectLeads.has(doc.tokens[at]?.word.norm ?? "")) at--;
  const verb = at;
  if (verb <= first || !isOwnVerb(verb, place)) return false;
  for (at--; at >= Math.max(first + 1, from - BEHIND_RELATIVE); at--) {
    if (closed.relatives.has(doc.tokens[at]!.word.norm)) return isPersonBefore(at, place);
    if (!closed.functionWords.has(doc.tokens[at]!.word.norm)) return false;
  }
  return false;
}

/** A word in small letters that is no noun, no small word, and nothing that the law does. */
const isOwnVerb = (at: number, { doc, closed }: Place): boolean => {
  const { word } = doc.tokens[at]!;
  return word.kind === "word" && word.shape === "lower" && !closed.functionWords.has(word.norm) && nounAt(doc, at) === undefined && actionAt(doc, at) === undefined && accusationAt(doc, at) === undefined;
};

/** «two men who», «a gang that»: somebody is told of right before the relative. */
function isPersonBefore(relative: number, { doc }: Place): boolean {
  const term = nounAt(doc, relative - 1)?.value;
  return term?.type === "person" || (term?.type === "noun" && (term.what === "suspects" || term.what === "groups" || term.what === "arrests"));
}

/** «two men who robbed …», but not «two men who were robbed»: does a clause of what they did stand behind persons, up to a verb? */
export const isDoneBy = (to: number, verb: number, { doc, closed }: Place): boolean =>
  closed.relatives.has(doc.tokens[to]?.word.norm ?? "") && !anyMark(doc.marks, "count-copula", to + 1, verb);
