import type { CountStatement } from "../model/fact.ts";
import type { NumberMention } from "../model/mention.ts";
import { headOf } from "./count-heads.ts";
import { isPersonal } from "./count-limits.ts";
import type { Place } from "./count-place.ts";
import { state } from "./count-statements.ts";
import type { Wall } from "./count-walls.ts";

/** How many tokens may stand between persons and those that spell them out. */
const NEAR = 3;

/** «las cinco detenidas, dos hombres y tres mujeres, fueron»: two numbers of persons that make up the one before are what those are. */
export function readSpelt(number: NumberMention, next: Wall | undefined, place: Place, earlier: readonly CountStatement[], code: string): CountStatement | undefined {
  const last = earlier.at(-1), whole = wholeOf(number, next, place, earlier);
  if (last === undefined || whole === undefined || !isPersonal(whole.fact.what)) return undefined;
  const head = headOf(number, place);
  return head?.term.type === "person" && !head.action ? state(number, whole.fact.what, number.from, head.to, head.from, head.to, `${code}/count/person`, place) : undefined;
}

/** The count that this number makes up with the next one, or with the one before. */
function wholeOf(number: NumberMention, next: Wall | undefined, { doc }: Place, earlier: readonly CountStatement[]): CountStatement | undefined {
  const last = earlier.at(-1), first = earlier.at(-2);
  if (last === undefined || number.from - last.to > NEAR || number.from < last.to || doc.tokens[last.from]!.sentence !== doc.tokens[number.from]!.sentence) return undefined;
  const isApposed = number.from - last.to === 1 && doc.tokens[last.to]!.word.kind === "sign";
  if (isApposed && next?.kind === "number" && number.value + next.value === last.fact.value && next.from - number.to <= NEAR + 1) return last;
  return first && first.fact.what === last.fact.what && last.from - first.to <= NEAR && last.fact.value + number.value === first.fact.value ? first : undefined;
}
