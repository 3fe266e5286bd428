/** FNV-1a over UTF-16 code units: where it starts, and what one more unit makes of it. */
export const SEED = 0x811c9dc5;
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

export function hashOf(word: string): number {
  let hash = SEED;
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index));
  return hash;
}

/** The place of a hash in a table of so many slots, a power of two; the low bits alone are not mixed enough to be one. */
export const homeIn = (slots: number, hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1);
