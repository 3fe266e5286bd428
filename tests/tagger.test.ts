import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadLanguage, readArticle, readByRules, type Reading } from "../src/extract.ts";

const text = readFileSync("fixtures/en/title-case-copper-lantern/article.txt", "utf8");

const told = ({ operations: [operation] }: Reading) => ({ name: operation?.name ?? null, counts: operation?.counts.map(({ what, value }) => `${what} ${value}`) });

test("without the tagger a verb in a title and one behind a number are taken for nouns", async () => {
  const { name, counts } = told(readByRules(text, "2024-12-04", null, await loadLanguage("en")));
  expect(name).toBeNull();
  expect(counts).toContain("devices 12");
});

test("the tagger ends the name before its verb and leaves the boxes uncounted", async () => {
  const { name, counts } = told(await readArticle(text, "2024-12-04", null, await loadLanguage("en")));
  expect(name).toBe("Copper Lantern");
  expect(counts).not.toContain("devices 12");
  expect(counts).toEqual(expect.arrayContaining(["arrests 20", "servers 15", "users 9000"]));
});

test("a text without a doubt never asks the tagger", async () => {
  const language = await loadLanguage("en");
  const asked = { ...language, pack: { ...language.pack, loadTagger: () => Promise.reject(new Error("asked")) } };
  await expect(readArticle("Police seized 50 servers in Leeds and arrested six people.", null, null, asked)).resolves.toBeDefined();
});
