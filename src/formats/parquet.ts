import type { SchemaElement } from "hyparquet-writer";
import { addAll } from "../model/lists.ts";
import { FACT_COLUMNS, factRows, MENTION_COLUMNS, mentionRows, type Columns, type Row } from "./columns.ts";
import type { FormatChoice, Output } from "./format.ts";

/** Rows that are held before they are written: what a reader of the file takes at a time. */
const ROW_GROUP = 20_000;

/** A Parquet file in the making: what is ready to be written after some records, and the rest. */
export interface ParquetFile {
  readonly add: (outputs: readonly Output[]) => Uint8Array;
  readonly end: () => Uint8Array;
}

/** A row a fact, or a row a mention, with the columns and types of columns.ts. Errors have no row. */
export async function parquetFile(layer: FormatChoice["layer"]): Promise<ParquetFile> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const columns: Columns = layer === "mentions" ? MENTION_COLUMNS : FACT_COLUMNS;
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "press-extract" });
  let rows: Row[] = [];
  const group = () => {
    const columnData = Object.keys(columns).map((name, column) => ({ name, data: rows.map((row) => row[column]) }));
    if (rows.length > 0) void file.write({ columnData, rowGroupSize: ROW_GROUP });
    rows = [];
  };
  const ready = () => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  };
  return {
    add: (outputs) => {
      for (const output of outputs) if (!("error" in output)) addAll(rows, "mentions" in output ? mentionRows(output) : factRows(output));
      if (rows.length >= ROW_GROUP) group();
      return ready();
    },
    end: () => {
      group();
      void file.finish();
      return ready();
    },
  };
}

function schemaOf(columns: Columns): SchemaElement[] {
  const fields = Object.entries(columns).map(([name, type]): SchemaElement => {
    const repetition_type = type.endsWith("?") ? "OPTIONAL" : "REQUIRED";
    if (type.startsWith("STRING")) return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type };
    return { name, type: type === "INT32" ? "INT32" : "DOUBLE", repetition_type };
  });
  return [{ name: "root", num_children: fields.length }, ...fields];
}
