import type { WitnessTable } from "../../witnesses.ts";

export const counts: WitnessTable<"count"> = {
  "count/noun": {
    finds: {
      "Sequestrati [44 server].": { what: "servers", value: 44 },
      "Bloccate [600 piattaforme] in un giorno.": { what: "domains", value: 600 },
      "Perquisiti [60 fra i maggiori rivenditori] della zona.": { what: "resellers", value: 60 },
      "Chiusi [12 (dodici) siti] in un giorno.": { what: "domains", value: 12 },
      "Eseguiti [51 decreti di perquisizioni] in 38 province.": { what: "searches", value: 51 },
      "Sette arrestati ed altri [27 denunciati] dalla polizia.": { what: "suspects", value: 27 },
    },
    ignores: ["Indagini durate 12 mesi.", "Sequestrati sette distributori clandestini di gasolio.", "Scoperti 40 lavoratori in nero.", "In campo tre unità cinofile."],
  },
  "count/person": {
    finds: {
      "[Otto persone sono finite in manette].": { what: "arrests", value: 8 },
      "[Fermati a Latina tre quarantaduenni].": { what: "arrests", value: 3 },
      "Dieci gli arresti, e [altrettante persone sono state denunciate].": { what: "suspects", value: 10 },
      "Sono [circa 5 milioni gli italiani con un abbonamento pirata].": { what: "users", value: 5_000_000 },
      "Per [12 indagati si sono aperte le porte del carcere].": { what: "arrests", value: 12 },
      "Il giudice ha [inflitto a due operatori] quattro mesi.": { what: "convictions", value: 2 },
      "[Denunciate in stato di libertà 6 persone] e arrestate altre 3.": { what: "suspects", value: 6 },
      "[Condannati in primo grado 11 imputati] su 14.": { what: "convictions", value: 11 },
      "Operano i carabinieri di due comandi, [circa 80 uomini] in tutto.": { what: "officers", value: 80 },
    },
    ignores: ["Sono 6 adulti su 10 che hanno visto contenuti pirata.", "Fermato un 34.enne di Lugano.", "Nove fermi nei confronti di altrettanti affiliati al clan.", "Otto persone guardavano.", "Cinquanta uomini aspettavano il treno.", "Due operatori del settore hanno commentato.", "Gli interventi sono stati 542 e le denunce molte."],
  },
  "count/action": {
    finds: {
      "[In manette in tredici] tra Bari e Lecce.": { what: "arrests", value: 13 },
      "I [provvedimenti cautelari sono 16]: 12 in carcere, 4 ai domiciliari.": { what: "arrests", value: 16 },
      "[Patteggiano in tre], gli altri no.": { what: "convictions", value: 3 },
      "Truffati in 40; [due di loro, residenti a Napoli, sono finiti in carcere].": { what: "arrests", value: 2 },
      "Fermati in 16, di cui [10 posti quindi in stato di arresto].": { what: "arrests", value: 10 },
      "Eseguite 29 misure: 21 in carcere, [5 in detenzione domiciliare].": { what: "arrests", value: 5 },
    },
    ignores: ["In manette i capi della banda."],
  },
  "count/before": {
    finds: {
      "[Arresti: 16]": { what: "arrests", value: 16 },
      "Gli [utenti finali, a quel punto, erano 90.000].": { what: "users", value: 90_000 },
      "Le [perquisizioni, 45] in tutto, sono finite all'alba.": { what: "searches", value: 45 },
    },
    ignores: ["Seguiranno arresti.", "Un decoder da 40 euro viene venduto a 190."],
  },
  "count/elided": {
    finds: {
      "Gli utenti? 50 milioni in Europa, di cui [5 milioni] da noi.": { what: "users", value: 5_000_000 },
      "Eseguite 12 perquisizioni a Bari e [14] a Lecce.": { what: "searches", value: 14 },
      "I siti erano 46: di questi, 19 inibiti e [27] sequestrati.": { what: "domains", value: 27 },
      "Il 3 marzo chiusi 20 siti. A maggio [si sale a 114].": { what: "domains", value: 114 },
      "Spenti 152 siti. Un altro decreto [ne riguardava 124].": { what: "domains", value: 124 },
      "Oltre 2.200 utenti multati. Erano, per l'esattezza, [2.282].": { what: "users", value: 2282 },
    },
    ignores: ["Eseguite 12 perquisizioni a Bari.", "Arresti 52; quattordici le aziende sequestrate, 12 in Basilicata.", "Ha sequestrato 12 orologi, e ne aveva 30 in casa."],
  },
  "count/place": {
    finds: { "Gli agenti hanno [perquisito 14 sedi].": { what: "searches", value: 14 } },
    ignores: ["Le 14 sedi erano note."],
  },
  "count/object": {
    finds: { "Hanno [perquisito quattro tabaccherie].": { what: "searches", value: 4 }, "[Tre burattinai sono stati arrestati] all'alba.": { what: "arrests", value: 3 } },
    ignores: ["È stato arrestato 12 ore dopo.", "Quattro tabaccherie hanno chiuso."],
  },
  "count/row": {
    finds: { "[Perquisizioni\n44]": { what: "searches", value: 44 } },
    ignores: ["Le perquisizioni sono state molte e in tutta la provincia.\n44"],
  },
  "count/shared": {
    finds: { "Sequestrati [40 server e decoder].": { what: "devices", value: 40 } },
    ignores: ["Sequestrati 40 server."],
  },
};
