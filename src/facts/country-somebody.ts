import type { Action, Gazetteer } from "../languages/pack.ts";
import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import type { CountryMention } from "../model/mention.ts";
import { markAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";
import { actionAt } from "./count-words.ts";

/** «the Nigerian was arrested», «bloccato il tunisino»: a demonym alone, of which article or ending tell that it is one person's; «e il francese» stands for the noun before. */
export function isSomebody(doc: Document, { from }: CountryMention, { to }: CountryMention, { somebody: { articles, endings } }: Gazetteer): boolean {
  const article = neighbour(doc, doc.tokens[from]!, from - 1);
  if (article === undefined || !articles.includes(article.word.norm) || leadAt(doc, from - 2) === "and") return false;
  const { norm } = doc.tokens[to - 1]!.word;
  return endings.length === 0 || endings.some((ending) => norm.endsWith(ending));
}

/** How far behind its subject the participle of a passive may stand, in tokens. */
const PASSIVE = 4;

/** «I tunisini sono stati denunciati»: what befell them, and not what they did. */
export function areDealtWith(doc: Document, { to }: CountryMention): boolean {
  for (let at = to, isPassive = false; at < to + PASSIVE && neighbour(doc, doc.tokens[to - 1]!, at); at++) {
    if (isPassive && BEFALLS.has(actionAt(doc, at)?.value)) return true;
    isPassive ||= markAt(doc.marks, at, "count-copula") !== undefined;
    if (doc.tokens[at]!.word.kind === "sign") return false;
  }
  return false;
}

const BEFALLS: ReadonlySet<Action | undefined> = new Set<Action>(["arrests", "suspects", "convictions"]);
