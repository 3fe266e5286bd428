import type { Tagger } from "../pack.ts";

/** compromise, for what rules cannot tell in English: is a word the verb of its sentence? */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import("compromise/two");
  return (sentence) =>
    (nlp(sentence).json({ offset: true, terms: { tags: true, offset: true } }) as readonly Parsed[])
      .flatMap(({ terms }) => terms)
      .filter(({ tags }) => tags.includes("PresentTense") || (tags.includes("PastTense") && tags.includes("Verb")))
      .map(({ offset }) => offset.start);
}

interface Parsed {
  readonly terms: readonly { readonly tags: readonly string[]; readonly offset: { readonly start: number } }[];
}
