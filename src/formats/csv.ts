import { stringify } from "csv-stringify/sync";
import { FACT_COLUMNS, factRows, MENTION_COLUMNS, mentionRows, OPERATION_COLUMNS, operationRows, type Row } from "./columns.ts";
import type { Format, FormatChoice, Output } from "./format.ts";

/** What a spreadsheet may take for a formula, full-width signs and signs behind what it trims or nobody sees among them. */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;
/** «-» alone is no formula: standard input is called so. */
const harmless = (cell: string): string => (cell !== "-" && FORMULA.test(cell) ? `'${cell}` : cell);

/** RFC 4180. What a spreadsheet may take for a formula gets an apostrophe before it. */
const csv = (rows: readonly Row[]): string => stringify(rows as Row[], { record_delimiter: "windows", cast: { string: harmless }, quoted_match: /[\r\n]/ });

/** `csv` is a row an operation, `facts` a row a fact; of mentions, both are a row a mention. Errors have no row. */
export function csvFormat(format: "csv" | "facts", layer: FormatChoice["layer"]): Format {
  const columns = layer === "mentions" ? MENTION_COLUMNS : format === "csv" ? OPERATION_COLUMNS : FACT_COLUMNS;
  return { head: csv([Object.keys(columns)]), between: "", tail: "", render: (output) => csv(rowsOf(output, format)) };
}

function rowsOf(output: Output, format: "csv" | "facts"): Row[] {
  if ("error" in output) return [];
  if ("mentions" in output) return mentionRows(output);
  return format === "csv" ? operationRows(output) : factRows(output);
}
