import type { Document } from "../model/document.ts";
import { announcedBy, MOST_ANNOUNCED, OPENING, type SentenceCues } from "./cues.ts";
import { ENOUGH } from "./evidence.ts";
import { groupStretches, type Group } from "./groups.ts";
import { cutStretches, planOf, type Plan, type Stretch } from "./stretches.ts";

/** A document cut into stretches, and those that report operations put together by operation. */
export interface Division {
  readonly stretches: readonly Stretch[];
  readonly groups: readonly Group[];
}

/** Where a text says how many operations it tells of, weaker reasons part them too, if they part it into just so many. */
const WEAKER = 7;

/** Divides a document into its operations. */
export function divide(doc: Document, cues: readonly SentenceCues[]): Division {
  const plan = planOf(doc, cues), asItStands = divideBy(doc, cues, plan, ENOUGH), early = announced(cues, OPENING), all = announced(cues, SUMMED_UP), told = early.length > 0 ? early : all;
  if (told.length === 0 || told.some((number) => number <= asItStands.groups.length)) return asItStands;
  const further = divideBy(doc, cues, plan, WEAKER), { length } = further.groups;
  return early.includes(length) || (all.includes(length) && further.groups.every((group) => hasResults(group, cues))) ? further : asItStands;
}

const announced = (cues: readonly SentenceCues[], sentences: number): readonly number[] => announcedBy(cues, sentences).filter((number) => number <= MOST_ANNOUNCED);

/** «With the two operations, police …»: behind the first sentences such words sum up what each of them brought; among how many they are looked for. */
const SUMMED_UP = 12;

const hasResults = ({ stretches }: Group, cues: readonly SentenceCues[]): boolean => stretches.some(({ sentences }) => sentences.some((index) => cues[index]!.results > 0));

function divideBy(doc: Document, cues: readonly SentenceCues[], plan: Plan, enough: number): Division {
  const stretches = cutStretches(doc, cues, plan, enough);
  return { stretches, groups: groupStretches(stretches, cues) };
}
