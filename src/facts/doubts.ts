import type { CountWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import { markAt, placesOf } from "../text/marks.ts";
import { isHeadlineCase } from "../mentions/proper.ts";
import { gathered } from "../model/lists.ts";
import type { Mentions } from "../model/mention.ts";
import { closedWords, nounAt } from "./count-words.ts";

/** How far behind a doubtful word the noun stands that it would modify, in tokens. */
const REACH = 3;
/** Bare verbs of crime stories are short; longer words behind a number are nouns and adjectives. */
const LONGEST_VERB = 8;
/** Words behind the first of a name that are looked at for a verb. */
const LONGEST_NAME = 4;
/** Terms that are no verbs. */
const SETTLED = ["count-modifier", "country"];

/** Tokens of which rules cannot tell whether they are verbs; few texts have one, and a tagger is asked only for these. */
export function doubtfulWords(doc: Document, mentions: Mentions, words: CountWords): number[] {
  return [...doubtfulModifiers(doc, mentions, words), ...doubtfulNames(doc, mentions)];
}

/**
 * «Operation Blue Harvest Topples Pirate Ring»: where every word of a headline is written large, its verb ends the name.
 * Asked only where the story itself does not tell the name.
 */
function doubtfulNames(doc: Document, { name }: Mentions): number[] {
  if (name.some(({ from }) => !isHeadlineCase(doc, doc.tokens[from]!.sentence))) return [];
  return placesOf(doc, "name-noun").flatMap(({ to }) => {
    const { sentence } = doc.tokens[to - 1]!;
    if (doc.tokens[to]?.sentence !== sentence || !isHeadlineCase(doc, sentence)) return [];
    const run: number[] = [];
    for (let at = to + 1; at <= to + LONGEST_NAME && doc.tokens[at]?.sentence === sentence && doc.tokens[at]!.word.kind === "word"; at++) run.push(at);
    return run;
  });
}

/**
 * Tokens that may be a modifier or a verb: «12 rent servers» counts persons, «12 rack servers» servers.
 */
function doubtfulModifiers(doc: Document, { number }: Mentions, words: CountWords): number[] {
  const { functionWords } = closedWords(words);
  return gathered(number, ({ to, value, form, end }) => {
    const token = doc.tokens[to];
    if (!token || value === 1 || form === "article" || token.joined || token.start > end + 2 || doc.tokens[to + 1]?.hyphen) return undefined;
    const { norm, shape, kind } = token.word;
    const known = kind !== "word" || norm.length > LONGEST_VERB || shape !== "lower" || nounAt(doc, to) !== undefined || SETTLED.some((cls) => markAt(doc.marks, to, cls)) || functionWords.has(norm) || norm.endsWith(words.pluralEnding);
    return known || words.adjectiveEndings.some((ending) => norm.endsWith(ending)) || !nounFollows(doc, to) ? undefined : to;
  });
}

function nounFollows(doc: Document, from: number): boolean {
  const { sentence } = doc.tokens[from]!;
  for (let at = from + 1; at <= from + REACH && doc.tokens[at]?.sentence === sentence; at++) if (nounAt(doc, at)) return true;
  return false;
}
