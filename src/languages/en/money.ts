import type { MoneyWords } from "../pack.ts";

export const money: MoneyWords = {
  currencies: {
    EUR: ["(euro|euros)"], USD: ["(us|american|u.s.) (dollar|dollars)", "us $"], GBP: ["(pound|pounds) sterling", "sterling", "british (pound|pounds)", "quid"],
    CHF: ["swiss (franc|francs)"], JPY: ["[japanese] yen"], CNY: ["[chinese] yuan", "renminbi"], INR: ["indian (rupee|rupees)"], RUB: ["[russian] (rouble|roubles|ruble|rubles)"],
    BRL: ["[brazilian] (reais|real)"], KRW: ["[south] korean won", "won"], TRY: ["turkish (lira|liras)"], PLN: ["[polish] (zloty|zlotys|zloties)"], CZK: ["czech (crown|crowns|koruna|korunas)", "koruna"],
    HUF: ["[hungarian] (forint|forints)"], RON: ["[romanian] (lei|leu)"], BGN: ["[bulgarian] (lev|leva|levs)"], SEK: ["swedish (krona|kronor|kroner|crowns)", "kronor"], NOK: ["norwegian (krone|kroner|crowns)"],
    DKK: ["danish (krone|kroner|crowns)"], ISK: ["icelandic (krona|kronur)"], UAH: ["[ukrainian] (hryvnia|hryvnias)"], ILS: ["[israeli] (shekel|shekels)"], THB: ["[thai] baht"],
    MYR: ["[malaysian|malaysia] (ringgit|ringgits)"], IDR: ["[indonesian] rupiah"], VND: ["[vietnamese] dong"], PHP: ["philippine (peso|pesos)"], PKR: ["pakistani (rupee|rupees)"], BDT: ["[bangladeshi] taka"],
    ZAR: ["[south african] rand"], NGN: ["[nigerian] naira"], KES: ["kenyan (shilling|shillings)"], GHS: ["[ghanaian] (cedi|cedis)"], EGP: ["egyptian (pound|pounds)"], LBP: ["lebanese (pound|pounds)"],
    MAD: ["[moroccan] (dirham|dirhams)"], TND: ["tunisian (dinar|dinars)"], DZD: ["algerian (dinar|dinars)"], KWD: ["kuwaiti (dinar|dinars)"], SAR: ["saudi (riyal|riyals)"], QAR: ["qatari (riyal|riyals)"],
    AED: ["(uae|emirati) (dirham|dirhams)"], IRR: ["iranian (rial|rials)"], IQD: ["iraqi (dinar|dinars)"], AUD: ["australian (dollar|dollars)"], CAD: ["canadian (dollar|dollars)"],
    NZD: ["new zealand (dollar|dollars)"], HKD: ["hong kong (dollar|dollars)"], SGD: ["singapore (dollar|dollars)"], TWD: ["(taiwan|taiwanese) (dollar|dollars)"], MXN: ["mexican (peso|pesos)"],
    ARS: ["argentine (peso|pesos)"], CLP: ["chilean (peso|pesos)"], COP: ["colombian (peso|pesos)"], UYU: ["uruguayan (peso|pesos)"], DOP: ["dominican (peso|pesos)"], PEN: ["[peruvian] (sol|soles)"],
    PYG: ["(guarani|guaranies)"], BOB: ["(boliviano|bolivianos)"], VES: ["(bolivar|bolivares|bolivars)"], CRC: ["(colon|colones)"], GTQ: ["(quetzal|quetzales|quetzals)"], HNL: ["(lempira|lempiras)"],
    RSD: ["serbian (dinar|dinars)"], ALL: ["albanian (lek|leke)"], GEL: ["georgian lari", "lari"], MNT: ["[mongolian] (tugrik|tugriks)"], KZT: ["[kazakh] tenge"],
    ESP: ["[spanish] (peseta|pesetas)"], ITL: ["italian (lira|lire)"], FRF: ["french (franc|francs)"], DEM: ["(deutsche|german|deutsch) (mark|marks)", "deutschmarks"], NLG: ["[dutch] (guilder|guilders)"], FIM: ["finnish (markka|mark|marks)", "markka"],
    PTE: ["[portuguese] (escudo|escudos)"], GRD: ["[greek] (drachma|drachmas)"],
  },
  families: {
    dollar: ["(dollar|dollars)"], peso: ["(peso|pesos)"], krone: ["(krone|kroner|krona|crowns)"], franc: ["(franc|francs)"], pound: ["(pound|pounds)"],
    rupee: ["(rupee|rupees)"], dinar: ["(dinar|dinars)"], rial: ["(rial|rials|riyal|riyals)"], lira: ["(lira|liras|lire)"],
  },
  dollarSign: ["US", "AU", "CA", "NZ", "HK", "SG", "TW", "JM", "TT", "BS", "BZ", "FJ"],
  compounds: [],
  of: ["of"],
  places: {
    US: ["new york", "washington", "los angeles", "california", "florida", "texas", "chicago", "las vegas", "fbi", "justice department", "department of justice", "homeland security", "doj"],
    AU: ["sydney", "melbourne", "brisbane", "perth", "adelaide", "canberra", "queensland", "new south wales", "acma", "afp", "nsw"],
    CA: ["toronto", "montreal", "vancouver", "ottawa", "calgary", "ontario", "quebec", "british columbia", "rcmp", "crtc"],
    NZ: ["auckland", "wellington", "christchurch"], HK: ["kowloon"], MX: ["mexico city", "guadalajara", "monterrey"], AR: ["buenos aires"], CO: ["bogota", "medellin"], CL: ["santiago de chile"],
  },
  elided: ["(a|per|each|every) (year|month|season|week|day|person|user|household|device|match|head)", "in total", "in all", "annually", "monthly", "apiece", "altogether"],
  noNouns: ["in", "from", "to", "by", "for", "and", "or", "after", "during", "since", "last", "this", "as", "at", "on", "with", "between", "over"],
  worth: ["worth", "valued at", "worth some", "cost", "costing", "paid", "pay"],
  goods: ["worth", "valued at", "estimated value", "street value", "market value", "retail value", "value of", "total value"],
  roles: {
    seized: [
      "seiz*", "sieze*", "siezed", "confiscat*", "recover*", "impound*", "forfeit*", "found in cash", "cash was found", "found", "discovered", "took away", "raid netted", "in cash", "cash", "sequestrat*",
    ],
    frozen: ["froze*", "freez*", "blocked accounts", "restrained", "restraint", "restraining", "blocking of accounts", "attached"],
    revenue: [
      "revenue", "revenues", "gained", "gain", "gains of", "diverted", "funnel*", "funnelled", "profit", "profits", "profited", "income", "incomes", "earn", "earned", "earning*", "earns", "turnover", "turned over", "turning over", "takings", "taking in", "took in", "take in", "taken in", "generat*", "gross", "grossed", "gross*",
      "proceed", "proceeds", "launder*", "made", "make", "makes", "making", "netted", "netting", "pocket*", "raked in", "raking in", "collected", "brought in", "ill gotten", "gains", "money moved", "moved", "transferred", "received", "takes", "raised", "benefit", "benefited",
      "illicit market", "business worth", "enterprise worth", "goes to", "go to", "flowed", "flows", "cashed in", "sales of", "sales", "sold", "bank deposits", "deposits", "transactions", "membership fees", "worth of transactions", "fraud scheme",
    ],
    damage: [
      "damage", "lost (revenue|revenues|income|profit|profits|sales|earnings|royalties|subscription*)", "loss (of|in) (revenue|revenues|income|profit|profits|sales|earnings)", "revenue (loss|losses)", "damages to", "damages", "loss", "losses", "lost", "lose", "loses", "losing", "cost the", "costs the", "costing", "cost rights", "stolen", "harm", "harmed", "deprived", "defraud*", "evaded", "unpaid", "shortfall", "damaging", "drain*", "cheated", "retail value", "piracy costs",
      "hit to", "financial impact", "worth of programming", "theft of", "worth of content", "fraud", "swindl*",
    ],
    price: [
      "price", "prices", "priced", "pricing", "cost", "costs", "costing up to", "for as little as", "as low as", "subscription", "subscriptions", "fee", "fees", "paid", "pay", "paying", "pays", "charged", "charging", "charge", "charges", "sold for", "selling for", "sells for", "sell for", "sold at",
      "rate of", "bought", "buys", "buy", "purchase", "purchased", "licence fee", "license fee", "for just", "each box", "apiece", "monthly fee", "offered for", "retailing", "retails", "available for", "membership", "subscribers pay", "customers paid", "package", "packages", "cheap",
    ],
    fine: [
      "fine", "fines", "fined", "fining", "penalty", "penalties", "penalised", "sanction", "sanctions", "compensation", "compensate", "ordered to pay", "restitution", "pay back", "paid back", "settle*", "damages award", "awarded", "statutory damages", "in damages", "sentenced to pay", "confiscation order", "bail", "punishable", "repay", "pay damages", "judgment",
    ],
  },
  rates: {
    month: ["a month", "per month", "each month", "every month", "monthly", "/ month", "a - month", "month by month", "pm"],
    year: ["a year", "per year", "each year", "every year", "yearly", "annual", "annually", "per annum", "/ year", "an year", "in annual", "year after year"],
  },
  forms: { cash: ["in cash", "cash", "banknotes", "bank notes"], crypto: ["crypto*", "in bitcoin", "bitcoin", "bitcoins", "virtual currency", "virtual currencies", "digital currency", "ethereum"] },
};
