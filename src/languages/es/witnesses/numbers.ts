import type { WitnessTable } from "../../witnesses.ts";

export const numbers: WitnessTable<"number"> = {
  "number/digits": {
    finds: { "Incautaron [1.200] aparatos.": { value: 1200 }, "Incautaron [1,200] aparatos.": { value: 1200 }, "Incautaron [5 550] aparatos.": { value: 5550 }, "Incautaron [1’250.000] cajetillas.": { value: 1250000 }, "Incautaron [5 mil 500] piezas.": { value: 5500 }, "Sumaban [47 millones 504 mil 372] piezas.": { value: 47504372 }, "Apagaron [30+] servidores.": { value: 30, qualifier: "min" }, "Apagaron [nada menos que 30] servidores.": { value: 30, qualifier: "min" }, "Incautaron [20 000] aparatos.": { value: 20000 }, "Incautaron **[50]** aparatos.": { value: 50 }, "Emitía [2.000 o más] canales.": { value: 2000, qualifier: "min" } },
    ignores: ["Incautaron doce aparatos.", "El Juzgado nº 4 de Lugo.", "FOTO: 123RF.", "La versión 3.2 del programa."],
  },
  "number/words": {
    finds: { "Incautaron [veintidós] aparatos.": { value: 22 }, "Movía [dos billones] de pesos.": { value: 2e12 }, "[Diez] aparatos quedaron allí.": { value: 10 }, "Incautaron [mil doscientos] aparatos.": { value: 1200 }, "La red tenía [un millón y medio] de abonados.": { value: 1500000 }, "Los abonados [rondan los dos millones].": { value: 2000000, qualifier: "about" } },
    ignores: ["Incautaron 22 aparatos."],
  },
  "number/magnitude": {
    finds: { "Tenía [1,5 millones] de usuarios.": { value: 1500000 }, "Tenía [5 mil] clientes.": { value: 5000 }, "Tenía [4,5M] de usuarios.": { value: 4500000 }, "Tenía [1.240 millones] de visitas y 2.600 clientes.": { value: 1240000000 } },
    ignores: ["Tenía 1.500 usuarios."],
  },
  "number/collective": {
    finds: { "Apagaron [una veintena de] servidores.": { value: 20, qualifier: "about" }, "Apagaron [casi medio centenar de] servidores.": { value: 50, qualifier: "about" } },
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
