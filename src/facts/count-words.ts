import type { Action, CountWords, Words } from "../languages/pack.ts";
import type { What } from "../model/fact.ts";
import type { Document } from "../model/document.ts";
import type { Mark } from "../model/mark.ts";
import { markAt, placesOf } from "../text/marks.ts";
import { expand, type Term } from "../text/terms.ts";
import { fold } from "../text/folding.ts";
import { EQUAL } from "./count-equals.ts";

/** What a term of the counts says: the thing itself, or only a person, a place, or what happened. */
export type CountTerm =
  | { readonly type: "noun"; readonly what: What }
  | { readonly type: "uncounted" }
  | { readonly type: "person" }
  | { readonly type: "place" };

const NOUN = "count", ACTION = "count-action", ACCUSATION = "count-accusation", ACCUSED = "count-accused", VICTIM = "count-victim";
/** What is suffered by those behind the verb alone. */
export const HARM = "harm";

/** Classes of which the reader asks all places. */
export const LISTED_FOR_COUNTS = ["count-medium", EQUAL];

/** Among the words for what a story is about, those of freight. */
export const FREIGHT = "freight";
/** Does a word tell of what medium a channel is? */
export const isMedium = ({ value }: Mark): boolean => value !== FREIGHT && value !== PLAIN;

/** Among them, those in whose story a noun of more meanings has its own. */
const PLAIN = "plain";

/** The lexicon's terms for nouns, by what they count. */
export const nounTerms = (nouns: Readonly<Record<string, Words>>): Term[] =>
  Object.entries(nouns).flatMap(([what, phrases]) => phrases.map((phrase) => ({ cls: NOUN, value: { type: "noun", what }, phrase })));

/** The lexicon's terms that the reading of counts needs. */
export function countTerms(words: CountWords): Term[] {
  const terms = (cls: string, value: unknown, phrases: Words): Term[] => phrases.map((phrase) => ({ cls, value, phrase }));
  return [
    ...terms(NOUN, { type: "uncounted" }, words.uncounted),
    ...nounTerms(words.nouns),
    ...terms(NOUN, { type: "person" }, words.persons),
    ...terms(NOUN, { type: "place" }, words.places),
    ...Object.entries(words.actions).flatMap(([action, phrases]) => terms(ACTION, action, phrases)),
    ...terms(ACCUSATION, "suspects", words.accusations), ...terms(ACCUSED, "suspects", words.accused), ...terms("count-vague", true, words.vague),
    ...terms(VICTIM, null, words.victims), ...terms(VICTIM, HARM, words.harms),
    ...terms("count-medium", "social", words.socialMedia),
    ...terms("count-medium", "channels", words.television),
    ...terms("count-modifier", true, words.modifiers),
    ...terms("count-modifier", "possessive", words.possessives),
    ...terms("count-partitive", true, words.partitives),
    ...terms("count-estate", true, words.estates), ...terms("count-taking", true, words.takings), ...terms("count-intent", true, words.intents),
    ...terms(EQUAL, true, words.equals), ...terms("count-age", true, words.ages), ...terms("count-them", true, words.ofThem), ...terms("count-measure", true, words.measures), ...terms("count-share", true, words.shares), ...terms("count-all", true, words.allOfThem), ...terms("count-among", true, words.among), ...terms("count-alias", true, words.aliases),
    ...terms("count-copula", true, words.copulas), ...terms("count-amount", true, words.amounts), ...terms("count-topic", true, words.topics), ...terms("count-climb", true, words.climbs), ...terms("count-of-things", true, words.ofThings), ...terms("count-box", true, words.boxes), ...terms("count-carton", true, words.cartons), ...terms("count-medium", FREIGHT, words.freight), ...terms("count-medium", PLAIN, words.unambiguous), ...terms("count-ambiguous", true, words.ambiguous), ...terms("count-packing", true, words.packings), ...terms("count-filling", true, words.fillings), ...terms("count-let-go", true, words.letGo), ...terms("count-active", true, words.actives), ...terms("count-raid", true, words.raids), ...terms("count-thief", true, words.thieves),
  ];
}

export function nounAt(doc: Document, at: number): Mark<CountTerm> | undefined {
  const noun = markAt(doc.marks, at, NOUN) as Mark<CountTerm> | undefined;
  if (noun === undefined) return undefined;
  // «cajas Android» say what they are
  const isBare = (cls: string): boolean => (markAt(doc.marks, at, cls)?.to ?? 0) >= noun.to, isBox = isBare("count-box") || (isBare("count-carton") && topicsOf(doc).freight);
  return (isBox && !topicsOf(doc).television) || (isBare("count-ambiguous") && !topicsOf(doc).plain) ? undefined : noun;
}

interface Topics {
  readonly television: boolean;
  readonly freight: boolean;
  readonly plain: boolean;
}

const topics = new WeakMap<Document, Topics>();

/** A box is a device in a story of television, and a box elsewhere. */
function topicsOf(doc: Document): Topics {
  const known = topics.get(doc);
  if (known !== undefined) return known;
  const told = new Set(placesOf(doc, "count-medium").map(({ value }) => value)), read = { television: told.has("channels"), freight: told.has(FREIGHT), plain: told.has(PLAIN) };
  topics.set(doc, read);
  return read;
}

/** What a term says was done; the nouns of arrests and searches say it too ('raids at 14 addresses'). */
export function actionAt(doc: Document, at: number): Mark<Action> | undefined {
  const done = markAt(doc.marks, at, ACTION) as Mark<Action> | undefined, noun = nounAt(doc, at);
  if (done && !(noun && noun.to > done.to)) return done;
  return noun?.value.type === "noun" && isDeed(noun.value.what) ? { ...noun, value: noun.value.what } : undefined;
}

const isDeed = (what: What): what is Action => what === "arrests" || what === "searches" || what === "convictions";

/** What persons suffered, or were freed from. */
export const victimAt = (doc: Document, at: number): Mark<Action> | undefined => markAt(doc.marks, at, VICTIM) as Mark<Action> | undefined;

/** What makes suspects of persons on either side, and what does so only of those before it. */
export const accusationAt = (doc: Document, at: number): Mark<Action> | undefined => markAt(doc.marks, at, ACCUSATION) as Mark<Action> | undefined;
export const accusedAt = (doc: Document, at: number): Mark<Action> | undefined => (markAt(doc.marks, at, ACCUSED) as Mark<Action> | undefined) ?? accusationAt(doc, at);

const PERSONS: ReadonlySet<What> = new Set(["arrests", "suspects", "convictions", "users", "resellers", "officers", "groups", "searches"] as const);

/** True where what is counted are persons, or what is done to them. */
export const isPerson = (what: What): boolean => PERSONS.has(what);

/** Closed classes that are asked by a word's folded form alone. */
export interface ClosedWords {
  readonly functionWords: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly clauseBreaks: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly anaphors: ReadonlySet<string>;
  readonly crews: ReadonlySet<string>;
  readonly objectLeads: ReadonlySet<string>;
  readonly groupLeads: ReadonlySet<string>;
  readonly withs: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly motives: ReadonlySet<string>;
  readonly singulars: ReadonlySet<string>;
  readonly perfects: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly superlatives: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  /** What it costs to pass a word on the way from persons to what happened to them, where it is of one of these classes. */
  readonly costs: ReadonlyMap<string, number>;
}

/** To pass a clause costs much, a mere link little. */
const CLAUSE_COST = 6, LINK_COST = 0.25;

const known = new WeakMap<CountWords, ClosedWords>();

export function closedWords(words: CountWords): ClosedWords {
  const found = known.get(words);
  if (found) return found;
  const setOf = (list: Words) => new Set(list.flatMap(expand).map(fold));
  const sets = { functionWords: setOf(words.functionWords), conjunctions: setOf(words.conjunctions), negators: setOf(words.negators), pronouns: setOf(words.pronouns), clauseBreaks: setOf(words.clauseBreaks), others: setOf(words.others), anaphors: setOf(words.anaphors), crews: setOf(words.crews), objectLeads: setOf(words.objectLeads), groupLeads: setOf(words.groupLeads), withs: setOf(words.withs), states: setOf(words.states), placePrepositions: setOf(words.placePrepositions), elsewhere: setOf(words.elsewhere), ordinals: setOf(words.ordinals), relatives: setOf(words.relatives), motives: setOf(words.motives), singulars: setOf(words.singulars), perfects: setOf(words.perfects), agents: setOf(words.agents), superlatives: setOf(words.superlatives), definites: setOf(words.definites), reflexives: setOf(words.reflexives), vague: setOf(words.vague), plurals: setOf(words.plurals) };
  const links = [...sets.functionWords, ...sets.others].map((word) => [word, LINK_COST] as const);
  const closed = { ...sets, costs: new Map([...links, ...[...sets.clauseBreaks].map((word) => [word, CLAUSE_COST] as const)]) };
  known.set(words, closed);
  return closed;
}
