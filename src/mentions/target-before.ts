import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { properAt, properEndingAt, type Proper } from "./proper.ts";
import { distinct, named, odd, TARGET_BOUNDS } from "./target-looks.ts";

/** The name that ends before token `at`, in marks or a run of capitals inside the sentence; «Zeta Market's» too. */
export function nameEndingAt(doc: Document, at: number): Proper | undefined {
  const end = doc.tokens[at - 1]?.word.norm === "s" && /['’]/u.test(doc.tokens[at - 2]?.word.raw ?? "") ? at - 2 : at;
  const quoted = properEndingAt(doc, end, TARGET_BOUNDS);
  if (quoted) return quoted;
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  for (let from = Math.max(first, end - 5); from < end; from++) {
    if (from > first && isLarge(doc, from - 1, first)) continue;
    const name = properAt(doc, from, TARGET_BOUNDS);
    // «Illegal TV gang shut down»: what opens a sentence is large for that alone
    const isOpening = from === first && doc.tokens[from]!.word.shape === "capital" && (end - from === 1 || isOfTrade(doc, from));
    if (name && !name.quoted && name.to === end) return isOpening ? undefined : name;
  }
  return undefined;
}

/** «Illegal», «Streaming»: a word that describes such names, and is none. */
const isOfTrade = (doc: Document, at: number): boolean => ["target-modifier", "target-cue"].some((cls) => markAt(doc.marks, at, cls) !== undefined);

/** Is a token part of the same run of capitals? The word that opens a sentence may be large for that alone. */
const isLarge = (doc: Document, at: number, first: number): boolean => {
  const { word } = doc.tokens[at]!;
  return word.kind === "word" && word.shape !== "lower" && !(at === first && markAt(doc.marks, at, "target-bystander") !== undefined);
};

/** «Sparks Group»: the noun is part of the name where both are written large. */
export function asGroup(doc: Document, at: number, to: number): Proper | undefined {
  if (doc.tokens[at]!.word.shape === "lower" || goesOn(doc, to)) return undefined;
  const name = nameEndingAt(doc, at);
  return name && !name.quoted ? { ...name, to, end: to } : withGang(doc, at, to);
}

/** «Brooklyn North Gang Squad»: a large word right behind makes another name of it. */
const goesOn = (doc: Document, to: number): boolean => doc.tokens[to]?.word.shape === "capital" && doc.tokens[to]!.sentence === doc.tokens[to - 1]!.sentence;

/** How many words of a gang's name stand before the noun. */
const MOST_OF_GANG = 4;

/** «the Black Cat Gang»: large words before a word for gangs, an article before them. */
function withGang(doc: Document, at: number, to: number): Proper | undefined {
  const { first } = doc.sentences[doc.tokens[at]!.sentence]!;
  let from = at;
  while (from > first && from > at - MOST_OF_GANG && doc.tokens[from - 1]!.word.shape === "capital" && !markAt(doc.marks, from - 1, "target-article")) from--;
  if (from === at || !markAt(doc.marks, at, "target-gang") || !markAt(doc.marks, from - 1, "target-article")) return undefined;
  const name = named(doc, properAt(doc, from, TARGET_BOUNDS));
  return name?.to === to && !name.quoted ? name : undefined;
}

/** «Zeta Play, una conocida plataforma pirata», «Zeta is a pirate service»: the noun at `at` explains the name before it. */
export function apposed(doc: Document, at: number): Proper | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const isCopula = markAt(doc.marks, back, "target-copula") !== undefined;
    if (doc.tokens[back]!.word.raw === "," || isCopula) {
      const isIllicit = doc.marks.lists.slice(back, at).some((marks) => marks.some(({ cls }) => cls === "target-cue"));
      const name = nameEndingAt(doc, back);
      // «Di Zetastream, il sito pirata oscurato, resta un avviso»
      if (!isCopula && name && isTopic(doc, name) && ["target-cue", "target-modifier"].every((cls) => markAt(doc.marks, at + 1, cls))) return named(doc, name);
      if (!isIllicit || (name && isTown(doc, name))) return isCopula ? undefined : odd(doc, name);
      return markAt(doc.marks, at - 1, "target-modifier") ? named(doc, name) : distinct(doc, name);
    }
    if (doc.tokens[back]!.word.shape !== "lower") return undefined;
  }
  return undefined;
}

/** A name behind «of», with which the sentence opens. */
const isTopic = (doc: Document, { from }: Proper): boolean => doc.sentences[doc.tokens[from]!.sentence]!.first === from - 1 && leadAt(doc, from - 1) === "of";

/** «in Torre Alta, the network …»: a small word of place before a plain name makes a town of it. */
const isTown = (doc: Document, { from, quoted }: Proper): boolean => !quoted && from > 0 && markAt(doc.marks, from - 1, "op-places") !== undefined;
