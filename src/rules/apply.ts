import type { Document } from "../model/document.ts";
import type { Mention, MentionKind, Mentions } from "../model/mention.ts";
import { entriesAt, placesOf } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { matchAt, parsePhrase, type Field, type Node } from "./phrase.ts";
import type { Gives, Rule } from "./rule.ts";

interface CompiledRule {
  readonly rule: Rule;
  readonly nodes: readonly Node[];
  readonly unless: readonly Node[] | undefined;
}

/** Rules ready to run, indexed by what a phrase may start with. */
export interface RuleSet {
  /** The words that phrases start with, for the lexicon to find. */
  readonly terms: readonly Term[];
  /** Classes of which all places are asked. */
  readonly listed: readonly string[];
  readonly ofMark: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly ofMention: ReadonlyMap<MentionKind, readonly CompiledRule[]>;
}

/** A rule that fired on a mention, with the tokens of its whole phrase. */
export interface Hit {
  readonly rule: string;
  readonly gives: Gives;
  readonly from: number;
  readonly to: number;
}

/** What the rules say of each mention; the longest phrase comes first. */
export type Hits = ReadonlyMap<Mention, readonly Hit[]>;

/** Class of the words that phrases start with. */
const START = "rule-start";

export function compileRules(rules: readonly Rule[]): RuleSet {
  const terms: Term[] = [], ofMark = new Map<string, CompiledRule[]>(), ofMention = new Map<MentionKind, CompiledRule[]>();
  const put = <K>(map: Map<K, CompiledRule[]>, key: K, rule: CompiledRule) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [rule]);
    else if (!list.includes(rule)) list.push(rule);
  };
  for (const rule of rules) {
    const compiled = { rule, nodes: parsePhrase(rule.phrase), unless: rule.unless === undefined ? undefined : parsePhrase(rule.unless) };
    for (const node of starters(compiled.nodes, 0)) {
      if (node.type === "word") terms.push({ cls: START, value: compiled, phrase: node.prefix ? `${node.text}*` : node.text });
      else if (node.type === "mark") put(ofMark, node.cls, compiled);
      else if (node.type === "mention") put(ofMention, node.kind, compiled);
      else throw new Error(`rule ${rule.id} starts with a gap`);
    }
  }
  return { terms, listed: [START, ...ofMark.keys()], ofMark, ofMention };
}

/** The nodes with which a sequence may start. */
function starters(nodes: readonly Node[], index: number): readonly Node[] {
  const node = nodes[index];
  if (node === undefined) return [];
  if (node.type !== "choice") return [node];
  return node.options.flatMap((option) => (option.length === 0 ? starters(nodes, index + 1) : starters(option, 0)));
}

/** Runs the rules over a document; a rule is tried only where something that it may start with stands. */
export function applyRules(doc: Document, mentions: Mentions, { ofMark, ofMention }: RuleSet): Hits {
  const hits = new Map<Mention, Hit[]>();
  const starts = placesOf(doc, START);
  if (starts.length === 0 && ofMark.size === 0 && ofMention.size === 0) return hits;
  const at = mentionIndex(mentions);
  const field: Field = { doc, mentionAt: (token, kind) => at.get(token)?.find((mention) => mention.kind === kind) };
  const isRefused = refusals(field);
  for (const { from } of starts) for (const { cls, value } of entriesAt(doc.marks, from, START)) if (cls === START) fire(value as CompiledRule, from, field, hits, isRefused);
  for (const [cls, rules] of ofMark) for (const { from } of placesOf(doc, cls)) for (const rule of rules) fire(rule, from, field, hits, isRefused);
  for (const [kind, rules] of ofMention) for (const { from } of mentions[kind]) for (const rule of rules) fire(rule, from, field, hits, isRefused);
  for (const list of hits.values()) list.sort((a, b) => b.to - b.from - (a.to - a.from));
  return hits;
}

function mentionIndex(mentions: Mentions): ReadonlyMap<number, readonly Mention[]> {
  const index = new Map<number, Mention[]>();
  for (const list of Object.values(mentions) as (readonly Mention[])[])
    for (const mention of list) {
      const known = index.get(mention.from);
      if (known === undefined) index.set(mention.from, [mention]);
      else known.push(mention);
    }
  return index;
}

function fire(compiled: CompiledRule, from: number, field: Field, hits: Map<Mention, Hit[]>, isRefused: Refusal): void {
  const { rule, nodes } = compiled;
  const match = matchAt(nodes, from, field);
  if (match === undefined || isRefused(compiled, from)) return;
  for (const mention of match.mentions) {
    if (!concerns(rule.gives, mention.kind)) continue;
    const list = hits.get(mention) ?? [];
    list.push({ rule: rule.id, gives: rule.gives, from: match.from, to: match.to });
    hits.set(mention, list);
  }
}

/** Does what a rule must not stand beside stand in the sentence of a token? */
type Refusal = (rule: CompiledRule, token: number) => boolean;

/** A sentence is searched once for each rule, however often the rule fires in it: it may be as long as the article. */
function refusals(field: Field): Refusal {
  const known = new Map<CompiledRule, Map<number, boolean>>();
  return (rule, token) => {
    if (rule.unless === undefined) return false;
    const { sentence } = field.doc.tokens[token]!;
    const ofRule = known.get(rule) ?? new Map<number, boolean>();
    known.set(rule, ofRule);
    const found = ofRule.get(sentence) ?? standsIn(rule.unless, sentence, field);
    ofRule.set(sentence, found);
    return found;
  };
}

function standsIn(nodes: readonly Node[], sentence: number, field: Field): boolean {
  const { first, last } = field.doc.sentences[sentence]!;
  for (let from = first; from < last; from++) if (matchAt(nodes, from, field)) return true;
  return false;
}

function concerns(gives: Gives, kind: MentionKind): boolean {
  if ("count" in gives) return kind === "number";
  if ("drop" in gives) return kind === gives.drop;
  return kind in gives;
}
