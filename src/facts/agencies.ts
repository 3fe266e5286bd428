import type { Document } from "../model/document.ts";
import type { Statement } from "../model/fact.ts";
import type { Mentions } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import { evidenceOf } from "./evidence.ts";

/** What the document states of agencies: each that it names and that no rule drops. */
export function stateAgencies(doc: Document, mentions: Mentions, hits: Hits): Statement[] {
  return mentions.agency
    .filter((mention) => !(hits.get(mention) ?? []).some(({ gives }) => "drop" in gives))
    .map(({ from, to, value, country, rule }) => ({ kind: "agencies", fact: { value, country, evidence: [evidenceOf(doc, from, to, rule)] }, from, to }));
}
