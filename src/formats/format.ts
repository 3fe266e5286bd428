import type { MentionsRecord } from "../compose.ts";
import type { ArticleRecord, ErrorRecord } from "../record.ts";

export const OUTPUT_FORMATS = ["json", "ndjson", "csv", "facts", "table", "parquet"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export type Output = ArticleRecord | MentionsRecord | ErrorRecord;

/** How records become a file: each by itself (so that threads can do it), and what stands before, between and after. */
export interface Format {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** Empty where the format has no place for a record. */
  readonly render: (output: Output) => string;
}

/** What the choice of a writer depends on. */
export interface FormatChoice {
  readonly format: OutputFormat;
  /** More than one record may come: JSON is an array. */
  readonly many: boolean;
  readonly layer: "records" | "mentions";
}

const LINES: Format = { head: "", between: "", tail: "", render: (output) => `${JSON.stringify(output)}\n` };
const OBJECT: Format = { ...LINES, render: (output) => `${JSON.stringify(output, null, 2)}\n` };
/** By «\n» alone: JSON leaves other line separators (U+2028) in its strings as they are. */
const indented = (json: string): string => `  ${json.replaceAll("\n", "\n  ")}`;
const ARRAY: Format = { head: "[\n", between: ",\n", tail: "\n]\n", render: (output) => indented(JSON.stringify(output, null, 2)) };

/** The writer of a format. Tables and Parquet are laid out from records, so these travel as lines until all are there. */
export async function formatOf({ format, many, layer }: FormatChoice): Promise<Format> {
  if (format === "json") return many ? ARRAY : OBJECT;
  if (format === "ndjson" || isLaidOut(format)) return LINES;
  const { csvFormat } = await import("./csv.ts");
  return csvFormat(format, layer);
}

/** Is the format made from all records together? */
export const isLaidOut = (format: OutputFormat): format is "table" | "parquet" => format === "table" || format === "parquet";
