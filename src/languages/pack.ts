import type { Qualifier } from "../model/mention.ts";
import type { DateRole, MoneyRole, What } from "../model/fact.ts";
import type { NamedCurrency, NameFamily } from "../model/currency.ts";
import type { CountryCode } from "../model/countries.ts";
import type { AgencyKey } from "./agencies.ts";
import type { Rule } from "../rules/rule.ts";

/*
 * Everything the library may ask a language. Words are in the notation of text/terms.ts:
 * `word*` is a prefix, `=Word` is as spelt, `(a|b)` alternatives, `[a]` optional.
 */

/** Words and phrases; case and accents are folded unless a word starts with `=`. */
export type Words = readonly string[];

export const LANGUAGE_CODES = ["en", "es", "it"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** What tells a language from others before its pack is loaded. */
export interface Tells {
  /** English name of the language. */
  readonly name: string;
  /** What franc calls it (ISO 639-3). */
  readonly franc: string;
  /** The letters beyond a to z that it writes; others count against it. */
  readonly letters: string;
  /** Common endings of its words. */
  readonly endings: string;
  /** Its commonest words, the most frequent first. */
  readonly words: string;
  /** Words of news that headlines without any common word are told by. */
  readonly news?: string;
}

/** How the language is written and laid out. */
export interface Orthography {
  /** Words after which a point ends no sentence («dott», «núm»). */
  readonly abbreviations: Words;
  /** Words whose point may end a sentence as well («etc», «Inc»): it does where an opener follows. */
  readonly closings: Words;
  /** Words that, with a capital, open a sentence. */
  readonly openers: Words;
  /** Articles and prepositions: a line that ends with one goes on in the next. */
  readonly dangling: Words;
  readonly boilerplate: BoilerplateWords;
}

/** Lines of the page that are not the story. Words as in text, folded; signs do not matter. */
export interface BoilerplateWords {
  /** Whole lines: buttons, names of sections. */
  readonly lines: Words;
  /** How short lines of the page begin: «follow us on». */
  readonly starts: Words;
  /** What stands somewhere in short lines of the page: «all rights reserved». */
  readonly phrases: Words;
  /** Words that, with a colon, name who took a picture or wrote the text, or lead to another article («READ: …»). */
  readonly credits: Words;
  /** How a list of other articles begins; it goes on as long as headlines follow. */
  readonly lists: Words;
  /** Where the story is over: comment forms. */
  readonly ends: Words;
}

/** Words for 0 to 19. */
export type FirstTwenty = readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words];
/** Words for 20, 30, … 90. */
export type Tens = readonly [Words, Words, Words, Words, Words, Words, Words, Words];

export interface Scale {
  readonly value: number;
  /** May stand alone, or behind a number: «mil», «mille», «thousand». */
  readonly words: Words;
  /** Only behind a number or an article: «millions», «mila». */
  readonly after: Words;
  /** Only behind a figure: «k», «mln». */
  readonly short: Words;
}

/** How the language says numbers. */
export interface NumberWords {
  /** The sign before the decimals where nothing else tells. */
  readonly decimal: "." | ",";
  readonly units: FirstTwenty;
  readonly tens: Tens;
  /** Hundreds with a word of their own, from 100 upwards; empty where «hundred» multiplies. */
  readonly hundreds: readonly Words[];
  /** Multiplies the word before it; `alone` may also stand for 100 by itself. */
  readonly hundred: { readonly alone: Words; readonly after: Words };
  readonly scales: readonly Scale[];
  /** «dozen», «ventina»: behind an article or a number; `rough` says that they are round. */
  readonly collectives: readonly { readonly value: number; readonly rough: boolean; readonly words: Words }[];
  readonly fractions: { readonly half: Words; readonly quarter: Words };
  /** «a», «un»: one, where a scale or a collective follows; elsewhere a number only by what is counted. */
  readonly articles: Words;
  readonly and: Words;
  /** Whether «and» stands between tens and units («treinta y uno»). */
  readonly andInTens: boolean;
  /** What is said for the decimal sign. */
  readonly point: Words;
  /** First parts that occur only in compounds, with their values: «veinti». */
  readonly heads: Readonly<Record<string, number>>;
  /** Whether numbers are written as one word, a ten losing its last vowel before a vowel («ventotto»). */
  readonly runsTogether: boolean;
  /** Whether «nineteen seventy-three» is 1973. */
  readonly pairs: boolean;
  /** What hedges a number, before or behind it. */
  readonly hedges: Readonly<Record<Exclude<Qualifier, "exact">, { readonly before: Words; readonly after: Words }>>;
  /** What looks like a hedge and is none: «turned over». */
  readonly noHedges: Words;
  /** Articles and the like between a hedge, or a range's middle, and its figure. */
  readonly fillers: Words;
  /** «between … and», «from … to»; an empty `open` is a middle that needs no opening. */
  readonly ranges: readonly { readonly open: Words; readonly middle: Words }[];
  /** Verbs right before «from … to» that tell of what was one figure and is another. */
  readonly changes: Words;
  /** Endings glued to a figure that is then no number: ages, ordinals. */
  readonly endings: Words;
  /** Words behind which a figure is a name and counts nothing: «article», «nº». */
  readonly labels: Words;
  /** Behind these words a number that counts nothing is an hour: «dopo le due», «a las tres». */
  readonly clocks: Words;
  /** Small words that go on behind an hour, where a noun would be counted. */
  readonly clockEnds: Words;
  readonly percent: Words;
  /** Words for one that are pronouns behind the words of `behind`: «the one». */
  readonly pronouns: { readonly words: Words; readonly behind: Words };
}

/** What currencies are called; codes and signs are the same in every language and stand in mentions/currencies.ts. */
export interface MoneyWords {
  readonly currencies: Readonly<Record<NamedCurrency, Words>>;
  /** Names of currencies that are verbs too, and so follow their figure: «they won 3». */
  readonly following: Words;
  /** Names that several countries give to their currency. */
  readonly families: Readonly<Record<NameFamily, Words>>;
  /** Countries whose own stories print a bare «$» in this language; elsewhere it is that of the United States. */
  readonly dollarSign: Words;
  /** Abbreviations of a magnitude and a currency: «mdd». */
  readonly compounds: readonly { readonly words: Words; readonly scale: number; readonly currency: string }[];
  /** Between an amount and its currency: «millones de euros». */
  readonly of: Words;
  /** Cities and institutions that tell the country of a story. */
  readonly places: Readonly<Partial<Record<string, Words>>>;
  /** What may follow an amount without its currency, after one that had it: «280 por temporada». */
  readonly elided: Words;
  /** Words that may follow an amount without its currency and are not what it counts. */
  readonly noNouns: Words;
  /** Words before millions that are money even without a currency, in a text that has one: «worth», «immobili per 10 mln». */
  readonly worth: Words;
  /** Words right before a bare figure that is a price, where a sum stands before it in the sentence: «sold at». */
  readonly priced: Words;
  /** Verbs that take money and nothing else («spends», «cuesta»): a figure behind them does without its currency. */
  readonly spending: Words;
  /** Names of currencies that are weights too: «500 pounds of». */
  readonly weights: Words;
  /** Words right before such a weight: «weighing». */
  readonly weighing: Words;
  /** Words before an amount that is more of the money just told: «another». */
  readonly further: Words;
  /** Words before a sum that it is the matter of, though they end like a hedge: «jailed over». */
  readonly topics: Words;
  /** 'to pay', 'payment': behind a conviction, in one sentence, what the court orders. */
  readonly payments: Words;
  /** What has a worth and is no haul: contracts, projects, branches of trade. */
  readonly ventures: Words;
  /** What a crime costs others: no price where the sum is large. */
  readonly costs: Words;
  /** Who pays or has a sum, or where it lies, which tells what it is where no word does: victims, courts, a safe. */
  readonly holders: Readonly<Partial<Record<MoneyRole, Words>>>;
  /** What points at the sum told before: its parts are of the same role («to share the sum»). */
  readonly sums: Words;
  /** What crime yields, as one names what is seized: «proceeds», «profitto». */
  readonly spoils: Words;
  /** What thieves took, as one describes it («stolen», «rubata»): where it was recovered, its value is that of what was seized. */
  readonly stolen: Words;
  /** What goods are said to be worth: their value is that of what was seized, where nothing nearer tells («un valore di»). */
  readonly goods: Words;
  /** Words that tell an amount's role; `other`: wages, debts, rewards, what is printed on notes. */
  readonly roles: Readonly<Record<MoneyRole, Words>>;
  readonly rates: Readonly<Record<"month" | "year" | "other", Words>>;
  readonly forms: Readonly<Record<"cash" | "crypto", Words>>;
}

export type Seven<T> = readonly [T, T, T, T, T, T, T];
export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];
export type ThirtyOne<T> = readonly [...Twelve<T>, ...Twelve<T>, ...Seven<T>];

/** A month or weekday: its names, and what they are cut to. */
export interface CalendarName {
  readonly names: Words;
  readonly short: Words;
}

/** A stretch of a year («last quarter of»), as months. */
export interface YearPart {
  readonly words: Words;
  readonly first: number;
  readonly last: number;
}

/** A word that tells a date by its distance from the text's own («yesterday», «last month»). */
export interface RelativeDate {
  readonly words: Words;
  readonly unit: "day" | "month" | "year";
  readonly offset: number;
}

/** How the language writes dates, and what stands around them. */
export interface Calendar {
  /** January first. */
  readonly months: Twelve<CalendarName>;
  /** The months of the other languages: pages mix them. */
  readonly guests: readonly Twelve<CalendarName>[];
  /** Names and cuts of months and weekdays that are words too («may», «mar», «set»). */
  readonly wordlike: Words;
  /** Monday first. */
  readonly weekdays: Seven<CalendarName>;
  /** Days of the month in words. */
  readonly days: ThirtyOne<Words>;
  /** What is joined to a day in figures («3rd», «1º»). */
  readonly ordinals: Words;
  /** What may stand between day and month, and before a year («of», «del», «dell'anno»). */
  readonly links: Words;
  /** What else may stand between a month and its year («June in 2020»). */
  readonly yearLinks: Words;
  /** What may stand before a day inside a range («the», «l'»). */
  readonly articles: Words;
  /** Words that a day alone needs («el día 20»). */
  readonly dayCues: Words;
  /** Words before a day and month in figures («on 4/22»). */
  readonly dayPrepositions: Words;
  readonly ranges: {
    /** «between», «from»: what opens a range. */
    readonly opens: Words;
    /** «to», «until»: what leads to its end. */
    readonly to: Words;
    /** «and»: leads to the end of an opened range, or joins neighbours («May 25 and 26»). */
    readonly and: Words;
  };
  /** What proves that four figures are a year; `weak` words also stand before counts, `articles` before «2019 raid». */
  readonly years: { readonly strong: Words; readonly weak: Words; readonly articles: Words };
  /** Small words that may follow a year, never a count. */
  readonly yearFollowers: Words;
  /** Prepositions after which a month stands without a day («in March 12 people were held»). */
  readonly monthPrepositions: Words;
  readonly parts: readonly YearPart[];
  readonly relative: readonly RelativeDate[];
  /** «two years ago», behind a month: the words for two years, for three, and so on. */
  readonly yearsAgo: readonly Words[];
  /** «last», «scorso»: before or behind a date; `next` looks ahead. */
  readonly turns: { readonly last: Words; readonly next: Words };
  /** Behind a date whose year was told before: «of that year», «of the following year», «of the year before». */
  readonly toldYear: { readonly same: Words; readonly next: Words; readonly previous: Words };
  /** Behind a day whose month was told before («of that month»). */
  readonly toldMonth: Words;
  /** At the end of a range, before its year: the month with which it began («the same month», «lo stesso mese»). */
  readonly sameMonth: Words;
  /** Behind a part of the year («of the year»): that of the text's own date. */
  readonly thisYear: Words;
  /** Before a weekday that comes round («every», «los»). */
  readonly habits: Words;
  /** Words right before a date that look ahead («until»), and verbs that do («will»). */
  /** `past`: auxiliaries with which what a word of `before` leads was done («by January they had …»); `soon`: what tells of a day to come where that day of the past lies far back («returns to court on»). */
  readonly ahead: { readonly before: Words; readonly verbs: Words; readonly past: Words; readonly soon: Words };
  readonly decoys: {
    /** Laws and files, whose date is part of their name, and what may stand between it and them. */
    readonly laws: Words;
    readonly lawLinks: Words;
    /** What comes before a number that is a name («n.», «nº»). */
    readonly numbers: Words;
    readonly seasons: Words;
    /** Streets, squares and quarters, behind which a day without a year is their name («avenida 9 de Julio»). */
    readonly streets: Words;
    /** Phrases with a date's word that are no date («Black Friday», «hoy en día»). */
    readonly never: Words;
  };
  readonly stamps: {
    /** What heads a line with the text's own date («published on»). */
    readonly heads: Words;
    /** What names the text itself («press release»), anywhere. */
    readonly releases: Words;
    /** What may stand between them and the date. */
    readonly links: Words;
  };
  /** Words that tell what a date is the date of; the nearest in the sentence wins. */
  readonly roles: Readonly<Record<Exclude<DateRole, "published">, Words>>;
  /** Words behind a date that open another matter: «after a tip-off», «which began». */
  readonly roleBreaks: Words;
  /** Cues that stand right before the date and go before those of the sentence («since»). */
  readonly startsBefore: Words;
  /** Courts and judges: what they do on a day is no action of police. */
  readonly courts: Words;
  /** What begins on a day, and is no action: inquiries, complaints. */
  readonly cases: Words;
  /** What begins or is founded without a crime: laws, firms, offices. */
  readonly lawful: Words;
  /** Who or what does things on a day that are no action: papers, ministers, lawyers, films, seasons. */
  readonly bystanders: Words;
  /** Words of a text in which figures stand month first. */
  readonly monthFirst: Words;
}

export type { CountryCode };

export interface CountryWords {
  /** Names, short forms, exonyms and abbreviations as spelt; the first capitalised word must have its capital in the text. */
  readonly names: Words;
  /** Adjectives and words for the people, as a dictionary gives them; `inflect` knows their other forms. */
  readonly adjectives: Words;
}

/** What a name of a country may also mean, and the words that tell. */
export interface Doubt {
  /**
   * `person`: a first name or surname too; `namesake`: the same, but mostly the country; `word`: a word too, where all is in capitals or a sentence starts;
   * `place`: another place of that name, believed unless `support` stands near.
   */
  readonly means: "person" | "namesake" | "word" | "place";
  /** In the same sentence these speak for the other meaning. */
  readonly against: Words;
  /** In the same sentence these speak for the country. */
  readonly support: Words;
}

/** What a function word before a country says of it; `in`: place, `by`: who acts, `through`: who acts, or where goods pass, `into`: where goods go, `one`: «a» and «un», `other`: nothing. */
export const LEADS = ["in", "of", "from", "to", "into", "by", "through", "and", "article", "one", "other"] as const;
export type Lead = (typeof LEADS)[number];

/**
 * Words that tell a country's role: `authority` nouns, `acting` verbs of taking part, `anaphora` «of those countries», `inquiry`,
 * `person` nouns and words for nationality, `descent` nouns (nationality of persons, origin of goods), `users`, `selling`, `bound` where goods go, said of a country without a small word, `preying` on victims and, with «from», `visits` (market),
 * `making`, `goods` and, with «from», `coming` (origin), with «from» `operating` (location), `place` nouns (location), `funds` that flow to and from places (location), `firm` nouns (location; one that is known is only called by its country), `border` what ends before a neighbour that is only named for its border (other), `onlooking` who only watches (other), `event` what is held in a country that is only named for it (other), `law` what states forbid and fine, for news without an operation.
 */
export const COUNTRY_CUES = ["authority", "acting", "anaphora", "inquiry", "person", "descent", "users", "visits", "selling", "bound", "preying", "making", "goods", "coming", "operating", "place", "firm", "funds", "border", "law", "onlooking", "event", "abroad"] as const;
export type CountryCue = (typeof COUNTRY_CUES)[number];

export interface Gazetteer {
  readonly countries: Readonly<Record<CountryCode, CountryWords>>;
  /** All forms of an adjective or demonym. */
  readonly inflect: (adjective: string) => Words;
  /** The one country whose papers are mostly written in the language: what they tell of it without an operation is about its market. */
  readonly home: CountryCode | null;
  /** How adjectives of countries are written: «Italian» or «italiano». */
  readonly adjectiveCase: "capital" | "lower";
  /** Whether headlines may be written With Capitals. */
  readonly titleCase: boolean;
  /** Whether nouns follow what describes them («Italian police», «UK police») or stand before it («polizia italiana»). */
  readonly nounsFollow: boolean;
  /** What a demonym in the plural ends in, where no adjective does («the Nigerians»); empty where adjectives do too. */
  readonly peopleEnding: string;
  /** What one person is told of by a demonym that stands alone: the articles, with what melts into them, and how the demonym ends, where articles do not tell («il tunisino», «the Nigerian»). */
  readonly somebody: { readonly articles: Words; readonly endings: Words };
  /** Longer names with a country's name or adjective in them that mean no country: «New Mexico», «Mexico City». */
  readonly decoys: Words;
  /** Names of countries (spelt as in `countries`) that mean something else too. */
  readonly doubts: Readonly<Record<string, Doubt>>;
  /** Adjectives that are surnames too («Mark Cuban»). */
  readonly surnames: Words;
  /** States and their short forms that stand behind a comma where a country's name is that of a town: «Lebanon, Pa.», «Peru, Indiana». */
  readonly provinces: Words;
  /** Nouns that make a name of «Bank of England», «Giro d'Italia». */
  readonly hosts: Words;
  /** Nouns behind an adjective that make the name of a body of no state («Indian Music Association»); empty where the adjective stands behind. */
  readonly bodies: Words;
  /** What behind a country's name makes it a company's or a paper's («China Mobile»). */
  readonly tails: Words;
  /** What shows that an adjective is a language: before it («translated from», «lingua») and behind it («subtitles»). */
  readonly language: {
    readonly before: Words;
    readonly after: Words;
    /** Behind these articles an adjective that stands alone is mostly its language, if that is one of the tongues («del inglés», but «del rumano»). */
    readonly articles: Words;
    readonly tongues: Words;
  };
  /** First parts of compounds that are countries' adjectives: «franco-italiano». */
  readonly compounds: Readonly<Partial<Record<CountryCode, Words>>>;
  readonly leads: Readonly<Record<Lead, Words>>;
  readonly cues: Readonly<Record<CountryCue, Words>>;
  readonly agencies: AgencyWords;
}

export interface AgencyWords {
  /** What the language calls agencies beside their own names. */
  readonly renderings: Readonly<Partial<Record<AgencyKey, Words>>>;
  readonly bodies: readonly Bodies[];
  /** What numbers a body of several: «Juzgado nº 4». */
  readonly numbering: Words;
}

/**
 * How bodies of a place are called: `before` stands in front of «of» and its name («Procura della Repubblica», «Court»), `after`
 * behind one to three capitalised words («Police»). `country`: the one state that has bodies of these names.
 */
export interface Bodies {
  readonly country: CountryCode | null;
  readonly before: Words;
  readonly after: Words;
}

/** How operations and those whom they hit are named. */
export interface NameWords {
  /** Nouns beside which a code name may stand bare («operazione», «Op.»). */
  readonly operation: Words;
  /** The same for several: a list of names may follow («operaciones»). */
  readonly operations: Words;
  /** What may stand between these and the names they list («such as», «tra cui»). */
  readonly listing: Words;
  /** Nouns beside which a name stands only in quotation marks or with a frame («inchiesta», «raid»). */
  readonly inquiry: Words;
  /** Those of them behind which a bare name stands too, where a number or an authority behind it tells («l'inchiesta Fiume 2, coordinata dalla procura»). */
  readonly probes: Words;
  /** Words that may stand between such a noun and its name («policial», «internazionale»). */
  readonly modifiers: Words;
  /** Other nouns that such a frame may name, never an operation: companies and persons. */
  readonly others: Words;
  /** What joins a noun and its name («denominata», «known as»). */
  readonly frames: Words;
  /** Frames that only operations have («nome in codice», «codenamed»). */
  readonly codeFrames: Words;
  /** Frames behind a name in quotation marks, where an operation of the sentence shows that it is its name («es el nombre que …»). */
  readonly framesOpen: Words;
  /** What follows the noun where it explains the name before it («Slow Tide, the operation that …»). */
  readonly explains: Words;
  /** «as», between the country where an operation bears a name and that name. */
  readonly as: Words;
  /** Frames that stand behind the name («es el nombre de la operación»). */
  readonly framesBehind: Words;
  /** Small words between a frame and the name. */
  readonly glue: Words;
  /** Whether an adjective in small letters may end a bare name, where its last letter agrees («Nastro magnetico»). */
  readonly agrees: boolean;
  /** What joins the last two names of a list. */
  readonly joins: Words;
  /** Small words inside a name («Taken down»). */
  readonly particles: Words;
  /** What joins two large words of one code name («Lluvia de Plata»), where the second is nobody that leads it. */
  readonly links: Words;
  /** Words with which no bare name starts, and which alone are none («conjunta», «Centre», «Europol»). */
  readonly notNames: Words;
  /** Last words of offices and posts that the noun stands before: «the Project Development Committee». */
  readonly offices: Words;
  /** Words before which a bare name ends (prepositions and verbs of headlines). */
  readonly ends: Words;
  readonly targets: TargetWords;
}

/** How criminal groups, sites, apps and services are named. */
export interface TargetWords {
  /** Nouns that a name stands beside, illicit or hit in the same sentence («piattaforma», «network»). */
  readonly nouns: Words;
  /** Nouns of groups, which are part of the name where written large («Sparks Group»). */
  readonly groups: Words;
  /** Those of the groups that are criminal whatever stands near («mara», «clan»). */
  readonly gangs: Words;
  /** Words that may stand between such a noun and the name («illegale», «IPTV», «de Telegram»). */
  readonly modifiers: Words;
  /** Words of the crime or of the blow against it, without which a noun and a name say nothing. */
  readonly cues: Words;
  /** What is done to a target, right before its name («desmantelamiento de», «shut down»). */
  readonly blows: Words;
  /** Words for those who run a target, right before its name: with it only where the spelling shows a site or service. */
  readonly makers: Words;
  /** Words with which a trade takes a name («traded as»). */
  readonly trades: Words;
  /** What a target suffers, right behind its name («was shut down», «è stata oscurata»). */
  readonly falls: Words;
  readonly articles: Words;
  /** «is», «was»: between a name and the noun that explains it. */
  readonly copulas: Words;
  /** Rights holders, legal services, shops and networks of the whole world: never targets. */
  readonly bystanders: Words;
  /** True where the name may stand right before its noun («the Zeta app»). */
  readonly nameFirst: boolean;
}

/** What is done to persons or places, and so tells what a number of them counts. */
export type Action = Extract<What, "arrests" | "suspects" | "convictions" | "searches" | "users">;

/** What can be counted, and what happens to persons. */
export interface CountWords {
  /** Head nouns of each thing that is counted. */
  readonly nouns: Readonly<Record<What, Words>>;
  /** Actions that are told of things too («capturadas»): beside a noun that no lexicon knows they tell of no persons. */
  readonly ofThings: Words;
  /** Nouns of things that are devices only in a story of television («cajas»). */
  readonly boxes: Words;
  /** Nouns of things that are devices, save in a story of such freight and not of television («boxes»). */
  readonly cartons: Words;
  readonly freight: Words;
  /** Nouns that mean something else in sports, at the exchange and at elections («equipos», «títulos», «schede»), and the words of a story in which they do not. */
  readonly ambiguous: Words;
  readonly unambiguous: Words;
  /** Of the nouns, those in which other goods may be packed: «cigarettes in 40 boxes». */
  readonly packings: Words;
  /** What goods do to vehicles and boxes that only tell how much they are («fill two trucks»). */
  readonly fillings: Words;
  /** Phrases that start like one of the nouns and are none ('email accounts'). */
  readonly uncounted: Words;
  /** Nouns that only say 'person': what happened to them tells what they are. */
  readonly persons: Words;
  /** Nouns that only say 'place' (premises, addresses): counted where they are searched. */
  readonly places: Words;
  /** Places that are properties where they are taken («three houses were forfeited»), and what tells that they are. */
  readonly estates: Words;
  readonly takings: Words;
  /** Verbs, participles and phrases that tell what happened to persons or places. */
  readonly actions: Readonly<Record<Action, Words>>;
  /** What happens to persons that no law does to them: they are cheated, wounded, killed, set free; nearer than an action it tells that they are no suspects. */
  readonly victims: Words;
  /** What is done to persons by those whom the verb stands behind: they suffer it only where they stand behind it («smuggling 400 people», not «people smuggling cigarettes»). */
  readonly harms: Words;
  /** Words for a search that tell as well of what thieves do. */
  readonly raids: Words;
  /** Those who break in, and what they do: no authority named beside them, a raid is theirs. */
  readonly thieves: Words;
  /** What happens to persons who go free again: «released», «rilasciati». */
  readonly letGo: Words;
  /** 'suspected of', 'accusati di': makes suspects of persons only where nothing else happened to them. */
  readonly accusations: Words;
  /** The same, told only of persons who stand before it: «suspected of robbing two men» is no suspicion against the two. */
  readonly accused: Words;
  /** Words that make a channel one of social media ('Telegram'), and those that make it one of television. */
  readonly socialMedia: Words;
  readonly television: Words;
  /** What may stand between a number and its noun besides adjectives of countries and names. */
  readonly modifiers: Words;
  /** Marks of a possessor: the noun before it is no head ('the gang's servers'). */
  readonly possessives: Words;
  /** Prepositions of place: behind a bare number they give a part of what was counted before ('14 fra Regno Unito e Olanda'). */
  readonly placePrepositions: Words;
  /** Words for other places than home («abroad», «estero»), which do as a name does. */
  readonly elsewhere: Words;
  /** What a clause may call the next of a row, whose verb and noun it leaves out: «in the second, 12». */
  readonly ordinals: Words;
  /** Pronouns that open a clause about the noun right before them ('who', 'que', 'cui'). */
  readonly relatives: Words;
  /** Auxiliaries of the passive that one person has («was», «stato», «fue»). */
  readonly singulars: Words;
  /** What participles of one person end in («-ato», «-ado»), where they tell one from several; and the auxiliary behind which they tell nothing of that («ha arrestato»). */
  readonly singularEndings: Words;
  readonly perfects: Words;
  /** Verbs of those who act upon others: persons before them did it («due donne denunciano»). */
  readonly actives: Words;
  /** Before those who did it («denunciato da dodici fan»). */
  readonly agents: Words;
  /** «most» behind a noun: so many are a list of somebody's («uno dei cento latitanti più ricercati»). Empty where it stands before the noun. */
  readonly superlatives: Words;
  /** Before the verb of what somebody is accused of («for», «per», «por»), and what such verbs end in («-ing», «-ar»). */
  readonly motives: Words;
  readonly motiveEndings: Words;
  /** Articles, alone or with a preposition, and pronouns before a small number: it points back to what was named («the two countries»). */
  readonly definites: Words;
  /** 'of the', 'di', 'tra': leads from a number to its noun. */
  readonly partitives: Words;
  /** 'of which', 'of them': what was counted before is meant. */
  readonly ofThem: Words;
  /** 'all of them', 'both of whom': not a part, but all that were counted before. */
  readonly allOfThem: Words;
  /** Words that open an aside about a part of the persons before: «among them», «including». */
  readonly among: Words;
  /** 'alias': inside a person's name. */
  readonly aliases: Words;
  /** 'several', 'a few': before a bare 'thousand' they make no number of it. */
  readonly vague: Words;
  /** 'other', 'another': the noun stood before. */
  readonly others: Words;
  /** 'an equal number of', 'altrettanti': as many as the number before. */
  readonly equals: Words;
  /** A pronoun before the verb that stands for what was counted before («ne ha chiusi 17»). */
  readonly anaphors: Words;
  /** Verbs that tell how many there are, whatever noun opens their clause («clientes tenía 5.000»). Empty where nouns stand beside their figures. */
  readonly amounts: Words;
  /** 'as for': leads to the noun that a clause is about. */
  readonly topics: Words;
  /** A pronoun before a verb that makes it passive («se cerraron 40»). */
  readonly reflexives: Words;
  /** Verbs without a subject that lead to a greater number of what was counted before («si sale a 114»). */
  readonly climbs: Words;
  /** Preposition of the persons whom a verb acts upon («detuvo en Lugo a tres»): however far, they are that verb's. Empty where none marks them. */
  readonly objectLeads: Words;
  /** Small words that make persons of a bare number behind them («arrestati in dodici»). */
  readonly groupLeads: Words;
  /** «with»: what somebody is caught with is nobody who is caught. */
  readonly withs: Words;
  /** Nouns of persons who, many and beside police, are officers where nothing happened to them («80 uomini»). */
  readonly crews: Words;
  /** What was done to things: behind a number it ends the noun phrase and leaves the noun out ('19 blocked and 27 seized'). */
  readonly states: Words;
  /** 'were', 'sono', 'ascienden a': leads from a noun to a number behind it. */
  readonly copulas: Words;
  readonly conjunctions: Words;
  /** Words that cannot belong to a noun phrase behind a number: it ends before them. */
  readonly functionWords: Words;
  /** 'but', 'while', 'after': another clause starts, and tells of somebody else. */
  readonly clauseBreaks: Words;
  /** Nouns of time, weight, length and money: what is done so many of them is done to nobody ('arrested 12 hours later'). */
  readonly measures: Words;
  /** 'every': the number behind is a share ('one in every four'). */
  readonly shares: Words;
  /** 'aged': the number behind is an age. */
  readonly ages: Words;
  /** What stands for a noun told before, behind its adjective («five French ones»). */
  readonly pronouns: Words;
  /** 'not', 'without', 'could': what is told did not happen. */
  readonly negators: Words;
  /** 'hope to', 'plan to': what is told has not happened yet. */
  readonly intents: Words;
  /** True where modifiers stand before their noun and the last word of a compound is its head (English). */
  readonly headFinal: boolean;
  /** Endings of adjectives, participles and abstract nouns; a word that ends so behind a number is no verb. Empty where no tagger is asked. */
  readonly adjectiveEndings: Words;
  /** Letters at the end of a plural; an unknown plural before the noun is a head of its own. Empty where that tells nothing. */
  readonly pluralEnding: string;
  /** Plurals without that ending. */
  readonly plurals: Words;
}

/** How texts tell that something was done, and that it was done elsewhere or before. */
export interface OperationWords {
  /** What authorities do to suspects, goods and sites («arrested», «sequestro», «desmantelada»). */
  readonly acts: Words;
  /** What they do as others do too: an act beside an authority only («found», «ha scoperto», «localizaron»). */
  readonly finds: Words;
  /** Of the acts, those that markets, matches, roads and the weather do too («cerraron», «colpito»): they report an action beside an authority or a result only. */
  readonly weak: Words;
  /** Words by which courts close a case («sentenced», «condannato a», «pena de prisión»). */
  readonly verdicts: Words;
  /** Who does it, in general words («police», «la Procura», «los agentes»). */
  readonly authorities: Words;
  /** Before an act: it did not happen, or not yet («could», «rischia», «podría»). */
  readonly unreal: Words;
  /** Exercises, in which nothing is done in earnest («training drill», «esercitazione», «simulacro»). */
  readonly drills: Words;
  /** What news without an operation is about: laws, markets, rights, studies. */
  readonly matters: Words;
  /** What the statistics of a year say: they compare it with another, or call themselves a balance («than the year before», «el ejercicio anterior»). */
  readonly yearly: Words;
  /** Near the start of a sentence or as a heading: what follows is another operation. */
  readonly apart: Words;
  /** Near the start of a sentence or as a heading: what follows happened before the story. */
  readonly before: Words;
  /** Both: sets another case apart that the story tells in passing («the raids come as», «le tocó el turno a»). */
  readonly passing: Words;
  /** With which a paragraph starts that tells of an earlier time («last month», «due settimane fa»). */
  readonly ago: Words;
  /** «The raid comes», «la operación llega»: verbs behind which it is told what it comes after. */
  readonly arrivals: Words;
  /** «weeks after», «giorni dal»: spans of time behind such a verb, up to what came before. */
  readonly elapsed: Words;
  /** «weeks of», «investigation»: behind such a verb, what led to the case itself. */
  readonly efforts: Words;
  /** First words that lead to another case, or only to more of the one told («por otra parte»). */
  readonly additions: Words;
  /** Beside a name: an older operation, which the story only mentions. */
  readonly older: Words;
  /** The same, of which the story is the next step («follow-up to»). */
  readonly sequels: Words;
  /** What follows belongs to the main story again, or is a part of the same inquiry. */
  readonly same: Words;
  /** The sentence sums up several operations. */
  readonly several: Words;
  /** How a case began («the investigation started», «nasce da una denuncia»): the history of the story, not another one. */
  readonly origins: Words;
  /** Phases and editions («the second wave», «l'edizione precedente»): parts of one operation. */
  readonly phases: Words;
  /** With which a heading starts whose section adds up or explains («In figures», «Balance», «La legge»). */
  readonly sums: Words;
  /** Nouns that, behind a number in the opening, say how many operations follow («cases», «golpes»). */
  readonly counted: Words;
  /** Before a noun of `events`, other words between: that is another operation («a separate», «un'altra», «otro»). */
  readonly others: Words;
  /** Before a noun of `counted`: the text tells of several («numerous», «varie», «distintos»). */
  readonly many: Words;
  /** With which a sentence starts that a noun of `events` follows: the first of several («The first», «Il primo»). */
  readonly firsts: Words;
  /** The same of those behind it («The second», «El último»). */
  readonly serials: Words;
  /** What law enforcement does or comes upon, in the singular («raid», «sequestro», «operativo»). */
  readonly events: Words;
  /** Those of them that stand for a case each, where a text counts them off («the second incident», «nel secondo caso»). */
  readonly cases: Words;
  /** The same of words that are no more than what happened («the second episode», «el segundo hecho»). */
  readonly incidents: Words;
  /** Figures that run on beyond one action («so far», «dal suo avvio»). */
  readonly totals: Words;
  /** Beside the place with which a sentence starts: it gives a part of what was told («in Leeds alone», «solo a Padova»). */
  readonly alone: Words;
  /** Small words before the place with which a new item starts («In Leeds», «A Padova»). */
  readonly places: Words;
  /** Among the first words: points back at what the story told («they», «i due», «los detenidos»). */
  readonly back: Words;
  /** «Not», near the start of a sentence before one of `onces`: another case was told before («no es, ni mucho menos, la primera vez»). */
  readonly nots: Words;
  readonly onces: Words;
  /** With which a heading asks what its section answers («How», «Chi», «Qué»). */
  readonly askers: Words;
  /** Among the first words: this is set against what came before («invece», «finally»). */
  readonly contrast: Words;
}

/** Where the verbs of a sentence start, in UTF-16 code units from its start. */
export type Tagger = (sentence: string) => readonly number[];

export interface LanguagePack {
  readonly code: LanguageCode;
  /** English name of the language. */
  readonly name: string;
  readonly orthography: Orthography;
  readonly numbers: NumberWords;
  readonly money: MoneyWords;
  readonly calendar: Calendar;
  readonly gazetteer: Gazetteer;
  readonly names: NameWords;
  readonly counts: CountWords;
  readonly operations: OperationWords;
  readonly rules: readonly Rule[];
  /** Loads a tagger for what rules cannot tell, where the language needs one; asked only for sentences in doubt. */
  readonly loadTagger?: () => Promise<Tagger>;
  /** Names and nouns that a user added: see extra.ts. */
  readonly given?: GivenNames;
}

/** Names by the value that they give, with their further names; nouns by what they count. */
export interface GivenNames {
  readonly counts: Readonly<Record<string, Words>>;
  readonly agencies: Readonly<Record<string, Words>>;
  readonly targets: Readonly<Record<string, Words>>;
}
