import type { WitnessTable } from "../../witnesses.ts";

export const money: WitnessTable<"money"> = {
  "money/prefix": {
    finds: { "Incautaron [€ 4.800].": { amount: 4800, currency: "EUR" }, "Hallaron [¢27,000,000] en Cartago.": { amount: 27000000, currency: "CRC" }, "Hallaron [G. 1.200 millones] en Luque.": { amount: 1200000000, currency: "PYG" }, "Hallaron [S/ 160.500] en Lima.": { amount: 160500, currency: "PEN" }, "Hallaron [R$15 millones] en Santos.": { amount: 15000000, currency: "BRL" }, "Hallaron [AU$ 300] en el bolso.": { amount: 300, currency: "AUD" } },
    ignores: ["Incautaron 4.800 euros."],
  },
  "money/suffix": {
    finds: { "Incautaron [4,8 millones de euros].": { amount: 4800000, currency: "EUR" }, "Las ofertas fueron de [600M€] y 700M€.": { amount: 600000000, currency: "EUR" }, "Incautaron [14.247.698,56 euros].": { amount: 14247698.56, currency: "EUR" }, "La liga cuesta [un millardo de euros].": { amount: 1e9, currency: "EUR" } },
    ignores: ["Incautaron € 4.800."],
  },
  "money/shared-sign": {
    finds: { "Pagaban [$12] al mes.": { amount: 12, currency: "USD" }, "En Guatemala hallaron [Q75,000] en una caja.": { amount: 75000, currency: "GTQ" }, "En Cartago y en Colombia hallaron ¢27.000.000 y [$5.800] en cajas.": { amount: 5800, currency: "USD" } },
    ignores: ["Pagaban 12 euros al mes."],
  },
  "money/range": {
    finds: { "Pagaban [entre 10 y 12 euros] al mes.": { amount: 10, currency: "EUR", max: 12 } },
    ignores: ["Pagaban 12 euros al mes."],
  },
  "money/elided": {
    finds: { "El acuerdo cuesta 990 millones de euros por temporada, [4.950] en total.": { amount: 4950000000, currency: "EUR", role: "other" } },
    ignores: ["El acuerdo cuesta 990 millones de euros."],
  },
  "money/seized": {
    finds: { "La policía incautó [40.000 euros] en efectivo.": { amount: 40000, currency: "EUR", role: "seized" }, "Se aseguraron prendas falsas valuadas en [90.000 euros].": { amount: 90000, currency: "EUR", role: "seized" }, "Se incautó un millón de cajetillas, avaluadas en [90.000 euros].": { amount: 90000, currency: "EUR", role: "seized" }, "El costo de la droga decomisada es de [90.000 euros].": { amount: 90000, currency: "EUR", role: "seized" } },
    ignores: ["Los aparatos costaban 40 euros."],
  },
  "money/frozen": {
    finds: { "Han congelado [1,1 millones de euros] en cuentas bancarias.": { amount: 1100000, currency: "EUR", role: "frozen" } },
    ignores: ["Incautaron 40 euros."],
  },
  "money/revenue": {
    finds: { "La banda ganaba [2 millones de euros] al año.": { amount: 2000000, currency: "EUR", role: "revenue", per: "year" } },
    ignores: ["Los aparatos costaban 40 euros."],
  },
  "money/damage": {
    finds: { "El perjuicio para los operadores asciende a [6 millones de euros].": { amount: 6000000, currency: "EUR", role: "damage" }, "Hacienda dejó de percibir [70.000 euros].": { amount: 70000, currency: "EUR", role: "damage" } },
    ignores: ["Los aparatos costaban 40 euros."],
  },
  "money/price": {
    finds: { "La suscripción costaba [10 euros] al mes.": { amount: 10, currency: "EUR", role: "price", per: "month" } },
    ignores: ["Incautaron 40.000 euros en efectivo."],
  },
  "money/fine": {
    finds: { "El juez impuso una multa de [5.000 euros].": { amount: 5000, currency: "EUR", role: "fine" }, "Fueron condenados a abonar [3.000 euros].": { amount: 3000, currency: "EUR", role: "fine" }, "El tribunal confirmó un año de prisión y [15.490 euros] para el vendedor.": { amount: 15490, currency: "EUR", role: "fine" } },
    ignores: ["La suscripción costaba 10 euros al mes."],
  },
};
