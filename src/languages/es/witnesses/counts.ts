import type { WitnessTable } from "../../witnesses.ts";

export const counts: WitnessTable<"count"> = {
  "count/noun": {
    finds: { "Intervinieron [60 servidores].": { what: "servers", value: 60 } },
    ignores: ["Celebraron 12 reuniones."],
  },
  "count/person": {
    finds: { "Han sido [detenidas ocho personas].": { what: "arrests", value: 8 } },
    ignores: ["Ocho personas miraban."],
  },
  "count/action": {
    finds: { "Se ha [detenido a ocho] en Vigo.": { what: "arrests", value: 8 } },
    ignores: ["Se ha detenido a los jefes en Vigo."],
  },
  "count/before": {
    finds: { "[Detenidos: 16]": { what: "arrests", value: 16 } },
    ignores: ["Habrá detenidos."],
  },
  "count/elided": {
    finds: { "Embargaron 50 cuentas bancarias en España y [otras 33] en Europa.": { what: "bank_accounts", value: 33 } },
    ignores: ["Embargaron 50 cuentas bancarias en España."],
  },
  "count/place": {
    finds: { "[Registraron 14 locales] en Vigo.": { what: "searches", value: 14 } },
    ignores: ["Los 14 locales eran conocidos."],
  },
  "count/object": {
    finds: { "Los agentes [allanaron seis tabernas].": { what: "searches", value: 6 }, "[Cuatro pastores fueron arrestados] al alba.": { what: "arrests", value: 4 } },
    ignores: ["Fue arrestado 12 horas después.", "Seis tabernas cerraron."],
  },
  "count/row": {
    finds: { "[Allanamientos\n14]": { what: "searches", value: 14 } },
    ignores: ["Los allanamientos fueron muchos y en toda la provincia.\n14"],
  },
  "count/shared": {
    finds: { "Intervinieron [40 servidores y decodificadores].": { what: "devices", value: 40 } },
    ignores: ["Intervinieron 40 servidores."],
  },
};
