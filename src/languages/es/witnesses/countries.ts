import type { WitnessTable } from "../../witnesses.ts";

export const countries: WitnessTable<"country"> = {
  "country/name": {
    finds: { "Los aparatos llegaban de [Dinamarca] por correo.": { code: "DK" }, "Había servidores en los [Países Bajos].": { code: "NL" } },
    ignores: ["Quien usa el aparato se arriesga a una multa.", "La banda de Santiago cobraba poco."],
  },
  "country/adjective": {
    finds: { "La policía [portuguesa] registró un piso.": { code: "PT" } },
    ignores: ["Los aparatos llegaban de Dinamarca.", "Un texto traducido del portugués."],
  },
};
