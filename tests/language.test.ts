import { describe, expect, test } from "vitest";
import { detectLanguage } from "../src/text/language.ts";

/** Headlines and single sentences: few function words, names, figures, capitals. */
const ENGLISH = `
Police arrest six in streaming piracy raids
Pirate TV ring smashed as 4,000 boxes seized
Two jailed for running illegal IPTV service
POLICE SHUT DOWN MAJOR PIRACY NETWORK
Customs seizes counterfeit goods worth £2m in Dover
Europol backs takedown of 120 servers in nine countries
Man, 34, charged over illegal football streams
Operation Lighthouse: eleven held, assets frozen
FBI seizes three domains used for movie piracy
Film piracy site goes dark after dawn raids
Officers recovered 15 satellite dishes and €20,000 in cash.
The servers were hosted in the Netherlands and in Bulgaria.
Three suspects are being questioned in Manchester.
Nobody was arrested.
The gang made more than $3 million a year.
Trading Standards find fake Fire Sticks at Leeds market
Sky welcomes prison sentence for set-top box seller
BREAKING: Spanish police dismantle IPTV gang with 30,000 customers
Court orders ISPs to block 28 more websites
She pleaded guilty to conspiracy to defraud.
Does anyone really need a decoder?
Lagos: NDLEA grills four over N3bn tramadol haul
Gardaí seized the dealer's stash in Ballymun on Saturday
Bengaluru cops nab three for selling pirated movie links
Thirty held in Quezon City raid, PNP says
Photos: officers smash a door in Leith
See https://example.org/de/la/que.html for more
`.trim().split("\n");
const ITALIAN = `
Pirateria, sequestrati 40 siti web in tutta Italia
Pezzotto, blitz della Guardia di Finanza: sei arresti
IPTV illegali, oscurati 200 canali e 5 server
MAXI OPERAZIONE CONTRO LO STREAMING PIRATA: UNDICI DENUNCIATI
Napoli, scoperta centrale di pay tv clandestina
Sgominata banda dei decoder, in manette in otto
Perquisizioni a Bari, Lecce e Taranto
Serie A in streaming, multe agli utenti
Finti abbonamenti Sky, denunciato un 45enne di Prato
L'inchiesta è partita da una denuncia della Fapav.
I server si trovavano in Bulgaria e nei Paesi Bassi.
Nessun arresto.
Il giro d'affari superava i due milioni di euro.
Sequestrati conti correnti, auto e contanti
Operazione "Faro spento": 300 agenti in campo
Contrabbando, bloccato un tir al Brennero
Coordinati dalla Procura di Catania gli investigatori della Polizia Postale
Pirati del calcio ko
Sono 23 gli indagati
Cyber crime, l'allarme di Europol
Quando nacque la pirateria?
Condividi l'articolo con gli amici
Leggi tutte le notizie di oggi https://example.org/the-police-say
Lunedì 14 ottobre 2024
Il 3 marzo torna in aula il boss del «pezzotto»
`.trim().split("\n");
const SPANISH = `
Detenidas ocho personas por piratear el fútbol
Golpe a la piratería: cae una red con 40.000 clientes
La Guardia Civil desmantela una trama de IPTV ilegal
DESARTICULADA UNA ORGANIZACIÓN QUE VENDÍA DESCODIFICADORES
Cierran 50 páginas web de descargas
Bloqueados 120 dominios tras la denuncia de LaLiga
Incautan en Rosario equipos para ver televisión paga sin abono
Allanamientos en Córdoba y Mendoza por piratería
Cuatro años de cárcel para el dueño de un portal de enlaces
Policía Nacional detiene en Alicante al líder del grupo
Los servidores estaban en Rumanía y en los Países Bajos.
No hubo detenidos.
Facturaban más de dos millones de euros al año.
Operación "Faro apagado": 14 registros en seis provincias
Capturan a tres en Bogotá
Multas a usuarios de IPTV
La investigación comenzó en 2021.
Decomisan 3.000 decodificadores en el puerto de Manzanillo
Sigue en libertad el principal sospechoso
Europol coordina la operación en quince países
¿Por qué caen tantos portales?
Carabineros decomisó 300 celulares en Iquique
La PDI detuvo a dos sujetos con droga y pesos falsos
Etiquetas: aduana · contrabando · piratería
Jueves 7 de noviembre de 2024
Suscríbete para leer la noticia completa
Luego regresó a Edimburgo.
`.trim().split("\n");
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  French: [
    "La gendarmerie démantèle un réseau de télévision pirate", "Six personnes ont été interpellées dans les Bouches-du-Rhône.",
    "Les serveurs étaient installés aux Pays-Bas et en Bulgarie.", "IPTV illégale : quatre arrestations et 300 000 euros saisis", "Trois suspects sont en garde à vue à Lyon.",
  ],
  Portuguese: [
    "Polícia Judiciária desmantela rede de televisão pirata", "Seis pessoas foram detidas na zona do Porto.", "Operação 404 tira do ar centenas de sites e aplicativos",
    "Os servidores estavam na Bulgária e nos Países Baixos.", "Não houve detenções.",
  ],
  Catalan: [
    "Els Mossos desarticulen una xarxa de televisió pirata", "Sis persones han estat detingudes a Girona.", "Els servidors eren als Països Baixos i a Bulgària.",
    "No hi ha hagut cap detenció.", "La policia ha tancat vuit webs amb partits de futbol",
  ],
  Galician: [
    "A Policía desartella unha rede de televisión pirata", "Seis persoas foron detidas na provincia da Coruña.", "Os servidores estaban nos Países Baixos e en Bulgaria.", "Non houbo detidos.",
  ],
  Romanian: ["Poliția a destructurat o rețea de televiziune pirat", "Șase persoane au fost reținute la Cluj.", "Serverele se aflau în Bulgaria și în Olanda.", "Politistii au gasit si bani in casa barbatului.", "Nu a fost retinut nimeni."],
  German: ["Polizei hebt illegales Streaming-Netzwerk aus", "Sechs Personen wurden in Hessen festgenommen.", "Die Server standen in den Niederlanden und in Bulgarien."],
  Dutch: ["Zes verdachten zijn aangehouden in Den Haag.", "De servers stonden in Bulgarije."],
  Polish: ["Policja zatrzymała sześć osób w sprawie nielegalnej telewizji, która działała od 2021 roku.", "Zatrzymano sześć osób w Krakowie."],
  Latin: ["Gallia est omnis divisa in partes tres.", "Sex homines in urbe capti sunt et ad iudicem ducti.", "Nemo hodie negat navem mercibus plenam fuisse.", "Consul litteras ad senatum misit.", "Pecuniam tamen invenire non potuerunt."],
  Irish: ["Gabhadh seisear fear i mBaile Átha Cliath inné.", "Tá an Garda Síochána ag fiosrú an scéil."],
  Swedish: ["Sex personer greps i Malmö i går.", "Polisen hittade servrarna i en källare utanför staden."],
  Turkish: ["Polis bu sabah altı kişiyi gözaltına aldı ve çok sayıda cihaz buldu."],
  Indonesian: ["Polisi menangkap enam orang di Jakarta karena siaran ilegal."],
};

describe.each([
  ["en", ENGLISH],
  ["it", ITALIAN],
  ["es", SPANISH],
] as const)("%s", (code, sentences) => {
  test.each(sentences)("%s", async (sentence) => {
    expect(await detectLanguage(sentence)).toMatchObject({ code });
    expect(await detectLanguage(sentence.toUpperCase()), "in capitals").toMatchObject({ code });
  });
});

describe.each(Object.entries(OTHERS))("%s is refused and named", (looksLike, sentences) => {
  test.each(sentences)("%s", async (sentence) => {
    expect(await detectLanguage(sentence)).toEqual({ code: null, confidence: 0, looksLike });
  });
});

test.each(["", "   \n\t", "2020 1.500 33%", "……", "\u0000\ud800", "Полиция задержала шесть человек", "警方逮捕了六人"])("nothing is certain of %j", async (text) => {
  expect((await detectLanguage(text)).code).toBeNull();
});

test("a quotation in another language changes nothing", async () => {
  const story = "La polizia ha arrestato sei persone a Bari. L'indagine è partita da una denuncia e si è chiusa con dieci perquisizioni. ";
  const quote = "«We are grateful to the officers who worked with us on this case and to everyone who helped them», ha detto il presidente. ";
  expect(await detectLanguage(story + quote + story + story)).toMatchObject({ code: "it", confidence: 1 });
});

test("names of agencies and of people, and a notice about cookies, change nothing", async () => {
  const cookies = "We use cookies to give you the best experience on our website. Accept all. Manage your settings. ";
  const story = "La Policía Nacional detuvo a dos hombres en Sevilla. Los agentes hallaron 400 decodificadores y 12.000 euros en una nave. ";
  const names = "Colaboraron Alliance for Creativity and Entertainment, Premier League, Sky y Warner Bros. Discovery. ";
  expect(await detectLanguage(cookies + story + names + story + names)).toMatchObject({ code: "es" });
});

test.each(["N. 4 – 12:30", "A B C D", "a b c", "x y z", "o e a", "y ".repeat(500), "the", "the the the the", "l'", "arrestati", "http://example.org/la-policia-ha", "@user #tag", "Xqzt vrrk plomf"])("too little is said in %j, and no language is named", async (text) => {
  expect(await detectLanguage(text)).toEqual({ code: null, confidence: 0, looksLike: null });
});

test("a clear article is certain", async () => {
  expect(await detectLanguage(ENGLISH.join(". ").repeat(3))).toMatchObject({ code: "en", confidence: 1 });
});
