import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { Mentions, NameMention, TargetMention } from "../model/mention.ts";
import { evidenceOf } from "./evidence.ts";

/** What the document states of names and targets, place by place: each mention states itself. */
export function stateNames(doc: Document, { name, target }: Mentions): Statement[] {
  return [...name.map((mention) => state(doc, "names", mention)), ...target.map((mention) => state(doc, "targets", mention))];
}

function state(doc: Document, kind: "names" | "targets", { value, from, to, rule }: NameMention | TargetMention): Statement {
  return { kind, fact: { value, evidence: [evidenceOf(doc, from, to, rule)] }, from, to };
}
