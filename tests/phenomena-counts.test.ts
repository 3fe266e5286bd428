import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const count = phenomena("counts");

describe("where the noun stands", () => {
  count("number, modifiers, noun", {
    en: { "Officers seized 18,000 unlicensed Linux set-top boxes.": "devices 18000", "Police blocked 340 rogue football streaming websites.": "domains 340" },
    it: { "Arrestati sette presunti membri della rete.": "arrests 7", "Oscurati 340 noti siti illegali di streaming.": "domains 340", "Bloccati 1.800 canali televisivi pirata.": "channels 1800" },
    es: { "Se incautaron 6.800 discos vírgenes, 4.000 CD y 37 discos duros.": "devices 37", "Bloqueados 1.800 canales de televisión ilegales.": "channels 1800", "Detenidos siete presuntos miembros de la red.": "arrests 7", "Se intervinieron 26 potentes servidores informáticos.": "servers 26" },
  });
  count("noun, then number", {
    en: { "Results of the day\n\nArrests: 18\n\nServers: 26": "arrests 18, servers 26", "Set-top boxes (1,400 of them) were seized.": "devices 1400", "Suspects (18) were taken to court.": "suspects 18" },
    it: { "Bilancio della giornata\n\nArresti: 18\n\nServer: 26": "arrests 18, servers 26", "Gli arrestati (18) sono in carcere.": "arrests 18" },
    es: { "Balance de la jornada\n\nDetenidos: 18\n\nServidores: 26": "arrests 18, servers 26", "Los detenidos (18) pasaron a disposición judicial.": "arrests 18" },
  });
  count("a verb and a bare number in a headline", {
    en: { "Police arrest seven in streaming probe": "arrests 7", "Seven held over pirate boxes": "arrests 7" },
    it: { "Streaming illegale, in manette in quindici": "arrests 15", "Pirateria, arrestati in nove": "arrests 9" },
    es: { "Detenidas nueve personas por vender listas": "arrests 9", "Detienen a siete por piratear el fútbol": "arrests 7" },
  });
});

describe("Italian papers", () => {
  count("besides so many is no «more than»; «and a» makes up the parts; ways of inquiry are no channels", {
    it: { "Quattordici arresti, oltre a 48 denunce.": "arrests 14, suspects 48", "Quattro persone, tre albanesi e un italiano, sono state arrestate.": "arrests 3, arrests 4", "Due i canali investigativi seguiti dalla Finanza.": "" },
  });
});

describe("lines of a table without its bars", () => {
  count("the label and its figure are set apart by spaces", {
    it: { "Controlli   91\nPersone segnalate alla Procura   265\nGruppi criminali smantellati   12\nMotrici      8": "groups 12, suspects 265, vehicles 8" },
    en: { "Checks   91\nVehicles seized   12": "vehicles 12" },
  });
  count("a noun that no list knows, with its aside, before what happened to it", {
    it: { "Diciassette manovali, georgiani e moldavi, sono stati arrestati.": "arrests 17", "Gli arrestati sono tre. Per gli omicidi, in tutto lo scorso anno, se ne contano 2.": "arrests 3" },
  });
});

describe("Italian papers: who was found, fined, or told to sign", () => {
  count("a verb in the singular, a duty to report, fines given to so many", {
    it: { "Chiusi 20 canali Telegram. I militari tengono d'occhio l'applicazione, e ne spuntano altri 94.": "social 20, social 94", "In cella vanno in 19, tutti accusati di far parte della rete.": "arrests 19", "Nove le ordinanze di custodia cautelare in carcere e 15 misure di divieto di dimora nel comune di Savona, nei confronti di 24 indagati.": "arrests 9, suspects 15, suspects 24", "Il gestore è indagato per due ipotesi di reato.": "", "Quattro persone, due di nazionalità turca, una georgiana e una moldava, sono state fermate.": "arrests 4", "Misure cautelari sono state emesse nei confronti di 10 persone, di cui 8 destinatarie di custodia cautelare in carcere e 2 sottoposte al divieto di dimora.": "arrests 8, suspects 10, suspects 2", "Eseguita una custodia cautelare in carcere emessa dal giudice per le indagini preliminari (gip) di Trani nei confronti di 17 persone.": "arrests 17", "Oltre 200 denunce raccolte, e nessun arresto.": "", "I finanzieri bloccano un'auto con molti sigari a bordo e ne trovano 104.": "", "La Finanza ha smascherato quattro amministratori della rete.": "suspects 4", "Il capo è finito in carcere, mentre ai due complici è stato imposto l'obbligo di presentarsi alla polizia.": "suspects 2", "Guardavano il pezzotto: le sanzioni sono state comminate a 1.840 persone.": "users 1840" },
  });
});

describe("what stands around a count", () => {
  count("the verb is left out where the same small word leads on", {
    en: { "Nine people were charged with fraud, two with theft.": "suspects 2, suspects 9" },
    it: { "Nove persone sono state arrestate per truffa e due per furto.": "arrests 2, arrests 9" },
    es: { "Nueve personas fueron detenidas por estafa y dos por hurto.": "arrests 2, arrests 9" },
  });
  count("a place opens the clause that a figure ends", {
    en: { "In Leeds 12 people were arrested, in Hull four.": "arrests 12, arrests 4" },
    it: { "In Spagna 60 siti sono stati chiusi, in Francia 45.": "domains 45, domains 60" },
    es: { "En España se practicaron seis registros, con siete detenidos; en Portugal fueron diecisiete.": "arrests 7, searches 17, searches 6" },
  });
  count("the sum of those before, and more of those before", {
    en: { "Nine men and two women were arrested, 11 people in all.": "arrests 11, arrests 2, arrests 9", "Prosecutors charged 17 more.": "suspects 17" },
    it: { "Nove uomini e due donne sono stati arrestati, 11 persone in tutto.": "arrests 11, arrests 2, arrests 9" },
    es: { "Nueve hombres y dos mujeres fueron detenidos, 11 personas en total.": "arrests 11, arrests 2, arrests 9" },
  });
  count("years of prison in a list and ages count nobody", {
    en: { "Prosecutors want sentences of 6, 4 and 3 years.": "" },
    it: { "Il pm chiede pene di 6, 4 e 3 anni.": "" },
    es: { "La Fiscalía pide penas de 6, 4 y 3 años.": "", "Un hombre de 34 años y una mujer de 29 fueron detenidos.": "", "Los imputados son el mendocino Iván Prado (29) y otro vecino.": "" },
  });
  count("the verb behind its auxiliary, and not the participle right behind the persons, tells what happened", {
    en: { "Two men suspected of defrauding savers of 5 million euros have been arrested.": "arrests 2", "Three men caught with fake watches have been sentenced.": "convictions 3" },
    it: { "Dodici persone sospettate di far parte di una rete nata a Torino sono state arrestate.": "arrests 12" },
    es: { "Más de 200 personas, sospechosas de tomar parte en un vasto tráfico de migrantes, fueron detenidas.": "arrests ≥200" },
  });
  count("the first noun of a label is what is counted", {
    en: { "Domains under police control: 2,400": "domains 2400", "Computers seized from suspects: 14": "devices 14" },
    it: { "Rivenditori segnalati: 900": "resellers 900" },
    es: { "Dominios bajo control policial: 2.400": "domains 2400" },
  });
  count("what is hoped for or expected was not done, and what goods are packed in is no device", {
    en: { "Around 22 arrests were expected.": "", "Officers found cigarettes in 2,500 boxes.": "" },
    it: { "La squadra punta a 100 arresti.": "", "Erano attesi circa 22 arresti.": "" },
    es: { "El grupo aspira a lograr 100 detenciones.": "", "Se preveían unas 22 detenciones.": "" },
  });
  count("at two places the same happened, and those who are still sought are suspects", {
    en: { "Three premises in Louth and two in Dublin were searched.": "searches 2, searches 3" },
    it: { "Quattro persone a Napoli e due a Roma sono state arrestate.": "arrests 2, arrests 4", "Dei 60 sospettati, 48 sono stati arrestati; gli altri 12 sono ancora ricercati.": "arrests 48, suspects 12, suspects 60" },
    es: { "Cuatro personas en Vigo y dos en Lugo fueron detenidas.": "arrests 2, arrests 4" },
  });
  count("one number of arrests and searches, an unknown place that was searched, those of a second kind", {
    en: { "Detectives confirmed eight arrests and searches.": "arrests 8, searches 8" },
    it: { "Confermati otto arresti e perquisizioni.": "arrests 8, searches 8", "Venti copisterie perquisite all'alba.": "searches 20", "Quattro gli arresti preventivi, tre quelli in flagranza.": "arrests 3, arrests 4" },
    es: { "La Policía confirmó ocho detenciones y registros.": "arrests 8, searches 8" },
  });
  count("codes, each other, those told of before, and other goods behind a comma", {
    en: { "Report the portal by calling 1-800.": "", "There were 30 decoders linked to one another.": "devices 30", "The three face charges of fraud.": "", "All four are being questioned.": "" },
    it: { "Sequestrati inoltre 54 veicoli rubati, 3 milioni di sigarette.": "vehicles 54" },
    es: { "Tres personas fueron detenidas. Los tres están imputados.": "arrests 3" },
  });
  count("boats are no vehicles, and who sells is a person", {
    en: { "Officers seized two boats and 14 cars.": "vehicles 14", "Seven sellers were arrested.": "arrests 7" },
    it: { "Sequestrati due barche e 14 veicoli.": "vehicles 14", "Denunciati sette venditori.": "suspects 7" },
    es: { "Intervenidos dos barcos y 14 coches.": "vehicles 14", "Son siete los vendedores investigados.": "suspects 7" },
  });
});

describe("persons, and what happened to them", () => {
  count("held, in custody, under house arrest", {
    en: { "Thirteen individuals are in custody.": "arrests 13", "Thirteen individuals were taken into custody.": "arrests 13", "Thirteen people have been detained.": "arrests 13" },
    it: { "Nove persone sono finite ai domiciliari.": "arrests 9", "Per nove indagati è scattata la custodia cautelare.": "arrests 9", "Sono 5 i fermi eseguiti.": "arrests 5" },
    es: { "Se ha detenido a nueve personas.": "arrests 9", "La investigación ha permitido la detención de 13 personas.": "arrests 13", "Nueve detenidos fueron puestos a disposición judicial.": "arrests 9", "La policía logró 17 capturas.": "arrests 17" },
  });
  count("an aside about some of them parts no persons from what happened to them", {
    en: { "Fourteen people, including two minors, were arrested.": "arrests 14, arrests 2" },
    it: { "Quattordici persone, tra cui due donne, sono state arrestate.": "arrests 14, arrests 2" },
    es: { "Catorce personas, entre ellas dos mujeres, quedaron detenidas.": "arrests 14, arrests 2", "Catorce personas, entre ellas dos detenidas en Lugo, fueron investigadas.": "arrests 2, suspects 14" },
  });
  count("investigated, reported, charged", {
    en: { "Fifteen people were charged with fraud.": "suspects 15", "Fifteen people are under investigation.": "suspects 15" },
    it: { "Denunciate 15 persone.": "suspects 15", "Gli indagati sono 15.": "suspects 15", "Quindici persone sono indagate.": "suspects 15" },
    es: { "Hay 15 investigados.": "suspects 15", "Nueve personas fueron puestas a disposición judicial.": "suspects 9", "Quince personas figuran como imputadas.": "suspects 15", "Fueron imputadas 15 personas.": "suspects 15" },
  });
  count("an obligation to stay at home is no arrest", {
    it: { "Per sei persone è scattato l'obbligo di dimora.": "suspects 6", "Eseguiti sei obblighi di dimora.": "suspects 6" },
  });
  count("arrests without the word", {
    en: { "Five men were remanded.": "arrests 5", "Five men were remanded in custody.": "arrests 5" },
    it: { "Eseguite dodici ordinanze di custodia cautelare.": "arrests 12", "Eseguiti dodici provvedimenti di fermo.": "arrests 12", "Ventuno in carcere, 7 ai domiciliari.": "arrests 21, arrests 7" },
    es: { "Cuatro de los detenidos ingresaron en prisión.": "arrests 4", "Ingresaron en prisión cuatro.": "arrests 4" },
  });
  count("the noun elsewhere", {
    it: { "Otto, intanto, gli arrestati a Siena; oltre 20, invece, le persone indagate.": "arrests 8, suspects ≥20", "Gli arrestati in flagranza furono 9.": "arrests 9", "Cinque i clienti già denunciati.": "suspects 5", "Due, dicono i pm, le reti criminali.": "groups 2", "Erano tre i tecnici arrestati dalla polizia.": "arrests 3", "Gli abbonati? Quattro milioni.": "users 4000000", "Tra gli arrestati, tre gli informatici.": "arrests 3", "Gli arrestati: erano in sette.": "arrests 7", "Sequestrati 4 milioni di euro, di cui 2,1 in contanti.": "", "Arrestate sei persone a Bari e altrettante a Lecce.": "arrests 6" },
    en: { "The customers? Four million.": "users 4000000" },
    es: { "¿Los usuarios? Cuatro millones.": "users 4000000" },
  });
});

describe("what police do, by country", () => {
  count("searches", {
    en: { "Eight search warrants were executed.": "searches 8", "Eight premises were raided.": "searches 8", "Police raided eight homes.": "searches 8" },
    it: { "Eseguite otto perquisizioni.": "searches 8", "Perquisite otto abitazioni.": "searches 8" },
    es: { "Se practicaron ocho registros.": "searches 8", "Se realizaron ocho allanamientos.": "searches 8", "Se hicieron ocho entradas y registros.": "searches 8", "Fueron allanadas ocho viviendas.": "searches 8" },
  });
  count("what is seized", {
    en: { "Officers seized 44 servers.": "servers 44", "Officers confiscated 44 servers.": "servers 44" },
    it: { "Sottoposti a sequestro 44 server.": "servers 44", "Il sequestro di 44 server.": "servers 44" },
    es: { "Los agentes intervinieron 44 servidores.": "servers 44", "Los agentes incautaron 44 servidores.": "servers 44", "Fueron decomisados 44 servidores.": "servers 44", "Secuestraron 44 celulares y dos vehículos.": "devices 44, vehicles 2" },
  });
  count("what is shut", {
    en: { "Some 60 domains were knocked offline.": "domains ~60", "Sixty websites were blocked.": "domains 60" },
    it: { "Oscurati 60 domini.": "domains 60", "L'Autorità ha inibito 60 siti.": "domains 60", "Disposto l'oscuramento di 60 portali.": "domains 60" },
    es: { "Se bloquearon 60 dominios.": "domains 60", "El cierre de 60 páginas web.": "domains 60", "Dieron de baja 60 sitios web.": "domains 60" },
  });
});

describe("numbers and nouns that are not one to one", () => {
  count("one number for two nouns", {
    en: { "Police seized 26 servers and set-top boxes.": "devices 26, servers 26" },
    it: { "Sequestrati 26 server e decoder.": "devices 26, servers 26" },
    es: { "Se intervinieron 26 servidores y decodificadores.": "devices 26, servers 26" },
  });
  count("two numbers, one noun or two", {
    en: { "The platform had 3,000 resellers serving 4 million customers.": "resellers 3000, users 4000000", "They blocked 620 sites, 41 of them already down.": "domains 41, domains 620", "Of the 88 suspects, 12 of them arrested, most are students.": "arrests 12, suspects 88" },
    it: { "La piattaforma aveva 3.000 rivenditori che servivano 4 milioni di clienti.": "resellers 3000, users 4000000", "Gli indagati sono 88, 12 dei quali arrestati.": "arrests 12, suspects 88" },
    es: { "La plataforma tenía 3.000 revendedores que servían a 4 millones de clientes.": "resellers 3000, users 4000000", "Hay 88 investigados, 12 de ellos detenidos.": "arrests 12, suspects 88" },
  });
  count("the noun left out", {
    en: { "Police arrested nine people in Leeds and another 11 in York.": "arrests 11, arrests 9" },
    it: { "Arrestate nove persone a Bari e altre 11 a Lecce.": "arrests 11, arrests 9" },
    es: { "Detenidos seis en Gijón, dos en Oviedo y otros tantos en Avilés.": "arrests 2, arrests 6", "Detenidas nueve personas en Lugo y otras 11 en Vigo.": "arrests 11, arrests 9", "Detenidas 19 personas: 14 en Gijón, tres en Oviedo y otras dos en Avilés.": "arrests 14, arrests 19, arrests 2, arrests 3", "Hubo seis registros: tres en Gijón, dos en Oviedo y otros tantos en Avilés.": "searches 2, searches 3, searches 6" },
  });
});

describe("totals and parts", () => {
  count("towns with their parts in brackets, which need not be told", {
    en: { "Police made 18 arrests in Cork (12) and Galway (6).": "arrests 18" },
    it: { "Eseguiti 18 arresti a Bari (12) e Lecce (6).": "arrests 18" },
    es: { "Practicadas 18 detenciones en Lugo (12) y Vigo (6).": "arrests 18" },
  });
  count("one country's part", {
    en: { "Some 18 people were arrested, seven of them in Portugal.": "arrests 7, arrests ~18" },
    it: { "Arrestate 18 persone, sette delle quali in Portogallo.": "arrests 18, arrests 7" },
    es: { "Detenidas 18 personas, siete de ellas en Portugal.": "arrests 18, arrests 7" },
  });
  count("a rounded headline and the exact body", {
    en: { "Over 21,000 websites closed\n\nPolice have closed 21 437 websites that sold fake shoes.": "domains 21437, domains ≥21000" },
    it: { "Chiusi oltre 21mila siti\n\nLa polizia ha chiuso 21.437 siti che vendevano scarpe false.": "domains 21437, domains ≥21000" },
    es: { "Cierran más de 21.000 webs\n\nLa policía ha cerrado 21.437 webs que vendían zapatillas falsas.": "domains 21437, domains ≥21000" },
  });
  count("one country's figure before that of all", {
    en: { "Portuguese police made 30 arrests. In all, 94 people were arrested in five countries.": "arrests 30, arrests 94, countries 5" },
    it: { "La polizia portoghese ha arrestato 30 persone. In tutto gli arresti sono 94 in cinque Paesi.": "arrests 30, arrests 94, countries 5" },
    es: { "La policía portuguesa detuvo a 30 personas. En total hubo 94 detenidos en cinco países.": "arrests 30, arrests 94, countries 5" },
  });
  count("a running total beside today's figure", {
    en: { "Today 74 domains were seized; since 2015 the unit has seized 3,910 domains.": "domains 3910, domains 74", "Today 74 domains were seized, bringing the total number of seized domains to 3,910.": "domains 3910, domains 74" },
    it: { "Oggi sequestrati 74 domini, che portano a 3.910 i domini sequestrati dal 2015.": "domains 3910, domains 74" },
    es: { "Hoy se intervinieron 74 dominios, con lo que son 3.910 los dominios intervenidos desde 2015.": "domains 3910, domains 74" },
  });
});

describe("lists", () => {
  count("bullets", {
    en: { "The results:\n\n- 12 arrests\n- 30 house searches\n- 44 servers seized\n- 9 bank accounts frozen": "arrests 12, bank_accounts 9, searches 30, servers 44" },
    it: { "I risultati:\n\n- 12 arresti\n- 30 perquisizioni\n- 44 server sequestrati\n- 9 conti correnti bloccati": "arrests 12, bank_accounts 9, searches 30, servers 44" },
    es: { "Los resultados:\n\n• 12 detenidos\n• 30 registros\n• 44 servidores intervenidos\n• 9 cuentas bancarias bloqueadas": "arrests 12, bank_accounts 9, searches 30, servers 44" },
  });
  count("figures glued to their words", {
    en: { "Police arrested 9people and seized 40servers.": "arrests 9, servers 40" },
    it: { "La polizia ha arrestato 9persone e sequestrato 40server.": "arrests 9, servers 40" },
    es: { "La policía detuvo a 9personas e intervino 40servidores.": "arrests 9, servers 40" },
  });
  count("a table flattened to lines", {
    en: { "Arrests\n12\n\nSearches\n30\n\nServers\n44": "arrests 12, searches 30, servers 44" },
    it: { "Arresti\n12\n\nPerquisizioni\n30\n\nServer\n44": "arrests 12, searches 30, servers 44" },
    es: { "Detenidos\n12\n\nRegistros\n30\n\nServidores\n44": "arrests 12, searches 30, servers 44" },
  });
  count("a small number that points back counts no countries", {
    en: { "Police in the two countries made nine arrests.": "arrests 9" },
    it: { "La banda era attiva nei due Paesi: nove arresti.": "arrests 9", "La banda era attiva in due Paesi: nove arresti.": "arrests 9, countries 2" },
    es: { "La policía de los dos países practicó nueve detenciones.": "arrests 9" },
  });
  count("a part of what is no count is none", {
    it: { "La Finanza ha scoperto nove braccianti in nero, sei dei quali stranieri.": "", "La Finanza ha fermato nove uomini, sei dei quali stranieri.": "arrests 9" },
  });
  count("what is denied of a thing is not denied of the persons behind the comma", {
    it: { "La Finanza ha trovato un deposito di merce non originale, denunciando tre persone.": "suspects 3" },
  });
  count("the cuffs in another clause, those who answer for it, lorries by their parts", {
    it: { "Quando quattro uomini si sono presentati a ritirare il carico, per loro sono scattate le manette.": "arrests 4", "Otto persone devono rispondere di riciclaggio.": "suspects 8", "Sequestrate 6 motrici e 12 motocarri.": "vehicles 12, vehicles 6" },
  });
  count("places that were searched, and what is merely registered", {
    es: { "Fueron registradas nueve naves.": "searches 9", "Hay registradas más de 400 empresas.": "" },
  });
  count("parts with acts of their own leave the whole as it was", {
    en: { "Seven Chileans, four men and three women, were arrested.": "arrests 3, arrests 4, arrests 7" },
    it: { "Misure nei confronti di 23 persone: 8 agli arresti domiciliari e 15 con obbligo di firma.": "arrests 8, suspects 15, suspects 23" },
  });
  count("companies are no persons, helicopters of the police no booty, traps no devices", {
    it: { "Sono indagate 41 persone fisiche e 9 persone giuridiche.": "suspects 41", "Nel blitz cento agenti e due elicotteri.": "officers 100", "Sequestrati 1.300 dispositivi di cattura.": "", "Sequestro a carico di cinque società e sei persone fisiche.": "suspects 6" },
  });
  count("«di cui» behind what is no count", {
    it: { "I 3.499 furti registrati (di cui 576 di veicoli) sono in calo, dice la polizia.": "" },
  });
  count("crimes make nouns of persons", {
    it: { "Denunciati 12 bracconieri e tre borseggiatrici.": "suspects 12, suspects 3", "Arrestati due finti carabinieri.": "arrests 2" },
  });
  count("victims beside those who were arrested", {
    en: { "Police rescued twelve women and arrested four men.": "arrests 4" },
    it: { "La polizia ha liberato dodici donne e arrestato quattro uomini.": "arrests 4" },
    es: {
      "La operación terminó con la liberación de 14 víctimas y la detención de ocho hombres.": "arrests 8", "Seis hombres fueron detenidos y nueve mujeres, entre ellas dos hermanas, han sido liberadas.": "arrests 6",
      "Detuvieron a cinco hombres por estafar a 40 personas.": "arrests 5",
    },
  });
  count("a second verb with its own object", {
    es: { "La Guardia Civil ha detenido en Lugo a siete personas y ha investigado a otras tres.": "arrests 7, suspects 3", "Los agentes hicieron registros en cuatro domicilios y en tres fincas.": "searches 3, searches 4" },
  });
  count("several of one thing share no number with another; what stands in brackets is of others", {
    en: { "Police seized five cars and numerous phones.": "vehicles 5" },
    it: { "Sequestrati cinque furgoni e numerosi telefoni.": "vehicles 5", "Emesse sei ordinanze di custodia (in carcere e ai domiciliari) e altre nove misure cautelari.": "arrests 6, suspects 9" },
    es: { "Incautados cinco coches y numerosos teléfonos.": "vehicles 5" },
  });
  count("two words of a range are joined by a hyphen", {
    it: { "Arrestate due-tre persone, sequestrati venti-trenta decoder.": "arrests 2-3, devices 20-30", "Sequestrati ventidue server.": "servers 22" },
    es: { "Detenidas dos-tres personas.": "arrests 2-3" },
  });
  count("taken in the act; users that are put at so many", {
    it: { "Cinque corrieri erano già stati presi in flagranza.": "arrests 5", "Gli utenti finali vengono indicati in oltre 22 milioni.": "users ≥22000000" },
  });
  count("fireworks come in batteries, and are no gang", {
    it: { "Sequestrate 22 batterie di artifici e fermata una batteria di ladri.": "", "Sgominate tre batterie di ladri.": "groups 3" },
  });
  count("who went free, resellers cut off, a number to call, a part at one place alone, a penalty laid on so many", {
    it: {
      "La polizia ha fermato 16 persone, sei delle quali sono state poi rilasciate.": "arrests 16", "Il blocco ha fermato un migliaio di rivenditori.": "resellers ~1000", "I carabinieri invitano a segnalare al 112 auto sospette.": "",
      "Cinquanta milioni di utenti nel mondo, 5 milioni nella sola Italia.": "users 5000000, users 50000000", "È la pena inflitta dal Tribunale di Bari a due gestori.": "convictions 2",
    },
  });
  count("a verb left out, a tally that climbs, resources, what was watched by so many", {
    it: {
      "Sei arresti. Gli indagati sono 23, i server disattivati 2.340.": "arrests 6, servers 2340, suspects 23", "Chiusi 20 canali Telegram. Il conto è poi salito a 114.": "social 114, social 20",
      "Le risorse oscurate sono oltre 5.500, tra siti e vetrine.": "domains ≥5500", "Le liste illecite sono usate almeno una volta da circa 2 milioni di persone.": "users ~2000000",
      "Sette sono state rintracciate e poste agli arresti domiciliari.": "arrests 7", "Undici, alla fine, i titolari denunciati.": "suspects 11", "Sul campo 160 operatori della sicurezza cibernetica.": "officers 160",
      "La Finanza ha ricostruito due canali.": "", "L'indagine ha permesso di deferire all'autorità giudiziaria quattro esperti.": "suspects 4",
    },
  });
  count("another country and its figure, the verb left out; those under other measures; what is incriminated", {
    it: { "La Norvegia ha oscurato 62 siti, la Croazia 17 e il Regno Unito 33.": "domains 17, domains 33, domains 62", "Sei arresti. Altri 11 colpiti da misure più lievi.": "arrests 6, suspects 11", "Le frasi incriminate sono 14.": "", "Scoperti 9 lavoratori in nero, 6 dei quali extracomunitari.": "" },
    es: { "Noruega bloqueó 62 sitios, Croacia 17 y el Reino Unido 33.": "domains 17, domains 33, domains 62" },
    en: { "Norway blocked 62 websites, Croatia 17 and Poland 33.": "domains 17, domains 33, domains 62", "Norway blocked 62 websites, and in Croatia 17 officers took part.": "domains 62, officers 17" },
  });
  count("a total between commas behind what it counts, the governing noun, what happened to the others", {
    it: {
      "Gli arrestati, undici in tutto, sono ora in carcere.": "arrests 11", "Gli indagati, 52 in totale, sono di Bari.": "suspects 52", "I siti bloccati, 140 in totale, erano esteri.": "domains 140",
      "Gli iscritti al portale erano 230mila.": "users 230000", "Il numero di iscritti, 84mila, cresceva.": "users 84000", "Tre sono finiti in carcere, altri undici risultano indagati.": "arrests 3, suspects 11",
      "Nell'operazione sono stati coinvolti circa 200 specialisti.": "officers ~200",
      "Gli indagati, 34 e 45 anni, sono di Bari.": "", "Quindici le misure cautelari: sei persone sono finite in carcere.": "arrests 6, suspects 15",
    },
    es: { "Los detenidos, once en total, están en prisión.": "arrests 11" },
    en: { "The suspects, 34 and 45, live in Leeds.": "" },
  });
});

describe("sentences turned round", () => {
  count("a part of a whole that is counted: what was done is done to the part", {
    en: { "Two of the nine suspects were arrested.": "arrests 2, suspects 9", "None of the nine suspects was arrested.": "suspects 9", "Three of the five men detained in Hull were convicted.": "arrests 5, convictions 3", "Of 23 suspects, eleven ended up behind bars.": "arrests 11, suspects 23" },
    it: { "Due dei nove indagati sono stati arrestati.": "arrests 2, suspects 9", "Di 23 indagati, undici sono finiti in carcere.": "arrests 11, suspects 23" },
    es: { "Dos de los nueve investigados fueron detenidos.": "arrests 2, suspects 9", "De 23 investigados, once fueron detenidos.": "arrests 11, suspects 23" },
  });
  count("a part of a whole without a number", {
    en: { "Of the sites on the list, 42 have been blocked.": "domains 42" },
    it: { "Dei siti in elenco, 42 sono stati oscurati.": "domains 42" },
    es: { "De las webs de la lista, 42 han sido bloqueadas.": "domains 42" },
  });
  count("behind the verb, all that there are", {
    en: { "House searches were made that morning, 31 in all.": "searches 31", "Police took away the set-top boxes, all 300 of them.": "devices 300", "The suspects, five in number, were arrested.": "arrests 5" },
    it: { "Le perquisizioni sono scattate all'alba, 31 in tutto.": "searches 31" },
    es: { "Los registros se practicaron al alba, 31 en total.": "searches 31" },
  });
  count("«of them» where no number was told: all of them", {
    en: { "The sites that were blocked, 42 of them, streamed football.": "domains 42", "Search warrants, 14 of them, were executed.": "searches 14" },
    it: { "I siti oscurati, 42 di questi, trasmettevano calcio.": "domains 42" },
  });
  count("a sentence that opens with a copula and the number, or with «in number»", {
    en: { "Numbering 30, the servers were pulled from their racks.": "servers 30", "Twelve in number were the premises raided by police.": "searches 12" },
    it: { "Sono otto, tutti italiani, gli arrestati.": "arrests 8" },
  });
  count("another name, the noun left out", {
    en: { "Zeta has 9 million subscribers; Omega, 6.5 million.": "users 6500000, users 9000000" },
    it: { "Zeta ha 9 milioni di abbonati; Omega, 6,5 milioni.": "users 6500000, users 9000000" },
    es: { "Zeta tiene 9 millones de abonados; Omega, 6,5 millones.": "users 6500000, users 9000000" },
  });
  count("a remark between the number and the verb, or about a part", {
    en: { "The 12, aged 20 to 60, were arrested at home.": "arrests 12", "Nine, so far, have been arrested.": "arrests 9", "Ten premises in Kent and Essex, three of them in Dover, were raided.": "searches 10, searches 3" },
    it: { "I dodici, residenti a Bari, sono stati arrestati.": "arrests 12" },
    es: { "Los doce, vecinos de Vigo, fueron detenidos.": "arrests 12" },
  });
  count("the noun far before its figure: in a question, before a colon, in the sentence before", {
    en: { "The phones found in the flats were 33.": "devices 33", "Decoders filled the whole garage: 310 in all.": "devices 310", "Subscribers? It had 35,000.": "users 35000", "The decoders, of which there were 640, came from China.": "devices 640" },
    it: { "I telefoni trovati nelle abitazioni erano 33.": "devices 33", "I decoder erano dappertutto: 310 in tutto.": "devices 310", "Abbonati? Ne aveva 35mila.": "users 35000" },
    es: { "Los decodificadores llenaban el garaje: 310 en total.": "devices 310" },
  });
  count("labels between semicolons, a label with an adverb", {
    en: { "Persons charged, 28; persons arrested, six.": "arrests 6, suspects 28", "Convicted so far: eight.": "convictions 8" },
    it: { "Persone denunciate, 28; persone arrestate, sei.": "arrests 6, suspects 28" },
    es: { "Personas investigadas, 28; personas detenidas, seis.": "arrests 6, suspects 28" },
  });
});

describe("Spanish papers: sentences turned round", () => {
  count("the number before the copula, far behind its noun, or alone behind a comma", {
    es: {
      "Siete han sido las redadas, todas en Lugo.": "searches 7", "Fueron trece los domicilios registrados.": "searches 13", "A 28 asciende el número de allanamientos.": "searches 28", "Diez, nada menos, eran los coches intervenidos.": "vehicles 10",
      "Los portales, entre ellos varios de los más visitados del país, eran 70.": "domains 70", "Los hogares que la banda tenía conectados eran 800.": "users 800", "Absueltos, dos; condenados, cinco.": "convictions 5", "Los abonados no bajaban de 50.000.": "users ≥50000",
      "Los detenidos en los registros fueron 14.": "arrests 14", "Los teléfonos hallados en las viviendas fueron 33.": "devices 33", "Las aplicaciones retiradas de la tienda fueron 13.": "apps 13",
      "En España los detenidos fueron 14 y en Portugal, 6.": "arrests 14, arrests 6", "En Bilbao hubo seis arrestos; en Vitoria, cuatro.": "arrests 4, arrests 6", "A los 10.000 no llegaban los usuarios.": "users ≤10000", "A los 75 ascienden ya los arrestos.": "arrests 75",
      "Clientes tenía 5.000.": "users 5000", "De tarjetas se decomisaron 250.": "devices 250", "En cuanto a las webs, se han tumbado 120.": "domains 120", "¿Abonados? Llegó a tener 35.000.": "users 35000", "Páginas se cerraron 47.": "domains 47",
      "El juez mandó bloquear los dominios. Eran 65.": "domains 65", "Hay más investigados, y no pocos: 44.": "suspects 44", "Los decodificadores, de los que había 640 en la nave, venían de China.": "devices 640",
      "En el bajo había 30 ordenadores. En el piso aparecieron otros 12.": "devices 12, devices 30", "Los usuarios oscilaban entre 20.000 y 25.000.": "users 20000-25000", "Se incautan de más de 1,2 millones de frascos.": "",
      "Hallaron 6.800 discos vírgenes y 300 DVD.": "", "Una veintena larga de agentes participó.": "officers ≥20",
    },
  });
  count("the verb in every tense of a report", {
    en: { "The force arrests six men in Hull.": "arrests 6", "It ended with officers arresting six men in Hull.": "arrests 6", "The force nabs six men in Hull.": "arrests 6", "It ended with officers nabbing six men in Hull.": "arrests 6", "The force apprehends six men in Hull.": "arrests 6", "It ended with officers apprehending six men in Hull.": "arrests 6", "The force captures six men in Hull.": "arrests 6", "It ended with officers capturing six men in Hull.": "arrests 6", "Ten questions were asked.": "", "It ended with officers charging six men in Hull.": "suspects 6", "The force indicts six men in Hull.": "suspects 6", "It ended with officers indicting six men in Hull.": "suspects 6", "The force accuses six men in Hull.": "suspects 6", "The court jails six men in Hull.": "convictions 6", "It ended with the court convicting six men in Hull.": "convictions 6", "It ended with officers storming six homes in Hull.": "searches 6" },
    it: { "La polizia arresta sei uomini a Lecce.": "arrests 6", "La polizia arrestava sei uomini a Lecce.": "arrests 6", "Gli agenti arrestavano sei uomini a Lecce.": "arrests 6", "Gli agenti arrestarono sei uomini a Lecce.": "arrests 6", "Gli agenti arrestano sei uomini a Lecce.": "arrests 6", "La polizia ferma sei uomini a Lecce.": "arrests 6", "La polizia fermava sei uomini a Lecce.": "arrests 6", "Gli agenti fermavano sei uomini a Lecce.": "arrests 6", "Gli agenti fermarono sei uomini a Lecce.": "arrests 6", "Gli agenti fermano sei uomini a Lecce.": "arrests 6", "La polizia cattura sei uomini a Lecce.": "arrests 6", "La polizia catturava sei uomini a Lecce.": "arrests 6", "Gli agenti catturavano sei uomini a Lecce.": "arrests 6", "Gli agenti catturarono sei uomini a Lecce.": "arrests 6", "Gli agenti catturano sei uomini a Lecce.": "arrests 6", "La polizia denuncia sei uomini a Lecce.": "suspects 6", "La polizia denunciava sei uomini a Lecce.": "suspects 6", "Gli agenti denunciavano sei uomini a Lecce.": "suspects 6", "Gli agenti denunciarono sei uomini a Lecce.": "suspects 6", "Gli agenti denunciano sei uomini a Lecce.": "suspects 6", "La polizia incrimina sei uomini a Lecce.": "suspects 6", "La polizia incriminava sei uomini a Lecce.": "suspects 6", "Gli agenti incriminavano sei uomini a Lecce.": "suspects 6", "Gli agenti incriminarono sei uomini a Lecce.": "suspects 6", "Gli agenti incriminano sei uomini a Lecce.": "suspects 6", "La polizia identifica sei uomini a Lecce.": "suspects 6", "La polizia identificava sei uomini a Lecce.": "suspects 6", "Gli agenti identificavano sei uomini a Lecce.": "suspects 6", "Gli agenti identificarono sei uomini a Lecce.": "suspects 6", "Gli agenti identificano sei uomini a Lecce.": "suspects 6", "La polizia perquisisce sei case a Lecce.": "searches 6", "La polizia perquisiva sei case a Lecce.": "searches 6", "La polizia perquisì sei case a Lecce.": "searches 6", "La polizia perquisirono sei case a Lecce.": "searches 6", "I giudici condannavano sei uomini a Lecce.": "convictions 6" },
    es: { "La policía arrestaba a seis hombres en Lugo.": "arrests 6", "Los agentes arrestaban a seis hombres en Lugo.": "arrests 6", "Los agentes arrestaron a seis hombres en Lugo.": "arrests 6", "Los agentes arrestan a seis hombres en Lugo.": "arrests 6", "La policía capturaba a seis hombres en Lugo.": "arrests 6", "Los agentes capturaban a seis hombres en Lugo.": "arrests 6", "Los agentes capturaron a seis hombres en Lugo.": "arrests 6", "Los agentes capturan a seis hombres en Lugo.": "arrests 6", "La policía imputaba a seis hombres en Lugo.": "suspects 6", "Los agentes imputaban a seis hombres en Lugo.": "suspects 6", "Los agentes imputaron a seis hombres en Lugo.": "suspects 6", "Los agentes imputan a seis hombres en Lugo.": "suspects 6", "La policía denunciaba a seis hombres en Lugo.": "suspects 6", "Los agentes denunciaban a seis hombres en Lugo.": "suspects 6", "Los agentes denunciaron a seis hombres en Lugo.": "suspects 6", "Los agentes denuncian a seis hombres en Lugo.": "suspects 6", "La policía detenía a seis hombres en Lugo.": "arrests 6", "La policía detuvo a seis hombres en Lugo.": "arrests 6", "La policía registra seis viviendas en Lugo.": "searches 6", "La policía registraba seis viviendas en Lugo.": "searches 6", "La policía registró seis viviendas en Lugo.": "searches 6", "La policía allanaba seis viviendas en Lugo.": "searches 6", "El juez condenaba a seis hombres en Lugo.": "convictions 6" },
  });
  count("an audience, what stands for a noun told before, a place before the noun, what is told of persons before their figure", {
    en: { "They sold subscriptions to 90 Danish channels and 5,100 international ones.": "channels 5100, channels 90", "Then there were the cars. The gang bought 102 of them.": "vehicles 102", "Some of the 78 have been convicted.": "", "Fifteen homes in five counties have had a visit from the gardaí.": "searches 15", "The number of arrests has risen to 78.": "arrests 78", "Officers came upon 80 direct-to-home (DTH) TV satellite dishes.": "devices 80", "For these the law provides prison terms of five to 20 years.": "", "House searches in Romania numbered 3; home and computer searches on the Italian side, 10.": "searches 10, searches 3" },
    it: { "Sono almeno 13,7 milioni nell'Unione i cittadini che si servono di Iptv illegali.": "users ≥13700000", "I fermati sono 228 e le persone identificate oltre 3'800.": "arrests 228, suspects ≥3800", "A ricorrere a questi servizi erano circa 660mila persone.": "users ~660000" },
    es: { "Fueron 40 en Madrid los detenidos.": "arrests 40" },
  });
});

describe("what stands beside the noun or the figure", () => {
  count("few users who are called so, an adverb before the article, a deed beside seizures, places behind the end of a search", {
    en: { "The subscribers are 83 in all.": "users 83" },
    it: {
      "I clienti identificati sono 83.": "users 83", "Denunciati in nove; 83 invece i clienti identificati.": "suspects 9, users 83", "Sono 15 finora gli arrestati.": "arrests 15",
      "Perquisizioni e sequestri sono stati 18, fra Arezzo e Roma.": "searches 18", "Gli arresti e i sequestri sono 18.": "",
      "Terminate le perquisizioni, la lista dei beni sequestrati si allunga: 17 fabbricati e 121 terreni.": "properties 121, properties 17", "Le perquisizioni, in tutta la regione: 17 abitazioni e 12 uffici.": "searches 12, searches 17",
    },
    es: { "Los clientes identificados son 83.": "users 83" },
  });
});

describe("people who use a service, by what they do there", () => {
  count("they download, share and trade", {
    en: { "Up to 180,000 members had traded music files there.": "users ≤180000", "40,000 people downloaded films from it.": "users 40000", "40,000 people have been streaming matches.": "users 40000", "40,000 members paid a fee.": "users 40000", "Police told 12 people sharing files.": "" },
    it: { "40.000 persone hanno scaricato musica dal sito.": "users 40000", "Circa 40.000 persone condividevano file.": "users ~40000", "40.000 membri si scambiavano musica.": "users 40000" },
    es: { "40.000 socios intercambiaban música.": "users 40000", "40.000 personas han bajado música de la web.": "users 40000", "40.000 españoles ven así los partidos.": "users 40000" },
  });
});

describe("the whole and its kinds", () => {
  count("a relative clause tells of the whole; «ones» of users; an adjective that is a noun elsewhere; a telephone", {
    en: {
      "Two of the four traders who were convicted in March are in jail.": "convictions 4", "Two of the nine men who were arrested last week have been charged.": "arrests 9, suspects 2",
      "The study counts 90,000 subscribers there and 1.37 million illegal ones.": "users 1370000, users 90000", "Phone:(604) 264-3684 / Fax: (604) 207-9281": "", "Officers went through 18 locations in Leeds.": "searches 18", "The money went through 12 shops.": "",
    },
    it: { "Due dei nove uomini che erano stati arrestati a maggio sono stati condannati.": "arrests 9, convictions 2", "I locali sospetti ispezionati, nella capitale e altrove, sono stati 486.": "searches 486" },
    es: { "Dos de los nueve hombres que fueron detenidos en mayo han sido condenados.": "arrests 9, convictions 2" },
  });
});

describe("what the courts do", () => {
  count("found guilty, due in court, at large", {
    en: { "A jury found all six guilty.": "convictions 6", "Six men admitted the charges.": "convictions 6", "Six people are due in court.": "suspects 6", "Six men voluntarily attended a police station.": "suspects 6" },
    it: { "Inflitti sei anni a quattro imputati.": "convictions 4", "Guai giudiziari per sei persone.": "suspects 6" },
    es: { "Seis personas siguen prófugas.": "suspects 6" },
  });
});

describe("parts of a top, and a clause of place", () => {
  count("four of their top five; raided where", {
    en: { "Four of their top five most notable offenders were arrested.": "arrests 4, suspects 5", "Two premises were raided where about 300 fake goods were seized.": "searches 2" },
  });
});

describe("garments and chiefs", () => {
  count("«capi» that are worn, and those who lead", {
    it: { "I finanzieri hanno sequestrato 700 capi d'abbigliamento e arrestato un uomo.": "", "Arrestati due capi della banda.": "arrests 2" },
  });
});

describe("checks and burners", () => {
  count("people stopped and checked are not arrested; towers that copy discs", {
    it: { "Fermate e controllate 300 persone, 12 gli arresti.": "arrests 12", "Sono state controllate 454 persone, fermate poiché trovate in atteggiamento sospetto.": "", "Sequestrati 33 masterizzatori e tre torri di duplicazione.": "devices 3, devices 33" },
    es: { "La policía intervino tres torres de ordenador con 33 unidades regrabadoras.": "devices 3, devices 33" },
  });
});

describe("boxes of freight, months that are cut off, terms together", () => {
  count("boxes of a shipment hold other goods; «six- months»; a combined total of years", {
    en: {
      "Within the 148 boxes of the shipment, officers found fake bags.": "", "Police seized 300 boxes that streamed pay-TV from a shipment.": "devices 300",
      "The two were sentenced to six- months imprisonment.": "convictions 2", "Three sellers of illegal devices were given a combined total of 17 years.": "convictions 3",
    },
  });
});

describe("groups, measures, complaints, sites that are no domains", () => {
  count("what is counted beside persons", {
    it: {
      "I carabinieri hanno individuato due distinti gruppi attivi nel traffico.": "groups 2", "I militari hanno eseguito 71 provvedimenti a carico di persone indiziate.": "suspects 71", "La questura ha ricevuto 2.300 denunce per truffa.": "",
      "Scoperti tre siti di estrazione illegale e denunciati cinque imprenditori.": "suspects 5", "Hanno colpito 22 persone ritenute responsabili di spaccio.": "suspects 22", "Sequestrati piu' di 40 server e denunciate piu' di 20 persone.": "servers ≥40, suspects ≥20",
      "Sequestrate penne false e denunciati quattro importatori.": "suspects 4",
    },
    es: { "Se desarticularon dos grupos distintos dedicados al tráfico.": "groups 2", "Detuvieron a tres servidores policiales.": "arrests 3", "Ayer actuaron siete servidores policiales en Manta.": "officers 7" },
  });
});

describe("some of them set between, and two predicates in a row", () => {
  count("«di cui 11 donne»; «sono 4 i denunciati e 3 gli arrestati»", {
    it: { "In tutto 53 persone, di cui 11 donne, sono finite in manette.": "arrests 11, arrests 53", "Sono 4 i denunciati e 3 gli arrestati.": "arrests 3, suspects 4" },
    es: { "En total 53 personas, de ellas 11 mujeres, fueron detenidas.": "arrests 11, arrests 53", "Son 4 los investigados y 3 los detenidos.": "arrests 3, suspects 4" },
  });
});

describe("terms and loads", () => {
  count("what measures a sentence or a heap is no fact", {
    en: { "He was given two prison terms of ten months.": "", "About two trucks load of wires were destroyed.": "" },
  });
});

describe("boxes that say what they are", () => {
  count("«cajas Android» need no story of television", {
    es: { "La aduana retuvo 5.600 cajas Android y 20 Fire Stick.": "devices 20, devices 5600", "La aduana retuvo 5.600 cajas.": "" },
  });
});

describe("those to whom the accused did something", () => {
  count("they are no accused", {
    en: {
      "A producer was sentenced to 10 years for pimping and pandering four women.": "", "Man indicted for treating at least 12 people without a license.": "", "A man accused of swindling 40 investors was arrested.": "",
      "Two men who defrauded six pensioners were arrested.": "arrests 2", "Two men who assaulted three women were arrested.": "arrests 2", "A teacher who abused two students was sentenced to prison.": "", "Three men were arrested for defrauding 40 investors.": "arrests 3",
      "She defrauded six customers and was sentenced to two years.": "users 6",
    },
    it: {
      "È stato condannato per aver truffato sette anziani.": "", "Due uomini che hanno rapinato tre donne sono stati arrestati.": "arrests 2", "Arrestate per aver venduto droga tre persone.": "arrests 3",
    },
    es: {
      "Fue condenado por estafar a siete ancianos.": "", "Dos hombres que estafaron a seis ancianos fueron detenidos.": "arrests 2", "Detenidas por vender droga tres personas.": "arrests 3",
    },
  });
  count("nor are ages, charges and addresses", {
    en: {
      "The gunman was a teenager and the defendant was 36 at the time.": "", "He was arrested when he was 17 for evading police.": "", "She was indicted on nine total counts.": "", "He was convicted of arson and three other felony counts.": "",
      "With two prior strike convictions, he faces 25 years.": "", "They sold residential properties at 816 and 817 Fifth Avenue.": "", "Warrants were executed, netting 35 firearms.": "", "The kits came from 12 police agencies.": "",
      "More than 1,000 unemployment applications were filed.": "", "He took $74,000 from three women who wanted to buy flats.": "",
    },
  });
});

describe("what courts count", () => {
  count("terms, murders, days of a trial, ages behind a full name", {
    en: {
      "Man sentenced to 32 ½ years to life in prison.": "", "He was jailed for 9 ½ years.": "", "They were convicted of six murders committed in 2019.": "", "He was sentenced to two consecutive terms of life in prison.": "",
      "Sixto Mere, 27, of Santa Ana, is the first gang member to be arrested.": "", "Jorge Mere, 23 was sentenced to 105 years.": "", "Man who goes on the run on Day 4 of his trial is sentenced.": "", "Surveillance video captured three people leaving; two were arrested.": "arrests 2",
      "In Santa Fe, 15 were arrested.": "arrests 15", "Police hit 14 addresses at dawn.": "searches 14",
    },
    es: { "Condenado a 9 ½ años de cárcel.": "" },
  });
});

describe("one verb for one person, and what is asked for", () => {
  count("«and was arrested», crimes and earlier convictions", {
    en: { "He attacked three officers and was arrested.": "officers 3", "Two men and a woman were arrested.": "arrests 2" },
    it: { "Ha minacciato due passanti ed è stato arrestato.": "", "È stato condannato per sei omicidi.": "", "L'uomo aveva due precedenti condanne.": "", "Il pm ha chiesto dieci condanne.": "" },
    es: { "Agredió a tres policías y fue detenido.": "officers 3", "Amenazó a dos vecinos y fue detenido.": "", "Fue condenado por seis homicidios.": "", "Tenía dos condenas anteriores.": "", "La fiscalía pidió diez condenas.": "", "Una banda de 14 personas fue detenida.": "arrests 14" },
  });
});

describe("what is recorded and notified", () => {
  count("«se registraron 30 robos» searched nothing", {
    es: {
      "Se registraron 30 robos en la zona; hubo dos detenidos.": "arrests 2", "En enero se registraron 462 fallecidos; hubo dos detenidos.": "arrests 2", "Sanidad ha notificado 590 muertes; hubo dos detenidos.": "arrests 2", "Los agentes registraron doce bares y tres naves.": "searches 12, searches 3",
      "Los dos detenidos están acusados de abusos sexuales a tres chicas.": "arrests 2",
    },
  });
});
