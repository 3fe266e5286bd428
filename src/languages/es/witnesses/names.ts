import type { WitnessTable } from "../../witnesses.ts";

export const names: WitnessTable<"name"> = {
  "name/operation": {
    finds: { "En la operación [Faro] la policía detuvo a seis personas.": { value: "Faro" }, "En la operación «[Gotha 2]» la policía detuvo a seis personas.": { value: "Gotha 2" }, "En la operación [Taken down] la policía detuvo a seis personas.": { value: "Taken down" }, "En la operación [404] la policía detuvo a seis personas.": { value: "404" } },
    ignores: ["Una operación conjunta cerró tres webs.", "La operación salida acabó el domingo.", "La macrooperación cerró tres webs."],
  },
  "name/code": {
    finds: { "La actuación, con el nombre en clave [Linterna], acabó con seis detenidos.": { value: "Linterna" } },
    ignores: ["La clave del aparato era conocida."],
  },
  "name/frame": {
    finds: { "La operación, bautizada como «[Linterna]», acabó con seis detenidos.": { value: "Linterna" }, "La acción, que los fiscales denominaron «[Linterna]», acabó con seis detenidos.": { value: "Linterna" } },
    ignores: ["El niño fue bautizado en Vigo.", "El operativo cerró la galería conocida como “Las Palmeras”."],
  },
  "name/known": {
    finds: { "En la operación Linterna la policía detuvo a seis personas. [Linterna] comenzó en 2020.": { value: "Linterna" } },
    ignores: ["La linterna estaba apagada."],
  },
  "name/inquiry": {
    finds: { "La investigación «[Linterna Fría]» acabó con seis detenidos.": { value: "Linterna Fría" } },
    ignores: ["La investigación acabó con seis detenidos."],
  },
};
