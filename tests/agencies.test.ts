import { describe, expect, it } from "vitest";
import { loadLanguage, readByRules } from "../src/extract.ts";
import { AGENCIES, SHARED_NAMES, type AgencyKey } from "../src/languages/agencies.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../src/languages/pack.ts";
import { loadPack } from "../src/languages/registry.ts";
import { expand } from "../src/text/terms.ts";

const agenciesIn = async (code: LanguageCode, text: string): Promise<string[]> =>
  readByRules(text, null, null, await loadLanguage(code)).mentions.agency.map(({ value, country }) => (country ? `${value} ${country}` : value));

const FRAMES: Readonly<Record<LanguageCode, string>> = {
  en: "a step taken together with % on friday",
  es: "una medida tomada junto con % el viernes",
  it: "una misura presa insieme con % venerdì",
};

describe.each(LANGUAGE_CODES)("every agency in %s", (code) => {
  it("is read by each of its names", async () => {
    const { renderings } = (await loadPack(code)).gazetteer.agencies;
    const wrong: string[] = [];
    for (const key of Object.keys(AGENCIES) as AgencyKey[]) {
      const [value, , ...names]: readonly (string | null)[] = AGENCIES[key];
      for (const name of [value!, ...(names as string[]), ...(renderings[key] ?? [])].flatMap(expand)) {
        const found = await agenciesIn(code, FRAMES[code].replace("%", name.replace("=", "").trim()));
        if (found.length !== 1 || !found[0]!.startsWith(value!)) wrong.push(`${key} ${name}: ${found.join("; ")}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const READ: Readonly<Record<LanguageCode, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    "Europol and Eurojust met in The Hague.": ["Europol", "Eurojust"],
    "Spain's National Police and the Italian Postal Police.": ["Policía Nacional ES", "Polizia Postale IT"],
    "The Leicestershire Police and the Kent Constabulary knocked.": ["Leicestershire Police", "Kent Constabulary GB"],
    "Officers of the Danish Police.": ["Danish Police DK"],
    "In fact, the ice had melted.": [],
    "THE FACT IS CLEAR: POLICE ACT": [],
    "The police said so.": [],
    "Lawyers of Sky, DAZN and LaLiga.": [],
    "Ecuador's Policía Nacional took six men.": ["Policía Nacional"],
  },
  it: {
    "La Procura della Repubblica di Santa Maria Capua Vetere e la Procura di Bari.": [
      "Procura della Repubblica di Santa Maria Capua Vetere IT",
      "Procura di Bari",
    ],
    "I finanzieri della guardia di finanza e i carabinieri.": ["Guardia di Finanza IT", "Carabinieri IT"],
    "L'AGCOM ha inviato la diffida.": ["AGCOM IT"],
    "La cura del giardino postale di ieri.": [],
    "La polizia di Malta ha collaborato.": [],
  },
  es: {
    "El Juzgado de Instrucción nº 7 de Palma de Mallorca lo autorizó.": ["Juzgado de Instrucción nº 7 de Palma de Mallorca ES"],
    "La Fiscalía de Cibercrimen y los Mossos d'Esquadra.": ["Fiscalía de Cibercrimen", "Mossos d'Esquadra ES"],
    "La Policía Nacional de Colombia detuvo a seis.": ["Policía Nacional de Colombia CO"],
    "En Panamá, la Policía Nacional detuvo a seis.": ["Policía Nacional"],
    "La policía nacional actuó de noche en el juzgado.": [],
  },
};

describe.each(LANGUAGE_CODES)("agencies in %s", (code) => {
  it.each(Object.entries(READ[code]))("%s", async (text, agencies) => {
    expect(await agenciesIn(code, text)).toEqual(agencies);
  });
});

it("shares only names of agencies that have a state", () => {
  expect([...SHARED_NAMES].filter((key) => AGENCIES[key][1] === null)).toEqual([]);
});
