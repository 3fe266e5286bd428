import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { describe, expect, it, test } from "vitest";
import { FACT_COLUMNS, MENTION_COLUMNS, OPERATION_COLUMNS } from "../src/formats/columns.ts";
import { TABLE_COLUMNS } from "../src/formats/table.ts";
import { visible, visibleJson, visibleLines } from "../src/formats/visible.ts";
import { BIN, ENGLISH, extractCommand, folderOf, linesOf } from "./command.ts";

const STORY = `Operation Lantern: police close a pirate television service

Lisbon, 14 May 2021. In Operation Lantern, officers of the harbour police arrested three people and seized between €40,000 and €50,000 in cash. They searched more than 12 flats.
`;
const folder = folderOf({
  "a.txt": STORY,
  "b.txt": ENGLISH,
  "none.txt": "The weather in the town of the harbour was fine and the boats were out for most of the day.",
  "empty.txt": "",
});
const run = (...args: string[]) => extractCommand(args, { cwd: folder });

/** Reads RFC 4180. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < csv.length;) {
    let cell = "";
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== "," && !csv.startsWith("\r\n", at)) cell += csv[at++];
    rows.at(-1)!.push(cell);
    if (csv[at] === ",") at++;
    else {
      expect(csv.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      if (at < csv.length) rows.push([]);
    }
  }
  return rows;
}

const objectsOf = ([head, ...rows]: string[][]) => rows.map((row) => Object.fromEntries(head!.map((name, column) => [name, row[column]])));

describe("csv and facts", () => {
  it("csv is a row an operation, with its documented columns", async () => {
    const rows = parseCsv((await run("-f", "csv", ".")).out);
    expect(rows[0]).toEqual(Object.keys(OPERATION_COLUMNS));
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
    expect(objectsOf(rows)[0]).toMatchObject({
      id: "a.txt",
      language: "en",
      operation: "op-1",
      name: "Lantern",
      published: "2021-05-14",
      counts: expect.stringMatching(/arrests=3/),
    });
  });

  it("facts is a row a fact, with its documented columns", async () => {
    const rows = parseCsv((await run("-f", "facts", ".")).out);
    expect(rows[0]).toEqual(Object.keys(FACT_COLUMNS));
    const [record] = linesOf((await run("a.txt")).out);
    const parts = [...record.operations, record.unassigned];
    const facts = parts.flatMap((part) => Object.values(part).filter(Array.isArray).flat());
    expect(objectsOf(rows).filter(({ id }) => id === "a.txt")).toHaveLength(facts.length);
    expect(objectsOf(rows)).toContainEqual(expect.objectContaining({ kind: "counts", what: "arrests", value: "3", number: "3", qualifier: "exact" }));
  });

  it("mentions are a row a mention", async () => {
    const rows = parseCsv((await run("mentions", "-f", "csv", "a.txt")).out);
    expect(rows[0]).toEqual(Object.keys(MENTION_COLUMNS));
    expect(rows.length).toBeGreaterThan(5);
  });

  it("survives quotes, commas and line breaks, and gives a spreadsheet no formula", async () => {
    const ids = ['=HYPERLINK("http://evil")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n7", " =1", "\u00a0+1", "\ufeff@1", "\u200b-1", "\u001b=1", "\u0007\u001c+1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", "'=1", "a=1", "a,b", 'say "hi"', "two\nlines", "cr\ronly"];
    const { out } = await extractCommand(["-i", "jsonl", "-f", "facts"], { input: ids.map((id) => JSON.stringify({ id, text: STORY })).join("\n") });
    const found = [...new Set(objectsOf(parseCsv(out)).map(({ id }) => id))];
    expect(found).toEqual(ids.map((id, index) => (index < ids.indexOf("'=1") ? `'${id}` : id)));
  });

  it("call standard input by its name", async () => {
    expect((await extractCommand(["-f", "csv"], { input: STORY })).out).toMatch(/^-,Operation Lantern/m);
  });

  it("errors have no row, and no records is a head alone", async () => {
    expect((await run("-f", "csv", "empty.txt")).out).toBe(`${Object.keys(OPERATION_COLUMNS).join(",")}\r\n`);
  });
});

describe("table", () => {
  const tableIn = async (columns: number | string, ...args: string[]) => (await extractCommand([...args, "-f", "table", "."], { cwd: folder, env: { COLUMNS: String(columns) } })).out;

  it.each([4, 10, 20, 33, 50, 69, 70, 80, 100, 200])("fits a terminal of %i columns", async (columns) => {
    for (const out of [await tableIn(columns), await tableIn(columns, "mentions")]) {
      if (columns <= 20) expect(out).toContain("…");
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(columns);
    }
  });

  it("has a line a row where there is room, and a line a cell where there is not", async () => {
    const [head, ...lines] = (await tableIn(200)).trimEnd().split("\n");
    expect(head!.trim().split(/ {2,}/)).toEqual([...TABLE_COLUMNS]);
    expect(lines.filter((line) => !line.startsWith(" "))).toHaveLength(4);
    expect((await tableIn(24)).split("\n\n")[0]!.split("\n")).toEqual([
      "id         a.txt",
      "operation  Lantern",
      "counts     arrests=3",
      "           searches=>12",
      "money      EUR 40000-50…",
    ]);
    for (const none of ["0", "-7", "wide"]) expect((await tableIn(none)).split("\n")[0]!.trim().split(/ {2,}/)).toEqual([...TABLE_COLUMNS]);
  });

  it("keeps wide letters and long names in their columns", async () => {
    const input = ["警察".repeat(40), "x".repeat(300), "a\u001b[2Jb"].map((id) => JSON.stringify({ id, text: STORY })).join("\n");
    const { out } = await extractCommand(["-i", "jsonl", "-f", "table"], { input, env: { COLUMNS: "70" } });
    expect(out).not.toContain("\u001b");
    expect(out).toContain(`…${"x".repeat(11)}  Lantern`);
    // what is wide takes two columns
    expect(out).toContain(`…${"察警察警察"}   Lantern`);
  });
});

describe("parquet", () => {
  const file = join(mkdtempSync(join(tmpdir(), "extract-parquet-")), "facts.parquet");

  it("is read back with the documented columns and types", async () => {
    const { code } = await run(".", "-o", file);
    expect(code).toBe(1);
    const buffer = await asyncBufferFromFile(file);
    const { schema } = await parquetMetadataAsync(buffer);
    const types = Object.fromEntries(
      schema
        .slice(1)
        .map(({ name, type, converted_type, repetition_type }) => [
          name,
          `${converted_type === "UTF8" ? "STRING" : type}${repetition_type === "OPTIONAL" ? "?" : ""}`,
        ]),
    );
    expect(types).toEqual({ ...FACT_COLUMNS });
    const rows = await parquetReadObjects({ file: buffer });
    const csv = objectsOf(parseCsv((await run("-f", "facts", ".")).out));
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell == null ? "" : String(cell)])))).toEqual(csv);
    expect(rows).toContainEqual(expect.objectContaining({ kind: "money", number: 40000, max: 50000, currency: "EUR" }));
  });

  it("is whole without any row, and for mentions", async () => {
    await run("empty.txt", "-o", file);
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(file) })).toEqual([]);
    await run("mentions", "a.txt", "-o", file);
    const [row] = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    expect(Object.keys(row!)).toEqual(Object.keys(MENTION_COLUMNS));
  });
});

test("the README lists the columns of every format", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const listed = [...readme.matchAll(/^\|[^|]*`[^|]*\| an? [^|]*\| (id, [^|]*?) *\|$/gm)].map(([, columns]) => columns!.split(", "));
  expect(listed).toEqual([Object.keys(OPERATION_COLUMNS), Object.keys(FACT_COLUMNS), Object.keys(MENTION_COLUMNS), [...TABLE_COLUMNS]]);
});

describe("control characters", () => {
  const text = "a\u001b[31m\u0007\u009b\u200b\u202eb\tc\r\nd\u00ad\u{e0041}\u2028";

  it("are shown", () => {
    expect(visible(text)).toBe("a\\u001b[31m\\u0007\\u009b\\u200b\\u202eb\\u0009c\\u000d\\u000ad\\u00ad\\udb40\\udc41\\u2028");
    expect(visibleLines(text)).toBe("a\\u001b[31m\\u0007\\u009b\\u200b\\u202eb\tc\nd\\u00ad\\udb40\\udc41\\u2028");
    expect(JSON.parse(visibleJson(JSON.stringify(text)))).toBe(text);
    expect(visibleJson(JSON.stringify(text))).toMatch(/^[ -~]*$/);
  });

  const hasScript = spawnSync("script", ["--version"]).status === 0;
  const onTerminal = (args: string, env: Record<string, string> = {}) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, ...clean } = process.env;
    return spawnSync("script", ["-qec", `${process.execPath} ${BIN} ${args}`, "/dev/null"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...clean, TERM: "xterm", ...env },
      input: "",
    }).stdout;
  };

  it.skipIf(!hasScript)("a terminal gets pretty, coloured JSON with none of the text's own controls", () => {
    const hostile = folderOf({ "h.txt": STORY.replace("Lantern:", "Lantern \u001b[2J\u009b31m\u202e:") });
    const out = onTerminal(join(hostile, "h.txt"));
    expect(out).toContain('\u001b[36m"version"\u001b[39m: \u001b[33m1\u001b[39m');
    expect(out).not.toMatch(/\u001b\[2J|\u009b|\u202e/);
    expect(onTerminal("a.txt --no-color")).not.toContain("\u001b");
    expect(onTerminal("a.txt", { NO_COLOR: "1" })).not.toContain("\u001b");
    expect(onTerminal("a.txt b.txt --no-color")).toMatch(/^\[/);
  });

  it.skipIf(!hasScript)("no input on a terminal prints the help and does not wait", () => {
    expect(onTerminal("")).toMatch(/Usage: extract/);
  });

  it.skipIf(!hasScript)("a progress bar shows on a terminal, not in CI, not with --quiet", () => {
    const shown = (args: string, env = {}) => onTerminal(args, env),
      bar = (args: string, env = {}) => shown(`${args} . > ${join(folder, "..", "progress.out")}`, env).includes("MB/s");
    expect(bar("")).toBe(true);
    expect(shown("-f csv .")).not.toContain("MB/s");
    expect(shown(`. -o ${join(folder, "..", "progress.ndjson")}`)).toMatch(/100% \| 4 articles \| [\d.]+ MB\/s \| \d+s left/);
    expect(bar("", { CI: "true" })).toBe(false);
    expect(bar("--quiet")).toBe(false);
  });
});
