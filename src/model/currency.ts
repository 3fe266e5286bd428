/** Currencies whose names every language pack gives; codes and signs of the others are read all the same. */
export const NAMED_CURRENCIES = [
  "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "RUB", "BRL", "KRW", "TRY", "PLN", "CZK", "HUF", "RON", "BGN", "SEK", "NOK", "DKK", "ISK",
  "UAH", "ILS", "THB", "MYR", "IDR", "VND", "PHP", "PKR", "BDT", "ZAR", "NGN", "KES", "GHS", "EGP", "LBP", "MAD", "TND", "DZD", "KWD", "SAR", "QAR", "AED", "IRR", "IQD",
  "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "PEN", "PYG", "BOB", "VES", "CRC", "GTQ", "HNL", "RSD", "ALL", "GEL", "MNT", "KZT",
  "ESP", "ITL", "FRF", "DEM", "NLG", "FIM", "PTE", "GRD",
] as const;
export type NamedCurrency = (typeof NAMED_CURRENCIES)[number];

/** Names that several countries give to their currency: which one is meant the text's countries tell. */
export type NameFamily = "dollar" | "peso" | "krone" | "franc" | "pound" | "rupee" | "dinar" | "rial" | "lira" | "dirham";

/** Letters that are a currency only in the stories of a country that writes it so: «R500 000», «N1 million», «P24,000». */
export type CurrencyLetter = "R" | "N" | "P" | "Sh";

/** Names and signs that several countries share; a bare «$» is a dollar or a peso. */
export type CurrencyFamily = NameFamily | CurrencyLetter | "$" | "¥" | "Q" | "L" | "Bs" | "C$" | "BD" | "KD" | "QR" | "SR" | "JD" | "RO" | "LE";
