import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {
  "target/notorious": {
    finds: { "Los aparatos pirata llevaban [Magis TV] de fábrica, en fraude de los derechos.": { value: "Magis TV" } },
    ignores: ["Los aparatos pirata llevaban un reloj de fábrica, en fraude de los derechos."],
  },
  "target/blow": {
    finds: { "La policía ha desmantelado [OmegaHaven], un servicio pirata.": { value: "OmegaHaven" } },
    ignores: ["La policía ha desmantelado una red."],
  },
  "target/domain": {
    finds: { "[Zetanet.com] y omega.org, webs pirata, fueron incautadas.": { value: "Zetanet.com" } },
    ignores: ["Zetanet.com informa de que las webs pirata fueron cerradas."],
  },
  "target/known": {
    finds: { "La policía ha desmantelado OmegaHaven, un servicio pirata. [OmegaHaven] tenía 20 servidores.": { value: "OmegaHaven" } },
    ignores: ["La policía ha desmantelado una red."],
  },
  "target/frame": {
    finds: { "Registraron una empresa llamada [OmegaHaven] que vendía canales pirata.": { value: "OmegaHaven" } },
    ignores: ["Registraron una empresa llamada a declarar por canales pirata."],
  },
  "target/list": {
    finds: { "Cerraron tres plataformas pirata ([PuertoTv], MejorPuerto, MarTv).": { value: "PuertoTv" }, "Los servicios piratas cerrados son tres: [PuertoTv], MejorPuerto y MarTv.": { value: "PuertoTv" } },
    ignores: ["Cerraron tres plataformas pirata (dos en Vigo)."],
  },
  "target/noun": {
    finds: { "Incautan los servidores de la web pirata [OmegaHaven].": { value: "OmegaHaven" }, "La clica [Los Zorros] vivía de la extorsión; la policía detuvo a seis y allanó cuatro casas.": { value: "Los Zorros" }, "La organización delictiva se hacía llamar [Los Zorros del Norte] y vivía de la extorsión.": { value: "Los Zorros del Norte" } },
    ignores: ["Incautan los servidores de la web pirata.", "Vendían listas M3U en grupos pirata."],
  },
  "target/maker": {
    finds: { "Detenido el creador de [OmegaHaven].": { value: "OmegaHaven" } },
    ignores: ["Detenido el creador de una red."],
  },
  "target/fall": {
    finds: { "[OmegaHaven] ha sido desmantelada.": { value: "OmegaHaven" } },
    ignores: ["La red ha sido desmantelada."],
  },
  "target/apposition": {
    finds: { "[OmegaHaven], una web pirata, fue cerrada por la policía.": { value: "OmegaHaven" } },
    ignores: ["Lugo, una ciudad antigua, estaba cerrada por la nieve."],
  },
  "target/copula": {
    finds: { "La policía golpeó a los piratas. Los sitios cerrados por los agentes son [OmegaHaven] y TvCala.": { value: "OmegaHaven" } },
    ignores: ["La policía golpeó a los piratas. Los sitios cerrados por los agentes son muchos y conocidos."],
  },
  "target/brand": {
    finds: { "La policía detuvo a un hombre por [PuertoIPTV] e incautó sus servidores en un caso de piratería.": { value: "PuertoIPTV" } },
    ignores: ["La policía detuvo a un hombre por DirecTV e incautó sus servidores en un caso de piratería."],
  },
};
