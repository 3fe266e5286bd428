import { describe, expect, test } from "vitest";
import type { Calendar, LanguageCode } from "../src/languages/pack.ts";
import { loadPack } from "../src/languages/registry.ts";
import { read } from "./readings.ts";

/** A Wednesday. */
const DAY = "2025-06-18";

async function dates(code: LanguageCode, text: string, published: string | null = DAY): Promise<string> {
  const { mentions } = await read(code, text, published);
  return mentions.date.map(({ value }) => value).join(" ");
}

async function roles(code: LanguageCode, text: string, published: string | null = DAY): Promise<string> {
  const { statements } = await read(code, text, published);
  return statements.flatMap((each) => (each.kind === "dates" ? [`${each.fact.value} ${each.fact.role}`] : [])).join(", ");
}

type Cases = Readonly<Record<LanguageCode, Readonly<Record<string, string>>>>;

const READ: Cases = {
  en: {
    "Police said Mon. that a shop was raided on Tues. night; it is today the largest. He told the Sun. Nothing more.": "2025-06-16 2025-06-17",
    "Officers struck on 9 July 2024.": "2024-07-09",
    "The letter of 7/Jun/03 was found.": "2003-06-07",
    "Raids ran from March 13 to March 16. On the 13th we raided a shop; on the 14th, police left.": "2025-03-13/2025-03-16 2025-03-13 2025-03-14",
    "Raids began on March 13. They found it on the 12th floor, on the 14th street.": "2025-03-13",
    "Officers raided the Hull Sunday market and a Saturday car boot sale.": "",
    "The nine were bailed to appear in March.": "2026-03",
    "It ran from September 2013 to the same month of 2014.": "2013-09/2014-09",
    "They came a week ago today; whom they sought did not emerge until Monday.": "2025-06-11 2025-06-16",
    "Three men were arrested this past March.": "2025-03",
    "The law comes into force on 1 September, and tickets go on sale on 1 July.": "2025-09-01 2025-07-01",
    "The men appear before magistrates on Monday; two had appeared on Friday.": "2025-06-23 2025-06-13",
    "The fine is payable Sept. 7; the offer expires July 9.": "2025-09-07 2025-07-09",
    "The deadline was extended to Aug. 16, and the firm expects to appeal in December.": "2025-08-16 2025-12",
    "Boxes bought from 14 May were fakes; from 1 January all need a seal.": "2025-05-14 2026-01-01",
    "Two had paid by Friday, and one has until 9 a.m. EST Friday.": "2025-06-13 2025-06-20",
    "It had been due to close on 2 August.": "2024-08-02",
    "It has been down since March and will return.": "2025-03",
    "The raids of Feb. 7 underscore the threat, he said, 'and those of Feb. 10.'": "2025-02-07 2025-02-10",
    "On Nov. 16 it bought bonds; some run to March 2031.": "2024-11-16 2031-03",
    "In the 2022 edition, which ran from May 1 to 14 of that year, sites fell.": "2022 2022-05-01/2022-05-14",
    "It began in 2019; in March of the following year it ended.": "2019 2020-03",
    "Goods were taken in the first five months of the year.": "2025-01/2025-05",
    "Goods were taken in the first quarter of last year.": "2024-01/2024-03",
    "The gang fell on July 9th, 2024, after a tip.": "2024-07-09",
    "It ended on the 3rd of October 2021.": "2021-10-03",
    "On the twenty-first of August 2020 they left.": "2020-08-21",
    "Raids followed on Tuesday 13 May.": "2025-05-13",
    "Boxes were found on Feb. 14 in a garage.": "2025-02-14",
    "The site died on 2023-11-05 at noon.": "2023-11-05",
    "Posted 18Jun 2014 by admin": "2014-06-18",
    "The app began in March 2019 and grew.": "2019-03",
    "In May 40 people were held; in March 12 more.": "2025-05 2025-03",
    "They have hunted it since 2013.": "2013",
    "By late 2020, and again in mid-2021, it moved.": "2020 2021",
    "Servers (2018) and disks (2020) were kept.": "2018 2020",
    "The ring ran between 2017 and 2021.": "2017/2021",
    "From 2016-2019 it earned a fortune.": "2016/2019",
    "Sites were blocked between 1 March and 14 May 2025.": "2025-03-01/2025-05-14",
    "Officers worked on May 25 and 26, 2024.": "2024-05-25/2024-05-26",
    "Searches on 3 and 17 May 2024 led nowhere.": "2024-05-03 2024-05-17",
    "November 16-20, 2024 was the action week.": "2024-11-16/2024-11-20",
    "Audits ran in February and March 2024.": "2024-02/2024-03",
    "In the last quarter of 2023 sales fell.": "2023-10/2023-12",
    "The first nine months of 2018 were slow.": "2018-01/2018-09",
    "From 9 to 11 June 2025 police searched homes.": "2025-06-09/2025-06-11",
    "On 11, 12 and 13 June 2025 they came back.": "2025-06-11/2025-06-13",
    "Agents raided on 05/06/2025 and 05/13/2025.": "2025-05-06 2025-05-13",
    "The man was held yesterday, and two more on Monday.": "2025-06-17 2025-06-16",
    "Last month and last year it was quiet.": "2025-05 2024",
    "They will be heard on 28 May.": "2026-05-28",
    "Two more fell last Wednesday.": "2025-06-11",
    "It ran between late 2019 and early 2021.": "2019/2021",
    "In March last year they moved.": "2024-03",
    "The 2019 raid was the first.": "2019",
  },
  it: {
    "È oggi il sesto mercato. Lo ha detto a Mar. Rossi.": "",
    "La lettera del 7/giu/03 è stata trovata.": "2003-06-07",
    "Durò da settembre 2013 allo stesso mese del 2014.": "2013-09/2014-09",
    "Il termine scade il 30 luglio, la legge entra in vigore il 1° settembre.": "2025-07-30 2025-09-01",
    "La finale si gioca sabato; quella di domenica è stata oscurata.": "2025-06-21 2025-06-15",
    "Il blitz è scattato l'11 novembre 2024.": "2024-11-11",
    "Tutto finì il 1º marzo 2023, poi il primo aprile 2024.": "2023-03-01 2024-04-01",
    "Fra il 2022 e i primi mesi del 2023 fermarono otto camion.": "2022/2023",
    "Fermati lo scorso 3 giugno a Bari.": "2025-06-03",
    "Il sito cadde il 22 marzo scorso.": "2025-03-22",
    "Presi nella notte tra il 10 e l'11 giugno.": "2025-06-10/2025-06-11",
    "Presi nella notte tra martedì e mercoledì.": "2025-06-17/2025-06-18",
    "Controlli dal 3 al 5 marzo 2025.": "2025-03-03/2025-03-05",
    "La banda era attiva tra il 2019 e il 2023.": "2019/2023",
    "Indagini svolte da luglio a settembre 2024.": "2024-07/2024-09",
    "L'inchiesta nacque nel 2019, alla fine del 2015 i primi sospetti.": "2019 2015",
    "Nel primo trimestre 2024 il calo.": "2024-01/2024-03",
    "Nei primi sei mesi del 2024 la crescita.": "2024-01/2024-06",
    "Arrestati questa mattina; ieri i sequestri.": "2025-06-18 2025-06-17",
    "Fermato mercoledì scorso a Lecce.": "2025-06-11",
    "Il mese scorso e lo scorso giugno.": "2025-05 2024-06",
    "L'accordo del 12/03/2024 è nullo.": "2024-03-12",
    "Presi in cinque, March 12, 2024: il video": "2024-03-12",
    "Comparirà in aula il 28 maggio.": "2026-05-28",
    "Verifiche il 14 e 15 aprile scorsi.": "2025-04-14/2025-04-15",
    "Attivi tra la fine del 2019 e l'inizio del 2021.": "2019/2021",
    "Sparì a marzo dell'anno scorso.": "2024-03",
  },
  es: {
    "Se halló la carta del 7/jun/03.": "2003-06-07",
    "Duró desde septiembre de 2013 hasta el mismo mes de 2014.": "2013-09/2014-09",
    "El 19 de mayo de 2000 debuta en Primera.": "2000-05-19",
    "Desde el 1 de enero regirá la ley.": "2026-01-01",
    "El plazo vence el 30 de julio y la ley entra en vigor el 1 de septiembre.": "2025-07-30 2025-09-01",
    "La final se disputa el sábado; la del domingo fue bloqueada.": "2025-06-21 2025-06-15",
    "Cayeron el 27 de noviembre de 2024 en Vigo.": "2024-11-27",
    "El uno de mayo de 2023 y el 1º de abril de 2024.": "2023-05-01 2024-04-01",
    "Fueron detenidos el pasado martes.": "2025-06-17",
    "El registro se hizo el día 11.": "2025-06-11",
    "Ayer cayó la red; hoy, la web.": "2025-06-17 2025-06-18",
    "Dejó de emitir el pasado octubre.": "2024-10",
    "Lo montaron a finales de 2015 y desde 2017 crecía.": "2015 2017",
    "Sumó usuarios entre julio y septiembre de 2024.": "2024-07/2024-09",
    "Del 3 al 5 de marzo de 2025 hubo registros.": "2025-03-03/2025-03-05",
    "Ganó dinero de 2017 a 2021.": "2017/2021",
    "El último trimestre de 2023 fue peor.": "2023-10/2023-12",
    "Los primeros nueve meses de 2018 cayó.": "2018-01/2018-09",
    "El 25 y 26 de mayo entraron en dos pisos.": "2025-05-25/2025-05-26",
    "El acta es del 21.03.2025 y no del 11/06/2025.": "2025-03-21 2025-06-11",
    "El año pasado y el mes pasado, nada.": "2024 2025-05",
    "Serán juzgados el 28 de mayo.": "2026-05-28",
    "Operó entre finales de 2019 y principios de 2021.": "2019/2021",
    "Cayó en marzo del año pasado.": "2024-03",
    "Registraron la nave los días 3, 4 y 5 de junio.": "2025-06-03/2025-06-05",
  },
};

const SILENT: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    "Police may march on; he sat down, and the sun set.", "They took 2000 servers and 1998 disks.", "It cost $2019 or 2020 euros.", "The 2018 FIFA World Cup and EURO 2020 were streamed.",
    "Agenda 2030 and Windows 2000.", "The 2022/23 season and the 2023-24 season.", "The Patents Act 1988 and Regulation (EU) 2019/1150 of 20 June 2019.", "Case no. 4/2021 stays open 24/7.",
    "Sentenced on 30 February 2024.", "It took 15 minutes, at 10:30, version 2.0.1, address 192.168.1.10.", "The 1990s were wild.", "Black Friday sales, Russia Today.", "Call 06-12-20-24.",
  ],
  it: [
    "La legge n. 93 del 14 luglio 2023 lo vieta.", "La legge 22 aprile 1941, n. 633, e la delibera n. 680/13/CONS del 12 dicembre 2013.", "Il fascicolo n. 11226/17 e l'atto 49/25/CONS.", "La stagione 2022/23 e il campionato 2021-22.",
    "In mare aperto, sul set del film, vinse 2 set a 1.", "Ad oggi restano 2000 server e 1998 decoder.", "Ogni lunedì, al giorno d'oggi.", "Il 30 febbraio 2020 non c'è.", "Gli Europei 2020 e il Mondiale 2022.",
  ],
  es: [
    "La Ley 21/2014, de 4 de noviembre, y la Ley 38/1998.", "El Juzgado nº 4 y el expediente 12/2019.", "La temporada 2023-24 y el Mundial 2022.", "Miró el mar y comió mayonesa.", "Hoy en día, todos los lunes por la mañana.",
    "Había 2019 servidores y más de 2000 usuarios.", "En Santo Domingo, abierto 24/7.", "El 31 de abril de 2024 no existe.",
  ],
};

for (const [code, cases] of Object.entries(READ)) describe(`dates in ${code}`, () => test.each(Object.entries(cases))("%s", async (text, expected) => expect(await dates(code as LanguageCode, text)).toBe(expected)));
for (const [code, texts] of Object.entries(SILENT)) describe(`no dates in ${code}`, () => test.each(texts)("%s", async (text) => expect(await dates(code as LanguageCode, text)).toBe("")));

describe("what a text leaves out", () => {
  test.each([
    ["en", "Servers were seized on Feb. 14.", null, "XXXX-02-14"],
    ["en", "Six raids of 2022\n\nThe first gang had been jailed in March 2019, as readers will recall. It was the end of a long tale. On 4 October officers went into a market and took 300 boxes.", null, "2022 2019-03 2022-10-04"],
    ["es", "Los golpes de 2023\n\nLa banda había caído en marzo de 2019, como se recordará. Fue el final de una larga historia. El 4 de octubre se registró un mercado y se intervinieron 300 equipos.", null, "2023 2019-03 2023-10-04"],
    ["it", "I colpi del 2023\n\nLa banda era stata condannata a marzo 2019, come si ricorderà. Era la fine di una lunga storia. Il 4 ottobre è stato perquisito un mercato e sono stati sequestrati 300 decoder.", null, "2023 2019-03 2023-10-04"],
    ["en", "It was seized yesterday and on Monday.", null, ""],
    ["en", "Six were held last Thursday 17 March. It is a long story. It has many ends. FACT had set the inquiry going in February 2016.", null, "2016-03-17 2016-02"],
    ["en", "Six were held last Friday 17 March. It is a long story. It has many ends. FACT had set the inquiry going in February 2016.", null, "XXXX-03-17 2016-02"],
    ["en", "It was seized yesterday, last month.", "2024-05", "2024-04"],
    ["es", "Cayó el 6 de noviembre.", "2024", "2024-11-06"],
    ["it", "Preso il 29 febbraio.", "2025-01-10", "2024-02-29"],
    ["en", "On 3 May 2019 they raided a bar and on 17 June a club.", "2025-06-18", "2019-05-03 2019-06-17"],
    ["es", "Entraron el 12 de abril de 2021. El 30 de abril volvieron.", null, "2021-04-12 2021-04-30"],
  ] as const)("%s: %s (published %s)", async (code, text, published, expected) => expect(await dates(code, text, published)).toBe(expected));
});

describe("the text's own date", () => {
  test.each([
    ["es", "MADRID, 21 Mar. (EUROPA PRESS) - La Policía detuvo ayer a dos hombres.", "2025", "2025-03-21"],
    ["it", "(ANSA) - CAGLIARI, 17 SET - Undici arresti questa mattina.", "2024-09", "2024-09-17"],
    ["en", "The Hague, 11 June 2025 – Police in five countries struck yesterday.", null, "2025-06-11"],
    ["es", "Publicado el 3 de abril de 2024 a las 10:00\nLa red cayó en Lugo tras meses de trabajo.", null, "2024-04-03"],
    ["en", "Pirates sunk\n\n11 Aug, 2016 By: Jo Penn\n\nThree people were held by the city police, who spoke of a first.", null, "2016-08-11"],
    ["es", "071230 AGO 20 POLICÍA DETIENE A CINCO", null, "2020-08-07"],
    ["en", "The press release of Feb. 14, 2022 says so.", null, "2022-02-14"],
    ["en", "Film ring broken\n\nMYSURU, Aug 4: The cyber police on Monday said they had held six men.", "2025", "2025-08-04"],
    ["en", "On Thursday (28 July, 2022) officers searched two homes.", null, null],
    ["en", "12 May 2020: police took 40 servers down in one day.", null, null],
    ["en", "Nothing is dated here.", "2024-05-06", "2024-05-06"],
    ["it", "Roma, 3 maggio 2024 - Presi in due.", "2024-06-01", "2024-06-01"],
  ] as const)("%s: %s", async (code, text, given, expected) => expect((await read(code, text, given)).doc.published).toBe(expected));
});

describe("roles", () => {
  test.each([
    ["en", "The shop was raided by county officers and other people of the town on December 6 after a tip-off.", "2024-12-06 action"],
    ["en", "Sales will grow between 2022 and 2028.", "2022/2028 other"],
    ["en", "He was jailed on Monday.", "2025-06-16 other"],
    ["en", "The inquiry began in 2019. On 3 June 2020 police arrested two men. The ring earned millions between 2017 and 2019.", "2019 start, 2020-06-03 action, 2017/2019 period"],
    ["en", "They have been watched since 2013; a hearing is scheduled for 28 May 2026.", "2013 start, 2026-05-28 other"],
    ["it", "Le indagini, avviate nel 2021, hanno portato agli arresti del 4 marzo 2024.", "2021 start, 2024-03-04 action"],
    ["es", "Cuarenta detenidos\n\n13 julio, 2022 11:00La Guardia Civil ha detenido a 40 personas en Lleida.", "2022-07-13 published"],
    ["en", "Nine held\n\nOn 13 July 2022 at 11:00 police arrested nine men in Hull.", "2022-07-13 action"],
    ["en", "Three shops were raided at dawn, 18 June 2025.", "2025-06-18 published"],
    ["es", "La red vendía claves entre 2016 y 2019, y dos vendedores fueron detenidos el 4 de marzo de 2021.", "2016/2019 period, 2021-03-04 action"],
    ["it", "Era indagato da settembre 2016.", "2016-09 start"],
    ["it", "L'operazione dei carabinieri, chiamata «2 Ottobre», ha portato a sei arresti il 4 marzo 2024.", "2024-03-04 action"],
    ["it", "Sono stati chiamati in caserma tra marzo e aprile 2024 e multati dalla Finanza.", "2024-03/2024-04 action"],
    ["it", "Nardò, 18 giugno 2025 - Oggi sono scattati sei arresti.", "2025-06-18 published, 2025-06-18 published"],
    ["it", "Le indagini sono partite lo scorso gennaio; i finanzieri sono in azione da stamani.", "2025-01 start, 2025-06-18 action"],
    ["it", "Due colpi dei carabinieri.\n\n9 maggio 2024\n\nA Nardò hanno arrestato due uomini.\n\n11 maggio 2024\n\nA Lecce hanno arrestato un uomo.", "2024-05-09 action, 2024-05-11 action"],
    ["it", "La relazione annuale copre il periodo compreso tra il 1° marzo 2023 e il 28 febbraio 2024.", "2023-03-01/2024-02-28 period"],
    ["it", "Il gip deciderà lunedì; martedì il riesame tornerà a riunirsi.", "2025-06-23 other, 2025-06-24 other"],
    ["en", "On 3 June 2024 the court gave both sellers two years, after a raid on their shop.", "2024-06-03 other"],
    ["en", "Officers raided the shop on 3 June 2024 on the orders of the court.", "2024-06-03 action"],
    ["en", "He was arrested on 3 June 2024 and appeared before the court on 4 June 2024.", "2024-06-03 action, 2024-06-04 other"],
    ["en", "A court had already fined him when police seized his boxes on 3 June 2024.", "2024-06-03 action"],
    ["es", "Los agentes detuvieron el 3 de junio de 2024 a dos personas y el juzgado decretó prisión para una.", "2024-06-03 action"],
    ["it", "Il 3 giugno 2024 il tribunale ha dato tre anni a chi era stato arrestato.", "2024-06-03 other"],
    ["en", "The second wave of raids was launched on 3 June 2024.", "2024-06-03 action"],
    ["en", "The inquiry was launched on 3 June 2024.", "2024-06-03 start"],
    ["es", "La fase dos arrancó el 3 de junio de 2024.", "2024-06-03 action"],
    ["es", "La causa arrancó el 3 de junio de 2024.", "2024-06-03 start"],
    ["en", "Between April and September 2023, police in Belgium and in three other states of the Union seized nine cars.", "2023-04/2023-09 action"],
    ["es", "Las pesquisas se iniciaron en octubre de 2022 y el 3 de marzo de 2024 hubo cinco detenciones.", "2022-10 start, 2024-03-03 action"],
    ["es", "MADRID, 1 Oct. 2024 (EFE) - Cae una red que operaba desde 2019.", "2024-10-01 published, 2019 start"],
    ["en", "Selling such boxes has been illegal since 2014; the ring had sold them since 2016.", "2014 other, 2016 start"],
    ["en", "The broadcaster, founded in 1987, knew of it. The ring was founded in 2016.", "1987 other, 2016 start"],
    ["it", "Il danno è salito nel 2023 a 90 milioni, contro i 70 milioni del 2022.", "2023 period, 2022 other"],
    ["it", "In tutto il 2023 gli arresti sono stati 90.", "2023 period"],
    ["es", "Entre 2019 y 2022 se incautaron 90 servidores.", "2019/2022 period"],
    ["es", "Fue el viernes, después de que un vecino denunciara los hechos.", "2025-06-13 other"],
    ["es", "El ministerio dio a conocer el miércoles los decomisos del 9 de junio.", "2025-06-18 other, 2025-06-09 action"],
    ["en", "The ministry began its inquiry in 2021 and raided two shops.", "2021 start"],
    ["en", "Police raided two shops on 3 June 2024 and in 2025 opened a third file.", "2024-06-03 action, 2025 start"],
    ["en", "Police raid a shop in Leeds\n\nFour men were held in Leeds.\n\nPrinters stopped in Hull\n3 June 2024\nSix men were held in Hull in a long night of work by county officers, the force said.", "2024-06-03 published"],
    ["it", "Il processo si era aperto il 3 giugno 2024.", "2024-06-03 other"],
    ["en", "The film opened in Leeds on 3 June 2024.", "2024-06-03 other"],
  ] as const)("%s: %s", async (code, text, expected) => expect(await roles(code, text)).toBe(expected));
});

test("a date whose day, month and year have lines of their own is the page's", async () => {
  expect(await roles("en", "London,\n21\nOctober\n2010\n|\n23:00\n\nPolice seize 30 boxes\n\nPolice seized 30 boxes in Hull.", null)).toBe("2010-10-21 published");
});

test("a date that reaches over what looks like the end of a sentence is read", async () => {
  expect(await roles("it", "Era noto dal5. Mar")).toBe("2025-03-05 start");
});

describe("every month and weekday", () => {
  const pad = (value: number) => String(value).padStart(2, "0");
  test.each(["en", "es", "it"] as const)("%s", async (code) => {
    const { calendar }: { calendar: Calendar } = await loadPack(code);
    for (const [index, { names, short }] of calendar.months.entries()) {
      for (const name of [...names, ...short]) expect(`${name} ${await dates(code, `x 17 ${name} 2023`)}`).toBe(`${name} 2023-${pad(index + 1)}-17`);
      for (const table of calendar.guests) for (const name of table[index]!.names) expect(`${name} ${await dates(code, `x 17 ${name} 2023`)}`).toBe(`${name} 2023-${pad(index + 1)}-17`);
    }
    for (const [index, { names }] of calendar.weekdays.entries()) for (const name of names) expect(`${name} ${await dates(code, `x ${name}`)}`).toBe(`${name} 2025-06-${pad(index <= 2 ? 16 + index : 9 + index)}`);
    for (const [index, words] of calendar.days.entries()) for (const word of words) expect(`${word} ${await dates(code, `x ${word} ${calendar.links[0]} ${calendar.months[0].names[0]} 2023`)}`).toBe(`${word} 2023-01-${pad(index + 1)}`);
  });
});
