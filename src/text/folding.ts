import type { Word } from "../model/mark.ts";
import { lettersOf, withoutMarks } from "./letters.ts";
import { isVowel } from "./tokens.ts";

const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]/g;

/** A figure without the signs inside it that nobody sees. */
export const visibleFigure = (raw: string): string => (/[^\x20-\x7e]/.test(raw) ? raw.replace(INVISIBLES, "") : raw);

/** Lower case without accents; words of one or two letters keep theirs («è» is not «e», «sì» is not «si»). */
export function fold(raw: string): string {
  if (!/[^\x20-\x7e]/.test(raw)) return accented(raw.toLowerCase());
  if (raw.length > 2 && !/[^\x20-\x7e\u00c0-\u024f\u2019]/.test(raw)) return raw.replace(/[^\x20-\x7e]/g, bareLetter).toLowerCase();
  const clean = raw.replace(INVISIBLES, "").replace(/[\u2019\u02bc]/g, "'").toLowerCase().normalize("NFC");
  return clean.length <= 2 ? accented(clean) : unaccented(clean);
}

const unaccented = (lower: string): string => withoutMarks(lower.normalize("NFD")).normalize("NFC");

/** Latin letters without their marks: there are few, and words with them many. */
const bareLetters = new Map<string, string>([["\u2019", "'"]]);
function bareLetter(letter: string): string {
  const known = bareLetters.get(letter) ?? unaccented(letter.toLowerCase());
  bareLetters.set(letter, known);
  return known;
}

/** «e'» is «è» typed without accents, and «piu'» is «più», which loses its own. */
function accented(norm: string): string {
  const last = norm.length - 1;
  if (last < 1 || norm[last] !== "'" || !isVowel(norm.charCodeAt(last - 1))) return norm;
  return last === 1 ? `${norm[0]}\u0300`.normalize("NFC") : norm.slice(0, -1);
}

/** The case pattern of a spelling. */
export const shapeOf = (raw: string): Word["shape"] => (/[^\0-\x7f]/.test(raw) ? shapeOfLetters(lettersOf(raw)) : shapeOfAscii(raw));

function shapeOfAscii(raw: string): Word["shape"] {
  let lower = 0, upper = 0, opens = false;
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code >= 0x61 && code <= 0x7a) lower++;
    else if (code >= 0x41 && code <= 0x5a) {
      upper++;
      opens ||= lower === 0;
    }
  }
  if (upper === 0) return lower === 0 ? "none" : "lower";
  if (lower === 0) return upper > 1 ? "upper" : "capital";
  return opens && upper === 1 ? "capital" : "mixed";
}

function shapeOfLetters(letters: string): Word["shape"] {
  if (letters === "") return "none";
  const lower = letters === letters.toLowerCase(), upper = letters === letters.toUpperCase();
  if (lower) return upper ? "none" : "lower";
  const first = letters[0] ?? "";
  if (upper) return letters.length > 1 ? "upper" : "capital";
  return first !== first.toLowerCase() && letters.slice(1) === letters.slice(1).toLowerCase() ? "capital" : "mixed";
}
