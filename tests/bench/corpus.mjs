import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** The fixtures that are plain text, whole, by language. */
function fixtures() {
  const languages = readdirSync(FIXTURES).filter((name) => /^[a-z]{2}$/.test(name));
  return languages.map((language) => ({
    language,
    texts: readdirSync(join(FIXTURES, language))
      .map((slug) => join(FIXTURES, language, slug, "article.txt"))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, "utf8")),
  }));
}

/** Chance that a seed repeats, so that every run measures the same articles. */
function chanceOf(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LETTERS = "bcdfglmnprstv";

/** A made-up surname: real articles bring new words all the time, and no cache should know them all. */
function newWord(chance) {
  const syllables = Array.from({ length: 2 + chance(3) }, () => LETTERS[chance(LETTERS.length)] + "aeiou"[chance(5)]);
  const word = syllables.join("");
  return word[0].toUpperCase() + word.slice(1);
}

/** A fixture with figures of its own, and a new name in each paragraph. */
function varied(text, chance) {
  const paragraphs = text.replace(/\b[1-9]\d{0,2}\b/g, (figure) => (chance(3) ? figure : String(1 + chance(900)))).split(/(?<=\n\s*\n)/);
  return paragraphs.map((paragraph) => paragraph.replace(/ (?=\p{L}{6,} )/u, ` ${newWord(chance)} `)).join("");
}

/** Articles: the fixtures as they stand, headline and all, language by language, each time with other figures and names. */
export function articles(count, seed = 1) {
  const chance = chanceOf(seed), sources = fixtures();
  return Array.from({ length: count }, (_, index) => {
    const { language, texts } = sources[index % sources.length];
    return { id: `${language}-${index}`, language, text: varied(texts[Math.floor(index / sources.length) % texts.length], chance) };
  });
}

export const linesOf = (list) => list.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join("");

/** Texts that try to make a reader slow, by name; each is a piece to repeat. */
export const HOSTILE = {
  "numbers in a row": "7 ", "grouped numbers": "1 000 000 ", "no space": "a", "brackets": "(", "quotes": '"A', "initials": "A.", "lines": "x\n", "bullets": "- 3\n",
  "accents": "a\u0301", "zero width": "a\u200b", "amounts": "€5 ", "days": "3/4 ", "capitals": "Police Arrest ", "sentences": "A b. ", "names": "Operation X ", "countries": "Spain, Italy and France, ",
};
