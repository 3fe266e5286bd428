import type { Document } from "../model/document.ts";
import type { DateFact, Statement } from "../model/fact.ts";
import { markAt } from "../text/marks.ts";
import { DAY, YEAR } from "../model/edtf.ts";

/** A statement as a fact of an operation: a day of which no word tells more is one of action. */
export function inOperation(statement: Statement): Statement {
  return statement.kind === "dates" && statement.untold && statement.fact.role === "other" ? { ...statement, fact: { ...statement.fact, role: "action" } } : statement;
}

/** So many sentences make a whole article; an excerpt of fewer may leave the operation out. */
const ARTICLE = 5;

/** A statement of news without an operation: nothing was raided in its countries nor done on its days, and what is earned is no criminal's. */
export function inMarket(doc: Document, statement: Statement): Statement {
  if (statement.kind === "money" && statement.fact.role === "revenue" && !tellsOfCrime(doc, statement.from)) return { ...statement, fact: { ...statement.fact, role: "other" } };
  if (statement.kind === "dates" && doc.sentences.length > ARTICLE && isOfCrime(statement.fact)) return { ...statement, fact: { ...statement.fact, role: isSpan(statement.fact) ? "period" : "other" } };
  return statement.kind === "countries" && statement.inNews ? { ...statement, fact: { ...statement.fact, roles: statement.inNews() } } : statement;
}

/** Without an operation nobody was hit. */
export const isOfMarket = (doc: Document, { kind }: Statement): boolean => kind !== "targets" || doc.sentences.length <= ARTICLE;

/** Without an operation nothing was raided, and what began in a year is a firm or a law. */
const isOfCrime = ({ role, value }: DateFact): boolean => role === "action" || (role === "start" && value.length === YEAR);

/** Months or years: what figures are about. */
const isSpan = ({ value }: DateFact): boolean => value.indexOf("/") > 0 && value.indexOf("/") < DAY;

/** How far from a sum the word of a crime may stand, in tokens. */
const NEAR = 40;

function tellsOfCrime({ marks, tokens }: Document, at: number): boolean {
  for (let index = Math.max(0, at - NEAR); index < Math.min(tokens.length, at + NEAR); index++) if (markAt(marks, index, "target-cue") || markAt(marks, index, "target-group")) return true;
  return false;
}
