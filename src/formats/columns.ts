import type { MentionsRecord } from "../compose.ts";
import type { ArticleRecord } from "../record.ts";

export type Cell = string | number | null;
export type Row = readonly Cell[];

/** A column and its type; `?` where a cell may be empty. */
export type Columns = Readonly<Record<string, "STRING" | "STRING?" | "INT32" | "DOUBLE?">>;

type Facts = ArticleRecord["unassigned"];
type Fact = Facts[keyof Facts][number];

/** `csv`: a row an operation. Lists are joined by «; », and a count reads `arrests=12`, a sum `EUR 4800000 seized`, with `>` `<` `~` for min, max, about. */
export const OPERATION_COLUMNS = {
  id: "STRING", title: "STRING?", published: "STRING?", language: "STRING", operation: "STRING", name: "STRING?", date: "STRING?",
  names: "STRING", targets: "STRING", dates: "STRING", counts: "STRING", money: "STRING", countries: "STRING", agencies: "STRING",
} as const satisfies Columns; // prettier-ignore

/** `facts` and `parquet`: a row a fact, with the first piece of its evidence. `value` is a name, a date, a code or the number in digits. */
export const FACT_COLUMNS = {
  id: "STRING", title: "STRING?", published: "STRING?", language: "STRING", operation: "STRING?", kind: "STRING", what: "STRING?",
  value: "STRING", number: "DOUBLE?", max: "DOUBLE?", currency: "STRING?", role: "STRING?", qualifier: "STRING?", per: "STRING?", form: "STRING?",
  name: "STRING?", start: "INT32", end: "INT32", text: "STRING", rule: "STRING",
} as const satisfies Columns; // prettier-ignore

/** `csv`, `facts` and `parquet` of `extract mentions`: a row a mention. */
export const MENTION_COLUMNS = {
  id: "STRING", language: "STRING", kind: "STRING", value: "STRING", number: "DOUBLE?", max: "DOUBLE?", currency: "STRING?", qualifier: "STRING?",
  start: "INT32", end: "INT32", text: "STRING", rule: "STRING",
} as const satisfies Columns; // prettier-ignore

const SIGNS = { exact: "", min: ">", max: "<", about: "~" } as const;
const list = (cells: readonly string[]): string => cells.join("; ");
const upTo = (max: number | undefined): string => (max === undefined ? "" : `-${max}`);

export function operationRows({ id, source, language, operations }: ArticleRecord): Row[] {
  return operations.map(({ id: operation, name, date, names, targets, dates, counts, money, countries, agencies }) => [
    id,
    source.title,
    source.published,
    language.code,
    operation,
    name,
    date,
    list(names.map(({ value }) => value)),
    list(targets.map(({ value }) => value)),
    list(dates.map(({ value, role }) => `${value} ${role}`)),
    list(counts.map(({ what, value, max, qualifier }) => `${what}=${SIGNS[qualifier]}${value}${upTo(max)}`)),
    list(money.map(({ amount, max, currency, role, qualifier, per }) => `${currency} ${SIGNS[qualifier]}${amount}${upTo(max)}${per ? `/${per}` : ""} ${role}`)),
    list(countries.map(({ code, roles }) => `${code} ${roles.join("+")}`)),
    list(agencies.map(({ value }) => value)),
  ]);
}

const KINDS = ["names", "targets", "dates", "counts", "money", "countries", "agencies"] as const;

/** The facts of the operations, then those of none (their operation is empty). */
export function factRows({ id, source, language, operations, unassigned }: ArticleRecord): Row[] {
  const head = [id, source.title, source.published, language.code];
  const parts: readonly (readonly [string | null, Facts])[] = [...operations.map((operation) => [operation.id, operation] as const), [null, unassigned]];
  return parts.flatMap(([operation, facts]) => KINDS.flatMap((kind) => facts[kind].map((fact) => [...head, operation, kind, ...factCells(fact)])));
}

function factCells(fact: Fact): Cell[] {
  const all = fact as unknown as Readonly<Record<string, Cell | undefined>>;
  const { start, end, text, rule } = fact.evidence[0]!;
  const role = "roles" in fact ? list(fact.roles) : all["role"];
  const name = all["noun"] ?? all["name"] ?? all["country"];
  const cells = [all["what"], ...valueCells(all), all["currency"], role, all["qualifier"], all["per"], all["form"], name, start, end, text, rule];
  return cells.map((cell) => cell ?? null);
}

export function mentionRows({ id, language, mentions }: MentionsRecord): Row[] {
  return (mentions as readonly Readonly<Record<string, Cell | undefined>>[]).map((mention) => {
    const cells = [
      id,
      language,
      mention["kind"],
      ...valueCells(mention),
      mention["currency"],
      mention["qualifier"],
      mention["start"],
      mention["end"],
      mention["text"],
      mention["rule"],
    ];
    return cells.map((cell) => cell ?? null);
  });
}

/** `value`, `number`, `max`. */
function valueCells(all: Readonly<Record<string, Cell | undefined>>): (Cell | undefined)[] {
  const value = all["value"] ?? all["amount"] ?? all["code"];
  return [value == null ? "" : String(value), typeof value === "number" ? value : null, all["max"]];
}
