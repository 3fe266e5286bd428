import type { NumberWords } from "../pack.ts";

export const numbers: NumberWords = {
  decimal: ",",
  units: [
    ["zero"], [], ["due"], ["tre"], ["quattro"], ["cinque"], ["sei"], ["sette"], ["otto"], ["nove"],
    ["dieci"], ["undici"], ["dodici"], ["tredici"], ["quattordici"], ["quindici"], ["sedici"], ["diciassette"], ["diciotto"], ["diciannove"],
  ],
  tens: [["venti"], ["trenta"], ["quaranta"], ["cinquanta"], ["sessanta"], ["settanta"], ["ottanta"], ["novanta"]],
  hundreds: [],
  hundred: { alone: ["cento"], after: [] },
  scales: [
    { value: 1e3, words: ["mille"], after: ["mila"], short: ["k"] },
    { value: 1e6, words: ["milione"], after: ["million", "milioni", "mln", "mil ."], short: ["=M", "mio", "mn"] },
    { value: 1e9, words: ["miliardo"], after: ["billion", "millardo", "millardi", "miliardi", "mld", "mrd"], short: ["bn", "b"] },
    { value: 1e12, words: [], after: ["bilione", "bilioni"], short: [] },
  ],
  collectives: [
    { value: 2, rough: false, words: ["paio [di]", "coppia di"] },
    { value: 10, rough: true, words: ["decina [di]"] },
    { value: 12, rough: true, words: ["dozzina [di]", "dozzine [di]"] },
    { value: 15, rough: true, words: ["quindicina [di]"] },
    { value: 20, rough: true, words: ["ventina [di]"] },
    { value: 30, rough: true, words: ["trentina [di]"] },
    { value: 40, rough: true, words: ["quarantina [di]"] },
    { value: 50, rough: true, words: ["cinquantina [di]"] },
    { value: 60, rough: true, words: ["sessantina [di]"] },
    { value: 70, rough: true, words: ["settantina [di]"] },
    { value: 80, rough: true, words: ["ottantina [di]"] },
    { value: 90, rough: true, words: ["novantina [di]"] },
    { value: 100, rough: true, words: ["centinaio [di]"] },
    { value: 1000, rough: true, words: ["migliaio [di]"] },
  ],
  fractions: { half: ["mezzo", "mezza"], quarter: [] },
  articles: ["un", "un'", "uno", "una"],
  and: ["e", "ed"],
  andInTens: false,
  point: ["virgola"],
  heads: {},
  runsTogether: true,
  pairs: false,
  hedges: {
    min: {
      before: [
        "oltre", "[ben] oltre", "più di", "piu di", "di più di", "almeno", "superiore a", "superiori a", "superiore ai", "superiori ai", "superiore alle", "superiori alle", "superiore agli", "superiore al",
        "superato", "superati", "superata", "superate", "supera", "superano", "superi", "superino", "superasse", "superassero", "supererebbe", "supererebbero", "supererà", "supereranno", "superava", "superavano", "superando", "non meno di", "poco più di", "appena più di", "a partire da", "un minimo di", "minimo", "sopra", "al di sopra di", "sopra i", "sopra le", "ben più di",
        "maggiore di", "parte da", "partono da", "partiva da", "partivano da", "partire da", "non (scende|scendono|scendeva|scendevano) sotto [i|gli|le|il|la]", "non sotto [i|gli|le]", "non inferiore a", "non inferiori a", "non inferiore ai", "oltrepassa[no]", "oltrepassato", "ha (oltrepassato|superato)", "eccede", "ben oltre", "abbondantemente oltre", "più di un", "come minimo", "quantomeno", "perlomeno", "se non più di",
      ],
      after: ["+", "o più", "o poco più", "e più", "abbondanti", "e rotti", "e passa", "e passa", "e oltre", "ed oltre", "o oltre", "in su", "almeno"],
    },
    max: {
      before: [
        "fino a", "fino ai", "fino agli", "fino alle", "fino al", "sino a", "sino ai", "al massimo", "non più di", "non oltre", "meno di", "un massimo di", "massimo", "inferiore a", "inferiore ai", "inferiori a", "sotto i", "sotto le",
        "non superiore a", "non (supera|superano|superava|superavano)", "non superiore ai", "non superiori a", "non (va|vanno) oltre", "non oltre i", "massimo è di", "(multa|sanzione|pena) massima di", "massima di", "massime di", "può arrivare a", "possono arrivare a", "arrivare fino a", "arrivare fino ai", "(può|possono|potrebbe|potrebbero|poteva|potevano|potrà|potranno) (toccare|raggiungere|salire a|costare fino a)", "(può|possono|potrebbe|potrebbero|potrà|potranno) arrivare (a|ai|alle|fino a|fino ai)", "non (supererebbe|supererà|supererebbero|superi|supererebbe i)", "poteva arrivare a", "fin a", "tetto di", "tetto massimo di", "al di sotto di",
      ],
      after: ["al massimo", "o meno"],
    },
    about: {
      before: [
        "circa", "quasi", "all'incirca", "pressoché", "pressappoco", "più o meno", "intorno a", "intorno ai", "intorno alle", "intorno agli", "attorno a", "attorno ai", "attorno alle", "attorno agli", "una media di", "in media",
        "vicino a", "vicina a", "vicini a", "vicine a", "vicino ai", "vicina ai", "vicino agli", "vicina agli", "vicini agli", "vicine agli", "vicini ai", "vicino alle", "vicina alle", "nell'ordine di", "nell'ordine dei", "dell'ordine di", "sull'ordine di", "poco meno di", "qualcosa come",
        "sfiora", "sfiorano", "sfiorato", "sfiorati", "sfiorando", "sfiorava", "sfiorava i", "sfioravano", "sfiorare", "si aggira su", "si aggira sui", "si aggira intorno ai", "si aggirano sui", "stimato in", "stimati in", "stimata in", "stimate in", "approssimativamente", "~", "≈", "ca .", "grosso modo",
      ],
      after: ["circa", "all'incirca", "più o meno", "in media", "o giù di lì", "o poco meno", "scarsi", "stimato", "stimati", "stimata", "stimate"],
    },
  },
  noHedges: ["oltre (a|ai|alle|agli|all')", "forze dell'ordine [di]", "forze dell'ordine dei"],
  fillers: ["ampiamente", "abbondantemente", "nettamente", "leggermente", "i", "gli", "le", "il", "la", "lo", "un", "una", "uno", "di", "ai", "alle", "agli", "a", "ben", "altri", "altre", "dei", "delle", "un totale di", "gli altri", "le altre", "soli", "sole", "l'"],
  ranges: [
    { open: ["tra", "fra", "compreso tra", "compresa tra", "compresi tra"], middle: ["e", "ed"] },
    { open: ["tra", "fra"], middle: ["ai", "agli", "alle", "al", "a"] },
    { open: ["da", "dai", "dalle", "dagli", "dal"], middle: ["a", "ai", "alle", "agli", "al", "ad", "fino a", "sino a"] },
    { open: [], middle: ["o", "oppure"] },
  ],
  endings: ["enne*", "enni", "esimo", "esima", "°"],
  labels: ["(segnalare|segnalato|segnalazioni|segnalazione|telefonare|telefonata|telefonate|telefonato|rivolgersi|chiamata|chiamate) (al|allo)", "(chiamare|chiamando|chiamato|contattare|contattato|avvisare|allertare|comporre) [subito] (il|lo)", "fase", "numero", "canale", "edizione", "capitolo", "tappa", "puntata", "episodio", "livello", "articolo", "articoli", "art .", "artt .", "comma", "commi", "legge", "n .", "n°", "nº", "n ° ", "nr .", "num .", "lettera", "foto", "capo"],
  percent: ["per cento", "percento", "punti percentuali", "(terzi|quarti|quinti|decimi) [di|dei|degli|delle|del|della]"],
  pronouns: { words: [], behind: [] },
};
