import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import type { CountryMention } from "../model/mention.ts";
import { markAt } from "../text/marks.ts";
import { isCapital } from "../text/surroundings.ts";

/** Tokens between two countries of a list, at most: signs, small words, a bracket, another name. */
const MOST_BETWEEN = 9;

/** Countries of one list stand together and take their roles together: «in Italy, Malta and the Netherlands». */
export function groupsOf(doc: Document, mentions: readonly CountryMention[]): CountryMention[][] {
  const groups: CountryMention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1),
      last = group?.at(-1);
    if (group && last && links(doc, last, mention)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function links(doc: Document, a: CountryMention, b: CountryMention): boolean {
  if (b.from - a.to < 1 || b.from - a.to > MOST_BETWEEN || doc.tokens[a.from]!.sentence !== doc.tokens[b.from]!.sentence) return false;
  let isOther = false;
  for (let at = a.to; at < b.from; at++) {
    at = afterBracket(doc, at, b.from);
    if (at === b.from) break;
    const token = doc.tokens[at]!, mark = markAt(doc.marks, at, "lead"), lead = mark?.value;
    // «the police of Spain, of Malta and of Norway»
    const isRepeated = lead !== undefined && at > a.to && leadAt(doc, a.from - (leadAt(doc, a.from - 1) === "article" ? 2 : 1)) === lead;
    const isSeparator = token.word.raw === "," || lead === "and";
    if (!isSeparator && token.word.kind !== "digits" && lead !== "article" && !isRepeated) {
      // «Italy, Sofia and Germany»: another name in the list
      if (at === a.to || !isCapital(token)) return false;
      isOther = true;
    } else if (isSeparator) isOther = false;
    // «as well as»
    if (lead === "and") at = mark!.to - 1;
  }
  return !isOther;
}

/** Behind a bracket that opens at a token, if it closes before `end`: «Iran (Islamic Republic of), Japan». */
function afterBracket({ tokens }: Document, from: number, end: number): number {
  const { raw } = tokens[from]!.word;
  // «Hong Kong (China), India»
  if (raw === ")" || (raw === "(" && from + 1 === end)) return from + 1;
  if (raw !== "(") return from;
  for (let at = from + 1; at < end; at++) if (tokens[at]!.word.raw === ")") return at + 1;
  return from;
}
