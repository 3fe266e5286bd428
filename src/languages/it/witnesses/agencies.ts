import type { WitnessTable } from "../../witnesses.ts";

export const agencies: WitnessTable<"agency"> = {
  "agency/known": { finds: { "L'azione è stata guidata da [Europol].": { value: "Europol" } }, ignores: ["L'azione è stata guidata da due soci."] },
  "agency/body": {
    finds: { "Lo ha chiesto la [Procura della Repubblica di Lecce].": { value: "Procura della Repubblica di Lecce", country: "IT" } },
    ignores: ["Lo ha chiesto la procura.", "La polizia di Malta ha collaborato."],
  },
};
