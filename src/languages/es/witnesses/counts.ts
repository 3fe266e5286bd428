import type { WitnessTable } from "../../witnesses.ts";

export const counts: WitnessTable<"count"> = {
  "count/noun": {
    finds: {
      "Intervinieron [60 servidores].": { what: "servers", value: 60 },
      "Practicaron [16 allanamientos] en Limón.": { what: "searches", value: 16 },
      "Hubo [nueve detenciones] de cobradores.": { what: "arrests", value: 9 },
      "Hubo ocho detenidos y [otros tantos registros].": { what: "searches", value: 8 },
      "Quedaron sin servicio [3.000 cuentas de usuarios].": { what: "users", value: 3000 },
      "Actuaron [200 elementos navales].": { what: "officers", value: 200 },
      "Había [2.500 canales de televisión].": { what: "channels", value: 2500 },
      "[Siete fueron las redadas].": { what: "searches", value: 7 },
      "A [40 asciende la cifra de servidores].": { what: "servers", value: 40 },
      "[Seis, de momento, son los portales] caídos.": { what: "domains", value: 6 },
      "Trajeron [900 cajas] para ver la televisión de pago.": { what: "devices", value: 900 },
    },
    ignores: ["Celebraron 12 reuniones.", "Había 361 cajas de cigarrillos.", "Hallaron 900 tarjetas de préstamo.", "Actuaba en seis departamentos del país.", "Hallaron 40 tarjetas de crédito.", "Lo hace uno de cada cuatro hogares."],
  },
  "count/person": {
    finds: {
      "Han sido [detenidas ocho personas].": { what: "arrests", value: 8 },
      "Han sido [investigados dieciocho vecinos] del barrio.": { what: "suspects", value: 18 },
      "El juez [vinculó a proceso a cinco personas].": { what: "suspects", value: 5 },
      "[Detuvieron a 150 policías] municipales.": { what: "arrests", value: 150 },
      "Suman [40 mil las personas detenidas].": { what: "arrests", value: 40000 },
      "Los agentes habían [entrado en 49 inmuebles].": { what: "searches", value: 49 },
    },
    ignores: ["Ocho personas miraban."],
  },
  "count/action": {
    finds: { "Se ha [detenido a ocho] en Vigo.": { what: "arrests", value: 8 }, "El golpe ha permitido la [detención de 11].": { what: "arrests", value: 11 }, "Fueron [arrestados en Vigo otros cuatro].": { what: "arrests", value: 4 } },
    ignores: ["Acabó con los jefes en la calle y 286 abrigos aprehendidos.", "Se ha detenido a los jefes en Vigo.", "Pidió siete meses de prisión preventiva para el jefe."],
  },
  "count/before": {
    finds: { "[Detenidos: 16]": { what: "arrests", value: 16 }, "| [Celulares | 22] |": { what: "devices", value: 22 }, "De los [suscriptores activos, que serían 600.000], pocos pagaban.": { what: "users", value: 600000 }, "Los [abonados que la red tenía en el norte eran 800].": { what: "users", value: 800 }, "[Detenidos, catorce]; coches, dos.": { what: "arrests", value: 14 }, "Los [portales alcanzan los 75].": { what: "domains", value: 75 }, "Los [arrestados son, en total, ocho].": { what: "arrests", value: 8 }, "Los [portales, entre ellos varios de los más vistos del país, eran 70].": { what: "domains", value: 70 } },
    ignores: ["Habrá detenidos.", "No hubo detenidos."],
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
    ignores: ["Fue arrestado 12 horas después.", "Seis tabernas cerraron.", "Clausuraron dos molinos y se detuvo a los dueños."],
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
