import type { Rule } from "../../rules/rule.ts";

export const rules: readonly Rule[] = [
  {
    id: "es/count/clientele-of",
    phrase: "(clientela|audiencia|base de usuarios|base de clientes|cartera de clientes|masa de abonados) (de|cifrada en|estimada en|superior a|que supera|que superaba|que rondaba|que ronda) {number}",
    unless: "{number} (restaurantes|bares|locales|hoteles|empresas|euros|países|agentes|personas en el acto)",
    gives: { count: "users" },
    finds: { "El servicio presumía de una [clientela de 5.000], repartida por tres provincias.": { what: "users", value: 5000 } },
    ignores: ["La firma tiene una clientela de 50 restaurantes."],
  },
  {
    id: "es/count/warrants-served",
    phrase: "{number} (órdenes|órdenes judiciales|mandatos) de (captura|detención|aprehensión|arresto) ..4 (se hicieron efectivas|hechas efectivas|ejecutadas|cumplidas|cumplimentadas|se ejecutaron|se cumplieron)",
    unless: "(no|sin|ninguna|faltan) ..4 (ejecutadas|cumplidas|cumplimentadas)",
    gives: { count: "arrests" },
    finds: { "[Veintidós órdenes de captura se hicieron efectivas] en la madrugada.": { what: "arrests", value: 22 } },
    ignores: ["Se emitieron 22 órdenes de captura, aún sin cumplir."],
  },
  {
    id: "es/count/amounts-the-clientele",
    phrase: "{number} [de] [personas|españoles|ciudadanos] (asciende|ascendía|ascendería|llega|llegaba|sube|subía|se eleva|se elevaba) [la|el|su] (clientela|audiencia|público|parroquia|base de usuarios)",
    gives: { count: "users" },
    finds: { "A [casi 2 millones de personas asciende la clientela] de estos servicios.": { what: "users", value: 2000000 } },
    ignores: ["A 2 millones ascienden los daños a la clientela."],
  },
  {
    id: "es/money/held-with",
    phrase: "(detenid*|arrestad*|interceptad*|sorprendid*|retenid*|capturad*|aprehendid*) [un|una|dos|tres|cuatro|cinco] [hombre*|mujer*|joven*|persona*|pareja|individuo*|pasajer*|ciudadan*|conductor*|viajer*] [en ..4] con [mas de|unos|casi|cerca de] {money}",
    gives: { money: "seized" },
    finds: { "Detenido un hombre en Vigo con [90.000 euros].": { amount: 90000, role: "seized" } },
    ignores: ["Fue detenido y castigado con 90.000 euros de multa."],
  },
  {
    id: "es/money/crime-cost",
    phrase: "(pirateria|fraude|estafa|estafas|contrabando|ciberdelincuencia|cibercrimen|falsificaciones|falsificacion) [le|les|nos] (cuesta|cuestan|costo|costaron|costaba|ha costado) [..6] {money}",
    gives: { money: "damage" },
    finds: { "La piratería le cuesta al sector [40 millones de euros] cada año.": { amount: 40000000, role: "damage" } },
    ignores: ["El abono cuesta 40 euros."],
  },
  {
    id: "es/money/for-so-much",
    phrase: "(recibian|recibir|veian|ver|accedian|acceder|acceso) ..4 por [solo|apenas|unos|menos de] {money}|por [solo|apenas|unos|menos de] {money} [al mes|mensuales|al ano|anuales] (se (podia|podian|puede|pueden|accedia|accede|ofrecia|ofrecian|conseguia|tenia)|los (clientes|usuarios|abonados)|el (cliente|usuario)|cualquiera|podian ver|podia verse)",
    gives: { money: "price" },
    finds: { "Por [12 euros] se podía ver todo el fútbol.": { amount: 12, role: "price" } },
    ignores: ["Fue detenido por 12 euros."],
  },
  {
    id: "es/count/carried-out",
    phrase: "(ejecuto|ejecutaron|cumplio|cumplieron|cumplimento|cumplimentaron|materializo|materializaron|efectivizaron|hicieron efectivas|hecho efectivas) [al menos|mas de] {number} ordenes [judiciales] de (captura|arresto|detencion|aprehension)",
    gives: { count: "arrests" },
    finds: { "La policía [ejecutó 11 órdenes de arresto] en Vigo.": { what: "arrests", value: 11 } },
    ignores: ["El juez libró 11 órdenes de arresto."],
  },
  {
    id: "es/count/served",
    phrase: "(servicio|servicios|señal|señales|acceso|television|iptv|pirateria|contenido|contenidos|canales) [ilegal|ilegales|ilicito|ilicitos|pirata|piratas|de pago] a [mas de|unas|casi|cerca de] {number} (personas|familias|hogares)",
    gives: { count: "users" },
    finds: { "Era la [señal pirata a 4.000 personas] en Vigo.": { what: "users", value: 4000 } },
    ignores: ["La policía detuvo a 40 personas."],
  },
  {
    id: "es/count/supplied",
    phrase: "(suministr*|ofreci*|facilit*|proporcion*|distribu*|prest*|revend*|comercializ*) [..2] (servicio|servicios|senal|senales|acceso|television|iptv|contenido|contenidos|canales) ..6 a {number} (personas|familias|hogares)",
    gives: { count: "users" },
    finds: { "La red [suministraba canales de deporte por internet a más de 4.000 personas].": { what: "users", value: 4000 } },
    ignores: ["La policía detuvo por vender canales piratas a 40 personas."],
  },
];
