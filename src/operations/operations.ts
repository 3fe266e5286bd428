import type { Document } from "../model/document.ts";
import { DAY } from "../model/edtf.ts";
import type { Facts, Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Operation } from "../model/operation.ts";
import { figureOf } from "./again.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import { divide } from "./divide.ts";
import { gather } from "./gather.ts";
import type { Group } from "./groups.ts";
import { withoutHollow } from "./hollow.ts";
import { aftermathOf, inMarket, inOperation, isOfMarket } from "./settle.ts";
import { readCues } from "./read-cues.ts";
import type { Stretch } from "./stretches.ts";

export { LISTED_FOR_OPERATIONS, operationTerms } from "./cues.ts";

/** Tells the operations of a document apart and gives each its facts; the rest is `unassigned`. */
export function formOperations(doc: Document, mentions: Mentions, statements: readonly Statement[]): { operations: Operation[]; unassigned: Facts } {
  const cues = readCues(doc, mentions, statements), { stretches, groups } = divide(doc, cues);
  if (groups.length === 0) return { operations: [], unassigned: gather(statements.filter((statement) => isOfMarket(doc, statement)).map((statement) => inMarket(doc, statement))) };
  const places = placesOf(doc, groups), ownerOf = ownersOf(groups), sums = groups.length > 1 ? figuresIn(doc, statements, stretches) : NO_SUMS;
  const aftermath = aftermathOf(doc, statements, cues);
  const shares: Statement[][] = groups.map(() => []), rest: Statement[] = [], days: (string | undefined)[] = [];
  for (const statement of statements) {
    const told = places[doc.tokens[statement.from]!.sentence];
    if (told && statement.kind === "dates" && statement.acted && !isDay(days[told.operation])) days[told.operation] = isDay(statement.fact.value) ? statement.fact.value : (days[told.operation] ?? statement.fact.value);
    const place = isOfNone(doc, statement) || isSum(sums, statement, doc.tokens[statement.from]!.sentence) ? undefined : told;
    const owner = statement.kind === "names" ? ownerOf(statement.fact.value, place) : place?.operation;
    if (owner === undefined) rest.push(statement);
    else shares[owner]!.push(inOperation(statement, doc, aftermath));
  }
  const own = withoutHollow(groups, shares, cues);
  return { operations: own.map(({ statements: share, index }, at) => operationOf(gather(share), at, days[index] ?? null)), unassigned: gather(rest) };
}

/** Tells whose a name is, wherever it stands; a strange name in an aside is nobody's. */
function ownersOf(groups: readonly Group[]): (name: string, place: Place | undefined) => number | undefined {
  const owners = new Map<string, number>();
  groups.forEach(({ stretches }, operation) => stretches.forEach(({ name }) => name !== undefined && !owners.has(aliasKey(name)) && owners.set(aliasKey(name), operation)));
  return (name, place) => place && (owners.get(aliasKey(name)) ?? (place.isAside ? undefined : place.operation));
}

interface Place {
  readonly operation: number;
  readonly isAside: boolean;
}

/** The operation that each sentence belongs to. */
function placesOf({ sentences }: Document, groups: readonly Group[]): readonly (Place | undefined)[] {
  const places = new Array<Place | undefined>(sentences.length).fill(undefined);
  groups.forEach((group, operation) => {
    const put = (stretches: readonly Stretch[], place: Place) => stretches.forEach((stretch) => stretch.sentences.forEach((index) => (places[index] = place)));
    put(group.stretches, { operation, isAside: false });
    put(group.asides, { operation, isAside: true });
  });
  return places;
}

/** The text's own date, and older operations that are only mentioned. */
function isOfNone(doc: Document, { kind, fact, from }: Statement): boolean {
  if (kind === "dates") return fact.role === "published";
  return kind === "names" && isOlder(doc, from);
}

const NO_SUMS: ReadonlyMap<string, number> = new Map();

/** Does a figure stand before the sentence that sums it up? Behind it, a case that brought all of it tells it again. */
const isSum = (sums: ReadonlyMap<string, number>, statement: Statement, sentence: number): boolean => sums.size > 0 && sentence < (sums.get(figureIn(statement) ?? "") ?? -1);

/** Totals that the text gives for all its operations, and the last sentence that gives each; the headline may repeat them. */
function figuresIn(doc: Document, statements: readonly Statement[], stretches: readonly Stretch[]): ReadonlyMap<string, number> {
  const sentences = new Set(stretches.flatMap(({ kind, sentences }) => (kind === "sum" ? sentences : [])));
  if (sentences.size === 0) return NO_SUMS;
  const figures = new Map<string, number>();
  for (const statement of statements) {
    const { sentence } = doc.tokens[statement.from]!, figure = sentences.has(sentence) ? figureIn(statement) : undefined;
    if (figure !== undefined) figures.set(figure, sentence);
  }
  return figures;
}

/** A figure with its kind; undefined for what is no figure. */
const figureIn = ({ kind, fact }: Statement): string | undefined => (kind === "counts" || kind === "money" ? figureOf(fact) : undefined);

/** A day, or days. */
const isDay = (value: string | undefined): boolean => value !== undefined && value.split("/")[0]!.length >= DAY;

/** An operation acted on the day that a word tells so, or else on one of which no word tells more; in a month or a year where no day is told. */
function operationOf(facts: Facts, index: number, told: string | null): Operation {
  const acted = facts.dates.flatMap(({ role, value }) => (role === "action" ? [value] : []));
  const date = told !== null && isDay(told) ? told : (acted.find(isDay) ?? told ?? acted[0] ?? null);
  return { id: `op-${index + 1}`, name: facts.names[0]?.value ?? null, date, ...facts };
}
