import type { CountWords } from "../languages/pack.ts";
import type { Document } from "../model/document.ts";
import type { CountFact, CountStatement, Statement } from "../model/fact.ts";
import { addAll } from "../model/lists.ts";
import type { Mentions, NumberMention } from "../model/mention.ts";
import type { Hits } from "../rules/apply.ts";
import { isNumeral } from "../mentions/number-words.ts";
import { markAt } from "../text/marks.ts";
import { lookRight } from "./count-actions.ts";
import { isOfOneAlone } from "./count-agreement.ts";
import { isAge } from "./count-ages.ts";
import { readAnswer } from "./count-answers.ts";
import { behindAside } from "./count-asides.ts";
import { readBare, type Bare } from "./count-bare.ts";
import { hasOther } from "./count-earlier.ts";
import { readChange } from "./count-changes.ts";
import { areObjects } from "./count-deeds.ts";
import { isToldTwice, withEquals } from "./count-equals.ts";
import { headBehindComma } from "./count-dislocated.ts";
import { afterPartitives, headOf, headOfNext } from "./count-heads.ts";
import { withInverted } from "./count-inverted.ts";
import { withModels } from "./count-models.ts";
import { inNames } from "./in-names.ts";
import { readKind } from "./count-elided.ts";
import { isCredible, isLikely, isPersonal, MOST, MOST_AT_ALL } from "./count-limits.ts";
import { readHead } from "./count-named.ts";
import { isParted, isWholeAhead, placeAhead, placeOfWhole, readPart } from "./count-parted.ts";
import { isModelYear, isOfCode, isOfName, isOfOne, isOfShare, isOfSingular, isPartOfOther, isShare, isSomeOf, isVague, isYearOf } from "./count-nothing.ts";
import { objectOf } from "./count-objects.ts";
import type { Place } from "./count-place.ts";
import { mediumOf } from "./count-shared.ts";
import { readSpelt } from "./count-spelt.ts";
import { state, withAction } from "./count-statements.ts";
import { readTopic } from "./count-topics.ts";
import { claimsOf, placeOf, wallsOf } from "./count-walls.ts";
import { settleWholes } from "./count-wholes.ts";
import { actionAt, closedWords, nounAt } from "./count-words.ts";

/** What the document states of counts, place by place. `code` names the language in the rules' ids. */
export function stateCounts(doc: Document, mentions: Mentions, hits: Hits, words: CountWords, code: string): Statement[] {
  const closed = closedWords(words), isInName = inNames(doc, mentions.name);
  const numbers = withEquals(doc, withModels(mentions.number.filter(({ form, coreFrom }) => form !== "article" && !isInName(coreFrom)), words.headFinal));
  const walls = wallsOf(numbers, mentions), base = { doc, words, closed }, claimed = claimsOf(walls, base);
  const statements: CountStatement[] = [];
  for (let i = 0; i < walls.all.length; i++) {
    const number = walls.all[i]!;
    if (number.kind !== "number" || !isCountable(number.value) || isVague(number, doc, closed) || isOfCode(number, doc) || isOfName(number, doc, words)) continue;
    const sentence = doc.sentences[doc.tokens[walls.from[i]!]!.sentence]!;
    if (doc.segments[sentence.segment]!.kind === "boilerplate") continue;
    const wall = i > 0 ? walls.all[i - 1] : undefined, previous = statements.at(-1);
    if (isPartOfOther(doc, number, wall, previous)) continue;
    const near = previous && doc.tokens[previous.to - 1]!.sentence === sentence.index && !hasOther(previous, wall, doc, closed) ? previous.fact : undefined;
    const next = walls.all[i + 1], own = placeOf(base, walls, i, sentence, claimed);
    const place = isParted(number, wall, own) ? placeOfWhole(number, own) : isWholeAhead(number, next, own) ? placeAhead(own) : own;
    const change = readChange(number, next, own, () => placeOf(base, walls, i + 1, sentence, claimed), code);
    if (change.length > 0) {
      addAll(statements, change);
      i++;
      continue;
    }
    const spelt = readSpelt(number, next, place, statements, code);
    const part = next && afterPartitives(number.to, place) === next.from && hits.get(number) === undefined ? readPart(number, next, placeOf(base, walls, i + 1, sentence, claimed), code) : undefined;
    addAll(statements, part ?? (spelt ? [spelt] : readCount(number, place, hits, statements, near, next?.kind === "number" ? next : undefined, code)));
  }
  return settleWholes(doc, statements, closed);
}

/** «Arrests? None, zero»: nothing is no count. */
const isCountable = (value: number): boolean => Number.isInteger(value) && value !== 0;

function readCount(number: NumberMention, place: Place, hits: Hits, earlier: readonly CountStatement[], previous: CountFact | undefined, next: NumberMention | undefined, code: string): CountStatement[] {
  for (const { gives, rule, from, to } of hits.get(number) ?? []) {
    if ("drop" in gives) return [];
    if ("count" in gives) return [state(number, gives.count, from, to, Math.min(number.to, to - 1), to, rule, place)];
  }
  if (isToldTwice(place.doc, number, previous)) return [];
  // «seven of every ten prisoners», «sette su dieci arrestati»
  const share = markAt(place.doc.marks, number.to, "count-partitive")?.to ?? number.to;
  if (markAt(place.doc.marks, share, "count-share") && isNumeral(place.doc, share + 1)) return [];
  // «one of the largest rings» counts nothing
  if (isOfShare(number, place)) return [];
  // «not one website»
  if (number.value === 1 && closedWords(place.words).negators.has(place.doc.tokens[number.from - 1]?.word.norm ?? "")) return [];
  if (number.value === 1 && (markAt(place.doc.marks, number.to, "count-partitive") || isShare(number, place))) return [];
  const head = headOf(number, place) ?? headBehindComma(number, place) ?? headOfNext(number, next, place);
  if (head ? isModelYear(number, place) || isOfSingular(number, head, place) || (head.term.type === "person" && isOfOne(number, place)) : isOfOne(number, place)) return [];
  // «4 adulti su 10 hanno visto contenuti illegali»
  if (head?.action && markAt(place.doc.marks, number.from - 1, "count-share")) return [];
  if (head) return readHead(number, head, place, previous, code);
  if (isSomeOf(number, place)) return [];
  // «a 2022 report stated that they prosecuted …»
  if (isYearOf(number, place)) return [];
  if (isAge(number, place)) return [];
  const inverted = withInverted(number, place);
  if (inverted) return readHead(inverted.number, inverted.head, place, previous, code);
  if (areObjects(number.from, place)) return [];
  const object = objectOf(number, place, (action) => isCredible(action, number.value));
  if (object) return [withAction(number, object.head, object.action, place, `${code}/count/object`)];
  const bare = readBare(number, place, previous, earlier, (action) => action !== "users" || isCredible(action, number.value)) ?? readUnknown(number, place) ?? readKind(number, place, previous) ?? readAnswer(number, place, earlier) ?? readTopic(number, place, earlier);
  if (bare && ((isPersonal(bare.what) && !isCredible(bare.what, number.value) && !(bare.reader === "before" && isNamed(bare, place, number.value))) || number.value > (MOST[bare.what] ?? MOST_AT_ALL))) return [];
  return bare ? [state(number, bare.what === "channels" ? mediumOf(bare.noun, place) : bare.what, bare.from, bare.to, bare.noun.from, bare.noun.to, `${code}/count/${bare.reader}`, place)] : [];
}

/** «I clienti sono 83»: who is called a user is one, however few they are. */
const isNamed = ({ what, noun }: Bare, { doc }: Place, value: number): boolean => what === "users" && nounAt(doc, noun.from) !== undefined && isLikely(what, value);

/** How many auxiliaries may stand before what was done, in tokens. */
const AUXILIARIES = 3;

/** What is done meanwhile, in the languages that put nouns first: «arrestando», «deteniendo». */
const GERUND = /[ae]ndo$/;

/** «tre ciociari sono stati arrestati», «venti copisterie perquisite»: whoever is arrested is a person, and what is searched a place, whatever the noun. */
function readUnknown(number: NumberMention, place: Place): ReturnType<typeof readBare> {
  const { doc, words, closed, right } = place;
  const { word } = doc.tokens[number.to] ?? {};
  if (words.headFinal || !word || isAge(number, place) || number.to + 1 >= right || word.kind !== "word" || word.shape !== "lower" || closed.functionWords.has(word.norm) || ["count-age", "count-measure"].some((cls) => markAt(doc.marks, number.to, cls))) return undefined;
  const done = lookRight(behindAside(number.to, number.to + 1, place), place, (action) => action === "arrests" || action === "searches" || action === "suspects", 6);
  // «due conducenti indagati»: of an accusation only where it stands right behind
  if (done?.mark.value === "suspects" && (done.mark.from !== number.to + 1 || !isCredible("suspects", number.value))) return undefined;
  // «in two steps, and 23 people were held»
  for (let at = Math.max(number.to + 1, (done?.mark.from ?? 0) - AUXILIARIES); done && at < done.mark.from; at++) if (closed.conjunctions.has(doc.tokens[at]!.word.norm)) return undefined;
  // «tre delinquenti hanno rovistato la casa»: who searches is not searched
  if (done?.mark.value === "searches" && closed.perfects.has(doc.tokens[done.mark.from - 1]!.word.norm)) return undefined;
  // «14,000 covers, arresting a woman»
  if (done && GERUND.test(doc.tokens[done.mark.from]!.word.norm)) return undefined;
  if (!done || isOfOneAlone(number.from, done.mark, place) || done.distance >= 0.8 || actionAt(doc, number.to) || markAt(doc.marks, done.mark.from, "count-of-things")) return undefined;
  return { what: done.mark.value, from: number.from, to: done.mark.to, noun: { from: number.to, to: number.to + 1 }, reader: "action" };
}
