import type { WitnessTable } from "../../witnesses.ts";

export const dates: WitnessTable<"date"> = {
  "date/day-month": {
    finds: { "Sono stati fermati il [3 maggio 2021].": { value: "2021-05-03", role: "action" } },
    ignores: ["Ne restano 3 di maggio."],
  },
  "date/month-year": {
    finds: { "Il sito è nato nel [marzo 2019].": { value: "2019-03", role: "start" } },
    ignores: ["Marzo porta 19 partite."],
  },
  "date/month": {
    finds: { "Hanno aperto il sito a [febbraio].": { value: "2024-02", role: "start" } },
    ignores: ["I due marciano."],
  },
  "date/year": {
    finds: { "L'inchiesta è partita nel [2019].": { value: "2019", role: "start" } },
    ignores: ["Vale la legge 38/2019."],
  },
  "date/figures": {
    finds: { "L'inchiesta della procura di Bari era partita con due denunce il [14/05/2021] ed è chiusa.": { value: "2021-05-14", role: "start" } },
    ignores: ["Il fascicolo n. 11226/17 è chiuso."],
  },
  "date/relative": {
    finds: { "Sono stati arrestati [ieri].": { value: "2024-06-11", role: "action" } },
    ignores: ["Sono stati arrestati ancora."],
  },
  "date/weekday": {
    finds: { "Sono stati arrestati [lunedì].": { value: "2024-06-10", role: "action" } },
    ignores: ["Lungo il mar Tirreno."],
  },
  "date/range": {
    finds: { "La rete è stata attiva dal [2017 al 2021].": { value: "2017/2021", role: "period" } },
    ignores: ["La rete è nata nel 2017."],
  },
  "date/stamp": {
    finds: { "(AGENZIA) - CAGLIARI, [17 SET] - Sei persone sono state arrestate.": { value: "2023-09-17", role: "published" } },
    ignores: ["Sono stati fermati il 17 settembre."],
  },
};
