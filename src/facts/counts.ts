import type { Action, CountWords } from "../languages/pack.ts";
import type { Document, Sentence } from "../model/document.ts";
import type { CountFact, Statement, What } from "../model/fact.ts";
import type { Mark } from "../model/mark.ts";
import type { Mentions, NumberMention } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import { actionNear, lookLeft, lookRight } from "./count-actions.ts";
import { readBare } from "./count-bare.ts";
import { headOf, isPlural, type Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";
import { actionAt, closedWords, nounAt } from "./count-words.ts";
import { markAt, placesOf } from "../rules/lexicon.ts";
import { evidenceOf } from "./evidence.ts";

type CountStatement = Extract<Statement, { kind: "counts" }>;

/** Evidence wider than this says less than the number and its noun alone. */
const WIDEST = 18;
/** How far a mention is looked at for what stands between a number and its action, in tokens. */
const NEIGHBOURHOOD = 20;
const FEWEST_USERS = 100, MOST_SUSPECTS = 20_000;

/** What the document states of counts, place by place. `code` names the language in the rules' ids. */
export function stateCounts(doc: Document, mentions: Mentions, hits: Hits, words: CountWords, code: string): Statement[] {
  const closed = closedWords(words);
  const numbers = mentions.number.filter(({ form }) => form !== "article");
  const walls = [...numbers, ...mentions.money, ...mentions.date].sort((a, b) => a.from - b.from);
  const index = new Map(walls.map((wall, i) => [wall, i]));
  const claimed = claimsOf(walls, { doc, words, closed });
  const statements: CountStatement[] = [];
  for (const number of numbers) {
    const i = index.get(number)!;
    const sentence = doc.sentences[doc.tokens[number.from]!.sentence]!;
    const segment = doc.segments[sentence.segment]!;
    if (segment.kind === "boilerplate" || !Number.isInteger(number.value)) continue;
    const place = placeOf({ doc, words, closed }, walls, i, sentence, claimed);
    const previous = statements.at(-1);
    const near = previous && doc.tokens[previous.from]!.sentence === sentence.index ? previous.fact.what : undefined;
    statements.push(...readCount(number, place, hits, near, code));
  }
  return statements;
}

type Wall = Mentions["number" | "money" | "date"][number];

function placeOf(base: Base, walls: readonly Wall[], index: number, { first, last }: Sentence, claimed: (at: number) => boolean): Place {
  const left = Math.max(first, walls[index - 1]?.to ?? 0), right = Math.min(last, walls[index + 1]?.from ?? Infinity);
  const owned = (at: number): number => ownedTo(walls[at], placeAlone(base, walls, at, { first, last }), walls[index]!.from);
  let before = index - 1, after = index + 1;
  while (before >= 0 && walls[before]!.from >= Math.max(first, left - NEIGHBOURHOOD) && !claimed(before)) before--;
  while (after < walls.length && walls[after]!.from < Math.min(last, right + NEIGHBOURHOOD) && (isJoined(walls[index]!, walls[after]!, base) || !claimed(after))) after++;
  return { ...base, left, right, actionLeft: Math.max(first, owned(before)), actionRight: Math.min(last, walls[after]?.from ?? Infinity) };
}

type Base = Pick<Place, "doc" | "words" | "closed">;

/** The place of a mention as if nothing stood before it in its sentence. */
function placeAlone(base: Base, walls: readonly Wall[], at: number, { first, last }: Pick<Sentence, "first" | "last">): Place {
  const { doc, words, closed } = base;
  return { doc, words, closed, left: first, right: Math.min(last, walls[at + 1]?.from ?? Infinity), actionLeft: first, actionRight: last };
}

/** Whether a mention counts something of its own; each is asked by its neighbours, and read once. */
function claimsOf(walls: readonly Wall[], base: Base): (at: number) => boolean {
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
  if (head && !isOfPersons(head)) return owner.to;
  const done = lookRight(head?.to ?? owner.to, { ...place, actionRight: limit }, () => true, 6);
  const isLinked = done !== undefined && place.doc.tokens.slice(owner.to, done.mark.from).some(({ word }) => place.closed.conjunctions.has(word.norm));
  return done && done.distance < 0.8 && !isLinked && done.mark.to <= limit ? done.mark.to : owner.to;
}

/** True where a mention counts something of its own; ages, dates and sums do not stand between persons and what happened to them. */
function claims(wall: Wall, place: Place): boolean {
  if (wall.kind !== "number" || wall.form === "article") return false;
  if (wall.value === 1) return false;
  if (headOf(wall, place)) return true;
  const next = place.doc.tokens[wall.to];
  return next !== undefined && wall.to < place.right && next.word.kind === "word" && place.closed.functionWords.has(next.word.norm) && !place.closed.conjunctions.has(next.word.norm);
}

function readCount(number: NumberMention, place: Place, hits: Hits, previous: What | undefined, code: string): CountStatement[] {
  for (const { gives, rule, from, to } of hits.get(number) ?? []) {
    if ("drop" in gives) return [];
    if ("count" in gives) return [state(number, gives.count, from, to, Math.min(number.to, to - 1), to, rule, place)];
  }
  // «one of the largest rings» counts nothing
  if (number.value === 1 && markAt(place.doc.marks, number.to, "count-partitive")) return [];
  const head = headOf(number, place);
  if (head) return readHead(number, head, place, previous, code);
  const bare = readBare(number, place, previous);
  if (bare && bare.reader !== "before" && isPersonal(bare.what) && !isCredible(bare.what, number.value)) return [];
  return bare ? [state(number, bare.what, bare.from, bare.to, bare.noun.from, bare.noun.to, `${code}/count/${bare.reader}`, place)] : [];
}

function readHead(number: NumberMention, head: Head, place: Place, previous: What | undefined, code: string): CountStatement[] {
  const { term } = head;
  if (term.type === "uncounted") return [];
  const action = happenedTo(number, head, place);
  if (term.type === "person" && !action && previous && isShared(previous, number.value) && joinsBefore(number, place)) return [state(number, previous, number.from, head.to, head.from, head.to, `${code}/count/person`, place)];
  if (term.type !== "noun") return action ? [withAction(number, head, action, place, `${code}/count/${term.type}`)] : [];
  if (action && upgrades(term.what, action.value)) return [withAction(number, head, action, place, `${code}/count/person`)];
  const what = term.what === "channels" ? mediumOf(head, place) : term.what;
  const own = state(number, what, number.from, head.to, head.from, head.to, `${code}/count/noun`, place);
  return [own, ...sharedNouns(head, place).map((other) => state(number, other.what, number.from, other.to, other.from, other.to, `${code}/count/shared`, place))];
}

const isPersonal = (what: What): what is Action => what === "arrests" || what === "suspects" || what === "convictions" || what === "users";
const isShared = (what: What, value: number): boolean => isPersonal(what) && isCredible(what, value);

/** «arrested eleven men and two women»: joined to the persons before. */
const joinsBefore = (number: NumberMention, { doc, closed, left }: Place): boolean => number.from > left && closed.conjunctions.has(doc.tokens[number.from - 1]!.word.norm);

/** 'Eleven suspects were arrested' is arrests 11, and not suspects 11; a flat that is searched is a search. */
function upgrades(what: What, action: Action): boolean {
  if (what === "properties") return action === "searches";
  return (what === "suspects" || what === "resellers") && (action === "arrests" || action === "convictions");
}

function happenedTo(number: NumberMention, head: Head, place: Place): Mark<Action> | undefined {
  const { term } = head;
  if (term.type === "uncounted") return undefined;
  const ofPlace = term.type === "place" || (term.type === "noun" && term.what === "properties");
  if (term.type === "noun" && !ofPlace && term.what !== "suspects" && term.what !== "resellers") return undefined;
  const wanted = (action: Action): boolean => (action === "searches") === ofPlace && isCredible(action, number.value);
  if (head.action && wanted(head.action.value)) return head.action;
  // «142 denunciati»: a noun that says itself what happened gives way only to what follows it at once
  // «due degli indagati, di 44 e 61 anni, sono stati arrestati»: a part of them is told by what happened to it
  if (term.type === "noun" && !ofPlace && head.from === number.to && actionAt(place.doc, head.to - 1)) {
    const after = lookRight(head.to, { ...place, actionRight: place.right }, wanted), before = lookLeft(number.from, place, wanted);
    if (after && after.distance < 3) return after.mark;
    return before && before.distance < 0.6 && !joinsBefore(number, place) ? before.mark : undefined;
  }
  return actionNear(number.from, head.to, place, wanted);
}

/** Three persons who use a service are no users of it; five million are no suspects. */
const isCredible = (action: Action, value: number): boolean => (action === "users" ? value >= FEWEST_USERS : value <= MOST_SUSPECTS);

function withAction(number: NumberMention, head: Head, action: Mark<Action>, place: Place, rule: string): CountStatement {
  const from = Math.min(number.from, action.from), to = Math.max(head.to, action.to);
  const wide = to - from > WIDEST;
  return state(number, action.value, wide ? number.from : from, wide ? head.to : to, head.from, head.to, rule, place);
}

interface Shared {
  readonly what: What;
  readonly from: number;
  readonly to: number;
}

/** '30 servers and set-top boxes', '40,000 films, documentaries and series': one number counts several things, never a person and a thing. */
function sharedNouns(head: Head, place: Place): Shared[] {
  const { term } = head;
  if (term.type !== "noun" || isPerson(term.what)) return [];
  const found: Shared[] = [];
  for (let at = head.to; at + 1 < place.right && found.length < 5; ) {
    const { word } = place.doc.tokens[at]!;
    const last = place.closed.conjunctions.has(word.norm);
    if (!last && word.raw !== ",") return [];
    const next = nounAfter(at + 1, place);
    if (next === undefined) return [];
    found.push(next);
    if (last) return found.filter(({ what }, i) => what !== term.what && found.findIndex((other) => other.what === what) === i);
    at = next.to;
  }
  return [];
}

/** The thing named at token `from`, past a modifier or two. */
function nounAfter(from: number, place: Place): Shared | undefined {
  const { doc, closed, words } = place;
  for (let at = from; at < place.right && at < from + 3; at++) {
    const noun = nounAt(doc, at);
    if (noun) {
      const isThing = noun.value.type === "noun" && !isPerson(noun.value.what) && noun.to <= place.right;
      const isOne = words.headFinal && !isPlural(doc.tokens[noun.to - 1]!.word.norm, place);
      return isThing && !isOne ? { what: (noun.value as { what: What }).what, from: noun.from, to: noun.to } : undefined;
    }
    if (closed.functionWords.has(doc.tokens[at]!.word.norm) || doc.tokens[at]!.word.kind !== "word") return undefined;
  }
  return undefined;
}

/** Channels are television's, unless a word of social media stands near, or the article knows of no television. */
function mediumOf(head: Head, { doc }: Place): What {
  for (let at = head.to; at < head.to + 6; at++) {
    const medium = markAt(doc.marks, at, "count-medium");
    if (medium) return medium.value as What;
  }
  return knowsOnlySocialMedia(doc) ? "social" : "channels";
}

const onlySocial = new WeakMap<Document, boolean>();

function knowsOnlySocialMedia(doc: Document): boolean {
  const known = onlySocial.get(doc);
  if (known !== undefined) return known;
  const media = placesOf(doc, "count-medium");
  const found = media.length > 0 && media.every(({ value }) => value === "social");
  onlySocial.set(doc, found);
  return found;
}

const PERSONS: ReadonlySet<What> = new Set(["arrests", "suspects", "convictions", "users", "resellers", "officers", "groups", "searches"] as const);
const isPerson = (what: What): boolean => PERSONS.has(what);

function state(number: NumberMention, what: What, from: number, to: number, nounFrom: number, nounTo: number, rule: string, { doc }: Place): CountStatement {
  const fact: CountFact = {
    what, value: number.value, ...(number.max !== undefined && { max: number.max }), qualifier: number.qualifier,
    noun: doc.text.slice(doc.tokens[nounFrom]!.start, doc.tokens[nounTo - 1]!.end), evidence: [evidenceOf(doc, Math.min(from, number.from), Math.max(to, number.to), rule)],
  };
  return { kind: "counts", fact, from, to };
}
