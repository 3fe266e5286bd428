import type { WitnessTable } from "../../witnesses.ts";

export const names: WitnessTable<"name"> = {
  "name/operation": {
    finds: {
      "In Operation [Lanternfish] police arrested six people.": { value: "Lanternfish" }, "Police in Cebu called off Oplan [Red Tide] after six arrests.": { value: "Red Tide" },
      "Strike Force [Orara] detectives arrested six people.": { value: "Orara" }, "Operation [Miller's Wheel] led to six arrests.": { value: "Miller's Wheel" }, "Operation [Salt Pan] on Monday led to six arrests.": { value: "Salt Pan" },
    },
    ignores: ["The operation in Spain went on."],
  },
  "name/code": {
    finds: { "The raids, codenamed [Lanternfish], led to six arrests.": { value: "Lanternfish" } },
    ignores: ["The codenamed raids led to six arrests."],
  },
  "name/frame": {
    finds: { "The operation, dubbed [Lanternfish], led to six arrests.": { value: "Lanternfish" }, "The operation, which officers gave the name [Lanternfish], led to six arrests.": { value: "Lanternfish" } },
    ignores: ["The film was dubbed in Madrid."],
  },
  "name/known": {
    finds: { "In Operation Lanternfish police arrested six people. [Lanternfish] began in 2020.": { value: "Lanternfish" } },
    ignores: ["The lanternfish lives in the sea."],
  },
  "name/inquiry": {
    finds: { "Investigation \"[Cold Lantern]\" led to six arrests.": { value: "Cold Lantern" } },
    ignores: ["The investigation led to six arrests."],
  },
  "name/before": {
    finds: { "The \"[Lanternfish]\" operation led to six arrests.": { value: "Lanternfish" } },
    ignores: ["The \"joint\" of Friday led to six arrests."],
  },
  "name/behind": {
    finds: { "[Lanternfish], as the operation was called, led to six arrests.": { value: "Lanternfish" } },
    ignores: ["Lanternfish live in the sea."],
  },
};
