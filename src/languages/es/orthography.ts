import type { Orthography } from "../pack.ts";

export const orthography: Orthography = { abbreviations: ["op"], boilerplate: [] };
