import { leadAt } from "../mentions/country-signs.ts";
import type { Document } from "../model/document.ts";
import type { Word } from "../model/mark.ts";
import type { Mentions } from "../model/mention.ts";
import { classBit, markAt, mayStart } from "../text/marks.ts";
import { cueAt, type Draft } from "./cue-draft.ts";
import { withOne } from "./cues.ts";

/** A place leads its sentence within so many tokens. */
const LEAD_PLACE = 3;
/** Behind a connective and its comma, within so many («By contrast, in Leeds …»). */
const LEAD_AFTER_COMMA = 6;

/** Looks at the first words of each sentence for a place, and behind them for towns. */
export function readPlaces(draft: Draft, mentions: Mentions): void {
  const { tokens, sentences, marks } = draft.doc;
  // a byte a token costs less than a set
  const starts = new Uint8Array(tokens.length);
  for (const { from } of mentions.country) starts[from] = COUNTRY;
  for (const { from } of mentions.date) starts[from] = DATE;
  for (const { from } of mentions.number) if (starts[from] === 0) starts[from] = NUMBER;
  // «Operation In Our Sites», «Officers from Europol»: a place inside a name is none, and a force is none
  for (const { from, to } of mentions.name) starts.fill(NAME, from, to);
  for (const { from } of mentions.agency) starts[from] = FORCE;
  // «valued at Rs 18 million»
  for (const { from } of mentions.money) starts[from] = AMOUNT;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(marks, at, PLACES)) continue;
    const to = markAt(marks, at, "op-places")?.to;
    if (to === undefined || to === tokens.length) continue;
    const place = tokens[to]!;
    // «at Mere's sentencing»: whoever owns something is no place
    if (isOwner(draft.doc, to)) continue;
    if (!(place.word.shape === "capital" || isLoud(place.word) || isLineOfPlace(draft, at, to)) || place.sentence !== tokens[at]!.sentence || starts[at] === DATE || starts[at] === NAME || starts[to] === DATE || starts[to] === FORCE || starts[to] === AMOUNT) continue;
    const isCountry = starts[to] === COUNTRY, cue = cueAt(draft, at), { first } = sentences[place.sentence]!;
    if (!isCountry) cue.towns = withOne(cue.towns, place.word.norm);
    if (!isCountry && leadsBlow(draft.doc, first, at)) cue.blow = place.word.norm;
    const reach = at > first && tokens[at - 1]!.word.raw === "," && starts[first] !== NUMBER ? LEAD_AFTER_COMMA : LEAD_PLACE;
    if (at < first + reach && cue.placed === "no" && !cue.alone) cue.placed = isCountry ? "country" : "town";
  }
}

/** «The raid in Durham …»: does a sentence begin with an article and a noun for what was done, up to here? */
function leadsBlow(doc: Document, first: number, at: number): boolean {
  const from = leadAt(doc, first) === "article" ? first + 1 : first;
  return at > from && at - from <= LONGEST_EVENT && markAt(doc.marks, from, "op-events")?.to === at;
}

/** Words of a noun for what was done. */
const LONGEST_EVENT = 2;

/** «Mere's», «Mere’ s», «Canales’ sentencing». */
const isOwner = ({ tokens }: Document, at: number): boolean => tokens[at + 1]?.joined === true && "'’".includes(tokens[at + 1]!.word.raw) && (tokens[at + 2]?.word.norm === "s" || tokens[at]!.word.norm.endsWith("s"));

/** «in JOHOR BAHRU»; shorter words in capitals are bodies and things («in IPTV»). */
const isLoud = ({ shape, raw }: Word): boolean => shape === "upper" && raw.length >= LOUD;

const LOUD = 5;

/** «AND IN CATANIA»: in a line of capitals, a place is what nothing else stands beside. */
const isLineOfPlace = ({ doc: { tokens, sentences } }: Draft, at: number, to: number): boolean => {
  const { first, last } = sentences[tokens[to]!.sentence]!;
  return tokens[to]!.word.shape === "upper" && at <= first + 1 && to === last - 1;
};

const PLACES = classBit("op-places"), COUNTRY = 1, DATE = 2, NUMBER = 3, NAME = 4, FORCE = 5, AMOUNT = 6;
