import type { Rule } from "../../rules/rule.ts";

export const rules: readonly Rule[] = [
  {
    id: "en/count/homes-of",
    phrase: "(search*|raid*|warrants at|visited) [the] (home|homes|house|houses|flats|apartments|premises|properties|addresses) (of|belonging to|linked to|used by|owned by) {number} [other|further|alleged|suspected] <count>",
    gives: { count: "suspects" },
    finds: { "Detectives [searched the homes of seven people] in Hull.": { what: "suspects", value: 7 } },
    ignores: ["Detectives searched the homes of the seven dwarfs' author.", "They raided 12 homes."],
  },
  {
    id: "en/count/whose-homes",
    phrase: "{number} ..2 <count> [(of|in|from|within) ..6] [,] (whose (home|homes|house|houses|flats|apartments|premises|addresses)|had their (home|homes|houses|flats|premises)) ..4 (searched|raided)",
    gives: { count: "suspects" },
    finds: { "The file names [17 members of a smuggling ring, whose homes in Wales were searched].": { what: "suspects", value: 17 } },
    ignores: ["17 members of the club, whose homes are in Wales."],
  },
  {
    id: "en/count/in-hands",
    phrase: "{number} ..2 <count> (is|are|were|was) in the hands of ..3 (police|customs|gardaí|detectives|investigators|officers|authorities|agents|prosecutors)",
    gives: { count: "arrests" },
    finds: { "[Nine men are in the hands of Dubai police].": { what: "arrests", value: 9 } },
    ignores: ["Nine shops were in the hands of a rival gang."],
  },
  {
    id: "en/date/said",
    phrase: "(said|says|told|announced|reported|confirmed|revealed|disclosed|stated|added) [to] [in a statement|in a press release|in a news release|at a press conference|at a news conference|reporters|journalists|the media|the court|parliament|in a post|in a tweet] [,] [late|early] [on|in] [late|early|this past] {date}",
    gives: { date: "other" },
    finds: { "A ring that sold cards was broken up, the ministry said in a statement on [3 May 2023].": { value: "2023-05-03", role: "other" } },
    ignores: ["Police said the raid was on 3 May 2023."],
  },
];
