import type { WitnessTable } from "../../witnesses.ts";

export const agencies: WitnessTable<"agency"> = {
  "agency/known": { finds: { "The action was led by [Europol].": { value: "Europol" } }, ignores: ["The action was led by two partners."] },
};
