import type { Gazetteer } from "../pack.ts";
import { agencies } from "./agencies.ts";
import { countries } from "./countries.ts";

const endings = (word: string): readonly string[] => {
  const stem = word.slice(0, -1);
  if (word.endsWith("és")) return [word, `${word.slice(0, -2)}esa`, `${word.slice(0, -2)}eses`, `${word.slice(0, -2)}esas`];
  if (/[áó]n$/.test(word)) {
    const plain = `${word.slice(0, -2)}${word.endsWith("án") ? "a" : "o"}n`;
    return [word, `${plain}a`, `${plain}es`, `${plain}as`];
  }
  if (word.endsWith("o")) return [word, `${stem}a`, `${stem}os`, `${stem}as`];
  if (/[aei]$/.test(word)) return [word, `${word}s`];
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  return [word, `${word}a`, `${word}es`, `${word}as`];
};

export const gazetteer: Gazetteer = {
  countries,
  agencies,
  inflect: endings,
  home: null,
  adjectiveCase: "lower",
  titleCase: false,
  peopleEnding: "",
  nounsFollow: false,
  somebody: { articles: ["el", "al", "del"], endings: [] },
  decoys: [
    "New Mexico", "Nuevo México", "Nueva Inglaterra", "Nueva Gales del Sur", "New Jersey", "Nueva Jersey", "Ciudad de México", "Valle de México", "Cd . de México", "Ciudad de Panamá", "Ciudad de Guatemala", "Panama Papers", "papeles de Panamá",
    "Estado de México", "Canal de Panamá", "Golfo (de|del) (Guinea|México|Omán)", "Príncipe de Gales", "conejillo de Indias", "Océano Índico", "(nord|latino|sud|centro|afro|ibero|hispano|pan) (americano|americana|americanos|americanas)",
    "Antillas Neerlandesas", "Estados Americanos", "continente americano", "France 24", "Russia Today", "TIM Brasil", "Air France", "montaña rusa", "ensaladilla rusa", "ruleta rusa", "llave inglesa", "tortilla francesa", "tortilla española",
    "tacones cubanos", "Cuba libre", "Campo de Gibraltar", "campo de Gibraltar", "ciudad de Guatemala", "departamento de Guatemala", "ciudad de Panamá", "provincia de Panamá", "ciudad de México", "canal de Panamá", "Estrecho de Gibraltar", "estrecho de Gibraltar", "golfo de México", "Golfo de México", "golfo de Guinea", "Golfo de Guinea", "Peñón de Gibraltar", "Copa América", "Lago Chad", "Radio Nacional de España", "Real Sociedad de España", "España Directo", "gripe española", "Santiago de Chile", 
    "río (Uruguay|Paraguay|Congo|Níger|Senegal)", "(delta|cuenca|curso) del (Níger|Congo|Senegal|Paraguay|Uruguay)", "(abad|abadía|monasterio|montaña|Virgen|santuario|basílica) de Montserrat", "plaza de España", "Avenida (Chile|Argentina|Brasil)", "Nuevo Reino de Granada", "Trofeo España", "(avenida|calle|plaza|paseo|barrio|ronda|glorieta|parque|puente|estadio|avda) [de] [la|los|el] (Portugal|Francia|América|Italia|Argentina|Chile|Brasil|México|Colombia|Perú|Uruguay|Paraguay|Bolivia|Venezuela|Ecuador|Estados Unidos|Alemania|Cuba|España|Países Bajos|Bélgica|Suiza|Panamá|Inglaterra|Irlanda|Filipinas)", "Copa de España", "Supercopa de España",
  ],
  doubts: {
    Georgia: { means: "person", against: ["Atlanta", "Florida", "Alabama", "Carolina", "Tennessee", "EE", "EEUU", "Estados Unidos"], support: ["Tiflis", "Tbilisi", "Cáucaso", "Armenia", "Azerbaiyán"] },
    Granada: { means: "place", against: ["Andalucía", "Málaga", "Sevilla", "Jaén", "Almería", "Córdoba", "Motril"], support: ["Caribe", "Barbados", "Trinidad", "isla", "Granadinas", "Dominica"] },
    Israel: { means: "namesake", against: [], support: ["Tel Aviv", "Jerusalén", "Gaza"] },
    Liberia: { means: "place", against: ["Guanacaste", "Costa Rica", "OIJ", "Heredia", "Alajuela", "Cartago", "Puntarenas"], support: ["Monrovia", "África", "Sierra Leona", "bandera", "buque", "carguero", "pabellón", "república de", "liberiano*"] },
    Kenia: { means: "person", against: [], support: ["Nairobi", "África"] },
    Mauricio: { means: "person", against: ["Macri"], support: ["isla", "Índico"] },
    Chad: { means: "person", against: [], support: ["Sahel", "África"] },
    USA: { means: "word", against: [], support: [] },
    Guadalupe: { means: "person", against: ["Virgen", "Extremadura", "Nuevo León"], support: ["isla", "Antillas", "Caribe", "Martinica"] },
    Montserrat: { means: "person", against: ["Barcelona"], support: ["isla", "Caribe"] },
    "Santa Lucía": { means: "place", against: [], support: ["isla", "Caribe", "Granadinas"] },
    "Santa Elena": { means: "place", against: ["Ecuador"], support: ["isla", "Atlántico"] },
    "San Bartolomé": { means: "place", against: [], support: ["isla", "Caribe"] },
    Guinea: { means: "word", against: [], support: ["Conakry"] },
  },
  surnames: [],
  provinces: [],
  hosts: ["club", "bar", "restaurante", "discoteca", "plaza", "barrio", "glorieta", "hotel", "teatro", "Banco", "Copa", "Gran Premio", "Giro", "Vuelta", "Tour", "Miss", "Reina", "Radio", "Liga", "Universidad", "Sociedad", "Casa", "Telefónica", "Real", "Iglesia", "Radiotelevisión", "calle", "avenida", "paseo", "estadio", "Selección"],
  bodies: [],
  tails: ["Directo", "Online", "TV", "Mobile", "Telecom", "Móvil", "Hoy"],
  language: {
    before: ["en", "idioma", "lengua", "lenguas", "habla", "hablan", "hablaba", "versión", "traducid* del", "doblad* al", "subtítulos en"],
    articles: ["al", "del"],
    tongues: ["inglés", "español", "francés", "italiano", "portugués", "alemán", "ruso", "chino", "japonés", "coreano", "griego", "árabe", "catalán"],
    after: [],
  },
  compounds: { FR: ["franco"], IT: ["ítalo"], GB: ["anglo"], CN: ["sino"], RU: ["ruso"], ES: ["hispano"], PT: ["luso"], DE: ["germano"], AT: ["austro"], GR: ["greco"] },
  leads: {
    in: ["en", "entre", "por toda", "por todo", "dentro de", "cerca de", "incluid*", "fuera de", "mediante"],
    of: ["de", "del"],
    from: ["procedente* de", "desde"],
    into: [],
    to: ["a", "al", "hacia", "hasta", "para", "contra", "sobre"],
    through: ["por", "vía", "a través de"],
    by: ["con", "junto a", "junto con"],
    and: ["y", "e", "o", "u", "así como", "además de"],
    article: ["[la] república [federal|popular|islámica] de", "[el] (reino|principado) de", "el", "la", "los", "las", "lo", "sola", "toda", "todo", "vecina", "vecino", "países como", "naciones como", "estados como", "lugares como", "territorios como", "mercados como", "países de", "la propia", "el propio"],
    one: ["un", "una", "uno", "unos", "unas"],
    other: ["en su mayoría", "en su mayor parte", "todos ellos", "todas ellas", "entre (ellos|ellas|los que|las que|los cuales)", "norte", "sur", "este", "oeste", "centro", "también", "si", "pero", "mientras", "cuando", "como", "es", "son", "era", "eran", "ambos", "solo", "sólo", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "hoy", "ayer", "ni", "no", "ya", "su", "según", "tras", "antes", "después", "además", "aunque", "donde", "cuando", "durante", "sin", "ahora", "luego", "todos", "todas", "ambas", "fueron", "sean", "sido", "así", "otros", "algunos", "muchos", "casi", "incluso", "tampoco", "aún", "todavía", "más", "ellos", "ellas", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiún", "veintiuno", "treinta", "cuarenta", "cincuenta", "varios", "varias"],
  },
  cues: {
    authority: ["interpol", "(por|de) parte", 
      "policía", "policías", "policial*", "autoridad", "autoridades", "fiscal", "fiscales", "fiscalía", "fiscalías", "DEA", "FBI", "CIA", "HSI", "secretaría*", "comisaría*", "oficina", "sernac", "jefatura", "carabineros", "militares", "marina", "aduanero*", "aduanera*", "policiaca*", "detectives", "brigada", "regulador*", "superintendencia", "defensoría", "audiencia nacional", "supremo", "guardias", "policiales", "fuerza", "juez", "jueza", "jueces", "juzgado", "juzgados", "tribunal", "tribunales", "corte", "justicia", "aduana*", "gobierno", "gubernamental*", "entes", "organismos",
      "departamento", "fuerzas", "agente", "agentes", "agencia", "agencias", "oficiales", "investigadores", "gendarmería", "guardia", "cuerpo", "hacienda", "parlamento", "congreso", "senado", "embajada", "regulador", "colegas", "homólogos", "pares", "cooperación", "coordinación", "colaboración", "cuerpos", "servicio secreto", "armada", "ejército", "magistrad*", "instituto", "petición", "solicitud", "procuraduría", "inspectores", "aduaner*", "unidad", "oficina", "comisión", "brigada", "inspector", "inspectora", "fuerza pública", "minist(ro|ra|ros|ras|erio|erios)"
    ],
    acting: ["implic*", "participa*", "particip*", "tomado parte", "tomaron parte", "toman parte", "toma parte", "tomó parte", "intercambi*", "comparten", "compartieron", "integrad* por", "formad* por", "compuest* por", "suman", "figura*", "intervinieron", "intervenían", "secund*", "adherid*", "adhiri*", "encabezó", "lideró", "colabora*", "coopera*", "coordinad*", "liderad*", "encabezad*", "dirigid*", "apoyo", "ayuda", "concurso", "conjunta", "conjunto", "intervenido", "sumaron", "involucrad*", "detuvo", "pidió", "pide", "piden", "bloquea", "ordena", "detiene", "ordenó", "captura", "solicitó", "extradita*", "extradición", "realiza*", "realizó", "realizaron", "ejecuta*", "ejecut*", "bloque*", "cerr*", "cierra*", "detien*", "detuvieron", "arrest*", "incaut*", "decomis*", "desmantel*", "desarticul*", "allan*", "investiga*", "logró", "lograron", "captur*", "unió", "unieron", "une", "sumó", "suma", "lanz*", "condenó", "condena*", "sancion*", "prohíbe", "prohibió", "aprobó", "anunció", "respald*", "asist*", "contribu*", "integra", "integran", "integró", "impuls*", "ordena", "ordenaron", "estuvo", "estuvieron", "tumb*", "clausur*", "expuls*", "reclam*", "requer*", "golpe*", "lidera*", "encabeza*", "coordina*", "interv*", "actúa*", "actuó", "actuaron"],
    abroad: ["en el (extranjero|exterior)", "fuera de (nuestras|las|sus) fronteras", "fuera del país"],
    anaphora: ["(cada uno|todos) de (esos|estos|dichos) países", "de (esos|estos|dichos) países", "de los respectivos países", "de los países implicados"],
    inquiry: ["investigación", "investigaciones", "pesquisas", "causa"],
    person: ["amb(os|as)", "(podría|podrían|resultó|resultaron|dijo|dijeron) ser", "nacionales", "(un|una|otro|otra) nacional", "fugitiva*", "hermana*", "esposa", "compatriota*", "cómplice*", "socio", "socios", "socia", "piloto", "pilotos", "marinero*", "tripulante*", "marino*", "capitán", "pescador*", "informático*", "ciberdelincuente*", "mulas", "testaferro*", "ciudadano", "ciudadana", "ciudadanos", "ciudadanas", "nacionalidad", "nacionalidades", "hombre", "hombres", "sujeto", "sujetos", "individuos", "mujer", "mujeres", "sospechos*", "detenid*", "hermanos", "pareja", "hacker", "hackers", "originari*", "oriund*", "natural", "naturales", "residentes", "banda", "mafia", "empresario", "empresarios", "estudiante", "estudiantes", "pasaporte", "personas", "persona", "nacido", "nacida", "nacidos", "delincuentes", "joven", "jóvenes", "programador", "súbdit*", "varón", "varones", "responsables", "integrantes", "miembros", "líder", "líderes", "cabecilla", "cabecillas", "trabajadores", "jefe", "jefes", "ingeniero", "comerciante", "comerciantes", "vecinos", "vecino", "matrimonio", "menores", "turistas", "criminales", "estafadores", "traficantes", "narcotraficante", "narcotraficantes", "narco*", "clan", "clanes", "cártel*", "capo", "capos", "fugitivo*", "prófugo*", "presunto", "presunta", "presuntos", "adolescente", "señor", "médico", "abogado", "futbolista*", "cantante", "periodista*", "investigado*", "imputado*", "acusado*", "condenado*", "trabajador", "directivo*", "hermano", "esposo", "primo", "camionero*", "conductor*"],
    border: ["(después|detrás|delante|lejos) de", "rodead(o|a|os|as) (de|por)", "fronteriz* con", "(comercio|tratado|tratados|convenio|convenios|acuerdos|acuerdo|relaciones) con", "limítrofe* con", "lindante* con", "colinda* con", "linda con", "limita con", "limítrofe* a", "vecin* a", "contigu(o|a|os|as) (con|a)"],
    onlooking: ["como observador*", "en calidad de observador*"],
    event: ["(vocer(o|a)|portavoz|portavoces)", "guerra", "invasión", "que (arranca|arrancará|comienza|comenzará|empieza|empezará|se celebra|se celebrará|se celebró|se disputa|se disputará|se juega|se jugará|tiene lugar|tendrá lugar)", "partido*", "encuentro*", "duelo*", "amistoso*", "debut", "jug(ó|aron|ado|ada|aba|aban|arse|ar)", "disput(ó|aron|ado|ada|aba|aban|arse|ar)", "Mundial", "Copa del Mundo", "Olimpiadas", "Juegos Olímpicos", "Juegos Panamericanos", "Copa América", "Eurocopa", "torneo", "Gran Premio", "festival", "conferencia", "cumbre", "feria", "elecciones"],
    law: ["bloque*", "cierre*", "escudo", "legisl*", "normativ*", "reglament*", "congreso", "senado", "lista de (observación|vigilancia)", "multa*", "ley", "leyes", "prohib*", "bloquear", "justicia", "juez", "jueces", "tribunal*", "comisión", "cartas", "normativa", "sanci*", "mism(o|a|os|as)", "igual*", "similar*", "compar*", "ejemplo"],
    goods: ["procedencia", "fabricación", "manufactura", "factura", "materia prima", "materias primas", "matrícula*", "patente", "patentes", "placa", "placas", "camión", "camiones", "mercancía*", "mercadería*", "artículos", "productos", "género", "géneros", "piezas", "componentes", "repuestos", "bebidas", "alcohol", "whisky", "perfumes", "cosméticos", "juguete", "textiles", "marihuana", "hachís", "fentanilo", "estupefaciente*", "precursores", "imitaciones", "copias", "decodificadores", "decos", "aparatos", "tarjetas", "antenas", "cajetillas", "combustible", "autopartes", "celulares", "móviles", "cigarrillo*", "tabaco", "cocaína", "heroína", "droga", "prendas", "ropa", "calzado", "zapatillas", "relojes", "bolsos", "juguetes", "medicamentos", "pastillas", "comprimidos", "paquetes", "contenedor*", "cargamento*", "envíos", "falsificaciones", "migrante", "inmigrante", "migrantes", "inmigrantes", "coche", "coches", "auto", "autos", "vehículo*", "animal*", "arma", "armas", "pistola*", "fusil*", "municion*", "metanfetamina"],
    descent: ["origen"],
    users: ["(la piratería|la tasa de piratería) (es|era|llega|alcanza)", "(le|la|lo) (sigue|siguen)", "seguid* (de|por)", "industria", "(encabeza|encabezan|lidera|lideran|concentra|concentran|acapara|acaparan|copa|copan) (el consumo|el ranking|la lista|la clasificación|los ingresos|el mercado|la demanda|la audiencia|la tabla|el podio|el pirateo|las descargas|las visitas|los accesos)", "habitantes", "adultos mayores", "ancianos", "jubilados", "ahorradores", "particulares", "usuario", "usuarios", "usuarias", "abonad*", "suscriptor*", "clientes", "cliente", "consumidor*", "espectador*", "hogares", "mercado", "mercados", "víctima*", "audiencia", "público", "compradores", "internautas", "televidentes", "visitas", "aficionados", "inversores", "familias", "familia", "consum*", "pirateo", "fútbol", "cableoperador*", "telespectadores", "ciudadanía", "descargas", "descarga", "descargarse", "se descarg*", "descarg* (películas|series|música|contenidos|archivos|libros|videojuegos)", "visionado*", "cuesta", "cuestan", "precio*", "tiendas", "bares", "afectad*", "perjudicad*", "damnificad*", "mayoristas", "minoristas", "vendedores", "comercios", "lectores", "jugadores", "contenidos", "economía", "comprador"],
    visits: ["accesible[s]", "(visitad|frecuentad|vist)(o|a|os|as)", "visita", "visitas", "visitantes", "tráfico (web|mensual|anual|diario|de internet|de visitas|llegaba|llega|procede|procedía)", "accesos", "conexiones (diarias|mensuales|anuales|simultáneas|procedentes|desde|a la web)"],
    preying: ["explot(aba|aban|ar|ado|ada|ados|adas|ó|aron)", "contact*", "comunicaban", "llamaban", "llamadas", "extors*", "robaban", "roba(r|ron)", "vaciaban", "captaban", "capt(ó|aron|ado|ar)", "embauc*", "atac(ó|aron|aba|aban|ado)", "hacke(ó|aron|aba|aban|ar|ado|ados|ada|adas|ando)", "chantaje*", "sextors*", "afectó", "afectaron", "perjudic*", "estaf*", "engañ*", "timaron", "timaban", "timado", "timados", "en perjuicio de", "en contra de", "defraud*", "extorsion*", "víctimas"],
    selling: ["camino (de|a)", "se veía*", "distribu*", "vendid*", "vendía*", "venta", "ventas", "comercializa*", "destinad*", "dirigid*", "emitía*", "emitid*", "difund*", "exporta*", "retransmit*", "disponible*", "popular", "populares", "enviad*", "envi*", "ofrec*", "destino", "rumbo", "iba", "iban", "salía*", "colocar", "circul*", "introduc*", "reparti*", "extors*", "defraud*", "timaba*", "timaron", "mandaba*", "mandan", "mandó", "mandaron", "mandado*", "remit*", "despach*", "suministr*", "abastec*", "(transport|llev|traslad)(aba|aban|ar|arla|arlas|arlo|arlos|aría|arían) [a su vez] (a|hacia)", "(part|sal)(ía|ían|ir|irían) (hacia|rumbo a)", "saldría* (hacia|rumbo a)", "embarc(ar|aba|aban) (hacia|a|rumbo a)", "(se|las|los) dirigía* (a|hacia)", "surt(ía|ían|ió|en)", "estaf*", "engañ*", "timar", "envío*", "vist*"],
    bound: ["[como] destino [final]", "destinos"],
    making: ["origen es", "origen era", "origen sería", "originari* de fábricas", "matriculad*", "falsificad*", "manufacturad*", "hech* en", "producto de", "de matrícula", "fabricad*", "producid(a|as|os)", "importad*", "importaba*", "procedente*", "provenient*", "comprad*", "adquirid*", "recib(ir|ía|ían|ió|ieron)", "traíd*", "tra(e|en|ía|ían|jo|jeron|er|yendo)", "elaborad*", "(llegaba|llegaban|llegó|llegaron|llega|llegan|llegado|llegados|llegada) (de|desde)", "proviene*", "provenía*", "procede*", "procedía*", "importa", "importan", "importó", "importaron", "importaci*", "compraba*", "compró", "compraron", "salió de", "salida de", "zarp*", "salido de", "enviad* desde", "venía*", "vienen", "viene", "vino", "vinieron", "empaquetad*", "captad(o|a|os|as)"],
    coming: ["(entr|ingres|cruz)(aba*|ó|aron|ado*|ada*|a|an|ar) (desde|de contrabando|ilegalmente|clandestinamente|de forma ilegal)", "(entr|ingres|cruz)(aba*|ó|aron|ado*|ada*|a|an|ar) por (la|las) frontera*", "venía*", "vienen de", "viene de", "venido* de", "procedent*", "proced*", "(llegaba|llegaban|llegó|llegaron|llega|llegan|llegado|llegados|llegada|llegadas) (de|desde)", "enviad* (de|desde)", "provenía*", "provien*", "vienen", "viene", "vino", "vinieron", "part(ió|ieron|ido|ida|ía|ían) (de|del|desde)"],
    operating: ["operab*", "operaron", "opera", "trabajab*", "actuab*", "dirigía*", "gestionab*", "emitía*", "controlab*"],
    place: ["oficinas", "puntos", "zonas", "sectores", "rincones", "ramificaciones", "presencia", "estados", "prefectura*", "condado*", "cantón", "cantones", "distrito*", "región", "regiones", "ciudad", "ciudades", "domicilio", "domicilios", "entidad", "sucursal", "sucursales", "viviendas", "inmuebles", "provincia", "provincias", "territorio", "territorios", "frontera", "costa", "isla", "islas", "suelo", "servidor", "servidores", "municipio", "municipios", "localidad", "localidades", "capital", "banco", "bancos", "cuentas", "sede", "comunidad", "comunidades", "cárcel", "cárceles", "sur", "norte", "este", "oeste", "centro", "noreste", "noroeste", "sureste", "suroeste", "levante", "=interior", "litoral", "geografía", "aguas", "mar territorial", "territoriales", "espacio aéreo", "puerto", "puertos", "aeropuerto*", "casa", "casas", "cuentas bancarias", "entidades", "península", "departamento de", "departamentos", "estado de", "país", "localización", "alojad*", "ubicad*", "laboratorio*", "fábrica*", "almacén", "almacenes", "universidad*", "hotel*", "prisión", "prisiones", "costas", "fronteras"],
    funds: ["dinero", "fondos", "beneficios", "ganancias", "efectivo", "transferencias", "giros"],
    firm: ["empresa", "empresas", "compañía", "compañías", "sociedades", "sociedad", "firma", "firmas", "proveedor", "suministrador*"],
  },
};
