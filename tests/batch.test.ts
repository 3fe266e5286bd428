import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threadsOf } from "../src/batch/engine.ts";
import { pathOf, unusedNames } from "../src/batch/folder.ts";
import { startPace, type Shift } from "../src/batch/interrupt.ts";
import { work } from "../src/batch/work.ts";
import { formatOf } from "../src/formats/format.ts";
import { BIN, ENGLISH, extractCommand, folderOf, FRENCH, linesOf } from "./command.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${ENGLISH}Police added that ${index + 2} flats were searched.\n`);
const wire = (count: number) => numbered(count).map((text, index) => (index % 7 === 3 ? `{"id":"bad-${index}"` : JSON.stringify({ id: `n-${index}`, text })));

const folder = folderOf({
  ...Object.fromEntries(numbered(12).map((text, index) => [`news/2024-${String(index).padStart(2, "0")}.txt`, text])),
  "news/french.txt": FRENCH,
  "news/sub/wire.jsonl": `${wire(40).join("\n")}\n`,
  "news/[odd] name.txt": ENGLISH,
});
const run = (args: readonly string[], options = {}) => extractCommand(args, { cwd: folder, ...options });
const place = () => mkdtempSync(join(tmpdir(), "extract-out-"));

/** All files below a folder with their contents. */
function contentsOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, "utf8")]),
  );
}

describe("jobs", () => {
  it.each(["ndjson", "json", "csv", "facts"])("gives the same bytes as %s whatever their number", async (format) => {
    const [none, one, four, free] = await Promise.all([["-j", "0"], ["-j", "1"], ["-j", "4"], []].map((jobs) => run([...jobs, "-f", format, "news"])));
    expect(none!.code).toBe(1);
    for (const other of [one, four, free]) expect(other!.out).toBe(none!.out);
  });

  it("keeps the order of lines that come in one by one", async () => {
    const { out } = await run(["-j", "3", "-i", "jsonl"], { input: wire(300).join("\n") });
    expect(linesOf(out).map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, index) => (index % 7 === 3 ? `line-${index + 1}` : `n-${index}`)));
  });

  it("are no more than two a core", () => {
    expect([threadsOf(3, 2), threadsOf(64, 2), threadsOf(64, 32)]).toEqual([3, 4, 64]);
  });

  it("refuses what is no number", async () => {
    expect((await run(["-j", "many", "news"])).code).toBe(2);
  });
});

describe("inputs", () => {
  it("takes patterns, in the order of their names, and names with brackets as they are", async () => {
    const ids = async (...names: string[]) => linesOf((await run(names)).out).map(({ id }) => id);
    expect(await ids("news/2024-0[0-3].txt")).toEqual([0, 1, 2, 3].map((n) => `news/2024-0${n}.txt`));
    expect(await ids("news/**/*.txt")).toHaveLength(14);
    expect(await ids("news/[odd] name.txt")).toEqual(["news/[odd] name.txt"]);
  });

  it("calls what a pattern finds as a shell would", async () => {
    const ids = async (name: string) => linesOf((await extractCommand([name], { cwd: join(folder, "news") })).out).map(({ id }) => id);
    for (const start of ["", "./", "../news/", `${folder}/news/`]) expect(await ids(`${start}2024-0[01].txt`)).toEqual([`${start}2024-00.txt`, `${start}2024-01.txt`]);
  });

  it("says where a pattern fits nothing", async () => {
    const { code, err } = await run(["news/*.nothing"]);
    expect(code).toBe(1);
    expect(err).toMatch(/news\/\*\.nothing: no articles/);
  });

  it("reads a list of names, divided by lines or by NUL", async () => {
    writeFileSync(join(folder, "list"), "news/2024-01.txt\r\nnews/2024-00.txt\n");
    const ids = ["news/2024-01.txt", "news/2024-00.txt"];
    expect(linesOf((await run(["--files-from", "list"])).out).map(({ id }) => id)).toEqual(ids);
    expect(linesOf((await run(["--files-from", "-"], { input: ids.join("\0") })).out).map(({ id }) => id)).toEqual(ids);
    expect((await run(["--files-from", "no-such-list"])).code).toBe(2);
    expect(await run(["--files-from", "-"], { input: "-\n" })).toMatchObject({ code: 2, err: "extract: standard input can be read only once\n" });
    const own = folderOf({ "two\nlines.txt": ENGLISH, "a.txt": ENGLISH });
    const listed = async (input: string | Uint8Array) => linesOf((await extractCommand(["--files-from", "-"], { cwd: own, input })).out).map(({ id }) => id);
    expect(await listed("two\nlines.txt\0a.txt\0")).toEqual(["two\nlines.txt", "a.txt"]);
    expect(await listed(Buffer.from("\ufeffa.txt\r\n", "utf16le"))).toEqual(["a.txt"]);
  });

  it("does not read its own output", async () => {
    const own = folderOf({ "a.txt": ENGLISH });
    for (let turn = 0; turn < 2; turn++) await extractCommand([".", "-o", "out.jsonl"], { cwd: own });
    expect(linesOf(readFileSync(join(own, "out.jsonl"), "utf8"))).toHaveLength(1);
    for (let turn = 0; turn < 2; turn++) await extractCommand([".", "--out-dir", "out", "-f", "ndjson"], { cwd: own });
    expect(Object.keys(contentsOf(join(own, "out")))).toEqual(["/a.txt.ndjson", "/out.jsonl/a.txt.ndjson"]);
    // beside their articles, and again
    const beside = folderOf({ "in/a.txt": ENGLISH });
    for (let turn = 0; turn < 2; turn++) expect((await extractCommand(["in", "in/**", "--out-dir", "."], { cwd: beside })).code).toBe(0);
    expect(Object.keys(contentsOf(beside))).toEqual(["/in/a.txt", "/in/a.txt.json", "/in/a.txt~2.json"]);
    for (const name of ["r.lock", "r.journal", "r.partial", "r.partial.gz"]) writeFileSync(join(own, name), "left behind");
    expect((await extractCommand(["r*", "-o", "r"], { cwd: own })).err).toMatch(/^extract: r\*: no articles in it\n/);
  });

  it.skipIf(process.platform !== "linux")("tells of a name that is not UTF-8", async () => {
    const own = folderOf({ "a.txt": ENGLISH });
    writeFileSync(Buffer.concat([Buffer.from(`${own}/caff`), Buffer.from([0xe8]), Buffer.from(".txt")]), ENGLISH);
    const { out } = await extractCommand(["."], { cwd: own });
    expect(linesOf(out)).toMatchObject([{ id: "a.txt", version: 1 }, { id: "caff\ufffd.txt", error: { code: "unreadable", message: "its name is not UTF-8" } }]);
  });

  const canPipe = spawnSync("mkfifo", ["--version"]).error === undefined;

  it.skipIf(!canPipe)("leaves links to folders and what is no file, tells so, and reads the rest", async () => {
    const own = folderOf({ "in/a.txt": ENGLISH, "elsewhere/b.txt": ENGLISH });
    symlinkSync("../elsewhere", join(own, "in", "story.txt"));
    symlinkSync("../elsewhere", join(own, "in", "more"));
    symlinkSync("../elsewhere/b.txt", join(own, "in", "z.txt"));
    symlinkSync("loop", join(own, "in", "loop"));
    spawnSync("mkfifo", [join(own, "in", "pipe.txt")]);
    const { code, out, err } = await extractCommand(["in"], { cwd: own });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ id }) => id)).toEqual(["in/a.txt", "in/z.txt"]);
    expect(err.split("\n").slice(0, 3).sort()).toEqual(["extract: in/more: a link to a folder is not followed", "extract: in/pipe.txt: not a file", "extract: in/story.txt: a link to a folder is not followed"]);
    expect((await extractCommand(["-q", "in"], { cwd: own })).err).toBe("");
    expect(linesOf((await extractCommand(["in/story.txt"], { cwd: own })).out)).toHaveLength(1);
  });
});

describe("what it tells", () => {
  it("closes with a summary, and --quiet leaves it out", async () => {
    expect((await run(["news"])).err).toMatch(/54 read, 47 written, 7 failed \(6 invalid-line, 1 unsupported-language\)\n$/);
    expect((await run(["--quiet", "news/2024-00.txt", "news/2024-01.txt"])).err).toBe("");
    expect((await run(["--quiet", "news"])).err).toMatch(/french/);
  });

  it("tells in which file a line is bad", async () => {
    const { err } = await run(["--quiet", "news/sub/wire.jsonl"]);
    expect(err).toMatch(/^extract: news\/sub\/wire\.jsonl, line 4: not JSON/);
    expect((await run(["--quiet"], { input: '{"id":"x"}\n' })).err).toBe("extract: -, line 1 (x): no «text» in it\n");
  });

  it("--verbose tells every article", async () => {
    expect((await run(["-v", "news/2024-00.txt"])).err).toBe("extract: news/2024-00.txt: read\nextract: 1 read, 1 written, 0 failed\n");
  });

  it("shows control characters of names and texts, and does not obey them", async () => {
    const { out, err } = await run(["\u001b[31mred\u0007"]);
    expect(err).not.toContain("\u001b");
    expect(err).toContain("\\u001b[31mred\\u0007");
    expect(out).not.toContain("\u001b");
    expect((await run(["--\u001b[31mred"])).err).toMatch(/^extract: unknown option '--\\u001b\[31mred'/);
  });
});

describe("--fail-fast", () => {
  it.each(["0", "3"])("stops behind the first failure with %s threads", async (jobs) => {
    const { code, out, err } = await run(["--fail-fast", "-j", jobs, "-i", "jsonl"], { input: wire(100).join("\n") });
    expect(code).toBe(1);
    expect(linesOf(out).map(({ id }) => id)).toEqual(["n-0", "n-1", "n-2", "line-4"]);
    expect(err).toMatch(/stopped at the first failure/);
  });

  it("leaves nothing of a table or Parquet, which no later run can take up", async () => {
    const out = place();
    for (const name of ["r.parquet", "r.txt"]) expect((await run(["--fail-fast", "news", "-o", join(out, name)])).code).toBe(1);
    expect(readdirSync(out)).toEqual([]);
  });

  it("leaves what was written beside the place of the output", async () => {
    const file = join(place(), "r.ndjson");
    expect((await run(["--fail-fast", "news", "-o", file])).code).toBe(1);
    expect(existsSync(file)).toBe(false);
    expect(linesOf(readFileSync(`${file}.partial`, "utf8")).at(-1).error.code).toBe("unsupported-language");
  });
});

describe("--out-dir", () => {
  it("writes a record a file under the path of its input", async () => {
    const out = place();
    const { code } = await run(["news", "--out-dir", out]);
    expect(code).toBe(1);
    const files = contentsOf(out);
    expect(Object.keys(files)).toContain("/news/2024-00.txt.json");
    expect(Object.keys(files)).toContain("/news/sub/wire.jsonl/n-0.json");
    expect(Object.keys(files)).toHaveLength(54);
    expect(JSON.parse(files["/news/2024-00.txt.json"]!)).toMatchObject({ version: 1, id: "news/2024-00.txt" });
    expect(JSON.parse(files["/news/french.txt.json"]!)).toMatchObject({ error: { code: "unsupported-language" } });
  });

  it("lets no name lead out, and none overwrite another", async () => {
    const ids = [
      "../../evil",
      "/etc/evil",
      "..\\..\\evil",
      "..",
      ".",
      "",
      "con",
      "a/b",
      "a_b",
      "A_B",
      "e\u0301",
      "\u00e9",
      "x".repeat(500),
      "nul.txt",
      "\u0000",
      "\ud800",
      " ",
      "~",
      "__proto__",
    ];
    const root = place(),
      out = join(root, "out");
    const { code } = await run(["-i", "jsonl", "--out-dir", out, "-f", "ndjson"], { input: ids.map((id) => JSON.stringify({ id, text: ENGLISH })).join("\n") });
    expect(code).toBe(0);
    expect(readdirSync(root)).toEqual(["out"]);
    const files = contentsOf(out);
    expect(
      Object.values(files)
        .flatMap(linesOf)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    for (const name of Object.keys(files)) expect(name).toMatch(/^\/stdin\/[^/]+\.ndjson$/);
  });

  it("leads down and nowhere else, whatever an article is called", () => {
    const steps = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("..", "../..", "/", "\\", "C:", "~", "con", ".", "\0", "a/../..", "\ud800")), { maxLength: 5 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(steps, fc.option(steps), (id, from) => {
        const path = pathOf(id, from);
        expect(resolve("/root/folder", path).startsWith("/root/folder/")).toBe(true);
        expect(path.split("/").every((step) => Buffer.byteLength(step) < 240 && !/^\.{1,2}$|[\\:\0]/.test(step))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("names many articles of one id in a time that grows with their number", () => {
    const nameOf = unusedNames(["same.json"], ".json"),
      start = performance.now();
    const names = new Set(Array.from({ length: 50_000 }, () => nameOf("same")));
    expect(names.size).toBe(50_000);
    expect(names.has("same.json")).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("gives no file and no folder the same name", async () => {
    const nameOf = unusedNames(["a.json", "b.JSON/x.json"], ".json");
    expect(["a.json/x", "a.json/y", "A.json/b.json/x", "a", "b", "c/d", "c"].map(nameOf)).toEqual(["a.json~/x.json", "a.json~/y.json", "A.json~/b.json/x.json", "a~2.json", "b~2.json", "c/d.json", "c.json"]);
    const line = JSON.stringify({ id: "x", text: ENGLISH });
    for (const [inputs, files] of [
      [["wire", "wire.json"], ["/wire.json", "/wire.json~/x.json"]],
      [["wire.json", "wire"], ["/wire.json/x.json", "/wire~2.json"]],
    ] as const) {
      const own = folderOf({ wire: ENGLISH, "wire.json": line });
      expect((await extractCommand([...inputs, "--out-dir", "out"], { cwd: own })).code).toBe(0);
      expect(Object.keys(contentsOf(join(own, "out")))).toEqual(files);
    }
  });

  it("fails an article that cannot have its name, tells and counts it, and goes on", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "b.txt": ENGLISH, "c.txt": ENGLISH, "out/b.txt.json/x": "" });
    const go = (...args: string[]) => extractCommand(["a.txt", "b.txt", "c.txt", "--out-dir", "out", ...args], { cwd: own });
    const why = /^extract: b\.txt: cannot write .*b\.txt\.json: is a folder\n/;
    expect(await go("--fail-fast")).toMatchObject({ code: 1, err: expect.stringMatching(/extract: stopped at the first failure; what was written stands/) });
    expect(Object.keys(contentsOf(join(own, "out")))).toEqual(["/.extract.journal", "/a.txt.json", "/b.txt.json/x"]);
    expect(await go("--resume")).toMatchObject({ code: 1, err: expect.stringMatching(why) });
    rmSync(join(own, "out", "a.txt.json"));
    const { code, err } = await go();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/\n.* 3 read, 2 written, 1 failed \(1 failed\)\n$/) });
    expect(err).toMatch(why);
    expect(Object.keys(contentsOf(join(own, "out")))).toEqual(["/a.txt.json", "/b.txt.json/x", "/c.txt.json"]);
  });

  it.skipIf(process.platform !== "linux")("fails an article whose path is too long there", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "c.txt": ENGLISH }),
      deep = `${Array.from({ length: Math.floor((4050 - own.length) / 180) }, () => "d".repeat(179)).join("/")}/b.txt`;
    mkdirSync(join(own, deep, ".."), { recursive: true });
    writeFileSync(join(own, deep), ENGLISH);
    const { code, err } = await extractCommand(["a.txt", deep, "c.txt", "--out-dir", "o".repeat(240)], { cwd: own });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^extract: d.*b\.txt: cannot write .*: the name is too long\nextract: 3 read, 2 written, 1 failed \(1 failed\)\n$/) });
    expect(readdirSync(join(own, "o".repeat(240))).filter((name) => /\.txt/.test(name)).sort()).toEqual(["a.txt.json", "c.txt.json"]);
  });

  it("never writes over an input", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "a.txt.json": JSON.stringify({ text: ENGLISH }), list: "a.txt.json\na.txt\n", "r.ndjson.partial": ENGLISH });
    const before = contentsOf(own);
    for (const args of [["a.txt", "a.txt.json", "--out-dir", "."], ["r.ndjson.partial", "-o", "r.ndjson"], ["--files-from", "list", "--out-dir", "."]])
      expect(await extractCommand(args, { cwd: own })).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/is an input/) });
    expect(contentsOf(own)).toEqual(before);
  });

  it("keeps paths that lead up inside", async () => {
    const root = folderOf({ "up.txt": ENGLISH, "deep/down/x": "" });
    await extractCommand(["../../up.txt", join(root, "up.txt"), "--out-dir", "out"], { cwd: join(root, "deep/down") });
    const files = Object.keys(contentsOf(root)).filter((name) => name.endsWith(".json"));
    expect(files).toHaveLength(2);
    for (const name of files) expect(name.startsWith("/deep/down/out/")).toBe(true);
  });

  it("follows no link out of the folder", async () => {
    const root = folderOf({ "in/a.txt": ENGLISH, "elsewhere/x": "", "out/x": "" });
    symlinkSync(join(root, "elsewhere"), join(root, "out", "in"));
    const { code, err } = await extractCommand(["in", "--out-dir", "out"], { cwd: root });
    expect(code).toBe(1);
    expect(err).toMatch(/leads out of/);
    expect(readdirSync(join(root, "elsewhere"))).toEqual(["x"]);
    // nor where a run keeps what it needs, beside a file too
    const names = ["a.txt.json.partial", ".extract.journal"].map((name) => join("again", name)).concat(["r.gz.partial", "r.gz.partial.gz", "r.gz.journal"]);
    mkdirSync(join(root, "again"));
    for (const name of names) symlinkSync(join(root, "elsewhere", "x"), join(root, name));
    for (const target of [["--out-dir", "again"], ["-o", "r.gz"], ["-o", "r.gz", "--resume"]])
      expect((await extractCommand([join(root, "in", "a.txt"), ...target], { cwd: join(root) })).code).toBe(0);
    expect(readFileSync(join(root, "elsewhere", "x"), "utf8")).toBe("");
  });
});

describe("--resume", { timeout: 180_000 }, () => {
  const lines = wire(400).join("\n");
  const source = folderOf({ "wire.jsonl": lines, "more.txt": ENGLISH });

  /** Starts the command and kills it after a while; true where it was still at work. */
  async function killed(args: readonly string[], after: number): Promise<boolean> {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: source, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
    clearTimeout(timer);
    return signal === "SIGKILL";
  }

  it.each([
    ["ndjson", "0"],
    ["ndjson", "2"],
    ["json", "0"],
    ["facts", "2"],
  ])("gives the bytes of one run after kills at any moment (%s, %s threads)", async (format, jobs) => {
    const once = join(place(), "once"),
      again = join(place(), "again");
    const args = (file: string) => ["wire.jsonl", "more.txt", "-f", format, "-j", jobs, "-o", file];
    const start = performance.now();
    await extractCommand(args(once), { cwd: source });
    const whole = performance.now() - start;
    let kills = 0;
    for (const share of [0.4, 0.7, 0.9, 0.5, 0.99]) if (await killed([...args(again), "--resume"], whole * share)) kills++;
    expect(kills).toBeGreaterThan(0);
    expect(existsSync(`${again}.partial`) || existsSync(again)).toBe(true);
    const { code, err } = await extractCommand([...args(again), "--resume"], { cwd: source });
    expect(code).toBe(1);
    expect(err).toMatch(/401 read/);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(once, "utf8"));
    expect(readdirSync(join(again, ".."))).toEqual(["again"]);
  });

  it("does the same for a folder of records", async () => {
    const once = place(),
      again = place();
    const args = (out: string) => ["wire.jsonl", "more.txt", "-j", "0", "--out-dir", out];
    const start = performance.now();
    await extractCommand(args(once), { cwd: source });
    const whole = performance.now() - start;
    for (const share of [0.6, 0.8]) await killed([...args(again), "--resume"], whole * share);
    await extractCommand([...args(again), "--resume"], { cwd: source });
    expect(contentsOf(again)).toEqual(contentsOf(once));
  });

  it("goes on in a folder of records behind the first failure", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "bad.txt": "", "c.txt": ENGLISH });
    const go = (...args: string[]) => extractCommand(["a.txt", "bad.txt", "c.txt", "--out-dir", "r", "-v", ...args], { cwd: own });
    expect((await go("--fail-fast")).err).toMatch(/--resume goes on from there/);
    expect((await go("--resume")).err).toMatch(/2 done before/);
    expect(readdirSync(join(own, "r")).sort()).toEqual(["a.txt.json", "bad.txt.json", "c.txt.json"]);
  });

  it("skips what is done, and begins again where input or options changed", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "b.txt": ENGLISH, "bad.txt": "" });
    const go = (...args: string[]) => extractCommand(["a.txt", "b.txt", "bad.txt", "c.txt", "-o", "r.ndjson", "-v", ...args], { cwd: own });
    await go("--fail-fast");
    expect((await go("--resume", "--fail-fast")).err).toMatch(/3 done before/);
    writeFileSync(join(own, "b.txt"), `${ENGLISH}More.`);
    expect((await go("--resume", "--fail-fast")).err).toMatch(/1 done before/);
    expect((await go("--resume", "--fail-fast", "-d", "2020")).err).not.toMatch(/done before/);
    // what another version of the program wrote begins with another sum
    const journal = join(own, "r.ndjson.journal"),
      [first, ...entries] = readFileSync(journal, "utf8").split("\n");
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    writeFileSync(journal, ["0".repeat(64), ...entries].join("\n"));
    expect((await go("--resume", "--fail-fast", "-d", "2020")).err).not.toMatch(/done before/);
    const { code, err } = await go("--resume", "-d", "2020");
    expect(code).toBe(1);
    expect(err).toMatch(/4 read, 2 written, 2 failed \(1 empty, 1 unreadable\)/);
    expect(linesOf(readFileSync(join(own, "r.ndjson"), "utf8"))).toHaveLength(4);
  });

  it("takes up no array as one object", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "bad.txt": "" });
    const go = (...args: string[]) => extractCommand([...args, "-o", "r.json"], { cwd: own });
    await go("a.txt", "bad.txt", "--fail-fast");
    expect((await go("a.txt", "--resume")).code).toBe(0);
    expect(JSON.parse(readFileSync(join(own, "r.json"), "utf8"))).toMatchObject({ version: 1, id: "a.txt" });
  });

  it("is wrong usage where nothing can be taken up", async () => {
    expect((await run(["news", "--resume"])).code).toBe(2);
    expect((await run(["news", "--resume", "-o", "t.parquet"])).code).toBe(2);
    expect((await run(["news", "--resume", "-o", "-"])).code).toBe(2);
  });
});

describe("an output whose name ends in .gz", () => {
  it("is packed when it is whole, in the format that the name has before", async () => {
    const out = place();
    for (const name of ["r.json", "r.parquet", "r"]) {
      expect((await run(["-q", "news/2024-00.txt", "news/2024-01.txt", "-o", join(out, `${name}.gz`)])).code).toBe(0);
      await run(["-q", "news/2024-00.txt", "news/2024-01.txt", "-o", join(out, name)]);
      expect(gunzipSync(readFileSync(join(out, `${name}.gz`))).equals(readFileSync(join(out, name)))).toBe(true);
    }
    await run(["-f", "facts", "news/2024-00.txt", "-o", join(out, "f.GZ")]);
    expect(gunzipSync(readFileSync(join(out, "f.GZ"))).toString()).toMatch(/^id,title,/);
    expect(readdirSync(out)).toHaveLength(7);
  });

  it("is taken up again by --resume", async () => {
    const file = join(place(), "r.json.gz"),
      once = join(place(), "once.json");
    expect((await run(["--fail-fast", "news", "-o", file])).err).toMatch(/r\.json\.gz\.partial, --resume goes on/);
    expect((await run(["--resume", "-v", "news", "-o", file])).err).toMatch(/14 done before/);
    await run(["news", "-o", once]);
    expect(gunzipSync(readFileSync(file)).equals(readFileSync(once))).toBe(true);
    expect(readdirSync(join(file, ".."))).toEqual(["r.json.gz"]);
  });
});

describe("a bad day", () => {
  it("Ctrl-C finishes the record in hand, says where it is, and exits 130", async () => {
    const file = join(place(), "r.ndjson");
    const child = spawn(process.execPath, [BIN, "-i", "jsonl", "-o", file], { stdio: ["pipe", "ignore", "pipe"] });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
    child.stdin.write(`${JSON.stringify({ text: ENGLISH })}\n`);
    while (!existsSync(`${file}.partial`) || readFileSync(`${file}.partial`, "utf8") === "") await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
    expect(err).toMatch(/interrupted; what was written is in .*\.partial, --resume goes on/);
    expect(linesOf(readFileSync(`${file}.partial`, "utf8"))).toHaveLength(1);
  });

  it("Ctrl-C leaves whole JSON on standard output", async () => {
    const child = spawn(process.execPath, [BIN, "-i", "jsonl", "-f", "json"], { stdio: ["pipe", "pipe", "ignore"] });
    let out = "";
    child.stdin.write(`${JSON.stringify({ text: ENGLISH })}\n`);
    await new Promise((resolve) => child.stdout.setEncoding("utf8").on("data", (piece: string) => resolve((out += piece))));
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it.each(["0", "2"])("Ctrl-C ends a run over files, though none of them waits for anything (%s threads)", async (jobs) => {
    const count = 60_000,
      own = folderOf({ "a.txt": ENGLISH, list: "a.txt\n".repeat(count) });
    const child = spawn(process.execPath, [BIN, "-j", jobs, "--files-from", "list"], { cwd: own, stdio: ["ignore", "pipe", "pipe"] });
    let out = "",
      err = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (out += piece));
    child.stdout.once("data", () => child.kill("SIGINT"));
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
    const written = linesOf(out).length;
    expect(written).toBeLessThan(count / 2);
    expect(err).toMatch(/extract: interrupted\n$/);
  });

  it("Ctrl-C finishes the record in hand, not all that came with it", async () => {
    const lines = numbered(5).map((text) => JSON.stringify({ text })).join("\n");
    const settings = { layer: "records", input: "jsonl", format: "ndjson", words: {}, date: null, language: null, offsets: "utf16", keyed: false, many: true } as const;
    const read = async (shift: Shift) => work([{ kind: "lines", from: "-", line: 1, bytes: Buffer.from(lines) }], settings, await formatOf(settings), shift);
    let asked = 0;
    const pace = startPace(),
      interrupted = await read({ stopped: () => asked++ === 1, pace }),
      whole = await read({ stopped: () => false, pace });
    expect([interrupted.isWhole, interrupted.pieces.length, whole.isWhole, whole.pieces.length]).toEqual([false, 1, true, 5]);
    expect(Buffer.from(whole.bytes).indexOf(interrupted.bytes)).toBe(0);
    // an article that takes long is read alone
    pace.took(1000, 1000);
    expect(pace.until([400, 400, 400], 1)).toBe(2);
    pace.took(1000, 1);
    expect(pace.until([400, 400, 400], 1)).toBe(3);
  });

  it("Ctrl-C while a run is taken up again leaves all as it was", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "b.txt": ENGLISH, "bad.txt": "" }),
      kept = () => ["r.ndjson.partial", "r.ndjson.journal"].map((name) => readFileSync(join(own, name), "utf8"));
    await extractCommand(["a.txt", "b.txt", "bad.txt", "--fail-fast", "-o", "r.ndjson"], { cwd: own });
    const before = kept();
    const child = spawn(process.execPath, [BIN, "--files-from", "-", "--resume", "-o", "r.ndjson"], { cwd: own, stdio: ["pipe", "ignore", "ignore"] });
    child.stdin.write("a.txt\n");
    while (!existsSync(join(own, "r.ndjson.lock"))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
    expect(kept()).toEqual(before);
    expect(readdirSync(own)).not.toContain("r.ndjson.lock");
  });

  it("Ctrl-C ends a run that waits for names of inputs", async () => {
    const child = spawn(process.execPath, [BIN, "--files-from", "-"], { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
    child.stdin.write("news/2024-00.txt\n");
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
  });

  it.skipIf(!existsSync("/dev/full"))("a full disk is told in one line", () => {
    for (const asked of ["news/2024-00.txt", "schema", "--help", "--print-config"]) {
      const { status, stderr } = spawnSync(process.execPath, [BIN, asked], {
        cwd: folder,
        stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
        encoding: "utf8",
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^extract: cannot write to standard output: no space left on the device\n$/);
    }
  });

  it("a place that is no folder is told in one line, and other files are not touched", async () => {
    for (const target of [
      ["-o", "news/2024-00.txt/r.json"],
      ["--out-dir", "news/2024-00.txt"],
    ]) {
      const { code, out, err } = await run(["news/2024-01.txt", ...target]);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err).toMatch(/cannot write/);
    }
  });

  it("a file that vanishes is one failure among the others", async () => {
    const own = folderOf({ "a.txt": ENGLISH, "c.txt": ENGLISH });
    symlinkSync(join(own, "nowhere"), join(own, "b.txt"));
    const { code, out } = await extractCommand(["."], { cwd: own });
    expect(code).toBe(1);
    expect(linesOf(out).map(({ id, error }) => [id, error?.code])).toEqual([
      ["a.txt", undefined],
      ["b.txt", "unreadable"],
      ["c.txt", undefined],
    ]);
  });

  it("an output that stood there is whole until the new one is", async () => {
    const file = join(place(), "r.ndjson");
    writeFileSync(file, "old\n");
    await run(["--fail-fast", "news/french.txt", "-o", file]);
    expect(readFileSync(file, "utf8")).toBe("old\n");
    chmodSync(file, 0o600);
    await run(["news/2024-00.txt", "-o", file]);
    expect(linesOf(readFileSync(file, "utf8"))).toHaveLength(1);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    rmSync(file);
    mkdirSync(file);
    expect(await run(["news/2024-00.txt", "-o", file])).toEqual({ code: 1, out: "", err: `extract: cannot write ${file}: is a folder\n` });
    expect(existsSync(`${file}.partial`)).toBe(false);
  });
});
