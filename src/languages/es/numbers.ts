import type { NumberWords } from "../pack.ts";

export const numbers: NumberWords = {
  decimal: ",",
  units: [
    ["cero"], [], ["dos"], ["tres"], ["cuatro"], ["cinco"], ["seis"], ["siete"], ["ocho"], ["nueve"],
    ["diez"], ["once"], ["doce"], ["trece"], ["catorce"], ["quince"], ["diez y seis", "diesiseis"], ["diez y siete"], ["diez y ocho"], ["diez y nueve"],
  ],
  tens: [["veinte"], ["treinta"], ["cuarenta"], ["cincuenta"], ["sesenta"], ["setenta"], ["ochenta"], ["noventa"]],
  hundreds: [
    ["cien", "ciento"], ["doscientos", "doscientas"], ["trescientos", "trescientas"], ["cuatrocientos", "cuatrocientas"], ["quinientos", "quinientas"],
    ["seiscientos", "seiscientas"], ["setecientos", "setecientas"], ["ochocientos", "ochocientas"], ["novecientos", "novecientas"],
  ],
  hundred: { alone: [], after: ["cientos", "cientas"] },
  scales: [
    { value: 1e3, words: ["mil"], after: [], short: ["k"] },
    { value: 1e6, words: ["millón"], after: ["millones", "mill .", "mills", "mln", "mlls"], short: ["=M", "=MM"] },
    { value: 1e9, words: ["millardo"], after: ["millardos"], short: ["bn"] },
    { value: 1e12, words: ["billón"], after: ["billones"], short: [] },
  ],
  collectives: [
    { value: 2, rough: false, words: ["par de", "pareja de"] },
    { value: 10, rough: true, words: ["decena [de]"] },
    { value: 12, rough: true, words: ["docena [de]", "docenas [de]"] },
    { value: 15, rough: true, words: ["quincena de"] },
    { value: 20, rough: true, words: ["veintena [de]"] },
    { value: 30, rough: true, words: ["treintena [de]"] },
    { value: 40, rough: true, words: ["cuarentena de"] },
    { value: 50, rough: true, words: ["cincuentena [de]"] },
    { value: 100, rough: true, words: ["centenar [de]"] },
    { value: 1000, rough: true, words: ["millar [de]"] },
  ],
  fractions: { half: ["medio", "media"], quarter: [] },
  articles: ["un", "uno", "una", "ún"],
  and: ["y", "e", "con"],
  andInTens: true,
  point: ["coma"],
  heads: { veinti: 20, dieci: 10 },
  runsTogether: false,
  pairs: false,
  hedges: {
    min: {
      before: [
        "más de", "mas de", "al menos", "por lo menos", "como mínimo", "un mínimo de", "mínimo", "por encima de", "superior a", "superiores a", "supera", "superan", "superaba", "superaban", "superó", "superaron", "superado", "superar", "superando", "supere", "superen",
        "no menos de", "nada menos que", "a partir de", "arriba de", "mayor de", "mayor a", "sobrepasa", "sobrepasan", "rebasa", "rebasan", "rebasó", "excede", "exceden", "poco más de", "algo más de", "excede de", "pasa de", "pasan de", "al menos ,", "por lo menos ,", "cuando menos", "como poco", "un mínimo", "sobrepasó", "sobrepasaron", "sobrepasaba", "sobrepasaban", "sobrepasando", "rebasaron", "rebasaba", "rebasaban", "rebasando", "excedió", "excedieron", "excedía", "excedían", "por arriba de", "mayores (a|de)", "superaría", "superarían", "superará", "supera ya", "superan ya", "superiores", "desborda", "un poco más de",
      ],
      after: ["+", "o más", "y más", "como mínimo", "al menos", "y pico", "en adelante", "por lo menos", "como poco", "cuando menos", "y tantos", "y tantas", "largos", "largas", "para arriba"],
    },
    max: {
      before: [
        "hasta", "como máximo", "un máximo de", "máximo", "máximo de", "menos de", "inferior a", "inferiores a", "no más de", "no (supera|superan|superaba|superaban|superó|superaron)", "por debajo de", "puede llegar a", "pueden llegar a", "podría alcanzar", "podrían alcanzar", "podría llegar a", "podrían llegar a", "podrá alcanzar", "podrá llegar a", "puede alcanzar", "pueden alcanzar", "puede llegar hasta", "a lo sumo", "tope de", "(multa|sanción|pena) máxima de", "máxima de", "máximas de",
        "máximo es de", "como mucho", "a lo más", "no llega a", "no llegan a", "no llegaba a", "no llegaban a", "sin llegar a", "sin superar", "no más que", "no rebasa", "no sobrepasa", "inferior al", "menor (a|de)", "menores (a|de)",
      ],
      after: ["como máximo", "o menos", "a lo sumo", "como mucho", "a lo más"],
    },
    about: {
      before: [
        "casi", "aproximadamente ,", "cerca de", "unos", "unas", "alrededor de", "aproximadamente", "aproximado de", "aprox .", "en torno a", "más o menos", "una media de", "un promedio de", "próximo a", "próximos a", "próximas a", "cercano a", "cercanos a", "cercana a", "cercanas a", "rozan", "roza", "rozando", "rozó", "rozaba",
        "ronda", "rondan", "rondando", "rondaba", "rondaban", "rondaría", "rondarían", "del orden de", "algo menos de", "poco menos de", "~", "≈", "se acerca a", "se acercan a", "algo así como",
        "prácticamente", "bordea", "bordean", "bordeaba", "bordeaban", "bordearía", "bordearían", "bordeando", "cercanas a", "cercano", "cercana", "se aproxima a", "se aproximan a", "próxima a", "en el entorno de", "entorno a", "rozaría", "rozarían", "rozaban", "rozaron", "rondó", "rondaron", "rondará", "ronde", "ronden", "poco más o menos", "eso de", "aproximado a", "aproximada a", "aproximada de", "aproximados de", "aproximadamente a", "rozar", "rondar", "acercándose a", "en las inmediaciones de", "casi casi", "promedio de", "media de", "por la zona de", "por el entorno de",
      ],
      after: ["aproximadamente", "más o menos", "aprox", "de media", "aproximados", "aproximadas", "poco más o menos", "o así", "en promedio"],
    },
  },
  noHedges: ["(sube|suben|subió|subieron|subía|subido|subiendo|crece|crecen|creció|crecieron|crecido|creciendo|aumenta|aumentó|aumentaron|aumentado|cae|caen|cayó|cayeron|caído|baja|bajan|bajó|bajaron|bajado|desciende|descendió|descendieron|descendido|reducido|reducirse|redujo|redujeron|eleva|elevó|elevado|elevarse|dispara|disparó|disparado|escaló|escalado|incrementó|incrementado|avanzó|retrocedió|pasar|pasó|pasado) hasta [los|las]", "además de", "hablar sobre", "se sabe sobre"],
  fillers: ["los", "las", "el", "la", "un", "una", "de", "otros", "otras", "a los", "a las", "un total de", "unos", "unas", "de los", "de las", "a", "al", "del", "otro", "otra", "así", "ya", "con creces", "ampliamente", "de largo", "esos", "esas", "sus", "un conjunto de", "una cifra de", "una cantidad de"],
  ranges: [
    { open: ["entre"], middle: ["y", "e"] },
    { open: ["de", "desde", "del", "desde el", "desde los"], middle: ["a", "al", "hasta", "a los", "hasta los", "hasta las", "a las"] },
    { open: [], middle: ["o", "u", "ó"] },
  ],
  endings: ["o", "a", "er", "to", "ta", "mo", "ma", "vo", "va", "ro", "ra", "do", "da", "os", "as"],
  labels: ["número", "números", "n .º", "juzgado", "artículo", "artículos", "art .", "arts .", "ley", "nº", "n º", "n°", "núm .", "núm", "no .", "apartado", "foto", "de cada", "versión"],
  percent: ["por ciento", "por cien", "puntos porcentuales", "(tercios|cuartos|quintos|décimas) [de]", "tercera parte"],
  pronouns: { words: [], behind: [] },
};
