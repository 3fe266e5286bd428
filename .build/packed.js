// Stands in the bundle for src/languages/packed.ts: the terms that .build/bundle.js packed beside it.
import { readFileSync } from "node:fs";

export const packedTerms = (code) => JSON.parse(readFileSync(new URL(`${code}.json`, import.meta.url), "latin1"));
