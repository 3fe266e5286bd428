import { COUNTRY_CUES, type Gazetteer } from "../languages/pack.ts";
import { COUNTRY_NAMES, type CountryCode } from "../model/countries.ts";
import type { Document } from "../model/document.ts";
import type { CountryRole, Statement } from "../model/fact.ts";
import type { CountryMention, Mentions } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../model/span.ts";
import { leadAt } from "../mentions/country-signs.ts";
import type { Hits } from "../rules/apply.ts";
import type { Term } from "../text/terms.ts";
import { newsRoles } from "./country-news.ts";
import { isSubject, rolesOf } from "./country-roles.ts";
import { evidenceOf } from "./evidence.ts";

/** The lexicon's terms that the reading of countries facts needs. */
export function countriesFactTerms(words: Gazetteer): Term[] {
  return COUNTRY_CUES.flatMap((cue) => words.cues[cue].map((phrase) => ({ cls: "country-cue", value: cue, phrase })));
}

/** What the document states of countries, place by place; in the name of an operation or target, or of a currency, a country states nothing. */
export function stateCountries(doc: Document, mentions: Mentions, hits: Hits, words: Gazetteer): Statement[] {
  const told = [mentions.name, mentions.target, mentions.money]
    .reduce<readonly CountryMention[]>(outside, mentions.country)
    .filter(({ from }) => !isBoilerplate(doc, from));
  const { roles, news } = rolesOfAll(doc, told, mentions, hits, words);
  return told
    .filter((mention) => !(hits.get(mention) ?? []).some(({ gives }) => "drop" in gives))
    .map((mention) => ({
      kind: "countries",
      from: mention.from,
      to: mention.to,
      inNews: news.get(mention)!,
      fact: {
        code: mention.code,
        name: COUNTRY_NAMES[mention.code as CountryCode],
        roles: [...roles.get(mention)!],
        evidence: [evidenceOf(doc, mention.from, mention.to, hits.get(mention)?.find(({ gives }) => "country" in gives)?.rule ?? mention.rule)],
      },
    }));
}

interface Roles {
  readonly roles: ReadonlyMap<CountryMention, Set<CountryRole>>;
  /** The roles where the text tells of no operation. */
  readonly news: ReadonlyMap<CountryMention, CountryRole[]>;
}

/** Rules of the language speak first; the country in a state agency's name is its authority; else the words around tell. */
function rolesOfAll(doc: Document, told: readonly CountryMention[], { agency }: Mentions, hits: Hits, words: Gazetteer): Roles {
  const roles = new Map<CountryMention, Set<CountryRole>>(), news = new Map<CountryMention, CountryRole[]>();
  const free = new Set(outside(told, agency.filter(({ country }) => country !== null)));
  let last: { readonly found: CountryRole[]; readonly sentence: number } | undefined;
  for (const group of groupsOf(doc, told)) {
    const { sentence } = doc.tokens[group[0]!.from]!;
    const own = group.flatMap((mention) => (hits.get(mention) ?? []).flatMap(({ gives }) => ("country" in gives ? [gives.country] : [])));
    if (group.length === 1 && !free.has(group[0]!)) own.push("authority");
    const said = own.length ? own : rolesOf(doc, group, words);
    const found = said[0] === "other" && last?.sentence === sentence && isElliptic(doc, group[0]!) ? last.found : said;
    last = { found, sentence };
    const inNews = newsRoles(doc, group, found);
    for (const mention of group) {
      roles.set(mention, new Set(found[0] === "other" && isSubject(doc, group) ? ["authority"] : found));
      news.set(mention, inNews[0] === "other" && mention.code === words.home ? ["market"] : inNews);
    }
  }
  const home = homeOf(roles);
  if (home !== undefined) addHome(roles, news, home);
  return { roles, news };
}

/** «los artículos de Portugal … los de China»: an article alone stands for the noun of the country before. */
const isElliptic = (doc: Document, { from, form }: CountryMention): boolean => form === "name" && leadAt(doc, from - 1) === "of" && leadAt(doc, from - 2) === "article";

const isBoilerplate = (doc: Document, token: number): boolean => doc.segments[doc.sentences[doc.tokens[token]!.sentence]!.segment]!.kind === "boilerplate";

/** The country whose authorities are named most. */
function homeOf(roles: Roles["roles"]): string | undefined {
  const counts = new Map<string, number>();
  for (const [{ code }, own] of roles) if (own.has("authority")) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [home, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return home !== undefined && next?.[1] !== home[1] ? home[0] : undefined;
}

/**
 * Where no other country is named as the place of what happened, the authorities that are named most act at home;
 * in news without an operation it is their market that they look after.
 */
function addHome(roles: Roles["roles"], news: Roles["news"], home: string): void {
  const isElsewhere = [...roles].some(([{ code }, own]) => code !== home && own.has("location"));
  for (const [mention, own] of roles) {
    if (mention.code !== home || !own.has("authority")) continue;
    if (!isElsewhere) own.add("location");
    const inNews = news.get(mention)!;
    if (inNews.includes("authority") && !inNews.includes("market")) inNews.push("market");
  }
}

const MOST_BETWEEN = 4;

/** Countries of one list stand together and take their roles together: «in Italy, Malta and the Netherlands». */
function groupsOf(doc: Document, mentions: readonly CountryMention[]): CountryMention[][] {
  const groups: CountryMention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1),
      last = group?.at(-1);
    if (group && last && links(doc, last, mention)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function links(doc: Document, a: CountryMention, b: CountryMention): boolean {
  if (b.from - a.to < 1 || b.from - a.to > MOST_BETWEEN || doc.tokens[a.from]!.sentence !== doc.tokens[b.from]!.sentence) return false;
  for (let at = a.to; at < b.from; at++) {
    const { raw, kind } = doc.tokens[at]!.word;
    const lead = leadAt(doc, at);
    const isRepeated = lead === "in" && at > a.to && leadAt(doc, a.from - (leadAt(doc, a.from - 1) === "article" ? 2 : 1)) === "in";
    if (raw !== "," && kind !== "digits" && lead !== "and" && lead !== "article" && !isRepeated) return false;
  }
  return true;
}

/** Both lists stand in text order, so one walk is enough. */
function outside(mentions: readonly CountryMention[], others: readonly Span[]): CountryMention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < others.length && others[next]!.end <= mention.start) next++;
    return !(next < others.length && overlaps(mention, others[next]!));
  });
}
