import type { Document } from "../model/document.ts";
import type { Facts, NameFact, Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Operation } from "../model/operation.ts";
import { areAliases } from "./aliases.ts";
import { readCues, type SentenceCues } from "./cues.ts";
import { gather } from "./gather.ts";
import { isDeed, reportsAction } from "./reported.ts";
import { cutStretches, isOlder, type Stretch } from "./stretches.ts";

export { operationTerms } from "./cues.ts";

/** Tells the operations of a document apart and gives each its facts; the rest is `unassigned`. */
export function formOperations(doc: Document, mentions: Mentions, statements: readonly Statement[]): { operations: Operation[]; unassigned: Facts } {
  const cues = readCues(doc, mentions, statements);
  const groups = groupStretches(doc, cutStretches(doc, cues), cues);
  const ofSentence = new Map(groups.flatMap((group, operation) => group.flatMap(({ sentences }) => sentences.map((index) => [index, operation] as const))));
  const shares: Statement[][] = groups.map(() => []), rest: Statement[] = [];
  for (const statement of statements) {
    const operation = isOfNone(doc, statement, mentions) ? undefined : ofSentence.get(doc.tokens[statement.from]!.sentence);
    (operation === undefined ? rest : shares[operation]!).push(statement);
  }
  return { operations: shares.map((share, index) => operationOf(gather(share), index)), unassigned: gather(rest) };
}

/** The text's own date, and older operations that are only mentioned. */
function isOfNone(doc: Document, { kind, fact, from }: Statement, mentions: Mentions): boolean {
  if (kind === "dates") return "role" in fact && fact.role === "published";
  if (kind !== "names") return false;
  const name = mentions.name.find((each) => each.from === from);
  return name !== undefined && isOlder(doc, name);
}

function operationOf(facts: Facts, index: number): Operation {
  const [name] = facts.names as readonly NameFact[];
  return { id: `op-${index + 1}`, name: name?.value ?? null, date: facts.dates.find(({ role }) => role === "action")?.value ?? null, ...facts };
}

/** The stretches that report an action, those of one operation together, in text order. What turns out to be no other action is the story's. */
function groupStretches(doc: Document, stretches: readonly Stretch[], cues: readonly SentenceCues[]): Stretch[][] {
  const groups: Stretch[][] = [], asides: Stretch[] = [];
  for (const stretch of stretches) {
    if (!isOperation(doc, stretch, cues)) {
      if (stretch.kind === "apart" || stretch.kind === "named") asides.push(stretch);
      continue;
    }
    const known = groups.find((group) => group.some((other) => haveSameName(doc, other, stretch, cues)));
    if (known) known.push(stretch);
    else groups.push([stretch]);
  }
  groups.find((group) => group.some(({ kind }) => kind === "main"))?.push(...asides);
  return groups;
}

function isOperation(doc: Document, { kind, sentences }: Stretch, cues: readonly SentenceCues[]): boolean {
  if (kind === "sum") return false;
  if (kind === "story") return true;
  if (kind === "main") return reportsAction(doc, sentences, cues);
  const deeds = sentences.filter((index) => isDeed(doc, index, cues) || cues[index]!.results > 0);
  const results = sentences.reduce((sum, index) => sum + cues[index]!.results, 0);
  const isNamed = sentences.some((index) => cues[index]!.names.length + cues[index]!.targets.length > 0);
  if (kind === "apart") return deeds.length > 0 || isNamed;
  return deeds.length > 0 && results >= (isNamed ? 1 : 2);
}

/** Few names stand in a stretch, and the first tell whose it is. */
const NAMES_COMPARED = 5;

function haveSameName(doc: Document, a: Stretch, b: Stretch, cues: readonly SentenceCues[]): boolean {
  const names = (stretch: Stretch) => stretch.sentences.flatMap((index) => cues[index]!.names).filter((name) => !isOlder(doc, name)).slice(0, NAMES_COMPARED);
  return names(a).some((one) => names(b).some((other) => areAliases(one.value, other.value)));
}
