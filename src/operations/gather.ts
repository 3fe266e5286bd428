import { WHATS, type CountFact, type Evidence, type FactKind, type Facts, type MoneyFact, type Proof, type Statement } from "../model/fact.ts";
import type { Qualifier } from "../model/mention.ts";
import { onlyWords, withoutMarks } from "../text/letters.ts";

type Fact = Statement["fact"];

/** Where hedges differ, the stronger stands. */
const STRENGTH: Readonly<Record<Qualifier, number>> = { min: 3, max: 3, about: 2, exact: 1 };

/** Joins statements of the same fact into one with all its evidence; facts stand in the order of their first evidence. */
export function gather(statements: readonly Statement[]): Facts {
  const facts: Record<FactKind, Fact[]> = { names: [], targets: [], dates: [], counts: [], money: [], countries: [], agencies: [] };
  for (const { kind, fact } of statements) facts[kind].push(fact);
  for (const kind of KINDS) if (facts[kind].length > 0) facts[kind] = joinSame(kind, facts[kind]);
  return facts as unknown as Facts;
}

const KINDS: readonly FactKind[] = ["names", "targets", "dates", "counts", "money", "countries", "agencies"];

const startOf = ({ evidence }: Fact): number => evidence[0].start;

function joinSame(kind: FactKind, facts: Fact[]): Fact[] {
  if (facts.length === 1) return [joinAll(facts)];
  const groups = new Map<string | number, Fact[]>();
  for (const fact of inOrder(facts)) {
    const key = keyOf(kind, fact), same = groups.get(key);
    if (same) same.push(fact);
    else groups.set(key, [fact]);
  }
  const joined: Fact[] = [];
  for (const same of groups.values()) joined.push(joinAll(same));
  return joined;
}

/** Facts by where their first evidence starts: mostly they stand so already. */
function inOrder(facts: Fact[]): Fact[] {
  let last = -1;
  for (const fact of facts) {
    const start = startOf(fact);
    if (start < last) return facts.sort((a, b) => startOf(a) - startOf(b));
    last = start;
  }
  return facts;
}

function joinAll(facts: readonly Fact[]): Fact {
  // most facts are stated once
  if (facts.length === 1 && facts[0]!.evidence.length === 1) return facts[0]!;
  const evidence: Evidence[] = [], known = new Set<number>();
  for (const fact of facts) for (const each of fact.evidence) {
    const before = known.size;
    if (known.add(spanOf(each)).size > before) evidence.push(each);
  }
  return { ...facts.reduce(join), evidence: evidence as unknown as Proof };
}

/** A span in one number, which costs less than a text of both ends; no evidence is longer than a million characters. */
const spanOf = ({ start, end }: Evidence): number => start * 2 ** 22 + (end - start);

/** Words stay apart: «Taken down» and «Takedown» are two spellings, both of which the record gives. */
const foldName = (name: string): string =>
  /^[A-Za-z\d ]*$/.test(name) && !name.includes("  ") ? name.toLowerCase().trim() : onlyWords(withoutMarks(name.normalize("NFKD")).toLowerCase(), " ").trim();

function keyOf(kind: FactKind, fact: Fact): string | number {
  if (kind === "counts") {
    const { what, value, max } = fact as CountFact;
    const place = WHATS.indexOf(what);
    // a number costs less than a text, and most counts are no ranges, of a kind of the packs, and small enough
    if (max === undefined && place >= 0 && Number.isInteger(value) && value < 2 ** 40) return value * 32 + place;
    return `${what} ${value} ${max ?? ""}`;
  }
  if (kind === "money") {
    const { amount, max, currency } = fact as MoneyFact;
    return `${currency} ${amount} ${max ?? ""}`;
  }
  if ("code" in fact) return fact.code;
  const value = (fact as { value: string }).value;
  return kind === "dates" ? value : foldName(value);
}

/** What two statements of a fact say together; the evidence is joined by `joinAll`. */
function join(a: Fact, b: Fact): Fact {
  if ("roles" in a && "roles" in b) return { ...a, roles: [...new Set([...a.roles, ...b.roles])].filter((role, _, all) => role !== "other" || all.length === 1) };
  if ("qualifier" in a && "qualifier" in b) {
    const qualifier = STRENGTH[b.qualifier] > STRENGTH[a.qualifier] ? b.qualifier : a.qualifier;
    if (!("currency" in a) || !("currency" in b)) return { ...a, qualifier };
    return { ...a, role: a.role === "other" ? b.role : a.role, qualifier, per: a.per ?? b.per, form: a.form ?? b.form };
  }
  if (!("role" in a && "role" in b)) return a;
  return { ...a, role: a.role === "other" ? b.role : a.role } as Fact;
}
