import { readGroup, type Atoms, type Grammar, type Part } from "./number-groups.ts";
import type { Atom } from "./number-words.ts";

/** A number as read; `scale` is the smallest magnitude that multiplied it, 1 if none; `base` is what it multiplied. */
export interface NumberReading {
  readonly value: number;
  readonly scale: number;
  readonly base: number;
  readonly to: number;
  readonly rough: boolean;
  readonly collective: boolean;
  /** Whether it begins with a figure. */
  readonly isFigure: boolean;
}

/** Reads the longest number that starts at `from`. */
export function readNumber(at: Atoms, from: number, grammar: Grammar): NumberReading | undefined {
  const first = readTerm(at, from, grammar);
  if (!first) return undefined;
  let sum: NumberReading = first;
  if (sum.scale === 1 && !sum.collective) return addHalf(at, sum) ?? sum;
  let terms: readonly NumberReading[] = [first];
  // each further term is smaller than the scale of the last one, so there are only a few
  while (sum.scale > 1) {
    const half = addHalf(at, sum);
    if (half) return half;
    const next = addTerm(at, sum, terms, grammar);
    if (!next) break;
    terms = next;
    sum = total(first, terms);
  }
  return sum;
}

function total(first: NumberReading, terms: readonly NumberReading[]): NumberReading {
  const value = terms.reduce((sum, term) => sum + term.value, 0), rough = terms.some((term) => term.rough), collective = terms.some((term) => term.collective);
  const { scale, to } = terms.at(-1)!;
  return { value, scale, base: first.base, to, rough, collective, isFigure: first.isFigure };
}

/** «three million and a half», «un milione e mezzo», «two and a half» */
function addHalf(at: Atoms, sum: NumberReading): NumberReading | undefined {
  const and = at(sum.to);
  if (and?.atom.kind !== "and" || (sum.scale < 1000 && sum.scale !== 1)) return undefined;
  let next = at(and.to);
  if (next && isOne(next.atom)) next = at(next.to);
  if (next?.atom.kind !== "fraction") return undefined;
  const after = at(next.to)?.atom.kind;
  if (after === "scale" || after === "article" || after === "collective") return undefined;
  return { ...sum, value: sum.value + next.atom.value * sum.scale, scale: 1, to: next.to };
}

const MULTIPLIERS: ReadonlySet<string> = new Set(["scale", "collective", "fraction"]);

/** «3 millones 450.000»: a lesser figure right behind millions counts something else. */
const LEAST_BEHIND = 10_000;

/** The terms with a further one, if there is one that fits: less than the last scale, or a scale that multiplies the last terms. */
function addTerm(at: Atoms, sum: NumberReading, terms: readonly NumberReading[], grammar: Grammar): readonly NumberReading[] | undefined {
  const and = at(sum.to)?.atom.kind === "and" ? at(sum.to) : undefined;
  const from = and?.to ?? sum.to;
  const start = at(from)?.atom;
  if (!start) return undefined;
  if (start.kind === "article" && !MULTIPLIERS.has(at(from + 1)?.atom.kind ?? "")) return start.isOne && !sum.isFigure && sum.scale === 1000 ? [...terms, { ...sum, value: 1, scale: 1, to: from + 1 }] : undefined;
  const next = readTerm(at, from, grammar);
  if (!next || next.value <= 0) return undefined;
  if (next.value >= sum.scale) return and ? undefined : fold(terms, next);
  // «3bn and 45m» are two
  const magnitude = at(from + 1)?.atom;
  if (and && start.kind === "figure" && magnitude?.kind === "scale" && magnitude.short) return undefined;
  // «5mila e 500», but not «2 million and 300 servers»
  if (start.kind === "figure" && next.scale === 1 && (and ? sum.scale !== 1000 || next.value < 100 : sum.scale > 1000 && next.value < LEAST_BEHIND)) return undefined;
  return [...terms, next];
}

/** «cincuenta y tres mil veinte millones»: the greater scale multiplies all that stands before it. */
function fold(terms: readonly NumberReading[], next: NumberReading): readonly NumberReading[] | undefined {
  const kept = terms.filter(({ scale }) => scale > next.scale), multiplied = terms.slice(kept.length);
  const sum = multiplied.reduce((value, term) => value + term.value, 0), last = multiplied.at(-1);
  if (!last || last.scale >= next.scale || next.base >= last.scale || sum >= next.scale) return undefined;
  return [...kept, { ...next, value: sum * next.scale + next.value }];
}

function readTerm(at: Atoms, from: number, grammar: Grammar): NumberReading | undefined {
  const first = at(from);
  if (!first) return undefined;
  if (first.atom.kind === "fraction") return readFraction(at, first.to, first.atom.value);
  const part = readGroup(at, from, grammar);
  if (part) {
    const { value, scale, base, to, rough, collective } = multiply(at, part) ?? plain(part);
    return { value, scale, base, to, rough, collective, isFigure: part.isFigure };
  }
  if (first.atom.kind === "scale") return first.atom.alone ? scaled(at, 1, first.atom.value, first.to) : undefined;
  if (first.atom.kind !== "article") return undefined;
  const next = at(first.to);
  if (next?.atom.kind === "scale" && !next.atom.short) return scaled(at, 1, next.atom.value, next.to);
  if (next?.atom.kind === "collective") return gather(at, next.atom, 1, next.to);
  return next?.atom.kind === "fraction" ? readFraction(at, next.to, next.atom.value) : undefined;
}

/** «three hundred and two dozen»: what follows a bare hundred is less than it. */
const plain = ({ value, scale, room, to, isFigure }: Part): NumberReading => ({ value, scale: room === 100 ? 100 : scale, base: scale > 1 ? value / scale : value, to, rough: false, collective: false, isFigure });

/** «half a million», «mezza dozzina», «medio centenar» */
function readFraction(at: Atoms, from: number, share: number): NumberReading | undefined {
  let next = at(from);
  if (next?.atom.kind === "article") next = at(next.to);
  if (next?.atom.kind === "collective") return gather(at, next.atom, share, next.to);
  if (next?.atom.kind === "scale" && !next.atom.short) return scaled(at, share, next.atom.value, next.to);
  return undefined;
}

const THOUSAND = 1000;

/** What stands behind a group: «million», «and a half million», «dozen», «thousand million». */
function multiply(at: Atoms, part: Part): NumberReading | undefined {
  const next = at(part.to);
  if (next?.atom.kind === "collective") return gather(at, next.atom, part.value, next.to);
  if (next?.atom.kind === "scale" && (!next.atom.short || part.isFigure)) {
    if (part.scale > 1 && next.atom.value <= part.scale) return undefined;
    // «400.000 mila euro»: the thousands were told twice
    if (part.isFigure && !next.atom.short && next.atom.value === THOUSAND && part.value >= THOUSAND && part.value % THOUSAND === 0) return { ...plain({ ...part, to: next.to }), scale: THOUSAND };
    return scaled(at, part.value, next.atom.value, next.to);
  }
  // «2½ million», «9 ½ years»
  if (next?.atom.kind === "vulgar" && part.isFigure && Number.isInteger(part.value)) {
    const value = part.value + next.atom.value, scale = at(next.to);
    return scale?.atom.kind === "scale" ? scaled(at, value, scale.atom.value, scale.to) : plain({ ...part, value, to: next.to });
  }
  if (next?.atom.kind === "fraction") {
    const scale = at(next.to);
    return scale?.atom.kind === "scale" && next.atom.value < 0.5 ? scaled(at, part.value * next.atom.value, scale.atom.value, scale.to) : undefined;
  }
  if (next?.atom.kind !== "and") return undefined;
  let half = at(next.to);
  if (half && isOne(half.atom)) half = at(half.to);
  const scale = half?.atom.kind === "fraction" ? at(half.to) : undefined;
  return half?.atom.kind === "fraction" && scale?.atom.kind === "scale" && !scale.atom.short ? scaled(at, part.value + half.atom.value, scale.atom.value, scale.to) : undefined;
}

/** «una ventina», and of millions. */
function gather(at: Atoms, { value, rough }: { value: number; rough: boolean }, times: number, to: number): NumberReading {
  const next = at(to), isMultiplied = next?.atom.kind === "scale" && !next.atom.short && next.atom.value > value;
  const many = isMultiplied ? scaled(at, value * times, next.atom.value, next.to) : { value: value * times, scale: 1, base: times, to };
  return { ...many, rough, collective: true, isFigure: false };
}

/** «two thousand million»: greater scales multiply again. */
function scaled(at: Atoms, base: number, scale: number, to: number): NumberReading {
  let value = round(base * scale), least = scale, factor = base;
  for (let next = at(to); next?.atom.kind === "scale" && next.atom.value > least; next = at(to)) {
    factor = value;
    least = next.atom.value;
    value = round(value * least);
    to = next.to;
  }
  return { value, scale: least, base: factor, to, rough: false, collective: false, isFigure: false };
}

/** 4.1 × 1000 is 4100 and not 4099.9999999999995. */
const round = (value: number): number => (Number.isSafeInteger(value) && Math.abs(value) < EXACT ? value : Number(value.toPrecision(15)));

/** Integers below have no more than fifteen digits. */
const EXACT = 1e15;

const isOne = (atom: Atom): boolean => atom.kind === "article" || (atom.kind === "small" && atom.value === 1);
