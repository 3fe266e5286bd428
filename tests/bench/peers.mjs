import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/*
 * Each reader takes the bytes of JSON lines and gives those of JSON lines, as a pipe would: decoding, parsing and printing
 * are a part of everybody's time.
 */

const eachLine = (read) => (bytes) => Buffer.from(bytes.toString().split("\n").map((line) => `${read(line)}\n`).join(""));

/** What a thread of the command does with a block of its input. */
async function extractReader() {
  const { work } = await import("../../dist/batch/work.js"), { formatOf } = await import("../../dist/formats/format.js");
  const settings = { offsets: "utf16", words: {}, layer: "records", input: "jsonl", date: "2024-06-12", language: null, format: "ndjson", many: true, keyed: false };
  const format = await formatOf(settings);
  return async (bytes) => (await work([{ kind: "lines", from: "-", line: 1, bytes }], settings, format)).bytes;
}

/** Reading, decoding and one regular-expression pass that splits the text into tokens: nobody is faster. */
const floorReader = async () => eachLine((line) => {
  const { id, text } = JSON.parse(line);
  return JSON.stringify({ id, tokens: text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu).length });
});

async function chronoReader() {
  const chrono = await import("chrono-node");
  return eachLine((line) => {
    const { id, text } = JSON.parse(line), language = id.slice(0, 2);
    return JSON.stringify({ id, dates: (chrono[language] ?? chrono.en).parse(text, new Date("2024-06-12T12:00:00Z")).map(({ index, text }) => ({ index, text })) });
  });
}

async function compromiseReader() {
  const nlp = require("compromise"), dates = require("compromise-dates");
  nlp.plugin(dates.default ?? dates);
  return eachLine((line) => {
    const { id, text } = JSON.parse(line), doc = nlp(text);
    return JSON.stringify({ id, numbers: doc.numbers().json(), dates: doc.dates().json() });
  });
}

const CULTURES = { en: "en-us", es: "es-es", it: "it-it" };

async function recognizersReader() {
  const { recognizeNumber, recognizeCurrency, recognizeDateTime } = require("@microsoft/recognizers-text-suite");
  return eachLine((line) => {
    const { id, text } = JSON.parse(line), culture = CULTURES[id.slice(0, 2)] ?? "en-us";
    return JSON.stringify({ id, found: [recognizeNumber, recognizeCurrency, recognizeDateTime].map((read) => read(text, culture).length) });
  });
}

/** `atOnce` lines are handed over together: so many come in a block of the command's input, and the slow ones are measured line by line. */
export const READERS = [
  { name: "floor: decode and split into tokens", start: floorReader, atOnce: 25 },
  { name: "extract: everything", start: extractReader, atOnce: 25 },
  { name: "chrono-node: dates", start: chronoReader, atOnce: 25 },
  { name: "compromise: numbers, dates", start: compromiseReader, atOnce: 1 },
  { name: "Recognizers-Text: numbers, money, dates", start: recognizersReader, atOnce: 1 },
  { name: "extract line by line", start: extractReader, atOnce: 1 },
];
