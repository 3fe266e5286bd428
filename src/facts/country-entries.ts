import type { Document, Sentence, Token } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { cueAt, leadAt } from "../mentions/country-signs.ts";
import { markAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";
import { actionAt, nounAt } from "./count-words.ts";
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
  // «Arrests by country: … Spain: 4»
  if (!named && !done && neighbour(doc, token, last.to + 1)?.word.kind === "digits" && neighbour(doc, token, last.to + 2)?.word.kind !== "word") return ["location"];
  return named === done ? ["authority", "location"] : [named ? "authority" : "location"];
}

/** How many items of a list above are passed to find what leads it. */
const ITEMS_ABOVE = 40;

/** What stands above a list of its own, or an item that is only a country: «Participating countries», «The customers were in:». */
export function roleAbove(doc: Document, first: CountryMention): CountryRole | undefined {
  const above = sentenceAbove(doc, first);
  if (above === undefined) return undefined;
  let found: CountryRole | undefined;
  for (let at = above.first; at < above.last; at++) {
    const cue = cueAt(doc, at), noun = nounAt(doc, at)?.value;
    // «arrests were made in the following countries:»
    if (noun?.type === "noun" && noun.what === "countries" && [at - 1, at - 2, at - 3].some((before) => before >= above.first && leadAt(doc, before) === "in")) return "location";
    found ??= cue === "users" ? "market" : cue === "acting" || cue === "authority" ? "authority" : undefined;
  }
  return found;
}

/** The heading above the sentence that a country starts, or the sentence with a colon. */
function sentenceAbove(doc: Document, { from }: CountryMention): Sentence | undefined {
  const { sentence } = doc.tokens[from]!;
  if (doc.sentences[sentence]!.first !== from) return undefined;
  for (let at = sentence - 1; at >= 0 && at >= sentence - ITEMS_ABOVE; at--) {
    const above = doc.sentences[at]!, { kind } = doc.segments[above.segment]!;
    if (kind === "heading" || doc.tokens[above.last - 1]!.word.raw === ":") return above;
    if (kind !== "item") return undefined;
  }
  return undefined;
}
