import type { Statement } from "../model/fact.ts";

/** A statement as a fact of an operation: a day of which no word tells more is one of action. */
export function inOperation(statement: Statement): Statement {
  return statement.kind === "dates" && statement.untold && statement.fact.role === "other" ? { ...statement, fact: { ...statement.fact, role: "action" } } : statement;
}

/** A statement of news without an operation: nothing was raided in its countries, which are a market. */
export function inMarket(statement: Statement): Statement {
  if (statement.kind !== "countries" || !statement.fact.roles.includes("location")) return statement;
  const rest = statement.fact.roles.filter((role) => role !== "location");
  return { ...statement, fact: { ...statement.fact, roles: rest.length > 0 ? rest : ["market"] } };
}
