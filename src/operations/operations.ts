import type { OperationWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { Facts, Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Operation } from "../model/operation.ts";
import type { Term } from "../rules/lexicon.ts";
import { gather } from "./gather.ts";

/** The lexicon's terms that telling operations apart needs. */
export function operationTerms(_words: OperationWords): Term[] {
  return [];
}

/** Tells the operations of a document apart and gives each its facts. */
export function formOperations(_doc: Document, _mentions: Mentions, statements: readonly Statement[], _words: OperationWords): { operations: Operation[]; unassigned: Facts } {
  return { operations: [], unassigned: gather(statements) };
}
