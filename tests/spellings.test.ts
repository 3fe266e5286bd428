import { describe, expect, it } from "vitest";
import { ownCodes } from "../src/text/codes.ts";
import { buildLexicon } from "../src/text/lexicon.ts";
import { annotate } from "../src/text/annotate.ts";
import { placesOf } from "../src/text/marks.ts";

const lexicon = buildLexicon(
  ["red", "red fox", "red fox cub*", "re*", "red =Fox tail"].map((phrase) => ({ cls: "x", value: phrase, phrase })),
  ["x"],
);

/** The terms that start at the first word. */
function read(text: string): unknown[] {
  const { spellings, slots } = lexicon;
  spellings.begin();
  const codes = ownCodes(text), words = [...text.matchAll(/\S+/g)], places = words.map(({ index, 0: word }) => spellings.placeOf(text, codes, index, index + word.length));
  const tokens = words.map(({ index, 0: word }, at) => ({ start: index, end: index + word.length, word: spellings.known.words[places[at]!]!, joined: false, hyphen: false }));
  const annotation = annotate(tokens, Int32Array.from(places), spellings.known, slots);
  expect(placesOf(annotation, "x").map(({ from }) => from)).toContain(0);
  return annotation.marks.lists[0]!.map(({ value }) => value);
}

const TELLS: Readonly<Record<string, readonly string[]>> = {
  "red cars": ["red", "re*"],
  "red fox": ["red fox", "red", "re*"],
  "red fox cubs": ["red fox cub*", "red fox", "red", "re*"],
  "red Fox tail": ["red =Fox tail", "red fox", "red", "re*"],
  "red fox tail": ["red fox", "red", "re*"],
};

describe("spellings", () => {
  it("tell the longest terms first, and the third word is asked", () => {
    for (const [text, terms] of Object.entries(TELLS)) expect(read(text)).toEqual(terms);
  });

  it("tell the same when more words were met than are remembered, and words too long to be", () => {
    for (let turn = 0; turn < 3; turn++) {
      read(`red ${Array.from({ length: 20_000 }, (_, index) => `w${turn}x${index}`).join(" ")} ${"y".repeat(500)}`);
      for (const [text, terms] of Object.entries(TELLS)) expect(read(text)).toEqual(terms);
    }
    expect(lexicon.spellings.known.words.length).toBeLessThan(33_000);
  });

  it("tell spellings apart that fall together", () => {
    const { spell, spellings } = lexicon;
    const text = Array.from({ length: 5000 }, (_, index) => String.fromCharCode(97 + (index % 26), 97 + ((index * 7) % 26), 97 + ((index * 11) % 26), 97 + ((index * 3) % 23))).join(" ");
    const codes = ownCodes(text);
    spellings.begin();
    for (const { index, 0: word } of text.matchAll(/\S+/g)) expect(spellings.known.words[spellings.placeOf(text, codes, index, index + 4)]!.raw).toBe(spell(word).raw);
  });
});
