import { stringify } from "csv-stringify/sync";
import type { MentionsRecord } from "../compose.ts";
import { FACT_COLUMNS, factRows, OPERATION_COLUMNS, operationRows, type Row } from "./columns.ts";
import type { Format, Output } from "./format.ts";

/** A row a mention. */
export const MENTION_COLUMNS = ["id", "kind", "value", "max", "currency", "qualifier", "start", "end", "text", "rule"] as const;

/** RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it. */
const csv = (rows: readonly Row[]): string => stringify(rows as Row[], { record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ });

/** `csv` is a row an operation, `facts` a row a fact; of mentions, both are a row a mention. Errors have no row. */
export function csvFormat(name: "csv" | "facts", layer: "records" | "mentions" = "records"): Format {
  const columns = layer === "mentions" ? MENTION_COLUMNS : name === "csv" ? OPERATION_COLUMNS : FACT_COLUMNS;
  return { head: csv([[...columns]]), between: "", tail: "", render: (output) => csv(rowsOf(output, name)) };
}

function rowsOf(output: Output, name: "csv" | "facts"): Row[] {
  if ("error" in output) return [];
  if ("mentions" in output) return mentionRows(output);
  return name === "csv" ? operationRows(output) : factRows(output);
}

function mentionRows({ id, mentions }: MentionsRecord): Row[] {
  return (mentions as readonly Readonly<Record<string, string | number | undefined>>[]).map((mention) => {
    const cells = [
      id,
      mention["kind"],
      mention["value"] ?? mention["amount"] ?? mention["code"],
      mention["max"],
      mention["currency"],
      mention["qualifier"],
      mention["start"],
      mention["end"],
      mention["text"],
      mention["rule"],
    ];
    return cells.map((cell) => cell ?? null);
  });
}
