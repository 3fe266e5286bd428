/** A source of chance that a seed repeats. */
export interface Chance {
  /** A whole number from 0 to `below` (exclusive). */
  readonly below: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly likely: (share: number) => boolean;
}

/** mulberry32: small, fast, and the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, pick: (list) => list[below(list.length)]!, likely: (share) => next() < share };
}

const GLUE = [" ", " ", " ", "\n\n", "\n", "\r\n", "\n• ", "\n- ", "\t", "\u00a0", "\u2028"] as const;

/** An article made of sentences: paragraphs, bullets, lines. */
export function articleOf({ below, pick }: Chance, sentences: readonly string[]): string {
  return Array.from({ length: 1 + below(12) }, () => pick(sentences) + pick(GLUE)).join("");
}

const SIGNS = [
  ".", ",", ";", ":", "!", "?", "…", "-", "–", "—", "'", "’", '"', "“", "”", "«", "»", "‘", "(", ")", "[", "]", "{", "}", "/", "\\", "|", "*", "**", "_", "#", "%", "‰", "&", "@", "+", "=", "<", ">", "~", "º", "ª", "¿", "¡",
  "€", "$", "£", "US$", "R$", "¥", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00a0", "\u2009", "\u202f", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u202e", "\u2066", "\u2069", "\0", "\u0007", "\u001b[31m", "\u0301", "\u0300",
  "\ud800", "\udc00", "😀", "👨‍👩‍👧", "ß", "İ", "ı", "ﬁ", "Å", "é", "e\u0301", "中", "ع", "ก",
] as const;
const FIGURES = [
  "0", "1", "7", "00", "1.000", "1,000", "1 000", "1.5", "1,5", "1.500.000", "99999999999999999999", "1e309", "2020", "31/12/2020", "31.02.2021", "0/0/0", "2020-13-45", "29 02 2023", "12:30", "4,5M", "600M€", "1/2", "10-20", "XIV", "５", "²",
] as const;
const WORDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined", "NaN", "op-1", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "%s%n", "../../etc/passwd", "${7*7}"] as const;

/** Lines that stand between the paragraphs of real pages, and at their ends. */
const FURNITURE = [
  "###", "# # #", "* * *", "***", "- 30 -", "-30-", "ENDS", "-- END --", "•", "• • •", "1.", "12.", "2. #", "* 2021", "#2021: ", "3. 2021 –", "2021:", "May 2021", "12 May 2021", "Published: ", "(", "«", "Operation", "Operation «", "In", "€", "$ 5", "of which", ":", "A:", "— By",
] as const;

const CHANGES: readonly ((text: string, at: number, chance: Chance) => string)[] = [
  (text, at, { pick }) => text.slice(0, at) + pick(SIGNS) + text.slice(at),
  (text, at, { pick }) => text.slice(0, at) + pick(FIGURES) + text.slice(at),
  (text, at, { pick }) => `${text.slice(0, at)} ${pick(WORDS)} ${text.slice(at)}`,
  (text, at, { below }) => text.slice(0, at) + text.slice(at + 1 + below(8)),
  (text, at, { below }) => text.slice(0, at) + text.slice(Math.max(0, at - below(60)), at) + text.slice(at),
  (text, at, { below }) => text.slice(0, at) + text.slice(at, at + 1 + below(6)).repeat(2 + below(40)) + text.slice(at),
  (text, at, { below }) => text.slice(0, at) + text.slice(at, at + below(30)).toUpperCase() + text.slice(at + 30),
  (text, at, { below }) => text.slice(at) + text.slice(0, below(at + 1)),
  (text, at, { pick }) => text.slice(0, at).replaceAll(" ", pick(["\u00a0", "  ", "\n", "\t", "", "\u202f"])) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at).normalize("NFD"),
  (text, at, { pick }) => text.replace(/\d+/g, (figure, offset: number) => (offset > at ? figure : pick(FIGURES))),
  (text, at, { pick }) => text.slice(0, at) + pick(["(", "[", "«", '"', "“", "**"]).repeat(50) + text.slice(at),
  (text, at, { pick }) => `${text.slice(0, at)}\n\n${pick(FURNITURE)}\n\n${text.slice(at)}`,
  (text, at, { pick }) => `${text.slice(0, at)}\n\n${pick(FURNITURE)}`,
  (text, at) => text.slice(0, at),
];

/** Some changes of a text where grammar breaks: figures, separators, quotes, brackets, invisible signs, halves of pairs. */
export function mutated(text: string, chance: Chance): string {
  let changed = text;
  for (let times = 1 + chance.below(6); times > 0; times--) changed = chance.pick(CHANGES)(changed, chance.below(changed.length + 1), chance).slice(0, 20_000);
  return changed;
}

const BLOCKS = ["p", "div", "h1", "h2", "li", "ul", "table", "td", "blockquote", "span", "a", "script", "style", "title", "article", "aside", "template", "svg", "math", "noscript", "textarea", "p onclick=x", "p lang='it'", "/p", "/div", "!--", "![CDATA["] as const;

/** A page around a text: tags open and close at random, sometimes deep. */
export function pageOf(text: string, chance: Chance): string {
  const { below, pick, likely } = chance;
  let page = likely(0.8) ? `<!doctype html><html><head><title>${text.slice(0, 60)}</title>${likely(0.3) ? `<meta property="article:published_time" content="${pick(FIGURES)}">` : ""}</head><body>` : "<html>";
  for (const line of text.split("\n")) page += likely(0.8) ? `<${pick(BLOCKS)}>${line}${likely(0.7) ? `</${pick(BLOCKS)}>` : ""}${pick(["&amp;", "&#0;", "&#xD800;", "&nbsp;", "&bogus;", ""])}` : line;
  return likely(0.05) ? "<div>".repeat(1 + below(5000)) + page : page;
}
