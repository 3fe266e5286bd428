import { mentionRows, operationRows } from "./columns.ts";
import type { Output } from "./format.ts";
import { visible } from "./visible.ts";

/** Columns of `-f table`: a row an operation, and a row for an article without one. */
export const TABLE_COLUMNS = ["id", "operation", "date", "counts", "money", "countries"] as const;
const MENTION_HEADINGS = ["id", "kind", "value", "text"] as const;
const GAP = "  ",
  NARROWEST = 4;

/** Lays records out in at most `width` columns of a terminal; what does not fit is cut with «…». */
export function tableOf(outputs: readonly Output[], width: number): string {
  const isMentions = outputs.some((output) => "mentions" in output);
  const headings: readonly string[] = isMentions ? MENTION_HEADINGS : TABLE_COLUMNS;
  const rows = [headings.map((heading) => [heading]), ...outputs.flatMap(rowsOf)];
  const lines = rows.flatMap((row) => linesOf(headings.map((_, column) => (row[column] ?? [""]).map(visible))));
  const widest = headings.map((_, column) => lines.reduce((most, line) => Math.max(most, widthOf(line[column]!)), 0));
  const widths = fit(widest, width);
  const laid = lines.map((line) => line.map((cell, column) => pad(cell, widths[column]!)).join(GAP));
  return laid.map((line) => `${line.trimEnd()}\n`).join("");
}

/** The lines of a row: a cell that is a list has an item a line. */
function linesOf(cells: readonly (readonly string[])[]): string[][] {
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ""));
}

/** A row is a list of cells, a cell a list of items. */
function rowsOf(output: Output): string[][][] {
  if ("error" in output) return [[[output.id], [`${output.error.code}: ${output.error.message}`]]];
  if ("mentions" in output)
    return mentionRows(output).map((row) => {
      const [id, , kind, value, , , currency, , , , text] = row.map((cell) => String(cell ?? ""));
      return [[id!], [kind!], [currency ? `${currency} ${value}` : value!], [text!]];
    });
  if (output.operations.length === 0) return [[[output.id], ["–"]]];
  return operationRows(output).map((row) => {
    const [id, , , , op, name, date, , , , ...lists] = row.map((cell) => String(cell ?? ""));
    return [[id!], [name || op!], [date!], ...lists.slice(0, 3).map((list) => list.split("; "))];
  });
}

/** Takes from the widest column until all fit. */
function fit(widths: number[], total: number): number[] {
  const fitted = [...widths],
    room = total - GAP.length * (widths.length - 1);
  let excess = fitted.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if (fitted[widest]! <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...fitted.filter((width) => width < fitted[widest]!));
    const cut = Math.min(excess, Math.max(1, fitted[widest]! - next));
    fitted[widest]! -= cut;
    excess -= cut;
  }
  return fitted;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a character takes on a terminal. */
function columnsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + columnsOf(character), 0);

function pad(text: string, width: number): string {
  const missing = width - widthOf(text);
  if (missing >= 0) return text + " ".repeat(missing);
  let cut = "",
    room = width - 1;
  for (const character of text) {
    room -= columnsOf(character);
    if (room < 0) break;
    cut += character;
  }
  return `${cut}…${" ".repeat(Math.max(0, width - 1 - widthOf(cut)))}`;
}
