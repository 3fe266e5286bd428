import type { Document } from "../model/document.ts";
import type { What } from "../model/fact.ts";
import { markAt, placesOf } from "../text/marks.ts";
import { kindOf } from "../text/surroundings.ts";
import { isPlural, type Head } from "./count-heads.ts";
import type { Place } from "./count-place.ts";
import { isMedium, isPerson, nounAt } from "./count-words.ts";

/** «eight cars, laptops and phones» are eight cars; a large round number may be that of a whole list. */
const LEAST_LISTED = 1000;

/** A further thing that a number counts, and where it stands. */
export interface Shared {
  readonly what: What;
  readonly from: number;
  readonly to: number;
}

/** «eight arrests and searches», said of a day, are eight of each. */
const areDeeds = (one: What, other: What): boolean => (one === "arrests" && other === "searches") || (one === "searches" && other === "arrests");

/** «50,000 customers and resellers» are both. */
const isClient = (what: What): boolean => what === "users" || what === "resellers";

/** '30 servers and set-top boxes', '40,000 films, documentaries and series': one number counts several things, never a person and a thing. */
export function sharedNouns(value: number, head: Head, place: Place): Shared[] {
  const { term } = head;
  if (term.type !== "noun") return [];
  if (isPerson(term.what) && !isClient(term.what)) return sharedDeed(term.what, head, place);
  const found: Shared[] = [];
  const listed = value >= LEAST_LISTED;
  for (let at = head.to; at + 1 < place.right && found.length < 5; ) {
    const { word } = place.doc.tokens[at]!;
    const last = place.closed.conjunctions.has(word.norm);
    if (!last && !(listed && word.raw === ",")) return [];
    const next = nounAfter(at + 1, place);
    if (next === undefined || isClient(next.what) !== isClient(term.what)) return [];
    found.push(next);
    if (last) return found.filter(({ what }, i) => what !== term.what && found.findIndex((other) => other.what === what) === i);
    at = next.to;
  }
  return [];
}

function sharedDeed(what: What, { to }: Head, { doc, closed, right }: Place): Shared[] {
  const noun = to + 1 < right && closed.conjunctions.has(doc.tokens[to]!.word.norm) ? nounAt(doc, to + 1) : undefined;
  return noun?.value.type === "noun" && areDeeds(what, noun.value.what) && noun.to <= right ? [{ what: noun.value.what, from: noun.from, to: noun.to }] : [];
}

/** The thing named at token `from`, past a modifier or two. */
function nounAfter(from: number, place: Place): Shared | undefined {
  const { doc, closed, words } = place;
  for (let at = from; at < place.right && at < from + 3; at++) {
    const noun = nounAt(doc, at);
    if (noun) {
      const isThing = noun.value.type === "noun" && (!isPerson(noun.value.what) || isClient(noun.value.what)) && noun.to <= place.right;
      const isOne = words.headFinal && !isPlural(doc.tokens[noun.to - 1]!.word.norm, place);
      return isThing && !isOne ? { what: (noun.value as { what: What }).what, from: noun.from, to: noun.to } : undefined;
    }
    // «five cars and several phones»
    if (closed.vague.has(doc.tokens[at]!.word.norm) || closed.functionWords.has(doc.tokens[at]!.word.norm) || doc.tokens[at]!.word.kind !== "word") return undefined;
  }
  return undefined;
}

/** Channels are television's, unless a word of social media stands near, or the article knows of no television. */
export function mediumOf(head: Pick<Head, "to">, { doc }: Pick<Place, "doc">): What {
  for (let at = head.to; at < head.to + 6; at++) {
    const medium = markAt(doc.marks, at, "count-medium");
    if (medium && isMedium(medium)) return medium.value as What;
  }
  return knowsOnlySocialMedia(doc) ? "social" : "channels";
}

const onlySocial = new WeakMap<Document, boolean>();

function knowsOnlySocialMedia(doc: Document): boolean {
  const known = onlySocial.get(doc);
  if (known !== undefined) return known;
  // «Seguici su Telegram» is the page's own
  const media = placesOf(doc, "count-medium").filter((mark) => isMedium(mark) && kindOf(doc, doc.tokens[mark.from]!.sentence) !== "boilerplate");
  const found = media.length > 0 && media.every(({ value }) => value === "social");
  onlySocial.set(doc, found);
  return found;
}
