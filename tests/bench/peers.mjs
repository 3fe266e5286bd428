import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/*
 * Each reader takes a JSON line and gives a JSON line, as a pipe would: parsing and printing are a part of everybody's time.
 * `needs` names the package in tests/bench/package.json.
 */

export async function extractReader() {
  const { recordOf } = await import("../../dist/articles.js");
  return async (line) => {
    const { id, text } = JSON.parse(line);
    return JSON.stringify(await recordOf({ id, text, format: "text", sha256: "0".repeat(64), title: null, url: null, published: "2024-06-12", language: null, declared: null, warnings: [] }));
  };
}

/** Reading, decoding and one regular-expression pass that splits the text into tokens: nobody is faster. */
export const floorReader = async () => (line) => {
  const { id, text } = JSON.parse(line);
  return JSON.stringify({ id, tokens: text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu).length });
};

async function chronoReader() {
  const chrono = await import("chrono-node");
  return (line) => {
    const { id, text } = JSON.parse(line), language = id.slice(0, 2);
    return JSON.stringify({ id, dates: (chrono[language] ?? chrono.en).parse(text, new Date("2024-06-12T12:00:00Z")).map(({ index, text }) => ({ index, text })) });
  };
}

async function compromiseReader() {
  const nlp = require("compromise"), dates = require("compromise-dates");
  nlp.plugin(dates.default ?? dates);
  return (line) => {
    const { id, text } = JSON.parse(line), doc = nlp(text);
    return JSON.stringify({ id, numbers: doc.numbers().json(), dates: doc.dates().json() });
  };
}

const CULTURES = { en: "en-us", es: "es-es", it: "it-it" };

async function recognizersReader() {
  const { recognizeNumber, recognizeCurrency, recognizeDateTime } = require("@microsoft/recognizers-text-suite");
  return (line) => {
    const { id, text } = JSON.parse(line), culture = CULTURES[id.slice(0, 2)] ?? "en-us";
    return JSON.stringify({ id, found: [recognizeNumber, recognizeCurrency, recognizeDateTime].map((read) => read(text, culture).length) });
  };
}

export const READERS = [
  { name: "floor: decode and split into tokens", start: floorReader },
  { name: "extract: everything", start: extractReader },
  { name: "chrono-node: dates", start: chronoReader },
  { name: "compromise: numbers, dates", start: compromiseReader },
  { name: "Recognizers-Text: numbers, money, dates", start: recognizersReader },
];
