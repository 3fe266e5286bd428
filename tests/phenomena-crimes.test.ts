import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const count = phenomena("counts"), money = phenomena("money"), date = phenomena("dates"), part = phenomena("countries"), name = phenomena("names");

describe("what stories of drugs, smuggling and trafficking add", () => {
  money("peoples and weights that are called as money", {
    en: { "Police seized 500 pounds of cannabis and 500 pounds in cash.": "500 GBP seized" },
    es: {
      "La policía detuvo a ocho hombres: cuatro peruanos, tres bolivianos y un venezolano.": "", "Se incautaron 500 libras de marihuana y 900 libras en billetes.": "900 GBP seized", "Fue condenado a pagar 500 libras de multa.": "500 GBP fine",
      "Hallaron 700 bolivianos en Bolivia.": "700 BOB seized",
    },
  });
  money("money drawn from a bank by those who were cheated, and money that goes missing", {
    es: { "Convencida por los estafadores, la mujer retiró del banco 6.000 euros.": "6000 EUR damage", "Cada temporada se esfuman 50 millones de euros.": "50000000 EUR damage", "La policía detuvo a dos hombres que ganaban 70.000 euros, y pasaron a apenas 40.000 por los bloqueos.": "40000 EUR revenue, 70000 EUR revenue" },
  });
  date("a day of a month that the text's own day tells", {
    es: { "Los detuvieron el viernes 7 del presente mes.": "2024-06-07 action", "Los detuvieron el 20 del mes pasado.": "2024-05-20 action" },
  });
  money("millions, and thousands in figures behind them", {
    es: { "Se incautaron bienes por 3 millones 450.000 euros.": "3450000 EUR seized" },
  });
  name("ships and units of operations", {
    es: { "Interceptaron un pesquero, de nombre 'Albatros VSL', en la operación 'Avío', con tres detenidos.": "Avío", "Intervino el Buque de Operaciones Especiales de Aduanas: tres detenidos.": "" },
  });
  date("what is set for a day to come", {
    es: { "La policía detuvo a tres hombres. El juez fijó la audiencia para este viernes.": "2024-06-14 other", "Tenía una orden de captura, y compareció el lunes ante el juez.": "2024-06-10 other" },
  });
  count("officials of a town are no officers", {
    es: { "En el caso hay cuatro funcionarios municipales.": "", "En el operativo estuvieron 87 funcionarios.": "officers 87" },
  });
  part("where goods come from and go, a border, a championship", {
    es: {
      "La policía detuvo a dos hombres en un camión que tenía como destino final Florida (Uruguay).": "UY market", "La policía detuvo a dos hombres que recibían la droga desde Colombia.": "CO origin",
      "La policía detuvo a dos hombres en un pueblo contiguo con Honduras.": "HN other", "La policía decomisó balones del Mundial de Brasil.": "BR other",
    },
  });
});
