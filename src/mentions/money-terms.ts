import type { MoneyWords } from "../languages/pack.ts";
import type { Term } from "../text/terms.ts";

/** Class of the names of currencies that are weights too. */
export const WEIGHT = "currency-weight";
/** Class of the words before a weight. */
export const WEIGHING = "currency-weighing";
/** Class of the terms that tell what an amount is. */
export const ROLE = "money-role";
/** Classes of what may follow an amount without its currency, and of what is not what it counts. */
export const ELIDED = "currency-elided", NO_NOUN = "currency-no-noun";
/** Class of the terms that lead to what something is worth. */
export const WORTH = "currency-worth";

/** Classes of the words right before a price, and before more of the money just told. */
export const PRICED = "currency-priced", FURTHER = "currency-further";

/** Class of the verbs that take money and nothing else. */
export const SPENT = "currency-spent";

/** Class of the words before a sum that it is the matter of. */
export const TOPIC = "money-topic";

/** Class of the nouns that are counted. */
export const COUNTED = "count";

/** Class of the terms for forms of money; cash is one. */
export const CASH = "money-form";

/** The lexicon's terms for what may follow an amount without its currency. */
export function elidedTerms(words: MoneyWords): Term[] {
  const terms = (cls: string, list: readonly string[]): Term[] => list.map((phrase) => ({ cls, value: null, phrase }));
  return [...terms(ELIDED, words.elided), ...terms(TOPIC, words.topics), ...terms(WORTH, words.worth), ...terms(NO_NOUN, words.noNouns), ...terms(PRICED, words.priced), ...terms(FURTHER, words.further), ...terms(SPENT, words.spending), ...terms(WEIGHT, words.weights), ...terms(WEIGHING, words.weighing)];
}
