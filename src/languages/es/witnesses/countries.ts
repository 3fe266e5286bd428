import type { WitnessTable } from "../../witnesses.ts";

export const countries: WitnessTable<"country"> = {
  "country/name": {
    finds: { "Los aparatos llegaban de [Dinamarca] por correo.": { code: "DK" }, "Había servidores en los [Países Bajos].": { code: "NL" }, "La Policía Federal [Argentina] entró en el taller.": { code: "AR" }, "Había servidores en [Holanda].": { code: "NL" }, "Había servidores en [Inglaterra].": { code: "GB" }, "Había servidores en [Chequia].": { code: "CZ" }, "Había servidores en [Corea del Sur].": { code: "KR" }, "Había servidores en [EE. UU.] y en casa.": { code: "US" }, "Había servidores en los [Emiratos].": { code: "AE" } },
    ignores: ["El bar está en la avenida de Portugal.", "Vivía en el Valle de México.", "Vivía en Nuevo México.", "Su hermana Georgia pagaba poco.", "Es socio de la Real Sociedad de España.", "Quien usa el aparato se arriesga a una multa.", "La banda de Santiago cobraba poco."],
  },
  "country/adjective": {
    finds: { "La policía [portuguesa] registró un piso.": { code: "PT" }, "La policía [lusa] registró un piso.": { code: "PT" }, "Las autoridades [neerlandesas] registraron un piso.": { code: "NL" }, "Los registros en el puerto de una ciudad [helena] siguen.": { code: "GR" } },
    ignores: ["Lo llevaron al puerto granadino de Motril.", "Los usaban para sus fines.", "Los aparatos llegaban de Dinamarca.", "Un texto traducido del portugués."],
  },
};
