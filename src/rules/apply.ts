import type { Document } from "../model/document.ts";
import type { Mention, MentionKind, Mentions } from "../model/mention.ts";
import { startsOf } from "../text/marks.ts";
import type { Term } from "../text/terms.ts";
import { parseHead, parsePhrase, type Node } from "./notation.ts";
import { linked, matchAt, type Field, type State } from "./phrase.ts";
import type { Gives, Rule } from "./rule.ts";

/** What is read of a phrase when it is first tried: most articles try few rules. */
interface CompiledRule {
  readonly rule: Rule;
  start: State | null | undefined;
  unless: State | null | undefined;
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
    const compiled: CompiledRule = { rule, start: undefined, unless: rule.unless === undefined ? null : undefined };
    for (const node of starters(parseHead(rule.phrase), 0)) {
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
  const hits = new Map<Mention, Hit[]>(), field: Field = { doc, mentionAt: (token, kind) => mentionAt(mentions[kind], token) };
  const isRefused = refusals(field);
  for (const from of startsOf(doc, [START])) for (const { cls, value } of doc.marks.lists[from]!) if (cls === START) fire(value as CompiledRule, from, field, hits, isRefused);
  for (const [cls, rules] of ofMark) for (const from of startsOf(doc, [cls])) for (const rule of rules) fire(rule, from, field, hits, isRefused);
  for (const [kind, rules] of ofMention) for (const { from } of mentions[kind]) for (const rule of rules) fire(rule, from, field, hits, isRefused);
  for (const list of hits.values()) list.sort((a, b) => b.to - b.from - (a.to - a.from));
  return hits;
}

/** The mention that starts at a token, of a list in text order. */
function mentionAt(list: readonly Mention[], token: number): Mention | undefined {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return list[low]?.from === token ? list[low] : undefined;
}

/** What a phrase has met on its way; most phrases lead nowhere, and share it. */
const met: Mention[] = [];

function fire(compiled: CompiledRule, from: number, field: Field, hits: Map<Mention, Hit[]>, isRefused: Refusal): void {
  const { rule } = compiled, start = compiled.start === undefined ? (compiled.start = linked(parsePhrase(rule.phrase))) : compiled.start;
  if (met.length > 0) met.length = 0;
  const to = matchAt(start, from, field, met);
  // what one sentence ends with and another begins with says nothing together
  if (to < 0 || field.doc.tokens[to - 1]?.sentence !== field.doc.tokens[from]!.sentence) return;
  const mentions = met.filter(({ kind }) => concerns(rule.gives, kind));
  if (mentions.length === 0 || isRefused(compiled, from)) return;
  for (const mention of mentions) {
    const list = hits.get(mention) ?? [];
    list.push({ rule: rule.id, gives: rule.gives, from, to });
    hits.set(mention, list);
  }
}

/** Does what a rule must not stand beside stand in the sentence of a token? */
type Refusal = (rule: CompiledRule, token: number) => boolean;

/** A sentence is searched once for each rule, however often the rule fires in it: it may be as long as the article. */
function refusals(field: Field): Refusal {
  const known = new Map<CompiledRule, Map<number, boolean>>();
  return (rule, token) => {
    if (rule.unless === null) return false;
    const unless = (rule.unless ??= linked(parsePhrase(rule.rule.unless!))!);
    const { sentence } = field.doc.tokens[token]!;
    const ofRule = known.get(rule) ?? new Map<number, boolean>();
    known.set(rule, ofRule);
    const found = ofRule.get(sentence) ?? standsIn(unless, sentence, field);
    ofRule.set(sentence, found);
    return found;
  };
}

function standsIn(start: State, sentence: number, field: Field): boolean {
  const { first, last } = field.doc.sentences[sentence]!;
  for (let from = first; from < last; from++) if (matchAt(start, from, field, []) >= 0) return true;
  return false;
}

function concerns(gives: Gives, kind: MentionKind): boolean {
  if ("count" in gives) return kind === "number";
  if ("drop" in gives) return kind === gives.drop;
  return kind in gives;
}
