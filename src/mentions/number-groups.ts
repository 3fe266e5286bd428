import type { Atom } from "./number-words.ts";

/** The atom at a place of a text, or of a word that is written together, and the place after it. */
export type Atoms = (index: number) => { readonly atom: Atom; readonly to: number } | undefined;

export interface Grammar {
  /** «treinta y uno» */
  readonly andInTens: boolean;
  /** «nineteen seventy-three» */
  readonly pairs: boolean;
}

/** A number below a scale, while it is being read. */
export interface Part {
  readonly value: number;
  /** What may still be added to it must be less. */
  readonly room: number;
  readonly to: number;
  readonly isFigure: boolean;
  /** The scale of a word such as «duemila». */
  readonly scale: number;
}

/** Up to three digits in words, a figure, or a word written together, with its hundreds. */
export function readGroup(at: Atoms, from: number, grammar: Grammar): Part | undefined {
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
    const value = next && !isArticleBehind(next.atom, sum, grammar) ? addend(at, next, sum) : undefined;
    if (!next || value === undefined) return grammar.pairs && sum === head ? addPair(at, sum) : sum;
    sum = { value: sum.value + value, room: next.atom.kind === "small" ? next.atom.room : 1, to: next.to, isFigure: sum.isFigure, scale: sum.scale };
  }
}

/** «per quattro una misura»: behind a unit, and behind a ten where tens and units are written together, an article starts another phrase. */
const isArticleBehind = ({ kind }: Atom, { room }: Part, { andInTens }: Grammar): boolean => kind === "article" && (room === 1 || (room === 10 && !andInTens));

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
  if (next.atom.kind !== "small") return { value: head.value + addend(at, next, head)!, room: 1, to: next.to, isFigure: head.isFigure, scale: head.scale };
  const tail = addSmall(at, { value: next.atom.value, room: next.atom.room, to: next.to, isFigure: false, scale: 1 }, { ...grammar, pairs: false });
  const after = at(tail.to)?.atom.kind;
  return after === "hundred" || after === "collective" ? head : { ...head, value: head.value + tail.value, room: 1, to: tail.to };
}
