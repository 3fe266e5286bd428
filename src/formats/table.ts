import { mentionRows, operationRows } from "./columns.ts";
import type { Output } from "./format.ts";
import { visible } from "./visible.ts";

/** Columns of `-f table`: a row an operation, and a row for an article without one. */
export const TABLE_COLUMNS = ["id", "operation", "date", "counts", "money", "countries"] as const;
const MENTION_HEADINGS = ["id", "kind", "value", "text"] as const;
const GAP = "  ",
  NARROWEST_COLUMN = 10,
  NARROWEST = 4;

/** Lays records out in at most `width` columns of a terminal: a line a row or, where these are too few, a line a cell. What does not fit is cut with «…». */
export function tableOf(outputs: readonly Output[], width: number): string {
  const isMentions = outputs.some((output) => "mentions" in output);
  const headings: readonly string[] = isMentions ? MENTION_HEADINGS : TABLE_COLUMNS;
  const rows = outputs.flatMap(rowsOf).map((row) => headings.map((_, column) => (row[column] ?? [""]).map(visible)));
  const lines = [headings, ...rows.flatMap(linesOf)];
  const widths = fit(widestOf(lines), width);
  return widths ? laid(lines, headings, widths) : rows.map((row) => stacked(headings, row, Math.max(width, NARROWEST))).join("\n");
}

const widestOf = (lines: readonly (readonly string[])[]): number[] =>
  lines[0]!.map((_, column) => lines.reduce((most, line) => Math.max(most, widthOf(line[column]!)), 0));

/** Of an id, which may be a path, the end tells more. */
function laid(lines: readonly (readonly string[])[], headings: readonly string[], widths: readonly number[]): string {
  const cells = (line: readonly string[]) => line.map((cell, column) => pad(cell, widths[column]!, headings[column] === "id"));
  return lines.map((line) => `${cells(line).join(GAP).trimEnd()}\n`).join("");
}

/** A row with its headings beside it; what is empty has no line. */
function stacked(headings: readonly string[], row: readonly (readonly string[])[], width: number): string {
  const longest = Math.max(...headings.map(({ length }) => length)),
    label = Math.min(longest, Math.floor((width - GAP.length) / 2));
  return row
    .map((cell, column) => {
      const heading = headings[column]!,
        lines = cell.filter((item) => item !== "").map((item, index) => [index === 0 ? heading : "", item]);
      return laid(lines, ["", heading], [label, width - GAP.length - label]);
    })
    .join("");
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

/** Takes from the widest column until all fit; null where they would be too narrow to read. */
function fit(widths: readonly number[], total: number): number[] | null {
  const fitted = [...widths],
    room = total - GAP.length * (widths.length - 1);
  for (let excess = fitted.reduce((sum, width) => sum + width, 0) - room; excess > 0;) {
    const most = Math.max(...fitted),
      next = Math.max(NARROWEST_COLUMN, ...fitted.filter((width) => width < most));
    if (most <= NARROWEST_COLUMN) return null;
    const cut = Math.min(excess, most - next);
    fitted[fitted.indexOf(most)]! -= cut;
    excess -= cut;
  }
  return fitted;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns that a character takes on a terminal. */
function columnsOf(character: string): number {
  if (/[\p{Mn}\p{Me}]/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + columnsOf(character), 0);

/** Fills a cell up, or cuts it, at its beginning where its end tells more. */
function pad(text: string, width: number, keepsEnd: boolean): string {
  const missing = width - widthOf(text);
  if (missing >= 0) return text + " ".repeat(missing);
  const all = [...text],
    kept: string[] = [];
  let room = width - 1;
  for (const character of keepsEnd ? all.reverse() : all) {
    room -= columnsOf(character);
    if (room < 0) break;
    kept.push(character);
  }
  const cut = keepsEnd ? `…${kept.reverse().join("")}` : `${kept.join("")}…`;
  return cut + " ".repeat(width - widthOf(cut));
}
