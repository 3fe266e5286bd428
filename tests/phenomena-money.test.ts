import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const money = phenomena("money");

describe("how amounts are written", () => {
  money("codes, signs and names, before and behind", {
    en: { "Police seized EUR 3.6 million.": "3600000 EUR seized", "Police seized €3.6m.": "3600000 EUR seized", "Police seized 3.6 million euros.": "3600000 EUR seized", "Police seized 2,300,000 €.": "2300000 EUR seized" },
    it: { "Sequestrati 3,6 milioni di euro.": "3600000 EUR seized", "Sequestrati 2.300.000 €.": "2300000 EUR seized", "Sequestrati beni per un valore di 40mila euro.": "40000 EUR seized", "Sequestrati € 3,6 mln.": "3600000 EUR seized" },
    es: { "Se incautaron 2.300.000 €.": "2300000 EUR seized", "Se incautaron 3,6 millones de euros.": "3600000 EUR seized", "El perjuicio es de US$ 2,5 millones.": "2500000 USD damage" },
  });
  money("currencies of other countries", {
    en: { "The ring earned R$12 billion.": "12000000000 BRL revenue", "Losses of AU$700 were reported.": "700 AUD damage", "He was fined HK$5,000.": "5000 HKD fine", "Losses of A$3.5 million were reported.": "3500000 AUD damage" },
    it: { "Multa di 5.000 franchi svizzeri.": "5000 CHF fine", "Un danno di 3 milioni di sterline.": "3000000 GBP damage" },
    es: { "Se incautaron S/ 140.300.": "140300 PEN seized", "Se incautaron R$ 12.000.": "12000 BRL seized", "El perjuicio es de 8 millones de pesos mexicanos.": "8000000 MXN damage" },
  });
  money("a conversion in brackets takes its twin's part", {
    en: { "He was fined £300 ($389).": "300 GBP fine, 389 USD fine", "A box cost 1 200 baht ($36).": "1200 THB price, 36 USD price" },
    it: { "Fu multato di 300 sterline (350 euro).": "300 GBP fine, 350 EUR fine" },
    es: { "Fue multado con 300 libras (350 euros).": "300 GBP fine, 350 EUR fine" },
  });
  money("the unit told once", {
    en: { "A subscription cost 8 or 9 euros a month.": "8-9 EUR price month", "Customers paid between €60 and €90 a year.": "60-90 EUR price year" },
    it: { "L'abbonamento costava tra gli 8 e i 12 euro al mese.": "8-12 EUR price month", "Un abbonamento da 8 a 12 euro mensili.": "8-12 EUR price month" },
    es: {
      "El abono costaba 40 euros al mes o 310 por temporada.": "310 EUR price, 40 EUR price month", "Intervinieron 2.300 euros en un piso y 900 euros en otro, 3.200 en total.": "2300 EUR seized, 3200 EUR seized, 900 EUR seized",
      "El perjuicio está entre 400M€ y 500M€.": "400000000-500000000 EUR damage", "Las cuotas eran de 8 a 15 euros.": "8-15 EUR price", "La banda ganó 400M€ y 500M€ en dos años.": "400000000 EUR revenue, 500000000 EUR revenue",
    },
  });
});

describe("Italian papers", () => {
  money("thousands told twice, a price in the shops, credits that were none, goods seized far from their worth", {
    it: {
      "Avrebbe fruttato circa 400.000 mila euro la droga sequestrata dalla polizia.": "~400000 EUR revenue",
      "La droga sequestrata vale 50 euro al grammo, quasi mezzo milione al dettaglio.": "50 EUR seized, ~500000 EUR seized",
      "La Finanza ha scoperto indebite compensazioni di crediti per oltre 440 mila euro.": "≥440000 EUR damage",
    },
  });
});

describe("goods among which a number stands", () => {
  money("are what it counts", {
    it: { "Sequestrati 300 euro. Nei magazzini circa 2 milioni tra capi e accessori con marchi falsi.": "300 EUR seized", "Congelati 62 conti bancari per un valore complessivo di oltre 5,5 milioni, e sequestrati 300 euro.": "300 EUR seized, ≥5500000 EUR frozen", "In casa ne aveva altri 14 e 2.190 euro in contanti, sequestrati dagli agenti.": "2190 EUR seized", "Chiuse nove strutture e contestate violazioni amministrative per quasi 40.000 euro.": "~40000 EUR fine", "I carabinieri hanno arrestato due uomini: in quattro anni erano riusciti a raccogliere oltre 850.000 euro.": "≥850000 EUR revenue" },
  });
});

describe("what a sum is", () => {
  money("seized, frozen, earned, lost, paid, fined", {
    en: {
      "Officers seized 20,000 euros in cash.": "20000 EUR seized", "Cryptocurrency worth $90,000 was seized.": "90000 USD seized", "Accounts holding $4 million were frozen.": "4000000 USD frozen", "The gang made €200,000 a month.": "200000 EUR revenue month",
      "It cost broadcasters £30 million a year.": "30000000 GBP damage year", "A box sold for $120.": "120 USD price", "The court imposed a fine of $15,000.": "15000 USD fine",
    },
    it: {
      "Sequestrati 20.000 euro in contanti.": "20000 EUR seized", "Sequestrate criptovalute per 90mila euro.": "90000 EUR seized", "Congelati conti per 4 milioni di euro.": "4000000 EUR frozen", "La banda guadagnava 200mila euro al mese.": "200000 EUR revenue month",
      "Il danno per le emittenti è di 30 milioni di euro l'anno.": "30000000 EUR damage year", "Un decoder costava 120 euro.": "120 EUR price", "Multa da 15mila euro.": "15000 EUR fine",
    },
    es: {
      "Se incautaron 20.000 euros en efectivo.": "20000 EUR seized", "Se intervinieron criptomonedas por valor de 90.000 euros.": "90000 EUR seized", "Se bloquearon cuentas con 4 millones de euros.": "4000000 EUR frozen", "La banda ganaba 200.000 euros al mes.": "200000 EUR revenue month",
      "El perjuicio para las cadenas es de 30 millones de euros al año.": "30000000 EUR damage year", "El aparato se vendía a 120 euros.": "120 EUR price", "Una multa de 15.000 euros.": "15000 EUR fine",
    },
  });
  money("several in one article, a clause away from their words", {
    en: { "The service, which charged 9 euros a month and earned its owners 3 million euros a year, cost broadcasters 40 million. Officers seized 75,000 euros and froze accounts with 600,000 euros.": "3000000 EUR revenue year, 40000000 EUR damage, 600000 EUR frozen, 75000 EUR seized, 9 EUR price month" },
    it: { "Il servizio costava 9 euro al mese e fruttava 3 milioni di euro l'anno, con un danno per le emittenti di 40 milioni di euro. Sequestrati 75mila euro e bloccati conti per 600mila euro.": "3000000 EUR revenue year, 40000000 EUR damage, 600000 EUR frozen, 75000 EUR seized, 9 EUR price month" },
    es: { "El servicio costaba 9 euros al mes y reportaba 3 millones de euros al año, con un perjuicio para las cadenas de 40 millones de euros. Se incautaron 75.000 euros y se bloquearon cuentas con 600.000 euros.": "3000000 EUR revenue year, 40000000 EUR damage, 600000 EUR frozen, 75000 EUR seized, 9 EUR price month" },
  });
  money("a price by the season, the match, the year", {
    en: { "The service cost 90 euros a season.": "90 EUR price", "It was offered at 90 euros per season.": "90 EUR price" },
    it: { "Un servizio da 90 euro a stagione.": "90 EUR price", "Un pacchetto da 8 euro a partita.": "8 EUR price" },
    es: { "Un servicio de 90 euros por temporada.": "90 EUR price", "Un servicio de 8 euros por partido.": "8 EUR price" },
  });
  money("no currency, no sum", {
    en: { "It earned 3 million.": "" },
    it: { "Fruttava 3 milioni.": "" },
    es: { "Ganaba 3 millones.": "" },
  });
  money("more of the same money, and the figure of another year", {
    en: { "Officers seized 9,000 euros in cash and another 12,000 in two safes.": "12000 EUR seized, 9000 EUR seized" },
    it: { "Sequestrati 9.000 euro in contanti e altri 12.000 in due casseforti.": "12000 EUR seized, 9000 EUR seized" },
    es: {
      "Se intervinieron 8.700 euros en metálico, a los que se suman otros 19.500 repartidos en tres cuentas.": "19500 EUR seized, 8700 EUR seized", "La piratería causó pérdidas de 1.250 millones de euros (1.190 en 2021).": "1190000000 EUR damage, 1250000000 EUR damage",
      "Cada reloj se vendía a 40 euros, cuando el original cuesta unos 900.": "40 EUR price, ~900 EUR price",
    },
  });
  money("millions that count something else", {
    es: { "Las pérdidas suman 340 millones de euros, aunque el número de descargas bajó a 620 millones.": "340000000 EUR damage", "Tenía 3 millones de usuarios de pago, aunque el año anterior llegó a sumar 5 millones. Cobraba 6 euros al mes.": "6 EUR price month" },
  });
  money("a list of parts under their sum", {
    es: { "El contrato vale 900 millones de euros y se reparte así:\n\n– Bares y hoteles: 300 millones\n– Hogares: 600 millones": "300000000 EUR other, 600000000 EUR other, 900000000 EUR other" },
  });
  money("what is frozen, what goods are worth, what was stolen", {
    es: {
      "La policía detuvo a dos hombres. El juez mandó bloquear bienes de los detenidos por valor de 2 millones de euros.": "2000000 EUR frozen", "La policía detuvo a dos hombres y se incautó de género por 70.000 euros.": "70000 EUR seized",
      "La policía detuvo a dos hombres. Se incautaron 12 kilos de hachís, cuyo precio en el mercado superaría los 30.000 euros.": "≥30000 EUR seized", "La banda sacó 4 millones de reales de las cuentas.": "4000000 BRL revenue", "Deberá indemnizar a los perjudicados con 12.500 euros.": "12500 EUR fine",
    },
  });
  money("a rise to a sum is no bound", {
    es: { "El daño subió hasta los 30 millones de euros.": "30000000 EUR damage", "El daño puede llegar hasta los 30 millones de euros.": "≤30000000 EUR damage" },
  });
  money("profit that is seized, a sentence to pay, the worth of a fraud", {
    it: { "Eseguito il sequestro preventivo del profitto pari a 2,5 milioni di euro.": "2500000 EUR seized", "Il tribunale ha condannato il gestore a 5 milioni di euro.": "5000000 EUR fine", "Beni sequestrati dopo una frode sul carburante del valore di 400 milioni di euro.": "400000000 EUR damage" },
  });
  money("two sums with one unit, the greater first", {
    it: { "Sanzioni per 69.000 e 25.000 euro.": "25000 EUR fine, 69000 EUR fine" },
  });
  money("a rate by the day is none by the year", {
    en: { "Piracy costs £250m a year, £670,000 a day.": "250000000 GBP damage year, 670000 GBP damage" },
    it: { "I pirati causano danni per 250 milioni di euro ogni anno, 670mila al giorno.": "250000000 EUR damage year, 670000 EUR damage" },
  });
  money("what was taken by fraud, brought out or merely entered the country", {
    es: {
      "La policía detuvo a dos hombres por estafas bancarias, valoradas en 80.000 euros.": "80000 EUR damage", "Se decomisaron aparatos sin prueba de su legal ingreso al país, avaluados comercialmente en 5.000 euros.": "5000 EUR seized",
      "Se incautaron 5.000 euros en efectivo y más de 34.000 (34.436) prendas.": "5000 EUR seized",
    },
  });
  money("a range in words; a rate in brackets is of what stands there", {
    it: {
      "Sei arresti: la banda incassava otto-dieci milioni di euro al mese.": "8000000-10000000 EUR revenue month",
      "Sei arresti: borse false per 60 mila euro (con un danno annuale di circa 300 mila euro).": "60000 EUR damage, ~300000 EUR damage year",
      "Sei arresti: truffe capaci di sottrarre ingenti somme di denaro, per un ammontare di 650.000 euro.": "650000 EUR damage",
    },
  });
  money("figures of other years in brackets; fumes, other years are no rates", {
    it: {
      "Il fatturato perso è di 1,08 miliardi di euro (1,05 nel 2017, 1,32 nel 2016).": "1050000000 EUR damage, 1080000000 EUR damage, 1320000000 EUR damage",
      "Il settore ha visto 686 milioni di euro andati in fumo l'anno scorso.": "686000000 EUR damage", "Una perdita stimata di fatturato pari a circa 2 miliardi di euro.": "~2000000000 EUR damage",
      "Il viaggio costava tra i 4mila ai 6mila euro.": "4000-6000 EUR price", "Il danno dovrebbe essere enorme: si teme che superi il miliardo di euro.": "≥1000000000 EUR damage",
    },
  });
  money("what piracy costs a trade, months left out, what is to be paid to somebody", {
    it: {
      "La pirateria costa all'editoria 250 milioni di euro.": "250000000 EUR damage", "La pirateria porta via ai club oltre 300 milioni di euro l'anno.": "≥300000000 EUR damage year",
      "Per la lista si pagavano 15 euro per un mese, 110 per dodici.": "110 EUR price year, 15 EUR price month", "La pena: 145.000 euro ciascuno da versare a Sky.": "145000 EUR fine",
      "Le visioni perse sono 11,4 milioni e costano 285 milioni di euro.": "285000000 EUR damage",
    },
  });
  money("a question or a heading tells what the next sentence is about", {
    en: { "Police arrested six men. What did they make? Some $3m a month, officers think.": "~3000000 USD revenue month" },
    es: { "Seis detenidos. ¿Las ganancias? Según la policía, tres millones de euros.": "3000000 EUR revenue" },
    it: { "Sei arresti. Quanto rendeva? Gli investigatori parlano di otto milioni di euro.": "8000000 EUR revenue", "Sei arresti.\n\n## IL DANNO\n\nLa stima degli editori è pesante: 670mila euro.": "670000 EUR damage" },
  });
  money("wages, takings, bounds that are passed by far, losses in other words", {
    it: {
      "Sei arresti: la paga promessa era di 2.500 euro al mese.": "2500 EUR other month", "I profitti superano di gran lunga i 300mila euro: sei arresti.": "≥300000 EUR revenue", "Il ricavo non superò i 7,5 milioni di euro: sei arresti.": "≤7500000 EUR revenue",
      "Tra accise e Iva l'erario ci avrebbe rimesso oltre 111.000 euro: sei arresti.": "≥111000 EUR damage", "La diffusione illecita fa perdere al comparto 250 milioni di euro.": "250000000 EUR damage", "La Finanza ha tolto di mezzo banconote per 2,7 milioni di euro: sei arresti.": "2700000 EUR seized",
    },
  });
  money("the half behind the currency, thousands behind the millions, a table whose first row is a sum", {
    it: {
      "Sei arresti: la paga era di tre euro e mezzo all'ora.": "3.5 EUR other", "Sei arresti: la paga era di tre euro e mezza giornata di riposo.": "3 EUR other", "Sequestrati beni per 4 milioni e 325.000 euro.": "4325000 EUR seized",
      "IN SINTESI\n\nPrezzo delle borse | da 80 a 900 euro\nSpedizioni ricostruite | oltre 650": "80-900 EUR price", "Rischia una multa non inferiore al mezzo milione di euro.": "≥500000 EUR fine",
      "Disposto il sequestro preventivo per equivalente del profitto illecito, quantificato in 7 milioni di euro.": "7000000 EUR seized", "Sei arresti: dovranno anche versare 12mila euro alla casa di moda.": "12000 EUR fine",
      "Sei arresti. Gli imprenditori, omettendo di versare le imposte, hanno causato 4 milioni di euro di buco.": "4000000 EUR damage",
    },
    es: { "Seis detenidos: pagaban tres euros y medio por hora.": "3.5 EUR price", "Incautados 4 millones y 325.000 euros.": "4325000 EUR seized" },
    en: { "Police seized $4 million and 325,000 discs.": "4000000 USD seized" },
  });
  money("a figure without its currency that stands against the amount before it, a dozen of millions, a magnitude told once", {
    it: {
      "Sei arresti: pagavano 20 euro per un mese, 50 per sei mesi.": "20 EUR price month, 50 EUR price", "Il danno è di 900 milioni di euro, contro gli 810 della stima precedente.": "810000000 EUR damage, 900000000 EUR damage",
      "Sei arresti: l'auto nascondeva 90mila euro e ne sono stati sequestrati 82.400.": "82400 EUR seized, 90000 EUR seized", "Multa di 300 euro; in Italia i clienti sono ormai 82.400.": "300 EUR fine",
      "Sequestrata una decina di milioni di euro.": "~10000000 EUR seized", "Il danno è di 3 e 7 milioni di euro.": "3000000 EUR damage, 7000000 EUR damage", "Rischia una multa da 300 a mille euro.": "300-1000 EUR fine",
      "Sei arresti: il danno è di 900 milioni di euro e il mancato gettito di 377.": "377000000 EUR damage, 900000000 EUR damage", "Sei arresti: addosso aveva 3.200 euro, provento dello spaccio.": "3200 EUR seized",
      "Un danno di 400 milioni di euro, mentre i posti di lavoro a rischio sono 5.240.": "400000000 EUR damage", "Un danno di 400 milioni di euro. Gli atti illeciti sono saliti da 69 milioni del 2019 a 243 milioni.": "400000000 EUR damage",
      "Multa di 300 euro. Le perdite delle emittenti salgono a 216 milioni.": "216000000 EUR damage, 300 EUR fine",
    },
    es: { "Seis detenidos: el original cuesta 90 euros, la copia 25.": "25 EUR price, 90 EUR price", "Incautada una decena de millones de euros.": "~10000000 EUR seized" },
    en: { "Six arrests: the original costs 90 euros, the copy 25.": "25 EUR price, 90 EUR price" },
  });
});

describe("Spanish papers: sentences turned round", () => {
  money("the sum opens the sentence, or a verb tells its range", {
    es: {
      "Fueron 30.000 los euros hallados en un falso techo.": "30000 EUR seized", "Las sanciones parten de 2.500 euros y llegan a 25.000.": "2500-25000 EUR fine",
      "Millones no: 40.000 euros dejan de entrar cada año en la caja del club por la piratería.": "40000 EUR damage year", "A pagar 12.000 euros ha sido condenado el hostelero.": "12000 EUR fine",
      "La cuota, que no pasaba de los 10 euros mensuales, atraía a muchos.": "≤10 EUR price month", "Se piden para él 80.000 euros de indemnización.": "80000 EUR fine",
    },
  });
});

describe("the loss is the subject", () => {
  money("what a loss is valued at, words between", {
    it: { "Sequestrati 300 decoder. Il danno al mercato di settore viene stimato in circa un milione di euro.": "~1000000 EUR damage" },
  });
});

describe("what is no sum, and whose rupees these are", () => {
  money("pages that were viewed; the towns of a country", {
    it: { "Le pagine visualizzate sono oltre 4 milioni ogni mese. Il danno è di 5 milioni di dollari.": "5000000 USD damage" },
    en: { "PESHAWAR: Police seized Rs 3.5 million from three men.": "3500000 PKR seized", "KANDY: Police seized Rs. 500,000 from two men.": "500000 LKR seized", "Police in Noida seized Rs 500,000.": "500000 INR seized" },
  });
});

describe("what is missing", () => {
  money("short of, relieved of, made to vanish", {
    en: { "Six arrests: the state is short of $158 million in tax revenue.": "158000000 USD damage", "Six arrests: a woman was relieved of £10,000.": "10000 GBP damage" },
    it: { "Sei arresti: le ha fatto sparire 10.000 euro.": "10000 EUR damage" },
  });
});

describe("dollars beside other dollars, and what is attached", () => {
  money("a conversion on either side; an attachment; what was made by a gang; costs", {
    en: {
      "Hong Kong Customs seized 20,000 fake watches worth nearly $2 million (HK$15 million).": "~15000000 HKD seized, ~2000000 USD seized", "Six arrests: the agency confirmed the attachment of assets valued at over Rs 111 crore.": "≥1110000000 INR frozen",
      "Six arrests: records showed more than $30m was made in 12 months by the syndicate.": "≥30000000 USD revenue", "Six arrests: they were ordered to do 250 hours of unpaid work and pay £1,925 costs.": "1925 GBP fine",
    },
  });
});

describe("a space behind the comma, and the option of a fine", () => {
  money("«N19, 950,000.00»", {
    en: { "Six arrests: he is charged with cheating to the tune of N19, 950,000.00.": "19950000 NGN damage", "Six arrests: he was jailed with an option of N100,000.": "100000 NGN fine", "Six arrests: on May 19, 950,000 discs worth £30 million were seized.": "30000000 GBP seized" },
  });
});

describe("what stands without its currency, and words that only look like fines", () => {
  money("millions of losses; a multinational; what a box goes for", {
    es: { "Seis detenidos: habrían causado más de 1.000 millones de pérdidas. Se incautaron 300 euros.": "300 EUR seized, ≥1000000000 EUR damage", "Seis detenidos: cada decodificador sale entre US$ 300 y US$ 600.": "300-600 USD price" },
    it: { "Sei arresti: la pirateria è costata 1.000 milioni di euro al cinema e oltre 5.000 all'intero settore.": "1000000000 EUR damage, ≥5000000000 EUR damage", "Sei arresti: il danno per la multinazionale è di 500 milioni di euro.": "500000000 EUR damage" },
  });
});

describe("letters of the Gulf", () => {
  money("are sums in the stories of their countries, and discs elsewhere", {
    en: { "Six arrests in Bahrain: viewers pay BD22 ($58) a year.": "22 BHD price year, 58 USD price year", "Six arrests in Kuwait: goods worth KD 22,000 were seized.": "22000 KWD seized", "Six arrests in Britain: officers seized BD50 discs.": "" },
  });
});

describe("a pronoun that is a currency elsewhere", () => {
  money("«lei 38»", {
    it: { "Sei arresti: nei guai una coppia, lui 41 anni, lei 38.": "", "Sei arresti: sequestrati 3.000 lei.": "3000 RON seized" },
  });
});

describe("cash that nobody seized, and what was stolen and recovered", () => {
  money("the word before tells more than «cash»", {
    en: { "Six arrests: he was held on bail of $500,000 bond or $250,000 cash.": "250000 USD other, 500000 USD other", "Six arrests: the defendant stole $12,000 in cash from his clients.": "12000 USD damage", "Six arrests: officers seized $12,000 in cash.": "12000 USD seized" },
    it: { "Sei arresti: il giudice ha fissato una cauzione di 50mila euro in contanti.": "50000 EUR other" },
    es: { "Seis detenidos: el juez le impuso una fianza de 50.000 euros en efectivo.": "50000 EUR other" },
  });
  money("stolen goods", {
    en: { "Six arrests: they stole more than $150,000 worth of jewelry and cash.": "≥150000 USD damage", "Six arrests: officers recovered stolen phones worth $30,000.": "30000 USD seized" },
    it: { "Sei arresti: recuperata merce rubata per 40mila euro.": "40000 EUR seized", "Sei arresti: la banda aveva rubato merce per 40mila euro.": "40000 EUR damage" },
    es: { "Seis detenidos: la policía recuperó mercancía robada por valor de 40.000 euros.": "40000 EUR seized", "Seis detenidos: la banda robó mercancía valorada en 40.000 euros.": "40000 EUR damage" },
  });
});
