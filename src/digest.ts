/*
 * SHA-256 (FIPS 180-4) of short data. Loading the platform's own costs a start more than reading a short article does;
 * so short ones are summed here, and the platform is asked when there is much.
 */

/** Bytes that are summed here at most; beyond them the platform's code has paid for being loaded. */
const HERE = 1 << 16;

type PlatformHash = (algorithm: string, data: string | Uint8Array) => string;
let summed = 0,
  platform: PlatformHash | undefined;

/** The sum, in hexadecimal digits. */
export function digest(data: string | Uint8Array): string {
  summed += data.length;
  if (summed > HERE) platform ??= process.getBuiltinModule("node:crypto").hash;
  return platform ? platform("sha256", data) : sumOf(typeof data === "string" ? Buffer.from(data) : data);
}

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first eight. */
const CONSTANTS = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
  0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
  0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]; // prettier-ignore
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

const BLOCK = 64;

function sumOf(data: Uint8Array): string {
  const constants = Int32Array.from(CONSTANTS),
    state = Int32Array.from(START),
    words = new Int32Array(64);
  const padded = new Uint8Array(Math.ceil((data.length + 9) / BLOCK) * BLOCK),
    view = new DataView(padded.buffer);
  padded.set(data);
  padded[data.length] = 0x80;
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, data.length * 8);
  for (let at = 0; at < padded.length; at += BLOCK) {
    schedule(view, at, words);
    compress(state, words, constants);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(view: DataView, at: number, words: Int32Array): void {
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(at + 4 * index);
  for (let index = 16; index < 64; index++) {
    const early = words[index - 15]!,
      late = words[index - 2]!;
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3),
      second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[index] = words[index - 16]! + first + words[index - 7]! + second;
  }
}

function compress(state: Int32Array, words: Int32Array, constants: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index++) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[index]! + words[index]!) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
}
