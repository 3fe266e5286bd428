import { spawn } from "node:child_process";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { elementsOf } from "../src/batch/array.ts";
import { gunzip } from "../src/batch/gunzip.ts";
import type { Item } from "../src/batch/item.ts";
import { linesOf as blocksOf } from "../src/batch/lines.ts";
import { passing } from "../src/batch/spent.ts";
import { BIN, ENGLISH, extractCommand, folderOf, linesOf } from "./command.ts";

const line = (id: string) => JSON.stringify({ id, text: ENGLISH });
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The same in memory of their own, as a file is read. */
const alone = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => new Uint8Array(bytes.subarray(index * size, (index + 1) * size)));
async function* streamed(list: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* list;
}

/** Every line or element with its number. */
async function cut(blocks: AsyncGenerator<Item[]>): Promise<[number, string][]> {
  const found: [number, string][] = [];
  for await (const items of blocks)
    for (const item of items) {
      if (item.kind === "element") found.push([item.line, Buffer.from(item.bytes).toString()]);
      else if (item.kind === "lines")
        for (const [index, text] of Buffer.from(item.bytes).toString().split("\n").entries()) found.push([item.line + index, text]);
      else throw new Error(item.kind);
    }
  return found;
}

describe("JSON lines", () => {
  it.each([1, 2, 3, 5, 1000])("are cut alike whatever pieces of %i bytes they come in", async (size) => {
    const found = await cut(blocksOf("-", pieces(Buffer.from("a\nbé\n\nc,€\nlast"), size)));
    expect(found).toEqual([
      [1, "a"],
      [2, "bé"],
      [3, ""],
      [4, "c,€"],
      [5, "last"],
    ]);
  });

  it("may have CRLF, a byte-order mark, empty lines, and no break at the end", async () => {
    const { code, out } = await extractCommand(["-i", "jsonl"], { input: `\ufeff${line("a")}\r\n\r\n\ufeff\r\n\ufeff${line("b")}` });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("may be UTF-16 or, line by line, Windows-1252", async () => {
    expect(linesOf((await extractCommand(["-i", "jsonl"], { input: utf16(`${line("a")}\n${line("b")}\n`) })).out).map(({ id }) => id)).toEqual(["a", "b"]);
    const mixed = Buffer.concat([
      Buffer.from(`${JSON.stringify({ id: "caffè", text: ENGLISH })}\n`, "latin1"),
      Buffer.from(JSON.stringify({ id: "città", text: ENGLISH })),
    ]);
    const [first, second] = linesOf((await extractCommand(["-i", "jsonl"], { input: mixed })).out);
    expect(first).toMatchObject({ id: "caffè", warnings: [{ code: "encoding-assumed" }] });
    expect(second.id).toBe("città");
    expect(second.warnings.map(({ code }: { code: string }) => code)).not.toContain("encoding-assumed");
  });

  it("are known without -i by their name or their first line", async () => {
    const folder = folderOf({ "wire.json": `${line("a")}\n${line("b")}\n`, "story.txt": `{"not": "lines"} ${ENGLISH}`, "story.txt.gz": gzipSync(`{"not": "lines"} ${ENGLISH}`) });
    expect(linesOf((await extractCommand(["wire.json"], { cwd: folder })).out)).toHaveLength(2);
    expect(linesOf((await extractCommand([], { input: `${line("a")}\n` })).out)).toMatchObject([{ id: "a" }]);
    for (const name of ["story.txt", "story.txt.gz"]) expect(linesOf((await extractCommand([name], { cwd: folder })).out)).toMatchObject([{ id: name, version: 1, source: {} }]);
  });

  it("a line of 100 MB gives an error record in its place, in little memory, and the next line is read", { timeout: 120_000 }, async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=150", BIN, "-i", "jsonl", "-j", "0"], { stdio: ["pipe", "pipe", "ignore"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (out += piece));
    const write = (text: string) => new Promise((resolve) => child.stdin.write(text, resolve));
    await write(`${line("a")}\n{"id":"long","text":"`);
    for (let megabyte = 0; megabyte < 100; megabyte++) await write("x".repeat(1 << 20));
    await write(`"}\n${line("b")}\n`);
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
    expect(linesOf(out)).toMatchObject([{ id: "a" }, { id: "line-2", error: { code: "too-large", line: 2 } }, { id: "b" }]);
  });

  it("of more words than memory holds give an error record in their place, and so do files and pages", async () => {
    const many = "€5 ".repeat(1_250_001),
      message = "over 2500000 words and signs, which is more than is read";
    const folder = folderOf({ "a.txt": many, "b.html": `<html>${"<p>7".repeat(625_001)}`, "c.jsonl": `${JSON.stringify({ id: "c", text: many })}\n${line("d")}` });
    const { code, out } = await extractCommand(["."], { cwd: folder });
    expect(code).toBe(1);
    expect(linesOf(out).map(({ id, error }) => [id, error])).toEqual([
      ["a.txt", { code: "too-large", message }],
      ["b.html", { code: "too-large", message }],
      ["c", { code: "too-large", message, line: 1 }],
      ["d", undefined],
    ]);
    const long = folderOf({ "long.txt": `${ENGLISH}${"a".repeat(4_000_000)}` });
    expect(linesOf((await extractCommand(["long.txt"], { cwd: long })).out)).toMatchObject([{ id: "long.txt", version: 1, source: {} }]);
  });

  it("keys of prototypes are data", async () => {
    const { code, out } = await extractCommand(["-i", "jsonl"], {
      input: `{"__proto__":{"text":"no"},"constructor":1,"id":"p"}\n{"id":"__proto__","text":${JSON.stringify(ENGLISH)}}`,
    });
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { id: "p", error: { code: "invalid-line" } },
      { id: "__proto__", version: 1 },
    ]);
  });
});

describe("the memory of what passes through", () => {
  const text = `${line("a")}\n${line("b")}\n`;

  it.each([5, 1000, 1_000_000])("is free as soon as it was cut, in pieces of %i bytes", async (size) => {
    const list = alone(Buffer.from(text), size);
    const found = await cut(blocksOf("-", passing(streamed(list))));
    expect(found.map(([, json]) => json)).toEqual([line("a"), line("b")]);
    expect(list.map(({ byteLength }) => byteLength)).toEqual(list.map(() => 0));
  });

  it("stays where others share it", async () => {
    const whole = Buffer.concat([Buffer.from(text), Buffer.from("more")]);
    await cut(blocksOf("-", passing(pieces(whole.subarray(0, -4), 1000))));
    expect(whole.toString()).toBe(`${text}more`);
  });
});

describe("JSON arrays", () => {
  const array = ` [ {"id":"a","text":"x,]}\\"["},\n{"id":"b","list":[1,[2]]} , 7,{}\n]\n`;

  it.each([1, 2, 7, 1000])("are cut alike whatever pieces of %i bytes they come in", async (size) => {
    const found = await cut(elementsOf("-", pieces(Buffer.from(array), size)));
    expect(found.map(([number, text]) => [number, text.trim()])).toEqual([
      [1, '{"id":"a","text":"x,]}\\"["}'],
      [2, '{"id":"b","list":[1,[2]]}'],
      [3, "7"],
      [4, "{}"],
    ]);
  });

  it("give a record an element, a bad one in its place", async () => {
    const { code, out } = await extractCommand(["-i", "jsonl"], { input: `[${line("a")},{"id":"x"},\n  ${line("b")}]` });
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([{ id: "a" }, { id: "x", error: { code: "invalid-line", line: 2 } }, { id: "b" }]);
    expect((await extractCommand(["-f", "json"], { input: `[\n${line("a")}\n]` })).out).toMatch(/^\[/);
  });

  it("of none are no article, and give an array of none", async () => {
    for (const input of ["[]", " [\n]\n", "\ufeff[ ]"])
      for (const args of [[], ["-i", "jsonl"]]) {
        expect(await extractCommand(args, { input })).toEqual({ code: 0, out: "", err: "" });
        expect((await extractCommand([...args, "-f", "json"], { input })).out).toBe("[\n]\n");
      }
    expect(linesOf((await extractCommand([], { input: "[] no array" })).out)).toMatchObject([{ id: "-", error: { code: "unsupported-language" } }]);
  });

  it.each([
    [["[", `${line("a")}]`], ["a"]],
    [["[\n ", "{", `${line("a").slice(1)},\n`, `${line("b")}]`], ["a", "b"]],
    [["{", '"id', line("a").slice(4), "\n"], ["a"]],
    [["{\n", `${line("a").slice(1)}\n${line("b")}`], ["a", "b"]],
    [[gzipSync(line("a")).subarray(0, 1), gzipSync(line("a")).subarray(1)], ["a"]],
    [["[", "Photo] ", ENGLISH], ["-"]],
  ])("are told whatever pieces their beginning comes in: %j", async (parts, ids) => {
    const child = spawn(process.execPath, [BIN], { stdio: ["pipe", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (out += piece));
    for (const part of parts) {
      child.stdin.write(part);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    child.stdin.end();
    await new Promise((resolve) => child.on("close", resolve));
    expect(linesOf(out).map(({ id }) => id)).toEqual(ids);
  });

  it("that break off give what is there", async () => {
    expect(linesOf((await extractCommand(["-i", "jsonl"], { input: `[${line("a")},{"id":"b","te` })).out)).toMatchObject([
      { id: "a" },
      { id: "line-2", error: { code: "invalid-line" } },
    ]);
    for (const cut of [`[${line("a")}`, `[${line("a")},`, `[${line("a")}, \n`])
      expect(linesOf((await extractCommand(["-i", "jsonl"], { input: cut })).out)).toMatchObject([
        { id: "a" },
        { id: "line-2", error: { code: "invalid-line", message: "the array is not closed", line: 2 } },
      ]);
  });

  it("may stand one behind another; what else stands behind one is told", async () => {
    const read = async (input: string) => linesOf((await extractCommand(["-i", "jsonl"], { input })).out).map(({ id, error }) => error?.code ?? id);
    expect(await read(`\ufeff[${line("a")}]\n[${line("b")}] \n[]\n`)).toEqual(["a", "b"]);
    expect(await read(`[${line("a")}] garbage`)).toEqual(["a", "invalid-line"]);
    expect(await read(`[${line("a")}], 7 [${line("b")}]`)).toEqual(["a", "invalid-line", "b"]);
  });
});

describe("JSON objects one behind another", () => {
  const printed = `${["a", "b"].map((id) => JSON.stringify({ id, text: ENGLISH, tags: [{}] }, null, 2)).join("\n")}\n`;

  it.each([1, 7, 1000])("are cut alike whatever pieces of %i bytes they come in", async (size) => {
    const found = await cut(elementsOf("-", pieces(Buffer.from(`{"a": "}"}\n {\n"b": [1]\n} 7 {"c"`), size), "objects"));
    expect(found.map(([number, text]) => [number, text.trim()])).toEqual([
      [1, '{"a": "}"}'],
      [2, '{\n"b": [1]\n}'],
      [3, '7 {"c"'],
    ]);
  });

  it("give a record each, as jq prints them, and in UTF-16, as arrays do", async () => {
    const array = JSON.stringify([{ id: "a", text: ENGLISH }, { id: "b", text: ENGLISH }]); // prettier-ignore
    const folder = folderOf({ "printed.json": printed, "marked.json": `\ufeff${printed.replace("\n{", "\n\ufeff{")}`, "wide.json": utf16(printed), "array.json": utf16(array) });
    for (const name of ["printed.json", "marked.json", "wide.json", "array.json"])
      expect(linesOf((await extractCommand([name], { cwd: folder })).out)).toMatchObject([
        { id: "a", source: { characters: ENGLISH.length } },
        { id: "b", warnings: [] },
      ]);
  });

  it("of another kind in a .json file are no article", async () => {
    const folder = folderOf({ "texts.json": JSON.stringify([ENGLISH]) });
    expect(linesOf((await extractCommand(["texts.json"], { cwd: folder })).out)).toMatchObject([{ error: { code: "invalid-line" } }]);
  });
});

describe("gzip", () => {
  const folder = folderOf({
    "story.txt.gz": gzipSync(ENGLISH),
    "wire.jsonl.gz": gzipSync(`${line("a")}\n${line("b")}\n`),
    "page.html.gz": gzipSync(`<html><body><p>${ENGLISH}</p></body></html>`),
    "broken.txt.gz": gzipSync(ENGLISH.repeat(50)).subarray(0, 60),
    "bomb.txt.gz": gzipSync(Buffer.alloc(200_000_000, 0x20)),
  });

  it("is unpacked: articles, pages, lines, and standard input", async () => {
    const { code, out } = await extractCommand(["story.txt.gz", "wire.jsonl.gz", "page.html.gz"], { cwd: folder });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ id, source }) => [id, source.format])).toEqual([
      ["story.txt.gz", "text"],
      ["a", "text"],
      ["b", "text"],
      ["page.html.gz", "html"],
    ]);
    expect(linesOf((await extractCommand(["-"], { input: gzipSync(ENGLISH) })).out)).toMatchObject([{ id: "-", source: { characters: ENGLISH.length } }]);
  });

  it("that is broken, or unpacks to more than an article may have, is one failure", async () => {
    const { code, out } = await extractCommand(["broken.txt.gz", "bomb.txt.gz", "story.txt.gz"], { cwd: folder });
    expect(code).toBe(1);
    expect(linesOf(out).map(({ error }) => error?.code)).toEqual(["unreadable", "too-large", undefined]);
  });
});

describe("gzip data that are damaged", () => {
  const two = gzipSync(`${line("a")}\n${line("b")}`),
    array = gzipSync(`[${line("a")},${line("b")}`);

  it.each([
    ["garbage behind them", Buffer.concat([two, Buffer.from("garbage")]), ["a", "b"], /garbage stands behind/],
    ["a packed line and garbage behind them", Buffer.concat([two, gzipSync(`\n${line("c")}\n`), Buffer.from([1, 2, 3])]), ["a", "b", "c"], /garbage stands behind/],
    ["an array, cut off, and garbage", Buffer.concat([array, Buffer.from("garbage")]), ["a", "b", "line-3"], /garbage stands behind/],
    ["another sum", Buffer.concat([two.subarray(0, -8), Buffer.alloc(4), two.subarray(-4)]), ["a", "b"], /another sum/],
    ["the end missing", two.subarray(0, -3), ["a", "b"], /break off/],
  ])("give the good lines that stand before: %s", async (_, packed, good, why) => {
    const { code, out } = await extractCommand([], { input: packed });
    const records = linesOf(out);
    expect(code).toBe(1);
    expect(records.map(({ id }) => id)).toEqual([...good, "-"]);
    expect(records.at(-1).error).toEqual({ code: "unreadable", message: expect.stringMatching(why) });
  });

  it("are unpacked alike whatever pieces they come in, with zeros behind them", async () => {
    const text = "Twelve servers.\n".repeat(5000),
      packed = Buffer.concat([gzipSync(text), gzipSync(""), gzipSync(text), Buffer.alloc(600)]);
    for (const size of [100, 4096, 1 << 20]) {
      let unpacked = "";
      for await (const piece of gunzip(pieces(packed, size))) unpacked += Buffer.from(piece).toString();
      expect(unpacked === text + text).toBe(true);
    }
  });
});

describe("--offsets", () => {
  const text = `👮🏽 Città ${ENGLISH}`;
  const spans = (record: any): { start: number; end: number; text: string }[] =>
    [...record.operations, record.unassigned].flatMap((part) => Object.values(part).filter(Array.isArray).flat()).flatMap(({ evidence }: any) => evidence);

  it("counts code points as Python does, and bytes as Go and Rust do", async () => {
    const read = async (unit: string) =>
      linesOf((await extractCommand(["-i", "jsonl", "-l", "en", "--offsets", unit], { input: JSON.stringify({ text }) })).out)[0];
    const [units, points, bytes] = await Promise.all([read("utf16"), read("codepoint"), read("byte")]);
    expect(spans(units).length).toBeGreaterThan(3);
    for (const { start, end, text: words } of spans(units)) expect(text.slice(start, end)).toBe(words);
    for (const { start, end, text: words } of spans(points)) expect([...text].slice(start, end).join("")).toBe(words);
    for (const { start, end, text: words } of spans(bytes)) expect(Buffer.from(text).subarray(start, end).toString()).toBe(words);
    expect(points.source.characters).toBe([...text].length);
    expect(bytes.source.characters).toBe(Buffer.byteLength(text));
  });

  it("holds for mentions too", async () => {
    const { out } = await extractCommand(["mentions", "-i", "jsonl", "-l", "en", "--offsets", "byte"], { input: JSON.stringify({ text }) });
    for (const { start, end, text: words } of linesOf(out)[0].mentions) expect(Buffer.from(text).subarray(start, end).toString()).toBe(words);
  });
});
