import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleRecordSchema, errorRecordSchema } from "../src/record.ts";
import { BIN, ENGLISH, extractCommand, folderOf, FRENCH, linesOf } from "./command.ts";

const folder = folderOf({
  "a/one.txt": ENGLISH,
  "a/deep/two.md": ENGLISH,
  "a/three.html": `<html lang="en"><body><article><h1>Three held in the harbour town</h1><p>${ENGLISH}</p></article></body></html>`,
  "a/wire.jsonl": `${JSON.stringify({ id: "w1", text: ENGLISH, date: "2021-05-15" })}\n`,
  "a/.hidden/no.txt": ENGLISH,
  "a/notes.pdf": "no",
  "barren/notes.doc": "no",
  "french.txt": FRENCH,
  "empty.txt": "",
  "blank.txt": " \n\u00a0\n",
  "binary.txt": Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
});
const at = (name: string) => join(folder, name);

describe("records", () => {
  it("writes one valid record, one line, when piped", async () => {
    const { code, out, err } = await extractCommand([at("a/one.txt")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [record, ...more] = linesOf(out);
    expect(more).toEqual([]);
    expect(articleRecordSchema.parse(record)).toMatchObject({ version: 1, id: at("a/one.txt"), language: { code: "en", detected: true } });
  });

  it("keeps the order of the keys", async () => {
    const { out } = await extractCommand([at("a/one.txt")]);
    const [record] = linesOf(out);
    expect(Object.keys(record)).toEqual(["version", "id", "source", "language", "operations", "unassigned", "warnings"]);
    expect(Object.keys(record.source)).toEqual(["title", "url", "format", "published", "characters", "sha256", "text"]);
    expect(Object.keys(record.unassigned)).toEqual(["names", "targets", "dates", "counts", "money", "countries", "agencies"]);
    for (const operation of record.operations) expect(Object.keys(operation)).toEqual(["id", "name", "date", ...Object.keys(record.unassigned)]);
  });

  it("reads standard input with and without «-», and gives it the id «-»", async () => {
    for (const args of [["-"], []]) {
      const { code, out } = await extractCommand(args, { input: ENGLISH });
      expect(code).toBe(0);
      expect(linesOf(out)).toMatchObject([{ id: "-", source: { format: "text", characters: ENGLISH.length } }]);
    }
  });

  it("reads a folder recursively in a fixed order, without hidden files", async () => {
    const { code, out } = await extractCommand(["a"], { cwd: folder });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ id }) => id)).toEqual(["a/deep/two.md", "a/one.txt", "a/three.html", "w1"]);
  });

  it("takes the date and the language from the options, and a line's own first", async () => {
    const input = `${JSON.stringify({ text: ENGLISH })}\n\n${JSON.stringify({ id: "b", text: ENGLISH, date: "2019-05", language: "es", title: "T", url: "https://example.org/b" })}\n`;
    const { out } = await extractCommand(["-i", "jsonl", "-d", "2020-02-29", "-l", "en", "-"], { input });
    expect(linesOf(out)).toMatchObject([
      { id: "line-1", source: { published: "2020-02-29", title: expect.any(String), url: null }, language: { code: "en", confidence: 1, detected: false } },
      { id: "b", source: { published: "2019-05", title: "T", url: "https://example.org/b" }, language: { code: "es" } },
    ]);
  });

  it("gives the same bytes twice", async () => {
    const [one, two] = await Promise.all([extractCommand(["a"], { cwd: folder }), extractCommand(["a"], { cwd: folder })]);
    expect(one.out).toBe(two.out);
  });
});

describe("pieces of pages", () => {
  it.each([`<p>${ENGLISH}</p>`, `\n<div class="story">\n<h2>Three held</h2>${ENGLISH}</div>`, `<!-- story --><article>${ENGLISH}</article>`])("are known by the block that they begin with: %j", async (input) => {
    const [record] = linesOf((await extractCommand([], { input })).out);
    expect(record.source).toMatchObject({ format: "html", text: expect.not.stringContaining("<") });
  });

  it("are not what only looks so", async () => {
    for (const input of [`<pirates> ${ENGLISH}`, `<p ${ENGLISH}`, `5 < 6. ${ENGLISH}`]) expect(linesOf((await extractCommand([], { input })).out)[0].source.format).toBe("text");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["french.txt", "unsupported-language"],
    ["empty.txt", "empty"],
    ["blank.txt", "empty"],
    ["binary.txt", "not-text"],
    ["nowhere.txt", "unreadable"],
  ])("%s gives an error record, a line on standard error and exit code 1", async (name, error) => {
    const { code, out, err } = await extractCommand([at(name), at("a/one.txt")]);
    const [bad, good] = linesOf(out);
    expect(errorRecordSchema.parse(bad)).toMatchObject({ id: at(name), error: { code: error } });
    expect(articleRecordSchema.parse(good).id).toBe(at("a/one.txt"));
    expect(err).toContain(name);
    expect(code).toBe(1);
  });

  it("names the language that is not supported", async () => {
    expect((await extractCommand([at("french.txt")])).err).toMatch(/French/);
  });

  it("a folder without articles exits 1 and says so", async () => {
    const { code, out, err } = await extractCommand([at("barren")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/barren: no articles/);
  });

  it("a line's blank fields are as good as absent, and an id loses no digits", async () => {
    const blank = { id: "", text: ENGLISH, date: "", language: " ", url: "", title: "" };
    const { code, out } = await extractCommand(["-i", "jsonl"], { input: `${JSON.stringify(blank)}\n{"id":12345678901234567890,"text":"a"}\n` });
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { id: "", source: { title: ENGLISH.split("\n")[0], url: null, published: "2021-05-14" }, language: { detected: true } },
      { id: "line-2", error: { code: "invalid-line", message: expect.stringContaining("2^53") } },
    ]);
  });

  it("bad lines are told by their number, and the next line is read", async () => {
    const input = [
      "{",
      "7",
      '{"id":"x"}',
      '{"text":["no"]}',
      '{"text":"no","date":"soon"}',
      '{"text":"no","language":"fr"}',
      '{"text":" "}',
      JSON.stringify({ id: "good", text: ENGLISH }),
    ].join("\n");
    const { code, out } = await extractCommand(["-i", "jsonl"], { input });
    const records = linesOf(out);
    expect(code).toBe(1);
    expect(records.map(({ id }) => id)).toEqual(["line-1", "line-2", "x", "line-4", "line-5", "line-6", "line-7", "good"]);
    expect(records.slice(0, 7).map(({ error }) => [error.code, error.line])).toEqual([
      ["invalid-line", 1],
      ["invalid-line", 2],
      ["invalid-line", 3],
      ["invalid-line", 4],
      ["invalid-line", 5],
      ["unsupported-language", 6],
      ["empty", 7],
    ]);
  });
});

describe("formats", () => {
  it("json is one object for one file, an array for several and for JSON lines", async () => {
    const json = async (args: string[], input = "") => JSON.parse((await extractCommand(["-f", "json", ...args], { input })).out);
    expect(await json([at("a/one.txt")])).toMatchObject({ version: 1 });
    expect(await json([at("a")])).toHaveLength(4);
    expect(await json([at("a/one.txt"), at("empty.txt")])).toHaveLength(2);
    expect(await json(["-i", "jsonl"], JSON.stringify({ text: ENGLISH }))).toHaveLength(1);
    expect(await json(["-i", "jsonl"])).toEqual([]);
    expect(await json([at("barren")])).toEqual([]);
    expect(await json([at("barren/*.txt")])).toEqual([]);
    expect(await json([at("a/o*.txt")])).toHaveLength(1);
    expect(await json([at("nowhere.txt")])).toMatchObject({ error: { code: "unreadable" } });
  });

  it("an array leaves every text as it is", async () => {
    const text = ENGLISH.replace("twelve servers", "twelve\u2028servers");
    const args = ["-i", "jsonl", "-f", "json"];
    const [record] = JSON.parse((await extractCommand(args, { input: JSON.stringify({ text }) })).out);
    for (const { start, end, text: quoted } of record.operations[0].counts.flatMap(({ evidence }: any) => evidence)) expect(quoted).toBe(text.slice(start, end));
  });

  it("-o - is standard output, and -o never writes over an input", async () => {
    const place = folderOf({ "a.txt": ENGLISH });
    expect((await extractCommand(["a.txt", "-o", "-"], { cwd: place })).out).toMatch(/^\{"version":1/);
    expect(await extractCommand(["a.txt", "-o", "./a.txt"], { cwd: place })).toMatchObject({ code: 2, err: expect.stringContaining("is an input") });
    const listed = folderOf({ "a.txt": ENGLISH, list: "a.txt\n" });
    symlinkSync("a.txt", join(listed, "link.txt"));
    for (const [output, ...inputs] of [["list", "--files-from", "list"], ["a.txt", "--files-from", "list"], ["a.txt", "link.txt"], ["link.txt", "a.txt"]])
      expect(await extractCommand([...inputs, "-o", output!], { cwd: listed })).toMatchObject({ code: 2, err: expect.stringContaining("is an input") });
    expect([readFileSync(join(listed, "a.txt"), "utf8"), readFileSync(join(listed, "list"), "utf8")]).toEqual([ENGLISH, "a.txt\n"]);
    if (existsSync("/dev/stdout")) expect((await extractCommand(["a.txt", "-o", "/dev/stdout"], { cwd: place })).out).toMatch(/^\{"version":1/);
    expect(readdirSync(place)).toEqual(["a.txt"]);
    expect(readFileSync(join(place, "a.txt"), "utf8")).toBe(ENGLISH);
  });

  it("-o takes the format from the name's ending and leaves nothing else behind", async () => {
    const place = folderOf({});
    for (const [name, begins] of [
      ["r.json", "{\n"],
      ["r.ndjson", '{"version":1'],
      ["r.csv", "id,title,"],
      ["r", '{"version":1'],
    ] as const) {
      expect(await extractCommand([at("a/one.txt"), "-o", join(place, name)])).toEqual({ code: 0, out: "", err: "" });
      expect(readFileSync(join(place, name), "utf8").startsWith(begins)).toBe(true);
    }
    expect(readdirSync(place).sort()).toEqual(["r", "r.csv", "r.json", "r.ndjson"]);
  });
});

describe("mentions", () => {
  it("writes a line an input, with the same error records", async () => {
    const { code, out } = await extractCommand(["mentions", at("a/one.txt"), at("empty.txt")]);
    const [line, error] = linesOf(out);
    expect(Object.keys(line)).toEqual(["id", "language", "mentions"]);
    for (const mention of line.mentions) expect(ENGLISH.slice(mention.start, mention.end)).toBe(mention.text);
    expect(error.error.code).toBe("empty");
    expect(code).toBe(1);
  });

  it("takes options before and after its name", async () => {
    const input = JSON.stringify({ id: "t", text: "Arrestate 20 persone." });
    for (const args of [
      ["mentions", "-i", "jsonl", "-l", "it"],
      ["-i", "jsonl", "-l", "it", "mentions"],
    ])
      expect(linesOf((await extractCommand(args, { input })).out)).toMatchObject([{ id: "t", language: "it" }]);
  });
});

describe("the command line", () => {
  it("--help shows examples on standard output", async () => {
    const { code, out } = await extractCommand(["--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Usage: extract/);
    expect(out).toMatch(/Examples:/);
  });

  it.each([
    [["--langauge", "it"], /--language/],
    [["-f", "yaml"], /json, ndjson|"json", "ndjson"/],
    [["-d", "2020-13-01"], /day, a month or a year/],
    [["-l", "fr"], /"?en"?/],
  ])("%j is wrong usage", async (args, says) => {
    const { code, out, err } = await extractCommand([...args, at("a/one.txt")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err).toMatch(/^extract: /);
  });

  it("a list of inputs that cannot be read is wrong usage, whatever was read before it", async () => {
    const { code, err } = await extractCommand([at("a/one.txt"), "--files-from", at("nowhere.list")]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^extract: cannot read the list .*: no such file or folder\n$/) });
  });

  it("schema prints the JSON Schema that the package exports", async () => {
    const { code, out } = await extractCommand(["schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining("json-schema.org") });
    expect(out).toBe(readFileSync(new URL("../dist/schema.json", import.meta.url), "utf8"));
  });

  it("a place that cannot be written is told in one line", async () => {
    const { code, err } = await extractCommand([at("a/one.txt"), "-o", join(folder, "no", "such", "r.json")]);
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/cannot write .*no such file or folder/);
  });

  it("colours only where asked: --color and --no-color, then the configuration, then NO_COLOR, then FORCE_COLOR", async () => {
    const coloured = async (args: string[], env: Record<string, string>) =>
      (await extractCommand([...args, "-f", "json", at("a/one.txt")], { env })).out.includes("\u001b[");
    expect(await coloured([], {})).toBe(false);
    expect(await coloured([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await coloured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
    expect(await coloured([], { FORCE_COLOR: "0" })).toBe(false);
    expect(await coloured(["--color"], { NO_COLOR: "1" })).toBe(true);
    const { yes, no } = { yes: join(folderOf({ "c.json": '{"options":{"color":true}}' }), "c.json"), no: join(folderOf({ "c.json": '{"options":{"color":false}}' }), "c.json") };
    expect(await coloured(["--config", yes], { NO_COLOR: "1" })).toBe(true);
    expect(await coloured(["--config", yes, "--no-color"], {})).toBe(false);
    expect(await coloured(["--config", no], { FORCE_COLOR: "1" })).toBe(false);
    expect(await coloured(["--config", no, "--color"], {})).toBe(true);
  });

  it("a closed pipe is success, and quiet", async () => {
    const child = spawn(process.execPath, [BIN, "-i", "jsonl"], { stdio: ["pipe", "pipe", "pipe"] });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    const line = `${JSON.stringify({ text: ENGLISH })}\n`;
    const feed = setInterval(() => child.stdin.write(line.repeat(50)), 5);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(feed);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("answers a line before the next one comes", async () => {
    const child = spawn(process.execPath, [BIN, "-i", "jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
    for (let turn = 1; turn <= 3; turn++) {
      child.stdin.write(`${JSON.stringify({ text: ENGLISH })}\n`);
      const [piece] = await new Promise<Buffer[]>((resolve) => child.stdout.once("data", (data: Buffer) => resolve([data])));
      expect(linesOf(piece!.toString())).toMatchObject([{ id: `line-${turn}` }]);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });
});
