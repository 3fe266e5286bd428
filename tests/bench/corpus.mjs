import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** Paragraphs of the fixtures, by language. */
function paragraphs() {
  const languages = readdirSync(FIXTURES).filter((name) => /^[a-z]{2}$/.test(name));
  return languages.map((language) => ({
    language,
    paragraphs: readdirSync(join(FIXTURES, language))
      .map((slug) => join(FIXTURES, language, slug, "article.txt"))
      .filter((path) => existsSync(path))
      .flatMap((path) => readFileSync(path, "utf8").split(/\n\s*\n/)),
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

/** Articles of about 3 kB made of the fixtures' paragraphs, each with figures and names of its own. */
export function articles(count, characters = 3000, seed = 1) {
  const chance = chanceOf(seed), sources = paragraphs();
  return Array.from({ length: count }, (_, index) => {
    const { language, paragraphs: pool } = sources[index % sources.length];
    let text = "";
    while (text.length < characters) {
      const paragraph = pool[chance(pool.length)].replace(/\b[1-9]\d{0,2}\b/g, (figure) => (chance(3) ? figure : String(1 + chance(900))));
      text += `${paragraph.replace(/ (?=\p{L}{6,} )/u, ` ${newWord(chance)} `)}\n\n`;
    }
    return { id: `${language}-${index}`, language, text: text.slice(0, characters) };
  });
}

export const linesOf = (list) => list.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join("");

/** Texts that try to make a reader slow, by name; each is a piece to repeat. */
export const HOSTILE = {
  "numbers in a row": "7 ", "grouped numbers": "1 000 000 ", "no space": "a", "brackets": "(", "quotes": '"A', "initials": "A.", "lines": "x\n", "bullets": "- 3\n",
  "accents": "a\u0301", "zero width": "a\u200b", "amounts": "€5 ", "days": "3/4 ", "capitals": "Police Arrest ", "sentences": "A b. ", "names": "Operation X ", "countries": "Spain, Italy and France, ",
};
