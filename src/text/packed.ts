import { LONGEST_PREFIX, NO_TERMS, part, SHORTEST_PREFIX, wordBits, type Compile, type Head, type Tables, type TermTable } from "./heads.ts";
import { hashOf, homeIn, SEED, step } from "./hash.ts";
import type { CompiledTerm } from "../model/mark.ts";
import type { Term } from "./terms.ts";

/*
 * Terms as the build lays them out, so that a start parses none of them before its word is met. A file of one byte a
 * sign: three hash tables of places (exact words, folded words, prefixes) and the places of the values, each with its
 * length before it, as 32-bit integers; then the text that all the places count in:
 *
 *     first word ⏎ bits of second words ⏎ terms ⏎ terms with an odd second word ⏎ second word ⇥ terms ⏎ … ␌
 *
 * A term is `class|value|phrase`, class and value by number; terms have `;` between them.
 */

const TABLES = ["exact", "norms", "prefixes"] as const;
const SIGNS_OF_OUR_OWN = /[|;\t\n\f\\]/;

/** Values that JSON does not know. */
const MAP = "$map";
const encode = (value: unknown): string => JSON.stringify(value ?? null, (_, each: unknown) => (each instanceof Map ? { [MAP]: [...each] } : each));
const decode = (json: string): unknown =>
  json.includes(MAP) ? JSON.parse(json, (_, each: unknown) => (typeof each === "object" && each !== null && MAP in each ? new Map(each[MAP] as [unknown, unknown][]) : each)) : JSON.parse(json);

/** Signs beyond Latin-1 stand as `\u20ac`; words have few of them. */
const squeezed = (text: string): string => (/[^\0-\xff]/.test(text) ? text.replace(/[^\0-\xff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`) : text);
const restored = (text: string): string => (text.includes("\\") ? text.replace(/\\u(....)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text);

/** Lays terms out; for the build. */
export function packTerms(tables: Tables): Uint8Array {
  const classes = numbering<string>(), values = numbering<unknown>();
  const write = ({ cls, value, phrase }: Term): string => {
    if (SIGNS_OF_OUR_OWN.test(cls + phrase)) throw new Error(`a term with a sign that packing needs: ${phrase}`);
    return `${classes.of(cls)}|${values.of(value)}|${squeezed(phrase)}`;
  };
  const list = (terms: readonly Term[]): string => terms.map(write).join(";");
  let text = "\n";
  const recordOf = ([word, terms]: [string, readonly Term[]]): [string, number] => {
    const { alone, others, behind } = part(terms), at = text.length;
    text += [squeezed(word), wordBits(behind.keys()), list(alone), list(others), ...[...behind].map(([second, longer]) => `${squeezed(second)}\t${list(longer)}`)].join("\n") + "\n\f";
    return [word, at];
  };
  const lists = TABLES.map((name) => hashed([...tables[name]].map(recordOf)));
  const placeOf = (json: string): number => {
    const at = text.length;
    text += `${squeezed(json)}\n`;
    return at;
  };
  lists.push([placeOf(JSON.stringify(classes.all())), ...values.all().map((value) => placeOf(encode(value)))]);
  const integers = lists.flatMap((places) => [places.length, ...places]), bytes = new Uint8Array(4 * integers.length + text.length);
  const view = new DataView(bytes.buffer);
  integers.forEach((integer, index) => view.setInt32(4 * index, integer, true));
  for (let index = 0; index < text.length; index++) bytes[4 * integers.length + index] = text.charCodeAt(index);
  return bytes;
}

function numbering<T>(): { of: (value: T) => number; all: () => readonly T[] } {
  const numbers = new Map<T, number>();
  return {
    of: (value) => {
      if (!numbers.has(value)) numbers.set(value, numbers.size);
      return numbers.get(value)!;
    },
    all: () => [...numbers.keys()],
  };
}

/** Places by their words, in a table that is at most half full; 0 is no place. */
function hashed(places: readonly (readonly [string, number])[]): number[] {
  const table = new Array<number>(2 ** Math.ceil(Math.log2(2 * places.length + 2))).fill(0);
  for (const [word, place] of places) {
    let slot = homeIn(table.length, hashOf(word));
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = place;
  }
  return table;
}

/** Where a word's record begins; 0 if it has none. */
type Find = (word: string, hash: number) => number;

/** Reads what `packTerms` laid out. */
export function packedTable(bytes: Uint8Array, compile: Compile): TermTable {
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), starts: number[] = [];
  let at = 0;
  for (let list = 0; list <= TABLES.length; list++) {
    starts.push(at);
    at += 4 + 4 * whole.getInt32(at, true);
  }
  // the text is kept once (a slice of a buffer of Node's would keep it all)
  const view = new DataView(new Uint8Array(bytes.subarray(0, at)).buffer);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, bytes.byteLength - at).toString("latin1");
  const [exact, norms, prefixes] = TABLES.map((_, list) => finder(view, starts[list]!, text)) as [Find, Find, Find];
  const headAt = reader(text, (number) => view.getInt32(starts[TABLES.length]! + 4 + 4 * number, true), compile);
  return {
    headsOf: (raw, norm) => {
      const places = [exact(raw, hashOf(raw)), norms(norm, hashOf(norm)), ...prefixPlaces(norm, prefixes)];
      return places.filter((place) => place !== 0).map(headAt);
    },
  };
}

function prefixPlaces(norm: string, find: Find): number[] {
  const places: number[] = [];
  let hash = SEED;
  for (let length = 1; length <= norm.length && length <= LONGEST_PREFIX; length++) {
    hash = step(hash, norm.charCodeAt(length - 1));
    const place = length < SHORTEST_PREFIX ? 0 : find(norm.slice(0, length), hash);
    if (place !== 0) places.unshift(place);
  }
  return places;
}

function finder(view: DataView, start: number, text: string): Find {
  const slots = view.getInt32(start, true);
  return (word, hash) => {
    for (let slot = homeIn(slots, hash); ; slot = (slot + 1) & (slots - 1)) {
      const place = view.getInt32(start + 4 + 4 * slot, true);
      if (place === 0) return 0;
      const key = squeezed(word);
      if (text.startsWith(key, place) && text[place + key.length] === "\n") return place;
    }
  };
}

/** Reads records, each once; `placeOf` gives the place of the classes (0) and of the values (from 1). */
function reader(text: string, placeOf: (number: number) => number, compile: Compile): (place: number) => Head {
  const heads = new Map<number, Head>(), values = new Map<number, unknown>();
  const lineAt = (place: number): string => text.slice(place, text.indexOf("\n", place));
  const classes = JSON.parse(lineAt(placeOf(0))) as readonly string[];
  const valueAt = (number: number): unknown => {
    if (!values.has(number)) values.set(number, decode(restored(lineAt(placeOf(1 + number)))));
    return values.get(number);
  };
  const readTerm = (term: string): CompiledTerm => {
    const [cls, value, phrase] = term.split("|") as [string, string, string];
    return compile({ cls: classes[Number(cls)]!, value: valueAt(Number(value)), phrase: restored(phrase) });
  };
  const readTerms = (list: string): readonly CompiledTerm[] => (list === "" ? NO_TERMS : list.split(";").map(readTerm));
  return (place) => {
    const known = heads.get(place);
    if (known) return known;
    const head = readHead(text.slice(place, text.indexOf("\f", place)), readTerms);
    heads.set(place, head);
    return head;
  };
}

function readHead(record: string, readTerms: (list: string) => readonly CompiledTerm[]): Head {
  const [, bits, alone, others] = record.split("\n", 4) as [string, string, string, string];
  return { seconds: Number(bits), alone: readTerms(alone), others: readTerms(others), behind: behindIn(record, readTerms) };
}

/** So many questions are answered by looking through the record; who asks more often gets an index of it. */
const SEARCHED = 40;

function behindIn(record: string, readTerms: (list: string) => readonly CompiledTerm[]): Head["behind"] {
  const read = new Map<string, readonly CompiledTerm[]>();
  let asked = 0, lists: ReadonlyMap<string, string> | undefined;
  return (second) => {
    const known = read.get(second);
    if (known) return known;
    if (++asked === SEARCHED) lists = listsIn(record);
    const list = lists ? lists.get(second) : search(record, second);
    if (list === undefined) return NO_TERMS;
    const terms = readTerms(list);
    read.set(second, terms);
    return terms;
  };
}

function search(record: string, second: string): string | undefined {
  const key = `\n${squeezed(second)}\t`, at = record.indexOf(key);
  return at < 0 ? undefined : record.slice(at + key.length, record.indexOf("\n", at + key.length));
}

function listsIn(record: string): ReadonlyMap<string, string> {
  const lines = record.split("\n").slice(4, -1);
  return new Map(lines.map((line) => [restored(line.slice(0, line.indexOf("\t"))), line.slice(line.indexOf("\t") + 1)]));
}
