import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const name = phenomena("names");

describe("what shows a code name", () => {
  name("the noun before it", {
    en: { "Operation Larkspur led to nine arrests.": "Larkspur", "Nine people were arrested in Operation Larkspur Two.": "Larkspur Two", "Police arrested nine people in Op. Larkspur.": "Larkspur" },
    it: { "L'operazione Ginestra ha portato a nove arresti.": "Ginestra", "Nove arresti nell'operazione denominata \"Ginestra Nera\".": "Ginestra Nera", "Nove arresti nell'operazione «9th Round».": "9th Round", "Nove arresti: Op. Ginestra della Polizia.": "Ginestra" },
    es: { "La Operación Retama acabó con nueve detenidos.": "Retama", "La operación 'Retama' acabó con nueve detenidos.": "Retama" },
  });
  name("a word of naming", {
    en: { "Police arrested nine people in an operation codenamed Larkspur.": "Larkspur", "The operation, dubbed “Larkspur”, led to nine arrests.": "Larkspur", "Nine people were arrested in an operation known as Larkspur.": "Larkspur", "Nine people were arrested as part of ‘Larkspur’, an operation against pirates.": "Larkspur", "Nine people were arrested in an operation nicknamed \"Larkspur\".": "Larkspur" },
    it: {
      "L'operazione, nome in codice Ginestra, ha portato a nove arresti.": "Ginestra", "L'operazione, in codice «Ginestra», ha portato a nove arresti.": "Ginestra", "Nove arresti nell'operazione ribattezzata “Ginestra”.": "Ginestra", "Nove arresti nell'operazione soprannominata \"Ginestra\".": "Ginestra",
      "L'operazione, dal nome convenzionale \"Ginestra\", ha portato a nove arresti.": "Ginestra", "All'operazione è stato dato il nome di «Ginestra».": "Ginestra", "Nove arresti nell'operazione chiamata ‘Ginestra’.": "Ginestra",
    },
    es: {
      "La operación, bautizada como ‘Retama’, acabó con nueve detenidos.": "Retama", "La operación, llamada Retama, acabó con nueve detenidos.": "Retama", "La operación, conocida como «Retama», acabó con nueve detenidos.": "Retama", "Nueve detenidos en la operación denominada “Retama Norte”.": "Retama Norte",
      "Nueve detenidos en una operación bajo el nombre de \"Retama\".": "Retama", "Nueve detenidos en el operativo ‘Retama’.": "Retama",
    },
  });
  name("a verb of naming behind it", {
    en: { "It was ‘Larkspur’ that they called the operation.": "Larkspur", "‘Larkspur’ was the operation's name.": "Larkspur", "‘Larkspur’, the force's name for the operation, led to nine arrests.": "Larkspur", "Police called the operation a success.": "", "In what they called “a National day of action”, police raided 21 homes in the operation.": "", "‘Larkspur’ they called the site that the operation closed.": "" },
    it: { "«Ginestra» si chiama l'operazione che va avanti.": "Ginestra", "«Ginestra», l'hanno chiamata gli inquirenti l'operazione.": "Ginestra", "Al nome di «Ginestra» risponde l'operazione.": "Ginestra", "«Ginestra» è il nome che la Guardia di Finanza di Lecce ha scelto per l'operazione.": "Ginestra", "«Ginestra», un fiore, è il nome scelto per l'operazione: 17 le ordinanze.": "Ginestra", "«Ginestra» è il nome che il titolare dava al sito chiuso nell'operazione.": "", "«Ginestra» si chiama il sito chiuso dall'operazione.": "" },
    es: { "«Retama» se llamó la operación, que sigue.": "Retama", "«Retama», que así se llama la operación, sigue.": "Retama", "Con «Retama», nombre que recibió la operación, cayó la red.": "Retama", "Responde al nombre de «Retama» la operación.": "Retama", "«Retama» es el nombre que la Guardia Civil de Lugo eligió para la operación.": "Retama", "«Retama» se llama la web que cerró la operación.": "", "El nombre que recibió la operación no se conoce.": "" },
  });
  name("a line that is a date and the name", {
    en: { "Five years of raids\n\nThe police tell what they did.\n\nMarch 2021: Larkspur\n\nNine people were arrested in four towns.\n\nMay 2022 – Copper Weir\n\nTwo servers were seized.": "Copper Weir, Larkspur", "Five years of raids\n\nThe police tell what they did.\n\nMarch 2021: Weir Street\n\nNine people were arrested in Weir Street.": "" },
    it: { "Cinque anni di blitz\n\nLe tappe della polizia.\n\nMarzo 2021: Ginestra\n\nNove persone arrestate in quattro città.\n\n2. Maggio 2022: The Long Night\n\nSequestrati due server.": "Ginestra, The Long Night", "Cinque anni di blitz\n\nLe tappe della polizia.\n\nMarzo 2021: Bari\n\nNove persone arrestate a Bari.": "" },
    es: { "Cinco años de redadas\n\nLas etapas de la policía.\n\nMarzo de 2021: Retama\n\nNueve detenidos en cuatro ciudades.": "Retama" },
  });
  name("a noun that explains it and tells who leads it", {
    it: { "Ci sono due paesi nella mappa di Nero Fondo, l'indagine della Procura di Bari.": "Nero Fondo", "L'inchiesta viene da Nero Fondo, il blitz del novembre 2024.": "Nero Fondo" },
  });
  name("every mark, or none, or only capitals", {
    en: { "Operation “Larkspur” led to nine arrests.": "Larkspur", "Operation 'Larkspur' led to nine arrests.": "Larkspur", "OPERATION LARKSPUR: NINE ARRESTED": "LARKSPUR", "Operation ‘Shut down’ led to nine arrests.": "Shut down" },
    it: { "Operazione “Ginestra”, nove arresti.": "Ginestra", "Operazione 'Ginestra', nove arresti.": "Ginestra", "OPERAZIONE GINESTRA, NOVE ARRESTI": "GINESTRA", "L'operazione \"Shut down\" ha portato a nove arresti.": "Shut down" },
    es: { "Operación “Retama”: nueve detenidos": "Retama", "Operación «Retama»: nueve detenidos": "Retama", "OPERACIÓN RETAMA: NUEVE DETENIDOS": "RETAMA", "La operación \"Shut down\" acabó con nueve detenidos.": "Shut down" },
  });
  name("figures in it, English in it, a name like a site's", {
    en: { "Operation 808 led to nine arrests.": "808", "Operation Larkspur 3.0 led to nine arrests.": "Larkspur 3.0" },
    it: { "L'operazione Ginestra 2 ha portato a nove arresti.": "Ginestra 2", "L'operazione «Game Over 2.0» ha portato a nove arresti.": "Game Over 2.0", "Nove arresti nell'operazione \"Stream Bay\".": "Stream Bay" },
    es: { "La Operación 808 acabó con nueve detenidos.": "808", "La operación ‘Game Over 2.0’ acabó con nueve detenidos.": "Game Over 2.0", "Nueve detenidos en la operación «Stream Bay».": "Stream Bay" },
  });
});

describe("Italian papers", () => {
  name("a title that goes from name to name makes no place of the last", {
    it: { "# Da Gelsomino a Mare Scuro: due blitz della polizia\n\nDue blitz della polizia.\n\n## 2026: Mare Scuro\nLa polizia ha arrestato sei uomini.": "Mare Scuro" },
  });
});

describe("a name of two", () => {
  name("«and» joins the two large words of a bare name", {
    it: { "Quattro arresti nell'operazione Romeo e Giulietta, con tre denunce.": "Romeo e Giulietta", "Quattro arresti nell'operazione Gotha e Procura al lavoro.": "Gotha" },
  });
});

describe("what is no code name", () => {
  name("an office behind the noun, which acts in the operation", {
    en: { "In the course of the operation Kenya Customs seized 40 lorries.": "", "In Operation Kenya Sunrise customs seized 40 lorries.": "Kenya Sunrise" },
  });
  name("kinds of operation, places and offices", {
    en: { "The international operation led to nine arrests.": "", "A joint operation in Portugal led to nine arrests.": "", "The National Operations Centre led the case.": "", "Operation in Portugal leads to nine arrests": "" },
    it: { "L'operazione internazionale ha portato a nove arresti.": "", "Maxi operazione a Bari, nove arresti.": "", "Operazione antipirateria della Polizia, nove arresti.": "", "Operazione della Guardia di Finanza: nove arresti": "" },
    es: { "La operación internacional acabó con nueve detenidos.": "", "Macrooperación en Vigo con nueve detenidos.": "", "Operación conjunta en Vigo con nueve detenidos": "", "Operativo de la Policía Federal en la feria: nueve detenidos.": "", "Tráfico prepara la Operación Salida de agosto.": "", "Tráfico prepara la operación salida de agosto.": "", "El Centro de Operaciones dirigió el caso.": "" },
  });
  name("each told of once, an earlier one too", {
    en: { "Operation Larkspur led to nine arrests. It follows Operation Foxglove, in which police seized 40 servers in 2019.": "Foxglove, Larkspur" },
    it: { "L'operazione Ginestra ha portato a nove arresti. Segue l'operazione Ortica, che nel 2019 portò al sequestro di 40 server.": "Ginestra, Ortica" },
    es: { "La Operación Retama acabó con nueve detenidos. Sigue a la Operación Ortiga, en la que en 2019 se intervinieron 40 servidores.": "Ortiga, Retama" },
  });
  name("a bare name behind an inquiry, with a number or before those who lead it", {
    it: { "Otto arresti nell'inchiesta Fiume 2.": "Fiume 2", "L'inchiesta Fiume Lento, coordinata dalla procura, ha portato a otto arresti.": "Fiume Lento", "L'indagine Carbone, in edicola da ieri, racconta gli arresti.": "", "Il bilancio di \"VELO IV\": otto arresti.": "VELO IV", "Otto arresti. Gli spunti vengono da Spenti Tutti, il blitz del maggio 2023.": "Spenti Tutti", "“Stoffa Fine”: è questo il nome dell'operazione, con due denunciati.": "Stoffa Fine" },
  });
  name("no name: a headline's place, what a man is called", {
    it: { "LA MAXI-OPERAZIONE IN ITALIA\n\nOtto arresti.": "", "Otto arresti dopo l'inchiesta sull'uomo di Isernia, ribattezzato «Il mago delle partite».": "" },
  });
  name("small words in marks right behind one operation", {
    it: { "Nell'operazione \"marea lenta\", voluta dal comando, sei arresti.": "marea lenta", "L'operazione \"senza precedenti\" è scattata all'alba: sei arresti.": "", "Con le operazioni \"larga scala\" sei arresti.": "" },
  });
  name("bears the name; nicknames of persons", {
    it: { "L'inchiesta porta il nome di “Marea Lenta”: sei arresti.": "Marea Lenta", "Un ragazzo che si faceva chiamare “Corvo” è indagato nell'inchiesta.": "" },
  });
  name("described behind its comma; called so by those who led it", {
    it: { "Si chiude un capitolo di “Marea”, l'articolata indagine che i Carabinieri portano avanti: sei arresti.": "Marea", "L'inchiesta aveva un nome, “Marea-lenta”, e ha portato a sei arresti.": "Marea-lenta", "Diverso il lavoro dei colleghi di Treviso, che l'hanno chiamato “Marea”: sei arresti.": "Marea", "Sei arresti: “Vergogna”, la dura reazione del sindaco.": "" },
    es: { "Seis detenidos en “Trueno”, la compleja investigación de la Guardia Civil.": "Trueno" },
    en: { "Six were arrested in “Harbour”, the long-running investigation into pirate streams.": "Harbour" },
  });
  name("what only looks like a name", {
    en: {
      "Six arrests: read the Op-Eds and the Co-Op Board President Indicted story.": "", "Six arrests. The case was referred to Costa Mesa Police, who ran the operation.": "", "Six arrests: a woman called 911 during the operation.": "",
      "The task force ran the operation,” DA Summer Stephan said. “Six were arrested.”": "", "Operation Recovers 19 Victims in Three Days\n\nPolice arrested six.": "", "Six arrests. See the press release titled “Two Officers Charged”.": "",
    },
  });
});
