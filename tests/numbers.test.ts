import { describe, expect, it, test } from "vitest";
import type { LanguageCode } from "../src/languages/pack.ts";
import { faultsOfMentions } from "./invariants.ts";
import { numbersOf } from "./reading.ts";
import { read } from "./readings.ts";

/** A sentence and its numbers: `≥` at least, `≤` at most, `~` about, `10-15` a range, `(1)` only an article. */
const CASES: Readonly<Record<LanguageCode, readonly (readonly [string, string])[]>> = {
  en: [
    ["Raiders took away 2,500 decoders", "2500"],
    ["It served 5 550 homes, 1,500,000 phones and 3.5 million boxes", "5550 1500000 3500000"],
    ["about 1,5 million viewers and 1,650 million hits", "~1500000 1650000"],
    ["1.2 million users, 1.650 million views", "1200000 1650000"],
    ["thin spaces: 20 000 boxes", "20000"],
    ["a hundred and two servers", "102"],
    ["twenty-five sites and three hundred and six links", "25 306"],
    ["three million and a half, five and a half million", "3500000 5500000"],
    ["half a million, a quarter of a million", "500000 250000"],
    ["one billion and a half million", "1000500000"],
    ["two hundred and ten thousand four hundred", "210400"],
    ["a dozen flats, two dozen phones, a couple of cars", "~12 ~24 2"],
    ["4 thousand 3 hundred and 21", "4321"],
    ["two point five million", "2500000"],
    ["nineteen seventy-three", "1973"],
    ["20k, 3bn and 45m viewers", "20000 3000000000 45000000"],
    ["between 10 and 15 raids, from 20 to 30 towns", "10-15 20-30"],
    ["10-15 million sets, 10 or 12 vans, two to three days", "10000000-15000000 10-12 2-3"],
    ["between one hundred and two hundred", "100-200"],
    ["more than 200 servers and 80 domains", "≥200 80"],
    ["upwards of 40, at least some 50, nearly 60, up to 70", "≥40 ≥50 ~60 ≤70"],
    ["no fewer than 20, no more than 30, as many as 9", "≥20 ≤30 ≤9"],
    ["30+ requests, 2,000 or more boxes, 12 or so", "≥30 ≥2000 ~12"],
    ["subscribers topped 5 million", "≥5000000"],
    ["hundreds of sites, tens of thousands of users, dozens of flats", ""],
    ["two-thirds of users, a third of them", ""],
    ["31 crore, 5 lakh", "310000000 500000"],
    ["15% of them, 30 percent, 40 per cent", ""],
    ["an MP3, the H264 codec, COVID-19 and a 24/7 service in 4K", "(1) (1)"],
    ["at 10:30, server 192.168.12.1, version 4.2.11", ""],
    ["under article 171 and section 12 of the act", ""],
    ["the 38-year-old, the 21st, a 5th man", "(1)"],
    ["the one that runs, this one, no one", ""],
    ["ref 1111-22223333-4444", ""],
    ["1_000 servers, 2_500_000.50 hours, __14__ flats", "1000 2500000.5 14"],
    ["1\u00ad000 servers, 12,\u00ad500 boxes, 3\ufeff5 vans, 7,\u200b250 phones", "1000 12500 35 7250"],
    ["on 29 February 2023 police, on February 30 2023 police", "29 30"],
  ],
  it: [
    ["due comandi, 10 circa 80 uomini", "2 10 ~80"],
    ["2.500 canali, 1.500.000 contatti, 1,6 milioni di utenti", "2500 1500000 1600000"],
    ["12 (dodici) siti, il milione e mezzo, 1 . 6 miliardi", "12 1500000 1"],
    ["5.000 milioni, 20 000 decoder, 6.700,54", "5000000000 20000 6700.54"],
    ["20mila schede, 22 mln di utenti, 3 mld, 100k, 700 mila", "20000 22000000 3000000000 100000 700000"],
    ["ventuno, ventun arresti, ventotto, trentatré", "21 21 28 33"],
    ["duemilacinquecentotrentadue siti e centotto server", "2532 108"],
    ["trecentoquarantamila, milleuno, centocinquanta", "340000 1001 150"],
    ["due milioni e trecentomila, tremila e seicento", "2300000 3600"],
    ["5mila e 500 siti, 10 milioni e 619mila", "5500 10619000"],
    ["mezzo milione, un milione e mezzo, mezza dozzina", "500000 1500000 ~6"],
    ["una ventina di blitz, un centinaio, un paio di auto, tre dozzine", "~20 ~100 2 ~36"],
    ["un miliardo e mezzo milione", "1000500000"],
    ["settant'anni", "70"],
    ["oltre 2.000, più di 30, almeno 15, circa 9, quasi 8, fino a 7", "≥2000 ≥30 ≥15 ~9 ~8 ≤7"],
    ["oltre i 40.000, sfiorano i 3 milioni, superati i 100", "≥40000 ~3000000 ≥100"],
    ["200 circa, 38.000 e passa, 50 o più", "~200 ≥38000 ≥50"],
    ["non più di una decina", "≤10"],
    ["tra i 10 e i 15 blitz, da 8 a 10, dai 20 ai 30", "10-15 8-10 20-30"],
    ["tra 5mila e 500 milioni", "5000-500000000"],
    ["due o tre persone", "2-3"],
    ["Sei arresti, Otto perquisizioni", "6 8"],
    ["uno, due, tre", "1 2 3"],
    ["un server e una rete", "(1) (1)"],
    ["centinaia di siti, migliaia di utenti, decine di migliaia di schede", ""],
    ["due terzi degli utenti", ""],
    ["non superano i 20", "≤20"],
    ["un 35enne, il 40%, il 12 per cento", "(1)"],
    ["la legge n. 93, l'articolo 171, art. 14", ""],
    ["una treccia, il settimo, l'ottobrata, una seicentesca villa", "(1) (1)"],
  ],
  es: [
    ["2.500 canales, 78,000 usuarios y 1.6 millones", "2500 78000 1600000"],
    ["2'5 millones, 3’75 toneladas, 12'500 discos, 1'000.000", "2500000 3.75 12500 1000000"],
    ["5.000 millones, 2 mil millones, un billón", "5000000000 2000000000 1000000000000"],
    ["veintidós registros, treinta y un detenidos, dieciséis pisos", "22 31 16"],
    ["mil doscientos, ciento uno, quinientas mujeres", "1200 101 500"],
    ["doscientos tres mil, tres millones dos mil trescientos", "203000 3002300"],
    ["cincuenta y un millones de visitas", "51000000"],
    ["tres billones cuatrocientos mil doscientos millones", "3400200000000"],
    ["47 millones 504 mil 372 y 2 mil 80", "47504372 2080"],
    ["1 millón 850 mil cajas", "1850000"],
    ["un millón y medio, casi medio centenar, media docena, un par de webs", "1500000 ~50 ~6 2"],
    ["más de una veintena de pisos", "≥20"],
    ["4,5M de usuarios, 20k", "4500000 20000"],
    ["más de 40, al menos unos 15.000, cerca de 200, hasta 12", "≥40 ≥15000 ~200 ≤12"],
    ["superan los 40.000, rondan los dos millones, rozan los 300", "≥40000 ~2000000 ~300"],
    ["2.000 o más, 12 aproximadamente", "≥2000 ~12"],
    ["entre 10 y 12 pisos, de 10 a 20 webs, dos o tres coches", "10-12 10-20 2-3"],
    ["nada menos que 20", "≥20"],
    ["cientos de webs, miles de usuarios, decenas de miles de euros", ""],
    ["dos tercios de los usuarios, no superan los 30", "≤30"],
    ["el 55%, un 12 por ciento", "(1)"],
    ["el Juzgado nº 4, la Ley 38/1998, el artículo 270", ""],
    ["un detenido y una mujer", "(1) (1)"],
    ["el 4º piso, la 2ª planta", ""],
    ["el 31 de junio de 2023 agentes", "31"],
  ],
};

describe.each(Object.entries(CASES))("numbers, %s", (code, cases) => {
  it.each(cases)("%s", async (text, numbers) => {
    expect(await numbersOf(code as LanguageCode, text)).toBe(numbers);
  });
});

test.each([
  ["it", "Le liste sono usate almeno un un un un mese."],
  ["en", "Some pirat~a a 4.(((("],
] as const)("%s: the hedge in «%s» is of one number", async (code, text) => {
  expect(faultsOfMentions(text, (await read(code, text)).mentions)).toEqual([]);
});

describe("hostile input", () => {
  it.each([["en", "one hundred and "], ["es", "mil "], ["it", "duemila"], ["en", "1,"], ["es", "9"], ["en", "10 or "], ["it", "oltre i "], ["en", "1-"]] as const)("%s «%s» many times takes no time", async (code, text) => {
    const from = performance.now();
    await numbersOf(code, text.repeat(5_000));
    expect(performance.now() - from).toBeLessThan(3000);
  });
  it("gives finite numbers only", async () => {
    expect(await numbersOf("en", `${"9".repeat(400)} boxes`)).toBe("");
  });
});
