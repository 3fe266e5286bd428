import type { Sentence } from "../model/document.ts";
import type { Mentions } from "../model/mention.ts";
import { isToldAge } from "./count-bare.ts";
import { lookRight } from "./count-actions.ts";
import { actionAt, isPerson } from "./count-words.ts";
import { markAt } from "../text/marks.ts";
import { afterPartitives, headOf, type Head } from "./count-heads.ts";
import { stands, type Place } from "./count-place.ts";

/** How far a mention is looked at for what stands between a number and its action, in tokens. */
const NEIGHBOURHOOD = 20;

/** A mention that may stand between a number and what belongs to it. */
export type Wall = Mentions["number" | "money" | "date"][number];

/** What may be looked at for the mention at `index` of `walls`. */
export function placeOf(base: Base, walls: readonly Wall[], index: number, { first, last }: Sentence, claimed: (at: number) => boolean): Place {
  const left = Math.max(first, index > 0 ? walls[index - 1]!.to : 0), right = Math.min(last, walls[index + 1]?.from ?? Infinity);
  const owned = (at: number): number => (at < 0 || walls[at]!.from < first ? first : ownedTo(walls[at], placeAlone(base, walls, at, { first, last }), walls[index]!.from));
  let before = index - 1, after = index + 1;
  while (before >= 0 && walls[before]!.from >= Math.max(first, left - NEIGHBOURHOOD) && !claimed(before)) before--;
  while (after < walls.length && walls[after]!.from < Math.min(last, right + NEIGHBOURHOOD) && (isJoined(walls[index]!, walls[after]!, base) || !claimed(after))) after++;
  after = behindParts(walls, index, after, last);
  return { ...base, left, right, actionLeft: Math.max(first, owned(before)), actionRight: Math.min(last, walls[after]?.from ?? Infinity) };
}

/** «Seven Chileans, four men and three women, were held»: parts that add up to the number stand between it and what happened. */
function behindParts(walls: readonly Wall[], index: number, after: number, last: number): number {
  const whole = walls[index]!;
  if (whole.kind !== "number") return after;
  let sum = 0;
  for (let part = index + 1; part < walls.length && walls[part]!.from < Math.min(last, whole.to + NEIGHBOURHOOD); part++) {
    const wall = walls[part]!;
    if (wall.kind !== "number" || (sum += wall.value) > whole.value) return after;
    if (sum === whole.value) return Math.max(after, part + 1);
  }
  return after;
}

export type Base = Pick<Place, "doc" | "words" | "closed">;

/** The place of a mention as if nothing stood before it in its sentence. */
function placeAlone(base: Base, walls: readonly Wall[], at: number, { first, last }: Pick<Sentence, "first" | "last">): Place {
  const { doc, words, closed } = base;
  return { doc, words, closed, left: first, right: Math.min(last, walls[at + 1]?.from ?? Infinity), actionLeft: first, actionRight: last };
}

/** Whether a mention counts something of its own; each is asked by its neighbours, and read once. */
export function claimsOf(walls: readonly Wall[], base: Base): (at: number) => boolean {
  const known: boolean[] = [];
  return (at) => (known[at] ??= claims(walls[at]!, placeAlone(base, walls, at, base.doc.sentences[base.doc.tokens[walls[at]!.from]!.sentence]!)));
}

/** «22 Italians and two Swiss are accused»: what happened happened to both. */
const isJoined = (one: Wall, other: Wall, { doc, closed }: Pick<Place, "doc" | "closed">): boolean => other.from - one.to <= 3 && closed.conjunctions.has(doc.tokens[other.from - 1]!.word.norm);

const isOfPersons = ({ term }: Head): boolean => term.type === "person" || (term.type === "noun" && isPerson(term.what));

/** «10 personas detenidas y otras 19»: what stands right behind the persons of a number before is theirs. */
function ownedTo(owner: Wall | undefined, place: Place, limit: number): number {
  if (owner === undefined) return 0;
  if (owner.kind !== "number") return owner.to;
  const head = headOf(owner, place);
  const end = Math.min(limit, head?.to ?? owner.to);
  if (head && !isOfPersons(head)) return end;
  // «500 officers had entered 49 houses»: who searches is not who is searched
  const done = lookRight(end, { ...place, actionRight: limit }, (action) => action !== "searches", 6);
  const isLinked = done !== undefined && stands(place.closed.conjunctions, owner.to, done.mark.from, place);
  return done && done.distance < 0.8 && !isLinked && done.mark.to <= limit ? done.mark.to : end;
}

/** True where a mention counts something of its own; ages, dates and sums do not stand between persons and what happened to them. */
function claims(wall: Wall, place: Place): boolean {
  if (wall.kind !== "number" || wall.form === "article") return false;
  // «three of each» tells how a number before it is made up
  if (wall.value === 1 || isToldAge(wall, place) || markAt(place.doc.marks, afterPartitives(wall.to, place), "count-share")) return false;
  const head = headOf(wall, place);
  // things are done nothing to that persons are
  if (head) return head.term.type !== "uncounted" && (head.term.type === "place" || isOfPersons(head));
  // «12 truffatori - 4 arrestati, 8 denunciati»
  if (actionAt(place.doc, wall.to)) return true;
  const next = place.doc.tokens[wall.to];
  return next !== undefined && wall.to < place.right && next.word.kind === "word" && place.closed.functionWords.has(next.word.norm) && !place.closed.conjunctions.has(next.word.norm);
}
