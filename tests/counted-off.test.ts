import { lines, testRoundUps } from "./roundups.ts";

// a text that counts its cases off tells so many, whether or not it says how many there are; seizures, phases and suspects that are counted off are of one
testRoundUps({
  en: {
    "the second case, where the first is not called so": {
      text: lines(
        "Two men were arrested after police found pirate boxes on Sunday.", "Officers who patrolled a park in Hull stopped a clerk and seized 40 decoders.", "He was still held on Monday, police said.",
        "In the second case, officers from Derby stopped a van and arrested three people.", "They seized 12 servers.",
      ),
      published: "2023-06-15",
      operations: [["arrests 2", "devices 40"], ["arrests 3", "servers 12"]],
    },
    "a first and a second incident": {
      text: lines(
        "The first incident was on Friday in Hull, when officers stopped a van and seized 40 decoders.", "The second incident came at dawn at a house off the harbour road. Police arrested three people there.",
        "Finally, at noon, officers caught a seller in a market and seized 12 servers.",
      ),
      published: "2023-06-15",
      operations: [["devices 40"], ["arrests 3"], ["servers 12"]],
    },
    "a second search of one case": {
      text: lines(
        "Police arrested three men in Hull on Friday.", "The first search of a flat led officers to 40 decoders.", "A second search warrant was executed at a hotel, where officers seized 12 servers.",
        "The second suspect was arrested at the airport.",
      ),
      published: "2023-06-15",
      operations: [["arrests 3", "devices 40", "servers 12"]],
    },
    "a named operation counted off in steps": {
      text: lines(
        "Police arrested three men in Operation Lantern on Friday.", "The first incident took officers to Hull, where they seized 40 decoders.", "The second incident led police to Derby, where they seized 12 servers.",
      ),
      published: "2023-06-15",
      operations: [["Lantern", "arrests 3", "devices 40", "servers 12"]],
    },
  },
  it: {
    "il primo e il secondo intervento in un capoverso": {
      text: lines(
        "Sei persone sono state arrestate dalla polizia nella giornata di ieri. Il primo intervento è avvenuto all'alba, quando una pattuglia ha arrestato due uomini che caricavano 40 decoder.",
        "Il secondo intervento nel pomeriggio, quando i poliziotti hanno arrestato quattro venditori e sequestrato 12 server.",
      ),
      published: "2023-06-15",
      operations: [["arrests 2", "devices 40"], ["arrests 4", "servers 12"]],
    },
  },
  es: {
    "lo que solo anuncia dos actuaciones no es una de ellas": {
      text: lines(
        "La Guardia Civil ha intervenido 2.400 cigarrillos en dos actuaciones desarrolladas en Lorca y en Vera.", "Los agentes interceptaron el pasado jueves un vehículo en Vera y detuvieron a dos vecinos.",
        "Además, otro vehículo fue parado el pasado domingo en la carretera, después de que su conductor se desprendiera de un paquete al ver a la Guardia Civil.", "Este contenía 40 decodificadores.",
      ),
      published: "2023-06-15",
      operations: [["arrests 2"], ["devices 40"]],
    },
    "el primer operativo, el segundo hecho y el último": {
      text: lines(
        "En una serie de procedimientos del fin de semana, la comisaría detuvo a nueve hombres.", "El primer operativo fue el sábado por la noche, cuando los efectivos detuvieron a dos vendedores.",
        "El segundo hecho se registró el domingo en el barrio Centro. Allí los agentes detuvieron a cuatro hombres.", "Por último, a las 3:50 de la madrugada, los agentes pararon una camioneta e incautaron 12 servidores.",
      ),
      published: "2023-06-15",
      operations: [["arrests 2"], ["arrests 4"], ["servers 12"]],
    },
  },
});
