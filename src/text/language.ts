import { OTHERS } from "../languages/others.ts";
import type { LanguageCode } from "../languages/pack.ts";
import { TELLS } from "../languages/tells.ts";
import { compileTells, type Scorer, type Scores } from "./tells.ts";

export interface Detection {
  /** Null where no supported language is certain. */
  readonly code: LanguageCode | null;
  readonly confidence: number;
  /** What the text looks like, English name; null if unknown. */
  readonly looksLike: string | null;
}

/** Below this confidence a record carries the warning `language-uncertain`. */
export const UNCERTAIN = 0.8;

const CODES = Object.keys(TELLS) as LanguageCode[];
const LANGUAGES = [...Object.values(TELLS), ...OTHERS];
const LISTED = new Set(["und", ...LANGUAGES.map(({ franc }) => franc)]);
/** The commonest words tell a clear text; all words are compiled when the first text is in doubt. */
const scoreQuickly = compileTells(LANGUAGES, 150, false);
let scorer: Scorer | undefined;
const scoreClosely: Scorer = (samples) => (scorer ??= compileTells(LANGUAGES, Infinity, true))(samples);
const UNKNOWN: Detection = { code: null, confidence: 0, looksLike: null };

/** Most text that is ever looked at, and the lengths of the slices that usually suffice, the shorter first (UTF-16 code units). */
const MOST = 6000, SLICES = [110, 320] as const;
/** A text of no more than so many slices is taken whole. */
const SLICED = 4;
/** A lead of this many nats, at this many a word, is clear. */
const CLEAR_LEAD = 15, CLEAR_DENSITY = 1.1;

/**
 * Tells the language of a text by its commonest words; where they leave doubt, by its endings and by franc.
 * Looks at a bounded part of the text only: three slices if they are clear, so that a quotation or a menu
 * in another language does not decide.
 */
export async function detectLanguage(text: string): Promise<Detection> {
  for (const length of SLICES) {
    const slices = slicesOf(text, length), quick = rank(scoreQuickly(slices));
    if (quick.lead >= CLEAR_LEAD && quick.density >= CLEAR_DENSITY && haveWords(slices)) return verdict(quick.best, quick.lead);
    // a text as short as this was seen whole
    if (text.length <= SLICED * length) break;
  }
  const sample = wellFormed(text.slice(0, MOST)).toLowerCase();
  const scores = scoreClosely([sample]);
  return haveWords([sample]) ? weigh(sample, scores) : UNKNOWN;
}

/** Two different words at least: single letters, and one word alone, are of many languages. */
function haveWords(samples: readonly string[]): boolean {
  let first: string | undefined;
  for (const sample of samples) for (const [word] of sample.matchAll(/[a-z\u00df-\u024f]{2,}/g)) if (word !== (first ??= word)) return true;
  return false;
}

/** What franc's measure, 1 at best, is worth in nats, and what it is taken to say of a language that it does not know. */
const FRANC_WEIGHT = 14, FRANC_DEFAULT = 0.7;
/** Press text is more often in a language that the library reads. */
const PRIOR = 0.8;
/** Fewer nats for the best language than this say nothing. */
const LEAST = 2.5, LEAST_DENSITY = 0.7;
/** The same where franc takes the text for a language that is not listed at all. */
const UNLISTED_DENSITY = 1.2;

async function weigh(sample: string, scores: Scores): Promise<Detection> {
  const { francAll } = await import("franc");
  const measures = francAll(sample, { minLength: 3 }), measured = new Map(measures);
  const byLanguage = scores.byLanguage.map(
    (nats, index) => nats + FRANC_WEIGHT * ((measured.get(LANGUAGES[index]!.franc) ?? FRANC_DEFAULT) - 1) + (index < CODES.length ? PRIOR : 0),
  );
  const { best, lead } = rank({ ...scores, byLanguage });
  const isListed = LISTED.has(measures[0]?.[0] ?? "und");
  return isTold(scores.byLanguage[best]!, scores, isListed) ? verdict(best, lead) : UNKNOWN;
}

function isTold(nats: number, { words, latin }: Scores, isListed: boolean): boolean {
  return latin >= 0.5 && nats >= LEAST && nats >= words * (isListed ? LEAST_DENSITY : UNLISTED_DENSITY);
}

function verdict(best: number, lead: number): Detection {
  const confidence = Math.round(100 / (1 + Math.exp(-lead / 3))) / 100;
  const code = CODES[best] ?? null;
  return { code, confidence: code === null ? 0 : confidence, looksLike: LANGUAGES[best]!.name };
}

function rank({ byLanguage, words }: Scores): { best: number; lead: number; density: number } {
  let best = 0, second = -1;
  for (let language = 1; language < byLanguage.length; language++) {
    if (byLanguage[language]! > byLanguage[best]!) [best, second] = [language, best];
    else if (second < 0 || byLanguage[language]! > byLanguage[second]!) second = language;
  }
  return { best, lead: byLanguage[best]! - byLanguage[second]!, density: byLanguage[best]! / Math.max(1, words) };
}

function slicesOf(text: string, length: number): string[] {
  if (text.length <= SLICED * length) return [text.toLowerCase()];
  return [0.1, 0.45, 0.75].map((part) => {
    const start = Math.floor(text.length * part);
    return text.slice(start, start + length).toLowerCase();
  });
}

/** Lone halves of surrogate pairs, all other signs outside the basic plane, links and handles tell no Latin language. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]|\bhttps?:\S+|\bwww\.\S+|[@#]\w+/gi, " ");
