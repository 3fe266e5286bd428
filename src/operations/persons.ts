import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import { anyMark, markAt } from "../text/marks.ts";

/** Of whom an age is told behind a name, in years. */
const AGE = /^[1-9]\d$/, YOUNGEST = 14;
/** Words of somebody's name, small ones and initials among them, and the longest small one («de la», «van»). */
const LONGEST_NAME = 6, LONGEST_PARTICLE = 3;
/** What two words written large may be that are no person. */
const BODIES = ["op-authorities", "agency", "country", "date/month", "op-places"];

/** Where each surname stands for the first time behind a first name, with the age behind it («Anna Mere, 44,», «Iván Mere (38)»). */
const known = new WeakMap<Document, ReadonlyMap<string, number>>();

function personsOf(doc: Document): ReadonlyMap<string, number> {
  const found = known.get(doc);
  if (found !== undefined) return found;
  const persons = new Map<string, number>();
  for (let at = 2; at < doc.tokens.length; at++) {
    const surname = AGE.test(doc.tokens[at]!.word.raw) ? surnameBefore(doc, at) : -1;
    if (surname >= 0 && !persons.has(doc.tokens[surname]!.word.norm)) persons.set(doc.tokens[surname]!.word.norm, surname);
  }
  known.set(doc, persons);
  return persons;
}

/** The last word of the name that an age explains, -1 where there is none. */
function surnameBefore(doc: Document, age: number): number {
  const { tokens, marks } = doc, { sentence } = tokens[age]!;
  if (Number(tokens[age]!.word.raw) < YOUNGEST) return -1;
  const behind = tokens[age + 1]?.word.raw ?? "", isClosed = behind === "," || behind === ")" || behind === "." || markAt(marks, age + 1, "count-age") !== undefined;
  let at = age - 1;
  if (tokens[at]!.word.shape === "lower" && (leadAt(doc, at) === "of" || markAt(marks, at, "count-age") !== undefined)) at--;
  if (!isClosed || at < 2 || tokens[at]!.sentence !== sentence || (tokens[at]!.word.raw !== "," && tokens[at]!.word.raw !== "(")) return -1;
  const surname = at - 1;
  return isNameWord(doc, surname, sentence) && firstNameBefore(doc, surname) >= 0 && !BODIES.some((cls) => anyMark(marks, cls, surname - 1, surname + 1)) ? surname : -1;
}

const isNameWord = ({ tokens }: Document, at: number, sentence: number): boolean => tokens[at]?.sentence === sentence && tokens[at]!.word.kind === "word" && (tokens[at]!.word.shape === "capital" || tokens[at]!.word.shape === "mixed");

/** The word of a first name before a surname, past small words and initials; -1 where none stands. */
function firstNameBefore(doc: Document, surname: number): number {
  const { sentence } = doc.tokens[surname]!;
  for (let at = surname - 1; at > surname - LONGEST_NAME; at--) {
    if (isNameWord(doc, at, sentence)) return at;
    const { word } = doc.tokens[at] ?? { word: undefined };
    if (word === undefined || doc.tokens[at]!.sentence !== sentence || !(word.raw === "." || (word.kind === "word" && word.raw.length <= LONGEST_PARTICLE))) return -1;
  }
  return -1;
}

/** «Mere will be sentenced in May», «The jury heard that Mere …»: does a sentence name by the surname somebody whom the story told of before? */
export function recallsPerson(doc: Document, sentence: number): boolean {
  const persons = personsOf(doc), { first, last } = doc.sentences[sentence]!;
  if (persons.size === 0) return false;
  for (let at = first; at < last; at++) {
    const introduced = doc.tokens[at]!.word.shape === "capital" ? persons.get(doc.tokens[at]!.word.norm) : undefined;
    if (introduced !== undefined && introduced < first) return true;
  }
  return false;
}

/** So far behind a name with which a line begins stands a figure that tells who that is, an age or a day of birth. */
const EXPLAINED = 5;

/** «Anna Mere, 44, of Hull, is charged with …»: does a sentence begin with somebody's name and age? */
export function opensWithPerson(doc: Document, sentence: number): boolean {
  const { tokens } = doc, { first, last } = doc.sentences[sentence]!;
  let at = first;
  while (at < Math.min(last, first + LONGEST_NAME) && (isNameWord(doc, at, sentence) || tokens[at]!.word.raw === ".")) at++;
  if (at - first < 2 || at === last || !",(".includes(tokens[at]!.word.raw) || BODIES.some((cls) => anyMark(doc.marks, cls, first, at))) return false;
  return tokens.slice(at, Math.min(last, at + EXPLAINED)).some(({ word }) => word.kind === "digits");
}
