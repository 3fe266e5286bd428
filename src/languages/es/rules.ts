import type { Rule } from "../../rules/rule.ts";

export const rules: readonly Rule[] = [
  {
    id: "es/count/carried-out",
    phrase: "(ejecuto|ejecutaron|cumplio|cumplieron|cumplimento|cumplimentaron|materializo|materializaron|efectivizaron|hicieron efectivas|hecho efectivas) [al menos|mas de] {number} ordenes [judiciales] de (captura|arresto|detencion|aprehension)",
    gives: { count: "arrests" },
    finds: { "La policía [ejecutó 11 órdenes de arresto] en Vigo.": { what: "arrests", value: 11 } },
    ignores: ["El juez libró 11 órdenes de arresto."],
  },
];
