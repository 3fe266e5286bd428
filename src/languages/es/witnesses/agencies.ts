import type { WitnessTable } from "../../witnesses.ts";

export const agencies: WitnessTable<"agency"> = {
  "agency/known": { finds: { "La acción fue dirigida por [Europol].": { value: "Europol" } }, ignores: ["La acción fue dirigida por dos socios."] },
};
