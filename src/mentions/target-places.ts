import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { anyMark, markAt, markEnding } from "../text/marks.ts";
import { domainAt, properAt, properEndingAt, type Proper } from "./proper.ts";
import { leadAt } from "./country-signs.ts";
import { distinct, isExplained, isOpener, named, odd, TARGET_BOUNDS } from "./target-looks.ts";

/** Signs behind which a noun's names stand. */
const LIST_SIGNS: ReadonlySet<string> = new Set([",", "(", ":", "–", "—"]);
const MOST_MODIFIERS = 5, MOST_LISTED = 24;

function nameAt(doc: Document, at: number): Proper | undefined {
  // «OPERATION OF GAMBLING DEVICES»
  if (leadAt(doc, at) === "of") return undefined;
  const opener = doc.tokens[at] !== undefined && isOpener(doc, at), name = domainAt(doc, at) ?? properAt(doc, opener ? at + 1 : at, TARGET_BOUNDS);
  return name && opener ? { ...name, from: at } : name;
}

/** The name behind a noun, its adjectives and a frame («, known as»). */
export function behindModifiers(doc: Document, at: number, isFramed = false): Proper | undefined {
  let from = at, framed = isFramed;
  for (let skipped = 0; skipped < MOST_MODIFIERS; skipped++) {
    const between = markAt(doc.marks, from, "target-modifier") ?? markAt(doc.marks, from, "name-frame"), copula = markAt(doc.marks, from, "target-copula");
    framed ||= markAt(doc.marks, from, "name-frame") !== undefined;
    if (!between && copula && markAt(doc.marks, copula.to, "name-frame")) from = copula.to;
    else if (between) from = between.to;
    else if (doc.tokens[from]?.word.raw === "," && (markAt(doc.marks, from + 1, "name-frame") ?? markAt(doc.marks, from + 1, "target-modifier"))) from++;
    else break;
  }
  const name = doc.tokens[from]?.sentence === doc.tokens[at - 1]!.sentence ? nameAt(doc, from) : undefined;
  return framed ? inFull(doc, name) : name;
}

/** «se hacía llamar Los Zorros del Norte»: a name with its article goes on behind «of». */
function inFull(doc: Document, name: Proper | undefined): Proper | undefined {
  const isLarge = (at: number): boolean => doc.tokens[at]?.word.shape === "capital" && doc.tokens[at]!.sentence === doc.tokens[name!.from]!.sentence;
  if (!name || name.quoted || !isOpener(doc, name.from) || leadAt(doc, name.to) !== "of" || !isLarge(name.to + 1)) return name;
  let to = name.to + 2;
  while (to < name.to + LONGEST_REST && isLarge(to)) to++;
  return { ...name, to, end: to };
}

/** «del Cono Norte»: tokens at most. */
const LONGEST_REST = 4;

/** «three illegal portals, zetaPlay, OmegaTv …»: names behind a noun and a sign, of an odd spelling or several; a remark in brackets is none. */
export function afterComma(doc: Document, at: number): Proper | undefined {
  const near = markAt(doc.marks, at, "target-modifier")?.to ?? at, from = colonBehind(doc, near);
  if (from !== near) {
    const first = nameAt(doc, from + 1), isLed = first !== undefined && (endsListing(doc, from) || first.quoted || (fillsItem(doc, first) && distinct(doc, first) !== undefined)) && listed(doc, first).length > 0;
    return isLed ? named(doc, first) : odd(doc, first);
  }
  const isComma = doc.tokens[from]?.word.raw === ",", listing = markAt(doc.marks, from, "name-listing") ?? (isComma ? markAt(doc.marks, from + 1, "name-listing") : undefined);
  const sign = listing ? "" : (doc.tokens[from]?.word.raw ?? "");
  if (!listing && !LIST_SIGNS.has(sign)) return undefined;
  const name = named(doc, nameAt(doc, listing?.to ?? from + 1)), isList = (!listing || (isComma && isHit(doc, at, HIT_REACH, 0))) && name !== undefined && listed(doc, name).length > 0;
  return isList ? name : sign === "(" ? undefined : odd(doc, name);
}

/** «Blocked were 46 sites»: how far before a noun the act may stand that hit what it names, in tokens. */
const HIT_REACH = 11;

/** How far behind its noun a copula may stand, in tokens. */
const COPULA_REACH = 8;

/** «among the services that went dark were ZetaPlay and OmegaTv»: names of an odd spelling behind the noun's copula. */
export function afterCopula(doc: Document, noun: number): Proper | undefined {
  for (let at = noun; at < noun + COPULA_REACH && doc.tokens[at]?.sentence === doc.tokens[noun - 1]!.sentence && doc.tokens[at]!.word.shape === "lower"; at++) {
    const copula = markAt(doc.marks, at, "target-copula"), name = copula && odd(doc, nameAt(doc, copula.to));
    if (name && at > noun && listed(doc, name).length > 0) return name;
  }
  return undefined;
}

/** How many small words may stand between a noun and the colon before its names. */
const LONGEST_REMARK = 8;

/** «tre portali molto noti fra gli abbonati: …»: the colon behind small words, where there is one. */
function colonBehind(doc: Document, at: number): number {
  let to = at;
  while (to < at + LONGEST_REMARK && doc.tokens[to] !== undefined && doc.tokens[to]!.sentence === doc.tokens[at]!.sentence && (doc.tokens[to]!.word.shape === "lower" || "\"'“”«»‘’".includes(doc.tokens[to]!.word.raw))) to++;
  return doc.tokens[to]?.word.raw === ":" ? to : at;
}

/** The name behind a blow or a maker: an article, a noun and adjectives may stand between. */
export function afterArticle(doc: Document, at: number): Proper | undefined {
  const from = markAt(doc.marks, at, "target-article")?.to ?? at;
  const noun = markAt(doc.marks, from, "target-noun") ?? markAt(doc.marks, from, "target-group");
  return behindModifiers(doc, noun?.to ?? from, markAt(doc.marks, from, "target-gang") !== undefined);
}

/** The name behind a maker: of an odd spelling, or shown by an adjective or noun to be no person («the owners of the popular Zeta»). */
export function behindMaker(doc: Document, at: number): Proper | undefined {
  const from = markAt(doc.marks, at, "target-article")?.to ?? at;
  const isShown = markAt(doc.marks, from, "target-modifier") !== undefined || markAt(doc.marks, from, "target-noun") !== undefined;
  const name = afterArticle(doc, at);
  return isShown || (name && (isExplained(doc, name) || isOpener(doc, name.from))) ? named(doc, name) : odd(doc, name?.quoted ? undefined : name);
}

/** How many domains a list holds behind a name. */
const domainsListed = (doc: Document, name: Proper): number => listed(doc, name).filter(({ from }) => domainAt(doc, from)).length;

/** «fifteen companies, including zeta.net, omega.com and sigma.org»: a list of domains behind words of listing. */
export function domainsBehind(doc: Document, at: number): Proper | undefined {
  const listing = markAt(doc.marks, at, "name-listing"), name = listing && domainAt(doc, listing.to);
  return name && domainsListed(doc, name) > 0 ? name : undefined;
}

/** «the sites, zeta.net, omega.com and sigma.org»: a list of domains behind a noun and a sign. */
export function domainsBehindNoun(doc: Document, at: number): Proper | undefined {
  const noun = markAt(doc.marks, at, "target-noun"), name = noun && LIST_SIGNS.has(doc.tokens[noun.to]?.word.raw ?? "") ? domainAt(doc, noun.to + 1) : undefined;
  return name && named(doc, name) && domainsListed(doc, name) > 0 ? name : undefined;
}

/** «Zeta.net, omega.com and sigma.org were …»: domains that open a sentence, two at least; one alone may be the paper. */
export function domainsAt(doc: Document, at: number): Proper | undefined {
  const name = at === doc.sentences[doc.tokens[at]!.sentence]!.first ? domainAt(doc, at) : undefined;
  return name && domainsListed(doc, name) > 0 ? name : undefined;
}

/** «“zeta.net”, “mar2go.cc” and omega.com were blocked»: a list of domains in a sentence that tells an act; a longer one needs none. */
export function domainsHit(doc: Document, at: number): Proper | undefined {
  const domain = domainAt(doc, at), quoted = domain && at > 0 ? properAt(doc, at - 1, TARGET_BOUNDS) : undefined;
  const name = quoted?.quoted && quoted.from === domain?.from ? quoted : domain;
  const others = name && named(doc, name) ? domainsListed(doc, name) : 0;
  return others > 1 || (others > 0 && isHit(doc, at, SENTENCE, SENTENCE)) ? name : undefined;
}

/** Does the sentence of a token tell an act, in so many tokens before it and behind it? */
function isHit({ tokens, sentences, marks }: Document, at: number, before: number, behind: number): boolean {
  const { first, last } = sentences[tokens[at]!.sentence]!;
  return anyMark(marks, "op-acts", Math.max(first, at - before), Math.min(last, at + behind));
}

/** So much of a sentence is asked, in tokens. */
const SENTENCE = 60;

/** «Sparks Group»: the noun is part of the name where both are written large. */
export function asGroup(doc: Document, at: number, to: number): Proper | undefined {
  if (doc.tokens[at]!.word.shape === "lower") return undefined;
  const name = nameEndingAt(doc, at);
  return name && !name.quoted ? { ...name, to, end: to } : withGang(doc, at, to);
}

/** «the Black Cat Gang»: large words before a word for gangs, an article before them. */
function withGang(doc: Document, at: number, to: number): Proper | undefined {
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  let from = at;
  while (from > first && from > at - MOST_OF_GANG && doc.tokens[from - 1]!.word.shape === "capital" && !markAt(doc.marks, from - 1, "target-article")) from--;
  if (from === at || !markAt(doc.marks, at, "target-gang") || !markAt(doc.marks, from - 1, "target-article")) return undefined;
  const name = named(doc, properAt(doc, from, TARGET_BOUNDS));
  return name?.to === to && !name.quoted ? name : undefined;
}

/** How many words of a gang's name stand before the noun. */
const MOST_OF_GANG = 4;

/** «Zeta Play, una conocida plataforma pirata», «Zeta is a pirate service»: the noun at `at` explains the name before it. */
export function apposed(doc: Document, at: number): Proper | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const isCopula = markAt(doc.marks, back, "target-copula") !== undefined;
    if (doc.tokens[back]!.word.raw === "," || isCopula) {
      const isIllicit = doc.marks.lists.slice(back, at).some((marks) => marks.some(({ cls }) => cls === "target-cue"));
      const name = nameEndingAt(doc, back);
      if (!isIllicit || (name && isTown(doc, name))) return isCopula ? undefined : odd(doc, name);
      return markAt(doc.marks, at - 1, "target-modifier") ? named(doc, name) : distinct(doc, name);
    }
    if (doc.tokens[back]!.word.shape !== "lower") return undefined;
  }
  return undefined;
}

/** «in Torre Alta, the network …»: a small word of place before a plain name makes a town of it. */
const isTown = (doc: Document, { from, quoted }: Proper): boolean => !quoted && from > 0 && markAt(doc.marks, from - 1, "op-places") !== undefined;

/** The name that ends before token `at`, in marks or a run of capitals inside the sentence; «Zeta Market's» too. */
export function nameEndingAt(doc: Document, at: number): Proper | undefined {
  const end = doc.tokens[at - 1]?.word.norm === "s" && /['’]/u.test(doc.tokens[at - 2]?.word.raw ?? "") ? at - 2 : at;
  const quoted = properEndingAt(doc, end, TARGET_BOUNDS);
  if (quoted) return quoted;
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  for (let from = Math.max(first, end - 5); from < end; from++) {
    if (from > first && isLarge(doc, from - 1, first)) continue;
    const name = properAt(doc, from, TARGET_BOUNDS);
    // «Illegal TV gang shut down»: what opens a sentence is large for that alone
    const isOpening = from === first && doc.tokens[from]!.word.shape === "capital" && (end - from === 1 || isOfTrade(doc, from));
    if (name && !name.quoted && name.to === end) return isOpening ? undefined : name;
  }
  return undefined;
}

/** «Illegal», «Streaming»: a word that describes such names, and is none. */
const isOfTrade = (doc: Document, at: number): boolean => ["target-modifier", "target-cue"].some((cls) => markAt(doc.marks, at, cls) !== undefined);

/** Is a token part of the same run of capitals? The word that opens a sentence may be large for that alone. */
const isLarge = (doc: Document, at: number, first: number): boolean => {
  const { word } = doc.tokens[at]!;
  return word.kind === "word" && word.shape !== "lower" && !(at === first && markAt(doc.marks, at, "target-bystander") !== undefined);
};

/** «46 sites, among them Zeta, …», «great names such as: Zeta, …», «three pirate sites: Zeta, …»: behind a comma and a word that leads to some of many, or that word, or a noun, and a colon. */
function isIncluded(doc: Document, from: number): boolean {
  const listing = listingBefore(doc, from), before = listing && listing.from > 0 ? doc.tokens[listing.from - 1]!.word.raw : "";
  return before === "," || (doc.tokens[from - 1]?.word.raw === ":" && (endsListing(doc, from - 1) || markEnding(doc.marks, from - 1, "target-noun", 3) !== undefined));
}

/** «such as» right before a token. */
const listingBefore = (doc: Document, at: number): Mark | undefined => markEnding(doc.marks, at, "name-listing", 3);
const endsListing = (doc: Document, at: number): boolean => listingBefore(doc, at) !== undefined;

/** How far behind a name in marks its place may reach, in tokens: «“Zeta”, in Dorset; “Omega”». */
const ASIDE = 7;

/** «“Zeta”, “Omega” and “Sigma”», «“Zeta”, in Dorset; “Omega”», «of “Zeta” and of “Omega”»: names in marks need no odd spelling. */
function inMarks(doc: Document, end: number): Proper[] {
  const names: Proper[] = [];
  for (let at = end; names.length < MOST_LISTED; at = names.at(-1)!.end) {
    const from = behindSigns(doc, at), name = from === undefined ? undefined : properAt(doc, from, TARGET_BOUNDS);
    if (!name?.quoted || doc.tokens[name.from]!.sentence !== doc.tokens[end - 1]!.sentence || named(doc, name) === undefined) return names;
    names.push(name);
  }
  return names;
}

/** Where the next name may start: behind commas, semicolons, «and», «and of», and behind an aside that a semicolon ends. */
function behindSigns(doc: Document, end: number): number | undefined {
  let at = end;
  while (at < end + 3 && (doc.tokens[at]?.word.raw === "," || doc.tokens[at]?.word.raw === ";" || markAt(doc.marks, at, "name-join"))) at++;
  if (at > end && leadAt(doc, at) === "of") at++;
  if (at > end && doc.tokens[at]?.word.kind === "sign") return at;
  for (let far = end; far < end + ASIDE && doc.tokens[far] !== undefined; far++) if (doc.tokens[far]!.word.raw === ";") return markAt(doc.marks, far + 1, "name-join") ? far + 2 : far + 1;
  return undefined;
}

const areSigns = ({ tokens }: Document, from: number, to: number): boolean => tokens.slice(from, to).every(({ word }) => word.kind === "sign");

/** Is a name all that a line of a list holds? */
function fillsItem(doc: Document, { from, end }: Pick<Proper, "from" | "end">): boolean {
  const { first, last, segment } = doc.sentences[doc.tokens[from]!.sentence]!, line = doc.segments[segment]!;
  return line.kind === "item" && line.last - line.first === 1 && areSigns(doc, first, from) && areSigns(doc, end, last);
}

/** «- Zeta Play», «- Omega TV»: the names that fill the lines of a list behind the first; a bare word may be a town. */
function itemsBehind(doc: Document, from: number, isKnown: boolean): Proper[] {
  const names: Proper[] = [], { segment } = doc.sentences[doc.tokens[from]!.sentence]!;
  for (let line = segment + 1; line <= segment + MOST_LISTED && doc.segments[line]?.kind === "item"; line++) {
    const { first } = doc.sentences[doc.segments[line]!.first]!, known = markAt(doc.marks, first, "target-notorious"), read = known ? { from: known.from, to: known.to, end: known.to, quoted: false } : nameAt(doc, first);
    const name = known ? read : isKnown ? named(doc, read) : distinct(doc, read);
    if (name && fillsItem(doc, name)) names.push(name);
  }
  return names;
}

/** The names that follow in a list: «Zeta, Omega and Sigma»; behind one that is known they may look like any other. */
export function listed(doc: Document, { from, end, quoted }: Proper, isKnown = false): Proper[] {
  if (fillsItem(doc, { from, end })) return itemsBehind(doc, from, isKnown);
  const marked = quoted ? inMarks(doc, end) : [];
  if (marked.length > 0) return marked;
  const names: Proper[] = [], isLed = isKnown || isIncluded(doc, from);
  let sure = 0;
  for (let at = end; names.length < MOST_LISTED; at = names.at(-1)!.end) {
    // «Zeta, Omega, and Sigma»; «“Zeta,” “Omega,” and “Sigma”»
    const isComma = doc.tokens[at]?.word.raw === ",", isInMarks = !isComma && doc.tokens[at - 2]?.word.raw === "," && doc.tokens[at - 1]!.joined;
    const join = markAt(doc.marks, at, "name-join") ?? (isComma ? markAt(doc.marks, at + 1, "name-join") : undefined);
    const name = named(doc, join || isComma || isInMarks ? nameAt(doc, join?.to ?? (isComma ? at + 1 : at)) : undefined);
    if (name === undefined || doc.tokens[name.from]!.sentence !== doc.tokens[end - 1]!.sentence) break;
    names.push(name);
    if (join) return names;
    // a plain name may be a remark between commas, until the list goes on to its end
    if (sure === names.length - 1 && (isLed || odd(doc, name) !== undefined)) sure = names.length;
  }
  return names.slice(0, sure);
}
