import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {
  "target/blow": {
    finds: { "La policía ha desmantelado [StreamHaven], un servicio pirata.": { value: "StreamHaven" } },
    ignores: ["La policía ha desmantelado una red."],
  },
  "target/known": {
    finds: { "La policía ha desmantelado StreamHaven, un servicio pirata. [StreamHaven] tenía 20 servidores.": { value: "StreamHaven" } },
    ignores: ["La policía ha desmantelado una red."],
  },
};
