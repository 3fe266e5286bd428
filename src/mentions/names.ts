import type { NameWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { lazily } from "../model/lazy.ts";
import { gathered } from "../model/lists.ts";
import type { NameMention } from "../model/mention.ts";
import { CODE_NAMES, CODE_SERIES, OTHER_OPERATIONS } from "../languages/code-names.ts";
import { cueAt, leadAt } from "./country-signs.ts";
import { markAt, startsOf } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { hasCapital, isHeadlineCase, properAt, properEndingAt, spanOf, spelling, type Proper } from "./proper.ts";
import { behindCountry, betweenDashes, inBrackets, namesAbroad, partedNames } from "./name-beside.ts";
import { frontedName } from "./name-fronted.ts";
import { settleHeadlines } from "./name-headlines.ts";
import { alsoNamed, listedBehind } from "./name-lists.ts";
import { BOUNDS, properIsName, withoutNoun } from "./name-looks.ts";
import { isInsideName, namesOperation } from "./name-nouns.ts";
import { dated, explainedBare, probed, spotlit, toldBefore, underYear, withAdjective } from "./name-tails.ts";
import { isEdition, ruled, withRepeats, type Found } from "./repeats.ts";

/** Classes of which the reader asks all places. */
export const NAME_STARTS = ["name-code", "name-frame", "name-noun", "name-case", "name-behind", "name-open", "name-famous", "name-series"];

/** The lexicon's terms that the names need. */
export function nameTerms(words: NameWords): Term[] {
  const of = (cls: string, phrases: readonly string[]) => phrases.map((phrase) => ({ cls, value: cls, phrase }));
  return [
    ...of("name-noun", words.operation), ...of("name-noun", words.operations), ...of("name-several", words.operations), ...of("name-listing", words.listing), ...of("name-case", words.inquiry), ...of("name-probe", words.probes), ...of("name-modifier", words.modifiers), ...of("name-frame", words.frames),
    ...of("name-code", words.codeFrames), ...of("name-behind", words.framesBehind), ...of("name-open", words.framesOpen), ...of("name-glue", words.glue), ...of("name-particle", words.particles), ...of("name-link", words.links), ...of("name-other", words.others), ...of("name-join", words.joins),
    ...of("name-famous", CODE_NAMES.map((name) => name.split(" ").map((word) => `=${word}`).join(" "))), ...of("name-not", words.notNames), ...of("name-stop", words.ends), ...of("name-office", words.offices), ...of("name-explains", words.explains), ...of("name-as", words.as), ...of("name-series", CODE_SERIES), ...of("name-elsewhere", OTHER_OPERATIONS),
  ];
}

/** Reads the code names of operations, in text order; later bare mentions of a name once framed count too. */
export function readNames(doc: Document, { agrees }: NameWords, code: string): NameMention[] {
  const found: Found[] = [], starts = startsOf(doc, NAME_STARTS);
  let next = 0;
  for (const at of starts) {
    const framedName = at < next ? undefined : framedAt(doc, at);
    const name = framedName && agrees && framedName.rule === "operation" ? ruled(withAdjective(doc, framedName), framedName.rule) : framedName;
    if (name === undefined || name.from < next || isOffice(doc, name) || isOfSeveral(doc, at, name) || isElsewhere(doc, name)) continue;
    for (const each of [...partedNames(doc, at, name), ...alsoNamed(doc, at, name), ...namesAbroad(doc, name)]) {
      found.push(ruled(each, `${code}/name/${name.rule}`)!);
      next = each.end;
    }
  }
  const years = underYears(doc, found, code), all = years.length === 0 ? found : [...found, ...years].sort((a, b) => a.from - b.from);
  return withRepeats(doc, settleHeadlines(doc, all), `${code}/name/known`).map((name) => mention(doc, name));
}

/** «In the operation Hong Kong Customs seized …»: an office behind the noun, without marks, acts in it. */
const isOffice = (doc: Document, { from, to, quoted }: Proper): boolean => !quoted && to - from > 1 && (markAt(doc.marks, from, "agency")?.to === to || cueAt(doc, to - 1) === "authority" || markAt(doc.marks, to - 1, "name-office") !== undefined);

/** «planned like Operation Overlord»: known to all, and nothing that police did. */
const isElsewhere = (doc: Document, { from, to }: Proper): boolean => markAt(doc.marks, from, "name-elsewhere")?.to === to;

/** «Operations Manager Jane Mere», «nel corso delle operazioni 20 kg di droga»: behind the noun for several, without marks, only a list gives names of more words or of figures. */
const isOfSeveral = (doc: Document, at: number, name: Found): boolean => !name.quoted && (name.to - name.from > 1 || doc.tokens[name.from]!.word.kind === "digits") && name.rule === "operation" && markAt(doc.marks, at, "name-several") !== undefined && alsoNamed(doc, at, name).length === 0;

/** The names of lines that are only a year and a name, where no frame has given one. */
function underYears(doc: Document, found: readonly Found[], code: string): Found[] {
  const known = lazily(() => new Set(found.map(({ from }) => doc.tokens[from]!.sentence)));
  return gathered(doc.sentences, ({ index }) => {
    const name = underYear(doc, index);
    return known().has(index) ? undefined : ruled(name, `${code}/name/operation`);
  });
}

function framedAt(doc: Document, at: number): Found | undefined {
  const code = markAt(doc.marks, at, "name-code");
  if (code) return ruled(nameAfter(doc, code.to, true), "code");
  const frame = markAt(doc.marks, at, "name-frame");
  const isSoCalled = at > 0 && (markAt(doc.marks, at - 1, "name-modifier")?.to ?? 0) > at;
  if (frame && !isSoCalled) {
    const isOfOperation = namesOperation(doc, at, frame.to) || isBeforeNoun(doc, properAt(doc, frame.to, BOUNDS)), named = (isOfOperation ? ruled(withYear(doc, nameAfter(doc, frame.to, true)), "frame") : undefined) ?? ruled(frontedName(doc, frame), "behind");
    if (named || isOfOperation) return named;
  }
  const noun = markAt(doc.marks, at, "name-noun");
  if (noun && (isInsideName(doc, at) || isPartOfWord(doc, at, noun.to))) return undefined;
  if (noun) return ruled(insideQuotes(doc, at, noun.to), "operation") ?? ruled(behindShortForm(doc, noun.to), "operation") ?? ruled(withTail(doc, nameAfter(doc, noun.to, false)), "operation") ?? ruled(smallInMarks(doc, at, markAt(doc.marks, noun.to, "name-modifier")?.to ?? noun.to), "operation") ?? ruled(behindOwner(doc, noun.to), "operation") ?? ruled(betweenCommas(doc, noun.to) ?? betweenDashes(doc, noun.to) ?? inBrackets(doc, noun.to), "apposition") ?? ruled(listedBehind(doc, at, noun.to), "list") ?? ruled(quotedBefore(doc, at), "before") ?? ruled(explained(doc, at), "before");
  const inquiry = markAt(doc.marks, at, "name-case");
  if (inquiry) return ruled(largeOnly(doc, quotedOnly(nameAfter(doc, inquiry.to, false))), "inquiry") ?? ruled(betweenCommas(doc, inquiry.to) ?? betweenDashes(doc, inquiry.to), "apposition") ?? ruled(spotlit(doc, inquiry.to) ?? dated(doc, inquiry.to) ?? probed(doc, at), "inquiry") ?? ruled(explained(doc, at), "before");
  const behind = markAt(doc.marks, at, "name-behind"), open = markAt(doc.marks, at, "name-open");
  return (behind && ruled(nameBefore(doc, at), "behind")) ?? (open && ruled(frontedName(doc, open), "behind")) ?? ruled(famousAt(doc, at), "known");
}

/** «Op-Eds», «the Co-Op Board»: a hyphen joins the short form to another word. */
const isPartOfWord = ({ tokens }: Document, at: number, to: number): boolean => to === at + 1 && tokens[at]!.word.raw.length <= SHORT_FORM && (tokens[at]!.hyphen || tokens[to]?.hyphen === true);
const SHORT_FORM = 3;

/** «bautizaron ‘Marea Lenta’ la operación»: a name in marks between the verb and the noun that it names, whoever else the sentence tells of. */
const isBeforeNoun = (doc: Document, name: Proper | undefined): boolean => name?.quoted === true && [0, 1, 2].some((gap) => doc.tokens[name.end + gap]?.sentence === doc.tokens[name.from]!.sentence && markAt(doc.marks, name.end + gap, "name-noun") !== undefined && doc.tokens.slice(name.end, name.end + gap).every((_, at) => leadAt(doc, name.end + at) !== undefined || markAt(doc.marks, name.end + at, "target-article") !== undefined));

/** A name that is known everywhere, where it is not part of a longer one, in a line that is not large all over. */
function famousAt(doc: Document, at: number): Proper | undefined {
  const series = markAt(doc.marks, at, "name-series"), known = markAt(doc.marks, at, "name-famous") ?? (series && (isEdition(doc, series.to) || /^\d\d?$/.test(doc.tokens[series.to]?.word.raw ?? "")) ? series : undefined), { sentence } = doc.tokens[at]!;
  if (known === undefined || isHeadlineCase(doc, sentence) || (at > doc.sentences[sentence]!.first && isLargeWord(doc, at - 1))) return undefined;
  const whole = at > 0 && doc.tokens[at]!.joined ? quotedOnly(properAt(doc, at - 1, BOUNDS)) : undefined;
  // «“Trojan Shield 2”»
  if (whole?.from === at && whole.to === known.to + 1) return whole;
  const to = known === series || isEdition(doc, known.to) ? known.to + 1 : known.to;
  return doc.tokens[to]?.sentence === sentence && isLargeWord(doc, to) ? undefined : { from: at, to, end: to, quoted: false };
}

const isLargeWord = (doc: Document, at: number): boolean => doc.tokens[at]!.word.kind === "word" && isLarge(doc, at);

/** «una retata “sanremese”»: behind an inquiry a word in small letters says what it is like. */
const largeOnly = (doc: Document, name: Proper | undefined): Proper | undefined => (name && hasCapital(doc, name) ? name : undefined);

const quotedOnly = (name: Proper | undefined): Proper | undefined => (name?.quoted ? name : undefined);

/** The name behind a noun or a frame, past adjectives or small words that may stand between. */
function nameAfter(doc: Document, at: number, framed: boolean): Proper | undefined {
  let from = (framed ? behindCountry(doc, at) : undefined) ?? at;
  // «POSSESSION AND OPERATION OF GAMBLING DEVICES»
  if (!framed && leadAt(doc, at) === "of" && doc.tokens[at]!.word.shape !== "lower") return undefined;
  for (let skipped = 0; skipped < 4; skipped++) {
    const between = framed ? markAt(doc.marks, from, "name-glue") ?? markAt(doc.marks, from, "name-noun") : markAt(doc.marks, from, "name-modifier");
    const sign = framed && (doc.tokens[from]?.word.raw === ":" || doc.tokens[from]?.word.raw === ",");
    if (between === undefined && !sign) break;
    if (!framed && properIsName(doc, properAt(doc, from, BOUNDS), false) && doc.tokens[from]!.word.shape !== "lower" && !markAt(doc.marks, from, "name-not")) break;
    from = between?.to ?? from + 1;
  }
  if (doc.tokens[from]?.sentence !== doc.tokens[at - 1]?.sentence) return undefined;
  const name = withoutNoun(doc, properAt(doc, from, BOUNDS));
  // «in what he called “a national day of action”»
  if (name?.quoted && leadAt(doc, name.from) === "one" && doc.tokens[name.from]!.word.shape === "lower") return undefined;
  // «the operation: 17 arrests»
  if (name && !name.quoted && doc.tokens[from - 1]?.word.raw === ":" && doc.tokens[name.from]!.word.kind === "digits") return undefined;
  // «he called 911»
  if (framed && name && !name.quoted && name.to === name.from + 1 && doc.tokens[name.from]!.word.kind === "digits" && markAt(doc.marks, name.from - 1, "name-noun") === undefined) return undefined;
  // «which he called Oregon's largest raid»
  if (framed && name && !name.quoted && markAt(doc.marks, name.to, "count-modifier")?.value === "possessive") return undefined;
  return properIsName(doc, name, framed) ? name : undefined;
}

/** «Operación Rayo-licit», «Operación Marea 2024», «operativo 24/7»: what a hyphen, a bar or a point joins to the one word of a name is of the name, and so is the year right behind it. */
function withTail(doc: Document, name: Proper | undefined): Proper | undefined {
  const joined = name && !name.quoted && name.to === name.from + 1 ? doc.tokens[name.to + 1] : undefined;
  if (name && joined?.joined && joined.word.kind === "digits" && doc.tokens[name.to]!.joined && "/.".includes(doc.tokens[name.to]!.word.raw)) return { ...name, to: name.to + 2, end: name.to + 2 };
  const tail = name && !name.quoted && name.to === name.from + 1 ? doc.tokens[name.to] : undefined;
  return name && tail?.hyphen && tail.word.shape === "lower" ? { ...name, to: name.to + 1, end: name.to + 1 } : withYear(doc, name);
}

/** «denominada Marea 2018»: the year right behind a name that a frame brings in is of the name. */
function withYear(doc: Document, name: Proper | undefined): Proper | undefined {
  const year = name && !name.quoted ? doc.tokens[name.to] : undefined;
  const isYear = name && year?.sentence === doc.tokens[name.from]!.sentence && /^20\d\d$/.test(year.word.raw) && markAt(doc.marks, name.to - 1, "date/month") === undefined;
  return isYear ? { ...name, to: name.to + 1, end: name.to + 1 } : name;
}

/** «the second operation, “Slow Tide”, …»: a short name in marks, large in every word, between commas. */
function betweenCommas(doc: Document, at: number): Proper | undefined {
  if (doc.tokens[at]?.word.raw !== ",") return undefined;
  const isLed = markAt(doc.marks, at + 1, "target-article") !== undefined, name = withoutNoun(doc, properAt(doc, isLed ? at + 2 : at + 1, BOUNDS));
  if (!name?.quoted || name.to - name.from > 3 || !properIsName(doc, name, false) || doc.tokens[at + 1]!.sentence !== doc.tokens[at]!.sentence) return undefined;
  // «un'operazione, la «Fuori gioco», …»
  return doc.tokens.slice(name.from, isLed ? name.from + 1 : name.to).every(({ word }) => word.shape !== "lower") ? name : undefined;
}

/** «'Operación visillo'»: noun and name in marks together. */
function insideQuotes(doc: Document, at: number, to: number): Proper | undefined {
  const whole = at > 0 && doc.tokens[at]!.joined ? properAt(doc, at - 1, BOUNDS) : undefined;
  const isWhole = whole?.quoted && whole.from === at && whole.to > to && (whole.to - to <= 4 || (isLarge(doc, to) && isLarge(doc, whole.to - 1)));
  return isWhole && properIsName(doc, { ...whole, from: to }, true) ? { ...whole, from: to } : undefined;
}

const isLarge = (doc: Document, at: number): boolean => hasCapital(doc, { from: at, to: at + 1 });

/** «the ‘Take Down’ operation». */
function quotedBefore(doc: Document, at: number): Proper | undefined {
  const name = properEndingAt(doc, at, BOUNDS);
  return name && properIsName(doc, name, false) && hasCapital(doc, name) ? name : undefined;
}

/** «operazione "marea lenta"»: two or three small words in marks right behind one operation; «operations “on a large scale”» are none. */
function smallInMarks(doc: Document, noun: number, at: number): Proper | undefined {
  const name = quotedOnly(properAt(doc, at, BOUNDS));
  // «fue una operación “modélica”»
  if (name && leadAt(doc, noun - 1) === "one" && name.to - name.from === 1) return undefined;
  if (!name || name.to - name.from > 3 || markAt(doc.marks, noun, "name-several") || leadAt(doc, name.from) !== undefined) return undefined;
  return markAt(doc.marks, name.from, "name-stop") === undefined && markAt(doc.marks, name.from, "name-modifier") === undefined && properIsName(doc, name, true) ? name : undefined;
}

/** How many tokens those whose operation it is may take. */
const OWNER = 6;

/** «l'operazione della Polizia di Stato “Fiume Lento”»: whose it is stands between, in small words and large ones. */
function behindOwner(doc: Document, at: number): Proper | undefined {
  let from = at;
  while (from < at + OWNER && from < doc.tokens.length && isOwner(doc, from)) from++;
  if (from === at || doc.tokens[from]?.sentence !== doc.tokens[at - 1]!.sentence) return undefined;
  const name = quotedOnly(properAt(doc, from, BOUNDS));
  return name && name.to - name.from <= 4 && hasCapital(doc, name) && properIsName(doc, name, false) ? name : undefined;
}

/** «l'operazione NATO “Ocean Shield”»: short forms alone stand between. */
function behindShortForm(doc: Document, at: number): Proper | undefined {
  return doc.tokens[at]?.word.shape === "upper" && doc.tokens[at + 1]?.word.kind === "sign" ? behindOwner(doc, at) : undefined;
}

const isOwner = (doc: Document, at: number): boolean => {
  const { word } = doc.tokens[at]!;
  if (word.kind !== "word") return false;
  return word.shape !== "lower" || doc.marks.lists[at]!.some(({ cls, value }) => cls === "op-authorities" || cls === "agency" || (cls === "lead" && value === "of"));
};

/** «Pelle Nera», l'inchiesta della procura: the noun explains the name in marks before it. */
function explained(doc: Document, at: number): Proper | undefined {
  const comma = doc.tokens[at - 1]?.word.raw === "," ? at - 1 : markAt(doc.marks, at - 1, "target-article") && doc.tokens[at - 2]?.word.raw === "," ? at - 2 : -1;
  if (comma < 1) return describedBefore(doc, at) ?? explainedBare(doc, [at - 3, at - 4].find((from) => doc.tokens[from]?.word.raw === ",") ?? -1, at);
  if (doc.tokens[comma]!.sentence !== doc.tokens[at]!.sentence) return undefined;
  const name = quotedBefore(doc, comma);
  if (!name) return toldBefore(doc, comma, at) ?? explainedBare(doc, comma, at);
  return name.to - name.from <= 4 ? name : undefined;
}

/** «“Pelle Nera”, l'articolata indagine»: the name in marks before a comma, an article, and a word or two of what kind the noun is. */
function describedBefore(doc: Document, noun: number): Proper | undefined {
  let from = noun - 1;
  while (from >= 0 && from > noun - LONGEST_KIND && doc.tokens[from]!.word.shape === "lower" && markAt(doc.marks, from, "target-article") === undefined) from--;
  if (from < 2 || from === noun - 1 || markAt(doc.marks, from, "target-article") === undefined || doc.tokens[from - 1]!.word.raw !== ",") return undefined;
  const name = doc.tokens[from - 1]!.sentence === doc.tokens[noun]!.sentence ? quotedBefore(doc, from - 1) : undefined;
  return name && name.to - name.from <= 4 ? name : undefined;
}

/** Article and adjectives before a noun, in tokens at most. */
const LONGEST_KIND = 4;

/** «La gran redada» es el nombre de la operación; in marks, or the capitals with which the sentence starts. */
function nameBefore(doc: Document, at: number): Proper | undefined {
  let to = at;
  const { raw } = doc.tokens[to - 1]?.word ?? { raw: "" };
  if (raw === "," || raw === ":") to--;
  const quoted = properEndingAt(doc, to, BOUNDS);
  if (quoted) return quoted;
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  const size = to - first;
  // «El nombre que recibió la operación»
  return size > (leadAt(doc, first) === "article" ? 1 : 0) && size <= 4 && doc.tokens.slice(first, to).every(({ word }) => word.kind === "word") ? { from: first, to, end: at, quoted: false } : undefined;
}

function mention(doc: Document, name: Found): NameMention {
  return { kind: "name", value: spelling(doc, name), from: name.from, to: name.to, rule: name.rule, ...spanOf(doc, name.from, name.to) };
}
