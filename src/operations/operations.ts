import type { Document } from "../model/document.ts";
import type { DateFact, Facts, Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Operation } from "../model/operation.ts";
import { aliasKey, isOlder } from "./aliases.ts";
import { gather } from "./gather.ts";
import { groupStretches, type Group } from "./groups.ts";
import { inMarket, inOperation, isOfMarket } from "./settle.ts";
import { readCues } from "./read-cues.ts";
import { cutStretches, type Stretch } from "./stretches.ts";

export { LISTED_FOR_OPERATIONS, operationTerms } from "./cues.ts";

/** Tells the operations of a document apart and gives each its facts; the rest is `unassigned`. */
export function formOperations(doc: Document, mentions: Mentions, statements: readonly Statement[]): { operations: Operation[]; unassigned: Facts } {
  const cues = readCues(doc, mentions, statements), stretches = cutStretches(doc, cues);
  const groups = groupStretches(stretches, cues);
  const places = placesOf(groups), ownerOf = ownersOf(groups), sums = groups.length > 1 ? figuresIn(doc, statements, stretches.filter(({ kind }) => kind === "sum")) : new Set<string>();
  const shares: Statement[][] = groups.map(() => []), rest: Statement[] = [], days: (string | undefined)[] = [];
  for (const statement of statements) {
    const own = statement.kind === "dates" && statement.acted ? places.get(doc.tokens[statement.from]!.sentence)?.operation : undefined;
    if (own !== undefined) days[own] ??= (statement.fact as DateFact).value;
    const place = isOfNone(doc, statement) || sums.has(figureOf(statement) ?? "") ? undefined : places.get(doc.tokens[statement.from]!.sentence);
    const owner = statement.kind === "names" ? ownerOf(statement.fact.value, place) : place?.operation;
    if (owner === undefined) rest.push(statement);
    else shares[owner]!.push(inOperation(statement));
  }
  const own = withoutHollow(groups, shares);
  const unassigned = gather(groups.length === 0 ? rest.filter((statement) => isOfMarket(doc, statement)).map((statement) => inMarket(doc, statement)) : rest);
  return { operations: own.map(({ share, index }, at) => operationOf(gather(share), at, days[index] ?? null)), unassigned };
}

/** What each operation states; a part of a story that turns out to state nothing of an action of its own is the story's. */
function withoutHollow(groups: readonly Group[], shares: readonly (readonly Statement[])[]): { share: readonly Statement[]; index: number }[] {
  const all = shares.map((share, index) => ({ share, index, isHollow: groups[0]!.stretches[0]!.kind === "main" && groups[index]!.stretches.every(({ kind }) => kind === "apart" || kind === "before") && !share.some(tellsOfAction) }));
  const hollow = all.filter(({ isHollow }) => isHollow).flatMap(({ share }) => share);
  return all.filter(({ isHollow }) => !isHollow).map(({ share, index }) => ({ index, share: index === 0 && hollow.length > 0 ? [...share, ...hollow].sort((a, b) => a.from - b.from) : share }));
}

/** Roles of what is taken or ordered in an action, or was earned by what it ended. */
const OF_ACTION: ReadonlySet<string> = new Set(["seized", "frozen", "fine", "damage", "revenue"]);

/** Does a statement tell what was done, where or when? */
const tellsOfAction = (statement: Statement): boolean => (statement.kind === "money" ? OF_ACTION.has(statement.fact.role) : statement.kind !== "agencies");

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
function placesOf(groups: readonly Group[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  groups.forEach((group, operation) => {
    const put = (stretches: readonly Stretch[], isAside: boolean) => stretches.forEach(({ sentences }) => sentences.forEach((index) => places.set(index, { operation, isAside })));
    put(group.stretches, false);
    put(group.asides, true);
  });
  return places;
}

/** The text's own date, and older operations that are only mentioned. */
function isOfNone(doc: Document, { kind, fact, from }: Statement): boolean {
  if (kind === "dates") return "role" in fact && fact.role === "published";
  return kind === "names" && isOlder(doc, from);
}

/** Totals that the text gives for all its operations; the headline may repeat them. */
function figuresIn(doc: Document, statements: readonly Statement[], sums: readonly Stretch[]): ReadonlySet<string> {
  const sentences = new Set(sums.flatMap((sum) => sum.sentences));
  return new Set(statements.filter(({ from }) => sentences.has(doc.tokens[from]!.sentence)).flatMap((statement) => figureOf(statement) ?? []));
}

/** A figure's kind and value; undefined for what is no figure. */
function figureOf({ fact }: Statement): string | undefined {
  if ("what" in fact) return `${fact.what} ${fact.value}`;
  return "currency" in fact ? `${fact.currency} ${fact.amount}` : undefined;
}

function operationOf(facts: Facts, index: number, date: string | null): Operation {
  return { id: `op-${index + 1}`, name: facts.names[0]?.value ?? null, date, ...facts };
}
