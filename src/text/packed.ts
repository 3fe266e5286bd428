import type { Term } from "./terms.ts";

/**
 * Terms by the first word of each, in strings that are read when that word is met: a start-up pays for one parse of flat
 * JSON instead of some ten thousand objects. Made by the build, from the terms themselves.
 */
export interface PackedTerms {
  /** JSON of each value; terms that share a value share its place. */
  readonly values: readonly string[];
  /** First word → `class|place of the value|phrase;…`, in the order of the terms. */
  readonly exact: Readonly<Record<string, string>>;
  readonly norms: Readonly<Record<string, string>>;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** Maps are the only values of terms that JSON does not know. */
const MAP = "$map";
const encode = (value: unknown): string => JSON.stringify(value ?? null, (_, each: unknown) => (each instanceof Map ? { [MAP]: [...each] } : each));
const decode = (json: string): unknown =>
  JSON.parse(json, (_, each: unknown) => (typeof each === "object" && each !== null && MAP in each ? new Map(each[MAP] as [unknown, unknown][]) : each));

/** Packs terms whose first words are known; each phrase is plain words. */
export function packTerms(tables: Readonly<Record<"exact" | "norms" | "prefixes", ReadonlyMap<string, readonly Term[]>>>): PackedTerms {
  const values: string[] = [],
    places = new Map<unknown, number>();
  const placeOf = (value: unknown): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, values.length);
    return values.push(encode(value)) - 1;
  };
  const line = ({ cls, value, phrase }: Term): string => {
    if (/[|;]/.test(cls + phrase)) throw new Error(`a term with a sign that packing needs: ${phrase}`);
    return `${cls}|${placeOf(value)}|${phrase}`;
  };
  const table = (terms: ReadonlyMap<string, readonly Term[]>) => Object.fromEntries([...terms].map(([key, list]) => [key, list.map(line).join(";")]));
  return { exact: table(tables.exact), norms: table(tables.norms), prefixes: table(tables.prefixes), values };
}

/** Reads the terms of a first word. */
export function unpacker({ values }: PackedTerms): (table: Readonly<Record<string, string>>, key: string) => readonly Term[] {
  const read = new Map<number, unknown>();
  const valueAt = (place: number): unknown => {
    if (!read.has(place)) read.set(place, decode(values[place]!));
    return read.get(place);
  };
  return (table, key) => {
    if (!Object.hasOwn(table, key)) return NONE;
    return table[key]!.split(";").map((line) => {
      const [cls, place, phrase] = line.split("|") as [string, string, string];
      return { cls, value: valueAt(Number(place)), phrase };
    });
  };
}

const NONE: readonly Term[] = [];
