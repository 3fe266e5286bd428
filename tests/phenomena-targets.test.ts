import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

const target = phenomena("targets");

describe("domains that were hit", () => {
  target("in marks, with figures and hyphens, in a list of any length", {
    en: { 'Police seized ten pirate sites. "Mar2Go.guru," "mar-play.biz" and "123mar.cc" were blocked.': "123mar.cc, Mar2Go.guru, mar-play.biz" },
    it: { "Pirateria, oscurati dalla polizia “Mar2Go.guru”, “mar-play.biz” e “123mar.cc”.": "123mar.cc, Mar2Go.guru, mar-play.biz" },
    es: { 'Piratería: diez webs ilegales. Así fueron bloqueados "Mar2Go.guru", "Mar2Go.biz", "a1.cc", "b1.cc", "c1.cc", "d1.cc", "e1.cc" y "mar.download".': "Mar2Go.biz, Mar2Go.guru, a1.cc, b1.cc, c1.cc, d1.cc, e1.cc, mar.download" },
  });
  target("a domain a line, and one that a comma and «among them» single out", {
    en: { "Police seized four pirate sites:\n\nmar-play.biz\nmar123.cc\nmarfilm.org\nThe raids were on Monday.": "mar-play.biz, mar123.cc, marfilm.org", "Customs seized 82 illegal sites, Marigold among them.": "Marigold" },
  });
  target("none that a paper or an office gives as its own", {
    en: { "Police seized a pirate site. Report piracy at zeta.police.uk, or call 101.": "", "Police arrested two over a pirate service. That is what zetanews.com reports.": "" },
    it: { "La polizia ha oscurato un sito pirata. Lo scrive zetanews.it.": "" },
    es: { "La policía cerró una web pirata. Lo cuenta zetanews.es.": "" },
  });
});

describe("names of illicit services", () => {
  target("a day is none", {
    en: { "Police arrested four. “Today's operation has targeted a people smuggling crime group,” they said.": "" },
  });
  target("a noun of sites, a colon and a list of plain names", {
    en: { "Five men were jailed for running three illegal streaming services: Marigold, Shared Harbour and Thistle.": "Marigold, Shared Harbour, Thistle" },
    es: { "La policía bloqueó siete sitios pirata, los denominados \"Mar Hoy\", \"Mar Gratis\" y \"Mar Directa\".": "Mar Directa, Mar Gratis, Mar Hoy" },
  });
  target("a public name, and what is listed with it", {
    en: { "Police hit the malware LockBit, Marigold and Thistle, and arrested four for fraud.": "LockBit, Marigold, Thistle", "Police arrested four for piracy. They walked the silk road of old.": "" },
    it: { "La polizia ha chiuso AlphaBay: quattro arresti per droga e truffa.": "AlphaBay" },
    es: { "Cayeron por piratería las aplicaciones ilegales Magis TV, Mar Cine, Sol Cine y Luna TV: cuatro detenidos.": "Luna TV, Magis TV, Mar Cine, Sol Cine" },
  });
  target("the look of such names, which broadcasters share", {
    en: { "Four were arrested for piracy. LuckyTorrent, an illegal site, had 20,000 users. Fans of LuckyTorrent are sad.": "LuckyTorrent", "Four were arrested for piracy. They sold illegal access to DirecTV and EuroSport.": "" },
    it: { "Quattro arresti per pirateria. Su LunaTV si vedevano in modo illegale i canali di RaiPlay.": "LunaTV" },
    es: { "Cuatro detenidos por piratería. Con SolFlix se veían de forma ilegal los canales de DirecTV.": "SolFlix" },
  });
  target("none where nothing is told of crime", {
    en: { "LuckyTorrent has a new version. Users like its look.": "" },
    it: { "LunaTV ha una nuova versione, dicono gli utenti.": "", "La polizia ha smantellato la piattaforma di messaggistica conosciuta come “Vela”.": "Vela" },
    es: { "SolFlix tiene una nueva versión, dicen los usuarios.": "" },
  });
  target("what is dear to drive is no site, nor is a part of the month", {
    it: { "Truffa sulle borse false: dopo il sequestro di una Maserati Levante i carabinieri hanno arrestato due uomini.": "", "IL SEQUESTRO DI FINE OTTOBRE\n\nDue arresti per pirateria.": "" },
  });
  target("a list, a line for each", {
    it: { "I servizi pirata chiusi dalla polizia:\n\n- Vela Cinema\n- Mare TV\n- Luna Play": "Luna Play, Mare TV, Vela Cinema", "I siti pirata oscurati, per città:\n\n- Napoli\n- Caserta": "" },
    es: { "La policía cerró tres portales pirata:\n\n- Cine Luna\n- Mar Directo": "Cine Luna, Mar Directo" },
    en: { "Police shut down three pirate services:\n\n- Moon Cinema\n- Sea Play": "Moon Cinema, Sea Play" },
  });
});
