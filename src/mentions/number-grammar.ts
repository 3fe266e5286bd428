import type { Atom } from "./number-words.ts";

/** The atom at a place of a text, or of a word that is written together, and the place after it. */
export type Atoms = (index: number) => { readonly atom: Atom; readonly to: number } | undefined;

export interface Grammar {
  /** «treinta y uno» */
  readonly andInTens: boolean;
  /** «nineteen seventy-three» */
  readonly pairs: boolean;
}

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

interface Part {
  readonly value: number;
  /** What may still be added to it must be less. */
  readonly room: number;
  readonly to: number;
  readonly isFigure: boolean;
  /** The scale of a word such as «duemila». */
  readonly scale: number;
}

/** Reads the longest number that starts at `from`. */
export function readNumber(at: Atoms, from: number, grammar: Grammar): NumberReading | undefined {
  const first = readTerm(at, from, grammar);
  if (!first) return undefined;
  let sum: NumberReading = first;
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
  return { ...terms.at(-1)!, value, base: first.base, isFigure: first.isFigure, rough, collective };
}

/** «three million and a half», «un milione e mezzo» */
function addHalf(at: Atoms, sum: NumberReading): NumberReading | undefined {
  const and = at(sum.to);
  if (and?.atom.kind !== "and" || sum.scale < 1000) return undefined;
  let next = at(and.to);
  if (next && isOne(next.atom)) next = at(next.to);
  if (next?.atom.kind !== "fraction") return undefined;
  const after = at(next.to)?.atom.kind;
  if (after === "scale" || after === "article" || after === "collective") return undefined;
  return { ...sum, value: sum.value + next.atom.value * sum.scale, scale: 1, to: next.to };
}

const MULTIPLIERS: ReadonlySet<string> = new Set(["scale", "collective", "fraction"]);

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
  if (start.kind === "figure" && next.scale === 1 && (and ? sum.scale !== 1000 || next.value < 100 : sum.scale > 1000)) return undefined;
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
  if (part) return { ...(multiply(at, part) ?? plain(part)), isFigure: part.isFigure };
  if (first.atom.kind === "scale") return first.atom.alone ? scaled(at, 1, first.atom.value, first.to) : undefined;
  if (first.atom.kind !== "article") return undefined;
  const next = at(first.to);
  if (next?.atom.kind === "scale" && !next.atom.short) return scaled(at, 1, next.atom.value, next.to);
  if (next?.atom.kind === "collective") return { ...gather(next.atom, 1), to: next.to };
  return next?.atom.kind === "fraction" ? readFraction(at, next.to, next.atom.value) : undefined;
}

/** «three hundred and two dozen»: what follows a bare hundred is less than it. */
const plain = ({ value, scale, room, to, isFigure }: Part): NumberReading => ({ value, scale: room === 100 ? 100 : scale, base: scale > 1 ? value / scale : value, to, rough: false, collective: false, isFigure });

/** «half a million», «mezza dozzina», «medio centenar» */
function readFraction(at: Atoms, from: number, share: number): NumberReading | undefined {
  let next = at(from);
  if (next?.atom.kind === "article") next = at(next.to);
  if (next?.atom.kind === "collective") return { ...gather(next.atom, share), to: next.to };
  if (next?.atom.kind === "scale" && !next.atom.short) return scaled(at, share, next.atom.value, next.to);
  return undefined;
}

/** What stands behind a group: «million», «and a half million», «dozen», «thousand million». */
function multiply(at: Atoms, part: Part): NumberReading | undefined {
  const next = at(part.to);
  if (next?.atom.kind === "collective") return { ...gather(next.atom, part.value), to: next.to };
  if (next?.atom.kind === "scale" && (!next.atom.short || part.isFigure)) {
    if (part.scale > 1 && next.atom.value <= part.scale) return undefined;
    return scaled(at, part.value, next.atom.value, next.to);
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

const gather = ({ value, rough }: { value: number; rough: boolean }, times: number) => ({ value: value * times, scale: 1, base: times, rough, collective: true, isFigure: false });

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
const round = (value: number): number => Number(value.toPrecision(15));

/** Up to three digits in words, a figure, or a word written together, with its hundreds. */
function readGroup(at: Atoms, from: number, grammar: Grammar): Part | undefined {
  const head = readHead(at, from, grammar);
  if (!head) return undefined;
  const next = at(head.to);
  if (next?.atom.kind !== "hundred" || head.scale > 1 || head.value <= 0 || (head.value >= 100 && !head.isFigure)) return head.room === 100 ? addTail(at, head, grammar) : head;
  return addTail(at, { value: head.value * 100, room: 100, to: next.to, isFigure: head.isFigure, scale: 1 }, grammar);
}

function readHead(at: Atoms, from: number, grammar: Grammar): Part | undefined {
  const first = at(from);
  if (!first) return undefined;
  const { atom, to } = first;
  switch (atom.kind) {
    case "figure":
      return { value: atom.value, room: 1, to, isFigure: true, scale: 1 };
    case "compound":
      return { value: atom.value, room: atom.room, to, isFigure: false, scale: atom.scale };
    case "small":
      return addSmall(at, { value: atom.value, room: atom.room, to, isFigure: false, scale: 1 }, grammar);
    case "article":
      return at(to)?.atom.kind === "hundred" ? { value: 1, room: 1, to, isFigure: false, scale: 1 } : undefined;
    case "hundred":
      return atom.alone ? addTail(at, { value: 100, room: 100, to, isFigure: false, scale: 1 }, grammar) : undefined;
    default:
      return undefined;
  }
}

/** Adds ten to hundred, and unit to ten: «ciento veinte», «treinta y uno», «two point five». */
function addSmall(at: Atoms, head: Part, grammar: Grammar): Part {
  let sum = head;
  for (;;) {
    let next = at(sum.to);
    if (next?.atom.kind === "point") return addDecimals(at, sum, next.to);
    if (next?.atom.kind === "and" && (sum.room === 100 || (sum.room === 10 && grammar.andInTens))) next = at(next.to);
    const value = next && addend(at, next, sum);
    if (!next || value === undefined) return grammar.pairs && sum === head ? addPair(at, sum) : sum;
    sum = { ...sum, value: sum.value + value, room: next.atom.kind === "small" ? next.atom.room : 1, to: next.to };
  }
}

function addend(at: Atoms, next: { atom: Atom; to: number }, sum: Part): number | undefined {
  const { atom } = next;
  if (atom.kind === "article" && atom.isOne && !sum.isFigure) return ["collective", "fraction"].includes(at(next.to)?.atom.kind ?? "") ? undefined : 1;
  if (atom.kind !== "small" && atom.kind !== "figure" && atom.kind !== "compound") return undefined;
  if (atom.value <= 0 || atom.value >= sum.room || (sum.room === 10 && sum.value >= 20 && atom.value > 9)) return undefined;
  if (atom.kind === "figure" && !Number.isInteger(atom.value)) return undefined;
  const after = at(next.to)?.atom.kind;
  // «3 hundred and 2 hundred» are two numbers, «forty-five hundred» is one
  return sum.room === 100 && (after === "hundred" || after === "collective") ? undefined : atom.value;
}

/** «nineteen seventy-three», «one twenty-two» */
function addPair(at: Atoms, head: Part): Part {
  const ten = at(head.to)?.atom;
  if (head.room !== 1 || head.value < 1 || ten?.kind !== "small" || ten.room !== 10) return head;
  const unit = at(at(head.to)!.to)?.atom;
  const hasUnit = unit?.kind === "small" && unit.value > 0 && unit.value < 10;
  if (head.value < 10 && !hasUnit) return head;
  return { ...head, value: head.value * 100 + ten.value + (hasUnit ? unit.value : 0), to: head.to + (hasUnit ? 2 : 1) };
}

function addDecimals(at: Atoms, head: Part, from: number): Part {
  let digits = "", to = from;
  for (let next = at(to); next?.atom.kind === "small" && next.atom.value < 10 && digits.length < 9; next = at(to)) {
    digits += next.atom.value;
    to = next.to;
  }
  return digits ? { ...head, value: Number(`${head.value}.${digits}`), room: 1, to } : head;
}

/** What may follow a hundred: «two hundred and six», «3 hundred and 21». */
function addTail(at: Atoms, head: Part, grammar: Grammar): Part {
  let next = at(head.to);
  if (next?.atom.kind === "and") next = at(next.to);
  if (!next || addend(at, next, head) === undefined) return head;
  if (next.atom.kind !== "small") return { ...head, value: head.value + addend(at, next, head)!, room: 1, to: next.to };
  const tail = addSmall(at, { value: next.atom.value, room: next.atom.room, to: next.to, isFigure: false, scale: 1 }, { ...grammar, pairs: false });
  const after = at(tail.to)?.atom.kind;
  return after === "hundred" || after === "collective" ? head : { ...head, value: head.value + tail.value, room: 1, to: tail.to };
}

const isOne = (atom: Atom): boolean => atom.kind === "article" || (atom.kind === "small" && atom.value === 1);
