import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { leadAt } from "./country-signs.ts";
import { BOUNDS, properIsName, withoutNoun } from "./name-looks.ts";
import { bare } from "./name-tails.ts";
import { hasCapital, properAt, type Proper } from "./proper.ts";

/** Dashes that set a remark off. */
const DASHES = "–—-";

/** «The investigation – Moneypenny – started», «el dispositivo —Escarcha, en la jerga de la UCO—»: a name without marks right behind the dash. */
export function betweenDashes(doc: Document, at: number): Proper | undefined {
  const dash = doc.tokens[at], next = doc.tokens[at + 1];
  if (!isDash(doc, at) || (dash!.joined && next?.joined) || next?.sentence !== doc.tokens[at - 1]!.sentence || doc.tokens[at - 1]!.word.shape !== "lower") return undefined;
  const name = bare(doc, at + 1);
  return name !== undefined && (isDash(doc, name.to) || doc.tokens[name.to]?.word.raw === ",") && doc.tokens[name.to]!.sentence === next.sentence ? name : undefined;
}

/** «L'operazione (Marea Lenta) è partita …»: a name without marks in brackets right behind its noun. */
export function inBrackets(doc: Document, at: number): Proper | undefined {
  if (doc.tokens[at]?.word.raw !== "(" || doc.tokens[at]!.joined || doc.tokens[at - 1]!.word.shape !== "lower") return undefined;
  const name = bare(doc, at + 1);
  return name !== undefined && doc.tokens[name.to]?.word.raw === ")" && doc.tokens[name.to - 1]!.word.kind === "word" ? name : undefined;
}

const isDash = (doc: Document, at: number): boolean => DASHES.includes(doc.tokens[at]?.word.raw || " ");

/** No name is called otherwise in more countries than so. */
const MOST_ABROAD = 5;

/** «known in Italy as Slow Tide, in Spain as Marea Lenta and in the Netherlands as Traag Tij»: the names that it has in the next countries. */
export function namesAbroad(doc: Document, { end }: Proper): Proper[] {
  const names: Proper[] = [];
  for (let to = end; names.length < MOST_ABROAD; to = names.at(-1)!.end) {
    const at = behindCountry(doc, past(doc, to)), name = at === undefined ? undefined : withoutNoun(doc, properAt(doc, at, BOUNDS));
    if (!properIsName(doc, name, true) || !hasCapital(doc, name) || name.to - name.from > 4 || doc.tokens[name.from]!.sentence !== doc.tokens[end - 1]!.sentence) return names;
    names.push(name);
  }
  return names;
}

/** Behind a comma, an «and», or both. */
function past(doc: Document, at: number): number {
  const from = doc.tokens[at]?.word.raw === "," ? at + 1 : at;
  return markAt(doc.marks, from, "name-join")?.to ?? from;
}

/** What stands behind «in Spain as»; undefined where that is not what is said. */
export function behindCountry(doc: Document, at: number): number | undefined {
  if (leadAt(doc, at) !== "in") return undefined;
  const from = leadAt(doc, at + 1) === "article" ? at + 2 : at + 1, country = markAt(doc.marks, from, "country");
  return country && markAt(doc.marks, country.to, "name-as")?.to;
}

/** «las operaciones Trigger IX, de Interpol, y Orión XI»: whose one of several is stands between commas, behind «of», in so many words. */
const OWNER = 5;

/** What stands behind such a remark. */
export function behindOwner(doc: Document, at: number): number {
  if (doc.tokens[at]?.word.raw !== "," || leadAt(doc, at + 1) !== "of") return at;
  for (let to = at + 2; to <= at + 2 + OWNER && doc.tokens[to]?.sentence === doc.tokens[at]!.sentence; to++) if (doc.tokens[to]!.word.raw === ",") return to;
  return at;
}

/** «le operazioni ribattezzate Pirate Bay e Colombo»: where several are named, what joins two large words joins two names. */
export function partedNames(doc: Document, at: number, name: Proper): readonly Proper[] {
  if (name.quoted || ![at, at - 1, at - 2].some((from) => from >= 0 && markAt(doc.marks, from, "name-several"))) return [name];
  for (let join = name.from + 1; join < name.to - 1; join++) if (markAt(doc.marks, join, "name-join")) return [{ ...name, to: join, end: join }, { ...name, from: join + 1 }];
  return [name];
}
