import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packTermsOf } from "../src/extract.ts";
import { LANGUAGE_CODES } from "../src/languages/pack.ts";
import { loadPack } from "../src/languages/registry.ts";
import { part, tablesOf } from "../src/text/heads.ts";
import { buildLexicon, type Lexicon } from "../src/text/lexicon.ts";
import { packTerms } from "../src/text/packed.ts";
import { expand, type Term } from "../src/text/terms.ts";
import { ENGLISH, folderOf } from "./command.ts";

/** All that a lexicon tells of a word, and of what may stand behind it. */
function tells({ spell }: Lexicon, word: string, seconds: Iterable<string>): unknown {
  const { terms, ...plain } = spell(word);
  if (terms === undefined) return plain;
  const { behind, ...rest } = terms;
  // each is asked twice: a record that is asked often is read in another way
  const all = [...seconds, "constructor", "__proto__", "nothing"];
  return { ...plain, ...rest, behind: [...all, ...all].map((second) => [second, behind(second)]) };
}

describe("packed terms", () => {
  it.each(LANGUAGE_CODES)("tell the same of every word as the pack's own tables (%s)", async (code) => {
    const terms = packTermsOf(await loadPack(code)),
      tables = tablesOf(terms);
    const plain = buildLexicon(terms, ["country"]),
      packed = buildLexicon([], ["country"], packTerms(tables));
    const words: [string, readonly Term[]][] = [...tables.exact, ...tables.norms, ...tables.prefixes, ["constructor", []], ["__proto__", []], ["xyzzy", []]];
    for (const [word, list] of words) {
      const seconds = part(list).behind.keys();
      const all = [...seconds];
      expect(tells(packed, word, all)).toEqual(tells(plain, word, all));
    }
  });

  it.each(LANGUAGE_CODES)("are few enough to load at every start: options and choices multiply (%s)", async (code) => {
    const sizes = packTermsOf(await loadPack(code)).map(({ phrase }) => [expand(phrase).length, phrase] as const);
    expect(sizes.filter(([size]) => size > 1500)).toEqual([]);
    expect(sizes.reduce((sum, [size]) => sum + size, 0)).toBeLessThan(30_000);
  });

  it("keep their order behind others, and values that are shared", () => {
    const value = new Map([["a", { b: "€ 1" }]]),
      terms = ["one two", "one", "two", "€ €"].map((phrase) => ({ cls: "x", value, phrase }));
    const { spell } = buildLexicon([{ cls: "first", value: true, phrase: "one" }], [], packTerms(tablesOf(terms)));
    const [first, second] = spell("one").terms!.alone;
    expect([first!.cls, second!.cls]).toEqual(["first", "x"]);
    expect(second!.value).toEqual(value);
    expect(spell("two").terms!.alone[0]!.value).toBe(second!.value);
    expect(spell("€").terms!.behind("€")[0]!.value).toBe(second!.value);
  });

  it("refuse what they cannot write", () => {
    expect(() => packTerms(tablesOf([{ cls: "a|b", value: 1, phrase: "one" }]))).toThrow(/packing/);
  });
});

describe("the bundle", () => {
  it("starts with the code that was kept at build time, for itself and for the language of a short article", () => {
    const bundle = createRequire(import.meta.url).resolve("../bin/bundle.js"),
      article = join(folderOf({ "a.txt": ENGLISH }), "a.txt");
    const script = `const { load, scripts } = require(${JSON.stringify(bundle)});
      load().run([${JSON.stringify(article)}]).then(() => console.error(JSON.stringify([...scripts].map(([name, { cachedDataRejected }]) => [name, cachedDataRejected]))));`;
    const { stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
    expect(JSON.parse(stderr)).toEqual([
      ["main.cjs", false],
      ["en.cjs", false],
    ]);
  });
});
