import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

/** `≥` at least, `≤` at most, `~` about. */
const figure = phenomena("counts", "money");

describe("separators follow the outlet", () => {
  figure("a point or a comma before three digits parts thousands", {
    en: { "Police seized 3,700 decoders.": "devices 3700", "Police seized 3.700 decoders.": "devices 3700" },
    it: { "Sequestrati 3.700 decoder.": "devices 3700", "Sequestrati 3,700 decoder.": "devices 3700" },
    es: { "La policía intervino 3.700 decodificadores.": "devices 3700", "La policía intervino 3,700 decodificadores.": "devices 3700" },
  });
  figure("one or two digits after it are decimals", {
    en: { "The site had 1.7 million users.": "users 1700000", "The site had 1,75 million users.": "users 1750000" },
    it: { "Il sito aveva 1,7 milioni di utenti.": "users 1700000", "Il sito aveva 1.7 milioni di utenti.": "users 1700000" },
    es: { "La web tenía 1,7 millones de usuarios.": "users 1700000", "La web tenía 1.7 millones de usuarios.": "users 1700000" },
  });
  figure("a space parts thousands: plain, without a break, thin, narrow", {
    en: { "Officers seized 6 350 boxes.": "devices 6350", "Officers seized 30\u00a0000 decoders.": "devices 30000", "Officers seized 30\u2009000 decoders.": "devices 30000", "Officers seized 30\u202f000 decoders.": "devices 30000" },
    it: { "Sequestrati 6 350 decoder.": "devices 6350", "Sequestrati 30\u00a0000 decoder.": "devices 30000", "Sequestrati 30\u2009000 decoder.": "devices 30000", "Sequestrati 30\u202f000 decoder.": "devices 30000" },
    es: { "Se incautaron 6 350 decodificadores.": "devices 6350", "Se incautaron 30\u00a0000 decodificadores.": "devices 30000", "Se incautaron 30\u2009000 decodificadores.": "devices 30000", "Se incautaron 30\u202f000 decodificadores.": "devices 30000" },
  });
  figure("millions with two separators, and thousands with none", {
    en: { "It reached 2,400,000 users.": "users 2400000", "Police seized 3800 phones.": "devices 3800", "Police seized €3,000,000.00 in cash.": "3000000 EUR seized" },
    it: { "Raggiungeva 2.400.000 utenti.": "users 2400000", "Sequestrati 3800 telefoni.": "devices 3800", "Sequestrati €3.000.000,00 in contanti.": "3000000 EUR seized" },
    es: { "Llegaba a 2.400.000 usuarios.": "users 2400000", "Intervenidos 3800 teléfonos.": "devices 3800", "El perjuicio asciende a US$192.000.000.": "192000000 USD damage" },
  });
  figure("thousands of millions, with the separator before the word", {
    en: { "The gang caused losses of 1,750 million euros, of which 2,300 were paid back to 4,100 users.": "1750000000 EUR damage, users 4100" },
    it: { "Il danno è di 3.000 milioni di euro.": "3000000000 EUR damage" },
    es: { "El perjuicio es de 3.000 millones de euros.": "3000000000 EUR damage" },
  });
  figure("one article, both fashions", {
    en: { "The ring had 2.400.000 users. Police seized 1,300 phones and 2.5 million euros.": "2500000 EUR seized, devices 1300, users 2400000" },
    it: { "La rete aveva 2,400,000 utenti. Sequestrati 1.300 telefoni e 2,5 milioni di euro.": "2500000 EUR seized, devices 1300, users 2400000" },
    es: { "La red tenía 2,400,000 usuarios. Se incautaron 1.300 teléfonos y 2,5 millones de euros.": "2500000 EUR seized, devices 1300, users 2400000" },
  });
  figure("Markdown around a figure", {
    en: { "Police seized **70** servers.": "servers 70" },
    it: { "Sequestrati **70** server e __12__ computer.": "devices 12, servers 70" },
    es: { "La policía intervino **70** servidores.": "servers 70" },
  });
});

describe("number words", () => {
  figure("simple and compound", {
    en: { "Thirty-four people were arrested.": "arrests 34", "A hundred and six servers were seized.": "servers 106", "Two thousand three hundred sites were blocked.": "domains 2300" },
    it: { "Arrestate ventitré persone.": "arrests 23", "Sequestrati trentadue server.": "servers 32", "Sequestrati centosettanta telefoni.": "devices 170", "Oscurati tremilaquattrocento siti.": "domains 3400" },
    es: { "Detenidas veintitrés personas.": "arrests 23", "Se bloquearon mil trescientas webs.": "domains 1300", "Se bloquearon cuatro mil webs.": "domains 4000", "Intervenidos treinta y un servidores.": "servers 31" },
  });
  figure("capitals in headlines and at a sentence's start", {
    en: { "ELEVEN ARRESTED IN RAIDS ON STREAMING RING": "arrests 11", "Nine people were arrested on the coast.": "arrests 9" },
    it: { "VENTITRÉ ARRESTI NEL BLITZ CONTRO LO STREAMING": "arrests 23", "Sette persone sono state arrestate.": "arrests 7", "Sei gli arresti eseguiti.": "arrests 6", "Otto le perquisizioni.": "searches 8" },
    es: { "DOCE DETENIDOS POR PIRATERÍA": "arrests 12", "Diez personas fueron detenidas.": "arrests 10", "Once los registros practicados.": "searches 11" },
  });
});

describe("fractions and collectives", () => {
  figure("halves", {
    en: { "It had half a million subscribers.": "users 500000", "It had two and a half million subscribers.": "users 2500000", "It had a million and a half subscribers.": "users 1500000" },
    it: { "Aveva mezzo milione di abbonati.": "users 500000", "Aveva due milioni e mezzo di abbonati.": "users 2500000" },
    es: { "Tenía medio millón de abonados.": "users 500000", "Tenía dos millones y medio de abonados.": "users 2500000", "Detenidas casi medio centenar de personas.": "arrests ~50" },
  });
  figure("collectives", {
    en: { "A dozen people were arrested.": "arrests ~12", "Two dozen homes were searched.": "searches ~24", "A couple of servers were seized.": "servers 2" },
    it: { "Arrestate una trentina di persone.": "arrests ~30", "Eseguite una decina di perquisizioni.": "searches ~10", "Oscurati un centinaio di siti.": "domains ~100", "Sequestrata una dozzina di server.": "servers ~12", "Sequestrato un paio di computer.": "devices 2" },
    es: { "Detenidas una decena de personas.": "arrests ~10", "Intervenida una docena de servidores.": "servers ~12", "Practicados una veintena de registros.": "searches ~20", "Bloqueado un par de páginas web.": "domains 2" },
  });
});

describe("scale", () => {
  figure("milliards and billions, long and short", {
    en: { "The ring caused losses of 3 billion dollars.": "3000000000 USD damage", "The service had 6m users.": "users 6000000", "It laundered €2bn.": "2000000000 EUR revenue", "Police seized €6mn.": "6000000 EUR seized", "The site had 30k subscribers.": "users 30000" },
    it: { "Il danno è di 3 miliardi di euro.": "3000000000 EUR damage", "Il danno è di 3 mld di euro.": "3000000000 EUR damage", "Il danno è di un bilione di euro.": "1000000000000 EUR damage", "Sequestrati 6 mln di euro.": "6000000 EUR seized", "Un danno di 6 mln€.": "6000000 EUR damage", "Sequestrati 300k euro.": "300000 EUR seized" },
    es: { "El fraude supera los dos mil millones de euros.": "≥2000000000 EUR damage", "El perjuicio es de un millardo de euros.": "1000000000 EUR damage", "El perjuicio es de un billón de pesos colombianos.": "1000000000000 COP damage", "Intervenidos 6 M€ en efectivo.": "6000000 EUR seized", "Tenía 3,5M de usuarios.": "users 3500000", "El fraude se cifra en 7.300M€.": "7300000000 EUR damage", "El perjuicio fue de 6.000 millones de euros.": "6000000000 EUR damage", "Tenía 23 millones 604 mil 271 usuarios.": "users 23604271" },
  });
});

describe("hedges", () => {
  figure("before the number", {
    en: {
      "More than 60 servers were seized.": "servers ≥60", "Over 60 servers were seized.": "servers ≥60", "Upwards of 60 servers were seized.": "servers ≥60", "At least 60 servers were seized.": "servers ≥60", "Nearly 60 servers were seized.": "servers ~60",
      "Some 60 servers were seized.": "servers ~60", "About 60 servers were seized.": "servers ~60", "Up to 60 servers were seized.": "servers ≤60", "As many as 60 servers were seized.": "servers ≤60",
    },
    it: {
      "Sequestrati oltre 60 server.": "servers ≥60", "Sequestrati più di 60 server.": "servers ≥60", "Sequestrati almeno 60 server.": "servers ≥60", "Sequestrati circa 60 server.": "servers ~60", "Sequestrati quasi 60 server.": "servers ~60",
      "Sequestrati fino a 60 server.": "servers ≤60", "Il portale aveva una media di 60mila utenti.": "users ~60000",
    },
    es: {
      "Intervenidos más de 60 servidores.": "servers ≥60", "Intervenidos al menos 60 servidores.": "servers ≥60", "Intervenidos casi 60 servidores.": "servers ~60", "Intervenidos cerca de 60 servidores.": "servers ~60", "Intervenidos unos 60 servidores.": "servers ~60",
      "Intervenidos alrededor de 60 servidores.": "servers ~60", "Intervenidos hasta 60 servidores.": "servers ≤60", "Intervenidos más de una docena de servidores.": "servers ≥12",
    },
  });
  figure("one upon another", {
    en: { "At least some 12,000 users paid.": "users ≥12000" },
    it: { "Almeno circa 12.000 utenti pagavano.": "users ≥12000" },
    es: { "Tenía al menos unos 12.000 usuarios.": "users ≥12000" },
  });
  figure("after the number", {
    en: { "Police seized 40+ servers.": "servers ≥40", "Police seized 3,000 or more boxes.": "devices ≥3000" },
    it: { "Sequestrati 300 server circa.": "servers ~300", "Sequestrati 300 circa server.": "servers ~300", "Sequestrati 3.000 o più decoder.": "devices ≥3000" },
    es: { "Intervenidos 3.000 o más teléfonos.": "devices ≥3000", "Intervenidos 300 servidores aproximadamente.": "servers ~300", "Había 30+ servidores.": "servers ≥30" },
  });
  figure("in the verb", {
    en: { "Its subscribers topped 6 million.": "users ≥6000000", "The number of users exceeded 40,000.": "users ≥40000" },
    it: { "Gli utenti sfiorano i 4 milioni.": "users ~4000000", "Gli abbonati superano i 30.000.": "users ≥30000" },
    es: { "Los usuarios rondan los tres millones.": "users ~3000000", "El número de abonados supera los 30.000.": "users ≥30000" },
  });
  figure("freely worded bounds", {
    en: { "No fewer than 40 people were arrested.": "arrests ≥40" },
    it: { "Gli utenti sfioravano i 37mila.": "users ~37000", "Chiedeva non più di una ventina di euro al mese.": "≤20 EUR price month", "Aveva 27.000 e passa abbonati.": "users ≥27000", "Una cifra vicina agli 800 abbonati.": "users ~800" },
    es: { "Fueron detenidas nada menos que 40 personas.": "arrests ≥40" },
  });
});

describe("split and mixed figures", () => {
  figure("thousands, then the rest", {
    it: { "Oscurati 4mila e 300 siti.": "domains 4300", "Sequestrati 12 milioni e 519mila euro.": "12519000 EUR seized" },
    es: { "Bloqueadas 3 mil 70 páginas web.": "domains 3070", "Tenía 1 millón 750 mil usuarios.": "users 1750000" },
    en: { "It had 1 million 750 thousand users.": "users 1750000" },
  });
  figure("to the cent, beside its rounded twin", {
    en: { "Seized: 12 million euros. Officers seized assets worth €12,247,611.43.": "12000000 EUR seized, 12247611.43 EUR seized" },
    it: { "Sequestro da 12 milioni di euro. Sequestrati beni per 12.247.611,43 euro.": "12000000 EUR seized, 12247611.43 EUR seized" },
    es: { "Incautados 12 millones de euros. Se incautaron bienes por 12.247.611,43 euros.": "12000000 EUR seized, 12247611.43 EUR seized" },
  });
});

describe("what is no figure", () => {
  figure("idioms", {
    en: { "Fans have heard that excuse a thousand times.": "", "He knew it a million times over.": "" },
    it: { "Vedeva le partite senza pagare un euro.": "", "Vendeva tutto per quattro soldi.": "" },
    es: { "Veían el fútbol sin pagar un euro.": "", "Se lo dijeron mil veces.": "" },
  });
  figure("numbers in names, courts and laws", {
    en: { "Operation 606 was led from the capital.": "", "Players of EVO 3.1 met online.": "", "He was charged under article 171 of the act.": "" },
    it: { "L'operazione 606 è partita dalla capitale.": "", "Denunciati per violazione dell'articolo 171 della legge 633.": "", "Il decoder EVO 3.1 era in vendita.": "" },
    es: { "La Operación 606 partió de la capital.": "", "Lo instruye el Juzgado de Instrucción nº 7.": "", "Un delito del artículo 270 del Código Penal.": "" },
  });
  figure("ages, telephones, times, scores, percentages", {
    en: { "A 41-year-old man, of 12 Main Street, was named.": "", "Call 0800 555 111 with information.": "", "The raids began at 6.30 and ended at 18:00.": "", "They won 3-1.": "", "The team won 3 medals.": "", "Piracy fell by 35%.": "", "Some 35 per cent of users paid.": "" },
    it: { "L'uomo, 41 anni, è di Lecce.": "", "Info al numero 06 555 1234.": "", "Blitz scattato alle 6.30.": "", "La partita finì 3-1.": "", "La pirateria è calata del 35%.": "" },
    es: { "El hombre, de 41 años, es vecino de Lugo.": "", "Teléfono 91 555 12 34.": "", "Los registros empezaron a las 6.30 horas.": "", "El partido acabó 3-1.": "", "La piratería bajó un 35%.": "", "El 35 por ciento de los usuarios pagaba.": "" },
  });
  figure("addresses, versions, round the clock, photo credits", {
    en: { "The server at 10.20.30.40 ran version 7.2.1 24/7.": "", "PHOTO: 321RF": "" },
    it: { "Il server 10.20.30.40 era attivo 24/7 con la versione 7.2.1.": "", "FOTO: 321RF": "" },
    es: { "El servidor 10.20.30.40 funcionaba 24/7 con la versión 7.2.1.": "", "FOTO: 321RF": "" },
  });
});
