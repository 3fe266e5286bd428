import type { NumberWords } from "../pack.ts";

export const numbers: NumberWords = {
  decimal: ",",
  units: [
    ["cero"], [], ["dos", "(padre|madre) e hij(o|a)", "marido y mujer", "un matrimonio", "una pareja", "un dúo"], ["tres", "un trío"], ["cuatro"], ["cinco"], ["seis"], ["siete"], ["ocho"], ["nueve"],
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
        "más (de|del)", "mas de", "al menos", "por lo menos", "como mínimo", "un mínimo de", "mínimo", "por encima (de|del)", "superior (a|al)", "superiores (a|al)", "supera", "superan", "superaba", "superaban", "superó", "superaron", "superado", "superar", "superando", "supere", "superen",
        "no menos (de|del)", "no (bajan|bajaba|bajaban|bajó|bajaron|bajaría|bajarían) (de|del)", "nada menos que", "a partir de", "arriba (de|del)", "mayor (de|del)", "mayor (a|al)", "sobrepasa", "sobrepasan", "rebasa", "rebasan", "rebasó", "excede", "exceden", "poco más (de|del)", "algo más (de|del)", "excede (de|del)", "pas(a|an|aba|aban) (de|del)", "al menos ,", "por lo menos ,", "cuando menos", "como poco", "un mínimo", "sobrepasó", "sobrepasaron", "sobrepasaba", "sobrepasaban", "sobrepasando", "rebasaron", "rebasaba", "rebasaban", "rebasando", "excedió", "excedieron", "excedía", "excedían", "por arriba (de|del)", "mayores (a|de)", "superaría", "superarían", "superará", "supera ya", "superan ya", "superiores", "desborda", "un poco más (de|del)",
      ],
      after: ["+", "o más", "y más", "como mínimo", "al menos", "y pico", "en adelante", "por lo menos", "como poco", "cuando menos", "y tantos", "y tantas", "largos", "largas", "larg(a|o) [de]", "para arriba", "por lo bajo", "tirando por lo bajo"],
    },
    max: {
      before: [
        "hasta [en|por]", "como máximo", "un máximo de", "máximo", "máximo de", "menos (de|del)", "inferior (a|al)", "inferiores (a|al)", "no más (de|del)", "no (supera|superan|superaba|superaban|superó|superaron)", "por debajo (de|del)", "puede llegar a", "pueden llegar a", "podría alcanzar", "podrían alcanzar", "podría llegar a", "podrían llegar a", "podrá alcanzar", "podrá llegar a", "puede alcanzar", "pueden alcanzar", "puede llegar hasta", "a lo sumo", "tope de", "(multa|sanción|pena) máxima de", "máxima de", "máximas de",
        "máximo es de", "como mucho", "a lo más", "no llega (a|al)", "no llegan (a|al)", "no llegaba (a|al)", "no llegaban (a|al)", "sin llegar (a|al)", "sin superar", "no más que", "no rebasa", "no sobrepasa", "no (pasa|pasan|pasaba|pasaban|pasó|pasaron|pasaría) (de|del)", "menor (a|de)", "menores (a|de)",
      ],
      after: ["no llega(n|ba|ban)", "como máximo", "o menos", "a lo sumo", "como mucho", "a lo más"],
    },
    about: {
      before: [
        "casi", "aproximadamente ,", "cerca (de|del)", "unos", "unas", "alrededor (de|del)", "aproximadamente", "aproximado (de|del)", "aprox .", "en torno (a|al)", "más o menos", "una media de", "un promedio de", "próximo (a|al)", "próximos (a|al)", "próximas (a|al)", "cercano (a|al)", "cercanos (a|al)", "cercana (a|al)", "cercanas (a|al)", "rozan", "roza", "rozando", "rozó", "rozaba",
        "ronda", "rondan", "rondando", "rondaba", "rondaban", "rondaría", "rondarían", "del orden (de|del)", "algo menos (de|del)", "poco menos (de|del)", "~", "≈", "se acerca (a|al)", "se acercan (a|al)", "algo así como",
        "prácticamente", "bordea", "bordean", "bordeaba", "bordeaban", "bordearía", "bordearían", "bordeando", "cercanas (a|al)", "cercano", "cercana", "se aproxima (a|al)", "se aproximan (a|al)", "próxima (a|al)", "en el entorno (de|del)", "entorno a", "rozaría", "rozarían", "rozaban", "rozaron", "rondó", "rondaron", "rondará", "ronde", "ronden", "poco más o menos", "eso de", "aproximado (a|al)", "aproximada a", "aproximada de", "aproximados de", "aproximadamente a", "rozar", "rondar", "acercándose (a|al)", "en las inmediaciones de", "casi casi", "promedio de", "media de", "por la zona de", "por el entorno de",
      ],
      after: ["aproximadamente", "más o menos", "aprox", "de media", "aproximados", "aproximadas", "poco más o menos", "o así", "en promedio"],
    },
  },
  noHedges: ["(sub*|crec*|aument*|cae*|cay*|caído|baj*|desc*|redu*|elev*|dispar*|escal*|increment*|avanz*|retroced*|pas*) hasta [los|las]", "además de", "hablar sobre", "se sabe sobre"],
  fillers: ["los", "las", "el", "la", "un", "una", "de", "otros", "otras", "a los", "a las", "un total de", "unos", "unas", "de los", "de las", "a", "al", "del", "otro", "otra", "así", "ya", "con creces", "ampliamente", "de largo", "esos", "esas", "sus", "un conjunto de", "una cifra de", "una cantidad de"],
  ranges: [
    { open: ["entre"], middle: ["y", "e"] },
    { open: ["de", "desde", "del", "desde el", "desde los"], middle: ["a", "al", "hasta", "a los", "hasta los", "hasta las", "a las"] },
    { open: ["(va|van|iba|iban|parte|parten|partía|partían|oscila|oscilan|arranca|arrancan|arrancaba|arrancaban|empieza|empiezan|comienza|comienzan) (de|desde|en)"], middle: ["y (llega|llegan|llegaba|llegaban|llegar|alcanza|alcanzan|alcanzaba|alcanzaban|sube|suben|termina|acaba) (a|hasta|en)", "y (alcanza|alcanzan|alcanzaba|alcanzaban)", "y (puede|pueden|podía|podían) (llegar a|alcanzar)"] },
    { open: [], middle: ["o", "u", "ó"] },
  ],
  changes: ["(pasa|pasan|pasó|pasaron|pasado|pasar|pasando|sube|suben|subió|subieron|subido|subir|baja|bajan|bajó|bajaron|bajado|bajar|crece|creció|crecieron|crecido|cae|caen|cayó|cayeron|caído|aumentó|aumentaron|aumentado|redujo|redujeron|reducido|descendió|descendieron|descendido|elevó|elevado|rebajó|rebajado|incrementó|incrementado|disparó|disparado)"],
  endings: ["o", "a", "er", "to", "ta", "mo", "ma", "vo", "va", "ro", "ra", "do", "da", "os", "as"],
  labels: ["(informe|documento|sentencia|auto|escrito|expediente|querella|atestado|dossier|resolución) [completo|final|judicial] de", "comisaría", "lo (penal|civil|social|mercantil|contencioso|administrativo)", "instrucción", "primera instancia", "(fiscalía|juzgado|tribunal|corte) (penal|civil|federal|oral|municipal|provincial|criminal|local)", "sector", "estación", "batallón", "destacamento", "teléfono :", "tel . :", "tel :", "whatsapp :", "número", "números", "n .º", "juzgado", "artículo", "artículos", "art .", "arts .", "ley", "nº", "n º", "n°", "núm .", "núm", "no .", "apartado", "foto", "de cada", "versión", "ruta", "rutas", "ruta nacional", "kilómetro", "km", "avenida", "carretera", "carrera", "autopista", "autovía", "zona", "distrito", "comuna", "sala", "sección", "vuelo", "parcela", "manzana", "lote", "celda", "página"],
  clocks: ["(pasadas|sobre|hacia|tras|eran|desde|hasta|antes de|después de|serían) las", "a las"],
  clockEnds: ["se", "ha", "han", "había", "habían", "era", "eran", "fue", "lo", "la", "los", "las", "cuando", "que", "no", "aproximadamente"],
  percent: ["por ciento", "por cien", "puntos porcentuales", "(tercios|cuartos|quintos|décimas) [de]", "tercera parte"],
  pronouns: { words: [], behind: [] },
};
