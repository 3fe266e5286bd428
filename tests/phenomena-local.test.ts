import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const count = phenomena("counts"), name = phenomena("names"), place = phenomena("countries"), money = phenomena("money"), date = phenomena("dates");

describe("local papers", () => {
  count("hours are no numbers of anybody", {
    it: {
      "Una coppia è stata arrestata dai carabinieri.": "arrests 2",
      "Poco dopo le due è stato fermato in sella ad una bici rossa.": "",
      "Verso le tre sono stati arrestati i ladri. Alle quattro gli agenti hanno denunciato il terzo.": "",
      "Alle 7 i carabinieri hanno individuato il garage.": "",
      "Una donna di 54 anni verso le 15 si era fermata davanti allo sportello.": "",
      "Erano le due quando è stato arrestato dai carabinieri.": "",
      "Le due donne sono state arrestate.": "arrests 2",
      "All'una, in piazza, sono stati gli agenti del commissariato Due Torri a fermare tre giovani.": "arrests 3",
      "Alle due, in piazza Verdi, gli agenti hanno fermato tre giovani.": "arrests 3",
      "Il fermo è stato notificato alle due donne arrestate ieri.": "arrests 2",
    },
    es: {
      "A las 7 los agentes detuvieron a dos hombres.": "arrests 2",
      "Hacia las 15 se había detenido ante el cajero.": "",
      "Desde las 8 los efectivos realizaron 12 allanamientos.": "searches 12",
      "A las dos mujeres les intervinieron 30 gramos de cocaína y fueron detenidas.": "arrests 2",
      "Una pareja fue detenida por la policía en Vigo.": "arrests 2",
      "Agentes de la comisaría Tres Cruces detuvieron a cuatro jóvenes.": "arrests 4",
      "Pasadas las dos fue detenido en la calle Mayor cuando huía.": "",
      "Sobre las tres de la madrugada fueron arrestados los ladrones.": "",
      "Las dos fueron detenidas en Vigo.": "arrests 2",
    },
    en: { "A couple was arrested by police.": "arrests 2", "Gail Foley, 58, Tustin, was found guilty by a jury.": "", "Shortly after two he was arrested outside the shop.": "", "At two he was detained by officers in Leeds.": "", "All two were arrested.": "arrests 2" },
  });
  count("what thieves do is no search", {
    it: {
      "Due raid notturni in tre giorni con danni alle serrande dei garage.": "",
      "Un gruppo di ladri è riuscito a fare irruzione in due diverse abitazioni.": "properties 2",
      "Gli agenti hanno fatto irruzione in due abitazioni.": "searches 2",
    },
    en: { "Raids on two jewellery shops by masked thieves left traders in fear.": "", "Police raided three homes of suspected burglars.": "searches 3" },
    es: { "Dos asaltos a viviendas en tres días siembran el miedo entre los vecinos.": "", "La Policía irrumpió en dos viviendas.": "searches 2" },
  });
  count("crimes that were reported, animals, rooms, what only the word recalls", {
    it: {
      "Gli episodi segnalati sono almeno cinque, avvenuti a pochi metri.": "",
      "I furti denunciati sono stati dodici in un mese.": "",
      "Le persone denunciate sono dodici.": "suspects 12",
      "Abbiamo invece catturato undici istrici e un tasso questa estate.": "",
      "Per il momento sono previste sei stanze per gli ospiti.": "",
      "È scoppiata una lite tra una coppia alla fermata dell'autobus.": "",
      "I militari sono arrivati a fermare ed identificare 90 persone, con un arresto.": "suspects 90",
      "Ho cercato di fermare quei due ragazzi.": "",
      "Due persone a bordo di un'auto l'hanno fermata per un'informazione.": "",
      "Poco meno di 50 persone identificate, 3 esercizi pubblici controllati e 14 auto fermate dalla polizia.": "suspects ~50, vehicles 14",
      "I tre tipi hanno rovistato la casa da cima a fondo.": "",
      "È stato riconosciuto colpevole dei due crimini al termine di un processo.": "",
      "La casa di due anziani coniugi è stata presa d'assalto nella notte.": "",
    },
    en: { "Five people and two businesses have been indicted.": "suspects 5", "More than 50 individuals and nine companies have now been indicted in the case.": "suspects ≥50" },
    es: { "Los hechos denunciados son al menos cinco.": "", "Los robos denunciados son doce en un mes.": "" },
  });
  date("streets that are called by a day", {
    it: {
      "Il furto è avvenuto in via Tre Febbraio, dice la polizia.": "",
      "I ladri sono entrati in via IV Novembre e in piazza XXV Aprile.": "",
      "Sarò via novembre 19, disse il capo alla polizia.": "2023-11-19 other",
      "È stato arrestato in piazza il 12 maggio dai carabinieri.": "2024-05-12 action",
    },
    es: {
      "La policía registró un local en la avenida 9 de Julio y otro en la plaza 1º de Mayo.": "",
      "Fue detenido en la plaza el 12 de mayo por la policía.": "2024-05-12 action",
      "La policía registró el 9 de julio un local de la calle Mayor.": "2023-07-09 action",
    },
  });
  name("figures behind several operations", { it: { "Sequestrati nel corso delle operazioni 20 kg di droga dalla polizia.": "" } });
  place("somebody told of by a demonym alone", {
    it: {
      "Il giudice ha convalidato l'arresto e confermato il carcere per il nigeriano.": "NG nationality",
      "I tunisini sono stati denunciati per invasione di edificio. Gli agenti hanno perquisito un appartamento.": "TN nationality",
      "La bulgara è stata denunciata per ricettazione dai carabinieri.": "BG nationality",
      "Gli agenti hanno raggiunto il nigeriano e l'hanno arrestato dopo una breve colluttazione.": "NG nationality",
      "Il marocchino, che scappava con un complice, si trova in carcere dal momento dell'arresto.": "MA nationality",
      "I carabinieri hanno arrestato un barista tunisino che spacciava cocaina.": "TN nationality",
      "La polizia italiana e quella francese hanno arrestato tre persone.": "FR authority+location, IT authority+location",
    },
    es: {
      "La policía detuvo al rumano tras una persecución.": "RO nationality",
      "El juez envió a prisión al colombiano.": "CO nationality",
      "La policía detuvo al chino Wang Li y a otras tres personas.": "CN nationality",
      "La policía arrestó a un camionero búlgaro en la aduana.": "BG nationality",
      "La policía española y la francesa detuvieron a tres personas.": "ES authority+location, FR authority+location",
      "Su dominio del inglés era bajo, dijo la policía, que detuvo a tres personas.": "",
      "La web ofrecía libros traducidos del inglés al español y la policía detuvo a dos personas.": "",
    },
    en: { "The Nigerian was arrested by officers at the airport.": "NG nationality", "The judge remanded the Ghanaian in custody.": "GH nationality", "A Chinese businessman was jailed by the court for two years.": "CN nationality" },
  });
  place("streets that bear the name of a country, ages, immigrants", {
    it: {
      "Un ricettatore residente in via Svezia è stato arrestato dai carabinieri.": "",
      "La polizia ha fermato tre giovani in via Austria e in viale Argentina.": "",
      "Arrestato N. M., tunisino di 36 anni, dalla polizia.": "TN nationality",
      "Sokol Mbelos, albanese 27enne, è stato arrestato.": "AL nationality",
      "I carabinieri hanno ammanettato due immigrati tunisini.": "TN nationality",
    },
    es: { "La policía registró un piso de la calle Francia y otro en la avenida Perú.": "", "Fue detenido J. M., rumano de 36 años, por la policía.": "RO nationality" },
  });
  money("what thieves took is a damage, until it is found", {
    it: {
      "I ladri hanno rubato una moto da enduro del valore di 3mila euro.": "3000 EUR damage",
      "Sono riusciti a portarsi via 1500 euro trovati in un cassetto.": "1500 EUR damage",
      "Il ladro ha portato via bigiotteria e 500 euro in contanti.": "500 EUR damage",
      "Hanno asportato due buste contenenti oltre 8700 euro in contanti.": "≥8700 EUR damage",
      "La refurtiva ammonta ad almeno 5mila euro.": "≥5000 EUR damage",
      "Recuperata dai carabinieri refurtiva per 10mila euro.": "10000 EUR seized",
      "I carabinieri hanno recuperato 2.000 euro in contanti rubati alla vittima.": "2000 EUR seized",
      "Si fecero consegnare 35mila euro dal cassiere.": "35000 EUR damage",
    },
    es: { "Los equipos se ofrecían hasta en S/ 280.": "≤280 PEN price", "Los bares y los particulares abonaban 40 y 15 euros al mes.": "15 EUR price month, 40 EUR price month", "El ladrón se llevó joyas y 500 euros en efectivo.": "500 EUR damage", "Sustrajeron 8.700 euros en efectivo del local.": "8700 EUR damage", "Los agentes recuperaron 2.000 euros en efectivo robados a la víctima.": "2000 EUR seized" },
    en: { "Officers took more than £120,000 worth of drugs off the streets.": "≥120000 GBP seized", "Two men are charged with possession of the proceeds of crime over $5,000.": "≥5000 USD other", "Officers seized goods worth about $65 million at the airport, seaport and control points from December 15 to January 2.": "~65000000 USD seized", "He weighs some 300 pounds, she 120 pounds; bail was set at $5,000.": "5000 USD other", "The gang took 300 pounds a month from each, some $400.": "300 GBP price month, ~400 USD price", "The robbers fled with $8,700 in cash.": "8700 USD damage", "Officers recovered £2,000 in cash stolen from the victim.": "2000 GBP seized" },
  });
  count("a part of things that nobody counted, and others to whom more was done", {
    it: {
      "Producevano schede pirata, di cui sono state sequestrate circa 500.": "devices ~500",
      "Vendevano decoder, dei quali la polizia ne ha sequestrati 500.": "devices 500",
      "Gli agenti hanno rinvenuto i decoder: quelli accesi erano 14.": "",
      "Oltre 100 sospettati sono stati identificati e altri 11 sono stati arrestati.": "arrests 11, suspects ≥100",
      "Alla sbarra anche gli oltre cento agenti-venditori della rete.": "",
    },
    es: { "La fiscalía imputó a siete de los detenidos.": "suspects 7", "El juez envió a prisión a cinco de los detenidos.": "arrests 5", "Gestionaban servidores, de los cuales se incautaron 12.": "servers 12", "Fabricaban decodificadores, de los que la policía ha incautado 500.": "devices 500" },
    en: {
      "He is accused of getting caught by Jane Doe #3's mother.": "",
      "He has two prior prison convictions for theft.": "",
      "Five suspects were arrested in four police operations.": "arrests 5",
      "They ran servers, 12 of which were seized.": "servers 12",
      "They ran servers, of which police seized 12.": "servers 12",
      "La Liga said more than 100 suspects had been identified and 11 more had been arrested.": "arrests 11, suspects ≥100",
      "Police said 100 people were identified and 11 more arrested.": "arrests 11, suspects 100",
    },
  });
  date("a month that is still to come is that of the year before", {
    en: { "Police arrested 10 people on June 9, 2024.\n\nOfficers got a tip about fake items at a market in December.": "2023-12 action, 2024-06-09 action" },
    it: { "La polizia ha arrestato dieci persone il 9 giugno 2024.\n\nLa segnalazione era giunta a dicembre.": "2023-12 start, 2024-06-09 action" },
    es: { "La policía detuvo a diez personas el 9 de junio de 2024.\n\nLa trama fue denunciada en diciembre.": "2023-12 start, 2024-06-09 action" },
  });
});
