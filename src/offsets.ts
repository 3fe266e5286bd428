export const OFFSET_UNITS = ["utf16", "codepoint", "byte"] as const;
/** What offsets count: UTF-16 code units (JavaScript, Java), code points (Python), UTF-8 bytes (Go, Rust). */
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Turns an offset in UTF-16 code units into one in another unit. */
export type OffsetMap = (offset: number) => number;

/** That of UTF-16 itself. */
export const SAME: OffsetMap = (offset) => offset;
const STRIDE = 1024;

/** The offsets of a text in `unit`; remembers the count at every `STRIDE`, so that a look-up walks no further than that. */
export function offsetsIn(text: string, unit: OffsetUnit): OffsetMap {
  if (unit === "utf16") return SAME;
  const measure = unit === "byte" ? bytesOf : pointsOf;
  const counts = [0];
  return (offset) => {
    const stride = Math.floor(offset / STRIDE);
    for (let at = counts.length; at <= stride; at++) counts.push(counts[at - 1]! + measure(text, (at - 1) * STRIDE, at * STRIDE));
    return counts[stride]! + measure(text, stride * STRIDE, offset);
  };
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Is the code unit at `index` the second half of a pair? The first half counts for both. */
const isSecond = (text: string, index: number): boolean => isLow(text.charCodeAt(index)) && index > 0 && isHigh(text.charCodeAt(index - 1));

function pointsOf(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (!isSecond(text, index)) count++;
  return count;
}

/** A lone surrogate has three bytes, as its replacement has. */
function bytesOf(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) count++;
    else if (code < 0x800) count += 2;
    else if (isSecond(text, index)) count++;
    else count += 3;
  }
  return count;
}
