import type { LanguageCode, LanguagePack } from "./pack.ts";
import type { PackWitnesses } from "./witnesses.ts";

const LOADERS: Readonly<Record<LanguageCode, () => Promise<{ readonly pack: LanguagePack }>>> = {
  en: () => import("./en/index.ts"),
  es: () => import("./es/index.ts"),
  it: () => import("./it/index.ts"),
};

/** Loads the pack of a language; only what is asked for costs start-up time. */
export async function loadPack(code: LanguageCode): Promise<LanguagePack> {
  return (await LOADERS[code]()).pack;
}

const WITNESSES: Readonly<Record<LanguageCode, () => Promise<{ readonly witnesses: PackWitnesses }>>> = {
  en: () => import("./en/witnesses/index.ts"),
  es: () => import("./es/witnesses/index.ts"),
  it: () => import("./it/witnesses/index.ts"),
};

/** Loads the examples that prove the shared readers in a language; for tests. */
export async function loadWitnesses(code: LanguageCode): Promise<PackWitnesses> {
  return (await WITNESSES[code]()).witnesses;
}
