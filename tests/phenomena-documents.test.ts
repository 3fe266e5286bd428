import { describe, expect, test } from "vitest";
import { loadLanguage, readArticle } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";
import { phenomena, told, type Rows } from "./phenomena.ts";
import { WITNESS_DAY } from "./readings.ts";

const all = phenomena("counts", "money", "names", "targets");
const lines = (...parts: readonly string[]): string => parts.join("\n\n");

/** The story of each language, that the pages below are made around. */
const STORY = {
  en: "Nine people were arrested on Monday in Operation Larkspur against a ring that sold pirate television, police said. Officers searched 14 homes and seized 26 servers.",
  it: "Nove persone sono state arrestate lunedì nell'operazione Ginestra contro una banda che vendeva televisione pirata, ha detto la polizia. Gli agenti hanno eseguito 14 perquisizioni e sequestrato 26 server.",
  es: "Nueve personas fueron detenidas el lunes en la Operación Retama contra una banda que vendía televisión pirata, informó la policía. Los agentes practicaron 14 registros e intervinieron 26 servidores.",
} as const;
const NAME = { en: "Larkspur", it: "Ginestra", es: "Retama" } as const;
const FACTS = (code: LanguageCode): string => [NAME[code], "arrests 9", "searches 14", "servers 26"].join(", ");

/** A page around the story, none of whose own lines tell anything. */
const around = (page: (story: string, code: LanguageCode) => Readonly<Partial<Record<LanguageCode, string>>>): Rows =>
  Object.fromEntries((["en", "it", "es"] as const).flatMap((code) => {
    const text = page(STORY[code], code)[code];
    return text === undefined ? [] : [[code, { [text]: FACTS(code) }]];
  }));

describe("pages around a story", () => {
  for (const end of ["###", "# # #", "***", "- 30 -", "ENDS", "* 2021", "3. 2021 –"]) all(`a line that ends it: ${end}`, around((story) => ({ en: lines(story, end), it: lines(story, end), es: lines(story, end) })));
  all("menus, cookies, sponsors, share buttons", around((story) => ({
    en: lines("Home | News | Sport | Weather", "We use cookies to improve your visit. Accept all 38 partners", story, "Share on Facebook\nShare on X\n152 shares", "Advertisement"),
    it: lines("Home | Cronaca | Sport | Meteo", "Questo sito utilizza i cookie. Accetta i 38 partner", story, "Condividi su Facebook\nCondividi su X\n152 condivisioni", "Pubblicità"),
    es: lines("Inicio | Sucesos | Deportes | El tiempo", "Utilizamos cookies propias y de 38 socios. Aceptar", story, "Compartir en Facebook\nCompartir en X\n152 compartidos", "Publicidad"),
  })));
  all("lists of other stories", around((story) => ({
    en: lines(story, "Read more", "Fifty arrested in drug raids", "Police seize 300 phones", "Related: Customs find 40,000 fake bags"),
    it: lines(story, "Leggi anche", "Droga, cinquanta arresti", "Sequestrati 300 telefoni", "Leggi anche: Dogane, trovate 40mila borse false"),
    es: lines(story, "Lea también", "Cincuenta detenidos por drogas", "Intervenidos 300 teléfonos", "Te puede interesar: Hallan 40.000 bolsos falsos"),
  })));
  all("comment forms, photo credits, counters of visits", around((story) => ({
    en: lines("Photo: 321RF", story, "Leave a comment", "Your email address will not be published.", "Views: 2,310"),
    it: lines("Foto: 321RF", story, "Lascia un commento", "Il tuo indirizzo email non sarà pubblicato.", "Visualizzazioni: 2.310"),
    es: lines("Foto: 321RF", story, "Deja un comentario", "Tu dirección de correo electrónico no será publicada.", "Visitas: 2.310"),
  })));
  all("a box in the middle of the story", around((story, code) => {
    const [first = "", second = ""] = story.split(/(?<=\.) /u);
    return { [code]: lines(first, { en: "Read also: Fifty arrested in drug raids", it: "Leggi anche: Droga, cinquanta arresti", es: "Lea también: Cincuenta detenidos por drogas" }[code], second) };
  }));
  all("hard breaks inside sentences", around((story, code) => ({ [code]: story.replaceAll(/((?:\S+ ){7})/gu, "$1\n") })));
  all("the second paragraph before the first", around((story, code) => ({ [code]: lines(...story.split(/(?<=\.) /u).reverse()) })));
  all("a headline in capitals", around((story, code) => ({ [code]: lines({ en: "NINE ARRESTED IN RAIDS ON PIRATE TELEVISION", it: "TELEVISIONE PIRATA, NOVE ARRESTI", es: "NUEVE DETENIDOS POR PIRATEAR TELEVISIÓN" }[code], story) })));
});

describe("several figures of one thing", () => {
  all("a headline against its body: both are told", {
    en: { "Seven websites shut over pirate films\n\nPolice arrested a man of 40 and shut two websites that offered films.": "domains 2, domains 7" },
    it: { "Chiusi sette siti di film pirata\n\nLa polizia ha denunciato un uomo di 40 anni e chiuso due siti che offrivano film.": "domains 2, domains 7" },
    es: { "Cierran siete webs de películas pirata\n\nLa policía detuvo a un hombre de 40 años y cerró dos páginas que ofrecían películas.": "domains 2, domains 7" },
  });
});

describe("what did not happen", () => {
  all("hypotheses", {
    en: { "The men could face fines.": "", "Another 12 people could be arrested.": "", "If convicted, they face up to 12 years in prison.": "" },
    it: { "I due rischiano fino a 12 anni di carcere.": "", "Potrebbero essere arrestate altre 12 persone.": "" },
    es: { "Los dos podrían ser condenados a 12 años de prisión.": "", "Podrían ser detenidas otras 12 personas.": "" },
  });
  all("negations", {
    en: { "No arrests were made and no servers were seized.": "", "Nobody was arrested.": "", "No servers were seized, but nine people were arrested.": "arrests 9" },
    it: { "Nessun arresto è stato eseguito.": "", "Non sono stati sequestrati server.": "", "Nessuno è stato arrestato.": "" },
    es: { "No hubo detenidos.": "", "No se practicó ninguna detención.": "", "Nadie fue detenido.": "", "En ningún caso hubo detenidos, pero sí 12 registros.": "searches 12" },
  });
});

/** The operations that a text tells of, by the facts of each. */
async function operationsOf(code: LanguageCode, text: string): Promise<string[]> {
  const { operations } = await readArticle(text, WITNESS_DAY, null, await loadLanguage(code));
  return operations.map(({ counts }) => counts.map(({ what, value }) => `${what} ${value}`).sort().join(", "));
}

describe("several operations", () => {
  const TEXTS: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>> = {
    "under headings": {
      en: lines("Week in crime", "Cork", "Police in Cork arrested six men and seized 40 servers of a pirate streaming service.", "Galway", "Police in Galway searched 11 homes and seized 300 fake decoders at a market."),
      it: lines("La settimana in cronaca", "Bari", "A Bari la polizia ha arrestato sei uomini e sequestrato 40 server di un servizio di streaming pirata.", "Lecce", "A Lecce la Guardia di Finanza ha eseguito 11 perquisizioni e sequestrato 300 decoder falsi al mercato."),
      es: lines("La semana en sucesos", "Lugo", "En Lugo la policía detuvo a seis hombres e intervino 40 servidores de un servicio de streaming pirata.", "Vigo", "En Vigo la Guardia Civil practicó 11 registros e intervino 300 decodificadores falsos en un mercado."),
    },
    "in a separate action": {
      en: lines("Police in Cork arrested six men and seized 40 servers of a pirate streaming service.", "In a separate operation, police in Galway searched 11 homes and seized 300 fake decoders."),
      it: lines("A Bari la polizia ha arrestato sei uomini e sequestrato 40 server di un servizio di streaming pirata.", "In un'altra operazione, a Lecce la Guardia di Finanza ha eseguito 11 perquisizioni e sequestrato 300 decoder falsi."),
      es: lines("En Lugo la policía detuvo a seis hombres e intervino 40 servidores de un servicio de streaming pirata.", "En otra operación, en Vigo la Guardia Civil practicó 11 registros e intervino 300 decodificadores falsos."),
    },
    "as bullets": {
      en: "Results of the week:\n\n- Operation Larkspur: police in Cork arrested six men and seized 40 servers.\n- Operation Foxglove: police in Galway searched 11 homes and seized 300 fake decoders.",
      it: "I risultati della settimana:\n\n- Operazione Ginestra: a Bari la polizia ha arrestato sei uomini e sequestrato 40 server.\n- Operazione Ortica: a Lecce la Guardia di Finanza ha eseguito 11 perquisizioni e sequestrato 300 decoder falsi.",
      es: "Los resultados de la semana:\n\n- Operación Retama: en Lugo la policía detuvo a seis hombres e intervino 40 servidores.\n- Operación Ortiga: en Vigo la Guardia Civil practicó 11 registros e intervino 300 decodificadores falsos.",
    },
    "with days as headings": {
      en: lines("Two weeks of raids", "Monday 3 June", "Police in Cork arrested six men and seized 40 servers of a pirate streaming service.", "Friday 7 June", "Police in Galway searched 11 homes and seized 300 fake decoders at a market."),
      it: lines("Due settimane di blitz", "Lunedì 3 giugno", "A Bari la polizia ha arrestato sei uomini e sequestrato 40 server di un servizio di streaming pirata.", "Venerdì 7 giugno", "A Lecce la Guardia di Finanza ha eseguito 11 perquisizioni e sequestrato 300 decoder falsi al mercato."),
      es: lines("Dos semanas de registros", "Lunes 3 de junio", "En Lugo la policía detuvo a seis hombres e intervino 40 servidores de un servicio de streaming pirata.", "Viernes 7 de junio", "En Vigo la Guardia Civil practicó 11 registros e intervino 300 decodificadores falsos en un mercado."),
    },
  };
  const cases = Object.entries(TEXTS).flatMap(([title, texts]) => Object.entries(texts).map(([code, text]) => ({ title, code: code as LanguageCode, text })));
  test.each(cases)("$title, $code", async ({ code, text }) => {
    expect(await operationsOf(code, text)).toEqual(["arrests 6, servers 40", "devices 300, searches 11"]);
  });

  const SPELT: Readonly<Record<LanguageCode, string>> = {
    en: lines("Operation Shut Down: nine held", "Police arrested nine people in Operation Shutdown.", "Operation Shut down began in 2023."),
    it: lines("Operazione Shut Down, nove arresti", "Nove persone sono state arrestate nell'operazione Shutdown della polizia.", "L'operazione Shut down è partita nel 2023."),
    es: lines("Operación Shut Down: nueve detenidos", "Nueve personas fueron detenidas en la Operación Shutdown.", "La Operación Shut down empezó en 2023."),
  };
  test.each(Object.entries(SPELT))("one that is spelt in three ways is one, %s", async (code, text) => {
    expect(await operationsOf(code as LanguageCode, text)).toEqual(["arrests 9"]);
  });

  const HISTORY: Readonly<Record<LanguageCode, string>> = {
    en: lines(STORY.en, "In 2018 police had already arrested 31 people in a similar case."),
    it: lines(STORY.it, "Nel 2018 la polizia aveva già arrestato 31 persone in un caso simile."),
    es: lines(STORY.es, "En 2018 la policía ya detuvo a 31 personas en un caso similar."),
  };
  test.each(Object.entries(HISTORY))("what happened years ago is no result of the story's own, %s", async (code, text) => {
    const [first] = await operationsOf(code as LanguageCode, text);
    expect(first).toBe("arrests 9, searches 14, servers 26");
    expect(await told(code as LanguageCode, text, ["counts"])).toContain("arrests 31");
  });

  const ADDED_UP: Readonly<Record<LanguageCode, string>> = {
    en: lines("Police made 25 arrests in two operations last week.", "In Cork, officers arrested 15 men and seized 40 servers of a pirate streaming service.", "In a separate operation in Galway, police arrested 10 people and seized 300 fake decoders."),
    it: lines("Venticinque arresti in due operazioni la settimana scorsa.", "A Bari la polizia ha arrestato 15 uomini e sequestrato 40 server di un servizio di streaming pirata.", "In un'altra operazione, a Lecce, la Guardia di Finanza ha arrestato 10 persone e sequestrato 300 decoder falsi."),
    es: lines("Veinticinco detenidos en dos operaciones la semana pasada.", "En Lugo la policía detuvo a 15 hombres e intervino 40 servidores de un servicio de streaming pirata.", "En otra operación, en Vigo, la Guardia Civil detuvo a 10 personas e intervino 300 decodificadores falsos."),
  };
  test.each(Object.entries(ADDED_UP))("a summary that adds them up belongs to none, %s", async (code, text) => {
    expect(await operationsOf(code as LanguageCode, text)).toEqual(["arrests 15, servers 40", "arrests 10, devices 300"]);
    expect(await told(code as LanguageCode, text, ["counts"])).toContain("arrests 25");
  });
  all("other stories behind the end, cut off by dots", {
    it: { "La polizia ha arrestato nove persone a Bari.\n\nPotresti leggere\n\nEseguite a Torino cinque misure cautelari…\n\nUcraina, le parole del presidente": "arrests 9" },
  });
});
