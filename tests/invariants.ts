import { recordSchema, type ArticleRecord, type ErrorRecord } from "../src/record.ts";
import type { Mention, Mentions } from "../src/model/mention.ts";

const FACTS = ["names", "targets", "dates", "counts", "money", "countries", "agencies"] as const;
const OPERATION_KEYS = ["id", "name", "date", ...FACTS].join();
const RECORD_KEYS = ["version", "id", "source", "language", "operations", "unassigned", "warnings"].join();

/** What is wrong with the record of a text, in words; nothing for a sound one. */
export function faultsOf(text: string, record: ArticleRecord | ErrorRecord): string[] {
  const checked = recordSchema.safeParse(record);
  if (!checked.success) return [`the record breaks its schema: ${checked.error.issues[0]?.path.join(".")} ${checked.error.issues[0]?.message}`];
  if ("error" in record) return record.error.code === "failed" ? [record.error.message] : [];
  const { operations, unassigned } = record;
  const faults = Object.keys(record).join() === RECORD_KEYS ? [] : ["keys of the record are missing or in another order"];
  if (operations.some((operation) => Object.keys(operation).join() !== OPERATION_KEYS)) faults.push("keys of an operation are missing or in another order");
  for (const facts of [...operations, unassigned]) for (const kind of FACTS) faults.push(...faultsIn(record.source.text ?? text, kind, facts[kind]));
  return faults;
}

interface Proven {
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

function faultsIn(text: string, kind: string, facts: readonly Proven[]): string[] {
  const faults: string[] = [];
  let previous = -1;
  for (const { evidence } of facts) {
    for (const { start, end, text: words } of evidence) if (text.slice(start, end) !== words) faults.push(`evidence of ${kind} at ${start}-${end} is «${text.slice(start, end)}» and says «${words}»`);
    if (evidence[0]!.start < previous) faults.push(`${kind} do not stand in the order of their first evidence`);
    previous = evidence[0]!.start;
  }
  return faults;
}

/** What is wrong with the mentions of a text: order, overlaps, empty spans. */
export function faultsOfMentions(text: string, mentions: Mentions): string[] {
  return Object.values(mentions).flatMap((list: readonly Mention[]) =>
    list.flatMap((mention, index) => {
      const before = list[index - 1], faults: string[] = [];
      if (before && before.end > mention.start) faults.push(`${mention.rule} at ${mention.start}-${mention.end} overlaps ${before.rule} at ${before.start}-${before.end}`);
      if (mention.start >= mention.end || mention.end > text.length || mention.to <= mention.from) faults.push(`${mention.rule} has no span: ${mention.start}-${mention.end}`);
      return faults;
    }),
  );
}
