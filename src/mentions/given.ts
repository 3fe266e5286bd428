import type { GivenNames } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { AgencyMention, TargetMention } from "../model/mention.ts";
import { markAt } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";

/** The lexicon's terms of the names that a user added. */
export function givenTerms({ agencies, targets }: GivenNames): Term[] {
  const of = (cls: string, names: GivenNames["agencies"]) =>
    Object.entries(names).flatMap(([value, others]) => [value, ...others].map((phrase) => ({ cls, value, phrase })));
  return [...of("given-agency", agencies), ...of("given-target", targets)];
}

/** The user's names among the mentions of a kind, in text order; where two overlap, the user's stands. */
export function withGiven<M extends AgencyMention | TargetMention>(doc: Document, read: readonly M[], kind: M["kind"], code: string): readonly M[] {
  const given: M[] = [];
  for (let at = 0; at < doc.tokens.length; at++) {
    const mark = markAt(doc.marks, at, `given-${kind}`);
    if (mark === undefined) continue;
    const { from, to } = mark,
      own = { kind, value: mark.value as string, from, to, start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, rule: `${code}/${kind}/given` };
    given.push((kind === "agency" ? { ...own, country: null } : own) as M);
    at = to - 1;
  }
  if (given.length === 0) return read;
  let next = 0;
  const apart = read.filter((mention) => {
    while (next < given.length && given[next]!.end <= mention.start) next++;
    return !(next < given.length && given[next]!.start < mention.end);
  });
  return [...apart, ...given].sort((a, b) => a.start - b.start);
}
