import { cueBefore, leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole } from "../model/fact.ts";
import type { CountryMention } from "../model/mention.ts";
import { saysAt } from "../text/marks.ts";
import { neighbour } from "../text/surroundings.ts";

/** How far behind «at the expense of» firms that are cheated may stand, in tokens. */
export const NEAR_PREY = 5;

/** How far behind the verb those whom criminals cheat may stand, in tokens. */
const PREY_REACH = 9;

/** «lured American citizens»: whom the criminals cheat are their market. */
export const preyedOn = (doc: Document, { from }: CountryMention, role: CountryRole): CountryRole => ((role === "nationality" && arePreyedOn(doc, from)) || (role === "location" && cueBefore(doc, from, NEAR_PREY, ["preying"])) ? "market" : role);

/** «cheated several hundreds of Italian citizens», but not «cheated by two Italian citizens». */
function arePreyedOn(doc: Document, from: number): boolean {
  for (let at = from - 1; at >= from - PREY_REACH && neighbour(doc, doc.tokens[from]!, at); at--) {
    const lead = leadAt(doc, at);
    if (saysAt(doc.marks, at, "country-cue", "preying")) return true;
    if (doc.tokens[at]!.word.raw === ";" || lead === "from" || lead === "by") return false;
  }
  return false;
}
