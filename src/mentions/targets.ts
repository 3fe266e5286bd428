import type { TargetWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { TargetMention } from "../model/mention.ts";
import { markAt, type Term } from "../rules/lexicon.ts";
import { hasCapital, isHeadlineCase, properAt, properEndingAt, spanOf, spelling, type Bounds, type Proper } from "./proper.ts";
import { withRepeats, type Found } from "./repeats.ts";

const BOUNDS: Bounds = { start: "target-bystander", stop: "target-bystander", inside: "name-particle" };
/** How far from a noun and its name a word of the crime or of the blow may stand, in tokens. */
const NEAR = 14;
/** «IPs», «CDs»: a bare word this short is no name. */
const SHORTEST = 4;

/** The lexicon's terms that the targets need. */
export function targetTerms(words: TargetWords): Term[] {
  const of = (cls: string, phrases: readonly string[]) => phrases.map((phrase) => ({ cls, value: cls, phrase }));
  return [
    ...of("target-noun", words.nouns), ...of("target-group", words.groups), ...of("target-modifier", words.modifiers), ...of("target-cue", words.cues),
    ...of("target-blow", words.blows), ...of("target-fall", words.falls), ...of("target-bystander", words.bystanders), ...of("target-article", words.articles), ...of("target-maker", words.makers),
  ];
}

/** Reads the named groups, sites, apps and services that were hit, in text order; `taken` are names of operations, agencies and countries. */
export function readTargets(doc: Document, { nameFirst }: TargetWords, code: string, taken: readonly Stretch[]): TargetMention[] {
  const found: Found[] = [], reader = { doc, nameFirst, isNear: nearCues(doc) }, isTaken = coveredBy(doc, taken);
  let next = 0;
  doc.marks.forEach((marks, at) => {
    if (marks.length === 0 || at < next) return;
    const name = targetAt(reader, at);
    if (name === undefined || name.from < next || isTaken(name)) return;
    for (const each of [name, ...listed(doc, name)]) {
      if (isTaken(each)) continue;
      found.push({ ...each, rule: `${code}/target/${name.rule}` });
      next = each.end;
    }
  });
  return withRepeats(doc, found, `${code}/target/known`).map((name) => ({ kind: "target", value: spelling(doc, name), from: name.from, to: name.to, rule: name.rule, ...spanOf(doc, name.from, name.to) }));
}

interface Reader {
  readonly doc: Document;
  readonly nameFirst: boolean;
  readonly isNear: (at: number) => boolean;
}

/** Tells in constant time whether a cue stands near a token. */
function nearCues(doc: Document): (at: number) => boolean {
  const counts = new Uint32Array(doc.tokens.length + 1);
  doc.marks.forEach((_, at) => (counts[at + 1] = counts[at]! + (markAt(doc.marks, at, "target-cue") ? 1 : 0)));
  return (at) => counts[Math.min(counts.length - 1, at + NEAR)]! > counts[Math.max(0, at - NEAR)]!;
}

const ruled = (name: Proper | undefined, rule: string): Found | undefined => name && { ...name, rule };

function targetAt(reader: Reader, at: number): Found | undefined {
  const { doc } = reader;
  if (isHeadlineCase(doc, doc.tokens[at]!.sentence)) return undefined;
  const blow = markAt(doc.marks, at, "target-blow");
  if (blow) return ruled(distinct(doc, afterArticle(doc, blow.to)), "blow");
  const maker = markAt(doc.marks, at, "target-maker");
  const made = maker && odd(doc, afterArticle(doc, maker.to));
  if (made && !made.quoted) return ruled(made, "maker");
  const fall = markAt(doc.marks, at, "target-fall");
  if (fall) return ruled(odd(doc, nameEndingAt(doc, at)), "fall");
  const group = markAt(doc.marks, at, "target-group");
  const other = markAt(doc.marks, at, "name-other");
  const framed = other && reader.isNear(at) ? frameBehind(doc, other.to) : undefined;
  if (framed) return ruled(named(doc, behindModifiers(doc, framed)), "frame");
  const noun = markAt(doc.marks, at, "target-noun") ?? group;
  if (noun === undefined || !reader.isNear(at) || (!group && isPartOfName(doc, at))) return undefined;
  return ruled(named(doc, behindModifiers(doc, noun.to)), "noun") ?? ruled(afterComma(doc, noun.to), "list") ?? ruled(group && asGroup(doc, at, group.to), "group") ?? ruled(apposed(doc, at), "apposition") ?? (reader.nameFirst ? ruled(named(doc, nameEndingAt(doc, at)), "before") : undefined);
}

/** The names that follow in a list: «Zeta, Omega and Sigma». */
function listed(doc: Document, { end }: Proper): Proper[] {
  const names: Proper[] = [];
  for (let at = end; names.length < 4; at = names.at(-1)!.end) {
    const join = markAt(doc.marks, at, "name-join");
    const name = named(doc, join || doc.tokens[at]?.word.raw === "," ? properAt(doc, join?.to ?? at + 1, BOUNDS) : undefined);
    if (name === undefined || doc.tokens[name.from]!.sentence !== doc.tokens[end - 1]!.sentence) return names;
    if (!join && odd(doc, name) === undefined) return names;
    names.push(name);
    if (join) return names;
  }
  return names;
}

/** Where a frame stands right behind a noun («a company by the name of»), that noun's end. */
function frameBehind(doc: Document, at: number): number | undefined {
  const from = doc.tokens[at]?.word.raw === "," ? at + 1 : at;
  return markAt(doc.marks, from, "name-frame") ? from : undefined;
}

/** «Canal Satélite»: a noun written large inside a sentence belongs to a name. */
function isPartOfName(doc: Document, at: number): boolean {
  const { word, sentence } = doc.tokens[at]!;
  return word.shape === "capital" && at > doc.sentences[sentence]!.first;
}

/** The name behind a noun, its adjectives and a frame («, known as»). */
function behindModifiers(doc: Document, at: number): Proper | undefined {
  let from = at;
  for (let skipped = 0; skipped < 5; skipped++) {
    const between = markAt(doc.marks, from, "target-modifier") ?? markAt(doc.marks, from, "name-frame");
    if (between) from = between.to;
    else if (doc.tokens[from]?.word.raw === "," && markAt(doc.marks, from + 1, "name-frame")) from++;
    else break;
  }
  if (doc.tokens[from]?.sentence !== doc.tokens[at - 1]!.sentence) return undefined;
  return properAt(doc, from, BOUNDS);
}

/** «three illegal portals, zetaPlay, OmegaTv …»: names of an odd spelling behind a noun and a comma. */
function afterComma(doc: Document, at: number): Proper | undefined {
  let from = at;
  for (let skipped = 0; skipped < 3; skipped++) from = markAt(doc.marks, from, "target-modifier")?.to ?? from;
  return doc.tokens[from]?.word.raw === "," ? odd(doc, properAt(doc, from + 1, BOUNDS)) : undefined;
}

/** The name behind a blow: an article, a noun and adjectives may stand between. */
function afterArticle(doc: Document, at: number): Proper | undefined {
  const { marks } = doc;
  const from = markAt(marks, at, "target-article")?.to ?? at;
  const noun = markAt(marks, from, "target-noun") ?? markAt(marks, from, "target-group");
  return behindModifiers(doc, noun?.to ?? from);
}

/** «Sparks Group»: the noun is part of the name where both are written large. */
function asGroup(doc: Document, at: number, to: number): Proper | undefined {
  if (doc.tokens[at]!.word.shape === "lower") return undefined;
  const name = nameEndingAt(doc, at);
  return name && !name.quoted ? { ...name, to, end: to } : undefined;
}

/** «Zeta Play, una conocida plataforma de IPTV»: the noun explains the name before it. */
function apposed(doc: Document, at: number): Proper | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (doc.tokens[back]!.word.raw === ",") return odd(doc, nameEndingAt(doc, back));
    if (doc.tokens[back]!.word.shape !== "lower") return undefined;
  }
  return undefined;
}

/** The name that ends before token `at`, in marks or a run of capitals inside the sentence. */
function nameEndingAt(doc: Document, at: number): Proper | undefined {
  const quoted = properEndingAt(doc, at, BOUNDS);
  if (quoted) return quoted;
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  for (let from = Math.max(first, at - 5); from < at; from++) {
    if (from > first && isLarge(doc, from - 1)) continue;
    const name = properAt(doc, from, BOUNDS);
    if (name && !name.quoted && name.to === at) return from === first && name.to - from === 1 && doc.tokens[from]!.word.shape === "capital" ? undefined : name;
  }
  return undefined;
}

const isLarge = (doc: Document, at: number): boolean => {
  const { word } = doc.tokens[at]!;
  return word.kind === "word" && word.shape !== "lower" && markAt(doc.marks, at, "target-bystander") === undefined;
};

/** A name by its look: in marks, or capitals that are no bystander's. */
function named(doc: Document, name: Proper | undefined): Proper | undefined {
  if (name === undefined || name.to <= name.from || !hasCapital(doc, name) || doc.tokens[name.from]!.word.kind === "digits") return undefined;
  if (!name.quoted && name.to - name.from === 1 && doc.tokens[name.from]!.word.raw.length < SHORTEST) return undefined;
  return isBystander(doc, name) || (name.quoted && name.to - name.from > 4) ? undefined : name;
}

/** A name that nothing but its spelling shows to be no town, person or office. */
function odd(doc: Document, name: Proper | undefined): Proper | undefined {
  const known = distinct(doc, name);
  return known && (known.quoted || doc.tokens.slice(known.from, known.to).some(({ word }) => word.shape === "mixed" || word.raw === ".")) ? known : undefined;
}

/** A name that cannot be a town or a person's first name alone: in marks, of two words, or of an odd spelling. */
function distinct(doc: Document, name: Proper | undefined): Proper | undefined {
  if (named(doc, name) === undefined || name === undefined) return undefined;
  const odd = doc.tokens.slice(name.from, name.to).some(({ word }) => word.shape === "mixed" || word.raw === ".");
  return name.quoted || odd || name.to - name.from >= 2 ? name : undefined;
}

function isBystander(doc: Document, { from, to, quoted }: Proper): boolean {
  if (markAt(doc.marks, from, "name-noun")) return true;
  const mark = markAt(doc.marks, from, "target-bystander");
  return mark !== undefined && (!quoted || mark.to >= to);
}

/** Tells in constant time whether a token belongs to a mention of another kind. */
function coveredBy(doc: Document, mentions: readonly Stretch[]): (name: Proper) => boolean {
  const covered = new Uint8Array(doc.tokens.length);
  for (const { from, to } of mentions) covered.fill(1, from, to);
  return ({ from, to }) => covered.subarray(from, to).includes(1);
}

type Stretch = Pick<Proper, "from" | "to">;

