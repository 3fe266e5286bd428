import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { mentionsOf, mentionsOfAll, recordOf, recordsOf } from "../src/articles.ts";
import type { Article } from "../src/model/article.ts";
import * as library from "../src/index.ts";
import { articleRecordSchema, articleRecordSchemaWith, errorRecordSchema, recordSchemaWith } from "../src/record.ts";
import { ENGLISH, FRENCH } from "./command.ts";

const { extract } = library;

describe("extract(text, options)", () => {
  it("is all that the package exports", () => {
    expect(Object.keys(library)).toEqual(["extract"]);
  });

  it("returns a valid record", async () => {
    const record = articleRecordSchema.parse(await extract(ENGLISH, { id: "a", date: "2021-05-14", title: "T", url: "https://example.org" }));
    expect(record).toMatchObject({
      id: "a",
      source: { title: "T", url: "https://example.org", published: "2021-05-14", text: null, characters: ENGLISH.length },
    });
    expect(record.source.sha256).toBe(createHash("sha256").update(ENGLISH).digest("hex"));
  });

  it("gives an error record for text without words and for other languages", async () => {
    expect(errorRecordSchema.parse(await extract(" … ")).error.code).toBe("empty");
    expect(errorRecordSchema.parse(await extract(FRENCH)).error.code).toBe("unsupported-language");
  });

  it("has a schema that refuses what no record says", async () => {
    const record = articleRecordSchema.parse(await extract(ENGLISH, { title: "" }));
    expect(record.source.title).toBe(ENGLISH.split("\n")[0]);
    for (const value of ["2024-13", "2024-00-10", "2024-05-32", "2024-5", "2024/", "1/2"]) {
      expect(articleRecordSchema.safeParse({ ...record, source: { ...record.source, published: value } }).success).toBe(false);
    }
    expect(articleRecordSchema.safeParse({ ...record, operations: [{ ...record.operations[0], id: "" }] }).success).toBe(false);
  });

  it("has a schema that takes a user's own kinds of count where they are told", async () => {
    const record = await extract(`${ENGLISH}They also took 4,500 cigarettes.`, { words: { en: { counts: { cigarettes: ["cigarette*"] } } } });
    expect(articleRecordSchema.safeParse(record).success).toBe(false);
    expect(articleRecordSchemaWith(["boats", "cigarettes"]).safeParse(record).success).toBe(true);
    expect(recordSchemaWith(["cigarettes"]).safeParse(record).success).toBe(true);
    expect(recordSchemaWith(["boats"]).safeParse(record).success).toBe(false);
  });

  it("throws on wrong arguments only", async () => {
    await expect(extract(7 as unknown as string)).rejects.toThrow(TypeError);
    for (const options of [null, "en"]) await expect(extract(ENGLISH, options as unknown as object)).rejects.toThrow(/options are an object/);
    await expect(extract(ENGLISH, { date: "2021-02-30" })).rejects.toThrow(/2021-02-30/);
    for (const date of ["0001-01-01", "9999-12-31"]) await expect(extract(ENGLISH, { date })).rejects.toThrow(TypeError);
    await expect(extract(ENGLISH, { language: "fr" as "en" })).rejects.toThrow(/fr/);
    for (const wrong of [{ id: 5 }, { id: null }, { title: 7 }, { url: {} }, { date: 2024 }, { words: null }, { words: { fr: {} } }])
      await expect(extract(ENGLISH, wrong as object)).rejects.toThrow(TypeError);
    await expect(extract(ENGLISH, { words: { en: { counts: { boats: ["(a|b"] } } } })).rejects.toThrow(/en\.counts\.boats\.0: brackets/);
    for (const boats of ["(a|b|c|d) ".repeat(14) + "x", "(".repeat(20_000) + "a" + ")".repeat(20_000)])
      await expect(extract(ENGLISH, { words: { en: { counts: { boats: [boats] } } } })).rejects.toThrow(/en\.counts\.boats\.0: a phrase that is too long/);
  });

  it("takes text with lone surrogates, NUL and __proto__ as text", async () => {
    expect(await extract(`${ENGLISH}\ud800\u0000 __proto__`, { id: "__proto__" })).toMatchObject({ id: "__proto__", version: 1 });
  });
});

describe("articles that come together", () => {
  const text = { en: "Police arrested six people in Leeds on 3 May 2024.", es: "La policía detuvo a seis personas en Sevilla el 3 de mayo de 2024." };
  const article = (id: string, language: "en" | "es"): Article => ({ id, text: text[language], format: "text", sha256: "", title: null, url: null, published: null, language, declared: null, warnings: [] }); // prettier-ignore
  const all = [article("a", "en"), article("b", "es"), article("c", "en"), { ...article("d", "en"), text: "…" }];

  it("read as each by itself, in their order, whatever their languages", async () => {
    expect(await recordsOf(all)).toEqual(await Promise.all(all.map((each) => recordOf(each))));
    expect(await mentionsOfAll(all)).toEqual(await Promise.all(all.map((each) => mentionsOf(each))));
  });

  it("do not suffer from one that shows a bug", async () => {
    const bad = Object.defineProperty(article("bad", "en"), "title", {
      get: () => {
        throw new Error("a bug");
      },
    });
    const [first, failed, ...rest] = await recordsOf([all[0]!, bad, ...all.slice(1)]);
    expect(failed).toEqual({ version: 1, id: "bad", error: { code: "failed", message: "internal error: a bug" } });
    expect([first, ...rest]).toEqual(await recordsOf(all));
  });
});
