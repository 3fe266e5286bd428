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
  {
    id: "en/country/popular",
    phrase: "(largest|biggest|leading|most popular|most visited|best visited|best known|most used|most watched|favourite|favorite) ..4 (service|services|site|sites|website|websites|platform|platforms|app|apps|streamers|portals|trackers|addresses|catalogue|catalog) in [the] {country}",
    gives: { country: "market" },
    finds: { "It had become one of the largest streaming services in [Norway].": { code: "NO", roles: ["market"] } },
    ignores: ["The largest raids on streaming services were in Norway."],
  },
  {
    id: "en/date/campaign",
    phrase: "(operation|operations|campaign|crackdown|drive|phase|edition|sweep|blitz|action|actions) ..8 (ran|lasted|took place|conducted|carried out|unfolded|held|run) [for (two|three|four|five|six) (days|weeks|months)] [,] [over|in|during|from|between|through|throughout|on] {date}",
    gives: { date: "action" },
    finds: { "The third edition of Operation Tin Whistle, which ran from [March to May 2022], led to 12 arrests.": { value: "2022-03/2022-05", role: "action" } },
    ignores: ["The fraud ran from March to May 2022."],
  },
  {
    id: "en/money/a-piece",
    phrase: "{money} (a|an|per|for a|for each|for one) (disc|disk|dvd|cd|copy|box|boxes|stick|firestick|device|card|decoder|pill|tablet|wrap|pack|packet|carton|bottle|gram|gramme|ounce|film|movie|song|title|match|game|pop|head|customer|user|subscriber|household)",
    gives: { money: "price" },
    finds: { "Traders sold them at [£4] a disc and took £9,000 a week.": { amount: 4, role: "price" } },
    ignores: ["They took £4,000 a week."],
  },
  {
    id: "en/money/to-be-paid",
    phrase: "{money} to be paid to",
    gives: { money: "fine" },
    finds: { "Five years, suspended, and [£9,000] to be paid to the broadcaster.": { amount: 9000, role: "fine" } },
    ignores: ["He asked for R9,000 to be sent."],
  },
  {
    id: "en/count/networks",
    phrase: "(broke up|break up|breaks up|broken up|dismantl*|smash*|bust|busted|busting|disrupt*|cracked|neutralised|neutralized|took apart|taken apart) {number} [separate|different|distinct|rival|linked|illegal|illicit|pirate|international|smuggling|drug|trafficking|piracy|counterfeiting|fraud|euro] [pirate|trafficking|smuggling] (network|networks|rings|outfits|cells|organisations|organizations|clans|mafias)",
    gives: { count: "groups" },
    finds: { "Two forces [broke up three rival smuggling rings] at once.": { what: "groups", value: 3 } },
    ignores: ["Three television networks broke up the deal."],
  },
];
