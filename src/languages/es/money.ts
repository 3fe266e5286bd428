import type { MoneyWords } from "../pack.ts";

export const money: MoneyWords = {
  currencies: {
    EUR: ["(euro|euros)"], USD: ["(dólar|dólares) (estadounidense|estadounidenses|americano|americanos)", "dólares", "dólar", "dollars", "dólares de (estados unidos|ee . uu .)"], GBP: ["(libra|libras) [esterlina|esterlinas]", "pounds"],
    CHF: ["(franco|francos) (suizo|suizos)"], JPY: ["(yen|yenes)"], CNY: ["(yuan|yuanes)", "renminbi"], INR: ["(rupia|rupias) (india|indias)"], RUB: ["(rublo|rublos)"], BRL: ["reales", "real brasileño", "reais"], KRW: ["wones [surcoreanos]", "won"],
    TRY: ["(lira|liras) (turca|turcas)"], PLN: ["(esloti|eslotis|zloty|zlotys)"], CZK: ["(corona|coronas) (checa|checas)"], HUF: ["(forinto|forintos|florines húngaros)"], RON: ["(leu|lei|leus) [rumanos]"], BGN: ["(lev|levs|leva) [búlgaros]"],
    SEK: ["(corona|coronas) (sueca|suecas)"], NOK: ["(corona|coronas) (noruega|noruegas)"], DKK: ["(corona|coronas) (danesa|danesas)"], ISK: ["(corona|coronas) (islandesa|islandesas)"], UAH: ["(grivna|grivnas)"], ILS: ["(séquel|shekels|shekel|séqueles)"],
    THB: ["(baht|bahts)"], MYR: ["(ringgit|ringgits)"], IDR: ["(rupia|rupias) indonesias"], VND: ["(dong|dongs)"], PHP: ["(peso|pesos) filipinos"], PKR: ["rupias pakistaníes"], BDT: ["(taka|takas)"], ZAR: ["(rand|rands)"], NGN: ["(naira|nairas)"],
    KES: ["chelines kenianos"], GHS: ["cedis"], EGP: ["libras egipcias"], LBP: ["libras libanesas"], MAD: ["(dirham|dirhams|dírhams) [marroquíes]"], TND: ["dinares tunecinos"], DZD: ["dinares argelinos"], KWD: ["dinares kuwaitíes"],
    SAR: ["(riyal|riyales|riales) saudíes"], QAR: ["(riyal|riyales|riales) (cataríes|qataríes)"], AED: ["dirhams (de los emiratos|emiratíes)"], IRR: ["riales iraníes"], IQD: ["dinares iraquíes"], AUD: ["(dólar|dólares) (australiano|australianos)"],
    CAD: ["(dólar|dólares) (canadiense|canadienses)"], NZD: ["dólares neozelandeses"], HKD: ["(dólar|dólares) (de hong kong|hongkoneses)"], SGD: ["dólares (de singapur|singapurenses)"], TWD: ["dólares taiwaneses"],
    MXN: ["(peso|pesos) (mexicano|mexicanos)"], ARS: ["(peso|pesos) (argentino|argentinos)"], CLP: ["(peso|pesos) (chileno|chilenos)"], COP: ["(peso|pesos) (colombiano|colombianos)"], UYU: ["(peso|pesos) (uruguayo|uruguayos)"], DOP: ["(peso|pesos) (dominicano|dominicanos)"],
    PEN: ["(nuevo|nuevos) (sol|soles)", "soles"], PYG: ["(guaraní|guaraníes)"], BOB: ["bolivianos", "pesos bolivianos"], VES: ["(bolívar|bolívares)"], CRC: ["colones"], GTQ: ["(quetzal|quetzales)"], HNL: ["(lempira|lempiras)"], RSD: ["dinares serbios"],
    ALL: ["(lek|leks)"], GEL: ["(lari|laris)"], MNT: ["(tugrik|tugriks)"], KZT: ["(tenge|tenges)"], ESP: ["(peseta|pesetas)"], ITL: ["liras italianas", "liras"], FRF: ["francos franceses"], DEM: ["(marco|marcos) (alemán|alemanes)"],
    NLG: ["(florín|florines) (neerlandés|neerlandeses|holandeses)", "florines"], FIM: ["(marco|marcos) (finlandés|finlandeses)"], PTE: ["(escudo|escudos)"], GRD: ["(dracma|dracmas)"],
  },
  families: { dollar: [], peso: ["(peso|pesos)"], krone: ["(corona|coronas)"], franc: ["(franco|francos)"], pound: [], rupee: ["(rupia|rupias)"], dinar: ["(dinar|dinares)"], rial: ["(rial|riales|riyal|riyales)"], lira: [] },
  dollarSign: ["US", "MX", "CO", "CL", "AR", "UY", "DO", "EC", "SV", "PA", "PR"],
  compounds: [
    { words: ["mdd"], scale: 1e6, currency: "USD" }, { words: ["mdp"], scale: 1e6, currency: "MXN" }, { words: ["mde"], scale: 1e6, currency: "EUR" },
  ],
  of: ["de"],
  places: {
    MX: ["ciudad de méxico", "cdmx", "guadalajara", "monterrey", "jalisco", "nuevo león", "tijuana", "puebla", "profeco", "fgr", "pgr", "impi", "tepito", "ift", "televisa"],
    CO: ["bogotá", "medellín", "cali", "barranquilla", "cartagena de indias", "bucaramanga", "pereira", "cúcuta", "fiscalía general de la nación", "fiscalía nacional*", "fiscalías nacionales", "cti", "dijin", "antv", "autoridad nacional de televisión", "dian", "antioquia", "atlántico", "win sports", "mintic"],
    CL: ["santiago de chile", "valparaíso", "viña del mar", "concepción", "antofagasta", "pdi", "carabineros", "subtel", "biobío", "región metropolitana"],
    AR: ["buenos aires", "rosario", "mendoza", "mar del plata", "conicet", "enacom", "afip", "policía bonaerense", "caba", "la plata", "torneos"],
    UY: ["montevideo"], DO: ["santo domingo", "indotel", "onda"], US: ["nueva york", "miami", "washington", "california", "fbi", "departamento de justicia", "florida", "los ángeles"],
    EC: ["quito", "guayaquil", "senadi"], PE: ["lima", "indecopi", "arequipa"], SV: ["san salvador"], PA: ["ciudad de panamá"], ES: [],
  },
  elided: [
    "(por|al|cada|a la|por cada|a) (mes|año|temporada|persona|usuario|abonado|partido|semana|hogar|cabeza|equipo|una|uno|dispositivo|cliente)", "en total", "anuales", "mensuales", "al año", "por cada", "cada uno", "cada una", "totales", "por barba",
  ],
  noNouns: ["en", "desde", "para", "por", "a", "al", "y", "e", "o", "con", "entre", "tras", "durante", "que", "según", "solo", "sólo"],
  worth: ["por valor de", "valorado en", "valorados en", "valoradas en", "valorada en", "por", "por un total de", "por importe de"],
  goods: ["valorad*", "valuad*", "avaluad*", "tasad*", "por valor de", "un valor", "valor (total|comercial|de|estimado|aproximado|económico|superior|en el mercado)", "avalúo"],
  roles: {
    seized: [
      "incauta*", "decomis*", "intervenido", "intervenidos", "intervenida", "intervenidas", "intervenir", "intervino", "intervinieron", "intervención de", "intervienen", "interviene", "requisa*", "aprehend*", "secuestr*", "confisca*", "hallaron", "hallado", "hallados", "halladas", "encontraron", "encontrado", "recuper*", "en efectivo", "efectivo", "dinero en metálico", "metálico",
      "embargo de bienes", "embargado bienes", "localizaron",
    ],
    frozen: ["congela*", "bloque* de cuentas", "bloqueado cuentas", "bloqueadas cuentas", "bloqueo de", "bloquearon", "bloqueó", "bloqueado", "bloqueados", "bloqueadas", "embarg*", "inmoviliza*", "retenid*"],
    revenue: [
      "ingres*", "benefici*", "ganancia*", "gana", "ganaba", "ganaban", "ganado", "ganaron", "factur*", "recaud*", "lucr*", "obtuvo", "obtuvieron", "obtenido", "obtenidos", "obtenía", "obtenían", "obtener", "obteniendo", "blanque*", "lavado", "lavó", "lavaron", "negocio", "negocios", "movía", "movían", "movido", "movió", "movieron", "mueve", "generad*", "generó", "genera", "generaba", "generaban", "generar", "manejad*", "manejaba*", "manejaron", "desviad*", "desviar*", "desvió", "embols*", "percib*", "rentabilidad", "utilidades", "transfer*", "procedentes de",
      "cobraron", "cobrado", "transacciones", "volumen de negocio", "producto del delito", "caja",
    ],
    damage: [
      "daño*", "defraudad*", "defraudó", "defraudar*", "pérdid* de ingresos", "pérdid* de beneficios", "ingresos (perdidos|dejados de percibir)", "ganancias dejadas de percibir", "perjuici*", "pérdida*", "pierde", "pierden", "perdido", "perdieron", "fraude", "fraudes", "dejad* de ingresar", "dejó de ingresar", "dejaron de ingresar", "deja de ingresar", "quebranto", "menoscabo", "lucro cesante", "merma", "impacto", "afectación", "estafad*", "estafa", "costó a", "cuesta a", "valorado el daño", "agujero", "evasión", "dejan de ingresar", "dejan de percibir", "deja de percibir", "coste para", "perjudicad*",
    ],
    price: [
      "preci*", "cuesta", "cuestan", "costaba", "costaban", "costar", "costo", "coste", "costos", "costes", "cuota", "cuotas", "suscripci*", "abono", "abonos", "abonaba*", "abonar", "pago", "pagos", "pagar", "pagaba", "pagaban", "pagan", "paga", "pagando", "tarifa*", "vendía*", "vende", "venden", "vendido*", "vender", "vendían", "venta", "cobra", "cobraba", "cobraban", "cobran", "cobrar", "cobrando", "a cambio de", "por solo", "ofrec*", "mensualidad*", "paquete*", "canon", "adquirir", "desembols*", "membresía*", "importe", "comercializ*", "suscript*", "por apenas", "licencia", "valor de la suscripción",
    ],
    fine: [
      "multa*", "sanci*", "indemniza*", "compensa*", "condenad* a pagar", "condena a pagar", "fianza", "resarc*", "penaliza*", "responsabilidad civil", "multad*", "pena de", "deberá* pagar", "uit",
    ],
  },
  rates: {
    month: ["al mes", "cada mes", "mensual*", "por mes", "/ mes", "a el mes", "de mensualidad"],
    year: ["al año", "cada año", "anual*", "por año", "/ año", "en un año"],
  },
  forms: { cash: ["efectivo", "metálico", "billetes"], crypto: ["criptomoned*", "criptodivis*", "bitcoin", "bitcoins", "monedas virtuales", "criptoactiv*", "divisas virtuales", "cripto*"] },
};
