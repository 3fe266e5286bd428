import type { CountFact, Evidence, FactKind, Facts, MoneyFact, Proof, Statement } from "../model/fact.ts";
import type { Qualifier } from "../model/mention.ts";

type Fact = Statement["fact"];

/** Where hedges differ, the stronger stands. */
const STRENGTH: Readonly<Record<Qualifier, number>> = { min: 3, max: 3, about: 2, exact: 1 };

/** Joins statements of the same fact into one with all its evidence; facts stand in the order of their first evidence. */
export function gather(statements: readonly Statement[]): Facts {
  const facts: Record<FactKind, Map<string, Fact>> = {
    names: new Map(), targets: new Map(), dates: new Map(), counts: new Map(), money: new Map(), countries: new Map(), agencies: new Map(),
  };
  for (const { kind, fact } of [...statements].sort((a, b) => a.fact.evidence[0].start - b.fact.evidence[0].start)) {
    const key = keyOf(kind, fact), known = facts[kind].get(key);
    facts[kind].set(key, known ? join(known, fact) : fact);
  }
  return Object.fromEntries(Object.entries(facts).map(([kind, map]) => [kind, [...map.values()]])) as unknown as Facts;
}

const foldName = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function keyOf(kind: FactKind, fact: Fact): string {
  if (kind === "counts") {
    const { what, value, max } = fact as CountFact;
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

function join(a: Fact, b: Fact): Fact {
  const evidence = [...a.evidence, ...b.evidence.filter((each) => !a.evidence.some((other) => same(each, other)))] as unknown as Proof;
  if ("roles" in a && "roles" in b) return { ...a, roles: [...new Set([...a.roles, ...b.roles])].filter((role, _, all) => role !== "other" || all.length === 1), evidence };
  if ("qualifier" in a && "qualifier" in b) {
    const qualifier = STRENGTH[b.qualifier] > STRENGTH[a.qualifier] ? b.qualifier : a.qualifier;
    if (!("currency" in a) || !("currency" in b)) return { ...a, qualifier, evidence };
    const per = a.per ?? b.per, form = a.form ?? b.form;
    return { ...a, role: a.role === "other" ? b.role : a.role, qualifier, ...(per && { per }), ...(form && { form }), evidence };
  }
  if (!("role" in a && "role" in b)) return { ...a, evidence };
  return { ...a, role: a.role === "other" ? b.role : a.role, evidence } as Fact;
}

const same = (a: Evidence, b: Evidence): boolean => a.start === b.start && a.end === b.end;
