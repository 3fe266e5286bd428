import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {
  "target/blow": {
    finds: { "Police have dismantled [OmegaHaven], a pirate service.": { value: "OmegaHaven" } },
    ignores: ["Police have dismantled a network."],
  },
  "target/domain": {
    finds: { "[Zetanet.com], omega.org and sigma.tv were seized by police.": { value: "Zetanet.com" } },
    ignores: ["Zetanet.com reported that pirate sites were seized."],
  },
  "target/known": {
    finds: { "Police have dismantled OmegaHaven, a pirate service. [OmegaHaven] had 20 servers.": { value: "OmegaHaven" } },
    ignores: ["Police have dismantled a network."],
  },
  "target/frame": {
    finds: { "Police raided a company called [OmegaHaven] that sold pirate boxes.": { value: "OmegaHaven" } },
    ignores: ["Police raided a company called to account over pirate boxes."],
  },
  "target/list": {
    finds: { "Officers closed three pirate platforms ([OmegaHaven], MovieBarn, TvShack).": { value: "OmegaHaven" } },
    ignores: ["Officers closed three pirate platforms (two in Leeds)."],
  },
  "target/before": {
    finds: { "The pirate [OmegaHaven] network was dismantled.": { value: "OmegaHaven" } },
    ignores: ["The pirate network was dismantled."],
  },
  "target/noun": {
    finds: { "Police seized servers of the pirate site [OmegaHaven].": { value: "OmegaHaven" } },
    ignores: ["Police seized servers of the pirate site."],
  },
  "target/maker": {
    finds: { "Police raided the homes of the men behind [OmegaHaven].": { value: "OmegaHaven" } },
    ignores: ["Police raided the homes of the men behind it."],
  },
  "target/fall": {
    finds: { "[OmegaHaven] went dark after the raids.": { value: "OmegaHaven" } },
    ignores: ["The room went dark after the raids."],
  },
  "target/apposition": {
    finds: { "[OmegaHaven], a pirate site, was closed by police.": { value: "OmegaHaven" } },
    ignores: ["Leeds, a large city, was closed by snow."],
  },
  "target/copula": {
    finds: { "Police hit the pirates. Among the sites that went dark were [OmegaHaven] and TvCove.": { value: "OmegaHaven" } },
    ignores: ["Police hit the pirates. The sites that went dark were many and popular."],
  },
  "target/notorious": {
    finds: { "The boxes came with [Magis TV] installed, and police seized 300 of the pirate devices.": { value: "Magis TV" } },
    ignores: ["The boxes came with a TV guide, and police seized 300 of the pirate devices."],
  },
  "target/brand": {
    finds: { "Police arrested a man over [GoalIPTV], and seized his servers in a piracy case.": { value: "GoalIPTV" } },
    ignores: ["Police arrested a man over DirecTV, and seized his servers in a piracy case."],
  },
};
