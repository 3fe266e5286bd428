import type { WitnessTable } from "../../witnesses.ts";

export const counts: WitnessTable<"count"> = {
  "count/noun": {
    finds: { "Sequestrati [44 server].": { what: "servers", value: 44 } },
    ignores: ["Indagini durate 12 mesi."],
  },
  "count/person": {
    finds: { "[Otto persone sono finite in manette].": { what: "arrests", value: 8 } },
    ignores: ["Otto persone guardavano."],
  },
  "count/action": {
    finds: { "[In manette in tredici] tra Bari e Lecce.": { what: "arrests", value: 13 } },
    ignores: ["In manette i capi della banda."],
  },
  "count/before": {
    finds: { "[Arresti: 16]": { what: "arrests", value: 16 } },
    ignores: ["Seguiranno arresti."],
  },
  "count/elided": {
    finds: { "Eseguite 12 perquisizioni a Bari e [14] a Lecce.": { what: "searches", value: 14 } },
    ignores: ["Eseguite 12 perquisizioni a Bari."],
  },
  "count/place": {
    finds: { "Gli agenti hanno [perquisito 14 sedi].": { what: "searches", value: 14 } },
    ignores: ["Le 14 sedi erano note."],
  },
  "count/object": {
    finds: { "Hanno [perquisito quattro tabaccherie].": { what: "searches", value: 4 }, "[Tre pastori sono stati arrestati] all'alba.": { what: "arrests", value: 3 } },
    ignores: ["È stato arrestato 12 ore dopo.", "Quattro tabaccherie hanno chiuso."],
  },
  "count/row": {
    finds: { "[Perquisizioni\n44]": { what: "searches", value: 44 } },
    ignores: ["Le perquisizioni sono state molte e in tutta la provincia.\n44"],
  },
  "count/shared": {
    finds: { "Sequestrati [40 server e decoder].": { what: "devices", value: 40 } },
    ignores: ["Sequestrati 40 server."],
  },
};
