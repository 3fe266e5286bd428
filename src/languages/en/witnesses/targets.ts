import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {
  "target/blow": {
    finds: { "Police have dismantled [StreamHaven], a pirate service.": { value: "StreamHaven" } },
    ignores: ["Police have dismantled a network."],
  },
  "target/domain": {
    finds: { "[Zetanet.com], omega.org and sigma.tv were seized by police.": { value: "Zetanet.com" } },
    ignores: ["Zetanet.com reported that pirate sites were seized."],
  },
  "target/known": {
    finds: { "Police have dismantled StreamHaven, a pirate service. [StreamHaven] had 20 servers.": { value: "StreamHaven" } },
    ignores: ["Police have dismantled a network."],
  },
  "target/frame": {
    finds: { "Police raided a company called [StreamHaven] that sold pirate boxes.": { value: "StreamHaven" } },
    ignores: ["Police raided a company called to account over pirate boxes."],
  },
  "target/list": {
    finds: { "Officers closed three pirate platforms ([StreamHaven], MovieBarn, TvShack).": { value: "StreamHaven" } },
    ignores: ["Officers closed three pirate platforms (two in Leeds)."],
  },
  "target/before": {
    finds: { "The pirate [StreamHaven] network was dismantled.": { value: "StreamHaven" } },
    ignores: ["The pirate network was dismantled."],
  },
  "target/noun": {
    finds: { "Police seized servers of the pirate site [StreamHaven].": { value: "StreamHaven" } },
    ignores: ["Police seized servers of the pirate site."],
  },
  "target/maker": {
    finds: { "Police raided the homes of the men behind [StreamHaven].": { value: "StreamHaven" } },
    ignores: ["Police raided the homes of the men behind it."],
  },
  "target/fall": {
    finds: { "[StreamHaven] went dark after the raids.": { value: "StreamHaven" } },
    ignores: ["The room went dark after the raids."],
  },
  "target/apposition": {
    finds: { "[StreamHaven], a pirate site, was closed by police.": { value: "StreamHaven" } },
    ignores: ["Leeds, a large city, was closed by snow."],
  },
  "target/copula": {
    finds: { "Police hit the pirates. Among the sites that went dark were [StreamHaven] and TvCove.": { value: "StreamHaven" } },
    ignores: ["Police hit the pirates. The sites that went dark were many and popular."],
  },
};
