import type { Gazetteer } from "../languages/pack.ts";
import { cueBefore, cueEndsAt, leadAt, leadBefore } from "../mentions/country-signs.ts";
import { wordAtom } from "../mentions/number-words.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { markAt, saysAt } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { actionAt, nounAt } from "./count-words.ts";
import { follows, isAct } from "./country-acts.ts";
import { hyphenRole, isCardinal, isKnownFirm, isSign, NOUN_REACH, nounCue, PHRASE_REACH, ROLE_OF_NOUN, SUBJECT_REACH, VERB_REACH } from "./country-nouns.ts";
import { NEAR_PREY, preyedOn } from "./country-prey.ts";
import { areDealtWith, isSomebody } from "./country-somebody.ts";

/** «Spanish National Police», «forze di polizia italiane», «two Greek citizens», «due rumeni». */
export function adjectiveRoles(doc: Document, first: CountryMention, last: CountryMention, words: Gazetteer): CountryRole[] {
  const { nounsFollow, peopleEnding } = words;
  const hyphenated = hyphenRole(doc, last);
  if (hyphenated) return [hyphenated];
  if (areShare(doc, first)) return ["market"];
  const behind = () => nounCue(doc, last.to, 1, nounsFollow ? ["of"] : []);
  const before = () => nounCue(doc, first.from - 1, -1, ["of", "and"], true);
  const isPlural = isPluralDemonym(doc, last, peopleEnding);
  const role = isPlural ? undefined : nounsFollow ? behind() : (before() ?? behind());
  if (role === "location" && isKnownFirm(doc, first, last)) return ["other"];
  if (role) return [preyedOn(doc, first, role === "location" ? ofPort(doc, first) : role)];
  if (areMany(doc, first)) return ["market"];
  // «un italiano su tre»
  if (markAt(doc.marks, last.to, "count-share") && doc.tokens[last.to]?.sentence === doc.tokens[first.from]!.sentence) return ["market"];
  if (isPeople(doc, first, last, nounsFollow)) return [predicateRole(doc, first) ?? preyedOn(doc, first, "nationality")];
  if (!nounsFollow && isAged(doc, first, last)) return [preyedOn(doc, first, "nationality")];
  const isAlone = standsAlone(doc, first, last, nounsFollow);
  // «detuvo al chino Wang Li»
  if ((isAlone || wereHeld(doc, first.from)) && (isSomebody(doc, first, last, words) || areDealtWith(doc, last))) return [preyedOn(doc, first, "nationality")];
  const alone = isAlone ? aloneRoles(doc, first, last) : [];
  if (alone.length === 0 && isPlural) return [preyedOn(doc, first, "nationality")];
  if (alone.length === 0 && (areArrested(doc, first.from) || (!nounsFollow && hasTrade(doc, first, last)))) return ["nationality"];
  return alone.length === 0 && cueBefore(doc, first.from, NEAR_PREY, ["preying"]) ? ["market"] : alone;
}

/** «the audience was Bulgarian», «the alcohol was Polish». */
function predicateRole(doc: Document, { from }: CountryMention): CountryRole | undefined {
  const cue = cueBefore(doc, from, SUBJECT_REACH, ["users", "goods", "person"]);
  return cue === "users" || cue === "goods" ? ROLE_OF_NOUN[cue] : undefined;
}

/** «from the Ecuadorian port arrived …», «bound for an Austrian firm»: places of which only the goods tell. */
function ofPort(doc: Document, { from }: CountryMention): CountryRole {
  for (let at = from - 1; at >= from - SUBJECT_REACH && neighbour(doc, doc.tokens[from]!, at); at--) {
    const lead = leadAt(doc, at);
    // «the signal came from a French server»
    if (lead === "from") return nounAt(doc, from - 1)?.value.type !== "noun" && cueNear(doc, at, from) ? "origin" : "location";
    if (lead === "to") return saysAt(doc.marks, at - 1, "country-cue", "selling") ? "market" : "location";
    if (isSign(doc, at)) return "location";
  }
  return "location";
}

/** Do goods come or go before the small word, or behind the country? */
function cueNear(doc: Document, before: number, from: number): boolean {
  if (cueBefore(doc, before, VERB_REACH, ["coming", "making"])) return true;
  for (let at = from + 1; at < from + NOUN_REACH + 2 && neighbour(doc, doc.tokens[from]!, at); at++) if (saysAt(doc.marks, at, "country-cue", "coming")) return true;
  return false;
}

/** «17 arrests (Libyans, Egyptians and six Italians)»: in brackets behind those to whom it happened. */
function areArrested(doc: Document, from: number): boolean {
  // «in manette sono finiti in otto, tra georgiani e moldavi»
  if (leadAt(doc, from - 1) === "in" && doc.tokens[from - 2]?.word.raw === ",") return wereHeld(doc, from - 2);
  if (doc.tokens[from - 1]?.word.raw !== "(") return false;
  const what = nounAt(doc, from - 2)?.value, done = actionAt(doc, from - 2)?.value;
  return (what?.type === "noun" && (what.what === "arrests" || what.what === "suspects")) || done === "arrests" || done === "suspects";
}

/** «N. M., tunisino di 36 anni», «Sokol M., albanese 27enne»: behind a name, somebody with an age. */
function isAged(doc: Document, { from }: CountryMention, { to }: CountryMention): boolean {
  const age = leadAt(doc, to) === "of" ? to + 1 : to;
  return doc.tokens[from - 1]?.word.raw === "," && doc.tokens[age]?.word.kind === "digits" && doc.tokens[age]!.sentence === doc.tokens[from]!.sentence && ["count-measure", "count-age"].some((cls) => markAt(doc.marks, age + 1, cls) !== undefined);
}

/** «condannato un grossista albanese», «una badante ucraina è stata arrestata»: any noun for one to whom it happened. */
const hasTrade = (doc: Document, { from }: CountryMention, last: CountryMention): boolean =>
  leadAt(doc, from - 2) === "one" && doc.tokens[from - 1]!.word.shape === "lower" && nounAt(doc, from - 1) === undefined && (wereHeld(doc, from - 1) || areDealtWith(doc, last));

/** How far before those who are named by their countries it may stand that they were held, in tokens. */
const HELD = 8;

function wereHeld(doc: Document, comma: number): boolean {
  for (let at = comma - 1; at > comma - HELD && neighbour(doc, doc.tokens[comma]!, at); at--) if (actionAt(doc, at)?.value === "arrests") return true;
  return false;
}

/** «the Nigerians», but not «the Swiss». */
const isPluralDemonym = (doc: Document, { to }: CountryMention, ending: string): boolean => ending !== "" && doc.tokens[to - 1]!.word.norm.endsWith(ending) && !doc.tokens[to - 1]!.word.norm.endsWith(ending + ending);

/** So many persons of a country are no suspects. */
const MANY = 1000;

/** «30% of Finns», «uno de cada cinco noruegos». */
function areShare(doc: Document, { from }: CountryMention): boolean {
  const end = leadAt(doc, from - 1) === "of" ? from - 1 : from;
  return neighbour(doc, doc.tokens[from]!, end - 1)?.word.raw === "%" || (isCardinal(doc, end - 1) && markAt(doc.marks, end - 2, "count-share") !== undefined);
}

/** «oltre 100mila italiani»: those who watch or are cheated. */
function areMany(doc: Document, { from }: CountryMention): boolean {
  // «circa 4 milioni gli italiani con un abbonamento»
  // «38 millones de mexicanos»
  const start = ["article", "of"].includes(leadAt(doc, from - 1) ?? "") ? from - 1 : from, before = neighbour(doc, doc.tokens[from]!, start - 1);
  if (before === undefined) return false;
  const atom = wordAtom(doc, before.index)?.atom;
  if (atom?.kind === "scale" || atom?.kind === "compound") return atom.value >= MANY;
  return before.word.kind === "digits" && /^\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+$|^\d{4,}$/.test(before.word.raw);
}

/** An adjective that stands for the people: a number or «a» before it, and no noun that it describes. */
function isPeople(doc: Document, first: CountryMention, last: CountryMention, nounsFollow: boolean): boolean {
  const before = neighbour(doc, doc.tokens[first.from]!, first.from - 1);
  if (before === undefined || (before.word.kind !== "digits" && leadAt(doc, before.index) !== "one" && leadAt(doc, before.index) !== "other" && !isCardinal(doc, before.index))) return false;
  const next = neighbour(doc, doc.tokens[last.from]!, last.to);
  return !nounsFollow || next === undefined || next.word.kind !== "word" || leadAt(doc, next.index) !== undefined;
}

/** Only function words and signs around it: «con ayuda de la polaca», «los usuarios: argentinos y chilenos», «the Bulgarians raid». */
function standsAlone(doc: Document, first: CountryMention, last: CountryMention, nounsFollow: boolean): boolean {
  const near = doc.tokens[first.from]!, before = neighbour(doc, near, first.from - 1), next = neighbour(doc, near, last.to);
  if (before !== undefined && !isSign(doc, before.index) && leadBefore(doc, first.from) === undefined) return false;
  if (nounsFollow && next?.word.kind === "word" && leadAt(doc, next.index) === undefined) return isAct(doc, next.index);
  return !isCapital(next);
}

/** The nearest noun before it tells whom it stands for; without one, those who act are authorities. */
function aloneRoles(doc: Document, first: CountryMention, last: CountryMention): CountryRole[] {
  if (follows(doc, last.to)) return ["authority", "location"];
  // «la célula estaba integrada por venezolanos»
  if (cueEndsAt(doc, first.from, "acting")) return ["nationality"];
  if (cueBefore(doc, first.from, VERB_REACH, ["selling", "preying"])) return ["market"];
  // «38 arrests among Greeks and Poles»
  if (wereHeld(doc, first.from)) return ["nationality"];
  const cue = cueBefore(doc, first.from, PHRASE_REACH, ["users", "person", "authority"]);
  return cue ? [ROLE_OF_NOUN[cue]!] : [];
}
