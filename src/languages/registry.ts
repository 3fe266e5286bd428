import type { LanguageCode, LanguagePack } from "./pack.ts";

const LOADERS: Readonly<Record<LanguageCode, () => Promise<{ readonly pack: LanguagePack }>>> = {
  en: () => import("./en/index.ts"),
  es: () => import("./es/index.ts"),
  it: () => import("./it/index.ts"),
};

/** Loads the pack of a language; only what is asked for costs start-up time. */
export async function loadPack(code: LanguageCode): Promise<LanguagePack> {
  return (await LOADERS[code]()).pack;
}
