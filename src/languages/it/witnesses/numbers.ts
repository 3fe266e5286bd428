import type { WitnessTable } from "../../witnesses.ts";

export const numbers: WitnessTable<"number"> = {
  "number/digits": {
    finds: { "Sequestrati [1.200] decoder.": { value: 1200 } },
    ignores: ["Sequestrati dodici decoder."],
  },
  "number/words": {
    finds: { "Sequestrati [ventidue] decoder.": { value: 22 } },
    ignores: ["Sequestrati 22 decoder."],
  },
  "number/magnitude": {
    finds: { "Aveva [1,5 milioni] di utenti.": { value: 1500000 }, "Aveva [5mila] clienti.": { value: 5000 } },
    ignores: ["Aveva 1.500 utenti."],
  },
  "number/collective": {
    finds: { "Spenti [una ventina di] server.": { value: 20, qualifier: "about" } },
    ignores: ["Spenti venti server."],
  },
  "number/range": {
    finds: { "Li vendevano [tra i 10 e i 15] negozi.": { value: 10, max: 15 } },
    ignores: ["Il negozio 10 ne vendeva 15."],
  },
  "number/article": {
    finds: { "Hanno trovato [un] server.": { value: 1 } },
    ignores: ["Hanno trovato il server."],
  },
};
