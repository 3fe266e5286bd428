import { extname } from "node:path";
import { isPacked } from "../batch/item.ts";
import type { OutputFormat } from "../formats/format.ts";

const FORMATS: ReadonlyMap<string, OutputFormat> = new Map<string, OutputFormat>([
  [".json", "json"],
  [".ndjson", "ndjson"],
  [".jsonl", "ndjson"],
  [".csv", "csv"],
  [".txt", "table"],
  [".parquet", "parquet"],
]);
/** What the names of files of a format end in. */
export const ENDING_OF: Readonly<Record<OutputFormat, string>> = {
  json: ".json",
  ndjson: ".ndjson",
  csv: ".csv",
  facts: ".facts.csv",
  table: ".txt",
  parquet: ".parquet",
};

/** The format that the name of a file asks for; null where it asks for none. */
export function formatOfName(name: string): OutputFormat | null {
  const plain = isPacked(name) ? name.slice(0, -".gz".length) : name;
  return FORMATS.get(extname(plain).toLowerCase()) ?? null;
}

/** Where no format is asked for. */
export function formatFor(output: string | null, outDir: string | null): OutputFormat {
  if (outDir !== null) return "json";
  if (output === null) return process.stdout.isTTY ? "json" : "ndjson";
  return formatOfName(output) ?? "ndjson";
}
