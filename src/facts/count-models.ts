import type { Document } from "../model/document.ts";
import type { NumberMention } from "../model/mention.ts";
import type { Head } from "./count-heads.ts";
import { isPlural } from "./count-heads.ts";
import type { Place } from "./count-place.ts";

/** «Three 201 Ford cars», «two 2019 vans»: figures right behind a number in words are of the model. */
export function withModels(numbers: readonly NumberMention[], headFinal: boolean): readonly NumberMention[] {
  if (!headFinal || !numbers.some((number, i) => isBeforeModel(number, numbers[i + 1]))) return numbers;
  return numbers.flatMap((number, i) => {
    const next = numbers[i + 1];
    if (i > 0 && isBeforeModel(numbers[i - 1]!, number)) return [];
    return isBeforeModel(number, next) ? [{ ...number, to: next!.to }] : [number];
  });
}

const isBeforeModel = ({ form, to }: NumberMention, next: NumberMention | undefined): boolean => form === "words" && next?.from === to && next.form === "digits" && next.max === undefined;

/** «an Infinix Hot 6 mobile phone»: figures behind a name and before one thing alone are of the model. */
export function isModel({ form, from, value }: NumberMention, { to }: Head, place: Place): boolean {
  const { doc, words, left } = place;
  return words.headFinal && form === "digits" && value > 1 && from > left && isName(doc, from - 1) && !isPlural(doc.tokens[to - 1]!.word.norm, place);
}

/** A large word that opens no sentence. */
function isName({ tokens, sentences }: Document, at: number): boolean {
  const { word, sentence } = tokens[at]!;
  return word.kind === "word" && word.shape !== "lower" && at > sentences[sentence]!.first;
}
