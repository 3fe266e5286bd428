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
  let joined = facts[0]!;
  for (let next = 1; next < facts.length; next++) joined = join(joined, facts[next]!);
  return { ...joined, evidence: distinct(facts) };
}

/** The evidence of facts, each span once. */
function distinct(facts: readonly Fact[]): Proof {
  const evidence: Evidence[] = [];
  // the facts stand in text order, so a span that starts behind all others is new, and no list of those known is needed yet
  let known: Set<number> | undefined, furthest = -1;
  for (const fact of facts) for (const each of fact.evidence) {
    if (each.start <= furthest) known ??= new Set(evidence.map(spanOf));
    furthest = Math.max(furthest, each.start);
    if (known?.has(spanOf(each))) continue;
    known?.add(spanOf(each));
    evidence.push(each);
  }
  return evidence as unknown as Proof;
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

const toldRole = <Role extends string>(a: { readonly role: Role }, b: { readonly role: Role }): Role => (a.role === "other" ? b.role : a.role);

/** What two statements of a fact say together, the first itself where the second adds nothing; the evidence is joined by `joinAll`. */
function join(a: Fact, b: Fact): Fact {
  if ("roles" in a && "roles" in b) {
    const added = b.roles.filter((role) => role !== "other" && !a.roles.includes(role));
    return added.length === 0 ? a : { ...a, roles: [...a.roles.filter((role) => role !== "other"), ...added] };
  }
  if ("qualifier" in a && "qualifier" in b) {
    const qualifier = STRENGTH[b.qualifier] > STRENGTH[a.qualifier] ? b.qualifier : a.qualifier;
    if (!("currency" in a) || !("currency" in b)) return qualifier === a.qualifier ? a : { ...a, qualifier };
    const role = toldRole(a, b), per = a.per ?? b.per, form = a.form ?? b.form;
    return role === a.role && qualifier === a.qualifier && per === a.per && form === a.form ? a : { ...a, role, qualifier, per, form };
  }
  if (!("role" in a && "role" in b)) return a;
  const role = toldRole(a, b);
  return role === a.role ? a : ({ ...a, role } as Fact);
}
