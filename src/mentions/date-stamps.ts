import type { Document } from "../model/document.ts";
import { markAt } from "../text/marks.ts";
import { looksAhead } from "./date-ahead.ts";
import type { CalendarDate } from "./date-calendar.ts";
import type { Expression } from "./date-joints.ts";
import { rawAt, termAt, termBefore, tokenAt, type Line } from "./date-terms.ts";
import { kindOf } from "../text/surroundings.ts";

/** An expression with the block in which it stands. */
export interface Placed {
  readonly expression: Expression;
  readonly line: Line;
  readonly segment: number;
}

/** Blocks from the top in which a line with nothing but a date is the text's own. */
const TOP = 10, BOTTOM = 3;
/** The blocks that a story may begin in: «HYDERABAD, Sept 29: Police …» there is no entry of a list of cases. */
const LEAD = 4;
const LONGEST_STAMP = 16, LONGEST_DATELINE = 14, CUE_WINDOW = 8;

/** The expressions that are the text's own date: dateline, stamp, «published on», «press release of», or the day known from elsewhere at the edge of a line. */
export function findStamps(doc: Document, placed: readonly Placed[], given: CalendarDate | undefined): ReadonlySet<Expression> {
  const stamps = new Set<Expression>(), alone: Placed[] = [];
  for (const each of placed) {
    const { expression, line } = each, { start, end } = expression;
    if (start.day === null || start.month === null || end !== null || expression.pattern === "decoy") continue;
    if (expression.pattern === "wire" || hasCue(line, expression) || isUnderHead(doc, each) || (isNear(doc, each) && (isDateline(line, expression, each.segment < LEAD) || isHead(each) || isDashed(line, expression) || isClocked(line, expression) || (agrees(start, given) && (isAtEdge(doc, expression) || isOwnSentence(line, expression)))))) stamps.add(expression);
    else if (isAlone(line, expression) && !tellsOfTimeToCome(line, expression)) alone.push(each);
  }
  // dates as headings tell the days of several stories
  const [first] = alone;
  const isHeading = alone.some(({ expression: { start } }) => start.day !== first!.expression.start.day || start.month !== first!.expression.start.month);
  if (first && !isHeading && isNear(doc, first) && !isEntry(first, placed)) stamps.add(first.expression);
  if (stamps.size > 0 || alone.length > 0) return stamps;
  // «April 2006» under the title, and no other such line
  const months = placed.filter(({ expression, line }) => isMonth(expression) && isAlone(line, expression) && (given === undefined || (expression.start.year === given.year && expression.start.month === given.month))), [month] = months;
  if (month && months.length === 1 && month.segment < LEAD) stamps.add(month.expression);
  return stamps;
}

const isMonth = ({ start, end, relative, pattern }: Expression): boolean => start.day === null && start.month !== null && start.year !== null && end === null && relative === null && pattern !== "decoy";

/** «Next hearing on 12 July»: a line that is no stamp. */
function tellsOfTimeToCome(line: Line, expression: Expression): boolean {
  const ahead = looksAhead(line, expression);
  return ahead === "sure" || ahead === "soon";
}

/** «18 March 2016 – Bari airport. …», «17 March 2016 – Catania airport»: does a line begin with a day and a dash, and others too? */
const isEntry = (each: Placed, placed: readonly Placed[]): boolean => leads(each) && placed.some((other) => other !== each && leads(other));

const leads = ({ expression: { from, to, start }, line }: Placed): boolean => start.day !== null && from === line.first && "–—-:".includes(rawAt(line, to) || " ");

/** «Published ↵ October 14, 2005»: a line that is the day under one that says what it is. */
function isUnderHead(doc: Document, { expression, line, segment }: Placed): boolean {
  const above = doc.segments[segment - 1];
  if (above === undefined || !isAlone(line, expression)) return false;
  const first = doc.sentences[above.first]!.first, end = doc.sentences[above.last - 1]!.last;
  return markAt(doc.marks, first, "date/stamp-head")?.to === end;
}

const agrees = (date: CalendarDate, given: CalendarDate | undefined): boolean => given !== undefined && date.year === given.year && date.month === given.month && date.day === given.day;

/** «di Redazione - 18 dicembre 2025 ↵», «12/21/2025 | 13 min»: the line ends there, or goes on behind a bar. */
function isAtEdge({ text, tokens }: Document, { to }: Expression): boolean {
  const rest = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 3).trimStart();
  return rest === "" || rest.startsWith("|") || /^[ \t\u00a0]*[\r\n]/u.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 3));
}

/** «27 de noviembre de 2024.- Vigilancia Aduanera …». */
function isDashed(line: Line, { from, to }: Expression): boolean {
  return from === line.first && rawAt(line, to) === "." && "-–—".includes(rawAt(line, to + 1) || " ");
}

/** «13 julio, 2022 11:00La Guardia Civil …»: a line begins with the day, its year and the time of day, and the text is glued to it. */
const isClocked = (line: Line, { from, to, start }: Expression): boolean =>
  from === line.first && start.year !== null && tokenAt(line, to)?.word.kind === "digits" && rawAt(line, to + 1) === ":" && tokenAt(line, to + 2)?.word.kind === "digits";

/** «27 de mayo del 2025. Esta mañana …», «Miércoles, 3 de septiembre 2025, 12:02»: a line begins with nothing but the day. */
function isOwnSentence(line: Line, { from, to }: Expression): boolean {
  const head = rawAt(line, from - 1) === "," ? termBefore(line, from - 1, "date/weekday") : termBefore(line, from, "date/weekday");
  if (from !== line.first && head?.from !== line.first) return false;
  return rawAt(line, to) === "." || (rawAt(line, to) === "," && tokenAt(line, to + 1)?.word.kind === "digits");
}

const isNear = (doc: Document, { segment }: Placed): boolean => segment < TOP || segment >= doc.segments.length - BOTTOM;

/** «Publicado el …» at the head of a line or field, «press release by X (Feb. 14)», «Feb. 14 press release». */
function hasCue(line: Line, { from, to }: Expression): boolean {
  if (termAt(line, to, "date/stamp-release")) return true;
  for (let at = from; at > line.first && at > from - CUE_WINDOW; at--) {
    if (termBefore(line, at, "date/stamp-release")) return true;
    const head = termBefore(line, at, "date/stamp-head");
    if (head && (head.from === line.first || "|·•-–—/(:".includes(rawAt(line, head.from - 1)))) return true;
    const { word } = tokenAt(line, at - 1)!;
    const link = termBefore(line, at, "date/stamp-link") ?? termBefore(line, at, "date/on") ?? termBefore(line, at, "date/weekday");
    if (word.kind === "word" && word.shape === "lower" && !link) return false;
    if (word.raw === "." && at < from) return false;
  }
  return false;
}

/** «MADRID, 21 Mar. (EUROPA PRESS)», «(ANSA) - CAGLIARI, 17 SET -»: only places and agencies stand before. */
function isDateline(line: Line, { from, to }: Expression, isLead: boolean): boolean {
  if (from === line.first || from - line.first > LONGEST_DATELINE || isItem(line)) return false;
  // «On Thursday (28 July), officers …»
  if (rawAt(line, from - 1) === "(" && termBefore(line, from - 1, "date/weekday")) return false;
  const next = rawAt(line, to), behind = rawAt(line, to + 1);
  const closes = (next === "," && tokenAt(line, to + 1)?.word.kind === "digits") || next === "" || "(–—-)".includes(next) || (next === "." && (behind === "" || "-–—(".includes(behind) || isSentenceStart(line, to + 1))) || (next === "," && "(–—-".includes(behind || " ")) || (next === ":" && isLead);
  if (!closes || !",(–—-./|".includes(rawAt(line, from - 1))) return false;
  for (let at = line.first; at < from; at++) if (!isPlaceWord(line, at)) return false;
  return true;
}

/** «21.MAR.2025 - Cae una red …» as the first line; «18 Jun 2023 | 14 comentarios» below the headline. */
function isHead({ expression: { from, to, start }, line, segment }: Placed): boolean {
  if (from !== line.first || start.year === null) return false;
  return segment < 2 ? "-–—|·".includes(rawAt(line, to) || " ") : rawAt(line, to) === "|";
}

/** Bullets begin with the place and day of what they tell. */
const isItem = ({ doc, first }: Line): boolean => kindOf(doc, doc.tokens[first]!.sentence) === "item";

const isSentenceStart = (line: Line, at: number): boolean => tokenAt(line, at)?.sentence !== tokenAt(line, at - 1)?.sentence;

function isPlaceWord(line: Line, at: number): boolean {
  const { word } = tokenAt(line, at)!;
  // «Yesterday, (12/12/2023), officers seized …»
  if (termAt(line, at, "date/relative")) return false;
  if (word.kind === "sign") return !".!?;:".includes(word.raw) || at === line.first || word.raw === ".";
  return word.kind === "word" && (word.shape !== "lower" || termAt(line, at, "date/stamp-link") !== undefined || rawAt(line, at - 1) === "(" || rawAt(line, at + 1) === ")");
}

/** «Drugs Seizure in Hull on the 14/8/18»: a headline that says on which day something was done. */
function tellsAct(line: Line, from: number): boolean {
  if (!termBefore(line, termBefore(line, from, "date/article")?.from ?? from, "date/on")) return false;
  for (let at = line.first; at < from; at++) if (termAt(line, at, "op-acts")) return true;
  return false;
}

/** A short line with a date, perhaps a time and a byline, and no sentence. */
function isAlone(line: Line, { from, to }: Expression): boolean {
  const length = line.end - line.first;
  if (length > LONGEST_STAMP || rawAt(line, line.end - 1) === ":" || tellsAct(line, from)) return false;
  let lower = 0;
  for (let at = line.first; at < line.end; at++) {
    if (at >= from && at < to) continue;
    const { word } = tokenAt(line, at)!;
    if (word.kind === "word" && word.shape === "lower" && !termAt(line, at, "date/stamp-link")) lower++;
  }
  // «3 June 2020: Over 60 servers were taken down»
  return lower <= 1 && (from === line.first ? ":" !== rawAt(line, to) : to === line.end || (to + 1 === line.end && "-–—|·".includes(rawAt(line, to))) || isPlaceWord(line, line.first) || isTime(line, line.first));
}

/** «03.24pm 21 September 2016 | News». */
const isTime = (line: Line, at: number): boolean => /^\d{1,2}([.:]\d\d)?$/.test(rawAt(line, at)) && (".:".includes(rawAt(line, at + 1) || " ") || rawAt(line, at).length > 2) && tokenAt(line, at + 1)?.joined === true;
