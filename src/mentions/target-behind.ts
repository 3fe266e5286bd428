import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { OF } from "./currencies.ts";
import type { Proper } from "./proper.ts";
import { isHit } from "./target-domains.ts";
import { endsListing, fillsItem, LIST_SIGNS, listed, nameAt } from "./target-lists.ts";
import { distinct, isExplained, isOpener, named, odd } from "./target-looks.ts";

const MOST_MODIFIERS = 5;

/** The name behind a noun, its adjectives and a frame («, known as»). */
export function behindModifiers(doc: Document, at: number, isFramed = false): Proper | undefined {
  let from = at, framed = isFramed;
  for (let skipped = 0; skipped < MOST_MODIFIERS; skipped++) {
    const between = markAt(doc.marks, from, "target-modifier") ?? markAt(doc.marks, from, "name-frame"), copula = markAt(doc.marks, from, "target-copula");
    framed ||= markAt(doc.marks, from, "name-frame") !== undefined;
    if (!between && copula && markAt(doc.marks, copula.to, "name-frame")) from = copula.to;
    else if (between) from = between.to;
    else if (framedBehindOf(doc, from)) from += 2;
    else if (doc.tokens[from]?.word.raw === "," && (markAt(doc.marks, from + 1, "name-frame") ?? markAt(doc.marks, from + 1, "target-modifier"))) from++;
    else break;
  }
  // «nota come i Corsari»
  if (framed && doc.tokens[from]?.word.shape === "lower") from = markAt(doc.marks, from, "target-article")?.to ?? from;
  const name = doc.tokens[from]?.sentence === doc.tokens[at - 1]!.sentence ? nameAt(doc, from) : undefined;
  return framed ? inFull(doc, name) : name;
}

/** «la piattaforma di messaggistica conosciuta come Zeta»: what it is of is told before the frame. */
const framedBehindOf = (doc: Document, at: number): boolean => markAt(doc.marks, at, OF) !== undefined && doc.tokens[at + 1]?.word.shape === "lower" && markAt(doc.marks, at + 2, "name-frame") !== undefined;

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

/** «Blocked were 46 sites»: how far before a noun the act may stand that hit what it names, in tokens. */
const HIT_REACH = 11;

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
  // «82 sites, Zeta among them»
  const isAmong = isComma && name !== undefined && markAt(doc.marks, name.end, "count-among") !== undefined;
  return isList || isAmong ? name : sign === "(" ? undefined : odd(doc, name);
}

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
