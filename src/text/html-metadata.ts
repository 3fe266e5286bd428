import type { PageDocument } from "./html-layout.ts";
import { publicationDay } from "./published.ts";

/** What a page says of itself. */
export interface HtmlMetadata {
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  /** As in `<html lang>`: `it-IT`. */
  readonly language: string | null;
}

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "sailthru.date",
  "date",
];
const TITLES = ["og:title", "twitter:title", "dc.title", "headline"];

/** Reads `<meta>`, `<link rel=canonical>`, `<h1>`, `<time>` and JSON-LD. */
export function metadataOf(document: PageDocument): HtmlMetadata {
  const metas = metaTags(document),
    linked = linkedData(document);
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value) ?? null;
  const headings = [...document.querySelectorAll("h1")].map((heading) => clean(heading.textContent)).filter((text) => text.length > 12);
  const dates = [linked["datePublished"], ...PUBLISHED.map((name) => metas.get(name)), document.querySelector("time[datetime]")?.getAttribute("datetime")];
  return {
    title: (headings.length === 1 ? headings[0]! : null) ?? (clean(linked["headline"] ?? first(TITLES) ?? "") || null),
    published: dates.map((date) => (date ? publicationDay(withHyphens(date)) : null)).find((date) => date !== null) ?? null,
    url: webAddress(document.querySelector("link[rel=canonical]")?.getAttribute("href")) ?? webAddress(first(["og:url"])),
    language: document.documentElement?.getAttribute("lang") || first(["og:locale", "content-language"]),
  };
}

/** «20210514», «2021/05/14», as some pages write days. */
const withHyphens = (date: string): string => date.trim().replace(/^(\d{4})([/.]?)(\d{2})\2(\d{2})(?!\d).*$/s, "$1-$3-$4");
const clean = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
const webAddress = (address: string | null | undefined): string | null => (address && /^https?:\/\//i.test(address) ? address : null);

function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      meta.getAttribute("http-equiv")
    )?.toLowerCase();
    const content = meta.getAttribute("content");
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** Headline and date of the first article in the page's JSON-LD. */
function linkedData(document: PageDocument): Readonly<Record<string, string | undefined>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ""), 0);
    if (article) return article;
  }
  return {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function articleIn(value: unknown, depth: number): Readonly<Record<string, string | undefined>> | null {
  if (typeof value !== "object" || value === null || depth > 3) return null;
  if (Array.isArray(value))
    return (
      value
        .slice(0, 50)
        .map((each) => articleIn(each, depth + 1))
        .find((each) => each !== null) ?? null
    );
  const { datePublished, headline } = value as Record<string, unknown>;
  if (typeof datePublished === "string") return { datePublished, headline: typeof headline === "string" ? headline : undefined };
  return articleIn((value as Record<string, unknown>)["@graph"], depth + 1);
}
