import type { WitnessTable } from "../../witnesses.ts";

export const countries: WitnessTable<"country"> = {
  "country/name": {
    finds: { "I decoder arrivavano dalla [Danimarca] per posta.": { code: "DK" }, "Server anche nei [Paesi Bassi].": { code: "NL" } },
    ignores: ["Chi usa il decoder rischia una multa.", "Tutti i mali vengono per nuocere."],
  },
  "country/adjective": {
    finds: { "La polizia [portoghese] ha perquisito una casa.": { code: "PT" } },
    ignores: ["I decoder arrivavano dalla Danimarca.", "Un testo tradotto dal portoghese."],
  },
};
