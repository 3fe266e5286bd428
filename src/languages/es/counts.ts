import type { CountWords } from "../pack.ts";

export const counts: CountWords = {
  headFinal: false,
  adjectiveEndings: [],
  pluralEnding: "",
  nouns: {
    arrests: ["arresto[s]", "detenci(ón|ones)", "detenid(o|a|os|as)", "captura[s]", "capturad(o|a|os|as)", "aprehensi(ón|ones)", "aprehendid(o|a|os|as)", "prisi(ón|ones) preventiva[s]", "arrestad(o|a|os|as)", "órden(es) de (captura|detención|aprehensión|arresto) cumplid(a|as)", "encarcelad(o|a|os|as)", "apresamientos"],
    suspects: [
      "investigad(o|a|os|as)", "imputad(o|a|os|as)", "sospechos(o|a|os|as)", "denunciad(o|a|os|as)", "acusad(o|a|os|as)", "procesad(o|a|os|as)", "encausad(o|a|os|as)", "presunt(o|a|os|as) (autor|autores|responsable|responsables|delincuentes|integrantes|miembros|narcotraficantes|estafadores|piratas)", "indiciad(o|a|os|as)", "querellad(o|os)", "hacker[s]", "estafador(es)", "narcotraficante[s]", "delincuente[s]", "ciberdelincuente[s]", "traficante[s]", "cabecilla[s]", "implicad(o|a|os|as)", "responsable[s]", "testaferro[s]", "órdenes de (captura|detención|aprehensión|arresto)", "mula[s]", "prófugo[s]", "formalizad(o|os|as)", "fugitivos", "falsificadores", "infractores", "inculpados", "vinculados a proceso",
    ],
    convictions: ["condena[s]", "condenad(o|a|os|as)", "sentenciad(o|a|os|as)", "sentencias condenatorias", "penas de prisión"],
    searches: ["[entradas y] registro[s] [domiciliario[s]]", "allanamiento[s]", "cateo[s]", "entrada[s] y registro[s]", "inspecci(ón|ones)", "entrada[s]", "redada[s]", "diligencias de (entrada|allanamiento|registro)", "órden(es) de (allanamiento|cateo|registro)", "registros", "operativos de registro", "requisas"],
    servers: ["servidor[es]", "servidores informáticos"],
    devices: [
      "dispositivo[s]", "decodificador(es)", "descodificador(es)", "deco[s]", "aparato[s]", "equipo[s]", "equipos informáticos", "ordenador(es)", "computador(a|as|es)", "portátil(es)", "laptop[s]", "teléfono[s] [móvil(es)|celular(es)]", "móvil(es)", "celular(es)", "smartphone[s]", "tableta[s]", "tablet[s]", "disco[s] duro[s]", "discos", "tarjeta[s]", "tarjetas SIM", "tarjetas inteligentes", "receptor(es)", "modulador(es)", "antena[s]", "módem[s]", "router[s]", "memorias [usb]", "pendrive[s]", "tv box", "TV boxes", "cajas", "CPU", "notebooks", "terminales [móviles]", "sintonizadores", "codificadores", "cámaras", "transmisores", "amplificadores", "parabólicas", "chips", "soportes", "dvd", "quemadores", "grabadoras", "datáfonos", "pos", "soportes informáticos", "equipos electrónicos", "equipos de cómputo", "elementos informáticos",
    ],
    domains: ["dominio[s] [web]", "página[s] [web|de internet]", "sitio[s] [web|de internet|ilegales|piratas]", "web[s]", "portal(es) [web]", "enlace[s]", "URL[s]", "link[s]", "plataforma[s] [digital(es)|online|ilegal(es)|web]", "direcciones web", "nombres de dominio", "subdominios", "espejos", "tiendas online", "foros"],
    channels: ["canal(es) [de televisión|de tv|televisivos]", "señales [de televisión]", "emisoras", "señal(es) de tv"],
    users: ["usuari(o|a|os|as) [finales]", "suscriptor(es)", "abonad(o|a|os|as)", "cliente[s] [finales]", "hogar(es)", "espectador(es)", "consumidor(es)", "suscripci(ón|ones)", "televidentes", "familias", "visitantes", "compradores", "internautas", "afiliados", "abonos", "conexiones domiciliarias", "cuentas de usuario", "seguidores"],
    resellers: ["revendedor(es)", "distribuidor(es)", "vendedor(es)", "comercializador(es)", "resellers", "subdistribuidores", "intermediarios"],
    bank_accounts: ["cuenta[s] [bancaria[s]|corriente[s]]", "productos bancarios", "productos financieros", "cuentas de (pago|PayPal)", "cuentas financieras", "depósitos bancarios"],
    vehicles: ["vehículo[s] [de alta gama|de lujo]", "coche[s]", "automóvil(es)", "auto[s]", "moto[s]", "motocicleta[s]", "camioneta[s]", "furgoneta[s]", "camión", "camiones", "embarcaci(ón|ones)", "turismos", "barco[s]", "carro[s]", "rodado[s]", "lancha[s]", "narcolanchas", "yates", "avionetas", "lanchas rápidas", "velero[s]"],
    properties: ["inmueble[s]", "propiedad(es)", "vivienda[s]", "piso[s]", "finca[s]", "apartamento[s]", "departamento[s]", "chalet[s]", "bienes inmuebles", "terrenos", "bienes raíces", "parcelas"],
    officers: ["agente[s]", "elementos [navales|ministeriales|policiales|de la (marina|policía|guardia)]", "policía[s]", "efectivos", "funcionario[s]", "guardia[s] civil(es)", "uniformados", "oficiales", "gendarmes", "militares", "mossos", "investigadores", "fiscales", "detectives", "elementos policiales"],
    works: ["película[s]", "serie[s]", "título[s]", "obra[s]", "contenidos audiovisuales", "episodios", "capítulos", "canci(ón|ones)", "vídeos", "videos", "libros", "documentales", "álbumes", "videojuegos", "estrenos", "programas de televisión", "largometrajes", "temas musicales"],
    countries: ["país(es)", "naciones", "estados miembros", "países miembros"],
    groups: ["[grupo[s]|organizaci(ón|ones)|red(es)|banda[s]] criminal(es)", "organizaci(ón|ones) [criminal(es)|delictiva[s]|internacional(es)]", "grupo[s] (criminal(es)|delictivo[s]|organizado[s])", "banda[s] [criminal(es)|delictiva[s]]", "red(es) criminal(es)", "redes [delictivas|internacionales|de (distribución|piratería|narcotráfico|tráfico|blanqueo|estafa)]", "clan(es)", "cárteles", "entramados", "mafias", "células", "estructuras criminales", "estructuras delictivas"],
    apps: ["aplicaci(ón|ones) [móvil(es)]", "app[s]", "APK"],
    social: ["canal(es) (de|en) (Telegram|WhatsApp|YouTube|Discord)", "grupo[s] (de|en) (Telegram|WhatsApp|Facebook)", "perfil(es) [(en|de) redes sociales]", "cuenta[s] (de|en) (redes sociales|Instagram|Facebook|Twitter|TikTok|Telegram|X)", "página[s] de Facebook", "chats", "grupos de mensajería"],
  },
  uncounted: ["redes sociales", "redes (de telefonía|wifi|eléctricas|móviles|privadas)", "órden(es) de (registro|busca y captura) internacional(es)", "cuentas de correo", "cuentas públicas", "webs de noticias", "series de", "entradas de cine", "entradas para", "puntos porcentuales", "puestos de trabajo", "servidores públicos", "casas de apuestas"],
  persons: [
    "persona[s] [físicas]", "individu(o|os)", "hombre[s]", "mujer(es)", "ciudadan(o|a|os|as)", "integrante[s]", "miembro[s]", "componente[s]", "sujeto[s]", "joven", "jóvenes", "var(ón|ones)", "masculinos", "femeninas", "extranjer(o|os|as)", "español(es)", "administrador(es)", "gestor(es)", "técnico[s]", "líder(es)", "dirigentes", "menor(es)", "empresari(o|os)", "herman(o|os)", "colombianos", "venezolanos", "chinos", "socios", "comerciante[s]", "conductor(es)", "funcionarios públicos", "marinero[s]", "tripulante[s]", "directivo[s]", "abogado[s]", "médico[s]", "ingeniero[s]", "vecino[s]", "matrimonio", "familiares", "residentes", "trabajadores", "empleados", "individuas", "adultos", "colaboradores", "operadores", "piratas", "particulares", "titulares", "personas jurídicas", "propietarios", "expertos", "máximos responsables", "involucrados", "allegados",
  ],
  places: ["casa[s]", "almacén", "almacenes", "bodega[s]", "galp(ón|ones)", "fincas", "local(es)", "establecimiento[s]", "domicilio[s]", "puntos", "sede[s]", "bares", "oficina[s]", "comercio[s]", "negocio[s]", "tienda[s]", "objetivos", "naves", "talleres", "puestos", "empresas"],
  actions: {
    users: ["conectad(os|as)", "abonad(os|as)", "suscrit(os|as)", "servía[n] a", "daba[n] servicio a", "que (ven|veían|usan|usaban|pagan|pagaban|utilizan|utilizaban|consumen)", "multad(os|as)", "sancionad(os|as)", "utilizan", "utilizaban", "accedían", "acceden", "disfrutaban"],
    arrests: [
      "detenid(o|a|os|as)", "detien(e|en)", "detener", "detuv(o|ieron)", "deteni(endo|éndose)", "arrestad(o|a|os|as)", "arrest(a|an|ó|aron|ar)", "capturad(o|a|os|as)", "captur(ó|aron|a|an|ar)", "aprehendid(o|a|os|as)", "aprehendi(ó|eron)", "encarcelad(o|a|os|as)", "en prisión", "prisión (preventiva|provisional)", "ingresad(o|os|as) en prisión", "ingres(o|aron|ó) en prisión", "bajo custodia", "tras las rejas", "detención de", "detenciones de", "arresto de", "captura de", "aprehensión de", "la detención", "entre rejas", "privad(o|a|os|as) de [la|su] libertad", "arresto domiciliario", "apresad(o|os|as)", "cae[n]", "cayeron", "caído[s]", "medida de aseguramiento", "quedaron (presos|detenidos)",
    ],
    suspects: [
      "investigad(o|a|os|as)", "imputad(o|a|os|as)", "denunciad(o|a|os|as)", "procesad(o|a|os|as)", "citad(o|a|os|as)", "a disposición judicial", "formalizad(o|a|os|as)", "se investiga", "investiga a", "investigan a", "encausad(o|os|as)", "vinculad(o|a|os|as) a proceso", "en calidad de investigad(o|os|as)", "a juicio", "en el banquillo", "dirigido contra", "bajo investigación", "demandad(o|os|as)", "imput(ó|aron)", "procesamiento de", "indagad(o|os|as)",
    ],
    convictions: ["condenad(o|a|os|as)", "condena[n] a", "condenó", "sentenciad(o|a|os|as)", "condenar", "se declararon culpables", "aceptaron su culpabilidad", "penas de"],
    searches: ["registrad(o|a|os|as)", "allanad(o|a|os|as)", "allan(ó|aron|a|an)", "inspeccionad(o|a|os|as)", "registraron", "catead(o|a|os|as)", "catearon", "inspeccionaron", "irrumpieron en"],
  },
  accusations: ["acusad(o|a|os|as)", "señalad(o|os|as)", "implicad(o|a|os|as)", "involucrad(o|a|os|as)", "identificad(o|a|os|as)", "contra", "localizad(o|as|os)", "individualizad(o|os|as)", "identific(ó|aron|ar)", "acus(a|an|ó)"],
  socialMedia: ["Telegram", "WhatsApp", "Discord", "YouTube", "mensajería", "redes sociales", "Facebook", "Instagram", "TikTok"],
  television: ["tv", "televisión", "televisiv(os|as|o|a)", "pago", "cable", "satélite", "señal(es)", "deportivos"],
  modifiers: [
    "presunt(o|a|os|as)", "supuest(o|a|os|as)", "nuev(o|a|os|as)", "otr(o|a|os|as)", "divers(o|a|os|as)", "diferente[s]", "distint(o|a|os|as)", "gran[des]", "principal(es)", "jóvenes", "fals(o|a|os|as)", "importante[s]", "posible[s]", "potentes", "lujos(o|as|os)", "únic(o|os)", "antigu(o|os|as)", "moderno[s]", "ilegal(es)", "más", "modern(as|os)", "sofisticad(o|a|os|as)", "peligros(o|os)", "pequeñ(o|as|os)", "numeros(o|as|os)", "ulteriores", "conocid(a|os|as)", "potencial(es)", "mayor(es)", "primeros", "primeras", "restantes", "simultáne(o|os|as)", "exclusivos", "reales", "sus", "propias",
  ],
  possessives: [],
  placePrepositions: ["en", "entre", "a"],
  elsewhere: ["extranjero", "exterior", "fuera"],
  partitives: ["los", "las", "de", "de los", "de las", "de ellos", "de ellas", "de estos", "de estas", "de esos", "de los cuales", "de las cuales", "del", "de sus", "entre", "de entre", "en total"],
  others: ["otr(o|a|os|as)", "más", "adicional(es)", "restantes"],
  copulas: ["son", "eran", "fueron", "han sido", "es de", "era de", "a", "asciende[n] a", "ascendió a", "supera[n]", "superaba[n]", "superó", "alcanza[n]", "alcanzaba[n]", "alcanzó", "llega[n] a", "llegaba[n] a", "suman", "sumaban", "rondan", "total", "en total", "un total de", "total de", "número de", "está en", "contaba con"],
  conjunctions: ["y", "e", "o", "u", "así como", "además de", "junto a"],
  functionWords: [
    "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "de", "del", "a", "al", "en", "con", "sin", "por", "para", "sobre", "entre", "desde", "hasta", "hacia", "contra", "según", "tras", "durante", "mediante", "ante", "bajo", "y", "e", "o", "u", "ni", "pero", "sino", "que", "quien", "quienes", "cuyo", "cuya", "cual", "cuales", "cuando", "donde", "mientras", "porque", "si", "como", "es", "son", "era", "eran", "fue", "fueron", "sido", "ser", "está", "están", "estaba", "estaban", "ha", "han", "había", "habían", "haber", "hay", "hubo", "se", "le", "les", "no", "más", "menos", "también", "ya", "sólo", "solo", "ahora", "hoy", "ayer", "su", "sus", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "aquel", "todos", "todas", "cada", "además", "después", "antes", "luego", "dentro", "fuera", "través", "repartidos", "repartidas", "ubicados", "ubicadas", "ambos", "entonces",
  ],
  clauseBreaks: ["pero", "mientras", "aunque", "tras", "cuando", "después"],
  measures: ["causa[s]", "crímenes", "hechos", "segundo[s]", "minuto[s]", "hora[s]", "día[s]", "semana[s]", "mes(es)", "año[s]", "vez", "veces", "kilo[s]", "kilogramo[s]", "kg", "gramo[s]", "tonelada[s]", "litro[s]", "metro[s]", "km", "kilómetro[s]", "por ciento", "euro[s]", "dólar(es)", "peso[s]", "ciudad(es)", "provincia[s]", "comunidad(es)", "región", "regiones", "municipio[s]", "estado[s]", "localidad(es)", "cargo[s]", "delito[s]", "caso[s]", "parte[s]", "punto[s]"],
  shares: ["cada"],
  ages: ["edad", "edades", "años"],
  negators: ["no", "sin", "ni", "ningún", "ninguna", "ninguno", "nunca"],
};
