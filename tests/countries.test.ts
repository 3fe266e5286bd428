import { describe, expect, it } from "vitest";
import { loadLanguage, readByRules } from "../src/extract.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../src/languages/pack.ts";
import { loadPack } from "../src/languages/registry.ts";
import { COUNTRY_NAMES } from "../src/model/countries.ts";
import { expand } from "../src/text/terms.ts";

const codesIn = async (code: LanguageCode, text: string): Promise<string[]> =>
  readByRules(text, null, null, await loadLanguage(code)).mentions.country.map((mention) => mention.code);

const rolesIn = async (code: LanguageCode, text: string): Promise<Record<string, readonly string[]>> =>
  Object.fromEntries(
    readByRules(text, null, null, await loadLanguage(code)).statements.flatMap((each) =>
      each.kind === "countries" ? [[each.fact.code, each.fact.roles]] : [],
    ),
  );

/** A sentence in which a name, or an adjective, can only mean a country. */
const FRAMES: Readonly<Record<LanguageCode, { readonly name: string; readonly adjective: string }>> = {
  en: { name: "Servers were seized in %.", adjective: "The % police searched a flat." },
  es: { name: "Se intervinieron servidores en %.", adjective: "Actuaron policías % de madrugada." },
  it: { name: "Sequestrati alcuni server in %.", adjective: "Lo dicono le autorità % da ieri." },
};

describe.each(LANGUAGE_CODES)("every country in %s", (code) => {
  it("is read by each of its names", async () => {
    const { gazetteer } = await loadPack(code);
    const wrong: string[] = [];
    for (const [country, { names }] of Object.entries(gazetteer.countries))
      for (const name of names.flatMap(expand)) {
        const support = gazetteer.doubts[name]?.means === "place" ? `, ${expand(gazetteer.doubts[name]!.support[0]!)[0]}` : "";
        const found = await codesIn(code, FRAMES[code].name.replace("%", name.replace("=", "") + support));
        if (found[0] !== country) wrong.push(`${country} ${name}: ${found.join()}`);
      }
    expect(wrong).toEqual([]);
  });

  it("is read by every form of its adjectives", async () => {
    const { gazetteer } = await loadPack(code);
    const wrong: string[] = [];
    for (const [country, { adjectives }] of Object.entries(gazetteer.countries))
      for (const form of adjectives.flatMap(gazetteer.inflect)) {
        const found = await codesIn(code, FRAMES[code].adjective.replace("%", form));
        if (found.join() !== country) wrong.push(`${country} ${form}: ${found.join()}`);
      }
    expect(wrong).toEqual([]);
  });

  it("has doubts only about names that it has", async () => {
    const { gazetteer } = await loadPack(code);
    const names = new Set(Object.values(gazetteer.countries).flatMap((each) => each.names.flatMap(expand)));
    expect(Object.keys(gazetteer.doubts).filter((name) => !names.has(name))).toEqual([]);
    expect(Object.keys(gazetteer.countries)).toEqual(Object.keys(COUNTRY_NAMES));
  });
});

/** Text, and the codes that it names in its order. */
const READ: Readonly<Record<LanguageCode, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    "Servers in Georgia, Armenia and Moldova went dark.": ["GE", "AM", "MD"],
    "He was arrested in Atlanta, Georgia.": [],
    "The county sheriff of Macon in Georgia said so.": [],
    "Boxes came from Jordan and Lebanon.": ["JO", "LB"],
    "Michael Jordan was not among the accused.": [],
    "Jordan Miller, 31, was charged.": [],
    "Chad Hughes sold the boxes.": [],
    "The group moved its servers to Chad.": ["TD"],
    "Let us know what you think.": [],
    "The US and the U.S. are one; so are the UK and the U.K.": ["US", "US", "GB", "GB"],
    "GIVE US THE CODE": [],
    "POLICE IN THE US AND SPAIN STRIKE": ["US", "ES"],
    "They paid US$3,000 for it.": [],
    "A studio in New Mexico, a bank in Mexico City.": [],
    "Shops in Benin City, a ship in the South China Sea, callers fluent in German.": [],
    "The French subtitles were made in Malta.": ["MT"],
    "The Bank of England warned of fraud.": [],
    "The police of England and Wales, and of Northern Ireland.": ["GB", "GB", "GB"],
    "Sky Italia complained.": [],
    "The page was translated from Spanish.": [],
    "The menus are in English and in Italian.": [],
    "Officers seized discs of Tamil, Telegu and English films.": [],
    "Spanish-language channels were on offer.": [],
    "Latin American and South American viewers paid.": [],
    "American viewers paid.": ["US"],
    "The Dutch, Spaniards and two Britons are in custody.": ["NL", "ES", "GB"],
    "Officers polish their shoes.": [],
    "Mark Cuban invested.": [],
    "South Sudan, Sudan, Guinea-Bissau, Guinea and DR Congo.": ["SS", "SD", "GW", "GN", "CD"],
    "South Korea, North Korean hackers and Korean firms.": ["KR", "KP", "KR"],
    "A Franco-Spanish team searched the flat.": ["FR", "ES"],
    "Spain's and Portugal’s police met.": ["ES", "PT"],
    "See www.spain.info for more.": [],
    "A guinea pig and a turkey.": [],
    "US-based studios complained, and US police acted.": ["US", "US"],
    "Team USA and Canal+ France won.": [],
    "A Georgia court heard the case.": [],
    "He was tried in Georgia. A jury in Atlanta, Georgia, had convicted him.": [],
    "Georgia signed the treaty. Georgian police were there.": ["GE", "GE"],
    "Georgia signed the form. Her sister did not.": [],
    "Jordan closed the port. Two Jordanian officers went on board.": ["JO", "JO"],
    "Israel closed the site. Israel Gomez ran it.": ["IL"],
    "The plants in Lebanon, Pa., and in Peru, Indiana, were raided.": [],
    "They live in Mexico, in Lebanon and in Peru.": ["MX", "LB", "PE"],
    "The EU-Israel treaty and the NATO-Russia council.": ["IL", "RU"],
    "Former US officers and Cancer Research UK spoke.": ["US"],
    "America and China agreed; Bank of America, Miss America and Latin America did not.": ["US", "CN"],
    "Two Czechs and a Hong Konger learned French.": ["CZ", "HK"],
    "They sold it to Mexicans, in Spanish.": ["MX"],
    "They paid 500 yuan to Kathy Ireland.": [],
  },
  it: {
    "Usa un programma per copiare i film.": [],
    "Il presidente degli Stati Uniti Donald Trump e il re di Spagna Filippo VI.": ["US", "ES"],
    "Chi usa il pezzotto rischia.": [],
    "I server erano negli USA, in Olanda e nei Paesi Bassi.": ["US", "NL", "NL"],
    "Tutti i mali della rete.": [],
    "Una rete attiva in Mali e in Togo.": ["ML", "TG"],
    "La toga e il togo del giudice di Como.": [],
    "Forza Italia vota la legge.": [],
    "La Banca d'Italia ha segnalato i conti.": [],
    "L'Italia e la Francia hanno collaborato.": ["IT", "FR"],
    "Il capo, Mario Tedesco, è ai domiciliari.": [],
    "La Polizia Spagnola ha arrestato un tedesco.": ["ES", "DE"],
    "Il sito era in inglese.": [],
    "Catanesi e olandesi nella stessa banda.": ["NL"],
    "Il server dell'Olanda e quello d'oltralpe.": ["NL"],
    "Nel nostro Paese e in tutta la Penisola.": [],
    "SPAGNA, PRESI IN DIECI": ["ES"],
    "Utenti sudamericani e latino-americani.": [],
    "Un fornitore di Monaco di Baviera.": [],
    "Costa d'Avorio, Guinea Equatoriale e Sud Sudan.": ["CI", "GQ", "SS"],
    "La Georgia americana, con Atlanta, è altra cosa.": ["US"],
    "Le autorità elleniche, elvetiche e lussemburghesi.": ["GR", "CH", "LU"],
    "Gli Emirati, il Regno unito e la Corea del Sud.": ["AE", "GB", "KR"],
    "Ci vediamo in piazza Spagna, non in Spagna.": ["ES"],
    "In Italia oggi due siti su tre sono leciti.": ["IT"],
    "Dopo Francia e Spagna tocca a Malta.": ["FR", "ES", "MT"],
  },
  es: {
    "Los servidores estaban en EE. UU. y en Holanda.": ["US", "NL"],
    "Lo pidió EEUU, y EE.UU. lo repitió.": ["US", "US"],
    "La red usa servidores propios.": [],
    "Pagaron US$3.000 por mes.": [],
    "Detenido en Granada un vecino de Málaga.": [],
    "Granada, Barbados y Dominica lo firmaron.": ["GD", "BB", "DM"],
    "Israel García fue detenido.": [],
    "El presidente de los Estados Unidos Donald Trump y el gobernador de Australia Meridional.": ["US"],
    "La policía de Israel colaboró.": ["IL"],
    "Mauricio López vendía las cajas.": [],
    "Comieron chile y tomaron malta.": [],
    "Allanamientos en Chile y Perú.": ["CL", "PE"],
    "La página estaba en español y en inglés.": [],
    "La OTT británica y la española firmaron.": ["GB", "ES"],
    "Vive en Ciudad de México.": [],
    "La Real Sociedad de España protestó.": [],
    "TIM Brasil cortó la señal.": [],
    "Usuarios latinoamericanos y sudamericanos.": [],
    "Guinea Ecuatorial, Costa de Marfil y Emiratos Árabes Unidos.": ["GQ", "CI", "AE"],
    "Policías neerlandeses, checas y surcoreanos.": ["NL", "CZ", "KR"],
    "La reunión de San Martín.": [],
    "Un ciudadano estadounidense y dos lusos.": ["US", "PT"],
    "Juan Alemán y Germán Polo comparecieron.": [],
    "EE UU y México firman.": ["US", "MX"],
    "La plaza de España y la calle Argentina.": [],
  },
};

describe.each(LANGUAGE_CODES)("surroundings in %s", (code) => {
  it.each(Object.entries(READ[code]))("%s", async (text, codes) => {
    expect(await codesIn(code, text)).toEqual(codes);
  });
});

const ROLES: Readonly<Record<LanguageCode, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>> = {
  en: {
    "The Indian Music Association, which represents labels, helped the officers with the raid.": {},
    "Members of the Motion Picture Assn. of America said that the raids were the largest so far.": {},
    "An immigrant from Malta and a native of Ghana were arrested by police in Hull.": { MT: ["nationality"], GH: ["nationality"] },
    "A load of cigarettes from Serbia was found in a barn.": { RS: ["origin"] },
    "The boxes were bound for Norway and Denmark.": { NO: ["market"], DK: ["market"] },
    "Participating countries: 2 (Finland, Estonia).": { FI: ["authority", "location"], EE: ["authority", "location"] },
    "Its visits, a million a month, came from Canada.": { CA: ["market"] },
    "Danish police and Norwegian prosecutors raided two flats in Malta.": { DK: ["authority"], NO: ["authority"], MT: ["location"] },
    "The decoders were manufactured in China and sold to customers in Ireland and Wales.": { CN: ["origin"], IE: ["market"], GB: ["market"] },
    "Two Greek citizens and a man of Cypriot nationality were held in Latvia.": { GR: ["nationality"], CY: ["nationality"], LV: ["location"] },
    "Estonia, Finland and Sweden took part.": { EE: ["authority"], FI: ["authority"], SE: ["authority"] },
    "Danish, Polish and UK authorities met in Malta.": { DK: ["authority"], PL: ["authority"], GB: ["authority"], MT: ["location"] },
    "At the request of Japan a Ukrainian national was held in Thailand.": { JP: ["authority"], UA: ["nationality"], TH: ["location"] },
    "Finland: Customs; Police Board\nLatvia – two arrests": { FI: ["authority"], LV: ["location"] },
    "Estonia – the Tax Board arrested three men": { EE: ["authority", "location"] },
    "The boxes were sold out before the World Cup in Qatar.": { QA: ["other"] },
    "The gang conned people from Norway, and lured Danish citizens.": { NO: ["market"], DK: ["market"] },
    "The whisky was Irish, and the audience was Finnish.": { IE: ["origin"], FI: ["market"] },
    "Complaints by Canada clubs came in with wine of French origin.": { CA: ["other"], FR: ["origin"] },
    "The Nigerians left; all of the men are believed to be Kenyan.": { NG: ["nationality"], KE: ["nationality"] },
    "Police arrested the gang that operated from Norway and Malta.": { NO: ["location"], MT: ["location"] },
    "Netherlands-based servers fed viewers in Peru.": { NL: ["location"], PE: ["market"] },
    "Searches ran in seven states (the Netherlands, Poland and Slovakia).": { NL: ["location"], PL: ["location"], SK: ["location"] },
  },
  it: {
    "La polizia ha arrestato due uomini originari del marocco e due di 28 anni, entrambi del Senegal.": { MA: ["nationality"], SN: ["nationality"] },
    "Trovate sigarette di origine serba e fermato un uomo di origine greca.": { RS: ["origin"], GR: ["nationality"] },
    "Quattro degli arrestati erano norvegesi.": { NO: ["nationality"] },
    "Le autorità di Malta, Cipro e Grecia e la polizia postale croata.": { MT: ["authority"], CY: ["authority"], GR: ["authority"], HR: ["authority"] },
    "Presi due cittadini rumeni in Austria.": { RO: ["nationality"], AT: ["location"] },
    "Un greco e un 40enne turco erano in Belgio.": { GR: ["nationality"], TR: ["nationality"], BE: ["location"] },
    "Con la collaborazione di Francia e Germania.": { FR: ["authority"], DE: ["authority"] },
    "Decoder prodotti in Cina per gli utenti in Svizzera.": { CN: ["origin"], CH: ["market"] },
    "Un container partito dalla Turchia, con merce di fabbriche della Grecia.": { TR: ["origin"], GR: ["origin"] },
    "Alle indagini hanno lavorato Spagna, Cipro e Malta.": { ES: ["authority"], CY: ["authority"], MT: ["authority"] },
    "Raggirati milioni di francesi; il denaro era su un conto lituano.": { FR: ["market"], LT: ["location"] },
    "Fermato un importatore cinese.": { CN: ["nationality"] },
  },
  es: {
    "La policía detuvo a dos hombres, ambos de Marruecos.": { MA: ["nationality"] },
    "Hallaron tabaco de origen serbio.": { RS: ["origin"] },
    "La policía británica actuó con ayuda de la danesa.": { GB: ["authority"], DK: ["authority"] },
    "Noruega, por su parte, bloqueó dos webs.": { NO: ["authority"] },
    "Las autoridades de Malta, Chipre y Grecia y la policía croata.": { MT: ["authority"], CY: ["authority"], GR: ["authority"], HR: ["authority"] },
    "Dos ciudadanos rumanos cayeron en Austria.": { RO: ["nationality"], AT: ["location"] },
    "La policía de Perú y la de Chile.": { PE: ["authority"], CL: ["authority"] },
    "Cajas procedentes de China.": { CN: ["origin"] },
    "Aparatos fabricados en China para suscriptores en Suiza.": { CN: ["origin"], CH: ["market"] },
  },
};

describe.each(LANGUAGE_CODES)("roles in %s", (code) => {
  it.each(Object.entries(ROLES[code]))("%s", async (text, roles) => {
    expect(await rolesIn(code, text)).toEqual(roles);
  });
});
