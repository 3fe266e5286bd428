import type { MentionsRecord } from "../compose.ts";
import type { ArticleRecord, ErrorRecord } from "../record.ts";

export const OUTPUT_FORMATS = ["json", "ndjson", "csv", "facts", "table"] as const;
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

const LINES: Format = { head: "", between: "", tail: "", render: (output) => `${JSON.stringify(output)}\n` };
const OBJECT: Format = { ...LINES, render: (output) => `${JSON.stringify(output, null, 2)}\n` };
const ARRAY: Format = { head: "[\n", between: ",\n", tail: "\n]\n", render: (output) => JSON.stringify(output, null, 2).replace(/^/gm, "  ") };

/** The writer of a format; `many` where JSON is an array, because more than one record may come. */
export async function formatOf(name: OutputFormat, many: boolean, layer: "records" | "mentions"): Promise<Format> {
  if (name === "json") return many ? ARRAY : OBJECT;
  // a table is laid out when all its records are there
  if (name === "ndjson" || name === "table") return LINES;
  const { csvFormat } = await import("./csv.ts");
  return csvFormat(name, layer);
}
