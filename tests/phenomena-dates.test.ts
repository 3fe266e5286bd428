import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

/** Read on Wednesday 12 June 2024. */
const date = phenomena("dates");

describe("Italian papers", () => {
  date("this very morning, the same month, a stamp with hyphens", {
    it: {
      "Eseguite nella mattinata odierna sei ordinanze.": "2024-06-12 action",
      "La denuncia fu presentata il 10 aprile; il 27 dello stesso mese scattò il sequestro.": "2024-04-10 start, 2024-04-27 action",
      "La Serie A costerà di più, dal prossimo agosto. Lo sapremo a settembre.": "2024-08 other, 2024-09 other",
      "Il prelievo vale oggi 120 milioni di euro.": "",
      "Tre uomini finiscono in carcere.\n\nArticolo pubblicato il giorno 24 marzo 2018 - 15:21": "2018-03-24 published",
      "In carcere tre uomini.\nabc/def\n19-Dic-23 11:48": "2023-12-19 published",
    },
  });
});

describe("how days are written", () => {
  date("in words and in figures", {
    en: { "Police struck in four towns on 14 May 2024.": "2024-05-14 action", "Police struck in four towns on 14/05/2024.": "2024-05-14 action", "Police struck in four towns on Feb. 9.": "2024-02-09 action", "Police struck in four towns on Friday 17 May.": "2024-05-17 action", "Police struck in four towns on May 14, 2024.": "2024-05-14 action" },
    it: { "Il blitz è scattato il 14 maggio 2024.": "2024-05-14 action", "Il blitz è scattato il 1º marzo.": "2024-03-01 action", "Il blitz è scattato il 14/05/2024.": "2024-05-14 action", "Il blitz è scattato l'8 marzo.": "2024-03-08 action", "Il blitz è scattato l'11 maggio.": "2024-05-11 action", "Il blitz è scattato lo scorso 3 maggio.": "2024-05-03 action", "Il blitz è scattato il 22 aprile scorso.": "2024-04-22 action" },
    es: { "La policía los detuvo el 14 de mayo de 2024.": "2024-05-14 action", "La policía los detuvo el día 8.": "2024-06-08 action", "La policía los detuvo el 14/05/2024.": "2024-05-14 action", "La policía los detuvo el 3 de mayo.": "2024-05-03 action", "Publicado: 09.ABR.2024\n\nLa policía detuvo a dos hombres.": "2024-04-09 published" },
  });
  date("a month, a part of a year, a day that is told from today", {
    en: { "The inquiry began in early 2021.": "2021 start", "Police struck yesterday.": "2024-06-11 action", "Police arrested two men on Tuesday.": "2024-06-11 action", "Police struck last month.": "2024-05 action" },
    it: { "L'indagine è iniziata nello scorso aprile.": "2024-04 start", "Il blitz è scattato questa mattina.": "2024-06-12 action", "L'indagine è partita a fine 2021.": "2021 start" },
    es: { "La investigación comenzó a finales de 2021.": "2021 start", "Los detuvieron el pasado martes.": "2024-06-11 action", "Los detuvieron ayer.": "2024-06-11 action" },
  });
  date("without a year, and with nothing to tell it", {
    en: { "Police struck in four towns on 9 November.": "XXXX-11-09 action" },
    it: { "Il blitz è scattato il 9 novembre.": "XXXX-11-09 action" },
    es: { "La policía los detuvo el 9 de noviembre.": "XXXX-11-09 action" },
  }, null);
  date("with the year of another date of the text", {
    en: { "The inquiry began in March 2021. Police struck in four towns on 9 November 2022; a second raid followed on 3 December.": "2021-03 start, 2022-11-09 action, 2022-12-03 action" },
    it: { "L'indagine è nata nel marzo 2021. Il blitz è scattato il 9 novembre 2022, un secondo il 3 dicembre.": "2021-03 start, 2022-11-09 action, 2022-12-03 action" },
    es: { "La investigación nació en marzo de 2021. La policía los detuvo el 9 de noviembre de 2022, y a otros dos el 3 de diciembre.": "2021-03 start, 2022-11-09 action, 2022-12-03 action" },
  }, null);
});

describe("under the date of a heading", () => {
  date("a day takes the heading's year, and a month far from the heading's the next", {
    en: { "Raids on pirates\n\nThe police tell what they did.\n\nSeptember 2019: Larkspur\n\nAt dawn on 18 September officers arrested nine people. Two more were arrested on 3 January.": "2019-09 action, 2019-09-18 action, 2020-01-03 action" },
    it: { "Blitz contro i pirati\n\nLe tappe della polizia.\n\nSettembre 2019: Ginestra\n\nAll'alba del 18 settembre la polizia ha arrestato nove persone.": "2019-09 action, 2019-09-18 action", "Blitz contro i pirati\n\nLe tappe della polizia.\n\n2021: Ginestra\n\nIl 18 novembre la polizia ha arrestato nove persone.": "2021 action, 2021-11-18 action" },
    es: { "Redadas contra piratas\n\nLas etapas de la policía.\n\nSeptiembre de 2019: Retama\n\nEl 18 de septiembre la policía detuvo a nueve personas.": "2019-09 action, 2019-09-18 action" },
  });
  date("and a heading without one ends it", {
    en: { "Raids on pirates\n\nThe police tell what they did.\n\nSeptember 2019: Larkspur\n\nNine people were arrested.\n\nWhat is next\n\nOn 18 May officers arrested nine people.": "2019-09 action, 2024-05-18 action" },
  });
});

describe("ranges", () => {
  date("of days", {
    en: { "Raids took place between 2 March and 9 May.": "2024-03-02/2024-05-09 action", "Police struck in four towns on May 21 and 22.": "2024-05-21/2024-05-22 action", "Police struck in four towns on April 16-20.": "2024-04-16/2024-04-20 action" },
    it: { "Il blitz si è svolto dal 6 all'8 marzo.": "2024-03-06/2024-03-08 action", "Il blitz è scattato nella notte tra il 4 e il 5 giugno.": "2024-06-04/2024-06-05 action", "Le perquisizioni si sono svolte il 6 e 7 maggio.": "2024-05-06/2024-05-07 action" },
    es: { "Los registros se practicaron del 6 al 8 de marzo.": "2024-03-06/2024-03-08 action", "Los registros se practicaron entre el 2 de marzo y el 9 de mayo.": "2024-03-02/2024-05-09 action", "Los registros se practicaron los días 6 y 7 de mayo.": "2024-05-06/2024-05-07 action" },
  });
  date("of months", {
    en: { "Raids took place in March and April 2024.": "2024-03/2024-04 action" },
    it: { "Il blitz si è svolto tra marzo e aprile 2024.": "2024-03/2024-04 action" },
    es: { "Los registros se practicaron entre marzo y abril de 2024.": "2024-03/2024-04 action" },
  });
  date("of years", {
    en: { "The site ran from 2018 to 2022.": "2018/2022 period", "The site was active since 2015.": "2015 start", "The fraud (2018-2022) hit thousands.": "2018/2022 period" },
    it: { "Il sito è stato attivo tra il 2018 e il 2022.": "2018/2022 period", "Il sito è attivo dal 2015.": "2015 start", "La frode (2018-2022) è costata cara a migliaia di utenti.": "2018/2022 period" },
    es: { "La web funcionó entre 2018 y 2022.": "2018/2022 period", "La web funcionaba desde 2015.": "2015 start", "La red delinquió desde 2018 hasta 2022.": "2018/2022 period", "El fraude (2018-2022) afectó a miles de usuarios.": "2018/2022 period" },
  });
});

describe("the text's own day", () => {
  date("datelines and stamps, that give the year to the rest", {
    en: { "Dublin, 4 March 2022 – Police arrested two men on 2 March.": "2022-03-02 action, 2022-03-04 published", "Police arrest two\n\nLast updated: 4 March 2022\n\nPolice arrested two men on 2 March.": "2022-03-02 action, 2022-03-04 published" },
    it: { "(AGI) - BARI, 4 MAR 2022 - La polizia ha arrestato due uomini il 2 marzo.": "2022-03-02 action, 2022-03-04 published", "Pubblicato il 4 marzo 2022\n\nLa polizia ha arrestato due uomini il 2 marzo.": "2022-03-02 action, 2022-03-04 published" },
    es: { "LUGO, 4 Mar. 2022 (EFE).- La policía detuvo a dos hombres el 2 de marzo.": "2022-03-02 action, 2022-03-04 published", "Publicado el 4 de marzo de 2022\n\nLa policía detuvo a dos hombres el 2 de marzo.": "2022-03-02 action, 2022-03-04 published" },
  }, null);
  date("a day and a month alone, a wire's number, months of another language", {
    en: { "OSLO, 4 March (Reuters) - Police arrested two men.": "2024-03-04 published" },
    it: { "(ANSA) - BARI, 4 MAR - La polizia ha arrestato due uomini.": "2024-03-04 published", "061145 MAR 24\n\nLa polizia ha arrestato due uomini.": "2024-03-06 published", "March 4, 2024\n\nLa polizia ha arrestato due uomini.": "2024-03-04 published" },
    es: { "LUGO, 4 Mar. (EUROPA PRESS) - La policía detuvo a dos hombres.": "2024-03-04 published" },
  });
  date("glued to the next word", {
    en: { "04Mar 2024\n\nPolice arrested two men.": "2024-03-04 published" },
  }, null);
});

describe("what is no date", () => {
  date("numbers of laws, cases and resolutions", {
    en: { "The case, no. 4417/19, concerns Directive 2001/29/EC.": "" },
    it: { "Il procedimento n. 4417/19 è stato aperto.": "", "La delibera 61/24/CONS lo prevede.": "", "Lo prevede la legge n. 93 del 14 luglio 2023.": "", "Il d.lgs. 70/2003 lo vieta.": "" },
    es: { "La Ley 23/2006 lo castiga.": "", "Lo prevé la Ley Orgánica 10/1995, de 23 de noviembre.": "" },
  });
  date("championships, seasons, spans of time, times of day", {
    en: { "They streamed the 2018 World Cup.": "", "They streamed the 2022/23 season.": "", "The search lasted three days.": "", "The raids began at 6.30 am.": "" },
    it: { "Trasmettevano i Mondiali 2018.": "", "Trasmettevano la stagione 2022/23.": "", "La perquisizione è durata tre giorni.": "" },
    es: { "Emitían el Mundial 2018.": "", "Emitían la temporada 2022/23.": "", "El registro duró tres días.": "" },
  });
  date("words that look like months and days", {
    en: { "He may face trial, and many march on.": "", "They sat in the hall 12 hours.": "" },
    it: { "Il mar Mediterraneo bagna 12 porti.": "", "Il Mar Rosso è lontano.": "" },
    es: { "El mar 12 veces mayor.": "", "Trasladaron a dos hombres por mar.": "" },
  });
  date("the same letters as a day of the week or a month", {
    it: { "Il blitz è scattato mar 11 giugno.": "2024-06-11 action", "Il blitz è scattato il 5 mar 2024.": "2024-03-05 action" },
    es: { "Los detuvieron en su casa de Lugo el mar. 11 de junio.": "2024-06-11 action", "Los detuvieron en su casa de Lugo el 5 mar. 2024.": "2024-03-05 action" },
    en: { "Police struck in four towns on 5 May.": "2024-05-05 action", "Police struck in four towns on Sat, 8 June.": "2024-06-08 action" },
  });
  date("a day with its article is any such day", {
    it: { "Per la partita del sabato si pagava di più.": "", "La domenica i siti non andavano.": "", "Il blitz è scattato sabato scorso.": "2024-06-08 action" },
  });
  date("a year that heads an item, and other ways to lead to one", {
    it: { "– 2016. Il danno sale ancora.": "2016 period", "Nel solo 2021 i sequestri sono stati 4.600.": "2021 action", "Redditi nascosti per le annualità 2019 e 2020.": "2019/2020 period" },
  });
  date("a weekday with the day of its month", {
    es: { "Los detuvieron el martes 4 en su casa.": "2024-06-04 action", "El viernes 7 los agentes registraron la nave.": "2024-06-07 action", "El viernes 7 agentes registraron la nave.": "2024-06-07 action" },
  });
  date("ranges that end near the text's own day", {
    en: { "The raids took place between March and last month.": "2024-03/2024-05 action" },
    es: { "Los registros se practicaron entre marzo y el mes pasado.": "2024-03/2024-05 action", "Los registros se practicaron entre el sábado y este lunes.": "2024-06-08/2024-06-10 action", "Los registros se practicaron entre el 3 de junio y ayer.": "2024-06-03/2024-06-11 action" },
  });
  date(
    "without the text's own day a year told far off is not that of a day just past",
    { es: { "Los hechos son de 2009. La web se creó en Lugo. Tenía mucho éxito. El juicio se celebró el pasado 25 de marzo.": "2009 other, XXXX-03-25 other" } },
    null,
  );
  date("what else tells the part of a day", {
    es: { "El 3 de junio la comisaría recibió una denuncia de los vecinos.": "2024-06-03 start", "La votación quedó fijada para el 27 de junio.": "2024-06-27 other", "La jornada decisiva se vivió el sábado, con la detención de tres hombres.": "2024-06-08 action" },
  });
  date("the day on which somebody told of it", {
    es: { "Una banda robaba coches, según ha comunicado este martes la Policía.": "2024-06-11 other", "Una banda robaba coches, según ha detallado este lunes el juzgado.": "2024-06-10 other" },
  });
  date("a longer cue hides the one that stands in it; verdicts, trials and tallies are no acts", {
    it: {
      "Le indagini sono scattate all'inizio del 2019: sei arresti.": "2019 start", "Un'inchiesta per ricettazione, partita nell'autunno 2021, ha portato a sei arresti.": "2021 start",
      "Il 3 maggio il giudice ha condannato i due fratelli di Bari.": "2024-05-03 other", "Il bilancio diffuso il 3 maggio parla di nove arresti.": "2024-05-03 other", "Il blitz nasce dalla precedente operazione del marzo 2022.": "2022-03 other",
    },
  });
  date("who is extradited was acted on", {
    it: { "Otto latitanti sono stati estradati ieri con un volo partito da Bari.": "2024-06-11 action" },
  });
  date("a date that is an entry of a timeline is that of what the entry tells first", {
    en: { "Timeline\n\n- 5 March 2018. The league files a complaint.\n- 9 July 2020. Police arrest two men.": "2018-03-05 start, 2020-07-09 action" },
    es: { "La policía desarticuló la red y detuvo a cuatro personas. Cronología:\n\n- 5 de marzo de 2018. El regulador denuncia el caso.\n- 9 de julio de 2020. La policía detiene a dos hombres.\n- Junio de 2021. Sentencia: un año de prisión.": "2018-03-05 start, 2020-07-09 action, 2021-06 other" },
  });
  date("behind a colon another clause starts", {
    es: { "Los hechos ocurrieron en la tarde de este lunes: los agentes detectaron una lancha.": "2024-06-10 action" },
  });
  date("complaints, courts and tellers", {
    es: {
      "La denuncia la presentó una liga a finales de 2015.": "2015 start", "La querella se presentó en marzo de 2019 y hubo seis detenidos.": "2019-03 start",
      "Los seis detenidos pasaron a disposición judicial el 14 de mayo.": "2024-05-14 other", "Seis detenidos. El juez impuso ayer prisión preventiva a dos.": "2024-06-11 other",
      "Según los datos que facilitó ayer la Guardia Civil, hay seis detenidos.": "2024-06-11 other", "Hubo seis detenidos a principios de este 2024.": "2024 action",
      "Acciones relevantes del 3 y 4 de junio\n\nLa policía detuvo a seis personas.": "2024-06-03/2024-06-04 action",
      "Entre los asuntos abordados este lunes está la piratería.": "2024-06-10 other", "El día 28, a las siete, arrancaron los registros.": "2024-05-28 action",
    },
  });
  date("a theft, a killing and a judgement are no acts of the police", {
    it: { "Sei arresti. Il furto del 29 maggio 2023 nella villa è al vaglio.": "2023-05-29 other", "Sei arresti. La donna fu uccisa il 3 ottobre 2023.": "2023-10-03 other" },
  });
});

describe("days to come that no future tells", () => {
  date("a present or a word of the court, where the day of the past lies far back", {
    en: {
      "A court expects them on July 12.": "2024-07-12 other", "They must be back in court on July 12.": "2024-07-12 other", "The case was adjourned to July 12.": "2024-07-12 other",
      "Their next appearance is July 12.": "2024-07-12 other", "She faces sentencing on July 12.": "2024-07-12 other", "The film opens on July 12.": "2024-07-12 other", "She faces sentencing over a raid on May 12.": "2024-05-12 action",
    },
    it: {
      "L'udienza è rinviata al 12 luglio.": "2024-07-12 other", "Il processo riprende il 12 luglio.": "2024-07-12 other", "Gli imputati devono comparire il 12 luglio.": "2024-07-12 other", "Il pm parlerà il 12 luglio.": "2024-07-12 other",
      "La polizia di Bari ha arrestato sei persone.\n\nProssima udienza il 12 luglio.": "2024-07-12 other",
    },
    es: { "El juicio es el 12 de julio.": "2024-07-12 other", "La audiencia se aplazó al 12 de julio.": "2024-07-12 other", "El juez los citó el 12 de julio.": "2024-07-12 other", "El juez los citó el 12 de mayo.": "2024-05-12 other" },
  });
});

describe("years", () => {
  date("the year of a law is none of the story's, that of a comparison is", {
    it: { "Rispondono di violazione del diritto d'autore, la n. 633 del 1941.": "" },
    en: { "Losses show a 27 per cent rise on 2017.": "2017 other" },
  });
});

describe("the text's own day", () => {
  date("beside «today», and behind the time that reading takes", {
    en: { "The raid ended in the seizure of 500 discs, the association said today (June 12).": "2024-06-12 published" },
    it: { "Dodici arresti, ha detto oggi, 12 giugno, la polizia.": "2024-06-12 published", "Pay-tv a scrocco, 177 indagati\n\n2' di lettura 1705 23/04/2012 -\n\nLa polizia ha denunciato 177 persone.": "2012-04-23 published" },
  });
});

describe("statements and mornings", () => {
  date("a statement's day, and a span that ends in a morning", {
    en: { "In a statement on Sunday, the agency said it arrested six.": "2024-06-09 other", "The operation took place from May 25 to the morning of May 29.": "2024-05-25/2024-05-29 action" },
  });
});

describe("spans of weekdays", () => {
  // published on Wednesday 12 June 2024
  date("from one to another, not those of every week; the day of the month in brackets", {
    en: { "The raids ran from Monday through Tuesday in Leeds.": "2024-06-10/2024-06-11 action", "Officers arrested six. The office is open Monday to Friday.": "", "Six people were arrested on Monday (June 3) in Leeds.": "2024-06-03 action", "The raids ran from Monday (June 3) to Thursday (June 6) in Leeds.": "2024-06-03/2024-06-06 action" },
    it: { "I controlli, svolti da lunedì a martedì, hanno portato a sei arresti.": "2024-06-10/2024-06-11 action", "Sei persone sono state arrestate lunedì (3 giugno).": "2024-06-03 action" },
    es: { "Los registros se hicieron desde el lunes hasta el martes.": "2024-06-10/2024-06-11 action", "Seis detenidos. Horario de lunes a viernes de 9 a 14.": "", "Seis personas fueron detenidas el lunes (3 de junio) en Lugo.": "2024-06-03 action" },
  });
});

describe("months of earlier years", () => {
  date("two years ago, behind the month; a month alone under the title", {
    en: { "The inquiry began in April two years ago.": "2022-04 start", "Massive raid results in 31 arrests\n\nJune 2024\n\nPolice seized thousands of discs on the 16th of March.": "2024-03-16 action, 2024-06 published" },
    it: { "Il blitz conclude un'indagine avviata nell'aprile di due anni fa.": "2022-04 start" },
    es: { "La investigación empezó en abril de hace tres años.": "2021-04 start" },
  });
});

describe("times of day in spans, prisons, papers that were first", () => {
  date("the day behind an hour; in prison since; as a paper reported", {
    en: { "The raids took place from 8pm on May 5 to 6am on May 7 in Leeds.": "2024-05-05/2024-05-07 action", "Six arrests. The three have been in custody since 4 January 2022.": "2022-01-04 other" },
    it: { "I controlli si sono svolti dalle ore 20 del 5 maggio alle ore 6 del 7 maggio a Bari, con sei arresti.": "2024-05-05/2024-05-07 action", "L'operazione e' stata eseguita lunedi' 3 giugno a Bari.": "2024-06-03 action" },
    es: { "Los registros se hicieron desde las 20:00 horas del 5 de mayo hasta las 06:00 horas del 7 de mayo en Lugo.": "2024-05-05/2024-05-07 action", "Los tres acusados están en prisión desde el 4 de enero de 2022.": "2022-01-04 other", "Según adelantó el lunes el diario, la policía detuvo el martes a 14 personas.": "2024-06-10 other, 2024-06-11 action" },
  });
});
