import type { LanguageCode } from "./pack.ts";

/** The terms of a pack as the build prepared them, where it did: .build/bundle.js puts .build/packed.js in this place. */
export function packedTerms(_code: LanguageCode): Uint8Array | null {
  return null;
}
