import type { WitnessTable } from "../../witnesses.ts";

export const names: WitnessTable<"name"> = {
  "name/operation": {
    finds: { "In Operation [Lanternfish] police arrested six people.": { value: "Lanternfish" } },
    ignores: ["The operation in Spain went on."],
  },
  "name/code": {
    finds: { "The raids, codenamed [Lanternfish], led to six arrests.": { value: "Lanternfish" } },
    ignores: ["The codenamed raids led to six arrests."],
  },
  "name/frame": {
    finds: { "The operation, dubbed [Lanternfish], led to six arrests.": { value: "Lanternfish" } },
    ignores: ["The film was dubbed in Madrid."],
  },
  "name/known": {
    finds: { "In Operation Lanternfish police arrested six people. [Lanternfish] began in 2020.": { value: "Lanternfish" } },
    ignores: ["The lanternfish lives in the sea."],
  },
};
