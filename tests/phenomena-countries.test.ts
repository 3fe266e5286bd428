import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const country = phenomena("codes"), part = phenomena("countries");

describe("Italian papers", () => {
  part("so many of a country are no office, and the guard of a border is one", {
    it: { "I carabinieri hanno assicurato alla giustizia otto georgiani per sei furti.": "GE nationality", "Un norvegese su tre guarda contenuti pirata. Sei arresti.": "NO market", "In manette sono finiti in otto, tra georgiani e moldavi.": "GE nationality, MD nationality", "Al controllo ha preso parte la Guardia di frontiera della Romania. Sei arresti.": "RO authority" },
  });
});

describe("lists and governing words", () => {
  part("a list goes on across brackets and other names", {
    en: { "Customs offices of four states took part: Norway, Hong Kong (China), Iran (Islamic Republic of), Oman and Peru. Six arrests.": "CN authority, HK authority, IR authority, NO authority, OM authority, PE authority" },
    it: { "Sei arresti: la banda aveva server in Norvegia, Sofia e Malta.": "MT location, NO location" },
  });
  part("an end of several words, and the office of a long name", {
    es: { "Seis detenidos. Participaron Noruega y Malta, así como Chipre.": "CY authority, MT authority, NO authority", "Seis detenidos. Ayudaron agencias de aplicación de la ley de Noruega.": "NO authority" },
  });
  part("each country of a list may have its small word", {
    es: { "Lo hicieron las policías de Noruega, de Malta y de Chipre. Seis detenidos.": "CY authority, MT authority, NO authority" },
    it: { "Sei arresti: due rumeni, un norvegese e un maltese.": "MT nationality, NO nationality, RO nationality" },
  });
  part("animals and arms are goods", {
    es: { "Seis detenidos por vender armas noruegas.": "NO origin", "Seis detenidos: la droga había partido del puerto de Oslo, Noruega.": "NO origin" },
    it: { "Sei arresti per la vendita di cani norvegesi.": "NO origin" },
  });
  part("a list of its own takes its role from what stands above it", {
    en: { "Six arrests.\n\nParticipating countries\n\nNorway, Malta and Peru": "MT authority, NO authority, PE authority", "Six arrests were made in the following countries:\n- Norway\n- Malta": "MT location, NO location" },
    it: { "Sei arresti. Gli utenti si trovavano in:\n- Norvegia\n- Malta": "MT market, NO market" },
    es: { "Seis detenidos.\n\nPAÍSES PARTICIPANTES\nNoruega, Malta y Perú": "MT authority, NO authority, PE authority" },
  });
  part("an authority named once is no place", {
    en: { "Six men were held after a tip from the Norwegian police.": "NO authority", "Norway and Malta led the operation. Six arrests.": "MT authority, NO authority", "Six arrests. The inquiry also involves Norway and Malta.": "MT authority, NO authority" },
    es: { "Seis detenidos. Lo anunció la ministra del Interior noruega.": "NO authority" },
  });
  part("where goods and migrants come from may stand some words before", {
    en: { "Six arrests: the cars were bought from small traders in Norway.": "NO origin", "Six arrests: the ring smuggled Cuban migrants.": "CU origin", "Six arrests: women were recruited in Norway.": "NO origin" },
    es: { "Seis detenidos por explotar a mujeres captadas en Noruega.": "NO origin" },
  });
});

describe("ports", () => {
  part("goods from the port of a town come from its country", {
    en: { "The cocaine arrived from the port of Callao in Peru and two men were arrested.": "PE origin" },
    it: { "La droga, proveniente dal porto di Callao in Perù, è stata sequestrata.": "PE origin", "Fermato un carico che arrivava dal porto di Callao, in Perù.": "PE origin", "La merce era stata imbarcata nel porto di Callao (Perù).": "PE origin", "Fermata una spedizione con destinazione finale Israele.": "IL market" },
    es: { "La droga, procedente del puerto de Santos, en Brasil, fue incautada.": "BR origin" },
  });
});

describe("adjectives and demonyms", () => {
  country("of authorities", {
    en: { "Dutch police arrested two men.": "NL", "The Swiss seized 30 servers.": "CH", "Portuguese prosecutors opened the case.": "PT" },
    it: { "Le autorità norvegesi hanno arrestato due uomini.": "NO", "La polizia ellenica ha arrestato due uomini.": "GR", "La polizia lusitana ha collaborato.": "PT", "Gli inquirenti svizzeri hanno chiesto aiuto.": "CH" },
    es: { "La policía neerlandesa detuvo a dos hombres.": "NL", "La policía lusa detuvo a dos hombres.": "PT", "Las autoridades helenas colaboraron.": "GR", "Los agentes húngaros colaboraron.": "HU" },
  });
  country("inflected and elided", {
    it: { "I server dell'Irlanda sono spenti.": "IE", "La polizia d'Irlanda ha collaborato.": "IE", "Due cittadini albanesi sono stati arrestati.": "AL", "Un server nell'Olanda del nord.": "NL" },
    es: { "Dos ciudadanas rumanas fueron detenidas.": "RO" },
    en: { "Two Romanian nationals were arrested.": "RO" },
  });
  country("of towns, of nobody", {
    it: { "Tra gli arrestati ci sono baresi e norvegesi.": "NO", "I colleghi d'oltralpe hanno collaborato.": "", "I leccesi protestano.": "" },
    es: { "Entre los detenidos hay gallegos y noruegos.": "NO" },
    en: { "Among those arrested are Londoners and Norwegians.": "NO" },
  });
});

describe("Italian papers", () => {
  part("ports and towns that goods come from, firms they go to", {
    it: {
      "Dal porto ecuadoriano di Guayaquil arrivavano banane, con la cocaina che la polizia ha sequestrato.": "EC origin",
      "La polizia ha arrestato due uomini: la droga arrivava da Guayaquil, in Ecuador, ed era attesa in Armenia.": "AM market, EC origin",
      "La polizia ha arrestato due uomini: i container erano destinati a una società austriaca.": "AT market",
      "La polizia ha arrestato due uomini dal passaporto austriaco.": "AT nationality",
    },
  });
  part("police of other states, where places abroad were searched; those who lose their pictures", {
    it: {
      "Arrestati due uomini. All'estero gli obiettivi erano 14, raggiunti con le polizie di Spagna e Romania.": "ES authority+location, RO authority+location",
      "Schermi neri per più di centomila italiani: la polizia ha arrestato due uomini.": "IT market",
    },
  });
  part("the goods are his trade, and whom they cheat far off", {
    it: { "Un corriere della droga albanese è stato arrestato dalla polizia.": "AL nationality", "Sei arresti: la banda ha truffato diverse centinaia di cittadini italiani.": "IT market", "Sei arresti: anziani truffati da due cittadini rumeni.": "RO nationality" },
  });
});

describe("other names of a country", () => {
  country("exonyms and short forms", {
    en: { "Servers in the UK, the U.S. and the UAE were seized.": "AE, GB, US", "Servers in the Republic of Korea were seized.": "KR", "Servers in Türkiye were seized.": "TR", "Servers in England and Scotland were seized.": "GB", "Servers in Holland were seized.": "NL", "Servers in Czechia were seized.": "CZ" },
    it: {
      "Sequestrati server in Olanda e in Inghilterra.": "GB, NL", "Sequestrati server nei Paesi Bassi e in Gran Bretagna.": "GB, NL", "Sequestrati server negli Stati Uniti.": "US", "Sequestrati server negli USA.": "US", "Sequestrati server in Repubblica Ceca.": "CZ",
      "Sequestrati server negli Emirati.": "AE", "Sequestrati server in Corea del Sud.": "KR",
    },
    es: {
      "Se incautaron servidores en Holanda y en Inglaterra.": "GB, NL", "Se incautaron servidores en EE. UU.": "US", "Se incautaron servidores en EEUU.": "US", "Se incautaron servidores en Estados Unidos.": "US", "Se incautaron servidores en Chequia.": "CZ", "Se incautaron servidores en Corea del Sur.": "KR",
      "Se incautaron servidores en los Países Bajos.": "NL", "Se incautaron servidores en Reino Unido.": "GB", "Se incautaron servidores en los Emiratos.": "AE",
    },
  });
});

describe("words and places that are spelt like a country", () => {
  country("places and persons", {
    en: { "Police in Atlanta, Georgia, arrested two men.": "", "Michael Jordan shoes worth $200 were fake.": "", "Chad Miller, 41, was arrested.": "", "They seized a frozen turkey and guinea pigs.": "", "Police in New Mexico arrested two men.": "", "Two men from the Turkey Lane estate were arrested.": "", "Two men were arrested in Malta Road.": "" },
    it: { "Tra i mali della rete c'è la pirateria.": "", "Perquisizioni a Como e Lecco.": "", "L'avvocato in toga ha parlato.": "", "Il rione Cuba di Reggio.": "", "Sequestrati 12 decoder al bar Italia.": "", "Due ristoranti cinesi sono stati perquisiti.": "CN" },
    es: { "El guardia cubano de Michael Jordan.": "CU", "Un edificio de Nuevo México.": "", "La calle Perú de Vigo.": "", "Intervenidos dos aparatos en el bar Cuba.": "", "Registrado un restaurante chino.": "CN", "Un panameño compró turquesas.": "PA" },
  });
  country("the country after all", {
    en: { "Police in Tbilisi, Georgia, arrested two men.": "GE", "Servers in Jordan were seized.": "JO", "Servers in Turkey were seized.": "TR", "Servers in Chad and Niger were seized.": "NE, TD" },
    it: { "Sequestrati server in Mali e in Niger.": "ML, NE", "Sequestrati server in Georgia.": "GE", "Sequestrati server a Cuba e a Malta.": "CU, MT", "Sequestrati server in Togo e in Perù.": "PE, TG" },
    es: { "Se incautaron servidores en Cuba y en Malta.": "CU, MT", "Se incautaron servidores en Georgia y en Jordania.": "GE, JO" },
  });
  country("names inside names", {
    en: { "Bank of America reported the fraud.": "", "Real Sociedad and Paris FC were streamed.": "" },
    it: { "La Banca d'Italia ha segnalato i conti.": "", "Sky Italia ha denunciato il sito.": "", "Il portale trasmetteva la Coppa Italia.": "" },
    es: { "El Banco de España avisó.": "", "Telefónica de España denunció la web.": "" },
  });
  country("a verb, a pronoun, a peninsula", {
    it: { "Chi usa il pezzotto rischia una multa.": "", "Il nostro Paese è in testa.": "", "In tutta la Penisola sono scattati blitz.": "" },
    es: { "Nuestro país va en cabeza.": "", "En toda la península hubo registros.": "" },
    en: { "Our country is a leader.": "", "They polish and swiss-roll it.": "" },
  });
});

describe("what a country is in the story", () => {
  part("its authorities, where they strike, whose nationals are held", {
    en: { "Dutch police arrested two Romanian nationals and seized 30 servers in Finland.": "FI location, NL authority, RO nationality" },
    it: { "La polizia svedese ha arrestato due cittadini albanesi e sequestrato 30 server in Finlandia.": "AL nationality, FI location, SE authority" },
    es: { "La policía neerlandesa detuvo a dos ciudadanos rumanos e intervino 30 servidores en Finlandia.": "FI location, NL authority, RO nationality" },
  });
  part("a list takes one part together", {
    en: { "Police arrested nine people. Searches were carried out in Ireland, Norway, Malta and Finland.": "FI location, IE location, MT location, NO location", "Police arrested nine people. The site had customers in Ireland, Norway and Malta.": "IE market, MT market, NO market" },
    it: { "La polizia ha arrestato nove persone. Eseguite perquisizioni in Irlanda, Norvegia, Malta e Finlandia.": "FI location, IE location, MT location, NO location", "La polizia ha arrestato nove persone. Il sito aveva clienti in Irlanda, Norvegia e Malta.": "IE market, MT market, NO market" },
    es: { "La policía detuvo a nueve personas. Se practicaron registros en Irlanda, Noruega, Malta y Finlandia.": "FI location, IE location, MT location, NO location", "La policía detuvo a nueve personas. La web tenía clientes en Irlanda, Noruega y Malta.": "IE market, MT market, NO market" },
  });
  part("a people behind any numeral, a noun that counts persons", {
    it: { "Dodici pakistani sono stati arrestati dalla polizia.": "PK nationality", "Arrestati due ambulanti bengalesi.": "BD nationality" },
  });
  part("where goods only passed", {
    it: { "Un container partito dal Cile e passato per Panama è stato sequestrato dalla Finanza.": "CL origin, PA other" },
  });
  part("a company by its country, a town with its province", {
    it: { "Tre arresti: si fingevano impiegati di Poste italiane.": "", "Tre arresti a Panama (RO).": "", "Tre arresti a Panama.": "PA location" },
  });
  part("the national police of a state, offices of an international body, one more of a nationality", {
    es: {
      "La policía detuvo a nueve personas en Lugo, España. Colaboró la Policía Nacional colombiana.": "CO authority, ES location", "La policía detuvo a nueve personas. Participaron las oficinas de Interpol en Perú y Chile.": "CL authority, PE authority",
      "La policía detuvo a doce hombres: once son chilenos y uno argentino.": "AR nationality, CL nationality", "La policía detuvo a dos hombres que traían la droga desde Paraguay.": "PY origin",
    },
  });
  part("where fuel was bought, from where a band was led, half a country", {
    it: { "Otto arresti. La banda acquistava il gasolio in Slovenia e operava dalla Spagna.": "ES location, SI origin", "Otto arresti nella Svizzera tedesca.": "CH location" },
  });
  part("victims are a market, and a bay is no country", {
    es: { "La policía detuvo a nueve personas en Lugo. Las víctimas, en su mayoría de nacionalidad colombiana, fueron engañadas.": "CO market", "La policía detuvo a nueve personas en el Campo de Gibraltar.": "" },
  });
  part("who lives there, who works together, whose firms were attacked", {
    it: {
      "Sei arresti: il capo risiede da anni in Norvegia.": "NO other", "Sei arresti: il capo risiede in Norvegia.": "NO other", "Sei arresti con le autorità giudiziarie in Norvegia e Finlandia, e un blitz a Malta.": "FI authority, MT location, NO authority",
      "Sei arresti per attacchi ai danni di strutture norvegesi.": "NO market", "Sei arresti. Hanno indagato anche Norvegia e Finlandia.": "FI authority, NO authority",
    },
  });
  part("news: what other states do is compared", {
    en: { "Viewers pay more than ever. In Norway the same tools are in use. The association wants more.": "NO other" },
    es: { "Los abonados pagan más que nunca. En Noruega se hace lo mismo. La asociación pide más.": "NO other" },
    it: { "Gli abbonati pagano più che mai. Per fare un confronto, in Norvegia si paga meno. L'associazione chiede di più.": "NO other" },
  });
  part("news: a server stands where it stands, and a firm's country in brackets is no market", {
    it: { "Il servizio di streaming ha server in Norvegia e usa la rete di Example Inc. (Finlandia).": "FI other, NO location" },
  });
  part("examples of countries take the role that the countries have", {
    en: { "Six arrests. Servers stood in countries outside the Union, such as Norway and Malta.": "MT location, NO location" },
    it: {
      "Sei arresti. Misure in corso in Paesi extra Ue, come la Norvegia e Malta.": "MT location, NO location", "Sei arresti. La droga era venduta in Paesi europei come la Norvegia.": "NO market",
      "Sei arresti. Hanno partecipato diversi Paesi, tra cui Norvegia e Malta.": "MT authority, NO authority", "Sei arresti. Server in diversi Paesi, tra cui Norvegia e Malta.": "MT location, NO location",
    },
  });
  part("police at work abroad, and what comes from several countries", {
    it: {
      "Sei arresti. Altri quattordici obiettivi sono stati raggiunti oltre confine insieme alle forze dell'ordine di Norvegia e Malta.": "MT authority+location, NO authority+location",
      "Sei arresti. La merce arrivava dalla Bulgaria e dalla Moldavia.": "BG origin, MD origin", "Fermato un uomo che rientrava dalla Norvegia: sei arresti.": "NO origin",
      "Le polizie di Norvegia e Malta hanno eseguito sei arresti; in Grecia nessuno.": "GR location, MT authority+location, NO authority+location",
    },
  });
  part("traffic in goods is no traffic of users", {
    it: { "Sei arresti per un traffico di rifiuti tra la Norvegia e Malta.": "MT location, NO location", "Sei arresti. Il traffico web proveniva dalla Norvegia.": "NO market" },
  });
  part("in brackets behind arrests, gangmasters, where goods are bound", {
    it: { "Bilancio: 17 arresti (norvegesi, maltesi e 6 italiani).": "IT nationality, MT nationality, NO nationality", "Sei arresti. Li reclutava un caporale norvegese di 44 anni.": "NO nationality", "Sei arresti. I pezzi partivano in container verso la Norvegia.": "NO market" },
  });
  part("those who watch take no part", {
    en: { "Six arrests by police in Norway, with Malta and Greece as observers.": "GR other, MT other, NO authority+location" },
    it: { "Sei arresti della polizia norvegese, con Malta e Grecia come osservatori.": "GR other, MT other, NO authority" },
    es: { "La policía de Noruega detuvo a seis personas; Malta y Grecia asistieron como observadores.": "GR other, MT other, NO authority+location" },
  });
  part("the way of goods: over a border, from a coast, carried to", {
    es: {
      "Seis detenidos. El tabaco entraba de contrabando desde Paraguay.": "PY origin", "Seis detenidos. El tabaco cruzaba por la frontera con Paraguay.": "PY origin",
      "Seis detenidos. La lancha había zarpado de la costa de Marruecos.": "MA origin", "Seis detenidos. La droga se transportaba a México y a Estados Unidos.": "MX market, US market",
    },
  });
  part("who stands before a bracket, and the noun that an article stands for", {
    es: {
      "La Brigada Fluvial (BRF) de Colombia detuvo a seis personas.": "CO authority+location",
      "Según el estudio, se midieron diez mercados, entre ellos los de Chile y Uruguay.": "CL market, UY market",
      "Según el estudio, 38,1 millones de mexicanos tienen una suscripción.": "MX market",
      "Según la liga, en Francia los bloqueos se ordenan en media hora.": "FR other",
      "Seis detenidos antes del torneo, que arranca en Alemania en junio.": "DE other",
    },
  });
});

describe("what governs a country", () => {
  part("a named agency acts at home, and those whom it arrests are not elsewhere", {
    en: { "The National Police of Peru arrested six Cubans in Ica.": "CU nationality, PE authority+location", "The Royal Norwegian Police arrested six men.": "NO authority+location" },
    es: { "La Policía Federal Argentina allanó seis casas en Salta.": "AR authority+location", "Agentes de la policía noruega detuvieron a seis cubanos.": "CU nationality, NO authority+location" },
    it: { "La polizia norvegese ha arrestato sei cubani.": "CU nationality, NO authority+location" },
  });
  part("the word that leads a list tells, also behind a colon, a bracket or another list", {
    en: { "Six arrests: the migrants came from the Americas (Cuba, Peru) and Africa (Ghana, Togo).": "CU origin, GH origin, PE origin, TG origin" },
    es: { "Seis detenidos. Lo incautado procede de tres países: Nepal, Perú y Cuba.": "CU origin, NP origin, PE origin", "Seis detenidos. Tres países (Noruega, Malta y Chipre) se sumaron.": "CY authority, MT authority, NO authority", "Seis detenidos. Implicó a tres países, entre ellos Malta, Chipre y Noruega.": "CY authority, MT authority, NO authority" },
    it: { "Sei arresti. Hanno preso parte Malta, Cipro e Norvegia.": "CY authority, MT authority, NO authority" },
  });
  part("the seat of an international body is no place of what happened", {
    en: { "LYON, France – An INTERPOL operation led to six arrests.": "FR other", "OSLO, Norway – Six men were arrested on Monday.": "NO location" },
  });
  part("the company that all know is called by its country, one without an article stands there", {
    en: { "Six arrests after a tip from the Swiss company Nagra.": "CH other", "Six arrests: a Swiss company received the money.": "CH location" },
    es: { "Seis detenidos. Lo pidió la empresa noruega Telenor.": "NO other", "Seis detenidos: cobraba el dinero una empresa noruega.": "NO location" },
    it: { "Sei arresti. La società norvegese Telenor aveva protestato.": "NO other", "Sei arresti: il denaro finiva a una società norvegese.": "NO location" },
  });
  part("goods are made in a country, arrests are made there too", {
    en: { "Six arrests: the pills were mostly made in Nepal.": "NP origin", "Six arrests were made in Nepal.": "NP location", "Six arrests: the gang sold Nepalese-made copies.": "NP origin", "Six arrests: the gang bought flats in Nepal.": "NP location", "Six arrests: the load had left Callao, Peru.": "PE origin" },
    es: { "Seis detenidos: compraron tres pisos en Malta.": "MT location", "Seis detenidos: la mercancía seguía viaje hacia Malta.": "MT market" },
    it: { "Sei arresti. Dal Perù arrivavano le scarpe.": "PE origin" },
  });
  part("matches, wars and agreements are only named for a country", {
    en: { "Six arrests: the match between Ghana and Malta was streamed.": "GH other, MT other", "Six arrests. The war in Sudan goes on.": "SD other" },
    es: { "Seis detenidos, como ocurrió en el Mundial celebrado el año pasado en Ghana.": "GH other" },
    it: { "Sei arresti. La partita tra Ghana e Malta era in chiaro.": "GH other, MT other" },
  });
  part("shares and rankings are of a market", {
    en: { "Six arrests. About 30% of Norwegians watch pirated films.": "NO market", "Six arrests. Losses were highest in Oslo, followed by Malta and Cyprus.": "CY market, MT market", "Six arrests. Victims: Norway (14), Malta (3).": "MT market, NO market", "Six arrests. In Norway, one in five adults watches.": "NO market" },
    es: { "Seis detenidos. Uno de cada cinco noruegos mira copias.": "NO market", "Seis detenidos. Encabeza la lista Oslo; le siguen Malta y Chipre.": "CY market, MT market" },
  });
  part("a town in brackets, and a figure behind a colon", {
    es: { "Los agentes entraron en un piso de Oslo (Noruega) y hubo seis detenidos.": "NO location", "Seis detenidos por países:\nNoruega: 4\nMalta: 2": "MT location, NO location" },
    it: { "Sei arresti. Il capo è stato arrestato in un albergo di Oslo (Norvegia).": "NO location" },
  });
  part("those who make up a cell, the office that guards a law", {
    es: { "Seis detenidos: la célula estaba integrada por cubanos.": "CU nationality" },
    en: { "Six arrests. The Maltese regulator blocked the site.": "MT authority+location" },
  });
});

describe("stories of goods", () => {
  part("what comes from or goes to a country", {
    en: { "Six parcels were seized. One, again out of Ghana, was empty.": "GH origin", "Six arrests: the cocaine that was found in the boats had gone by sea to Malta.": "MT market", "Six arrests were made. The calls were run from Ghana.": "GH location" },
    es: { "Seis detenidos: los perfumes viajaban por carretera, bajo la cobertura de una sociedad legal en apariencia, a Malta y Chipre.": "CY market, MT market" },
  });
  part("the states and parts of a country, its campaign", {
    en: { "Six people were arrested in 20 Brazilian states.": "BR location", "Six arrests: Malta's campaign against piracy goes on.": "MT authority" },
    es: { "Seis detenidos. Por parte noruega participó Kripos.": "NO authority", "Hay seis detenidos, en su mayoría cubanos.": "CU nationality" },
  });
  part("money flows, and no goods", {
    en: { "Six arrests: the money was sent on to Malta.": "MT location", "Six arrests: the parcels were sent on to Malta.": "MT market" },
    es: { "Seis detenidos: el dinero se enviaba a Malta.": "MT location", "Seis detenidos. Detrás vienen Malta, Chipre y Noruega.": "CY location, MT location, NO location" },
    it: { "Sei arresti: il denaro prendeva la via di Malta.": "MT location", "Sequestri per 1,5 milioni di euro e 38 arresti fra norvegesi, maltesi e ciprioti.": "CY nationality, MT nationality, NO nationality" },
  });
});

describe("excerpts", () => {
  part("an act tells what happened there, though the operation is left out", {
    en: { "House searches took place in Norway and Malta.": "MT location, NO location" },
    es: { "Se practicaron registros en Noruega y Malta.": "MT location, NO location" },
    it: { "Le perquisizioni si sono svolte in Norvegia e a Malta.": "MT location, NO location" },
  });
});

describe("where a site is visited, and where goods are bound", () => {
  part("a market", {
    en: { "Three arrests: the sites can no longer be reached from Italy.": "IT market", "Three arrests: the CDs left for Italy and Spain.": "ES market, IT market" },
    it: { "Tre arresti: è il 201° fra i siti più cliccati in Italia.": "IT market", "Tre arresti: i siti non sono più raggiungibili dall'Italia.": "IT market", "Tre arresti: i CD partivano per la Spagna.": "ES market" },
    es: { "Tres detenidos: era una de las webs más visitadas en España.": "ES market", "Tres detenidos: los sitios ya no son accesibles desde Italia.": "IT market" },
  });
});

describe("who issued a warrant, and offices that bear a country's name", () => {
  part("an authority", {
    en: { "Three arrests: one was held on a warrant issued by Malta.": "MT authority", "Three arrests, Interpol Malta said.": "MT authority" },
    it: { "Tre arresti: uno era ricercato dalla Norvegia.": "NO authority", "Tre arresti, dice l'Interpol Malta.": "MT authority" },
    es: { "Tres detenidos: uno tenía una orden emitida por Malta.": "MT authority", "Tres detenidos, según Interpol Malta.": "MT authority" },
  });
});
