import type { Document } from "../model/document.ts";
import type { DateFact, Statement } from "../model/fact.ts";
import { markAt } from "../text/marks.ts";
import { DAY } from "../model/edtf.ts";
import type { SentenceCues } from "./cues.ts";

/**
 * A statement as a fact of an operation: a day of which no word tells more is one of action, unless its sentence is
 * among the `aftermath`.
 */
export function inOperation(statement: Statement, doc: Document, aftermath: ReadonlySet<number>): Statement {
  if (statement.kind !== "dates" || !statement.untold || statement.fact.role !== "other") return statement;
  return aftermath.has(doc.tokens[statement.from]!.sentence) ? statement : { ...statement, fact: { ...statement.fact, role: "action" } };
}

/** The sentences that tell what a crime brought in or cost, who is accused, or how it was punished. */
export function aftermathOf({ tokens }: Document, statements: readonly Statement[], cues: readonly SentenceCues[]): ReadonlySet<number> {
  const told = new Set<number>();
  cues.forEach(({ verdict }, index) => verdict && told.add(index));
  for (const statement of statements) if (isAftermath(statement)) told.add(tokens[statement.from]!.sentence);
  return told;
}

const LOSSES: ReadonlySet<string> = new Set(["revenue", "damage", "fine"]), ACCUSED: ReadonlySet<string> = new Set(["suspects", "convictions"]);

const isAftermath = ({ kind, fact }: Statement): boolean => (kind === "money" ? LOSSES.has(fact.role) : kind === "counts" && ACCUSED.has(fact.what));

/** So many sentences make a whole article; an excerpt of fewer may leave the operation out. */
const ARTICLE = 5;

/** A statement of news without an operation: nothing was raided in its countries nor done on its days, and what is earned is no criminal's. */
export function inMarket(doc: Document, statement: Statement): Statement {
  if (statement.kind === "money" && statement.fact.role === "revenue" && !tellsOfCrime(doc, statement.from)) return { ...statement, fact: { ...statement.fact, role: "other" } };
  if (statement.kind === "dates" && doc.sentences.length > ARTICLE && isOfCrime(statement.fact)) return { ...statement, fact: { ...statement.fact, role: isSpan(statement.fact) ? "period" : "other" } };
  return statement.kind === "countries" && statement.inNews ? { ...statement, fact: { ...statement.fact, roles: statement.inNews() } } : statement;
}

/** Without an operation nobody was hit. */
export const isOfMarket = (doc: Document, { kind, fact }: Statement): boolean =>
  // «the project “Bright Start”»: only of an inquiry such a name is a code
  kind === "names" ? !fact.evidence[0].rule.endsWith(INQUIRY) : kind !== "targets" || doc.sentences.length <= ARTICLE;

/** The reader of names behind nouns that others have too: cases, projects, plans. */
const INQUIRY = "/name/inquiry";

/** Without an operation nothing was raided, and what began is a firm or a law. */
const isOfCrime = ({ role }: DateFact): boolean => role === "action" || role === "start";

/** Months or years: what figures are about. */
const isSpan = ({ value }: DateFact): boolean => value.indexOf("/") > 0 && value.indexOf("/") < DAY;

/** How far from a sum the word of a crime may stand, in tokens. */
const NEAR = 40;

function tellsOfCrime({ marks, tokens }: Document, at: number): boolean {
  for (let index = Math.max(0, at - NEAR); index < Math.min(tokens.length, at + NEAR); index++) if (markAt(marks, index, "target-cue") || markAt(marks, index, "target-group")) return true;
  return false;
}
