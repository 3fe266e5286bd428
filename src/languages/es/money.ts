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
    "(por|al|cada|a la|por cada|a|la) (mes|año|temporada|persona|usuario|abonado|partido|semana|hogar|cabeza|equipo|una|uno|dispositivo|cliente)", "en total", "anuales", "mensuales", "al año", "por cada", "cada uno", "cada una", "totales", "por barba", "al mes", "por cabeza", "la unidad", "el resto",
  ],
  noNouns: ["son", "fueron", "eran", "corresponden", "proceden", "del", "más", "menos", "anuales", "adicionales", "en", "desde", "para", "por", "a", "al", "y", "e", "o", "con", "entre", "tras", "durante", "que", "según", "solo", "sólo"],
  worth: ["por valor de", "valorad(o|a|os|as) en", "por", "por un total de", "por importe de", "por un importe de", "por un valor de", "avaluad(o|a|os|as) en", "tasad(o|a|os|as) en", "(cuyo|su) valor (asciende|ascendería|ascendía|alcanza|alcanzaría|supera|superaría|es|sería|ronda|rondaría)", "valor (de|estimado|aproximado|comercial|total|superior)", "cuyo valor", "con un valor de", "con un valor", "equivalente[s] a", "justipreciad(o|a|os|as) en", "cotizad(o|a|os|as) en", "estimad(o|a|os|as) en", "(cifra|cifran|cifró|cifraron|cifrado|cifraba|estima|estiman|estimó|estimado|calcula|calculan|calculó|valora|valoran|valoró|tasa|tasan|tasó|evalúa|evalúan|fija|fijó) en"],
  goods: ["valorad*", "valuad*", "avaluad*", "tasad*", "por valor de", "un valor", "valor (total|comercial|de|estimado|aproximado|económico|superior|en el mercado)", "avalúo", "cuyo valor", "su valor", "con un valor", "valor de mercado", "valor en el mercado", "justipreci*", "un precio en el mercado", "valdría*"],
  roles: {
    seized: [
      "incauta*", "decomis*", "intervenido", "intervenidos", "intervenida", "intervenidas", "intervenir", "intervino", "intervinieron", "intervención de", "intervienen", "interviene", "requisa*", "aprehend*", "secuestr*", "confisca*", "hallaron", "hallado", "hallados", "halladas", "encontraron", "recuper*", "en efectivo", "efectivo", "dinero en metálico", "metálico",
      "embargo de bienes", "embargado bienes", "localizaron", "localizad*", "asegurad*", "aseguramiento*", "se aseguraron", "se aseguró", "se logró asegurar", "asegur* (mercancía|productos|bienes)", "mercancía*", "comisad*", "comiso*", "hallazgo", "encontrad*", "en dinero", "dinero físico", "en billetes", "billetes de", "en metálico", "botín", "alijo*", "cargamento*", "halló", "encontró", "aparecieron", "apareció", "caja fuerte", "cajas fuertes", "escondid*", "ocult*", "guardaba*", "llevaba encima", "zulo", "descubri*", "embols* incautad*", "retir* del mercado",
    ],
    frozen: ["congela*", "bloque* de cuentas", "bloqueado cuentas", "bloqueadas cuentas", "bloqueo de", "bloquearon", "bloqueó", "bloqueado", "bloqueados", "bloqueadas", "bloqueada", "embarg*", "inmoviliza*", "retenid*", "congelamiento", "congelación", "bloqueo* preventiv*", "saldo* bloquead*", "bloque* [de] (saldo|fondos|saldos|activos|bienes|productos)", "bloquear"],
    revenue: [
      "ingres*", "benefici*", "ganancia*", "gana", "ganaba", "ganaban", "ganado", "ganaron", "factur*", "recaud*", "lucr*", "obtuvo", "obtuvieron", "obtenido", "obtenidos", "obtenía", "obtenían", "obtener", "obteniendo", "blanque*", "lavado", "lavó", "lavaron", "negocio", "negocios", "movía", "movían", "moviendo", "mueven", "mover", "movido", "movió", "movieron", "mueve", "generad*", "generó", "genera", "generaba", "generaban", "generar", "manejad*", "manejaba*", "manejaron", "desviad*", "desviar*", "desvió", "embols*", "percib*", "rentabilidad", "utilidades", "transfer*", "procedentes de (la|las|los|actividades|delitos|estafas|fraudes)", "cobró",
      "cobraron", "cobrado", "transacciones", "volumen de negocio", "producto del delito", "gananci*", "hecho con", "hicieron con", "hizo con", "hacían con", "rédito*", "devengad*", "reportaba*", "reportado", "reportó", "rendía", "rendimientos", "dividendos", "patrimonio", "enriquec*", "apropi*", "lavaban", "lavar", "lavaba", "movimientos [bancarios|económicos]", "moviliz*", "canaliz*", "invirti*", "depositad*", "consiguieron", "consiguió", "conseguir", "conseguido", "conseguían", "amasó", "amasaron", "amasad*", "hecho caja", "hizo caja", "negocio ilícito", "actividad ilícita", "manejaban", "maneja", "manejó", "capt(ó|aron|ado|ar|aba)",
    ],
    damage: [
      "daño*", "defraudad*", "defraudó", "defraudar*", "pérdid* de ingresos", "pérdid* de beneficios", "ingresos (perdidos|dejados de percibir)", "ganancias dejadas de percibir", "perjuici*", "pérdida*", "pierde", "pierden", "perdido", "perdieron", "perdió", "perder", "megafraude*", "megaestafa*", "macroestafa*", "macrofraude*", "engañ*", "fraude", "fraudes", "(deja|dejan|dejó|dejaron|dejar|dejaba|dejaban|dejaría|dejarían|dejado|dejados|dejadas|dejando) de (ingresar|percibir|ganar|recaudar|obtener|cobrar|facturar|recibir)", "arcas públicas", "sin (ingresar|percibir|recaudar)", "(percibir|ingresar|recaudar) [unos] (ingresos|impuestos|beneficios) (de|por)", "quedaron sin", "quedó sin", "sustra*", "sustraj*", "robo", "robos", "robad*", "robaron", "robó", "hurt*", "despoj*", "timo", "timos", "timad*", "estafas", "estafaron", "estafó", "estafar*", "defraudaci*", "detrimento", "vulnerac*", "perjudic*", "cuantía de lo defraudado", "ingresos no percibidos", "costado a", "costaron a", "le cuesta", "les cuesta", "fuga", "saque*", "desfalc*", "desfalco", "se llevaron", "cuota defraudada", "impago", "impagos", "quebranto", "menoscabo", "lucro cesante", "merma", "impacto", "afectación", "estafad*", "estafa", "(costó|cuesta|cuestan|costaron|cuestan|costado|costaría|costarían) (a|al)", "valorado el daño", "agujero", "evasión", "coste para", "perjudicad*",
    ],
    price: [
      "preci*", "cuesta", "cuestan", "costaba", "costaban", "costar", "costo", "coste", "costos", "costes", "cuota", "cuotas", "suscripci*", "abono", "abonos", "abonaba*", "abonar", "pago", "pagos", "pagar", "pagaba", "pagaban", "pagan", "paga", "pagando", "tarifa*", "vendía*", "vende", "venden", "vendido*", "vender", "vendían", "venta", "cobra", "cobraba", "cobraban", "cobran", "cobrar", "cobrando", "a cambio de", "por solo", "ofrec*", "mensualidad*", "paquete*", "canon", "adquirir", "desembols*", "membresía*", "comercializ*", "suscript*", "por apenas", "licencia", "valor de la suscripción", "gasto", "gastos", "factura", "facturas", "anualidad*", "mensualidades", "pedía", "pedían", "pide", "piden", "exigía", "exigían", "rebaja*", "descuento*", "compra", "comprar", "compraba*", "compran", "adquiría*", "adquirían", "se vend*", "gastar", "gasta", "gastan", "gastaba*", "bono", "bonos", "pase", "plan", "planes", "entrada", "entradas", "oferta", "ofertas", "tasa", "barat*", "caro", "salía por", "sale por",
    ],
    fine: [
      "multa*", "sanci*", "indemniza*", "compensa*", "condenad* a pagar", "condena a pagar", "fianza", "resarc*", "penaliza*", "responsabilidad civil", "multad*", "multó", "multaron", "multar", "pena de", "deberá* pagar", "deberán (pagar|abonar|indemnizar)", "deberá (abonar|pagar|indemnizar)", "uit", "condenad* a (abonar|indemnizar|pagar)", "conden* a (abonar|indemnizar|pagar)", "reparación civil", "reparación", "caución", "costas", "responsabilidad* civil*", "pago de una indemnización", "en concepto de responsabilidad", "tendrá* que (pagar|abonar|indemnizar)", "deben (pagar|abonar|indemnizar)", "debe (pagar|abonar|indemnizar)", "días-multa", "al pago de", "pago conjunto", "pago solidario", "cuota diaria",
    ],
  },
  rates: {
    month: ["al mes", "cada mes", "mensual*", "por mes", "/ mes", "a el mes", "de mensualidad", "mensuales", "mensual", "por mensualidad", "(a la|por) mensualidad", "mensualmente", "media mensual", "todos los meses", "mes a mes"],
    year: ["al año", "cada año", "anual*", "por año", "/ año", "en un año", "anualidad", "anualmente", "todos los años", "por ejercicio", "por anualidad", "en un solo año"],
  },
  forms: { cash: ["efectivo", "metálico", "billetes"], crypto: ["criptomoned*", "criptodivis*", "bitcoin", "bitcoins", "monedas virtuales", "criptoactiv*", "divisas virtuales", "cripto*"] },
};
