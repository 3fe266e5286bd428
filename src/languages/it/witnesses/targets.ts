import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {
  "target/blow": {
    finds: { "La polizia ha smantellato [StreamHaven], un servizio pirata.": { value: "StreamHaven" } },
    ignores: ["La polizia ha smantellato una rete."],
  },
  "target/known": {
    finds: { "La polizia ha smantellato StreamHaven, un servizio pirata. [StreamHaven] aveva 20 server.": { value: "StreamHaven" } },
    ignores: ["La polizia ha smantellato una rete."],
  },
};
