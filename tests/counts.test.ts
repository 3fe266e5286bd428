import { describe, expect, test } from "vitest";
import { loadLanguage, readByRules } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";

async function counts(code: LanguageCode, text: string): Promise<string[]> {
  const { statements } = readByRules(text, null, null, await loadLanguage(code));
  return statements.flatMap((each) => (each.kind === "counts" ? [`${each.fact.what} ${each.fact.value}${each.fact.max ? `-${each.fact.max}` : ""}${each.fact.qualifier === "exact" ? "" : ` ${each.fact.qualifier}`}`] : []));
}

const CASES: Readonly<Record<LanguageCode, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    "Inspectors carried off 1,300 unlicensed Android streaming devices from the depot.": ["devices 1300"],
    "Police arrest six in dawn raids across the county.": ["arrests 6"],
    "Arrests: 16\nServers seized: 40": ["arrests 16", "servers 40"],
    "Nineteen suspects were arrested on Tuesday.": ["arrests 19"],
    "Of the 102 suspects, 11 of whom were arrested, most lived abroad.": ["suspects 102", "arrests 11"],
    "Eleven individuals are in custody.": ["arrests 11"],
    "The team took 40 servers and set-top boxes offline.": ["servers 40", "devices 40"],
    "The service fed 5,000 resellers serving over 2 million subscribers.": ["resellers 5000", "users 2000000 min"],
    "Officers raided 14 addresses in the north.": ["searches 14"],
    "Three men, aged 36, 40 and 58, were charged with fraud.": ["suspects 3"],
    "Four people were jailed for a total of nine years.": ["convictions 4"],
    "Searches took place in 11 cities.": [],
    "Some 70 police officers took part.": ["officers 70 about"],
    "Investigators held 12 meetings with prosecutors.": [],
    "No arrests were made after 2,000 visits to the page.": [],
    "They blocked 30 Telegram channels and froze eight bank accounts.": ["social 30", "bank_accounts 8"],
    "Two homes were searched.": ["searches 2"],
  },
  it: {
    "Sequestrati 44 server e oltre 300 decoder.": ["servers 44", "devices 300 min"],
    "Otto persone sono finite ai domiciliari.": ["arrests 8"],
    "In manette in tredici tra Bari e Lecce.": ["arrests 13"],
    "Eseguite undici ordinanze di custodia cautelare.": ["arrests 11"],
    "I sospettati sono 102.": ["suspects 102"],
    "Le perquisizioni, oltre 160, hanno toccato 30 province.": ["searches 160 min"],
    "Cinque presunti componenti della banda sono stati arrestati.": ["arrests 5"],
    "Gli utenti? Cinque milioni.": ["users 5000000"],
    "Bloccati 2.500 canali televisivi illegali.": ["channels 2500"],
    "Denunciate 21 persone per ricettazione.": ["suspects 21"],
    "Trentaquattro in carcere, 9 ai domiciliari.": ["arrests 34", "arrests 9"],
    "Indagini durate 12 mesi in 15 regioni.": [],
    "Undici denunciati e tre arresti.": ["suspects 11", "arrests 3"],
    "Quattro arresti, nove denunce, 60 schede clonate.": ["arrests 4", "suspects 9", "devices 60"],
    "Due degli indagati, di 30 e 52 anni, sono stati arrestati.": ["arrests 2"],
    "Fermati 12 truffatori: 4 arrestati, 8 denunciati.": ["arrests 12", "arrests 4", "suspects 8"],
    "Eseguite 40 perquisizioni in Sicilia e 9 all'estero.": ["searches 40", "searches 9"],
    "Gli abbonati superano i 70 mila.": ["users 70000 min"],
    "I condannati erano stati dodici.": ["convictions 12"],
    "I sospettati in custodia sono sei.": ["arrests 6"],
    "Sequestrati n. 14 immobili e n. 6 tra auto e moto.": ["properties 14", "vehicles 6"],
    "Tre brianzoli sono stati arrestati dalla polizia.": ["arrests 3"],
    "Nove persone sono state raggiunte da una misura cautelare.": ["suspects 9"],
    "A Fermo una dozzina di operai cuciva borse.": [],
    "Alla fase otto si era fermata la gara.": [],
    "Gli arresti sono stati eseguiti a Como (6).": ["arrests 6"],
    "Lavorano le forze dell'ordine di 9 Paesi.": ["countries 9"],
    "Oltre 50 gli episodi contestati alla banda.": [],
    "Impiegati 270 operatori della Polizia Postale.": ["officers 270"],
    "Un paio di siti web oscurati.": ["domains 2"],
    "Sequestrati 5 550 server e 1.500.000 schede.": ["servers 5550", "devices 1500000"],
    "Sequestrati **50** server.": ["servers 50"],
    "OTTO ARRESTI": ["arrests 8"],
    "Una decina di decoder, un centinaio di schede e una dozzina di pc.": ["devices 10 about", "devices 100 about", "devices 12 about"],
    "Almeno 70 telefoni, quasi 90 pc e fino a 100 tablet.": ["devices 70 min", "devices 90 about", "devices 100 max"],
    "Gli utenti sfiorano i 3 milioni.": ["users 3000000 about"],
    "Oscurati 5mila e 500 siti.": ["domains 5500"],
    "Erano 38.000 e passa i decoder.": ["devices 38000 min"],
    "Arresti: 16. Denunce (14).": ["arrests 16", "suspects 14"],
    "Eseguito l'obbligo di dimora per due persone.": ["suspects 2"],
    "Otto arresti, di cui tre in Spagna.": ["arrests 8", "arrests 3"],
    "Sequestrati 40 decoder, di cui 16 spediti altrove.": ["devices 40", "devices 16"],
    "Perquisizioni\n\n44\n\nArresti\n\n23": ["searches 44", "arrests 23"],
    "Nessun arresto tra i 3 di sabato, alle ore 10.30 del 24/7, IP 185.220.101.7.": [],
    "Cinque anni e 40 euro per due abbonamenti.": [],
    "In 24 indagati: 14 misure cautelari (10 in carcere e 4 ai domiciliari).": ["suspects 24", "arrests 14", "arrests 10", "arrests 4"],
    "Misure cautelari per quattordici persone; per quattro una misura interdittiva.": ["suspects 14", "suspects 4"],
  },
  es: {
    "Detenidas ocho personas por piratear canales.": ["arrests 8"],
    "Se ha detenido a ocho en Vigo.": ["arrests 8"],
    "La operación ha permitido la detención de 11 personas.": ["arrests 11"],
    "Los agentes practicaron 13 registros domiciliarios e intervinieron 60 servidores.": ["searches 13", "servers 60"],
    "Embargadas 50 cuentas bancarias en España y otras 33 en Europa.": ["bank_accounts 50", "bank_accounts 33"],
    "Tenía cerca de 2.000 suscriptores.": ["users 2000 about"],
    "Ingresaron en prisión tres de ellos.": ["arrests 3"],
    "Se realizaron nueve allanamientos simultáneos.": ["searches 9"],
    "Detenidos: 14": ["arrests 14"],
    "La red operaba en 12 provincias desde hace tres años.": [],
    "Bloquearon 1.200 páginas web y 16 aplicaciones.": ["domains 1200", "apps 16"],
  },
};

describe.each(Object.entries(CASES))("counts in %s", (code, cases) => {
  test.each(Object.entries(cases))("%s", async (text, expected) => {
    expect(await counts(code as LanguageCode, text)).toEqual(expected);
  });
});
