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
    { country: "ES", before: ["Juzgado de (Instrucción|Primera Instancia|lo Mercantil|lo Penal)", "Audiencia Provincial", "Policía Autonómica"], after: [] },
    { country: "CL", before: ["Juzgado de Garantía"], after: [] },
    { country: "AR", before: ["Juzgado de Garantías"], after: [] },
    { country: "PE", before: ["Corte Superior de Justicia"], after: [] },
    {
      country: null,
      before: ["Fiscalía [(Provincial|Regional|Local|Metropolitana|General|Especializada)]", "Tribunal [(Superior|Supremo|Provincial|Oral|Penal)] [de Justicia]", "Policía [(Local|Municipal|Metropolitana|Provincial)]", "Ministerio Público", "Juzgado"],
      after: [],
    },
  ],
  numbering: ["número", "núm.", "nº", "n.º", "no."],
};
