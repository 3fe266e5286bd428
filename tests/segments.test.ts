import { loadLanguage, readByRules } from "../src/extract.ts";
import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../src/languages/pack.ts";
import type { Document } from "../src/model/document.ts";
import { readDocument } from "../src/text/document.ts";

const readers = { en: (await loadLanguage("en")).reader, es: (await loadLanguage("es")).reader, it: (await loadLanguage("it")).reader };
const doc = (code: LanguageCode, text: string): Document => readDocument(text, null, null, readers[code]);
const segments = (code: LanguageCode, text: string): string[] => doc(code, text).segments.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const sentences = (code: LanguageCode, text: string): string[] => {
  const { tokens, sentences } = doc(code, text);
  return sentences.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
};
const story = (code: LanguageCode, text: string): string[] => segments(code, text).filter((each) => !each.startsWith("boilerplate"));

describe("blocks", () => {
  test("a title, headings, paragraphs and bullets", () => {
    expect(segments("en", "Six held in raids\n\nPolice searched ten homes.\n\nResults\n• 6 arrests\n- 10 searches\n1. Two cars\n2) One boat\n\nMore is to come.")).toEqual([
      "title: Six held in raids", "paragraph: Police searched ten homes.", "heading: Results",
      "item: 6 arrests", "item: 10 searches", "item: Two cars", "item: One boat", "paragraph: More is to come.",
    ]);
  });

  test("a line with a bullet above the headline is no list", () => {
    expect(segments("es", "■ Agentes allanan locales sin orden\n\nChoque en el mercado; 21 detenidos\n\nLa policía detuvo a 21 personas.")).toEqual([
      "heading: Agentes allanan locales sin orden", "title: Choque en el mercado; 21 detenidos", "paragraph: La policía detuvo a 21 personas.",
    ]);
  });

  test("Markdown headings, Windows line ends, tabs", () => {
    expect(segments("en", "# Six held\r\n\r\n\tPolice searched ten homes.\r\n## Results\r\nNothing more.")).toEqual([
      "title: Six held", "paragraph: Police searched ten homes.", "heading: Results", "paragraph: Nothing more.",
    ]);
  });

  test("hard-wrapped lines are one paragraph", () => {
    const text = "Police have dismantled a network that sold\npirated television to thousands of homes. The\ngang ran its servers from a farm near Leeds and\nused three shops to sell decoders. Officers from\nsix forces took part.\n\nThe trial begins in May.";
    expect(segments("en", text)).toEqual([`paragraph: ${text.split("\n\n")[0]}`, "paragraph: The trial begins in May."]);
  });

  test("headlines in bullets behind «more information» are no story", () => {
    const text = "Caen tres vendedores de tabaco\n\nLa policía ha detenido a tres personas en Cádiz.\n\nMás información\n- Siete detenidos por corrupción en Ronda\n- El mapa del contrabando en España\n\nLos tres pasarán a disposición judicial.";
    expect(segments("es", text).filter((line) => line.includes("Ronda") || line.includes("mapa"))).toEqual([expect.stringMatching(/^boilerplate/), expect.stringMatching(/^boilerplate/)]);
  });

  test("hard-wrapped lines of uneven length go on behind a word with which no line ends", () => {
    const text = "Officers of the directorate in Nairobi\nhave arrested two suspects with ten pieces of ivory that\nare valued at seven million shillings, found in\nMombasa and\nKilifi on Thursday by rangers and\nofficers of the force.";
    expect(segments("en", text)).toEqual([`paragraph: ${text}`]);
  });

  test("the first line of a wrapped paragraph is indented", () => {
    const text = "Harbour customs led a two-day operation called\n“Slow Tide” on May 25 and 26 against the sale of\nboxes. Some shops were offering boxes which let\npay channels be watched free of charge, by getting\nround the measures of the owners. Four shops were\nraided.";
    expect(segments("en", text)).toEqual([`paragraph: ${text}`]);
  });

  test("a title may be wider than the lines of the wrapped text below it", () => {
    const text = "Harbour customs led a two-day operation called\n“Slow Tide” on May 25 and 26 against the sale of\nboxes. Some shops were offering boxes which let\npay channels be watched free of charge, in Hull,\nGoole and Selby, by getting round the measures of\nthe owners. Four shops were raided.";
    const title = "Harbour customs fights the sale of boxes for television in three towns (with photo)";
    expect(segments("en", `${title}\n\n${text}`)).toEqual([`title: ${title}`, `paragraph: ${text}`]);
  });

  test("a line broken in mid sentence goes on, in capitals too behind an article", () => {
    expect(story("es", "La red fue desmantelada, según ha hecho saber\neste cuerpo. Los registros se hicieron en la\nCosta del Sol.")).toHaveLength(1);
    expect(story("it", "L'indagine è stata coordinata dalla procura di\nCatania con Eurojust.")).toHaveLength(1);
  });

  test("a blank line does not end a sentence that the layout broke", () => {
    expect(story("en", "In 2019, the authorities opened an inquiry into a\n\ngroup of twelve.")).toHaveLength(1);
  });

  test("short lines that begin in small letters are rows, where figures stand in them", () => {
    expect(story("es", "Resultado:\ndetenidos: 3\nregistros: 5")).toHaveLength(3);
  });

  test("headlines in capitals run into a long line", () => {
    const line = 'CRONACA – ALESSANDRIA, OPERAZIONE "CUORE DI VETRO" DELLA GDF – Trenta persone hanno ricevuto l\'avviso dai finanzieri della provincia, che indagavano dal 2017. TRENTO, LAVORO NERO: SCOPERTI 12 LAVORATORI, SANZIONI PER 90.000 EURO. La Tenenza ha controllato un\'impresa di ristorazione della valle, e ne ha chiesto la sospensione per qualche giorno.';
    expect(segments("it", `Notizie del giorno dalle province\n\n${line}`)).toEqual([
      "title: Notizie del giorno dalle province",
      'heading: CRONACA – ALESSANDRIA, OPERAZIONE "CUORE DI VETRO" DELLA GDF',
      expect.stringMatching(/^paragraph: Trenta persone .* dal 2017\.$/),
      "heading: TRENTO, LAVORO NERO: SCOPERTI 12 LAVORATORI, SANZIONI PER 90.000 EURO",
      expect.stringMatching(/^paragraph: La Tenenza .* giorno\.$/),
    ]);
    // one is emphasis
    expect(segments("it", line.replace("TRENTO, LAVORO NERO: SCOPERTI", "Trento, lavoro nero: scoperti"))).toHaveLength(1);
  });

  test("a title of two lines in capitals", () => {
    expect(doc("en", "POLICE SHUT DOWN A MAJOR PIRACY NETWORK THAT\nSTREAMED FOOTBALL TO MILLIONS\n\nSix people were held.").title).toBe("POLICE SHUT DOWN A MAJOR PIRACY NETWORK THAT STREAMED FOOTBALL TO MILLIONS");
  });

  test("a kicker and names of sections are no title; a dateline is none either", () => {
    expect(doc("es", "FÚTBOL Y TRIBUNALES\nCondenan a tres por piratear partidos\nLa sentencia es firme.").title).toBe("Condenan a tres por piratear partidos");
    expect(doc("en", "Home\nNews\nSix held in raids\nPolice searched ten homes.").title).toBe("Six held in raids");
    expect(doc("es", "MADRID, 3 Mar. (AGENCIA) -\n\nLa Policía ha detenido a seis personas.").title).toBeNull();
    expect(doc("it", "La polizia ha arrestato sei persone.\nNon ci sono feriti.").title).toBeNull();
  });
});

describe("sentences", () => {
  test.each([
    ["en", "Mr. Smith met Dr. Jones. They left.", 2],
    ["en", "On Aug. 10 police raided J. R. Brown Inc. in Leeds.", 1],
    ["en", "He fled to the U.S. The gang went on.", 2],
    ["en", "The U.S. Justice Department thanked them.", 1],
    ["en", "They sold it at Films.Tv for 1.50 a month. “It is over.” He left…read more", 3],
    ["it", "Il dott. Rossi e l'avv. Bianchi ex art. 171 ter. Poi basta.", 2],
    ["it", "La n. 93 vale. È finita!", 2],
    ["es", "El Sr. Pérez (núm. 4) viajó a EE. UU. La red siguió.", 2],
    ["es", "Las autoridades de EE. UU. Homeland dieron el aviso.", 1],
    ["es", "¿Quién lo vendía? Nadie lo sabe. «Fue un éxito.» Y ya.", 4],
  ] as const)("%s: %s", (code, text, count) => {
    expect(sentences(code, text)).toHaveLength(count);
  });
});

describe("lines of the page", () => {
  test.each([
    ["en", "Advertisement"], ["en", "Sponsor ad - 300x250"], ["en", "(Pictures: Some Agency)"], ["en", "Officers at the scene (Photo: Agency)"], ["en", "Follow us on Facebook"],
    ["en", "Source:: Daily Paper"], ["en", "(Visited 12 times, 3 visits today)"], ["en", "© 2021 The Paper. All rights reserved."], ["en", "We use cookies to improve this site."],
    ["it", "PUBBLICITÀ"], ["it", "(Immagini: Agenzia)"], ["it", "FOTO: ARCHIVIO"], ["it", "Seguici su Telegram"], ["it", "Altre notizie di oggi: meteo | sport"], ["it", "Riproduzione riservata"],
    ["es", "Publicidad"], ["es", "FOTO: AGENCIA"], ["es", "Síguenos en Instagram"], ["es", "Todos los derechos reservados"], ["es", "Te puede interesar: Cae otra red en Vigo"],
  ] as const)("%s: %s", (code, line) => {
    expect(story(code, `Title of the story\n\n${line}\n\nThe story goes on.`)).toHaveLength(2);
  });

  test.each([
    ["en", "Sources said six were held."], ["en", "Related charges were filed against three men in Leeds, and the case goes on."], ["en", "Photographs of 300 boxes were shown."], ["en", "Copyright offences rose by ten per cent."],
    ["it", "Foto di minori scambiate sul web, 12 arresti"], ["it", "Autore della frode un quarantenne."], ["it", "Abbonati a Sky per due soldi: nei guai in 200"],
    ["es", "Visto que nadie pagaba, la red cerró."], ["es", "Fuentes policiales hablan de seis detenidos."], ["es", "Sigue a la espera de juicio."],
  ] as const)("%s keeps: %s", (code, line) => {
    expect(story(code, `Title of the story\n\n${line}\n\nThe story goes on.`)).toHaveLength(3);
  });

  test("a list of other headlines ends where the story goes on", () => {
    expect(story("it", "Sei arresti a Bari\n\nLa banda vendeva decoder.\n\nLeggi anche\nRapina in banca, 4 arresti a Foggia\nIncendio, 20 evacuati\n\nI server erano in Bulgaria e la procura ha chiesto aiuto a Eurojust.")).toEqual([
      "title: Sei arresti a Bari", "paragraph: La banda vendeva decoder.", "paragraph: I server erano in Bulgaria e la procura ha chiesto aiuto a Eurojust.",
    ]);
  });

  test("nothing behind a comment form belongs to the story", () => {
    expect(story("en", "Six held\n\nStaff Writer\n\nView comments\n\nPolice searched ten homes in Hull on Friday, and more than forty boxes were found there.")).toHaveLength(3);
    expect(story("en", "Six held\n\nPolice searched ten homes.\n\nTwo more fled.\n\nLeave a Reply\n\nI know 40 people who do that.\n\nMe too.")).toHaveLength(3);
  });
});

describe("hostile text", () => {
  test.each([
    ["no space", "a".repeat(1_000_000)], ["numbers", "7 ".repeat(100_000)], ["lines", "x\n".repeat(100_000)], ["points", ". ".repeat(200_000)], ["quotes", '."'.repeat(200_000)],
    ["brackets", "(foto: ".repeat(100_000)], ["zero width", "a\u200b".repeat(200_000)], ["soft hyphens", "ab\u00ad".repeat(200_000)], ["accents", `a${"\u0301".repeat(200_000)}`],
    ["halves", "\ud800".repeat(100_000)], ["NUL", "\0".repeat(100_000)], ["initials", "A.".repeat(200_000)], ["groups", "1 000 ".repeat(100_000)], ["commas", "1,".repeat(200_000)], ["apostrophes", "l'".repeat(200_000)],
    ["headlines", "Leggi anche\n".repeat(50_000)], ["hyphens", "a-".repeat(200_000)], ["spaces", " ".repeat(500_000)], ["closers", `.${")".repeat(300_000)}x`],
  ])("%s", (_, text) => {
    const start = performance.now();
    const { tokens } = doc("it", text);
    // a tenth of a second where time grows with the text, minutes where it grows with its square
    expect(performance.now() - start).toBeLessThan(6000);
    for (const token of tokens.slice(0, 10)) expect(token.end).toBeGreaterThan(token.start);
  });

  test("decomposed accents, soft hyphens and zero-width signs read alike", () => {
    const words = (text: string) => doc("it", text).tokens.map(({ word }) => word.norm);
    expect(words("arresto\u0300 pi\u00adra\u200bti")).toEqual(words("arrestò pirati"));
    expect(words("\u202earrestò\u202c \ufeffpirati")).toEqual(words("arrestò pirati"));
  });
});

test("a line of signs that make no token is no block, and nothing trips over it", async () => {
  const { doc } = readByRules("Police arrested six people in Leeds.\n\n***\n\n\u200b\u200b", null, null, await loadLanguage("en"));
  expect(doc.segments.every(({ first, last }) => first < last)).toBe(true);
  expect(doc.segments).toHaveLength(1);
});
