import type { Gazetteer } from "../pack.ts";
import { agencies } from "./agencies.ts";
import { countries } from "./countries.ts";

const endings = (word: string): readonly string[] => {
  const stem = word.slice(0, -1);
  if (word.endsWith("ga")) return [word, `${stem}i`, `${stem}hi`, `${stem}he`];
  if (/(co|go)$/.test(word)) return [word, `${stem}a`, `${stem}i`, `${stem}hi`, `${stem}he`];
  if (word.endsWith("io")) return [word, `${stem}a`, stem, `${stem}e`];
  if (word.endsWith("o")) return [word, `${stem}a`, `${stem}i`, `${stem}e`];
  if (word.endsWith("a")) return [word, `${stem}i`, `${stem}e`];
  return word.endsWith("e") ? [word, `${stem}i`] : [word];
};

export const gazetteer: Gazetteer = {
  countries,
  agencies,
  inflect: endings,
  adjectiveCase: "lower",
  titleCase: false,
  nounsFollow: false,
  decoys: [
    "piazza di Spagna", "New Mexico", "Nuovo Messico", "New England", "Nuovo Galles del Sud", "New Jersey", "Città del Messico", "Città di Panama", "Panama Papers", "Canale di Panama", "cappello panama",
    "Golfo (di|del) (Guinea|Messico|Oman)", "Principe del Galles", "Monaco di Baviera", "(Bayern|Baviera) Monaco", "porcellino d'India", "fico d'India", "fichi d'India", "Oceano Indiano", "oceano indiano",
    "(latino|nord|sud|centro|afro|ispano|pan|latino-|mezzo) (americano|americana|americani|americane)", "(nord|sud|centro) america", "America Latina", "Little Italy", "Italia (1|Uno|2|Due|Oggi|Viva|Independent|Online|Startup)",
    "Forza Italia", "Fratelli d'Italia", "Made in Italy", "Poste Italiane", "France 24", "Radio Francia", "Russia Today", "Sky Italia", "Air France", "montagne russe", "insalata russa", "zuppa inglese",
    "chiave inglese", "roulette russa", "Gran Premio di San Marino", "Cuba libre", "Coppa Italia", "Lago Ciad",
    "pastore tedesco", "alla (francese|spagnola|russa|greca)", "all'italiana", "all'(inglese|americana)", "acqua tonica", "influenza spagnola",
    "Cavalieri di Malta", "Ordine di Malta", "Italia dei Valori",
  ],
  doubts: {
    Georgia: { means: "person", against: ["Atlanta", "Florida", "Stati Uniti", "Alabama", "Carolina", "Meloni", "Tennessee"], support: ["Tbilisi", "Caucaso", "Armenia", "Azerbaigian"] },
    Israele: { means: "person", against: [], support: ["Tel Aviv", "Gerusalemme"] },
    Usa: { means: "word", against: [], support: [] },
    Mali: { means: "word", against: [], support: ["Bamako", "Sahel"] },
    Togo: { means: "word", against: [], support: [] },
    Anguilla: { means: "word", against: [], support: [] },
    Monaco: { means: "place", against: ["Baviera", "Bayern", "tedesca", "Germania"], support: ["Principato", "Montecarlo", "Costa Azzurra", "Nizza", "polizia", "autorità"] },
    Montserrat: { means: "person", against: ["Barcellona"], support: ["Caraibi"] },
    Martinica: { means: "place", against: [], support: ["Caraibi", "Antille", "francese", "isola"] },
    "Santa Lucia": { means: "place", against: ["Napoli", "Siracusa"], support: ["Caraibi"] },
    "Saint Lucia": { means: "place", against: [], support: ["Caraibi"] },
  },
  surnames: [],
  hosts: ["Banca", "Giro", "Corriere", "Touring", "Cavaliere", "Ordine", "Premio", "Coppa", "Miss", "Regina", "Chiesa", "Radio", "Tour", "Fratelli", "Lega", "Gran Premio", "Confindustria", "piazza", "viale", "corso", "stadio"],
  tails: ["Viva", "Oggi", "Online", "TV", "Mobile", "Telecom", "Spa", "Calcio"],
  language: {
    before: ["in", "lingua", "lingue", "tradotto dall*", "tradotto dal", "tradotta dal", "parla", "parlano", "parlava", "in lingua", "versione", "sottotitol* in", "doppiat* in"],
    after: [],
  },
  compounds: { FR: ["franco"], IT: ["italo"], GB: ["anglo"], CN: ["sino"], RU: ["russo"], ES: ["ispano"], PT: ["luso"], DE: ["tedesco"], AT: ["austro"], GR: ["greco"] },
  leads: {
    in: ["in", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle", "tra", "fra", "presso", "entro", "fuori", "verso", "compres*", "inclus*", "attraverso", "lungo", "tramite", "via"],
    of: ["di", "d'", "del", "dello", "della", "dell'", "dei", "degli", "delle"],
    from: ["da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"],
    to: ["a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle", "per", "contro", "sul", "sulla", "sull'", "sugli", "sui"],
    by: ["con", "insieme a", "assieme a", "insieme con"],
    and: ["e", "ed", "o", "oltre a", "nonché", "così come"],
    article: ["il", "lo", "la", "l'", "i", "gli", "le", "quella", "quelle", "quello", "quelli", "sola", "solo", "intera", "tutta", "tutto", "vicina"],
    one: ["un", "uno", "una", "un'"],
    other: ["nord", "sud", "est", "ovest", "centro", "anche", "pure", "che", "se", "ma", "mentre", "quando", "poi", "sempre", "è", "sono", "era", "tutti", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "oggi", "ieri", "settentrionale", "meridionale", "non", "dopo", "secondo", "prima", "contro", "durante", "senza", "invece", "così", "intanto", "infine", "inoltre", "come", "dove", "perché", "se", "ogni", "altri", "alcuni", "molti", "quasi", "solo", "soltanto", "perfino", "persino", "né", "ora", "più"],
  },
  cues: {
    authority: [
      "polizia", "polizie", "autorità", "procura", "procure", "procuratore", "procuratori", "pm", "magistrat*", "giudic*", "tribunal*", "corte", "dogan*", "minister*", "ministro", "govern*", "dipartimento", "giustizia", "forze dell'ordine",
      "forze di polizia", "agent*", "agenzi*", "ufficial*", "investigator*", "inquirenti", "gendarmeri*", "guardia", "finanza", "carabinieri", "fisco", "parlamento", "senato", "militar*", "ambasciata", "colleghi", "omologhi", "desk", "unità", "regolatore", "garante", "forze", "richiesta", "erario", "corpo", "servizi",
    ],
    acting: ["partecipat*", "partecipa*", "collaborat*", "collabora*", "collaborazione", "cooperazione", "coordinat*", "guidat*", "coinvolt*", "supporto", "sostegno", "aderit*", "arrestat*", "concorso", "congiunta", "congiunto", "ha avviato", "ha chiesto", "hanno chiesto", "chiede", "chiedono", "perquisisce", "arresta", "blocca", "ordina", "oscura", "sequestra", "paesi partecipanti"],
    anaphora: ["(ciascuno|ognuno) di (questi|quei) paesi", "di (questi|quei|tali) paesi", "dei rispettivi paesi", "dei paesi coinvolti"],
    inquiry: ["indagine", "indagini", "inchiesta", "inchieste"],
    person: ["cittadino", "cittadina", "cittadini", "cittadine", "nazionalità", "uomo", "uomini", "soggett*", "donna", "donne", "indagat*", "sospettat*", "fratelli", "coppia", "hacker", "origine", "origini", "originari*", "residenti", "banda", "mafia", "imprenditore", "imprenditori", "studente", "studenti", "passaporto", "persone", "persona", "nato", "nata", "nati", "criminali", "giovane", "giovani", "programmatore", "enne", "enni", "arrestati", "detenuti", "truffator*", "pirati", "etnia"],
    users: ["utente", "utenti", "utenza", "abbonat*", "clienti", "cliente", "clientela", "consumator*", "spettator*", "famiglie", "mercato", "mercati", "vittim*", "pubblico", "visite", "acquirent*", "telespettator*", "navigator*"],
    selling: ["distribuit*", "distribuiva*", "vendut*", "vendeva*", "venduti", "vendita", "commercializza*", "destinat*", "rivolt*", "trasmess*", "diffus*", "esportat*", "ritrasmess*", "disponibil*", "popolare", "popolari", "spedit*"],
    making: ["prodott*", "fabbricat*", "importat*", "provenient*", "proveniva*", "provenienza", "originar*", "arriva*", "costruit*", "acquistat*", "made"],
    place: ["regione", "regioni", "città", "abitazioni", "case", "provincia", "province", "territorio", "territori", "confine", "confini", "suolo", "costa", "isola", "isole", "server", "comune", "comuni", "località", "capitale", "società", "aziende", "azienda", "banca", "banche", "conti", "sede", "carceri", "carcere", "stati membri"],
  },
};
