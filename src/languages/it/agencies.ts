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
        "(Procura|procura) della Repubblica [presso il Tribunale [(Ordinario|ordinario)]] (di|del|della)", "(Procura|procura) Distrettuale [(Antimafia|antimafia)] (di|del)", "(Questura|questura) (di|del)",
        "Direzione Distrettuale Antimafia di", "Comando Provinciale [(della Guardia di Finanza|dei Carabinieri)] di", "(Polizia|polizia) (Locale|locale|Municipale|municipale) di",
      ],
      after: [],
    },
    { country: null, before: ["(Procura|procura) di", "(Tribunale|tribunale) [(civile|penale|ordinario|per le imprese)] (di|del|della)", "Corte d'Appello (di|del)", "(Polizia|polizia) di", "(Gip|GIP) [del Tribunale] di"], after: [] },
  ],
};
