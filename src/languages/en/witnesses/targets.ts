import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {
  "target/blow": {
    finds: { "Police have dismantled [StreamHaven], a pirate service.": { value: "StreamHaven" } },
    ignores: ["Police have dismantled a network."],
  },
  "target/known": {
    finds: { "Police have dismantled StreamHaven, a pirate service. [StreamHaven] had 20 servers.": { value: "StreamHaven" } },
    ignores: ["Police have dismantled a network."],
  },
};
