import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const target = phenomena("targets"), count = phenomena("counts"), date = phenomena("dates"), money = phenomena("money"), name = phenomena("names"), part = phenomena("countries");

describe("figures of Spain and Latin America", () => {
  money("an apostrophe, a prime or an accent for millions", {
    es: {
      "La policía de Perú incautó S/ 2'450,300.": "2450300 PEN seized",
      "La policía de Perú incautó US$ 1,640′300,200.": "1640300200 USD seized",
      "La policía de Perú incautó S/ 3´100,250.50.": "3100250.5 PEN seized",
    },
  });
  money("two decimals of another price, and those of a change", {
    es: {
      "El servicio ilegal costaba 9,99 euros y subió a 12,99.": "12.99 EUR price, 9.99 EUR price",
      "El dólar cerró en 143,80 yenes, arriba de 0,95.": "143.8 JPY other",
      "573 el cine, 414 la música. La radio pagó 12 euros.": "12 EUR price",
    },
  });
  money("pesos of two countries, and a bare sign beside dollars", {
    es: {
      "La Policía Federal halló a tres clientes, que pagaban 40 pesos uruguayos. En otra causa detuvo a un hombre que cobraba 1.500 pesos argentinos; la red pedía 2.000 pesos.": "1500 ARS price, 2000 ARS price, 40 UYU price",
      "En Chile las multas superan los $48 millones, y las pérdidas los 66 millones de dólares, según Estados Unidos.": "66000000 USD damage, ≥48000000 CLP fine",
    },
  });
  money("a sum of which its sentence says nothing goes on with the one before", {
    es: { "Las pérdidas fueron de 33 millones de euros. A los libros les corresponden 12 millones de euros.": "12000000 EUR damage, 33000000 EUR damage" },
  });
  money("hedges run together with the article", {
    es: {
      "La policía incautó género con un valor superior al millón de euros.": "≥1000000 EUR seized",
      "La policía detuvo al jefe de la red, que ganaba más del millón de euros.": "≥1000000 EUR revenue",
      "El perjuicio está en torno al medio millón de euros.": "~500000 EUR damage",
    },
  });
});

describe("names, sums and days in the papers of Spain and Latin America", () => {
  name("an office behind the name, a year in it, the word in Portuguese, and operations that are an office's", {
    es: {
      "La operación Marejada de la UDEF acabó con nueve detenidos.": "Marejada",
      "La intervención, denominada Limpieza 2019, corrió a cargo de la policía.": "Limpieza 2019",
      "La fase final de la Operação Maré Alta bloqueó 40 sitios.": "Maré Alta",
      "Lo dijo el Centro de Operaciones Cibernéticas de la policía tras los registros.": "",
    },
  });
  money("dealt among several, another of the kind, and more than so much", {
    es: {
      "La indemnización es de 50.000 euros: 30.000 para la cadena y 20.000 para la liga.": "20000 EUR fine, 30000 EUR fine, 50000 EUR fine",
      "Le impusieron multas de 9.000 euros; a la empresa, otra de 12.500.": "12500 EUR fine, 9000 EUR fine",
      "Las multas pasaban de 40.000 euros.": "≥40000 EUR fine",
      "El fallo fija la reparación por daño material: 2.000 pesos argentinos.": "2000 ARS fine",
      "Por una cuota de ocho euros al mes daban acceso a la señal pirata.": "8 EUR price month",
    },
  });
  count("what is told of the others, what stands in a country, orders to search", {
    es: {
      "Nueve personas han sido detenidas y otras 14 están identificadas.": "arrests 9, suspects 14",
      "La operación suma 30 arrestos en más países: 24 en Italia y seis en Francia.": "arrests 24, arrests 30, arrests 6",
      "Se libraron 17 órdenes de búsqueda contra la red.": "searches 17",
    },
  });
  target("known sites in small letters, and a gang's name with its town", {
    es: {
      "Cayó la red de piratería. Bloquearon 12 dominios piratas, entre ellos gamestorrents y seriesblanco.": "gamestorrents, seriesblanco",
      "La policía detuvo a seis integrantes de la banda Los Búhos del Cerro Alto por extorsión y estafa.": "Los Búhos del Cerro Alto",
    },
  });
  part("who may be of a country, and who unloads", {
    es: {
      "La policía detuvo a tres hombres. El cuarto integrante podría ser ecuatoriano.": "EC nationality",
      "La policía detuvo a nueve personas: los peruanos que descargaron la cocaína.": "PE nationality",
    },
  });
  money("a column of prices under the line that says what they are, and a sum that takes the currency of its sentence", {
    es: {
      "Precios mensuales\nZetaflix\n$219 MXN\nOmega Plus\n$129 MXN": "129 MXN price month, 219 MXN price month",
      "La policía detuvo a una red que ganaba unos 8.000 euros, con un beneficio global superior a los 90.000.": "~8000 EUR revenue, ≥90000 EUR revenue",
    },
  });
  count("those to whom a service is sold", { es: { "La red daba señal pirata a 7.000 hogares.": "users 7000" } });
  date("when it happened, and when the trial began", {
    es: {
      "Los hechos ocurrieron entre el 3 y el 9 de mayo de 2023.": "2023-05-03/2023-05-09 period",
      "El juicio comenzó en marzo de 2024.": "2024-03 other",
    },
  });
  date("a day told twice, and «hoy» of what something has become", {
    es: {
      "Mañana jueves la policía dará detalles.": "2024-06-13 other",
      "La denuncia fue al servicio de aduanas, hoy agencia tributaria.": "",
    },
  });
});

describe("tables, flattened to lines", () => {
  count("the head of the column says what is counted", {
    es: { "La policía publicó sus cifras.\n\nPaís | Hogares que piratean | Detenidos\nChile | 2.030.000 | 14\nPerú | 1.990.000 | 9": "arrests 14, arrests 9, users 1990000, users 2030000" },
  });
  money("and the currency, the magnitude, what was lost and how often", {
    es: {
      "País | Pérdidas al año (US$)\nChile | 336'299,000\nPerú | 409'391,000": "336299000 USD damage year, 409391000 USD damage year",
      "País | Pérdidas (millones de euros)\nChile | 336\nPerú | 409": "336000000 EUR damage, 409000000 EUR damage",
    },
  });
  money("figures beside an amount: another year's, the last of a list, the end of a range, what it rose to", {
    es: {
      "Las pérdidas llegaron a 33.900 millones de euros, frente a los 31.050 de 2021.": "31050000000 EUR damage, 33900000000 EUR damage",
      "Se perdieron muchos millones: los discos suman 9.110 millones de euros y el teatro, 6.150.": "6150000000 EUR damage, 9110000000 EUR damage",
      "El precio variaba, de los 45 euros mensuales a los 430.": "45-430 EUR price month",
      "La Aduana de Bolivia comisó maíz por 87.900 bolivianos y un camión de fruta, con un valor de 61.000.": "61000 BOB seized, 87900 BOB seized",
      "El plan legal cuesta 24,90 euros al mes; el pirata, 11 euros.": "11 EUR price month, 24.9 EUR price month",
      "La policía de Rosario detuvo al jefe de la red, que facturaba 180 millones de pesos mensuales (unos US$ 155.000).": "180000000 ARS revenue month, ~155000 USD revenue month",
      "Precios de los planes (mensuales)\n\n- Básico: 99 euros\n- Total: 149 euros": "149 EUR price month, 99 EUR price month",
      "El plan costaba 8,99 euros y un año después subió a 11,99.": "11.99 EUR price, 8.99 EUR price",
      "El abono ha pasado de 85 a 115 euros al mes.": "115 EUR price month, 85 EUR price month",
      "En Guatemala cobraban por viaje entre los Q80 y Q140 mil.": "80000-140000 GTQ price",
      "En Perú la evasión sube a US$ 1,454 millones; hay 2,000 empleos y 3'450,200 hogares menos.": "1454000000 USD damage",
    },
  });
  money("a loss shared out, and the ends of a range", {
    es: {
      "Se perdieron 1.783 millones de euros: 573 millones el cine, 414 la música y 271 los deportes.": "1783000000 EUR damage, 271000000 EUR damage, 414000000 EUR damage, 573000000 EUR damage",
      "La policía de Cali detuvo al jefe: cobraba tarifas de $12.000 a $35.000 pesos colombianos.": "12000-35000 COP price",
    },
  });
});

describe("persons, and what happened to them", () => {
  count("in every tense, and in the words of the papers", {
    es: {
      "Los agentes entraron al alba, arrestando a siete personas.": "arrests 7",
      "La redada se llevó por delante a nueve personas.": "arrests 9",
      "La Fiscalía judicializó a ocho personas.": "suspects 8",
      "Fueron detenidos tres peluqueros, y se practicaron dos registros.": "arrests 3, searches 2",
      "La fiscal pidió la detención de cuatro individuos.": "suspects 4",
      "Han sido detenidas 28 personas y otras 113, de muchas nacionalidades, figuran como investigadas.": "arrests 28, suspects 113",
      "Hay once detenidos. A otros seis se los busca.": "arrests 11, suspects 6",
      "Hay 3.030.000 suscriptores, menos que hace un año, cuando eran 3.240.000.": "users 3030000, users 3240000",
      "Irrumpieron a las 6 de la mañana.": "",
      "En la ruta 31 se detuvo a un ómnibus.": "",
      "Fue detenido Rosendo N.O. (49), conductor del automóvil.": "",
      "Actuaron 33 agentes de la Dirincri y 100 de la Dinoes.": "officers 100, officers 33",
      "Las visitas a los principales portales fueron unos 409 millones.": "",
      "Sobre otros dos socios pesan órdenes de busca y captura.": "suspects 2",
      "Hubo 19 infracciones y 11 penales, con la detención de 13 personas.": "arrests 13",
      "Entre los nueve detenidos hay dos servidores de la Fiscalía.": "arrests 9",
    },
  });
});

describe("dates told by others", () => {
  date("a day of the month that was just told, days to and to", {
    es: {
      "A mediados de marzo cayó una banda. Los registros se hicieron el jueves 14 de ese mes.": "2024-03 action, 2024-03-14 action",
      "Este hecho motivó que el pasado 3 de junio se realizara un registro.": "2024-06-03 action",
      "Fue el 29·12·23: detuvieron a tres.": "2023-12-29 action",
      "La industria perdió 33 millones de euros en 2021, un 5% más que en 2020.": "2020 other, 2021 period",
      "Los registros se hicieron entre el 2 y hasta el 9 de mayo.": "2024-05-02/2024-05-09 action",
    },
  });
});

describe("names of more than one word", () => {
  name("small words join the large ones, whoever leads it ends them", {
    es: {
      "La Operación Lluvia de Plata acabó con nueve detenidos.": "Lluvia de Plata",
      "La Operación Rayo-licit acabó con nueve detenidos.": "Rayo-licit",
      "La Operación Hijos de la Noche del Ministerio de Justicia acabó con nueve detenidos.": "Hijos de la Noche",
      "La Operación Retama de la Guardia Civil acabó con nueve detenidos.": "Retama",
      "Nueve detenidos en la “Operación Guardianes de los Ríos IV”.": "Guardianes de los Ríos IV",
    },
  });
});

describe("what a country is in the story", () => {
  part("matches are played anywhere, lists are led by markets, currencies are no countries", {
    es: {
      "La policía de Chile detuvo al jefe mientras emitía un partido entre Canadá y Uruguay.": "CA other, CL authority, UY other",
      "La dirigió el Ministerio del Interior de la República de Bulgaria, que detuvo a nueve personas.": "BG authority+location",
      "La policía detuvo a dos piratas. Hubo ramificaciones en la República Checa y se ha producido una detención en Letonia.": "CZ location, LV location",
      "Según el estudio, Bolivia y Ecuador encabezan el consumo de portales ilegales.": "BO market, EC market",
      "La policía detuvo a nueve personas. La banda explotó a 40 mujeres, la mayoría provenientes de Venezuela.": "VE market",
      "La policía detuvo a nueve personas y halló dólares norteamericanos y pesos colombianos.": "",
    },
  });
});

describe("small words", () => {
  count("courts with a number, and prosecutors who are inquired into", {
    es: { "El Juzgado de lo Penal 2 de Lugo ha condenado al pirata.": "", "Cayó la red. La fiscalía investiga además a por lo menos siete fiscales.": "suspects ≥7" },
  });
  money("what advertising brought, what losses were caused", {
    es: {
      "El pirata logró amasar un importe de casi 7.000 euros con su web.": "~7000 EUR revenue",
      "El perjuicio económico generado al Estado superaría los 5 millones de euros.": "≥5000000 EUR damage",
    },
  });
  money("wages, debts and what is printed on notes are no loot", {
    es: {
      "La policía detuvo a seis personas e incautó billetes falsos de 20 euros.": "20 EUR other",
      "La policía detuvo a seis personas. Las mujeres contraían una deuda de 3.400 euros.": "3400 EUR other",
      "La policía detuvo a seis personas y halló joyas, pese a un sueldo de 900 euros.": "900 EUR other",
    },
    en: { "Police arrested six people and seized gold. They offered a reward of €3,400.": "3400 EUR other" },
    it: { "La polizia ha arrestato sei persone e sequestrato oro. Le donne avevano un debito di 3.400 euro.": "3400 EUR other" },
  });
  money("a list without bullets, behind a colon", {
    es: {
      "La policía detuvo a seis personas. Las tarifas eran estas:\n\nUn mes ..... 10 euros\nSeis meses ... 35 euros": "10 EUR price, 35 EUR price",
      "Hubo seis detenidos. Los agentes se llevaron:\n\n12 portátiles\n\n$ 9.450.000 pesos argentinos\n\nUS$ 3.900": "3900 USD seized, 9450000 ARS seized",
    },
  });
  money("thousands of litres make no money of the millions behind them; notes are counted", {
    es: {
      "La policía halló 190 millones de euros. El barco traía 20 millones 944 mil litros, aunque se informó del aseguramiento de solo 10 millones.": "190000000 EUR seized",
      "La policía detuvo al falsificador de billetes de 20 euros.\n\nUnos 3.600 billetes en circulación": "20 EUR other",
      "Según el gremio, la piratería genera más de 600 millones de euros de pérdidas.": "≥600000000 EUR damage",
    },
  });
  count("parts of what was searched, officers who are accused, peoples who subscribe", {
    es: {
      "200 agentes irrumpieron en 22 viviendas -17 en Manabí, cinco en Guayas-.": "officers 200, searches 17, searches 22, searches 5",
      "El juez dictó prisión preventiva contra diez militares.": "arrests 10", "Hay cargos contra cuatro policías.": "suspects 4",
      "Más de 40.000 peruanos tienen cable pirata.": "users ≥40000",
      "Se detectaron seis trabajadores no inscritos y se detuvo a dos personas.": "arrests 2",
      "Han sido detenidas 73 personas y a otras 19 se las investiga.": "arrests 73, suspects 19",
    },
  });
  part("where goods are bound, and whom a country is compared with", {
    es: {
      "La policía de Ecuador detuvo a dos personas. El destino de la carga era Bélgica.": "BE market, EC authority+location",
      "La policía de Ecuador detuvo a dos personas con droga que tenía como destino Bélgica.": "BE market, EC authority+location",
      "La policía de Ecuador detuvo a dos personas. Ecuador es el país que más droga decomisa, después de Colombia.": "CO other, EC authority+location",
    },
    en: { "Police in Norway arrested two people. The destination of the load was Belgium.": "BE market, NO authority+location" },
    it: { "La polizia norvegese ha arrestato due persone con droga che aveva come destinazione il Belgio.": "BE market, NO authority+location" },
  });
  count("officers who were arrested, who is still to be, and two steps", {
    es: {
      "Tres policías fueron detenidos ayer.": "arrests 3", "Los 40 agentes detuvieron a tres hombres.": "arrests 3, officers 40",
      "Hay seis detenidos y quedan pendientes de detención dos personas más.": "arrests 6, suspects 2",
      "La investigación tuvo dos fases y se han detenido un total de 23 personas.": "arrests 23",
    },
  });
  const target = phenomena("targets");
  target("lists in quotation marks, with a place beside each", {
    es: {
      "Ordenaron bloquear los sitios web denominados: “Zeta.guru”, “Omega Play” y “Sigma Libre”.": "Omega Play, Sigma Libre, Zeta.guru",
      "Dos bandas criminales quedaron desarticuladas: 'Los Grillos', en Magdalena; y 'Los Faroles', en Arauca.": "Los Faroles, Los Grillos",
      "La orden de cierre alcanza a los sitios piratas de “Fútbol Libre” y de “Zetadeportes”.": "Fútbol Libre, Zetadeportes",
    },
  });
  target("what was blocked stands behind; gangs written large", {
    es: {
      "La policía actuó contra la piratería. Así fueron bloqueados “Y2Zeta.guru” y “Omega.biz”.": "Omega.biz, Y2Zeta.guru",
      "La policía detuvo a seis miembros de la Mara Zeta, dedicada a la extorsión.": "Mara Zeta",
      "Ordenaron el bloqueo de siete sitios, los denominados \"Zeta Hoy\" y \"Omega Libre\", por piratería.": "Omega Libre, Zeta Hoy",
    },
  });
  name("operations of a nation against fraud", {
    es: { "El operativo nacional anti-estafa “Rastro Digital” acabó con seis detenidos.": "Rastro Digital" },
  });
  date("parts of last year and of this, and what begins", {
    es: {
      "La investigación comenzó en el primer trimestre del año pasado.": "2023-01/2023-03 start", "En el primer trimestre de este año hubo seis detenidos.": "2024-01/2024-03 action",
      "Hubo seis detenidos. El torneo arranca el 15 de agosto.": "2024-08-15 other",
    },
  });
  part("cities that are called like a country", {
    es: { "La policía detuvo a seis personas en la ciudad de Guatemala y en la ciudad de Panamá.": "" },
  });
  count("what is only intended, and the neighbour's part", {
    es: {
      "La operación tiene como objetivo detener a 32 personas. Hay once detenidos.": "arrests 11",
      "En Paraguay hubo siete allanamientos y 39 en el vecino país.": "searches 39, searches 7",
    },
  });
  date("what a sum is worth today is no day", {
    es: { "Hubo seis detenidos y se hallaron 150 euros (162 dólares al cambio de hoy).": "" },
  });
  part("countries that work together", {
    es: { "Seis detenidos. La operación comenzó en coordinación entre Brasil y Paraguay.": "BR authority, PY authority" },
  });
});

describe("constructions that govern from afar", () => {
  count("persons behind «a» are the object of the verb, however far it stands", {
    es: {
      "La Policía Nacional ha detenido en Lugo, Orense y Vigo, en una operación contra el fraude del gas, a nueve personas que vendían bombonas.": "arrests 9",
      "La policía detuvo en Murcia a siete relojeros.": "arrests 7",
      "Detenidos siete relojeros.": "arrests 7",
      "La policía ha detenido, cuando dormían, a 30 personas a las que acusa de estafa.": "arrests 30",
      "Fue detenido a tres manzanas de su casa.": "",
    },
  });
  count("what they are told to be in all, a whole that is a thing's, and officers whom the law holds", {
    es: {
      "Los investigados, un total de 16, viven en Vigo.": "suspects 16",
      "La clientela de abonados superaba las 9.000 personas.": "users ≥9000",
      "Hay 640 sitios, 70 de ellos ya caídos.": "domains 640, domains 70",
      "Los tres agentes detenidos callaron.": "arrests 3",
      "La detención de tres agentes sorprendió.": "arrests 3",
    },
  });
  money("payment that a court orders, what stands right behind its amount, and one magnitude for a list", {
    es: {
      "Condenó a la empresa a pagar 90.000 euros al club.": "90000 EUR fine",
      "Hubo 40 equipos incautados y 3 millones de euros bloqueados.": "3000000 EUR frozen",
      "Incautaron 4,5, 6 y 7 millones de euros.": "4500000 EUR seized, 6000000 EUR seized, 7000000 EUR seized",
      "La piratería le cuesta al sector 50 millones de euros.": "50000000 EUR damage",
    },
  });
  count("who they are is spelt out behind a sign; a second adjective; whom a participle with «of» names; what is taken", {
    es: {
      "La policía detuvo a tres personas —dos hombres y una mujer— sindicadas como autoras.": "arrests 2, arrests 3",
      "Fueron ocupados 600 predios urbanos y 90 rurales.": "properties 600, properties 90",
      "Nueve personas han sido detenidas, siendo dos de ellas responsables de la señal.": "arrests 2, arrests 9",
      "Más de 7.000 personas habrían contratado los servicios de los arrestados.": "users ≥7000",
      "Se aseguraron 3 casas y un rancho.": "properties 3",
      "En tres casas incautaron droga.": "",
    },
  });
  money("a hedge behind a comma, cash in words, decimals that end in a nought", {
    es: {
      "Se decomisaron 4 millones de euros, aproximadamente.": "~4000000 EUR seized",
      "Incautaron más de 20 millones de euros y más de ocho millones en efectivo.": "≥20000000 EUR seized, ≥8000000 EUR seized",
      "Colombia incautó 25.670 millones de pesos y 12.670 casas. En 2023 fueron 6.2 y 5.6 billones de pesos.": "25670000000 COP seized, 5600000000000 COP other, 6200000000000 COP other",
    },
  });
  count("two numbers that make up the one before, a further object of the verb, a part behind the persons", {
    es: {
      "Las cinco personas detenidas, dos hombres y tres mujeres, fueron puestas a disposición judicial.": "arrests 2, arrests 3, arrests 5",
      "Hubo 70 investigados, 40 personas y 30 empresas.": "suspects 40, suspects 70",
      "El golpe permitió detener a cinco personas y a otras 27 involucradas en robos.": "arrests 27, arrests 5",
      "Hallaron a más de 30 personas de las cuales dos terminaron detenidas.": "arrests 2",
      "Tres vendedores y un operador condenados a dos años de cárcel.": "convictions 3",
    },
  });
  money("what somebody was held with, a hedge behind «un total de», and words that tell what a sign is", {
    es: {
      "Detenido un hombre en Vigo con 90.000 euros.": "90000 EUR seized",
      "La policía impuso multas por cerca de un total de 40.000 euros.": "~40000 EUR fine",
      "En Jalisco, México, incautaron $945,000.00 (novecientos cuarenta y cinco mil dólares americanos) y 300 pesos.": "300 MXN seized, 945000 USD seized",
    },
  });
  count("more at another place, and persons at the orders of the law", {
    es: {
      "Quince personas fueron detenidas en Vigo y cinco más en Lugo.": "arrests 15, arrests 5",
      "Un total de 60 antisociales fueron puestos a órdenes de la justicia.": "suspects 60",
    },
  });
  money("the story's country is told by its name, visits are no sum", {
    es: {
      "La policía de Chile incautó tabaco por 300 millones de pesos. Cayó un ciudadano argentino.": "300000000 CLP seized",
      "Perdieron 700 millones de euros. La red cifra en 632 millones el número de visitas.": "700000000 EUR damage",
    },
  });
  count("another verb with its own object behind «and», and accounts of a service", {
    es: {
      "El tribunal absolvió a uno de los 12 acusados y condenó al resto.": "suspects 12",
      "Vendían 4.000 cuentas de Netflix.": "",
    },
  });
  money("what is seen for so much", {
    es: { "La policía tardó en actuar. Los vecinos recibían la señal por 250 pesos uruguayos.": "250 UYU price" },
  });
});
