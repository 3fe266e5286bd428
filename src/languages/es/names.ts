import type { NameWords } from "../pack.ts";

export const names: NameWords = {};
