import type { AgencyWords } from "../pack.ts";

export const agencies: AgencyWords = {
  renderings: {
    eppo: ["Procura [Pubblica] Europea", "Procura europea"],
    euipo: ["Ufficio dell'Unione europea per la proprietà intellettuale"],
    olaf: ["Ufficio europeo per la lotta antifrode"],
    poliziaPostale: ["Postale", "polizia postale"],
    guardiaDiFinanza: ["guardia di finanza"],
    carabinieri: ["carabinieri"],
    poliziaDiStato: ["polizia di Stato"],
    policiaNacional: ["(Polizia|polizia) (nazionale|Nazionale) (spagnola|Spagnola)"],
    policeNationale: ["(Gendarmeria|gendarmeria) francese"],
    bka: ["Polizia criminale federale tedesca"],
    doj: ["Dipartimento di Giustizia [(americano|statunitense|degli Stati Uniti|Usa)]", "Dipartimento della Giustizia"],
    ace: ["Alleanza per la creatività e l'intrattenimento"],
    mpa: ["Motion Picture Association"],
    cityOfLondonPolice: ["polizia della City di Londra"],
    corteDiCassazione: ["Suprema Corte"],
  },
  bodies: [
    {
      country: "IT",
      before: [
        "procura della Repubblica [presso il tribunale [ordinario]]", "procura distrettuale [della Repubblica] [antimafia]", "questura", "Direzione Distrettuale Antimafia", "Comando Provinciale [(della Guardia di Finanza|dei Carabinieri)]",
        "polizia (locale|municipale)",
      ],
      after: [],
    },
    { country: null, before: ["procura", "tribunale [(civile|penale|ordinario|per le imprese)]", "Corte d'Appello", "polizia", "gip [del tribunale]"], after: [] },
  ],
  numbering: ["n.", "numero"],
};
