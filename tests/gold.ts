import type { ArticleRecord } from "../src/record.ts";
import type { CountryRole, DateRole, MoneyRole, What } from "../src/model/fact.ts";
import type { Qualifier } from "../src/model/mention.ts";

/** What a person read in an article: the facts that the record must state. */
export interface Gold extends GoldFacts {
  /** How many operations the text reports. */
  readonly operations: number;
  /** Facts that may be told or not: neither rewarded nor punished. */
  readonly optional?: Partial<GoldFacts>;
  /** Who did what, where the text reports several operations. */
  readonly byOperation?: readonly Partial<GoldFacts>[];
}

export interface GoldFacts {
  readonly names: readonly string[];
  readonly targets: readonly string[];
  readonly dates: readonly { readonly value: string; readonly role?: DateRole }[];
  readonly counts: readonly { readonly what: What; readonly value: number; readonly max?: number; readonly qualifier?: Qualifier }[];
  readonly money: readonly { readonly amount: number; readonly max?: number; readonly currency: string; readonly role?: MoneyRole; readonly qualifier?: Qualifier; readonly per?: "month" | "year" }[];
  readonly countries: readonly { readonly code: string; readonly roles?: readonly CountryRole[] }[];
}

export const GOLD_KINDS = ["names", "targets", "dates", "counts", "money", "countries"] as const;
export type GoldKind = (typeof GOLD_KINDS)[number];
export type Attributes = "role" | "qualifier" | "per" | "roles";

const ATTRIBUTES: Readonly<Partial<Record<GoldKind, readonly Attributes[]>>> = { dates: ["role"], counts: ["qualifier"], money: ["role", "qualifier", "per"], countries: ["roles"] };

type Any = { readonly [key: string]: unknown } | string;
type Facts = ArticleRecord["unassigned"];

/** How well a record agrees with gold, fact by fact. */
export interface Tally {
  readonly hits: number;
  readonly extra: readonly string[];
  readonly missed: readonly string[];
  /** Attributes of the facts that were found: how many, how many right, and which are wrong. */
  readonly attributes: number;
  /** Roles of a country count by their share. */
  readonly right: number;
  readonly wrong: readonly string[];
}

const foldName = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** «the Sparks Group» and «gruppo Sparks» are one target. */
const GROUP = /^(?:the|el|la|il|gruppo|grupo|group) | (?:group|gruppo|grupo)$/g;

/** The key by which two facts are the same fact. */
function keyOf(kind: GoldKind, fact: Any): string {
  if (kind === "names" || kind === "targets") return foldName(typeof fact === "string" ? fact : String(fact["value"])).replace(GROUP, "");
  const { value, what, max, amount, currency, code } = fact as Record<string, unknown>;
  const upTo = max === undefined ? "" : `-${String(max)}`;
  if (kind === "counts") return `${String(what)} ${String(value)}${upTo}`;
  if (kind === "money") return `${String(currency)} ${String(amount)}${upTo}`;
  return String(kind === "countries" ? code : value);
}

const factsOf = (parts: readonly Facts[], kind: GoldKind): Any[] => parts.flatMap((part) => part[kind] as unknown as Any[]);
const keysOf = (kind: GoldKind, facts: readonly unknown[] = []): Set<string> => new Set(facts.map((fact) => keyOf(kind, fact as Any)));

/** Compares the facts of one kind in a whole record with gold. */
export function tallyOf(record: ArticleRecord, gold: Gold, kind: GoldKind): Tally {
  const facts = factsOf([...record.operations, record.unassigned], kind);
  const want = keysOf(kind, gold[kind]), spare = keysOf(kind, gold.optional?.[kind]), have = keysOf(kind, facts);
  const told = gold[kind].flatMap((fact) => attributesOf(kind, fact as Any, facts.find((other) => keyOf(kind, other) === keyOf(kind, fact as Any))));
  return {
    hits: [...want].filter((key) => have.has(key)).length,
    extra: [...have].filter((key) => !want.has(key) && !spare.has(key)),
    missed: [...want].filter((key) => !have.has(key)),
    attributes: told.length,
    right: told.reduce((sum, { right }) => sum + right, 0),
    wrong: told.filter(({ right }) => right < 1).map(({ what }) => what),
  };
}

function attributesOf(kind: GoldKind, gold: Any, found: Any | undefined): { right: number; what: string }[] {
  if (found === undefined || typeof gold === "string" || typeof found === "string") return [];
  return (ATTRIBUTES[kind] ?? []).map((name) => {
    const want = gold[name] ?? null, have = found[name] ?? null;
    return { right: agreement(want, have), what: `${keyOf(kind, gold)}: ${name} is ${JSON.stringify(want)}, not ${JSON.stringify(have)}` };
  });
}

function agreement(want: unknown, have: unknown): number {
  if (!Array.isArray(want) || !Array.isArray(have)) return want === have ? 1 : 0;
  return (2 * want.filter((each) => have.includes(each)).length) / (want.length + have.length);
}

/** Facts in the right operation, where gold tells; each operation of gold takes the record's operation that fits it best. */
export function assignedOf(record: ArticleRecord, gold: Gold): Pick<Tally, "hits" | "extra" | "missed"> | null {
  if (!gold.byOperation) return null;
  const keys = (facts: Partial<Record<GoldKind, readonly unknown[]>>): string[] => GOLD_KINDS.flatMap((kind) => [...keysOf(kind, facts[kind])].map((key) => `${kind} ${key}`));
  const spare = new Set(keys(gold.optional ?? {})), left = record.operations.map((operation) => new Set(keys(operation as never)));
  let hits = 0;
  const extra: string[] = [], missed: string[] = [];
  for (const operation of gold.byOperation) {
    const want = keys(operation);
    const fit = (have: ReadonlySet<string>): number => want.filter((key) => have.has(key)).length;
    const best = left.sort((a, b) => fit(b) - fit(a)).shift() ?? new Set<string>();
    hits += fit(best);
    missed.push(...want.filter((key) => !best.has(key)));
    extra.push(...[...best].filter((key) => !want.includes(key) && !spare.has(key)));
  }
  return { hits, missed, extra: [...extra, ...left.flatMap((have) => [...have])] };
}

/** F1 of counted hits, extras and misses; 1 where there is nothing to find and nothing was found. */
export function f1(tallies: readonly { readonly hits: number; readonly extra: readonly string[]; readonly missed: readonly string[] }[]): number {
  const sum = (of: (tally: (typeof tallies)[number]) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const hits = sum((tally) => tally.hits), errors = sum(({ extra, missed }) => extra.length + missed.length);
  return hits + errors === 0 ? 1 : (2 * hits) / (2 * hits + errors);
}
