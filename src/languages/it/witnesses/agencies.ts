import type { WitnessTable } from "../../witnesses.ts";

export const agencies: WitnessTable<"agency"> = {
  "agency/known": { finds: { "L'azione è stata guidata da [Europol].": { value: "Europol" } }, ignores: ["L'azione è stata guidata da due soci."] },
};
