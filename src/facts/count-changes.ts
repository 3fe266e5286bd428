import type { CountStatement, What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { NumberMention } from "../model/mention.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { numeralAt } from "../mentions/number-words.ts";
import { changeBefore, MIDDLE } from "../mentions/number-ranges.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { headOf } from "./count-heads.ts";
import { withInverted } from "./count-inverted.ts";
import { nounEndingNear } from "./count-nouns.ts";
import type { Place } from "./count-place.ts";
import { state } from "./count-statements.ts";
import type { Wall } from "./count-walls.ts";

/** Tokens of «number of», and between the two figures, at most. */
const LONGEST = 2, APART = 2;

/** «gli abbonati sono passati da 3 a 5 milioni», «scendono da 300 a 240 i siti»: both figures count the noun before the verb, or behind them. */
export function readChange(number: NumberMention, next: Wall | undefined, place: Place, behind: () => Place, code: string): CountStatement[] {
  const { doc } = place, verb = next?.kind === "number" ? changeBefore(doc, number.from) : undefined;
  if (next?.kind !== "number" || verb === undefined || next.from <= number.to || next.from - number.to > APART || !markAt(doc.marks, number.to, MIDDLE)) return [];
  const told = subjectOf(verb, number, place) ?? nounBehind(next, behind());
  if (told === undefined) return [];
  const of = (figure: NumberMention) => state(figure, told.what, figure.from, figure.to, told.from, told.to, `${code}/count/elided`, place);
  return [of({ ...number, value: number.value * sharedScale(number, next, place) }), of(next)];
}

interface Told {
  readonly what: What;
  readonly from: number;
  readonly to: number;
}

/** The noun before the verb, where nothing stands between that could be its subject: no price «of the boxes» is meant. */
function subjectOf(verb: Mark, number: NumberMention, place: Place): Told | undefined {
  const { doc, left } = place, bare = verb.from > left ? nounEndingNear(verb.from - 1, number, place, left) : undefined;
  if (bare === undefined) return undefined;
  const { from, to } = bare.noun, lead = leadAt(doc, from - 1);
  for (let at = to; at < verb.from; at++) if (doc.tokens[at]!.word.kind === "sign" || leadAt(doc, at) === "article") return undefined;
  const isOfNumber = markEnding(doc.marks, from, "count-copula", LONGEST) !== undefined;
  return isOfNumber || (lead === "article" && leadAt(doc, from - 2) !== "of") || doc.sentences[doc.tokens[from]!.sentence]!.first === from ? { what: bare.what, from, to } : undefined;
}

function nounBehind(number: NumberMention, place: Place): Told | undefined {
  const head = headOf(number, place) ?? withInverted(number, place)?.head ?? withArticle(number, place);
  return head?.term.type === "noun" ? { what: head.term.what, from: head.from, to: head.to } : undefined;
}

/** «da 300 a 240 i siti». */
const withArticle = (number: NumberMention, place: Place): ReturnType<typeof headOf> => (leadAt(place.doc, number.to) === "article" ? headOf({ ...number, to: number.to + 1 }, place) : undefined);

/** «da 3 a 5 milioni»: the lesser figure takes the magnitude of the other. */
function sharedScale({ value, rule }: NumberMention, { coreFrom, coreTo, value: other }: NumberMention, { doc }: Place): number {
  for (let at = coreFrom; at < coreTo && !rule.endsWith("/magnitude"); at++) {
    const atom = numeralAt(doc, at);
    if (atom?.kind === "scale" && value * MOST_UNLIKE * atom.value > other && value < atom.value) return atom.value;
  }
  return 1;
}

/** How many times as large as the other the one end of a change may be. */
const MOST_UNLIKE = 50;
