import type { MoneyWords } from "../pack.ts";

export const money: MoneyWords = {
  currencies: {
    EUR: ["euro", "euri"], USD: ["(dollaro|dollari) (americano|americani|statunitense|statunitensi)", "dollari usa"], GBP: ["(sterlina|sterline) [inglesi|britanniche|inglese|britannica]"],
    CHF: ["(franco|franchi) (svizzero|svizzeri)"], JPY: ["yen"], CNY: ["yuan", "renminbi"], INR: ["(rupia|rupie) (indiana|indiane)"], RUB: ["(rublo|rubli)"], BRL: ["real [brasiliani]", "reais"], KRW: ["won [sudcoreani]"],
    TRY: ["(lira|lire) (turca|turche)"], PLN: ["zloty"], CZK: ["(corona|corone) (ceca|ceche)"], HUF: ["(fiorino|fiorini) (ungherese|ungheresi)"], RON: ["(leu|lei) [rumeni|romeni]"], BGN: ["(lev|leva) [bulgari]"],
    SEK: ["(corona|corone) (svedese|svedesi)"], NOK: ["(corona|corone) (norvegese|norvegesi)"], DKK: ["(corona|corone) (danese|danesi)"], ISK: ["(corona|corone) (islandese|islandesi)"], UAH: ["(grivna|grivnia|grivne)"],
    ILS: ["(siclo|sicli|shekel) [israeliani]"], THB: ["baht [thailandesi]"], MYR: ["ringgit [malesi]"], IDR: ["(rupia|rupie) indonesiane"], VND: ["dong [vietnamiti]"], PHP: ["pesos filippini"], PKR: ["rupie pakistane"], BDT: ["taka"],
    ZAR: ["rand [sudafricani]"], NGN: ["naira"], KES: ["scellini [kenioti]"], GHS: ["cedi"], EGP: ["sterline egiziane", "lire egiziane"], LBP: ["lire libanesi"], MAD: ["dirham [marocchini]"], TND: ["dinari tunisini"], DZD: ["dinari algerini"],
    KWD: ["dinari kuwaitiani"], SAR: ["riyal sauditi"], QAR: ["riyal (qatarioti|del qatar)"], AED: ["dirham (emiratini|degli emirati)"], IRR: ["rial iraniani"], IQD: ["dinari iracheni"],
    AUD: ["(dollaro|dollari) (australiano|australiani)"], CAD: ["(dollaro|dollari) (canadese|canadesi)"], NZD: ["dollari neozelandesi"], HKD: ["dollari di hong kong"], SGD: ["dollari di singapore"], TWD: ["dollari taiwanesi"],
    MXN: ["(peso|pesos) (messicano|messicani)"], ARS: ["(peso|pesos) (argentino|argentini)"], CLP: ["(peso|pesos) (cileno|cileni)"], COP: ["(peso|pesos) (colombiano|colombiani)"], UYU: ["(peso|pesos) uruguaiani"], DOP: ["(peso|pesos) dominicani"],
    PEN: ["(sol|soles) [peruviani]"], PYG: ["guarani"], BOB: ["boliviani di valuta"], VES: ["(bolivar|bolivares)"], CRC: ["colones"], GTQ: ["quetzal"], HNL: ["lempira"], RSD: ["dinari serbi"], ALL: ["lek [albanesi]"], GEL: ["lari"], MNT: ["tugrik"], KZT: ["tenge"],
    ESP: ["(peseta|pesete|pesetas)"], ITL: ["(lira|lire) italiane", "vecchie lire", "lire"], FRF: ["franchi francesi"], DEM: ["(marco|marchi) (tedesco|tedeschi)"], NLG: ["(fiorino|fiorini) (olandese|olandesi)"], FIM: ["(marco|marchi) (finlandese|finlandesi)"],
    PTE: ["(escudo|escudi)"], GRD: ["(dracma|dracme)"],
  },
  families: { dollar: ["(dollaro|dollari)"], peso: ["(peso|pesos)"], krone: ["(corona|corone)"], franc: ["(franco|franchi)", "fr .", "frs", "fr"], pound: [], rupee: ["(rupia|rupie)"], dinar: ["(dinaro|dinari)"], rial: ["(rial|riyal)"], lira: [] },
  dollarSign: ["US"],
  compounds: [],
  of: ["di", "d'"],
  places: {},
  elided: ["(al|ogni|a|per|per ogni|all') (mese|anno|stagione|persona|utente|abbonamento|famiglia|partita|testa|giorno|dispositivo)", "l'anno", "in tutto", "in totale", "complessivi", "complessivamente", "annui", "mensili", "annuali", "l'uno", "ciascuno", "a testa", "l'una", "a stagione", "per (il|la|lo|l') [modello] [più]", "per (quello|quella|chi)", "(a|ad) (famiglia|utente|abbonato|cliente)", "cadauno", "cadauna", "solo per", "soltanto per", "di (saldo|fatturato|debiti|contributi|multa|multe|pil|entrate|gettito|tasse|imposte|iva|ricavi|perdite|danni|danno|profitti|profitto|incassi|introiti|guadagni|guadagno|sanzioni|accise|utili|redditi|reddito|risparmi|risarcimento|base imponibile|valore|controvalore|crediti|liquidità|investimenti|proventi|mancati introiti|imposte evase|iva evasa|tributi)", "per i primi", "(garantiti|stimati|previsti|incassati|evasi|evasa|sottratti|persi|sequestrati|confiscati|versati|pagati|investiti|dovuti|lordi|netti|guadagnati|fatturati|mensili|annui|movimentati|riciclati|congelati|bloccati|andati in fumo)", "(in meno|in più|in nero)", "(aggiuntivi|aggiuntive|extra|ulteriori)", "(dei quali|delle quali|di cui|di costi|di spese|di euro)"],
  noNouns: ["sono", "è", "erano", "era", "ha", "hanno", "sarebbero", "nelle", "sulle", "sull'", "nell'", "ma", "dello stesso", "della stessa", "circa", "ed", "o", "di saldo", "in", "nel", "nei", "nelle", "nella", "da", "dal", "dai", "per", "a", "al", "ai", "con", "e", "tra", "fra", "su", "sul", "che", "dopo", "durante", "mentre", "ogni", "sui", "solo"],
  worth: ["valse", "valsero", "valsi", "portano a", "porta a", "sale a", "salgono a", "salito a", "valeva", "vale", "valgono", "valevano", "valeva circa", "costava", "costa", "fruttava", "frutta", "fruttavano", "fruttano", "fruttato", "rende", "rendeva", "incassato", "incassa", "incassano", "incassavano", "guadagnato", "guadagnano", "fatturato", "fattura", "perso", "perde", "perdono", "evaso", "sottratto", "ammonterebbe a", "ammontava a", "ammontavano a", "per complessivi", "da", "per", "per (altri|ulteriori|complessivi|ben)", "da", "ammonta a", "ammontano a", "bottino di", "danno di", "danni per", "somma di", "cifra di", "importo di", "valore", "del valore di", "per un valore di", "valore", "pari a", "stimato in", "valutato", "frutta", "fatturava"],
  priced: ["(venduto|venduta|venduti|vendute|rivenduto|rivenduta|rivenduti|rivendute|ceduto|ceduta|ceduti|cedute|offerto|offerta) a", "(vendeva|vendevano|vende|vendono|rivendeva|rivendevano) a"],
  goods: [
    "valore", "controvalore", "valevano", "valeva", "valgono", "vale", "valutat*", "stimat* in", "avrebbe* (reso|potuto rendere)", "quotazione",
  ],
  roles: {
    seized: [
      "sequestr*", "confisc*", "rinvenut*", "rinvenimento", "trovat*", "ritrovat*", "scovat*", "recuperat*", "intercettat*", "requisit*", "apprensione", "sottopost* a vincolo", "vincolo reale", "sigilli", "in contanti", "contanti", "contante", "cash", "somma di denaro", "somme di denaro", "denaro contante", "ablazione", "sotto chiave",
    ],
    frozen: ["congela*", "blocca* i conti", "conti [correnti] bloccati", "bloccat* [i] conti", "bloccat* (somme|disponibilità|fondi|rapporti|su|sui|presso)", "bloccat(o|a|i|e)", "blocco (dei conti|di conti|dei fondi)", "conti congelati"],
    revenue: [
      "giro d'affare", "giro di affare", "giro d'affari", "fatturav*", "fatturano", "trasferit*", "dirottat*", "giro di affari", "volume d'affari", "volume di affari", "fatturat*", "ricav*", "profitt*", "guadagn*", "incass*", "introit*", "provent*", "riciclagg*", "riciclat*", "lucr*", "gli utili", "utili (illeciti|per|netti|di)", "entrate", "ha fruttato", "frutta*", "fruttava", "fruttavano", "business", "giro illegale", "movimentat*", "movimenta*", "intascat*", "affari", "gettito", "rendita", "percepit*", "generat*", "genera", "generava", "generano", "transazioni", "flussi", "giro milionario",
      "giro da", "illeciti guadagni", "mercato (illegale|nero|da|che vale)", "fruttato", "passat* (sul|sui|su)", "transitat*", "transitare", "transit*", "mess* da parte", "volume (illecito|complessivo)", "ripulit*", "ripulire", "reinvestit*", "fatture (false|inesistenti)", "accumulat*", "raccolt*", "monetizzat*", "rendimento", "ottenut*", "arricchit*", "commissioni illecite",
    ],
    damage: [
      "dann*", "mancat* introit*", "mancat* incass*", "mancat* guadagn*", "mancat* ricav*", "mancat* fatturat*", "mancat* gettito", "mancat* profitt*", "perdit* di (fatturato|ricavi|gettito)", "perdit*", "perdono", "perso", "perde", "mancati", "mancato", "mancate", "minori incassi", "sottratt*", "evas*", "evaso", "sottraendo", "costa al", "costano al", "costato", "ammanco", "impatto", "bruciat*", "buco", "truff*", "minori entrate", "frode", "frodi", "refurtiva", "bottino", "raggir*", "rubat*", "furto", "furti", "depredat*", "riscatto", "riscatti", "estors*", "indebit* percepit*", "distratt*", "mancat* (pagamento|versamento)", "omess* (pagamento|versamento)", "omess*", "non versat*", "non dichiarat*", "fatturato perso", "mancati introiti", "mancati ricavi", "mancati guadagni", "mancati incassi", "perdita di fatturato",
    ],
    price: [
      "abbonament*", "prezz*", "cost(o|i|a|ano|ava|avano|are|ato|ati)", "al costo", "listin*", "canone", "tariff*", "pagat*", "pagava*", "paga", "pagano", "pagare", "pagando", "pagamento", "vendut*", "vendeva*", "vende", "vendono", "vendendo", "sborsa*", "offert*", "in cambio di", "spes(a|e)", "spend(e|ono|eva|evano|ere|endo)", "acquist*", "quota", "quote", "somma mensile", "versa(va|no|vano|re|ndo|to|ti)", "sottoscri*", "noleggi*", "al prezzo", "per soli", "pacchetto", "pacchetti (completi|tv|mensili|calcio|sport|annuali|di canali|illegali)", "cifra irrisoria", "ricaric*", "corrispettivo", "rata", "pochi euro", "a partire da",
    ],
    fine: [
      "mult*", "sanzion*", "ammend*", "risarciment*", "risarcir*", "risarcit*", "penale", "penali", "condannat* (a|al)", "dov(rà|ranno|rebbe|rebbero) (versare|pagare|risarcire|corrispondere)", "tocc(a|herà) (versare|pagare)", "spese (legali|processuali)", "spese di (lite|giudizio)", "danno da risarcire", "pene pecuniarie", "pecuniari*", "a titolo di (risarcimento|danni)", "indennizz*", "provvisionale", "pena pecuniaria", "verbali", "cauzione", "massimo è", "rischia*", "recidiv*", "comminat*", "irrogat*", "notifiche", "prefettur*",
    ],
  },
  rates: {
    month: ["per un mese", "per (30|trenta) giorni", "al mese", "ogni mese", "mensil*", "per mese", "a mese", "/ mese", "mese per mese", "mese"],
    year: ["per (dodici|12) mesi", "per un anno", "(dodici|12) mesi", "all'anno", "l'anno", "ogni anno", "annu(o|a|i|e|ale|ali|almente)", "per anno", "/ anno", "in un anno", "all ' anno"],
  },
  forms: { cash: ["[in] [denaro] contanti", "[in] [denaro] contante", "[in] banconote", "cash", "[in] (contanti|contante)"], crypto: ["criptovalut*", "bitcoin", "cripto", "crypto*", "valuta virtuale", "valute virtuali", "monete virtuali", "criptomonet*"] },
};
