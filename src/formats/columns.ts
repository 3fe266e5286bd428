import type { ArticleRecord } from "../record.ts";

export type Cell = string | number | null;
export type Row = readonly Cell[];

type Facts = ArticleRecord["unassigned"];
type Fact = Facts[keyof Facts][number];

/** A row an operation. Lists are joined by «; »; a count reads `arrests=12`, a sum `EUR 4800000 seized`, with `>` `<` `~` for the hedges. */
export const OPERATION_COLUMNS = [
  "id",
  "title",
  "published",
  "language",
  "operation",
  "name",
  "date",
  "names",
  "targets",
  "dates",
  "counts",
  "money",
  "countries",
  "agencies",
] as const;

/** A row a fact, with the first piece of its evidence. */
export const FACT_COLUMNS = [
  "id",
  "operation",
  "kind",
  "value",
  "max",
  "what",
  "currency",
  "role",
  "qualifier",
  "per",
  "form",
  "name",
  "start",
  "end",
  "text",
  "rule",
] as const;

const SIGNS = { exact: "", min: ">", max: "<", about: "~" } as const;
const list = (cells: readonly string[]): string => cells.join("; ");
const upTo = (max: number | undefined): string => (max === undefined ? "" : `-${max}`);

export function operationRows({ id, source, language, operations }: ArticleRecord): Row[] {
  return operations.map((operation) => [
    id,
    source.title,
    source.published,
    language.code,
    operation.id,
    operation.name,
    operation.date,
    list(operation.names.map(({ value }) => value)),
    list(operation.targets.map(({ value }) => value)),
    list(operation.dates.map(({ value, role }) => `${value} ${role}`)),
    list(operation.counts.map(({ what, value, max, qualifier }) => `${what}=${SIGNS[qualifier]}${value}${upTo(max)}`)),
    list(
      operation.money.map(
        ({ amount, max, currency, role, qualifier, per }) => `${currency} ${SIGNS[qualifier]}${amount}${upTo(max)}${per ? `/${per}` : ""} ${role}`,
      ),
    ),
    list(operation.countries.map(({ code, roles }) => `${code} ${roles.join("+")}`)),
    list(operation.agencies.map(({ value }) => value)),
  ]);
}

const KINDS = ["names", "targets", "dates", "counts", "money", "countries", "agencies"] as const;

/** The facts of the operations, then those of none (their operation is empty). */
export function factRows({ id, operations, unassigned }: ArticleRecord): Row[] {
  const parts: readonly (readonly [string | null, Facts])[] = [...operations.map((operation) => [operation.id, operation] as const), [null, unassigned]];
  return parts.flatMap(([operation, facts]) => KINDS.flatMap((kind) => facts[kind].map((fact) => factRow(id, operation, kind, fact))));
}

function factRow(id: string, operation: string | null, kind: string, fact: Fact): Row {
  const all = fact as unknown as Readonly<Record<string, Cell | undefined>>;
  const { start, end, text, rule } = fact.evidence[0]!;
  const value = all["value"] ?? all["amount"] ?? all["code"] ?? null;
  const role = "roles" in fact ? list(fact.roles) : all["role"];
  const name = all["noun"] ?? all["name"] ?? all["country"];
  const cells = [
    id,
    operation,
    kind,
    value,
    all["max"],
    all["what"],
    all["currency"],
    role,
    all["qualifier"],
    all["per"],
    all["form"],
    name,
    start,
    end,
    text,
    rule,
  ];
  return cells.map((cell) => cell ?? null);
}
