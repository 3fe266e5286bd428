import type { Document } from "../model/document.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { BOUNDS, properIsName, withoutNoun } from "./name-looks.ts";
import { leadAt } from "./country-signs.ts";
import { hasCapital, properAt, type Proper } from "./proper.ts";
import { kindOf } from "../text/surroundings.ts";

/** Shorter words are no adjectives. */
const SHORTEST = 4;

/** «operazione Nastro magnetico»: an adjective in small letters whose last letter is that of the word before, where the name's clause ends behind it. */
export function withAdjective(doc: Document, name: Proper | undefined): Proper | undefined {
  if (name === undefined || name.quoted || name.to - name.from > 2) return name;
  const last = doc.tokens[name.to - 1]!.word.norm, next = doc.tokens[name.to];
  if (next === undefined || next.sentence !== doc.tokens[name.from]!.sentence || next.word.shape !== "lower" || next.word.norm.length < SHORTEST || last.at(-1) !== next.word.norm.at(-1)) return name;
  const isOther = doc.marks.lists[name.to]!.some(({ cls }) => cls === "name-stop" || cls === "name-modifier" || cls === "op-acts" || cls === "lead" || cls === "name-frame" || cls === "country");
  const behind = doc.tokens[name.to + 1];
  const isEnd = behind === undefined || behind.sentence !== next.sentence || behind.word.kind === "sign" || markAt(doc.marks, name.to + 1, "name-stop") !== undefined;
  return isOther || !isEnd ? name : { ...name, to: name.to + 1, end: name.to + 1 };
}

/** How far behind its noun a name may be brought in, in tokens. */
const REACH = 7;

/** «Fra le inchieste dell'anno spicca 'Sweet web'»: in marks, behind a word that leads to one of several. */
export function spotlit(doc: Document, at: number): Proper | undefined {
  for (let from = at; from < at + REACH && doc.tokens[from]?.sentence === doc.tokens[at - 1]!.sentence && doc.tokens[from]!.word.kind === "word"; from++) {
    const lead = markAt(doc.marks, from, "name-listing");
    const name = lead && withoutNoun(doc, properAt(doc, lead.to, BOUNDS));
    if (name?.quoted && name.to - name.from <= 4 && hasCapital(doc, name) && properIsName(doc, name, false)) return name;
  }
  return undefined;
}

/** «l'indagine Gotha del 2022»: bare behind an inquiry, and dated. */
export function dated(doc: Document, at: number): Proper | undefined {
  const name = properAt(doc, at, BOUNDS);
  if (!name || name.quoted || name.to - name.from > 2 || !properIsName(doc, name, false) || doc.tokens[name.from]!.sentence !== doc.tokens[at - 1]!.sentence) return undefined;
  const isOther = markAt(doc.marks, name.from, "agency") ?? markAt(doc.marks, name.from, "country") ?? markAt(doc.marks, name.from, "target-bystander");
  return !isOther && leadAt(doc, name.to) === "of" && /^20\d\d$/.test(doc.tokens[name.to + 1]?.word.raw ?? "") ? name : undefined;
}

/** How far behind its name an authority may stand, in tokens. */
const AUTHORITY_REACH = 8;

/** «l'inchiesta Fiume 2», «il blitz Gotha, coordinato dalla procura»: bare behind an inquiry, with a number or before those who lead it. */
export function probed(doc: Document, at: number): Proper | undefined {
  const noun = markAt(doc.marks, at, "name-probe"), name = noun && bare(doc, noun.to);
  if (!name || (doc.tokens[noun!.to - 1]!.word.shape !== "lower") || doc.tokens[at]!.sentence !== doc.tokens[name.from]!.sentence) return undefined;
  const isNumbered = doc.tokens[name.to - 1]!.word.kind === "digits" && name.to - name.from > 1;
  return isNumbered || (doc.tokens[name.to]?.word.raw === "," && leadAt(doc, name.to + 1) !== "in" && hasAuthority(doc, name.to)) ? name : undefined;
}

/** A name without marks in which nobody's office, country or firm stands. */
export function bare(doc: Document, at: number): Proper | undefined {
  const name = properAt(doc, at, BOUNDS);
  if (!name || name.quoted || name.to - name.from > 3 || !properIsName(doc, name, false)) return undefined;
  for (let part = name.from; part < name.to; part++) if (["agency", "country", "target-bystander", "op-authorities", "name-not"].some((cls) => markAt(doc.marks, part, cls))) return undefined;
  return name;
}

function hasAuthority(doc: Document, from: number): boolean {
  for (let at = from; at < from + AUTHORITY_REACH && doc.tokens[at]?.sentence === doc.tokens[from]!.sentence; at++) if (markAt(doc.marks, at, "op-authorities") ?? markAt(doc.marks, at, "agency")) return true;
  return false;
}

/** «viene da Nero Fondo, il maxi blitz del novembre 2024», «la mappa di Nero Fondo, l'indagine della Procura»: of several words, behind «from» or «of», and the noun with its date or with those who lead it behind the comma. */
export function toldBefore(doc: Document, comma: number, noun: number): Proper | undefined {
  const inquiry = markAt(doc.marks, noun, "name-probe") ?? markAt(doc.marks, noun, "name-noun");
  if (!inquiry || noun === comma + 1 || leadAt(doc, inquiry.to) !== "of" || !(isDated(doc, inquiry.to) || isLed(doc, inquiry.to))) return undefined;
  for (let from = comma - 3; from < comma - 1; from++) {
    const lead = leadAt(doc, from - 1), name = lead === "of" || lead === "from" ? bare(doc, from) : undefined;
    if (name?.to === comma) return name;
  }
  return undefined;
}

/** «Marea Lenta, la operación que …»: a name without marks, and behind the comma the noun with its article and a clause that tells what it is. */
export function explainedBare(doc: Document, comma: number, noun: number): Proper | undefined {
  const operation = markAt(doc.marks, noun, "name-noun"), { first } = doc.sentences[doc.tokens[noun]!.sentence]!;
  if (comma < 1 || doc.tokens[comma]!.sentence !== doc.tokens[noun]!.sentence || !operation || doc.tokens[noun]!.word.shape !== "lower" || !isAlone(doc, comma + 1, noun) || markAt(doc.marks, operation.to, "name-explains") === undefined) return undefined;
  for (let from = Math.max(first, comma - LONGEST_BARE); from < comma; from++) {
    const isAfter = from > first && (doc.tokens[from - 1]!.word.shape !== "lower" || leadAt(doc, from - 1) === "in" || isSeat(doc, from, first) || markAt(doc.marks, from - 1, "name-join") !== undefined);
    const name = isAfter ? undefined : bare(doc, from);
    if (name?.to === comma) return from === comma - 1 && from === first && turns(doc, from) ? undefined : name;
  }
  return undefined;
}

/** «la Procura della Repubblica di Bari, una operazione che …»: behind an office and «of», its town. */
const isSeat = (doc: Document, at: number, first: number): boolean => at - 2 >= first && leadAt(doc, at - 1) === "of" && (doc.tokens[at - 2]!.word.shape === "capital" || markAt(doc.marks, at - 2, "op-authorities") !== undefined);

/** «Meanwhile, an operation led by …», «Ayer, una operación que …». */
const turns = (doc: Document, at: number): boolean => doc.marks.lists[at]!.some(({ cls }) => TURNS.has(cls));
const TURNS: ReadonlySet<string> = new Set(["lead", "op-contrast", "op-apart", "op-older", "op-before", "date/relative", "date/month", "date/weekday"]);

/** Nothing stands between the comma and the noun but an article, what kind of operation it is, and who leads it. */
function isAlone(doc: Document, from: number, noun: number): boolean {
  let at = markAt(doc.marks, from, "target-article")?.to ?? from;
  while (at < noun) {
    const next = BETWEEN.map((cls) => markAt(doc.marks, at, cls)).find((mark) => mark !== undefined);
    if (next === undefined) return false;
    at = next.to;
  }
  return at === noun;
}
const BETWEEN = ["name-modifier", "agency", "country", "op-authorities"];

/** A name without marks before its noun has so few words. */
const LONGEST_BARE = 3;

const isDated = (doc: Document, at: number): boolean => markAt(doc.marks, at + 1, "date/month") !== undefined && doc.tokens[at + 2]?.word.kind === "digits";
const isLed = (doc: Document, at: number): boolean => [at, at + 1].some((from) => markAt(doc.marks, from, "op-authorities") ?? markAt(doc.marks, from, "agency"));

/** Tokens of a line that is only a date and a name. */
const LONGEST_LINE = 8;
const SEPARATORS = ":–—-|";

/** «2021: Black Out», «3. September 2019: Eclipse»: a line that is only a year, or a month and its year, and a name. */
export function underYear(doc: Document, sentence: number): Proper | undefined {
  const { first, last, segment } = doc.sentences[sentence]!;
  if (last - first < 3 || last - first > LONGEST_LINE || doc.segments[segment]!.last - doc.segments[segment]!.first !== 1) return undefined;
  const year = yearFrom(doc, first);
  const sign = doc.tokens[year + 1]?.word;
  if (year < 0 || sign?.kind !== "sign" || !SEPARATORS.includes(sign.raw)) return undefined;
  const name = properAt(doc, year + 2, BOUNDS);
  return name && name.end === last && properIsName(doc, name, false) && !isPlace(doc, name) ? name : undefined;
}

const isTitle = (doc: Document, sentence: number): boolean => ["title", "heading"].includes(kindOf(doc, sentence));

/** «October 2013: Harbour Street»: what the story goes to or stays in is a place; a title goes from name to name. */
function isPlace(doc: Document, { from }: Proper): boolean {
  const { word } = doc.tokens[from]!;
  return doc.tokens.some((token, at) => at !== from && token.word === word && !isTitle(doc, token.sentence) && markEnding(doc.marks, at, "op-places", LONGEST_LEAD) !== undefined);
}

const LONGEST_LEAD = 3;

/** Where the year stands with which a line starts, past its number, its sign and the month; -1 where it starts otherwise. */
function yearFrom(doc: Document, first: number): number {
  let at = first;
  while (doc.tokens[at]?.word.raw === "#" || doc.tokens[at]?.word.raw === "*") at++;
  if (/^\d\d?$/.test(doc.tokens[at]?.word.raw ?? "") && /^[.)]$/.test(doc.tokens[at + 1]?.word.raw ?? "")) at += 2;
  const month = markAt(doc.marks, at, "date/month");
  at = month ? month.to + (leadAt(doc, month.to) === "of" ? 1 : 0) : at;
  return /^20\d\d$/.test(doc.tokens[at]?.word.raw ?? "") ? at : -1;
}
