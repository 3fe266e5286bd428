import type { AgencyWords } from "../pack.ts";

export const agencies: AgencyWords = {
  renderings: {
    eppo: ["Fiscalía Europea"],
    euipo: ["Oficina de Propiedad Intelectual de la Unión Europea"],
    olaf: ["Oficina Europea de Lucha contra el Fraude"],
    wipo: ["Organización Mundial de la Propiedad Intelectual", "OMPI"],
    ace: ["Alianza para la Creatividad y el Entretenimiento"],
    mossos: ["mossos d'esquadra"],
    poliziaPostale: ["Policía Postal [italiana]"],
    guardiaDiFinanza: ["Guardia de Finanzas [italiana]"],
    carabinieri: ["carabinieri"],
    policeNationale: ["Gendarmería [Nacional] francesa", "Policía Nacional francesa"],
    bka: ["Oficina Federal de Investigación Criminal alemana"],
    doj: ["Departamento de Justicia [de (Estados Unidos|EE. UU[.]|EEUU)]", "Departamento de Justicia estadounidense"],
    fbi: ["Buró Federal de Investigaciones"],
    hsi: ["Investigaciones de Seguridad Nacional"],
    policiaFederalBrasil: ["Policía Federal (brasileña|de Brasil)"],
    policiaFederalArgentina: ["Policía Federal argentina"],
    policiaJudiciaria: ["Policía Judicial portuguesa"],
    dsi: ["Departamento de Investigaciones Especiales"],
    cityOfLondonPolice: ["Policía de la City de Londres"],
  },
  bodies: [
    { country: "ES", before: ["Juzgado de (Instrucción|Primera Instancia|lo Mercantil|lo Penal) [(número|núm.|nº|n.º|no.)] [1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20] (de|del)", "Audiencia Provincial de", "Policía Autonómica de"], after: [] },
    { country: "CL", before: ["Juzgado de Garantía de"], after: [] },
    { country: "PE", before: ["Corte Superior de Justicia de"], after: [] },
    {
      country: null,
      before: [
        "Fiscalía [(Provincial|Regional|Local|Metropolitana|General|Especializada)] (de|del|en)", "Fiscalía (de|contra)", "Tribunal [(Superior|Supremo|Provincial|Oral|Penal)] [de Justicia] (de|del)",
        "Policía [(Local|Municipal|Metropolitana|Provincial)] de", "Ministerio Público (de|del)", "Juzgado de",
      ],
      after: [],
    },
  ],
};
