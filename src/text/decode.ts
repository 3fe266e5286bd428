import { isUtf8 } from "node:buffer";
import type { Failure } from "../errors.ts";
import type { Warning } from "../model/fact.ts";

export interface Decoded {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** How far into a file the signs of a binary or of UTF-16 are looked for. */
const SAMPLE = 8192;

/** First bytes of formats that are often handed over by mistake. */
const BINARIES: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ["UTF-32", 0xff, 0xfe, 0x00, 0x00],
  ["a PDF", 0x25, 0x50, 0x44, 0x46, 0x2d],
  ["a ZIP or Office file", 0x50, 0x4b, 0x03, 0x04],
  ["a gzip file", 0x1f, 0x8b, 0x08],
  ["a PNG image", 0x89, 0x50, 0x4e, 0x47],
  ["a JPEG image", 0xff, 0xd8, 0xff],
  ["a GIF image", 0x47, 0x49, 0x46, 0x38],
  ["an old Office file", 0xd0, 0xcf, 0x11, 0xe0],
  ["an RTF file", 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/**
 * Bytes → text, decided by the bytes: UTF-8 or UTF-16 with or without a byte-order mark, else Windows-1252
 * (of which Latin-1 text is a part) with a warning. `declared` is the encoding that an HTML page claims;
 * it is believed only where the bytes are no UTF-8. The byte-order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded | Failure {
  const binary = BINARIES.find(([, ...magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (binary) return notText(`looks like ${binary[0]}`);
  const wide = utf16Of(bytes);
  if (wide) return decodeWide(bytes, wide);
  if (bytes.subarray(0, SAMPLE).includes(0)) return notText("has NUL bytes");
  if (controls(bytes) > 0.1) return notText("is full of control characters");
  if (isUtf8(bytes)) return { text: new TextDecoder("utf-8").decode(bytes), warnings: [] };
  if (mostlyUtf8(bytes)) return assumed(new TextDecoder("utf-8").decode(bytes), "UTF-8 with damaged bytes, which read as «\ufffd»");
  const encoding = knownEncoding(declared) ?? WINDOWS;
  return assumed(encoding === WINDOWS ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes), `not UTF-8; read as ${encoding}`);
}

const notText = (why: string): Failure => ({ code: "not-text", message: why });
const assumed = (text: string, message: string): Decoded => ({ text, warnings: [{ code: "encoding-assumed", message }] });

function decodeWide(bytes: Uint8Array, { encoding, marked }: Wide): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return marked ? { text, warnings: [] } : assumed(text, `no byte-order mark; read as ${encoding}`);
}

interface Wide {
  readonly encoding: "utf-16le" | "utf-16be";
  readonly marked: boolean;
}

/** Bytes without the byte-order mark of UTF-8. */
export const withoutMark = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);

/** UTF-16 by its byte-order mark, as Windows PowerShell writes it. */
export function markedWide([first, second]: Uint8Array): Wide["encoding"] | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** UTF-16 by its mark, or by Latin letters that leave every other byte empty. */
function utf16Of(bytes: Uint8Array): Wide | null {
  const encoding = markedWide(bytes);
  if (encoding) return { encoding, marked: true };
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let even = 0,
    odd = 0;
  for (let index = 0; index < pairs; index++) {
    if (bytes[2 * index] === 0) even++;
    if (bytes[2 * index + 1] === 0) odd++;
  }
  if (pairs < 4) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return { encoding: "utf-16le", marked: false };
  if (even > pairs * 0.6 && odd < pairs * 0.05) return { encoding: "utf-16be", marked: false };
  return null;
}

/** The share of control characters that no text has. */
function controls(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let count = 0;
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) count++;
  return sample.length === 0 ? 0 : count / sample.length;
}

/** A few bytes were damaged in what is UTF-8 elsewhere: Windows-1252 has hardly ever a sequence that is valid UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0,
    bad = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    if (length > 0 && isUtf8(bytes.subarray(index, index + length)) && index + length <= bytes.length) {
      good++;
      index += length - 1;
    } else bad++;
  }
  return good > 4 * bad;
}

const WINDOWS = "windows-1252";
/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** By hand, because some releases of Node decode this encoding as Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!);
}

/** The standard name of an encoding; null for none, for one that nobody knows, and for UTF-8, which the bytes belie. */
function knownEncoding(declared: string | null): string | null {
  if (declared === null || /^utf-?\d/i.test(declared)) return null;
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}

/** The encoding that an HTML page claims in its first kilobytes. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString("latin1");
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}
