import { leadAt } from "../mentions/country-signs.ts";
import { anyMark, markAt, markEnding, placesOf, startsOf } from "../text/marks.ts";
import type { Document } from "../model/document.ts";
import { cueAt, leadsTo, type Draft } from "./cue-draft.ts";
import { NOWHERE, type SentenceCues } from "./cues.ts";

/** An act this close behind «could» or «no» did not happen. */
const UNREAL_REACH = 7;
/** A contrast stands among fewer words («Kent Police, meanwhile, …»). */
const OPENING = 7;
/** How near to a sentence's start what orders cases must stand. */
const AT_START = 2;

/** What a cue says of its sentence; `offset` tells how far from the start of it the cue stands, and `size` of how many words it is. */
const SAYS: ReadonlyMap<string, (cue: SentenceCues, offset: number, size: number) => void> = new Map([
  ["op-back", (cue, offset, size) => void ((cue.back ||= offset <= 2), (cue.given ||= size > 1))],
  ["op-sums", (cue, offset) => void (cue.sums ||= offset <= 1)],
  ["op-origins", (cue) => void (cue.origin = true)],
  ["op-phases", (cue) => void (cue.phase = true)],
  ["op-authorities", (cue) => void (cue.authority = true)],
  ["op-matters", (cue) => void (cue.matter = true)],
  ["op-yearly", (cue) => void cue.yearly++],
  ["op-several", (cue) => void (cue.several = true)],
  ["op-totals", (cue) => void (cue.total = true)],
  ["op-alone", (cue, offset) => void (cue.alone ||= offset <= OPENING)],
  ["op-contrast", (cue, offset) => void (cue.contrast ||= offset <= OPENING)],
  ["op-apart", (cue, offset) => void (cue.apart = Math.min(cue.apart, offset))],
  ["op-ago", (cue, offset) => void (cue.ago = Math.min(cue.ago, offset))],
  ["op-before", (cue, offset) => void (cue.before = Math.min(cue.before, offset))],
  ["op-same", (cue, offset) => void (cue.same = Math.min(cue.same, offset))],
]);

const SPEAKING = [...SAYS.keys()];

/** What a word says before a noun of the class beside it. */
const SAYS_BEFORE: readonly (readonly [cls: string, noun: string, say: (cue: SentenceCues, offset: number) => void])[] = [
  ["op-others", "op-events", (cue, offset) => void ((cue.apart = Math.min(cue.apart, offset)), (cue.other = true))],
  ["op-many", "op-counted", (cue) => void (cue.several = true)],
  ["op-firsts", "op-events", (cue, offset) => void (offset <= AT_START && (cue.serial = "first"))],
  ["op-serials", "op-events", (cue, offset) => void (offset <= AT_START && (cue.serial = "next"))],
];

/** The words of the pack that speak wherever they stand. */
export function readWords(draft: Draft): void {
  const { tokens, sentences, marks } = draft.doc;
  for (const token of startsOf(draft.doc, SPEAKING)) {
    const cue = cueAt(draft, token), offset = token - sentences[tokens[token]!.sentence]!.first;
    for (const { cls, size } of marks.lists[token]!) SAYS.get(cls)?.(cue, offset, size);
  }
  for (const [cls, noun, say] of SAYS_BEFORE) for (const { from, to } of placesOf(draft.doc, cls)) if (leadsTo(draft.doc, to, noun) && !(cls === "op-many" && leadAt(draft.doc, from - 1) === "article")) say(cueAt(draft, from), from - sentences[tokens[from]!.sentence]!.first);
  readDenials(draft);
  readArrivals(draft);
  readDrills(draft);
}

/** Sentences of a text that say that it tells of an exercise, the title included, and tokens of them at most. */
const HEAD = 6, LONGEST_HEAD = 160;

function readDrills(draft: Draft): void {
  const { tokens, marks } = draft.doc;
  for (let at = 0; at < tokens.length && at < LONGEST_HEAD && tokens[at]!.sentence < HEAD; at++) if (markAt(marks, at, "op-drills")) cueAt(draft, at).drill = true;
}

/** So near to the start of its sentence «not» denies it, and so far behind it stands what is denied, remarks between. */
const NOT_NEAR = 6, DENIED = 12;

/** «It was not, police say, the first time»: a case before this one. */
function readDenials(draft: Draft): void {
  const { tokens, sentences, marks } = draft.doc;
  for (const { from, to } of placesOf(draft.doc, "op-nots")) {
    const { first, last } = sentences[tokens[from]!.sentence]!;
    if (from - first > NOT_NEAR) continue;
    for (let at = to; at < Math.min(last, to + DENIED); at++)
      if (markAt(marks, at, "op-onces")) {
        const cue = cueAt(draft, from);
        cue.before = Math.min(cue.before, from - first);
        break;
      }
  }
}

/** So near to the start of its sentence stands the verb of what comes after a case, and so far behind it the span between them. */
const COMES_NEAR = 8, ELAPSED = 7;

/** «These arrests come only two weeks after police …»: a case before this one. */
function readArrivals(draft: Draft): void {
  const { sentences, marks } = draft.doc;
  for (const { first, last } of sentences)
    for (let at = first; at < Math.min(last, first + COMES_NEAR); at++) {
      const verb = markAt(marks, at, "op-arrivals");
      if (verb === undefined) continue;
      const cue = cueAt(draft, at), until = Math.min(last, verb.to + ELAPSED);
      // «the raid comes …»: the raid that leads is only what the other came before
      if (anyMark(marks, "op-elapsed", verb.to, until)) cue.before = Math.min(cue.before, cue.same, at - first);
      // «the raid comes after weeks of work»: its own story
      else if (cue.before <= at - first && anyMark(marks, "op-efforts", verb.to, until)) cue.before = NOWHERE;
      break;
    }
}

/** «Was arrested», «is charged with»: a verb of what only the law does to persons; what victims of thieves report is none. */
function isOfPersons({ marks, tokens, sentences }: Document, at: number): boolean {
  const done = markAt(marks, at, "count-action")?.value;
  if (markAt(marks, at, "count") !== undefined) return false;
  if (done === "arrests" || done === "convictions") return true;
  const { first, last } = sentences[tokens[at]!.sentence]!;
  return done === "suspects" && markEnding(marks, at, "count-copula", COPULA) !== undefined && !anyMark(marks, "count-thief", Math.max(first, at - THIEVES), Math.min(last, at + THIEVES));
}

/** «è stato», «has been», and how near to a charge thieves are told of, in tokens. */
const COPULA = 3, THIEVES = 40;

/** Words of what was done, and of what makes it unreal. */
const DEEDS = ["op-unreal", "op-acts", "op-finds", "op-verdicts"];

/** Reads what was done, in text order: «could» and «no» reach over what follows them in their sentence. */
export function readDeeds(draft: Draft): void {
  const { tokens, sentences, marks } = draft.doc;
  let sentence = -1, unreal = 0, until = 0;
  for (const token of startsOf(draft.doc, DEEDS)) {
    const own = tokens[token]!, cue = cueAt(draft, token);
    if (own.sentence !== sentence) [sentence, unreal, until] = [own.sentence, -NOWHERE, token];
    const deed = marks.lists[token]!.reduce((most, { cls, size }) => (cls !== "op-unreal" && DEEDS.includes(cls) ? Math.max(most, size) : most), 0);
    for (const { cls, size } of marks.lists[token]!) {
      // «9 May», not «may»; «faces trial» is told as done, though «faces» is not
      if (cls === "op-unreal" && size < deed) continue;
      if (cls === "op-unreal") unreal = own.word.shape === "capital" && token > sentences[sentence]!.first ? unreal : token;
      else if (cls === "op-acts") {
        if (token >= until && token - unreal > UNREAL_REACH) {
          cue.acts++;
          cue.ofPersons ||= isOfPersons(draft.doc, token);
          cue.firm ||= (markAt(marks, token, "op-weak")?.to ?? 0) < token + size;
        }
        until = Math.max(until, token + size);
      } else if (cls === "op-finds") {
        if (token - unreal > UNREAL_REACH) cue.finds++;
      } else if (cls === "op-verdicts") cue.verdict ||= token - unreal > UNREAL_REACH;
    }
  }
}
