import { months as english } from "../en/months.ts";
import { months as italian } from "../it/months.ts";
import type { Calendar } from "../pack.ts";
import { months } from "./months.ts";

export const calendar: Calendar = {
  months,
  guests: [english, italian],
  wordlike: ["mar", "may", "ago", "set", "march", "gen", "ene"],
  weekdays: [
    { names: ["lunes"], short: ["lun"] },
    { names: ["martes"], short: ["mar"] },
    { names: ["miércoles"], short: ["mié", "miérc"] },
    { names: ["jueves"], short: ["jue"] },
    { names: ["viernes"], short: ["vie"] },
    { names: ["sábado"], short: ["sáb"] },
    { names: ["domingo"], short: ["dom"] },
  ],
  days: [
    ["primero", "uno"], ["dos"], ["tres"], ["cuatro"], ["cinco"], ["seis"], ["siete"], ["ocho"], ["nueve"], ["diez"], ["once"], ["doce"],
    ["trece"], ["catorce"], ["quince"], ["dieciséis"], ["diecisiete"], ["dieciocho"], ["diecinueve"], ["veinte"], ["veintiuno"], ["veintidós"], ["veintitrés"],
    ["veinticuatro"], ["veinticinco"], ["veintiséis"], ["veintisiete"], ["veintiocho"], ["veintinueve"], ["treinta"], ["treinta y uno"],
  ],
  ordinals: ["º", "°", "ª", "er", "ro", "o"],
  links: ["de", "del", "de el", "del año", "de este año"],
  articles: ["el", "los", "las"],
  dayCues: ["día", "jornada del"],
  dayPrepositions: ["el", "del", "al", "día", "desde el", "hasta el", "desde", "hasta", "pasado"],
  ranges: { opens: ["entre", "entre el", "entre los días", "entre los meses de"], to: ["al", "a", "hasta", "hasta el", "al día"], and: ["y", "e"] },
  years: {
    strong: [
      "en", "desde", "desde el", "durante", "[el|del|al] año", "en el", "del", "el", "[a] (finales|principios|mediados|comienzos|inicios|fines) (de|del)", "(verano|otoño|primavera|invierno) (de|del)", "desde (finales|principios|mediados|comienzos) de",
      "ya en", "bienio", "trienio", "periodo", "período", "curso de", "lo largo de", "campaña",
    ],
    weak: ["de", "hasta", "a", "al", "entre", "para", "y", "antes de", "después de"],
  },
  yearFollowers: [
    "y", "e", "o", "a", "al", "el", "la", "los", "las", "un", "una", "con", "por", "para", "en", "de", "del", "que", "cuando", "se", "fue", "era", "ha", "han", "había", "hasta", "entre", "su", "sus", "según", "como", "tras",
    "pero", "no", "ya", "sin", "donde", "contra", "lo", "le", "está", "también", "son", "es",
  ],
  monthPrepositions: ["en", "de", "desde", "durante", "hasta", "pasado", "último", "próximo", "mes de", "entre", "y", "a"],
  parts: [
    { words: ["(primer|1er|1º) trimestre", "q1"], first: 1, last: 3 },
    { words: ["(segundo|2º) trimestre", "q2"], first: 4, last: 6 },
    { words: ["(tercer|3er|3º) trimestre", "q3"], first: 7, last: 9 },
    { words: ["(cuarto|último|4º) trimestre", "q4"], first: 10, last: 12 },
    { words: ["(primer|1er) semestre", "primera mitad"], first: 1, last: 6 },
    { words: ["(segundo|último) semestre", "segunda mitad"], first: 7, last: 12 },
    { words: ["primer cuatrimestre"], first: 1, last: 4 },
    { words: ["segundo cuatrimestre"], first: 5, last: 8 },
    { words: ["(tercer|último) cuatrimestre"], first: 9, last: 12 },
    { words: ["[los] primeros (dos|2) meses", "dos primeros meses"], first: 1, last: 2 },
    { words: ["primeros (tres|3) meses", "(tres|3) primeros meses"], first: 1, last: 3 },
    { words: ["primeros (cuatro|4) meses", "(cuatro|4) primeros meses"], first: 1, last: 4 },
    { words: ["primeros (cinco|5) meses", "(cinco|5) primeros meses"], first: 1, last: 5 },
    { words: ["primeros (seis|6) meses", "(seis|6) primeros meses"], first: 1, last: 6 },
    { words: ["primeros (siete|7) meses", "(siete|7) primeros meses"], first: 1, last: 7 },
    { words: ["primeros (ocho|8) meses", "(ocho|8) primeros meses"], first: 1, last: 8 },
    { words: ["primeros (nueve|9) meses", "(nueve|9) primeros meses"], first: 1, last: 9 },
    { words: ["primeros (diez|10) meses", "(diez|10) primeros meses"], first: 1, last: 10 },
    { words: ["primeros (once|11) meses", "(once|11) primeros meses"], first: 1, last: 11 },
    { words: ["últimos (dos|2) meses"], first: 11, last: 12 },
    { words: ["últimos (tres|3) meses"], first: 10, last: 12 },
    { words: ["últimos (cuatro|4) meses"], first: 9, last: 12 },
    { words: ["últimos (seis|6) meses"], first: 7, last: 12 },
  ],
  relative: [
    { words: ["hoy", "esta (mañana|tarde|noche|madrugada)", "en la mañana de hoy", "este mediodía"], unit: "day", offset: 0 },
    { words: ["ayer", "ayer por la (mañana|tarde|noche)", "anoche"], unit: "day", offset: -1 },
    { words: ["(anteayer|antier|antes de ayer)"], unit: "day", offset: -2 },
    { words: ["mañana"], unit: "day", offset: 1 },
    { words: ["mes pasado", "pasado mes"], unit: "month", offset: -1 },
    { words: ["este mes", "presente mes", "mes en curso"], unit: "month", offset: 0 },
    { words: ["próximo mes", "mes (próximo|que viene)"], unit: "month", offset: 1 },
    { words: ["año pasado", "pasado año"], unit: "year", offset: -1 },
    { words: ["este año", "presente año", "año en curso"], unit: "year", offset: 0 },
    { words: ["próximo año", "año (próximo|que viene)"], unit: "year", offset: 1 },
  ],
  turns: { last: ["pasado", "pasada", "[el|del|al] pasado", "último", "[el|del] pasado mes de"], next: ["próximo", "próxima", "[el|del|al] próximo", "que viene", "entrante", "[el|del] próximo mes de"] },
  habits: ["los", "cada", "todos los"],
  ahead: {
    before: ["hasta", "hasta el", "a partir de", "a partir del", "antes de", "antes del"],
    verbs: [
      "será", "serán", "tendrá", "tendrán", "habrá", "entrará", "entrarán", "comparecerá", "comparecerán", "comenzará", "empezará", "celebrará", "deberá", "deberán", "previsto", "prevista", "está fijado", "fijado para",
      "podrá", "declarará", "declararán", "se juzgará", "arrancará", "va a", "van a", "vencerá",
    ],
  },
  decoys: {
    laws: ["ley", "leyes", "ley orgánica", "decreto", "real decreto", "decreto ley", "decreto legislativo", "reglamento", "directiva", "código penal", "orden ministerial", "ordenanza"],
    lawLinks: ["de", "del", "la", "núm", "núm.", "n.", "nº", "n.º", "número", "=UE", "=CE", "orgánica", "y", "consejo"],
    numbers: ["n", "n.", "nº", "n°", "n.º", "núm", "núm.", "num", "número", "no.", "expediente", "exp", "exp.", "diligencias", "diligencias previas", "procedimiento", "sentencia", "causa", "versión", "ref", "ref.", "artículo", "art.", "tel"],
    seasons: ["temporada", "temporadas", "temporada de", "liga", "laliga", "campeonato", "temporada (deportiva|futbolística)"],
    never: [
      "24/7", "hoy en día", "hoy por hoy", "a día de hoy", "hasta hoy", "hasta el día de hoy", "viernes santo", "jueves santo", "domingo de ramos", "santo domingo", "plácido domingo", "plaza de mayo", "black friday", "cyber monday",
      "(la|una|media|cada|de) mañana", "por la mañana", "usa today", "russia today", "las mañanas", "domingo de resurrección", "miércoles de ceniza", "uno de los",
    ],
  },
  stamps: {
    heads: ["publicado [el]", "publicada [el]", "publicación", "actualizado [el|a]", "actualizada [el]", "última actualización", "última modificación", "fecha", "fecha de publicación", "creado [el]"],
    releases: ["nota de prensa", "comunicado [de prensa]", "boletín de prensa"],
    links: ["de", "del", "el", "por", "a", "las", "con", "fecha", "en", "la", "los", "redacción", "al", "h", "hrs", "horas"],
  },
  roles: {
    action: [
      "deten*", "detuv*", "arrest*", "allan*", "registro*", "incaut*", "decomis*", "intervin*", "interven*", "desmantel*", "desarticul*", "operación", "operativo*", "redada*", "clausur*", "cerr*", "cierre", "bloque*", "captur*", "macrooperación",
      "conden*", "prisión", "imput*", "secuestr*", "entradas y registros", "golpe", "cayó", "cayeron", "explotación", "ejecut*", "aprehend*", "inspecci*", "desactiv*", "llevó a cabo", "inhabilit*", "tumb*",
    ],
    start: [
      "inici*", "comenz*", "comienz*", "arranc*", "empez*", "denuncia", "denunci*", "abri*", "querella", "nació", "creó", "origen", "remont*", "inicio", "pusieron en marcha", "puso en marcha", "surg*", "fund*", "detect*", "tuvo conocimiento", "a raíz",
    ],
    period: ["entre", "periodo", "período", "ganar*", "ingres*", "factur*", "durante", "a lo largo", "beneficio*", "obtuv*", "meses", "años"],
    other: [
      "será", "serán", "tendrá", "vista", "juicio", "reunión*", "ley", "acuerdo", "contrato", "informe", "estudio", "subasta", "partido*", "final", "prevista", "previsto", "presentó", "anunci*", "public*", "aprob*", "firm*", "estreno",
      "dejó de", "nacido", "nacida", "declar*", "encuentro*", "sorteo", "votó", "entró en vigor", "entrada en vigor",
    ],
  },
  startsBefore: ["desde", "desde el", "desde el año", "desde (finales|principios|mediados|comienzos) de", "ya desde", "al menos desde", "desde hace", "desde el mes de", "desde el pasado"],
  monthFirst: [],
};
