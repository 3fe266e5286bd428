import { describe, expect, test } from "vitest";
import { loadLanguage, readByRules } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";
import { areAliases } from "../src/operations/aliases.ts";

type Cases = Readonly<Record<LanguageCode, Readonly<Record<string, readonly string[]>>>>;

async function values(code: LanguageCode, kind: "name" | "target", text: string): Promise<string[]> {
  const { mentions } = readByRules(text, null, null, await loadLanguage(code));
  return [...new Set(mentions[kind].map(({ value }) => value))];
}

const NAMES: Cases = {
  en: {
    "Police say that Operation Lanternfish closed nine sites.": ["Lanternfish"],
    "Operation “Quiet Harbour” began in May.": ["Quiet Harbour"],
    "Operations Quiet Harbour, Marigold and Feather ended in May.": ["Quiet Harbour", "Marigold", "Feather"],
    "The second operation, “Iron Kettle”, ended in May.": ["Iron Kettle"],
    "The raids, codenamed ‘Slow Tide’, took three days.": ["Slow Tide"],
    "Codenamed 'Iron Kettle', the action involved six forces.": ["Iron Kettle"],
    'The joint police operation, dubbed "Night Ferry", ended on Monday.': ["Night Ferry"],
    "An investigation known as “Red Lighthouse” led to the arrests.": ["Red Lighthouse"],
    "The ‘Paper Moon’ operation was led by customs.": ["Paper Moon"],
    "The name of the operation is “Glass Bridge”.": ["Glass Bridge"],
    "Brazil ran Operation 512 for a fourth time.": ["512"],
    "It was part of Operation In Plain Sight, officers said.": ["In Plain Sight"],
    "Op. Feather has brought four arrests.": ["Feather"],
    "Operation «Fade out» hit servers in Leeds.": ["Fade out"],
    "The sting, Operation Boxseller.net, ran for a year.": ["Boxseller.net"],
    "Operation Marigold was led by Kent Police. Later Marigold spread to Wales.": ["Marigold"],
    "As in Taken Down a year ago, police in five countries acted on one day.": ["Taken Down"],
    "Then came HAECHI V, for which the forces of forty countries joined.": ["HAECHI V"],
    "The servers were taken down, and it was the perfect storm.": [],
    "Six were held in the inquiry that British police call Marigold.": ["Marigold"],
    "Nine countries took part in “Trojan Shield 2”, a week of raids.": ["Trojan Shield 2"],
    "He runs the Trojan Shield Locksmiths shop in Hull.": [],
    "PLENTY OF SMOKE: OPERATION EMBERFALL\n\nCustoms seized 400 cartons in Hull on Friday. It was part of Operation Marigold.": ["EMBERFALL", "Marigold"],
    "CUSTOMS REVIEW: OPERATION EMBERFALL BRINGS ARRESTS\n\nIt was part of Operation Marigold.": ["Marigold"],
    "In last week's operation 45 countries sent officers to Lyon.": [],
    "Ten went to jail in a raid that an official called Oregon's biggest.": [],
    "A major international operation in Spain has ended.": [],
    "The Joint Operations Centre in Leeds helped.": [],
    "Operation by the police continues, the Operations Manager said.": [],
    "An operation against the firm called “Boxland” is planned.": [],
    "The men ran streaming operations through a company known as Rooftop.": [],
    "Shops sold so-called 'magic boxes' before the operation.": [],
    "A sting known in Italy as Operation Slow Tide, in Spain as Marea Lenta and in the Netherlands as Traag Tij saw 80 arrests.": ["Slow Tide", "Marea Lenta", "Traag Tij"],
    "The investigation – Hawthorn – started in March and ended with nine charged.": ["Hawthorn"],
    "Detectives called it Hawthorn, after the street where it began.": ["Hawthorn"],
    "Customs has named its inquiry Hawthorn, and four men are held.": ["Hawthorn"],
    "Hawthorn VII, the INTERPOL operation that ran for a week, ended in Lyon.": ["Hawthorn VII"],
    "OPSON XIII, coordinated by Europol, took 22,000 tonnes of food off the market.": ["OPSON XIII"],
    "The pangea of the old maps is gone.": [],
    "Operation Zarb-e-Nur, Operation 13th Floor and Operation St. Hilda ended in May.": ["Zarb-e-Nur", "13th Floor", "St. Hilda"],
    "It was planned like Operation Overlord, an officer said.": [],
    "An investigation known as 'Operation Hawthorn' led to five arrests.": ["Hawthorn"],
    "Meanwhile, a joint operation led by Kent Police closed nine sites.": [],
    "Hawthorn, a joint operation led by Kent Police, closed nine sites.": ["Hawthorn"],
    "Two Held In Hull Sting Operation Over Pirated Films": [],
    "Operation manager Ann Mere pleaded guilty.": [],
  },
  it: {
    "OPERAZIONE VENTO DI LEVANTE: 23 FERMI TRA GELA E NISCEMI": ["VENTO DI LEVANTE"],
    "L'operazione Lupo di Bari ha portato a sei arresti.": ["Lupo"],
    "Intanto, l'operazione condotta dai carabinieri ha portato a sei arresti.": [],
    "È la più grande operazione mai condotta: scattata ieri, “Eclissi” – così è stata battezzata – ha colpito nove città.": ["Eclissi"],
    "L'operazione prosegue. La “Banda del buco”, così è stata ribattezzata, agiva a Roma.": [],
    "Conclusa l'operazione Vento del Nord della Guardia di Finanza.": ["Vento del Nord"],
    "Tredici arresti nell'operazione Scacco al Re.": ["Scacco al Re"],
    "Operazione Zenit della Mobile di Pisa, sei arresti; operazione Lupo della Compagnia di Sora, nove.": ["Zenit", "Lupo"],
    "L'operazione (Gabbiano) era stata avviata dopo il ritrovamento di un drone.": ["Gabbiano"],
    "L'operazione (Gdf) era stata avviata dopo il ritrovamento di un drone.": [],
    "Nel corso dell'operazione denominata CASH & CARRY sono finiti in manette in due.": ["CASH & CARRY"],
    "Nell'operazione ‟Carta Canta” della Gdf è finito nei guai uno studio.": ["Carta Canta"],
    "Per l'operazione cosiddetta \"fuoco lento\", eseguita nel 2022, chieste nove condanne.": ["fuoco lento"],
    "Rifornivano la riviera: da qui «Litorale Express», come è stata battezzata l'operazione.": ["Litorale Express"],
    "L’operazione «Vento freddo» è scattata all'alba.": ["Vento freddo"],
    "Sei arresti nell'inchiesta che i carabinieri chiamano Vetro.": ["Vetro"],
    "L'indagine, “Vento Freddo”, portò alla luce due call center.": ["Vento Freddo"],
    "Un'operazione, la «Vento freddo», che la Finanza preparava da mesi.": ["Vento freddo"],
    "Le operazioni ribattezzate Vento Freddo e Lupo sono concluse.": ["Vento Freddo", "Lupo"],
    "I carabinieri l'hanno chiamata Vento Freddo, e in manette sono finiti in sei.": ["Vento Freddo"],
    "Tra le attività principali la Questura ricorda «VETRO», con 32 denunciati.": ["VETRO"],
    "La Finanza fa una retata «sanremese» contro chi vende dischi falsi.": [],
    "Si chiama Rete Fantasma l'operazione delle fiamme gialle.": ["Rete Fantasma"],
    "Il nome dice tutto: \"Vetro\". La polizia ha arrestato sei persone.": ["Vetro"],
    "Le operazioni “Vetro”, “Vento freddo” e “Lupo” risalgono a marzo.": ["Vetro", "Vento freddo", "Lupo"],
    "Nell'operazione dei carabinieri “Vetro” ci sono stati nove arresti.": ["Vetro"],
    "«Fiume Lento»: così la Finanza ha battezzato il blitz.": ["Fiume Lento"],
    "Le operazioni della procura di Bari, di Lecce e di Foggia proseguono.": [],
    'Operazione denominata "Spina Staccata" contro lo streaming.': ["Spina Staccata"],
    "I finanzieri hanno concluso l'operazione Luna Storta.": ["Luna Storta"],
    "L'indagine, ribattezzata “Doppio Fondo”, dura da due anni.": ["Doppio Fondo"],
    "Il nome dell'operazione è “Vetro”.": ["Vetro"],
    "“Acqua alta” è il nome dell'operazione condotta dai carabinieri.": ["Acqua alta"],
    "All'operazione è stato dato il nome di “Terzo Tempo”.": ["Terzo Tempo"],
    "Nome in codice: «Lupo».": ["Lupo"],
    "Il blitz, nome convenzionale “Porta Chiusa”, ha colpito nove città.": ["Porta Chiusa"],
    "OPERAZIONE TELE FUMO: SEI ARRESTI\n\nL'operazione “Tele Fumo” è della procura di Bari.": ["TELE FUMO", "Tele Fumo"],
    "Arresti al termine di «Pelle Liscia», l'inchiesta della procura.": ["Pelle Liscia"],
    "L'operazione della Polizia di Stato “Ponte Basso” ha colpito Lecce.": ["Ponte Basso"],
    "L'operazione antidroga “Neve Rossa” ha colpito Lecce.": ["Neve Rossa"],
    "Una grande operazione della procura. L'hanno chiamata “Tre Torri”.": ["Tre Torri"],
    "L’operazione, denominata ‘Last call”, è finita.": ["Last call"],
    "Una maxi operazione internazionale della Polizia Postale.": [],
    "L'operazione della Guardia di Finanza prosegue in Puglia.": [],
    "Operazione antipirateria, otto denunciati.": [],
    "L'inchiesta riguarda lo streaming, il cosiddetto ‘scatolotto’.": [],
    "L'operazione ha colpito una rete criminale, chiamata “Cobra”.": [],
  },
  es: {
    "Los agentes la llamaron \"Pinza\" porque dos vivían de un desguace.": ["Pinza"],
    "El golpe, conocido en Honduras como Avalancha y en El Salvador como operación Cauce, se dio a la misma hora.": ["Avalancha", "Cauce"],
    "El dispositivo —Escarcha, en la jerga de la UCO— se activó a las seis.": ["Escarcha"],
    "Participó en las operaciones Marea, de Interpol, y Cauce Seco, de la Armada.": ["Marea", "Cauce Seco"],
    "Marea Lenta, la operación que dirigió la fiscalía, acabó en mayo.": ["Marea Lenta"],
    "Cauce Seco, operación iniciada en 2012 tras un hallazgo, llegó a juicio.": ["Cauce Seco"],
    "Ayer, una operación dirigida por la fiscalía acabó con seis detenidos.": [],
    "La policía los llamó, y la operación siguió.": [],
    "La operación “Faro Gris” ha dejado nueve detenidos.": ["Faro Gris"],
    "Las operaciones Faro Gris, Marea y Norte siguen abiertas.": ["Faro Gris", "Marea", "Norte"],
    "Bautizada como ‘Marea’, la operación arrancó en marzo.": ["Marea"],
    "La Policía Nacional, en la operación Cormorán, registró tres pisos.": ["Cormorán"],
    "Un operativo internacional denominado «Caja Negra» bloqueó 40 webs.": ["Caja Negra"],
    "La investigación, conocida como “Doble Antena”, sigue abierta.": ["Doble Antena"],
    "Se llevó a cabo bajo el nombre de “Pantalla Rota” una operación conjunta.": ["Pantalla Rota"],
    "El dispositivo, con nombre en clave 'Norte', acabó ayer.": ["Norte"],
    "«La gran antena» es el nombre de la operación.": ["La gran antena"],
    "Dentro de la 'Operación farola' cayó una mujer.": ["farola"],
    "Las operaciones “Alfa” y “Brezo” suman diez arrestos.": ["Alfa", "Brezo"],
    "Operación conjunta de la Policía y la Guardia Civil.": [],
    "La operación salida deja retenciones.": [],
    "Una macrooperación internacional contra la piratería.": [],
    "La operación de la Guardia Civil contra una red llamada “Tejón”.": [],
  },
};

const TARGETS: Cases = {
  en: {
    "Police seized pirate DVDs and counterfeit CDRs.": [],
    "Police closed ShareVidora, a site of BitTorrent links.": ["ShareVidora"],
    "The illegal site is gone. The pirate service was called Boxo Prime.": ["Boxo Prime"],
    "Officers pulled the plug on StreamKa, an illegal site.": ["StreamKa"],
    "They have shut down Vidora, by most accounts the biggest illegal service.": ["Vidora"],
    "Police have shut down Hull, by most accounts a fine town.": [],
    "The illegal pirate trade went on, and he traded as Pikora.": ["Pikora"],
    "Officers seized £1.5 million from pirates.": [],
    "The case of BoxoTV, whose operator was held, is a pirate case.": ["BoxoTV"],
    "Pirates hit sites such as Hamburg and Leeds listings.": [],
    "Police dismantled the illegal ‘Beech Crew’ network.": ["Beech Crew"],
    "Officers shut down the pirate streaming service Vidora.": ["Vidora"],
    "The takedown of the Silver Reel Group surprised its users.": ["Silver Reel Group"],
    "The pirate outfit, which traded as Boxo and Streamka, is gone.": ["Boxo", "Streamka"],
    "Two men behind Rojocine.tv were held.": ["Rojocine.tv"],
    "Pirate sites showed films by Netflix and Disney+.": [],
    "The illegal service streamed Sky channels.": [],
    "Authorities dismantled a network in North America.": [],
  },
  it: {
    "\"Tvlibera\" si chiamava il servizio pirata che la polizia ha smantellato.": ["Tvlibera"],
    "La Finanza ha spento una piattaforma pirata e sequestrato tre server. Si chiamava Zetastream.": ["Zetastream"],
    "Il portale pirata sequestrato dalla Finanza, noto come Calciofree, era gratis.": ["Calciofree"],
    "Di Zetastream, il sito pirata oscurato dalla Finanza, resta un avviso.": ["Zetastream"],
    "Secondo Rossi, il sito pirata oscurato dalla Finanza era noto.": [],
    "Pirateria: sotto sequestro è finito anche Zetastream, sito che trasmetteva le partite.": ["Zetastream"],
    "La banda, nota agli inquirenti come i Corsari, è stata sgominata per pirateria.": ["Corsari"],
    "Sotto sequestro tre piattaforme illegali (vedoTutto, GuardaOra e TvLibera).": ["vedoTutto", "GuardaOra", "TvLibera"],
    "La rete pirata si faceva chiamare \"Tele Fumo\" e vendeva abbonamenti illegali.": ["Tele Fumo"],
    "Il servizio pirata (SMS) costava dieci euro.": [],
    "Oscurata la nota piattaforma pirata Vedotutto.": ["Vedotutto"],
    "Smantellato il gruppo criminale “Faggio”.": ["Faggio"],
    "La polizia ha neutralizzato 'TeleBox', portale che trasmetteva film.": ["TeleBox"],
    "La piattaforma illegale diffondeva i canali di Sky e DAZN.": [],
    "Il sito pirata è stato sequestrato a Napoli.": [],
  },
  es: {
    "La banda criminal, conocida como Los Tejados, vendía abonos piratas.": ["Los Tejados"],
    "Las dos páginas ilegales, Verlotodo y Cinefondo, cayeron.": ["Verlotodo", "Cinefondo"],
    "La banda criminal actuaba en Los Ángeles.": [],
    "El cierre de la web pirata Cinegrande deja huérfanos a sus usuarios.": ["Cinegrande"],
    "Cayó Futbolero.TV, una IPTV ilegal muy usada.": ["Futbolero.TV"],
    "El desmantelamiento de Rayo Verde fue rápido.": ["Rayo Verde"],
    "La red ilegal emitía los canales de Movistar y LaLiga.": [],
    "La plataforma pirata fue cerrada por la Policía Nacional.": [],
  },
};

describe.each([
  ["name", NAMES],
  ["target", TARGETS],
] as const)("%s", (kind, cases) => {
  for (const code of ["en", "it", "es"] as const)
    test.each(Object.entries(cases[code]))(`${code}: %s`, async (text, expected) => expect(await values(code, kind, text)).toEqual(expected));
});

test("other spellings and editions are aliases, other names are not", () => {
  expect([
    areAliases("Slow Tide", "SLOWTIDE"),
    areAliases("Taken down", "Take Down"),
    areAliases("Harbour", "Harbour III"),
    areAliases("Switch 2.0", "Switch"),
    areAliases("512 #2", "512"),
  ]).toEqual([true, true, true, true, true]);
  expect([areAliases("Kite", "Site"), areAliases("Harbour", "Lantern"), areAliases("404", "512")]).toEqual([false, false, false]);
});

test("a name that stands often is one fact with all its evidence", async () => {
  const text = "Operation Marigold closed nine sites. Police made four arrests. Marigold goes on.";
  const { operations } = readByRules(text, null, null, await loadLanguage("en"));
  expect(operations.map(({ name, names }) => [name, names.map(({ value, evidence }) => [value, evidence.map(({ text }) => text)])])).toEqual([
    ["Marigold", [["Marigold", ["Marigold", "Marigold"]]]],
  ]);
});
