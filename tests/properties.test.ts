import { describe, expect, test } from "vitest";
import { extract } from "../src/api.ts";
import { LANGUAGE_CODES } from "../src/languages/pack.ts";
import { articleOf, chanceOf, mutated } from "./chance.ts";
import { faultsOf, faultsOfMentions } from "./invariants.ts";
import { factsOf, read } from "./readings.ts";
import { witnessSentences } from "./sentences.ts";

/** Invariants of the house, over articles made of the witness sentences; the seed of a failing case stands in its message. */
const CASES = 150;
const sentences = await witnessSentences();

describe.each(LANGUAGE_CODES)("%s", (code) => {
  const articles = Array.from({ length: CASES }, (_, seed) => {
    const chance = chanceOf(seed), article = articleOf(chance, sentences[code]);
    return { seed, chance, text: seed % 2 ? mutated(article, chance) : article };
  });

  test("every evidence is its span, every record keeps to its schema, every key is there", async () => {
    for (const { seed, text } of articles) expect(faultsOf(text, await extract(text, { language: code, date: "2024-06-12" })), `seed ${seed}: ${JSON.stringify(text)}`).toEqual([]);
  });

  test("mentions of one kind stand in order and do not overlap", async () => {
    for (const { seed, text } of articles) expect(faultsOfMentions(text, (await read(code, text)).mentions), `seed ${seed}: ${JSON.stringify(text)}`).toEqual([]);
  });

  test("the same text gives the same bytes, whatever was read before it", async () => {
    const bytes = async (text: string) => JSON.stringify(await extract(text, { language: code }));
    const few = articles.slice(0, 40), first: string[] = [];
    for (const { text } of few) first.push(await bytes(text));
    for (const [index, { text, seed }] of [...few.entries()].reverse()) expect(await bytes(text), `seed ${seed}`).toBe(first[index]);
  });

  test("Windows line ends and a byte order mark change no fact", async () => {
    const values = async (text: string) => factsOf(await read(code, text)).map(({ evidence, ...fact }) => JSON.stringify({ ...fact, noun: null, evidence: evidence.length })).sort();
    for (const { text, seed } of articles.filter(({ seed }) => seed % 2 === 0).slice(0, 40)) {
      const unix = text.replace(/\r\n?/g, "\n");
      expect(await values(`\ufeff${unix.replaceAll("\n", "\r\n")}`), `seed ${seed}: ${JSON.stringify(unix)}`).toEqual(await values(unix));
    }
  });
});
