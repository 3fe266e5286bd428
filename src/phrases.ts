import { compilePlain, expand, readingsOf } from "./text/terms.ts";

/** Alternatives multiply: a short phrase may stand for more phrases than memory holds. */
const LONGEST = 300,
  MOST_READINGS = 1000;

/** Is it words in the notation of the lexicon, brackets closed and choices within them? */
export function isPhrase(text: string): boolean {
  try {
    return expand(text).every((plain) => !/[()[\]|]/.test(plain) && compilePlain(plain).length > 0);
  } catch {
    return false;
  }
}

/** Does it stand for no more phrases than can be looked for? */
export function isShortPhrase(text: string): boolean {
  try {
    return text.length <= LONGEST && readingsOf(text) <= MOST_READINGS;
  } catch {
    // brackets that do not fit are another matter
    return true;
  }
}
