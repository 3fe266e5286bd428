import type { CountWords } from "../pack.ts";

export const counts: CountWords = {
  headFinal: false,
  adjectiveEndings: [],
  pluralEnding: "",
  nouns: {
    arrests: [
      "arrest(o|i)", "ferm(o|i)", "ordinanz(a|e) di custodia [cautelare]", "ordinanz(a|e) di misur(a|e) cautelar(e|i)", "ordinanz(a|e) cautelar(e|i)", "custodi(a|e) cautelar(e|i)", "provvediment(o|i) di (fermo|custodia|arresto|cattura)", "mandat(o|i) di (arresto|cattura)", "mandat(o|i) d'arresto", "decret(o|i) di fermo", "cattur(a|e)", "arresti domiciliari", "custodie in carcere", "misur(a|e) di custodia",
    ],
    suspects: [
      "indagat(o|a|i|e)", "sospettat(o|a|i|e)", "sospett(o|i)", "imputat(o|a|i|e)", "denunciat(o|a|i|e)", "denunce", "denunzie", "misur(a|e) cautelar(e|i) [personal(e|i)]", "misure personali", "misure restrittive", "provvedimenti restrittivi", "avvis(o|i) di garanzia", "informazion(e|i) di garanzia", "presunt(o|i) (pirat(a|i)|hacker|affiliati|autori|responsabili|truffatori|membri|componenti)", "hacker", "affiliat(o|i)", "truffator(e|i)", "responsabil(e|i)", "pregiudicat(o|i)", "trafficant(e|i)", "spacciator(e|i)", "corrier(e|i)", "prestanome", "segnalat(o|i)", "narcotrafficanti", "pusher", "malviventi", "latitant(e|i)", "esponent(e|i) (del clan|della cosca)", "contraffattori", "cybercriminali", "criminali", "falsari", "avvisi di conclusione [delle] indagini", "ricercati", "rinvii a giudizio", "richieste di rinvio a giudizio",
    ],
    convictions: ["condann(a|e)", "patteggiament(o|i)", "sentenze di condanna"],
    searches: ["perquisizion(e|i) [domiciliar(e|i)|locali|personali|informatiche]", "blitz", "irruzion(e|i)", "decret(o|i) di perquisizione", "ispezion(e|i)", "accessi ispettivi"],
    servers: ["server", "servers", "macchine server"],
    devices: [
      "decoder", "dispositiv(o|i)", "apparecchi", "apparat(o|i)", "apparecchiatur(a|e)", "box", "set top box", "tv box", "android box", "firestick", "fire stick", "chiavett(a|e)", "telefon(o|i)", "telefonin(o|i)", "cellular(e|i)", "smartphone", "computer", "personal computer", "pc", "notebook", "laptop", "portatili", "tablet", "hard disk", "dischi rigidi", "dischi", "smart card", "smartcard", "sim", "schede sim", "schede", "scheda", "pen drive", "ricevitori", "modem", "router", "supporti informatici", "supporti", "masterizzatori", "terminali", "card", "pezzotti", "iphone", "ripetitori", "antenne", "parabole", "telecamere", "memorie", "pos",
    ],
    domains: ["dominio", "domini", "domini internet", "nomi a dominio", "nomi di dominio", "sit(o|i) [web|internet|pirata|illegali]", "portal(e|i)", "pagin(a|e) web", "pagine internet", "link", "url", "siti-vetrina", "indirizzi web", "fqdn", "risorse web", "risorse online", "piattaforme online", "piattaforme di streaming", "piattaforme streaming", "negozi online", "siti e-commerce", "spazi web", "forum"],
    channels: ["canal(e|i)", "canali (tv|televisivi)", "emittenti", "reti televisive"],
    users: ["utent(e|i) [finali]", "abbonat(o|i)", "client(e|i)", "clienti finali", "spettatori", "famiglie", "consumatori", "abbonament(o|i)", "fruitor(e|i)", "utenze", "acquirent(e|i)", "sottoscrittori", "iscritti", "italiani abbonati", "utilizzatori [finali]", "visitatori", "nuclei familiari", "telespettatori"],
    resellers: ["rivenditor(e|i)", "reseller", "resellers", "distributor(e|i)", "venditor(e|i)", "sub-rivenditori", "sub rivenditori", "intermediari"],
    bank_accounts: ["cont(o|i) corrent(e|i)", "cont(o|i) bancar(io|i)", "conti", "rapporti (bancari|finanziari|di conto)", "cont(o|i) di pagamento", "account PayPal", "conti PayPal", "carte prepagate", "rapporti finanziari", "conti gioco", "depositi bancari"],
    vehicles: ["veicol(o|i)", "auto", "automobil(e|i)", "autovettur(a|e)", "vettur(a|e)", "motocicl(o|i)", "moto", "furgon(e|i)", "camion", "automezz(o|i)", "mezz(o|i)", "imbarcazion(e|i)", "autocarri", "natanti", "scooter", "supercar", "motoveicoli", "gommoni", "autoarticolati"],
    properties: ["immobil(e|i)", "appartament(o|i)", "vill(a|e)", "terren(o|i)", "fabbricat(o|i)", "unità immobiliari", "abitazion(e|i)", "beni immobili", "capannon(e|i)", "box auto", "ville", "palazzine"],
    officers: ["agent(e|i)", "operator(e|i) [di polizia|della polizia [postale]|della polizia di stato]", "poliziott(o|i)", "militar(i|e)", "carabinier(e|i)", "finanzier(e|i)", "uomini delle fiamme gialle", "investigator(e|i)", "unità operative", "operatori", "funzionari doganali", "funzionari", "unità cinofile", "baschi verdi", "specialisti", "fiamme gialle"],
    works: ["film", "serie", "serie tv", "titol(o|i)", "oper(a|e)", "opere audiovisive", "episod(io|i)", "programm(i|a) televisivi", "pellicol(a|e)", "video", "bran(o|i)", "canzon(i|e)", "libri", "e-book", "album", "videogiochi", "contenuti audiovisivi", "brani musicali", "testate giornalistiche", "quotidiani", "riviste", "libri di testo"],
    countries: ["paes(e|i)", "nazion(e|i)", "stati", "stati membri", "stati esteri", "paesi membri", "stati europei"],
    groups: ["[gruppi|gruppo] criminal(e|i)", "grupp(o|i) criminal(e|i)", "organizzazion(e|i) [criminal(e|i)|internazional(e|i)|a delinquere]", "band(a|e)", "associazion(e|i) (a|per) delinquere", "associazioni criminali", "sodaliz(io|i) [criminal(e|i)]", "clan", "cosche", "reti criminali", "consorterie", "gruppi organizzati", "cartelli"],
    apps: ["app", "applicazion(e|i)", "apk"],
    social: ["canal(e|i) (telegram|social|whatsapp|youtube)", "grupp(o|i) (telegram|whatsapp|facebook|social)", "profil(o|i) [social|facebook|instagram]", "pagin(a|e) (facebook|social|instagram)", "account [social|instagram|facebook|telegram]", "chat [telegram]", "bot telegram", "gruppi e canali telegram"],
  },
  uncounted: ["sit(o|i) (industriale|industriali|produttivo|produttivi|di stoccaggio)", "case (famose|di moda|madri|produttrici|editrici|automobilistiche)", "account (email|di posta)", "conti pubblici", "forze di polizia", "misure interdittive", "provvedimenti interdittivi", "uffici giudiziari", "conferenze stampa"],
  persons: [
    "person(a|e) [fisiche]", "soggett(o|i)", "individu(o|i)", "uom(o|ini)", "donn(a|e)", "cittadin(o|i|a|e)", "component(e|i)", "membr(o|i)", "appartenent(e|i)", "espert(o|i)", "giovan(e|i)", "ragazz(o|i|e)", "minorenn(e|i)", "stranier(o|i)", "italian(o|i)", "gestor(e|i)", "amministrator(e|i)", "organizzator(e|i)", "tecnic(o|i)", "titolar(e|i)", "imprenditor(e|i)", "professionist(a|i)", "fratell(o|i)", "complic(e|i)", "leader", "capi", "promotor(e|i)", "napoletani", "partecipi", "sodali", "nordafricani", "coetanei", "ventenni", "trentenni", "quarantenni", "cinquantenni", "extracomunitari", "dipendenti", "commercianti", "destinatari", "vertici", "nominativi", "posizioni", "conviventi", "coniugi", "studenti", "pirati", "figure", "operai",
  ],
  places: ["cas(a|e)", "magazzin(o|i)", "deposit(o|i)", "garage", "local(e|i)", "obiettiv(o|i)", "sed(e|i)", "uffic(io|i)", "eserciz(io|i) [commercial(e|i)]", "negoz(io|i)", "bar", "pub", "attività commerciali", "punti vendita", "aziende", "laboratori", "opifici"],
  actions: {
    users: ["abbonat(e|i) a", "utilizzan(o|do)", "serviva[no]", "rifornivano", "raggiungeva", "utilizzavano", "guardan(o|do)", "guardavano", "multat(e|i)", "sanzionat(e|i)", "verbale", "si erano abbonat(e|i)", "fruivano", "fruiscono", "acquistavano", "sanzion(e|i) amministrativ(a|e)"],
    arrests: [
      "arrestat(o|a|i|e)", "arrestan(o|do)", "arrestare", "arresta", "fermat(o|a|i|e)", "in manette", "manette (per|a|ai)", "in carcere", "il carcere", "carcere per", "in arresto", "ai domiciliari", "agli arresti [domiciliari]", "ai (ceppi)", "in cella", "detenut(o|i|a|e)", "catturat(o|a|i|e)", "in stato di fermo", "in stato di arresto", "dietro le sbarre", "tratt(e|i) in arresto", "custodia cautelare", "arrestarono", "ammanettat(o|i|a|e)", "bloccat(i|e) e arrestat(i|e)", "finit(i|e) in (carcere|cella)", "assicurat(i|e) alla giustizia", "arresto per", "colpit(o|i|a|e) da (misura|misure|ordinanza|ordinanze|provvedimenti)", "misura (cautelare|degli arresti|della custodia)",
    ],
    suspects: [
      "indagat(o|a|i|e)", "denunciat(o|a|i|e)", "denunzi(a|e|ato|ati)", "deferit(o|a|i|e)", "segnalat(o|a|i|e)", "iscritt(i|e|o|a) nel registro", "perquisit(i|e)", "rinviat(o|a|i|e) a giudizio", "imputat(o|a|i|e)", "a processo", "sotto indagine", "sotto inchiesta", "sottopost(i|e) a indagini", "nei guai", "indagan(o|do)", "incriminat(i|e)", "destinatari(e|) di (perquisizioni|avvisi)",
    ],
    convictions: ["condannat(o|a|i|e)", "condanna", "condanne", "patteggiat(o|e)", "hanno patteggiato"],
    searches: ["perquisit(o|a|i|e)", "perquisiscono", "perquisire", "ispezionat(o|i|e|a)", "setacciat(i|e)"],
  },
  accusations: ["nei confronti di", "a carico di", "destinatar(io|i|ie) di", "riguarda", "misura nei confronti di", "accusat(o|a|i|e)", "sospettat(i|e)", "ritenut(i|e) responsabili", "coinvolt(o|a|i|e)", "interessat(i|e)", "identificat(o|a|i|e)", "individuat(i|e)", "a vario titolo", "nel mirino", "gravemente indiziat(i|e)", "raggiunt(i|e)", "smascherat(i|e)", "scoperti", "a piede libero"],
  socialMedia: ["Telegram", "WhatsApp", "Discord", "YouTube", "social [network]", "messaggistica", "Facebook", "Instagram", "TikTok"],
  television: ["tv", "televisiv(i|e|o|a)", "pay tv", "televisione", "satellitar(i|e)", "sportivi", "palinsest(o|i)"],
  modifiers: [
    "presunt(o|a|i|e)", "nuov(o|a|i|e)", "altr(o|a|i|e)", "ulterior(e|i)", "divers(i|e)", "different(e|i)", "grand(e|i)", "important(e|i)", "principal(e|i)", "inter(o|i|e)", "giovan(e|i)", "ben", "cos(i)ddett(i|e)", "fals(i|e)", "vecch(i|ie)", "potent(i)", "sofisticat(i|e)", "not(i|e)", "pericolos(i|e)", "potenzial(e|i)", "illegal(e|i)", "illecit(i|e)", "moderni", "distint(i|e)", "singol(i|e)", "anzian(i|e)", "ignar(i|e)", "effettiv(i|e)", "lussuos(i|e)", "prestigios(i|e)", "numeros(i|e)", "qualificati", "simultane(i|e)", "odiern(i|e)", "propri", "suoi", "loro", "e passa", "rimanenti", "restanti", "ex", "nostri", "vari(e|)", "inconsapevoli", "unici",
  ],
  possessives: [],
  placePrepositions: ["in", "nel", "nei", "nella", "nelle", "fra", "tra", "a"],
  partitives: ["di", "dei", "degli", "delle", "di questi", "di queste", "tra", "fra", "di cui", "dei quali", "delle quali", "d'", "di loro", "dei suoi", "in tutto", "complessivi", "complessive", "gli", "le", "i"],
  others: ["altr(i|e)", "ulteriori", "altrettant(i|e)", "rimanenti", "restanti"],
  copulas: ["sono", "furono", "fu", "sono stat(i|e)", "erano", "sarebbero", "è di", "è", "a", "ad", "saliti a", "salgono a", "salito a", "superano", "superavano", "superato", "raggiungono", "raggiungevano", "ammontano a", "sfiorano", "totale", "in totale", "per un totale di", "circa", "erano in", "in"],
  conjunctions: ["e", "ed", "nonché", "oltre a", "o", "tra", "e/o"],
  functionWords: [
    "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'", "di", "a", "ad", "da", "in", "con", "su", "per", "tra", "fra", "del", "dello", "della", "dell'", "dei", "degli", "delle", "al", "allo", "alla", "all'", "ai", "agli", "alle", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle", "e", "ed", "o", "ma", "che", "cui", "chi", "quale", "quali", "quando", "dove", "mentre", "perché", "se", "come", "è", "sono", "era", "erano", "sia", "stato", "stata", "stati", "state", "ha", "hanno", "aveva", "avevano", "avrebbe", "avrebbero", "sarebbe", "sarebbero", "viene", "vengono", "si", "ci", "ne", "non", "più", "meno", "anche", "già", "solo", "ora", "poi", "oggi", "ieri", "suo", "sua", "loro", "questo", "questa", "questi", "queste", "quello", "quella", "quelli", "quelle", "nonché", "presso", "durante", "dopo", "prima", "contro", "verso", "oltre", "circa", "secondo", "attraverso", "mediante", "tramite", "finora", "complessivamente", "ciascuno", "tutti", "tutte", "dislocati", "finiti", "finite", "finiscono",
  ],
  clauseBreaks: ["ma", "mentre", "invece", "dopo", "quando", "però"],
  ages: ["età di", "età", "di anni", "anni"],
  negators: ["non", "nessun", "nessuno", "nessuna", "senza", "né", "mai"],
};
