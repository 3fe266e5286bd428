import type { WitnessTable } from "../../witnesses.ts";

export const agencies: WitnessTable<"agency"> = {
  "agency/known": { finds: { "La acción fue dirigida por [Europol].": { value: "Europol" } }, ignores: ["La acción fue dirigida por dos socios."] },
  "agency/body": {
    finds: { "Lo acordó el [Juzgado de Instrucción nº 3 de Vigo].": { value: "Juzgado de Instrucción nº 3 de Vigo", country: "ES" } },
    ignores: ["Lo acordó el juzgado de guardia.", "La policía de Chile colaboró."],
  },
};
