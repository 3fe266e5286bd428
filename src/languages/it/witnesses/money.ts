import type { WitnessTable } from "../../witnesses.ts";

export const money: WitnessTable<"money"> = {
  "money/prefix": {
    finds: { "Sequestrati [€ 4.800].": { amount: 4800, currency: "EUR" } },
    ignores: ["Sequestrati 4.800 euro."],
  },
  "money/suffix": {
    finds: { "Sequestrati [4,8 milioni di euro].": { amount: 4800000, currency: "EUR" } },
    ignores: ["Sequestrati € 4.800."],
  },
  "money/shared-sign": {
    finds: { "Pagavano [$12] al mese.": { amount: 12, currency: "USD" } },
    ignores: ["Pagavano 12 euro al mese."],
  },
  "money/range": {
    finds: { "Pagavano [tra i 10 e i 12 euro] al mese.": { amount: 10, currency: "EUR", max: 12 } },
    ignores: ["Pagavano 12 euro al mese."],
  },
  "money/elided": {
    finds: { "L'accordo vale 990 milioni di euro a stagione, [4.950] in totale.": { amount: 4950000000, currency: "EUR", role: "other" } },
    ignores: ["L'accordo vale 990 milioni di euro."],
  },
  "money/seized": {
    finds: { "La polizia ha sequestrato [40.000 euro] in contanti.": { amount: 40000, currency: "EUR", role: "seized" } },
    ignores: ["I decoder costavano 40 euro."],
  },
  "money/frozen": {
    finds: { "Congelati [1,1 milioni di euro] su conti bancari.": { amount: 1100000, currency: "EUR", role: "frozen" } },
    ignores: ["Sequestrati 40 euro."],
  },
  "money/revenue": {
    finds: { "La banda guadagnava [2 milioni di euro] l'anno.": { amount: 2000000, currency: "EUR", role: "revenue", per: "year" } },
    ignores: ["I decoder costavano 40 euro."],
  },
  "money/damage": {
    finds: { "Il danno per le emittenti è [stimato in 6 milioni di euro].": { amount: 6000000, currency: "EUR", role: "damage", qualifier: "about" } },
    ignores: ["I decoder costavano 40 euro."],
  },
  "money/price": {
    finds: { "L'abbonamento costava [10 euro] al mese.": { amount: 10, currency: "EUR", role: "price", per: "month" } },
    ignores: ["Sequestrati 40.000 euro in contanti."],
  },
  "money/fine": {
    finds: { "Rischiano una multa di [5.000 euro].": { amount: 5000, currency: "EUR", role: "fine" } },
    ignores: ["L'abbonamento costava 10 euro al mese."],
  },
};
