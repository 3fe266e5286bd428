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
    phrase: "{number} [tra|fra|gli|le] (uomini|persone|esperti|unità|uomini e donne) (impegnati|impegnate|impiegati|impiegate|schierati|schierate|mobilitati|mobilitate|in campo)",
    gives: { count: "officers" },
    finds: { "Sono [oltre 60 gli uomini impegnati] nelle ricerche.": { what: "officers", value: 60 } },
    ignores: ["Oltre 60 uomini guardavano."],
  },
];
