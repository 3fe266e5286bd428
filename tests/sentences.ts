import { LANGUAGE_CODES, type LanguageCode } from "../src/languages/pack.ts";
import { loadPack, loadWitnesses } from "../src/languages/registry.ts";
import type { Witnesses } from "../src/rules/rule.ts";

const sentencesOf = ({ finds, ignores }: Witnesses): string[] => [...Object.keys(finds).map((sentence) => sentence.replace(/[[\]]/g, "")), ...ignores];

/** All witness sentences of each language: what generated articles are made of. */
export async function witnessSentences(): Promise<Readonly<Record<LanguageCode, readonly string[]>>> {
  const entries = LANGUAGE_CODES.map(async (code) => {
    const { rules } = await loadPack(code);
    return [code, [...rules, ...Object.values(await loadWitnesses(code))].flatMap(sentencesOf)];
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<LanguageCode, string[]>;
}
