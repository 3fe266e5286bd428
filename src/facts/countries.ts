import { COUNTRY_CUES, type Gazetteer } from "../languages/pack.ts";
import { COUNTRY_NAMES, type CountryCode } from "../model/countries.ts";
import type { Document } from "../model/document.ts";
import type { CountryFact, CountryRole, Statement } from "../model/fact.ts";
import { lazily } from "../model/lazy.ts";
import { gathered } from "../model/lists.ts";
import type { CountryMention, Mentions } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../model/span.ts";
import { leadAt } from "../mentions/country-signs.ts";
import { CURRENCY, type CurrencyValue } from "../mentions/currencies.ts";
import { markAt } from "../text/marks.ts";
import type { Hit, Hits } from "../rules/apply.ts";
import type { Term } from "../text/terms.ts";
import { newsRoles } from "./country-news.ts";
import { actsAtHome, follows } from "./country-acts.ts";
import { isSubject } from "./country-bare.ts";
import { groupsOf } from "./country-lists.ts";
import { areOnlookers, rolesOf } from "./country-roles.ts";
import { evidenceOf } from "./evidence.ts";
import { kindOf } from "../text/surroundings.ts";

/** The lexicon's terms that the reading of countries facts needs. */
export function countriesFactTerms(words: Gazetteer): Term[] {
  return COUNTRY_CUES.flatMap((cue) => words.cues[cue].map((phrase) => ({ cls: "country-cue", value: cue, phrase })));
}

/** What the document states of countries, place by place; in the name of an operation or target, or of a currency, a country states nothing. */
export function stateCountries(doc: Document, mentions: Mentions, hits: Hits, words: Gazetteer): Statement[] {
  const told = [mentions.name, mentions.target, mentions.money]
    .reduce<readonly CountryMention[]>(outside, mentions.country)
    .filter((mention) => kindOf(doc, doc.tokens[mention.from]!.sentence) !== "boilerplate" && !isOfCurrency(doc, mention));
  if (told.length === 0) return [];
  const { roles, news } = rolesOfAll(doc, told, mentions, hits, words);
  return gathered(told, (mention, index): Statement | undefined => {
    const { code, from, to } = mention, said = hits.get(mention) ?? NO_HITS;
    if (said.some(({ gives }) => "drop" in gives)) return undefined;
    const rule = said.find(({ gives }) => "country" in gives)?.rule ?? mention.rule;
    const fact: CountryFact = { code, name: COUNTRY_NAMES[code as CountryCode], roles: [...roles[index]!], evidence: [evidenceOf(doc, from, to, rule)] };
    return { kind: "countries", fact, from, to, inNews: () => news()[index]! };
  });
}

/** «se secuestraron pesos colombianos», «1 = 140 Kenyan shillings»: a currency without an amount. */
function isOfCurrency(doc: Document, { from, to, form }: CountryMention): boolean {
  if ((markAt(doc.marks, from, CURRENCY)?.to ?? 0) > to) return true;
  const currency = form === "adjective" && from > 0 ? markAt(doc.marks, from - 1, CURRENCY) : undefined;
  return currency !== undefined && currency.to >= from && (currency.value as CurrencyValue).isName;
}

const NO_HITS: readonly Hit[] = [];

/** The roles of the countries told, by place. */
interface Roles {
  readonly roles: readonly ReadonlySet<CountryRole>[];
  /** The roles where the text tells of no operation: most do, and never ask. */
  readonly news: () => readonly (readonly CountryRole[])[];
}

/** A list of countries that share their roles. */
interface Group {
  readonly list: readonly CountryMention[];
  readonly found: readonly CountryRole[];
}

/** Rules of the language speak first; the country in a state agency's name is its authority; else the words around tell. */
function rolesOfAll(doc: Document, told: readonly CountryMention[], { agency }: Mentions, hits: Hits, words: Gazetteer): Roles {
  const roles: Set<CountryRole>[] = [], groups: Group[] = [];
  const free = new Set(outside(told, agency.filter(({ country }) => country !== null)));
  let last: { readonly found: readonly CountryRole[]; readonly sentence: number } | undefined;
  for (const list of groupsOf(doc, told)) {
    const { sentence } = doc.tokens[list[0]!.from]!;
    const own: CountryRole[] = [];
    for (const mention of list) for (const { gives } of hits.get(mention) ?? NO_HITS) if ("country" in gives) own.push(gives.country);
    if (list.length === 1 && !free.has(list[0]!)) {
      own.push("authority");
      if (follows(doc, list[0]!.to) && actsAtHome(doc, list[0]!, list[0]!)) own.push("location");
    }
    const said = own.length ? own : rolesOf(doc, list, words);
    const found = said[0] === "other" && last?.sentence === sentence && isElliptic(doc, list[0]!) ? last.found : said;
    last = { found, sentence };
    groups.push({ list, found });
    for (let count = 0; count < list.length; count++) roles.push(new Set(found[0] === "other" && isSubject(doc, list) && !areOnlookers(doc, list.at(-1)!) ? ["authority"] : found));
  }
  const home = homeOf(told, roles);
  if (home !== undefined) addHome(told, roles, home);
  return { roles, news: lazily(() => newsOf(doc, groups, told, roles, home, words)) };
}

/** The same in news without an operation; there it is their market that the authorities at home look after. */
function newsOf(doc: Document, groups: readonly Group[], told: readonly CountryMention[], roles: Roles["roles"], home: string | undefined, words: Gazetteer): readonly CountryRole[][] {
  const news = groups.flatMap(({ list, found }) => {
    const inNews = newsRoles(doc, list, found, words);
    return list.map(({ code }): CountryRole[] => (inNews[0] === "other" && code === words.home ? ["market"] : inNews));
  });
  news.forEach((own, index) => {
    if (told[index]!.code === home && roles[index]!.has("authority") && own.includes("authority") && !own.includes("market")) own.push("market");
  });
  return news;
}

/** «los artículos de Portugal … los de China»: an article alone stands for the noun of the country before. */
const isElliptic = (doc: Document, { from, form }: CountryMention): boolean => form === "name" && leadAt(doc, from - 1) === "of" && leadAt(doc, from - 2) === "article";

/** The country whose authorities are named most. */
function homeOf(told: readonly CountryMention[], roles: Roles["roles"]): string | undefined {
  const counts = new Map<string, number>();
  told.forEach(({ code }, index) => roles[index]!.has("authority") && counts.set(code, (counts.get(code) ?? 0) + 1));
  const [home, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return home !== undefined && next?.[1] !== home[1] ? home[0] : undefined;
}

/** Where no other country is named as the place of what happened, the authorities that are named most act at home. */
function addHome(told: readonly CountryMention[], roles: readonly Set<CountryRole>[], home: string): void {
  if (told.filter(({ code }) => code === home).length < 2) return;
  if (told.some(({ code }, index) => code !== home && roles[index]!.has("location"))) return;
  told.forEach(({ code }, index) => code === home && roles[index]!.has("authority") && roles[index]!.add("location"));
}

/** Both lists stand in text order, so one walk is enough. */
function outside(mentions: readonly CountryMention[], others: readonly Span[]): CountryMention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < others.length && others[next]!.end <= mention.start) next++;
    return !(next < others.length && overlaps(mention, others[next]!));
  });
}
