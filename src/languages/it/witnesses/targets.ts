import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {
  "target/blow": {
    finds: { "La polizia ha smantellato [OmegaHaven], un servizio pirata.": { value: "OmegaHaven" }, "Sono finite sotto sequestro [PortoTV], migliorPorto e MareTV.": { value: "PortoTV" } },
    ignores: ["La polizia ha smantellato una rete."],
  },
  "target/domain": {
    finds: { "[Zetanet.com], omega.org e sigma.tv sono stati sequestrati.": { value: "Zetanet.com" } },
    ignores: ["Zetanet.com scrive che i siti pirata sono stati sequestrati."],
  },
  "target/known": {
    finds: { "La polizia ha smantellato OmegaHaven, un servizio pirata. [OmegaHaven] aveva 20 server.": { value: "OmegaHaven" } },
    ignores: ["La polizia ha smantellato una rete."],
  },
  "target/frame": {
    finds: { "Perquisita una società chiamata [OmegaHaven] che vendeva decoder pirata.": { value: "OmegaHaven" } },
    ignores: ["Perquisita una società chiamata in causa per decoder pirata."],
  },
  "target/list": {
    finds: {
      "Sequestrate tre note piattaforme pirata ([portoItalia], migliorPorto, MareTv).": { value: "portoItalia" },
      "Sigilli a tre portali molto noti fra gli abbonati: [portoItalia], MareTv e migliorPorto.": { value: "portoItalia" },
      "Oscurati 46 siti, fra i quali [Filmapoli], Vedotanto, Portoserie e Schermolibero.": { value: "Filmapoli" },
      "Fra i siti oscurati troviamo nomi importanti come: [Filmapoli], Vedotanto, Portoserie e Schermolibero.": { value: "Filmapoli" },
      "Chiusi 46 siti; fra di essi siti molto conosciuti come [Portoserie.tv] e Filmapoli.net.": { value: "Portoserie.tv" },
      "I siti pirata sono sotto sequestro; il più noto, [CanestroBello], era a Bari.": { value: "CanestroBello" },
    },
    ignores: ["Sequestrate tre note piattaforme pirata (due a Bari).", "Sequestrati i siti pirata che avevano i film di sempre: Roma e Milano le basi."],
  },
  "target/noun": {
    finds: {
      "Sequestrati i server del sito pirata [OmegaHaven].": { value: "OmegaHaven" },
      "L'autorità fa bloccare il dominio [porto.mare.cc] in mezz'ora.": { value: "porto.mare.cc" },
    },
    ignores: ["Sequestrati i server del sito pirata.", "Per errore fu oscurato il dominio drive.google.com."],
  },
  "target/maker": {
    finds: { "Arrestato il creatore di [OmegaHaven].": { value: "OmegaHaven" } },
    ignores: ["Arrestato il creatore di una rete."],
  },
  "target/fall": {
    finds: { "[OmegaHaven] è stata smantellata.": { value: "OmegaHaven" } },
    ignores: ["La rete è stata smantellata."],
  },
  "target/apposition": {
    finds: { "[OmegaHaven], un sito pirata, è stato chiuso dalla polizia.": { value: "OmegaHaven" } },
    ignores: ["Lecce, una bella città, era chiusa per neve."],
  },
  "target/copula": {
    finds: { "La polizia ha colpito i pirati. I siti spenti dagli agenti sono [OmegaHaven] e TvCala.": { value: "OmegaHaven" } },
    ignores: ["La polizia ha colpito i pirati. I siti spenti dagli agenti sono molti e noti."],
  },
  "target/notorious": {
    finds: { "I decoder pirata avevano [Magis TV] già installata; la polizia ne ha sequestrati 300.": { value: "Magis TV" } },
    ignores: ["I decoder pirata avevano una guida tv già installata; la polizia ne ha sequestrati 300."],
  },
  "target/brand": {
    finds: { "Pirateria, la polizia ha sequestrato i server e i conti. Su [PortoIPTV] si vedevano tutti i canali.": { value: "PortoIPTV" } },
    ignores: ["Pirateria, la polizia ha sequestrato i server e i conti. Su DirecTV si vedevano tutti i canali."],
  },
};
