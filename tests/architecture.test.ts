import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGE_CODES } from "../src/languages/pack.ts";
import { TELLS } from "../src/languages/tells.ts";
import { fold } from "../src/text/folding.ts";
import { folderOf, readSources, withoutComments, type Source } from "./sources.ts";

/*
 * The order of the house: a stage imports the model and earlier stages, words live in packs, each library has one
 * owner. A red test here names the file and the line of thought to follow; src/languages/pack.ts says where words go.
 */

/** What each folder may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: ["model"],
  text: ["model", "languages"],
  rules: ["model", "languages", "text"],
  mentions: ["model", "languages", "rules", "text"],
  facts: ["model", "languages", "rules", "text", "mentions"],
  operations: ["model", "languages", "rules", "text", "mentions", "facts"],
  merge: ["model", "operations"],
  "(root)": ["model", "languages", "rules", "text", "mentions", "facts", "operations", "merge"],
  formats: ["model", "(root)"],
  report: ["model", "formats", "(root)"],
  batch: ["model", "languages", "text", "merge", "formats", "report", "(root)"],
  cli: ["model", "languages", "text", "merge", "formats", "report", "batch", "(root)"],
};
/** Types of other folders that say what a stage or a pack is made of. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { model: ["languages"], languages: ["text", "rules", "mentions", "facts", "operations"], merge: ["(root)"] };
/** Contracts that every folder may know. */
const FOR_ALL = new Set(["errors.ts", "record.ts"]);

/** The one place for each library. */
const OWNERS: Readonly<Record<string, string>> = {
  franc: "text/language.ts", compromise: "languages/en/tagger.ts", zod: "(record|words|cli/config-schema)", chalk: "cli/", commander: "cli/", "cli-progress": "cli/",
  "csv-stringify": "formats/", "hyparquet-writer": "formats/parquet.ts", tinyglobby: "batch/inputs.ts", htmlparser2: "text/html", linkedom: "text/html", "@mozilla/readability": "text/html",
};

/** Folders whose functions are pure: no files, no clock, no chance, no host. */
const PURE = ["model", "languages", "rules", "mentions", "facts", "operations", "merge"];

const sources = readSources();
const where = (source: Source, what: string): string => `src/${source.path}: ${what}`;
const found = (problems: (source: Source) => readonly string[]): string[] => sources.flatMap((source) => problems(source).map((problem) => where(source, problem)));

describe("one way down", () => {
  test("a folder imports earlier ones only", () => {
    expect(
      found(({ path, imports }) => {
        const folder = folderOf(path);
        const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])], types = MAY_IMPORT_TYPES[folder] ?? [];
        return imports
          .filter(({ to, isOwn, isType }) => isOwn && !FOR_ALL.has(to) && !allowed.includes(folderOf(to)) && !(isType && types.includes(folderOf(to))))
          .map(({ to }) => `imports ${to}`);
      }),
    ).toEqual([]);
  });

  test("every folder has its place in the order", () => {
    expect([...new Set(sources.map(({ path }) => folderOf(path)))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test("no file needs itself", () => {
    const needs = new Map(sources.map(({ path, imports }) => [path, imports.filter(({ isOwn, isType, isLazy }) => isOwn && !isType && !isLazy).map(({ to }) => to)]));
    const isDone = new Set<string>(), circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      else if (!isDone.has(path)) for (const next of needs.get(path) ?? []) visit(next, [...trail, path]);
      isDone.add(path);
    };
    for (const path of needs.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe("libraries", () => {
  test.each(Object.entries(OWNERS))("%s is used in %s only", (library, owner) => {
    const users = sources.filter(({ imports }) => imports.some(({ to, isOwn, isType }) => !isOwn && !isType && (to === library || to.startsWith(`${library}/`))));
    expect(users.map(({ path }) => path).filter((path) => !new RegExp(`^${owner}`).test(path))).toEqual([]);
  });

  test("every library has its owner", () => {
    expect(found(({ imports }) => imports.filter(({ to, isOwn }) => !isOwn && !to.startsWith("node:") && !Object.keys(OWNERS).some((each) => to === each || to.startsWith(`${each}/`))).map(({ to }) => to))).toEqual([]);
  });

  test("the stages touch no files, no clock, no chance, no host", () => {
    const pure = sources.filter(({ path }) => PURE.includes(folderOf(path)));
    const impure = /\bDate\.now|new Date\(\)|\bDate\(\)|Math\.random|\bprocess\.|\bIntl\.|toLocale|performance\.|from "node:/g;
    expect(pure.flatMap((source) => [...withoutComments(source.text).matchAll(impure)].map(([what]) => where(source, what)))).toEqual([]);
  });
});

describe("safety", () => {
  test("no network, no eval, no shell", () => {
    const outside = /\beval\(|\bnew Function\b|\bfetch\(|\bWebSocket\b|(?:from |import\(|require\(|getBuiltinModule\()"(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|vm|inspector|repl)(?:\/\w+)?"/g;
    expect(sources.flatMap((source) => [...withoutComments(source.text).matchAll(outside)].map(([what]) => where(source, what)))).toEqual([]);
  });

  test("no list is handed over as arguments, of which some hundred thousand overflow the stack", () => {
    expect(sources.flatMap((source) => [...withoutComments(source.text).matchAll(/\.(?:push|unshift|splice)\((?:[^()]*, )?\.\.\.[^;]*/g)].map(([what]) => where(source, what)))).toEqual([]);
  });

  test("users install the libraries that have an owner, and no others", () => {
    const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { dependencies: object };
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(OWNERS).sort());
  });
});

describe("words live in packs", () => {
  const shared = sources.filter(({ path }) => folderOf(path) !== "languages");
  const literals = (text: string): string[] => [...withoutComments(text).matchAll(/"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g)].map(([, plain, template]) => plain ?? template ?? "");

  test("no code compares a language", () => {
    const codes = LANGUAGE_CODES.join("|");
    const comparison = new RegExp(`[!=]==?\\s*"(?:${codes})"|"(?:${codes})"\\s*[!=]==?|case "(?:${codes})"|\\[\\s*"(?:${codes})"\\s*\\]\\.includes`, "g");
    expect(shared.flatMap((source) => [...withoutComments(source.text).matchAll(comparison)].map(([what]) => where(source, what)))).toEqual([]);
  });

  test("no letter with an accent stands outside the packs", () => {
    // English short names of ISO 3166, signs of currencies, a table of characters
    const tables = new Set(["model/countries.ts", "mentions/currencies.ts", "text/decode.ts"]);
    const accented = /[^\x00-\x7fºª]/gu;
    expect(
      shared.filter(({ path }) => !tables.has(path)).flatMap((source) => [...withoutComments(source.text).matchAll(accented)].filter(([sign]) => /\p{L}/u.test(sign)).map(([sign]) => where(source, sign))),
    ).toEqual([]);
  });

  test("no word of Spanish or Italian stands outside the packs", () => {
    const english = new Set(`${TELLS.en.words} ${TELLS.en.news}`.split(/\s+/).map(fold));
    const words = new Set(`${TELLS.es.words} ${TELLS.es.news} ${TELLS.it.words} ${TELLS.it.news}`.split(/\s+/).map(fold).filter((word) => word.length > 2 && !english.has(word)));
    // English has them too, in programs, in names of tags or of countries
    const technical = new Set(["per", "form", "circa", "base", "capital", "col", "control", "costa", "del", "eta", "relative"]);
    const used = (source: Source) => literals(source.text).flatMap((literal) => literal.split(/[^\p{L}]+/u).map(fold)).filter((word) => words.has(word) && !technical.has(word));
    expect(shared.flatMap((source) => used(source).map((word) => where(source, word)))).toEqual([]);
  });
});
