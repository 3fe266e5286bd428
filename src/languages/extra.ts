import type { What } from "../model/fact.ts";
import type { LanguageCode, LanguagePack, Words } from "./pack.ts";

/** Words that a user adds to a pack, in the notation of text/terms.ts. */
export interface ExtraWords {
  /** Nouns by what they count; a key that the packs do not know is a kind of count of its own (`cigarettes`). */
  readonly counts?: Readonly<Record<string, Words>>;
  /** Own name → further names of it. */
  readonly agencies?: Readonly<Record<string, Words>>;
  readonly targets?: Readonly<Record<string, Words>>;
  /** How short lines begin that are no part of the story. */
  readonly boilerplate?: Words;
}

export type ExtraWordsByLanguage = Readonly<Partial<Record<LanguageCode, ExtraWords>>>;

/** The pack with a user's words in it. */
export function extendPack(pack: LanguagePack, { counts = {}, agencies = {}, targets = {}, boilerplate = [] }: ExtraWords): LanguagePack {
  const nouns: Record<string, Words> = { ...pack.counts.nouns };
  for (const [what, words] of Object.entries(counts)) nouns[what] = [...(nouns[what] ?? []), ...words];
  const { orthography } = pack;
  return {
    ...pack,
    orthography: { ...orthography, boilerplate: { ...orthography.boilerplate, starts: [...orthography.boilerplate.starts, ...boilerplate] } },
    counts: { ...pack.counts, nouns: nouns as Readonly<Record<What, Words>> },
    given: { agencies, targets },
  };
}
