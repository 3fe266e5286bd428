import type { Document } from "../model/document.ts";
import { numeralAt } from "./number-words.ts";

/** Whether a point or a comma, with three digits behind it and a magnitude word after, marks decimals. */
export type Convention = (separator: "." | ",", digits: string) => boolean;

const GROUPED = /^\d{1,3}(?:([.,'’·_\s])\d{3})(?:\1\d{3})*$/u;
const MIXED = /^(\d{1,3}(?:([.,'’·_\s])\d{3})(?:\2\d{3})*)([.,])(\d+)$/u, DECIMAL = /^(\d+)([.,])(\d+)$/;
/** «2'5 millones» */
const RAISED_DECIMAL = /^(\d{1,3})['’](\d{1,2})$/u;
/** «1’250.000», «8,081′581,539.50»: an apostrophe for millions, and another sign for thousands. */
const MILLIONS = /^(\d{1,3}(?:[.,]\d{3})?['’´′]\d{3}[.,]\d{3})(?:[.,](\d{1,2}))?$/u;
/** «12,34,567.89» */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const LONGEST = 24;

/**
 * The value of a figure as it stands, or undefined where it is no number (an address, a version).
 * Groups of three are thousands; one or two digits behind a separator are decimals.
 */
export function readFigure(raw: string, beforeMagnitude: boolean, isDecimal: Convention): number | undefined {
  if (raw.length > LONGEST) return undefined;
  if (isPlain(raw)) return digitsOf(raw);
  if (raw.includes(", ")) return readFigure(raw.replace(", ", ","), beforeMagnitude, isDecimal);
  const grouped = GROUPED.exec(raw);
  if (grouped) {
    const single = DECIMAL.exec(raw);
    if (single && (raw.startsWith("0") || (beforeMagnitude && single[3] !== "000" && isDecimal(single[2] as "." | ",", single[3]!)))) return Number(`${single[1]}.${single[3]}`);
    return digitsOf(raw);
  }
  const millions = MILLIONS.exec(raw);
  if (millions) return Number(`${millions[1]!.replace(/\D/gu, "")}.${millions[2] ?? 0}`);
  const mixed = MIXED.exec(raw);
  // «95.921.38»: cents behind the sign of the thousands
  if (mixed && (mixed[2] !== mixed[3] || mixed[4]!.length === 2)) return Number(`${mixed[1]!.replace(/\D/gu, "")}.${mixed[4]}`);
  const decimal = DECIMAL.exec(raw);
  if (decimal) return Number(`${decimal[1]}.${decimal[3]}`);
  const raised = RAISED_DECIMAL.exec(raw);
  if (raised) return Number(`${raised[1]}.${raised[2]}`);
  return LAKHS.test(raw) ? Number(raw.replaceAll(",", "")) : undefined;
}

/** The number that the digits of a figure make, its signs left out. */
function digitsOf(raw: string): number {
  let value = 0;
  for (let at = 0; at < raw.length; at++) {
    const digit = raw.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  // more digits than a number holds are rounded once, not one by one
  return value <= Number.MAX_SAFE_INTEGER ? value : Number(raw.replace(/\D/gu, ""));
}

/** Most figures are digits alone. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) < 0x30 || raw.charCodeAt(at) > 0x39) return false;
  return raw !== "";
}

/** What the figures of a text say of their separators; asked only where a figure leaves it open. */
export function conventionOf(doc: Document, usual: "." | ","): Convention {
  let votes: Votes | undefined;
  return (separator, digits) => (votes ??= countVotes(doc, usual))[separator] > 0 && !(digits.endsWith("0") && votes.thousands.has(separator));
}

/** What speaks for each sign as that of decimals, and the signs that stand between thousands too: «25.670 millones» are thousands beside «6.2 billones» and «12.670». */
interface Votes extends Record<"." | ",", number> {
  readonly thousands: ReadonlySet<"." | ",">;
}

/** Without a magnitude behind it a group of three can only be thousands. */
const isBeforeScale = (doc: Document, index: number): boolean => numeralAt(doc, index + 1)?.kind === "scale";

function countVotes(doc: Document, usual: "." | ","): Votes {
  const thousands = new Set<"." | ",">(), votes = { ".": usual === "." ? 0.5 : -0.5, ",": usual === "," ? 0.5 : -0.5, thousands };
  for (const index of doc.figures) {
    const { word } = doc.tokens[index]!;
    if (word.raw.length > LONGEST) continue;
    const millions = MILLIONS.test(word.raw), mixed = millions ? null : MIXED.exec(word.raw), decimal = DECIMAL.exec(word.raw), grouped = GROUPED.exec(word.raw);
    const mark = (mixed && mixed[2] !== mixed[3] ? mixed[3] : decimal && decimal[3]!.length < 3 ? decimal[2] : undefined) as "." | "," | undefined;
    const group = grouped && (grouped[1] === "." || grouped[1] === ",") && !word.raw.startsWith("0") ? grouped[1] : undefined;
    if (mark) {
      votes[mark] += 2;
      votes[mark === "." ? "," : "."] -= 1;
    } else if (millions) votes[word.raw.includes(",") ? "," : "."] -= 2;
    else if (group && decimal && isBeforeScale(doc, index)) votes[group] -= 0.25;
    else if (group) {
      votes[group] -= 2;
      thousands.add(group);
    }
  }
  return votes;
}
