import type { Document } from "../model/document.ts";
import type { CountStatement } from "../model/fact.ts";
import { gathered } from "../model/lists.ts";
import { actionAt, type ClosedWords } from "./count-words.ts";

/** How many counts behind a whole may be its parts, and how far they may stand from each other, in tokens. */
const MOST_PARTS = 4, APART = 30;

/** Readers that have seen what happened to the persons. */
const SAYS_MORE = /\/count\/(?:person|action|object|before|elided|shared|place|row)$/;

/** What the statements of a document say together: parts tell what their whole is, and a whole told twice is told once. */
export const settleWholes = (doc: Document, statements: readonly CountStatement[], { others }: ClosedWords): CountStatement[] => withoutEchoes(doc, withParts(statements), others);

/** «16 misure cautelari: 12 in carcere, 4 ai domiciliari»: where all parts are arrests, so is the whole. */
function withParts(statements: readonly CountStatement[]): CountStatement[] {
  return statements.map((whole, index) => {
    const { fact } = whole;
    return fact.what === "suspects" && fact.value > 1 && areArrests(statements, index) ? { ...whole, fact: { ...fact, what: "arrests" } } : whole;
  });
}

function areArrests(statements: readonly CountStatement[], index: number): boolean {
  const whole = statements[index]!;
  let sum = 0, to = whole.to;
  for (let part = index + 1; part < statements.length && part <= index + MOST_PARTS; part++) {
    const { fact, from, to: end } = statements[part]!;
    if (fact.what !== "arrests" || from - to > APART || (sum += fact.value) > whole.fact.value) return false;
    if (sum === whole.fact.value) return part > index + 1 && !isWhole(statements, index + 1);
    to = end;
  }
  return false;
}

/** «24 indagati, 14 misure (10 in carcere e 4 ai domiciliari)»: what has parts of its own is no part. */
function isWhole(statements: readonly CountStatement[], index: number): boolean {
  const [whole, first, second] = statements.slice(index, index + 3);
  return whole !== undefined && first !== undefined && second !== undefined && first.fact.value + second.fact.value === whole.fact.value;
}

/** «two other suspects» are not the two who were held. */
function hasOthers(doc: Document, from: number, to: number, others: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (others.has(doc.tokens[at]!.word.norm)) return true;
  return false;
}

/** '22 arrested', and further on '22 suspects': what happened to them is told, so they are not told again as suspects. */
function withoutEchoes(doc: Document, statements: readonly CountStatement[], others: ReadonlySet<string>): CountStatement[] {
  const held = new Set(gathered(statements, ({ fact }) => (fact.what === "arrests" && fact.value > 1 ? fact.value : undefined)));
  // «21 arrestati … 21 misure»: a noun alone, or a phrase of the language
  const isEcho = ({ fact, from, to }: CountStatement): boolean => fact.what === "suspects" && held.has(fact.value) && !SAYS_MORE.test(fact.evidence[0].rule) && !actionAt(doc, to - 1) && !hasOthers(doc, from, to, others);
  return statements.filter((statement) => !isEcho(statement));
}
