import type { NameWords } from "../pack.ts";

export const names: NameWords = {
  operation: ["(operacion|operativo|macrooperacion|macrooperativo|megaoperativo|megaoperacion|op .)"],
  operations: ["(operaciones|operativos|macrooperaciones)"],
  listing: ["(como|tales como|entre ellas|entre ellos|entre las que destacan|entre las que|es decir|denominadas|denominados|llamadas|llamados|bautizadas|bautizados|conocidas|conocidos|son|eran|fueron|las llamadas|las denominadas)", "(importantes|recientes|anteriores|previas|similares|otras|más|destacadas|principales|policiales|internacionales|conjuntas|antipirateria|del año pasado|de los últimos años)"],
  probes: [],
  inquiry: ["(investigacion|investigaciones|caso|causa|redada|intervencion|actuacion|golpe|dispositivo|proyecto|campana|allanamiento|pesquisa|accion|ofensiva|procedimiento|megaallanamiento|plan)"],
  modifiers: ["(policial|internacional|conjunta|conjunto|llamada|llamado|denominada|denominado|antipirateria|anti pirateria|global|europea|coordinada|coordinado|reciente|bautizada|mundial|nacional|policial internacional|antidroga|antifraude|de la policia|de la policia nacional|de la guardia civil|de los mossos|transnacional)"],
  others: ["(pesquero|velero|buque|barco|embarcacion|lancha|narcolancha|yate|patrullera|patrullero|catamaran|carguero|mercante|goleta|motonave)", "(galeria|galerias|establecimiento|establecimientos|barrio|zona|localidad|calle|finca|club|discoteca|bar|restaurante|mercado|mercadillo|feria|nave|almacen|edificio|urbanizacion|sector|invasion|poblado|puerto|punto|cerro|vereda|caserio|hacienda|rancho|predio|comunidad|asentamiento|parque|plaza|tecnica|modalidad|practica|estafa|timo|delito|droga|sustancia|virus|troyano|red social|cantante|actor|alias|capo|lider|cabecilla|jefe|individuo|joven|ciudadano|detenido|imputado|carcel|prision|penal)", "centro comercial", "(empresa|empresas|compania|firma|sociedad|hombre|mujer|tienda|local|dispositivo|dispositivos|decodificador|malware|metodo|agencia|unidad|asociacion|alianza|ley|producto|hacker|usuario|fenomeno|persona|sujeto|norma|grupo)"],
  frames: [
    "(denomino|denominaron|denominan|bautizo|bautizaron|bautizan|llamaron|apodaron|nombraron|apellidaron) [como]", "le (han|ha|habian) (puesto|dado) [de nombre|por nombre|el nombre de|como nombre]", "le (pusieron|puso|dieron|dio) [de nombre|por nombre|el nombre de|como nombre]", "se (conocio|conocia|conocera) como", "(denominada|denominado|bautizada|bautizado|llamada|llamado|conocida|conocido|apodada|apodado|nombrada|titulada|rebautizada|rebautizado|designada)",
    "se (hacia|hacian|hace|hacen) llamar", "se (autodenominaba|autodenominaban|autodenomina)", "que operaba como", "se (denomina|denomino|llama|llamo|bautizo)", "bajo (el|la) (nombre|denominacion) [clave] [de]", "con (el|la) (nombre|denominacion) [clave] [de]", "se le (dio|ha dado) el nombre [de]", "se conoce como", "se dio el nombre [de]", "que se (llama|llamaba)", "se (llamaba|llama)", "cuyo nombre (es|fue)", "ha recibido el nombre [de]", "recibio el nombre [de]", "recibe el nombre [de]", "que lleva por nombre", "de nombre",
  ],
  codeFrames: ["nombre en clave", "nombre clave", "en clave", "nombre en codigo", "nombre de la operacion (es|era|fue)", "nombre del operativo (es|era|fue)", "denominada operacion", "llamada operacion", "conocida como operacion", "bautizada como operacion"],
  framesBehind: [
    "(es|era|fue|ha sido) el nombre [en clave|clave] [elegido|dado|con el que se bautizo] (de la operacion|del operativo|para la operacion|a la operacion|de la investigacion)", "(asi se|como se) (ha llamado|llama|denomina|bautizo|ha bautizado|denomino) [a] (la operacion|el operativo|la investigacion)",
    "es como se (ha bautizado|bautizo|denomino|ha denominado) [a] (la operacion|el operativo)",
  ],
  glue: ["(como|respectivamente|de|por|con|la|el|operacion|por los agentes|por los investigadores|por la policia|tambien como|internamente|popularmente)"],
  agrees: false,
  joins: ["(y|e)"],
  particles: ["=TV", "=IPTV", "(down|off|out|up|on|over|back)"],
  links: ["(de|del|a)", "(de|a) (la|los|las|el)"],
  notNames: [
    "(especiales|encubiertas|tacticas|maritimas|aereas|aeronavales|financieras|policiales|conjuntas|internacionales|sospechosas|bancarias|fluviales|terrestres|militares|portuarias|fronterizas)", "(federal|local|municipal|provincial|foral|autonomica|metropolitana|estatal|regional|fiscal|cientifica|tecnologica|portuaria|fronteriza|aduanera|comunitaria|bonaerense|caminera|antinarcoticos|boliviana|comunal)", "(internacional|conjunta|conjunto|policial|antipirateria|pirateria|global|europea|europeo|salida|retorno|iptv|tv|nacional|mundial|digital|especial|judicial|simultanea|coordinada|militar|antidroga|verano|triunfo|bikini)",
    "(europol|eurojust|interpol|fbi|guardia|policia|fiscalia|mossos|ertzaintza|ministerio|juzgado|audiencia|cuerpo|carabinieri|ufeic|alianza|ace|laliga|movistar|pdi|gendarmeria|prefectura|aduana|indecopi|antad|dijin|ctic|gafi|sky|dazn|telefonica|mediapro)",
    "(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo)",
    "(espana|madrid|barcelona|malaga|sevilla|valencia|argentina|mexico|colombia|peru|chile|brasil|ecuador|uruguay|europa|italia|francia|alemania|portugal|buenos|bogota|lima)",
  ],
  ends: [
    "fase",
    "(en|con|contra|de|del|a|al|por|para|y|e|que|ha|han|es|fue|entre|sobre|tras|desde|se|el|la|los|las|un|una|cae|caen|desarticula|desmantela|detiene|detenidos|detenidas|detenido|bloquea|deja|logra|golpea|incautan|cierra)",
    "(europol|eurojust|interpol|policia|guardia|fiscalia|mossos)",
  ],
  targets: {
    nouns: ["(dominio|dominios|url|urls|cableoperador|cableoperadora|cableoperadores|tienda online|decodificador)", "(web|webs|pagina|paginas|sitio|sitios|portal|portales|plataforma|plataformas|servicio|servicios|app|aplicacion|aplicaciones|addon|add-on|extension|software|red|redes|canal|foro|banda|organizacion|trama|sistema|operador|proveedor|marca|iptv|bandas|organizaciones|tramas|canales|foros|operadores|proveedores|marcas)"],
    groups: ["(clica|pandilla|cartel|mara|sindicato|grupo|grupos|banda|clan|group|network)"],
    gangs: ["(clica|clicas|pandilla|pandillas|cartel|mara|maras|clan|banda|bandas)", "grupo (criminal|delictivo|armado)", "organizacion (criminal|delictiva)"],
    notorious: [
      "(magistv|magis tv) [pro]", "(flujotv|flujo tv|xupertv|xuper tv|myfamilycinema|my family cinema|tvexpress|tv express|redplay|bluetv pro|olatv|ola tv|tele latino|telelatino)", "(rojadirecta|roja directa|roja directa tv|rojadirectatv|pirlotv|pirlo tv|librefutbol|libre futbol|futbollibre|futbol libre|futbol libre tv|futbollibretv)",
      "(cuevana|pelisplus|pelispedia|gnula|repelis|megadede|pordede|plusdede|seriesyonkis|series yonkis|mobdro|megaupload|streameast|animeflv|divxtotal|elitetorrent|newpct|mejortorrent|epublibre|lectulandia|libgen|library genesis|photocall|xtream codes|pirate bay|popcorn time|fmovies|jetflicks)",
    ],
    modifiers: ["(ilegal|ilegales|ilicita|ilicito|pirata|clandestina|clandestino|iptv|de iptv|de streaming|streaming|popular|conocida|conocido|famosa|famoso|criminal|delictiva|delictivo|de telegram|telegram|web|de internet|llamada|llamado|denominada|denominado|conocida como|conocido como|bautizada|de pirateria|de television|de kodi|hacker|pago|de pago|famoso)"],
    cues: ["iptv", "bloque(ar|aron|an|ara|aran|ados|adas|ando)", "extors*", "clonad*", "clonac*", "adulterad*", "ciberd*", "lavado", "fraude*", "sicari*", "(secuestros|robos|microtrafico|estupefacientes|marihuana|trata|usura)", "gota a gota", "sin (licencia|autorizacion|permiso|derechos)", "sin (tener|contar con|la debida) [los|la] (derechos|autorizacion|licencia|permiso)", "derechos de autor", "propiedad intelectual", "descargas ilegales", "pirat*", "contraband*", "delict*", "delinc*", "falsific*", "narcotraf*", "estaf*", "(droga|drogas|cocaina|extorsion|blanqueo|mafia|ransomware|phishing)", "ilegal*", "ilicit*", "criminal*", "clandestin*", "fraudulent*", "desmantel*", "desarticul*", "(clan|trama|condena|bloqueo|bloqueada|bloqueado|cierre|cerrada|cerrado|cayo|caido|caida|cae|intervenida|clausura|clausurada|inhabilitar|hackers|delictiva)"],
    blows: [
      "(se acabo|cayo|caen|adios a|el fin de|fin a|foco estuvo puesto en|apago|apagan|apagado|precargadas|precargados)",
      "(desmantelamiento|desarticulacion|cierre|bloqueo|caida|clausura|baja|bloqueo total) de [la|el] [web|plataforma|aplicacion|app]", "(desmantelo|desmantela|desmantelan|desmantelado|desmanteló|desarticulo|desarticulado|cerro|cerrado|bloqueo|bloqueado|bloquear|cayo|cae|caen|tumba|tumbo|tumban|clausuro|inhabilitar)",
      "(compania responsable de|empresa responsable de|operacion contra|golpe a|dominios de|vinculados a)",
    ],
    makers: ["(responsables de|responsable de|red de|banda de|banda del|integrantes de|integrar|miembros de|clientes de|usuarios de|transmisiones de|fundador de|operaba|gestionaba|detras de|creador de|creadores de|administrador de|administradores de|operadores de|sitios|paginas|webs|portales)"],
    falls: ["(fue|fueron|ha sido|han sido|quedo|queda|quedaron) (desmantelada|desmantelado|desarticulada|desarticulado|cerrada|cerrado|bloqueada|bloqueado|bloqueados|clausurada|intervenida|inhabilitada)", "dejo de (funcionar|estar activo|estar activa)"],
    trades: ["(comercializado|comercializada|vendido|vendida|publicitado|publicitada|operaba|operaban) (como|(bajo|con) (el|la) (nombre|marca) [de])"],
    copulas: ["(es|era|son|eran)"],
    articles: ["(el|la|los|las|a|al|un|una)"],
    bystanders: [
      "(sky|dazn|netflix|amazon|amazon prime|prime video|disney|disney plus|hbo|hbo max|max|paramount|apple|apple tv|movistar|movistar plus|telefonica|vodafone|orange|mediapro|mediaset|atresmedia|rtve|laliga|la liga|liga|premier league|champions league|champions|serie a|uefa|fifa|bein|canal|canal plus|directv|espn|fox|tnt|tnt sports|win sports|claro|tigo|izzi|televisa|tv azteca|star|vix|sony|warner|universal|infinity|eurosport|real madrid|barcelona|roja|liga mx|conmebol|simpletv|globo|egeda|cedro)",
      "(google|google play|youtube|facebook|meta|instagram|twitter|x|whatsapp|telegram|tiktok|ebay|paypal|bizum|visa|mastercard|bitcoin|ethereum|android|ios|windows|microsoft|cloudflare|firestick|fire tv|kodi|vpn|mercado libre|mercado pago|binance|wallapop)",
      "(agencia|centro|unidad|instituto|asociacion|federacion|universidad|banco|comision|direccion|secretaria|europol|eurojust|interpol|fbi|alianza|ace|mpa|mpaa|aapa|guardia|policia|mossos|fiscalia|juzgado|audiencia|ministerio|tribunal|unidad|brigada|udef|uco|edite|equipo|cuerpo|europa|ue|union europea|espana|internet|iptv|tv|dvd|ott|ip|ctic|indecopi|efe|europa press|antv|estado|gobierno|nacional)",
      "(m3u|m3u8|apk|android tv|tv box|box|stick|smart tv|el|la|los|las|un|una|unos|en|de|a|por|con|este|esta|esa|ese|quien|que|y|es|se|su|sus|dos|tres|cuatro|cinco|seis|diez)",
    ],
    nameFirst: false,
  },
};
