import type { WitnessTable } from "../../witnesses.ts";

export const dates: WitnessTable<"date"> = {
  "date/day-month": {
    finds: { "Según la policía, fueron detenidos en Vigo y en Lugo el [3 de mayo de 2021] por la tarde.": { value: "2021-05-03", role: "action" }, "El juzgado los condenó el [3 de mayo de 2021] a un año.": { value: "2021-05-03", role: "other" }, "Los robos se cometieron el [3 de mayo de 2021] por la noche.": { value: "2021-05-03", role: "other" } },
    ignores: ["Quedan 3 de ellos."],
  },
  "date/month-year": {
    finds: { "La web nació en [marzo de 2019].": { value: "2019-03", role: "start" }, "La web nació a finales de [marzo de 2019].": { value: "2019-03", role: "start" } },
    ignores: ["En marzo hubo 19 partidos."],
  },
  "date/month": {
    finds: { "Abrieron la web en [febrero].": { value: "2024-02", role: "start" } },
    ignores: ["Los dos marchan."],
  },
  "date/year": {
    finds: { "La investigación comenzó en [2019].": { value: "2019", role: "start" }, "La investigación comenzó a finales de [2019].": { value: "2019", role: "start" }, "La web operaba desde [2013].": { value: "2013", role: "start" } },
    ignores: ["Se aplica la Ley 38/2019."],
  },
  "date/figures": {
    finds: { "La Policía detuvo a seis personas en Vigo, y el [14/05/2021] detuvo a otras dos.": { value: "2021-05-14", role: "action" } },
    ignores: ["El expediente 49/25 sigue abierto."],
  },
  "date/relative": {
    finds: { "Fueron detenidos [ayer].": { value: "2024-06-11", role: "action" } },
    ignores: ["Fueron detenidos otra vez."],
  },
  "date/weekday": {
    finds: { "Fueron detenidos el [lunes].": { value: "2024-06-10", role: "action" } },
    ignores: ["Junto al mar Menor."],
  },
  "date/range": {
    finds: { "La red funcionó de [2017 a 2021].": { value: "2017/2021", role: "period" }, "La red funcionó ([2017-2021]) sin licencia.": { value: "2017/2021", role: "period" }, "Ganaron mucho entre los años [2017 y 2021].": { value: "2017/2021", role: "period" }, "Ganaron mucho entre [julio y septiembre de 2023].": { value: "2023-07/2023-09", role: "period" }, "Los detuvieron entre el sábado [6 y el domingo 7 de abril].": { value: "2024-04-06/2024-04-07", role: "action" }, "Los detuvieron entre la tarde del [6 y la madrugada del 7 de abril].": { value: "2024-04-06/2024-04-07", role: "action" } },
    ignores: ["La red nació en 2017."],
  },
  "date/stamp": {
    finds: { "MADRID, [21 Mar.] (AGENCIA) - La Policía ha detenido a seis personas.": { value: "2024-03-21", role: "published" }, "Vigo, [7 may] (AGENCIA).- La Policía ha detenido a seis personas.": { value: "2024-05-07", role: "published" }, "[7 de junio de 2024].- La Aduana cerró un taller.": { value: "2024-06-07", role: "published" } },
    ignores: ["Según la policía, fueron detenidos en Vigo y en Lugo el 21 de marzo por la tarde."],
  },
  "date/lone-day": {
    finds: { "En mayo hubo dos redadas. La del [día 16] se cerró con un detenido.": { value: "2024-05-16", role: "action" } },
    ignores: ["La redada del primer día se cerró con un detenido."],
  },
};
