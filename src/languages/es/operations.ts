import type { OperationWords } from "../pack.ts";

export const operations: OperationWords = {
  acts: [
    "(ordena|ordeno|ha ordenado|ordenan) (a|al|el|la|los) (las|los|bloqueo|cierre|bloquear|operadoras|operadores|proveedores)", "(al|en el) banquillo", "(juicio|vista oral) (comenzo|comienza|arranco|arranca|empezo|empieza|contra)", "(fiscalia|fiscal) (pide|solicita|reclama)", "(interceptado|interceptada|interceptaron|intercepta|localizo|sorprendido|pillado|pillados)", "(identificado|identificados) (a|como)", "(bloquea|bloqueo|bloquean) (mas|las|los|el acceso|un|una)",
    "(ordeno|ordena|ordenado|dispuso|decreto) [el] (bloqueo|cierre)",     "(registrado|registraron|localizado|localizados|interceptado|interceptados)",     "(consiguio|logro|logrado|logran|lograron|consiguieron|permitio) (bloquear|clausurar|desmantelar|desarticular|cerrar)", "(echa el cierre|cayeron)", "(acabo|acaba|acabado|acaban|acabaron|puso fin|puesto fin|pone fin) (con|a)",     "deten*", "detuv*", "intervin*", "arrest*", "(capturado|capturados|capturada|capturadas|captura|capturas|aprehendido|aprehendidos|prision provisional|prision preventiva|puestos a disposicion|puesto a disposicion|imputado|imputados|procesado|procesados|investigados)", "incaut*", "decomis*", "(intervenido|intervenidos|intervenida|intervenidas|intervinieron|intervenir|requisado|requisados|requisaron|secuestrado|secuestrados|secuestraron|secuestro|embargado|embargados|embargadas|congelado|congeladas)",
    "allan*", "(registro|registros|redada|redadas|entrada y registro|inspeccion|inspecciones|inspecciono|inspeccionaron|operativo|operativos)", "desmantel*", "desarticul*", "(cerrado|cerrada|cerraron|clausurado|clausurada|clausuraron|clausura|bloqueado|bloqueada|bloqueados|bloquearon|bloqueadas|desconectado|desconectados|inhabilitado|inhabilitaron|dado de baja|tumbado|cayo|golpe a|golpe contra|operacion contra)",
    "(actuacion|operacion) (policial|judicial)",
  ],
  finds: [
    "(hall*|encontr*|localiz*|descubr*|desbarat*|intercept*|identific*|inspeccion*|retuv*|reten*|retir*|recuper*|cierra|cierran|cerro|clausura|clausuran|para|paran|paro|frustr*|frena|frenan|freno|cay*|caen|cae|acaba|acaban|multa|multan|multo|sancion*|revis*|ejecut*|realizo|realizaron|realizado|realiza|llev* a cabo|desmont*|neutraliz*|rescat*|persig*|golpea|golpean|golpeo|dio con|dieron con|da con|dan con|desbarataron|abrieron|entro|entraron|irrumpi*|sorprend*|puso|pusieron|ponen|pone|ordeno|ordena|ordenan|bloquea|bloquean|bloqueo|tumba|tumban|tumbo|tumbaron|impuls*|captura|capturan|capturo|capturaron|aprehend*|asegur*|vincul*|imputo|imputa|acuso|acusa|acusan|denuncio|procesa|proceso)",
  ],
  verdicts: ["(absuelto|absuelta|absueltos|absolvio|absolucion|condenado|condenada|condenados|condenadas|condena|condenas|condeno|sentenciado|sentenciados|anos de prision|meses de prision|anos de carcel|meses de carcel|declarado culpable|declarados culpables|se declaro culpable|se declararon culpables|sentencia condenatoria|ha dictado sentencia)"],
  authorities: [
    "(autoridad|magistrado|magistrada|tribunales|fiscalias|inspectores|guardias civiles|gendarmes|uniformados|fuerza publica|comisaria|policia|policias|policia nacional|guardia civil|agentes|agente|investigadores|fiscalia|fiscal|fiscales|juzgado|juez|jueza|juzgados|mossos|ertzaintza|tribunal|audiencia|audiencia nacional|audiencia provincial|autoridades|cuerpo|unidad|brigada|fuerzas de seguridad|ministerio de justicia|gendarmeria|prefectura|carabineros|pdi|cti|efectivos|ministerio publico|aduanas|vigilancia aduanera|justicia|indecopi|policia judicial|benemerita|instituto armado)",
    "(europol|eurojust|interpol|fbi|carabinieri|guardia di finanza|procuraduria|ministerio|ministerio de justicia|instituto|comision)",
  ],
  unreal: ["(recomienda|recomiendan|mas duras|mas severas|se castiga)", "cada (mes|semana|ano|dia|vez|pocos|pocas)", "(podria|podrian|puede|pueden|podra|podran|pudiera|pudieran|deberia|seria|serian|si|quiere|quieren|propone|preve|contempla|evitar|sin|ningun|ninguna|nunca|permitira|permitiria|riesgo|arriesga|se enfrenta|se enfrentan|exponen|expone|no hubo|no se ha|pide|piden|pidio|solicita|busca|pretende|para)"],
  matters: [
    "(diputados|senadores|pleno|votos|votacion|en vigor|eleva la pena|endurece|donde ver|hora y canal|columnista|debate|criticas|segun un (informe|estudio))",
    "(proyecto de ley|ley|decreto|senado|congreso|camara|diputados|parlamento|reforma|enmienda|directiva|reglamento|normativa|gobierno|ministro|regulador|cnmc|cnmv)",
    "(informe|estudio|encuesta|observatorio|segun los datos|estadisticas|mercado|ingresos|trimestre|accionistas|inversores|analistas|crecimiento|consultora|barometro)",
    "(desestima|desestimado|desestimo|nulidad|acciones legales|demandantes|demandado|direcciones ip)", "(derechos televisivos|derechos de television|derechos|acuerdo|subasta|alianza|adquisicion|fusion|oferta|precios|tarifa|tarifas|lanzamiento|lanza|demanda contra|recurso|opinion|editorial|entrevista|como ver|analisis|pacto|convenio|temporada)",
  ],
  apart: [
    "otra (red|trama|organizacion|banda) que", "(llega|llegan|llego|se produce) (horas|dias|semanas|meses) despues de (otro|otra)", "(fue|era|llego) el turno (de|del)", "(ese|este|aquel) segundo (operativo|golpe|caso)", "(esa|esta|aquella) segunda (operacion|redada|intervencion)",
    "en un (caso|procedimiento|juicio|proceso) (distinto|diferente|separado|aparte|ajeno)", "(una|otra) (operacion|actuacion|investigacion|redada|intervencion) (similar|parecida|analoga)", "un (operativo|golpe|caso) (similar|parecido|analogo)", "(otra|una) (red|trama|organizacion|banda) (distinta|diferente|similar|dedicada)",
    "por otra parte", "por otro lado", "en (otra|una segunda|otra distinta|una nueva) (operacion|actuacion|investigacion|intervencion|redada|causa)", "en (otro|un segundo) (operativo|caso|golpe|procedimiento|allanamiento)", "(otra|una segunda) (operacion|actuacion|investigacion|intervencion|redada)", "(otro|un segundo) (operativo|golpe|caso)", "en una (operacion|actuacion|investigacion) (distinta|diferente|aparte|separada|paralela|independiente)", "de forma (separada|independiente)", "paralelamente", "mientras tanto [,]", 
    "por su parte [,] (la policia|la guardia civil|los mossos|en)", "tambien (esta|la pasada) semana", "ese mismo dia en", "el mismo dia en",
  ],
  before: [
    "(es|fue) (el|la) (segundo|segunda|tercer|tercera|ultimo|ultima) (golpe|operacion|operativo|actuacion|intervencion|caso|redada)", "(antecedente|antecedentes|precedente|precedentes)", "(dias|semanas|meses) despues de",     "(anteriormente|previamente|con anterioridad|en el pasado)", "hace (poco|unos|unas|un|una|dos|tres|apenas|solo|pocos|pocas|algunos|algunas|varios|varias) [pocos|pocas] [dias|semanas|meses|semana|mes|ano|anos|tiempo]", "ya en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|el ano|el verano)", "(el|la) (ano|mes|semana|verano|primavera) (pasado|pasada) [,] (la|los|ya|tambien|otra|otro|se|el|fue|fueron|una|un)", "el pasado ano", "no es (la unica|el unico|la primera|el primero|el primer|un golpe aislado|un caso aislado|un hecho aislado)", "en una (operacion|actuacion|investigacion|fase) (anterior|previa)", "(antecedentes|otros casos|casos anteriores|los precedentes|otras operaciones|operaciones anteriores|operaciones previas)",
    "(meses|semanas|dias|anos) (antes|atras)", "(esta|la|el) (operacion|actuacion|golpe|operativo) (se suma|llega|se produce) (a|tras|despues|meses|semanas|solo|apenas|menos)", "se suma a", "a principios de (ano|este ano)", "este mismo (ano|mes) (ya|tambien|la|se)", "por segunda vez", "en (operaciones|casos|actuaciones) (anteriores|similares|previas)",
  ],
  ago: [
    "(el|la) (mes|ano|semana|verano|primavera|otono|invierno) (pasado|pasada|anterior)", "el (pasado|pasado mes de) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ano|mes)", "la pasada (semana|primavera)",
    "(un|una|dos|tres|cuatro|cinco|seis|diez|pocos|pocas|unos|unas|algunos|varios|varias) (dia|dias|semana|semanas|mes|meses|ano|anos) (antes|atras)", "hace (un|una|dos|tres|cuatro|cinco|seis|pocos|pocas|unos|unas|algunos|varios|varias|apenas) [dias|semanas|meses|anos|semana|mes|ano|tiempo]", "(dias|semanas|meses) (antes|atras)", "(recientemente|con anterioridad|anteriormente)",
  ],
  older: ["(anterior|anteriores|previa|previas|pasada|similar|similares|antigua|continuacion de|heredera de|segunda parte de)"],
  same: [
    "[durante|en] (la operacion|el operativo|la redada|los registros|la intervencion)",     "(al mismo tiempo|simultaneamente|de forma simultanea)",     "(misma|mismo|presente|actual|esta|este|citada|citado) (investigacion|operacion|causa|operativo|actuacion|caso|red|organizacion|grupo|trama)", "(segunda|tercera|primera|nueva|ultima|siguiente) (fase|etapa|edicion|parte)", "esta vez", "en esta ocasion", "en el marco de (la|esta) (operacion|investigacion)", "ahora",
  ],
  several: [
    "(en breve|breves|boletin de (sucesos|delitos)|cronica de sucesos|resumen (semanal|mensual))",
    "(nada tenian|no tenian nada|nada tienen|no tienen nada) que ver entre (sí|ellas|ellos)", "(sin|ninguna) relacion entre (sí|ellas|ellos)",
    "(doble|triple) (golpe|operacion|operativo|redada|actuacion|intervencion)", "(dos|tres|cuatro|cinco|seis) (casos|intervenciones)", "(dos|tres|cuatro|cinco) golpes (a|contra|policiales|en una semana|en pocos dias)",
    "(importantes|numerosas|sucesivas) operaciones", "hacemos (un) repaso", "repaso",    "(distintas|diferentes|varias|diversas|multiples|sendas) (operaciones|investigaciones|actuaciones|causas)", "(distintos|diferentes|varios|diversos|sendos) (operativos|golpes|procedimientos)", "(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) [grandes|distintas|diferentes|importantes] (operaciones|investigaciones|actuaciones|operativos|golpes)", "(en total|en conjunto) (las|entre las) (operaciones|actuaciones)", "balance (anual|del ano)", "resumen de (operaciones|la semana)",
  ],
  sums: ["[el|la|los|las] (en cifras|cifras|balance|en total|en resumen|contexto|ley|marco legal|marco normativo|que dice la ley|como funciona|consejo|consejos|analisis|nota|otras notas|recomendaciones|de un vistazo|en un vistazo|resumen)"],
  counted: ["(operaciones|investigaciones|actuaciones|acciones|golpes|casos|operativos|intervenciones|causas|historias|bandas|grupos|redes|organizaciones|tramas)"],
  places: ["(en|tambien en|y en|cerca de)"],
  back: [
    "(ellos|ellas|estos|estas|este|esta|ambos|ambas|sus|su|el mismo|la misma)", "(el|la|los|las|al|a los|a las|del|de los|de las) [dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|otros|otras|ahora|presuntos|supuestos] (hombre|hombres|mujer|mujeres|pareja|detenido|detenidos|detenida|detenidas|arrestado|arrestados|investigado|investigados|imputado|imputados|acusado|acusados|sospechoso|sospechosos|capturado|capturados|banda|grupo|red|organizacion|trama|operacion|operativo|investigacion|investigaciones|pesquisas|causa|caso|registros|allanamientos|agentes|investigadores|mercancia|web|webs|pagina|paginas|plataforma|material|equipos|procedimiento|procedimientos|diligencias|condenados|condenado)",
    "durante (la|las|el|los) (pesquisa|operacion|operativo|registro|registros|allanamiento|allanamientos|inspeccion|intervencion|procedimiento|procedimientos)",
  ],
  had: ["(habia|habian|hubo|hubieron)"],
  contrast: ["(en cambio|por ultimo|finalmente|la segunda|el segundo|otro|otra|otros|otras|la otra|el otro|la tercera|el tercero|mientras tanto|mientras)"],
};
