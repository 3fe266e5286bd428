import type { NumberWords } from "../pack.ts";

export const numbers: NumberWords = {
  hedges: { min: { before: [], after: [] }, max: { before: [], after: [] }, about: { before: [], after: [] } },
};
