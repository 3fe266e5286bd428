import type { Document, Sentence } from "../model/document.ts";
import { lazily } from "../model/lazy.ts";
import type { Mentions, NumberMention } from "../model/mention.ts";
import { isToldAge } from "./count-ages.ts";
import { lookRight } from "./count-actions.ts";
import { actionAt, isPerson } from "./count-words.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { isNumeral } from "../mentions/number-words.ts";
import { markAt, markEnding } from "../text/marks.ts";
import { afterPartitives, headOf, type Head } from "./count-heads.ts";
import { asideEnd, stands, withActionsTo, type Place, type Reach } from "./count-place.ts";

/** How far a mention is looked at for what stands between a number and its action, in tokens. */
const NEIGHBOURHOOD = 20;

/** A mention that may stand between a number and what belongs to it. */
export type Wall = Mentions["number" | "money" | "date"][number];

/** The walls of a document in text order, and the tokens where each starts and ends: mentions have many shapes, from which these are read at a cost. */
export interface Walls {
  readonly all: readonly Wall[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export function wallsOf(numbers: readonly NumberMention[], { money, date }: Mentions): Walls {
  const all: Wall[] = [], from: number[] = [], to: number[] = [];
  const take = (wall: Wall) => {
    all.push(wall);
    from.push(wall.from);
    to.push(wall.to);
  };
  // each list stands in text order
  for (let number = 0, sum = 0, day = 0; number < numbers.length || sum < money.length || day < date.length; ) {
    const ofNumber = numbers[number]?.from ?? Infinity, ofSum = money[sum]?.from ?? Infinity, ofDay = date[day]?.from ?? Infinity;
    if (ofNumber <= ofSum && ofNumber <= ofDay) take(numbers[number++]!);
    else if (ofSum <= ofDay) take(money[sum++]!);
    else take(date[day++]!);
  }
  return { all, from, to };
}

/** What may be looked at for the mention at `index` of `walls`. */
export function placeOf(base: Base, walls: Walls, index: number, sentence: Sentence, claimed: (at: number) => boolean): Place {
  const { doc, words, closed } = base, { from, to } = walls, { first, last } = sentence;
  const left = index > 0 ? Math.max(first, to[index - 1]!) : first, right = index + 1 < from.length ? Math.min(last, from[index + 1]!) : last;
  return { doc, words, closed, left, right, actions: lazily(() => actionsOf(base, walls, index, sentence, left, right, claimed)) };
}

/** How far what happened to the persons of a mention is looked for: up to the next mentions that count something of their own. */
function actionsOf(base: Base, walls: Walls, index: number, { first, last }: Sentence, left: number, right: number, claimed: (at: number) => boolean): Reach {
  const { all, from } = walls, start = Math.max(first, left - NEIGHBOURHOOD), end = Math.min(last, right + NEIGHBOURHOOD);
  const past = (at: number): number => {
    let next = at;
    while (next < from.length && from[next]! < end && ((isJoined(walls, index, next, base) && !haveOwnDeed(walls, index, next, base)) || !claimed(next))) next++;
    return next;
  };
  let before = index - 1;
  while (before >= 0 && from[before]! >= start && !claimed(before)) before--;
  const own = past(index + 1), aside = behindParts(base.doc, walls, index, behindAside(base.doc, walls, index, own, last), last), after = aside > own ? past(aside) : own;
  const owned = before < 0 || from[before]! < first ? first : ownedTo(all[before]!, placeAlone(base, walls, before, first, last), from[index]!);
  return { left: Math.max(first, owned), right: after < from.length ? Math.min(last, from[after]!) : last };
}

/** How far behind persons an aside about some of them may open, in tokens. */
const ASIDE_REACH = 8;

/** «Twelve people, including two women, were arrested»: what an aside counts does not part the persons from what happened to them. */
function behindAside(doc: Document, { all, from }: Walls, index: number, after: number, last: number): number {
  const { to } = all[index]!;
  let end: number | undefined;
  for (let at = to; at < Math.min(last - 1, to + ASIDE_REACH) && end === undefined; at++) end = asideEnd(doc, at, last);
  let behind = after;
  while (end !== undefined && behind < from.length && from[behind]! < end) behind++;
  return behind;
}

/** «Seven Chileans, four men and three women, were held»: parts that add up to the number stand between it and what happened. */
function behindParts(doc: Document, { all, from }: Walls, index: number, after: number, last: number): number {
  const whole = all[index]!;
  if (whole.kind !== "number") return after;
  const end = Math.min(last, whole.to + NEIGHBOURHOOD);
  let sum = 0;
  for (let part = index + 1; part < all.length && from[part]! < end; part++) {
    const wall = all[part]!;
    if (wall.kind !== "number" || (sum += wall.value) > whole.value) return after;
    // «four people, three Albanians and an Italian»
    if (sum === whole.value || andOnes(doc, wall.to, last, whole.value - sum)) return haveOwnActs(doc, all[index + 1]!.to, wall.from) ? after : Math.max(after, part + 1);
  }
  return after;
}

/** How far behind a part «and a» may stand, in tokens, and how many such may follow each other. */
const AND_ONE = 4, MOST_ONES = 3;

/** «two Turks, one Ukrainian and one Moldovan»: so many single ones behind a part, the last of them behind «and». */
function andOnes(doc: Document, from: number, last: number, ones: number): boolean {
  let found = 0;
  if (ones > MOST_ONES) return false;
  for (let at = from; at < Math.min(last - 1, from + AND_ONE * ones); at++) {
    const isLast = leadAt(doc, at) === "and";
    if (leadAt(doc, at + 1) === "one" && (isLast || doc.tokens[at]!.word.raw === ",") && ++found === ones) return isLast;
  }
  return false;
}

/** «23 people: 8 in custody, 15 at large»: something else was done to each part. */
function haveOwnActs(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (actionAt(doc, at)) return true;
  return false;
}

export type Base = Pick<Place, "doc" | "words" | "closed">;

/** The place of a mention as if nothing stood before it in its sentence. */
function placeAlone({ doc, words, closed }: Base, { from }: Walls, at: number, first: number, last: number): Place {
  return { doc, words, closed, left: first, right: at + 1 < from.length ? Math.min(last, from[at + 1]!) : last, actions: () => ({ left: first, right: last }) };
}

/** Whether a mention counts something of its own; each is asked by its neighbours, and read once. */
export function claimsOf(walls: Walls, base: Base): (at: number) => boolean {
  const known: boolean[] = [], { tokens, sentences } = base.doc;
  return (at) => {
    const { first, last } = sentences[tokens[walls.from[at]!]!.sentence]!;
    return (known[at] ??= claims(walls.all[at]!, placeAlone(base, walls, at, first, last)));
  };
}

/** «22 Italians and two Swiss are accused»: what happened happened to both. */
const isJoined = (walls: Walls, one: number, other: number, { doc, closed }: Base): boolean => {
  const { from, to } = walls, apart = from[other]! - to[one]!;
  // «sono 4 i denunciati e 3 gli arrestati»: each says of how many it is told
  if (leadAt(doc, to[one]!) === "article" && leadAt(doc, to[other]!) === "article") return false;
  if (isListed(walls, one, other, doc)) return true;
  if (apart > ELSEWHERE || !closed.conjunctions.has(doc.tokens[from[other]! - 1]!.word.norm)) return false;
  // «three premises in Louth and two in Dublin were searched»
  return apart <= 3 || (markEnding(doc.marks, from[other]! - 1, "count", apart)?.from ?? -1) >= to[one]! || closed.placePrepositions.has(doc.tokens[to[other]!]?.word.norm ?? "");
};

/** «50 persons checked, three shops inspected and 14 cars stopped»: of things in a list of persons a deed of their own may be told right behind; «five people and two firms have been charged» were. */
function haveOwnDeed({ all, from, to }: Walls, one: number, other: number, base: Base): boolean {
  const { tokens, sentences } = base.doc;
  const headAt = (at: number): Head | undefined => {
    const wall = all[at]!, { first, last } = sentences[tokens[from[at]!]!.sentence]!;
    return wall.kind === "number" ? headOf(wall, placeAlone(base, { all, from, to }, at, first, last)) : undefined;
  };
  const ofOne = headAt(one), ofOther = headAt(other);
  return ofOne !== undefined && ofOther !== undefined && isOfPersons(ofOne) && !isOfPersons(ofOther) && actionAt(base.doc, ofOther.to) !== undefined;
}

/** So many tokens may stand between the numbers of a list of persons, and so many numbers are followed. */
const LISTED = 4, MOST_LISTED = 12;

/** «four Britons, two Poles and a Dutchman were held»: a list goes on behind a comma up to its «and», and all had the same done to them. */
function isListed({ from, to }: Walls, one: number, other: number, doc: Document): boolean {
  const isNear = (next: number): boolean => next < from.length && from[next]! - to[next - 1]! <= LISTED;
  let end = one;
  while (end - one < MOST_LISTED && isNear(end + 1) && doc.tokens[from[end + 1]! - 1]!.word.raw === ",") end++;
  if (end === one) return false;
  return other <= end ? isFollowedByAnd(doc, to[end]!) : other === end + 1 && isNear(other) && leadAt(doc, from[other]! - 1) === "and";
}

/** Whether «and», and one or a number, stand behind persons that are told in a few words. */
function isFollowedByAnd(doc: Document, from: number): boolean {
  for (let at = from + 1; at < Math.min(from + LISTED, doc.tokens.length - 1); at++) if (leadAt(doc, at) === "and") return leadAt(doc, at + 1) === "one" || isNumeral(doc, at + 1);
  return false;
}

/** Whether behind one of several the list goes on: with a comma and a number, or to its end. */
export function isListGoingOn(doc: Document, from: number): boolean {
  for (let at = from + 1; at < Math.min(from + LISTED, doc.tokens.length - 1); at++) if (doc.tokens[at]!.word.raw === ",") return isNumeral(doc, at + 1);
  return isFollowedByAnd(doc, from);
}

/** How far behind others those at another place may stand to whom the same happened, in tokens. */
const ELSEWHERE = 8;

const isOfPersons = ({ term }: Head): boolean => term.type === "person" || (term.type === "noun" && isPerson(term.what));

/** «10 personas detenidas y otras 19»: what stands right behind the persons of a number before is theirs. */
function ownedTo(owner: Wall, place: Place, limit: number): number {
  if (owner.kind !== "number") return owner.to;
  const head = headOf(owner, place);
  const end = Math.min(limit, head?.to ?? owner.to);
  if (head && !isOfPersons(head)) return end;
  // «40 officers arrested three»: what they did was done to others, where no auxiliary says otherwise
  if (head?.term.type === "noun" && head.term.what === "officers" && !markAt(place.doc.marks, end, "count-copula")) return end;
  // «500 officers had entered 49 houses»: who searches is not who is searched
  const done = lookRight(end, withActionsTo(place, limit), (action) => action !== "searches", 6);
  const isLinked = done !== undefined && stands(place.closed.conjunctions, owner.to, done.mark.from, place);
  return done && done.distance < 0.8 && !isLinked && done.mark.to <= limit ? done.mark.to : end;
}

/** «95 veicoli fermati»; but «220 million people in six countries watch». */
const isDoneTo = ({ term, to }: Head, doc: Document): boolean => !(term.type === "noun" && term.what === "countries") && (actionAt(doc, to)?.value ?? "users") !== "users";

/** True where a mention counts something of its own; ages, dates and sums do not stand between persons and what happened to them. */
function claims(wall: Wall, place: Place): boolean {
  if (wall.kind !== "number" || wall.form === "article") return false;
  // «three of each» tells how a number before it is made up
  if (wall.value === 1 || isToldAge(wall, place) || markAt(place.doc.marks, afterPartitives(wall.to, place), "count-share")) return false;
  const head = headOf(wall, place);
  // things are done nothing to that persons are
  // «210 persone identificate, 95 veicoli fermati»: what stands right behind things was done to these
  if (head) return head.term.type !== "uncounted" && (head.term.type === "place" || isOfPersons(head) || isDoneTo(head, place.doc));
  // «100 suspects had been identified and 11 more had been arrested»
  const behind = place.closed.others.has(place.doc.tokens[wall.to]?.word.norm ?? "") ? wall.to + 1 : wall.to, next = place.doc.tokens[behind];
  // «12 truffatori - 4 arrestati, 8 denunciati»
  if (actionAt(place.doc, behind)) return true;
  return next !== undefined && behind < place.right && next.word.kind === "word" && place.closed.functionWords.has(next.word.norm) && !place.closed.conjunctions.has(next.word.norm);
}
