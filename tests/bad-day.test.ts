import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, closeSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BIN, ENGLISH, extractCommand, folderOf, linesOf } from "./command.ts";

/* What a machine may do to a run: a folder that takes nothing, a disk that is full, a reader that does not read. */

const isRoot = process.getuid?.() === 0;
const folder = folderOf(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`news/${100 + index}.txt`, `${ENGLISH}Police added that ${index + 2} flats were searched.\n`])));

chmodSync(folder, 0o755);

describe("a folder that takes nothing", () => {
  /** Runs as somebody who is not root, where the tests are. */
  const asUser = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: "utf8", ...(isRoot ? { uid: 65534, gid: 65534 } : {}) });
  const mayRun = process.platform !== "win32" && asUser("--version").status === 0;
  const closed = () => {
    const place = mkdtempSync(join(tmpdir(), "extract-closed-"));
    chmodSync(place, 0o555);
    return place;
  };

  it.skipIf(!mayRun)("is told in one line, whatever was asked for, and nothing is written", () => {
    for (const [option, target] of [
      ["-o", "r.ndjson"],
      ["-o", "r.parquet"],
      ["--out-dir", "records"],
      ["--out-dir", "."],
    ]) {
      const place = closed(),
        { status, stdout, stderr } = asUser("news/100.txt", option!, join(place, target!));
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(/^extract: cannot write .*: permission denied.*\n$/);
      expect(readdirSync(place)).toEqual([]);
    }
  });

  it.skipIf(!mayRun)("may hold an article that cannot be read: a failure by its name", () => {
    const place = mkdtempSync(join(tmpdir(), "extract-locked-"));
    const { status, stderr } = asUser(join(place, "a.txt"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^extract: .*a\.txt: permission denied\n$/);
  });

  it.skipIf(!existsSync("/proc/self"))("may be one that not even root can write to", async () => {
    const { code, out, err } = await extractCommand(["news/100.txt", "-o", "/proc/r.ndjson"], { cwd: folder });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^extract: cannot write .*\n$/);
  });
});

describe("a place that is no file", () => {
  const mayRun = process.platform !== "win32" && spawnSync("mkfifo", ["--version"]).error === undefined;

  // a device would do as well, but a run that takes its place, as root may, leaves the machine without it
  it.skipIf(!mayRun)("a named pipe is written into, and stays", async () => {
    const place = mkdtempSync(join(tmpdir(), "extract-pipe-")),
      pipe = join(place, "pipe");
    spawnSync("mkfifo", [pipe]);
    for (const format of ["ndjson", "table"]) {
      const run = extractCommand(["news/100.txt", "-f", format, "-o", pipe], { cwd: folder });
      const [text, { code }] = await Promise.all([readFile(pipe, "utf8"), run]);
      expect({ code, has: text.includes("news/100.txt") }).toEqual({ code: 0, has: true });
    }
    expect(readdirSync(place)).toEqual(["pipe"]);
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect((await extractCommand(["news/100.txt", "--resume", "-o", pipe], { cwd: folder })).code).toBe(2);
  });

  /** The exit code of a run that somebody interrupts; one that was not ready to be, on a busy machine, is given more time. */
  const interrupted = async (...args: string[]): Promise<unknown> => {
    for (const after of [1500, 5000, 15_000]) {
      const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: "ignore" });
      setTimeout(() => child.kill("SIGINT"), after);
      const [code, signal] = await once(child, "close");
      if (signal === null) return code;
    }
    return null;
  };

  it.skipIf(!mayRun)("keeps nobody who interrupts, though nothing is at its other end", { timeout: 60_000 }, async () => {
    const place = mkdtempSync(join(tmpdir(), "extract-idle-")),
      pipes = Array.from({ length: 7 }, (_, index) => join(place, `${index}.txt`));
    spawnSync("mkfifo", pipes);
    // somebody may have it open and not write
    const idle = pipes.slice(0, 3).map((pipe) => openSync(pipe, "r+"));
    const ways = pipes.map((pipe, index) => [[pipe], ["-i", "jsonl", pipe], ["--files-from", pipe], ["news/100.txt", "-o", pipe]][index < 3 ? index : index - 3]!);
    expect(await Promise.all(ways.map((args) => interrupted(...args)))).toEqual(pipes.map(() => 130));
    for (const end of idle) closeSync(end);
  });

  it.skipIf(!existsSync("/dev/zero"))("is read as a stream whatever it is called, for it may have no end", async () => {
    const link = join(mkdtempSync(join(tmpdir(), "extract-endless-")), "zero.txt");
    symlinkSync("/dev/zero", link);
    for (const args of [[link], ["-i", "text", "/dev/zero"]]) expect(linesOf((await extractCommand(args)).out)).toMatchObject([{ error: { code: "too-large" } }]);
  });

  it.skipIf(!mayRun)("is packed into where its name, or that of a link, ends in .gz", async () => {
    const place = mkdtempSync(join(tmpdir(), "extract-packed-")),
      pipe = join(place, "pipe.csv.gz"),
      link = join(place, "link.csv.gz");
    spawnSync("mkfifo", [pipe]);
    symlinkSync("real", link);
    const run = extractCommand(["news", "-q", "-o", pipe], { cwd: folder });
    const [piped] = await Promise.all([readFile(pipe), run]);
    await extractCommand(["news", "-q", "-o", link], { cwd: folder });
    const plain = (await extractCommand(["news", "-q", "-f", "csv"], { cwd: folder })).out;
    for (const packed of [piped, readFileSync(join(place, "real"))]) expect(gunzipSync(packed).toString()).toBe(plain);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(place).sort()).toEqual(["link.csv.gz", "pipe.csv.gz", "real"]);
  });

  it("a link is followed, and stays", async () => {
    const place = mkdtempSync(join(tmpdir(), "extract-link-"));
    writeFileSync(join(place, "real.ndjson"), "before");
    symlinkSync("real.ndjson", join(place, "link.ndjson"));
    expect((await extractCommand(["news/100.txt", "-o", join(place, "link.ndjson")], { cwd: folder })).code).toBe(0);
    expect(lstatSync(join(place, "link.ndjson")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, "real.ndjson"), "utf8")).toMatch(/^\{"version":1/);
    expect(readdirSync(place).sort()).toEqual(["link.ndjson", "real.ndjson"]);
    // to another link, and to nothing yet
    symlinkSync("sub/next", join(place, "first.ndjson"));
    mkdirSync(join(place, "sub"));
    symlinkSync("../late.ndjson", join(place, "sub", "next"));
    expect((await extractCommand(["news/100.txt", "-o", join(place, "first.ndjson")], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(place, "late.ndjson"), "utf8")).toMatch(/^\{"version":1/);
    expect([readdirSync(place).sort(), readdirSync(join(place, "sub"))]).toEqual([["first.ndjson", "late.ndjson", "link.ndjson", "real.ndjson", "sub"], ["next"]]);
  });
});

describe("two runs to one file at the same time", () => {
  it("the second is told so and touches nothing; what a dead run left is taken over", async () => {
    const place = mkdtempSync(join(tmpdir(), "extract-two-")),
      file = join(place, "r.ndjson"),
      first = spawn(process.execPath, [BIN, "-q", "-i", "jsonl", "-o", file], { stdio: ["pipe", "ignore", "ignore"] }),
      line = `${JSON.stringify({ text: ENGLISH })}\n`;
    first.stdin.write(line);
    while (!existsSync(`${file}.partial`) || readFileSync(`${file}.partial`, "utf8") === "") await new Promise((resolve) => setTimeout(resolve, 20));
    for (const [name, ...more] of [[file], [file, "--resume"], [file, "-f", "table"]]) {
      const { code, err } = await extractCommand(["news/100.txt", ...more, "-o", name!], { cwd: folder });
      expect({ code, err }).toEqual({ code: 1, err: `extract: cannot write ${file}: another run (process ${first.pid}) is writing it; where there is none, remove ${file}.lock\n` });
    }
    first.stdin.end(line);
    expect(await new Promise((resolve) => first.on("close", resolve))).toBe(0);
    expect(linesOf(readFileSync(file, "utf8")).map(({ id }) => id)).toEqual(["line-1", "line-2"]);
    for (const dead of [String(first.pid), "nobody"]) {
      writeFileSync(`${file}.lock`, dead);
      expect((await extractCommand(["news/100.txt", "-o", file], { cwd: folder })).code).toBe(0);
    }
    expect(readdirSync(place)).toEqual(["r.ndjson"]);
  });
});

describe("two runs to one folder at the same time", () => {
  it("the second is told so and touches nothing", async () => {
    const place = join(mkdtempSync(join(tmpdir(), "extract-two-")), "records"),
      lock = join(place, ".extract.lock"),
      first = spawn(process.execPath, [BIN, "-q", "-i", "jsonl", "--out-dir", place], { stdio: ["pipe", "ignore", "ignore"] });
    first.stdin.write(`${JSON.stringify({ text: ENGLISH })}\n`);
    while (!existsSync(lock) || readdirSync(place).length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    const { code, err } = await extractCommand(["news/100.txt", "--out-dir", place], { cwd: folder });
    expect({ code, err }).toEqual({ code: 1, err: `extract: cannot write ${place}: another run (process ${first.pid}) is writing it; where there is none, remove ${lock}\n` });
    first.stdin.end();
    expect(await new Promise((resolve) => first.on("close", resolve))).toBe(0);
    writeFileSync(lock, String(first.pid));
    expect((await extractCommand(["news/100.txt", "--out-dir", place], { cwd: folder })).code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(["news", "stdin"]);
  });
});

describe("a disk that fills up", () => {
  /** A limit for files, in blocks of 1,024 bytes. */
  const limited = (blocks: string, ...args: string[]) =>
    spawnSync("bash", ["-c", `ulimit -f ${blocks}; exec "$@"`, "bash", process.execPath, BIN, ...args], { cwd: folder, encoding: "utf8" });
  const mayRun = spawnSync("bash", ["-c", "ulimit -f 4"]).status === 0;

  it.skipIf(!mayRun)("loses nothing that was written: with room again, the run goes on to the same bytes", async () => {
    const place = mkdtempSync(join(tmpdir(), "extract-full-")),
      whole = join(place, "whole.ndjson"),
      file = join(place, "r.ndjson");
    await extractCommand(["-j", "0", "news", "-o", whole], { cwd: folder });
    const { status, stderr } = limited("32", "-j", "0", "news", "-o", file);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^extract: cannot write .*r\.ndjson: .*--resume goes on from there\n$/m);
    expect(existsSync(file)).toBe(false);
    const written = readFileSync(`${file}.partial`);
    expect(written.length).toBeGreaterThan(8 * 1024);
    expect(readFileSync(whole).subarray(0, written.length).equals(written)).toBe(true);
    const { code, err } = await extractCommand(["-v", "--resume", "news", "-o", file], { cwd: folder });
    expect({ code, resumed: /[1-9]\d* done before/.test(err) }).toEqual({ code: 0, resumed: true });
    expect(readFileSync(file).equals(readFileSync(whole))).toBe(true);
  });
});

describe("a reader of standard error that goes away", () => {
  it("stops nothing", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "extract-unheard-")), "r.ndjson"),
      child = spawn(process.execPath, [BIN, "-v", "news", "nowhere.txt", "-o", file], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
    expect(linesOf(readFileSync(file, "utf8"))).toHaveLength(41);
  });
});

describe("a reader that does not read", () => {
  it("stops the run from reading on, in little memory, until it reads again", { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [BIN, "-j", "2", "-q", "-i", "jsonl", "-"], { stdio: ["pipe", "pipe", "inherit"] });
    const line = `${JSON.stringify({ text: ENGLISH.repeat(20) })}\n`,
      lines = 1500;
    let sent = 0;
    const feed = (async () => {
      for (; sent < lines; sent++) if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once("drain", resolve));
      child.stdin.end();
    })();
    let before = -1;
    while (sent !== before) {
      before = sent;
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
    expect(sent).toBeLessThan(lines);
    let out = "";
    for await (const piece of child.stdout.setEncoding("utf8")) out += piece;
    await feed;
    expect(linesOf(out)).toHaveLength(lines);
  });
});
