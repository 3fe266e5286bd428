import { describe, expect, test } from "vitest";
import { loadLanguage, readArticle } from "../src/extract.ts";
import { LANGUAGE_CODES } from "../src/languages/pack.ts";

/** How many operations news tells that has the words of law enforcement: those of markets, matches, roads and the weather are its words too. */
const NEWS: Readonly<Record<(typeof LANGUAGE_CODES)[number], Readonly<Record<string, number>>>> = {
  en: {
    "Roads closed after flood\n\nThe A9 was blocked for hours after the flood. Two bridges were closed down and trains were suspended.": 0,
    "Shares recovered on Friday\n\nThe shares recovered on Friday after trading was suspended. The pound was caught in the crossfire.": 0,
    "New mayor faces critics\n\nThe new mayor, who was convicted of speeding in 2004, promised more parks.": 0,
    "Forty pirate sites blocked\n\nForty pirate sites have been blocked in Portugal.": 1,
    "Streaming service goes dark\n\nPolice said the pirate service had gone dark after two men were arrested.": 1,
    "Man jailed over boxes\n\nA man was jailed for two years at Leeds Crown Court for selling pirate boxes.": 1,
  },
  it: {
    "Borsa, chiusura in calo\n\nL'indice di Milano ha chiuso con un ribasso del 3 per cento. Francoforte ha chiuso in pari.": 0,
    "Frana in val Badia, chiusa la strada\n\nUna frana ha colpito la val Badia nella notte. È stata chiusa la strada per Corvara e decine di automobilisti sono rimasti bloccati.": 0,
    "I candidati alle regionali\n\nTra i candidati c'è un ex sindaco già condannato per omesso controllo. Si vota il 12 e il 13 giugno.": 0,
    "Scoperta una nuova galassia\n\nLa scoperta è stata pubblicata su una rivista. Gli studiosi hanno trovato tracce di acqua.": 0,
    "Chiusi 40 siti pirata\n\nSono stati chiusi 40 siti che trasmettevano le partite senza diritti.": 1,
    "Scoperto un laboratorio di decoder\n\nI finanzieri hanno scoperto un laboratorio dove si modificavano decoder.": 1,
    "Condannato per il pezzotto\n\nÈ stato condannato a due anni un uomo di Lecce che vendeva abbonamenti. Il tribunale ha disposto anche un risarcimento.": 1,
  },
  es: {
    "El paro sube en Brasil\n\nEl desempleo cayó al 7 por ciento en abril, el mismo nivel registrado en el primer trimestre del año pasado.": 0,
    "El Inter golea al Parma\n\nEl delantero sentenció el partido en el minuto 90. La lluvia que cayó sobre el campo obligó a parar el juego.": 0,
    "El Gobierno expresa su condena\n\nEl portavoz expresó su condena por el ataque al bosque y su solidaridad con el escultor.": 0,
    "El Consejo condena el golpe\n\nEl Consejo de Jefes condenó hoy la sublevación y respaldó la Constitución.": 0,
    "Un seísmo sacude Tumaco\n\nEl seísmo se registró hoy en Tumaco, informó el Instituto Geofísico. No se han registrado heridos.": 0,
    "Las acciones cierran en rojo\n\nLos títulos de la firma cerraron hoy en el mercado a 63 dólares. El índice cerró a la baja.": 0,
    "Un mes con rehenes\n\nSe cumple un mes desde que veinte turistas fueron secuestrados por rebeldes en la isla.": 0,
    "Cerradas 40 webs pirata\n\nHan cerrado 40 webs que emitían partidos sin permiso.": 1,
    "La Audiencia condena a tres hombres\n\nLa Audiencia de Cádiz condenó el martes a tres hombres por vender decodificadores.": 1,
    "Registran cuatro viviendas\n\nLa Guardia Civil ha registrado cuatro viviendas en Lugo.": 1,
    "Los ultraprocesados y el cáncer\n\nUn estudio asocia los alimentos altamente procesados con el cáncer. Los productos procesados llevan azúcar.": 0,
    "El América gana otra copa\n\nEl equipo ganó el Clausura y el Apertura en un mismo año, y el palmarés crece.": 0,
    "El historiador habla del poder\n\nEs fundamental el escrutinio de quienes detentan el poder y de quienes aspiran a detentarlo.": 0,
    "La PDI captura a dos hombres\n\nLa PDI capturó a dos hombres que vendían decodificadores en Arica.": 1,
  },
};

describe.each(LANGUAGE_CODES)("operations in news: %s", (code) => {
  test.each(Object.entries(NEWS[code]))("%s", async (text, operations) => {
    expect((await readArticle(text, "2023-06-15", null, await loadLanguage(code))).operations).toHaveLength(operations);
  });
});
