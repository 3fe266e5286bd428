// Stands in the bundle for src/languages/packed.ts: the terms that .build/bundle.js packed beside it.
import { readFileSync } from "node:fs";

export const packedTerms = (code) => readFileSync(new URL(`${code}.terms`, import.meta.url));
