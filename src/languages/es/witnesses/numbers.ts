import type { WitnessTable } from "../../witnesses.ts";

export const numbers: WitnessTable<"number"> = {
  "number/digits": {
    finds: { "Incautaron [1.200] aparatos.": { value: 1200 } },
    ignores: ["Incautaron doce aparatos."],
  },
  "number/words": {
    finds: { "Incautaron [veintidós] aparatos.": { value: 22 } },
    ignores: ["Incautaron 22 aparatos."],
  },
  "number/magnitude": {
    finds: { "Tenía [1,5 millones] de usuarios.": { value: 1500000 }, "Tenía [5 mil] clientes.": { value: 5000 } },
    ignores: ["Tenía 1.500 usuarios."],
  },
  "number/collective": {
    finds: { "Apagaron [una veintena de] servidores.": { value: 20, qualifier: "about" } },
    ignores: ["Apagaron veinte servidores."],
  },
  "number/range": {
    finds: { "Los vendían [entre 10 y 15] tiendas.": { value: 10, max: 15 } },
    ignores: ["La tienda 10 vendía 15."],
  },
  "number/article": {
    finds: { "Encontraron [un] servidor.": { value: 1 } },
    ignores: ["Encontraron el servidor."],
  },
};
