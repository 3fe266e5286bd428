import { AGENCIES, type AgencyKey } from "../languages/agencies.ts";
import type { CountryCue } from "../languages/pack.ts";
import type { Document, Token } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, cueBefore, cueEndsAt, leadAt } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import { isCapital, neighbour } from "../text/surroundings.ts";
import { actionAt } from "./count-words.ts";
import { afterAside, follows, isAct } from "./country-acts.ts";
import { entryRoles, isDash, opensEntry, roleAbove } from "./country-entries.ts";
import { isSign, NOUN_REACH, PHRASE_REACH, VERB_REACH } from "./country-nouns.ts";

/** Without a word before it: who acts («Spain and Italy took part»), a figure («Spain 3»), an entry of a list, a heading. */
export function bareRoles(doc: Document, first: CountryMention, last: CountryMention, isList: boolean): CountryRole[] {
  const token = doc.tokens[first.from]!;
  const before = neighbour(doc, token, first.from - 1),
    next = neighbour(doc, token, last.to);
  if (before?.word.raw === "(" && cueBefore(doc, first.from, PHRASE_REACH, ["acting"])) return ["authority", "location"];
  if (cueEndsAt(doc, first.from, "users")) return ["market"];
  if (before?.word.raw === "(" || next?.word.raw === "(" || next?.word.kind === "digits" || before?.word.kind === "digits") return [areCounted(doc, first.from) ? "market" : "location"];
  // «had left Balboa, X»
  if (before?.word.raw === "," && isCapital(doc.tokens[first.from - 2]) && cueBefore(doc, first.from - 1, VERB_REACH, ["coming"])) return ["origin"];
  if (isDestination(doc, first)) return ["market"];
  if (isDateline(before, next)) return isSeat(doc, last) ? [] : ["location"];
  if (next && opensEntry(doc, first, next)) return entryRoles(doc, last, next.word.raw === ":");
  if (follows(doc, last.to)) return ["authority", "location"];
  const verb = afterAside(doc, last.to);
  // «X and Y lead the ranking of visits»
  if (neighbour(doc, token, verb) && cueAt(doc, verb) === "users") return ["market"];
  for (let at = verb; at < verb + NOUN_REACH && neighbour(doc, token, at); at++) if (cueAt(doc, at) === "acting") return ["authority"];
  if (actsBefore(doc, first.from - (leadAt(doc, first.from - 1) === "article" ? 1 : 0))) return ["authority"];
  // «31 suspects are involved, in several states: …»
  if (before?.word.raw === ":") return [ROLE_OF_LEADER[cueBefore(doc, first.from, PHRASE_REACH, ["authority", "acting", "person", "selling", "bound", "coming", "making"])!] ?? "location"];
  if (isList) {
    const cue = cueBefore(doc, first.from, LIST_CUE, ["selling", "bound", "coming", "making"]);
    // «behind come X, Y and Z»: they come themselves
    if (cue && !cueEndsAt(doc, first.from, "coming") && !cueEndsAt(doc, first.from, "making")) return [ROLE_OF_LEADER[cue]!];
  }
  if (isList || isHeading(doc, first, last)) return [roleAbove(doc, first) ?? "location"];
  return [];
}

/** «Victims: X (14), Y (3)»: nobody acted before the figures. */
function areCounted(doc: Document, from: number): boolean {
  let found = false;
  for (let at = from - 1; at >= from - 2 * LIST_CUE && neighbour(doc, doc.tokens[from]!, at); at--) {
    if (isAct(doc, at) || actionAt(doc, at)) return false;
    found ||= cueAt(doc, at) === "users";
  }
  return found;
}

/** How far before «was» the words for where goods go may stand, in tokens. */
const DESTINATION = 7;

/** «whose destination is X», «the destination of the load was X». */
function isDestination(doc: Document, { from: name }: CountryMention): boolean {
  const from = leadAt(doc, name - 1) === "article" ? name - 1 : name;
  return cueEndsAt(doc, from, "bound") || (leadAt(doc, from - 1) === "other" && cueBefore(doc, from - 1, DESTINATION, ["bound"]) !== undefined);
}

/** What the words tell that a list explains: «it comes from six countries: X, Y and Z». */
const ROLE_OF_LEADER: Readonly<Partial<Record<CountryCue, CountryRole>>> = { authority: "authority", acting: "authority", selling: "market", bound: "market", coming: "origin", making: "origin" };

/** How far before a list that nothing leads the word may stand that sends goods there: «sold in several countries, mainly X, Y and Z», in tokens. */
const LIST_CUE = 12;

/** How far before its subject a verb of taking part may stand, in tokens. */
const INVERTED = 3;

/** An aside between a verb and its subject is so long at most, in tokens. */
const ASIDE = 4;

/** Where the aside opens that closes right before a token; the token itself where there is none. */
function beforeAside({ tokens }: Document, from: number): number {
  if (tokens[from - 1]?.word.raw !== ",") return from;
  for (let at = from - 2; at >= from - 2 - ASIDE && tokens[at]?.sentence === tokens[from]!.sentence; at--) {
    if (tokens[at]!.word.raw === ",") return at < from - 2 ? at : from;
    if (tokens[at]!.word.shape !== "lower") return from;
  }
  return from;
}

/** «took part, among others, X and Y». */
export function actsBeforeAside(doc: Document, from: number): boolean {
  const at = beforeAside(doc, from);
  return at < from && actsBefore(doc, at);
}

/** «in which took part X and Y», «shares in it information X»: no sign between verb and subject. */
function actsBefore(doc: Document, from: number): boolean {
  for (let at = from; at > from - INVERTED && neighbour(doc, doc.tokens[from]!, at - 1) && !isSign(doc, at - 1); at--) if (cueEndsAt(doc, at, "acting")) return true;
  return false;
}

/** «MANILA, Philippines —». */
const isDateline = (before: Token | undefined, next: Token | undefined): boolean => before?.word.raw === "," && next !== undefined && isDash(next);

/** How far behind a dateline the body may stand whose seat it is, in tokens. */
const SEAT_REACH = 60;

/** «LYON, France – An INTERPOL operation»: where a body of many states has its seat nothing happened. */
function isSeat(doc: Document, { to }: CountryMention): boolean {
  for (let at = to; at < Math.min(to + SEAT_REACH, doc.tokens.length); at++) {
    const agency = markAt(doc.marks, at, "agency")?.value as { readonly key: AgencyKey } | undefined;
    if (agency) return AGENCIES[agency.key][1] === null;
  }
  return false;
}

/** The first countries of a sentence, with a word behind them that is no function word, mostly its verb: «Croatia and Ireland gave the first hints». */
export function isSubject(doc: Document, group: readonly CountryMention[]): boolean {
  const { from, form } = group[0]!, { to } = group.at(-1)!;
  const token = doc.tokens[from]!, next = neighbour(doc, token, to);
  const start = leadAt(doc, from - 1) === "article" ? from - 1 : from, before = neighbour(doc, token, start - 1);
  return form === "name" && (before === undefined || before.word.raw === ";") && next?.word.shape === "lower" && (leadAt(doc, to) ?? "other") === "other";
}

/** A sentence that is only the country: what follows happened there. */
function isHeading(doc: Document, { from }: CountryMention, { to }: CountryMention): boolean {
  const sentence = doc.sentences[doc.tokens[from]!.sentence]!;
  return from === sentence.first && to + 1 >= sentence.last;
}
