import type { WitnessTable } from "../../witnesses.ts";

export const countries: WitnessTable<"country"> = {
  "country/name": {
    finds: { "Los aparatos llegaban de [Dinamarca] por correo.": { code: "DK" }, "Había servidores en los [Países Bajos].": { code: "NL" }, "La Policía Federal [Argentina] entró en el taller.": { code: "AR" } },
    ignores: ["El bar está en la avenida de Portugal.", "Vivía en el Valle de México.", "Quien usa el aparato se arriesga a una multa.", "La banda de Santiago cobraba poco."],
  },
  "country/adjective": {
    finds: { "La policía [portuguesa] registró un piso.": { code: "PT" } },
    ignores: ["Lo llevaron al puerto granadino de Motril.", "Los usaban para sus fines.", "Los aparatos llegaban de Dinamarca.", "Un texto traducido del portugués."],
  },
};
