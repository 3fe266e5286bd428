import type { Doubt, Gazetteer } from "../languages/pack.ts";
import type { Document, Token } from "../model/document.ts";
import { isCapital, neighbour, type SentenceCase } from "../text/surroundings.ts";
import type { CountryWord } from "./countries.ts";
import { cueAt, leadAt, leadBefore } from "./country-signs.ts";
import { entriesAt, saysAt } from "../text/marks.ts";

/** A place where the gazetteer's words for a country stand. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly word: CountryWord;
}

/** What the doubts are settled by. */
export interface Scene {
  readonly doc: Document;
  readonly words: Gazetteer;
  readonly candidates: readonly Candidate[];
  readonly caseOf: (token: Token) => SentenceCase;
}

/** How many tokens to either side speak for or against a meaning. */
const NEAR = 15;

/**
 * What the surroundings of a name say: `sure` of the country, `likely` by a preposition or an office beside it, `open`
 * where nothing tells, `other` where words of its other meaning stand near, `never` where it can't be the country.
 */
type Verdict = "sure" | "likely" | "open" | "other" | "never";

/**
 * Those of some candidates that mean their country. A name that means something else too is believed where its
 * surroundings speak for the country; where they tell little, it means what it means elsewhere in the text.
 */
export function settled(scene: Scene, asked: readonly Candidate[]): readonly Candidate[] {
  const verdicts = asked.map((candidate) => verdictOf(scene, candidate));
  // most texts have no name in doubt
  if (verdicts.every((verdict) => verdict === "sure")) return asked;
  const codesOf = (wanted: Verdict): ReadonlySet<string> => new Set(asked.filter((_, index) => verdicts[index] === wanted).map(({ word }) => word.code));
  const proven = codesOf("sure"), disproven = codesOf("other");
  return asked.filter(({ word: { code } }, index) => {
    const verdict = verdicts[index]!;
    return verdict === "sure" || (verdict === "likely" && (proven.has(code) || !disproven.has(code))) || (verdict === "open" && proven.has(code));
  });
}

function verdictOf(scene: Scene, candidate: Candidate): Verdict {
  const { doc, words, caseOf } = scene,
    { from, to, word } = candidate;
  const doubt = entriesAt(doc.marks, from, "country-doubt").find((mark) => mark.cls === "country-doubt" && from + mark.size === to && (mark.value as { name: string }).name === word.spelled);
  if (doubt === undefined) return "sure";
  const { name, means } = doubt.value as { name: string; means: Doubt["means"] };
  const token = doc.tokens[from]!;
  if (speaks(doc, from, name, "country-against")) return "other";
  if (speaks(doc, from, name, "country-support") || hasCompany(scene, candidate)) return "sure";
  const lead = leadBefore(doc, from);
  if (means === "word") return (lead !== undefined && lead !== "and") || isSurelyName(doc, from, to, caseOf(token)) ? "sure" : "never";
  if (means === "place") return "never";
  if (words.nounsFollow && (lead === "article" || lead === "one")) return "never";
  const next = neighbour(doc, token, to);
  if (next && isCapital(next) && cueAt(doc, to) === undefined) return "never";
  if (means === "namesake") return "likely";
  return lead === "in" || lead === "of" || lead === "from" || lead === "to" || lead === "into" || cueAt(doc, to) !== undefined || isOwner(doc, to) ? "likely" : "open";
}

/** Where capitals tell something, a word in them is a name; elsewhere a sign or an office behind it must tell («USA, five held»). */
function isSurelyName(doc: Document, from: number, to: number, sentenceCase: SentenceCase): boolean {
  const token = doc.tokens[from]!;
  if (sentenceCase !== "upper" && (token.word.shape === "upper" || from !== doc.sentences[token.sentence]!.first)) return true;
  const next = neighbour(doc, token, to);
  return next !== undefined && (next.hyphen || next.word.kind === "sign" || cueAt(doc, to) !== undefined);
}

/** «Jordan's police». */
const isOwner = (doc: Document, to: number): boolean => doc.tokens[to + 1]?.word.norm === "s" && doc.tokens[to + 1]!.joined && cueAt(doc, to + 2) !== undefined;

function speaks(doc: Document, from: number, name: string, cls: string): boolean {
  const token = doc.tokens[from]!;
  for (let at = Math.max(0, from - NEAR); at <= from + NEAR; at++)
    if (neighbour(doc, token, at) && saysAt(doc.marks, at, cls, name)) return true;
  return false;
}

/** Whether another country stands beside it in a list. */
function hasCompany({ doc, candidates }: Scene, own: Candidate): boolean {
  const index = candidates.indexOf(own),
    token = doc.tokens[own.from]!;
  const beside = (a: Candidate | undefined, b: Candidate | undefined): boolean => {
    if (a === undefined || b === undefined || b.from - a.to < 1 || b.from - a.to > 3 || a.word.code === b.word.code) return false;
    for (let at = a.to; at < b.from; at++) if (!isListSign(doc, at) || !neighbour(doc, token, at)) return false;
    return true;
  };
  return beside(candidates[index - 1], own) || beside(own, candidates[index + 1]);
}

const isListSign = (doc: Document, at: number): boolean => {
  const lead = leadAt(doc, at);
  return doc.tokens[at]!.word.raw === "," || lead === "and" || lead === "article" || lead === "one" || lead === "of" || lead === "in";
};
