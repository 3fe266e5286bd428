import { KNOWN_TARGETS, LEGAL_BRANDS } from "../languages/known-targets.ts";
import type { TargetWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { gathered } from "../model/lists.ts";
import type { TargetMention } from "../model/mention.ts";
import { markAt, startsOf } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { cueAt, leadAt } from "./country-signs.ts";
import { namesOperation } from "./name-nouns.ts";
import { ruled, withRepeats, type Found } from "./repeats.ts";
import { domainAt, hasCapital, isHeadlineCase, properAt, spanOf, spelling, type Proper } from "./proper.ts";
import { brandAt, looksIn } from "./target-brands.ts";
import { apposed, asGroup, nameEndingAt } from "./target-before.ts";
import { afterArticle, afterComma, afterCopula, behindMaker, behindModifiers } from "./target-behind.ts";
import { domainsAt, domainsBehind, domainsBehindNoun, domainsHit } from "./target-domains.ts";
import { frontedTarget, isChat, namesTarget } from "./target-frames.ts";
import { listed } from "./target-lists.ts";
import { named, odd, shown, TARGET_BOUNDS } from "./target-looks.ts";

/** How far from a noun and its name a word of the crime or of the blow may stand, in tokens. */
const NEAR = 14;

const TARGET_STARTS = ["target-notorious", "target-blow", "target-trade", "target-maker", "target-fall", "name-other", "name-frame", "name-listing", "target-group", "target-noun"];

/** Classes of which the reader asks all places. */
export const LISTED_FOR_TARGETS = [...TARGET_STARTS, "target-cue"];

/** The lexicon's terms that the targets need. */
export function targetTerms(words: TargetWords): Term[] {
  const of = (cls: string, phrases: readonly string[]) => phrases.map((phrase) => ({ cls, value: cls, phrase }));
  return [
    ...of("target-noun", words.nouns), ...of("target-group", words.groups), ...of("target-gang", words.gangs), ...of("target-notorious", KNOWN_TARGETS), ...of("target-modifier", words.modifiers), ...of("target-cue", words.cues),
    ...of("target-blow", words.blows), ...of("target-fall", words.falls), ...of("target-bystander", words.bystanders), ...of("target-bystander", LEGAL_BRANDS), ...of("target-article", words.articles), ...of("target-maker", words.makers), ...of("target-trade", words.trades), ...of("target-copula", words.copulas),
  ];
}

/** Reads the named groups, sites, apps and services that were hit, in text order; `taken` are names of operations, agencies and countries. */
export function readTargets(doc: Document, { nameFirst }: TargetWords, code: string, taken: readonly (readonly Stretch[])[]): TargetMention[] {
  const found: Found[] = [], reader = { doc, nameFirst, isNear: nearCues(doc), isAbout: isAbout(doc) }, isTaken = coveredBy(doc, taken);
  let next = 0;
  for (const at of placesToRead(doc, reader.isAbout)) {
    const name = at < next ? undefined : targetAt(reader, at);
    if (name === undefined || name.from < next || isTaken(name)) continue;
    for (const each of [name, ...listed(doc, name, isKnown(doc, name))]) {
      if (isTaken(each)) continue;
      found.push(ruled(each, `${code}/target/${name.rule}`)!);
      next = each.end;
    }
  }
  return withRepeats(doc, found, `${code}/target/known`).map((name) => ({ kind: "target", value: spelling(doc, name), from: name.from, to: name.to, rule: name.rule, ...spanOf(doc, name.from, name.to) }));
}

/** Is a name one that nothing but its spelling shows? */
const isKnown = (doc: Document, { from }: Proper): boolean => markAt(doc.marks, from, "target-notorious") !== undefined || brandAt(doc, from) !== undefined;

interface Reader {
  readonly doc: Document;
  readonly nameFirst: boolean;
  readonly isNear: (at: number) => boolean;
  /** Is the text about crime at all? */
  readonly isAbout: boolean;
}

/** Where a word that a target needs stands, where a sentence opens with a domain, and, in a text about crime, a name of such a look. */
function placesToRead(doc: Document, isAbout: boolean): number[] {
  const opened = gathered(doc.sentences, ({ first }) => (domainAt(doc, first) ? first : undefined)), looks = isAbout ? looksIn(doc) : [];
  const starts = startsOf(doc, TARGET_STARTS);
  return opened.length + looks.length === 0 ? starts : [...new Set([...starts, ...opened, ...looks])].sort((a, b) => a - b);
}

/** How many words of the crime make a text one about it. */
const ABOUT = 2;
/** Words of the crime, or acts against it. */
function isAbout(doc: Document): boolean {
  const cues = startsOf(doc, ["target-cue"]).length;
  return cues >= ABOUT || (cues > 0 && startsOf(doc, ["op-acts"]).length >= ABOUT);
}

/** Tells whether a cue stands near a token, by the nearest cue behind its reach before it. */
function nearCues(doc: Document): (at: number) => boolean {
  const cues = startsOf(doc, ["target-cue"]);
  return (at) => {
    let low = 0, high = cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cues[middle]! < at - NEAR) low = middle + 1;
      else high = middle;
    }
    return low < cues.length && cues[low]! < at + NEAR;
  };
}

/** A known name, with the quotation marks that may close right behind it. */
function inItsMarks({ tokens }: Document, { from, to }: Stretch): Proper {
  const isMark = (at: number): boolean => MARKS.has(tokens[at]?.word.raw ?? "");
  const quoted = isMark(from - 1) && isMark(to);
  return { from, to, end: quoted ? to + 1 : to, quoted };
}

const MARKS = new Set(["“", "”", "„", '"', "«", "»", "‘", "’", "'"]);

/** A name of one word this long is no other word, in small letters too: «entre ellos cinehoard y filmhoard». */
const OWN_WORD = 9;
const isOwnWord = ({ tokens }: Document, { from, to }: Stretch): boolean => to === from + 1 && tokens[from]!.word.norm.length >= OWN_WORD && !tokens[to]?.hyphen;

function targetAt(reader: Reader, at: number): Found | undefined {
  const { doc } = reader;
  const notorious = reader.isAbout ? markAt(doc.marks, at, "target-notorious") : undefined;
  const known = notorious && (domainAt(doc, at) ?? (hasCapital(doc, notorious) || isOwnWord(doc, notorious) ? notorious : undefined));
  if (known) return ruled(inItsMarks(doc, known), "notorious");
  const brand = reader.isAbout ? brandAt(doc, at) : undefined, made = brand && ruled(named(doc, inItsMarks(doc, brand)), "brand");
  if (made) return made;
  if (isHeadlineCase(doc, doc.tokens[at]!.sentence)) return undefined;
  const blow = markAt(doc.marks, at, "target-blow");
  const hit = blow && ruled(shown(doc, afterArticle(doc, blow.to)), "blow");
  if (hit || (blow && !markAt(doc.marks, at, "target-fall"))) return hit;
  const trade = reader.isAbout ? markAt(doc.marks, at, "target-trade") : undefined;
  if (trade && !namesOperation(doc, at, trade.to)) return ruled(named(doc, behindModifiers(doc, trade.to)), "frame");
  const makes = markAt(doc.marks, at, "target-maker");
  const maker = makes && ruled(behindMaker(doc, makes.to), "maker");
  if (maker) return maker;
  if (markAt(doc.marks, at, "target-fall")) return ruled(odd(doc, nameEndingAt(doc, at)), "fall");
  const frame = reader.isAbout ? markAt(doc.marks, at, "name-frame") : undefined;
  const fronted = frame && ruled(frontedTarget(doc, at, frame.to), "frame");
  if (fronted) return fronted;
  if (frame && namesTarget(doc, at, frame.to)) return ruled(named(doc, behindModifiers(doc, frame.to, true)) ?? named(doc, behindModifiers(doc, at, true)), "frame");
  const sites = reader.isAbout ? (domainsBehind(doc, at) ?? domainsBehindNoun(doc, at) ?? domainsHit(doc, at)) : undefined;
  if (sites) return ruled(sites, "domain");
  if (!reader.isNear(at) && !(markAt(doc.marks, at, "target-gang") && reader.isAbout)) return undefined;
  const domain = domainsAt(doc, at);
  if (domain) return ruled(domain, "domain");
  const other = markAt(doc.marks, at, "name-other"), framing = other && frameBehind(doc, other.to);
  return framing ? ruled(named(doc, behindModifiers(doc, framing, true)), "frame") : besideNoun(reader, at);
}

/** «i finanzieri del Gruppo Ponte Alto»: large words of those who act name their unit. */
const isOfPolice = (doc: Document, at: number): boolean => doc.tokens[at]!.word.shape !== "lower" && leadAt(doc, at - 1) === "of" && (cueAt(doc, at - 2) === "authority" || markAt(doc.marks, at - 2, "op-authorities") !== undefined);

/** The name beside a noun that tells what it is: behind it, in a list, as part of it, explained by it, before it. */
function besideNoun({ doc, nameFirst }: Reader, at: number): Found | undefined {
  const group = markAt(doc.marks, at, "target-group"), noun = markAt(doc.marks, at, "target-noun") ?? group;
  if (noun === undefined || (!group && isPartOfName(doc, at)) || (group && (isChat(doc, at) || isOfPolice(doc, at)))) return undefined;
  // «la organización criminal Los Zorros del Norte»
  const isGang = markAt(doc.marks, at, "target-gang") !== undefined;
  return (
    ruled(notOffice(doc, at, asGang(doc, at, noun.to)), "group") ??
    ruled(notOffice(doc, at, named(doc, behindModifiers(doc, noun.to, isGang))), "noun") ??
    ruled(afterComma(doc, noun.to), "list") ??
    ruled(group && asGroup(doc, at, group.to), "group") ??
    ruled(apposed(doc, at), "apposition") ??
    ruled(afterCopula(doc, noun.to), "copula") ??
    (nameFirst ? ruled(called(doc, group !== undefined, named(doc, beforeNoun(doc, at))), "before") : undefined)
  );
}

/** «Mara Zeta»: inside a sentence a word for gangs that is written large belongs to the name behind it. */
function asGang(doc: Document, at: number, to: number): Proper | undefined {
  const name = markAt(doc.marks, at, "target-gang") && isPartOfName(doc, at) ? named(doc, properAt(doc, to, TARGET_BOUNDS)) : undefined;
  return name && !name.quoted ? { ...name, from: at } : undefined;
}

/** «the Gang Impact Team»: capitals that go on to an office name it. */
const notOffice = (doc: Document, at: number, name: Proper | undefined): Proper | undefined => (name && !name.quoted && doc.tokens[at]!.word.shape !== "lower" && cueAt(doc, name.to - 1) === "authority" ? undefined : name);

/** «four Torre Alta gang members», «a Torre Alta shop» are of a town; a plain name is a gang's with its article: «the Zeta gang». */
const called = (doc: Document, isGroup: boolean, name: Proper | undefined): Proper | undefined => (name && odd(doc, name) === undefined && (isGroup || leadAt(doc, name.from - 1) === "one") && (leadAt(doc, name.from - 1) === "one" || doc.tokens[name.to]?.hyphen || markAt(doc.marks, name.from - 1, "target-article") === undefined) ? undefined : name);

/** «the Zeta network», «the Zeta pirate service». */
function beforeNoun(doc: Document, at: number): Proper | undefined {
  let from = at;
  for (let skipped = 0; skipped < 2 && from > 0 && doc.tokens[from - 1]!.word.shape === "lower" && markAt(doc.marks, from - 1, "target-modifier"); skipped++) from--;
  // «Today 74 domains were seized»: a figure right before a noun counts it
  return doc.tokens[from - 1]?.word.kind === "digits" ? undefined : nameEndingAt(doc, from);
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

/** Tells in constant time whether a token belongs to a mention of another kind. */
function coveredBy(doc: Document, mentions: readonly (readonly Stretch[])[]): (name: Proper) => boolean {
  let covered: Uint8Array | undefined;
  return ({ from, to }) => {
    if (covered === undefined) {
      covered = new Uint8Array(doc.tokens.length);
      for (const list of mentions) for (const mention of list) covered.fill(1, mention.from, mention.to);
    }
    return covered.subarray(from, to).includes(1);
  };
}

type Stretch = Pick<Proper, "from" | "to">;

