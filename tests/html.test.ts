import { describe, expect, it } from "vitest";
import { ENGLISH, extractCommand, linesOf } from "./command.ts";
import { readHtml } from "../src/text/html.ts";

const STORY = [
  "Officers of the harbour police arrested three people on Tuesday and seized twelve servers in two flats near the old port of the city.",
  "The service had sold films and matches to about 9,000 households, prosecutors said, and had earned €1.2&nbsp;million a year for its makers.",
  "Experts of the customs office helped the investigators to follow the money through bank accounts in four countries &amp; two exchanges.",
];
const page = (body = STORY.map((line) => `<p>${line}</p>`).join("\n")) => `<!doctype html>
<html lang="en-GB"><head><title>Three held | Harbour Gazette</title>
<meta property="og:title" content="Three held after raid in the harbour">
<meta property="article:published_time" content="2021-05-14T09:30:00+01:00">
<link rel="canonical" href="https://example.org/three-held">
<script>var arrests = 99;</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Three held after raid in the harbour</h1>${body}<ul><li>first point of the story</li><li>second point of the story</li></ul></article>
<footer>All rights reserved</footer></body></html>`;

describe("readHtml", () => {
  it("reads the story, its title, date, address and language", async () => {
    const read = await readHtml(page());
    expect(read).toMatchObject({
      title: "Three held after raid in the harbour",
      published: "2021-05-14",
      url: "https://example.org/three-held",
      language: "en-GB",
    });
    expect(read.text.startsWith("Three held after raid in the harbour\n\nOfficers of the harbour police")).toBe(true);
    expect(read.text).toContain("€1.2\u00a0million");
    expect(read.text).toContain("& two exchanges");
    expect(read.text).toContain("\n\n• first point of the story");
    expect(read.text).not.toMatch(/arrests = 99|color: red|Sport|rights reserved/);
  });

  it("takes date and headline from JSON-LD", async () => {
    const linked = { "@graph": [{ "@type": "WebSite" }, { "@type": "NewsArticle", headline: "Another headline", datePublished: "2020-01-02" }] };
    const dated = async (datePublished: string) => {
      const script = `<script type="application/ld+json">${JSON.stringify(linked).replace("2020-01-02", datePublished)}</script><style>`;
      return (await readHtml(page().replace(/<meta[^>]*>/g, "").replace("<style>", script))).published; // prettier-ignore
    };
    expect(await dated("2020-01-02")).toBe("2020-01-02");
    expect(await dated("0001-01-01T00:00:00Z")).toBeNull();
    for (const day of ["20200102", "20200102T103000Z", "2020/01/02", "2020.01.02"]) expect(await dated(day)).toBe("2020-01-02");
    for (const day of ["02/01/2020", "2020/0102", "202001021"]) expect(await dated(day)).toBeNull();
  });

  it("leaves out the signs of footnotes, and no other raised letters", async () => {
    const { text } = await readHtml(page(`<p>The officers seized 12<sup>3</sup> servers and €5<sup>[4]</sup> million on the 1<sup>st</sup> of May.</p>`));
    expect(text).toContain("seized 12 servers and €5 million on the 1st of May.");
  });

  it("keeps the lines of what is set already, and parts blocks; what only programs read is left out", async () => {
    const body = "<pre>Arrests: 12\r\nServers: 70\n\n<b>Paid</b> by card</pre><details><summary>More</summary>12 flats</details><video>no video</video><p>End</p>";
    for (const content of [body, body + "<p>x</p>".repeat(30_000)]) {
      const { text } = await readHtml(page(STORY.map((line) => `<p>${line}</p>`).join("") + content));
      expect(text).toContain("\n\nArrests: 12\nServers: 70\n\nPaid by card\n\nMore\n\n12 flats\n\nEnd");
    }
  });

  it("leaves out what the page has struck out, in pages of any size", async () => {
    const struck = `<p>The officers seized <del>12</del> <ins>15</ins> servers, <s>9 <b>old</b></s> 8 phones and <strike>7</strike> 6 cars.</p><p>An <s>unclosed one</p><p>Next to the port.</p>`;
    for (const body of [struck, struck + "<p>x</p>".repeat(30_000)]) {
      const { text } = await readHtml(page(STORY[0] + body));
      expect(text.replace(/ +/g, " ")).toContain("seized 15 servers, 8 phones and 6 cars.");
      expect(text).toContain("Next to the port.");
      expect(text).not.toContain("unclosed");
    }
  });

  it.each([
    ["unclosed", page().replaceAll("</p>", "").replaceAll("</article>", "")],
    ["cut off", page().slice(0, 1500)],
    ["a fragment", `<p>${STORY[0]}</p>`],
    ["deep", page("<div>".repeat(50_000) + STORY[0])],
    ["wide", page("<p>x</p>".repeat(60_000) + STORY[0])],
    ["brackets", page("<".repeat(100_000) + " " + STORY[0])],
    ["attributes", page(`<p ${"a=1 ".repeat(100_000)}>${STORY[0]}</p>`)],
    ["entities", page("&amp;".repeat(100_000) + STORY[0])],
  ])("survives a page that is %s", async (_, html) => {
    const start = performance.now();
    const { text } = await readHtml(html);
    expect(text).toContain("Officers of the harbour police");
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("gives nothing for a page without words", async () => {
    expect((await readHtml("<html><body><img src=x></body></html>")).text).toBe("");
    expect((await readHtml("")).text).toBe("");
  });
});

describe("extract page.html", () => {
  it("points into the extracted text, which the record carries", async () => {
    const { code, out } = await extractCommand(["-i", "html"], { input: page() });
    const [record] = linesOf(out);
    expect(code).toBe(0);
    expect(record.source).toMatchObject({
      format: "html",
      published: "2021-05-14",
      url: "https://example.org/three-held",
      title: "Three held after raid in the harbour",
    });
    expect(record.source.characters).toBe(record.source.text.length);
    const facts = [...record.operations, record.unassigned].flatMap((part) => Object.values(part).filter(Array.isArray).flat());
    for (const { evidence } of facts) for (const { start, end, text } of evidence) expect(record.source.text.slice(start, end)).toBe(text);
  });

  it("takes a time that grows with the page, however deep its levels are nested", async () => {
    const nested = (levels: number) => page("<div>".repeat(levels) + STORY.map((line) => `<p>${line}</p>`).join("") + "</div>".repeat(levels));
    const costOf = async (levels: number) => {
      const start = process.cpuUsage();
      expect((await readHtml(nested(levels))).text).toContain("seized twelve servers");
      return process.cpuUsage(start).user / 1e6;
    };
    await costOf(100);
    // quadratic, this took 36 seconds
    expect(await costOf(60_000)).toBeLessThan(6);
  });

  it("never takes the text of a JSON line for HTML", async () => {
    const { out } = await extractCommand(["-i", "jsonl"], { input: JSON.stringify({ text: `<html><body>${ENGLISH}</body></html>` }) });
    expect(linesOf(out)).toMatchObject([{ source: { format: "text", text: null } }]);
  });
});
