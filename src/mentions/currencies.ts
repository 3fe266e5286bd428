import type { CurrencyFamily, CurrencyLetter } from "../model/currency.ts";

/** Class of the lexicon's terms for currencies. */
export const CURRENCY = "currency";
/** Class of the words between an amount and its currency. */
export const OF = "currency-of";

/** ISO 4217 codes in force, and those of currencies that the euro replaced. */
const CODES = (
  "AED AFN AMD AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD " +
  "HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP " +
  "PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL " +
  "ESP ITL FRF DEM NLG FIM PTE GRD BEF ATS IEP"
).split(" ");
/** Codes that are read in small letters too, being no words. */
const ANY_CASE = ["usd", "eur", "gbp", "cny", "jpy", "chf", "aud", "cad", "nzd", "mxn", "brl", "inr", "clp", "sgd", "hkd", "krw", "thb", "zar", "sek", "nok", "dkk", "czk", "huf"];

/** Signs and abbreviations in phrase notation; «$» may follow with or without a space. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  EUR: ["€", "€ ur", "Є"], GBP: ["£", "£ stg"], USD: ["us $", "$ us", "u.s. $", "u.s $", "u $ s", "u $ d", "usa $"], AUD: ["au $"], CAD: ["ca $", "can $"],
  NZD: ["nz $"], HKD: ["hk $"], SGD: ["sg $"], TWD: ["nt $"], MXN: ["mx $", "mex $", "=MXP"], ARS: ["ar $", "arg $"], CLP: ["cl $", "clp $"], COP: ["col $", "co $"],
  UYU: ["$ u", "uy $"], DOP: ["rd $"], BRL: ["r $", "br $"], PEN: ["s / [.]", "s/ ."], CNY: ["rmb", "=CN ¥"], INR: ["₹"], RUB: ["₽"], TRY: ["₺"], KRW: ["₩"], UAH: ["₴", "=Hr [.]"],
  ILS: ["₪", "=NIS"], VND: ["₫"], PHP: ["₱"], THB: ["฿"], NGN: ["₦"], CRC: ["₡"], PYG: ["₲", "=Gs [.]", "=G ."], GHS: ["₵", "=GH ₵", "=GH ¢", "=GH C", "=GHC"], KES: ["=Ksh", "=KSh", "=Kshs", "=KSHS"], UGX: ["=Ush", "=USh", "=Shs"], TZS: ["=Tsh", "=TSh"], BDT: ["=Tk", "৳"], LKR: ["=SLRs"], JMD: ["j $"], TTD: ["tt $"], FJD: ["fj $"], ZMW: ["=ZK"], KZT: ["₸"], GEL: ["₾"], MNT: ["₮"], MYR: ["=RM"], IDR: ["=Rp"], PLN: ["zł"],
  CZK: ["kč"], HUF: ["=Ft"], CHF: ["=Fr", "=SFr"], PAB: ["b / [.]"], ESP: ["pta", "ptas", "=Pt", "=Pts"], XOF: ["=FCFA"],
};

/** Signs that are read only where nothing stands between: «A$300», but not «a $300 contract». */
const GLUED: Readonly<Record<string, string>> = { AUD: "=A $", SGD: "=S $", CRC: "¢" };

/** Letters that are read so, in the stories of their countries. */
const LETTERS: readonly CurrencyLetter[] = ["R", "N", "P", "Sh"];

/** Signs that a family of currencies shares. */
const SHARED: readonly (readonly [CurrencyFamily, string])[] = [["$", "$"], ["dirham", "=Dh"], ["dirham", "=Dhs"], ["dirham", "=DH"], ["krone", "kr"], ["rupee", "rs [.]"], ["¥", "¥"], ["¥", "￥"], ["Q", "=Q"], ["L", "=L"], ["Bs", "=Bs [.]"], ["Bs", "=BS [.]"], ["C$", "c $"], ["BD", "=BD"], ["KD", "=KD"], ["QR", "=QR"], ["SR", "=SR"], ["JD", "=JD"], ["RO", "=RO"], ["LE", "=LE"]];

export interface CurrencyValue {
  /** ISO 4217, or null where the text's countries must tell. */
  readonly code: string | null;
  readonly family: CurrencyFamily | null;
  /** A magnitude that is a part of the word: «M€», «MUSD», «mdd». */
  readonly scale: number;
  /** A name stands before a figure only where nothing else is left. */
  readonly isName: boolean;
  readonly isGlued?: boolean;
  /** A word of another meaning, that is a currency's name behind a figure only. */
  readonly isFollowing?: boolean;
}

interface SignTerm {
  readonly cls: string;
  readonly value: CurrencyValue;
  readonly phrase: string;
}

const term = (phrase: string, code: string | null, family: CurrencyFamily | null = null, scale = 1): SignTerm => ({ cls: CURRENCY, value: { code, family, scale, isName: false }, phrase });

/** The signs and codes of all languages. */
export function currencySigns(): SignTerm[] {
  return [
    ...CODES.flatMap((code) => [term(`=${code}`, code), term(`=${code} $`, code), term(`=M${code}`, code, null, 1e6)]),
    ...ANY_CASE.flatMap((code) => [term(code, code.toUpperCase()), term(`${code} $`, code.toUpperCase())]),
    ...Object.entries(SIGNS).flatMap(([code, signs]) => signs.map((sign) => term(sign, code))),
    ...Object.entries(GLUED).map(([code, phrase]) => ({ cls: CURRENCY, value: { code, family: null, scale: 1, isName: false, isGlued: true }, phrase })),
    ...LETTERS.map((letter) => ({ cls: CURRENCY, value: { code: null, family: letter, scale: 1, isName: false, isGlued: true }, phrase: `=${letter}` })),
    { cls: CURRENCY, value: { code: null, family: "Sh", scale: 1, isName: false, isGlued: true }, phrase: "=sh" },
    ...SHARED.map(([family, sign]) => term(sign, null, family)),
    term("m €", "EUR", null, 1e6), term("k €", "EUR", null, 1e3), term("m $", null, "$", 1e6), term("m £", "GBP", null, 1e6),
  ];
}

/** What a shared name or sign means in a country, and where no country tells. */
export const FAMILIES: Readonly<Record<CurrencyFamily, { readonly usual: string | null; /** A smaller sum is none where no country tells: «N95». */ readonly least?: number; readonly of: Readonly<Record<string, string>> }>> = {
  BD: { usual: null, of: { BH: "BHD" } }, KD: { usual: null, of: { KW: "KWD" } }, QR: { usual: null, of: { QA: "QAR" } }, SR: { usual: null, of: { SA: "SAR" } }, JD: { usual: null, of: { JO: "JOD" } }, RO: { usual: null, of: { OM: "OMR" } }, LE: { usual: null, of: { EG: "EGP" } },
  dirham: { usual: "AED", of: { AE: "AED", MA: "MAD" } },
  dollar: {
    usual: "USD",
    of: {
      US: "USD", AU: "AUD", CA: "CAD", NZ: "NZD", HK: "HKD", SG: "SGD", TW: "TWD", JM: "JMD", TT: "TTD", BS: "BSD", BZ: "BZD", FJ: "FJD",
    },
  },
  $: {
    usual: "USD",
    of: {
      US: "USD", EC: "USD", SV: "USD", PA: "USD", PR: "USD", AU: "AUD", CA: "CAD", NZ: "NZD", HK: "HKD", SG: "SGD", TW: "TWD", JM: "JMD", TT: "TTD", BS: "BSD", BZ: "BZD", FJ: "FJD",
      MX: "MXN", CO: "COP", CL: "CLP", AR: "ARS", UY: "UYU", DO: "DOP",
    },
  },
  peso: { usual: null, of: { MX: "MXN", CO: "COP", CL: "CLP", AR: "ARS", UY: "UYU", DO: "DOP", PH: "PHP", CU: "CUP" } },
  krone: { usual: null, of: { SE: "SEK", NO: "NOK", DK: "DKK", IS: "ISK" } },
  franc: { usual: null, of: { CH: "CHF", LI: "CHF", SN: "XOF", CI: "XOF", BF: "XOF", ML: "XOF", BJ: "XOF", TG: "XOF", CM: "XAF", GA: "XAF", CG: "XAF", TD: "XAF", CD: "CDF", RW: "RWF", BI: "BIF", GN: "GNF", DJ: "DJF" } },
  pound: { usual: "GBP", of: { GB: "GBP", EG: "EGP", LB: "LBP", SY: "SYP", SD: "SDG", GI: "GIP" } },
  rupee: { usual: "INR", of: { IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR", MU: "MUR", SC: "SCR" } },
  dinar: { usual: null, of: { RS: "RSD", DZ: "DZD", TN: "TND", LY: "LYD", JO: "JOD", IQ: "IQD", KW: "KWD", BH: "BHD" } },
  rial: { usual: null, of: { SA: "SAR", QA: "QAR", IR: "IRR", OM: "OMR", YE: "YER" } },
  R: { usual: null, of: { ZA: "ZAR" } },
  N: { usual: "NGN", least: 1000, of: { NG: "NGN" } },
  P: { usual: "PHP", least: 1000, of: { PH: "PHP", BW: "BWP" } },
  Sh: { usual: null, of: { KE: "KES", UG: "UGX", TZ: "TZS" } },
  "¥": { usual: "JPY", of: { JP: "JPY", CN: "CNY" } },
  // the quetzal's and the lempira's letters mean money only where their countries are named
  Q: { usual: null, of: { GT: "GTQ" } },
  L: { usual: null, of: { HN: "HNL" } },
  Bs: { usual: "BOB", of: { BO: "BOB", VE: "VES" } },
  C$: { usual: "CAD", of: { CA: "CAD", NI: "NIO" } },
  lira: { usual: null, of: { TR: "TRY", IT: "ITL" } },
};

