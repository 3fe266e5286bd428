import type { MoneyWords } from "../pack.ts";

export const money: MoneyWords = {};
