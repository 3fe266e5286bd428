import { compilePhrase } from "./text/terms.ts";

/** Is it words in the notation of the lexicon, brackets closed? */
export function isPhrase(text: string): boolean {
  try {
    return text.trim() !== "" && compilePhrase(text).every((elements) => elements.length > 0);
  } catch {
    return false;
  }
}
