import { loadLanguage, readByRules } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";

const MARK = { exact: "", min: "≥", max: "≤", about: "~" } as const;
const show = (value: number, max?: number): string => (max === undefined ? String(value) : `${value}-${max}`);

/** The numbers of a sentence, each with its hedge: `≥2000000`, `10-15`; those that are only an article in brackets. */
export async function numbersOf(code: LanguageCode, text: string): Promise<string> {
  const { mentions } = readByRules(text, null, null, await loadLanguage(code));
  return mentions.number.map(({ value, max, qualifier, form }) => (form === "article" ? `(${value})` : MARK[qualifier] + show(value, max))).join(" ");
}

/** The amounts of a sentence: `≥5000000 EUR`. */
export async function moneyOf(code: LanguageCode, text: string): Promise<string> {
  const { mentions } = readByRules(text, null, null, await loadLanguage(code));
  return mentions.money.map(({ amount, max, currency, qualifier }) => `${MARK[qualifier]}${show(amount, max)} ${currency}`).join(", ");
}

/** The money facts of a text: `≥5000000 EUR revenue year`. */
export async function moneyFactsOf(code: LanguageCode, text: string): Promise<string> {
  const { statements } = readByRules(text, null, null, await loadLanguage(code));
  return statements
    .flatMap((statement) => (statement.kind === "money" ? [statement.fact] : []))
    .map(({ amount, max, currency, qualifier, role, per }) => `${MARK[qualifier]}${show(amount, max)} ${currency} ${role}${per ? ` ${per}` : ""}`)
    .join(", ");
}
