import type { Gazetteer } from "../pack.ts";
import { aged } from "./ages.ts";
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
  home: "IT",
  adjectiveCase: "lower",
  titleCase: false,
  peopleEnding: "",
  nounsFollow: false,
  somebody: { articles: ["il", "lo", "l'", "al", "allo", "all'", "dal", "dallo", "dall'", "del", "dello", "dell'", "sul", "sullo", "col"], endings: [] },
  decoys: [
    "Quartieri Spagnoli", "quartieri spagnoli",
    "piazza di Spagna", "New Mexico", "Nuovo Messico", "New England", "Nuovo Galles del Sud", "New Jersey", "Città del Messico", "Città di Panama", "Panama Papers", "Canale di Panama", "cappello panama",
    "Golfo (di|del) (Guinea|Messico|Oman)", "Principe del Galles", "Monaco di Baviera", "(Bayern|Baviera) Monaco", "porcellino d'India", "fico d'India", "fichi d'India", "Oceano Indiano", "oceano indiano",
    "(latino|nord|sud|centro|afro|ispano|pan|latino-|mezzo) (americano|americana|americani|americane)", "(nord|sud|centro) america", "America Latina", "Little Italy", "Italia (1|Uno|2|Due|Oggi|Viva|Independent|Online|Startup)",
    "Forza Italia", "Fratelli d'Italia", "Made in Italy", "Poste (i|I)taliane", "(Federazione|Confederazione|Unione|Associazione|Lega|Croce Rossa|Ferrovie|Autostrade|Conferenza Episcopale|Touring Club|Società|Istituto|Cooperativa|Azienda|Croce Verde|Corriere) (italiana|italiano|italiane)", "(Federazione|Confederazione|Unione|Associazione|Lega|Croce Rossa|Ferrovie|Autostrade) Italian(a|o|e)", "Autostrade per l'Italia", "Ferrovie dello Stato Italiane", "Mar Cinese", "mare della Cina", "Benin City", "France 24", "Radio Francia", "Russia Today", "Sky Italia", "Air France", "montagne russe", "insalata russa", "zuppa inglese",
    "chiave inglese", "roulette russa", "Gran Premio di San Marino", "Cuba libre", "Coppa Italia", "Lago Ciad", "(Delta|delta|fiume|bacino) del (Niger|Congo|Senegal)", "(isola|darsena|stadio|convento) di Sant'Elena",
    "pastore tedesco", "italiano (impeccabile|perfetto|stentato|corretto|fluente|incerto|maccheronico)", "inglese (impeccabile|perfetto|stentato|corretto|fluente|maccheronico)", "alla (francese|spagnola|russa|greca)", "all'italiana", "all'(inglese|americana)", "acqua tonica", "influenza spagnola",
    "Cavalieri di Malta", "Ordine di Malta", "Italia dei Valori",
  ],
  doubts: {
    Georgia: { means: "person", against: ["Atlanta", "Florida", "Stati Uniti", "Alabama", "Carolina", "Meloni", "Tennessee"], support: ["Tbilisi", "Caucaso", "Armenia", "Azerbaigian"] },
    Israele: { means: "namesake", against: [], support: ["Tel Aviv", "Gerusalemme"] },
    Aruba: { means: "namesake", against: ["provider", "hosting", "S.p.A."], support: ["Caraibi", "Oranjestad"] },
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
  provinces: [],
  hosts: ["bar", "ristorante", "pizzeria", "discoteca", "rione", "quartiere", "contrada", "vicolo", "hotel", "albergo", "teatro", "Banca", "Giro", "Corriere", "Touring", "Cavaliere", "Ordine", "Premio", "Coppa", "Miss", "Regina", "Chiesa", "Radio", "Tour", "Fratelli", "Lega", "Gran Premio", "Confindustria", "piazza", "viale", "corso", "stadio"],
  bodies: [],
  tails: ["Viva", "Oggi", "Online", "TV", "Mobile", "Telecom", "Spa", "Calcio"],
  language: {
    before: ["in", "lingua", "lingue", "tradotto dall*", "tradotto dal", "tradotta dal", "parla", "parlano", "parlava", "in lingua", "versione", "sottotitol* in", "doppiat* in"],
    articles: [],
    tongues: [],
    after: [],
  },
  compounds: { FR: ["franco"], IT: ["italo"], GB: ["anglo"], CN: ["sino"], RU: ["russo"], ES: ["ispano"], PT: ["luso"], DE: ["tedesco"], AT: ["austro"], GR: ["greco"] },
  leads: {
    in: ["in", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle", "tra", "fra", "presso", "entro", "fuori", "compres*", "inclus*", "attraverso", "lungo", "tramite", "via"],
    of: ["di", "d'", "del", "dello", "della", "dell'", "dei", "degli", "delle"],
    from: ["da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"],
    into: [],
    to: ["(destinazione|destino) [finale|ultima|dichiarata]", "verso", "a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle", "per", "contro", "sul", "sulla", "sull'", "sugli", "sui"],
    through: [],
    by: ["con", "insieme a", "assieme a", "insieme con"],
    and: ["e", "ed", "o", "oltre a", "nonché", "così come"],
    article: ["il", "lo", "la", "l'", "i", "gli", "le", "quella", "quelle", "quello", "quelli", "sola", "solo", "intera", "tutta", "tutto", "vicina", "mezza", "metà", "tutt'"],
    one: ["un", "uno", "una", "un'"],
    other: ["in (gran|maggior) parte", "tra cui", "fra cui", "tra (i|le) quali", "fra (i|le) quali", "nord", "sud", "est", "ovest", "centro", "anche", "pure", "che", "se", "ma", "mentre", "quando", "poi", "sempre", "è", "sono", "era", "erano", "tutti", "tutte", "entrambi", "entrambe", "ambedue", "quali", "cui", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "oggi", "ieri", "settentrionale", "meridionale", "non", "dopo", "secondo", "prima", "contro", "durante", "senza", "invece", "così", "intanto", "infine", "inoltre", "come", "dove", "perché", "se", "ogni", "altri", "alcuni", "molti", "quasi", "solo", "soltanto", "perfino", "persino", "né", "ora", "più"],
  },
  cues: {
    authority: ["interpol", "(per|di) parte", 
      "polizia", "polizie", "autorità", "procura", "procure", "procuratore", "procuratori", "pm", "magistrat*", "giudic*", "tribunal*", "corte", "dogan*", "minister*", "ministro", "gendarmi", "carabinieri", "govern*", "dipartimento", "giustizia", "forze dell'ordine",
      "forze di polizia", "agent*", "(guardi(a|e)|polizi(a|e)) di (frontiera|confine)", "agenzi*", "ufficial*", "investigator*", "inquirenti", "gendarmeri*", "guardia", "finanza", "carabinieri", "fisco", "parlamento", "senato", "militar*", "ambasciata", "colleghi", "omologhi", "desk", "unità", "regolatore", "garante", "forze", "richiesta", "erario", "corpo", "servizi", "questura", "prefettura", "squadra", "nucleo", "reparto", "comando", "direzione", "procedimento", "rogatoria", "consolato", "capitaneria", "poliziott*", "sceriff*", "intelligence", "antimafia", "antidroga", "cancelliere", "premier", "corti", "agcom", "authority", "commissario", "commissione", "operazione", "blitz", "ispettor*", "omolog*", "collegh*"
    ],
    acting: ["(preso|presero|prende|prendono) parte", "(ha|hanno) (indagato|investigato|operato|cooperato)", "(squadra|squadre|team) (investigativa|investigative|investigativo) [comune|comuni|congiunta]", "partecipat*", "partecipa*", "collaborat*", "collabora*", "lavorat*", "lavorano", "alla guida", "contribuit*", "indagano", "si sono mosse", "appoggio", "ausilio", "aiuto", "affiancat*", "fianco a fianco", "assistenza", "collaborazione", "cooperazione", "coordinat*", "guidat*", "coinvolt*", "supporto", "sostegno", "aderit*", "arrestat*", "concorso", "congiunta", "congiunto", "ha avviato", "ha chiesto", "hanno chiesto", "chiede", "chiedono", "perquisisce", "arresta", "blocca", "ordina", "oscura", "sequestra", "paesi partecipanti"],
    abroad: ["all'estero", "oltreconfine", "oltre confine", "oltre i confini", "(fuori|al di fuori) (dai|dei) confini [nazionali]", "fuori dall'Italia", "oltrefrontiera", "oltralpe"],
    anaphora: ["(ciascuno|ognuno) di (questi|quei) paesi", "di (questi|quei|tali) paesi", "dei rispettivi paesi", "dei paesi coinvolti"],
    inquiry: ["indagine", "indagini", "inchiesta", "inchieste"],
    person: ["immigrat*", ...aged, "entramb(i|e)", "caporal*", "caporale", "caposquadra", "(fra|tra) (loro|questi|essi)", "si tratta di", "prevalenza di", "in prevalenza", "prevalentemente", "per lo più", "perlopiù", "quasi tutti", "facevano parte", "fanno parte", "faceva parte", "fa parte", "facenti parte", "compaiono", "figurano", "compost(o|a|i|e) [di|da] soli", "pure lui", "pure lei", "anche lui", "anche lei", "anch'egli", "anch'essi", "anch'esso", "passegger*", "viaggiator*", "collaborator*", "conducent*", "automobilist*", "spacciator*", "pusher", "rapinator*", "ladr*", "ricettator*", "contrabbandier*", "falsar*", "contraffattor*", "narcos", "scafist*", "pellegrin*", "ambulante", "rider", "fattorin*", "badant*", "commercialist*", "avvocat*", "consulent*", "faccendier*", "prestanom*", "uomo d'affari", "uomini d'affari", "connazionale", "coetane*", "cugin*", "coppia di", "pilota", "capitano", "ex militare", "complici", "mandant*", "referent*", "vertici", "esponent*", "importatore", "importatori", "commerciante", "commercianti", "titolare", "titolari", "latitante", "latitanti", "boss", "trafficant*", "narcotrafficant*", "corriere", "corrieri", "ragazz*", "minorenn*", "cittadinanza", "etnia", "nascita", "clan", "gang", "gruppo", "organizzazione", "associazione", "sodalizio", "cosca", "famiglia", "pregiudicat*", "marinai", "equipaggio", "comandante", "skipper", "autista", "autotrasportatore", "camionista", "camionisti", "operai", "operaio", "lavorator*", "manager", "dirigente", "dirigenti", "broker", "amministratore", "intermediari*", "ambulant*", "venditor*", "sviluppatore", "informatico", "ingegnere", "esperto", "esperti", "componenti", "membri", "affiliati", "arrestato", "arrestata", "fermato", "fermati", "imputat*", "condannat*", "detenuto", "moglie", "marito", "figlio", "fratello", "coniugi", "connazional*", "turist*", "complic*", "prestanome", "gestor*", "proprietari*", "ricercato", "leader", "capo", "cittadino", "cittadina", "cittadini", "cittadine", "nazionalità", "uomo", "uomini", "soggett*", "donna", "donne", "indagat*", "sospettat*", "fratelli", "coppia", "hacker", "originari*", "residenti", "banda", "mafia", "imprenditore", "imprenditori", "studente", "studenti", "passaporto", "persone", "persona", "nato", "nata", "nati", "criminali", "giovane", "giovani", "programmatore", "enne", "enni", "arrestati", "detenuti", "truffator*", "pirati", "etnia"],
    border: ["(trattato|accordo|accordi) con", "(a due passi|a pochi chilometri|a pochi metri|a ridosso|non lontano|poco lontano|vicino) (dal|dalla|dall'|al|alla|all') [confine|territorio|frontiera]", "confinante con", "confinanti con", "confina con", "(confine|confini|frontiera|valico|valichi) con"],
    onlooking: ["come osservator*", "in qualità di osservator*", "in veste di osservator*"],
    event: ["portavoce", "guerra", "invasione", "partita", "partite", "incontro", "gara", "amichevole", "sfida", "Mondiali", "Mondiale", "Coppa del Mondo", "Olimpiadi", "Giochi olimpici", "Europei di calcio", "torneo", "Gran Premio", "festival", "conferenza", "vertice", "fiera", "elezioni"],
    law: ["multa", "multe", "legge", "leggi", "vietat*", "viet*", "giudic*", "corte", "tribunal*", "norma", "norme", "sanzion*", "regolator*", "stess(o|a|i|e)", "simil*", "confront*", "a differenza", "esempio", "analog*"],
    goods: ["marca", "marche", "brand", "sigar(o|i)", "bionde", "vin(o|i)", "olio", "gasolio", "carburant*", "alcolic*", "birr(a|e)", "abbigliamento", "capi (di abbigliamento|d'abbigliamento|di vestiario|griffati|contraffatti|falsi|firmati|e accessori)", "accessori", "calzature", "peluche", "bigiotteria", "pellame", "tessut*", "ricambi", "component* elettronic*", "fitofarmaci", "pesticidi", "cosmetic*", "profum*", "mascherine", "fuochi d'artificio", "botti", "reperti", "opere d'arte", "avorio", "tartufi", "alimenti", "conserve", "pomodoro", "grano", "latte", "miele", "merce", "merci", "sigarett*", "tabacc*", "cocaina", "eroina", "hashish", "droga", "stupefacent*", "scarpe", "borse", "orologi", "giocattoli", "medicinali", "farmaci", "pacchi", "pacchetti", "container", "carico", "carichi", "stecche", "prodotti", "articoli", "profugh*", "migrant*", "cuccioli", "cani", "animal*", "armi", "pistol*", "fucil*", "munizion*", "rifiuti", "banconot*", "marijuana", "provenienza", "fabbricazione", "manifattura", "apparecchi"],
    descent: ["origine", "origini"],
    users: ["(la pirateria|il tasso di pirateria) (è|era|arriva|tocca)", "seguit(o|a|i|e) (da|dal|dalla|dall'|dai|dagli|dalle)", "industria", "share", "ascolti", "(restare|resta|restano|restati|rimasti|rimangono|rimasto|finiti) a secco", "(al buio|schermi neri|schermo nero)", "tifos*", "appassionat*", "lettor*", "fan", "utente", "utenti", "utenza", "abbonat*", "clienti", "cliente", "clientela", "consumator*", "spettator*", "famiglie", "mercato", "mercati", "vittim*", "truffat*", "raggirat*", "risparmiator*", "investitor*", "ignar*", "pensionat*", "anzian*", "adulti", "popolazione", "on demand", "(milioni|migliaia|centinaia|milione|decine|maggioranza|maggior parte) (di|degli|delle)", "per cento (di|degli|delle)", "% (di|degli|delle)", "pubblico", "visite", "acquirent*", "telespettator*", "navigator*", "economia", "contribuent*"],
    visits: ["(raggiungibil|accessibil|consultabil|visibil)(e|i)", "(cliccat|visitat|frequentat)(o|a|i|e)", "visite", "visitatori", "traffico [web|internet|online|in rete|mensile|dati|organico|complessivo] (proveniva|proviene|proveniente|arrivava|arriva|veniva|viene)", "traffico (web|internet|online|mensile|dati|organico)", "traffico di (utenti|visite|rete)", "accessi"],
    preying: ["frodi [avvenute|commesse|messe a segno]", "truffe [avvenute|commesse|messe a segno]", "truffat*", "raggirat*", "raggirav*", "ai danni di", "a danno di", "in danno di", "prendevano di mira", "preso di mira"],
    selling: ["part(iva|ivano|ono|iti|ite) (per|verso)", "rivend*", "vist(o|a|i|e) (in|nel|nella|nei)", "spes(o|a|i|e) (in|nel|nella|nei)", "destinazione", "attes(o|a|i|e) (in|a)", "prosegui*", "piazzat*", "piazzand*", "porta(ndo|va|vano)", "trasporta(ndo|va|vano)", "stava[no] (portando|trasportando|viaggiando|puntando|andando)", "(puntava|puntavano|punta|puntando) verso", "in viaggio verso", "doveva[no] (finire|arrivare|raggiungere|andare|essere|giungere)", "dovevano (finire|arrivare|raggiungere|andare|essere|giungere)", "per raggiungere", "alla volta", "finivano", "raggiungere", "approdare", "smistat*", "consegnat*", "recapitat*", "piazzare", "rivendere", "immess* sul mercato", "distribuit*", "distribuiva*", "vendut*", "vendeva*", "venduti", "vendita", "commercializza*", "destinat*", "rivolt*", "trasmess*", "diffus*", "esportat*", "esporta*", "diretto", "diretta", "diretti", "dirette", "spediz*", "inviat*", "arriverà", "sbarca*", "raggiungevano", "smerciat*", "piazzat*", "rivendut*", "rivendita", "commerciat*", "ritrasmess*", "disponibil*", "popolare", "popolari", "spedit*", "rotta"],
    bound: ["[come] destinazione [finale]"],
    making: ["imbarcat*", "caricat(o|a|i|e)", "acquist*", "comprat*", "comprav*", "comprando", "rifornit* di", "prodott*", "fabbricat*", "costruit*", "confezionat*", "produzione", "assemblat*", "made", "reclutat*"],
    coming: ["provenienza", "rientra(va|vano|to|ti|ta|ndo)", "rientrare", "rientrano", "portat(o|a|i|e)", "venivano", "veniva", "vengono", "in arrivo", "sbarcat(o|a|i|e)", "sces(o|a|i|e)", "procurat*", "rifornit*", "rifornivano", "arriv*", "import*", "partit(o|a|i|e)", "giunt(o|a|i|e)", "salpat*", "carico", "carichi", "container", "merce", "provien*", "proven*", "originar*", "spediz*", "fatt(o|a|i|e) arrivare", "entrat(o|a|i|e)"],
    operating: ["gestiv*", "dirigev*", "lavorav*"],
    place: ["parti", "zone", "punti", "angoli", "operav*", "agiv*", "gestit*", "trasmettev*", "diriget*", "capi", "regione", "regioni", "città", "abitazioni", "case", "provincia", "province", "territorio", "territori", "confine", "confini", "suolo", "costa", "isola", "isole", "server", "conto", "rapporti", "sito", "siti", "social", "portale", "portali", "dominio", "domini", "hosting", "datacenter", "data center", "rete", "reti", "filiale", "istituto", "istituti", "porto", "porti", "aeroporto", "scalo", "frontiera", "valico", "deposito", "magazzino", "fabbrica", "stabilimento", "cittadina", "villaggio", "cantone", "fiduciaria", "sedi", "uffici", "call center", "immobil*", "ville", "villa", "appartament*", "paradiso", "paradisi", "circuito", "comune", "comuni", "località", "capitale", "banca", "banche", "conti", "sede", "carceri", "carcere", "stati membri", "nord", "sud", "frontiere", "coste"],
    funds: ["denaro", "soldi", "proventi", "profitti", "fondi", "bonifici", "contanti", "guadagni"],
    firm: ["piattaforma", "piattaforme", "provider", "holding", "ditta", "ditte", "impresa", "imprese", "trust", "colosso", "multinazionale", "big", "gigante", "società", "aziende", "azienda", "gruppo (audiovisivo|editoriale|televisivo|industriale|bancario|finanziario|media|multimediale|imprenditoriale|automobilistico|petrolifero)"],
  },
};
