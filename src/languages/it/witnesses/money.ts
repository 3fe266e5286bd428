import type { WitnessTable } from "../../witnesses.ts";

export const money: WitnessTable<"money"> = {
  "money/prefix": {
    finds: { "Sequestrati [€ 4.800].": { amount: 4800, currency: "EUR" } },
    ignores: ["Sequestrati 4.800 euro."],
  },
  "money/suffix": {
    finds: { "Sequestrati [4,8 milioni di euro].": { amount: 4800000, currency: "EUR" }, "A Lugano sequestrati [28’000 franchi].": { amount: 28_000, currency: "CHF" } },
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
    finds: {
      "L'accordo vale 990 milioni di euro a stagione, [4.950] in totale.": { amount: 4950000000, currency: "EUR", role: "other" },
      "Un decoder da 40 euro viene venduto a [190].": { amount: 190, currency: "EUR" },
      "Trovati 77.000 euro in Francia e [40.000] in Italia.": { amount: 40_000, currency: "EUR" },
      "Il danno: 9 milioni di euro di fatturato, [7 milioni] di Pil in meno.": { amount: 7_000_000, currency: "EUR" },
      "Il listino originale costa 45 euro, quello abusivo appena [12].": { amount: 12, currency: "EUR" },
      "Perdono 600 milioni di euro le emittenti, i club altri [250].": { amount: 250_000_000, currency: "EUR" },
    },
    ignores: ["Il decoder costa 45 euro, la banda ne vendeva 12.", "L'accordo vale 990 milioni di euro.", "Il danno è di 9 milioni di euro. Le fruizioni perse sono 4 milioni.", "Un disavanzo di 1 . 6 miliardi ( $ 2,54 miliardi ).", "Pagano 40 euro in Francia e 9.000 scarpe in Italia.", "Un decoder da 40 euro viene venduto a 190 clienti."],
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
    finds: { "Il danno per le emittenti è stimato in [6 milioni di euro].": { amount: 6000000, currency: "EUR", role: "damage", qualifier: "exact" } },
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
