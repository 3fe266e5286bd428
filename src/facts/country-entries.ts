import type { Document, Token } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";
import { actionAt } from "./count-words.ts";
import { isAct } from "./country-acts.ts";

/** How much of an entry is looked at, in tokens. */
const ENTRY_REACH = 30;

/** «Germany: …», and at a line's start «Germany – …». */
export const opensEntry = (doc: Document, first: CountryMention, next: Token): boolean => next.word.raw === ":" || (isDash(next) && !next.joined && first.from === doc.sentences[next.sentence]!.first);

/** A dash of any length, a hyphen too. */
export const isDash = ({ word }: Token): boolean => word.raw === "–" || word.raw === "—" || word.raw === "-";

/** «Germany: Public Prosecutor's Office», «Spain – the Guardia Civil made three arrests», «France: two searches»: who is named there, and what was done; «France: 12» is a figure of its own. */
export function entryRoles(doc: Document, last: CountryMention, isOwn: boolean): CountryRole[] {
  const token = doc.tokens[last.from]!;
  let named = false, done = false;
  for (let at = last.to + 1; at < last.to + ENTRY_REACH && neighbour(doc, token, at) && doc.tokens[at]!.word.raw !== ";"; at++) {
    named ||= cueAt(doc, at) === "authority" || markAt(doc.marks, at, "agency") !== undefined;
    done ||= isAct(doc, at) || actionAt(doc, at) !== undefined || (!named && !isOwn && doc.tokens[at]!.word.kind === "digits");
  }
  return named === done ? ["authority", "location"] : [named ? "authority" : "location"];
}
