import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { extractCommand, folderOf, linesOf } from "./command.ts";

const STORY = `Customs officers stop a lorry full of cigarettes

Lugano, 3 June 2022. Officers of the Lake Customs Guard seized 4,500 cigarettes and 12 kilos of cocaine on Thursday in a lorry of the Zeta Freight ring. Two people were arrested.
Hear this story on Lake Radio
In all, 600 cigarettes were burnt.
`;
const words = {
  en: {
    counts: { cigarettes: ["cigarette*"], cocaine_kilos: ["kilo* of cocaine"] },
    agencies: { "Lake Customs Guard": ["LCG"] },
    targets: ["Zeta Freight"],
    boilerplate: ["hear this story"],
  },
};
const folder = folderOf({ "a.txt": STORY, "my story.txt": STORY, "b*": STORY, "bad.txt": STORY, "extract.config.json": JSON.stringify({ options: { format: "json", language: "en", quiet: true }, words }) });
const run = (...args: string[]) => extractCommand(args, { cwd: folder });

const factsOf = (record: any, kind: string): any[] => [...record.operations, record.unassigned].flatMap((part) => part[kind]);
const shortly = (record: any) => ({
  counts: factsOf(record, "counts").map(({ what, value }) => [what, value]),
  agencies: factsOf(record, "agencies").map(({ value }) => value),
  targets: factsOf(record, "targets").map(({ value }) => value),
});

describe("a configuration", () => {
  it("adds words to a pack: counts of kinds of its own, agencies, targets, lines of the page", async () => {
    const { code, out } = await run("a.txt");
    expect(code).toBe(0);
    const record = JSON.parse(out);
    expect(shortly(record).counts).toEqual(
      expect.arrayContaining([
        ["cigarettes", 4500],
        ["cocaine_kilos", 12],
        ["arrests", 2],
      ]),
    );
    expect(shortly(record).agencies).toContain("Lake Customs Guard");
    expect(shortly(record).targets).toContain("Zeta Freight");
    const [plain] = linesOf((await run("--no-config", "-f", "ndjson", "a.txt")).out);
    expect(shortly(plain).counts).toEqual([["arrests", 2]]);
  });

  it("holds in threads and in the library too", async () => {
    const one = await run("-f", "ndjson", "-j", "0", "a.txt"),
      two = await run("-f", "ndjson", "-j", "2", "a.txt");
    expect(two.out).toBe(one.out);
    const record = await extract(STORY, { language: "en", words: { en: { counts: { cigarettes: ["cigarette*"] } } } });
    expect(shortly(record).counts).toContainEqual(["cigarettes", 4500]);
    expect(shortly(await extract(STORY, { language: "en" })).counts).not.toContainEqual(["cigarettes", 4500]);
  });

  it("goes before the pack's own words, and tells its kinds apart", async () => {
    const text = "Police in Spain arrested three people and seized 12 servers, 12 parcels, 12 domains and 12 counterrevolutionaries.";
    const own = { en: { counts: { hosts: ["server*"], constructor: ["parcel*"], rebels: ["counterrevolutionar*"] }, targets: ["Zeta"], agencies: { Zeta: ["police in Spain"] } } };
    const { counts, agencies } = shortly(await extract(text, { words: own }));
    expect(counts).toEqual([
      ["arrests", 3],
      ["hosts", 12],
      ["constructor", 12],
      ["domains", 12],
      ["rebels", 12],
    ]);
    expect(agencies).toEqual(["Zeta"]);
  });

  it("gives defaults that the command line overrides, and shows what holds", async () => {
    const shown = JSON.parse((await run("--print-config", "-f", "csv", "--jobs", "2")).out);
    expect(shown).toMatchObject({ options: { format: "csv", language: "en", jobs: 2, quiet: true }, words: { en: { targets: ["Zeta Freight"] } } });
    expect(JSON.parse((await run("--print-config", "--no-config")).out)).toEqual({ options: {}, words: {} });
  });

  it("gives way where the command line says the contrary", async () => {
    const own = folderOf({ "a.txt": STORY, "extract.config.json": JSON.stringify({ options: { quiet: true, outDir: "records" } }) });
    expect(await extractCommand(["-v", "-o", "r.json", "a.txt"], { cwd: own })).toMatchObject({ code: 0, err: expect.stringContaining("a.txt: read") });
    expect(readdirSync(own).sort()).toEqual(["a.txt", "extract.config.json", "r.json"]);
  });

  it("gives defaults that hold where they can: nothing is taken up where it cannot be, and a name tells its format", async () => {
    const own = folderOf({ "a.txt": STORY, "extract.config.json": JSON.stringify({ options: { resume: true, format: "facts" } }) });
    const read = (...args: string[]) => extractCommand(["a.txt", ...args], { cwd: own });
    expect(await read()).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^id,title,/) });
    for (const name of ["r.parquet", "r.json", "r"]) expect(await read("-o", name)).toEqual({ code: 0, err: "", out: "" });
    expect(JSON.parse(readFileSync(join(own, "r.json"), "utf8"))).toMatchObject({ version: 1 });
    expect(readFileSync(join(own, "r"), "utf8")).toMatch(/^id,title,/);
    expect((await read("--resume")).code).toBe(2);
  });

  it("adds its kinds of count to the schema", async () => {
    const kinds = async (...args: string[]) => JSON.parse((await run(...args)).out).$defs.count.properties.what.enum as string[];
    expect(await kinds("schema")).toEqual(expect.arrayContaining(["arrests", "cigarettes", "cocaine_kilos"]));
    expect(await kinds("--no-config", "schema")).not.toContain("cigarettes");
    expect(await kinds("schema", "--no-config")).not.toContain("cigarettes");
    expect(await kinds("--no-config", "schema", "--config", "extract.config.json")).toContain("cigarettes");
  });

  it.each([
    [{ options: { format: "yaml" } }, /options\.format/],
    [{ options: { jobs: -1 } }, /options\.jobs/],
    [{ options: { formt: "json" } }, /formt/],
    [{ words: { fr: {} } }, /words/],
    [{ words: { en: { counts: { "Big Things": ["x"] } } } }, /counts/],
    [{ words: { en: { counts: { cigarettes: ["(a|b"] } } } }, /cigarettes\.0: brackets/],
    [{ words: { en: { counts: { cigarettes: ["cigar|cigarette*"] } } } }, /cigarettes\.0: brackets/],
    [{ words: { en: { counts: { cigarettes: ["a) cigar"] } } } }, /cigarettes\.0: brackets/],
    [{ options: { date: "soon" } }, /options\.date: give a day/],
    [JSON.parse('{"words":{"en":{"agencies":{"__proto__":["LCG"]}}}}'), /unrecognized key: "__proto__"/],
    [JSON.parse('{"options":{"__proto__":{"format":"csv"}}}'), /unrecognized key: "__proto__"/],
    [[], /the whole/],
  ])("%j is told what is wrong with it", async (config, says) => {
    const own = folderOf({ "c.json": JSON.stringify(config) });
    const { code, out, err } = await extractCommand(["--config", "c.json", "x.txt"], { cwd: own });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err).toMatch(/^extract: c\.json is no configuration/);
  });

  it("that is no JSON or not there is wrong usage", async () => {
    const own = folderOf({ "c.json": "{" });
    expect((await extractCommand(["--config", "c.json"], { cwd: own })).code).toBe(2);
    expect((await extractCommand(["--config", "d.json"], { cwd: own })).err).toMatch(/d\.json is no configuration: no such file/);
    symlinkSync("nowhere", join(own, "extract.config.json"));
    expect(await extractCommand(["x.txt"], { cwd: own })).toMatchObject({ code: 2, err: expect.stringMatching(/^extract: extract\.config\.json is no configuration: no such file/) });
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("is a script for %s with all options and their values", async (shell) => {
    const { code, out } = await run("completion", shell);
    expect(code).toBe(0);
    for (const word of ["out-dir", "fail-fast", "ndjson", "parquet", "codepoint", "mentions"]) expect(out).toContain(word);
  });

  it("works in bash", async () => {
    const { out } = await run("completion", "bash");
    const completed = (...before: string[]) => {
      const script = `${out}\nCOMP_WORDS=(${before.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${before.length - 1}; _extract; IFS="|"; echo "\${COMPREPLY[*]}"`;
      return spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" }).stdout.trim().split("|");
    };
    expect(completed("extract", "--fo")).toEqual(["--format"]);
    expect(completed("extract", "-f", "nd")).toEqual(["ndjson"]);
    expect(completed("extract", "men")).toContain("mentions");
    expect(completed("extract", "completion", "f")).toEqual(["fish"]);
    expect(completed("extract", "--format", "=", "nd")).toEqual(["ndjson"]);
    expect(completed("extract", "-q", "my st")).toEqual(["my story.txt"]);
    expect(completed("extract", "-q", "b*")).toEqual(["b*"]);
    expect(completed("extract", "-q", "none")).toEqual([""]);
  });

  const has = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

  it.skipIf(!has("zsh"))("works in zsh, as typed", async () => {
    const { out } = await run("completion", "zsh");
    const typed = ["extract --fo", "extract -f nd", "extract men", "extract completion f"];
    const script = `zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w shell 'autoload -U compinit; compinit -u -D; PS1=; source ./complete; extract() { print -r -- "GOT:$*:" }'
for line in ${typed.map((line) => `'${line}'`).join(" ")}; do
  zpty -w shell "$line"$'\\t'
  zpty -r shell answer '*GOT:[^$]*:*' && print -r -- \${\${answer##*GOT:}%%:*}
done
zpty -d shell`;
    const { stdout } = spawnSync("zsh", ["-f", "-c", script], { cwd: folderOf({ complete: out }), encoding: "utf8", timeout: 30_000 });
    expect(stdout.trim().split("\n")).toEqual(["--format", "-f ndjson", "mentions", "completion fish"]);
  });

  it.skipIf(!has("fish"))("works in fish", async () => {
    const { out } = await run("completion", "fish");
    const completed = (line: string) => {
      const { stdout } = spawnSync("fish", ["--no-config", "-c", `source ./complete; complete -C "${line}"`], { cwd: folderOf({ complete: out }), encoding: "utf8" });
      return stdout.split("\n").map((answer) => answer.split("\t")[0]);
    };
    expect(completed("extract --fo")).toContain("--format");
    expect(completed("extract -f nd")).toContain("ndjson");
    expect(completed("extract men")).toContain("mentions");
    expect(completed("extract completion f")).toContain("fish");
  });

  it("knows three shells", async () => {
    expect((await run("completion", "tcsh")).code).toBe(2);
  });
});
