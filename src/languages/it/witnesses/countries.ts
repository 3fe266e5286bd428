import type { WitnessTable } from "../../witnesses.ts";

export const countries: WitnessTable<"country"> = {
  "country/name": {
    finds: {
      "La Finanza ha sequestrato droga proveniente dal porto di Guayaquil ([Ecuador]).": { code: "EC", roles: ["origin"] },
      "La polizia ha coinvolto 31 indagati in diversi Paesi: [Spagna] e Romania.": { code: "ES", roles: ["location"] },
      "Sequestrata merce che doveva finire in [Spagna].": { code: "ES", roles: ["market"] },
      "Sequestrato il tir che veniva dalla [Grecia].": { code: "GR", roles: ["origin"] },
      "Arresti sul confine con la [Svizzera].": { code: "CH", roles: ["other"] },
      "Il pezzotto costa poco: l'[Italia] resta un caso.": { code: "IT", roles: ["market"] },
      "I decoder arrivavano dalla [Danimarca] per posta.": { code: "DK" }, "Server anche nei [Paesi Bassi].": { code: "NL" },
    },
    ignores: ["Chi usa il decoder rischia una multa.", "Tutti i mali vengono per nuocere."],
  },
  "country/adjective": {
    finds: {
      "La polizia [portoghese] ha perquisito una casa.": { code: "PT" },
      "La polizia ha arrestato un passeggero [tunisino] al porto.": { code: "TN", roles: ["nationality"] },
      "Denunciate nove persone, due delle quali [cinesi].": { code: "CN", roles: ["nationality"] },
      "La polizia ha arrestato un quarantaduenne [albanese] al porto.": { code: "AL", roles: ["nationality"] },
      "Sono 4 milioni gli [italiani] con un abbonamento pirata.": { code: "IT", roles: ["market"] },
      "Sequestrate stecche di marca [bielorussa].": { code: "BY", roles: ["origin"] },
      "Al blitz segue lo schermo nero per oltre 100mila [portoghesi].": { code: "PT", roles: ["market"] },
    },
    ignores: ["I decoder arrivavano dalla Danimarca.", "Un testo tradotto dal portoghese."],
  },
};
