import type { Tells } from "../pack.ts";

/** What tells Spanish from other languages; the commonest words come first. */
export const tells: Tells = {
  name: "Spanish",
  franc: "spa",
  letters: "áéíóúüñ¿¡",
  endings: "o os as do ón ó ar an ción da nte ra ía ente nes les ca io ados na ones ron res in co ndo ro ales la ad ores ba adas dad cin cia nto lo ntes so rio ban sa ir rse ros las á mo era za icos sta encia ario nas ntos tado ían sión",
  words: `de la en el y que a los se un del por con las una es para su no al como lo más o este sus ha fue pero entre dos son sin si ya sobre todo esta le
    también tiene ser millones cuando años desde parte donde puede era personas durante han gran hasta muy cada todos está tres había euros año
    lugar hay e me uno tanto nos ese gobierno según noticias contra tiempo te vez mundo otros ahora primera estado fueron ciudad sido aunque después
    trabajo hace solo mejor otro les país vida mismo día además contenidos unos cuatro antes momento mayor mi esto nueva mientras sistema forma
    tener tu cinco bien porque acuerdo cual eran menos red tan servicio primer sur tienen algo embargo sea cuenta ver así poco casa hacia estos
    otras hacer mil población nada estaba bajo región ellos grupo quien casi nuevo dijo entonces mes siempre equipo seguridad guerra encuentra otra
    él ni general tras meses veces decir todas nivel tenía operación fin norte estas empresas pasado da familia total dentro caso municipio nombre
    varios poder hoy acceso medio toda pueden ante octubre agua empresa gente habían datos joven presidente propiedad partido están internacional
    clientes eso investigación esa siendo muerte enero ello televisión centro yo nuestro ella países segunda varias qué tuvo banda muchas través va
    organización futuro seis detenidos hombres mercado dólares principal esos calidad sólo cerca estudios parece personal fuera mucho agentes costa
    luego mujer tarde tierra ellas hecho misma sociales temporada estudio alguna importante historia cosas cualquier mediante estaban tipo últimos
    pueblo hizo junto verdad social redes ambos mujeres nunca edad contenido tomar nuestros desarrollo espacio diciembre estudiantes cantidad sector
    comunidad mar resultado público habitantes estar días proceso capital derechos provincia canales julio final especial quiere permite agosto buen
    rey tema noviembre junio sitios gracias grandes departamento miembros marzo crear objetivo dar usuarios serie muchos paso productos aos ambiente
    campo valor siguiente nuevas piratería media sentido d debido río llegar tal distrito nadie falta igual hijo plan algunos pues fútbol abril sino
    septiembre ejército manera hora precio autoridades posible jefe as algunas sociedad padre zona salud base actividad será formas propia encuentro
    baja sitio isla camino servicios área buena puedes situación frente medios cambio pudo experiencia vehículos disfrutar encontrar comenzó único
    siete allí señal podría ley importantes ocho uso mayoría estadounidense haber acciones largo industrial número cuales punto completar canal
    oportunidad nuestra partes ejemplo respecto ubicado mal derecho modelo quiero conseguir verano pago noche podía construcción época actor
    crecimiento alta vista dicho político cine información unas duda proyecto capacidad dinero puesto cmo llega tasa segundo director siglo pasar
    obra último superior interior hubo cómo recibió conocer delitos dado creo responsabilidad mano he alguien entrada claro problema jugador febrero
    haya juego compañía debe sigue bastante comida hechos perfil sede cliente persona partidos británica trata palabras recursos semana contrato
    causa actual medida antiguo trabajar diez producto llegó posibilidad ayudar problemas territorio fecha horas respeto diferentes línea cargo
    grupos libro lado pena acerca pesos propio escrito luz cabo lucha tienes programa papel responsable equipos saber juegos aún éxito atención
    prueba origen niños prisión empezó u administración oferta agencia juez aire amigos mayo cuerpo debía blanco constante inglés tenga vehículo
    gusto canción global todavía primeras alto tierras plataformas partir ministro película hombre fuente relación cierre voz lugares apareció manos
    películas niveles delito economía control nació permiso llegaron artista cuentas clave periodo asegurar pesar superficie sí ayer sería dicha
    cuyo cuya quienes dichos hubiera usted ustedes vosotros nosotros nosotras conmigo contigo mía mío tuyo suyo suya cuál cuáles quién cuándo cuánto
    cuántos adónde dónde aquel aquella aquellos aquellas aquello ninguna ninguno ningún demás tampoco quizás quizá acaso apenas jamás nomás pronto
    temprano mañana anoche allá acá adelante atrás arriba abajo afuera asimismo lejos debajo encima detrás alrededor soy eres somos sois fui fuimos
    fuese seré serán serían estoy estás estamos estuvo estuvieron estuviera estando habrá habría hubieron hayan habíamos tengo tenemos tuvieron
    tendrá tendrán tengan teniendo hago haces hacen hacía hicieron haré haga hagan haciendo digo dice dicen decía dijeron diga diciendo voy vas
    vamos iba iban vaya vayan yendo vengo viene vienen vino vinieron venir viniendo puedo podemos pudieron podrá podrán pueda puedan pudiera quieren
    quería quiso quisiera quiera sé sabe sabemos sabía supo sepa veo ve vemos veían vio vieron viendo vea doy dan daba dio dieron dé dando pone
    ponen puso pusieron poner pongo sale salen salió salir lleva llevan llevó llevar deja dejan dejó dejar queda quedan quedó quedar pasa pasan pasó
    siguen siguió seguir halla halló hallar hallaron encuentran encontró encontraron cree creen creía piensa pensar habla hablar espera esperar
    necesita necesitan busca buscan buscar gusta gustó regresó regresar vuelve volvió volver comienza empieza termina terminó sufrió perdió ganó
    logró murió vive viven vivir contiene nueve once doce trece catorce quince dieciséis veinte treinta cuarenta cincuenta sesenta setenta ochenta
    noventa cien ciento cientos miles primero tercero tercer cuarto quinto última últimas lunes martes miércoles jueves viernes sábado domingo
    setiembre foto fotos compartir guardar actualizado publicado redacción suscríbete comparte leer noticia comentarios imagen temas archivo enlace
    copiar carro celular celulares computador computadora computadoras plata soles colonia fiscal carabineros imputado imputados imputada sujeto
    sujetos vivienda viviendas inmueble inmuebles hurto robo droga dosis kilos armas allanamiento cateo cateos decomiso decomisos incautación`,
  news: `policía detenido detenidos detenida detenidas detención detiene detienen piratería pirata piratas operación red golpe juez juzgado fiscalía registros
    incautan incautados decomisan decomisados bloqueados cárcel prisión denuncia multa multas páginas fútbol televisión desarticulada desarticulado desmantela
    desmantelada allanamientos capturan capturados capturas cierran cae caen clientes guardia civil provincias mundo millones`,
};
