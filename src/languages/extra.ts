import type { LanguageCode, LanguagePack, Words } from "./pack.ts";

/** Words that a user adds to a pack, in the notation of text/terms.ts. */
export interface ExtraWords {
  /** Nouns by what they count; a key that the packs do not know is a kind of count of its own (`cigarettes`). */
  readonly counts?: Readonly<Record<string, Words>>;
  /** Names, or own name → further names of it. */
  readonly agencies?: Words | Readonly<Record<string, Words>>;
  readonly targets?: Words | Readonly<Record<string, Words>>;
  /** How short lines begin that are no part of the story. */
  readonly boilerplate?: Words;
}

export type ExtraWordsByLanguage = Readonly<Partial<Record<LanguageCode, ExtraWords>>>;

/** The pack with a user's words in it. */
export function extendPack(pack: LanguagePack, { counts = {}, agencies = {}, targets = {}, boilerplate = [] }: ExtraWords): LanguagePack {
  const { orthography } = pack;
  return {
    ...pack,
    orthography: { ...orthography, boilerplate: { ...orthography.boilerplate, starts: [...orthography.boilerplate.starts, ...boilerplate] } },
    given: { counts, agencies: namesIn(agencies), targets: namesIn(targets) },
  };
}

const namesIn = (names: Words | Readonly<Record<string, Words>>): Readonly<Record<string, Words>> =>
  isList(names) ? Object.fromEntries(names.map((name) => [name, []])) : names;

const isList = (names: object): names is Words => Array.isArray(names);
