import type { Rule } from "../../rules/rule.ts";

export const rules: readonly Rule[] = [
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
    finds: { "La red daba [señal pirata a 4.000 personas] en Vigo.": { what: "users", value: 4000 } },
    ignores: ["La policía detuvo a 40 personas."],
  },
];
