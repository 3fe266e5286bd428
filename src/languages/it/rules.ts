import type { Rule } from "../../rules/rule.ts";

export const rules: readonly Rule[] = [
  {
    id: "it/count/in-cuffs",
    phrase: "(in manette|in carcere|in cella|ai domiciliari|agli arresti) [domiciliari] [sono|erano|ne] (finiti|finite|finirono|finiscono|andati|andate) [in] {number}",
    gives: { count: "arrests" },
    finds: { "[In manette sono finiti in nove], tra Bari e Lecce.": { what: "arrests", value: 9 } },
    ignores: ["In manette sono finiti i capi, e 9 siti sono spenti."],
  },
  {
    id: "it/count/deployed",
    phrase: "(impegnati|impegnate|impiegati|impiegate|schierati|schierate|mobilitati|mobilitate|impegno di|impiego di|in campo|partecipato|partecipano) {number} [tra|fra] (uomini|persone|esperti|donne|unità|appartenenti|specialisti|operatori)",
    gives: { count: "officers" },
    finds: { "Nel blitz sono stati [impegnati 420 uomini] e due elicotteri.": { what: "officers", value: 420 } },
    ignores: ["Al blitz si sono opposti 12 uomini."],
  },
  {
    id: "it/count/wanted",
    phrase: "(mandati|mandato|ordini|ordine) (di arresto|di cattura|d'arresto) [internazionali|internazionale|europei|europeo] (contro|nei confronti di|a carico di|per) {number} [altre|altri|presunti] <count>",
    gives: { count: "suspects" },
    finds: { "Spiccati [mandati di arresto europei contro 7 persone] ancora in fuga.": { what: "suspects", value: 7 } },
    ignores: ["Eseguito l'arresto di 7 persone."],
  },
  {
    id: "it/count/deployed-behind",
    phrase: "{number} [tra|fra|gli|le] (uomini|persone|esperti|unità|uomini e donne|operatori|operatori e operatrici|operatori e specialisti) [della polizia|di polizia] (hanno eseguito|stanno eseguendo|eseguono|impegnati|impegnate|impiegati|impiegate|schierati|schierate|mobilitati|mobilitate|in campo)",
    gives: { count: "officers" },
    finds: { "Sono [oltre 60 gli uomini impegnati] nelle ricerche.": { what: "officers", value: 60 } },
    ignores: ["Oltre 60 uomini guardavano."],
  },
  {
    id: "it/count/custody-order",
    phrase: "(custodia cautelare|custodia in carcere|misura cautelare in carcere|misure cautelari in carcere|cautelare in carcere|cautelari in carcere|provvedimento di fermo|provvedimenti di fermo|decreto di fermo|fermo di indiziato|fermi di indiziato|ordine di carcerazione|ordini di carcerazione|ordinanza restrittiva|arresti domiciliari) ..30 [: [ne] (sono|erano|risultano)] (nei confronti (di|dei|degli|delle)|a carico (di|dei|degli|delle)|destinatari|destinatarie|raggiunti|raggiunte|ha raggiunto|hanno raggiunto) {number} [altri|altre|presunti|presunte|dei|degli|i|gli] <count>",
    gives: { count: "arrests" },
    finds: {
      "Eseguita un'ordinanza di [custodia cautelare emessa dal gip di Trani nei confronti di 21 indagati].": { what: "arrests", value: 21 },
      "Il Ros ha eseguito una [misura cautelare in carcere firmata dal gip: ne sono destinatari 17 indagati].": { what: "arrests", value: 17 },
    },
    ignores: ["Notificato un avviso di conclusione delle indagini a carico di 21 persone."],
  },
  {
    id: "it/count/measures",
    phrase: "(eseguito|eseguite|eseguono|eseguire|eseguendo|esecuzione a|esecuzione di|notificate|disposte|emesse|emesso|firmate) [complessivamente|circa|in tutto] {number} misure",
    gives: { count: "suspects" },
    finds: { "I militari hanno [eseguito 19 misure], tra Bari e Foggia.": { what: "suspects", value: 19 } },
    ignores: ["Il decreto prevede 19 misure contro il falso."],
  },
  {
    id: "it/count/band-of",
    phrase: "(banda|sodalizio|organizzazione|associazione|gruppo criminale) [criminale|criminosa|transnazionale] [,] (di|composta da|composto da|formata da|formato da|costituita da|costituito da) {number} (persone|soggetti|individui|membri|componenti|elementi|italiani|stranieri)",
    gives: { count: "suspects" },
    finds: { "Scoperta una [banda composta da 14 persone].": { what: "suspects", value: 14 } },
    ignores: ["Una commissione composta da 14 persone."],
  },
  {
    id: "it/count/inquiry",
    phrase: "(inchiesta|indagine) ..8 (conta|vede|annovera|tocca|chiama in causa) ..3 {number} (persone|soggetti|nomi|individui|uomini)",
    gives: { count: "suspects" },
    finds: { "L'[inchiesta della Procura di Pavia conta in tutto 26 persone].": { what: "suspects", value: 26 } },
    ignores: ["L'inchiesta si legge in 26 pagine."],
  },
];
