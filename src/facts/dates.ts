import type { Calendar } from "../languages/pack.ts";
import { DAY, MONTH } from "../model/edtf.ts";
import type { Document } from "../model/document.ts";
import type { DateRole, Statement } from "../model/fact.ts";
import type { DateMention, Mentions } from "../model/mention.ts";
import type { Hit, Hits } from "../rules/apply.ts";
import { markEnding } from "../text/marks.ts";
import { kindOf } from "../text/surroundings.ts";
import type { Term } from "../text/terms.ts";
import { actBehind, cueOfEntry, isLawful, isOfBystander, standsSince, tellsOfCase } from "./date-cues.ts";
import { headOf, nearestCue, type CueRole } from "./date-nearest.ts";
import { isAhead, isLongRange, isOverYear, isShort } from "./date-spans.ts";
import { evidenceOf } from "./evidence.ts";
import { inNames } from "./in-names.ts";

/** The lexicon's terms that the roles of dates need. */
export function datesFactTerms({ roles, roleBreaks, startsBefore, courts, cases, lawful, bystanders }: Calendar): Term[] {
  const cues = (Object.keys(roles) as CueRole[]).flatMap((role) => roles[role].map((phrase): Term => ({ cls: "date/role", value: role, phrase })));
  const plain = { "date/break": roleBreaks, "date/since": startsBefore, "date/court": courts, "date/case": cases, "date/lawful": lawful, "date/bystander": bystanders };
  return [...cues, ...Object.entries(plain).flatMap(([cls, words]) => words.map((phrase): Term => ({ cls, value: null, phrase })))];
}

/** What the document states of dates, place by place; a day that is the text's own is that wherever it stands. */
export function stateDates(doc: Document, mentions: Mentions, hits: Hits): Statement[] {
  const own = ownDays(doc, mentions.date), isInName = inNames(doc, mentions.name), statements: Statement[] = [];
  const named = new Set(mentions.name.map(({ from }) => doc.tokens[from]!.sentence));
  const dates = new Set(mentions.date.map(({ from }) => from));
  for (const mention of mentions.date) {
    const said = hits.get(mention);
    if (isInName(mention.from) || said?.some(({ gives }) => "drop" in gives)) continue;
    const hit = said?.find(({ gives }) => "date" in gives);
    const told = mention.form === "stamp" || isOfRelease(doc, mention) ? "published" : (roleGiven(hit) ?? roleOf(doc, mention, dates));
    const role = own.has(mention.value) ? "published" : (told ?? "other");
    const evidence = evidenceOf(doc, mention.from, mention.to, hit?.rule ?? mention.rule);
    const isUntold = told === undefined && (mention.value.length >= MONTH || (named.has(doc.tokens[mention.from]!.sentence) && headsEntry(doc, mention)));
    statements.push({ kind: "dates", fact: { value: mention.value, role, evidence: [evidence] }, from: mention.from, to: mention.to, acted: told === "action", untold: isUntold });
  }
  return statements;
}

/** The days that are the text's own. */
function ownDays(doc: Document, dates: Mentions["date"]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const mention of dates) if (mention.form === "stamp" || isGiven(doc, mention)) own.add(mention.value);
  return own;
}

/** A text starts with its date; so many tokens from its start, or as a heading, a month alone may be that. */
const HEAD = 60;

/** The day of publication, known from elsewhere and written in full or beside «today», is the text's own. */
const isGiven = (doc: Document, { value, form, yearAssumed, from }: DateMention): boolean =>
  value === doc.published && form === "absolute" && (!yearAssumed || isBesideToday(doc, from)) && (value.length === DAY || (value.length === MONTH && (from < HEAD || kindOf(doc, doc.tokens[from]!.sentence) === "heading")));

/** «said today (Aug. 2)», «oggi, 2 agosto»: what tells of the day in a word right before it. */
function isBesideToday(doc: Document, from: number): boolean {
  const sign = doc.tokens[from - 1]?.word.raw ?? "", word = sign === "(" || sign === "," ? from - 1 : from;
  return markEnding(doc.marks, word, "date/relative", LONGEST_TODAY) !== undefined;
}

/** Tokens. */
const LONGEST_TODAY = 2;

const roleGiven = (hit: Hit | undefined): DateRole | undefined => (hit && "date" in hit.gives ? hit.gives.date : undefined);

/** The role that the words around a date give it: the nearest cue of its sentence wins. */
function roleOf(doc: Document, mention: DateMention, dates: ReadonlySet<number>): DateRole | undefined {
  const { value, from, form } = mention, slash = value.indexOf("/"), isRange = slash >= 0, coarse = (isRange ? slash : value.length) < DAY;
  if (isAhead(value, doc.published)) return "other";
  const beside = nearestCue(doc, mention, isRange, dates);
  const near = beside === "start" ? roleOfStart(doc, mention, !coarse && !isRange) : (beside ?? cueOfEntry(doc, mention));
  if (isLongRange(value)) return (near === "action" && !isOverYear(value)) || (near === "start" && isShort(value)) ? near : "period";
  const cue = near ?? actBehind(doc, mention, coarse, isRange);
  // «impegnati da stamani»: the day itself, and no beginning of a crime
  const mayStart = !isRange && (form !== "relative" || coarse) && (coarse || cue !== "other");
  if (mayStart && (standsSince(doc, from) || standsSince(doc, headOf(doc, from)))) return isLawful(doc, mention) ? "other" : "start";
  return cue ?? (isOfBystander(doc, mention) ? "other" : undefined);
}

/** What begins is a case or a crime, if it is no law or firm; on a day all but a case is an action. */
function roleOfStart(doc: Document, mention: DateMention, isDay: boolean): DateRole {
  if (isLawful(doc, mention)) return "other";
  if (!isDay || tellsOfCase(doc, mention)) return "start";
  return isOfBystander(doc, mention) ? "other" : "action";
}

/** The longest heading that is no sentence, in tokens. */
const LINE = 12;

/** «2017: Operation X», «Operation X (2017)»: a year in the heading of what is told of a name. */
function headsEntry(doc: Document, { from }: DateMention): boolean {
  const { first, last, segment } = doc.sentences[doc.tokens[from]!.sentence]!, { kind } = doc.segments[segment]!;
  return (kind === "heading" || kind === "item") && last - first <= LINE && (from === first || doc.tokens[from - 1]!.word.raw === "(");
}

/** A day alone on its line, between a headline and a text: as in a list of releases, the day of that one. */
function isOfRelease(doc: Document, { from, to, value, form }: DateMention): boolean {
  const { first, last, segment } = doc.sentences[doc.tokens[from]!.sentence]!, before = doc.segments[segment - 1]?.kind;
  return form === "absolute" && value.length === DAY && from === first && to === last && (before === "heading" || before === "title") && doc.segments[segment + 1]?.kind === "paragraph";
}
