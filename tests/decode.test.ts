import { describe, expect, it } from "vitest";
import { declaredEncoding, decodeText } from "../src/text/decode.ts";

const TEXT = "Perché la città è così: «oltre 2.000 €», più o meno.";
const bytes = (...values: number[]) => Uint8Array.from(values);
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("decodeText", () => {
  it("reads UTF-8 with and without a mark, NFC and NFD", () => {
    expect(decodeText(Buffer.from(TEXT))).toEqual({ text: TEXT, warnings: [] });
    expect(decodeText(Buffer.from(`\ufeff${TEXT}`))).toEqual({ text: TEXT, warnings: [] });
    expect(decodeText(Buffer.from(TEXT.normalize("NFD")))).toEqual({ text: TEXT.normalize("NFD"), warnings: [] });
  });

  it("reads UTF-16 by its mark, and without one by its bytes", () => {
    const little = Buffer.from(TEXT, "utf16le"),
      big = Buffer.from(little).swap16();
    expect(decodeText(Buffer.concat([bytes(0xff, 0xfe), little]))).toEqual({ text: TEXT, warnings: [] });
    expect(decodeText(Buffer.concat([bytes(0xfe, 0xff), big]))).toEqual({ text: TEXT, warnings: [] });
    expect(decodeText(little)).toMatchObject({ text: TEXT, warnings: [{ code: "encoding-assumed" }] });
    expect(decodeText(big)).toMatchObject({ text: TEXT, warnings: [{ code: "encoding-assumed" }] });
  });

  it("reads Windows-1252 and Latin-1 with a warning", () => {
    const cp1252 = Buffer.concat([latin1("Perch\u00e9 costa "), bytes(0x80), latin1("5 "), bytes(0x93), latin1("citt\u00e0"), bytes(0x94)]);
    expect(decodeText(cp1252)).toMatchObject({
      text: "Perché costa €5 “città”",
      warnings: [{ code: "encoding-assumed", message: expect.stringContaining("windows-1252") }],
    });
  });

  it("believes the encoding that a page declares only where the bytes are no UTF-8", () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), bytes(0xb3), Buffer.from("</p>")]);
    expect(decodeText(page, declaredEncoding(page))).toMatchObject({ text: expect.stringContaining("<p>ł</p>") });
    expect(decodeText(Buffer.from("è"), "iso-8859-2")).toMatchObject({ text: "è" });
    expect(decodeText(latin1("citt\u00e0"), "no-such-encoding")).toMatchObject({ text: "città" });
  });

  it("keeps UTF-8 in which a byte was damaged", () => {
    const damaged = Buffer.concat([Buffer.from(TEXT), bytes(0xc3), Buffer.from(" fine")]);
    expect(decodeText(damaged)).toMatchObject({ text: `${TEXT}\ufffd fine`, warnings: [{ code: "encoding-assumed" }] });
  });

  it.each([
    ["a PDF", Buffer.from("%PDF-1.7 …")],
    ["a ZIP", bytes(0x50, 0x4b, 3, 4, 9)],
    ["UTF-32", Buffer.concat([bytes(0xff, 0xfe, 0, 0), ...[..."text"].map((letter) => bytes(letter.charCodeAt(0), 0, 0, 0))])],
    ["NUL", Buffer.from("abc\0def ghi")],
    ["controls", bytes(1, 2, 3, 4, 5, 6, 65, 66)],
  ])("refuses %s", (_, content) => {
    expect(decodeText(content)).toMatchObject({ code: "not-text" });
  });

  it("takes nothing, one byte and half a character", () => {
    expect(decodeText(bytes())).toEqual({ text: "", warnings: [] });
    expect(decodeText(bytes(0x41))).toEqual({ text: "A", warnings: [] });
    expect(decodeText(bytes(0xe2, 0x82))).toMatchObject({ warnings: [{ code: "encoding-assumed" }] });
  });
});
