/** A text as its UTF-16 code units, behind which at least one 0 stands: an array of numbers is the same kind of thing for every text, where V8 has a dozen kinds of strings. */
export type Codes = Uint16Array;

/** Longer texts, in code units, get an array of their own. */
const KEPT = 1 << 20;
let kept = new Uint16Array(1 << 12);

/** The codes of a text, until those of the next are asked for. */
export function codesOf(text: string): Codes {
  if (text.length >= KEPT) return written(text, new Uint16Array(text.length + 2));
  if (text.length + 2 > kept.length) kept = new Uint16Array(Math.min(KEPT, 2 * text.length) + 2);
  return written(text, kept);
}

/** The codes of a short text, its own. */
export function ownCodes(text: string): Codes {
  const codes = new Uint16Array(text.length + 2);
  for (let index = 0; index < text.length; index++) codes[index] = text.charCodeAt(index);
  return codes;
}

function written(text: string, codes: Codes): Codes {
  Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).write(text, "utf16le");
  codes[text.length] = codes[text.length + 1] = 0;
  return codes;
}
