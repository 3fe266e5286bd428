import { months as italian } from "../it/months.ts";
import { months as spanish } from "../es/months.ts";
import type { Calendar } from "../pack.ts";
import { months } from "./months.ts";

export const calendar: Calendar = {
  months,
  guests: [spanish, italian],
  wordlike: ["march", "may", "august", "mar", "jan", "set", "ago", "gen"],
  weekdays: [
    { names: ["monday"], short: ["mon"] },
    { names: ["tuesday"], short: ["tue", "tues"] },
    { names: ["wednesday"], short: ["wed", "weds"] },
    { names: ["thursday"], short: ["thu", "thur", "thurs"] },
    { names: ["friday"], short: ["fri"] },
    { names: ["saturday"], short: ["sat"] },
    { names: ["sunday"], short: ["sun"] },
  ],
  days: [
    ["first"], ["second"], ["third"], ["fourth"], ["fifth"], ["sixth"], ["seventh"], ["eighth"], ["ninth"], ["tenth"], ["eleventh"], ["twelfth"],
    ["thirteenth"], ["fourteenth"], ["fifteenth"], ["sixteenth"], ["seventeenth"], ["eighteenth"], ["nineteenth"], ["twentieth"], ["twenty first"],
    ["twenty second"], ["twenty third"], ["twenty fourth"], ["twenty fifth"], ["twenty sixth"], ["twenty seventh"], ["twenty eighth"], ["twenty ninth"],
    ["thirtieth"], ["thirty first"],
  ],
  ordinals: ["st", "nd", "rd", "th", "º"],
  links: ["of", "of the year"],
  articles: ["the"],
  dayCues: [],
  dayPrepositions: ["on", "from", "since", "by", "until", "dated", "before", "after"],
  ranges: { opens: ["between", "between the"], to: ["to", "through", "thru", "until", "till", "up to"], and: ["and", "&"] },
  years: {
    strong: [
      "in", "since", "during", "early", "late", "mid", "(the|a) year", "year", "year of", "throughout", "back in", "(end|start|beginning|middle|close) of",
      "(spring|summer|autumn|fall|winter) [of]", "in or around", "as (far|early|long) [ago|back] as",
    ],
    weak: ["of", "from", "by", "to", "into", "until", "till", "before", "after", "between", "for", "the", "its", "their", "through", "and"],
  },
  yearFollowers: [
    "and", "or", "to", "the", "a", "an", "when", "where", "which", "that", "who", "with", "by", "in", "on", "at", "for", "from", "after", "before", "until", "till", "through",
    "was", "were", "is", "are", "had", "has", "have", "as", "but", "while", "of", "under", "against", "then", "following", "alone", "onwards", "onward", "its", "their", "his", "it", "he", "she",
    "they", "we", "this", "there", "because", "if", "over", "is", "will", "would",
  ],
  monthPrepositions: ["in", "since", "during", "of", "by", "until", "from", "last", "next", "this", "between", "early", "late", "mid", "back in", "to", "and", "through"],
  parts: [
    { words: ["(first quarter|1st quarter|q1)"], first: 1, last: 3 },
    { words: ["(second quarter|2nd quarter|q2)"], first: 4, last: 6 },
    { words: ["(third quarter|3rd quarter|q3)"], first: 7, last: 9 },
    { words: ["(fourth quarter|4th quarter|last quarter|final quarter|q4)"], first: 10, last: 12 },
    { words: ["(first half|h1)"], first: 1, last: 6 },
    { words: ["(second half|last half|latter half|h2)"], first: 7, last: 12 },
    { words: ["first (two|2) months"], first: 1, last: 2 },
    { words: ["first (three|3) months"], first: 1, last: 3 },
    { words: ["first (four|4) months"], first: 1, last: 4 },
    { words: ["first (five|5) months"], first: 1, last: 5 },
    { words: ["first (six|6) months"], first: 1, last: 6 },
    { words: ["first (seven|7) months"], first: 1, last: 7 },
    { words: ["first (eight|8) months"], first: 1, last: 8 },
    { words: ["first (nine|9) months"], first: 1, last: 9 },
    { words: ["first (ten|10) months"], first: 1, last: 10 },
    { words: ["first (eleven|11) months"], first: 1, last: 11 },
    { words: ["last (two|2) months"], first: 11, last: 12 },
    { words: ["last (three|3) months"], first: 10, last: 12 },
    { words: ["last (four|4) months"], first: 9, last: 12 },
    { words: ["last (six|6) months"], first: 7, last: 12 },
  ],
  relative: [
    { words: ["today", "tonight", "(earlier|later) today", "this (morning|afternoon|evening)", "early (today|this morning)"], unit: "day", offset: 0 },
    { words: ["yesterday [morning|afternoon|evening]", "last night"], unit: "day", offset: -1 },
    { words: ["day before yesterday"], unit: "day", offset: -2 },
    { words: ["tomorrow [morning|afternoon|evening]"], unit: "day", offset: 1 },
    { words: ["last month"], unit: "month", offset: -1 },
    { words: ["this month"], unit: "month", offset: 0 },
    { words: ["next month"], unit: "month", offset: 1 },
    { words: ["last year"], unit: "year", offset: -1 },
    { words: ["this year"], unit: "year", offset: 0 },
    { words: ["next year"], unit: "year", offset: 1 },
  ],
  turns: { last: ["last", "this past", "past"], next: ["next", "this coming", "coming"] },
  habits: ["every", "each", "most"],
  ahead: {
    before: ["until", "till", "by", "from", "starting", "beginning", "no later than", "effective", "starting on", "from the", "until the", "by the"],
    verbs: ["will", "set to", "scheduled", "due", "shall", "expected to"],
  },
  decoys: {
    laws: ["act", "regulation", "regulations", "directive", "law", "decree", "resolution", "statute", "ordinance", "bill", "judgment no."],
    lawLinks: ["of", "the", "no.", "nos.", "no", "number", "and", "council", "parliament"],
    numbers: ["no.", "nos.", "n.", "nº", "n°", "number", "case", "file", "ref", "ref.", "reference", "version", "issue", "tel", "page"],
    seasons: ["season", "seasons", "campaign"],
    never: [
      "24/7", "9/11", "usa today", "russia today", "black friday", "cyber monday", "good friday", "ash wednesday", "palm sunday", "easter (sunday|monday)", "super sunday",
      "(sunday|saturday|friday|monday) night football", "sunday (times|telegraph|mirror|mail)", "friday the 13th", "april fool*", "may day", "until today", "today in",
    ],
  },
  stamps: {
    heads: ["published [on]", "posted [on]", "updated [on]", "last (updated|modified) [on]", "date", "release date", "released [on]", "for immediate release", "publication date", "created [on]"],
    releases: ["(press|news|media) (release|releases|statement)"],
    links: ["of", "on", "from", "by", "at", "the", "in", "dated", "for", "am", "pm", "last", "to"],
  },
  roles: {
    action: [
      "arrest*", "raid*", "seiz*", "dismantl*", "detain*", "takedown*", "taken down", "shut down", "shut", "bust*", "crackdown", "search*", "confiscat*", "swoop*", "operation", "action day", "day of action",
      "coordinated action*", "simultaneous action*", "joint action", "sting", "knocked offline", "disrupt*", "charged", "indict*", "sentenced", "convicted", "pleaded guilty", "custody", "warrants",
      "neutrali*", "executed", "carried out", "closed", "blocked", "apprehended", "nabbed", "struck", "jailed", "unsealed", "remanded", "extradited", "siezed", "takes down", "took down", "closure",
    ],
    start: [
      "began", "begin", "begun", "launched", "opened", "started", "start", "initiated", "launch", "complaint*", "set up", "founded", "created", "origin*", "opening", "commenced", "emerged", "first detected", "tip*", "dates back",
    ],
    period: ["between", "over the period", "period", "throughout", "months", "years", "continued into", "during", "earned", "income", "profit*", "generated", "over the course"],
    other: [
      "will", "scheduled", "hearing", "heard", "meeting*", "contacted", "court hearing", "law", "report", "study", "survey", "agreement", "contract", "expected", "born", "told", "said", "announced", "published",
      "auction", "approved", "voted", "signed", "adopted", "match", "final", "release", "trial", "lodged an appeal", "discuss",
    ],
  },
  startsBefore: ["since", "since at least", "since about", "ever since", "as far back as", "as early as", "since early", "since late", "since mid", "dating back to", "back to"],
  monthFirst: [
    "(us|=U.S.) (department|attorney|marshals|customs|district)", "attorney's office", "federal bureau of investigation", "homeland security", "=FBI", "=HSI", "district of columbia",
    "los angeles", "new york", "california", "texas", "florida", "new jersey", "illinois", "virginia",
  ],
};
