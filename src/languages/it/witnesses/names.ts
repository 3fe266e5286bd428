import type { WitnessTable } from "../../witnesses.ts";

export const names: WitnessTable<"name"> = {
  "name/operation": {
    finds: {
      "Con l'operazione «[Cala il buio]» la polizia ha arrestato sei persone.": { value: "Cala il buio" },
      "Sei arresti con l'operazione [Vetro opaco], a Bari.": { value: "Vetro opaco" },
      "Perquisizioni per l'operazione #[SIPARIO]! della Finanza.": { value: "SIPARIO" },
      "Le operazioni di questi anni.\n\n2021: [Luna Storta]\n\nSei arresti a Bari.": { value: "Luna Storta" },
    },
    ignores: ["Un'operazione internazionale ha chiuso tre siti."],
  },
  "name/code": {
    finds: { "Il blitz, nome in codice [Lanterna], ha portato a sei arresti.": { value: "Lanterna" }, "Il nome scelto dagli inquirenti per il blitz è \"[Vetro opaco]\".": { value: "Vetro opaco" } },
    ignores: ["Il codice del decoder era noto."],
  },
  "name/frame": {
    finds: { "L'operazione, denominata \"[Lanterna]\", ha portato a sei arresti.": { value: "Lanterna" } },
    ignores: ["La via, denominata Roma, era chiusa."],
  },
  "name/known": {
    finds: { "Con l'operazione Lanterna la polizia ha arrestato sei persone. [Lanterna] era partita nel 2020.": { value: "Lanterna" } },
    ignores: ["La lanterna era spenta."],
  },
  "name/inquiry": {
    finds: {
      "È il giorno di \"[Carta straccia]\", con tre arresti.": { value: "Carta straccia" },
      "L'inchiesta \"[Mani di calce]\" ha portato a sei arresti.": { value: "Mani di calce" },
      "Fra le inchieste dell'anno spicca '[Lupo bianco]', con tre arresti.": { value: "Lupo bianco" },
      "È lo sviluppo dell'indagine [Lanterna] del 2022.": { value: "Lanterna" },
    },
    ignores: ["L'inchiesta ha portato a sei arresti.", "Lo dice l'indagine Ipsos del 2022."],
  },
  "name/before": {
    finds: { "Sei arresti al termine di «[Lanterna]», l'inchiesta della procura di Bari.": { value: "Lanterna" } },
    ignores: ["Letto il libro «Lanterna», la procura di Bari tace."],
  },
  "name/behind": {
    finds: { "«[Lanterna]», così è stata chiamata l'operazione, ha portato a sei arresti.": { value: "Lanterna" }, "\"[Pesce d'aprile]\": così i finanzieri hanno battezzato l'indagine.": { value: "Pesce d'aprile" } },
    ignores: ["«Lanterna» è una parola."],
  },
};
