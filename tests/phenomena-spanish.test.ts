import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const count = phenomena("counts"), money = phenomena("money"), name = phenomena("names"), part = phenomena("countries");

describe("figures of Spain and Latin America", () => {
  money("an apostrophe, a prime or an accent for millions", {
    es: {
      "La policía de Perú incautó S/ 2'450,300.": "2450300 PEN seized",
      "La policía de Perú incautó US$ 1,640′300,200.": "1640300200 USD seized",
      "La policía de Perú incautó S/ 3´100,250.50.": "3100250.5 PEN seized",
    },
  });
  money("hedges run together with the article", {
    es: {
      "La policía incautó género con un valor superior al millón de euros.": "≥1000000 EUR seized",
      "La policía detuvo al jefe de la red, que ganaba más del millón de euros.": "≥1000000 EUR revenue",
      "El perjuicio está en torno al medio millón de euros.": "~500000 EUR damage",
    },
  });
});

describe("persons, and what happened to them", () => {
  count("in every tense, and in the words of the papers", {
    es: {
      "Los agentes entraron al alba, arrestando a siete personas.": "arrests 7",
      "La redada se llevó por delante a nueve personas.": "arrests 9",
      "La Fiscalía judicializó a ocho personas.": "suspects 8",
      "Entre los nueve detenidos hay dos servidores de la Fiscalía.": "arrests 9",
    },
  });
});

describe("names of more than one word", () => {
  name("small words join the large ones, whoever leads it ends them", {
    es: {
      "La Operación Lluvia de Plata acabó con nueve detenidos.": "Lluvia de Plata",
      "La Operación Hijos de la Noche del Ministerio de Justicia acabó con nueve detenidos.": "Hijos de la Noche",
      "La Operación Retama de la Guardia Civil acabó con nueve detenidos.": "Retama",
      "Nueve detenidos en la “Operación Guardianes de los Ríos IV”.": "Guardianes de los Ríos IV",
    },
  });
});

describe("what a country is in the story", () => {
  part("matches are played anywhere, lists are led by markets, currencies are no countries", {
    es: {
      "La policía de Chile detuvo al jefe mientras emitía un partido entre Canadá y Uruguay.": "CA other, CL authority+location, UY other",
      "Según el estudio, Bolivia y Ecuador encabezan el consumo de portales ilegales.": "BO market, EC market",
      "La policía detuvo a nueve personas y halló dólares norteamericanos y pesos colombianos.": "",
    },
  });
});
